"""Geschreven: wat er in de code van het recht staat, gelezen zonder haar uit te voeren.

Deze module kent het recht alleen als tekst. Wie een regel verandert en opnieuw laadt, hoeft haar
dus niet opnieuw te lezen zolang het bestand hetzelfde blijft.
"""

from functools import cache
from pathlib import Path

import griffe

SRC = Path(__file__).parents[1]


@cache
def _boom() -> griffe.Object | griffe.Alias:
    return griffe.load("terugkeer", search_paths=[str(SRC)])


def eerste_zin(doel: str) -> str:
    """De eerste zin van de docstring van een constante, functie of soort, of niets."""
    try:
        tekst = _boom()[doel.removeprefix("terugkeer.")].docstring
    except KeyError:
        return ""
    return " ".join(tekst.value.split("\n\n")[0].split()) if tekst else ""


def constanten(module: str) -> tuple[str, ...]:
    """De openbare constanten die in een module zelf zijn gemaakt, niet alleen geïmporteerd."""
    leden = _boom()[module.removeprefix("terugkeer.")].members
    return tuple(n for n, lid in leden.items() if isinstance(lid, griffe.Attribute) and n.isupper())
