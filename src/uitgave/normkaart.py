"""Een griffe-extensie: geeft de ingang van een norm of waarde haar bronnen, tijd en twijfel.

mkdocstrings toont de docstring; deze extensie vervangt daarin de regel `Bron:` door een lijst met
links die uit het register komen, zodat de ingang niets noemt wat het register niet weet.
"""

import re
from typing import Any

import griffe

from terugkeer.grondslag.waarde import Waarde
from uitgave.beweringen import zoek_op
from uitgave.lijsten import normkaart, waardekaart
from uitgave.normen import laad_alles
from uitgave.toelichting import norm_bij

_BRONREGEL = re.compile(r"\n*^Bron: .*?(?=\n\n|\Z)", re.DOTALL | re.MULTILINE)


class Normkaart(griffe.Extension):
    """Vult docstrings aan met de kaart van hun norm of waarde."""

    def on_package(self, *, pkg: griffe.Module, **_: Any) -> None:
        """Loop het hele pakket door als het is ingelezen."""
        if pkg.name == "terugkeer":
            laad_alles()
            self._loop(pkg)

    def _loop(self, module: griffe.Module) -> None:
        for lid in module.members.values():
            if isinstance(lid, griffe.Module):
                self._loop(lid)
            elif isinstance(lid, griffe.Function | griffe.Attribute) and lid.docstring:
                kaart = _kaart(lid.path)
                if kaart:
                    tekst = _BRONREGEL.sub("", lid.docstring.value)
                    lid.docstring.value = "\n".join([tekst, "", *kaart])


def _kaart(doel: str) -> list[str]:
    if norm := norm_bij(doel):
        return list(normkaart(norm))
    waarde = zoek_op(doel)
    if isinstance(waarde, Waarde):
        return list(waardekaart(getattr(waarde, "bron", ()), waarde))
    return []
