"""Weekgeld en andere verstrekkingen in de opvang (rapport 2.2 en 5.2)."""

from enum import Enum

from terugkeer.bronnen.regelingen import RVA_2016
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.norm import Uitzondering, norm
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit, Reden, Uitkomst, onbepaald, zwijgt
from terugkeer.grondslag.waarde import Lijst, Regel
from terugkeer.voorzieningen.fase import MET_OPVANG, Fase

_RVA = (RVA_2016, rapport("2.2", noten=(30,)))

VERSTREKKINGEN = Lijst(
    (
        ("weekgeld", "het weekgeld", "geld per week"),
        ("vervoerskaarten", "kaarten voor het openbaar vervoer", "openbaar vervoer"),
        ("medische kosten", "kosten van medische zorg"),
        ("een verzekering tegen aansprakelijkheid", "een aansprakelijkheidsverzekering"),
        ("buitengewone kosten",),
    ),
    (*_RVA, rapport("2.2", noten=(29,))),
    dingen=("verstrekkingen", "soorten"),
    feiten="F172 F173 F175",
)
"""Wat er is in de opvang van het COA, ook na de afwijzing."""

WEEKGELD_VOOR = Lijst(
    (
        ("eten", "voedsel"),
        ("kleding", "kleren"),
        ("andere persoonlijke uitgaven", "persoonlijke uitgaven"),
    ),
    (rapport("2.2", noten=(30,)),),
    feiten="F172",
)
"""Waarvoor het weekgeld dient."""

IN_DE_OPVANG = Regel(
    Antwoord.JA,
    ((Antwoord.JA, ("krijgen", "krijgt")), (Antwoord.NEE, ("krijgen geen", "krijgt geen"))),
    _RVA,
    feiten="F172 F175",
)
"""Wie in de opvang van het COA is, krijgt de verstrekkingen, ook na de afwijzing."""

VERVOER_OP_ONDERZOEKSDAG = Regel(
    Antwoord.NEE,
    ((Antwoord.JA, ("ook",)), (Antwoord.NEE, ("niet", "geen", "geen kaart"))),
    (rapport("2.2", noten=(29,)),),
    feiten="F174",
)
"""Of de vervoerskaart er is op dagen van de algemene procedure met onderzoek van de aanvraag."""

EETGELD_IN_ONDERDAK = Regel(
    Antwoord.JA,
    ((Antwoord.JA, ("loopt door", "gaat door")), (Antwoord.NEE, ("stopt",))),
    (rapport("5.2"),),
    feiten="F560",
)
"""Of het eetgeld doorloopt in een vrijheidsbeperkende locatie of gezinslocatie."""

ZAKGELD_IN_ONDERDAK = Regel(
    Antwoord.NEE,
    ((Antwoord.JA, ("loopt door", "gaat door")), (Antwoord.NEE, ("stopt",))),
    (rapport("5.2"),),
    feiten="F559",
)
"""Of een volwassene daar zakgeld houdt."""

MINDERJARIGE_IN_ONDERDAK = Regel(
    Antwoord.JA,
    (
        (Antwoord.JA, ("blijven gelijk", "blijft gelijk", "verandert niets", "hetzelfde")),
        (Antwoord.NEE, ("stopt", "vervalt")),
    ),
    (rapport("5.2"),),
    feiten="F561",
)
"""Of een kind daar hetzelfde houdt."""

NA_DE_OPVANG = Regel(
    Antwoord.NEE,
    ((Antwoord.JA, ("loopt door",)), (Antwoord.NEE, ("stopt", "stoppen"))),
    (RVA_2016, rapport("5.2")),
    feiten="F558",
)
"""Of de verstrekkingen doorlopen als de opvang stopt."""


class Verstrekking(Enum):
    """Waarnaar iemand vraagt."""

    EETGELD = "eetgeld"
    ZAKGELD = "zakgeld"
    VERVOER = "openbaar vervoer naar de rechtsbijstandverlener"
    AANSPRAKELIJKHEID = "verzekering tegen aansprakelijkheid"
    BUITENGEWONE_KOSTEN = "buitengewone kosten"


WEEKGELD = (Verstrekking.EETGELD, Verstrekking.ZAKGELD)
"""De delen van het weekgeld."""


@norm(
    "weekgeld_en_verstrekkingen",
    nummer="N29",
    bron=(*IN_DE_OPVANG.bron, *VERVOER_OP_ONDERZOEKSDAG.bron, *NA_DE_OPVANG.bron),
    feiten="F172 F173 F174 F175 F558 F559 F560 F561",
    uitzonderingen=(
        Uitzondering(
            "Geen vervoerskaart op dagen waarop de aanvraag in de algemene procedure wordt "
            "onderzocht.",
            "verstrekkingen.VERVOER_OP_ONDERZOEKSDAG",
        ),
    ),
    twijfel=(
        "Over vervoer, verzekering en buitengewone kosten in een onderdaklocatie zegt het rapport "
        "niets, en ook niet of zij apart stoppen als de opvang stopt.",
        "Wat een minderjarige zonder opvang nog krijgt, zegt het rapport niet.",
        "Bedragen noemt het rapport niet.",
    ),
)
def verstrekking(
    vraag: Verstrekking,
    *,
    fase: Fase | None = None,
    minderjarig: bool | None = None,
    onderzoeksdag: bool | None = None,
) -> Uitkomst[None]:
    """Of iemand deze verstrekking krijgt in deze fase.

    `onderzoeksdag`: een dag van de algemene procedure waarop iemand beschikbaar is voor het
    onderzoek van zijn aanvraag; telt alleen tijdens de procedure en voor vervoer.

    Uitkomst: *ja*, *nee*, of *onbepaald* waar het rapport zwijgt.

    Bron: Rva 2005; rapport 2.2, noten 29 en 30, en 5.2.
    """
    if fase in MET_OPVANG:
        if vraag is Verstrekking.VERVOER and fase is Fase.PROCEDURE and onderzoeksdag:
            regel = VERVOER_OP_ONDERZOEKSDAG
            tekst = "Op een dag van onderzoek in de algemene procedure is er geen vervoerskaart."
        else:
            regel = IN_DE_OPVANG
            tekst = "Dit hoort bij de opvang van het COA, ook na de afwijzing."
        return Uitkomst(regel.antwoord, (Reden(tekst, regel.bron, regel),))
    if vraag not in WEEKGELD:
        waarover = f"{vraag.value} na het einde van de gewone opvang"
        return onbepaald(zwijgt(waarover, rapport("2.2", noten=(29, 30)), rapport("5.2")))
    if fase is Fase.GEEN_OPVANG:
        if minderjarig:
            return onbepaald(zwijgt("weekgeld voor een kind zonder opvang", rapport("5.2")))
        tekst = "Met de opvang stopt de regeling waaruit dit wordt betaald."
        reden = Reden(tekst, NA_DE_OPVANG.bron, NA_DE_OPVANG)
        return Uitkomst(NA_DE_OPVANG.antwoord, (reden,), modaliteit=Modaliteit.REGEL)
    if minderjarig:
        regel, tekst = MINDERJARIGE_IN_ONDERDAK, "Voor een kind verandert er niets."
    elif vraag is Verstrekking.EETGELD:
        regel, tekst = EETGELD_IN_ONDERDAK, "Het geld voor eten loopt door."
    else:
        regel, tekst = ZAKGELD_IN_ONDERDAK, "Een volwassene krijgt geen zakgeld meer."
    return Uitkomst(regel.antwoord, (Reden(tekst, regel.bron, regel),))
