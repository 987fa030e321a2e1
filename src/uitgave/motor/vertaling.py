"""De vertaling: van de Python van `terugkeer` naar die van MicroPython.

Tekst in, tekst uit: typen en toelichting gaan eraf, en wat MicroPython niet heeft, wordt iets dat
hetzelfde doet. Wat hier niet bekend is, stopt de bouw (`Afgekeurd`) met bestand en regel.
"""

import ast
import builtins
from collections.abc import Iterable
from pathlib import Path
from typing import NoReturn

from uitgave.melding import Afgekeurd, Melding
from uitgave.motor import klassen
from uitgave.motor.bekend import (
    AANROEP_VERVANGEN,
    ALLEEN_TYPEN,
    DUNDERS,
    FUNCTIE_VERVANGEN,
    FUNCTIES,
    METHODE_VERVANGEN,
    METHODEN,
    NATIEF,
    OPMAAK,
    VAN_INGEBOUWD,
    bibliotheek,
)
from uitgave.motor.klassen import Programma

_BIBLIOTHEEK = bibliotheek()
_ZONDER_SPOOR = frozenset({"abstractmethod"})
_NEEMT_ALLES = frozenset("dict frozenset join list max min set sorted sum tuple".split())
_GEWONE_VERSIERING = frozenset({"cache", "cached_property", "property", "staticmethod", "wraps"})

_INGEBOUWD = frozenset(dir(builtins))

_ONVERTAALD = (
    *(ast.Module, ast.FunctionDef, ast.Lambda, ast.arguments, ast.arg, ast.Return, ast.Assign),
    *(ast.AugAssign, ast.For, ast.While, ast.If, ast.Raise, ast.Try, ast.ExceptHandler, ast.Expr),
    *(ast.Pass, ast.Break, ast.Continue, ast.ImportFrom, ast.alias, ast.ClassDef, ast.BoolOp),
    *(ast.NamedExpr, ast.BinOp, ast.UnaryOp, ast.IfExp, ast.Set, ast.ListComp, ast.SetComp),
    *(ast.GeneratorExp, ast.comprehension, ast.Yield, ast.YieldFrom, ast.Compare, ast.Call),
    *(ast.keyword, ast.Constant, ast.Attribute, ast.Subscript, ast.Starred, ast.Name, ast.List),
    *(ast.Tuple, ast.Slice, ast.expr_context, ast.boolop, ast.operator, ast.unaryop, ast.cmpop),
    *(ast.Dict, ast.DictComp, ast.JoinedStr, ast.FormattedValue, ast.AnnAssign, ast.Import),
    *(ast.Match, ast.Assert, ast.Nonlocal, ast.Global, ast.Delete),
)


def vertaal(
    pad: Path, bron: str, module: str = "", programma: Programma | None = None
) -> ast.Module:
    """De vertaling van één module; elke opdracht houdt haar regel in de bron."""
    boom = ast.parse(bron, pad.as_posix())
    openbaar = _openbaar(boom)
    vertaler = Vertaler(pad, module, programma or Programma())
    vertaler.let_op_namen(boom)
    body = vertaler.opdrachten(boom.body)
    return ast.Module([*vertaler.inleiding(), *_gebruikt(body, openbaar)], [])


