"""Werk en bijstand na een afwijzing (rapport 2.2, 5.1 en 5.2)."""

from enum import Enum

from terugkeer.bronnen.regelingen import PARTICIPATIEWET, VV
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.norm import Uitzondering, norm
from terugkeer.grondslag.uitkomst import Antwoord, Reden, Uitkomst, onbepaald, zwijgt
from terugkeer.grondslag.waarde import Regel
from terugkeer.voorzieningen.fase import MET_OPVANG, Fase

WERKEN = Regel(
    Antwoord.NEE,
    (
        (Antwoord.JA, ("mogen werken", "mag werken")),
        (Antwoord.NEE, ("mogen niet werken", "mag niet werken", "niet werken", "geen werk")),
    ),
    (rapport("2.2"), rapport("5.2", noten=(95,))),
    feiten="F170 F555",
)
"""Of iemand na een afwijzing mag werken."""

BIJSTAND = Regel(
    Antwoord.NEE,
    (
        (Antwoord.JA, ("recht op bijstand",)),
        (Antwoord.NEE, ("geen recht op bijstand", "geen bijstand")),
    ),
    (PARTICIPATIEWET.artikel("11"), rapport("2.2"), rapport("5.2", noten=(99,))),
    feiten="F171 F571",
)
"""Of iemand na een afwijzing recht heeft op bijstand."""

WERK_MET_BUITENSCHULDVERGUNNING = Regel(
    Antwoord.JA,
    (
        (Antwoord.JA, ("mag werken", "elk werk", "mag elk werk doen", "vrij werken")),
        (Antwoord.NEE, ("mag niet werken",)),
    ),
    (VV.artikel("3.1", lid=3, onderdeel="a"), rapport("5.1", noten=(86,))),
    feiten="F511",
)
"""Wie een buitenschuldvergunning heeft, mag elk werk doen, zonder tewerkstellingsvergunning."""

BIJZONDERE_BIJSTAND = Regel(
    Antwoord.MOGELIJK,
    (
        (Antwoord.MOGELIJK, ("kan bijzondere bijstand geven", "soms bijzondere bijstand", "soms")),
        (Antwoord.NEE, ("geen bijzondere bijstand",)),
    ),
    (PARTICIPATIEWET.artikel("11"), rapport("5.2", noten=(99, 100))),
    feiten="F571 F572",
)
"""Een gemeente geeft soms bijzondere bijstand."""


class Inkomen(Enum):
    """Waarnaar iemand vraagt."""

    WERK = "werk"
    BIJSTAND = "bijstand"


@norm(
    "werk_en_bijstand",
    nummer="N28",
    bron=(*WERKEN.bron, *BIJSTAND.bron, *WERK_MET_BUITENSCHULDVERGUNNING.bron),
    feiten="F170 F171 F511 F555 F571",
    uitzonderingen=(
        Uitzondering(
            "Met een buitenschuldvergunning mag iemand elk werk doen.",
            "werk_en_bijstand.WERK_MET_BUITENSCHULDVERGUNNING",
        ),
        Uitzondering(
            "Een gemeente kan soms bijzondere bijstand geven.",
            "werk_en_bijstand.BIJZONDERE_BIJSTAND",
        ),
    ),
    twijfel=(
        "Paragraaf 5.2 noemt afgewezenen die nog rechtmatig in Nederland zijn; ook zij mogen niet "
        "werken. De editie leest dat ook voor wie een document W of uitstel wegens ziekte heeft.",
        "Over werk tijdens de procedure zwijgt het rapport. Bijstand is er ook dan niet: de editie "
        "leest dat in 'vrijwel dezelfde voorzieningen'.",
        "Zwart werk komt voor; het is niet toegestaan.",
    ),
)
def werk_en_bijstand(
    vraag: Inkomen, *, buitenschuldvergunning: bool | None = None, fase: Fase | None = None
) -> Uitkomst[None]:
    """Of iemand mag werken, of bijstand krijgt.

    Uitkomst: *nee* in elke fase na de afwijzing; *ja* voor werk met een buitenschuldvergunning;
    *onbepaald* waar het rapport zwijgt: werk tijdens de procedure, en bijstand met een
    buitenschuldvergunning.

    Bron: VV 2000 art. 3.1 lid 3 onder a; rapport 2.2, 5.1 (noot 86) en 5.2 (noten 95 en 99).
    """
    if buitenschuldvergunning:
        if vraag is Inkomen.BIJSTAND:
            gat = zwijgt("bijstand voor wie een buitenschuldvergunning heeft", rapport("5.1"))
            return onbepaald(gat)
        tekst = "Met een buitenschuldvergunning is elk werk toegestaan, zonder aparte vergunning."
        regel = WERK_MET_BUITENSCHULDVERGUNNING
        return Uitkomst(regel.antwoord, (Reden(tekst, regel.bron, regel),))
    if vraag is Inkomen.WERK:
        if fase is Fase.PROCEDURE:
            return onbepaald(zwijgt("werk zolang de aanvraag in behandeling is", rapport("2.2")))
        return Uitkomst(
            WERKEN.antwoord,
            (Reden("Wie is afgewezen, mag in Nederland niet werken.", WERKEN.bron, WERKEN),),
        )
    geen = Reden("Er is geen recht op bijstand.", BIJSTAND.bron, BIJSTAND)
    if fase in MET_OPVANG:
        return Uitkomst(BIJSTAND.antwoord, (geen,))
    tekst = "Een gemeente geeft soms wel bijzondere bijstand; dat beslist zij zelf."
    soms = Reden(tekst, BIJZONDERE_BIJSTAND.bron, BIJZONDERE_BIJSTAND)
    return Uitkomst(BIJSTAND.antwoord, (geen, soms))
