"""De datums en getallen van een rekenvoorbeeld: die in zijn code staan, en die het afdrukt."""

import ast
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from uitgave.getallen import Vermelding, datums, vermeldingen
from uitgave.knipsels import INVOEGING, MAP, Voorbeeld, lees_secties

_DELEN_VAN_EEN_DATUM = 3


@dataclass(frozen=True)
class Rekening:
    """Wat een zin over een voorbeeld mag noemen."""

    dagen: frozenset[date]
    getallen: frozenset[int]

    @classmethod
    def samen(cls, rekeningen: Iterable["Rekening"]) -> "Rekening":
        """Alles bij elkaar."""
        alle = tuple(rekeningen)
        return cls(
            frozenset().union(*(r.dagen for r in alle)),
            frozenset().union(*(r.getallen for r in alle)),
        )

    def noemt(self, v: Vermelding) -> bool:
        """Zeg of dit getal of deze datum erin voorkomt, zo nodig met de goede weekdag."""
        if datum := v.datum:
            return any(datum.past_bij(dag) for dag in self.dagen)
        return v.getal is not None and (
            v.getal in self.getallen or v.getal in {dag.year for dag in self.dagen}
        )


def rekening(wortel: Path, voorbeeld: Voorbeeld) -> Rekening:
    """Lees de code en de getoonde uitvoer; dat die klopt met de code, bewaakt poort 4."""
    getoond = voorbeeld.getoond
    delen = [
        Rekening(datums(getoond), frozenset(v.getal for v in vermeldingen(getoond) if v.getal))
    ]
    for regel in voorbeeld.inhoud:
        if (m := INVOEGING.match(regel)) and (pad := wortel / MAP / m["bestand"]).is_file():
            sectie = lees_secties(pad.read_text("utf-8")).get(m["sectie"], [])
            delen.append(_uit_code("\n".join(sectie)))
    return Rekening.samen(delen)


@cache
def _uit_code(code: str) -> Rekening:
    try:
        boom = ast.parse(code)
    except SyntaxError:  # poort 4 meldt dit al
        return Rekening(frozenset(), frozenset())
    dagen: set[date] = set()
    van_datums: set[ast.AST] = set()
    for knoop in ast.walk(boom):
        if isinstance(knoop, ast.Call) and isinstance(knoop.func, ast.Name):
            delen = [
                a.value
                for a in knoop.args
                if isinstance(a, ast.Constant) and isinstance(a.value, int)
            ]
            if knoop.func.id == "date" and len(delen) == _DELEN_VAN_EEN_DATUM:
                dagen.add(date(*delen))
                van_datums.update(knoop.args)
    getallen = frozenset(
        knoop.value
        for knoop in ast.walk(boom)
        if isinstance(knoop, ast.Constant) and type(knoop.value) is int and knoop not in van_datums
    )
    return Rekening(frozenset(dagen), getallen)
