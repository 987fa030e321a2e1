"""De rechtsmiddelen na een afwijzing: beroep, hoger beroep, voorlopige voorziening en Straatsburg."""

from terugkeer.rechtsmiddelen import (
    beroep,
    ehrm,
    ex_nunc,
    hoger_beroep,
    rule_39,
    uitgeprocedeerd,
    uitspraak,
    voorlopige_voorziening,
)

__all__ = [
    "beroep",
    "ehrm",
    "ex_nunc",
    "hoger_beroep",
    "rule_39",
    "uitgeprocedeerd",
    "uitspraak",
    "voorlopige_voorziening",
]
