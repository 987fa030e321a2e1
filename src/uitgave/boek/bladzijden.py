"""De bladzijde bij elke verwijzing: een open vak in de tekst, ingevuld als het boek is gezet.

CSS kan dit ook (`target-counter`). Maar dan zet WeasyPrint elke bladzijde opnieuw bij elk nummer dat
verandert, en bij duizenden nummers duurt dat een kwartier. Een open vak is even breed als elk getal van
drie cijfers: invullen verplaatst niets.
"""

from typing import Any

from uitgave.melding import Mislukt

OPEN = "000"
"""Een vak voor een nummer; het staat in een element met `data-doel`."""

_CIJFERBREED = "\u2007"


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
    for blad in document.pages:
        for vak in blad._page_box.descendants(placeholders=True):
            tekst = getattr(vak, "text", "")
            if OPEN in tekst and (doel := vak.element.get("data-doel")):
                cijfers = str(bladzijden[doel]).rjust(len(OPEN), _CIJFERBREED)
                vak.text = vak.pango_layout.text = tekst.replace(OPEN, cijfers)
