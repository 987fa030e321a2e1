"""Een proef met één mutant, in een eigen proces: wie merkt hem op?

Het moederproces heeft alles al geladen; het kind laadt alleen de veranderde module opnieuw, en wat
haar gebruikt. Daarna kijken eerst de pagina's, en dan de proeven.
"""

import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib import reload
from itertools import chain
from pathlib import Path
from shutil import copytree, ignore_patterns

from uitgave import (
    beweringen,
    bronregister,
    codeteksten,
    controle,
    gronden,
    links,
    nagekeken,
    normen,
    ongebonden,
    tegenspraak,
    uitzonderingen,
)
from uitgave.begrippen import BESTAND as BEGRIPPEN
from uitgave.knipsels import INVOEGING, MAP, Knipselfout, Voorbeeld, lees_secties, voorbeelden
from uitgave.melding import Melding
from uitgave.mutatie.mutant import Mutant
from uitgave.mutatie.samenhang import genoemd_in, geraakt_door, modules
from uitgave.ontheffingen import lees_ontheffingen
from uitgave.pagina import Pagina, lees_paginas


@dataclass(frozen=True)
class Blad:
    """Een pagina met haar voorbeelden, en de modules waar zij naar verwijst."""

    pagina: Pagina
    noemt: frozenset[str]
    voorbeelden: tuple[tuple[Voorbeeld, frozenset[str]], ...]


@cache
def bladen(wortel: Path) -> tuple[Blad, ...]:
    """Alle pagina's, een keer gelezen in het moederproces."""
    return tuple(_blad(wortel, pagina) for pagina in lees_paginas(wortel))


def _blad(wortel: Path, pagina: Pagina) -> Blad:
    noemt = frozenset(m for m in modules(wortel) if f"[{m}." in pagina.tekst)
    delen = ((v, _noemt(wortel, v)) for v in voorbeelden(pagina))
    return Blad(pagina, noemt, tuple(delen))


def _noemt(wortel: Path, voorbeeld: Voorbeeld) -> frozenset[str]:
    """De modules die de secties van een voorbeeld gebruiken."""
    code = ""
    for regel in voorbeeld.inhoud:
        if m := INVOEGING.match(regel):
            secties = lees_secties((wortel / MAP / m["bestand"]).read_text("utf-8"))
            code += "\n".join(secties.get(m["sectie"], [])) + "\n"
    return genoemd_in(code, modules(wortel))


def laad(wortel: Path, module: str, tekst: str) -> None:
    """Zet een andere tekst in de plaats van een module, en laad alles opnieuw wat haar gebruikt."""
    geraakt = [naam for naam in geraakt_door(wortel, module) if naam in sys.modules]
    register = sys.modules["terugkeer.grondslag.norm"].NORMEN
    for naam in [n for n, norm in register.items() if norm.regel.__module__ in geraakt]:
        del register[naam]
    for naam in geraakt:
        if naam == module:
            pad = str(modules(wortel)[module])
            exec(compile(tekst, pad, "exec"), vars(sys.modules[module]))
        else:
            reload(sys.modules[naam])


def paginas_merken(wortel: Path, module: str) -> str:
    """De eerste melding van de pagina's zelf: hun getoonde uitvoer en hun beweringen; anders leeg."""
    return _eerste(_wat_paginas_merken(wortel, module, set(geraakt_door(wortel, module))))


def _eerste(meldingen: Iterator[object]) -> str:
    """De eerste melding; een poort die zelf omvalt, laat de bouw ook mislukken."""
    try:
        return next(map(str, meldingen), "")
    except Exception as fout:
        return f"een poort valt om: {type(fout).__name__}: {fout}"


def _wat_paginas_merken(wortel: Path, module: str, geraakt: set[str]) -> Iterator[str]:
    """Eerst wat de module zelf noemt: daar valt het meeste op. Dan wat haar via andere gebruikt."""
    gezien: set[int] = set()
    for kring in ({module}, geraakt):
        for blad in bladen(wortel):
            for voorbeeld, noemt in blad.voorbeelden:
                if noemt & kring and id(voorbeeld) not in gezien:
                    gezien.add(id(voorbeeld))
                    if fout := _uitvoer_klopt_niet(wortel, voorbeeld):
                        yield fout
        for blad in bladen(wortel):
            if blad.noemt & kring and id(blad) not in gezien:
                gezien.add(id(blad))
                yield from map(str, beweringen.controleer_beweringen(blad.pagina))


def _uitvoer_klopt_niet(wortel: Path, voorbeeld: Voorbeeld) -> str:
    plek = f"{voorbeeld.pagina.pad.as_posix()}:{voorbeeld.regel}"
    try:
        echt = voorbeeld.voer_uit(wortel)
    except Knipselfout as fout:
        return f"{plek}: {fout}"
    return "" if echt == voorbeeld.getoond else f"{plek}: andere uitvoer"


def code_merken(wortel: Path, module: str, soort: str, *, alle_poorten: bool) -> str:
    """De eerste melding van de poorten die de code nalopen: haar feiten, bronnen en vindplaatsen.

    Met `alle_poorten` daarna die van het hele project: dat duurt seconden, de proeven duren langer.

    Of een bron nog is wat is nagekeken, telt alleen bij een bron: van een regel merkt die poort elke
    letter, en dat bewijst niets over de pagina's en de proeven.
    """
    gewoon = zonder_mutant(wortel)
    meldingen = chain(_code_meldingen(wortel, soort, module), _over_paginas(wortel, module))
    if alle_poorten:
        meldingen = chain(meldingen, _van_het_project(wortel))
    return _eerste(m for m in meldingen if str(m) not in gewoon)


