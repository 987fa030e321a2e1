"""Elk script zo klein als het kan, door Terser: zonder toelichting, en zonder wat niemand aanroept."""

import subprocess
import sys
from pathlib import Path

from uitgave.melding import Mislukt

_NODE = Path(sys.executable).with_name("node")
_TERSER = Path("node_modules/terser/bin/terser")
_KEUZES = (
    "--compress",
    "passes=2",
    "--mangle",
    "--ecma",
    "2020",
    "--comments",
    "/Licensed|@license/",
)


def krimp_scripts(wortel: Path, site: Path) -> None:
    """Vervang elk script van de site door een kleiner dat hetzelfde doet."""
    for map_ in ("assets", "assets/javascripts"):
        for script in sorted((site / map_).glob("*.js")):
            script.write_text(krimp(wortel, script.read_text("utf-8")), "utf-8")


def krimp(wortel: Path, script: str) -> str:
    """Hetzelfde script, kleiner."""
    if not (wortel / _TERSER).is_file():
        raise Mislukt(f"{_TERSER} ontbreekt; haal het op (make node_modules/klaar)")
    gedaan = subprocess.run(
        [_NODE, wortel / _TERSER, *_KEUZES],
        input=script,
        capture_output=True,
        check=False,
        encoding="utf-8",
    )
    if gedaan.returncode:
        raise Mislukt(f"Terser leest dit script niet: {gedaan.stderr.strip()}")
    return gedaan.stdout
