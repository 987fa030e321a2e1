"""Begrippen in de tekst worden links met uitleg; `[BEGRIPPEN]` wordt de lijst zelf.

Elk begrip krijgt de eerste keer in een sectie een link, in elke vorm die `glossary.yml` noemt.
"""

import xml.etree.ElementTree as ET
from pathlib import Path
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from uitgave.begrippen import Begrip, Begrippenlijst, lees_begrippen
from uitgave.melding import Afgekeurd

PAGINA = "/naslag/begrippen.md"
KOPPEN = frozenset(f"h{niveau}" for niveau in range(1, 7))
OVERSLAAN = KOPPEN | {"a", "abbr", "autoref", "code", "pre", "button", "script", "style", "summary"}

STIL = frozenset({"plaats", "admonition-title", "geen-begrippen", "verder"})
"""Klassen waarbinnen een woord geen link wordt."""


class Begripkoppelaar(Treeprocessor):
    """Loopt door de boom en maakt van het eerste voorkomen per sectie een link."""

    def __init__(self, md: Markdown, lijst: Begrippenlijst) -> None:
        super().__init__(md)
        self.lijst = lijst
        self.gezien: set[str] = set()

    def run(self, root: ET.Element) -> None:
        """Begin elke pagina met een schone lei."""
        self.gezien = set()
        if getattr(self.md, "zonder_begrippen", False):
            return
        self._loop(root)

    def _loop(self, element: ET.Element) -> None:
        if element.tag in KOPPEN:
            self.gezien = set()
        klassen = element.get("class", "").split()
        if element.tag in OVERSLAAN or not STIL.isdisjoint(klassen):
            return
        kinderen = list(element)
        element.text = self._koppel(element, element.text, 0)
        for kind in kinderen:
            self._loop(kind)
            kind.tail = self._koppel(element, kind.tail, list(element).index(kind) + 1)

    def _koppel(self, ouder: ET.Element, tekst: str | None, plek: int) -> str | None:
        """Zet links in `ouder` vanaf `plek` voor de begrippen in `tekst`; geef het begin terug."""
        if not tekst or isinstance(tekst, AtomicString):
            return tekst
        links: list[ET.Element] = []
        voor, einde = tekst, 0
        for gevonden in self.lijst.zoeker.finditer(tekst):
            begrip = self.lijst.van(gevonden[0])
            if begrip.naam in self.gezien:
                continue
            self.gezien.add(begrip.naam)
            tussen = tekst[einde : gevonden.start()]
            if links:
                links[-1].tail = tussen
            else:
                voor = tussen
            links.append(_link(begrip, gevonden[0]))
            einde = gevonden.end()
        if links:
            links[-1].tail = tekst[einde:]
        for nummer, link in enumerate(links):
            ouder.insert(plek + nummer, link)
        return voor


def _link(begrip: Begrip, woorden: str) -> ET.Element:
    link = ET.Element("a")
    link.set("class", "begrip")
    link.set("href", f"{PAGINA}#{begrip.anker}")
    link.set("data-uitleg", begrip.uitleg)
    link.text = AtomicString(woorden)
    return link


class BegrippenExtension(Extension):
    """De extensie; `wortel` is de map waarin `glossary.yml` staat."""

    def __init__(self, **kwargs: Any) -> None:
        self.config = {"wortel": [".", "map met glossary.yml"]}
        super().__init__(**kwargs)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802  (naam van Python-Markdown)
        """Meld de koppelaar aan, na de inline-opmaak (20) en attr_list (8), voor toc (5)."""
        try:
            lijst = lees_begrippen(Path(self.getConfig("wortel")))
        except Afgekeurd:  # de controle meldt elke fout met haar regel
            lijst = Begrippenlijst({})
        md.treeprocessors.register(Begripkoppelaar(md, lijst), "begrippen", 7)


def makeExtension(**kwargs: Any) -> BegrippenExtension:  # noqa: N802
    """Het beginpunt voor Python-Markdown."""
    return BegrippenExtension(**kwargs)
