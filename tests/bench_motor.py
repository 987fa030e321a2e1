"""Hoe snel en hoe groot zijn de rekenhulpen: `python tests/bench_motor.py` (of `make bench`).

Gemeten wordt in Chromium, met de bediening van de site en een leeg profiel, van de klik tot de uitslag
er staat: zo snel als deze machine kan, en zoals op een trage telefoon (processor zes keer zo traag,
1,6 Mbit/s, 150 ms). Het geheugen is wat er sinds de klik bij kwam: de objecten van JavaScript en het
geheugen van de wasm samen, en daarnaast wat het besturingssysteem erbij zag komen (alleen op Linux).
"""

import gzip
import json
import shutil
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median
from threading import Thread
from typing import NamedTuple
from urllib.parse import quote, urlsplit

from playwright.sync_api import Browser, CDPSession, Page, sync_playwright

WORTEL = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(WORTEL / "src"))

from terugkeer.rekenhulp.hulp import Rekenhulp, doorloop  # noqa: E402
from terugkeer.rekenhulp.loket import REKENHULPEN  # noqa: E402
from terugkeer.rekenhulp.vragen import Soort  # noqa: E402
from uitgave.motor.bouw import MAP, motor_van_rekenhulpen  # noqa: E402

RONDES = 3
SNEL, TRAAG = 0.5, 3.0
HOOGSTENS_BYTES, HOOGSTENS_MB = 300_000, 30
TELEFOON = {"latency": 150, "downloadThroughput": 200_000, "uploadThroughput": 90_000}
SOORTEN = {".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm"}
PAGINA = """\
<!doctype html><html lang=nl><title>Proef</title>
<link rel=icon href=data:,>
<div class=rekenhulp data-rekenhulp={naam}><p class=rekenhulp__zonder></p></div>
<script src="assets/rekenhulp.js?v=1&amp;wasm={wasm}"></script>"""
DAG = ["2", "5", "2016"]
GEHEUGEN = """
for (const naam of ["instantiate", "instantiateStreaming"]) {
  const echt = WebAssembly[naam];
  WebAssembly[naam] = async (...delen) => {
    const gemaakt = await echt.apply(WebAssembly, delen);
    const uitvoer = Object.values((gemaakt.instance ?? gemaakt).exports);
    window.wasmGeheugen = uitvoer.find((ding) => ding instanceof WebAssembly.Memory);
    return gemaakt;
  };
}
"""
KLIK = """
() => new Promise((klaar, mis) => {
  const plek = document.querySelector(".rekenhulp");
  const begin = performance.now();
  new MutationObserver(() => {
    if (plek.dataset.toestand === "uitslag") klaar((performance.now() - begin) / 1000);
    else if (plek.dataset.toestand !== "begin") mis(new Error(plek.textContent));
  }).observe(plek, { attributes: true });
  plek.querySelector("button").click();
})
"""


class Meting(NamedTuple):
    """Seconden tot de uitslag, en megabytes erbij: in de pagina, en in het proces."""

    klaar: float
    pagina: float
    proces: float


def weg(hulp: Rekenhulp) -> dict[str, object]:
    """Een weg tot de uitslag: bij elke vraag het eerste antwoord."""
    gegeven: dict[str, object] = {}
    while not (stand := doorloop(hulp, gegeven)).uitslag:
        vraag = stand.gesteld[-1]
        keuze = vraag.keuzes[0][0] if vraag.keuzes else "2"
        gegeven[vraag.naam] = DAG if vraag.soort is Soort.DATUM else keuze
    return gegeven


def bestanden() -> dict[str, bytes]:
    """De pagina's en wat zij ophalen, ingepakt zoals een server ze klaar heeft staan."""
    motor = motor_van_rekenhulpen(WORTEL)
    los = {
        **{f"{naam}.html": PAGINA.format(naam=naam, wasm=motor.naam_wasm) for naam in motor.wetten},
        "assets/rekenhulp.js": (WORTEL / "docs/assets/rekenhulp.js").read_text("utf-8"),
    }
    alles = {naam: tekst.encode() for naam, tekst in los.items()}
    alles |= {(MAP / naam).as_posix(): inhoud for naam, inhoud in motor.bestanden().items()}
    return {naam: gzip.compress(inhoud, 6) for naam, inhoud in alles.items()}


