"""Een geval lezen, een norm bevragen en het antwoord voluit schrijven: in CPython en in de browser.

Deze module draait in beide. `WAARDEN` zijn de feiten waarnaar een geval met een nummer verwijst.
"""

from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from typing import Any

from terugkeer import NORMEN


def schrijf(ding: Any) -> str:
    """Alles wat een lezer van een uitkomst kan zien, tot op de bodem."""
    if ding is None or isinstance(ding, (bool, int, str)):
        return repr(ding)
    if isinstance(ding, Enum):
        return f"{ding!r} {ding}"
    if isinstance(ding, date):
        return ding.isoformat()
    if isinstance(ding, (tuple, list)):
        return f"({', '.join(schrijf(een) for een in ding)})"
    if is_dataclass(ding):
        velden = ", ".join(f"{v.name}={schrijf(getattr(ding, v.name))}" for v in fields(ding))
        adres = f" {ding.url}" if hasattr(ding, "url") else ""
        return f"{type(ding).__name__}({velden}) {ding}{adres}"
    raise TypeError(f"geen schrift voor {ding!r}")


def speel(gevallen: str, waarden: Any) -> str:
    """Per regel een geval, en per regel het antwoord of de fout."""
    return "\n".join(_een(regel.split("|"), waarden) for regel in gevallen.split("\n"))


def _een(delen: list[str], waarden: Any) -> str:
    norm, historie, *feiten = delen
    geval = {}
    for feit in feiten:
        naam, _, nummer = feit.partition("=")
        geval[naam] = waarden[int(nummer)]
    try:
        uitkomst = NORMEN[norm].beantwoord(geval, als_historie=historie == "1")
    except ValueError as fout:
        return f"{type(fout).__name__}: {fout}"
    except TypeError:
        return "TypeError"
    return f"{schrijf(uitkomst)} {uitkomst.uitleg()!r}"
