"""Poort 2 voor de README en CONTRIBUTING: wat zij aanhalen, staat zo in het project.

Een stuk Python is een toewijzing of een functie uit `terugkeer`; van een norm mogen velden zijn
weggelaten. Een stuk YAML is een begrip, ingekort. Een bewering in een stuk Markdown is waar.
"""

import ast
import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from inspect import getfile
from pathlib import Path
from textwrap import dedent

import yaml

from uitgave.begrippen import BESTAND, lees_begrippen
from uitgave.beweringen import controleer_beweringen
from uitgave.melding import Afgekeurd, Melding
from uitgave.normen import laad_alles
from uitgave.pagina import Pagina

HANDLEIDINGEN = (Path("README.md"), Path("CONTRIBUTING.md"))
_BLOK = re.compile(
    r"^(?P<in>[ ]*)(?P<hek>`{3,})(?P<taal>python|yaml|markdown)\n(?P<tekst>.*?)^(?P=in)(?P=hek)$",
    re.DOTALL | re.MULTILINE,
)


def controleer_handleiding(wortel: Path) -> Iterator[Melding]:
    """Elk aangehaald stuk is van nu."""
    for pad in HANDLEIDINGEN:
        tekst = (wortel / pad).read_text("utf-8")
        for blok in _BLOK.finditer(tekst):
            regel = tekst.count("\n", 0, blok.start()) + 2
            inhoud = dedent(blok["tekst"])
            if blok["taal"] == "python":
                fouten = _python(inhoud)
            elif blok["taal"] == "yaml":
                fouten = _begrip(wortel, inhoud)
            else:
                fouten = (m.tekst for m in controleer_beweringen(Pagina(pad, inhoud)))
            yield from (Melding(pad, regel, fout) for fout in fouten)


def _python(code: str) -> Iterator[str]:
    for deel in ast.parse(code).body:
        if isinstance(deel, ast.Assign | ast.FunctionDef):
            naam = _naam(deel)
            if not any(_zelfde(deel, echt) for echt in _gemaakt().get(naam, ())):
                yield f"{naam} staat zo niet in src/terugkeer; neem over wat daar staat"


def _naam(deel: ast.Assign | ast.FunctionDef) -> str:
    return deel.name if isinstance(deel, ast.FunctionDef) else ast.unparse(deel.targets[0])


@cache
def _gemaakt() -> dict[str, list[ast.Assign | ast.FunctionDef]]:
    """Elke toewijzing en functie van `terugkeer`, op naam."""
    gevonden: dict[str, list[ast.Assign | ast.FunctionDef]] = {}
    for module in laad_alles():
        boom = ast.parse(Path(getfile(import_module(module))).read_text("utf-8"))
        for deel in boom.body:
            if isinstance(deel, ast.Assign | ast.FunctionDef):
                gevonden.setdefault(_naam(deel), []).append(deel)
    return gevonden


def _zelfde(aangehaald: ast.Assign | ast.FunctionDef, echt: ast.Assign | ast.FunctionDef) -> bool:
    if isinstance(aangehaald, ast.Assign) or isinstance(echt, ast.Assign):
        return ast.unparse(aangehaald) == ast.unparse(echt)
    return (
        ast.unparse(aangehaald.args) == ast.unparse(echt.args)
        and ast.unparse(aangehaald.returns or ast.Constant(None))
        == ast.unparse(echt.returns or ast.Constant(None))
        and (ast.get_docstring(echt) or "").startswith(ast.get_docstring(aangehaald) or "")
        and all(
            _ingekort(a, e)
            for a, e in zip(aangehaald.decorator_list, echt.decorator_list, strict=True)
        )
    )


def _ingekort(aangehaald: ast.expr, echt: ast.expr) -> bool:
    """Zeg of de ene aanroep de andere is, met velden weggelaten."""
    if not isinstance(aangehaald, ast.Call) or not isinstance(echt, ast.Call):
        return ast.unparse(aangehaald) == ast.unparse(echt)
    velden = {k.arg: ast.unparse(k.value) for k in echt.keywords}
    return [*map(ast.unparse, aangehaald.args)] == [*map(ast.unparse, echt.args)] and all(
        velden.get(k.arg) == ast.unparse(k.value) for k in aangehaald.keywords
    )


def _begrip(wortel: Path, tekst: str) -> Iterator[str]:
    try:
        echt = lees_begrippen(wortel).begrippen
    except Afgekeurd:  # de controle van de begrippen meldt dit al
        return
    for naam, velden in yaml.safe_load(tekst).items():
        for veld, waarde in velden.items():
            bekend = getattr(echt.get(naam), veld, ())
            lijst = isinstance(waarde, list)
            if not (set(waarde) <= set(bekend) if lijst else waarde == bekend):
                yield f'{veld} van "{naam}" staat zo niet in {BESTAND}; neem over wat daar staat'
