"""Welke veranderingen een module krijgt, en welke niet."""

import ast
import sys
from textwrap import dedent
from types import ModuleType

import pytest

from terugkeer.grondslag import uitkomst, waarde
from terugkeer.grondslag.bron import rapport
from tests.uitgave.hulp import WORTEL
from uitgave.mutatie.code import mutanten
from uitgave.mutatie.samenhang import modules

PROEF = "proef_van_mutanten"
ELKE = 20
"""Een op de zoveel is genoeg: de hele ronde leest ze allemaal."""


@pytest.fixture
def veranderingen(monkeypatch):
    """Wat er in een stuk code verandert, als `oud → nieuw` per soort."""

    def zoek(code):
        code = dedent(code)
        module = ModuleType(PROEF)
        vars(module).update(vars(waarde), **vars(uitkomst), rapport=rapport)
        monkeypatch.setitem(sys.modules, PROEF, module)
        gevonden = mutanten(PROEF, "proef.py", code)
        for mutant in gevonden:
            ast.parse(mutant.pas_toe(code))
        return {(m.soort, m.oud, m.nieuw) for m in gevonden}

    return zoek


@pytest.mark.parametrize(
    ("code", "verwacht"),
    [
        ("x = 28", {("getal", "28", "27")}),
        ("x = 14", {("getal", "14", "15")}),
        ("Datum(date(7, 1, 2), b, jaar.JAAR)", {("getal", "7", "8")}),
        ("Datum(date(7, 1, 2), b, maand.MAAND)", {("getal", "7", "8"), ("getal", "1", "2")}),
        ("Datum(date(7, 14, 7), b)", {("getal", "7", "8"), ("getal", "14", "15")}),
        ("x = True", {("getal", "True", "False")}),
        ("a >= b", {("vergelijking", ">=", ">")}),
        ("a < b", {("vergelijking", "<", "<=")}),
        ("a is not b", {("vergelijking", "is not", "is")}),
        ("a in b", {("vergelijking", "in", "not in")}),
        ("a and b", {("en/of", "and", "or")}),
        ("x = not a", {("ontkenning", "not a", "(a)")}),
        ("a + b", {("rekenen", "+", "-")}),
        ("x = a if b else c", {("voorwaarde", "b", "(not (b))")}),
        ("[a for a in b if a.c]", {("voorwaarde", "a.c", "(not (a.c))")}),
        ("raise ValueError(tekst)", {("fout", "raise ValueError(tekst)", "pass")}),
        ("x = ja(reden)", {("uitkomst", "ja", "nee")}),
        ("x = Antwoord.NEE", {("uitkomst", "Antwoord.NEE", "Antwoord.MOGELIJK")}),
        ("x = Precisie.DAG", {("lid", "Precisie.DAG", "Precisie.MAAND")}),
        ("x = (a, b)", {("weglating", "a", "*()"), ("weglating", "b", "*()")}),
        ('x = rapport("2.2")', {("bron", "2", "3")}),
        ('f(feiten="F094 F139")', {("bron", "139", "140")}),
        ('x = "dat mag niet in twee weken"', {("tekst", "niet ", ""), ("tekst", "twee", "drie")}),
        ('x = f"binnen {n} keer 4"', {("tekst", "4", "5")}),
    ],
)
def test_dit_verandert(veranderingen, code, verwacht):
    assert veranderingen(code) == verwacht


@pytest.mark.parametrize(
    "code",
    [
        '"""Een docstring met 28 dagen."""',
        '__all__ = ["a", "b"]',
        "x: tuple[int, str]",
        "def f(a: int | None = None) -> list[int]: ...",
        "@dataclass(frozen=True)\nclass A: ...",
        "zip(a, b, strict=True)",
    ],
)
def test_dit_is_geen_recht_en_blijft(veranderingen, code):
    assert veranderingen(code) == set()


def test_een_andere_schrijfwijze_is_geen_regel(veranderingen):
    lijst = 'x = Lijst((("een ding", "een zaak"), ("nog iets", "iets anders")), bron)'
    assert {soort for soort, _, _ in veranderingen(lijst)} == {"weglating"}
    assert len(veranderingen(lijst)) == 2


def test_een_voorwaarde_die_al_een_vergelijking_is_telt_een_keer(veranderingen):
    assert veranderingen("if a == b: pass") == {("vergelijking", "==", "!=")}


def test_letters_met_accenten_verschuiven_de_plaats_niet(veranderingen):
    assert veranderingen('x = ("één ë", 28)') >= {("getal", "28", "27")}


@pytest.mark.parametrize("module", [m for m in modules(WORTEL) if m.startswith("terugkeer.")])
def test_een_mutant_van_het_recht_is_te_lezen_en_anders(module):
    pad = modules(WORTEL)[module]
    tekst = pad.read_text("utf-8")
    for mutant in mutanten(module, str(pad), tekst)[::ELKE]:
        nieuw = mutant.pas_toe(tekst)
        assert nieuw != tekst
        compile(nieuw, str(pad), "exec")
