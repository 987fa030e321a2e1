"""Het boek: de hele editie als één PDF, uit de HTML van de gebouwde site."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from uitgave.boek.afwerken import werk_af
from uitgave.boek.bladen import lees_delen
from uitgave.boek.keuring import keur
from uitgave.boek.samenstellen import stel_samen
from uitgave.boek.zetten import zet
from uitgave.editie import lees_editie
from uitgave.melding import Mislukt


def maak_boek(wortel: Path, site: Path) -> bytes:
    """Maak het boek van een gebouwde site; wat niet kan, is een `Mislukt` met één regel."""
    html = _stel_samen(wortel, site)
    with _zonder_opruimen():
        gezet = zet(html, site, wortel / "node_modules/@ibm")
    boek = werk_af(gezet)
    if fouten := keur(boek, html.count("<voet-noot")):
        raise Mislukt(f"het boek is afgekeurd: {fouten[0]} ({len(fouten)} fouten)")
    return boek


def _stel_samen(wortel: Path, site: Path) -> str:
    delen = lees_delen(wortel, site)
    bestanden = {pad.relative_to(site).as_posix() for pad in site.rglob("*") if pad.is_file()}
    return stel_samen(delen, lees_editie(wortel), frozenset(bestanden))


@contextmanager
def _zonder_opruimen() -> Iterator[None]:
    """Python zoekt geen afval zolang WeasyPrint zet: zoeken in een heel boek kost een kwart van de tijd.

    Daarna ruimt het op, voordat het afwerken ook geheugen vraagt.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
        gc.collect()
