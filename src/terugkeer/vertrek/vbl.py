"""De vrijheidsbeperkende locatie (VBL): onderdak voor wie vertrekken wil (rapport 2.2, 4.4.2)."""

from datetime import date

from terugkeer.bronnen.regelingen import VW
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.norm import norm
from terugkeer.grondslag.tijd import Einddatum, laatste_dag
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit, Reden, Uitkomst, nee, onbepaald
from terugkeer.grondslag.waarde import WEKEN, Grens, Lijst, Regel, Termijn

TERUGKEER_BINNEN = Termijn(
    12, WEKEN, (rapport("2.2"),), feiten="F160", modaliteit=Modaliteit.REGEL, grens=Grens.HOOGSTENS
)
"""Binnen deze tijd moet de terugkeer in beginsel lukken."""

VERBLIJF_MAXIMAAL = Termijn(
    12,
    WEKEN,
    (VW.artikel("54"), VW.artikel("56"), rapport("4.4.2", noten=(78,))),
    feiten="F455",
    modaliteit=Modaliteit.REGEL,
    grens=Grens.HOOGSTENS,
)
"""Zo lang duurt het verblijf in de VBL in beginsel hoogstens."""

VOORWAARDEN = Lijst(
    (
        ("aantoonbaar willen werken aan vertrek", "aantoonbaar aan vertrek wil werken"),
        ("terugkeer in beginsel binnen 12 weken", "terugkeer binnen 12 weken", "binnen 12 weken"),
    ),
    (rapport("2.2"),),
    dingen=("voorwaarden",),
    feiten="F160",
)
"""Wanneer iemand in een VBL komt."""

DOELEN = Lijst(
    (
        ("intensief werken aan het vertrek", "hard werken aan het vertrek"),
        ("een alternatief voor bewaring", "alternatief voor bewaring"),
    ),
    (rapport("2.2"),),
    dingen=("doelen",),
    feiten="F161",
)
"""Waarvoor de VBL dient."""

PLAATSING = Regel(
    Antwoord.JA,
    (
        (Antwoord.JA, ("gaat naar de VBL", "gaat naar een VBL", "komt in een VBL")),
        (Antwoord.NEE, ("gaat niet naar de VBL", "komt niet in een VBL")),
    ),
    (rapport("2.2"), *VERBLIJF_MAXIMAAL.bron),
    feiten="F160 F454",
)
"""Of wie aan de voorwaarden voldoet, in een VBL wordt geplaatst."""

ZONDER_MEEWERKEN = Regel(
    Antwoord.NEE,
    (
        (Antwoord.JA, ("ook zonder mee te werken",)),
        (Antwoord.NEE, ("alleen voor wie meewerkt", "niet voor wie niet meewerkt", "geen VBL")),
    ),
    PLAATSING.bron,
    feiten="F160 F454",
)
"""Of de VBL er ook is voor wie niet aan zijn vertrek wil werken."""

VOOR_WIE = Lijst(
    (
        (
            "wie geen recht meer heeft op opvang in een azc",
            "geen recht meer op opvang in een azc",
            "geen recht op een plek in een azc",
        ),
        (
            "wie niet of nog niet in bewaring kan",
            "niet of nog niet in bewaring kan",
            "niet of nog niet in bewaring",
        ),
    ),
    VERBLIJF_MAXIMAAL.bron,
    dingen=("gevallen", "situaties"),
    feiten="F454",
)
"""Voor wie de VBL er volgens paragraaf 4.4.2 is; een van beide is genoeg."""


@norm(
    "vbl_plaatsing",
    nummer="N42",
    bron=(*VERBLIJF_MAXIMAAL.bron, *TERUGKEER_BINNEN.bron),
    feiten="F160 F454 F455",
    modaliteit=Modaliteit.REGEL,
    peildatum="start",
    twijfel=(
        "Paragraaf 2.2 eist terugkeer binnen 12 weken; paragraaf 4.4.2 eist dat iemand geen recht op "
        "een azc heeft, of niet in bewaring kan. De editie eist streng beide, en geeft ruim de "
        "uitkomst van de ene paragraaf.",
        "'Of' in paragraaf 4.4.2 leest de editie als: een van beide is genoeg.",
        "Een verwachting van precies 12 weken leest de editie als binnen 12 weken.",
        "De 12 weken verblijf gelden in beginsel: verlenging is niet uitgesloten. De dag van de "
        "plaatsing telt niet mee; een weekend verlengt niet.",
    ),
)
def vbl(
    start: date,
    *,
    bereid: bool | None = None,
    prognose_weken: int | None = None,
    opvang_in_azc: bool | None = None,
    bewaring_mogelijk: bool | None = None,
) -> Uitkomst[Einddatum]:
    """Of iemand in een VBL wordt geplaatst, en tot en met welke dag.

    `start` is de dag van plaatsing. `bereid`: iemand wil aantoonbaar aan zijn vertrek werken;
    `prognose_weken`: in hoeveel weken de terugkeer naar verwachting lukt; `opvang_in_azc`: er is
    nog recht op opvang in een azc. Uitkomst: *ja, in beginsel* met de laatste dag, of *nee*.

    Bron: Vw 2000 art. 54 en 56; rapport 2.2 en 4.4.2, noot 78.
    """
    if not bereid:
        tekst = "De VBL is er niet voor wie niet aan zijn vertrek wil werken."
        reden = Reden(tekst, ZONDER_MEEWERKEN.bron, ZONDER_MEEWERKEN)
        return Uitkomst(ZONDER_MEEWERKEN.antwoord, (reden,))
    if prognose_weken is None:
        tekst = "Nodig is in hoeveel weken de terugkeer naar verwachting lukt."
        return onbepaald(Reden(tekst, TERUGKEER_BINNEN.bron), ontbreekt=("prognose_weken",))
    bezwaren = []
    if prognose_weken > TERUGKEER_BINNEN.aantal:
        tekst = f"De terugkeer lukt niet binnen {TERUGKEER_BINNEN}; paragraaf 2.2 eist dat wel."
        bezwaren.append(Reden(tekst, TERUGKEER_BINNEN.bron, TERUGKEER_BINNEN))
    if opvang_in_azc and bewaring_mogelijk:
        tekst = f"Volgens paragraaf 4.4.2 is de VBL alleen voor {VOOR_WIE.schrijfwijzen()[1]}."
        bezwaren.append(Reden(tekst, VOOR_WIE.bron, VOOR_WIE))
    if not bezwaren:
        return _geplaatst(start, "Aan alle voorwaarden is voldaan.")
    ruim = "De andere paragraaf noemt deze voorwaarde niet."
    andere = _geplaatst(start, ruim) if len(bezwaren) == 1 else None
    return nee(*bezwaren, modaliteit=Modaliteit.REGEL, andere_lezing=andere)


def _geplaatst(start: date, waarom: str) -> Uitkomst[Einddatum]:
    einde = Einddatum(laatste_dag(start, VERBLIJF_MAXIMAAL))
    tekst = f"Het verblijf duurt in beginsel hoogstens {VERBLIJF_MAXIMAAL}: tot en met {einde}."
    redenen = (
        Reden(waarom, PLAATSING.bron, PLAATSING),
        Reden(tekst, VERBLIJF_MAXIMAAL.bron, VERBLIJF_MAXIMAAL),
    )
    return Uitkomst(PLAATSING.antwoord, redenen, einde, modaliteit=Modaliteit.REGEL)
