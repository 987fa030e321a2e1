"""Wat WeasyPrint anders doet zolang het een boek zet."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from math import inf
from typing import Any
from xml.etree import ElementTree

_TAGS = {
    "voet-noot": "Note",
    "inhoud-lijst": "TOC",
    "inhoud-regel": "TOCI",
    "code": "Code",
    "nav": "Sect",
}
"""Onze elementen die WeasyPrint niet kent, met hun naam in de PDF."""
_SPATIE_VERVALT = ("normal", "pre-line")
"""Waar een spatie aan het eind van een regel geen plaats inneemt (CSS Text 3, 4.1.2)."""
_TEKENS_PER_LETTER = 4
"""Op de breedte van één letterhoogte passen nooit meer tekens."""

Functie = Callable[..., Any]


@contextmanager
def aangepast() -> Iterator[None]:
    """Vervang vijf delen van WeasyPrint, en zet ze daarna terug."""
    import weasyprint  # noqa: PLC0415 (pas als het boek gezet wordt, is Pango nodig)
    from pydyf import PDF  # noqa: PLC0415
    from weasyprint.document import Page  # noqa: PLC0415
    from weasyprint.layout import inline  # noqa: PLC0415
    from weasyprint.pdf import tags  # noqa: PLC0415

    ingrepen: tuple[tuple[Any, str, Functie], ...] = (
        (weasyprint.tinyhtml5, "parse", _lees_als_xml),
        (tags, "_get_pdf_tag", _ken_onze_elementen),
        (PDF, "page_references", _onthoud_bladzijden),
        (inline, "split_first_line", _breek_niet_om_een_spatie),
        (Page, "paint", _maak_een_tekst),
    )
    oud = [getattr(waar, naam) for waar, naam, _ in ingrepen]
    for (waar, naam, pas_aan), was in zip(ingrepen, oud, strict=True):
        setattr(waar, naam, pas_aan(was))
    try:
        yield
    finally:
        for (waar, naam, _), was in zip(ingrepen, oud, strict=True):
            setattr(waar, naam, was)


def _lees_als_xml(_lees: Functie) -> Functie:
    """Het boek is XML. WeasyPrint leest HTML waar iets aan kan ontbreken, en dat duurt veel langer."""
    return lambda bestand, **_: ElementTree.parse(bestand).getroot()


def _ken_onze_elementen(tag: Functie) -> Functie:
    return lambda naam: _TAGS.get(naam) or tag(naam)


def _onthoud_bladzijden(lijst: property) -> property:
    """Bij elk onderdeel van elke bladzijde stelt pydyf de lijst van alle bladzijden opnieuw op.

    Die lijst verandert niet meer als de onderdelen aan de beurt zijn.
    """
    bewaard: dict[int, tuple[bytes, ...]] = {}

    def bladzijden(pdf: Any) -> tuple[bytes, ...]:
        aantal = len(pdf.pages["Kids"])
        if aantal not in bewaard:
            bewaard[aantal] = lijst.__get__(pdf)
        return bewaard[aantal]

    return property(bladzijden)


def _breek_niet_om_een_spatie(breek_af: Functie) -> Functie:
    """Past een stuk tekst precies op de regel, maar de spatie erachter niet, dan past het toch.

    WeasyPrint breekt de regel dan veel te vroeg af, soms midden in een woord.
    """

    def breek(
        tekst: str, stijl: Any, context: Any, breed: float | None, *rest: Any, **keuzes: Any
    ) -> Any:
        uit = breek_af(tekst, stijl, context, breed, *rest, **keuzes)
        past_misschien = breed and len(tekst) * stijl["font_size"] < breed * _TEKENS_PER_LETTER
        if uit[2] is None or not past_misschien or not tekst.endswith(" "):
            return uit
        kaal = breek_af(tekst.rstrip(" "), stijl, context, breed, *rest, **keuzes)
        if kaal[2] is not None or kaal[3] > breed or stijl["white_space"] not in _SPATIE_VERVALT:
            return uit
        return breek_af(tekst, stijl, context, inf, *rest, **keuzes)

    return breek


def _maak_een_tekst(teken: Functie) -> Functie:
    """Een getekende bladzijde is één tekst; als losse regels kost een heel boek 80 MB meer."""
    from pydyf import _to_bytes  # noqa: PLC0415

    def teken_en_voeg_samen(blad: Any, stroom: Any, *rest: Any, **keuzes: Any) -> None:
        teken(blad, stroom, *rest, **keuzes)
        stroom.stream[:] = [b"\n".join(map(_to_bytes, stroom.stream))]

    return teken_en_voeg_samen
