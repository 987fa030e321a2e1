"""Een pagina van de editie: haar Markdown, en welk deel daarvan lopende tekst is."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import yaml

from uitgave.melding import Melding

_KOPGEGEVENS = re.compile(r"\A---\n(.*?)\n---\n", re.DOTALL)
_HEK = re.compile(r"^[ \t]*(?P<hek>`{3,}|~{3,}).*?^[ \t]*(?P=hek)[ \t]*$", re.DOTALL | re.MULTILINE)
_OPMERKING = re.compile(r"<!--.*?-->", re.DOTALL)
_VERWIJZING = re.compile(r"(?P<woorden>\[[^\[\]]*\])(?P<adres>\s?\[[^\[\]]*\])")
_ADRES = re.compile(r"(?<=\])\([^()\s]*\)|^:::.*$|\{[^{}\n]*\}", re.MULTILINE)
ALINEA = re.compile(r"\S[^\n]*(?:\n[^\n]*\S[^\n]*)*")
"""Regels zonder een lege regel ertussen."""
_PUNT = re.compile(r"(?<=\n)(?:[-*]|1\.) ")
_NIET_EERST = re.compile(r"[-*] |\d+\. |///|<|\[\^")
"""Waarna een punt wel een punt is: een ander punt, een blok van ///, HTML en een voetnoot."""
_CODE = re.compile(r"(`+)(?!`).+?(?<!`)\1(?!`)")


@dataclass(frozen=True)
class Pagina:
    """Een Markdownbestand; `pad` staat ten opzichte van de wortel van het project (`docs/…`)."""

    pad: Path
    tekst: str

    @cached_property
    def kopgegevens(self) -> dict[str, Any]:
        """De gegevens tussen `---` bovenaan; leeg als zij niet te lezen zijn (zie `controleer_kop`)."""
        kop = _KOPGEGEVENS.match(self.tekst)
        try:
            gegevens = yaml.safe_load(kop[1]) if kop else {}
        except yaml.YAMLError:
            return {}
        return gegevens if isinstance(gegevens, dict) else {}

    @cached_property
    def zonder_code(self) -> str:
        """De tekst zonder kopgegevens en codeblokken, met elke regel en plaats waar zij stond."""
        return _wis(self.tekst, _KOPGEGEVENS, _HEK)

    @cached_property
    def lopende_tekst(self) -> str:
        """De tekst die een lezer leest: ook zonder code in de regel en opmerkingen."""
        return _wis(self.zonder_code, _OPMERKING, _CODE)

    @cached_property
    def woorden(self) -> str:
        """De lopende tekst zonder de adressen van links: alleen de woorden die een lezer ziet."""
        tekst = _VERWIJZING.sub(lambda m: m["woorden"] + _leeg(m["adres"]), self.lopende_tekst)
        return _wis(tekst, _ADRES)

    def regel(self, plaats: int) -> int:
        """Het regelnummer van een plaats in de tekst."""
        return self.tekst.count("\n", 0, plaats) + 1


def controleer_kop(pagina: Pagina) -> Iterator[Melding]:
    """De gegevens bovenaan zijn te lezen, en er staat een omschrijving voor zoekmachines in."""
    if not pagina.kopgegevens:
        tekst = (
            "de gegevens tussen --- zijn niet te lezen; zet een tekst met : tussen aanhalingstekens"
        )
        yield Melding(pagina.pad, 1, tekst)
    elif not pagina.kopgegevens.get("description"):
        tekst = "de omschrijving ontbreekt; schrijf bovenaan description: een zin voor zoekmachines"
        yield Melding(pagina.pad, 1, tekst)


def controleer_lijsten(pagina: Pagina) -> Iterator[Melding]:
    """Een lijst begint na een lege regel; anders maakt Markdown er gewone tekst van."""
    for blok in ALINEA.finditer(pagina.zonder_code):
        if (punt := _PUNT.search(blok[0])) and not _NIET_EERST.match(blok[0]):
            tekst = "deze lijst wordt gewone tekst; zet een lege regel boven haar eerste punt"
            yield Melding(pagina.pad, pagina.regel(blok.start() + punt.start()), tekst)


def _wis(tekst: str, *patronen: re.Pattern[str]) -> str:
    """Vervang wat een patroon vindt door spaties, zodat plaatsen en regelnummers gelijk blijven."""
    for patroon in patronen:
        tekst = patroon.sub(lambda m: _leeg(m[0]), tekst)
    return tekst


def _leeg(tekst: str) -> str:
    """Even lang en met dezelfde regels, maar zonder woorden."""
    return re.sub(r"[^\n]", " ", tekst)


def lees_paginas(wortel: Path) -> tuple[Pagina, ...]:
    """Lees alle pagina's onder `docs/`, op volgorde van pad."""
    return tuple(_lees(wortel))


def _lees(wortel: Path) -> Iterator[Pagina]:
    for pad in sorted((wortel / "docs").rglob("*.md")):
        yield _pagina(pad.relative_to(wortel), pad.read_text("utf-8"))


@lru_cache(maxsize=512)
def _pagina(pad: Path, tekst: str) -> Pagina:
    """Dezelfde tekst is dezelfde pagina: wat al is ontleed, wordt niet nog eens ontleed."""
    return Pagina(pad, tekst)
