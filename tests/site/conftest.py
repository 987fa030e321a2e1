"""De gebouwde site, gelezen zoals zij op schijf staat: zonder browser."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import lxml.html
import pytest
from lxml import etree

from uitgave.afwerking.bestanden import paginas

SITE = Path(__file__).parents[2] / "site"


@dataclass
class Element:
    """Een begintag met zijn attributen."""

    naam: str
    attributen: dict[str, str]


@dataclass
class Bladzijde:
    """Een gebouwde pagina: haar elementen op volgorde."""

    pad: str
    html: str

    @cached_property
    def elementen(self) -> list[Element]:
        """Elke begintag, in de volgorde van de pagina."""
        pagina = lxml.html.document_fromstring(self.html)
        return [Element(e.tag, dict(e.attrib)) for e in pagina.iter(etree.Element)]

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
