"""De herhaalde aanvraag: wanneer opnieuw asiel vragen kans maakt (rapport 3.2, bijlage I)."""

from terugkeer.bronnen.regelingen import AWB, VB, VC_C
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import Uitzondering, norm
from terugkeer.grondslag.uitkomst import (
    Antwoord,
    Modaliteit,
    Reden,
    Uitkomst,
    onbepaald,
    zwijgt,
)
from terugkeer.grondslag.waarde import Aantal, Lijst, Regel

_BRON = (AWB.artikel("4:6", lid=2), rapport("3.2", noten=(34,)))
_LHBT = (VC_C, rapport("3.2", noten=(34,)))
_DEFINITIE = (rapport("bijlage I"),)

VANAF_AANVRAAG = Aantal(
    2,
    ("of meer aanvragen", "of meer asielaanvragen"),
    (VB.artikel("3.118b"), rapport("3.2", noten=(42,))),
    feiten="F215 F216",
)
"""Vanaf de zoveelste aanvraag heet zij een volgende of herhaalde aanvraag."""

NOVUM_EISEN = Lijst(
    (
        (
            "nieuwe feiten of omstandigheden",
            "nieuwe feiten",
            "nieuwe omstandigheden",
            "iets nieuws",
        ),
        (
            "bij de eerste afwijzing niet bekend",
            "bij de eerste afwijzing nog niet bekend",
            "niet bekend of niet te weten",
        ),
        ("reden om opnieuw te beslissen", "aanleiding om opnieuw te kijken"),
    ),
    _BRON,
    dingen=("eisen", "voorwaarden"),
    feiten="F209",
)
"""Wat er moet zijn voor een herhaalde aanvraag met kans."""

KANS_MET_NOVUM = Regel(
    Antwoord.MOGELIJK,
    (
        (Antwoord.MOGELIJK, ("kan kans maken", "kan slagen", "maakt misschien kans")),
        (Antwoord.NEE, ("maakt geen kans",)),
    ),
    _BRON,
    feiten="F209",
)
"""Met iets nieuws is er kans; de IND beoordeelt de aanvraag nog."""

KANS_ZONDER_NOVUM = Regel(
    Antwoord.NEE,
    (
        (Antwoord.MOGELIJK, ("kan kans maken",)),
        (Antwoord.NEE, ("maakt geen kans", "maakt weinig kans", "is niet kansrijk")),
    ),
    _BRON,
    feiten="F209",
)
"""Zonder iets nieuws is een herhaalde aanvraag niet kansrijk."""

LHBT_UITZONDERING = Regel(
    Antwoord.MOGELIJK,
    (
        (Antwoord.MOGELIJK, ("een uitzondering voor lhbt's", "een uitzondering")),
        (Antwoord.NEE, ("geen uitzondering",)),
    ),
    _LHBT,
    feiten="F210",
    modaliteit=Modaliteit.MOET,
)
"""Voor lhbt's bestaat een uitzondering; wat zij inhoudt, zegt het rapport niet."""


def is_volgende(volgnummer: int) -> bool:
    """Zeg of de zoveelste aanvraag een volgende is; de eerste heeft nummer 1.

    Fouten: `OnjuisteInvoer` bij nummer 0.
    """
    if volgnummer < 1:
        raise OnjuisteInvoer("volgnummer", volgnummer, "1 voor de eerste aanvraag, of hoger")
    return volgnummer >= VANAF_AANVRAAG.aantal


@norm(
    "herhaalde_aanvraag_nova",
    nummer="N08",
    bron=(*_BRON, VC_C, *_DEFINITIE),
    feiten="F209 F210 F653",
    uitzonderingen=(
        Uitzondering(
            "Voor lhbt's geldt een uitzondering op de eis van nieuwe feiten.",
            "herhaalde_aanvraag.LHBT_UITZONDERING",
        ),
    ),
    twijfel=(
        "Wat de uitzondering voor lhbt's inhoudt, zegt het rapport niet. Speelt zo'n motief, dan is "
        "de uitkomst mogelijk.",
        "Het rapport eist dat iets niet bekend was of niet bekend kon zijn. De editie leest: een "
        "van beide is genoeg.",
        "Een kansrijke aanvraag is nog niet ingewilligd. De uitkomst is daarom nooit meer dan "
        "mogelijk.",
        "Redactie, niet uit het rapport: de eis van nieuwe feiten staat in lid 1 van Awb art. 4:6, "
        "de afwijzing zonder nieuwe feiten in lid 2. Het rapport noemt alleen lid 2.",
    ),
)
def kansrijk(
    *,
    eerder_definitief_besluit: bool | None = None,
    lhbt_motief: bool | None = None,
    nieuwe_feiten: bool | None = None,
    toen_bekend: bool | None = None,
    toen_te_weten: bool | None = None,
    reden_voor_heroverweging: bool | None = None,
) -> Uitkomst[None]:
    """Of een nieuwe asielaanvraag na een definitief besluit kans maakt.

    `nieuwe_feiten`: er zijn nieuwe feiten of omstandigheden. `toen_bekend` en `toen_te_weten`: ze
    waren bij de eerste afwijzing bekend, of konden bekend zijn. Uitkomst: *mogelijk*, *nee*, of
    *onbepaald* als er nog geen definitief besluit is.

    Fouten: `OnjuisteInvoer` als iets toen bekend was maar niet bekend kon zijn.

    Bron: Awb art. 4:6; Vc 2000 C1/4.6; rapport 3.2, noot 34, en bijlage I.
    """
    if toen_bekend and not toen_te_weten:
        raise OnjuisteInvoer("toen_te_weten", toen_te_weten, "True: wat bekend was, was te weten")
    if not eerder_definitief_besluit:
        gat = zwijgt("de kans van een aanvraag zonder eerder definitief besluit", *_DEFINITIE)
        return onbepaald(gat)
    if lhbt_motief:
        tekst = f"Er is {LHBT_UITZONDERING}. Wat zij inhoudt, zegt het rapport niet."
        reden = Reden(tekst, LHBT_UITZONDERING.bron, LHBT_UITZONDERING)
        return Uitkomst(LHBT_UITZONDERING.antwoord, (reden,), modaliteit=Modaliteit.KAN)
    eisen = (nieuwe_feiten, not toen_bekend or not toen_te_weten, reden_voor_heroverweging)
    namen = (vormen[0] for vormen in NOVUM_EISEN.elementen)
    tekort = tuple(
        Reden(f"Niet voldaan: {naam}.", NOVUM_EISEN.bron, NOVUM_EISEN)
        for voldaan, naam in zip(eisen, namen, strict=True)
        if not voldaan
    )
    regel = KANS_ZONDER_NOVUM if tekort else KANS_MET_NOVUM
    slot = Reden(f"Zo'n aanvraag {regel}.", regel.bron, regel)
    modaliteit = Modaliteit.MOET if tekort else Modaliteit.KAN
    return Uitkomst(regel.antwoord, (*tekort, slot), modaliteit=modaliteit)
