"""Mutanten van een module: elk getal, elke vergelijking, voorwaarde, uitkomst en fout anders.

Wat geen regel is, blijft staan: docstrings, typen, `__all__`, opties van Python, en andere
schrijfwijzen van dezelfde woorden. Die laten de tekst iets toe; weglaten maakt haar alleen strenger.
"""

import ast
import re
from enum import Enum
from importlib import import_module
from typing import Any

from terugkeer.grondslag.bron import Bron
from uitgave.mutatie.mutant import Mutant, ander_getal, andere_woorden

BRONNEN = "terugkeer.bronnen"
_VERGELIJKING: dict[type[ast.cmpop], tuple[str, str]] = {
    ast.Eq: ("==", "!="),
    ast.NotEq: ("!=", "=="),
    ast.Lt: ("<", "<="),
    ast.LtE: ("<=", "<"),
    ast.Gt: (">", ">="),
    ast.GtE: (">=", ">"),
    ast.Is: ("is", "is not"),
    ast.IsNot: ("is not", "is"),
    ast.In: ("in", "not in"),
    ast.NotIn: ("not in", "in"),
}
_REKENEN: dict[type[ast.operator], tuple[str, str]] = {
    ast.Add: ("+", "-"),
    ast.Sub: ("-", "+"),
    ast.Mult: ("*", "//"),
    ast.FloorDiv: ("//", "*"),
    ast.Mod: ("%", "//"),
}
_ANTWOORDEN = {"ja": "nee", "nee": "ja", "mogelijk": "nee", "onbepaald": "nee"}
_BRON = {"rapport", "artikel", "paragraaf", "noot"}
_OPTIES = {"frozen", "strict", "covariant"}
_SCHRIJFWIJZEN = {"Aantal", "Lijst"}
_ONGEZEGD = {"MAAND": 1, "JAAR": 2}
_VASTE_TEKST = re.compile(r"\{[^{}]*\}")
_NUMMER = re.compile(r"\d+(?=\D*$)")


def mutanten(module: str, pad: str, tekst: str) -> list[Mutant]:
    """Alle mutanten van een module, op volgorde van plaats."""
    zoeker = _Zoeker(module, pad, tekst)
    zoeker.visit(ast.parse(tekst))
    return sorted(zoeker.gevonden, key=lambda mutant: (mutant.begin, mutant.einde, mutant.nieuw))


