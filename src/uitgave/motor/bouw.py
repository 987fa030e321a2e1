"""Wat de browser ophaalt: de motor, per rekenhulp haar wet, en de wasm in twee vormen."""

import base64
import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from pathlib import Path

from uitgave.afwerking.beleid import beleid, vingerafdruk, vingerafdrukken
from uitgave.motor.bundel import LOKET, per_rekenhulp

PAKKET = Path("node_modules/@micropython/micropython-webassembly-pyscript")
"""Waar npm MicroPython neerzet."""

FUNCTIES = ("reken", "kalender")
"""Wat de motor met een rekenhulp kan."""

MAP = Path("assets/rekenhulp")
"""Waar de motor op de site staat."""

VINGERAFDRUK = {
    "micropython.mjs": "c2be87e7ba24e3b47d133022b009a66bff07f4720aa23d816d216ef8cc47014c",
    "micropython.wasm": "06338c955b03c5700aa0069015d3e392d76836ef8e2ce25bedbe59b88ccd373c",
}
"""De sha256 van elk bestand; een ander bestand komt de site niet op."""

_LADER = Path(__file__).parent / "lader.js"
_TABELPROEF = (
    ",assert(wasmTable.get(funcPtr)==func,"
    '"JavaScript-side Wasm function table mirror is out of date!")'
)
_AANPASSINGEN = (
    # Modules werken niet op file://; zo wordt het een gewoon script.
    ("export default _createMicroPythonModule;", "", 1),
    ("export async function loadMicroPython", "async function loadMicroPython", 1),
    ("import.meta.url", "adres", 4),
    # De wasm mag ook als bytes komen: dan valt er niets op te halen.
    ("let Module={locateFile:", "let Module={wasmBinary:options.wasmBinary,locateFile:", 1),
    # Een stuurteken mag niet in HTML staan, ook niet in een script.
    ('split("\x04")', 'split("\\x04")', 1),
    # Een proef voor wie MicroPython maakt, bij elke aanroep; zonder is de motor een vijfde sneller.
    (_TABELPROEF, "", 1),
)
"""Wat er aan het script van MicroPython verandert: oud, nieuw, en hoe vaak het er staat."""

_PLEK_BELEID = "__BELEID__"
_LOS = """\
<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{beleid}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{titel}</title>
<style>{stijl}</style>
</head>
<body>
{inhoud}
<script>{wasm}</script>
<script>{motor}</script>
<script>{wet}</script>
<script>{bediening}</script>
</body>
</html>
"""


class Bouwfout(RuntimeError):
    """De motor is niet te bouwen."""


@dataclass(frozen=True)
class Motor:
    """De motor: een script, de wasm die het ophaalt, en per rekenhulp het script met haar wet."""

    script: str
    wasm: bytes
    naam_wasm: str
    wetten: Mapping[str, str]

    @property
    def wasm_als_script(self) -> str:
        """De wasm voor wie niets mag ophalen: op `file://` en in een los bestand."""
        return f'globalThis.rekenhulpWasm="{base64.b64encode(self.wasm).decode()}";\n'

    @property
    def versie(self) -> str:
        """Verandert er iets aan de motor, dan verandert dit mee."""
        return _kort("".join([self.script, *self.wetten.values()]).encode())

    def bestanden(self) -> dict[str, bytes]:
        """De bestanden zoals zij naast elkaar op de site staan."""
        return {
            "motor.js": self.script.encode(),
            self.naam_wasm: self.wasm,
            f"{self.naam_wasm}.js": self.wasm_als_script.encode(),
            **{f"{naam}.js": wet.encode() for naam, wet in self.wetten.items()},
        }


def maak_motor(wortel: Path, wetten: Mapping[str, str]) -> Motor:
    """De motor met deze wetten, elk gemaakt met `wet`."""
    wasm = _lees(wortel, "micropython.wasm")
    naam_wasm = f"micropython-{_kort(wasm)}.wasm"
    script = _LADER.read_text("utf-8")
    vullingen = {
        "__WASM__": _json(naam_wasm),
        "__MICROPYTHON__": _klassiek(_lees(wortel, "micropython.mjs").decode("utf-8")),
    }
    for plek, vulling in vullingen.items():
        voor, _, na = script.partition(plek)
        script = voor + vulling + na
    return Motor(script, wasm, naam_wasm, wetten)


