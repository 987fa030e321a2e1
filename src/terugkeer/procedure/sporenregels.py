"""De waarden en regels van het sporenbeleid, waar `sporen` mee rekent (rapport 3.3)."""

from datetime import date

from terugkeer.bronnen.regelingen import KAMERSTUK_SPOREN, STAATSBLAD_HERZIENING_2010
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.grondslag.waarde import Aantal, Datum, Lijst, Precisie, Regel

_PLAATS = (rapport("3.3"),)
_BRIEF = (KAMERSTUK_SPOREN, rapport("3.3", noten=(43, 45)))
_STAPPEN = (STAATSBLAD_HERZIENING_2010, rapport("3.3", noten=(44,)))

SPOREN_SINDS = Datum(date(2016, 3, 1), _BRIEF, feiten="F249")
"""Sinds deze dag werkt de IND met sporen."""

ONTWIKKELD_IN = Datum(date(2015, 1, 1), _BRIEF, Precisie.JAAR, feiten="F249")
"""Het jaar waarin het sporenbeleid is gemaakt."""

VERHOOGDE_INSTROOM = Datum(date(2014, 1, 1), _PLAATS, Precisie.JAAR, feiten="F248")
"""Aan het eind van dit jaar begon het aantal asielzoekers te stijgen."""

AANTAL_SPOREN = Aantal(5, ("sporen",), _BRIEF, feiten="F256")
"""Het aantal sporen; het rapport legt ze niet alle uit."""

SPOREN_VOOR_TERUGKEER = Aantal(
    2, ("sporen", "van de vijf sporen", "van deze sporen"), _PLAATS, feiten="F258"
)
"""Zoveel sporen dienen mede de terugkeer; ze zijn voor aanvragen met weinig kans."""

KEUZE_DOOR = Lijst((("de IND", "IND"),), (rapport("3.3", noten=(45,)),), feiten="F256")
"""Wie het spoor kiest."""

SPOREN_NA = Lijst(
    (("identificatie",), ("registratie",)), _PLAATS, dingen=("stappen",), feiten="F257"
)
"""Wat er aan het spoor voorafgaat."""

SPOOR_2_VOOR = Lijst(
    (
        ("een veilig land van herkomst", "een veilig land"),
        (
            "bescherming in een andere lidstaat van de Europese Unie",
            "bescherming in een ander EU-land",
            "al bescherming in een andere lidstaat",
        ),
    ),
    (KAMERSTUK_SPOREN, rapport("3.3", noten=(45,))),
    dingen=("groepen",),
    feiten="F264",
)
"""Voor wie spoor 2 is."""

EEN_PROCEDURE_VOOR_ALLEN = Regel(
    Antwoord.JA,
    (
        (Antwoord.JA, ("dezelfde procedure", "op dezelfde manier")),
        (Antwoord.NEE, ("verschillende procedures",)),
    ),
    _BRIEF,
    feiten="F250 F255",
)
"""Vóór de sporen liepen kansrijke en kansarme aanvragen door elkaar."""

STANDAARD_ACHT_DAGEN = Regel(
    Antwoord.NEE,
    (
        (Antwoord.JA, ("de vaste volgorde voor iedereen",)),
        (Antwoord.NEE, ("niet meer standaard", "is niet meer standaard")),
    ),
    _STAPPEN,
    feiten="F253",
)
"""Of iedereen sinds de sporen het vaste schema van de algemene procedure volgt."""

OVERBODIGE_STAPPEN = Regel(
    Antwoord.NEE,
    (
        (Antwoord.JA, ("moeten alle stappen doen",)),
        (Antwoord.NEE, ("mogen worden overgeslagen", "vallen weg", "hoeven niet")),
    ),
    _STAPPEN,
    feiten="F253",
    modaliteit=Modaliteit.KAN,
)
"""Of een asielzoeker stappen moet doorlopen die voor hem niet nodig zijn."""

SPOOR_1_BIJ_DUBLIN = Regel(
    Antwoord.JA,
    ((Antwoord.JA, ("spoor 1", "in spoor 1")), (Antwoord.NEE, ("niet spoor 1",))),
    _PLAATS,
    feiten="F261",
)
"""Wie onder een andere lidstaat valt, komt in spoor 1."""

OVERDRACHT_VRAGEN = Regel(
    Antwoord.MOGELIJK,
    (
        (Antwoord.JA, ("moet om overname vragen",)),
        (Antwoord.MOGELIJK, ("kan het andere land om overname vragen", "kan om overname vragen")),
    ),
    _PLAATS,
    feiten="F261 F263",
)
"""Nederland kan de verantwoordelijke lidstaat vragen iemand over te nemen: de Dublin-claim."""

ZELF_BEHANDELEN = Regel(
    Antwoord.NEE,
    (
        (Antwoord.JA, ("moet de aanvraag zelf behandelen",)),
        (
            Antwoord.NEE,
            ("hoeft de aanvraag niet zelf te behandelen", "hoeft haar niet zelf te behandelen"),
        ),
    ),
    _PLAATS,
    feiten="F261",
)
"""Of Nederland een aanvraag in spoor 1 zelf moet behandelen."""

INSTEMMING = Regel(
    Antwoord.JA,
    (
        (Antwoord.JA, ("moet met de overname instemmen", "moet instemmen")),
        (Antwoord.NEE, ("hoeft niet in te stemmen",)),
    ),
    _PLAATS,
    feiten="F262",
)
"""Zonder instemming van het andere land is er geen overdracht."""

BEROEP_TEGEN_OVERDRACHT = Regel(
    Antwoord.JA,
    (
        (Antwoord.JA, ("staat beroep open", "kan iemand in beroep", "in beroep gaan")),
        (Antwoord.NEE, ("staat geen beroep open",)),
    ),
    _PLAATS,
    feiten="F262",
)
"""Tegen het besluit dat aan de overdracht voorafgaat, kan iemand in beroep."""

SPOOR_2 = Regel(
    Antwoord.MOGELIJK,
    (
        (Antwoord.JA, ("behandelt de aanvraag in spoor 2",)),
        (Antwoord.MOGELIJK, ("kan de aanvraag in spoor 2 behandelen", "kan spoor 2 kiezen")),
    ),
    (rapport("3.3", noten=(46,)),),
    feiten="F267",
)
"""De IND mag spoor 2 kiezen; zij hoeft dat niet."""
