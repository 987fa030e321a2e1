"""Hoeveel uur er is om een inbewaringstelling voor te bereiden (rapport 4.4.2, noot 76)."""

from datetime import date

from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.norm import norm
from terugkeer.grondslag.uitkomst import Reden, Uitkomst, ja, nee
from terugkeer.grondslag.waarde import UREN, Termijn

BRON = (rapport("4.4.2", noten=(76,)),)

VOORBEREIDING = Termijn(6, UREN, BRON, feiten="F445")
"""De tijd om een inbewaringstelling voor te bereiden."""

VOORBEREIDING_WETSVOORSTEL = Termijn(9, UREN, BRON, feiten="F445")
"""De langere tijd die een wetsvoorstel wilde; zij gold niet."""


@norm(
    "voorbereiding_inbewaringstelling",
    nummer="N39b",
    bron=BRON,
    feiten="F445",
    peildatum="dag",
    twijfel=(
        "Noot 76 noemt zes uur alleen terloops, en zegt niet wanneer die uren beginnen. De negen uur "
        "staan in een wetsvoorstel en golden niet.",
    ),
)
def voorbereiding(dag: date, uren: int) -> Uitkomst[Termijn]:
    """Of een inbewaringstelling op tijd is voorbereid; `uren` is hoelang dat duurde.

    Uitkomst: *ja* of *nee*, met de tijd die ervoor staat.

    Bron: rapport 4.4.2, noot 76.
    """
    tekst = f"Voor de voorbereiding staat {VOORBEREIDING}; het duurde {uren} uur."
    reden = Reden(tekst, VOORBEREIDING.bron, VOORBEREIDING)
    tekst = f"Een wetsvoorstel wil {VOORBEREIDING_WETSVOORSTEL}, maar dat gold niet."
    niet = Reden(tekst, VOORBEREIDING_WETSVOORSTEL.bron, VOORBEREIDING_WETSVOORSTEL)
    return (ja if uren <= VOORBEREIDING.aantal else nee)(reden, niet, waarde=VOORBEREIDING)
