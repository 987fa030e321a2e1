"""Gevallen voor de normen: opgenomen uit de proeven, of uit elke norm zelf gemaakt."""

import random
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, fields, is_dataclass
from datetime import date, datetime
from enum import Enum
from itertools import islice, product
from typing import Any

from terugkeer import NORMEN, Norm
from terugkeer.grondslag.invoer import Feit
from terugkeer.grondslag.waarde import Termijn
from terugkeer.terugkeerbesluit.vertrektermijn import ONMIDDELLIJK, VERTREKTERMIJN


class NietTeSchrijven(ValueError):
    """Deze waarde heeft geen tekst die in beide Pythons hetzelfde is."""


@dataclass
class Gevallen:
    """Gevallen als regels, met de waarden waarnaar zij verwijzen."""

    regels: list[str] = field(default_factory=list)
    waarden: dict[str, int] = field(default_factory=dict)
    imports: set[tuple[str, str]] = field(default_factory=set)

    def voeg_toe(self, norm: str, feiten: Mapping[str, Any], *, historie: bool = False) -> None:
        """Een geval erbij; `NietTeSchrijven` als een feit niet te schrijven is."""
        delen = [norm, str(int(historie))]
        for naam, waarde in feiten.items():
            uitdrukking = self._schrijf(waarde)
            nummer = self.waarden.setdefault(uitdrukking, len(self.waarden))
            delen.append(f"{naam}={nummer}")
        self.regels.append("|".join(delen))

    def bron(self) -> str:
        """De module met de waarden, als Python."""
        imports = "".join(f"from {module} import {naam}\n" for module, naam in sorted(self.imports))
        rij = "".join(f"    {uitdrukking},\n" for uitdrukking in self.waarden)
        return f"{imports}\nWAARDEN = (\n{rij})\n"

    def _schrijf(self, ding: Any) -> str:
        if ding is None or (isinstance(ding, bool | int | str) and not isinstance(ding, Enum)):
            return repr(ding)
        soort = type(ding)
        if isinstance(ding, Enum):
            self.imports.add((soort.__module__, soort.__name__))
            return f"{soort.__name__}.{ding.name}"
        if soort in (date, datetime) and getattr(ding, "tzinfo", None) is None:
            self.imports.add(("datetime", soort.__name__))
            return repr(ding).removeprefix("datetime.")
        if isinstance(ding, tuple):
            return f"({''.join(f'{self._schrijf(een)}, ' for een in ding)})"
        if is_dataclass(ding) and soort.__module__.startswith("terugkeer."):
            self.imports.add((soort.__module__, soort.__name__))
            velden = [f"{v.name}={self._schrijf(getattr(ding, v.name))}" for v in fields(ding)]
            return f"{soort.__name__}({', '.join(velden)})"
        raise NietTeSchrijven(repr(ding))


DAGEN = (
    date(2010, 12, 31), date(2014, 4, 18), date(2016, 2, 29), date(2016, 5, 2), date(2016, 11, 28),
    date(2017, 1, 31), date(2017, 5, 31), date(2017, 6, 1), date(2020, 8, 31), date(2023, 12, 25),
    date(2026, 6, 11), date(2026, 6, 12), date(9999, 12, 31),
)  # fmt: skip
GETALLEN = (0, 1, 4, 11, 12, 17, 18, 65, 1_234_567)
TEKSTEN = (
    "Servië", "servie", " de  SERVIË ", "Bosnië\u00a0en Herzegovina", "\uff34\uff4f\uff47\uff4f",
    "I\u0308SRAEL",
    "Straße", "Atlantis", "één 'twee' \"drie\"\\", "\t\x07\u200b\ufeff😀", "",
)  # fmt: skip
MIDDAG = datetime(2016, 5, 2, 12)  # noqa: DTZ001 een dag heeft geen uur, dus ook geen zone
ONJUIST: tuple[object, ...] = ("ja", 1, True, -1, MIDDAG, date(2016, 5, 2), None)
_VOORBEELDEN: dict[type, tuple[object, ...]] = {
    bool: (True, False),
    date: DAGEN,
    int: GETALLEN,
    str: TEKSTEN,
    Termijn: (VERTREKTERMIJN, ONMIDDELLIJK),
}


def opgenomen(opname: Mapping[str, Any]) -> Gevallen:
    """De gevallen die `opname` opschreef."""
    waarden = {uitdrukking: nummer for nummer, uitdrukking in enumerate(opname["waarden"])}
    return Gevallen(opname["regels"], waarden, {(m, n) for m, n in opname["imports"]})


def stelselmatig(hoogstens: int, onjuist: int = len(ONJUIST)) -> Gevallen:
    """Per norm hoogstens zoveel gevallen: alle combinaties, of een vaste greep; en foute invoer."""
    gevallen = Gevallen()
    for naam, norm in NORMEN.items():
        for feiten in _combinaties(norm, hoogstens):
            gevallen.voeg_toe(naam, feiten)
            if norm.peildatum:
                gevallen.voeg_toe(naam, feiten, historie=True)
        for nummer, feit in enumerate(norm.feiten):
            for fout in range(nummer, nummer + onjuist):
                gevallen.voeg_toe(naam, {feit: ONJUIST[fout % len(ONJUIST)]})
    return gevallen


def _combinaties(norm: Norm, hoogstens: int) -> Iterator[dict[str, object]]:
    keuzes = [tuple(_antwoorden(feit)) for feit in norm.feiten.values()]
    aantal = 1
    for keuze in keuzes:
        aantal *= len(keuze)
    if aantal <= hoogstens:
        combinaties: Iterable[tuple[object, ...]] = product(*keuzes)
    else:
        greep = random.Random(norm.naam)
        combinaties = islice(iter(lambda: tuple(map(greep.choice, keuzes)), None), hoogstens)
    for combinatie in combinaties:
        yield dict(zip(norm.feiten, combinatie, strict=True))


def _antwoorden(feit: Feit) -> Iterator[object]:
    for soort in feit.soorten:
        yield from soort if issubclass(soort, Enum) else _VOORBEELDEN[soort]
    if feit.mag_onbekend:
        yield None
