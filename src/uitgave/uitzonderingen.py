"""Poort: een pagina die een norm noemt, noemt ook haar uitzonderingen, of verwijst ernaar.

Een uitzondering telt als genoemd als de pagina haar doel bindt, een alinea heeft die op haar feiten
rust, of verwijst naar een pagina die dat doet. Of de zin zelf de uitzondering goed zegt, ziet deze
poort niet; dat doen de poorten voor beweringen en hardheid.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from inspect import getsource
from pathlib import Path
from textwrap import dedent

from terugkeer.grondslag.norm import NORMEN, Norm, Uitzondering
from uitgave.beweringen import beweringen
from uitgave.feiten import lees_feiten
from uitgave.melding import Melding
from uitgave.normen import NASLAG, laad_alles, plek_van_norm
from uitgave.onderwerpen import Onbekend, onderwerpen, zoek
from uitgave.pagina import Pagina
from uitgave.plaatsen import plaatsen

OVER = Path("docs/over")
"""Deze pagina's gaan over de editie en zeggen geen recht."""

_LINK = re.compile(r"\]\((?P<pad>[^()#\s:]+\.md)(?:#[^()\s]*)?\)")


@dataclass(frozen=True)
class Inhoud:
    """Wat een pagina bindt, waarop haar alinea's rusten, en waarheen zij verwijst."""

    doelen: dict[str, int]
    feiten: frozenset[str]
    links: frozenset[str]


def controleer_uitzonderingen(wortel: Path, paginas: tuple[Pagina, ...]) -> Iterator[Melding]:
    """Elke pagina buiten de naslag noemt bij een norm ook wat haar opzij zet."""
    laad_alles()
    inhoud = {pagina.pad.as_posix(): _inhoud(pagina) for pagina in paginas}
    for norm in NORMEN.values():
        try:
            gezocht = [(uitzondering, *_doel(uitzondering)) for uitzondering in norm.uitzonderingen]
        except Onbekend as fout:
            tekst = f"norm {norm.nummer} ({norm.naam}): doel van een uitzondering: {fout}"
            yield Melding(*plek_van_norm(wortel, norm), tekst)
            continue
        zelf = {doel for _, doelen, _ in gezocht for doel in doelen}
        noemt = {norm.pad, *hoofdwaarden(norm)} - zelf
        for uitzondering, doelen, feiten in gezocht:
            if vreemd := feiten - _eigen_feiten(norm, doelen):
                tekst = (
                    f"norm {norm.nummer} ({norm.naam}): een uitzondering noemt {min(vreemd)}, maar "
                    "daar rust de norm niet op, en ook niet wat zij noemt; verbeter het nummer"
                )
                yield Melding(*plek_van_norm(wortel, norm), tekst)
            for pad, eigen in inhoud.items():
                regels = [eigen.doelen[doel] for doel in noemt & eigen.doelen.keys()]
                if not regels or Path(pad).is_relative_to(NASLAG) or Path(pad).is_relative_to(OVER):
                    continue
                bereik = [eigen, *(inhoud[link] for link in eigen.links if link in inhoud)]
                if not any(doelen & i.doelen.keys() or feiten & i.feiten for i in bereik):
                    raad = min(doelen, default="")
                    hoe = f"[woorden][{raad}]" if raad else f"<!-- rapport …: {min(feiten)} -->"
                    tekst = (
                        f'norm {norm.nummer} ({norm.naam}) staat hier zonder haar uitzondering "'
                        f'{uitzondering}"; noem die ({hoe}) of verwijs naar een pagina die dat doet'
                    )
                    yield Melding(Path(pad), min(regels), tekst)


def _eigen_feiten(norm: Norm, doelen: set[str]) -> set[str]:
    """De feiten van de norm, en van de normen en waarden die een uitzondering noemt."""
    genoemd = (onderwerp.feiten for onderwerp in onderwerpen() if onderwerp.pad in doelen)
    return {*norm.rust_op.split()}.union(*genoemd)


def hoofdwaarden(norm: Norm) -> frozenset[str]:
    """De waarden in dezelfde module waarvan de norm de bron overneemt: die spreekt zij vooral uit."""
    boom = ast.parse(dedent(getsource(norm.regel))).body[0]
    assert isinstance(boom, ast.FunctionDef)
    bron = [
        deel.value
        for decorator in boom.decorator_list
        if isinstance(decorator, ast.Call)
        for deel in decorator.keywords
        if deel.arg == "bron"
    ]
    namen = {
        knoop.value.id
        for wortel in bron
        for knoop in ast.walk(wortel)
        if isinstance(knoop, ast.Attribute) and isinstance(knoop.value, ast.Name)
    }
    paden = {f"{norm.regel.__module__}.{naam}" for naam in namen}
    return frozenset(paden & {onderwerp.pad for onderwerp in onderwerpen()})


def _doel(uitzondering: Uitzondering) -> tuple[set[str], set[str]]:
    """De paden en de feiten die de uitzondering zeggen."""
    namen = uitzondering.doel.split()
    feiten = {naam for naam in namen if naam in lees_feiten()}
    doelen = {zoek(naam).pad for naam in namen if naam not in feiten}
    if not doelen and not feiten:
        raise Onbekend("de uitzondering heeft geen doel; geef een naam of het nummer van een feit")
    return doelen, feiten


def _inhoud(pagina: Pagina) -> Inhoud:
    doelen: dict[str, int] = {}
    for bewering in beweringen(pagina):
        doelen.setdefault(bewering.doel, bewering.regel)
    feiten = frozenset(feit for plaats in plaatsen(pagina) for feit in plaats.feiten)
    links = {
        _oplossen(pagina.pad.parent.as_posix(), m["pad"])
        for m in _LINK.finditer(pagina.lopende_tekst)
    }
    return Inhoud(doelen, feiten, frozenset(links))


def _oplossen(map_: str, pad: str) -> str:
    """Het pad van een link ten opzichte van de wortel, zonder `..`."""
    delen: list[str] = []
    for deel in f"{map_}/{pad}".split("/"):
        if deel == "..":
            delen.pop()
        elif deel != ".":
            delen.append(deel)
    return "/".join(delen)
