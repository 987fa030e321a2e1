"""De algemene asielprocedure: acht werkdagen, elke dag een stap (rapport 2.1 en 3.1)."""

from dataclasses import dataclass
from datetime import date

from terugkeer.bronnen.regelingen import VB
from terugkeer.grondslag.bron import Bron, rapport, schrijf_datum
from terugkeer.grondslag.feestdagen import is_werkdag
from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import Uitzondering, norm
from terugkeer.grondslag.periode import Periode
from terugkeer.grondslag.tijd import werkdagen
from terugkeer.grondslag.uitkomst import Reden, Uitkomst, ja
from terugkeer.grondslag.waarde import WERKDAGEN, Aantal, Datum, Lijst, Precisie, Termijn
from terugkeer.procedure.aa_stappen import BEKENDMAKING, BESLUIT, STAPPEN, VOORNEMEN, Stap

AA_ARTIKELEN: tuple[Bron, ...] = tuple(
    VB.artikel(nummer) for nummer in ("3.112", "3.113", "3.114", "3.115")
)
"""De artikelen van het Vreemdelingenbesluit die de dagen regelen (rapport, noot 10)."""

AA_DUUR = Termijn(
    8,
    WERKDAGEN,
    (*AA_ARTIKELEN, rapport("2.1", noten=(10,)), rapport("3.1", noten=(32,))),
    feiten="F076 F085 F203",
)
"""Binnen deze tijd valt de beslissing; elders in het rapport heten de werkdagen kortweg dagen."""

AA_SINDS = Datum(
    date(2010, 7, 1),
    (rapport("3.1", noten=(32,)), rapport("3.2")),
    Precisie.MAAND,
    feiten="F201 F223",
)
"""Het begin van de algemene en de verlengde procedure: een maand, zonder dag."""

AA_TIJDVAK = Periode(AA_SINDS.dag, None, AA_SINDS.bron)
"""Het tijdvak van deze procedure; zij kreeg later sporen naast zich (N06)."""

OP_DE_CENTRA = Aantal(4, ("organisaties",), (rapport("6"),), feiten="F624")
"""Zoveel organisaties op de centra noemt de samenvatting; paragraaf 3.3bis noemt er minder."""

GESPREKSPARTNERS = Lijst(
    (
        ("de DT&V", "DT&V"),
        ("de IOM", "IOM"),
        ("VluchtelingenWerk", "VluchtelingenWerk Nederland"),
    ),
    (rapport("3.3bis"),),
    dingen=("organisaties",),
    feiten="F284",
)
"""Met wie iemand over terugkeer kan praten; de IND wijst daarop na een negatief voornemen."""


@dataclass(frozen=True)
class AADag:
    """Een stap met de datum waarop zij valt."""

    stap: Stap
    datum: date

    def __str__(self) -> str:
        return f"dag {self.stap.dag}, {schrijf_datum(self.datum)}: {self.stap.naam}"


@dataclass(frozen=True)
class AASchema:
    """De dagen van een algemene asielprocedure, op volgorde."""

    dagen: tuple[AADag, ...]

    def datum_van(self, stap: Stap) -> date:
        """De datum waarop deze stap valt."""
        return self.dagen[stap.dag - 1].datum

    @property
    def uiterlijk_bekend(self) -> date:
        """De laatste dag waarop het besluit bekend moet zijn."""
        return self.dagen[-1].datum

    def bij(self, *, negatief_voornemen: bool) -> tuple[AADag, ...]:
        """De dagen die overblijven: zonder negatief voornemen vervalt de zienswijze."""
        return tuple(
            dag
            for dag in self.dagen
            if negatief_voornemen or not dag.stap.alleen_na_negatief_voornemen
        )

    def __str__(self) -> str:
        besluit = f"besluit op {schrijf_datum(self.datum_van(BESLUIT))}"
        return f"{besluit}, uiterlijk bekend op {schrijf_datum(self.uiterlijk_bekend)}"


def _schema(dagen: tuple[date, ...]) -> AASchema:
    return AASchema(tuple(AADag(stap, dag) for stap, dag in zip(STAPPEN, dagen, strict=True)))


