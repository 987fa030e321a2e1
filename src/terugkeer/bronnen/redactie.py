"""Welke bronnen de redactie heeft toegevoegd: zij staan niet in het rapport."""

from terugkeer.bronnen import sinds_2017
from terugkeer.bronnen.publicaties import CLDR_LANDNAMEN
from terugkeer.bronnen.publicaties_terugkeer import EMN_IERLAND_SYNTHESE
from terugkeer.bronnen.regelingen import KAMERSTUK_VEILIGE_LANDEN_OKTOBER_2016
from terugkeer.grondslag.bron import Bron

VAN_DE_REDACTIE: tuple[Bron, ...] = (
    *(waarde for waarde in vars(sinds_2017).values() if isinstance(waarde, Bron)),
    CLDR_LANDNAMEN,
    EMN_IERLAND_SYNTHESE,
    KAMERSTUK_VEILIGE_LANDEN_OKTOBER_2016,
)
