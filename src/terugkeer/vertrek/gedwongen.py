"""Wanneer gedwongen vertrek aan de orde is, en waarheen (rapport 4.1 en 4.4)."""

from terugkeer.bronnen.regelingen import VC_A
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.uitkomst import Antwoord
from terugkeer.grondslag.waarde import Lijst, Regel

BRON = (VC_A, rapport("4.4", noten=(63,)))

GEDWONGEN = Regel(
    Antwoord.MOGELIJK,
    (
        (Antwoord.MOGELIJK, ("kan de DT&V besluiten tot gedwongen vertrek", "kan dwingen")),
        (Antwoord.NEE, ("mag de DT&V niet dwingen",)),
    ),
    (rapport("4.1"), *BRON),
    feiten="F294 F383",
)
"""Of de DT&V tot gedwongen vertrek mag besluiten als zelfstandig vertrek uitblijft."""

AANLEIDINGEN = Lijst(
    (
        ("zelfstandig vertrek lukt niet", "als zelfstandig vertrek niet lukt"),
        ("iemand werkt niet mee", "als iemand niet meewerkt", "niet meewerkt"),
    ),
    (rapport("4.1"),),
    dingen=("aanleidingen", "redenen"),
    feiten="F294",
)
"""Waarom de DT&V tot gedwongen vertrek kan besluiten; een van beide is genoeg."""

VOORRANG = Lijst(
    (
        ("mensen die overlast geven of crimineel zijn", "overlast geven of crimineel zijn"),
        ("uitgeprocedeerde asielzoekers", "wie is uitgeprocedeerd"),
    ),
    (rapport("4.1"),),
    dingen=("groepen",),
    feiten="F295",
)
"""Welke groepen voorgaan bij gedwongen vertrek."""

BESTEMMINGEN = Lijst(
    (
        ("het herkomstland", "het land van herkomst"),
        ("een land waar toegang wordt aangenomen", "een land dat iemand naar verwachting toelaat"),
    ),
    BRON,
    dingen=("bestemmingen",),
    feiten="F385",
)
"""Waarheen iemand wordt uitgezet."""
