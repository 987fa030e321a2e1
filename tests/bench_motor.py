"""Hoe snel en hoe groot is de motor in Chromium: `python tests/bench_motor.py` (of `make bench`).

Gemeten wordt van het laden van de motor tot de eerste uitslag, met een leeg profiel: zo snel als deze
machine kan, en zoals op een trage telefoon (processor zes keer zo traag, 1,6 Mbit/s, 150 ms).
"""

import gzip
import json
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median
from threading import Thread

from playwright.sync_api import Browser, sync_playwright

WORTEL = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(WORTEL / "src"))

from uitgave.motor.bouw import motor_van_rekenhulpen  # noqa: E402

RONDES = 5
SNEL, TRAAG = 0.5, 3.0
HOOGSTENS_BYTES, HOOGSTENS_MB = 300_000, 30
TELEFOON = {"latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 90_000}
SOORTEN = {".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm"}
PAGINA = b"<!doctype html><html lang=nl><title>Proef</title>"
ANTWOORDEN = {"bekendmaking": ["2", "5", "2016"], "termijn": "28", "rechtsmiddel": "geen"}
KLIK = """
async ([naam, antwoorden]) => {
  const begin = performance.now();
  await new Promise((klaar, mis) => {
    const script = document.createElement("script");
    Object.assign(script, { src: "motor.js", onload: klaar, onerror: mis });
    document.head.append(script);
  });
  const motor = await rekenhulpMotor.laad();
  const geladen = performance.now();
  const uit = JSON.parse(motor.reken(naam, antwoorden));
  if (!uit.uitslag) throw new Error("geen uitslag");
  return [(geladen - begin) / 1000, (performance.now() - begin) / 1000];
}
"""


@contextmanager
def site(map_: Path) -> Iterator[tuple[str, list[int]]]:
    """Een server die alles ingepakt stuurt, en telt hoeveel bytes dat zijn."""
    verstuurd: list[int] = []

    class Server(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            pad = map_ / self.path.lstrip("/")
            inhoud = gzip.compress(pad.read_bytes() if pad.is_file() else b"", 6)
            verstuurd.append(len(inhoud))
            self.send_response(200)
            self.send_header("Content-Type", SOORTEN.get(pad.suffix, "text/plain"))
            self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(inhoud)))
            self.end_headers()
            self.wfile.write(inhoud)

        def log_message(self, *_: object) -> None:
            """Een verzoek is geen nieuws."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}", verstuurd
    server.shutdown()
    server.server_close()


def meet(browser: Browser, adres: str, *, telefoon: bool) -> tuple[float, float, float]:
    """Seconden tot de motor er is en tot de eerste uitslag, en de megabytes die hij gebruikt."""
    context = browser.new_context()
    pagina = context.new_page()
    pagina.goto(f"{adres}/index.html")
    cdp = context.new_cdp_session(pagina)

    def gebruikt() -> float:
        cdp.send("HeapProfiler.collectGarbage")
        heap = cdp.send("Runtime.getHeapUsage")
        return (float(heap["usedSize"]) + float(heap.get("backingStorageSize", 0))) / 1e6

    eerst = gebruikt()
    if telefoon:
        cdp.send("Network.enable")
        cdp.send("Network.emulateNetworkConditions", {"offline": False, **TELEFOON})
        cdp.send("Emulation.setCPUThrottlingRate", {"rate": 6})
    geladen, klaar = pagina.evaluate(KLIK, ["vertrektermijn", json.dumps(ANTWOORDEN)])
    erbij = gebruikt() - eerst
    context.close()
    return geladen, klaar, erbij


def main() -> None:
    """Meet en druk de tabel af."""
    with tempfile.TemporaryDirectory() as naam, sync_playwright() as spel:
        map_ = Path(naam)
        (map_ / "index.html").write_bytes(PAGINA)
        for bestand, inhoud in motor_van_rekenhulpen(WORTEL).bestanden().items():
            (map_ / bestand).write_bytes(inhoud)
        browser = spel.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        print(f"{'motor':<24}{'geladen':>10}{'uitslag':>10}{'grens':>8}{'erbij':>10}{'bytes':>12}")
        for wie, telefoon, grens in (
            ("deze machine", False, SNEL),
            ("trage telefoon", True, TRAAG),
        ):
            with site(map_) as (adres, verstuurd):
                rondes = [meet(browser, adres, telefoon=telefoon) for _ in range(RONDES)]
                bytes_ = sum(verstuurd) // RONDES
            geladen, klaar, erbij = (median(waarden) for waarden in zip(*rondes, strict=True))
            print(
                f"{wie:<24}{geladen:>8.2f} s{klaar:>8.2f} s{grens:>6.1f} s{erbij:>7.1f} MB{bytes_:>12,}"
            )
        browser.close()
    print(f"\ngrenzen: {HOOGSTENS_BYTES:,} bytes ingepakt, {HOOGSTENS_MB} MB")


if __name__ == "__main__":
    main()