def wet(naam: str, bestanden: Mapping[str, str], ingang: str, *functies: str) -> str:
    """Het script dat deze Pythonbestanden klaarzet; `ingang` maakt de functies met deze namen."""
    delen = {"bestanden": bestanden, "ingang": ingang, "namen": functies}
    return f"(globalThis.rekenhulpWetten??={{}})[{_json(naam)}]={_json(delen)};\n"


def motor_van_rekenhulpen(wortel: Path) -> Motor:
    """De motor van de site: van elke rekenhulp `reken` en `kalender`."""
    ingang = f"from {LOKET} import {', '.join(FUNCTIES)}"
    bundels = per_rekenhulp(wortel, *FUNCTIES)
    wetten = {naam: wet(naam, bestanden, ingang, *FUNCTIES) for naam, bestanden in bundels.items()}
    return maak_motor(wortel, wetten)


def schrijf_motor(wortel: Path, site: Path) -> Motor:
    """Zet de motor in de gebouwde site; wat er van een vorige bouw stond, gaat weg."""
    motor = motor_van_rekenhulpen(wortel)
    map_ = site / MAP
    map_.mkdir(parents=True, exist_ok=True)
    for oud in map_.glob("*micropython*"):
        oud.unlink()
    for naam, inhoud in motor.bestanden().items():
        (map_ / naam).write_bytes(inhoud)
    return motor


def los_bestand(
    motor: Motor, naam: str, titel: str, inhoud: str, stijl: str, bediening: str
) -> str:
    """Een rekenhulp als één HTML-bestand, dat niets ophaalt en ook zonder internet werkt.

    `inhoud` is de HTML van de pagina, `stijl` de CSS en `bediening` het script dat de vragen toont.
    Het beleid laat alleen deze scripts en deze CSS toe.
    """
    stijl = stijl.replace("</style", "<\\/style")
    html = _LOS.format(
        beleid=_PLEK_BELEID,
        titel=escape(titel),
        stijl=stijl,
        inhoud=inhoud,
        wasm=_in_html(motor.wasm_als_script),
        motor=_in_html(motor.script),
        wet=_in_html(motor.wetten[naam]),
        bediening=_in_html(bediening),
    )
    eigen = {"style-src": vingerafdruk(stijl)}
    return html.replace(_PLEK_BELEID, beleid(vingerafdrukken(html), eigen), 1)


def _in_html(script: str) -> str:
    """Een script dat in HTML mag staan: niets erin sluit het te vroeg."""
    return script.replace("</script", "<\\/script").replace("<!--", "<\\!--")


def _klassiek(module: str) -> str:
    for oud, nieuw, keer in _AANPASSINGEN:
        if (gevonden := module.count(oud)) != keer:
            raise Bouwfout(f"micropython.mjs: gevonden {gevonden} keer {oud!r}, verwacht {keer}")
        module = module.replace(oud, nieuw)
    return module


def _lees(wortel: Path, naam: str) -> bytes:
    pad = wortel / PAKKET / naam
    if not pad.is_file():
        raise Bouwfout(f"{PAKKET / naam} ontbreekt; maak het met `make node_modules/klaar`")
    inhoud = pad.read_bytes()
    if (gevonden := hashlib.sha256(inhoud).hexdigest()) != VINGERAFDRUK[naam]:
        raise Bouwfout(
            f"{PAKKET / naam}: gevonden sha256 {gevonden}, verwacht {VINGERAFDRUK[naam]}"
        )
    return inhoud


def _kort(inhoud: bytes) -> str:
    return hashlib.sha256(inhoud).hexdigest()[:10]


def _json(ding: object) -> str:
    return json.dumps(ding, ensure_ascii=False, separators=(",", ":"))
