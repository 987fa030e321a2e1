"""Wat de vertaling kent: wat in MicroPython hetzelfde doet, en wat de bibliotheek vervangt.

Elke naam staat hier met opzet. Wat ontbreekt, doet in MicroPython soms iets anders zonder dat iemand
het ziet; daarom stopt de vertaling erop.
"""

import ast
from datetime import date, datetime, timedelta
from pathlib import Path

BIBLIOTHEEK = Path(__file__).parent / "bibliotheek"
"""De modules die de browser erbij krijgt: delen van de standaardbibliotheek die MicroPython mist."""

ALLEEN_TYPEN = frozenset({"__future__", "abc", "collections.abc", "typing"})
"""Modules waarvan na het weglaten van de typen niets meer nodig is, op `typing` in de bibliotheek na."""

NATIEF = {"datetime": frozenset({"date", "datetime", "timedelta"})}
"""Modules van MicroPython zelf, met de namen die hetzelfde doen (`_taal` herstelt wat afwijkt)."""

FUNCTIES = frozenset(
    """
    ArithmeticError AttributeError Exception False IndexError KeyError LookupError None
    NotImplementedError OverflowError RuntimeError StopIteration True TypeError ValueError abs all
    any bool callable chr classmethod divmod enumerate frozenset getattr hasattr int iter len list
    max min next object ord property range reversed set staticmethod str sum super tuple type
    """.split()
)
"""Ingebouwde namen die in MicroPython hetzelfde doen."""

FUNCTIE_VERVANGEN = {
    "dict": "woordenboek",
    "isinstance": "is_een",
    "issubclass": "is_soort",
    "print": "druk_af",
    "repr": "toon",
    "sorted": "gesorteerd",
    "zip": "rits",
}
"""Ingebouwde namen die de bibliotheek (`_taal`) altijd vervangt."""

AANROEP_VERVANGEN = {"int": "geheel", "str": "tekst"}
"""Typen waarvan alleen de aanroep wordt vervangen; als type blijven zij wat zij zijn."""

METHODEN = frozenset(
    """
    add append copy count date day days discard endswith extend find format fromordinal get index
    insert isoformat isoweekday items join keys max min month partition pop remove replace rfind
    rpartition setdefault startswith toordinal union update values weekday year
    """.split()
)
"""Methoden en velden van ingebouwde typen die in MicroPython hetzelfde doen."""

METHODE_VERVANGEN = frozenset(
    """
    capitalize casefold isalpha isdecimal isspace ljust lower lstrip removeprefix removesuffix rjust
    rstrip sort split splitlines strip upper zfill
    """.split()
)
"""Methoden die MicroPython niet of anders heeft; `_tekst` doet ze zoals CPython."""

_TYPEN: tuple[type, ...] = (
    *(str, int, tuple, list, dict, set, frozenset),
    *(date, datetime, timedelta, Exception),
)
VAN_INGEBOUWD = frozenset(naam for soort in _TYPEN for naam in dir(soort))
"""Alles wat op een ingebouwd type zit; wat hiervan niet hierboven staat, kent de vertaling niet."""

DUNDERS = frozenset({"__init__", "__name__", "__class__", "__module__", "args"})
"""Velden van de taal zelf die code mag noemen."""

OPMAAK = frozenset({"02d", "03d", "04d", "d", ","})
"""Opmaak in een f-string die MicroPython hetzelfde doet, bij hele getallen."""


def bibliotheek() -> dict[str, frozenset[str]]:
    """De modules van de bibliotheek met de namen die zij geven."""
    return {
        pad.stem: frozenset(
            naam
            for opdracht in ast.parse(pad.read_text("utf-8")).body
            for naam in _gegeven(opdracht)
            if not naam.startswith("_")
        )
        for pad in BIBLIOTHEEK.glob("*.py")
    }


def _gegeven(opdracht: ast.stmt) -> list[str]:
    if isinstance(opdracht, ast.FunctionDef | ast.ClassDef):
        return [opdracht.name]
    if isinstance(opdracht, ast.Assign):
        return [doel.id for doel in opdracht.targets if isinstance(doel, ast.Name)]
    return []
