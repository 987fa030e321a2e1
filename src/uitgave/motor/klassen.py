"""Klassen: een dataclass wordt uitgeschreven, een opsomming krijgt haar leden mee."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uitgave.motor.vertaling import Vertaler

WEG = frozenset({("dataclasses", "dataclass"), ("dataclasses", "field")})
"""Namen die alleen tijdens de vertaling iets betekenen."""

_OUDERS_WEG = frozenset({"ABC", "Generic", "Protocol"})
_FOUTEN = frozenset({"Exception", "KeyError", "LookupError", "TypeError", "ValueError"})
_VELDOPTIES = {"kw_only": False, "compare": True, "repr": True}


@dataclass(frozen=True)
class Veld:
    """Een veld van een dataclass, met wat `field(…)` erover zegt."""

    naam: str
    standaard: ast.expr | None
    kw_only: bool
    compare: bool
    repr: bool


@dataclass(frozen=True)
class Programma:
    """Wat een module van de andere moet weten: de klassen, en de velden van elke dataclass."""

    klassen: frozenset[str] = frozenset()
    ouders: Mapping[str, str] = field(default_factory=dict)
    velden: Mapping[str, tuple[Veld, ...]] = field(default_factory=dict)

    def geerfd(self, ouder: str) -> Iterable[tuple[str, Veld]]:
        """De velden van een ouder en diens ouders, elk met de klasse die het veld noemt."""
        if ouder in self.ouders:
            yield from self.geerfd(self.ouders[ouder])
        for veld in self.velden.get(ouder, ()):
            yield ouder, veld


def lees_programma(bronnen: Iterable[str]) -> Programma:
    """Lees uit alle bronnen wat de vertaling van het geheel moet weten."""
    soorten = [
        k for bron in bronnen for k in ast.walk(ast.parse(bron)) if isinstance(k, ast.ClassDef)
    ]
    return Programma(
        frozenset(soort.name for soort in soorten),
        {soort.name: naam for soort in soorten for naam in _ouders(soort)},
        {soort.name: tuple(_velden(soort)) for soort in soorten if _versierd(soort)},
    )


def _versierd(node: ast.ClassDef) -> bool:
    return any(ast.unparse(v).partition("(")[0] == "dataclass" for v in node.decorator_list)


def _ouders(node: ast.ClassDef) -> list[str]:
    kaal = [o.value if isinstance(o, ast.Subscript) else o for o in node.bases]
    return [naam for ouder in kaal if (naam := ast.unparse(ouder)) not in _OUDERS_WEG]


def _velden(node: ast.ClassDef) -> Iterable[Veld]:
    """De velden die een dataclass zelf noemt."""
    versiering = next(v for v in node.decorator_list if "dataclass" in ast.unparse(v))
    woorden = versiering.keywords if isinstance(versiering, ast.Call) else []
    van_klasse = {w.arg: ast.literal_eval(w.value) for w in woorden if w.arg in _VELDOPTIES}
    for opdracht in node.body:
        if not isinstance(opdracht, ast.AnnAssign):
            continue
        opties, waarde = {**_VELDOPTIES, **van_klasse}, opdracht.value
        if isinstance(waarde, ast.Call) and ast.unparse(waarde.func) == "field":
            genoemd = {w.arg or "": w.value for w in waarde.keywords}
            waarde = genoemd.pop("default", None)
            if genoemd.keys() - _VELDOPTIES.keys():
                waarde = opdracht.value  # de vertaling stopt hierop
            opties |= {naam: ast.literal_eval(w) for naam, w in genoemd.items() if naam in opties}
        yield Veld(ast.unparse(opdracht.target), waarde, **opties)


def vertaal_klasse(vertaler: Vertaler, node: ast.ClassDef) -> ast.ClassDef:
    """De klasse zoals MicroPython haar begrijpt."""
    namen = _ouders(node)
    if node.keywords or len(namen) > 1:
        vertaler.stop(node, ast.unparse(node).splitlines()[0], "een klasse met hoogstens één ouder")
    if namen and namen[0] in dir(builtins) and namen[0] not in _FOUTEN:
        vertaler.stop(
            node, f"{node.name}({namen[0]})", "een klasse die niet op een ingebouwd type rust"
        )
    eigen = {o.name for o in node.body if isinstance(o, ast.FunctionDef)}
    erbij: list[ast.stmt] = []
    versieringen: list[ast.expr] = []
    if _is_dataclass(vertaler, node):
        erbij = _uitgeschreven(vertaler, node, namen, eigen)
        node.body = [o for o in node.body if not isinstance(o, ast.AnnAssign)]
    elif namen == ["Enum"]:
        if "__init__" in eigen or "__new__" in eigen:
            vertaler.stop(node, "een opsomming met __init__", "leden met alleen een waarde")
        leden: list[ast.expr] = [ast.Constant(lid) for lid in _leden(node)]
        versieringen = [vertaler.roep("opsomming", *leden)]
    return ast.ClassDef(
        node.name,
        [ast.Name(naam, ast.Load()) for naam in namen],
        [],
        [*erbij, *vertaler.opdrachten(node.body)] or [ast.Pass()],
        versieringen,
    )


def _leden(node: ast.ClassDef) -> list[str]:
    toekenningen = [o for o in node.body if isinstance(o, ast.Assign)]
    doelen = [doel.id for o in toekenningen for doel in o.targets if isinstance(doel, ast.Name)]
    return [naam for naam in doelen if not naam.startswith("_")]


def _is_dataclass(vertaler: Vertaler, node: ast.ClassDef) -> bool:
    """Zeg of de klasse een dataclass is; een andere versiering of optie stopt de bouw."""
    for versiering in node.decorator_list:
        kern = versiering.func if isinstance(versiering, ast.Call) else versiering
        if ast.unparse(kern) != "dataclass":
            vertaler.stop(node, f"@{ast.unparse(versiering)}", "@dataclass")
        woorden = versiering.keywords if isinstance(versiering, ast.Call) else []
        if onbekend := {woord.arg or "**" for woord in woorden} - {"frozen", "kw_only", "slots"}:
            vertaler.stop(node, f"@dataclass({', '.join(onbekend)})", "frozen, kw_only of slots")
    return bool(node.decorator_list)


def _uitgeschreven(
    vertaler: Vertaler, node: ast.ClassDef, ouders: list[str], eigen: set[str]
) -> list[ast.stmt]:
    """De standaardwaarden en de methoden die `dataclass` maakt, uitgeschreven."""
    body: list[ast.stmt] = []
    zelf = tuple(_velden(node))
    for veld in zelf:
        if isinstance(veld.standaard, ast.Call) and ast.unparse(veld.standaard.func) == "field":
            vertaler.stop(
                veld.standaard, ast.unparse(veld.standaard), "default, kw_only, compare, repr"
            )
        if veld.standaard is not None:
            waarde = vertaler.visit(veld.standaard)
            body.append(ast.Assign([ast.Name(veld.naam, ast.Store())], waarde))
    bekend = [(f"{uit}.{v.naam}", v) for o in ouders for uit, v in vertaler.programma.geerfd(o)]
    alle = {veld.naam: (plek, veld) for plek, veld in [*bekend, *((v.naam, v) for v in zelf)]}
    velden = [veld for _, veld in alle.values()]
    parameters = {
        naam: f"{naam}={plek}" if veld.standaard is not None else naam
        for naam, (plek, veld) in alle.items()
    }
    gewoon = [parameters[v.naam] for v in velden if not v.kw_only]
    op_naam = [parameters[v.naam] for v in velden if v.kw_only]
    slot = ["self.__post_init__()"] if "__post_init__" in eigen else []
    toekenningen = [f"self.{v.naam} = {v.naam}" for v in velden]
    koppen = ", ".join(["self", *gewoon, *(["*", *op_naam] if op_naam else [])])
    mal = [
        f"__velden__ = {tuple(v.naam for v in velden)!r}",
        f"__getoond__ = {tuple(v.naam for v in velden if v.repr)!r}",
        f"def __init__({koppen}): {'; '.join([*toekenningen, *slot]) or 'pass'}",
    ]
    if "__eq__" not in eigen:
        rij, ander = (
            f"({''.join(f'{van}.{v.naam}, ' for v in velden if v.compare)})"
            for van in ("self", "ander")
        )
        zelfde = "self is ander or ander.__class__ is self.__class__"
        mal.append(f"def __eq__(self, ander): return {zelfde} and {rij} == {ander}")
        mal.append(f"def __hash__(self): return hash({rij})")
    body += ast.parse("\n".join(mal)).body
    if "__repr__" not in eigen:
        body.append(ast.Assign([ast.Name("__repr__", ast.Store())], vertaler.hulp("toon_velden")))
    return body
