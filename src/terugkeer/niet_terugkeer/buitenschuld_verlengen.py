"""De duur en de verlenging van een buitenschuldvergunning (rapport 5.1)."""

from datetime import date

from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.norm import Uitzondering, norm
from terugkeer.grondslag.tijd import Einddatum, dagen_na, laatste_dag
from terugkeer.grondslag.uitkomst import (
    Antwoord,
    Modaliteit,
    Reden,
    Uitkomst,
    ja,
    mogelijk,
    zwijgt,
)
from terugkeer.grondslag.waarde import Regel
from terugkeer.niet_terugkeer.buitenschuld import BRON as BRON_VERGUNNING
from terugkeer.niet_terugkeer.buitenschuld import DUUR

BRON = (rapport("5.1"),)

VERLENGEN_BIJ_NIEUWE_MOGELIJKHEID = Regel(
    Antwoord.NEE,
    (
        (Antwoord.JA, ("wel verlengd", "verlengd")),
        (Antwoord.NEE, ("niet verlengd", "geen verlenging")),
    ),
    BRON,
    feiten="F519",
)
"""Of de vergunning wordt verlengd als de DT&V ziet dat vertrek nu wel kan."""


@norm(
    "buitenschuldvergunning_duur",
    nummer="N47b",
    bron=DUUR.bron,
    feiten="F509",
    peildatum="verleend_op",
    twijfel=(
        "Of de dag van verlening meetelt, zegt het rapport niet. De editie geeft de vroegste "
        "laatste dag, en de andere lezing ernaast.",
    ),
)
def geldig_tot(verleend_op: date) -> Uitkomst[Einddatum]:
    """De laatste dag waarop een verleende vergunning geldt, en de dag waarop zij voorbij is.

    Uitkomst: *ja* met de laatste dag. Streng telt de dag van verlening mee: wie op 15 maart een
    vergunning krijgt, heeft haar tot 15 maart van het jaar erna. In de andere lezing geldt zij ook
    die dag nog.

    Bron: Vb 2000 art. 3.4 lid 1 onder p en 3.48 lid 2 onder a; rapport 5.1, noot 85.
    """
    tot = laatste_dag(verleend_op, DUUR)
    streng, ruim = Einddatum(dagen_na(tot, -1)), Einddatum(tot)
    tekst = f"De vergunning geldt {DUUR}, de dag van verlening meegeteld: tot en met {streng}."
    anders = f"Telt de dag van verlening niet mee, dan geldt zij tot en met {ruim}."
    return ja(
        Reden(tekst, DUUR.bron, DUUR),
        waarde=streng,
        andere_lezing=mogelijk(Reden(anders, DUUR.bron, DUUR), waarde=ruim),
    )


@norm(
    "buitenschuldvergunning_verlenging",
    nummer="N47c",
    bron=(*BRON, *BRON_VERGUNNING),
    feiten="F508 F509 F519",
    modaliteit=Modaliteit.KAN,
    uitzonderingen=(
        Uitzondering(
            "De staatssecretaris kan buiten het vaste beleid om een vergunning geven (N48).",
            "discretionaire_bevoegdheid.VERGUNNING_NAAST_BUITENSCHULD F520",
        ),
    ),
    twijfel=(
        "Het rapport zegt alleen dat de DT&V onderzoekt of vertrek nu wel kan. De editie leest: "
        "kan het, dan volgt geen verlenging. Hoe lang een verlenging duurt, zegt het rapport niet.",
    ),
)
def verlenging(*, vertrek_nu_mogelijk: bool | None = None) -> Uitkomst[None]:
    """Of een buitenschuldvergunning kan worden verlengd.

    `vertrek_nu_mogelijk`: ziet de DT&V nieuwe ontwikkelingen waardoor iemand nu wel weg kan?
    Uitkomst: dan *nee*; anders *mogelijk*.

    Bron: rapport 5.1, de tekst na de voorwaarden van noot 87.
    """
    if vertrek_nu_mogelijk:
        tekst = f"Vertrek kan nu wel, ziet de DT&V: {VERLENGEN_BIJ_NIEUWE_MOGELIJKHEID}."
        regel = VERLENGEN_BIJ_NIEUWE_MOGELIJKHEID
        return Uitkomst(regel.antwoord, (Reden(tekst, BRON, regel),), modaliteit=Modaliteit.KAN)
    tekst = "De DT&V ziet geen nieuwe ontwikkeling waardoor vertrek kan: verlengen mag."
    return mogelijk(Reden(tekst, BRON), zwijgt("hoe lang een verlenging duurt", *BRON))
