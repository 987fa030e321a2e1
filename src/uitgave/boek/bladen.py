"""De gebouwde site als boek: welke delen er zijn, en op welke volgorde hun pagina's komen.

De volgorde komt uit `nav` in `mkdocs.yml`, de tekst uit de HTML in `site/`: zo maakt het niet uit
welk programma de site bouwde.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import lxml.html
import yaml
from lxml.html import HtmlElement

from uitgave.boek.tekening import zet_tekeningen_om
from uitgave.melding import Mislukt

_ARTIKEL = re.compile(r"<article\b.*?</article>", re.DOTALL)


@dataclass(frozen=True)
class Blad:
    """Een pagina van de site: een hoofdstuk van het boek. `pad` is haar adres, zoals `over/stand/`."""

    pad: str
    inhoud: HtmlElement

    @cached_property
    def naam(self) -> str:
        """Waarmee de namen van plaatsen in dit hoofdstuk beginnen."""
        return self.pad.strip("/").replace("/", "-") or "begin"

    @cached_property
    def titel(self) -> str:
        """De tekst van de kop bovenaan."""
        return " ".join(self.inhoud.findtext(".//h1", "").split())

    @property
    def is_naslag(self) -> bool:
        """Of iemand hier iets opzoekt; de andere bladen zijn om te lezen."""
        return self.pad.startswith("naslag/")

    def plaats(self, anker: str) -> str:
        """De naam van een plaats in dit hoofdstuk; zonder anker het begin."""
        return f"{self.naam}--{anker}" if anker else self.naam


@dataclass(frozen=True)
class Deel:
    """Een tabblad van de site: een deel van het boek."""

    titel: str
    bladen: tuple[Blad, ...]


def lees_delen(wortel: Path, site: Path) -> tuple[Deel, ...]:
    """Lees de delen en hun bladen uit de gebouwde site."""
    nav = yaml.safe_load((wortel / "mkdocs.yml").read_text("utf-8"))["nav"]
    return tuple(
        Deel(titel, tuple(lees_blad(site, pad) for pad in paden)) for titel, paden in _delen(nav)
    )


def _delen(nav: list[Any]) -> Iterator[tuple[str, list[str]]]:
    """De delen van `nav`; een groep in een groep wordt een eigen deel, na het deel waar zij in stond."""
    for ingang in nav:
        ((titel, inhoud),) = ingang.items()
        yield titel, list(_paden(inhoud))
        yield from _delen([i for i in inhoud if _is_groep(i)])


def _is_groep(ingang: Any) -> bool:
    return isinstance(ingang, dict) and any(isinstance(i, list) for i in ingang.values())


def _paden(inhoud: list[Any]) -> Iterator[str]:
    for ingang in inhoud:
        if isinstance(ingang, str):
            yield ingang
        elif not _is_groep(ingang):
            yield from ingang.values()


def lees_blad(site: Path, bron: str) -> Blad:
    """Lees de tekst van een pagina (`over/stand.md`) uit `site/`."""
    pad = f"{bron.removesuffix('.md')}/".removesuffix("index/")
    bestand = site / pad / "index.html"
    try:
        html = bestand.read_text("utf-8")
    except FileNotFoundError:
        raise Mislukt(
            f"{bestand}: deze pagina is er niet; bouw de site eerst (make site)"
        ) from None
    artikel = _ARTIKEL.search(html)
    if artikel is None:
        raise Mislukt(f"{bestand}: hier is geen <article> gevonden; bouw de site opnieuw")
    blad = Blad(pad, lxml.html.fragment_fromstring(zet_tekeningen_om(artikel[0], bestand)))
    if not blad.titel:
        raise Mislukt(
            f"{bestand}: deze pagina heeft geen kop (h1); een hoofdstuk heeft een titel nodig"
        )
    return blad