@cache
def zonder_mutant(wortel: Path) -> frozenset[str]:
    """Wat die poorten toch al melden, in het moederproces uitgezocht."""
    return frozenset(map(str, _code_meldingen(wortel, "bron")))


def _over_paginas(wortel: Path, module: str) -> Iterator[Melding]:
    """Wat de andere poorten zeggen van de pagina's die een module noemen."""
    for blad in bladen(wortel):
        if module in blad.noemt:
            yield from controle.controleer_pagina(blad.pagina)


def _van_het_project(wortel: Path) -> Iterator[Melding]:
    """Alle poorten; die het meeste zien in de woorden van de code komen vooraan."""
    yield from uitzonderingen.controleer_uitzonderingen(wortel, _met(wortel))
    yield from codeteksten.controleer_codeteksten(lees_ontheffingen(wortel))
    yield from controle.controleer(wortel, nagekeken=False)


def _code_meldingen(wortel: Path, soort: str, module: str = "") -> Iterator[Melding]:
    paginas = _met(wortel)
    yield from bronregister.controleer_bronregister(wortel)
    if soort == "bron":  # eerst wat het dichtst bij is
        yield from nagekeken.controleer_nagekeken(wortel, f"{module}.")
        yield from nagekeken.controleer_nagekeken(wortel)
    yield from gronden.controleer_gronden(wortel)
    yield from normen.controleer_normen(wortel, paginas)
    yield from normen.controleer_bronnen(wortel, paginas)


def poorten_merken(wortel: Path, mutant: Mutant) -> str:
    """De eerste melding over een veranderde tekst; eerst van de pagina zelf, dan van alle poorten."""
    oud = (wortel / mutant.pad).read_text("utf-8")
    nieuw = mutant.pas_toe(oud)
    pagina = Pagina(Path(mutant.pad), nieuw)
    if mutant.soort == "uitvoer" and (fout := _toont_iets_anders(wortel, mutant, nieuw)):
        return fout
    gewoon = pagina_zonder_mutant(wortel, pagina.pad)
    if nieuwe := _eerste(m for m in _over_pagina(wortel, pagina) if str(m) not in gewoon):
        return nieuwe
    with tempfile.TemporaryDirectory() as map_:
        kopie = Path(map_)
        for naam in ("docs", "snippets"):
            copytree(wortel / naam, kopie / naam, ignore=ignore_patterns("__pycache__"))
        for bestand in wortel.iterdir():
            if not (kopie / bestand.name).exists() and not bestand.name.startswith("."):
                (kopie / bestand.name).symlink_to(bestand.resolve())
        (kopie / mutant.pad).unlink()
        (kopie / mutant.pad).write_text(nieuw, "utf-8")
        return next(map(str, controle.controleer(kopie, nagekeken=False)), "")


def _toont_iets_anders(wortel: Path, mutant: Mutant, nieuw: str) -> str:
    """De melding als op de veranderde pagina niet staat wat haar code echt geeft."""
    (blad,) = (blad for blad in bladen(wortel) if blad.pagina.pad.as_posix() == mutant.pad)
    *_, voorbeeld = (v for v, _ in blad.voorbeelden if v.regel < mutant.regel)
    van, tot = voorbeeld.uitvoer or (0, 0)
    tot -= mutant.oud.count("\n") - mutant.nieuw.count("\n")
    if "\n".join(nieuw.splitlines()[van:tot]) == echte_uitvoer(wortel, voorbeeld):
        return ""
    return f"{mutant.pad}:{voorbeeld.regel}: andere uitvoer"


@cache
def echte_uitvoer(wortel: Path, voorbeeld: Voorbeeld) -> str:
    """Wat een voorbeeld geeft, in het moederproces uitgevoerd: een tekst verandert de code niet."""
    return voorbeeld.voer_uit(wortel)


def _over_pagina(wortel: Path, pagina: Pagina) -> Iterator[Melding]:
    """Wat de poorten van deze ene pagina zeggen; dat is vlugger dan alle pagina's, en meestal genoeg."""
    if pagina.pad == BEGRIPPEN:
        yield from beweringen.controleer_beweringen(pagina)
        return
    yield from controle.controleer_pagina(pagina)
    yield from links.controleer_links(wortel, _met(wortel, pagina))
    yield from tegenspraak.controleer_tegenspraak(ongebonden.Blad(wortel, pagina, {}))
    yield from ongebonden.controleer_ongebonden(wortel, (pagina,), lees_ontheffingen(wortel))


@cache
def pagina_zonder_mutant(wortel: Path, pad: Path) -> frozenset[str]:
    """Wat zij van één pagina toch al zeggen, omdat zij de andere pagina's niet zien."""
    return frozenset(map(str, _over_pagina(wortel, Pagina(pad, (wortel / pad).read_text("utf-8")))))


def _met(wortel: Path, pagina: Pagina | None = None) -> tuple[Pagina, ...]:
    """Alle pagina's, met deze op haar plaats."""
    alle = (blad.pagina for blad in bladen(wortel))
    return tuple(pagina if pagina and p.pad == pagina.pad else p for p in alle)
