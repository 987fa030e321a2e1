"""Schudden: van de vertaalde modules blijft over wat een rekenhulp gebruikt.

De bundel gaat over een trage lijn naar een oude telefoon, en moet daar nog gelezen en uitgevoerd
worden. Een lijst die alleen een pagina noemt of een methode die alleen een poort aanroept, gaat dus
niet mee. Een norm vraagt iemand op haar naam; elke tekst die zo luidt, houdt die norm in de bundel.
"""

import ast
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path


@dataclass(frozen=True)
class Module:
    """Een module van `terugkeer`: waar zij staat en hoe zij vertaald luidt."""

    naam: str
    pad: Path
    boom: ast.Module


def schud(modules: Mapping[str, Module], begin: str, *namen: str) -> dict[str, Module]:
    """De modules met alleen wat deze namen uit `begin` nodig hebben."""
    zeef = _Zeef(modules)
    for naam in namen:
        zeef.houd(begin, naam)
    zeef.loop_af()
    over = {naam: zeef.overgebleven(naam) for naam in sorted(zeef.geladen)}
    register = [ast.Import([ast.alias(naam)]) for naam in sorted(zeef.met_norm)]
    return {**over, "terugkeer": replace(over["terugkeer"], boom=ast.Module([*register], []))}


class _Zeef:
    """Wat blijft, en wat daarvan nog moet worden nagelopen."""

    def __init__(self, modules: Mapping[str, Module]) -> None:
        self.modules = modules
        self.gevers = {naam: _gevers(module.boom) for naam, module in modules.items()}
        self.normen = dict(_normen(modules))
        self.geladen: set[str] = set()
        self.met_norm: set[str] = set()
        self.over: set[ast.stmt] = set()
        self.imports: set[tuple[str, str]] = set()
        self.velden: set[str] = set()
        self.methoden: dict[str, list[tuple[str, ast.stmt]]] = defaultdict(list)
        self.rand: list[tuple[str, ast.AST]] = []

    def houd(self, module: str, naam: str) -> None:
        """Houd wat deze naam in een module geeft, ook als die module haar zelf importeert."""
        self._laad(module)
        for opdracht in self.gevers[module].get(naam, ()):
            if isinstance(opdracht, ast.ImportFrom):
                self._houd_import(module, opdracht, naam)
            else:
                self._houd_opdracht(module, opdracht)

    def _houd_import(self, module: str, opdracht: ast.ImportFrom, naam: str) -> None:
        if (module, naam) in self.imports:
            return
        self.imports.add((module, naam))
        if hele := self._module_achter(module, naam):
            self._laad(hele)
        elif opdracht.module and opdracht.module in self.modules:
            self.houd(opdracht.module, _echte_naam(opdracht, naam))

    def _houd_opdracht(self, module: str, opdracht: ast.stmt) -> None:
        if opdracht not in self.over:
            self.over.add(opdracht)
            self.rand.append((module, opdracht))

    def _laad(self, module: str) -> None:
        """Een geladen module doet altijd wat geen naam geeft, net als het pakket eromheen."""
        if module in self.geladen:
            return
        self.geladen.add(module)
        if "." in module:
            self._laad(module.rpartition(".")[0])
        for opdracht in self.modules[module].boom.body:
            if not list(_geeft(opdracht)):
                self._houd_opdracht(module, opdracht)

    def _module_achter(self, module: str, naam: str) -> str:
        """De module waar een geïmporteerde naam voor staat; leeg als zij iets anders is."""
        for opdracht in self.gevers[module].get(naam, ()):
            if isinstance(opdracht, ast.ImportFrom):
                hele = f"{opdracht.module}.{_echte_naam(opdracht, naam)}"
                return hele if hele in self.modules else ""
        return ""

    def loop_af(self) -> None:
        """Volg elke naam, elk veld en elke norm, tot er niets meer bij komt."""
        while self.rand:
            module, knoop = self.rand.pop()
            for methode in _losse_methoden(knoop):
                if methode.name in self.velden:
                    self._houd_opdracht(module, methode)
                self.methoden[methode.name].append((module, methode))
            for deel in _delen(knoop):
                self._gebruik(module, deel)

    def _gebruik(self, module: str, deel: ast.AST) -> None:
        match deel:
            case ast.Name(naam):
                self.houd(module, naam)
            case ast.Attribute(waarde, veld):
                self._houd_veld(veld)
                if isinstance(waarde, ast.Name) and (
                    hele := self._module_achter(module, waarde.id)
                ):
                    self.houd(hele, veld)
            case ast.Constant(str(tekst)) if tekst in self.normen:
                plek, functie = self.normen[tekst]
                self.met_norm.add(plek)
                self.houd(plek, functie)

    def _houd_veld(self, veld: str) -> None:
        if veld not in self.velden:
            self.velden.add(veld)
            for module, methode in self.methoden[veld]:
                self._houd_opdracht(module, methode)

    def overgebleven(self, naam: str) -> Module:
        """De module met alleen wat blijft."""
        module = self.modules[naam]
        body = [over for opdracht in module.boom.body for over in self._rest(naam, opdracht)]
        return replace(module, boom=ast.Module(body, []))

    def _rest(self, module: str, opdracht: ast.stmt) -> Iterator[ast.stmt]:
        if isinstance(opdracht, ast.ImportFrom):
            namen = [a for a in opdracht.names if (module, a.asname or a.name) in self.imports]
            if namen:
                yield ast.ImportFrom(opdracht.module, namen, 0)
        elif isinstance(opdracht, ast.ClassDef) and opdracht in self.over:
            weg = [m for m in _losse_methoden(opdracht) if m not in self.over]
            body = [deel for deel in opdracht.body if deel not in weg] or [ast.Pass()]
            yield ast.ClassDef(opdracht.name, opdracht.bases, [], body, opdracht.decorator_list)
        elif opdracht in self.over:
            yield opdracht


