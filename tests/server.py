"""Een server op deze machine, die een site toont zoals een echte dat doet: ingepakt, met haar beleid."""

import gzip
import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache, partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, BinaryIO

_TEKST = {".html", ".css", ".js", ".json", ".svg", ".txt", ".xml", ".jsonld"}


@contextmanager
def toon(site: Path) -> Iterator[str]:
    """Het adres waarop de site te zien is."""
    server = _Site(("127.0.0.1", 0), partial(_Server, directory=str(site)))
    Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        server.server_close()


class _Site(ThreadingHTTPServer):
    def handle_error(self, request: Any, client_address: Any) -> None:
        """Een browser die weggaat voordat alles er is, is geen fout."""
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)


class _Server(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def send_head(self) -> io.BytesIO | BinaryIO | None:
        """Pak tekst in, zoals elke server doet; al het andere gaat zoals het is."""
        pad = Path(self.translate_path(self.path))
        if pad.is_dir() and self.path.partition("?")[0].endswith("/"):
            pad /= "index.html"
        if pad.suffix not in _TEKST or not pad.is_file():
            return super().send_head()
        inhoud = _ingepakt(pad, pad.stat().st_mtime_ns)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(pad))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(inhoud)))
        self.end_headers()
        return io.BytesIO(inhoud)

    def end_headers(self) -> None:
        """Zet het beleid van de site bij elk antwoord."""
        for naam, waarde in _koppen(Path(self.directory)):
            self.send_header(naam, waarde)
        super().end_headers()

    def log_message(self, *_: object) -> None:
        """Een verzoek is geen nieuws."""


@cache
def _ingepakt(pad: Path, _: int) -> bytes:
    """Eén keer per bestand, en opnieuw als het is veranderd."""
    return gzip.compress(pad.read_bytes(), 6, mtime=0)


@cache
def _koppen(site: Path) -> tuple[tuple[str, str], ...]:
    """De koppen die een server volgens `_headers` meestuurt; geen, als dat er niet is."""
    if not (site / "_headers").is_file():
        return ()
    regels = (site / "_headers").read_text("utf-8").splitlines()[1:]
    return tuple((naam, waarde) for naam, _, waarde in (r.strip().partition(": ") for r in regels))
