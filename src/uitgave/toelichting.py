"""Wat een norm of waarde over zichzelf zegt: haar zin, haar wet, haar plaats in het rapport."""

from terugkeer.bronnen import na_het_rapport
from terugkeer.grondslag.bron import Bron, Rapportplaats
from terugkeer.grondslag.norm import NORMEN, Norm
from terugkeer.grondslag.waarde import Waarde
from uitgave.beweringen import zoek_op
from uitgave.geschreven import eerste_zin

STAND = "Stand mei 2017"
NA_HET_RAPPORT = "Van de redactie, niet uit het rapport"


def norm_bij(doel: str) -> Norm | None:
    """De norm die deze functie is, als zij er een is."""
    return next((norm for norm in NORMEN.values() if norm.pad == doel), None)


def bronnen_bij(doel: str) -> tuple[Bron, ...]:
    """De bronnen van een waarde of norm."""
    if norm := norm_bij(doel):
        return norm.bron
    waarde = zoek_op(doel)
    return waarde.bron if isinstance(waarde, Waarde) and hasattr(waarde, "bron") else ()


def uitleg(doel: str) -> str:
    """De tekst die bij een bewering verschijnt: zin, wet, plaats in het rapport en stand."""
    bronnen = bronnen_bij(doel)
    wet = "; ".join(str(bron) for bron in bronnen if not isinstance(bron, Rapportplaats))
    plaatsen = "; ".join(str(bron) for bron in bronnen if isinstance(bron, Rapportplaats))
    stand = NA_HET_RAPPORT if doel.startswith(na_het_rapport.__name__) else STAND
    regels = (eerste_zin(doel), wet, plaatsen, stand)
    return "\n".join(regel.replace('"', "'") for regel in regels if regel)
