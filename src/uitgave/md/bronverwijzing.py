"""Verwijzingen naar een bron worden gewone links naar haar vaste adres."""

import xml.etree.ElementTree as ET
from re import Match
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor

from uitgave.bronverwijzing import VERWIJZING, zoek_bron


class Bronlezer(InlineProcessor):
    """Maakt van `[artikel 62][bron.VW:62]` een link; een bron zonder adres blijft tekst."""

    def handleMatch(  # type: ignore[override]  # noqa: N802
        self, m: Match[str], data: str
    ) -> tuple[ET.Element | None, int | None, int | None]:
        """Laat een onbekende bron staan: de controle meldt haar met regelnummer."""
        try:
            bron = zoek_bron(m)
        except LookupError:
            return None, None, None
        link = ET.Element("a" if bron.url else "span", {"class": "bron"})
        if bron.url:
            link.set("href", bron.url)
        link.text = m["tekst"]
        return link, m.start(0), m.end(0)


class BronverwijzingExtension(Extension):
    """De extensie."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Lees een bron voor een gewone verwijzing (170) of autorefs (168) haar ziet."""
        md.inlinePatterns.register(Bronlezer(VERWIJZING.pattern, md), "bronverwijzing", 176)


def makeExtension(**kwargs: Any) -> BronverwijzingExtension:  # noqa: N802
    """Het beginpunt voor Python-Markdown."""
    return BronverwijzingExtension(**kwargs)
