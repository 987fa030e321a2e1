"""De pagina's zoals de browser ze het best krijgt: kort, geldig, en in één keer op hun plaats."""

import re
from html.entities import html5
from pathlib import Path

from uitgave.afwerking.bestanden import paginas

_WIT = re.compile(r"(<(pre|textarea)\b.*?</\2>)|[ \t]*\n\s*", re.DOTALL)  # wat vaststaat, gaat voor
_TABEL = re.compile(r"<table>.*?</table>", re.DOTALL)
_BUREN = re.compile(r'\s*<link rel="(?:prev|next)" href="[^"]*">')
_CODE = re.compile(r"<(pre|code)\b")
_NORMSTIJL = re.compile(r'\s*<link rel="stylesheet" href="[^"]*_mkdocstrings\.css">')
_VINKJE = re.compile(r'(<input class="md-toggle"[^>]*) autocomplete="off"')
_TEKEN = re.compile(r"(<script\b.*?</script>)|&(\w+;)", re.DOTALL)
_UITLIJNING = re.compile(r' style="text-align: (left|center|right);"')
_INHOUD = 'id="__toc"'

_OM_TABEL = '<div class="md-typeset__scrollwrap"><div class="md-typeset__table">{}</div></div>'


def verzorg_paginas(site: Path) -> None:
    """Herschrijf elke pagina."""
    for pagina in paginas(site):
        pagina.write_text(keur(verzorg(pagina.read_text("utf-8"))), "utf-8")


def verzorg(html: str) -> str:
    """Wat Material pas in de browser doet, of op elke pagina laadt: hier, één keer, voor allen.

    Een tabel staat al in haar vak, zodat er niets verspringt en zij ook zonder script te schuiven
    is. De opmaak voor normkaarten komt alleen mee waar normkaarten zijn. De kop noemt de volgende
    pagina niet: Firefox wil haar dan alvast ophalen, en dat mag niet van het beleid. Code blijft
    code, ook als een browser de pagina vertaalt.
    """
    html = _TABEL.sub(lambda m: _OM_TABEL.format(m[0]), html)
    html = _BUREN.sub("", html)
    if 'class="doc ' not in html:
        html = _NORMSTIJL.sub("", html)
    html = _CODE.sub(r'<\1 translate="no"', html)
    html = html.replace(' data-search-exclude=""', "")
    return _WIT.sub(lambda m: m[1] or "\n", html)


def keur(html: str) -> str:
    """Verbeter wat de keuring van HTML afwijst.

    Opmaak in een attribuut mag niet van het beleid. Een browser vult geen vinkje aan; een label
    zonder vakje wijst niets aan; en `DT&V;` leest een browser als een bijzonder teken dat niet
    bestaat. De meldingen van Material hebben een rol, zodat een schermlezer ze voorleest.
    """
    html = _VINKJE.sub(r"\1", html)
    html = _UITLIJNING.sub(r' class="lijn-\1"', html)
    if _INHOUD not in html:
        html = html.replace(' for="__toc"', "")
    html = _TEKEN.sub(lambda m: m[0] if m[1] or m[2] in html5 else f"&amp;{m[2]}", html)
    return html.replace('<div class="md-dialog"', '<div class="md-dialog" role="status"')
