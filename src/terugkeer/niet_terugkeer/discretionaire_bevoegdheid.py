"""De discretionaire bevoegdheid: een vergunning buiten het beleid om (rapport 4.4.1 en 5.1)."""

from terugkeer.bronnen.regelingen import VB
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.norm import norm
from terugkeer.grondslag.uitkomst import (
    Antwoord,
    Modaliteit,
    Reden,
    Uitkomst,
    nee,
    onbepaald,
    zwijgt,
)
from terugkeer.grondslag.waarde import Lijst, Regel

BRON_SCHRIJNEND = (rapport("4.4.1"),)
BRON_BUITENSCHULD = (VB.artikel("3.4", lid=3), rapport("5.1", noten=(88,)))

_WOORDEN = (
    (
        Antwoord.MOGELIJK,
        (
            "kan alsnog een vergunning geven",
            "kan toch een vergunning geven",
            "kan een vergunning geven",
            "kan alsnog een verblijfsvergunning geven",
        ),
    ),
    (Antwoord.NEE, ("kan geen vergunning geven",)),
)

VERGUNNING_BIJ_SCHRIJNENDHEID = Regel(Antwoord.MOGELIJK, _WOORDEN, BRON_SCHRIJNEND, feiten="F412")
"""Of er bij schrijnende omstandigheden alsnog een vergunning kan komen."""

VERGUNNING_NAAST_BUITENSCHULD = Regel(Antwoord.MOGELIJK, _WOORDEN, BRON_BUITENSCHULD, feiten="F520")
"""Of er een vergunning kan komen als het vaste beleid voor buiten schuld niet past."""

BESLISSER = Lijst(
    (("de staatssecretaris van Veiligheid en Justitie", "de staatssecretaris"),),
    (*BRON_SCHRIJNEND, *BRON_BUITENSCHULD),
    feiten="F412 F414 F520",
)
"""Wie beslist."""

ADVISEURS = Lijst(
    (("de IND", "IND"), ("de DT&V", "DT&V")),
    BRON_SCHRIJNEND,
    dingen=("organisaties", "adviseurs"),
    feiten="F414",
)
"""Wie de staatssecretaris adviseren over schrijnende omstandigheden."""

REGIEVOERDER_TOETST = Regel(
    Antwoord.JA,
    (
        (Antwoord.JA, ("tijdens het hele vertrek", "het hele vertrek lang", "steeds")),
        (Antwoord.NEE, ("niet tijdens het hele vertrek",)),
    ),
    BRON_SCHRIJNEND,
    feiten="F413",
)
"""Of de regievoerder van de DT&V al die tijd op schrijnende omstandigheden let."""


@norm(
    "discretionaire_bevoegdheid",
    nummer="N48",
    bron=(*BRON_SCHRIJNEND, *BRON_BUITENSCHULD),
    feiten="F412 F413 F414 F520",
    modaliteit=Modaliteit.KAN,
    twijfel=(
        "Wat schrijnend is, zegt het rapport niet. Het is geen recht, en een aanvraag ervoor "
        "beschrijft het rapport niet.",
        "Of de staatssecretaris zonder advies of tegen een advies in kan beslissen, zegt het "
        "rapport niet. De editie vraagt of beide adviezen er zijn, niet wat erin staat.",
        "Bij een aanvraag om (verlenging van) een buitenschuldvergunning noemt het rapport geen "
        "advies en geen schrijnende omstandigheden.",
        "Redactie, niet uit het rapport: Vb art. 3.4 lid 3 is in 2019 vervallen.",
    ),
)
def discretionaire_bevoegdheid(
    *,
    schrijnende_omstandigheden: bool | None = None,
    advies_ind: bool | None = None,
    advies_dtv: bool | None = None,
    buitenschuld_past_niet: bool | None = None,
) -> Uitkomst[None]:
    """Of de staatssecretaris buiten het beleid om een vergunning kan geven.

    `buitenschuld_past_niet`: er is een aanvraag om (verlenging van) een buitenschuldvergunning die
    volgens het vaste beleid moet worden afgewezen. `advies_ind` en `advies_dtv`: is dat advies
    uitgebracht? Uitkomst: *mogelijk*, nooit zeker; *onbepaald* zolang een advies ontbreekt; *nee*
    als geen van beide gevallen speelt.

    Bron: Vb 2000 art. 3.4 lid 3; rapport 4.4.1 en 5.1, noot 88.
    """
    if buitenschuld_past_niet:
        regel = VERGUNNING_NAAST_BUITENSCHULD
        tekst = f"Buiten het vaste beleid voor buiten schuld om: {BESLISSER} {regel}."
        return Uitkomst(
            regel.antwoord, (Reden(tekst, regel.bron, regel),), modaliteit=Modaliteit.KAN
        )
    if not schrijnende_omstandigheden:
        tekst = "Er is geen schrijnende omstandigheid en geen afgewezen beroep op buiten schuld."
        return nee(Reden(tekst, (*BRON_SCHRIJNEND, *BRON_BUITENSCHULD)))
    if not (advies_ind and advies_dtv):
        return onbepaald(
            zwijgt(f"een beslissing zonder het advies van {ADVISEURS}", *BRON_SCHRIJNEND)
        )
    regel = VERGUNNING_BIJ_SCHRIJNENDHEID
    toets = f"De regievoerder let {REGIEVOERDER_TOETST} op schrijnende omstandigheden."
    beslist = f"Na het advies van {ADVISEURS} geldt: {BESLISSER} {regel}."
    return Uitkomst(
        regel.antwoord,
        (Reden(toets, regel.bron, REGIEVOERDER_TOETST), Reden(beslist, regel.bron, regel)),
        modaliteit=Modaliteit.KAN,
    )
