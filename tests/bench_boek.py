"""Hoe snel en hoe groot is het boek: `python tests/bench_boek.py` (of `make bench`).

De seconden zijn die van de processor. Per bladzijde mag het hele boek niet meer kosten dan een klein
boek: de tijd groeit niet harder dan het aantal bladzijden.
"""

import os
import resource
import sys
import tempfile
from io import BytesIO
from pathlib import Path

import pikepdf

WORTEL = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(WORTEL), str(WORTEL / "src")]

from tests.uitgave.boek.hulp import maak_proefsite  # noqa: E402
from uitgave.boek import maak_boek  # noqa: E402


def processortijd() -> float:
    """De seconden van dit proces en van wat het apart liet doen."""
    return sum(os.times()[:4])


def meet(naam: str, wortel: Path, site: Path) -> float:
    """Maak een boek, druk af wat het kost, en geef de seconden per bladzijde."""
    begin = processortijd()
    pdf = maak_boek(wortel, site)
    seconden = processortijd() - begin
    with pikepdf.open(BytesIO(pdf)) as boek:
        bladzijden = len(boek.pages)
    per_blad = seconden / bladzijden
    print(
        f"{naam:<10} {bladzijden:>4} bladzijden {seconden:>7.1f} s {len(pdf) / 1e6:>6.2f} MB"
        f" {per_blad * 1000:>5.0f} ms en {len(pdf) / bladzijden / 1000:>4.1f} kB per bladzijde"
    )
    return per_blad


def main() -> None:
    """Meet een boek van een paar bladzijden en de hele editie."""
    with tempfile.TemporaryDirectory() as map_:
        wortel = Path(map_)
        site = maak_proefsite(wortel)
        maak_boek(wortel, site)  # de letters staan nu in het geheugen
        klein = meet("klein boek", wortel, site)
    heel = meet("hele boek", WORTEL, WORTEL / "site")
    na_elkaar = resource.RUSAGE_CHILDREN, resource.RUSAGE_SELF  # eerst zetten, dan afwerken
    geheugen = max(resource.getrusage(wie).ru_maxrss for wie in na_elkaar) * 1024 / 1e9
    print(f"per bladzijde is het hele boek {heel / klein:.2f} keer het kleine; {geheugen:.2f} GB")


if __name__ == "__main__":
    main()
