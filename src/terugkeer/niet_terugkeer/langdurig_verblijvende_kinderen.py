"""De regeling voor kinderen die lang in Nederland zijn, van 2013 (rapport 5.3)."""

from datetime import date

from terugkeer.bronnen.regelingen import (
    KAMERSTUK_PERMANENTE_KINDERREGELING,
    KINDERREGELING_STAATSCOURANT,
)
from terugkeer.grondslag.bron import rapport, schrijf_datum
from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import norm
from terugkeer.grondslag.periode import Periode
from terugkeer.grondslag.tijd import verjaardag
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit, Reden, Uitkomst, nee, zwijgt
from terugkeer.grondslag.waarde import (
    JAREN,
    Aantal,
    Datum,
    Grens,
    Lijst,
    Precisie,
    Regel,
    Termijn,
    Tijdvak,
)

BRON = (KINDERREGELING_STAATSCOURANT, rapport("5.3", noten=(110,)))
_TEKST = (rapport("5.3"),)

REGEERAKKOORD = Datum(date(2012, 10, 29), _TEKST, feiten="F606")
"""De dag van het regeerakkoord waarin de regeling is afgesproken."""

BESLUIT = Datum(date(2013, 1, 30), BRON, feiten="F611")
"""De dag van het besluit, volgens noot 110."""

SINDS = Datum(
    date(2013, 1, 1),
    (rapport("5.3", noten=(110,)), rapport("6")),
    Precisie.JAAR,
    feiten="F607 F639",
)
"""In dit jaar begon de regeling; een dag noemt de tekst niet."""

JAREN_ERVOOR = Termijn(5, JAREN, _TEKST, feiten="F608", grens=Grens.MINSTENS)
"""Zo lang vóór de leeftijdsgrens moet de asielaanvraag ten minste zijn gedaan."""

LEEFTIJD = Aantal(18, ("jaar",), _TEKST, feiten="F608")
"""De leeftijd vanaf waar wordt teruggeteld."""

UITERLIJK_GEVRAAGD = Aantal(LEEFTIJD.aantal - JAREN_ERVOOR.aantal, ("jaar",), _TEKST, feiten="F608")
"""De verjaardag waarop asiel uiterlijk moest zijn gevraagd, zoals de editie rekent."""

UITERLIJK_GEVRAAGD_STRIKT = Aantal(UITERLIJK_GEVRAAGD.aantal - 1, ("jaar",), _TEKST, feiten="F608")
"""Die verjaardag als het 18e levensjaar letterlijk wordt gelezen."""

LEVENSJAAR = Tijdvak((f"{LEEFTIJD.aantal}e levensjaar",), _TEKST, feiten="F608")
"""Zo noemt het rapport de leeftijdsgrens."""

BEGIN_LEVENSJAAR = Aantal(LEEFTIJD.aantal - 1, ("jaar",), _TEKST, feiten="F608")
"""De verjaardag waarop het 18e levensjaar letterlijk begint."""

GROEPEN = Lijst(
    (
        ("kinderen die lang in Nederland zijn", "langdurig verblijvende kinderen"),
        ("alleenstaande minderjarige vreemdelingen", "alleenstaande minderjarigen"),
    ),
    _TEKST,
    dingen=("groepen",),
    feiten="F606",
)
"""Voor wie het regeerakkoord een vergunning mogelijk maakte, onder voorwaarden."""

REGELINGEN = Lijst(
    (
        (
            "de Overgangsregeling langdurig verblijvende kinderen",
            "de Overgangsregeling",
            "Overgangsregeling",
        ),
        (
            "de Permanente regeling langdurig verblijvende kinderen",
            "de Permanente regeling",
            "Permanente regeling",
        ),
    ),
    (*_TEKST, KAMERSTUK_PERMANENTE_KINDERREGELING, rapport("5.3", noten=(111,))),
    dingen=("regelingen",),
    feiten="F608 F609 F610",
)
"""De twee regelingen die tegelijk zijn ingevoerd."""

PERMANENT_IS_STRENGER = Regel(
    Antwoord.JA,
    ((Antwoord.JA, ("strenger", "is strenger")), (Antwoord.NEE, ("niet strenger",))),
    (KAMERSTUK_PERMANENTE_KINDERREGELING, rapport("5.3", noten=(111,))),
    feiten="F610",
)
"""Of de Permanente regeling strenger is dan de Overgangsregeling."""

