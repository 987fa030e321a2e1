"""Wat de proeven van de editie delen: de echte pagina's, proefpagina's, en een kopie om te breken."""

import shutil
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from textwrap import dedent
from typing import Any

import yaml
from markdown import Markdown

from uitgave.controle import controleer
from uitgave.pagina import Pagina, lees_paginas
from uitgave.rekenhulp import NAMEN

WORTEL = Path(__file__).parents[2]
PAGINAS = lees_paginas(WORTEL)

KOP = "---\ndescription: Een proef.\n---\n\n# Proef\n\n"
"""Begin van een proefpagina die verder alle poorten doorstaat; de volgende regel is regel 7."""


def proefpagina(tekst: str, pad: str = "docs/proef.md") -> Pagina:
    """Een pagina die niet op schijf staat; inspringen mag."""
    return Pagina(Path(pad), dedent(tekst))


def regels(meldingen: Any) -> list[str]:
    """De meldingen zoals een schrijver ze leest."""
    return [str(melding) for melding in meldingen]


@dataclass(frozen=True)
class Proefproject:
    """Een kopie van de teksten van het project; de code is die van het project zelf."""

    wortel: Path

    def schrijf(self, pad: str, tekst: str) -> None:
        """Maak of vervang een bestand."""
        (self.wortel / pad).write_text(tekst, "utf-8")

    def lees(self, pad: str) -> str:
        """De tekst van een bestand."""
        return (self.wortel / pad).read_text("utf-8")

    def voeg_toe(self, pad: str, tekst: str) -> int:
        """Zet tekst achteraan, en geef de regel waar zij begint."""
        oud = self.lees(pad)
        self.schrijf(pad, oud + tekst)
        return oud.count("\n") + 1

    def vervang(self, pad: str, oud: str, nieuw: str) -> int:
        """Vervang het eerste voorkomen, en geef zijn regel."""
        tekst = self.lees(pad)
        voor, gevonden, na = tekst.partition(oud)
        assert gevonden, f"{oud!r} staat niet in {pad}"
        self.schrijf(pad, voor + nieuw + na)
        return voor.count("\n") + 1

    def meldingen(self) -> list[str]:
        """Wat de poorten zelf zien, zonder dat iemand de tekst opnieuw naast het rapport legt."""
        return regels(controleer(self.wortel, nagekeken=False))


def kopieer(doel: Path) -> Proefproject:
    """Kopieer wat een schrijver verandert; verwijs naar de rest."""
    for map_ in ("docs", "snippets"):
        shutil.copytree(WORTEL / map_, doel / map_, ignore=shutil.ignore_patterns("__pycache__"))
    for bestand in (
        "glossary.yml",
        "mkdocs.yml",
        "ontheffingen.yml",
        "README.md",
        "CONTRIBUTING.md",
    ):
        shutil.copy(WORTEL / bestand, doel)
    for map_ in ("src", "tests"):
        (doel / map_).symlink_to(WORTEL / map_)
    return Proefproject(doel)


@cache
def extensies() -> list[str | dict[str, Any]]:
    """De extensies van `mkdocs.yml`."""
    instelling = yaml.safe_load((WORTEL / "mkdocs.yml").read_text("utf-8"))
    return list(instelling["markdown_extensions"])


def maak_omzetter(*zonder: str) -> Markdown:
    """De omzetter van `mkdocs.yml`, met paden naar de wortel, zonder de genoemde extensies."""
    namen: list[str] = []
    keuzes: dict[str, dict[str, Any]] = {}
    for extensie in extensies():
        naam, opties = (
            next(iter(extensie.items())) if isinstance(extensie, dict) else (extensie, {})
        )
        if naam not in zonder:
            namen.append(naam)
            keuzes[naam] = dict(opties)
    for naam in {"uitgave.md.begrippen", "uitgave.md.lijsten"} - set(zonder):
        keuzes[naam]["wortel"] = str(WORTEL)
    keuzes["pymdownx.snippets"]["base_path"] = [str(WORTEL / "snippets")]
    return Markdown(extensions=namen, extension_configs=keuzes)


@cache
def html(pagina: Pagina) -> str:
    """De pagina zoals de bouw haar omzet."""
    tekst = pagina.tekst
    if tekst.startswith("---\n"):
        tekst = tekst.partition("\n---\n")[2]
    return maak_omzetter("uitgave.md.controle").convert(tekst)


def maak_site_met_rekenhulpen(site):
    """Een gebouwde site met niet meer dan wat een los bestand nodig heeft."""
    (site / "assets").mkdir(parents=True)
    for naam in ("rekenhulp.js", "rekenhulp.css"):
        shutil.copy(WORTEL / "docs/assets" / naam, site / "assets")
    for hulp in NAMEN:
        pagina = site / "rekenhulp" / hulp / "index.html"
        pagina.parent.mkdir(parents=True)
        pagina.write_text(
            f'<nav>menu</nav><h1 id="kop">Rekenhulp<a class="headerlink" href="#kop">&para;</a></h1>\n'
            f'<div class="rekenhulp" data-rekenhulp="{hulp}"></div>\n'
            '<p>Zie <a href="../x/">de uitleg</a>.</p>\n<h2 id="voorbeelden">Voorbeelden</h2>'
            '<script src="../../assets/rekenhulp.js"></script>',
            "utf-8",
        )
