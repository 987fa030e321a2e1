"""De waarden en regels van de toets op andere gronden, waar `ambtshalve_toets` mee rekent (3.2)."""

from datetime import date

from terugkeer.bronnen.publicaties import WODC_HERZIENE_ASIELPROCEDURE
from terugkeer.bronnen.regelingen import EVRM, STAATSCOURANT_AMBTSHALVE_TOETS, VB, VC_C
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.grondslag.waarde import Datum, Lijst, Precisie, Regel
from terugkeer.procedure.algemene_asielprocedure import AA_SINDS

BRON_PARALLEL = (VC_C, rapport("3.2", noten=(36, 37)))
BRON_EVALUATIE = (WODC_HERZIENE_ASIELPROCEDURE, rapport("3.2", noten=(38,)))
_PST = (rapport("3.2", noten=(38, 39)),)
BRON_AMBTSHALVE = (VB.artikel("3.6a"), rapport("3.2", noten=(39,)))

PARALLEL_SINDS = Datum(AA_SINDS.dag, BRON_PARALLEL, Precisie.JAAR, feiten="F224")
"""Het jaar waarin de parallelle toetsing begon; de maand is die van de herziening."""

GEEVALUEERD_IN = Datum(date(2014, 1, 1), BRON_EVALUATIE, Precisie.JAAR, feiten="F228 F233")
"""Het jaar waarin de parallelle toetsing is geëvalueerd."""

PST_SINDS = Datum(date(2012, 1, 1), _PST, Precisie.JAAR, feiten="F235")
"""Het jaar waarin het Programma Stroomlijning Toelatingsprocedures begon."""

AMBTSHALVE_SINDS = Datum(date(2014, 4, 1), _PST, feiten="F236 F238")
"""De dag waarop de eerste maatregelen van dat programma ingingen."""

EVALUATIE_PST = Datum(date(2017, 1, 1), (rapport("3.2"),), Precisie.JAAR, feiten="F237")
"""Het jaar waarvoor de evaluatie van het programma gepland was."""

GRONDEN_PARALLEL = Lijst(
    (
        ("medische omstandigheden",),
        ("mensenhandel", "slachtoffer van mensenhandel", "slachtofferschap van mensenhandel"),
    ),
    (VC_C, rapport("3.2", noten=(37,))),
    dingen=("voorbeelden", "gronden"),
    feiten="F226",
)
"""Voorbeelden van wat de parallelle toetsing bekeek; de opsomming is open."""

GRONDEN_AMBTSHALVE = Lijst(
    (
        ("medische omstandigheden",),
        ("artikel 8 EVRM", "artikel 8 van het EVRM"),
        ("tijdelijke humanitaire gronden",),
        ("buiten schuld niet kunnen vertrekken", "niet kunnen vertrekken buiten eigen schuld"),
    ),
    (VB.artikel("3.6a"), EVRM, rapport("3.2", noten=(39,))),
    dingen=("voorbeelden", "gronden"),
    feiten="F240",
)
"""Voorbeelden van wat de ambtshalve toets bekijkt; de opsomming is open."""

MEDISCH_ADVIES_VOORAF = Regel(
    Antwoord.JA,
    (
        (Antwoord.JA, ("al in de rust- en voorbereidingstermijn", "al in de rusttijd")),
        (Antwoord.NEE, ("pas na de rust- en voorbereidingstermijn",)),
    ),
    (STAATSCOURANT_AMBTSHALVE_TOETS, rapport("3.2", noten=(36,))),
    feiten="F225",
)
"""Wanneer het medisch advies bij de parallelle toetsing kwam."""

VERZOEK_NODIG = Regel(
    Antwoord.JA,
    (
        (Antwoord.JA, ("alleen op verzoek", "op verzoek")),
        (Antwoord.NEE, ("ook zonder verzoek",)),
    ),
    BRON_EVALUATIE,
    feiten="F228 F229",
)
"""De parallelle toetsing kwam er pas als iemand erom vroeg; dat gebeurde weinig."""

NA_TOETS_OPNIEUW = Regel(
    Antwoord.JA,
    (
        (Antwoord.JA, ("kon daarna nog een aanvraag volgen", "nog een nieuwe aanvraag")),
        (Antwoord.NEE, ("kon daarna geen aanvraag meer volgen",)),
    ),
    BRON_EVALUATIE,
    feiten="F232",
    modaliteit=Modaliteit.KAN,
)
"""Ook na een parallelle toets kon iemand later een aanvraag om medische redenen doen."""

AMBTSHALVE_BIJ_AFWIJZING = Regel(
    Antwoord.JA,
    (
        (Antwoord.JA, ("bij elke afwijzing", "uit zichzelf", "ambtshalve")),
        (Antwoord.NEE, ("niet bij elke afwijzing",)),
    ),
    BRON_AMBTSHALVE,
    feiten="F239",
)
"""De IND bekijkt zelf, zonder verzoek, of er een andere grond voor verblijf is."""
