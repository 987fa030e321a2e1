"""De deelkaart van elke pagina: wat een berichtendienst toont als iemand een link deelt."""

import re
from html import unescape
from pathlib import Path
from textwrap import wrap

from PIL import Image, ImageColor, ImageDraw, ImageFont

from uitgave.afwerking.bestanden import paginas

MAAT = (1200, 630)
_MARGE = 80
_GROND, _INKT, _PETROL, _ZACHT = "#ffffff", "#07323d", "#0f4c5c", "#4a555c"
_TINTEN = 5
_TITEL, _TEKST = ImageFont.load_default(size=72), ImageFont.load_default(size=34)

_VELD = r'<meta property="og:{}" content="([^"]*)">'
_MERK = "Terugkeerwijzer"
_STAND = "Stand mei 2017. Geen geldend recht en geen juridisch advies."


def maak_deelkaarten(site: Path) -> None:
    """Teken voor elke pagina die er een noemt haar deelkaart, op het adres dat zij noemt."""
    for pagina in paginas(site):
        html = pagina.read_text("utf-8")
        if adres := _lees(html, "image"):
            doel = site / "assets/delen" / adres.rpartition("/")[2]
            doel.parent.mkdir(exist_ok=True)
            teken(_lees(html, "title"), _lees(html, "description")).save(doel)


def teken(titel: str, omschrijving: str) -> Image.Image:
    """Een kaart met titel en omschrijving; wat niet past, loopt af op een heel woord."""
    kaart = Image.new("RGB", MAAT, _GROND)
    pen = ImageDraw.Draw(kaart)
    pen.rectangle((0, 0, MAAT[0], 20), fill=_PETROL)
    pen.text((_MARGE, 70), _MERK, font=_TEKST, fill=_PETROL)
    y = 150
    for regel in wrap(titel, 28)[:2]:
        pen.text((_MARGE, y), regel, font=_TITEL, fill=_INKT)
        y += 90
    y += 20
    for regel in wrap(omschrijving, 62, max_lines=4, placeholder=" …"):
        pen.text((_MARGE, y), regel, font=_TEKST, fill=_ZACHT)
        y += 48
    pen.text((_MARGE, MAAT[1] - 80), _STAND, font=_TEKST, fill=_PETROL)
    return kaart.quantize(palette=_palet(), dither=Image.Dither.NONE)


def _palet() -> Image.Image:
    """Wit, en van elke inkt de tinten aan de rand van een letter: zestien kleuren, vier bits."""
    wit = ImageColor.getrgb(_GROND)
    kleuren = [
        wit,
        *(
            tuple(w + (i - w) * tint // _TINTEN for w, i in zip(wit, inkt, strict=True))
            for inkt in map(ImageColor.getrgb, (_INKT, _PETROL, _ZACHT))
            for tint in range(1, _TINTEN + 1)
        ),
    ]
    palet = Image.new("P", (1, 1))
    palet.putpalette([deel for kleur in kleuren for deel in kleur])
    return palet


def _lees(html: str, veld: str) -> str:
    gevonden = re.search(_VELD.format(veld), html)
    return unescape(gevonden[1]) if gevonden else ""
