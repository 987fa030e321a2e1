"""In elke pagina: welke versie dit is, en wat er te downloaden is.

De bestanden worden na de pagina's gemaakt. De pagina's hebben daarom een leeg vak klaarstaan; een
bestand dat er niet is, krijgt geen link.
"""

import re
from collections.abc import Iterable
from pathlib import Path
from posixpath import relpath

from uitgave.bestand import omvang, schrijf_heel
from uitgave.editie import STAND, Editie

BOEK = Path("downloads/terugkeerwijzer.pdf")
OFFLINE = Path("downloads/terugkeerwijzer-offline.zip")
"""Waar de bestanden in `site/` staan."""

_VAK = re.compile(r'<div class="editie">.*?</div>', re.DOTALL)
_OVERAL = "404.html"  # een server geeft haar op elk adres: een link vanaf hier komt daar niet aan
_TITELS = {BOEK: "Alles als boek (pdf)", OFFLINE: "Alles voor zonder internet (zip)"}


def geef_uit(site: Path, editie: Editie) -> list[Path]:
    """Vul in elke pagina het vak, en geef de bestanden die er zijn."""
    aanwezig = {pad: (site / pad).stat().st_size for pad in _TITELS if (site / pad).is_file()}
    for pagina in sorted(site.rglob("*.html")):
        html = pagina.read_text("utf-8")
        naar_begin = relpath(site, pagina.parent)
        links = [
            f'<a href="{naar_begin}/{pad.as_posix()}" download>{_TITELS[pad]}</a>, {omvang(bytes_)}'
            for pad, bytes_ in aanwezig.items()
        ]
        nieuw = met_editie(html, editie, () if pagina == site / _OVERAL else links)
        if nieuw != html:
            schrijf_heel(pagina, nieuw.encode())
    return list(aanwezig)


def met_editie(html: str, editie: Editie, links: Iterable[str] = ()) -> str:
    """De pagina met haar versie, en met de links die er zijn."""
    regel = f"Versie {editie.versie}, gemaakt op {editie.gemaakt}. Stand {STAND}."
    lijst = "".join(f"<li>{link}</li>" for link in links)
    vak = f'<div class="editie"><p>{regel}</p>{f"<ul>{lijst}</ul>" if lijst else ""}</div>'
    return _VAK.sub(lambda _: vak, html)
