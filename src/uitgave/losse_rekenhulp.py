"""Elke rekenhulp als één bestand, dat ook zonder internet werkt: vragen, regels en motor bijeen.

De tekst komt van de gebouwde pagina, zonder links: in een los bestand leiden die nergens heen.
"""

import re
from pathlib import Path

from terugkeer.rekenhulp import REKENHULPEN
from uitgave.melding import Afgekeurd, Melding
from uitgave.motor.bouw import Motor, los_bestand

MAP = Path("downloads")
"""Waar de losse bestanden op de site staan."""

_BEDIENING = Path("assets/rekenhulp.js")
_OPMAAK = Path("assets/rekenhulp.css")
_STIJL = Path(__file__).parent / "sjablonen" / "rekenhulp.css"
_INHOUD = """\
<main>
<p class="stand"><strong>Stand: mei 2017.</strong> Geen geldend recht en geen juridisch advies. Dit
bestand werkt zonder internet.</p>
{}
</main>"""
_ARTIKEL = re.compile(r"<h1 .*?(?=<h2 id=\"[^\"]*voorbeeld)", re.DOTALL)
_KOPLINK = re.compile(r"<a class=\"headerlink\".*?</a>", re.DOTALL)
_LINK = re.compile(r"</?a\b[^>]*>")


def maak_losse_rekenhulpen(site: Path, motor: Motor) -> None:
    """Zet van elke rekenhulp een los bestand in `downloads/`."""
    stijl = _STIJL.read_text("utf-8") + (site / _OPMAAK).read_text("utf-8")
    bediening = (site / _BEDIENING).read_text("utf-8")
    (site / MAP).mkdir(exist_ok=True)
    for hulp in REKENHULPEN:
        pagina = site / "rekenhulp" / hulp.naam / "index.html"
        inhoud = _INHOUD.format(_tekst(pagina.relative_to(site), pagina.read_text("utf-8")))
        titel = f"Rekenhulp {hulp.titel.lower()} - Terugkeerwijzer"
        html = los_bestand(motor, hulp.naam, titel, inhoud, stijl, bediening)
        (site / MAP / f"rekenhulp-{hulp.naam}.html").write_text(html, "utf-8")


def _tekst(pad: Path, html: str) -> str:
    """De tekst van de pagina tot aan de voorbeelden, zonder links."""
    artikel = _ARTIKEL.search(html)
    if artikel is None:
        fout = "de kop of de voorbeelden ontbreken; een rekenhulp heeft stappen en dan voorbeelden"
        raise Afgekeurd([Melding(pad, 1, fout)])
    return _LINK.sub("", _KOPLINK.sub("", artikel[0]))
