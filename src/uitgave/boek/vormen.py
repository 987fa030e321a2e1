"""Wat op een scherm open en dicht gaat of schuift, krijgt op papier een vaste vorm."""

import re

from lxml.html import HtmlElement
from lxml.html.builder import CLASS, DIV, P

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
_NUMMER = re.compile(r"(?<=§) (?=\d)|(?<=\bart\.) (?=\d)|(?<=\bnoot) (?=\d)")
_BREED = 5
"""Een tabel met zoveel kolommen staat op een liggende bladzijde."""


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


def _houd_nummers_bij_hun_teken(inhoud: HtmlElement) -> None:
    """Breek een regel niet af tussen "§", "art." of "noot" en het nummer dat erbij hoort."""
    for tekst in inhoud.xpath(".//text()[not(ancestor::pre or ancestor::code)]"):
        vast = _NUMMER.sub("\xa0", tekst)
        if vast == tekst:
            continue
        if tekst.is_tail:
            tekst.getparent().tail = vast
        else:
            tekst.getparent().text = vast


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
        code.text = tekst
    for vorm in inhoud.xpath('.//div[contains(@class, "doc-signature")]'):
        (code,) = vorm
        vorm.tag, vorm.text = "p", None
        vorm.set("class", "handtekening")
        code.tag, code.text = (
            "code",
            " ".join(code.text.split()).replace("( ", "(").replace(", )", ")").replace(" )", ")"),
        )
    for titel in inhoud.xpath('.//span[@class="filename"]'):
        titel.tag = "p"


def _maak_register_plat(inhoud: HtmlElement) -> None:
    """Het normenregister zit in dozen in dozen; op papier scheiden de koppen de normen."""
    for doos in inhoud.xpath('.//div[starts-with(@class, "doc ")]'):
        doos.drop_tag()


def _draai_brede_tabellen(inhoud: HtmlElement) -> None:
    """Een tabel met veel kolommen past alleen op een liggende bladzijde."""
    for tabel in inhoud.xpath(".//table"):
        if len(tabel.xpath("(.//tr)[1]/*")) >= _BREED:
            liggend = DIV(CLASS("liggend"))
            tabel.addprevious(liggend)
            liggend.append(tabel)


_STAPPEN = (
    _vouw_uit,
    _vervang_rekenhulpen,
    _maak_code_plat,
    _maak_register_plat,
    _houd_nummers_bij_hun_teken,
    _draai_brede_tabellen,
)
