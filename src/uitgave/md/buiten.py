"""Een verwijzing naar een andere site krijgt een merk, en vertelt die site niet wie er leest."""

import xml.etree.ElementTree as ET
from typing import Any

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

REL = "external noreferrer"


class Buiten(Treeprocessor):
    """Zet `rel` op elke verwijzing naar http(s); het stijlblad tekent het merk daaraan."""

    def run(self, root: ET.Element) -> None:
        """Loop alle verwijzingen langs."""
        for link in root.iter("a"):
            if link.get("href", "").startswith(("http://", "https://")):
                link.set("rel", REL)


class BuitenExtension(Extension):
    """De extensie."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Als laatste: dan staan ook de links uit noten en lijsten in de boom."""
        md.treeprocessors.register(Buiten(md), "buiten", 0)


def makeExtension(**kwargs: Any) -> BuitenExtension:  # noqa: N802
    """Het beginpunt voor Python-Markdown."""
    return BuitenExtension(**kwargs)
