"""Eén waarde overal: een pagina zegt naast een gebonden regel of lijst niet los iets anders.

Poort 1 ziet alleen woorden die gebonden zijn, poort 2 alleen getallen. Deze poort leest de rest van een
pagina die een regel bindt: woorden die bij een ánder antwoord op die regel horen, mogen er niet los
staan. En een lijst waarvan een punt een element is van een gebonden opsomming, bindt dat punt.
"""

import re
from collections.abc import Iterator

from terugkeer.grondslag.waarde import Lijst, Regel
from uitgave.beweringen import VERWIJZING
from uitgave.bronverwijzing import VERWIJZING as BRONVERWIJZING
from uitgave.melding import Melding
from uitgave.ongebonden import Blad, waar

_PUNT = re.compile(r"^(?:[-*]|\d+\.) (?P<begin>[^\n.:;,(]+)", re.MULTILINE)


def controleer_tegenspraak(blad: Blad) -> Iterator[Melding]:
    """Woorden van een ander antwoord, en losse punten van een gebonden lijst."""
    los = blad.tekst
    for patroon in (VERWIJZING, BRONVERWIJZING):
        los = patroon.sub(lambda m: re.sub(r"[^\n]", "#", m[0]), los)
    yield from _andere_antwoorden(blad, los)
    yield from _losse_punten(blad, los)


def _andere_antwoorden(blad: Blad, los: str) -> Iterator[Melding]:
    regels = {naam: w for naam, w in blad.gebonden.items() if isinstance(w, Regel)}
    geldig = {vorm for regel in regels.values() for vorm in regel.schrijfwijzen()}
    goed = [*waar(los, geldig)]
    for naam, regel in regels.items():
        for antwoord, vormen in regel.woorden:
            if antwoord is regel.antwoord:
                continue
            ander = (v for v in vormen if " " in v and v not in geldig)
            for van, tot in waar(los, ander):
                if not any(a <= van and tot <= b for a, b in goed):
                    tekst = (
                        f'"{los[van:tot]}" zegt {antwoord.value}, maar {naam} zegt '
                        f"{regel.antwoord.value}; bind de zin of kies andere woorden"
                    )
                    yield Melding(blad.pagina.pad, blad.pagina.regel(van), tekst)


def _losse_punten(blad: Blad, los: str) -> Iterator[Melding]:
    lijsten = {naam: w for naam, w in blad.gebonden.items() if isinstance(w, Lijst)}
    for punt in _PUNT.finditer(los):
        woorden = " ".join(punt["begin"].split())
        for naam, lijst in lijsten.items():
            if " " in woorden and lijst.element(woorden) is not None:
                tekst = f'"{woorden}" is een element van {naam}; bind het: [{woorden}][{naam}]'
                yield Melding(blad.pagina.pad, blad.pagina.regel(punt.start()), tekst)
