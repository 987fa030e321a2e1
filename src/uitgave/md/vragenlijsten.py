"""Toont de vragen van een rekenhulp als genummerde lijst: om te lezen, en op papier in te vullen.

De uitvoer op de pagina blijft die van `terugkeer.rekenhulp.vragenlijst`, letter voor letter vergeleken.
Hier krijgt zij alleen een andere vorm: een uitvoerblok `{.vragen title="Uitvoer"}`.
"""

import re
from html import escape
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from uitgave.knipsels import VRAGEN

_BLOK = re.compile(rf"^``` {re.escape(VRAGEN)}\n(?P<vragen>.*?)\n```$", re.MULTILINE | re.DOTALL)
_NUMMER = re.compile(r"^\d+\. ")


def schrijf_vragen(tekst: str) -> str:
    """De vragen als HTML: elke vraag een nummer, met haar uitleg en antwoorden eronder."""
    vragen = "".join(map(_vraag, tekst.split("\n\n")))
    return f'<ol class="vragen">{vragen}</ol>'


def _vraag(deel: str) -> str:
    vraag, *uitleg = deel.splitlines()
    regels = "".join(f"<p>{escape(regel.strip())}</p>" for regel in uitleg)
    return f"<li><p><strong>{escape(_NUMMER.sub('', vraag))}</strong></p>{regels}</li>"


class Vragenzetter(Preprocessor):
    """Vervangt het blok door de lijst, voordat het als code wordt gezien."""

    def run(self, lines: list[str]) -> list[str]:
        """Bewaar elke lijst als kant-en-klare HTML."""
        return _BLOK.sub(self._bewaar, "\n".join(lines)).split("\n")

    def _bewaar(self, blok: re.Match[str]) -> str:
        return self.md.htmlStash.store(schrijf_vragen(blok["vragen"]))


class VragenlijstenExtension(Extension):
    """De extensie."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Voor de codeblokken (25)."""
        md.preprocessors.register(Vragenzetter(md), "vragenlijsten", 26)


def makeExtension(**kwargs: Any) -> VragenlijstenExtension:  # noqa: N802
    """Het beginpunt voor Python-Markdown."""
    return VragenlijstenExtension(**kwargs)
