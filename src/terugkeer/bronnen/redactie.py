"""Welke bronnen de redactie heeft toegevoegd: zij staan niet in het rapport."""

from datetime import date

from terugkeer.bronnen import sinds_2017
from terugkeer.bronnen.publicaties import CLDR_LANDNAMEN
from terugkeer.bronnen.publicaties_terugkeer import EMN_IERLAND_SYNTHESE
from terugkeer.bronnen.regelingen import KAMERSTUK_VEILIGE_LANDEN_OKTOBER_2016
from terugkeer.grondslag.bron import Bron
from terugkeer.grondslag.waarde import Datum, Precisie

VAN_DE_REDACTIE: tuple[Bron, ...] = (
    *(waarde for waarde in vars(sinds_2017).values() if isinstance(waarde, Bron)),
    CLDR_LANDNAMEN,
    EMN_IERLAND_SYNTHESE,
    KAMERSTUK_VEILIGE_LANDEN_OKTOBER_2016,
)

WETTEKST_GEZIEN = Datum(date(2015, 11, 1), (), Precisie.MAAND)
"""Van deze maand is de kopie waarin de redactie wetteksten las; de tekst van mei 2017 zag zij niet."""
