"""Opdrachten voor wie aan de editie werkt: `python -m uitgave controle`, `uitvoer` en `afwerking`."""

import argparse
import os
import sys
from pathlib import Path

from uitgave.afwerking import werk_af
from uitgave.controle import controleer
from uitgave.knipsels import werk_uitvoer_bij
from uitgave.melding import Afgekeurd
from uitgave.pagina import lees_paginas


def main(argumenten: list[str] | None = None) -> int:
    """Voer een opdracht uit; 0 is goed, 1 is afgekeurd."""
    lezer = argparse.ArgumentParser(prog="python -m uitgave", description=__doc__)
    lezer.add_argument("opdracht", choices=["controle", "uitvoer", "afwerking"])
    lezer.add_argument("--wortel", type=Path, default=Path(), help="map van het project")
    lezer.add_argument("--site", type=Path, default=Path("site"), help="map van de gebouwde site")
    keuze = lezer.parse_args(argumenten)
    if keuze.opdracht == "afwerking":
        return _afwerking(keuze.site)
    return {"controle": _controle, "uitvoer": _uitvoer}[keuze.opdracht](keuze.wortel)


def _controle(wortel: Path) -> int:
    meldingen = controleer(wortel)
    for melding in meldingen:
        print(melding, file=sys.stderr)
        if os.environ.get("GITHUB_ACTIONS"):
            plek = f"file={melding.pad.as_posix()},line={melding.regel}"
            print(f"::error {plek}::{melding.tekst}")
    paginas = len(lees_paginas(wortel))
    print(f"{paginas} pagina's nagelopen, {len(meldingen)} fouten")
    return 1 if meldingen else 0


def _uitvoer(wortel: Path) -> int:
    for pagina in lees_paginas(wortel):
        try:
            if werk_uitvoer_bij(wortel, pagina):
                print(f"bijgewerkt: {pagina.pad}")
        except Afgekeurd as fout:
            print(fout, file=sys.stderr)
            return 1
    return 0


def _afwerking(site: Path) -> int:
    try:
        werk_af(site)
    except Afgekeurd as fout:
        print(fout, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