class _Zoeker(ast.NodeVisitor):
    """Loopt door de boom en schrijft bij elke knoop op wat er anders kan."""

    def __init__(self, module: str, pad: str, tekst: str) -> None:
        self.pad, self.tekst = pad, tekst
        self.namen: dict[str, Any] = vars(import_module(module))
        self.gevonden: list[Mutant] = []
        self.in_bron = module.startswith(BRONNEN)
        self._diep = 0
        self._regels = tekst.splitlines(keepends=True)
        self._begin = [0]
        for regel in self._regels:
            self._begin.append(self._begin[-1] + len(regel))

    # Wat geen regel is.

    def visit_Expr(self, node: ast.Expr) -> None:
        """Een docstring zegt niets tegen de computer."""
        if not isinstance(node.value, ast.Constant):
            self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> None:
        """Wat een module naar buiten brengt, is geen recht."""
        doel = node.targets[0]
        if not (isinstance(doel, ast.Name) and doel.id == "__all__"):
            self.visit(node.value)

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        """Het type telt niet, de waarde wel."""
        if node.value:
            self.visit(node.value)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        """De typen van een functie tellen niet."""
        standaard = (d for d in (*node.args.defaults, *node.args.kw_defaults) if d)
        for deel in (*node.decorator_list, *standaard, *node.body):
            self.visit(deel)

    def visit_keyword(self, node: ast.keyword) -> None:
        """Opties van Python tellen niet; een bron is een bron."""
        if node.arg in ("bron", "feiten", "nummer"):
            self._als_bron(node.value)
        elif node.arg not in _OPTIES:
            self.visit(node.value)

    # Wat er anders kan.

    def visit_Constant(self, node: ast.Constant) -> None:
        """Elk getal, elk ja of nee, en elk getal of `niet` in een tekst."""
        if isinstance(node.value, bool):
            self._vervang("getal", node, str(not node.value))
        elif isinstance(node.value, int):
            self._vervang("getal", node, str(ander_getal(node.value)))
        elif isinstance(node.value, str):
            self._woorden(node)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        """In een tekst met waarden tellen alleen de vaste woorden."""
        self._woorden(node)

    def visit_Compare(self, node: ast.Compare) -> None:
        """Elke vergelijking omgekeerd of een stap verschoven."""
        delen = [node.left, *node.comparators]
        for links, teken, rechts in zip(delen, node.ops, delen[1:], strict=False):
            oud, nieuw = _VERGELIJKING[type(teken)]
            self._teken("vergelijking", links, rechts, oud, nieuw)
        self.generic_visit(node)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        """Optellen wordt aftrekken."""
        if paar := _REKENEN.get(type(node.op)):
            self._teken("rekenen", node.left, node.right, *paar)
        self.generic_visit(node)

    def visit_BoolOp(self, node: ast.BoolOp) -> None:
        """`and` wordt `or`."""
        oud, nieuw = ("and", "or") if isinstance(node.op, ast.And) else ("or", "and")
        for links, rechts in zip(node.values, node.values[1:], strict=False):
            self._teken("en/of", links, rechts, oud, nieuw)
        self.generic_visit(node)

    def visit_UnaryOp(self, node: ast.UnaryOp) -> None:
        """`not` valt weg."""
        if isinstance(node.op, ast.Not):
            self._vervang("ontkenning", node, f"({self._bron_van(node.operand)})")
        self.generic_visit(node)

    def visit_If(self, node: ast.If) -> None:
        """De voorwaarde omgekeerd."""
        self._voorwaarde(node.test)
        self.generic_visit(node)

    def visit_IfExp(self, node: ast.IfExp) -> None:
        """De voorwaarde omgekeerd."""
        self._voorwaarde(node.test)
        self.generic_visit(node)

    def visit_While(self, node: ast.While) -> None:
        """De voorwaarde omgekeerd."""
        self._voorwaarde(node.test)
        self.generic_visit(node)

    def visit_comprehension(self, node: ast.comprehension) -> None:
        """De voorwaarde omgekeerd."""
        for voorwaarde in node.ifs:
            self._voorwaarde(voorwaarde)
        self.generic_visit(node)

    def visit_Raise(self, node: ast.Raise) -> None:
        """De fout blijft uit."""
        self._vervang("fout", node, "pass")
        self.generic_visit(node)

    def visit_Name(self, node: ast.Name) -> None:
        """Een lid van een opsomming wordt het volgende lid; `ja(…)` wordt `nee(…)`."""
        waarde = self.namen.get(node.id)
        if isinstance(waarde, Enum):
            self._vervang("lid", node, _uitdrukking(_volgende(waarde)))

    def visit_Attribute(self, node: ast.Attribute) -> None:
        """Een lid van een opsomming wordt het volgende lid."""
        soort = self.namen.get(node.value.id) if isinstance(node.value, ast.Name) else None
        if isinstance(soort, type) and issubclass(soort, Enum) and node.attr in soort.__members__:
            assert isinstance(node.value, ast.Name)
            kind = "uitkomst" if soort.__name__ in ("Antwoord", "Modaliteit") else "lid"
            self._vervang(kind, node, f"{node.value.id}.{_volgende(soort[node.attr]).name}")
        else:
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        """`ja(…)` wordt `nee(…)`; in `rapport(…)` en `….artikel(…)` staan bronnen."""
        naam = node.func.attr if isinstance(node.func, ast.Attribute) else _naam(node.func)
        if naam in _BRON:
            self._als_bron(node)
            return
        if naam == "Datum":
            _laat_ongezegd(node)
        ander = _ANTWOORDEN.get(naam)
        if ander and getattr(self.namen.get(naam), "__module__", "").endswith(".uitkomst"):
            uit = "__import__('terugkeer.grondslag.uitkomst', fromlist=['x'])"
            self._vervang("uitkomst", node.func, ander if ander in self.namen else f"{uit}.{ander}")
        self.visit(node.func)
        for deel in (*node.args, *node.keywords):
            if not (naam in _SCHRIJFWIJZEN and _alleen_teksten(getattr(deel, "value", deel))):
                self.visit(deel)

    def visit_Tuple(self, node: ast.Tuple) -> None:
        """Elk deel van een reeks valt een keer weg."""
        if _alleen_teksten(node) and self._diep:  # schrijfwijzen van één ding
            return
        if node.elts and ast.unparse(node.elts[0]).startswith("Antwoord."):  # een paar, geen reeks
            self.generic_visit(node)
            return
        self._reeks(node, node.elts)

    def visit_List(self, node: ast.List) -> None:
        """Elk deel van een reeks valt een keer weg."""
        self._reeks(node, node.elts)

    def visit_Set(self, node: ast.Set) -> None:
        """Elk deel van een verzameling valt een keer weg."""
        self._reeks(node, node.elts)

    def visit_Dict(self, node: ast.Dict) -> None:
        """Elke regel van een tabel valt een keer weg."""
        for sleutel, waarde in zip(node.keys, node.values, strict=True):
            if sleutel and len(node.keys) > 1:
                self._laat_weg(sleutel, waarde, "**{}")
        self.generic_visit(node)

    def visit_Subscript(self, node: ast.Subscript) -> None:
        """Typen tussen haken tellen niet."""
        if not isinstance(node.slice, ast.Tuple) and not _is_type(self.namen, node.value):
            self.generic_visit(node)

    # Hulp bij het schrijven.

    def _als_bron(self, node: ast.expr) -> None:
        voor, self.in_bron = self.in_bron, True
        self.generic_visit(node) if isinstance(node, ast.Call) else self.visit(node)
        self.in_bron = voor

    def _reeks(self, node: ast.expr, delen: list[ast.expr]) -> None:
        if len(delen) > 1:
            for deel in delen:
                self._laat_weg(deel, deel)
        for deel in delen:
            self._diep += 1
            self.visit(deel)
            self._diep -= 1

    def _laat_weg(self, eerste: ast.expr, laatste: ast.expr, niets: str = "*()") -> None:
        begin, einde = self._plaats(eerste)[0], self._plaats(laatste)[1]
        if self.tekst[:begin].endswith("(") and self.tekst[einde:].startswith(")"):
            begin, einde = begin - 1, einde + 1  # een deel dat zelf tussen haken staat
        voor, self.in_bron = self.in_bron, self.in_bron or self._is_bron(eerste)
        self._schrijf("weglating", begin, einde, niets)
        self.in_bron = voor

    def _is_bron(self, node: ast.expr) -> bool:
        """Zeg of een deel van een reeks een bron is, of een reeks bronnen."""
        kaal = node.value if isinstance(node, ast.Starred) else node
        if isinstance(kaal, ast.Attribute):
            return kaal.attr == "bron"
        if isinstance(kaal, ast.Call):
            naam = kaal.func.attr if isinstance(kaal.func, ast.Attribute) else _naam(kaal.func)
            return naam in _BRON
        waarde = self.namen.get(_naam(kaal))
        return isinstance(waarde[0] if isinstance(waarde, tuple) and waarde else waarde, Bron)

    def _voorwaarde(self, test: ast.expr) -> None:
        enkel = isinstance(test, ast.Compare) and len(test.ops) == 1
        ontkend = isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not)
        if not enkel and not ontkend:
            self._vervang("voorwaarde", test, f"(not ({self._bron_van(test)}))")

    def _woorden(self, node: ast.expr) -> None:
        begin, einde = self._plaats(node)
        tekst = self.tekst[begin:einde]
        if self.in_bron:
            if nummer := _NUMMER.search(tekst):
                plek = (begin + nummer.start(), begin + nummer.end())
                self._schrijf("bron", *plek, str(ander_getal(int(nummer[0]))))
            return
        vast = [m.span() for m in _VASTE_TEKST.finditer(tekst)] * isinstance(node, ast.JoinedStr)
        for van, tot, nieuw in andere_woorden(tekst, ontkenningen_en_getallen=True):
            if not any(a <= van < b for a, b in vast):
                self._schrijf("tekst", begin + van, begin + tot, nieuw)

    def _teken(self, soort: str, links: ast.expr, rechts: ast.expr, oud: str, nieuw: str) -> None:
        begin, einde = self._plaats(links)[1], self._plaats(rechts)[0]
        plek = re.compile(rf"(?<!\w){re.escape(oud)}(?!\w)").search(self.tekst, begin, einde)
        if oud[0] in "+-*/%<>=!":
            plek = re.compile(re.escape(oud)).search(self.tekst, begin, einde)
        assert plek, (oud, self.tekst[begin:einde])
        self._schrijf(soort, plek.start(), plek.end(), nieuw)

    def _vervang(self, soort: str, node: ast.AST, nieuw: str) -> None:
        self._schrijf(soort, *self._plaats(node), nieuw)

    def _schrijf(self, soort: str, begin: int, einde: int, nieuw: str) -> None:
        regel = self.tekst.count("\n", 0, begin) + 1
        oud = self.tekst[begin:einde]
        kind = "bron" if self.in_bron else soort
        self.gevonden.append(Mutant(kind, self.pad, regel, begin, einde, oud, nieuw))

    def _bron_van(self, node: ast.AST) -> str:
        begin, einde = self._plaats(node)
        return self.tekst[begin:einde]

    def _plaats(self, node: Any) -> tuple[int, int]:
        """Begin en einde van een knoop; Python telt bytes, een tekst telt tekens."""

        def teken(regel: int, kolom: int) -> int:
            return self._begin[regel - 1] + len(self._regels[regel - 1].encode()[:kolom].decode())

        return teken(node.lineno, node.col_offset), teken(node.end_lineno, node.end_col_offset)


def _naam(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else ""


def _laat_ongezegd(datum: ast.Call) -> None:
    """Van een datum die alleen een maand of een jaar noemt, zegt het nummer van de dag niets."""
    dag, *rest = datum.args
    for precisie in rest:
        if isinstance(dag, ast.Call) and isinstance(precisie, ast.Attribute):
            del dag.args[len(dag.args) - _ONGEZEGD.get(precisie.attr, 0) :]


def _alleen_teksten(node: object) -> bool:
    return isinstance(node, ast.Tuple) and all(
        isinstance(deel, ast.Constant) and isinstance(deel.value, str) for deel in node.elts
    )


def _is_type(namen: dict[str, Any], node: ast.expr) -> bool:
    return isinstance(namen.get(_naam(node)), type) or _naam(node) in ("Callable", "Uitkomst")


def _volgende(lid: Enum) -> Enum:
    leden = list(type(lid))
    return leden[(leden.index(lid) + 1) % len(leden)]


def _uitdrukking(lid: Enum) -> str:
    soort = type(lid)
    return f"__import__({soort.__module__!r}, fromlist=['x']).{soort.__name__}.{lid.name}"
