"""Meldingen waar de schrijver ze ziet: bij de regel zelf, in het overzicht van GitHub of GitLab."""

import hashlib
import json
import os
from collections.abc import Iterable
from pathlib import Path

from uitgave.melding import Melding

RAPPORT = Path("gl-code-quality-report.json")
"""Het bestand dat GitLab leest; het hoort niet bij het project."""


def meld(meldingen: Iterable[Melding], wortel: Path) -> Iterable[str]:
    """Geef de regels die GitHub leest, en schrijf het bestand dat GitLab leest."""
    lijst = list(meldingen)
    if os.environ.get("GITLAB_CI"):
        tekst = json.dumps([_voor_gitlab(melding) for melding in lijst], ensure_ascii=False)
        (wortel / RAPPORT).write_text(tekst, "utf-8")
    if os.environ.get("GITHUB_ACTIONS"):
        yield from map(voor_github, lijst)


def voor_github(melding: Melding) -> str:
    """De opdracht die GitHub bij een regel zet; tekens met een betekenis zijn vervangen."""
    pad = _veilig(melding.pad.as_posix()).replace(":", "%3A").replace(",", "%2C")
    return f"::error file={pad},line={melding.regel}::{_veilig(melding.tekst)}"


def _veilig(tekst: str) -> str:
    return tekst.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _voor_gitlab(melding: Melding) -> dict[str, object]:
    return {
        "description": melding.tekst,
        "check_name": "uitgave",
        "fingerprint": hashlib.sha256(str(melding).encode()).hexdigest(),
        "severity": "major",
        "location": {"path": melding.pad.as_posix(), "lines": {"begin": melding.regel}},
    }
