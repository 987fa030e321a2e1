"""Uitgeprocedeerd: wanneer er in Nederland geen rechtsmiddel meer is (rapport 2.1)."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from terugkeer.grondslag.bron import rapport, schrijf_datum
from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import norm
from terugkeer.grondslag.uitkomst import Antwoord, Reden, Uitkomst, nee, onbepaald, zwijgt
from terugkeer.grondslag.waarde import Lijst, Regel

BRON = (rapport("2.1"),)

RECHTSMIDDELEN = Lijst(
    (("beroep", "het beroep"), ("hoger beroep", "het hoger beroep")),
    BRON,
    dingen=("rechtsmiddelen", "stappen"),
    feiten="F104 F111 F120",
)
"""De rechtsmiddelen in Nederland, op volgorde."""

UITGEPROCEDEERD_ZONDER_RESULTAAT = Regel(
    Antwoord.JA,
    (
        (Antwoord.JA, ("uitgeprocedeerd", "is uitgeprocedeerd", "heeft geen rechtsmiddel meer")),
        (Antwoord.NEE, ("niet uitgeprocedeerd", "is niet uitgeprocedeerd")),
    ),
    BRON,
    feiten="F120",
)
"""Wie beide rechtsmiddelen zonder resultaat heeft gehad, is binnen Nederland uitgeprocedeerd."""

KLACHT_VERANDERT_STATUS = Regel(
    Antwoord.NEE,
    (
        (Antwoord.JA, ("verandert dat", "verandert dit")),
        (Antwoord.NEE, ("verandert dat niet", "verandert dit niet", "verandert daar niets aan")),
    ),
    BRON,
    feiten="F120 F121",
)
"""Een klacht in Straatsburg is een laatste stap buiten Nederland, geen rechtsmiddel erbinnen."""


class Stand(Enum):
    """Hoe het met een rechtsmiddel staat."""

    OPEN = "kan nog worden ingesteld"
    LOOPT = "loopt"
    ZONDER_RESULTAAT = "zonder resultaat geëindigd"
    MET_RESULTAAT = "met resultaat geëindigd"
    NIET_INGESTELD = "niet ingesteld en de termijn is voorbij"

    def __str__(self) -> str:
        return self.value


@dataclass(frozen=True)
class Uitgeprocedeerd:
    """Uitgeprocedeerd binnen Nederland; `vanaf` is `None` als de dag niet is opgegeven."""

    vanaf: date | None

    def __str__(self) -> str:
        if self.vanaf is None:
            return "uitgeprocedeerd binnen Nederland"
        return f"uitgeprocedeerd binnen Nederland vanaf {schrijf_datum(self.vanaf)}"


@norm(
    "uitgeprocedeerd",
    nummer="N22",
    bron=BRON,
    feiten="F104 F111 F120",
    peildatum="einde",
    twijfel=(
        "Over wie een rechtsmiddel niet gebruikt en de termijn laat verlopen, zwijgt het rapport. "
        "De editie leest: ook uitgeprocedeerd, want de afwijzing staat dan vast.",
        "Wat een herhaalde aanvraag met deze status doet, zegt het rapport niet. De editie leest: "
        "de eerste zaak blijft uitgeprocedeerd, de nieuwe aanvraag heeft haar eigen stand.",
    ),
)
def uitgeprocedeerd(
    *,
    beroep: Stand | None = None,
    hoger_beroep: Stand | None = None,
    einde: date | None = None,
) -> Uitkomst[Uitgeprocedeerd]:
    """Of iemand in Nederland geen rechtsmiddel tegen de afwijzing meer heeft.

    `einde` is de dag van de laatste uitspraak, of waarop de termijn daarvoor voorbijging; die dag
    verandert alleen de waarde. Uitkomst: *ja* of *nee*. Is een rechtsmiddel niet gebruikt, dan
    staat de lezing dat het rapport daarover zwijgt erbij.

    Fouten: `OnjuisteInvoer` bij een hoger beroep zonder beroep, of vóór het einde daarvan.

    Bron: rapport 2.1. Het rapport noemt hier geen wetsartikel.
    """
    if beroep is Stand.NIET_INGESTELD and hoger_beroep is not Stand.NIET_INGESTELD:
        verwacht = "niet ingesteld: er was geen beroep"
        raise OnjuisteInvoer("hoger_beroep", str(hoger_beroep), verwacht)
    if beroep in (Stand.OPEN, Stand.LOOPT) and hoger_beroep is not Stand.OPEN:
        verwacht = "kan nog worden ingesteld: het beroep is nog niet voorbij"
        raise OnjuisteInvoer("hoger_beroep", str(hoger_beroep), verwacht)
    gehad = (Stand.ZONDER_RESULTAAT, Stand.NIET_INGESTELD)
    for stand, (naam, *_) in zip((beroep, hoger_beroep), RECHTSMIDDELEN.elementen, strict=True):
        if stand not in gehad:
            staat = "heeft resultaat gehad" if stand is Stand.MET_RESULTAAT else "staat nog open"
            return nee(Reden(f"Het {naam} {staat}.", BRON))
    klacht = Reden(f"Een klacht bij het Europees Hof {KLACHT_VERANDERT_STATUS}.", BRON)
    tekst = (
        f"Van {RECHTSMIDDELEN} is het resultaat uitgebleven: iemand is "
        f"{UITGEPROCEDEERD_ZONDER_RESULTAAT}."
    )
    stil: Uitkomst[Uitgeprocedeerd] | None = None
    if hoger_beroep is Stand.NIET_INGESTELD:  # zonder beroep is dat altijd zo
        tekst = "Een rechtsmiddel is niet gebruikt en kan niet meer: de afwijzing staat vast."
        stil = onbepaald(zwijgt("een rechtsmiddel dat niet is gebruikt", *BRON))
    return Uitkomst(
        UITGEPROCEDEERD_ZONDER_RESULTAAT.antwoord,
        (Reden(tekst, BRON), klacht),
        Uitgeprocedeerd(einde),
        ontbreekt=() if einde else ("einde",),
        andere_lezing=stil,
    )
