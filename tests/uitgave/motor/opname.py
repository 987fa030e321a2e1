"""Neem op wat de proeven van `terugkeer` aan de normen vragen: `pytest -p tests.uitgave.motor.opname`.

De gevallen komen als JSON in het bestand dat `OPNAME` noemt.
"""

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from terugkeer.grondslag.norm import Norm
from terugkeer.grondslag.uitkomst import Uitkomst
from tests.uitgave.motor.gevallen import Gevallen, NietTeSchrijven

_gevallen = Gevallen()
_overgeslagen: list[str] = []
_beantwoord = Norm.beantwoord


def _opgenomen(
    self: Norm, feiten: Mapping[str, Any], *, als_historie: bool = False
) -> Uitkomst[Any]:
    if self.regel.__module__.startswith("terugkeer."):  # een proef maakt soms haar eigen norm
        try:
            _gevallen.voeg_toe(self.naam, feiten, historie=als_historie)
        except NietTeSchrijven as fout:
            _overgeslagen.append(f"{self.naam}: {fout}")
    return _beantwoord(self, feiten, als_historie=als_historie)


Norm.beantwoord = _opgenomen  # type: ignore[method-assign]


def pytest_sessionfinish() -> None:
    """Schrijf de opname weg, elk geval één keer."""
    opname = {
        "regels": list(dict.fromkeys(_gevallen.regels)),
        "waarden": list(_gevallen.waarden),
        "imports": sorted(_gevallen.imports),
        "overgeslagen": sorted(set(_overgeslagen)),
    }
    Path(os.environ["OPNAME"]).write_text(json.dumps(opname), "utf-8")
