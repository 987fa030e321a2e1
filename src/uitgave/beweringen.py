"""Beweringen: woorden in een zin die aan een waarde of norm zijn gebonden.

In Markdown is een bewering een gewone verwijzing: `[28 dagen][terugkeer.….VERTREKTERMIJN]`.
Wijst zij naar een waarde, dan moeten de woorden een schrijfwijze van die waarde zijn (poort 1).
Wijst zij naar een functie of soort, dan is zij een vrije verwijzing naar de norm.
"""

import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache, reduce
from pkgutil import resolve_name

from terugkeer.grondslag.bron import Rapportplaats, som_op
from terugkeer.grondslag.waarde import Lijst, Waarde
from uitgave.melding import Melding
from uitgave.pagina import Pagina

VERWIJZING = re.compile(r"\[(?P<tekst>[^\[\]]+)\]\s?\[(?P<doel>terugkeer(?:\.\w+)+)\]")
_ANDERE_VERWIJZING = re.compile(r"\[[^\[\]]+\]\[(?P<doel>(?!terugkeer\.\w|bron\.|\^)[^\[\]]+)\]")
OPSOMMING = re.compile(r"(?:^(?:[-*]|\d+\.) .*\n?(?: {2,}.*\n?)*)+", re.MULTILINE)
_OPMAAK = re.compile(r"[*_]{1,3}")


@dataclass(frozen=True)
class Bewering:
    """Een gebonden plek op een pagina."""

    pagina: Pagina
    regel: int
    tekst: str
    doel: str

    def __str__(self) -> str:
        return f"{self.pagina.pad.as_posix()}:{self.regel} {self.doel}"

    @property
    def waarde(self) -> object:
        """De waarde of norm waarnaar de bewering wijst; `LookupError` als die niet bestaat."""
        return zoek_op(self.doel)

    def fout(self) -> Melding | None:
        """Geef de melding als de woorden niet zeggen wat de norm zegt."""
        try:
            waarde = self.waarde
        except LookupError:
            return self._melding(f"{self.doel} bestaat niet; verbeter de naam of maak de norm")
        if not isinstance(waarde, Waarde) or waarde.leest(self.tekst):
            return None
        if isinstance(waarde, Lijst) and waarde.element(self.tekst) is not None:
            return None
        return self._melding(
            f'tekst "{self.tekst}", norm zegt "{waarde}" ({self.doel}, {_grond(waarde)}); '
            "verander de woorden, of de norm als die niet meer klopt"
        )

    def _melding(self, tekst: str) -> Melding:
        return Melding(self.pagina.pad, self.regel, tekst)


def zoek_op(doel: str) -> object:
    """Zoek een naam in `terugkeer` op; `LookupError` als die er niet is."""
    try:
        module, namen = _ontleed(doel)
        return reduce(getattr, namen, sys.modules[module])
    except (AttributeError, ImportError, ValueError) as fout:
        raise LookupError(doel) from fout


@cache
def _ontleed(doel: str) -> tuple[str, tuple[str, ...]]:
    """De module waar een naam in staat, en de namen daarbinnen: `resolve_name`, maar dan één keer."""
    resolve_name(doel)
    delen = doel.split(".")
    module = next(m for n in range(len(delen), 0, -1) if (m := ".".join(delen[:n])) in sys.modules)
    return module, tuple(delen[module.count(".") + 1 :])


def zonder_beweringen(tekst: str) -> str:
    """De woorden zelf, zonder de namen waaraan zij zijn gebonden."""
    return VERWIJZING.sub(lambda m: m["tekst"], tekst)


@lru_cache(maxsize=512)  # elke poort vraagt erom
def beweringen(pagina: Pagina) -> tuple[Bewering, ...]:
    """Vind elke bewering op een pagina."""
    return tuple(_beweringen(pagina))


def _beweringen(pagina: Pagina) -> Iterator[Bewering]:
    for gevonden in VERWIJZING.finditer(pagina.lopende_tekst):
        woorden = " ".join(_OPMAAK.sub("", gevonden["tekst"]).split())
        yield Bewering(pagina, pagina.regel(gevonden.start()), woorden, gevonden["doel"])


def controleer_beweringen(pagina: Pagina) -> Iterator[Melding]:
    """Poort 1: letterlijke woorden en waarde stemmen overeen, en een lijst staat er heel."""
    for bewering in beweringen(pagina):
        if fout := bewering.fout():
            yield fout
    for gevonden in _ANDERE_VERWIJZING.finditer(pagina.lopende_tekst):
        tekst = f"{gevonden['doel']} bestaat niet; begin de naam met terugkeer. of bron."
        yield Melding(pagina.pad, pagina.regel(gevonden.start()), tekst)
    genoemd = [(b, n) for b in beweringen(pagina) if (n := _element(b)) is not None]
    op_de_pagina = list(_niet_heel(genoemd))
    yield from op_de_pagina
    if not op_de_pagina:  # ook elke opsomming op zich is heel
        for stuk in OPSOMMING.finditer(pagina.lopende_tekst):
            regels = range(pagina.regel(stuk.start()), pagina.regel(stuk.end() - 1) + 1)
            yield from _niet_heel([(b, n) for b, n in genoemd if b.regel in regels])


def _element(bewering: Bewering) -> int | None:
    """Welk element van een lijst een bewering noemt; `None` als zij dat niet doet."""
    try:
        waarde = bewering.waarde
    except LookupError:
        return None
    if not isinstance(waarde, Lijst) or waarde.leest(bewering.tekst):
        return None
    return waarde.element(bewering.tekst)


def _niet_heel(genoemd: list[tuple[Bewering, int]]) -> Iterator[Melding]:
    """De lijsten waarvan een deel is genoemd, met wat er ontbreekt."""
    per_lijst: defaultdict[str, dict[int, Bewering]] = defaultdict(dict)
    for bewering, nummer in genoemd:
        per_lijst[bewering.doel].setdefault(nummer, bewering)
    for doel, elementen in per_lijst.items():
        lijst = zoek_op(doel)
        assert isinstance(lijst, Lijst)
        weg = tuple(v[0] for n, v in enumerate(lijst.elementen) if n not in elementen)
        if weg:
            eerste = min(elementen.values(), key=lambda bewering: bewering.regel)
            tekst = f"de lijst {doel} staat hier niet heel: noem ook {som_op(weg)}"
            yield Melding(eerste.pagina.pad, eerste.regel, tekst)


def _grond(waarde: Waarde) -> str:
    """De eerste bron buiten het rapport, of anders de plaats in het rapport."""
    bronnen = getattr(waarde, "bron", ())
    wet = [bron for bron in bronnen if not isinstance(bron, Rapportplaats)]
    return str(next(iter([*wet, *bronnen]), "zonder bron"))