def _gevers(boom: ast.Module) -> dict[str, list[ast.stmt]]:
    """Per naam de opdrachten die haar iets laten betekenen."""
    gevers: dict[str, list[ast.stmt]] = defaultdict(list)
    for opdracht in boom.body:
        for naam in _geeft(opdracht):
            gevers[naam].append(opdracht)
    return dict(gevers)


def _geeft(opdracht: ast.stmt) -> Iterator[str]:
    """De namen die een opdracht op het hoogste niveau geeft."""
    if isinstance(opdracht, ast.FunctionDef | ast.ClassDef):
        yield opdracht.name
    elif isinstance(opdracht, ast.ImportFrom | ast.Import):
        yield from (alias.asname or alias.name for alias in opdracht.names)
    elif isinstance(opdracht, ast.Assign | ast.AugAssign):
        for deel in ast.walk(opdracht):
            if isinstance(deel, ast.Name) and isinstance(deel.ctx, ast.Store):
                yield deel.id


def _normen(modules: Mapping[str, Module]) -> Iterator[tuple[str, tuple[str, str]]]:
    """Per norm de module en de functie: `@norm("naam", …)`."""
    for module in modules.values():
        for opdracht in module.boom.body:
            if isinstance(opdracht, ast.FunctionDef):
                for versiering in opdracht.decorator_list:
                    match versiering:
                        case ast.Call(ast.Name("norm"), [ast.Constant(str(naam)), *_]):
                            yield naam, (module.naam, opdracht.name)


def _losse_methoden(knoop: ast.AST) -> list[ast.FunctionDef]:
    """De methoden die weg mogen als niemand hun naam noemt; de taal zelf roept `__zo__` aan."""
    if not isinstance(knoop, ast.ClassDef):
        return []
    methoden = [deel for deel in knoop.body if isinstance(deel, ast.FunctionDef)]
    return [methode for methode in methoden if not methode.name.startswith("__")]


def _delen(knoop: ast.AST) -> Iterator[ast.AST]:
    """Alles in een knoop, zonder de methoden die misschien weg mogen."""
    weg = _losse_methoden(knoop)
    for deel in ast.iter_child_nodes(knoop):
        if deel not in weg:
            yield from ast.walk(deel)


def _echte_naam(opdracht: ast.ImportFrom, naam: str) -> str:
    """De naam zoals de andere module haar kent."""
    return next(a.name for a in opdracht.names if (a.asname or a.name) == naam)
