"""De versie van elk stijlblad, script en pictogram in zijn adres.

Wat een browser van een vorige uitgave bewaarde, past niet bij de nieuwe pagina's. Verandert een
bestand, dan verandert zijn adres, en haalt de browser het opnieuw.
"""

import hashlib
import re
from pathlib import Path

from uitgave.afwerking.bestanden import bestand_achter, paginas

_LINK = re.compile(r'(<(?:link|script)\b[^>]*\s(?:href|src)=")([^"?#:]+\.(?:css|js|svg))"')
_INDEX = "search/search_index.json"


def noem_versies(site: Path) -> None:
    """Zet achter elk adres in een pagina de versie van het bestand dat daar staat."""
    _noem_index(site)
    for pagina in paginas(site):
        pad = pagina.relative_to(site).as_posix()

        def met_versie(link: re.Match[str], pad: str = pad) -> str:
            bestand = site / bestand_achter(pad, link[2])
            if not bestand.is_file():  # dat meldt koppelingen.py
                return link[0]
            return f'{link[1]}{link[2]}?v={versie(bestand)}"'

        pagina.write_text(_LINK.sub(met_versie, pagina.read_text("utf-8")), "utf-8")


def versie(bestand: Path) -> str:
    """Verandert er iets in het bestand, dan verandert dit mee."""
    return hashlib.sha256(bestand.read_bytes()).hexdigest()[:10]


def _noem_index(site: Path) -> None:
    """Het script van Material haalt de zoekindex zelf op."""
    for bundel in (site / "assets/javascripts").glob("bundle.*.js"):
        tekst = bundel.read_text("utf-8")
        if _INDEX in tekst:
            nieuw = tekst.replace(_INDEX, f"{_INDEX}?v={versie(site / _INDEX)}")
            bundel.write_text(nieuw, "utf-8")
