"""Elke verwijzing binnen de site komt aan: de pagina bestaat, en de plaats op die pagina ook.

MkDocs ziet alleen verwijzingen in Markdown. Deze controle leest de gebouwde pagina's, en ziet dus
ook wat een sjabloon, een tekening of een blok HTML aanwijst.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

import lxml.html

from uitgave.afwerking.bestanden import bestand_achter, paginas
from uitgave.melding import Afgekeurd, Melding


@dataclass(frozen=True)
class _Gelezen:
    """De ankers van een pagina, en waar zij naar verwijst."""

    ankers: frozenset[str]
    doelen: tuple[tuple[int, str], ...]
    dubbel: tuple[tuple[int, str], ...]


def controleer_koppelingen(site: Path) -> None:
    """Keur de site af als er een verwijzing is die nergens aankomt."""
    meldingen = sorted(set(_meldingen(site)))
    if meldingen:
        raise Afgekeurd(meldingen)


def _meldingen(site: Path) -> Iterator[Melding]:
    alle = {pad.relative_to(site).as_posix(): _lees(pad) for pad in paginas(site)}
    for pagina, gelezen in alle.items():
        for regel, anker in gelezen.dubbel:
            yield Melding(Path(pagina), regel, f"het anker {anker!r} staat twee keer op de pagina")
        for regel, doel in gelezen.doelen:
            delen = urlsplit(doel)
            if delen.scheme or delen.netloc:
                continue
            bestand = bestand_achter(pagina, unquote(delen.path))
            anker = unquote(delen.fragment)
            if bestand.startswith("downloads/"):  # die worden na de pagina's gemaakt
                continue
            if not (site / bestand).is_file():
                yield Melding(Path(pagina), regel, f"{doel!r} wijst naar {bestand}, dat er niet is")
            elif anker and bestand in alle and anker not in alle[bestand].ankers:
                tekst = f"{doel!r} wijst naar een plaats die {bestand} niet heeft"
                yield Melding(Path(pagina), regel, tekst)


def _lees(pad: Path) -> _Gelezen:
    pagina = lxml.html.document_fromstring(pad.read_text("utf-8"))
    ankers: set[str] = set()
    dubbel = []
    for element in pagina.xpath("//*[@id != '']"):
        if element.get("id") in ankers:
            dubbel.append((element.sourceline, element.get("id")))
        ankers.add(element.get("id"))
    doelen = tuple(
        (element.sourceline, element.get(naam))
        for naam in ("href", "src", "xlink:href")
        for element in pagina.xpath("//*[@*[name() = $naam]]", naam=naam)
    )
    return _Gelezen(frozenset(ankers), doelen, tuple(dubbel))
