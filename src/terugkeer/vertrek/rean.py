"""De onderdelen van de REAN, de voorwaarden van de HRT, en hulp in natura (rapport 4.3 en 6)."""

from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.uitkomst import Antwoord
from terugkeer.grondslag.waarde import Lijst, Regel

BRON = (rapport("4.3", noten=(58, 59)),)

HRT_VOORWAARDEN = Lijst(
    (
        ("asielzoeker zijn of zijn geweest", "asielzoeker is of was"),
        ("een herkomstland op de HRT-landenlijst", "het herkomstland staat op de HRT-landenlijst"),
    ),
    BRON,
    dingen=("voorwaarden",),
    feiten="F366 F370",
)
"""Wat voor de HRT nodig is; welke landen op de lijst staan, zegt het rapport niet."""

HRT_BIJ_DOORMIGRATIE = Regel(
    Antwoord.MOGELIJK,
    (
        (Antwoord.MOGELIJK, ("ook bij vestiging in een derde land", "ook in een derde land")),
        (Antwoord.NEE, ("niet bij vestiging in een derde land",)),
    ),
    (rapport("6"),),
    feiten="F627 F628",
)
"""Of hoofdstuk 6 de HRT ook noemt voor wie in een ander land wordt toegelaten."""

REAN_ONDERDELEN = Lijst(
    (
        ("advies over terugkeer of vestiging elders",),
        ("uitleg over de kansen in het herkomstland",),
        ("hulp bij reisdocumenten", "hulp om aan reisdocumenten te komen"),
        ("begeleiding op de luchthavens", "begeleiding op Schiphol en onderweg"),
        ("een vliegticket, soms met een vergoeding", "een vliegticket"),
        ("een ondersteuningsbijdrage (OSB)", "de ondersteuningsbijdrage (OSB)"),
        ("persoonlijke begeleiding", "individuele begeleiding"),
    ),
    (rapport("4.3", noten=(58,)),),
    dingen=("onderdelen", "soorten hulp"),
    feiten="F357 F360 F361 F362 F363 F364 F365",
)
"""Waaruit de REAN bestaat."""

EXTRA_BEGELEIDING = Lijst(
    (
        ("alleenstaande minderjarigen", "alleenstaande minderjarige vreemdelingen"),
        ("slachtoffers van mensenhandel",),
        ("mensen met een medische indicatie", "mensen die ziek zijn"),
    ),
    (rapport("4.3"),),
    dingen=("groepen",),
    feiten="F357",
)
"""Voor wie er, bijvoorbeeld, programma's zijn om opnieuw te beginnen in het herkomstland."""

HULP_IN_NATURA = Lijst(
    (
        ("een opleiding", "opleidingen"),
        ("medische hulp",),
        ("hulp bij het zoeken van werk", "hulp bij werk"),
        ("hulp bij een eigen bedrijf", "hulp bij het beginnen van een bedrijf"),
    ),
    (rapport("4.3"),),
    dingen=("voorbeelden", "vormen"),
    feiten="F373",
)
"""Voorbeelden van hulp in natura uit een terugkeerproject."""

HULP_IN_NATURA_IOM = Lijst(
    (
        ("een bedrijf", "een eigen bedrijf"),
        ("onderwijs",),
        ("een deel van de huisvesting", "zo nodig een deel van de huisvesting"),
    ),
    (rapport("4.3", noten=(60,)),),
    dingen=("doelen",),
    feiten="F374",
)
"""Waarvoor hulp in natura van het kantoor van de IOM in het herkomstland dient."""

GELD_VOOR_PROJECTEN = Lijst(
    (
        ("het ministerie van Buitenlandse Zaken", "Buitenlandse Zaken"),
        ("het AMIF", "AMIF", "het Europese fonds AMIF"),
    ),
    (rapport("4.3"),),
    dingen=("bronnen", "geldgevers"),
    feiten="F375",
)
"""Wie de terugkeerprojecten betalen; AMIF is het Europese fonds voor asiel, migratie en integratie."""
