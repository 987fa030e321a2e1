"""De tekeningen van de site: in het boek een plaatje van lijnen en letters, met zijn eigen opmaak.

Een SVG die los in de tekst staat, neemt haar kleuren van de opmaak van de site. In het boek is zij een
`<img>`: dan horen haar namen en haar opmaak bij haar alleen, en leest voorleessoftware haar uitleg.
"""

import re
from base64 import b64encode
from html import escape
from pathlib import Path
from xml.etree import ElementTree

from uitgave.melding import Mislukt

_SVG = re.compile(r"<svg\b.*?</svg>", re.DOTALL)
_NAAMRUIMTE = "{http://www.w3.org/2000/svg}"
_OPMAAK = (Path(__file__).parent / "tekening.css").read_text("utf-8")


def zet_tekeningen_om(html: str, bestand: Path) -> str:
    """Vervang elke SVG door een plaatje met dezelfde tekening."""
    return _SVG.sub(lambda m: _plaatje(m[0], bestand), html)


def _plaatje(svg: str, bestand: Path) -> str:
    try:
        tekening = ElementTree.fromstring(svg)
    except ElementTree.ParseError as fout:
        regel = f"{bestand}: deze tekening is niet te lezen ({fout}); begin: {svg[:60]!r}"
        raise Mislukt(regel) from None
    uitleg = " ".join(
        " ".join(tekening.findtext(f"{_NAAMRUIMTE}{deel}", "").split())
        for deel in ("title", "desc")
    )
    if not uitleg.strip():
        raise Mislukt(f"{bestand}: deze tekening heeft geen title; geef haar een naam")
    try:
        _, _, breed, hoog = map(float, tekening.attrib["viewBox"].split())
    except (KeyError, ValueError):
        raise Mislukt(f"{bestand}: de tekening {uitleg!r} heeft geen viewBox") from None
    begin, sluiting, rest = svg.partition(">")
    los = f'{begin} width="{breed:g}" height="{hoog:g}"{sluiting}<style>{_OPMAAK}</style>{rest}'
    inhoud = b64encode(los.encode()).decode()
    return f'<img alt="{escape(uitleg)}" src="data:image/svg+xml;base64,{inhoud}">'
