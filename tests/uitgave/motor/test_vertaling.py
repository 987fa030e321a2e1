"""De vertaling: wat zij van Python maakt, en waarop zij stopt."""

from pathlib import Path
from textwrap import dedent

import pytest

from uitgave.melding import Afgekeurd
from uitgave.motor.klassen import lees_programma
from uitgave.motor.vertaling import schrijf, vertaal

PAD = Path("src/terugkeer/proef.py")


def vertaald(bron: str) -> str:
    bron = dedent(bron)
    try:
        programma = lees_programma([bron])
    except SyntaxError:
        programma = None
    return schrijf(vertaal(PAD, bron, "terugkeer.proef", programma))


def kern(bron: str) -> str:
    """De vertaling zonder de imports die erbij komen."""
    regels = vertaald(bron).splitlines()
    return "\n".join(regel for regel in regels if regel and not regel.startswith("from _"))


def test_toelichting_en_typen_vallen_weg():
    bron = '''
        """Een module."""
        from typing import Any

        GRENS: int = 3
        """Een grens."""

        def f(a: int, /, b: Any = None) -> int | None:
            """Doe iets."""
            c: int
            return a
        '''
    assert kern(bron) == "GRENS = 3\ndef f(a, b=None):\n return a"


def test_een_naam_voor_een_type_valt_weg():
    bron = """
        from collections.abc import Mapping
        from typing import Any, TypeVar

        T = TypeVar("T")
        Feiten = Mapping[str, Any]
        Vier = tuple[int, int, int, int]

        def f(feiten: Feiten, vier: Vier) -> None:
            pass
        """
    assert kern(bron) == "def f(feiten, vier):\n pass"


def test_een_import_die_alleen_een_type_gaf_valt_weg():
    bron = """
        from terugkeer.grondslag.bron import Bron, rapport

        def f(bron: Bron) -> Bron:
            return rapport(bron)
        """
    assert "import rapport\n" in kern(bron)


def test_een_dict_houdt_haar_volgorde():
    assert kern("d = {'a': 1, **e, 'b': 2}") == (
        "d = _samengevoegd(_woordenboek((('a', 1),)), e, _woordenboek((('b', 2),)))"
    )
    assert kern("d = {n: n for n in e}") == "d = _woordenboek([(n, n) for n in e])"


def test_sterren_in_een_reeks_worden_optellingen():
    assert kern("a = (*b, 1, *c)") == "a = tuple(b) + (1,) + tuple(c)"
    assert kern("a = [*b, 1]") == "a = list(b) + [1]"
    assert kern("a = {*b, 1}") == "a = set(tuple(b) + (1,))"
    assert kern("a, *b = c") == "a, *b = c"


def test_een_f_string_wordt_format():
    assert kern("a = f'{{{b!r} {c:03d}'") == "a = '{{{} {:03d}'.format(_toon(b), c)"


def test_map_wordt_een_lus():
    assert kern("a = map(str, b)") == "a = (_tekst(_ding) for _ding in b)"
    assert kern("a = tuple(map(str, b))") == "a = tuple([_tekst(_ding) for _ding in b])"


def test_match_op_waarden_wordt_if():
    bron = """
        match a:
            case 1 | None:
                b = 2
            case _ if c:
                b = 3
        """
    assert kern(bron).splitlines() == [
        "_keuze1 = a",
        "if _keuze1 == 1 or _keuze1 is None:",
        " b = 2",
        "elif True and c:",
        " b = 3",
    ]


def test_een_dataclass_wordt_uitgeschreven_met_de_velden_van_haar_ouder():
    bron = """
        from dataclasses import dataclass, field

        @dataclass(frozen=True)
        class Ouder:
            stil: str = field(default="", kw_only=True, compare=False, repr=False)

        @dataclass(frozen=True)
        class Ding(Ouder):
            a: int
            b: str = "x"

            def __post_init__(self) -> None:
                pass
        """
    assert kern(bron).partition("class Ding")[2].splitlines()[:14] == [
        "(Ouder):",
        " b = 'x'",
        " __velden__ = ('stil', 'a', 'b')",
        " __getoond__ = ('a', 'b')",
        " def __init__(self, a, b=b, *, stil=Ouder.stil):",
        "  self.stil = stil",
        "  self.a = a",
        "  self.b = b",
        "  self.__post_init__()",
        " def __eq__(self, ander):",
        "  return self is ander or (ander.__class__ is self.__class__ and "
        "(self.a, self.b) == (ander.a, ander.b))",
        " def __hash__(self):",
        "  return hash((self.a, self.b))",
        " __repr__ = _toon_velden",
    ]


def test_een_opsomming_krijgt_haar_leden():
    bron = "from enum import Enum\nclass Kleur(Enum):\n    ROOD = 'rood'\n    _los = 1\n"
    assert "@_opsomming('ROOD')\nclass Kleur(Enum):" in kern(bron)


def test_een_versierde_functie_houdt_haar_typen_als_gegevens():
    bron = "@norm('x')\ndef f(a: bool | None, b: date) -> None:\n    pass\n"
    wanneer = "@_met_typen('terugkeer.proef', ('a', (bool, _soort(None))), ('b', (date,)))"
    assert kern(bron).splitlines()[:3] == ["@norm('x')", wanneer, "def f(a, b):"]


@pytest.mark.parametrize(
    ("bron", "gevonden"),
    [
        ("import os", "import os"),
        ("from math import sqrt", "from math import sqrt"),
        ("from itertools import groupby", "from itertools import groupby"),
        ("from . import bron", "een import met een punt ervoor"),
        ("a = 1.5", "1.5"),
        ("a = b'x'", "b'x'"),
        ("a = b / c", "b / c"),
        ("a = 'x %s' % b", "opmaak met %"),
        ("a = b[::-1]", "[::-1]"),
        ("a = f'{b:%d}'", "{b:%d}"),
        ("a = open('x')", "open"),
        ("a = eval('x')", "eval"),
        ("a = b.title()", ".title"),
        ("a = b.isocalendar()", ".isocalendar"),
        ("a = b.lower", ".lower"),
        ("a = b.__dict__", ".__dict__"),
        ("a = dict(b=1)", "dict(naam=…)"),
        ("zip = 1", "zip als eigen naam"),
        ("één = 1", "de naam één"),
        ("with a: pass", "With"),
        ("async def f(): pass", "AsyncFunctionDef"),
        ("class A(B, C): pass", "class A(B, C):"),
        ("class A(int): pass", "A(int)"),
        ("class A(metaclass=B): pass", "class A(metaclass=B):"),
        ("@iets\nclass A: pass", "@iets"),
        ("@dataclass(order=True)\nclass A: pass", "@dataclass(order)"),
        ("@dataclass\nclass A:\n a: list = field(default_factory=list)", "field(default_factory=list)"),
        ("class A(Enum):\n def __init__(self): pass", "een opsomming met __init__"),
        ("@norm('x')\ndef f(a: tuple[int, ...]): pass", "het type tuple[int, ...]"),
        ("match a:\n case [1, 2]: pass", "case [1, 2]"),
        ("from typing import Any\nprint(Any)", "het type Any in een berekening"),
    ],
)  # fmt: skip
def test_wat_de_vertaling_niet_kent_stopt_met_bestand_en_regel(bron, gevonden):
    with pytest.raises(Afgekeurd) as fout:
        vertaald(f"x = 1\n{bron}")
    (melding,) = fout.value.meldingen
    assert melding.pad == PAD
    assert melding.regel >= 2
    assert f"gevonden {gevonden}, verwacht " in melding.tekst
