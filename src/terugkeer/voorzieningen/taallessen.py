"""Nederlandse les zonder verblijfsvergunning: waar het kan en waar niet (rapport 5.2)."""

from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.uitkomst import Antwoord
from terugkeer.grondslag.waarde import Lijst, Regel

INBURGERING_ROC = Regel(
    Antwoord.NEE,
    (
        (Antwoord.JA, ("staat open",)),
        (Antwoord.NEE, ("staat niet open", "niet open", "niet toegankelijk", "niet volgen")),
    ),
    (rapport("5.2", noten=(104,)),),
    feiten="F584",
)
"""Of de inburgeringscursus van een ROC openstaat zonder verblijfsvergunning."""

TAALLESSEN = Lijst(
    (
        ("de Volksuniversiteit", "Volksuniversiteit"),
        ("buurthuizen", "het buurthuis"),
        ("hulporganisaties", "organisaties die hulp geven"),
    ),
    (rapport("5.2", noten=(104,)),),
    feiten="F585",
)
"""Waar iemand zonder verblijfsvergunning wel taalles kan volgen."""

TAALLES_ELDERS = Regel(
    Antwoord.JA,
    ((Antwoord.JA, ("wel", "staan open")), (Antwoord.NEE, ("staan niet open",))),
    TAALLESSEN.bron,
    feiten="F585",
)
"""Of die taallessen openstaan zonder verblijfsvergunning."""
