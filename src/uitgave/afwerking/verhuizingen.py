"""Adressen blijven werken: wat gepubliceerd is, bestaat nog of stuurt door.

`adressen.txt` noemt elk gepubliceerd adres. Verhuist een pagina, dan komt achter het oude adres een
pijl met het nieuwe: `/oud/ -> /nieuw/`. De bouw maakt daar een kleine pagina van die doorstuurt,
en een regel voor elk soort server.
"""

from html import escape
from pathlib import Path

from uitgave.melding import Afgekeurd, Melding

ADRESSEN = Path(__file__).with_name("adressen.txt")
_PIJL = " -> "


def lees_adressen(bestand: Path = ADRESSEN) -> dict[str, str | None]:
    """Elk gepubliceerd adres, met het nieuwe als de pagina is verhuisd."""
    adressen: dict[str, str | None] = {}
    for nummer, regel in enumerate(bestand.read_text("utf-8").splitlines(), 1):
        oud, pijl, nieuw = regel.partition(_PIJL)
        for adres in [oud, nieuw] if pijl else [oud]:
            if not (adres.startswith("/") and adres.endswith("/")):
                fout = f"{adres!r} is geen adres; het begint en eindigt met /"
                raise Afgekeurd([Melding(Path(bestand.name), nummer, fout)])
        adressen[oud] = nieuw or None
    return adressen


def stuur_door(site: Path, adressen: dict[str, str | None]) -> None:
    """Maak voor elk verhuisd adres een pagina die doorstuurt; keur af wat nergens meer aankomt."""
    meldingen = [
        Melding(
            Path(ADRESSEN.name), nummer, f"{oud} is gepubliceerd maar {nieuw or oud} bestaat niet"
        )
        for nummer, (oud, nieuw) in enumerate(adressen.items(), 1)
        if not _pagina(site, nieuw or oud).is_file() or (nieuw and _pagina(site, oud).is_file())
    ]
    if meldingen:
        raise Afgekeurd(meldingen)
    verhuisd = {oud: nieuw for oud, nieuw in adressen.items() if nieuw}
    for oud, nieuw in verhuisd.items():
        pagina = _pagina(site, oud)
        pagina.parent.mkdir(parents=True, exist_ok=True)
        pagina.write_text(_doorstuurpagina(oud, nieuw), "utf-8")
    _voeg_toe(site / "_redirects", "{} {} 301\n", verhuisd)
    _voeg_toe(site / ".htaccess", "Redirect 301 {} {}\n", verhuisd)
    _voeg_toe(site / "nginx.conf", "rewrite ^{}$ {} permanent;\n", verhuisd)


def _pagina(site: Path, adres: str) -> Path:
    return site / adres.strip("/") / "index.html"


def _doorstuurpagina(oud: str, nieuw: str) -> str:
    """Zonder script, en met een pad dat ook in een submap van een server klopt."""
    pad = escape("../" * (oud.count("/") - 1) + nieuw.lstrip("/"))
    return (
        f'<!doctype html>\n<html lang="nl"><head><meta charset="utf-8"><title>Verhuisd</title>'
        f'<meta http-equiv="refresh" content="0; url={pad}"><meta name="robots" content="noindex">'
        f'</head><body><p>Deze pagina staat nu <a href="{pad}">op een ander adres</a>.</p>'
        "</body></html>\n"
    )


def _voeg_toe(bestand: Path, vorm: str, verhuisd: dict[str, str]) -> None:
    if verhuisd:
        with bestand.open("a", encoding="utf-8") as regels:
            regels.writelines(vorm.format(oud, nieuw) for oud, nieuw in verhuisd.items())
