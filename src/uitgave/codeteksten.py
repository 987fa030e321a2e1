"""Poort 2 voor de teksten in de code: docstrings, redenen, uitzonderingen en twijfel.

Daar staan geen links. Een getal in een zin van een module is daarom een schrijfwijze van een waarde die
in haar hoofdstuk bestaat: van haar zelf, van een module ernaast, of ingevoerd. Een tekst die een waarde
invult (`f"… {VERTREKTERMIJN} …"`) noemt haar nooit anders. De middelen, de bronnen en de vragen van de
rekenhulpen staan hier niet bij: zij zeggen geen regel.
"""

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from inspect import getfile
from pathlib import Path

from terugkeer.grondslag.waarde import Waarde
from uitgave.getallen import STUKKEN, vermeldingen
from uitgave.melding import Melding
from uitgave.normen import laad_alles
from uitgave.ongebonden import van_de_editie, vormen_van, waar, wis_bekend
from uitgave.ontheffingen import BESTAND, Ontheffing

_OVERAL = "terugkeer.terugkeerbesluit.vertrektermijn"
"""De vertrektermijn komt in elk hoofdstuk ter sprake."""

_ZONDER_REGELS = ("terugkeer.grondslag", "terugkeer.bronnen", "terugkeer.rekenhulp")
_BRONREGEL = re.compile(r"^\s*Bron: .*?(?=\n\s*\n|\Z)", re.DOTALL | re.MULTILINE)
_PLAATS = re.compile(r"\(rapport [^()]*\)|\bart\. [\w.:]+")
MAP = Path("src")


def controleer_codeteksten(ontheffingen: tuple[Ontheffing, ...]) -> Iterator[Melding]:
    """Elk getal in een zin van een rechtsregel is een waarde van haar hoofdstuk, of ontheven."""
    gebruikt: set[Ontheffing] = set()
    for module in laad_alles():
        if module.startswith(_ZONDER_REGELS):
            continue
        bron = Path(getfile(import_module(module)))
        pad = MAP / Path(*bron.parts[bron.parts.index("terugkeer") :])
        eigen = [o for o in ontheffingen if o.bestand == pad.as_posix()]
        vormen = tuple(v for w in _waarden_bij(module) for v in vormen_van(w))
        for regel, tekst in zinnen(bron.read_text("utf-8")):
            for woorden, plaats in _los(tekst, vormen):
                ontheven = {o for o in eigen if _valt_in(plaats, tekst, o.woorden)}
                gebruikt |= ontheven
                if not ontheven:
                    rond = " ".join(tekst[plaats:].split()[:4])
                    yield Melding(
                        pad,
                        regel + tekst.count("\n", 0, plaats),
                        f'"{woorden}" ("{rond}") is geen waarde van dit hoofdstuk; vul de waarde in '
                        f"({{NAAM}}), of zet het in {BESTAND}",
                    )
    for ontheffing in ontheffingen:
        van_code = ontheffing.bestand.startswith(f"{MAP}/terugkeer") and not ontheffing.hele_zin
        if van_code and ontheffing not in gebruikt:
            tekst = (
                f'"{ontheffing.woorden}" is geen los getal in {ontheffing.bestand}; haal het weg'
            )
            yield Melding(BESTAND, ontheffing.regel, tekst)


def zinnen(code: str) -> Iterator[tuple[int, str]]:
    """Elke tekst in de code met een spatie erin, met haar regel; ook de stukken van een f-string."""
    for knoop in ast.walk(ast.parse(code)):
        if isinstance(knoop, ast.Constant) and " " in str(knoop.value).strip():
            yield knoop.lineno, str(knoop.value)


def _los(tekst: str, vormen: tuple[str, ...]) -> Iterator[tuple[str, int]]:
    kaal = tekst
    for patroon in (_BRONREGEL, _PLAATS):
        kaal = patroon.sub(lambda m: re.sub(r"[^\n]", " ", m[0]), kaal)
    getallen = vermeldingen(STUKKEN.sub(wis_bekend, kaal))
    if getallen:
        gedekt = {*waar(kaal, vormen), *waar(kaal, van_de_editie())}
        for v in getallen:
            if not any(van <= v.start and v.einde <= tot for van, tot in gedekt):
                yield v.tekst, v.start


def _valt_in(plaats: int, tekst: str, woorden: str) -> bool:
    return any(van <= plaats < tot for van, tot in waar(tekst, (woorden,)))


def _waarden_bij(module: str) -> Iterator[Waarde]:
    """De waarden die een module ziet, en die van de modules ernaast in haar hoofdstuk."""
    hoofdstuk = module.rpartition(".")[0]
    for naam in laad_alles():
        ernaast = hoofdstuk != "terugkeer" and naam.startswith(f"{hoofdstuk}.")
        if naam in (module, _OVERAL) or ernaast:
            for waarde in vars(import_module(naam)).values():
                if isinstance(waarde, Waarde):
                    yield waarde
