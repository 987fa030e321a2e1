"""De gesloten gezinsvoorziening (GGV) voor gezinnen en minderjarigen (rapport 2.2, 4.4.2)."""

from datetime import date

from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.waarde import WEKEN, Aantal, Datum, Lijst, Termijn

_BRON = (rapport("4.4.2", noten=(79,)),)

PLAATS = Lijst((("Zeist", "in Zeist"),), (rapport("2.2"), *_BRON))
"""Waar de voorziening staat."""

VOORWAARDEN = Lijst(
    (
        ("zicht op vertrek", "zicht op vertrek uit Nederland"),
        ("de andere gronden voor bewaring", "de overige gronden voor bewaring"),
    ),
    (rapport("2.2"),),
    dingen=("voorwaarden",),
)
"""Wanneer plaatsing kan volgens paragraaf 2.2; paragraaf 4.4.2 eist ook reisdocumenten."""

OPEN_SINDS = Datum(date(2014, 10, 1), _BRON)
"""De dag waarop de voorziening openging."""

VERBLIJF_MAXIMAAL = Termijn(2, WEKEN, _BRON)
"""Zo lang blijft een gezin er hoogstens; over alleenstaande minderjarigen zwijgt het rapport."""

WONINGEN = Aantal(12, ("woningen", "gezinswoningen", "woningen voor gezinnen"), _BRON)
"""Het aantal woningen voor gezinnen."""

PERSONEN_PER_WONING = Aantal(6, ("personen", "mensen"), _BRON)
"""Zoveel mensen passen er hoogstens in een woning."""

PLAATSEN_AMV = Aantal(10, ("plaatsen", "plekken"), _BRON)
"""Het aantal plaatsen voor alleenstaande minderjarige vreemdelingen."""
