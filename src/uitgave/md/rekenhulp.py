"""Zet een rekenhulp op een pagina: `[REKENHULP vertrektermijn]` wordt de plek voor de vragen."""

from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from uitgave.rekenhulp import WOORD, plek


class Rekenhulpzetter(Preprocessor):
    """Vervangt het woord door de plek; een verkeerde naam meldt de controle."""

    def run(self, lines: list[str]) -> list[str]:
        """Alleen een regel waarop niets anders staat."""
        uit: list[str] = []
        for regel in lines:
            woord = WOORD.fullmatch(regel)
            uit += plek(woord["naam"]).splitlines() if woord else [regel]
        return uit


class RekenhulpExtension(Extension):
    """De extensie."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Na de codeblokken (25), zodat een voorbeeld in code blijft wat het is."""
        md.preprocessors.register(Rekenhulpzetter(md), "rekenhulp", 24)


def makeExtension(**kwargs: Any) -> RekenhulpExtension:  # noqa: N802
    """Het beginpunt voor Python-Markdown."""
    return RekenhulpExtension(**kwargs)
