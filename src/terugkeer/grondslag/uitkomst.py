"""De uitkomst van een norm: een antwoord, de redenen ervoor en wat er nog ontbreekt.

Er zijn vier antwoorden. Een bevoegdheid ("kan") wordt nooit *ja*, maar *mogelijk*. Waar het rapport
zwijgt of een feit ontbreekt dat de uitkomst kan veranderen, is zij *onbepaald*, nooit stil *nee*.
"""

from dataclasses import dataclass
from enum import Enum
from typing import Generic, TypeVar

from terugkeer.grondslag.bron import Bron

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Antwoord(Enum):
    """De vier antwoorden."""

    JA = "ja"
    NEE = "nee"
    MOGELIJK = "mogelijk"
    ONBEPAALD = "onbepaald"


class Modaliteit(Enum):
    """Hoe hard een regel is."""

    MOET = "dwingend"
    REGEL = "in beginsel"
    KAN = "bevoegdheid"
    PRAKTIJK = "praktijk"


@dataclass(frozen=True)
class Reden:
    """Een stap naar de uitkomst: wat er geldt, en waar dat staat. Zonder bron geen stap.

    `norm` is de naam van de norm die de stap zet; de decorator `norm` vult die in.
    `waarde` is de waarde die de stap gebruikt of oplevert, als die er is.
    """

    tekst: str
    bron: tuple[Bron, ...]
    waarde: object = None
    norm: str = ""

    def __post_init__(self) -> None:
        if not self.bron:
            raise ValueError(f"reden zonder bron: {self.tekst!r}")

    def __str__(self) -> str:
        return f"{self.tekst} ({'; '.join(str(b) for b in self.bron)})"


@dataclass(frozen=True)
class Uitkomst(Generic[T_co]):
    """Het antwoord van een norm op een geval.

    `waarde` is wat de norm oplevert (een einddatum, een fase), `redenen` de stappen ernaartoe,
    `ontbreekt` de feiten die de uitkomst nog kunnen veranderen, `andere_lezing` de uitkomst als de
    tekst anders gelezen wordt, `voorbehoud` wat de lezer erbij moet weten.
    """

    antwoord: Antwoord
    redenen: tuple[Reden, ...]
    waarde: T_co | None = None
    ontbreekt: tuple[str, ...] = ()
    modaliteit: Modaliteit = Modaliteit.MOET
    andere_lezing: "Uitkomst[T_co] | None" = None
    voorbehoud: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if self.modaliteit is Modaliteit.KAN and self.antwoord is Antwoord.JA:
            raise ValueError("een bevoegdheid is nooit een hard ja: gebruik mogelijk")
        if not self.redenen:
            raise ValueError("een uitkomst zonder reden kan niemand nagaan")

    @property
    def inhoud(self) -> object:
        """Wat de uitkomst zegt, los van de uitleg: om uitkomsten te vergelijken."""
        ander = self.andere_lezing.inhoud if self.andere_lezing else None
        return (self.antwoord, self.waarde, self.modaliteit, ander)

    def uitleg(self) -> str:
        """De redenen als genummerde Nederlandse zinnen, met wat ontbreekt en het voorbehoud."""
        regels = [f"{nummer}. {reden}" for nummer, reden in enumerate(self.redenen, 1)]
        if self.ontbreekt:
            feiten = ", ".join(feit.replace("_", " ") for feit in self.ontbreekt)
            regels.append(f"Nog nodig: {feiten}.")
        return "\n".join([*regels, *(f"Let op: {zin}" for zin in self.voorbehoud)])

    def __str__(self) -> str:
        kop = self.antwoord.value
        if self.modaliteit is Modaliteit.REGEL and self.antwoord in (Antwoord.JA, Antwoord.NEE):
            kop += ", in beginsel"
        return kop if self.waarde is None else f"{kop}: {self.waarde}"


def ja(
    *redenen: Reden,
    waarde: T | None = None,
    modaliteit: Modaliteit = Modaliteit.MOET,
    andere_lezing: Uitkomst[T] | None = None,
) -> Uitkomst[T]:
    """Het geldt."""
    return Uitkomst(Antwoord.JA, redenen, waarde, (), modaliteit, andere_lezing)


def nee(
    *redenen: Reden,
    waarde: T | None = None,
    modaliteit: Modaliteit = Modaliteit.MOET,
    andere_lezing: Uitkomst[T] | None = None,
) -> Uitkomst[T]:
    """Het geldt niet."""
    return Uitkomst(Antwoord.NEE, redenen, waarde, (), modaliteit, andere_lezing)


def mogelijk(
    *redenen: Reden,
    waarde: T | None = None,
    modaliteit: Modaliteit = Modaliteit.KAN,
    andere_lezing: Uitkomst[T] | None = None,
) -> Uitkomst[T]:
    """Iemand kan het besluiten of het hangt af van een beoordeling."""
    return Uitkomst(Antwoord.MOGELIJK, redenen, waarde, (), modaliteit, andere_lezing)


def onbepaald(
    *redenen: Reden,
    ontbreekt: tuple[str, ...] = (),
    andere_lezing: Uitkomst[T] | None = None,
) -> Uitkomst[T]:
    """Het rapport zegt het niet, of een nodig feit ontbreekt."""
    return Uitkomst(Antwoord.ONBEPAALD, redenen, ontbreekt=ontbreekt, andere_lezing=andere_lezing)


def zwijgt(waarover: str, *bron: Bron) -> Reden:
    """De reden bij een leemte: het rapport zegt hier niets over."""
    return Reden(f"Het rapport zegt hier niets over: {waarover}.", bron)
