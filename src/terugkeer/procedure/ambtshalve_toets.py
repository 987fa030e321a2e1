"""Andere gronden voor verblijf: eerst op verzoek, later ambtshalve getoetst (rapport 3.2)."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from terugkeer.grondslag.norm import norm
from terugkeer.grondslag.periode import Periode
from terugkeer.grondslag.uitkomst import Antwoord, Reden, Uitkomst, ja, nee
from terugkeer.grondslag.waarde import Lijst
from terugkeer.procedure.toetsregels import (
    AMBTSHALVE_BIJ_AFWIJZING,
    AMBTSHALVE_SINDS,
    BRON_AMBTSHALVE,
    BRON_EVALUATIE,
    BRON_PARALLEL,
    GRONDEN_AMBTSHALVE,
    GRONDEN_PARALLEL,
    MEDISCH_ADVIES_VOORAF,
    NA_TOETS_OPNIEUW,
    PARALLEL_SINDS,
    VERZOEK_NODIG,
)


class Toetsvorm(Enum):
    """Hoe andere gronden aan de orde komen."""

    PARALLEL = "parallelle toetsing"
    AMBTSHALVE = "ambtshalve toets"


@dataclass(frozen=True)
class Toets:
    """De toets die geldt, met voorbeelden van gronden die worden bekeken."""

    vorm: Toetsvorm
    gronden: Lijst

    def __str__(self) -> str:
        return f"{self.vorm.value}: {self.gronden}"


@norm(
    "parallelle_en_ambtshalve_toets",
    nummer="N10",
    bron=(*BRON_PARALLEL, *BRON_EVALUATIE, *BRON_AMBTSHALVE),
    feiten="F224 F225 F226 F235 F236 F238 F239 F240",
    geldig=Periode(PARALLEL_SINDS.dag, None, PARALLEL_SINDS.bron),
    peildatum="besluit",
    twijfel=(
        "De parallelle toetsing kwam in 2010, bij de herziening van juli 2010. De editie rekent "
        "vanaf het begin van die maand.",
        "Van de ambtshalve toets geeft het rapport geen eigen begindatum. De editie neemt 1 april "
        "2014, toen de eerste maatregelen van het programma ingingen.",
        "Het rapport noemt de ambtshalve toets bij elke procedure, en daarna bij de afwijzing. De "
        "editie leest: in elke procedure die op een afwijzing uitloopt.",
        "Het programma begon in 2012 maar heet een antwoord op een evaluatie van 2014. De editie "
        "rekent niet met die volgorde.",
        "Redactie, niet uit het rapport: noot 39 noemt Vb art. 3.6; voor asiel is dat art. 3.6a. "
        "Hoofdstuk C14 van de Vreemdelingencirculaire bestaat niet meer.",
    ),
)
def toets(
    besluit: date, *, verzoek: bool | None = None, afgewezen: bool | None = None
) -> Uitkomst[Toets]:
    """Of de IND ook naar andere gronden dan asiel kijkt, en hoe.

    `verzoek`: iemand vroeg om de parallelle toetsing (tot 1 april 2014). `afgewezen`: het besluit
    wijst de asielaanvraag af (vanaf die dag). Uitkomst: *nee*, of *ja* met de toets.

    Bron: Vb 2000 art. 3.6a; rapport 3.2, noten 36 tot en met 39.
    """
    if besluit < AMBTSHALVE_SINDS.dag:
        op_verzoek = Reden(
            f"Tot {AMBTSHALVE_SINDS} keek de IND {VERZOEK_NODIG} naar andere gronden.",
            VERZOEK_NODIG.bron,
            VERZOEK_NODIG,
        )
        if VERZOEK_NODIG.antwoord is Antwoord.JA and not verzoek:
            return nee(op_verzoek)
        return ja(
            op_verzoek,
            Reden(f"Medisch advies kwam {MEDISCH_ADVIES_VOORAF}.", MEDISCH_ADVIES_VOORAF.bron),
            Reden(f"Om medische redenen {NA_TOETS_OPNIEUW}.", NA_TOETS_OPNIEUW.bron),
            waarde=Toets(Toetsvorm.PARALLEL, GRONDEN_PARALLEL),
        )
    if not afgewezen:
        tekst = "De IND toetst ambtshalve als zij de asielaanvraag afwijst; dat is hier niet zo."
        return nee(Reden(tekst, BRON_AMBTSHALVE))
    regel = AMBTSHALVE_BIJ_AFWIJZING
    tekst = f"Sinds {AMBTSHALVE_SINDS} bekijkt de IND {regel} of een andere grond past."
    reden = Reden(tekst, regel.bron, regel)
    return Uitkomst(regel.antwoord, (reden,), Toets(Toetsvorm.AMBTSHALVE, GRONDEN_AMBTSHALVE))
