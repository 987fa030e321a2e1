"""De regievoerder, en de niveaus van overleg over vertrek met hun deelnemers (rapport 4.2)."""

from dataclasses import dataclass
from enum import Enum

from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.grondslag.waarde import Lijst, Regel

REGIEVOERDER = Regel(
    Antwoord.JA,
    (
        (Antwoord.JA, ("altijd een regievoerder", "krijgt een regievoerder", "een regievoerder")),
        (Antwoord.NEE, ("geen regievoerder",)),
    ),
    (rapport("4.2"), rapport("4.4.2")),
    feiten="F311 F451",
)
"""Of wie onder de DT&V valt, daar een regievoerder heeft."""


class Niveau(Enum):
    """De niveaus van overleg, van laag naar hoog."""

    LTO = "Lokaal Terugkeeroverleg"
    RAO = "Regionaal Afstemmingsoverleg"
    DEELBERAAD = "deelberaad Toezicht & Terugkeer"


@dataclass(frozen=True)
class Overleg:
    """Op welk niveau over een zaak wordt overlegd, door wie, en of er een regievoerder is."""

    niveau: Niveau
    deelnemers: Lijst
    regievoerder: Antwoord = REGIEVOERDER.antwoord

    def __str__(self) -> str:
        return f"{self.niveau.value} met {self.deelnemers}"


OPSCHALINGSGRONDEN = Lijst(
    (
        ("verschil van inzicht", "de partners zijn het niet eens"),
        ("een onduidelijke strategie", "de strategie is niet duidelijk"),
        ("knelpunten in de samenwerking", "de samenwerking loopt vast"),
        ("een noodzaak om van de gewone kaders af te wijken", "afwijken is nodig"),
    ),
    (rapport("4.2"),),
    dingen=("gronden", "redenen", "voorbeelden"),
    feiten="F334 F338 F339 F340 F341",
)
"""Waarom een zaak naar het regionale overleg kan; de opsomming is open."""

NAAR_BOVEN = Regel(
    Antwoord.MOGELIJK,
    (
        (Antwoord.MOGELIJK, ("kan naar een hoger overleg", "kan hogerop")),
        (Antwoord.NEE, ("kan niet hogerop",)),
    ),
    (rapport("4.2"),),
    feiten="F333 F345",
)
"""Of een zaak naar een hoger overleg mag: van lokaal naar regionaal, en daarna naar het deelberaad."""

LTO_LEDEN = Lijst(
    (
        ("de DT&V-regievoerder", "een regievoerder van de DT&V"),
        ("een AVIM-medewerker", "iemand van de AVIM"),
        ("een COA-casemanager", "een casemanager van het COA"),
        ("een IND-contactpersoon", "een contactpersoon van de IND"),
    ),
    (rapport("4.2"),),
    dingen=("leden", "vaste deelnemers", "deelnemers"),
    feiten="F324",
)
"""Wie er van elke organisatie ten minste aan tafel zitten in het lokale overleg."""

RAO_LEDEN = Lijst(
    (
        ("de DT&V-afdelingsmanager Voorbereiden Vertrek", "een afdelingsmanager van de DT&V"),
        ("het hoofd AVIM", "het hoofd van de AVIM"),
        ("de COA-unitmanager Uitvoering", "een unitmanager van het COA"),
        ("een IND-senior", "een senior medewerker van de IND"),
    ),
    (rapport("4.2"),),
    dingen=("leden", "vaste deelnemers", "deelnemers"),
    feiten="F335",
)
"""De vaste leden van het regionale overleg."""

RAO_GENODIGDEN = Lijst(
    (
        ("de REAN-projectcoördinator van de IOM", "de IOM"),
        ("Nidos", "Stichting Nidos"),
        ("gemeenten met een belang", "gemeenten", "betrokken gemeenten"),
    ),
    (rapport("4.2", noten=(54, 55)),),
    dingen=("genodigden", "partijen"),
    feiten="F336",
    modaliteit=Modaliteit.PRAKTIJK,
)
"""Wie vaak ook voor het regionale overleg worden uitgenodigd."""

DEELBERAAD_LEDEN = Lijst(
    (
        ("de DJI", "DJI"),
        ("de DT&V", "DT&V"),
        ("het COA", "COA"),
        ("het OM", "OM"),
        ("de KMar", "KMar", "de Koninklijke Marechaussee"),
        ("de IND", "IND"),
    ),
    (rapport("4.2"),),
    dingen=("organisaties", "deelnemers"),
    feiten="F346",
)
"""Wie, onder meer, in het deelberaad overleggen; zij doen dat als directeuren."""
