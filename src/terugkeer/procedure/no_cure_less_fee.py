"""No cure less fee: minder geld voor rechtsbijstand bij een kansloze aanvraag (rapport 3.2)."""

from datetime import date
from enum import Enum

from terugkeer.bronnen.publicaties import RVR_NO_CURE_LESS_FEE
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.norm import Uitzondering, norm
from terugkeer.grondslag.uitkomst import Antwoord, Reden, Uitkomst, nee
from terugkeer.grondslag.waarde import Datum, Lijst, Regel
from terugkeer.procedure.herhaalde_aanvraag import is_volgende

_BRON = (rapport("3.2", noten=(41,)),)

NO_CURE_LESS_FEE_SINDS = Datum(date(2014, 1, 1), (RVR_NO_CURE_LESS_FEE, *_BRON), feiten="F246")
"""De begindag volgens het adres in noot 41; de tekst van het rapport geeft geen dag."""

VOORWAARDEN = Lijst(
    (
        ("een tweede of latere aanvraag", "de aanvraag is de tweede of een latere"),
        ("een afwijzing", "de aanvraag is afgewezen"),
        ("geen nieuwe feiten of omstandigheden", "er zijn geen nieuwe feiten"),
    ),
    _BRON,
    dingen=("voorwaarden",),
    feiten="F244 F247",
)
"""Wanneer de vergoeding lager is: alle tegelijk."""

LAGERE_VERGOEDING = Regel(
    Antwoord.JA,
    (
        (
            Antwoord.JA,
            ("een veel lagere vergoeding", "veel minder betaald", "veel lager", "veel minder"),
        ),
        (Antwoord.NEE, ("de gewone vergoeding",)),
    ),
    _BRON,
    feiten="F244",
)
"""Wat de rechtsbijstandverlener dan krijgt; het rapport noemt geen bedrag."""


class Vergoeding(Enum):
    """Wat de rechtsbijstandverlener krijgt."""

    NORMAAL = "de gewone vergoeding"
    LAGER = "een veel lagere vergoeding"

    def __str__(self) -> str:
        return self.value


@norm(
    "no_cure_less_fee",
    nummer="N12",
    bron=_BRON,
    feiten="F244 F246 F247",
    peildatum="aanvraag",
    uitzonderingen=(
        Uitzondering(
            "Bij nieuwe feiten of omstandigheden blijft de vergoeding gewoon.",
            "no_cure_less_fee.VOORWAARDEN F247",
        ),
    ),
    twijfel=(
        "Paragraaf 3.2 noemt dit een maatregel van juli 2010; het adres in noot 41 zegt 1 januari "
        "2014. De editie rekent vanaf 1 januari 2014 en geeft daarvoor de andere lezing.",
        "Of de dag van de aanvraag of die van het besluit telt, zegt het rapport niet. De editie "
        "neemt de dag van de aanvraag.",
        "Het rapport noemt geen bedrag.",
    ),
)
def vergoeding(
    aanvraag: date,
    volgnummer: int,
    *,
    afgewezen: bool | None = None,
    nieuwe_feiten: bool | None = None,
) -> Uitkomst[Vergoeding]:
    """Of de rechtsbijstandverlener voor deze aanvraag minder betaald krijgt.

    `volgnummer`: de zoveelste asielaanvraag, de eerste is 1. Uitkomst: *ja* met de lagere
    vergoeding, of *nee* met de gewone.

    Fouten: `OnjuisteInvoer` bij volgnummer 0.

    Bron: rapport 3.2, noot 41. Het rapport noemt hier geen wetsartikel.
    """
    eisen = (is_volgende(volgnummer), afgewezen, not nieuwe_feiten)
    namen = (vormen[0] for vormen in VOORWAARDEN.elementen)
    tekort = tuple(
        Reden(f"Niet voldaan: {naam}.", VOORWAARDEN.bron, VOORWAARDEN)
        for voldaan, naam in zip(eisen, namen, strict=True)
        if not voldaan
    )
    if tekort:
        return nee(*tekort, waarde=Vergoeding.NORMAAL)
    regel = LAGERE_VERGOEDING
    tekst = f"De aanvraag voldoet aan alle voorwaarden: {regel}."
    lager = Uitkomst(regel.antwoord, (Reden(tekst, regel.bron, regel),), Vergoeding.LAGER)
    if aanvraag >= NO_CURE_LESS_FEE_SINDS.dag:
        return lager
    tekst = f"Vóór {NO_CURE_LESS_FEE_SINDS} bestond deze regel niet, volgens het adres in noot 41."
    reden = Reden(tekst, NO_CURE_LESS_FEE_SINDS.bron, NO_CURE_LESS_FEE_SINDS)
    return nee(reden, waarde=Vergoeding.NORMAAL, andere_lezing=lager)
