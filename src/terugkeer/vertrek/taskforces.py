"""Taskforces: delegaties die nagaan of iemand hun landgenoot is (rapport 4.4.1)."""

from datetime import date

from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.grondslag.waarde import Aantal, Datum, Grens, Lijst, Precisie, Regel

BRON = (rapport("4.4.1", noten=(75,)),)

MAG_AFGEVEN = Regel(
    Antwoord.JA,
    (
        (
            Antwoord.JA,
            (
                "mag een laissez-passer afgeven",
                "mag laissez-passers afgeven",
                "mag ook alleen de nationaliteit bevestigen",
            ),
        ),
        (
            Antwoord.NEE,
            ("mag geen laissez-passer afgeven", "mag de nationaliteit niet bevestigen"),
        ),
    ),
    BRON,
    feiten="F433",
    modaliteit=Modaliteit.KAN,
)
"""Of een taskforce zelf een laissez-passer mag geven, of de nationaliteit mag bevestigen."""

TASKFORCES = Aantal(30, ("taskforces",), BRON, feiten="F435", grens=Grens.MEER)
"""Zoveel taskforces zijn er ten minste geweest ('ruim'), volgens een brief."""

TASKFORCES_SINDS = Datum(date(2007, 1, 1), BRON, Precisie.JAAR, feiten="F435")
"""Sinds dit jaar, de start van de DT&V, zijn er taskforces."""

BRIEF = Datum(date(2013, 10, 28), BRON, feiten="F437")
"""De dag van de brief waaruit de gegevens over taskforces komen."""

_LANDEN = "Armenië Azerbeidzjan Guinee Irak Liberia Nepal Nigeria SierraLeone Gambia Mali".split()
LANDEN = Lijst(
    tuple((land.replace("SierraLeone", "Sierra Leone"),) for land in _LANDEN),
    BRON,
    ("landen",),
    feiten="F436",
)
"""De landen waarvan er een taskforce is geweest."""