VERGUNNING = Regel(
    Antwoord.MOGELIJK,
    (
        (
            Antwoord.MOGELIJK,
            ("kan een vergunning krijgen", "kunnen een vergunning krijgen", "kwam in aanmerking"),
        ),
        (Antwoord.NEE, ("kan geen vergunning krijgen", "kunnen geen vergunning krijgen")),
    ),
    BRON,
    feiten="F606 F607 F608",
)
"""Of wie op tijd asiel vroeg een vergunning kan krijgen, als ook de rest klopt."""


@norm(
    "langdurig_verblijvende_kinderen",
    nummer="N52",
    bron=(*BRON, *JAREN_ERVOOR.bron),
    feiten="F606 F607 F608 F611",
    modaliteit=Modaliteit.KAN,
    geldig=Periode(SINDS.dag, None, SINDS.bron),
    peildatum="dag",
    twijfel=(
        "Het rapport zegt '18e levensjaar', dat op de 17e verjaardag begint. De editie leest: de "
        "18e verjaardag, en geeft de strikte lezing ernaast als die anders uitvalt.",
        "De tekst noemt alleen het jaar 2013, noot 110 een besluit van 30 januari 2013. De editie "
        "rekent vanaf het besluit en geeft de lezing van de tekst ernaast.",
        "De verdere voorwaarden, ook of iemand nu nog kind moet zijn, noemt het rapport niet.",
    ),
)
def langdurig_verblijvende_kinderen(
    dag: date, geboren: date, asielaanvraag: date
) -> Uitkomst[None]:
    """Of iemand op deze dag onder de Overgangsregeling een vergunning kan krijgen.

    Uitkomst: *mogelijk* als de asielaanvraag ten minste vijf jaar vóór de 18e verjaardag is
    gedaan (op de 13e verjaardag kan nog), anders *nee*. De strikte lezing staat ernaast.

    Fouten: `OnjuisteInvoer` als de asielaanvraag vóór de geboorte ligt.

    Bron: Stcrt. 2013, 2573; rapport 5.3, noten 110 en 111.
    """
    if asielaanvraag < geboren:
        raise OnjuisteInvoer("asielaanvraag", asielaanvraag.isoformat(), "een dag na de geboorte")
    if asielaanvraag > dag:
        return nee(Reden("Op deze dag was er nog geen asielaanvraag.", _TEKST))
    grens = verjaardag(geboren, LEEFTIJD.aantal - JAREN_ERVOOR.aantal)
    uiterlijk = f"{schrijf_datum(grens)}, {JAREN_ERVOOR} vóór de {LEEFTIJD.aantal}e verjaardag"
    if asielaanvraag > grens:
        tekst = f"Asiel had uiterlijk gevraagd moeten zijn op {uiterlijk}."
        ook = f"Er is ook een Permanente regeling; die is {PERMANENT_IS_STRENGER}."
        return nee(
            Reden(tekst, JAREN_ERVOOR.bron, JAREN_ERVOOR),
            Reden(ook, PERMANENT_IS_STRENGER.bron, PERMANENT_IS_STRENGER),
        )
    tekst = f"Asiel is op tijd gevraagd, uiterlijk {uiterlijk}: iemand {VERGUNNING}."
    toets: Uitkomst[None] = Uitkomst(
        VERGUNNING.antwoord,
        (Reden(tekst, BRON, VERGUNNING), zwijgt("de verdere voorwaarden", *BRON)),
        modaliteit=Modaliteit.KAN,
        andere_lezing=_strikt(geboren, asielaanvraag),
    )
    if dag < BESLUIT.dag:
        tekst = f"Het besluit is van {BESLUIT}: de regeling was er nog niet."
        return nee(Reden(tekst, BESLUIT.bron, BESLUIT), andere_lezing=toets)
    return toets


def _strikt(geboren: date, asielaanvraag: date) -> Uitkomst[None] | None:
    """De letterlijke lezing: het 18e levensjaar begint op de 17e verjaardag."""
    grens = verjaardag(geboren, LEEFTIJD.aantal - 1 - JAREN_ERVOOR.aantal)
    if asielaanvraag <= grens:
        return None
    tekst = f"Letterlijk gelezen moest de aanvraag er op {schrijf_datum(grens)} al zijn."
    return nee(Reden(tekst, JAREN_ERVOOR.bron, JAREN_ERVOOR))
