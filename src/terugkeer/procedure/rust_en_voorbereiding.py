"""De rust- en voorbereidingstermijn: de dagen vóór het eerste gehoor (rapport 2.1 en 3.2)."""

from dataclasses import dataclass
from datetime import date

from terugkeer.bronnen.regelingen import VB
from terugkeer.grondslag.bron import rapport, schrijf_datum
from terugkeer.grondslag.fouten import NietGeverifieerd
from terugkeer.grondslag.norm import norm
from terugkeer.grondslag.tijd import dagen_na, eerste_werkdag, laatste_dag
from terugkeer.grondslag.uitkomst import Reden, Uitkomst, ja, onbepaald
from terugkeer.grondslag.waarde import DAGEN, Grens, Lijst, Termijn

RUST_EN_VOORBEREIDING = Termijn(
    6, DAGEN, (VB.artikel("3.109"), rapport("2.1")), feiten="F073", grens=Grens.MINSTENS
)
"""De kortste duur; een langste duur noemt het rapport niet."""

DOELEN = Lijst(
    (
        ("bijkomen van de reis", "uitrusten van de reis", "uitrusten"),
        ("zich voorbereiden op de procedure", "zich voorbereiden", "voorbereiden"),
    ),
    (rapport("2.1"),),
    dingen=("doelen",),
    feiten="F074",
)
"""Waarvoor deze dagen zijn."""


@dataclass(frozen=True)
class RustEnVoorbereiding:
    """De laatste dag van de kortste rusttijd, en de eerste dag waarop de procedure kan beginnen."""

    laatste_dag: date
    eerste_aa_dag: date

    def __str__(self) -> str:
        rust = f"rust tot en met {schrijf_datum(self.laatste_dag)}"
        return f"{rust}, procedure op zijn vroegst op {schrijf_datum(self.eerste_aa_dag)}"


def _na_rust(einde: date) -> RustEnVoorbereiding:
    return RustEnVoorbereiding(einde, eerste_werkdag(dagen_na(einde, 1)))


@norm(
    "rust_en_voorbereidingstermijn",
    nummer="N02",
    bron=RUST_EN_VOORBEREIDING.bron,
    feiten="F073 F075",
    peildatum="begin",
    twijfel=(
        "Het rapport noemt geen soort dagen. De editie telt kalenderdagen.",
        "Het rapport zegt niet of de eerste dag meetelt. De editie telt hem niet mee en geeft de "
        "andere telling erbij.",
        "Goede Vrijdag en de dagen die met een feestdag zijn gelijkgesteld, tellen hier als vrij.",
    ),
)
def eerste_aa_dag(begin: date) -> Uitkomst[RustEnVoorbereiding]:
    """Wanneer de algemene asielprocedure op zijn vroegst kan beginnen.

    De dag waarop de rust begint, telt niet mee. Na zes dagen volgt de eerste werkdag. Telt
    de eerste dag wel mee, dan kan het een dag eerder zijn: die lezing staat erbij als de datum van
    de procedure erdoor verandert. Zijn de feestdagen van het jaar niet nagekeken, dan is de
    uitkomst *onbepaald*.

    Bron: Vb 2000 art. 3.109; rapport 2.1.
    """
    einde = laatste_dag(begin, RUST_EN_VOORBEREIDING)
    rust = Reden(
        f"De rust duurt ten minste {RUST_EN_VOORBEREIDING}: tot en met {schrijf_datum(einde)}.",
        RUST_EN_VOORBEREIDING.bron,
        RUST_EN_VOORBEREIDING,
    )
    try:
        hoofd, vroeg = _na_rust(einde), _na_rust(dagen_na(einde, -1))
    except NietGeverifieerd as fout:
        tekst = f"De eerste werkdag daarna is niet te berekenen: {fout}."
        return onbepaald(rust, Reden(tekst, RUST_EN_VOORBEREIDING.bron))
    start = Reden(
        f"De eerste werkdag daarna is {schrijf_datum(hoofd.eerste_aa_dag)}.",
        RUST_EN_VOORBEREIDING.bron,
    )
    if vroeg.eerste_aa_dag == hoofd.eerste_aa_dag:
        return ja(rust, start, waarde=hoofd)
    ander = Reden(
        f"Telt de eerste dag mee, dan kan het al op {schrijf_datum(vroeg.eerste_aa_dag)}.",
        RUST_EN_VOORBEREIDING.bron,
    )
    return ja(rust, start, waarde=hoofd, andere_lezing=ja(ander, waarde=vroeg))
