"""De bladzijde bij elke verwijzing: een open vak in de tekst, ingevuld als het boek is gezet.

CSS kan dit ook (`target-counter`). Maar dan zet WeasyPrint elke bladzijde opnieuw bij elk nummer dat
verandert, en bij duizenden nummers duurt dat een kwartier. Een open vak is zo breed als een getal van
drie cijfers, of van twee als het doel vooraan in het boek staat. Bij een ander getal schuift de rest
van de regel op.
"""

import re
from typing import Any

from lxml.html import HtmlElement

from uitgave.melding import Mislukt

OPEN = "000"
"""Een vak voor een nummer; het staat in een element met `data-doel`."""
_OPEN_VAK = re.compile("0{2,3}")
_EERSTE, _PER_BLADZIJDE, _REST = 5, 2400, 0.8
"""De eerste bladzijde met tekst, de tekens van een volle, en wat een hoofdstuk leeg laat of tekent."""
_VOORAAN = 95
"""Tot hier is een geschat nummer van twee cijfers dat zeker ook."""


def verklein_vakken(boek: HtmlElement) -> None:
    """Maak een vak twee cijfers breed als zijn hoofdstuk, geschat naar zijn lengte, vooraan staat.

    Anders houdt een rij met korte nummers, eenmaal ingevuld, de helft van elke regel leeg.
    """
    vooraan = set()
    bladzijde = float(_EERSTE)
    for hoofdstuk in boek.xpath('//section[contains(@class, "hoofdstuk")]'):
        bladzijde += len(hoofdstuk.text_content()) / _PER_BLADZIJDE + _REST
        if bladzijde > _VOORAAN:
            break
        vooraan.add(hoofdstuk.get("id"))
    for vak in boek.xpath("//*[@data-doel]"):
        hoofdstuk, _, _ = vak.get("data-doel").partition("--")
        if hoofdstuk in vooraan:
            vak.text = vak.text.replace(OPEN, OPEN[1:])


def vul_in(document: Any) -> None:
    """Zet in elk open vak de bladzijde van zijn doel. `document` is het gezette boek van WeasyPrint."""
    bladzijden: dict[str, int] = {}
    for nummer, blad in enumerate(document.pages, 1):
        for anker in blad.anchors:
            bladzijden.setdefault(anker, nummer)
    if len(document.pages) >= 10 ** len(OPEN):
        raise Mislukt(
            f"het boek heeft {len(document.pages)} bladzijden; er is plaats voor drie cijfers"
        )
    for plaats, blad in enumerate(document.pages):
        for doos in list(blad._page_box.descendants(placeholders=True)):
            if type(doos).__name__ == "LineBox":
                _vul_regel(doos, bladzijden)
        document.pages[plaats] = type(blad)(blad._page_box)  # de links zijn mee opgeschoven


def _vul_regel(regel: Any, bladzijden: dict[str, int]) -> None:
    korter = _vul(regel, bladzijden)
    if regel.style["text_align_all"] == "right":
        regel.translate(dx=korter)


def _vul(doos: Any, bladzijden: dict[str, int]) -> float:
    """Vul de vakken in een deel van een regel; geef hoeveel korter het werd."""
    korter = 0.0
    for kind in doos.children:
        kind.translate(dx=-korter)
        if type(kind).__name__ == "TextBox":
            korter += _vul_tekst(kind, bladzijden)
        elif type(kind).__name__ == "InlineBox":
            korter += _vul(kind, bladzijden)
    doos.width -= korter
    return korter


def _vul_tekst(vak: Any, bladzijden: dict[str, int]) -> float:
    if vak.element is None or not (doel := vak.element.get("data-doel")):
        return 0.0
    from weasyprint.text.line_break import line_size  # noqa: PLC0415

    breed = vak.width
    zetsel = vak.pango_layout
    vak.text = zetsel.text = _OPEN_VAK.sub(str(bladzijden[doel]), vak.text)
    zetsel.reactivate(vak.style)
    regel, _ = zetsel.get_first_line()
    vak.width, _ = line_size(regel, vak.style)
    zetsel.deactivate()
    return float(breed - vak.width)
