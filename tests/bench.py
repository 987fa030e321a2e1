"""Hoe snel is het: `python tests/bench.py` (of `make bench`).

Elke regel is de mediaan van een aantal rondes. Een norm mag met alle feiten bekend `BUDGET` kosten:
dan is een tabel van duizend gevallen in de browser nog in een oogwenk klaar.
"""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date
from enum import Enum
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from statistics import median
from timeit import Timer, default_timer

WORTEL = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(WORTEL / "src"))

from terugkeer import NORMEN, Norm, OnjuisteInvoer  # noqa: E402
from terugkeer.grondslag.invoer import Feit  # noqa: E402
from terugkeer.grondslag.tijd import laatste_dag, verlengd  # noqa: E402
from terugkeer.grondslag.waarde import Termijn  # noqa: E402
from terugkeer.terugkeerbesluit.vertrektermijn import (  # noqa: E402
    VERTREKTERMIJN,
    duur,
    einddatum,
)

BUDGET = 20e-6
RONDES = 9
PROCESRONDES = 5


def per_keer(werk: Callable[[], object]) -> float:
    """De mediaan van de seconden die één keer duurt."""
    klok = Timer(werk)
    aantal, _ = klok.autorange()
    keren = max(1, aantal // 4)
    return median(klok.repeat(RONDES, keren)) / keren


def proces(*argumenten: str) -> float:
    """De mediaan van de seconden die een nieuw Python-proces duurt.

    Een proces dat mag afkeuren (code 1) telt mee, een proces dat afbreekt niet.
    """
    tijden = []
    for _ in range(PROCESRONDES):
        begin = default_timer()
        gelopen = subprocess.run(
            [sys.executable, *argumenten],
            cwd=WORTEL,
            env={"PYTHONPATH": str(WORTEL / "src")},
            capture_output=True,
            check=False,
            text=True,
        )
        if "Traceback" in gelopen.stderr:
            raise SystemExit(f"python {' '.join(argumenten)} breekt af:\n{gelopen.stderr}")
        tijden.append(default_timer() - begin)
    return median(tijden)


def leesbaar(seconden: float) -> str:
    """Schrijf een duur in de eenheid die past."""
    for eenheid, factor in (("s", 1.0), ("ms", 1e3), ("µs", 1e6)):
        if seconden * factor >= 1:
            return f"{seconden * factor:.1f} {eenheid}"
    return f"{seconden * 1e9:.0f} ns"


def normen() -> Iterator[tuple[str, float]]:
    """De normen, van kaal naar duur."""
    dag = date(2016, 5, 2)
    kerst = date(2016, 11, 28)
    geen = dict.fromkeys(
        ("onttrekkingsrisico", "kennelijk_ongegrond", "gevaar_openbare_orde", "veilig_land"), False
    )
    kaal = einddatum.__wrapped__  # type: ignore[attr-defined]
    yield "rekenen zonder norm: laatste_dag", per_keer(lambda: laatste_dag(dag, VERTREKTERMIJN))
    yield "rekenen zonder norm: verlengd", per_keer(lambda: verlengd(kerst, date(2016, 12, 26)))
    yield "einddatum, de kale functie", per_keer(lambda: kaal(dag))
    yield "einddatum, als norm", per_keer(lambda: einddatum(dag))
    yield "einddatum, als norm, twee lezingen", per_keer(lambda: einddatum(kerst))
    yield "duur, alle vier de feiten bekend", per_keer(lambda: duur(**geen))
    yield "duur, geen feit bekend (16 gevallen)", per_keer(duur)


def _geval(norm: Norm) -> dict[str, object]:
    """Een geval waarin elk feit bekend is: overal het eerste antwoord."""
    voorbeelden: dict[type, object] = {
        date: date(2016, 5, 2),
        int: 2,
        str: "Servië",
        Termijn: VERTREKTERMIJN,
    }
    return {
        naam: feit.keuzes[0] if feit.keuzes else _eerste(feit, voorbeelden)
        for naam, feit in norm.feiten.items()
    }


def _eerste(feit: Feit, voorbeelden: dict[type, object]) -> object:
    (soort, *_) = feit.soorten
    return next(iter(soort)) if issubclass(soort, Enum) else voorbeelden[soort]


def traagste(aantal: int) -> Iterator[tuple[str, float]]:
    """De traagste normen met alle feiten bekend; een onmogelijk geval telt niet mee."""
    tijden: dict[str, float] = {}
    for naam, norm in NORMEN.items():
        geval = _geval(norm)
        with suppress(OnjuisteInvoer):
            norm.beantwoord(geval)
            tijden[naam] = per_keer(partial(norm.beantwoord, geval))
    yield from sorted(tijden.items(), key=lambda paar: -paar[1])[:aantal]


def processen() -> Iterator[tuple[str, float]]:
    """Wat een nieuw proces kost."""
    leeg = proces("-c", "pass")
    yield "Python zelf", leeg
    yield "import van heel terugkeer", proces("-c", "import terugkeer") - leeg
    if find_spec("uitgave") and find_spec("uitgave.controle"):
        yield "python -m uitgave controle", proces("-m", "uitgave", "controle")


def main() -> None:
    """Meet en druk de tabel af."""
    metingen = dict(normen())
    kaal = metingen["einddatum, de kale functie"]
    print(f"{'norm':<40}{'mediaan':>12}{'× kaal':>10}{'% budget':>10}")
    for naam, seconden in metingen.items():
        print(
            f"{naam:<40}{leesbaar(seconden):>12}{seconden / kaal:>10.2f}{seconden / BUDGET:>10.0%}"
        )
    for naam, seconden in traagste(5):
        print(
            f"traag: {naam:<33}{leesbaar(seconden):>12}{seconden / kaal:>10.2f}"
            f"{seconden / BUDGET:>10.0%}"
        )
    print(f"\nbudget per norm met alle feiten: {leesbaar(BUDGET)}; kaal: de functie zonder @norm\n")
    print(f"{'proces':<40}{'mediaan':>12}")
    for naam, seconden in processen():
        print(f"{naam:<40}{leesbaar(seconden):>12}")


if __name__ == "__main__":
    main()
