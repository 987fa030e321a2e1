"""Alle bronnen van de editie op soort, met wat op hen rust, waar zij staan en hoe zeker zij zijn."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from terugkeer.bronnen.noten import NOTEN
from terugkeer.bronnen.redactie import VAN_DE_REDACTIE
from terugkeer.grondslag.bron import (
    PEILDATUM,
    Bron,
    Circulaireplaats,
    EUDocument,
    EUHandeling,
    OfficielePublicatie,
    Rapportplaats,
    Regeling,
    Toestand,
    Uitspraak,
    Verdrag,
    Wetsartikel,
    schrijf_datum,
)
from terugkeer.grondslag.norm import NORMEN, Norm
from uitgave.beweringen import beweringen
from uitgave.bronverwijzing import VERWIJZING, zoek_bron
from uitgave.normen import NASLAG, bronnen, waarden
from uitgave.noten import noten_op
from uitgave.pagina import Pagina

SOORTEN = (
    "Wetten en regelingen",
    "Uitspraken",
    "Europees recht en verdragen",
    "Officiële publicaties",
    "Rapporten en websites",
)
_TOESTAND = {
    Toestand.VORM_GEZIEN: "gezien in een bewaarde kopie",
    Toestand.VORM_AFGELEID: "link volgens het vaste patroon, niet gezien",
    Toestand.ONGEVERIFIEERD: "adres niet nagekeken",
    Toestand.NIET_GEVONDEN: "geen vaste plaats gevonden",
}


@dataclass
class Gebruik:
    """Wat op een bron rust: noten, normen en waarden, en de pagina's die haar gebruiken."""

    noten: list[int] = field(default_factory=list)
    normen: list[Norm] = field(default_factory=list)
    waarden: list[str] = field(default_factory=list)
    paginas: list[Pagina] = field(default_factory=list)


def gebruik_van(paginas: tuple[Pagina, ...]) -> dict[Bron, Gebruik]:
    """Elke bron één keer, met haar gebruik; plaatsen in het rapport zelf tellen niet mee."""
    kaart: defaultdict[Bron, Gebruik] = defaultdict(Gebruik)
    for bron in (*bronnen(), *VAN_DE_REDACTIE):
        kaart[bron] = Gebruik()
    per_doel: dict[str, tuple[Bron, ...]] = {}
    for noot in NOTEN.values():
        for bron in noot.bronnen:
            kaart[bron].noten.append(noot.nummer)
    for norm in sorted(NORMEN.values(), key=lambda n: n.nummer):
        per_doel[norm.pad] = norm.bron
        for bron in dict.fromkeys(norm.bron):
            kaart[bron].normen.append(norm)
    for naam, waarde in waarden().items():
        per_doel[naam] = getattr(waarde, "bron", ())
        for bron in dict.fromkeys(per_doel[naam]):
            kaart[bron].waarden.append(naam)
    for pagina in paginas:
        for bron in dict.fromkeys(_bronnen_op(pagina, per_doel)):
            kaart[bron].paginas.append(pagina)
    return {bron: g for bron, g in kaart.items() if not isinstance(bron, Rapportplaats)}


def _bronnen_op(pagina: Pagina, per_doel: dict[str, tuple[Bron, ...]]) -> Iterator[Bron]:
    """De bronnen die een pagina zelf noemt, of die onder haar noten en beweringen liggen.

    Wat een lijst in de naslag beweert, telt niet: het normenregister beweert alles.
    """
    for nummer in noten_op(pagina):
        if nummer in NOTEN:
            yield from NOTEN[nummer].bronnen
    for bewering in () if pagina.pad.is_relative_to(NASLAG) else beweringen(pagina):
        yield from per_doel.get(bewering.doel, ())
    for gevonden in VERWIJZING.finditer(pagina.lopende_tekst):
        try:
            yield zoek_bron(gevonden)
        except LookupError:  # de controle meldt haar met regelnummer
            continue


def soort(bron: Bron) -> str:
    """De groep waarin een bron staat."""
    if regeling_van(bron):
        return SOORTEN[0]
    if isinstance(bron, Uitspraak):
        return SOORTEN[1]
    if isinstance(bron, EUHandeling | EUDocument | Verdrag):
        return SOORTEN[2]
    return SOORTEN[3] if isinstance(bron, OfficielePublicatie) else SOORTEN[4]


def regeling_van(bron: Bron) -> Regeling | None:
    """De regeling waarin een bron staat, als zij in een regeling staat."""
    if isinstance(bron, Wetsartikel | Circulaireplaats):
        return bron.regeling
    return bron if isinstance(bron, Regeling) else None


def naam(bron: Bron) -> str:
    """De naam van een bron; met haar dag als zij niet van de peildatum is."""
    regeling = regeling_van(bron)
    oud = regeling is not None and regeling.op != PEILDATUM
    return f"{bron}, tekst van {schrijf_datum(regeling.op)}" if regeling and oud else str(bron)


def toestand(bron: Bron) -> str:
    """Hoe zeker de link is, in gewone woorden."""
    geraadpleegd = getattr(bron, "geraadpleegd", None)
    zonder = bron.url is None and bron.toestand is not Toestand.NIET_GEVONDEN
    woorden = "geen adres bekend" if zonder else _TOESTAND[bron.toestand]
    return f"{woorden}; geraadpleegd op {schrijf_datum(geraadpleegd)}" if geraadpleegd else woorden


def volgorde(bron: Bron) -> tuple[object, ...]:
    """Op naam, met getallen op grootte: artikel 9 komt voor artikel 62."""
    delen = re.split(r"(\d+)", naam(bron).casefold())
    return tuple((0, int(deel), "") if deel.isdigit() else (1, 0, deel) for deel in delen)
