"""De acht stappen van de algemene asielprocedure, als gegevens (rapport 2.1).

Een pagina kan elke dag noemen ("dag 3", "dag drie", "de derde dag") en een rekenhulp kan er datums
bij zetten. De volgorde en de nummers staan hier en nergens anders.
"""

from dataclasses import dataclass

from terugkeer.bronnen.regelingen import VB
from terugkeer.grondslag.bron import Bron, rapport, som_op
from terugkeer.grondslag.telwoord import getal
from terugkeer.grondslag.waarde import Lijst, Waarde

_PLAATS = rapport("2.1", noten=(10,))
_RANG = "eerste tweede derde vierde vijfde zesde zevende achtste".split()

WIJZEN_VAN_BEKENDMAKING = Lijst(
    (("uitreiking", "uitreiken", "uitgereikt"), ("toezending", "toesturen", "toegestuurd")),
    (VB.artikel("3.114"), _PLAATS),
    dingen=("manieren", "wijzen"),
    feiten="F084",
)
"""Hoe het besluit bekend wordt gemaakt."""

UITKOMSTEN_VAN_BESLUIT = Lijst(
    (("inwilliging", "toewijzing"), ("afwijzing",)),
    (VB.artikel("3.114"), _PLAATS),
    dingen=("uitkomsten",),
    feiten="F083",
)
"""Wat het definitieve besluit kan zijn."""

VRAGEN_EERSTE_GEHOOR = Lijst(
    (
        ("de identiteit", "wie iemand is", "identiteit"),
        ("het leven in het land van herkomst", "het verblijf in het land van herkomst"),
        ("de reisroute", "de reis", "reisroute"),
    ),
    (VB.artikel("3.112"), _PLAATS),
    dingen=("onderwerpen",),
    feiten="F077",
)
"""Waarover het eerste gehoor onder meer gaat; de opsomming is open."""

_BEKENDMAKING = som_op(tuple(vormen[0] for vormen in WIJZEN_VAN_BEKENDMAKING.elementen), "of")
_BESLUIT = som_op(tuple(vormen[0] for vormen in UITKOMSTEN_VAN_BESLUIT.elementen), "of")


@dataclass(frozen=True)
class Stap(Waarde):
    """Een dag van de algemene asielprocedure: haar nummer, haar naam en wat er gebeurt."""

    dag: int
    naam: str
    wat: str
    bron: tuple[Bron, ...]
    alleen_na_negatief_voornemen: bool = False

    def schrijfwijzen(self) -> tuple[str, ...]:
        """`dag 3`, `dag drie`, `derde dag` en `de derde dag`."""
        rang = _RANG[self.dag - 1]
        return (*(f"dag {g}" for g in getal(self.dag)), f"{rang} dag", f"de {rang} dag")


EERSTE_GEHOOR = Stap(
    1,
    "eerste gehoor",
    f"De IND vraagt naar onder meer {VRAGEN_EERSTE_GEHOOR}.",
    (VB.artikel("3.112"), _PLAATS),
    feiten="F077",
)
"""De eerste dag."""

NABESPREKEN = Stap(
    2,
    "nabespreken van het eerste gehoor",
    "De asielzoeker leest het verslag na en vult het zo nodig aan, eventueel met een advocaat.",
    (VB.artikel("3.113"), _PLAATS),
    feiten="F078",
)
"""De tweede dag."""

NADER_GEHOOR = Stap(
    3,
    "nader gehoor",
    "De asielzoeker vertelt aan de IND waarom hij asiel vraagt.",
    (VB.artikel("3.113"), _PLAATS),
    feiten="F079",
)
"""De derde dag."""

AANVULLEN = Stap(
    4,
    "bespreken en aanvullen van het nader gehoor",
    "De asielzoeker bespreekt het verslag met een advocaat en vult aan wat ontbreekt.",
    (VB.artikel("3.113"), _PLAATS),
    feiten="F080",
)
"""De vierde dag; daarna beslist de IND of de verlengde procedure nodig is."""

VOORNEMEN = Stap(
    5,
    "voornemen",
    "De IND laat weten welk besluit zij wil nemen.",
    (VB.artikel("3.114"), _PLAATS),
    feiten="F081",
)
"""De vijfde dag: een eerste beslissing, die nog niet vaststaat."""

ZIENSWIJZE = Stap(
    6,
    "zienswijze",
    "De asielzoeker mag op een negatief voornemen reageren, met hulp van een advocaat.",
    (VB.artikel("3.114"), _PLAATS),
    alleen_na_negatief_voornemen=True,
    feiten="F082",
)
"""De zesde dag; alleen na een negatief voornemen."""

BESLUIT = Stap(
    7,
    "besluit",
    f"De IND beslist definitief: {_BESLUIT}.",
    (VB.artikel("3.114"), _PLAATS),
    feiten="F083",
)
"""De zevende dag."""

BEKENDMAKING = Stap(
    8,
    "bekendmaking",
    f"Uiterlijk nu hoort de asielzoeker het besluit, door {_BEKENDMAKING}.",
    (VB.artikel("3.114"), _PLAATS),
    feiten="F084",
)
"""De achtste en laatste dag."""

STAPPEN = (
    EERSTE_GEHOOR,
    NABESPREKEN,
    NADER_GEHOOR,
    AANVULLEN,
    VOORNEMEN,
    ZIENSWIJZE,
    BESLUIT,
    BEKENDMAKING,
)
"""Alle stappen op volgorde."""

STAPPENLIJST = Lijst(
    tuple((stap.naam,) for stap in STAPPEN),
    (VB.artikel("3.112"), VB.artikel("3.115"), _PLAATS),
    dingen=("stappen", "dagen"),
    feiten="F077 F078 F079 F080 F081 F082 F083 F084 F085",
)
"""De namen van de stappen als lijst, en hun aantal."""
