"""De ex nunc-toets: mag de rechter letten op wat er na het besluit gebeurde? (rapport 3.2)."""

from datetime import date
from enum import Enum

from terugkeer.bronnen.regelingen import VW
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.norm import norm
from terugkeer.grondslag.periode import Periode
from terugkeer.grondslag.uitkomst import (
    Antwoord,
    Modaliteit,
    Reden,
    Uitkomst,
    nee,
    onbepaald,
    zwijgt,
)
from terugkeer.grondslag.waarde import Datum, Lijst, Regel

_BRON = (VW.artikel("83"), rapport("3.2", noten=(40,)))

VERRUIMD_SINDS = Datum(date(2010, 7, 1), _BRON, feiten="F243")
"""Vanaf deze dag mag de rechter meer nieuws meewegen."""

VREEMDELINGENWET = Periode(date(2001, 4, 1), None, (VW,))
"""Redactie, niet uit het rapport: artikel 83 hoort bij de wet die op deze dag in werking trad."""

NIEUWS = Lijst(
    (
        ("nieuwe feiten",),
        ("nieuwe omstandigheden", "nieuwe feiten en omstandigheden", "omstandigheden"),
        (
            "nieuw asielbeleid",
            "gewijzigd asielbeleid",
            "asielbeleid dat intussen is gewijzigd",
            "nieuw beleid",
        ),
    ),
    _BRON,
    feiten="F241",
)
"""Wat de rechter in beroep kan meewegen."""

MAG_MEEWEGEN = Regel(
    Antwoord.MOGELIJK,
    (
        (Antwoord.MOGELIJK, ("kan de rechter meewegen", "kan meewegen", "mag meewegen")),
        (Antwoord.NEE, ("mag de rechter niet meewegen", "niet meewegen")),
    ),
    _BRON,
    feiten="F241",
)
"""De rechter mag nieuws meewegen; of hij dat doet, beslist hij zelf."""

NIEUWE_AANVRAAG_NODIG = Regel(
    Antwoord.NEE,
    (
        (Antwoord.JA, ("een nieuwe aanvraag nodig",)),
        (Antwoord.NEE, ("geen nieuwe aanvraag nodig", "geen nieuwe asielaanvraag nodig")),
    ),
    (rapport("3.2"),),
    feiten="F242",
)
"""Het doel: wie iets nieuws heeft, hoeft daarvoor niet opnieuw asiel te vragen."""


class Omvang(Enum):
    """Hoe ruim de rechter kan toetsen."""

    BEPERKT = "beperkte toets"
    VERRUIMD = "verruimde toets"

    def __str__(self) -> str:
        return self.value


@norm(
    "ex_nunc_toetsing",
    nummer="N11",
    bron=_BRON,
    feiten="F241 F243",
    modaliteit=Modaliteit.KAN,
    geldig=VREEMDELINGENWET,
    peildatum="beroep",
    twijfel=(
        "Of de ex nunc-toets ook in hoger beroep geldt, zegt het rapport niet.",
        "Vóór 1 juli 2010 bestond de toets ook, maar beperkter. Wat de rechter toen kon meewegen, "
        "zegt het rapport niet.",
        "Redactie, niet uit het rapport: de Vreemdelingenwet 2000 trad op 1 april 2001 in werking. "
        "Over eerdere dagen geeft de editie geen antwoord.",
    ),
)
def ex_nunc_toetsing(
    beroep: date,
    *,
    hoger_beroep: bool | None = None,
    nieuwe_feiten: bool | None = None,
    gewijzigd_beleid: bool | None = None,
) -> Uitkomst[Omvang]:
    """Of de rechter in beroep kan letten op wat er na de afwijzing gebeurde.

    `nieuwe_feiten`: er zijn nieuwe feiten of omstandigheden. `gewijzigd_beleid`: het asielbeleid is
    intussen veranderd. Uitkomst: *mogelijk* met de omvang, *nee* als er niets nieuws is, of
    *onbepaald* in hoger beroep.

    Bron: Vw 2000 art. 83; rapport 3.2, noot 40.
    """
    if hoger_beroep:
        return onbepaald(zwijgt("nieuws meewegen in hoger beroep", *_BRON))
    if not (nieuwe_feiten or gewijzigd_beleid):
        return nee(Reden("Er is niets nieuws dat de rechter kan meewegen.", NIEUWS.bron, NIEUWS))
    ruim = beroep >= VERRUIMD_SINDS.dag
    tekst = (
        f"Sinds {VERRUIMD_SINDS}: {NIEUWS} {MAG_MEEWEGEN}."
        if ruim
        else f"Vóór {VERRUIMD_SINDS} kon de rechter minder meewegen; hoeveel, zegt het rapport niet."
    )
    doel = Reden(
        f"Het doel: er is {NIEUWE_AANVRAAG_NODIG}.",
        NIEUWE_AANVRAAG_NODIG.bron,
        NIEUWE_AANVRAAG_NODIG,
    )
    return Uitkomst(
        MAG_MEEWEGEN.antwoord,
        (Reden(tekst, VERRUIMD_SINDS.bron, MAG_MEEWEGEN), doel),
        Omvang.VERRUIMD if ruim else Omvang.BEPERKT,
        modaliteit=Modaliteit.KAN,
    )
