"""Lighthouse: wat dat programma van een pagina van de site vindt, op een telefoon of een bureaublad."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

WORTEL = Path(__file__).resolve().parent.parent
SITE = WORTEL / "site"
_NODE = WORTEL / ".venv/bin/node"
_PROGRAMMA = WORTEL / "node_modules/lighthouse/cli/index.js"

VORMEN = {"telefoon": (), "bureaublad": ("--preset=desktop",)}
"""De twee apparaten die Lighthouse nadoet, elk met zijn eigen snelheid van netwerk en processor."""

_GEMIST = "NO_NAVSTART"

SNELHEID = "performance"
ZONDER_KLOK = ("accessibility", "best-practices", "seo")
"""De oordelen die niet van de snelheid van deze machine afhangen."""


@dataclass(frozen=True)
class Verslag:
    """Het oordeel over één pagina, één keer bekeken."""

    uitkomst: dict[str, Any]

    def cijfer(self, soort: str) -> int:
        """Het cijfer, van 0 tot 100."""
        return round(100 * float(self.uitkomst["categories"][soort]["score"]))

    def meting(self, naam: str) -> float:
        """Een gemeten waarde, zoals `largest-contentful-paint` in milliseconden."""
        return float(self.uitkomst["audits"][naam]["numericValue"])

    def gebreken(self, soort: str) -> Iterator[str]:
        """Wat er aan een volle honderd ontbreekt."""
        for deel in self.uitkomst["categories"][soort]["auditRefs"]:
            proef = self.uitkomst["audits"][deel["id"]]
            if deel["weight"] and proef["score"] not in (None, 1):
                yield f"{proef['title']}: {json.dumps(proef.get('details', {}).get('items'))[:500]}"


def bekijk(url: str, vorm: str, soorten: tuple[str, ...]) -> Verslag:
    """Laat Lighthouse een pagina openen in Chromium, met een leeg profiel.

    Soms mist Chromium het begin van zijn eigen opname (`NO_NAVSTART`): dan nog eens.
    """
    gelopen = _loop(url, vorm, soorten)
    if gelopen.returncode and _GEMIST in gelopen.stderr:
        gelopen = _loop(url, vorm, soorten)
    if gelopen.returncode:
        raise RuntimeError(f"Lighthouse kon {url} niet bekijken:\n{gelopen.stderr}")
    return Verslag(json.loads(gelopen.stdout))


def _loop(url: str, vorm: str, soorten: tuple[str, ...]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [
            _NODE,
            _PROGRAMMA,
            url,
            "--output=json",
            "--quiet",
            "--no-enable-error-reporting",
            f"--only-categories={','.join(soorten)}",
            "--chrome-flags=--headless=new --no-sandbox --disable-gpu",
            *VORMEN[vorm],
        ],
        env={**os.environ, "CHROME_PATH": os.environ.get("CHROMIUM") or _chromium()},
        capture_output=True,
        check=False,
        text=True,
    )


def _chromium() -> str:
    if pad := shutil.which("chromium"):
        return pad
    raise RuntimeError("Chromium ontbreekt: apt-get install chromium")
