"""De voorzieningen na een afwijzing: opvang, werk, geld, zorg en onderwijs (rapport 2.2 en 5.2)."""

from terugkeer.voorzieningen import (
    fase,
    onderwijs,
    opvang,
    overzicht,
    rechtsbijstand,
    rvb,
    taallessen,
    verstrekkingen,
    werk_en_bijstand,
    zorg,
)

__all__ = [
    "fase",
    "onderwijs",
    "opvang",
    "overzicht",
    "rechtsbijstand",
    "rvb",
    "taallessen",
    "verstrekkingen",
    "werk_en_bijstand",
    "zorg",
]
