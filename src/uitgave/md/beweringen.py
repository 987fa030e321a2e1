"""Beweringen in de tekst worden links naar de norm, met uitleg; autorefs zoekt het adres erbij."""

import xml.etree.ElementTree as ET
from re import Match
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor

from uitgave.beweringen import VERWIJZING, zoek_op
from uitgave.toelichting import uitleg

KORT = 12
"""Tot zoveel tekens blijft een waarde op één regel."""


class Beweringlezer(InlineProcessor):
    """Maakt van `[28 dagen][terugkeer.…]` een verwijzing die zichzelf uitlegt."""

    def handleMatch(  # type: ignore[override]  # noqa: N802
        self, m: Match[str], data: str
    ) -> tuple[ET.Element | None, int | None, int | None]:
        """Laat een onbekende naam staan: de controle meldt haar met regelnummer."""
        try:
            zoek_op(m["doel"])
        except LookupError:
            return None, None, None
        link = ET.Element("autoref")
        link.set("identifier", m["doel"])
        link.set("class", "bewering")
        link.set("data-uitleg", uitleg(m["doel"]))
        link.text = _bijeen(m["tekst"])
        return link, m.start(0), m.end(0)


def _bijeen(woorden: str) -> str:
    """Houd een korte waarde op één regel: `0 dagen` breekt niet na de 0."""
    return woorden.replace(" ", "\u00a0") if len(woorden) <= KORT else woorden


class BeweringenExtension(Extension):
    """De extensie."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Lees een bewering voor een gewone verwijzing (170) of autorefs (168) haar ziet."""
        md.inlinePatterns.register(Beweringlezer(VERWIJZING.pattern, md), "beweringen", 175)


def makeExtension(**kwargs: Any) -> BeweringenExtension:  # noqa: N802
    """Het beginpunt voor Python-Markdown."""
    return BeweringenExtension(**kwargs)