@contextmanager
def site(ingepakt: Mapping[str, bytes]) -> Iterator[tuple[str, list[str]]]:
    """Een server met deze bestanden, en wat er wordt opgehaald."""
    gehaald: list[str] = []

    class Server(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            pad = urlsplit(self.path).path.lstrip("/")
            inhoud = ingepakt.get(pad)
            gehaald.append(pad)
            self.send_response(404 if inhoud is None else 200)
            self.send_header("Content-Type", SOORTEN.get(Path(pad).suffix, "text/plain"))
            if inhoud:
                self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(inhoud or b"")))
            self.end_headers()
            self.wfile.write(inhoud or b"")

        def log_message(self, *_: object) -> None:
            """Een verzoek is geen nieuws."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}", gehaald
    server.shutdown()
    server.server_close()


def in_de_pagina(pagina: Page, cdp: CDPSession) -> float:
    """De megabytes van de objecten van JavaScript en het geheugen van de wasm."""
    cdp.send("HeapProfiler.collectGarbage")
    heap = cdp.send("Runtime.getHeapUsage")
    wasm = float(pagina.evaluate("window.wasmGeheugen?.buffer.byteLength ?? 0"))
    soorten = ("usedSize", "embedderHeapUsedSize", "backingStorageSize")
    return (wasm + sum(float(heap.get(soort, 0)) for soort in soorten)) / 1e6


def in_het_proces(browser: Browser) -> float:
    """De megabytes die de processen van pagina's zelf gebruiken; 0 als dat niet te zien is."""
    cdp = browser.new_browser_cdp_session()
    processen = cdp.send("SystemInfo.getProcessInfo")["processInfo"]
    cdp.detach()
    eigen = 0
    for proces in processen:
        kaart = Path("/proc", str(proces["id"]), "smaps_rollup")
        if proces["type"] == "renderer" and kaart.is_file():
            regels = kaart.read_text("ascii").splitlines()
            eigen += sum(int(r.split()[1]) for r in regels if r.startswith("Private_"))
    return eigen * 1024 / 1e6


def meet(browser: Browser, adres: str, hulp: Rekenhulp, *, telefoon: bool) -> Meting:
    """Open de pagina met een gedeelde link, klik, en wacht op de uitslag."""
    context = browser.new_context()
    pagina = context.new_page()
    pagina.add_init_script(GEHEUGEN)
    antwoorden = quote(json.dumps(weg(hulp)))
    pagina.goto(f"{adres}/{hulp.naam}.html#antwoorden={antwoorden}", wait_until="networkidle")
    cdp = context.new_cdp_session(pagina)
    eerst = in_de_pagina(pagina, cdp), in_het_proces(browser)
    if telefoon:
        cdp.send("Network.enable")
        cdp.send("Network.emulateNetworkConditions", {"offline": False, **TELEFOON})
        cdp.send("Emulation.setCPUThrottlingRate", {"rate": 6})
    klaar = pagina.evaluate(KLIK)
    daarna = in_de_pagina(pagina, cdp), in_het_proces(browser)
    context.close()
    return Meting(klaar, daarna[0] - eerst[0], daarna[1] - eerst[1])


def main() -> None:
    """Meet elke rekenhulp en druk de tabel af: de middelste van een paar metingen, en de snelste."""
    ingepakt = bestanden()
    with sync_playwright() as spel:
        browser = spel.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox", "--disable-gpu"]
        )
        print(
            f"{'':<18}{'deze machine':>18}{'trage telefoon':>18}{'geheugen':>18}{'opgehaald':>12}"
        )
        for hulp in REKENHULPEN:
            with site(ingepakt) as (adres, gehaald):
                snel = [meet(browser, adres, hulp, telefoon=False) for _ in range(RONDES)]
                traag = [meet(browser, adres, hulp, telefoon=True) for _ in range(RONDES)]
            pagina, proces = (median(een) for een in list(zip(*snel, strict=True))[1:])
            bytes_ = sum(len(ingepakt[pad]) for pad in gehaald if not pad.endswith(".html"))
            print(
                f"{hulp.naam:<18}{_tijd(snel):>18}{_tijd(traag):>18}"
                f"{f'{pagina:.0f} ({proces:.0f}) MB':>18}{bytes_ // (2 * RONDES):>12,}"
            )
        browser.close()
    print(f"{'grens':<18}{f'{SNEL:.1f} s':>18}{f'{TRAAG:.1f} s':>18}", end="")
    print(f"{f'{HOOGSTENS_MB} MB':>18}{HOOGSTENS_BYTES:>12,}")
    print(f"tijd: de middelste (en snelste) van {RONDES}; geheugen: pagina (en proces)")


def _tijd(metingen: list[Meting]) -> str:
    tijden = [meting.klaar for meting in metingen]
    return f"{median(tijden):.2f} ({min(tijden):.2f}) s"


if __name__ == "__main__":
    main()
