"""De opmerking `<!-- rapport 2.1: F091 F092 -->` wordt een klein "§ 2.1" bij de tekst erboven."""

import re
import xml.etree.ElementTree as ET
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.preprocessors import Preprocessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from uitgave.plaatsen import PLAATS, ontleed_feiten

CONCORDANTIE = "/naslag/concordantie.md"
_TEKEN = "⟦plaats {paragrafen}|{feiten}⟧"
_TEKEN_LEZEN = re.compile(r"⟦plaats (?P<paragrafen>[^|]*)\|(?P<feiten>[^⟧]*)⟧")


def paragraafanker(paragraaf: str) -> str:
    """Het anker van een paragraaf of bijlage in de concordantie."""
    return f"p-{paragraaf.replace('.', '-').lower()}"


class Plaatslezer(Preprocessor):
    """Maakt van de opmerking een eigen alinea die de boombewerker herkent."""

    def run(self, lines: list[str]) -> list[str]:
        """Vervang regel voor regel."""
        uit: list[str] = []
        for regel in lines:
            gevonden = PLAATS.match(regel)
            if gevonden:
                teken = _TEKEN.format(
                    paragrafen=gevonden["paragrafen"], feiten=gevonden["feiten"] or ""
                )
                uit += ["", teken, ""]
            else:
                uit.append(regel)
        return uit


class Plaatszetter(Treeprocessor):
    """Zet de plaats in de alinea, of als kleine regel onder de lijst of tabel erboven."""

    def run(self, root: ET.Element) -> None:
        """Loop de hele boom door; een feit krijgt één anker per pagina."""
        self._zet(root, set())

    def _zet(self, ouder: ET.Element, gehad: set[str]) -> None:
        vorige: ET.Element | None = None
        for kind in list(ouder):
            gevonden = (
                _TEKEN_LEZEN.fullmatch((kind.text or "").strip()) if kind.tag == "p" else None
            )
            if gevonden is None:
                self._zet(kind, gehad)
                vorige = kind
                continue
            feiten = ontleed_feiten(gevonden["feiten"])
            merk = _merk(gevonden["paragrafen"].split())
            if vorige is not None and vorige.tag == "p":
                ouder.remove(kind)
                vorige.append(merk)
                doel = vorige
            else:
                kind.text = None
                kind.set("class", "plaats")
                merk.attrib.pop("class")
                kind.append(merk)
                doel = kind
            if anker := _anker(feiten, gehad):
                doel.set("id", anker)
                merk.append(_alinealink(anker))
            gehad.update(feiten)


def _anker(feiten: tuple[str, ...], gehad: set[str]) -> str | None:
    """Het vaste adres van een alinea: haar eerste feit dat nog geen alinea aanwijst."""
    return next((feit for feit in feiten if feit not in gehad), None)


def _alinealink(anker: str) -> ET.Element:
    """Het paragraafteken waarmee een lezer het adres van een alinea kopieert."""
    link = ET.Element("a", {"class": "headerlink", "href": f"#{anker}"})
    link.set("title", "Link naar deze alinea")
    link.text = AtomicString("¶")
    return link


def _merk(paragrafen: list[str]) -> ET.Element:
    merk = ET.Element("span", {"class": "plaats", "data-search-exclude": ""})
    for paragraaf in paragrafen:
        bijlage = paragraaf.isalpha()
        link = ET.SubElement(merk, "a", {"href": f"{CONCORDANTIE}#{paragraafanker(paragraaf)}"})
        voluit = f"{'bijlage' if bijlage else 'paragraaf'} {paragraaf}"
        link.set("aria-label", f"Rapport, {voluit}")
        link.text = AtomicString(f"bijlage {paragraaf}" if bijlage else f"§ {paragraaf}")
        link.tail = " "
    return merk


class PlaatsenExtension(Extension):
    """De extensie."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Na de codeblokken (25), voor HTML-blokken (20); in de boom voor de inline-opmaak (20)."""
        md.preprocessors.register(Plaatslezer(md), "plaatsen", 22)
        md.treeprocessors.register(Plaatszetter(md), "plaatsen", 30)


def makeExtension(**kwargs: Any) -> PlaatsenExtension:  # noqa: N802
    """Het beginpunt voor Python-Markdown."""
    return PlaatsenExtension(**kwargs)
