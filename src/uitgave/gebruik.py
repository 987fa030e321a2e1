"""Gebruik: welke norm, waarde of functie welke andere gebruikt, uit de code zelf gelezen."""

import ast
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from uitgave.knipsels import MAP as KNIPSELS
from uitgave.knipsels import lees_secties

RECHT = Path("src/terugkeer")
GEVALLEN = Path("tests/terugkeer")


@dataclass(frozen=True, order=True)
class Plek:
    """Een regel in een bestand, met wat daar staat."""

    pad: str
    regel: int
    wat: str = ""

    def __str__(self) -> str:
        return f"{self.pad}:{self.regel}" + (f" {self.wat}" if self.wat else "")


@dataclass(frozen=True)
class Definitie:
    """Een naam op het hoogste niveau van een module: waar zij staat en wat zij gebruikt."""

    naam: str
    plek: Plek
    gebruikt: frozenset[str]
    code: ast.stmt


@cache
def definities(wortel: Path) -> Mapping[str, Definitie]:
    """Alle definities van `terugkeer`, op volledig pad."""
    alle: dict[str, Definitie] = {}
    bomen = {
        pad.relative_to(wortel): ast.parse(pad.read_text("utf-8"))
        for pad in sorted((wortel / RECHT).rglob("*.py"))
    }
    normen = {naam: doel for kort, boom in bomen.items() for naam, doel in _normen(kort, boom)}
    for kort, boom in bomen.items():
        module = _module(kort)
        eigen = {naam: f"{module}.{naam}" for deel in boom.body for naam in _namen_van(deel)}
        bekend = {**_ingevoerd(boom), **eigen}
        for deel in boom.body:
            gebruikt = _genoemd(deel, bekend) | frozenset(_op_naam_gevraagd(deel, boom, normen))
            for naam in _namen_van(deel):
                doel = eigen[naam]
                plek = Plek(kort.as_posix(), deel.lineno, naam)
                alle[doel] = Definitie(doel, plek, gebruikt - {doel}, deel)
    return alle


def _module(kort: Path) -> str:
    return ".".join(kort.relative_to("src").with_suffix("").parts)


def _normen(kort: Path, boom: ast.Module) -> Iterator[tuple[str, str]]:
    """De naam en het pad van elke norm in een module, zoals haar decorator die noemt."""
    for deel in boom.body:
        for decorator in getattr(deel, "decorator_list", ()):
            match decorator:
                case ast.Call(ast.Name("norm"), [ast.Constant(str(naam)), *_]):
                    yield naam, f"{_module(kort)}.{next(_namen_van(deel))}"


def gebruikers(wortel: Path, doel: str) -> frozenset[str]:
    """Alles in `terugkeer` dat het doel gebruikt, ook langs een omweg."""
    omgekeerd: defaultdict[str, set[str]] = defaultdict(set)
    for definitie in definities(wortel).values():
        for naam in definitie.gebruikt:
            omgekeerd[naam].add(definitie.naam)
    gevonden: set[str] = set()
    open_ = [doel]
    while open_:
        nieuw = omgekeerd[open_.pop()] - gevonden - {doel}
        gevonden |= nieuw
        open_ += nieuw
    return frozenset(gevonden)


def gevallen(wortel: Path, doelen: frozenset[str]) -> Iterator[Plek]:
    """De uitgewerkte gevallen: de proeven die een van de doelen noemen."""
    for pad in sorted((wortel / GEVALLEN).rglob("test_*.py")):
        boom = ast.parse(pad.read_text("utf-8"))
        bekend = _ingevoerd(boom)
        for deel in boom.body:  # wat de proeven delen, zoals een tabel met gevallen
            if not isinstance(deel, ast.FunctionDef):
                for naam in _namen_van(deel):
                    if noemt := _genoemd(deel, bekend) & doelen:
                        bekend[naam] = min(noemt)
        for deel in boom.body:
            is_proef = isinstance(deel, ast.FunctionDef) and deel.name.startswith("test_")
            if is_proef and _genoemd(deel, bekend) & doelen:
                naam = next(_namen_van(deel))
                yield Plek(pad.relative_to(wortel).as_posix(), deel.lineno, naam)


def knipsels(wortel: Path, doelen: frozenset[str]) -> Iterator[tuple[str, str]]:
    """De secties (bestand en naam) van knipsels die een van de doelen invoeren."""
    for pad in sorted((wortel / KNIPSELS).rglob("*.py")):
        for sectie, regels in lees_secties(pad.read_text("utf-8")).items():
            try:
                boom = ast.parse("\n".join(regels))
            except SyntaxError:  # de poort voor knipsels meldt haar
                continue
            if doelen & set(_ingevoerd(boom).values()):
                yield pad.relative_to(wortel / KNIPSELS).as_posix(), sectie


def _namen_van(deel: ast.stmt) -> Iterator[str]:
    """De namen die een regel op het hoogste niveau maakt."""
    if isinstance(deel, ast.FunctionDef | ast.ClassDef):
        yield deel.name
    doelen = deel.targets if isinstance(deel, ast.Assign) else [getattr(deel, "target", None)]
    for doel in doelen:
        if doel is not None:
            yield from (knoop.id for knoop in ast.walk(doel) if isinstance(knoop, ast.Name))


def _ingevoerd(boom: ast.Module) -> dict[str, str]:
    """Van elke ingevoerde naam het volledige pad."""
    return {
        naam.asname or naam.name: f"{knoop.module}.{naam.name}"
        for knoop in ast.walk(boom)
        if isinstance(knoop, ast.ImportFrom) and knoop.module
        for naam in knoop.names
    }


def _genoemd(deel: ast.AST, bekend: Mapping[str, str]) -> frozenset[str]:
    """De paden van de namen die in een stuk code staan."""
    namen = {knoop.id for knoop in ast.walk(deel) if isinstance(knoop, ast.Name)}
    return frozenset(bekend[naam] for naam in namen & bekend.keys())


def _op_naam_gevraagd(deel: ast.AST, boom: ast.Module, normen: Mapping[str, str]) -> Iterator[str]:
    """De paden van de normen die een stuk code op naam vraagt, zoals een rekenhulp doet."""
    vast = {
        doel.id: opdracht.value
        for opdracht in boom.body
        if isinstance(opdracht, ast.Assign)
        for doel in opdracht.targets
        if isinstance(doel, ast.Name)
    }
    for knoop in ast.walk(deel):
        match knoop:
            case ast.Subscript(ast.Name("NORMEN"), naam):
                gevraagd = naam
            case ast.Call(ast.Name("vraag_norm"), [naam, *_]):
                gevraagd = vast.get(naam.id, naam) if isinstance(naam, ast.Name) else naam
            case _:
                continue
        if isinstance(gevraagd, ast.Constant) and str(gevraagd.value) in normen:
            yield normen[str(gevraagd.value)]
