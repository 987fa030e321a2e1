"""De vrijheidsbeperkende locatie (VBL): onderdak voor wie vertrekken wil (rapport 2.2, 4.4.2)."""

from terugkeer.bronnen.regelingen import VW
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.waarde import WEKEN, Lijst, Termijn

TERUGKEER_BINNEN = Termijn(12, WEKEN, (rapport("2.2"),))
"""Binnen deze tijd moet de terugkeer in beginsel lukken."""

VERBLIJF_MAXIMAAL = Termijn(
    12, WEKEN, (VW.artikel("54"), VW.artikel("56"), rapport("4.4.2", noten=(78,)))
)
"""Zo lang duurt het verblijf in de VBL in beginsel hoogstens."""

VOORWAARDEN = Lijst(
    (
        ("aantoonbaar willen werken aan vertrek", "aantoonbaar aan vertrek wil werken"),
        ("terugkeer in beginsel binnen 12 weken", "terugkeer binnen 12 weken", "binnen 12 weken"),
    ),
    (rapport("2.2"),),
    dingen=("voorwaarden",),
)
"""Wanneer iemand in een VBL komt."""

DOELEN = Lijst(
    (
        ("intensief werken aan het vertrek", "hard werken aan het vertrek"),
        ("een alternatief voor bewaring", "alternatief voor bewaring"),
    ),
    (rapport("2.2"),),
    dingen=("doelen",),
)
"""Waarvoor de VBL dient."""
