"""Meldingen voor wie schrijft: bestand, regel, wat er mis is en wat te doen."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, order=True)
class Melding:
    """Eén fout op één plaats; als tekst precies één regel."""

    pad: Path
    regel: int
    tekst: str

    def __str__(self) -> str:
        return f"{self.pad.as_posix()}:{self.regel}: {self.tekst}"


class Afgekeurd(ValueError):
    """Een bestand is zo kapot dat er niet mee verder te werken is."""

    def __init__(self, meldingen: Iterable[Melding]) -> None:
        """Bewaar de meldingen; de tekst is een regel per melding."""
        self.meldingen = tuple(meldingen)
        super().__init__("\n".join(map(str, self.meldingen)))
