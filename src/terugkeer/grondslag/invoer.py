"""De invoer van een norm: welke feiten zij vraagt, en of wat iemand opgeeft daarbij past."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from enum import Enum
from functools import cached_property
from inspect import signature
from types import NoneType
from typing import Any, get_args, get_type_hints

from terugkeer.grondslag.fouten import OnjuisteInvoer

_VERWACHT = {
    date: "een datum (datetime.date)",
    bool: "True of False",
    int: "een heel getal van 0 of meer",
    str: "tekst",
}


@dataclass(frozen=True)
class Feit:
    """Een argument van een norm. `soorten` zijn de toegelaten typen; `None` is: niet bekend."""

    naam: str
    soorten: tuple[type, ...]
    mag_onbekend: bool

    @cached_property
    def keuzes(self) -> tuple[object, ...]:
        """De antwoorden die mogelijk zijn als het feit onbekend is; leeg bij een datum of getal."""
        if not self.mag_onbekend:
            return ()
        if self.soorten == (bool,):
            return (True, False)
        soort = self.soorten[0]
        return tuple(soort) if issubclass(soort, Enum) else ()

    def controleer(self, waarde: object) -> None:
        """Weiger een waarde van een verkeerd type (`OnjuisteInvoer`)."""
        if waarde is None and self.mag_onbekend:
            return
        goed = isinstance(waarde, self.soorten)
        if isinstance(waarde, bool) and bool not in self.soorten:
            goed = False
        if isinstance(
            waarde, datetime
        ):  # een datetime is ook een date, maar een dag heeft geen uur
            goed = False
        if isinstance(waarde, int) and not isinstance(waarde, bool) and waarde < 0:
            goed = False
        if not goed:
            raise OnjuisteInvoer(self.naam, waarde, self.verwacht)

    @property
    def verwacht(self) -> str:
        """Wat er mag staan, in een Nederlandse zin."""
        soorten = [_omschrijf(soort) for soort in self.soorten]
        return " of ".join([*soorten, *(["None (niet bekend)"] if self.mag_onbekend else [])])


def feiten_van(functie: Callable[..., object]) -> dict[str, Feit]:
    """Lees uit de typen van een functie welke feiten zij vraagt, in volgorde."""
    typen: dict[str, Any] = get_type_hints(functie)
    return {naam: _feit(naam, typen[naam]) for naam in signature(functie).parameters}


def _feit(naam: str, soort: Any) -> Feit:
    soorten = get_args(soort) or (soort,)
    return Feit(naam, tuple(s for s in soorten if s is not NoneType), NoneType in soorten)


def _omschrijf(soort: type) -> str:
    if issubclass(soort, Enum):
        return "een van " + ", ".join(f"{soort.__name__}.{lid.name}" for lid in soort)
    return _VERWACHT.get(soort, f"een {soort.__name__}")
