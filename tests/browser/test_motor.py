"""De motor in Chromium: op een server, op `file://` en als los bestand, onder het beleid van de site."""

import json
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser, Page

from terugkeer.rekenhulp.loket import kalender, reken
from tests.browser.conftest import WORTEL
from tests.uitgave.motor.vragen import HULPEN, grepen
from uitgave.afwerking.beleid import beleid
from uitgave.motor.bouw import MAP, los_bestand, schrijf_motor

pytestmark = pytest.mark.browser
GEVALLEN = [(naam, geval) for naam, hulp in HULPEN.items() for geval in grepen(hulp, 3)]
MET_VERTREKTERMIJN = ["motor", "vertrektermijn"]
WEG = json.dumps({"bekendmaking": ["2", "5", "2016"], "termijn": "28", "rechtsmiddel": "geen"})
LAAD = """
async (namen) => {
  for (const naam of namen) await new Promise((klaar, mis) => {
    const script = document.createElement("script");
    Object.assign(script, { src: `MAP/${naam}.js`, onload: klaar, onerror: mis });
    document.head.append(script);
  });
}
""".replace("MAP", MAP.as_posix())
VRAAG = """
async (gevallen) => {
  const uit = [];
  for (const geval of gevallen) {
    const motor = await rekenhulpMotor.laad(geval[0]);
    uit.push([motor.reken(...geval), motor.kalender(...geval)]);
  }
  return uit;
}
"""


@pytest.fixture(scope="module")
def proefsite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Een site van één pagina, met de motor en het beleid van de echte."""
    site = tmp_path_factory.mktemp("site")
    motor = schrijf_motor(WORTEL, site)
    meta = f'<meta http-equiv="Content-Security-Policy" content="{beleid(set())}">'
    kop = f'<!doctype html><html lang="nl"><meta charset="utf-8">{meta}<title>Proef</title>'
    (site / "index.html").write_text(f"{kop}<p>Proef</p></html>", "utf-8")
    los = los_bestand(
        motor,
        "vertrektermijn",
        "Proef",
        "<p>Proef</p>",
        "p { color: teal }",
        "window.bediend = true;",
    )
    (site / "los.html").write_text(los, "utf-8")
    return site


@pytest.fixture(scope="module")
def server(proefsite: Path) -> Iterator[str]:
    class Stil(SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            """Een verzoek is geen nieuws."""

    wat = ThreadingHTTPServer(("127.0.0.1", 0), partial(Stil, directory=str(proefsite)))
    Thread(target=wat.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{wat.server_port}"
    wat.shutdown()
    wat.server_close()


def gelijk(pagina: Page, gevallen: list[tuple[str, str]]) -> bool:
    uit = pagina.evaluate(VRAAG, [list(geval) for geval in gevallen])
    return bool(uit == [[reken(*geval), kalender(*geval)] for geval in gevallen])


def test_op_een_server_zegt_chromium_wat_cpython_zegt(chromium: Browser, server: str):
    pagina = chromium.new_context().new_page()
    verzoeken: list[str] = []
    pagina.on("request", lambda verzoek: verzoeken.append(verzoek.url))
    pagina.goto(f"{server}/index.html")
    assert len([v for v in verzoeken if str(MAP) in v]) == 0
    pagina.evaluate(LAAD, ["motor", *HULPEN])
    assert len(GEVALLEN) > 10
    assert gelijk(pagina, GEVALLEN)
    geladen = [v.rpartition("/")[2] for v in verzoeken if str(MAP) in v]
    assert geladen[:-1] == ["motor.js", *(f"{naam}.js" for naam in HULPEN)]
    assert geladen[-1].endswith(".wasm")
    verzoeken.clear()
    assert gelijk(pagina, GEVALLEN)
    assert verzoeken == []
    pagina.context.close()


def test_vanaf_een_schijf_werkt_de_motor_ook(chromium: Browser, proefsite: Path):
    pagina = chromium.new_context().new_page()
    pagina.goto((proefsite / "index.html").as_uri())
    pagina.evaluate(LAAD, MET_VERTREKTERMIJN)
    assert gelijk(pagina, [("vertrektermijn", WEG)])
    pagina.context.close()


def test_een_los_bestand_haalt_niets_op(chromium: Browser, proefsite: Path):
    context = chromium.new_context(offline=True)
    pagina = context.new_page()
    fouten: list[str] = []
    verzoeken: list[str] = []
    pagina.on("console", lambda regel: fouten.append(regel.text))
    pagina.on("request", lambda verzoek: verzoeken.append(verzoek.url))
    pagina.goto((proefsite / "los.html").as_uri())
    assert gelijk(pagina, [("vertrektermijn", WEG)])
    assert pagina.evaluate("bediend")
    assert verzoeken == [(proefsite / "los.html").as_uri()]
    assert fouten == []
    context.close()


@pytest.mark.alles
def test_letters_buiten_ascii_volgen_python(chromium: Browser, proefsite: Path):
    pagina = chromium.new_context().new_page()
    pagina.goto((proefsite / "index.html").as_uri())
    pagina.evaluate(LAAD, MET_VERTREKTERMIJN)
    vreemd = ["\u0130", "\uff11\uff12", "e\u0301\u0334", "\U0001f600", "\u00a0mei\u3000", "ß"]
    gevallen = [
        ("vertrektermijn", json.dumps({"bekendmaking": [tekst, tekst, "2016"]}, ensure_ascii=False))
        for tekst in vreemd
    ]
    assert gelijk(pagina, gevallen)
    pagina.context.close()
