"""Verbeteringen: elk gebrek van het rapport heeft een ingang, en elke plek die het raakt een merk.

Een merk is een gewone link: `[verbetering 12](../naslag/verbeteringen.md#v-12){ .verbetering }`.
Het staat waar de editie anders leest dan het rapport; de ingang linkt naar die plek terug.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from posixpath import dirname, join, normpath

from markdown.extensions.toc import slugify

from uitgave.melding import Melding
from uitgave.pagina import Pagina

NASLAG = "naslag/verbeteringen.md"
ZONDER_MERK = frozenset({NASLAG, "naslag/begrippen.md", "naslag/concordantie.md"})
"""Pagina's waarnaar een ingang mag linken zonder dat daar een merk staat: lijsten."""

_INGANG = re.compile(r"^### (?P<nummer>\d+)\. .*?(?=^##|\Z)", re.DOTALL | re.MULTILINE)
_LINK = re.compile(r"\[(?P<woorden>[^\[\]]*)\]\((?P<pad>[^()\s#:]+\.md)(?:#(?P<anker>[^()\s]+))?\)")
_KOP = re.compile(r"^(?P<diepte>#{2,6}) (?P<titel>.+?)(?: \{ #(?P<anker>\S+) \})?$", re.MULTILINE)
_KLASSE = "{ .verbetering }"


@dataclass(frozen=True)
class Plek:
    """Een plaats in de editie; zonder anker is het de hele pagina."""

    pad: str
    anker: str

    def __str__(self) -> str:
        return f"{self.pad}#{self.anker}" if self.anker else self.pad


@dataclass(frozen=True)
class Merk:
    """Een link naar een ingang, met de koppen waaronder zij staat."""

    pagina: Pagina
    regel: int
    nummer: str
    welgevormd: bool
    koppen: tuple[str, ...]

    def staat_op(self, plek: Plek) -> bool:
        """Zeg of het merk op deze plek staat."""
        return _pad(self.pagina) == plek.pad and plek.anker in ("", *self.koppen)


@dataclass(frozen=True)
class Ingang:
    """Een verbetering, met de plekken waarnaar zij linkt."""

    pagina: Pagina
    regel: int
    nummer: str
    plekken: tuple[Plek, ...]


def merken(pagina: Pagina) -> Iterator[Merk]:
    """Elke link van een pagina naar een ingang."""
    tekst = pagina.zonder_code
    for link in _LINK.finditer(tekst):
        plek = _plek(pagina, link)
        nummer = plek.anker.removeprefix("v-")
        if plek.pad == NASLAG and nummer.isdecimal() and _pad(pagina) != NASLAG:
            vorm = f"verbetering {nummer}" == " ".join(link["woorden"].split())
            goed = vorm and tekst.startswith(_KLASSE, link.end())
            koppen = tuple(_koppen(tekst[: link.start()]).values())
            yield Merk(pagina, pagina.regel(link.start()), nummer, goed, koppen)


def ingangen(pagina: Pagina) -> Iterator[Ingang]:
    """De verbeteringen op de pagina die ze verzamelt."""
    for ingang in _INGANG.finditer(pagina.zonder_code if _pad(pagina) == NASLAG else ""):
        plekken = (_plek(pagina, link) for link in _LINK.finditer(ingang[0]))
        met_merk = tuple(plek for plek in plekken if plek.pad not in ZONDER_MERK)
        yield Ingang(pagina, pagina.regel(ingang.start()), ingang["nummer"], met_merk)


def controleer_verbeteringen(paginas: tuple[Pagina, ...]) -> Iterator[Melding]:
    """Elke ingang heeft een merk op elke plek die zij noemt, en elk merk staat in zijn ingang."""
    alle = [merk for pagina in paginas for merk in merken(pagina)]
    per_nummer = {ingang.nummer: ingang for pagina in paginas for ingang in ingangen(pagina)}
    for merk in alle:
        for tekst in _fouten(merk, per_nummer.get(merk.nummer)):
            yield Melding(merk.pagina.pad, merk.regel, tekst)
    for nummer, ingang in per_nummer.items():
        if not ingang.plekken:
            tekst = f"verbetering {nummer} noemt geen plek; sluit af met Zie [pagina](…)"
            yield Melding(ingang.pagina.pad, ingang.regel, tekst)
        for plek in ingang.plekken:
            if not any(merk.nummer == nummer and merk.staat_op(plek) for merk in alle):
                tekst = f"op {plek} staat geen merk van verbetering {nummer}; {_zo(nummer)}"
                yield Melding(ingang.pagina.pad, ingang.regel, tekst)


def _fouten(merk: Merk, ingang: Ingang | None) -> Iterator[str]:
    if not merk.welgevormd:
        yield f"een merk heeft een vaste vorm; {_zo(merk.nummer)}"
    if ingang is None:
        yield f"verbetering {merk.nummer} bestaat niet; verbeter het nummer of maak haar ingang"
    elif not any(merk.staat_op(plek) for plek in ingang.plekken):
        yield f"verbetering {merk.nummer} noemt deze plek niet; link er vanuit haar ingang naar"


def _zo(nummer: str) -> str:
    return f"schrijf [verbetering {nummer}](../{NASLAG}#v-{nummer}){_KLASSE}"


def _pad(pagina: Pagina) -> str:
    return pagina.pad.relative_to("docs").as_posix()


def _plek(pagina: Pagina, link: re.Match[str]) -> Plek:
    return Plek(normpath(join(dirname(_pad(pagina)), link["pad"])), link["anker"] or "")


def _koppen(ervoor: str) -> dict[int, str]:
    """De ankers van de koppen waaronder een plek staat, van elke diepte de laatste."""
    koppen: dict[int, str] = {}
    for kop in _KOP.finditer(ervoor):
        diepte = len(kop["diepte"])
        koppen = {d: anker for d, anker in koppen.items() if d < diepte}
        koppen[diepte] = kop["anker"] or slugify(kop["titel"], "-")
    return koppen
