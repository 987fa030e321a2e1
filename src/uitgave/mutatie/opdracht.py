"""`python -m uitgave mutatie`: loop wat veranderd is, laat zien hoe ver het is, en leg de stand vast."""

import json
import os
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from time import monotonic

from uitgave.mutatie import stand as standen
from uitgave.mutatie.eenheden import eenheden
from uitgave.mutatie.loper import NULMETING, NulmetingMislukt, Taak, loop
from uitgave.mutatie.mutant import Eenheid, Mutant, Uitslag
from uitgave.mutatie.stand import TEKST, Stand, Telling

BEWAARD = Path(".mutatie/uitslagen.jsonl")
PER_SOORT = 2
"""Zoveel mutanten van elke soort zitten in de steekproef."""

_ELKE = 5.0
_HONDERD = 100


def mutatie(wortel: Path, werkers: int | None, *, steekproef: bool, alleen: str) -> int:
    """Loop de mutanten; 0 als alles opvalt of beredeneerd is."""
    wortel, werkers = wortel.resolve(), werkers or os.cpu_count() or 1
    try:
        if steekproef:
            return _loop_steekproef(wortel, eenheden(wortel), werkers)
        if alleen:
            return _loop_deel(wortel, alleen, werkers)
        return _mutatie(wortel, werkers)
    except NulmetingMislukt as fout:
        print(f"Ook zonder verandering is er iets mis: {fout}", file=sys.stderr)
        return 1


def _mutatie(wortel: Path, werkers: int) -> int:
    alle = eenheden(wortel)
    vast = standen.lees(wortel)
    open_ = {melding.pad.as_posix() for melding in standen.open_gebleven(wortel, vast)}
    te_doen = [
        e for e in alle if e.pad not in vast or vast[e.pad].kenmerk != e.kenmerk or e.pad in open_
    ]
    uitslagen = _loop(wortel, te_doen, werkers)
    nieuw = {
        e.pad: standen.maak(e, uitslagen[e.pad], (wortel / e.pad).read_text("utf-8"))
        for e in te_doen
    }
    stand = {e.pad: nieuw.get(e.pad) or vast[e.pad] for e in alle}
    standen.schrijf(wortel, stand)
    return _toon(wortel, stand)


def _loop(wortel: Path, te_doen: Sequence[Eenheid], werkers: int) -> dict[str, list[Uitslag]]:
    """Loop de eenheden, en ga verder waar een vorige keer ophield."""
    gehad = _lees_bewaard(wortel, te_doen)
    plek = {id(m): (e, n) for e in te_doen for n, m in enumerate(e.mutanten)}
    taken = [
        Taak(m, e.module)
        for e in te_doen
        for n, m in enumerate(e.mutanten)
        if n not in gehad[e.pad]
    ]
    if taken:
        (wortel / BEWAARD).parent.mkdir(exist_ok=True)
        teller = Voortgang(len(taken))
        with (wortel / BEWAARD).open("a", encoding="utf-8") as bestand:

            def klaar(mutant: Mutant, uitslag: Uitslag) -> None:
                eenheid, nummer = plek[id(mutant)]
                gehad[eenheid.pad][nummer] = uitslag
                regel = (eenheid.pad, eenheid.kenmerk, nummer, uitslag.paginas, uitslag.proeven)
                print(json.dumps(regel), file=bestand, flush=True)
                teller.tel(mutant, uitslag)

            loop(wortel, [*_nulmetingen(taken), *taken], klaar, werkers)
    return {e.pad: [gehad[e.pad][n] for n in range(len(e.mutanten))] for e in te_doen}


def _nulmetingen(taken: Sequence[Taak]) -> Iterator[Taak]:
    """Eerst mutanten die niets veranderen: die mogen niet opvallen.

    Van elke module en van één tekst een in de eerste ronde, en van één module een in de brede.
    """
    eerste = {taak.module: taak for taak in reversed(taken)}
    leeg = [
        replace(taak, mutant=replace(taak.mutant, soort=NULMETING, nieuw=taak.mutant.oud))
        for taak in eerste.values()
    ]
    yield from leeg
    yield from [replace(taak, ronde="breed") for taak in leeg if taak.module][:1]


def _lees_bewaard(wortel: Path, te_doen: Sequence[Eenheid]) -> dict[str, dict[int, Uitslag]]:
    """Wat een vorige keer opviel. Wat niemand merkte, loopt opnieuw: er kan een proef bij zijn."""
    kenmerken = {eenheid.pad: eenheid.kenmerk for eenheid in te_doen}
    gehad: dict[str, dict[int, Uitslag]] = {pad: {} for pad in kenmerken}
    if (wortel / BEWAARD).is_file():
        for regel in (wortel / BEWAARD).read_text("utf-8").splitlines():
            pad, kenmerk, nummer, paginas, proeven = json.loads(regel)
            if kenmerken.get(pad) == kenmerk and (paginas or proeven):
                gehad[pad][nummer] = Uitslag(paginas, proeven)
    return gehad