def schrijf(boom: ast.Module) -> str:
    """De tekst van een module, met één spatie per stap naar rechts."""
    regels = ast.unparse(ast.fix_missing_locations(boom)).splitlines()
    return "".join(
        " " * ((len(r) - len(k)) // 4) + k + "\n" for r in regels if (k := r.lstrip(" "))
    )


class Vertaler(ast.NodeTransformer):
    """Vertaalt één module; `nodig` zijn de namen uit de bibliotheek die zij gebruikt."""

    def __init__(self, pad: Path, module: str, programma: Programma) -> None:
        """Begin een module."""
        self.pad = pad
        self.module = module
        self.programma = programma
        self.nodig: set[tuple[str, str]] = set()
        self.typenamen: set[str] = set()
        self.bibliotheken: dict[str, str] = {}
        self.matches = 0

    def inleiding(self) -> list[ast.stmt]:
        """De imports die de vertaling toevoegt."""
        per_module: dict[str, list[str]] = {}
        for uit, naam in sorted(self.nodig):
            per_module.setdefault(uit, []).append(naam)
        return [
            ast.ImportFrom(uit, [ast.alias(naam, f"_{naam}") for naam in namen], 0)
            for uit, namen in per_module.items()
        ]

    def stop(self, knoop: ast.AST, gevonden: str, verwacht: str) -> NoReturn:
        """Stop de bouw op deze plaats."""
        tekst = f"de browser kent dit niet: gevonden {gevonden}, verwacht {verwacht}"
        raise Afgekeurd([Melding(self.pad, getattr(knoop, "lineno", 1), tekst)])

    def let_op_namen(self, boom: ast.Module) -> None:
        """Een eigen naam mag geen naam verbergen die de vertaling vervangt."""
        for knoop in ast.walk(boom):
            if isinstance(knoop, ast.Name) and isinstance(knoop.ctx, ast.Store):
                naam = knoop.id
            elif isinstance(knoop, ast.FunctionDef | ast.ClassDef):
                naam = knoop.name
            elif isinstance(knoop, ast.arg):
                naam = knoop.arg
            else:
                continue
            self._naam(knoop, naam)
            if naam in FUNCTIE_VERVANGEN | AANROEP_VERVANGEN or naam.startswith("_keuze"):
                self.stop(knoop, f"{naam} als eigen naam", "een naam die niet al iets betekent")

    def hulp(self, naam: str, uit: str = "_taal") -> ast.Name:
        """Een naam uit de bibliotheek; een streepje ervoor, zodat zij niets verbergt."""
        self.nodig.add((uit, naam))
        return ast.Name(f"_{naam}", ast.Load())

    def roep(self, naam: str, *argumenten: ast.expr, uit: str = "_taal") -> ast.Call:
        """Een aanroep van een functie uit de bibliotheek."""
        return ast.Call(self.hulp(naam, uit), list(argumenten), [])

    # Statements.

    def opdrachten(self, body: Iterable[ast.stmt]) -> list[ast.stmt]:
        """Vertaal een reeks opdrachten; toelichting valt weg."""
        uit: list[ast.stmt] = []
        for opdracht in body:
            if _is_toelichting(opdracht):
                continue
            vertaald = self.visit(opdracht)
            if isinstance(vertaald, list):
                uit += vertaald
            elif vertaald is not None:
                uit.append(vertaald)
        return uit

    def blok(self, body: Iterable[ast.stmt]) -> list[ast.stmt]:
        """Opdrachten waar er ten minste een moet staan."""
        return self.opdrachten(body) or [ast.Pass()]

    def generic_visit(self, node: ast.AST) -> ast.AST:
        """Wat geen eigen vertaling heeft, moet in MicroPython hetzelfde zijn."""
        if not isinstance(node, _ONVERTAALD):
            self.stop(node, type(node).__name__, "gewoner Python")
        for veld in ("body", "orelse", "finalbody"):
            if isinstance(opdrachten := getattr(node, veld, None), list):
                vertaald = self.opdrachten(opdrachten)
                setattr(node, veld, vertaald or ([ast.Pass()] if veld == "body" else []))
        for veld, waarde in ast.iter_fields(node):
            if veld in ("body", "orelse", "finalbody") and isinstance(waarde, list):
                continue
            if isinstance(waarde, list):
                setattr(
                    node, veld, [self.visit(w) if isinstance(w, ast.AST) else w for w in waarde]
                )
            elif isinstance(waarde, ast.AST):
                setattr(node, veld, self.visit(waarde))
        return node

    def visit_Import(self, node: ast.Import) -> ast.AST:
        """Een hele module mag alleen uit de bibliotheek komen."""
        for alias in node.names:
            if alias.name not in _BIBLIOTHEEK:
                self.stop(node, f"import {alias.name}", _opsomming(_BIBLIOTHEEK))
            self.bibliotheken[alias.asname or alias.name] = alias.name
        return node

    def visit_ImportFrom(self, node: ast.ImportFrom) -> ast.AST | None:
        """Een import uit `terugkeer`, de bibliotheek of MicroPython; typen vallen weg."""
        if node.level:
            self.stop(node, "een import met een punt ervoor", "een import bij de volledige naam")
        module = node.module or ""
        if module.partition(".")[0] == "terugkeer":
            return node
        bekend = _BIBLIOTHEEK.get(module, frozenset()) | NATIEF.get(module, frozenset())
        over = []
        for alias in node.names:
            if alias.name in bekend:
                over.append(alias)
            elif module in ALLEEN_TYPEN or (module, alias.name) in klassen.WEG:
                self.typenamen.add(alias.asname or alias.name)
            else:
                verwacht = _opsomming(bekend) if bekend else "een module die de browser heeft"
                self.stop(node, f"from {module} import {alias.name}", verwacht)
        return ast.copy_location(ast.ImportFrom(module, over, 0), node) if over else None

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        """Een functie zonder typen; een versierde functie krijgt ze als gegevens mee."""
        versieringen = [v for v in node.decorator_list if _naam_van(v) not in _ZONDER_SPOOR]
        vreemd = [v for v in versieringen if _naam_van(v) not in _GEWONE_VERSIERING]
        if vreemd:
            versieringen.append(self._typen(node))
        node.decorator_list = [self.visit(v) for v in versieringen]
        node.args = self.visit(node.args)
        node.returns = None
        node.body = self.blok(node.body)
        return node

    def _typen(self, node: ast.FunctionDef) -> ast.expr:
        """De typen van een versierde functie, voor wie ernaar vraagt."""
        argumenten = node.args
        alle = [*argumenten.posonlyargs, *argumenten.args, *argumenten.kwonlyargs]
        paren: list[ast.expr] = [
            ast.Tuple([ast.Constant(a.arg), self._type(a)], ast.Load())
            for a in alle
            if a.annotation is not None
        ]
        return self.roep("met_typen", ast.Constant(self.module), *paren)

    def _type(self, argument: ast.arg) -> ast.expr:
        """Een type als tupel van de mogelijkheden."""
        delen: list[ast.expr] = []

        def verzamel(soort: ast.expr) -> None:
            if isinstance(soort, ast.BinOp) and isinstance(soort.op, ast.BitOr):
                verzamel(soort.left)
                verzamel(soort.right)
            elif isinstance(soort, ast.Constant) and soort.value is None:
                delen.append(self.roep("soort", ast.Constant(None)))
            elif isinstance(soort, ast.Name):
                delen.append(ast.Name(soort.id, ast.Load()))
            else:
                self.stop(
                    soort, f"het type {ast.unparse(soort)}", "een klasse, of meer met | ertussen"
                )

        assert argument.annotation is not None
        verzamel(argument.annotation)
        return ast.Tuple(delen, ast.Load())

    def visit_arguments(self, node: ast.arguments) -> ast.AST:
        """Argumenten zonder typen; `/` vervalt."""
        node.args, node.posonlyargs = [*node.posonlyargs, *node.args], []
        for argument in (*node.args, *node.kwonlyargs, node.vararg, node.kwarg):
            if argument is not None:
                argument.annotation = None
        node.defaults = [self.visit(waarde) for waarde in node.defaults]
        node.kw_defaults = [waarde and self.visit(waarde) for waarde in node.kw_defaults]
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.AST:
        """Een klasse; een dataclass of opsomming wordt uitgeschreven."""
        return klassen.vertaal_klasse(self, node)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.AST | None:
        """Een toekenning zonder haar type."""
        if node.value is None:
            return None
        return self.visit_Assign(ast.copy_location(ast.Assign([node.target], node.value), node))

    def visit_Assign(self, node: ast.Assign) -> ast.AST | None:
        """Een gewone toekenning; een naam voor een type valt weg."""
        doel = node.targets[0]
        naam = doel.id if isinstance(doel, ast.Name) and node.col_offset == 0 else ""
        if naam == "__all__" or (naam and self._is_type(node.value)):
            self.typenamen.add(naam)
            return None
        return self.generic_visit(node)

    def _is_type(self, waarde: ast.expr) -> bool:
        """Zeg of hier een type een naam krijgt: `Bron = Wet | Uitspraak`, `T = TypeVar("T")`."""
        if isinstance(waarde, ast.BinOp):
            links = waarde.left
            klasse = isinstance(links, ast.Name) and links.id in self.programma.klassen
            return isinstance(waarde.op, ast.BitOr) and (klasse or self._is_type(links))
        if isinstance(waarde, ast.Name):
            return waarde.id in self.typenamen
        if isinstance(waarde, ast.Call):
            return isinstance(waarde.func, ast.Name) and waarde.func.id in self.typenamen
        if isinstance(waarde, ast.Subscript) and isinstance(waarde.value, ast.Name):
            return waarde.value.id in self.typenamen | {"dict", "list", "set", "frozenset", "tuple"}
        return False

    def visit_Match(self, node: ast.Match) -> ast.AST | list[ast.stmt]:
        """Een `match` op waarden wordt een reeks van `if`."""
        self.matches += 1
        naam = f"_keuze{self.matches}"
        reeks: list[ast.stmt] = []
        for geval in reversed(node.cases):
            toets = self._toets(geval.pattern, naam)
            if geval.guard:
                toets = ast.BoolOp(ast.And(), [toets, self.visit(geval.guard)])
            reeks = [ast.If(toets, self.blok(geval.body), reeks)]
        eerst = ast.Assign([ast.Name(naam, ast.Store())], self.visit(node.subject))
        return [eerst, *reeks]

    def _toets(self, patroon: ast.pattern, naam: str) -> ast.expr:
        onderwerp = ast.Name(naam, ast.Load())
        if isinstance(patroon, ast.MatchValue):
            return ast.Compare(onderwerp, [ast.Eq()], [self.visit(patroon.value)])
        if isinstance(patroon, ast.MatchSingleton):
            return ast.Compare(onderwerp, [ast.Is()], [ast.Constant(patroon.value)])
        if isinstance(patroon, ast.MatchOr):
            return ast.BoolOp(ast.Or(), [self._toets(deel, naam) for deel in patroon.patterns])
        if isinstance(patroon, ast.MatchAs) and patroon.pattern is None and patroon.name is None:
            return ast.Constant(True)
        self.stop(patroon, f"case {ast.unparse(patroon)}", "een waarde, meer met | ertussen, of _")

    # Expressions.

    def visit_Name(self, node: ast.Name) -> ast.AST:
        """Een naam van het programma zelf, of een ingebouwde die bekend is."""
        if not isinstance(node.ctx, ast.Load):
            return node
        if node.id in self.typenamen:
            self.stop(node, f"het type {node.id} in een berekening", "een klasse of een waarde")
        if node.id in FUNCTIE_VERVANGEN:
            return self.hulp(FUNCTIE_VERVANGEN[node.id])
        if node.id in _INGEBOUWD and node.id not in FUNCTIES | AANROEP_VERVANGEN.keys():
            self.stop(node, node.id, "een functie die in bekend.py staat")
        return node

    def _naam(self, knoop: ast.AST, naam: str) -> None:
        if not naam.isascii():
            self.stop(knoop, f"de naam {naam}", "een naam met alleen de letters a tot en met z")

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        """Een veld of methode; van ingebouwde typen alleen wat bekend is."""
        self._naam(node, node.attr)
        if isinstance(node.value, ast.Name) and node.value.id in self.bibliotheken:
            namen = _BIBLIOTHEEK[self.bibliotheken[node.value.id]]
            if node.attr not in namen:
                self.stop(node, ast.unparse(node), _opsomming(namen))
            return node
        if node.attr == "__module__":
            return self.roep("module_van", self.visit(node.value))
        onbekend = node.attr in VAN_INGEBOUWD - METHODEN or node.attr.startswith("__")
        if onbekend and node.attr not in DUNDERS:
            self.stop(node, f".{node.attr}", "een methode die in bekend.py staat")
        return self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> ast.AST:
        """Een aanroep; sommige methoden en typen krijgen een eigen functie.

        Een lus tussen haakjes wordt een lijst als de functie haar toch helemaal afloopt: dat is in
        MicroPython een stuk sneller.
        """
        match node.args:
            case [ast.Call(ast.Name("map"), [functie, reeks], [])] if (
                _kern(node.func) in _NEEMT_ALLES
            ):
                lus = _als_lus(functie, reeks)
                node.args = [ast.ListComp(lus.elt, lus.generators)]
            case [ast.GeneratorExp() as lus] if _kern(node.func) in _NEEMT_ALLES:
                node.args = [ast.copy_location(ast.ListComp(lus.elt, lus.generators), lus)]
        match node.func:
            case ast.Name("map") if len(node.args) == 2:  # noqa: PLR2004
                return self.generic_visit(_als_lus(*node.args))
            case ast.Attribute(ast.Name("dict"), "fromkeys"):
                self.nodig.add(("_taal", "met_sleutels"))
                return self._met_naam(node, "_met_sleutels")
            case ast.Attribute(attr=methode) if methode in METHODE_VERVANGEN:
                node.args = [node.func.value, *node.args]
                node.func = ast.copy_location(ast.Name(methode, ast.Load()), node.func)
                self.nodig.add(("_tekst", methode))
                return self._met_naam(node, f"_{methode}")
            case ast.Name(id=naam) if naam in AANROEP_VERVANGEN:
                self.nodig.add(("_taal", AANROEP_VERVANGEN[naam]))
                return self._met_naam(node, f"_{AANROEP_VERVANGEN[naam]}")
            case ast.Name(id="dict") if node.keywords:
                self.stop(node, "dict(naam=…)", "een dict met accolades: die houdt haar volgorde")
        return self.generic_visit(node)

    def _met_naam(self, node: ast.Call, naam: str) -> ast.Call:
        """Dezelfde aanroep van een functie uit de bibliotheek."""
        node.args = [self.visit(argument) for argument in node.args]
        node.keywords = [self.visit(argument) for argument in node.keywords]
        node.func = ast.Name(naam, ast.Load())
        return node

    def visit_Constant(self, node: ast.Constant) -> ast.AST:
        """Tekst, hele getallen, ja, nee en niets; gebroken getallen schrijft elk Python anders."""
        if not isinstance(node.value, str | int | None):
            self.stop(node, repr(node.value), "tekst, een heel getal, True, False of None")
        return node

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        """Rekenen met hele getallen."""
        if isinstance(node.op, ast.Div | ast.MatMult):
            self.stop(node, ast.unparse(node), "een hele deling: //")
        if isinstance(node.op, ast.Mod):
            match node.left:
                case ast.JoinedStr() | ast.Constant(str()):
                    self.stop(node, "opmaak met %", "een f-string")
        return self.generic_visit(node)

    def visit_Slice(self, node: ast.Slice) -> ast.AST:
        """Een stuk van een reeks, zonder stap."""
        if node.step is not None:
            self.stop(node, f"[{ast.unparse(node)}]", "een stuk zonder stap, of reversed()")
        return self.generic_visit(node)

    def visit_Dict(self, node: ast.Dict) -> ast.AST:
        """Een dict die haar volgorde houdt."""
        delen: list[ast.expr] = []
        paren: list[ast.expr] = []
        for sleutel, waarde in zip(node.keys, node.values, strict=True):
            if sleutel is not None:
                paren.append(ast.Tuple([self.visit(sleutel), self.visit(waarde)], ast.Load()))
                continue
            if paren:
                delen.append(self._woordenboek(paren))
            delen.append(self.visit(waarde))
            paren = []
        if not delen:
            return self._woordenboek(paren)
        return self.roep("samengevoegd", *delen, *([self._woordenboek(paren)] if paren else []))

    def _woordenboek(self, paren: list[ast.expr]) -> ast.expr:
        return self.roep("woordenboek", *([ast.Tuple(paren, ast.Load())] if paren else []))

    def visit_DictComp(self, node: ast.DictComp) -> ast.AST:
        """Een dict uit een lus, die haar volgorde houdt."""
        paar = ast.Tuple([node.key, node.value], ast.Load())
        return self.roep("woordenboek", self.visit(ast.ListComp(paar, node.generators)))

    def visit_Tuple(self, node: ast.Tuple) -> ast.AST:
        """`(*a, b)` wordt `tuple(a) + (b,)`."""
        return self._reeks(node, "tuple")

    def visit_List(self, node: ast.List) -> ast.AST:
        """`[*a, b]` wordt `list(a) + [b]`."""
        return self._reeks(node, "list")

    def visit_Set(self, node: ast.Set) -> ast.AST:
        """`{*a, b}` wordt `set(tuple(a) + (b,))`."""
        if not any(isinstance(deel, ast.Starred) for deel in node.elts):
            return self.generic_visit(node)
        reeks = self.visit(ast.copy_location(ast.Tuple(node.elts, ast.Load()), node))
        return ast.Call(ast.Name("set", ast.Load()), [reeks], [])

    def _reeks(self, node: ast.Tuple | ast.List, soort: str) -> ast.AST:
        met_ster = any(isinstance(deel, ast.Starred) for deel in node.elts)
        if not met_ster or not isinstance(node.ctx, ast.Load):
            return self.generic_visit(node)
        delen: list[ast.expr] = []
        los: list[ast.expr] = []
        for deel in node.elts:
            if isinstance(deel, ast.Starred):
                if los:
                    delen.append(type(node)(los, ast.Load()))
                delen.append(ast.Call(ast.Name(soort, ast.Load()), [self.visit(deel.value)], []))
                los = []
            else:
                los.append(self.visit(deel))
        if los:
            delen.append(type(node)(los, ast.Load()))
        som = delen[0]
        for deel in delen[1:]:
            som = ast.BinOp(som, ast.Add(), deel)
        return som

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.AST:
        """Een f-string wordt `"…{}…".format(…)`."""
        mal, argumenten = "", []
        for deel in node.values:
            if isinstance(deel, ast.Constant):
                mal += str(deel.value).replace("{", "{{").replace("}", "}}")
            elif isinstance(deel, ast.FormattedValue):
                opmaak = self._opmaak(deel)
                mal += "{" + (f":{opmaak}" if opmaak else "") + "}"
                waarde = self.visit(deel.value)
                if not opmaak:
                    waarde = self.roep("toon" if deel.conversion == ord("r") else "tekst", waarde)
                argumenten.append(waarde)
        if not argumenten:
            return ast.Constant(mal.replace("{{", "{").replace("}}", "}"))
        return ast.Call(ast.Attribute(ast.Constant(mal), "format", ast.Load()), argumenten, [])

    def _opmaak(self, deel: ast.FormattedValue) -> str:
        if deel.format_spec is None and deel.conversion in (-1, ord("r"), ord("s")):
            return ""
        opmaak = ast.unparse(deel.format_spec)[2:-1] if deel.format_spec else ""
        if opmaak not in OPMAAK or deel.conversion != -1:
            self.stop(deel, ast.unparse(deel), "opmaak die in bekend.py staat")
        return opmaak


def _is_toelichting(opdracht: ast.stmt) -> bool:
    """Zeg of een opdracht alleen tekst is."""
    return (
        isinstance(opdracht, ast.Expr)
        and isinstance(opdracht.value, ast.Constant)
        and isinstance(opdracht.value.value, str)
    )


def _als_lus(functie: ast.expr, reeks: ast.expr) -> ast.GeneratorExp:
    """`map(f, reeks)` als `(f(ding) for ding in reeks)`."""
    ding = ast.Call(functie, [ast.Name("_ding", ast.Load())], [])
    lus = ast.comprehension(ast.Name("_ding", ast.Store()), reeks, [], 0)
    return ast.copy_location(ast.GeneratorExp(ding, [lus]), functie)


def _kern(functie: ast.expr) -> str:
    """De naam van een functie of methode, zonder waar zij bij hoort."""
    if isinstance(functie, ast.Attribute):
        return functie.attr
    return functie.id if isinstance(functie, ast.Name) else ""


def _naam_van(versiering: ast.expr) -> str:
    kern = versiering.func if isinstance(versiering, ast.Call) else versiering
    return kern.id if isinstance(kern, ast.Name) else ast.unparse(kern)


def _openbaar(boom: ast.Module) -> frozenset[str]:
    """De namen in `__all__`: die geeft een module door."""
    for opdracht in boom.body:
        if isinstance(opdracht, ast.Assign) and ast.unparse(opdracht.targets[0]) == "__all__":
            return frozenset(ast.literal_eval(opdracht.value))
    return frozenset()


def _gebruikt(body: list[ast.stmt], openbaar: frozenset[str]) -> list[ast.stmt]:
    """De opdrachten zonder de imports die alleen voor typen nodig waren."""
    genoemd = {k.id for o in body for k in ast.walk(o) if isinstance(k, ast.Name)} | openbaar
    over: list[ast.stmt] = []
    for opdracht in body:
        if isinstance(opdracht, ast.ImportFrom):
            namen = [alias for alias in opdracht.names if (alias.asname or alias.name) in genoemd]
            if namen:
                over.append(ast.copy_location(ast.ImportFrom(opdracht.module, namen, 0), opdracht))
        else:
            over.append(opdracht)
    return over


def _opsomming(namen: Iterable[str]) -> str:
    return "een van " + ", ".join(sorted(namen))
