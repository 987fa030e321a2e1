"""Verwijzingen naar een bron in een zin: `[artikel 62][bron.VW:62#1]`, `[de uitspraak][bron.GNANDI]`.

Een schrijver noemt de naam van een bron uit `terugkeer.bronnen`, zo nodig met artikel en lid; de
link wordt daaruit gemaakt. Een link naar een wet of uitspraak met de hand typen mag niet.
"""

import re
from collections.abc import Iterator
from functools import cache

from terugkeer.bronnen import (
    publicaties,
    publicaties_terugkeer,
    regelingen,
    sinds_2017,
    uitspraken,
)
from terugkeer.grondslag.bron import Bron, Regeling
from uitgave.melding import Melding
from uitgave.pagina import Pagina

VERWIJZING = re.compile(
    r"\[(?P<tekst>[^\[\]]+)\]\[bron\.(?P<naam>[A-Z]\w*)(?::(?P<artikel>[\w.:]+?))?(?:#(?P<lid>\d+))?\]"
)
_MET_DE_HAND = re.compile(
    r"https?://(?:wetten\.overheid|deeplink\.rechtspraak|uitspraken\.rechtspraak|eur-lex\.europa"
    r"|zoek\.officielebekendmakingen)\.\w+[^\s)>]*"
)


@cache
def register() -> dict[str, Bron]:
    """Alle bronnen waarnaar een zin kan verwijzen, op hun naam in de code."""
    modules = (regelingen, uitspraken, publicaties, publicaties_terugkeer, sinds_2017)
    return {
        naam: waarde
        for module in modules
        for naam, waarde in vars(module).items()
        if naam.isupper() and isinstance(waarde, Bron)
    }


def zoek_bron(gevonden: re.Match[str]) -> Bron:
    """De bron van een verwijzing; `LookupError` met een Nederlandse uitleg als die er niet is."""
    bron = register().get(gevonden["naam"])
    if bron is None:
        raise LookupError(
            f"bron {gevonden['naam']} bestaat niet; voeg haar toe in src/terugkeer/bronnen"
        )
    if not gevonden["artikel"]:
        return bron
    if not isinstance(bron, Regeling):
        raise LookupError(
            f"{gevonden['naam']} heeft geen artikelen; schrijf [bron.{gevonden['naam']}]"
        )
    return bron.artikel(gevonden["artikel"], lid=int(gevonden["lid"]) if gevonden["lid"] else None)


def controleer_bronverwijzingen(pagina: Pagina) -> Iterator[Melding]:
    """Poort 6: elke genoemde bron bestaat, en geen link naar recht is met de hand getypt."""
    for gevonden in VERWIJZING.finditer(pagina.lopende_tekst):
        try:
            zoek_bron(gevonden)
        except LookupError as fout:
            yield Melding(pagina.pad, pagina.regel(gevonden.start()), str(fout.args[0]))
    for getypt in _MET_DE_HAND.finditer(pagina.lopende_tekst):
        tekst = f"link met de hand getypt: {getypt[0]}; schrijf [woorden][bron.VW:62#1]"
        yield Melding(pagina.pad, pagina.regel(getypt.start()), tekst)
