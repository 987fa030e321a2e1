"""Periodes: het tijdvak waarin een regel volgens het rapport gold."""

from dataclasses import dataclass
from datetime import date

from terugkeer.grondslag.bron import Bron, rapport, schrijf_datum
from terugkeer.grondslag.fouten import OnjuisteInvoer


@dataclass(frozen=True)
class Periode:
    """Een tijdvak: `vanaf` hoort erbij, `tot` niet meer (rekenafspraak C8). `None` is open."""

    vanaf: date | None
    tot: date | None
    bron: tuple[Bron, ...]

    def __post_init__(self) -> None:
        if self.vanaf and self.tot and self.vanaf >= self.tot:
            raise OnjuisteInvoer("tot", self.tot, f"een dag na {schrijf_datum(self.vanaf)}")

    def __contains__(self, dag: date) -> bool:
        return (self.vanaf is None or self.vanaf <= dag) and (self.tot is None or dag < self.tot)

    def __str__(self) -> str:
        if self.vanaf and self.tot:
            return f"van {schrijf_datum(self.vanaf)} tot {schrijf_datum(self.tot)}"
        if self.vanaf:
            return f"vanaf {schrijf_datum(self.vanaf)}"
        return f"tot {schrijf_datum(self.tot)}" if self.tot else "altijd"


ONDERZOEK = Periode(date(2011, 1, 1), None, (rapport("1.2"),))
"""Wat het rapport zonder eigen begindatum beschrijft: het onderzoek begint bij 2011."""

EINDE_VERSLAG = date(2017, 6, 1)
"""De eerste dag na de maand waarin het rapport verscheen (mei 2017)."""

MIGRATIEPACT = date(2026, 6, 12)
"""Vanaf deze dag geldt het Europese Migratiepact (redactie; bron: IND)."""
