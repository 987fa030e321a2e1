"""Welke module welke andere gebruikt: wat opnieuw moet worden geladen, en welke proeven meedoen."""

import ast
from collections.abc import Iterable, Mapping
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

PAKKETTEN = {"terugkeer": "src", "uitgave": "src", "tests": ""}
BUITEN = (
    "uitgave.mutatie",
    "uitgave.motor",
    "uitgave.__main__",
    "tests.uitgave.mutatie",
    "tests.uitgave.motor",
    "tests.browser",
)
"""Wat de mutaties zelf draait, en wat voor de browser is: dat ziet de code niet als Python."""

LAADT_ALLES = "uitgave.normen"
"""Deze module noemt normen en waarden niet bij naam, maar zoekt hun modules op."""


@cache
def modules(wortel: Path) -> Mapping[str, Path]:
    """Elke module van recht, editie en proeven, behalve die van de mutaties zelf."""
    gevonden = {}
    for pakket, map_ in PAKKETTEN.items():
        for pad in sorted((wortel / map_ / pakket).rglob("*.py")):
            delen = pad.relative_to(wortel / map_).with_suffix("").parts
            naam = ".".join(delen[:-1] if delen[-1] == "__init__" else delen)
            if not naam.startswith(BUITEN):
                gevonden[naam] = pad
    return gevonden


@cache
def gebruikt(wortel: Path) -> Mapping[str, frozenset[str]]:
    """Van elke module de modules die zij zelf noemt; wat elke module laadt, gebruikt alle."""
    alle = modules(wortel)
    kaart = {naam: genoemd_in(pad.read_text("utf-8"), alle) for naam, pad in alle.items()}
    recht = frozenset(
        naam
        for naam in alle
        if naam.startswith("terugkeer.") and not naam.startswith("terugkeer.rekenhulp")
    )
    return {n: noemt | recht if n == LAADT_ALLES else noemt for n, noemt in kaart.items()}


def genoemd_in(tekst: str, alle: Iterable[str]) -> frozenset[str]:
    """De modules die een stuk code invoert."""
    bekend, gevonden = set(alle), set()
    for knoop in ast.walk(ast.parse(tekst)):
        if isinstance(knoop, ast.Import):
            gevonden |= {naam.name for naam in knoop.names}
        elif isinstance(knoop, ast.ImportFrom) and knoop.module:
            for naam in knoop.names:
                heel = f"{knoop.module}.{naam.name}"
                gevonden.add(heel if heel in bekend else knoop.module)
    return frozenset(gevonden & bekend)


@cache
def geraakt_door(wortel: Path, module: str) -> tuple[str, ...]:
    """De module en alles wat haar gebruikt, ook via andere, op volgorde van laden."""
    kaart = gebruikt(wortel)
    geraakt, rand = {module}, [module]
    while rand:
        deze = rand.pop()
        nieuw = {naam for naam, noemt in kaart.items() if deze in noemt} - geraakt
        geraakt |= nieuw
        rand += nieuw
    volgorde = TopologicalSorter(kaart).static_order()
    return tuple(naam for naam in volgorde if naam in geraakt)


def eigen_proeven(wortel: Path, module: str) -> tuple[Path, ...]:
    """De testbestanden van een module: dat met haar naam of die van haar pakket.

    Zonder zo'n bestand zijn het die in haar eigen map die haar noemen.
    """
    delen = module.split(".")
    while len(delen) > 1:
        pad = wortel / "tests" / Path(*delen[:-1], f"test_{delen[-1]}.py")
        if pad.is_file():
            return (pad,)
        delen.pop()
    map_ = f"tests.{module.rpartition('.')[0]}.test_"
    kaart, alle = gebruikt(wortel), modules(wortel)
    return tuple(alle[n] for n, noemt in kaart.items() if n.startswith(map_) and module in noemt)
