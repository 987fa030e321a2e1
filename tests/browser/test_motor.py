"""De motor in Chromium: op een server, op `file://` en als los bestand, onder het beleid van de site."""

import json

import pytest
from playwright.sync_api import Page

from terugkeer.rekenhulp.loket import kalender, reken
from tests.browser.conftest import SITE, Gehoord
from tests.uitgave.motor.vragen import HULPEN, grepen
from uitgave.motor.bouw import MAP

pytestmark = pytest.mark.browser
GEVALLEN = [(naam, geval) for naam, hulp in HULPEN.items() for geval in grepen(hulp, 2)]
BLAD = "/404.html"
"""Een pagina van de site waar geen rekenhulp op staat."""
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


def gelijk(pagina: Page, gevallen: list[tuple[str, str]]) -> bool:
    uit = pagina.evaluate(VRAAG, [list(geval) for geval in gevallen])
    return bool(uit == [[reken(*geval), kalender(*geval)] for geval in gevallen])


def test_op_een_server_zegt_chromium_wat_cpython_zegt(
    eerste_bezoek: Page, gehoord: Gehoord, adres: str
):
    pagina, verzoeken = eerste_bezoek, gehoord.verzoeken
    pagina.goto(adres + BLAD)
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


def test_vanaf_een_schijf_werkt_de_motor_ook(pagina: Page):
    pagina.goto(SITE.as_uri() + BLAD)
    pagina.evaluate(LAAD, MET_VERTREKTERMIJN)
    assert gelijk(pagina, [("vertrektermijn", WEG)])


def test_een_los_bestand_haalt_niets_op(pagina: Page, gehoord: Gehoord):
    bestand = (SITE / "downloads/rekenhulp-vertrektermijn.html").as_uri()
    pagina.goto(bestand)
    assert gelijk(pagina, [("vertrektermijn", WEG)])
    assert [v for v in gehoord.verzoeken if not v.startswith(("blob:", "data:"))] == [bestand]
    assert gehoord.klachten == []


@pytest.mark.alles
def test_letters_buiten_ascii_volgen_python(pagina: Page):
    pagina.goto(SITE.as_uri() + BLAD)
    pagina.evaluate(LAAD, MET_VERTREKTERMIJN)
    vreemd = ["\u0130", "\uff11\uff12", "e\u0301\u0334", "\U0001f600", "\u00a0mei\u3000", "ß"]
    gevallen = [
        ("vertrektermijn", json.dumps({"bekendmaking": [tekst, tekst, "2016"]}, ensure_ascii=False))
        for tekst in vreemd
    ]
    assert gelijk(pagina, gevallen)
