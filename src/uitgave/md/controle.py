"""Laat een strenge bouw mislukken op elke fout die de poorten vinden."""

import logging
from pathlib import Path
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from uitgave.controle import controleer

_LOG = logging.getLogger("mkdocs.uitgave")
_GEDAAN: set[tuple[tuple[str, int], ...]] = set()


class Poortwachter(Preprocessor):
    """Loopt bij de eerste pagina alle poorten langs, één keer per toestand van de bestanden.

    MkDocs maakt voor elke pagina een nieuwe omzetter, en mkdocstrings gebruikt er een voor honderden
    kleine teksten. Eén blik per omzetter is genoeg: alle bestanden bekijken kost tien milliseconden.
    """

    def __init__(self, md: Markdown, wortel: Path) -> None:
        super().__init__(md)
        self.wortel = wortel
        self.gedaan = False

    def run(self, lines: list[str]) -> list[str]:
        """Meld elke fout als waarschuwing; MkDocs telt die bij `--strict`. De tekst blijft gelijk."""
        if self.gedaan:
            return lines
        self.gedaan = True
        toestand = _toestand(self.wortel)
        if toestand not in _GEDAAN:
            _GEDAAN.add(toestand)
            for melding in controleer(self.wortel):
                _LOG.warning(str(melding))
        return lines


class ControleExtension(Extension):
    """De extensie; `wortel` is de map van het project."""

    def __init__(self, **kwargs: Any) -> None:
        self.config = {"wortel": [".", "map van het project"]}
        super().__init__(**kwargs)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Vóór al het andere: pas bij het omzetten, want dan telt MkDocs de waarschuwingen."""
        md.preprocessors.register(Poortwachter(md, Path(self.getConfig("wortel"))), "controle", 100)


def al_nagelopen(wortel: Path) -> None:
    """De poorten zijn net goedgekeurd: een bouw in dit proces hoeft ze niet opnieuw langs."""
    _GEDAAN.add(_toestand(wortel))


def _toestand(wortel: Path) -> tuple[tuple[str, int], ...]:
    paden = [wortel / "glossary.yml", wortel / "ontheffingen.yml"]
    for map_ in ("docs", "snippets", "src"):
        paden += sorted(
            p for p in (wortel / map_).rglob("*") if p.suffix in {".md", ".py", ".jsonl"}
        )
    return tuple((str(pad), pad.stat().st_mtime_ns) for pad in paden if pad.exists())


def makeExtension(**kwargs: Any) -> ControleExtension:  # noqa: N802
    """Het beginpunt voor Python-Markdown."""
    return ControleExtension(**kwargs)