class Voortgang:
    """Laat zien hoe ver het is: elke paar seconden een regel, en elke mutant die niet opvalt."""

    def __init__(self, totaal: int) -> None:
        self.totaal, self.gedaan, self.over = totaal, 0, 0
        self.begin = self.laatst = monotonic()

    def tel(self, mutant: Mutant, uitslag: Uitslag) -> None:
        """Tel een mutant mee."""
        self.gedaan += 1
        if not uitslag.opgemerkt:
            self.over += 1
            print(f"valt niet op: {mutant}", flush=True)
        nu = monotonic()
        if nu - self.laatst > _ELKE or self.gedaan == self.totaal:
            self.laatst = nu
            rest = (nu - self.begin) / self.gedaan * (self.totaal - self.gedaan)
            print(
                f"{self.gedaan} van {self.totaal} ({self.gedaan * _HONDERD // self.totaal}%), "
                f"{self.over} niet opgemerkt, nog ongeveer {rest / 60:.0f} min",
                flush=True,
            )


# Een deel, voor wie aan een norm of een pagina werkt.


def _loop_deel(wortel: Path, begin: str, werkers: int) -> int:
    """Loop wat onder een pad ligt, en noem wat de pagina's zelf niet opmerken."""
    deel = [eenheid for eenheid in eenheden(wortel) if eenheid.pad.startswith(begin)]
    uitslagen = _loop(wortel, deel, werkers)
    for eenheid in deel:
        for mutant, uitslag in zip(eenheid.mutanten, uitslagen[eenheid.pad], strict=True):
            if uitslag.proeven and mutant.soort not in TEKST:
                print(f"alleen de proeven: {mutant}")
    stand = {
        e.pad: standen.maak(e, uitslagen[e.pad], (wortel / e.pad).read_text("utf-8")) for e in deel
    }
    print(*tabel(wortel, stand), sep="\n")
    return 1 if any(eenheid.over for eenheid in stand.values()) else 0


# De steekproef.


def _loop_steekproef(wortel: Path, alle: Sequence[Eenheid], werkers: int) -> int:
    """Een vaste greep uit elke soort; wat beredeneerd is, doet niet mee."""
    over: list[Mutant] = []
    taken = list(_steekproef(wortel, alle))

    def klaar(mutant: Mutant, uitslag: Uitslag) -> None:
        if not uitslag.opgemerkt:
            over.append(mutant)

    loop(wortel, taken, klaar, werkers)
    for mutant in over:
        print(f"valt niet op: {mutant}")
    print(f"{len(taken)} mutanten in de steekproef, {len(over)} niet opgemerkt")
    return 1 if over else 0


def _steekproef(wortel: Path, alle: Sequence[Eenheid]) -> Iterator[Taak]:
    bekend = {
        (pad, over.code, over.verandering)
        for pad, deel in standen.lees(wortel).items()
        for over in deel.over
    }
    per_soort: defaultdict[str, list[tuple[str, Taak]]] = defaultdict(list)
    for eenheid in alle:
        bron = (wortel / eenheid.pad).read_text("utf-8")
        for mutant in eenheid.mutanten:
            over = standen.over(mutant, bron)
            if (eenheid.pad, over.code, over.verandering) not in bekend:
                loting = sha256(f"{mutant.pad}{over.code}{over.verandering}".encode()).hexdigest()
                per_soort[mutant.soort].append((loting, Taak(mutant, eenheid.module)))
    for greep in per_soort.values():
        yield from (taak for _, taak in sorted(greep, key=lambda paar: paar[0])[:PER_SOORT])


# De tabel.


def _toon(wortel: Path, stand: Stand) -> int:
    print(*tabel(wortel, stand), sep="\n")
    meldingen = standen.open_gebleven(wortel, stand)
    for melding in meldingen:
        print(melding, file=sys.stderr)
    return 1 if meldingen else 0


def tabel(wortel: Path, stand: Stand) -> Iterator[str]:
    """De eindtabel: wat is veranderd, wie merkte het op, en wat bleef over."""
    tellingen, redenen = standen.tellingen(stand), standen.argumenten(wortel, stand)
    yield f"{'soort':<16}{'gemaakt':>9}{'paginas':>9}{'proeven':>9}{'redenen':>9}{'over':>7}"
    for soort in sorted(tellingen, key=lambda s: (s not in TEKST, s)):
        yield _rij(soort, tellingen[soort], redenen[soort])
    code = sum((t for s, t in tellingen.items() if s not in TEKST), Telling())
    yield _rij("alle code", code, sum(n for s, n in redenen.items() if s not in TEKST))
    if code.gemaakt:
        yield f"code die de pagina's alleen opmerken: {code.paginas / code.gemaakt:.1%}"


def _rij(soort: str, t: Telling, redenen: int) -> str:
    return f"{soort:<16}{t.gemaakt:>9}{t.paginas:>9}{t.proeven:>9}{redenen:>9}{t.over - redenen:>7}"
