"""Een mutant: één plek in een bestand die anders wordt geschreven, en wie het opmerkte."""

import re
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from itertools import pairwise

from terugkeer.grondslag.bron import MAANDNAMEN
from terugkeer.grondslag.telwoord import telwoord


@dataclass(frozen=True)
class Mutant:
    """Een verandering in een bestand: van `begin` tot `einde` staat voortaan `nieuw`."""

    soort: str
    pad: str
    regel: int
    begin: int
    einde: int
    oud: str
    nieuw: str

    def pas_toe(self, tekst: str) -> str:
        """De tekst van het bestand met deze verandering."""
        return tekst[: self.begin] + self.nieuw + tekst[self.einde :]

    def __str__(self) -> str:
        return f"{self.pad}:{self.regel}: {self.soort}: {_kort(self.oud)} → {_kort(self.nieuw)}"


@dataclass
class Uitslag:
    """Wie een mutant opmerkte: eerst de pagina's, anders de poorten of proeven; leeg is niemand."""

    paginas: str = ""
    proeven: str = ""

    @property
    def opgemerkt(self) -> bool:
        """Zeg of iemand hem opmerkte."""
        return bool(self.paginas or self.proeven)


@dataclass(frozen=True)
class Eenheid:
    """Een module van het recht, een pagina of de begrippenlijst."""

    pad: str
    module: str
    mutanten: tuple[Mutant, ...]
    inhoud: tuple[str, ...]

    @cached_property
    def kenmerk(self) -> str:
        """Verandert zodra een mutant, of wat hem moet opmerken, verandert."""
        veranderingen = (f"{m.soort}\t{m.oud}\t{m.nieuw}" for m in self.mutanten)
        return sha256("\0".join((*veranderingen, *self.inhoud)).encode()).hexdigest()[:16]


def _kort(tekst: str, lengte: int = 60) -> str:
    tekst = " ".join(tekst.split()) or "(niets)"
    return tekst if len(tekst) <= lengte else f"{tekst[: lengte - 1]}…"


_HOOGSTE = 100
_TELWOORDEN = [woord for n in range(1, _HOOGSTE) if (woord := telwoord(n))]
_TELWOORD = dict(pairwise(_TELWOORDEN))
_ANDER_WOORD = {
    **_TELWOORD,
    **dict(zip(MAANDNAMEN, [*MAANDNAMEN[1:], MAANDNAMEN[0]], strict=True)),
    **{"een": "twee", "één": "twee", "eerste": "tweede", "tweede": "derde"},
    **{"dag": "week", "dagen": "weken", "week": "maand", "weken": "maanden"},
    **{
        "werkdagen": "dagen",
        "maand": "week",
        "maanden": "weken",
        "jaar": "maanden",
        "uur": "dagen",
    },
    **{"kan": "moet", "mag": "moet", "moet": "kan", "kunnen": "moeten", "moeten": "kunnen"},
    **{"altijd": "soms", "soms": "altijd", "alleen": "ook", "ook": "alleen", "nooit": "soms"},
    **{"hoogstens": "minstens", "minstens": "hoogstens", "meteen": "later", "direct": "later"},
    **{"ja": "nee", "nee": "ja", "mogelijk": "ja", "onbepaald": "nee"},
}
_GETAL = re.compile(r"\d+(?!\d*-)")
_WOORD = re.compile(r"[^\W\d_]+")
_ONTKENNING = re.compile(r"\b(?:niet|geen)\b ?|\bniet$", re.I)


def andere_woorden(
    tekst: str, *, ontkenningen_en_getallen: bool = False
) -> list[tuple[int, int, str]]:
    """Wat er in een zin anders kan: elk getal, telwoord, maand, eenheid en elke ontkenning.

    Elk antwoord is een stuk van de tekst met wat er voor in de plaats komt.
    """
    anders = [(m.start(), m.end(), str(ander_getal(int(m[0])))) for m in _GETAL.finditer(tekst)]
    woorden = _TELWOORD if ontkenningen_en_getallen else _ANDER_WOORD
    for m in _WOORD.finditer(tekst):
        if ander := woorden.get(m[0].lower()):
            anders.append((m.start(), m.end(), ander.capitalize() if m[0][0].isupper() else ander))
    anders += [(m.start(), m.end(), "") for m in _ONTKENNING.finditer(tekst)]
    return anders


def ander_getal(getal: int) -> int:
    """Een ander getal dat er op lijkt, en dat ook een dag of maand kan zijn."""
    return getal - 1 if getal in (12, 28, 29, 30, 31) else getal + 1
