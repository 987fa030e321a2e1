"""De pagina's zoals de browser ze het best krijgt: kort, en in één keer op hun plaats."""

import re
from pathlib import Path

_WIT = re.compile(r"(<(pre|textarea)\b.*?</\2>)|[ \t]*\n\s*", re.DOTALL)  # wat vaststaat, gaat voor
_TABEL = re.compile(r"<table>.*?</table>", re.DOTALL)
_NORMSTIJL = re.compile(r'\s*<link rel="stylesheet" href="[^"]*_mkdocstrings\.css">')

_OM_TABEL = '<div class="md-typeset__scrollwrap"><div class="md-typeset__table">{}</div></div>'


def verzorg_paginas(site: Path) -> None:
    """Herschrijf elke pagina."""
    for pagina in site.rglob("*.html"):
        pagina.write_text(verzorg(pagina.read_text("utf-8")), "utf-8")


def verzorg(html: str) -> str:
    """Wat Material pas in de browser doet, of op elke pagina laadt: hier, één keer, voor allen.

    Een tabel staat al in haar vak, zodat er niets verspringt en zij ook zonder script te schuiven
    is. De opmaak voor normkaarten komt alleen mee waar normkaarten zijn.
    """
    html = _TABEL.sub(lambda m: _OM_TABEL.format(m[0]), html)
    if 'class="doc ' not in html:
        html = _NORMSTIJL.sub("", html)
    return _WIT.sub(lambda m: m[1] or "\n", html)
