"""Toezicht dat lichter is dan bewaring (rapport 4.4.2)."""

from dataclasses import dataclass, replace
from enum import Enum

from terugkeer.grondslag.bron import rapport, som_op
from terugkeer.grondslag.norm import Uitzondering, norm
from terugkeer.grondslag.uitkomst import Antwoord, Reden, Uitkomst, mogelijk
from terugkeer.grondslag.waarde import Aantal, Lijst, Regel

BRON = (rapport("4.4.2", noten=(77,)),)


class Maatregel(Enum):
    """De maatregelen die het rapport lichter dan bewaring noemt."""

    DOCUMENTEN = "reis- en identiteitsdocumenten inleveren"
    MELDPLICHT = "een meldplicht"
    VBL = "onderdak in een vrijheidsbeperkende locatie (VBL)"
    GEZINSLOCATIE = "onderdak in een gezinslocatie"
    GGV = "onderdak in de gesloten gezinsvoorziening (GGV)"
    BORGSOM = "een borgsom"


MAATREGELEN = Lijst(
    (
        (Maatregel.DOCUMENTEN.value, "documenten inleveren"),
        (Maatregel.MELDPLICHT.value,),
        (Maatregel.VBL.value, "onderdak in een VBL"),
        (Maatregel.GEZINSLOCATIE.value, "een gezinslocatie"),
        (Maatregel.GGV.value, "de gesloten gezinsvoorziening"),
        (Maatregel.BORGSOM.value,),
    ),
    BRON,
    dingen=("maatregelen", "middelen"),
    feiten="F479",
)
"""De maatregelen die het rapport onder dit kopje noemt; de GGV is eigenlijk geen lichter middel."""

LICHTER_VOOR_WIE_MEEWERKT = Regel(
    Antwoord.JA,
    (
        (Antwoord.JA, ("komt in aanmerking voor een lichter middel", "komt in aanmerking")),
        (Antwoord.NEE, ("komt niet in aanmerking voor een lichter middel",)),
    ),
    BRON,
    feiten="F448",
)
"""Of wie na de afwijzing actief aan zijn terugkeer meewerkt, een lichter middel kan krijgen."""

MELDPLICHT = Aantal(1, ("keer per week", "keer in de week", "maal per week"), BRON, feiten="F452")
"""Hoe vaak iemand zich moet melden bij de vreemdelingenpolitie."""

MELDPLICHT_ZONDER_ONDERDAK = Regel(
    Antwoord.NEE,
    (
        (Antwoord.JA, ("ook voor wie nergens woont",)),
        (Antwoord.NEE, ("alleen voor wie opvang of onderdak heeft", "alleen met onderdak")),
    ),
    BRON,
    feiten="F452 F453",
)
"""Of de meldplicht er ook is voor wie geen opvang of onderdak heeft, zoals bij familie."""


@dataclass(frozen=True)
class Keuze:
    """De maatregelen waaruit de regievoerder kan kiezen."""

    maatregelen: tuple[Maatregel, ...]

    def __str__(self) -> str:
        return som_op(tuple(maatregel.value for maatregel in self.maatregelen), "of")


@norm(
    "lichtere_toezichtmaatregelen",
    nummer="N40",
    bron=BRON,
    feiten="F448 F479",
    uitzonderingen=(
        Uitzondering(
            "Wie niet meewerkt, krijgt niet vanzelf een lichter middel (N39).",
            "vreemdelingenbewaring bewaring.BEWARING",
        ),
    ),
    twijfel=(
        "Het rapport noemt de gesloten gezinsvoorziening als lichter middel, maar ook als "
        "detentieplaats en uiterste middel. De editie laat haar streng weg.",
        "Wat er volgt voor wie niet actief meewerkt, zegt het rapport hier niet.",
    ),
)
def lichtere_maatregelen(
    *,
    werkt_actief_mee: bool | None = None,
    opvang_of_onderdak: bool | None = None,
    gezin_met_minderjarige: bool | None = None,
) -> Uitkomst[Keuze]:
    """Of iemand voor een lichter middel dan bewaring in aanmerking komt, en voor welk.

    `opvang_of_onderdak`: ook bij familie. Uitkomst: *ja* met de middelen die passen; wat het wordt,
    bekijkt de regievoerder. *Mogelijk* voor wie niet actief meewerkt.

    Bron: rapport 4.4.2, noot 77.
    """
    if not werkt_actief_mee:
        tekst = "Wie niet actief meewerkt, krijgt niet vanzelf een lichter middel dan bewaring."
        return mogelijk(Reden(tekst, BRON))
    redenen = [
        Reden(
            f"Wie actief meewerkt, {LICHTER_VOOR_WIE_MEEWERKT}; de regievoerder bekijkt welk.",
            BRON,
            LICHTER_VOOR_WIE_MEEWERKT,
        )
    ]
    niet = {Maatregel.GGV}
    if opvang_of_onderdak or MELDPLICHT_ZONDER_ONDERDAK.antwoord is Antwoord.JA:
        tekst = f"De meldplicht is {MELDPLICHT}, bij de vreemdelingenpolitie."
        redenen.append(Reden(tekst, BRON, MELDPLICHT))
    else:
        niet.add(Maatregel.MELDPLICHT)
        tekst = f"De meldplicht is {MELDPLICHT_ZONDER_ONDERDAK}."
        redenen.append(Reden(tekst, BRON, MELDPLICHT_ZONDER_ONDERDAK))
    if not gezin_met_minderjarige:
        return _in_aanmerking(redenen, {*niet, Maatregel.GEZINSLOCATIE})
    tekst = "Het rapport noemt voor gezinnen ook de gesloten voorziening als lichter middel."
    ruim = _in_aanmerking([Reden(tekst, BRON)], niet - {Maatregel.GGV})
    return replace(_in_aanmerking(redenen, niet), andere_lezing=ruim)


def _in_aanmerking(redenen: list[Reden], niet: set[Maatregel]) -> Uitkomst[Keuze]:
    """De middelen van MAATREGELEN, op die na die hier niet passen."""
    genoemd = (Maatregel(vormen[0]) for vormen in MAATREGELEN.elementen)
    waarde = Keuze(tuple(maatregel for maatregel in genoemd if maatregel not in niet))
    return Uitkomst(LICHTER_VOOR_WIE_MEEWERKT.antwoord, tuple(redenen), waarde)
