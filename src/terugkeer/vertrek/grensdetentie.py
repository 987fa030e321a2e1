"""Grensdetentie: wie er aan de grens wel en niet mag worden vastgezet (rapport 4.4.2)."""

from enum import Enum

from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.uitkomst import Antwoord, Reden
from terugkeer.grondslag.waarde import Lijst, Regel

_BRON = (rapport("4.4.2", noten=(79,)),)


class Wie(Enum):
    """Om wie het gaat."""

    GEZIN = "een gezin met minderjarige kinderen"
    AMV = "een alleenstaande minderjarige"
    ANDER = "iemand anders"

    def __str__(self) -> str:
        return self.value


class Maatregel(Enum):
    """Op welke grond iemand vastzit."""

    GRENSDETENTIE = "grensdetentie"
    BEWARING = "bewaring"


class Screening(Enum):
    """Wat de screening aan de grens liet zien."""

    NIET_GEDAAN = "er was geen screening"
    GEEN_BEZWAAR = "de screening liet niets bijzonders zien"
    GEZINSBAND = "twijfel over de gezinsband"
    OPENBARE_ORDE = "een probleem met de openbare orde of de veiligheid"

    def __str__(self) -> str:
        return self.value


AMV_GRENSDETENTIE = Regel(
    Antwoord.NEE,
    (
        (Antwoord.JA, ("ook in grensdetentie",)),
        (Antwoord.NEE, ("nooit in grensdetentie", "niet in grensdetentie")),
    ),
    _BRON,
    feiten="F462",
)
"""Of een alleenstaande minderjarige in grensdetentie mag."""

SCREENING = Lijst(
    (
        (str(Screening.GEZINSBAND),),
        (str(Screening.OPENBARE_ORDE),),
    ),
    _BRON,
    dingen=("redenen", "gronden"),
    feiten="F463",
)
"""Laat de screening aan de grens een van deze dingen zien, dan mag een gezin in grensdetentie."""


def bezwaar(
    wie: Wie | None, maatregel: Maatregel | None, screening: Screening | None
) -> Reden | None:
    """Waarom deze persoon niet in grensdetentie mag, of `None` als dat wel mag of niet speelt.

    Bron: rapport 4.4.2, noot 79.
    """
    if maatregel is Maatregel.BEWARING:
        return None
    if wie is Wie.AMV and AMV_GRENSDETENTIE.antwoord is Antwoord.NEE:
        tekst = f"Een alleenstaande minderjarige mag {AMV_GRENSDETENTIE}."
        return Reden(tekst, AMV_GRENSDETENTIE.bron, AMV_GRENSDETENTIE)
    if wie is Wie.GEZIN and SCREENING.element(str(screening)) is None:
        gronden = SCREENING.schrijfwijzen()[1]
        tekst = f"Een gezin mag alleen in grensdetentie als de screening dit laat zien: {gronden}."
        return Reden(tekst, SCREENING.bron, SCREENING)
    return None
