"""Laat pytest-markdown-docs de knipsels op de pagina's uitvoeren en hun uitvoer vergelijken."""

import os
import re
import sys
from pathlib import Path

import pytest
from hypothesis import settings
from markdown_it import MarkdownIt
from markdown_it.rules_core import StateCore

from uitgave.ci import voor_github
from uitgave.knipsels import INVOEGING, is_python, uitvoer_na, verschil, voer_sectie_uit
from uitgave.melding import Melding

WORTEL = Path(__file__).parent
_PLEK = re.compile(r"(?P<pad>[\w./-]+\.(?:md|py)):(?P<regel>\d+): (?P<tekst>[^\n]+)")

# Zonder tijdslimiet en steeds dezelfde voorbeelden: een trage machine is geen fout in het recht.
settings.register_profile("terugkeerwijzer", deadline=None, derandomize=True)
settings.load_profile("terugkeerwijzer")


@pytest.fixture(scope="session")
def wortel() -> Path:
    """De map van het project."""
    return WORTEL


def pytest_markdown_docs_markdown_it() -> MarkdownIt:
    """Geef de lezer die elke invoeging door een aanroep vervangt."""
    lezer = MarkdownIt("commonmark")
    lezer.core.ruler.push("knipsels", _herschrijf)
    return lezer


def _herschrijf(staat: StateCore) -> None:
    """Vervang `--8<--` door een aanroep, en vergelijk daarna met het uitvoerblok eronder."""
    for token, volgende in zip(staat.tokens, [*staat.tokens[1:], None], strict=False):
        if not is_python(token):
            continue
        regels = [
            f"_knipsel({m['bestand']!r}, {m['sectie']!r}, globals())"
            if (m := INVOEGING.match(regel))
            else regel
            for regel in token.content.splitlines()
        ]
        if uitvoer := uitvoer_na(volgende):
            regels.append(f"_vergelijk({uitvoer[0]}, {uitvoer[1]})")
        token.content = "\n".join(regels) + "\n"


def pytest_markdown_docs_globals() -> dict[str, object]:
    """De twee namen die de herschreven blokken gebruiken."""
    afgedrukt: list[str] = []

    def _knipsel(bestand: str, sectie: str, naamruimte: dict[str, object]) -> None:
        afgedrukt.append(voer_sectie_uit(WORTEL, bestand, sectie, naamruimte))

    def _vergelijk(eerste: int, laatste: int) -> None:
        pagina = Path(sys._getframe(1).f_code.co_filename)
        getoond = "\n".join(pagina.read_text("utf-8").splitlines()[eerste:laatste])
        echt = "".join(afgedrukt).rstrip("\n")
        assert echt == getoond, f"{pagina}:{eerste + 1}: {verschil(getoond, echt)}"

    return {"_knipsel": _knipsel, "_vergelijk": _vergelijk}


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Zet elke proef die zakt ook in het overzicht van GitHub, bij de regel waar het misgaat."""
    if os.environ.get("GITHUB_ACTIONS"):
        for verslag in terminalreporter.stats.get("failed", []):
            terminalreporter.write_line(voor_github(_melding(verslag)))


def _melding(verslag: pytest.TestReport) -> Melding:
    """De plek die de melding zelf noemt, of anders die van de proef."""
    tekst = str(getattr(verslag.longrepr, "reprcrash", verslag.longreprtext))
    if genoemd := _PLEK.search(tekst):
        pad = Path(genoemd["pad"])
        kort = pad.relative_to(WORTEL) if pad.is_relative_to(WORTEL) else pad
        return Melding(kort, int(genoemd["regel"]), genoemd["tekst"])
    bestand, regel, _ = verslag.location
    laatste = next((r for r in reversed(tekst.splitlines()) if r.strip()), "de proef is gezakt")
    return Melding(Path(bestand), (regel or 0) + 1, laatste)
