"""Wat Lighthouse van de gebouwde site vindt: `python tests/bench_lighthouse.py` (of `make bench`).

Elke regel is de mediaan van vijf keer laden met een leeg profiel, op de trage telefoon en het bureaublad
die Lighthouse zelf nadoet. Het cijfer voor snelheid hangt ook van deze machine af: is zij druk, dan is
het een ondergrens. De andere drie cijfers bewaakt `tests/browser/test_lighthouse.py`.
"""

import os
import sys
from pathlib import Path
from statistics import median

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from tests.lighthouse import SITE, SNELHEID, VORMEN, ZONDER_KLOK, bekijk
from tests.server import toon

RONDES = 5
PAGINAS = ("/afwijzing/vertrektermijn/", "/")
SOORTEN = (SNELHEID, *ZONDER_KLOK)
GEVRAAGD = {"telefoon": "98 / 100 / 100 / 100", "bureaublad": "100 / 100 / 100 / 100"}
METINGEN = {
    "eerste beeld": "first-contentful-paint",
    "grootste beeld": "largest-contentful-paint",
    "blokkeert": "total-blocking-time",
}


def main() -> None:
    """Meet en druk de tabel af."""
    if not (SITE / "index.html").is_file():
        raise SystemExit("site/ ontbreekt; bouw haar eerst met `make site`")
    print(f"{'Lighthouse':<40}{'cijfers':>24}" + "".join(f"{naam:>16}" for naam in METINGEN))
    with toon(SITE) as adres:
        for vorm in VORMEN:
            for pad in PAGINAS:
                rondes = [bekijk(adres + pad, vorm, SOORTEN) for _ in range(RONDES)]
                cijfers = " / ".join(
                    f"{median(ronde.cijfer(soort) for ronde in rondes):.0f}" for soort in SOORTEN
                )
                tijden = (
                    f"{median(ronde.meting(meting) for ronde in rondes):>13.0f} ms"
                    for meting in METINGEN.values()
                )
                print(f"{vorm + ' ' + pad:<40}{cijfers:>24}" + "".join(tijden), flush=True)
    druk = os.getloadavg()[0] / (os.cpu_count() or 1)
    print(f"\ngevraagd: {', '.join(f'{vorm} {cijfers}' for vorm, cijfers in GEVRAAGD.items())}")
    print("cijfers: snelheid / toegankelijk / goed gebruik / vindbaar")
    print(f"deze machine was voor {druk:.0%} bezet; boven 100% is de snelheid een ondergrens")


if __name__ == "__main__":
    main()
