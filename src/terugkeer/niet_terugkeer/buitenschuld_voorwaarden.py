"""Wat nodig is voor een buitenschuldvergunning (rapport 5.1, noot 87)."""

from enum import Enum

from terugkeer.bronnen.regelingen import VB
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.waarde import Lijst

VOORWAARDEN = Lijst(
    (
        ("zelf geprobeerd te vertrekken, ook via een vertegenwoordiging", "zelf geprobeerd"),
        ("geen redelijke twijfel over nationaliteit en identiteit", "geen redelijke twijfel"),
        ("bemiddeling van de DT&V gevraagd, zonder resultaat", "bemiddeling zonder resultaat"),
        (
            "een samenhangend geheel van feiten, vastgesteld door de DT&V",
            "een samenhangend geheel van feiten",
        ),
        ("geen verblijfstitel in Nederland", "geen verblijfstitel"),
    ),
    (VB.artikel("3.48", lid=2, onderdeel="a"), rapport("5.1", noten=(87,))),
    dingen=("voorwaarden",),
    feiten="F512 F513 F514 F515 F516 F517 F518",
)
"""Wat er allemaal nodig is voor de vergunning; wie er een mist, krijgt haar niet."""

BENADERDE_LANDEN = Lijst(
    (
        ("het land van de nationaliteit", "het land van zijn nationaliteit"),
        ("voor een staatloze het land waar hij eerder woonde", "het land van eerder verblijf"),
        ("een ander land dat hem waarschijnlijk toelaat", "een ander land dat toegang geeft"),
    ),
    VOORWAARDEN.bron,
    dingen=("soorten landen",),
    feiten="F514",
)
"""Van welke landen iemand de vertegenwoordiging moet hebben benaderd, naar omstandigheden."""

EISEN_AAN_FEITEN = Lijst(
    (("objectief",), ("te controleren", "controleerbaar"), ("in beginsel met stukken gestaafd",)),
    VOORWAARDEN.bron,
    dingen=("eisen",),
    feiten="F517",
)
"""Hoe de feiten over de persoon moeten zijn waarop de DT&V afgaat."""


class Bemiddeling(Enum):
    """Hoe het staat met het verzoek om bemiddeling door de DT&V."""

    NIET_GEVRAAGD = "niet gevraagd"
    LOOPT = "gevraagd, nog niet klaar"
    GELUKT = "er kwam een reisdocument"
    ZONDER_RESULTAAT = "zonder resultaat"
