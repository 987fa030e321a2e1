"""Toont een beslisboom als lijst in een lijst: zo loopt zij op een telefoon door, en is zij te horen.

De uitvoer op de pagina blijft die van `terugkeer.beslisboom`, letter voor letter vergeleken. Hier
krijgt zij alleen een andere vorm: een uitvoerblok `{.boom title="Uitvoer"}`.
"""

import re
from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby, takewhile
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor

from uitgave.knipsels import BOOM

_BLOK = re.compile(rf"^``` {re.escape(BOOM)}\n(?P<boom>.*?)\n```$", re.MULTILINE | re.DOTALL)
_VERVOLG = re.compile(r"\n {3}(?=\S)")  # zo breekt de beslisboom een lange regel af
_NAAM = re.compile(r"(?P<naam>\w[^(]*?) \(")
_PIJL = re.compile(r"(?P<voor>.*(?:→|altijd)) (?P<letter>[A-Z]\d?)")
_LETTER = re.compile(r"(?P<letter>[A-Z]\d?)\. (?P<uitkomst>.*)")
_REDEN = re.compile(r"\d+\. (?P<reden>.*)")
_STAP = 4


def schrijf_boom(tekst: str) -> str:
    """De tekst van een beslisboom als HTML: de takken, elke uitkomst met haar redenen, de bronnen."""
    (naam, *takken), *uitkomsten, onder = (
        deel.splitlines() for deel in _VERVOLG.sub(" ", tekst).split("\n\n")
    )
    gevonden = _NAAM.match(naam)
    anker = re.sub(r"\W+", "-", gevonden["naam"] if gevonden else naam).lower()
    steeds = [*takewhile(lambda regel: regel.startswith("steeds "), takken)]
    return "".join(
        (
            f'<div class="boom"><p class="boom-naam">{escape(naam)}</p>',
            _lijst("ul", steeds) if steeds else "",
            *_takken(takken[len(steeds) :], anker, 0),
            *(deel for regels in uitkomsten for deel in _uitkomst(regels, anker)),
            _lijst("ul", onder),
            "</div>",
        )
    )


def _takken(regels: Sequence[str], anker: str, diepte: int) -> Iterator[str]:
    """De regels van deze diepte als lijst, met in elk deel de diepere regels die erop volgen."""
    takken: list[tuple[str, list[str]]] = []
    for regel in regels:
        if len(regel) - len(regel.lstrip()) == diepte * _STAP:
            takken.append((regel.strip(), []))
        else:
            takken[-1][1].append(regel)
    yield '<ul class="takken">'
    for tak, dieper in takken:
        yield f"<li>{_met_link(tak, anker)}"
        if dieper:
            yield from _takken(dieper, anker, diepte + 1)
        yield "</li>"
    yield "</ul>"


def _met_link(tak: str, anker: str) -> str:
    pijl = _PIJL.fullmatch(tak)
    if pijl is None:
        return escape(tak)
    letter = pijl["letter"]
    return f'{escape(pijl["voor"])} <a href="#{anker}-{letter.lower()}">{letter}</a>'


def _uitkomst(regels: Sequence[str], anker: str) -> Iterator[str]:
    """Een letter met haar uitkomst, en de redenen; zo ook bij een andere lezing."""
    for is_reden, samen in groupby(regels, lambda regel: bool(_REDEN.match(regel))):
        if is_reden:
            yield _lijst("ol", [_REDEN.sub(r"\g<reden>", regel) for regel in samen])
            continue
        for regel in samen:
            if letter := _LETTER.fullmatch(regel):
                merk = letter["letter"]
                yield (
                    f'<p class="boom-uitkomst" id="{anker}-{merk.lower()}">'
                    f"<strong>{merk}.</strong> {escape(letter['uitkomst'])}</p>"
                )
            else:
                yield f'<p class="boom-uitkomst">{escape(regel)}</p>'


def _lijst(soort: str, regels: Sequence[str]) -> str:
    return f"<{soort}>{''.join(f'<li>{escape(regel)}</li>' for regel in regels)}</{soort}>"


class Boomzetter(Preprocessor):
    """Vervangt het blok door de lijst, voordat het als code wordt gezien."""

    def run(self, lines: list[str]) -> list[str]:
        """Bewaar elke boom als kant-en-klare HTML."""
        tekst = _BLOK.sub(self._bewaar, "\n".join(lines))
        return tekst.split("\n")

    def _bewaar(self, blok: re.Match[str]) -> str:
        return self.md.htmlStash.store(schrijf_boom(blok["boom"]))


class BomenExtension(Extension):
    """De extensie."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Voor de codeblokken (25)."""
        md.preprocessors.register(Boomzetter(md), "bomen", 26)


def makeExtension(**kwargs: Any) -> BomenExtension:  # noqa: N802
    """Het beginpunt voor Python-Markdown."""
    return BomenExtension(**kwargs)
