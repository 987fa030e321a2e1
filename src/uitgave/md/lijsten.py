"""Zet een lijst uit het register op een pagina: `[BEGRIPPEN]`, `[NORMENREGISTER]` en zo meer."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from uitgave import lijsten, procesplaat, verantwoording
from uitgave.melding import Afgekeurd

LIJSTEN: dict[str, Callable[[Path], Iterator[str]]] = {
    "[BEGRIPPEN]": lijsten.begrippen,
    "[NORMENREGISTER]": lijsten.normenregister,
    "[BRONNEN]": lijsten.bronnen,
    "[LINKS]": lijsten.links,
    "[CONCORDANTIE]": lijsten.concordantie,
    "[VOORZIENINGEN]": lijsten.voorzieningen,
    "[PROCESPLAAT]": procesplaat.procesplaat,
    "[TIJDLIJN]": lijsten.tijdlijn,
    "[AANTALLEN]": verantwoording.aantallen,
    "[ONTHEFFINGEN]": verantwoording.ontheffingen,
    "[MUTATIES]": verantwoording.mutaties,
}


class Lijstzetter(Preprocessor):
    """Vervangt het woord door de regels van de lijst."""

    def __init__(self, md: Markdown, wortel: Path) -> None:
        super().__init__(md)
        self.wortel = wortel

    def run(self, lines: list[str]) -> list[str]:
        """Op de begrippenpagina worden begrippen niet nog eens gelinkt."""
        self.md.zonder_begrippen = "[BEGRIPPEN]" in lines  # type: ignore[attr-defined]
        uit: list[str] = []
        for regel in lines:
            uit += self._lijst(regel) if regel in LIJSTEN else [regel]
        return uit

    def _lijst(self, woord: str) -> list[str]:
        """De regels van een lijst; leeg bij kapotte begrippen, want die meldt de controle al."""
        try:
            return list(LIJSTEN[woord](self.wortel))
        except Afgekeurd:
            return []


class LijstenExtension(Extension):
    """De extensie; `wortel` is de map van het project."""

    def __init__(self, **kwargs: Any) -> None:
        self.config = {"wortel": [".", "map van het project"]}
        super().__init__(**kwargs)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Na de codeblokken (25), voor de noten (23) die in een lijst kunnen staan."""
        lijsten_ = Lijstzetter(md, Path(self.getConfig("wortel")))
        md.preprocessors.register(lijsten_, "lijsten", 24)


def makeExtension(**kwargs: Any) -> LijstenExtension:  # noqa: N802
    """Het beginpunt voor Python-Markdown."""
    return LijstenExtension(**kwargs)
