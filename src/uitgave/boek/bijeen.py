"""Wat op papier bij elkaar blijft: op een regel, of op een bladzijde. De rest staat in `opmaak.css`."""

import re
from typing import Any

from lxml.html import HtmlElement
from lxml.html.builder import CLASS, SPAN, E

_NUMMER = re.compile(
    r"(§|\b(?:art\.|artikel|bijlage|dag|leden|lid|n(?:oot|oten|r\.|ummer)|paragraaf|punt|praktijk"
    r"|verbetering)) (?=\d|(?-i:[IVX]+\b))"
    r"|\b(rapport) (?=§)"
    r"|(\d) (?=(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november"
    r"|december|dagen|weken|maanden|jaar|uur)\b|\d{3}\b)",
    re.IGNORECASE,
)
"""Een woord met het nummer erachter, een getal met zijn maand of maat, of met zijn duizendtallen."""
HEEL = "heel"
"""De klasse van een woord dat aan het eind van een regel heel blijft."""
_HEEL_WOORD = re.compile(
    r"((?:\w+\.)+(?:com|eu|info|nl|org)\b|[Tt]askforce\w*|Vluchtelingen[Ww]erk\b|\bOekraïne\w*)"
)
"""Een adres, en woorden die het woordenboek van de lettergrepen verkeerd afbreekt."""
_NAAMDEEL = re.compile(r"(?<=[_/])")
_KORTE_CEL = 12
"""Zoveel tekens van een cel blijven op één regel; achter een link komt nog een nummer."""
_KORT_VOORBEELD, _REGEL = 20, 90
"""Zoveel regels van een voorbeeld blijven op één bladzijde, en zoveel tekens passen op een regel."""
_REEKS = (
    ".//ul[*] | .//ol[*] | .//tbody[*]"
    ' | .//*[contains(@class, "admonition") or contains(@class, "rekenvoorbeeld")][*]'
)
_OPSOMMING = {"ul", "ol", "table"}
_KOP = {"h2", "h3"}
_TEKST = _OPSOMMING | {"p", "div"}


def houd_bijeen(inhoud: HtmlElement) -> None:
    """Wijs in een hoofdstuk aan wat de opmaak niet uit elkaar mag halen."""
    _houd_nummers_bij_hun_woord(inhoud)
    _houd_woorden_heel(inhoud)
    _houd_korte_cellen_heel(inhoud)
    _houd_korte_voorbeelden_heel(inhoud)
    _wijs_begin_en_eind_aan(inhoud)
    for code in inhoud.xpath(".//td//code[not(*)]"):
        breek_bij(code, _NAAMDEEL)


def breek_bij(element: HtmlElement, plaats: re.Pattern[str]) -> None:
    """Laat een tekst zonder spaties bij voorkeur op deze plaatsen breken, niet midden in een woord."""
    element.text, *delen = plaats.split(element.text or "")
    for deel in delen:
        breuk = E.wbr()
        breuk.tail = deel
        element.append(breuk)


def _teksten(inhoud: HtmlElement) -> list[Any]:
    """Elk stuk tekst dat geen code is."""
    teksten: list[Any] = inhoud.xpath(".//text()[not(ancestor::pre or ancestor::code)]")
    return teksten


def _houd_nummers_bij_hun_woord(inhoud: HtmlElement) -> None:
    for tekst in _teksten(inhoud):
        vast = _NUMMER.sub(lambda m: f"{m[m.lastindex or 0]}\xa0", tekst)
        if vast == tekst:
            continue
        if tekst.is_tail:
            tekst.getparent().tail = vast
        else:
            tekst.getparent().text = vast


def _houd_woorden_heel(inhoud: HtmlElement) -> None:
    for tekst in _teksten(inhoud):
        begin, *delen = _HEEL_WOORD.split(tekst)
        woorden = [SPAN(CLASS(HEEL), woord) for woord in delen[::2]]
        for woord, erna in zip(woorden, delen[1::2], strict=True):
            woord.tail = erna
        if not woorden:
            continue
        buur = tekst.getparent()
        if tekst.is_tail:
            buur.tail, houder = begin, buur.getparent()
            plaats = houder.index(buur) + 1
        else:
            buur.text, houder, plaats = begin, buur, 0
        houder[plaats:plaats] = woorden


def _houd_korte_cellen_heel(inhoud: HtmlElement) -> None:
    for cel in inhoud.iter("td"):
        if len(cel.text_content()) <= _KORTE_CEL and cel.find(".//a") is None:
            _merk(cel, "kort")


def _houd_korte_voorbeelden_heel(inhoud: HtmlElement) -> None:
    for doos in inhoud.xpath('.//div[@class="rekenvoorbeeld" or @class="highlight"]'):
        regels = doos.text_content().strip().splitlines()
        if sum(len(regel) // _REGEL + 1 for regel in regels) <= _KORT_VOORBEELD:
            _merk(doos, "kort")


def _wijs_begin_en_eind_aan(inhoud: HtmlElement) -> None:
    """CSS kan dit ook (`:last-child`, `:has(+ ul)`), maar dan telt WeasyPrint steeds alle buren."""
    for reeks in inhoud.xpath(_REEKS):
        _merk(reeks[-1], "laatste")
    for alinea in inhoud.iter("p"):
        vorige, volgende = alinea.getprevious(), alinea.getnext()
        if volgende is None:
            continue
        if volgende.tag in _OPSOMMING or "highlight" in volgende.get("class", "").split():
            _merk(alinea, "inleiding")
        if vorige is not None and vorige.tag in _KOP and volgende.tag in _TEKST:
            _merk(alinea, "eerste")


def _merk(element: HtmlElement, klasse: str) -> None:
    element.set("class", f"{element.get('class', '')} {klasse}".strip())
