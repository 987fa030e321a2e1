"""Effect: alles wat meeverandert als een norm of waarde verandert.

Wie een termijn wijzigt, ziet hier vooraf waar hij moet kijken: in de code, op de pagina's, in de
voorbeelden, de uitgewerkte gevallen en de rekenhulpen.
"""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from terugkeer.grondslag.bron import Rapportplaats, schrijf_datum
from terugkeer.grondslag.norm import Norm
from terugkeer.grondslag.uitkomst import Modaliteit
from uitgave.begrippen import lees_begrippen
from uitgave.beweringen import Bewering, beweringen
from uitgave.feiten import lees_feiten
from uitgave.gebruik import Plek, definities, gebruikers, gevallen, knipsels
from uitgave.knipsels import INVOEGING, voorbeelden
from uitgave.nagekeken import lees_nagekeken
from uitgave.onderwerpen import Onderwerp, onderwerpen
from uitgave.pagina import Pagina, lees_paginas

_REKENHULP = "terugkeer.rekenhulp."


def effect(wortel: Path, onderwerp: Onderwerp) -> Iterator[str]:
    """De regels van het verslag, van de regel zelf naar wat er het verst vandaan staat."""
    paginas = lees_paginas(wortel)
    geraakt = gebruikers(wortel, onderwerp.pad)
    andere = [o for o in onderwerpen() if o.pad in geraakt]
    yield from _kop(wortel, onderwerp)
    yield from _lijst("Gebruikt door deze normen en waarden", _gebruik(wortel, andere))
    hulp = sorted(_code(wortel, geraakt))
    yield from _lijst("Rekenhulpen die ermee rekenen", (plek.pad for plek in hulp), uniek=True)
    per_doel = _per_doel(paginas)
    yield from _lijst("Pagina's die het zeggen", _zinnen(per_doel[onderwerp.pad]))
    ook = (f"{o.kort}: {_kort(per_doel[o.pad])}" for o in andere if per_doel[o.pad])
    yield from _lijst("Pagina's die zeggen wat ervan afhangt", ook)
    doelen = frozenset({onderwerp.pad, *geraakt})
    yield from _lijst("Voorbeelden die het laten zien", _voorbeelden(wortel, paginas, doelen))
    eigen = [*gevallen(wortel, frozenset({onderwerp.pad}))]
    yield from _lijst("Uitgewerkte gevallen", map(str, eigen))
    rest = (plek for plek in gevallen(wortel, geraakt) if plek not in eigen)
    yield from _lijst("Gevallen van wat ervan afhangt", _geteld(rest))
    yield from _lijst("Begrippen", _begrippen(wortel, onderwerp))


def _kop(wortel: Path, onderwerp: Onderwerp) -> Iterator[str]:
    wat = onderwerp.wat
    pad, regel = onderwerp.plek(wortel)
    yield f"{onderwerp.wie}" if isinstance(wat, Norm) else f"{onderwerp.wie}: {wat}"
    yield f"  staat in {pad.as_posix()}:{regel}"
    hard = wat.modaliteit if isinstance(wat, Norm) else wat.hardheid
    if hard is not Modaliteit.MOET:
        yield f"  geldt niet zonder meer: {hard.value}"
    _, vast = lees_nagekeken(wortel)[onderwerp.pad]
    yield f"  naast de bron gelegd op {schrijf_datum(vast.op)}"
    wet = [bron for bron in onderwerp.bron if not isinstance(bron, Rapportplaats)]
    rapport = [str(bron) for bron in onderwerp.bron if isinstance(bron, Rapportplaats)]
    yield from _lijst(
        "Wet en andere bronnen", (f"{b} {b.url or ''}".strip() for b in wet), uniek=True
    )
    yield from _lijst("Plaats in het rapport", rapport, uniek=True)
    feiten = (lees_feiten()[nummer] for nummer in onderwerp.feiten)
    yield from _lijst("Feiten waarop het rust", (f"{feit.nummer} {feit.zin}" for feit in feiten))


def _lijst(kop: str, regels: Iterator[str] | list[str], *, uniek: bool = False) -> Iterator[str]:
    inhoud = list(dict.fromkeys(regels)) if uniek else list(regels)
    yield ""
    yield f"{kop}: {len(inhoud) or 'geen'}"
    yield from (f"  {regel}" for regel in inhoud)


def _gebruik(wortel: Path, andere: list[Onderwerp]) -> Iterator[str]:
    for onderwerp in andere:
        pad, regel = onderwerp.plek(wortel)
        yield f"{pad.as_posix()}:{regel} {onderwerp.wie}"


def _code(wortel: Path, geraakt: frozenset[str]) -> Iterator[Plek]:
    for doel in geraakt:
        if doel.startswith(_REKENHULP):
            yield definities(wortel)[doel].plek


def _per_doel(paginas: tuple[Pagina, ...]) -> defaultdict[str, list[Bewering]]:
    per_doel: defaultdict[str, list[Bewering]] = defaultdict(list)
    for pagina in paginas:
        for bewering in beweringen(pagina):
            per_doel[bewering.doel].append(bewering)
    return per_doel


def _zinnen(gevonden: list[Bewering]) -> Iterator[str]:
    for bewering in gevonden:
        yield f'{bewering.pagina.pad.as_posix()}:{bewering.regel} "{bewering.tekst}"'


def _kort(gevonden: list[Bewering]) -> str:
    """De plekken per pagina: `docs/x.md:3,8`."""
    regels: defaultdict[str, list[str]] = defaultdict(list)
    for bewering in gevonden:
        regels[bewering.pagina.pad.as_posix()].append(str(bewering.regel))
    return ", ".join(f"{pad}:{','.join(nummers)}" for pad, nummers in regels.items())


def _voorbeelden(
    wortel: Path, paginas: tuple[Pagina, ...], doelen: frozenset[str]
) -> Iterator[str]:
    secties = {*knipsels(wortel, doelen)}
    for pagina in paginas:
        for voorbeeld in voorbeelden(pagina):
            for regel in voorbeeld.inhoud:
                m = INVOEGING.match(regel)
                if m and (m["bestand"], m["sectie"]) in secties:
                    plek = f"{pagina.pad.as_posix()}:{voorbeeld.regel}"
                    yield f"{plek} toont snippets/{m['bestand']}:{m['sectie']}"


def _geteld(plekken: Iterator[Plek]) -> Iterator[str]:
    aantal: defaultdict[str, int] = defaultdict(int)
    for plek in plekken:
        aantal[plek.pad] += 1
    yield from (f"{pad} ({n})" for pad, n in aantal.items())


def _begrippen(wortel: Path, onderwerp: Onderwerp) -> Iterator[str]:
    naam = onderwerp.wat.naam if isinstance(onderwerp.wat, Norm) else ""
    for begrip in lees_begrippen(wortel).begrippen.values():
        if naam in begrip.normen or set(begrip.feiten) & set(onderwerp.feiten):
            yield f"glossary.yml:{begrip.regel} {begrip.naam}"
