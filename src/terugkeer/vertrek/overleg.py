"""Het overleg over iemand die niet op tijd is vertrokken (rapport 2.2 en 4.2)."""

from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.waarde import WEKEN, Lijst, Termijn

LTO_DEELNEMERS = Lijst(
    (
        ("de IND", "IND"),
        ("de DT&V", "DT&V"),
        ("het COA", "COA"),
        ("de politie", "politie", "AVIM", "de AVIM"),
    ),
    (rapport("2.2", noten=(26,)), rapport("4.2")),
    dingen=("organisaties", "deelnemers", "partijen"),
)
"""Wie in het Lokaal Terugkeeroverleg zitten; voor de politie is dat de AVIM."""

LTO_KEUZES = Lijst(
    (
        ("langere opvang", "de opvang verlengen", "langer opvang", "verlenging van de opvang"),
        (
            "een vrijheidsbeperkende locatie",
            "een vrijheidsbeperkende locatie (VBL)",
            "een VBL",
            "plaatsing in een VBL",
        ),
        ("bewaring", "vreemdelingenbewaring"),
    ),
    (rapport("2.2", noten=(26, 27)),),
    dingen=("mogelijkheden", "keuzes", "opties"),
)
"""Wat het overleg afweegt; het kijkt ook of er nog een ander alternatief voor bewaring is."""

LTO_RITME = Termijn(2, WEKEN, (rapport("4.2"),))
"""Zo vaak komt het overleg in beginsel bijeen."""
