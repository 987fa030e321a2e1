"""Klassen: een dataclass wordt uitgeschreven, een opsomming krijgt haar leden mee."""

from __future__ import annotations

import ast
import builtins
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from uitgave.motor.vertaling import Vertaler

WEG = frozenset({("dataclasses", "dataclass"), ("dataclasses", "field")})
"""Namen die alleen tijdens de vertaling iets betekenen."""

_OUDERS_WEG = frozenset({"ABC", "Generic", "Protocol"})
_FOUTEN = frozenset({"Exception", "KeyError", "LookupError", "TypeError", "ValueError"})


def vertaal_klasse(vertaler: Vertaler, node: ast.ClassDef) -> ast.ClassDef:
    """De klasse zoals MicroPython haar begrijpt."""
    ouders = [_kaal(ouder) for ouder in node.bases]
    namen = [ast.unparse(ouder) for ouder in ouders if ast.unparse(ouder) not in _OUDERS_WEG]
    if node.keywords or len(namen) > 1:
        vertaler.stop(node, ast.unparse(node).splitlines()[0], "een klasse met hoogstens één ouder")
    if namen and namen[0] in vertaler.programma.met_velden:
        vertaler.stop(node, f"{node.name}({namen[0]})", "een ouder zonder eigen velden")
    if namen and namen[0] in dir(builtins) and namen[0] not in _FOUTEN:
        vertaler.stop(
            node, f"{node.name}({namen[0]})", "een klasse die niet op een ingebouwd type rust"
        )
    velden = [o for o in node.body if isinstance(o, ast.AnnAssign)]
    leden = [
        doel.id
        for o in node.body
        if isinstance(o, ast.Assign)
        for doel in o.targets
        if isinstance(doel, ast.Name) and not doel.id.startswith("_")
    ]
    opties = _dataclass(vertaler, node)
    if opties is not None:
        node.body = [o for o in node.body if not isinstance(o, ast.AnnAssign)]
    eigen = {o.name for o in node.body if isinstance(o, ast.FunctionDef)}
    vertaald = ast.ClassDef(
        node.name,
        [ast.Name(naam, ast.Load()) for naam in namen],
        [],
        vertaler.opdrachten(node.body),
        [],
    )
    if opties is not None:
        vertaald.body = [*_uitgeschreven(vertaler, velden, eigen, opties), *vertaald.body]
    elif namen == ["Enum"]:
        if "__init__" in eigen or "__new__" in eigen:
            vertaler.stop(node, "een opsomming met __init__", "leden met alleen een waarde")
        argumenten: list[ast.expr] = [ast.Constant(lid) for lid in leden]
        vertaald.decorator_list = [vertaler.roep("opsomming", *argumenten)]
    vertaald.body = vertaald.body or [ast.Pass()]
    return vertaald


def is_dataclass(node: ast.ClassDef) -> bool:
    """Zeg of een klasse een dataclass met eigen velden is."""
    versierd = any("dataclass" in ast.unparse(v) for v in node.decorator_list)
    return versierd and any(isinstance(o, ast.AnnAssign) for o in node.body)


def _kaal(ouder: ast.expr) -> ast.expr:
    """`Generic[T]` is `Generic`."""
    return ouder.value if isinstance(ouder, ast.Subscript) else ouder


def _dataclass(vertaler: Vertaler, node: ast.ClassDef) -> dict[str, bool] | None:
    """De opties van `@dataclass(…)`; `None` als de klasse er geen is."""
    opties: dict[str, bool] | None = None
    for versiering in node.decorator_list:
        kern = versiering.func if isinstance(versiering, ast.Call) else versiering
        if ast.unparse(kern) != "dataclass":
            vertaler.stop(node, f"@{ast.unparse(versiering)}", "@dataclass")
        woorden = versiering.keywords if isinstance(versiering, ast.Call) else []
        opties = {woord.arg or "": ast.literal_eval(woord.value) for woord in woorden}
        if onbekend := opties.keys() - {"frozen", "kw_only", "slots"}:
            vertaler.stop(node, f"@dataclass({', '.join(onbekend)})", "frozen, kw_only of slots")
    return opties


def _uitgeschreven(
    vertaler: Vertaler, velden: list[ast.AnnAssign], eigen: set[str], opties: dict[str, bool]
) -> list[ast.stmt]:
    """`__init__`, `__eq__`, `__hash__` en `__repr__`, zoals `dataclass` ze maakt."""
    namen = [ast.unparse(veld.target) for veld in velden]
    wijzers = [f"self.{naam}" for naam in namen]
    rij = f"({''.join(f'{w}, ' for w in wijzers)})"
    ander = f"({''.join(f'ander.{naam}, ' for naam in namen)})"
    mal = [f"__velden__ = {tuple(namen)!r}"]
    if namen:
        toekenningen = [f"{w} = {naam}" for w, naam in zip(wijzers, namen, strict=True)]
        slot = ["self.__post_init__()"] if "__post_init__" in eigen else []
        ster = "*, " if opties.get("kw_only") else ""
        mal.append(
            f"def __init__(self, {ster}{', '.join(namen)}): {'; '.join(toekenningen + slot)}"
        )
        if "__eq__" not in eigen:
            zelfde = "self is ander or ander.__class__ is self.__class__"
            mal.append(f"def __eq__(self, ander): return {zelfde} and {rij} == {ander}")
            mal.append(f"def __hash__(self): return hash({rij})")
    body = ast.parse("\n".join(mal)).body
    if namen and isinstance(maker := body[1], ast.FunctionDef):
        _zet_standaardwaarden(vertaler, maker, velden)
    if "__repr__" not in eigen:
        toon = vertaler.hulp("toon_velden")
        body.append(ast.Assign([ast.Name("__repr__", ast.Store())], toon))
    return body


def _zet_standaardwaarden(
    vertaler: Vertaler, maker: ast.FunctionDef, velden: list[ast.AnnAssign]
) -> None:
    waarden = [veld.value and vertaler.visit(veld.value) for veld in velden]
    for veld, waarde in zip(velden, waarden, strict=True):
        if isinstance(waarde, ast.Call) and ast.unparse(waarde.func) == "field":
            vertaler.stop(veld, ast.unparse(veld), "een veld met een gewone waarde")
    if maker.args.kwonlyargs:
        maker.args.kw_defaults = list(waarden)
    else:
        maker.args.defaults = [waarde for waarde in waarden if waarde is not None]
