"""Het boek: de hele editie als één PDF, uit de HTML van de gebouwde site."""

import gc
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from pathlib import Path

from uitgave.boek.afwerken import werk_af
from uitgave.boek.bladen import lees_delen
from uitgave.boek.keuring import keur
from uitgave.boek.samenstellen import stel_samen
from uitgave.boek.zetten import zet
from uitgave.editie import lees_editie
from uitgave.melding import Mislukt


def maak_boek(wortel: Path, site: Path) -> bytes:
    """Maak het boek van een gebouwde site; wat niet kan, is een `Mislukt` met één regel.

    Zetten vraagt bijna al het geheugen. Het gebeurt in een eigen proces, dat stopt voor het afwerken.
    """
    with ProcessPoolExecutor(1, get_context("fork")) as apart:
        try:
            gezet, noten = apart.submit(_zet, wortel, site).result()
        except BrokenProcessPool:
            raise Mislukt("het zetten van het boek brak af; het vraagt 1 GB geheugen") from None
    boek = werk_af(gezet)
    if fouten := keur(boek, noten):
        raise Mislukt(f"het boek is afgekeurd: {fouten[0]} ({len(fouten)} fouten)")
    return boek


def _zet(wortel: Path, site: Path) -> tuple[bytes, int]:
    """Het gezette boek, en hoeveel voetnoten het moet hebben."""
    gc.disable()  # afval zoeken in een heel boek kost een kwart van de tijd, en dit proces leeft kort
    delen = lees_delen(wortel, site)
    bestanden = {pad.relative_to(site).as_posix() for pad in site.rglob("*") if pad.is_file()}
    boek = stel_samen(delen, lees_editie(wortel), frozenset(bestanden))
    return zet(boek, site, wortel / "node_modules/@ibm"), boek.count("<voet-noot")