@norm(
    "algemene_asielprocedure_dagen",
    nummer="N03",
    bron=AA_DUUR.bron,
    feiten="F076 F077 F078 F079 F080 F081 F082 F083 F084 F085 F086 F087 F203",
    geldig=AA_TIJDVAK,
    peildatum="eerste_dag",
    uitzonderingen=(
        Uitzondering(
            "Is na dag 4 te weinig bekend om te beslissen, dan volgt de verlengde procedure (N04).",
            "verlengde_asielprocedure verlengde_asielprocedure.VA_DUUR",
        ),
        Uitzondering(
            "Een aanvraag in een spoor hoeft niet alle stappen te doorlopen (N06).",
            "sporenregels.OVERBODIGE_STAPPEN sporenregels.STANDAARD_ACHT_DAGEN",
        ),
    ),
    twijfel=(
        "Het rapport schrijft acht werkdagen en ook acht dagen. De editie telt steeds werkdagen.",
        "Of Goede Vrijdag en de gelijkgestelde dagen werkdagen zijn, zegt het rapport niet. De "
        "editie telt ze als vrij en geeft de andere telling erbij.",
        "Wat er na een positief voornemen op dag 6 gebeurt, zegt het rapport niet. De editie slaat "
        "de zienswijze over en laat dag 7 en dag 8 staan.",
        "Redactie, niet uit het rapport: het Voorschrift Vreemdelingen 2000 (art. 3.42) liet in "
        "een deel van 2015 weekenddagen meetellen. De editie rekent zoals het rapport.",
    ),
)
def dagen(eerste_dag: date) -> Uitkomst[AASchema]:
    """De datum van elk van de acht stappen, gerekend vanaf de dag van het eerste gehoor.

    Zaterdagen, zondagen en feestdagen tellen niet. De uitkomst heeft alle acht stappen; de
    zienswijze is er alleen na een negatief voornemen (zie `AASchema.bij`). Is een jaar niet
    nagekeken op feestdagen, dan is de uitkomst *onbepaald*.

    Fouten: `OnjuisteInvoer` als de eerste dag in het weekend of op een feestdag valt.

    Bron: Vb 2000 art. 3.112 tot en met 3.115; rapport 2.1 en 3.1, noten 10 en 32.
    """
    if not is_werkdag(eerste_dag, gelijkgesteld_is_vrij=False):
        raise OnjuisteInvoer(
            "eerste_dag", eerste_dag.isoformat(), "een werkdag, geen weekend of feestdag"
        )
    ruim_geteld = werkdagen(eerste_dag, AA_DUUR.aantal)
    krap_geteld = werkdagen(eerste_dag, AA_DUUR.aantal, gelijkgesteld_is_vrij=False)
    hoofd = _schema(ruim_geteld)
    redenen: tuple[Reden, ...] = (
        Reden(f"De procedure duurt {AA_DUUR}, met op elke dag een stap.", AA_DUUR.bron, AA_DUUR),
        Reden(
            f"Is het voornemen op {VOORNEMEN} negatief, dan wijst de IND op gesprekken over terugkeer "
            f"met {GESPREKSPARTNERS}.",
            GESPREKSPARTNERS.bron,
        ),
        Reden(
            f"Op {BEKENDMAKING}, {schrijf_datum(hoofd.uiterlijk_bekend)}, is het besluit uiterlijk "
            "bekend.",
            BEKENDMAKING.bron,
            hoofd.uiterlijk_bekend,
        ),
    )
    if krap_geteld == ruim_geteld:
        return ja(*redenen, waarde=hoofd)
    vroeg = _schema(krap_geteld)
    if hoofd.dagen[0].datum != eerste_dag:
        tekst = f"Deze dag telt als feestdag; dag 1 wordt {schrijf_datum(hoofd.dagen[0].datum)}."
        redenen = (Reden(tekst, AA_DUUR.bron), *redenen)
    ander = Reden(
        "Telt een gelijkgestelde dag, zoals Goede Vrijdag, als werkdag, dan is het besluit "
        f"uiterlijk op {schrijf_datum(vroeg.uiterlijk_bekend)} bekend.",
        AA_DUUR.bron,
    )
    return ja(*redenen, waarde=hoofd, andere_lezing=ja(ander, waarde=vroeg))
