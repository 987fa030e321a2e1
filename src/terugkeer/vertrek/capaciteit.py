"""Hoeveel mensen er in de gesloten gezinsvoorziening passen (rapport 4.4.2)."""

from dataclasses import dataclass

from terugkeer.vertrek.gesloten_gezinsvoorziening import (
    PERSONEN_PER_WONING,
    PLAATSEN_AMV,
    WONINGEN,
)


@dataclass(frozen=True)
class Capaciteit:
    """Hoeveel mensen er volgens de getallen van het rapport hoogstens passen."""

    gezinnen: int = WONINGEN.aantal * PERSONEN_PER_WONING.aantal
    amv: int = PLAATSEN_AMV.aantal

    @property
    def totaal(self) -> int:
        """Alle plaatsen samen, als elke woning vol is."""
        return self.gezinnen + self.amv

    def __str__(self) -> str:
        return (
            f"{self.totaal} plaatsen: {self.gezinnen} in gezinnen en {self.amv} voor "
            "alleenstaande minderjarigen"
        )
