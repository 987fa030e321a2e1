"""Zet onder elke pagina de tekst van de rapportnoten waarnaar zij verwijst."""

import re
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from terugkeer.bronnen.noten import NOTEN
from uitgave.noten import schrijf_noot

_VERWIJZING = re.compile(r"\[\^noot-([1-9]\d*)\]")


class Notenschrijver(Preprocessor):
    """Voegt de definities toe; de extensie `footnotes` maakt er voetnoten van."""

    def run(self, lines: list[str]) -> list[str]:
        """Een onbekende noot krijgt geen tekst: de controle meldt haar met regelnummer."""
        nummers = dict.fromkeys(int(n) for regel in lines for n in _VERWIJZING.findall(regel))
        noten = [NOTEN[nummer] for nummer in nummers if nummer in NOTEN]
        return [*lines, "", *(f"[^noot-{noot.nummer}]: {schrijf_noot(noot)}" for noot in noten)]


class NotenExtension(Extension):
    """De extensie."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Na de codeblokken (25), zodat een noot in een voorbeeld niet meetelt."""
        md.preprocessors.register(Notenschrijver(md), "noten", 23)


def makeExtension(**kwargs: Any) -> NotenExtension:  # noqa: N802
    """Het beginpunt voor Python-Markdown."""
    return NotenExtension(**kwargs)
