"""Terugkeerwijzer: de regels van een rapport uit mei 2017 als uitvoerbaar Nederlands recht.

Het rapport is *Terugkeer van afgewezen asielzoekers: beleid en praktijk in Nederland* (EMN
Nederland, mei 2017). Elke uitkomst geldt naar de stand van toen en is geen geldend recht.

Na `import terugkeer` staat elke regel op haar plaats, `terugkeer.terugkeerbesluit.vertrektermijn`
bijvoorbeeld, en elke norm onder haar naam in `terugkeer.NORMEN`.
"""

from terugkeer import (
    cijfers,
    niet_terugkeer,
    procedure,
    rechtsmiddelen,
    terugkeerbesluit,
    verloop,
    vertrek,
    voorzieningen,
)
from terugkeer.grondslag.fouten import NietGeverifieerd, OnjuisteInvoer
from terugkeer.grondslag.norm import NORMEN, Norm
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit, Reden, Uitkomst

__all__ = [
    "NORMEN",
    "Antwoord",
    "Modaliteit",
    "NietGeverifieerd",
    "Norm",
    "OnjuisteInvoer",
    "Reden",
    "Uitkomst",
    "cijfers",
    "niet_terugkeer",
    "procedure",
    "rechtsmiddelen",
    "terugkeerbesluit",
    "verloop",
    "vertrek",
    "voorzieningen",
]
