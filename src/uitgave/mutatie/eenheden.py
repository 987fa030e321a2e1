"""Eenheden: een module of een pagina met haar mutanten, en een kenmerk van alles wat ertoe doet.

Blijft het kenmerk gelijk, dan blijft ook de uitslag gelijk en hoeft er niets opnieuw te lopen.
"""

from collections.abc import Iterator
from pathlib import Path

from terugkeer.grondslag.waarde import Waarde
from uitgave.begrippen import BESTAND
from uitgave.beweringen import Bewering, beweringen
from uitgave.mutatie import code, tekst
from uitgave.mutatie.mutant import Eenheid
from uitgave.mutatie.proef import Blad, bladen
from uitgave.mutatie.samenhang import eigen_proeven, modules
from uitgave.pagina import Pagina

RECHT = "terugkeer"


def eenheden(wortel: Path) -> tuple[Eenheid, ...]:
    """Alle eenheden van de editie, op volgorde van pad."""
    return (*_modules(wortel), *_teksten(wortel))


def _modules(wortel: Path) -> Iterator[Eenheid]:
    for module, bestand in modules(wortel).items():
        if module.partition(".")[0] == RECHT:
            pad, bron = bestand.relative_to(wortel).as_posix(), bestand.read_text("utf-8")
            mutanten = tuple(code.mutanten(module, pad, bron))
            if mutanten:
                kijkers = (*_proeven(wortel, module), *_op_paginas(bladen(wortel), module))
                yield Eenheid(pad, module, mutanten, (bron, *kijkers))


def _proeven(wortel: Path, module: str) -> Iterator[str]:
    for pad in eigen_proeven(wortel, module):
        yield pad.read_text("utf-8")


def _op_paginas(alle: tuple[Blad, ...], module: str) -> Iterator[str]:
    """Wat de pagina's over een module beweren, en wat hun voorbeelden ermee uitrekenen."""
    for blad in alle:
        if module in blad.noemt:
            for bewering in beweringen(blad.pagina):
                if bewering.doel.startswith(f"{module}."):
                    yield f"{bewering.tekst} {bewering.doel}"
        for voorbeeld, noemt in blad.voorbeelden:
            if module in noemt:
                yield voorbeeld.getoond


def _teksten(wortel: Path) -> Iterator[Eenheid]:
    for blad in bladen(wortel):
        yield from _tekst(blad.pagina)
    yield from _tekst(Pagina(BESTAND, (wortel / BESTAND).read_text("utf-8")))


def _zegt(bewering: Bewering) -> str:
    """Wat de waarde zegt; van een functie zegt de naam genoeg."""
    waarde = bewering.waarde
    return str(waarde) if isinstance(waarde, Waarde) else ""


def _tekst(pagina: Pagina) -> Iterator[Eenheid]:
    if mutanten := tuple(tekst.mutanten(pagina)):
        gezegd = tuple(f"{b.tekst} {b.doel} {_zegt(b)}" for b in beweringen(pagina))
        yield Eenheid(pagina.pad.as_posix(), "", mutanten, gezegd)
