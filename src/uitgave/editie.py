"""Welke editie dit is: naam, versie en de dag waarop zij is gemaakt."""

import os
import tomllib
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

import yaml

from terugkeer.grondslag.bron import schrijf_datum

STAND = "mei 2017"
"""De maand van het rapport: alles in de editie is zoals het toen was."""


@dataclass(frozen=True)
class Editie:
    """Wat op de omslag, in de voet en in de gegevens van elk bestand staat."""

    naam: str
    omschrijving: str
    versie: str
    dag: date

    @property
    def gemaakt(self) -> str:
        """De dag zoals een lezer haar schrijft."""
        return schrijf_datum(self.dag)


def lees_editie(wortel: Path) -> Editie:
    """Lees de naam uit `mkdocs.yml`, de versie uit `pyproject.toml`, de dag uit `SOURCE_DATE_EPOCH`."""
    site = yaml.safe_load((wortel / "mkdocs.yml").read_text("utf-8"))
    project = tomllib.loads((wortel / "pyproject.toml").read_text("utf-8"))["project"]
    return Editie(site["site_name"], site["site_description"], project["version"], _dag())


def _dag() -> date:
    """De dag van de commit, zodat dezelfde commit overal hetzelfde geeft; zonder commit vandaag."""
    tijdstip = os.environ.get("SOURCE_DATE_EPOCH")
    moment = datetime.fromtimestamp(int(tijdstip), UTC) if tijdstip else datetime.now(UTC)
    return moment.date()
