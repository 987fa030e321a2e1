"""De gebouwde site, gelezen zoals zij op schijf staat: zonder browser."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from html.parser import HTMLParser
from pathlib import Path

import pytest

from uitgave.afwerking.bestanden import paginas

SITE = Path(__file__).parents[2] / "site"


@dataclass
class Element:
    """Een begintag met zijn attributen."""

    naam: str
    attributen: dict[str, str]


@dataclass
class Bladzijde(HTMLParser):
    """Een gebouwde pagina: haar elementen op volgorde."""

    pad: str
    html: str
    elementen: list[Element] = field(default_factory=list)

    def __post_init__(self):
        super().__init__()
        self.feed(self.html)

    def handle_starttag(self, tag, attrs):
        self.elementen.append(Element(tag, {naam: waarde or "" for naam, waarde in attrs}))

    def vind(self, naam: str, **attributen: str) -> Iterator[Element]:
        """De elementen met deze naam en deze attributen."""
        for element in self.elementen:
            if element.naam == naam and attributen.items() <= element.attributen.items():
                yield element


@cache
def bladzijden() -> tuple[Bladzijde, ...]:
    """Alle gebouwde pagina's; zonder site is dat een fout, geen lege lijst."""
    if not (SITE / "index.html").is_file():
        pytest.fail("site/ ontbreekt; bouw haar eerst met `make site`")
    paden = paginas(SITE)
    return tuple(Bladzijde(p.relative_to(SITE).as_posix(), p.read_text("utf-8")) for p in paden)


@pytest.fixture(scope="session")
def site() -> Path:
    """De map van de gebouwde site."""
    return SITE


@pytest.fixture(scope="session", name="bladzijden")
def _bladzijden() -> tuple[Bladzijde, ...]:
    """Alle gebouwde pagina's."""
    return bladzijden()
