"""De bladzijde bij elke verwijzing: een open vak in de tekst, ingevuld als het boek is gezet.

CSS kan dit ook (`target-counter`). Maar dan zet WeasyPrint elke bladzijde opnieuw bij elk nummer dat
verandert, en bij duizenden nummers duurt dat een kwartier. Een open vak is zo breed als een getal van
drie cijfers; bij een korter getal schuift de rest van de regel op.
"""

from typing import Any

from uitgave.melding import Mislukt

OPEN = "000"
"""Een vak voor een nummer; het staat in een element met `data-doel`."""


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
    if OPEN not in vak.text or vak.element is None or not (doel := vak.element.get("data-doel")):
        return 0.0
    from weasyprint.text.line_break import line_size  # noqa: PLC0415

    breed = vak.width
    zetsel = vak.pango_layout
    vak.text = zetsel.text = vak.text.replace(OPEN, str(bladzijden[doel]))
    zetsel.reactivate(vak.style)
    regel, _ = zetsel.get_first_line()
    vak.width, _ = line_size(regel, vak.style)
    zetsel.deactivate()
    return float(breed - vak.width)
