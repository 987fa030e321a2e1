"""Wat op een scherm open en dicht gaat of schuift, krijgt op papier een vaste vorm."""

from math import ceil

from lxml.html import HtmlElement
from lxml.html.builder import CLASS, DIV, SPAN, B, P

_WEG = (
    './/*[contains(@class, "headerlink")] | .//script | .//button | .//form'
    ' | .//details[@class="mkdocstrings-source"] | .//div[@class="editie"] | .//link'
    ' | .//details[@class="aanhalen"]'
)
"""Hoe iemand het boek aanhaalt, staat een keer in de leeswijzer, niet onder elk hoofdstuk."""
_REKENHULP = (
    "Op papier rekent u zelf, met de stappen hieronder. Op de site stelt een programma u de vragen."
)
_BLIJFT = {"id", "class", "href", "src", "alt", "colspan", "rowspan", "scope", "start"}
"""Wat een element van de site in het boek nog zegt; het lezen van de rest kost alleen tijd."""
_KALE_TEKST = './/span[not(@*) or contains(@class, "doc-object-name")]'
_DIEPST = 4
"""Zo diep springt zo'n regel hoogstens in: zoveel maten kent de opmaak."""
_BREED, _VOL = 5, 150
"""Een tabel met zoveel kolommen en zoveel tekens naast elkaar staat op een liggende bladzijde."""
_LANGE_REGEL = 90
"""Een regel code met meer tekens past niet op de bladzijde."""


def geef_vaste_vorm(inhoud: HtmlElement) -> None:
    """Vouw uit, maak plat en laat weg wat alleen op een scherm werkt."""
    for los in inhoud.xpath(_WEG):
        los.drop_tree()
    for doos in inhoud.xpath('.//div[starts-with(@class, "md-typeset__")]'):
        doos.drop_tag()
    for stap in _STAPPEN:
        stap(inhoud)
    for element in inhoud.iter():
        for naam in set(element.attrib) - _BLIJFT:
            del element.attrib[naam]
    for kaal in inhoud.xpath(_KALE_TEKST):
        kaal.drop_tag()


def _maak_zie_ook_kort(inhoud: HtmlElement) -> None:
    """Op een scherm een lijst met knoppen, op papier een paar regels."""
    for doos in inhoud.xpath('.//div[@class="admonition verder"]'):
        punten = list(doos.iter("li"))
        for punt in punten:
            punt.tag, punt.tail = "span", "; " if punt is not punten[-1] else None
        kop = B(f"{doos.findtext('p')}:")
        kop.tail = " "
        doos.getparent().replace(doos, P(CLASS("admonition verder"), kop, *punten))


def verlaag_koppen(inhoud: HtmlElement) -> None:
    """Een hoofdstuk staat in een deel: zijn koppen gaan een niveau omlaag."""
    for kop in list(inhoud.iter("h1", "h2", "h3", "h4", "h5")):
        kop.tag = f"h{int(kop.tag[1]) + 1}"


def _vouw_uit(inhoud: HtmlElement) -> None:
    for blok in inhoud.xpath(".//details"):
        blok.tag = "div"
    for kop in inhoud.xpath(".//summary"):
        kop.tag = "p"
        kop.set("class", "kop")


def _vervang_rekenhulpen(inhoud: HtmlElement) -> None:
    """Een rekenhulp werkt op papier niet; de stappen en de voorbeelden staan eronder."""
    for hulp in inhoud.xpath('.//div[@class="rekenhulp"]'):
        hulp.getparent().replace(hulp, P(CLASS("opmerking"), _REKENHULP))


def _maak_code_plat(inhoud: HtmlElement) -> None:
    """Kleuren in code zeggen op papier niets; haar titel is een regel erboven."""
    for code in inhoud.xpath(".//pre"):
        tekst = code.text_content().rstrip("\n")
        for kind in list(code):
            code.remove(kind)
        _zet_lange_regels(code, tekst)
    for vorm in inhoud.xpath('.//div[contains(@class, "doc-signature")]'):
        (code,) = vorm
        vorm.tag, vorm.text = "p", None
        vorm.set("class", "handtekening")
        tekst = " ".join(code.text_content().split())
        code.clear()
        code.tag = "code"
        code.text = tekst.replace("( ", "(").replace(", )", ")").replace(" )", ")")
    for titel in inhoud.xpath('.//span[@class="filename"]'):
        titel.tag = "p"


def _zet_lange_regels(code: HtmlElement, tekst: str) -> None:
    """Een regel die te lang is, gaat verder met haar inspringing en nog iets meer."""
    code.text = ""
    for regel in tekst.splitlines(keepends=True):
        if len(regel) > _LANGE_REGEL:
            diep = min(ceil((len(regel) - len(regel.lstrip())) / 4) + 1, _DIEPST)
            code.append(SPAN(CLASS(f"lang diep-{diep}"), regel.rstrip("\n")))
            code[-1].tail = "\n"
        elif len(code):
            code[-1].tail += regel
        else:
            code.text += regel


def _maak_register_plat(inhoud: HtmlElement) -> None:
    """Het normenregister zit in dozen in dozen; op papier scheiden de koppen de normen."""
    for doos in inhoud.xpath('.//div[starts-with(@class, "doc ")]'):
        doos.drop_tag()


def _draai_brede_tabellen(inhoud: HtmlElement) -> None:
    """Een tabel met veel kolommen past alleen op een liggende bladzijde."""
    for tabel in inhoud.xpath(".//table"):
        if len(tabel.xpath("(.//tr)[1]/*")) >= _BREED and _tekens_naast_elkaar(tabel) > _VOL:
            liggend = DIV(CLASS("liggend"))
            tabel.addprevious(liggend)
            liggend.append(tabel)


def _tekens_naast_elkaar(tabel: HtmlElement) -> int:
    rijen = ([len(cel.text_content()) for cel in rij] for rij in tabel.iter("tr"))
    return sum(max(kolom) for kolom in zip(*rijen, strict=False))


_STAPPEN = (
    _vouw_uit,
    _maak_zie_ook_kort,
    _vervang_rekenhulpen,
    _maak_code_plat,
    _maak_register_plat,
    _draai_brede_tabellen,
)
