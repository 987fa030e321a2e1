"""Medische zorg, de vergoeding ervan en de zorgverzekering (rapport 2.2 en 5.2)."""

from enum import Enum

from terugkeer.bronnen.regelingen import ZVW
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.norm import Uitzondering, norm
from terugkeer.grondslag.uitkomst import Antwoord, Reden, Uitkomst, onbepaald, zwijgt
from terugkeer.grondslag.waarde import Regel
from terugkeer.voorzieningen.fase import MET_OPVANG, Fase

MEDISCHE_ZORG = Regel(
    Antwoord.JA,
    (
        (Antwoord.JA, ("recht op medische zorg", "recht op zorg")),
        (Antwoord.NEE, ("geen recht op medische zorg", "geen recht op zorg")),
    ),
    (rapport("2.2"), rapport("5.2", noten=(102,))),
    feiten="F177 F576",
)
"""Iedereen heeft recht op medische zorg, ook na de vertrektermijn."""

VERGOED_IN_OPVANG = Regel(
    Antwoord.JA,
    (
        (Antwoord.JA, ("vergoed", "worden vergoed", "wordt vergoed", "betaalt")),
        (Antwoord.NEE, ("niet vergoed",)),
    ),
    (rapport("2.2"),),
    feiten="F177",
)
"""Wie recht heeft op opvang, krijgt zijn ziektekosten vergoed: Regeling Zorg Asielzoekers."""

ACUTE_ZORG_VERGOED = Regel(
    Antwoord.JA,
    (
        (Antwoord.JA, ("vergoed", "wordt vergoed", "alleen acute zorg")),
        (Antwoord.NEE, ("niet vergoed",)),
    ),
    (rapport("5.2", noten=(102,)),),
    feiten="F577",
)
"""Acute zorg wordt ook na het einde van de opvang vergoed."""

OVERIGE_ZORG_VERGOED = Regel(
    Antwoord.NEE,
    (
        (Antwoord.JA, ("vergoed",)),
        (Antwoord.NEE, ("zelf betalen", "niet vergoed", "betaalt iemand zelf")),
    ),
    (rapport("5.2", noten=(102,)),),
    feiten="F577",
)
"""Of andere zorg na het einde van de opvang wordt vergoed."""

ZORGVERZEKERING = Regel(
    Antwoord.NEE,
    (
        (Antwoord.JA, ("een zorgverzekering",)),
        (Antwoord.NEE, ("geen zorgverzekering", "geen zorgverzekering afsluiten")),
    ),
    (rapport("5.2"),),
    feiten="F580",
)
"""Of wie na een afwijzing niet teruggaat, een zorgverzekering kan afsluiten."""

BIJDRAGE_ZORGAANBIEDER = Regel(
    Antwoord.JA,
    (
        (Antwoord.JA, ("een bijdrage", "krijgt een bijdrage", "krijgen een bijdrage")),
        (Antwoord.NEE, ("geen bijdrage",)),
    ),
    (ZVW.artikel("122a"), rapport("5.2", noten=(103,))),
    feiten="F579",
)
"""Zorgaanbieders krijgen een bijdrage van het Zorginstituut in de kosten."""


class Zorgvraag(Enum):
    """Waarnaar iemand vraagt."""

    ZORG = "recht op medische zorg"
    VERGOEDING_ACUUT = "vergoeding van acute zorg"
    VERGOEDING_OVERIG = "vergoeding van andere zorg"
    ZORGVERZEKERING = "zorgverzekering"


@norm(
    "medische_zorg",
    nummer="N30",
    bron=(*MEDISCHE_ZORG.bron, *ZORGVERZEKERING.bron, *BIJDRAGE_ZORGAANBIEDER.bron),
    feiten="F177 F576 F577 F579 F580",
    uitzonderingen=(
        Uitzondering(
            "Na het einde van de opvang wordt alleen acute zorg vergoed.",
            "zorg.ACUTE_ZORG_VERGOED zorg.OVERIGE_ZORG_VERGOED",
        ),
    ),
    twijfel=(
        "Welke zorg acuut is, zegt het rapport niet; zijn bron daarvoor is van 2007.",
        "Over een zorgverzekering tijdens de procedure en de vertrektermijn zwijgt het rapport.",
        "Noot 103 noemt Zvw art. 122(a); bedoeld is art. 122a.",
    ),
)
def medische_zorg(vraag: Zorgvraag, *, fase: Fase | None = None) -> Uitkomst[None]:
    """Of iemand recht heeft op zorg, of zij wordt vergoed en of een zorgverzekering kan.

    Uitkomst: *ja* of *nee*, of *onbepaald* waar het rapport zwijgt.

    Bron: Zvw art. 122a; rapport 2.2 en 5.2, noten 102 en 103.
    """
    if vraag is Zorgvraag.ZORG:
        tekst = "Iedereen heeft recht op medische zorg, ook zonder opvang of verblijfsrecht."
        return _volgens(MEDISCHE_ZORG, tekst)
    if vraag is Zorgvraag.ZORGVERZEKERING:
        if fase in MET_OPVANG:
            waarover = "een zorgverzekering tijdens de procedure of de vertrektermijn"
            return onbepaald(zwijgt(waarover, rapport("5.2")))
        tekst = "Wie na een afwijzing niet teruggaat, kan zich niet verzekeren voor zorg."
        return _volgens(ZORGVERZEKERING, tekst)
    if fase in MET_OPVANG:
        tekst = "Wie opvang heeft, krijgt de kosten vergoed uit de Regeling Zorg Asielzoekers."
        return _volgens(VERGOED_IN_OPVANG, tekst)
    if vraag is Zorgvraag.VERGOEDING_ACUUT:
        return _volgens(ACUTE_ZORG_VERGOED, "Acute zorg wordt vergoed.")
    return _volgens(OVERIGE_ZORG_VERGOED, "Zorg die niet acuut is, betaalt iemand zelf.")


def _volgens(regel: Regel, tekst: str) -> Uitkomst[None]:
    """De uitkomst zoals de regel haar geeft."""
    return Uitkomst(regel.antwoord, (Reden(tekst, regel.bron, regel),))
