"""Zinsverband: de zin, de bijzin en de aanloop waarin een plek op een pagina staat.

In een tabel is de rij de zin, met haar kop als aanloop; in een lijst hoort de zin die op een dubbele
punt eindigt erbij. Zo leest een lezer het ook.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from uitgave.pagina import Pagina

_PUNT = r"[-*+]|\d+[.)]"
_BEGIN = re.compile(rf"^(?:[ \t]*(?:{_PUNT})[ \t]|#|///|[ \t]*$)", re.MULTILINE)
_EINDE_ZIN = re.compile(r"[.!?](?:\[\^[^\]]+\])*(?=\s|$)")
_BIJZIN = re.compile(r"[,;:()–]|\s(?:maar|want)\s")
_AANLOOP = re.compile(r":(?:\[\^[^\]]+\])*\s*\Z")


@dataclass(frozen=True)
class Zinsverband:
    """Waar een plek in staat, van ruim naar krap.

    `vooraf` is wat er in de bijzin aan voorafgaat; `rijkop` zegt dat de plek vooraan in een tabelrij
    staat: daar staat het geval waarover de rij gaat.
    """

    aanloop: str
    zin: str
    bijzin: str
    vooraf: str
    rijkop: bool = False

    @property
    def geheel(self) -> str:
        """De aanloop en de zin samen."""
        return f"{self.aanloop} {self.zin}"


def zinsverband(pagina: Pagina, begin: int, einde: int) -> Zinsverband:
    """Het verband van de woorden van `begin` tot `einde` in de tekst van een pagina."""
    tekst = pagina.woorden
    regel = tekst.rfind("\n", 0, begin) + 1
    if tekst[regel:].lstrip().startswith("|"):
        return _in_tabel(tekst, regel, begin, einde)
    grenzen = _grenzen(pagina)
    van = max((g for g in grenzen if g <= begin), default=0)
    tot = min((g for g in grenzen if g >= einde), default=len(tekst))
    zin_van = max((m.end() for m in _EINDE_ZIN.finditer(tekst, van, begin)), default=van)
    eerste = _EINDE_ZIN.search(tekst, einde, tot)
    zin_tot = eerste.end() if eerste else tot
    aanloop = _aanloop(pagina, van) if re.match(rf"[ \t]*(?:{_PUNT})[ \t]", tekst[van:]) else ""
    return _knip(tekst, zin_van, begin, einde, zin_tot, aanloop)


@lru_cache(maxsize=512)  # van elke bewering op een pagina wordt het gevraagd
def _grenzen(pagina: Pagina) -> tuple[int, ...]:
    """Waar een kop, punt of alinea begint."""
    return tuple(m.start() for m in _BEGIN.finditer(pagina.lopende_tekst))


def _in_tabel(tekst: str, regel: int, begin: int, einde: int) -> Zinsverband:
    """De rij is de zin; de kop van de tabel is de aanloop, de cel de bijzin."""
    tabel = tekst.rfind("\n\n", 0, regel) + 2
    kop = tekst[tabel : tekst.find("\n", tabel)]
    rij_tot = tekst.find("\n", einde)
    rij_tot = len(tekst) if rij_tot < 0 else rij_tot
    cel_van = tekst.rfind("|", regel, begin) + 1
    cel_tot = tekst.find("|", einde, rij_tot)
    cel_tot = rij_tot if cel_tot < 0 else cel_tot
    krap = _knip(tekst, cel_van, begin, einde, cel_tot, "")
    rijkop = tekst[regel:cel_van].strip() == "|"
    return Zinsverband(
        _gewoon(kop), _gewoon(tekst[regel:rij_tot]), krap.bijzin, krap.vooraf, rijkop
    )


def _knip(tekst: str, van: int, begin: int, einde: int, tot: int, aanloop: str) -> Zinsverband:
    bijzin_van = max((m.end() for m in _BIJZIN.finditer(tekst, van, begin)), default=van)
    eerste = _BIJZIN.search(tekst, einde, tot)
    bijzin_tot = eerste.start() if eerste else tot
    return Zinsverband(
        aanloop,
        _gewoon(tekst[van:tot]),
        _gewoon(tekst[bijzin_van:bijzin_tot]),
        _gewoon(tekst[bijzin_van:begin]),
    )


def _aanloop(pagina: Pagina, punt: int) -> str:
    """De zin met een dubbele punt boven de lijst waarin een punt begint."""
    for blok in reversed([*re.finditer(r"\S.*(?:\n.*\S.*)*", pagina.lopende_tekst[:punt])]):
        if not re.match(rf"(?:{_PUNT})[ \t]", blok[0]):
            woorden = pagina.woorden[blok.start() : blok.end()]
            zinnen = [m.end() for m in _EINDE_ZIN.finditer(woorden)]
            return _gewoon(woorden[max(zinnen, default=0) :]) if _AANLOOP.search(woorden) else ""
    return ""


def _gewoon(tekst: str) -> str:
    """Zonder opmaak en met enkele spaties."""
    return " ".join(re.sub(r"\[\^[^\]]+\]|[\[\]*_]", "", tekst).split())
