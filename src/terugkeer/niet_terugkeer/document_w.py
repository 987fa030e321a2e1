"""Document W: het bewijs dat iemand tijdens uitstel van vertrek hier mag zijn (rapport 5.1)."""

from dataclasses import dataclass

from terugkeer.bronnen.regelingen import VV_BIJLAGE_7F2
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.uitkomst import Antwoord, Reden, Uitkomst
from terugkeer.grondslag.waarde import Lijst, Regel
from terugkeer.voorzieningen.werk_en_bijstand import WERKEN

BRON = (VV_BIJLAGE_7F2, rapport("5.1", noten=(82, 84)))

DOCUMENT = Lijst(
    (("document W", "het document W", "een document W"),), BRON, feiten="F496 F498 F499 F503"
)
"""Het document dat iemand krijgt zolang het vertrek is uitgesteld."""

RECHTMATIG_VERBLIJF = Regel(
    Antwoord.JA,
    (
        (Antwoord.JA, ("rechtmatig in Nederland", "rechtmatig verblijf", "rechtmatig")),
        (Antwoord.NEE, ("niet rechtmatig in Nederland", "geen rechtmatig verblijf")),
    ),
    BRON,
    feiten="F496 F503",
)
"""Of iemand met het document rechtmatig in Nederland is."""

RECHT_OP_VERGUNNING = Regel(
    Antwoord.NEE,
    (
        (Antwoord.JA, ("recht op een verblijfsvergunning", "wel recht op een vergunning")),
        (
            Antwoord.NEE,
            (
                "geen recht op een verblijfsvergunning",
                "geen recht op een vergunning",
                "geen verblijfsvergunning",
            ),
        ),
    ),
    BRON,
    feiten="F497 F504",
)
"""Of het document recht geeft op een verblijfsvergunning."""


@dataclass(frozen=True)
class Uitstel:
    """Uitstel van vertrek: hoe lang, en wat iemand intussen heeft en mag."""

    zolang: str
    document: Lijst = DOCUMENT
    rechtmatig: Antwoord = RECHTMATIG_VERBLIJF.antwoord
    recht_op_vergunning: Antwoord = RECHT_OP_VERGUNNING.antwoord
    werken: Antwoord = WERKEN.antwoord

    def __str__(self) -> str:
        return f"uitstel met {self.document}, zolang {self.zolang}"


def uitstel_met_document(regel: Regel, zolang: str, *redenen: Reden) -> Uitkomst[Uitstel]:
    """De uitkomst bij uitstel: het antwoord van de regel, en wat het document wel en niet geeft."""
    return Uitkomst(
        regel.antwoord,
        (
            *redenen,
            Reden(f"Met {DOCUMENT} is iemand {RECHTMATIG_VERBLIJF}.", BRON, RECHTMATIG_VERBLIJF),
            Reden(f"Het document geeft {RECHT_OP_VERGUNNING}.", BRON, RECHT_OP_VERGUNNING),
            Reden(f"Ook mensen met dit document {WERKEN}.", WERKEN.bron, WERKEN),
        ),
        Uitstel(zolang),
    )
