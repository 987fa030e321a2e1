"""De kopie voor zonder netwerk: uitpakken, dubbelklikken op `index.html`, en alles werkt.

Van schijf (`file://`) geeft geen server bij `over/` de pagina `over/index.html`, mag een pagina geen
bestand ophalen, en betekent 'self' in het beleid van de pagina niets. Daarom wijst in de kopie elke link
het bestand zelf aan, staat de zoekindex in een script, en vervangt een hulpscript (iframe-worker) het
zoekprogramma op de achtergrond.
"""

import json
import re
import stat
from datetime import date
from html import escape, unescape
from io import BytesIO
from pathlib import Path, PurePosixPath
from posixpath import normpath, relpath
from urllib.parse import urlsplit
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from uitgave.editie import lees_editie
from uitgave.melding import Mislukt
from uitgave.uitgifte import met_editie

_MAP = "terugkeerwijzer"
_HULPSCRIPT = "assets/iframe-worker.js"
_INDEX = "search/search_index.json"
_INDEXSCRIPT = "search/search_index.js"
_VOOR_DE_SERVER = re.compile(
    r"_headers|\.htaccess|nginx\.conf|sitemap\.xml.*|objects\.inv|downloads/.*|404\.html"
)
_LINK = re.compile(r'(?<=\s)(href|src|action)="([^"]*)"')
_BELEID = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
_BUNDEL = re.compile(r'<script src="[^"]*assets/javascripts/bundle\.')


def maak_offline(wortel: Path, site: Path) -> bytes:
    """Pak de site in voor gebruik van schijf; dezelfde site geeft dezelfde bytes."""
    bestanden = _lees(site) | {_HULPSCRIPT: _lees_hulpscript(wortel)}
    if _INDEX not in bestanden:
        raise Mislukt(f"{site / _INDEX}: de zoekindex is er niet; bouw de site eerst (make site)")
    paden = frozenset(bestanden) | {_INDEXSCRIPT}
    editie = lees_editie(wortel)
    for pad in [pad for pad in bestanden if pad.endswith(".html")]:
        html = met_editie(bestanden[pad].decode(), editie)
        bestanden[pad] = voor_schijf(html, pad, paden).encode()
    index = zoekindex(json.loads(bestanden.pop(_INDEX)))
    bestanden[_INDEXSCRIPT] = f"var __index={index}".encode()
    return _pak_in(bestanden, editie.dag)


def _lees(site: Path) -> dict[str, bytes]:
    """Alles wat een lezer nodig heeft, zonder wat alleen een server of zoekmachine leest."""
    alles = ((p.relative_to(site).as_posix(), p) for p in site.rglob("*") if p.is_file())
    return {pad: p.read_bytes() for pad, p in alles if not _VOOR_DE_SERVER.fullmatch(pad)}


def _lees_hulpscript(wortel: Path) -> bytes:
    pad = wortel / "node_modules/iframe-worker/shim/index.js"
    try:
        return pad.read_bytes()
    except FileNotFoundError:
        raise Mislukt(
            f"{pad}: dit script ontbreekt; haal het op (make node_modules/klaar)"
        ) from None


def voor_schijf(html: str, pad: str, paden: frozenset[str]) -> str:
    """Een pagina die van schijf werkt."""
    map_ = str(PurePosixPath(pad).parent)

    def wijs_aan(link: re.Match[str]) -> str:
        nieuw = adres_van_schijf(unescape(link[2]), map_, paden)
        return f'{link[1]}="{escape(nieuw)}"'

    hulpscript = f'<script src="{relpath(_HULPSCRIPT, map_)}"></script>'
    html = _LINK.sub(wijs_aan, _BELEID.sub("", html))
    return _BUNDEL.sub(lambda m: hulpscript + m[0], html)


def adres_van_schijf(adres: str, map_: str, paden: frozenset[str]) -> str:
    """`../` wordt `../index.html`; een adres elders op het web en een bestand blijven wat zij zijn."""
    delen = urlsplit(adres)
    if delen.scheme or delen.netloc or not delen.path:
        return adres
    if delen.path.startswith("/"):
        raise Mislukt(f"{map_}: de link {adres!r} begint met /; van schijf werkt dat niet")
    index = normpath(f"{map_}/{delen.path}/index.html")
    return delen._replace(path=relpath(index, map_)).geturl() if index in paden else adres


def zoekindex(index: dict[str, object]) -> str:
    """De index van de zoekfunctie, met van elke plaats het bestand."""
    for plaats in index["docs"]:  # type: ignore[attr-defined]
        pad, hekje, anker = plaats["location"].partition("#")
        plaats["location"] = f"{pad}index.html{hekje}{anker}"
    return json.dumps(index, ensure_ascii=False, separators=(",", ":"))


def _pak_in(bestanden: dict[str, bytes], dag: date) -> bytes:
    uit = BytesIO()
    with ZipFile(uit, "w", ZIP_DEFLATED, compresslevel=9) as kopie:
        for pad in sorted(bestanden):
            ingang = ZipInfo(f"{_MAP}/{pad}", (dag.year, dag.month, dag.day, 0, 0, 0))
            ingang.compress_type = ZIP_DEFLATED
            ingang.create_system = 3
            ingang.external_attr = (stat.S_IFREG | 0o644) << 16
            kopie.writestr(ingang, bestanden[pad])
    return uit.getvalue()
