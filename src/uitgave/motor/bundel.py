"""De bundel: de vertaalde modules die een programma nodig heeft, met de bibliotheek erbij."""

import ast
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from terugkeer.rekenhulp import REKENHULPEN
from uitgave.melding import Afgekeurd, Melding
from uitgave.motor.bekend import BIBLIOTHEEK
from uitgave.motor.klassen import lees_programma
from uitgave.motor.schudden import Module, schud
from uitgave.motor.vertaling import schrijf, vertaal

BRON = Path("src")
"""De map met de bron, vanaf de wortel van het project."""

LOKET = "terugkeer.rekenhulp.loket"


def bundel(wortel: Path, *begin: str) -> dict[str, str]:
    """Per bestand de tekst: alles wat deze modules laden, vertaald, en de bibliotheek."""
    return _teksten(vertaal_bereikbaar(wortel, *begin))


def geschud(wortel: Path, begin: str, *namen: str) -> dict[str, str]:
    """De bundel met alleen wat deze namen uit een module nodig hebben."""
    return _teksten(schud(vertaal_bereikbaar(wortel, begin), begin, *namen))


def per_rekenhulp(wortel: Path, *namen: str) -> dict[str, dict[str, str]]:
    """Per rekenhulp de bundel met alleen wat zij nodig heeft voor deze namen van het loket."""
    modules = vertaal_bereikbaar(wortel, LOKET)
    loket = modules[LOKET]
    bundels = {}
    for plaats, hulp in enumerate(REKENHULPEN):
        alleen = replace(loket, boom=_met_een_rekenhulp(loket.boom, plaats))
        bundels[hulp.naam] = _teksten(schud({**modules, LOKET: alleen}, LOKET, *namen))
    return bundels


def _met_een_rekenhulp(boom: ast.Module, plaats: int) -> ast.Module:
    """Het loket met alleen de rekenhulp op deze plaats."""
    body: list[ast.stmt] = []
    for opdracht in boom.body:
        match opdracht:
            case ast.Assign([ast.Name("REKENHULPEN")], ast.Tuple(hulpen)):
                een = ast.Tuple([hulpen[plaats]], ast.Load())
                body.append(ast.Assign(opdracht.targets, een))
            case _:
                body.append(opdracht)
    return ast.Module(body, [])


def _teksten(modules: Mapping[str, Module]) -> dict[str, str]:
    teksten = {m.pad.relative_to(BRON).as_posix(): schrijf(m.boom) for m in modules.values()}
    return teksten | bibliotheek()


def bibliotheek() -> dict[str, str]:
    """De modules die de browser erbij krijgt, zonder toelichting."""
    return {
        pad.name: schrijf(_zonder_toelichting(ast.parse(pad.read_text("utf-8"))))
        for pad in sorted(BIBLIOTHEEK.glob("*.py"))
    }


def los(wortel: Path, bronnen: Mapping[str, str]) -> dict[str, str]:
    """De vertaling van losse bestanden die `terugkeer` gebruiken, zoals een knipsel."""
    programma = lees_programma([*bronnen.values(), *(tekst for _, (_, tekst) in _lees(wortel))])
    return {
        naam: schrijf(vertaal(Path(naam), bron, Path(naam).stem, programma))
        for naam, bron in bronnen.items()
    }


def vertaal_bereikbaar(wortel: Path, *begin: str) -> dict[str, Module]:
    """De modules die vanaf `begin` worden geladen, elk pakket eromheen inbegrepen."""
    bronnen = dict(_lees(wortel))
    programma = lees_programma(bron for _, bron in bronnen.values())
    gezien: dict[str, Module] = {}
    rand = list(begin)
    while rand:
        naam = rand.pop()
        if naam not in gezien:
            pad, bron = bronnen[naam]
            gezien[naam] = Module(naam, pad, vertaal(pad, bron, naam, programma))
            rand += _geladen(gezien[naam], bronnen.keys())
    gegeven = {naam: _gegeven(module.boom) for naam, module in gezien.items()}
    for module in gezien.values():
        _controleer_imports(module, gegeven)
    return gezien


def _lees(wortel: Path) -> Iterator[tuple[str, tuple[Path, str]]]:
    """Van elke module de naam, het pad vanaf de wortel en de tekst."""
    for pad in sorted((wortel / BRON / "terugkeer").rglob("*.py")):
        plek = pad.relative_to(wortel)
        naam = ".".join(plek.relative_to(BRON).with_suffix("").parts).removesuffix(".__init__")
        yield naam, (plek, pad.read_text("utf-8"))


def _geladen(module: Module, bestaand: Collection[str]) -> list[str]:
    """De modules die deze module laadt, en het pakket waar zij in staat."""
    ouder = module.naam.rpartition(".")[0]
    namen = [ouder] if ouder else []
    for opdracht in _imports(module):
        namen.append(opdracht.module or "")
        namen += [f"{opdracht.module}.{alias.name}" for alias in opdracht.names]
    return [naam for naam in namen if naam in bestaand]


def _controleer_imports(module: Module, gegeven: Mapping[str, set[str]]) -> None:
    for opdracht in _imports(module):
        uit = opdracht.module or ""
        for alias in opdracht.names:
            if alias.name not in gegeven.get(uit, set()) and f"{uit}.{alias.name}" not in gegeven:
                tekst = f"gevonden import van {alias.name}, verwacht een naam die {uit} geeft"
                raise Afgekeurd([Melding(module.pad, opdracht.lineno, tekst)])


def _imports(module: Module) -> Iterator[ast.ImportFrom]:
    """De imports uit `terugkeer` zelf."""
    for knoop in ast.walk(module.boom):
        if isinstance(knoop, ast.ImportFrom) and (knoop.module or "").startswith("terugkeer"):
            yield knoop


def _gegeven(boom: ast.Module) -> set[str]:
    """De namen die een module geeft."""
    namen: set[str] = set()
    for opdracht in boom.body:
        if isinstance(opdracht, ast.FunctionDef | ast.ClassDef):
            namen.add(opdracht.name)
        elif isinstance(opdracht, ast.ImportFrom):
            namen |= {alias.asname or alias.name for alias in opdracht.names}
        namen |= {
            knoop.id
            for knoop in ast.walk(opdracht)
            if isinstance(knoop, ast.Name) and isinstance(knoop.ctx, ast.Store)
        }
    return namen


def _zonder_toelichting(boom: ast.Module) -> ast.Module:
    for knoop in ast.walk(boom):
        if isinstance(knoop, ast.Module | ast.FunctionDef | ast.ClassDef) and ast.get_docstring(
            knoop
        ):
            knoop.body = knoop.body[1:] or [ast.Pass()]
    return boom
