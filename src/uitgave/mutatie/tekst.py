"""Mutanten van een tekst: elke bewering, elke getoonde uitvoer en elke verwijzing naar een bron."""

import re
from collections.abc import Iterator

from terugkeer.grondslag.bron import MAANDNAMEN
from terugkeer.grondslag.waarde import Lijst, Regel, Waarde
from uitgave.beweringen import OPSOMMING, VERWIJZING, zoek_op
from uitgave.bronverwijzing import VERWIJZING as BRONVERWIJZING
from uitgave.bronverwijzing import register
from uitgave.knipsels import voorbeelden
from uitgave.mutatie.mutant import Mutant, ander_getal, andere_woorden
from uitgave.pagina import Pagina

_NOOT = re.compile(r"\[\^noot-(\d+)\]")
_ONTKEND = re.compile(r"\b(?:niet|geen|nooit)\b", re.I)


def mutanten(pagina: Pagina) -> list[Mutant]:
    """Alle mutanten van een pagina (of van de begrippenlijst), op volgorde van plaats."""
    alle = [*_beweringen(pagina), *_uitvoer(pagina), *_bronnen(pagina)]
    return sorted(alle, key=lambda mutant: (mutant.begin, mutant.einde, mutant.nieuw))


def _mutant(pagina: Pagina, soort: str, begin: int, einde: int, nieuw: str) -> Mutant:
    oud = pagina.tekst[begin:einde]
    regel = pagina.regel(begin)
    return Mutant(soort, pagina.pad.as_posix(), regel, begin, einde, oud, nieuw)


def _beweringen(pagina: Pagina) -> Iterator[Mutant]:
    for gevonden in VERWIJZING.finditer(pagina.lopende_tekst):
        begin = gevonden.start("tekst")
        waarde = zoek_op(gevonden["doel"])
        letterlijk = isinstance(waarde, Waarde)  # anders zijn alleen de getallen en dagen gebonden
        for van, tot, nieuw in andere_woorden(gevonden["tekst"]):
            if letterlijk or nieuw.isdigit() or nieuw.lower() in MAANDNAMEN:
                yield _mutant(pagina, "bewering", begin + van, begin + tot, nieuw)
        if isinstance(waarde, Regel) and not _ONTKEND.search(gevonden["tekst"]):
            yield _mutant(pagina, "bewering", begin, begin, "niet ")
        if isinstance(waarde, Lijst) and _is_nodig(pagina, gevonden, waarde):
            yield _mutant(pagina, "bewering", *gevonden.span(), "")


def _is_nodig(pagina: Pagina, element: re.Match[str], lijst: Lijst) -> bool:
    """Zonder dit element is de lijst niet meer heel: het staat in een opsomming, of maar één keer.

    Is het de hele lijst, dan is weglaten geen andere lijst maar een zin die niets noemt.
    """
    nummer = lijst.element(element["tekst"])
    if nummer is None or len(lijst.elementen) == 1:
        return False
    opsommingen = OPSOMMING.finditer(pagina.lopende_tekst)
    if any(o.start() <= element.start() < o.end() for o in opsommingen):
        return True
    zelfde = [
        ander
        for ander in VERWIJZING.finditer(pagina.lopende_tekst)
        if ander["doel"] == element["doel"] and lijst.element(ander["tekst"]) == nummer
    ]
    return len(zelfde) == 1


def _uitvoer(pagina: Pagina) -> Iterator[Mutant]:
    """Van elke regel uitvoer het eerste woord of getal dat anders kan; anders valt de regel weg."""
    regels = pagina.tekst.splitlines(keepends=True)
    for voorbeeld in voorbeelden(pagina):
        for nummer in range(*(voorbeeld.uitvoer or (0, 0))):
            begin = sum(map(len, regels[:nummer]))
            weg = [(0, len(regels[nummer]), "")]
            van, tot, nieuw = (andere_woorden(regels[nummer]) or weg)[0]
            yield _mutant(pagina, "uitvoer", begin + van, begin + tot, nieuw)


def _bronnen(pagina: Pagina) -> Iterator[Mutant]:
    namen = sorted(register())
    for gevonden in BRONVERWIJZING.finditer(pagina.lopende_tekst):
        ander = namen[(namen.index(gevonden["naam"]) + 1) % len(namen)]
        yield _mutant(pagina, "bron", *gevonden.span("naam"), ander)
        for deel in ("artikel", "lid"):
            if gevonden[deel] and (cijfers := list(re.finditer(r"\d+", gevonden[deel]))):
                begin = gevonden.start(deel) + cijfers[-1].start()
                nieuw = str(ander_getal(int(cijfers[-1][0])))
                yield _mutant(pagina, "bron", begin, begin + len(cijfers[-1][0]), nieuw)
    for gevonden in _NOOT.finditer(pagina.lopende_tekst):
        yield _mutant(pagina, "bron", *gevonden.span(1), str(int(gevonden[1]) + 1))
