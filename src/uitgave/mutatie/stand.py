"""De stand van de mutaties: per eenheid wat er is veranderd, wie het opmerkte, en wat overbleef.

De stand ligt vast in `stand.json`. `make mutatie` loopt alleen wat sindsdien anders is.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from uitgave.melding import Melding
from uitgave.mutatie.mutant import Eenheid, Mutant, Uitslag

MAP = Path("src/uitgave/mutatie")
BESTAND = MAP / "stand.json"
GELIJKWAARDIG = MAP / "gelijkwaardig.yml"
TEKST = {
    "bewering": "woorden die aan een norm zijn gebonden",
    "uitvoer": "getoonde uitvoer",
    "bron": "verwijzingen naar een bron",
}
"""De soorten die geen regel in de code zijn; al het andere is code."""


@dataclass
class Telling:
    """Van één soort: hoeveel er zijn gemaakt, en wie ze opmerkte."""

    gemaakt: int = 0
    paginas: int = 0
    proeven: int = 0

    @property
    def over(self) -> int:
        """Wat niemand opmerkte."""
        return self.gemaakt - self.paginas - self.proeven

    def __add__(self, ander: "Telling") -> "Telling":
        return Telling(
            self.gemaakt + ander.gemaakt,
            self.paginas + ander.paginas,
            self.proeven + ander.proeven,
        )


@dataclass(frozen=True)
class Over:
    """Een mutant die niemand opmerkte: waar, in welke regel, en wat er veranderde."""

    soort: str
    regel: int
    code: str
    verandering: str


@dataclass
class Eenheidstand:
    """De uitslag van één eenheid, met het kenmerk waarbij zij hoort."""

    kenmerk: str
    gelopen: str
    soorten: dict[str, Telling] = field(default_factory=dict)
    over: list[Over] = field(default_factory=list)

    @property
    def dag(self) -> date:
        """De dag waarop deze eenheid is gelopen."""
        return date.fromisoformat(self.gelopen)

    def tel(self, mutant: Mutant, uitslag: Uitslag, bron: str) -> None:
        """Tel een uitslag mee."""
        telling = self.soorten.setdefault(mutant.soort, Telling())
        telling.gemaakt += 1
        if uitslag.paginas:
            telling.paginas += 1
        elif uitslag.proeven:
            telling.proeven += 1
        else:
            self.over.append(over(mutant, bron))


def over(mutant: Mutant, bron: str) -> Over:
    """Beschrijf een mutant zo dat hij is terug te vinden als regels verschuiven."""
    regel = bron.splitlines()[mutant.regel - 1].strip()
    oud, nieuw = (" ".join(t.split()) or "(niets)" for t in (mutant.oud, mutant.nieuw))
    return Over(mutant.soort, mutant.regel, regel, f"{oud} → {nieuw}")


Stand = dict[str, Eenheidstand]


def maak(eenheid: Eenheid, uitslagen: Iterable[Uitslag], bron: str) -> Eenheidstand:
    """De stand van een eenheid die helemaal is gelopen."""
    stand = Eenheidstand(eenheid.kenmerk, date.today().isoformat())  # noqa: DTZ011
    for mutant, uitslag in zip(eenheid.mutanten, uitslagen, strict=True):
        stand.tel(mutant, uitslag, bron)
    return stand


@cache
def lees(wortel: Path) -> Stand:
    """De vastgelegde stand; leeg als er nog geen is."""
    if not (wortel / BESTAND).is_file():
        return {}
    ruw: dict[str, dict[str, Any]] = json.loads((wortel / BESTAND).read_text("utf-8"))
    return {pad: _uit_json(deel) for pad, deel in ruw.items()}


def _uit_json(deel: dict[str, Any]) -> Eenheidstand:
    soorten = {soort: Telling(*getallen) for soort, getallen in deel["soorten"].items()}
    return Eenheidstand(
        deel["kenmerk"], deel["gelopen"], soorten, [Over(**over) for over in deel["over"]]
    )


def schrijf(wortel: Path, stand: Stand) -> None:
    """Leg de stand vast, een eenheid per regel, in één keer."""
    regels = (f"{json.dumps(pad)}: {_als_json(stand[pad])}" for pad in sorted(stand))
    nieuw = wortel / BESTAND.with_suffix(".nieuw")
    nieuw.write_text("{\n" + ",\n".join(regels) + "\n}\n", "utf-8")
    nieuw.replace(wortel / BESTAND)
    lees.cache_clear()


def _als_json(deel: Eenheidstand) -> str:
    soorten = {s: list(asdict(t).values()) for s, t in sorted(deel.soorten.items())}
    velden = {
        "kenmerk": deel.kenmerk,
        "gelopen": deel.gelopen,
        "soorten": soorten,
        "over": [asdict(over) for over in deel.over],
    }
    return json.dumps(velden, ensure_ascii=False)


def controleer_stand(alle: Iterable[Eenheid], stand: Stand) -> Iterator[Melding]:
    """De vastgelegde cijfers zijn van de teksten en de code van nu."""
    nu = {eenheid.pad: eenheid.kenmerk for eenheid in alle}
    for pad, kenmerk in nu.items():
        if pad not in stand or stand[pad].kenmerk != kenmerk:
            tekst = "de mutatiecijfers zijn van een oudere tekst; draai `make mutatie`"
            yield Melding(Path(pad), 1, tekst)
    for pad in stand.keys() - nu.keys():
        tekst = f"{pad} heeft cijfers maar bestaat niet meer; draai `make mutatie`"
        yield Melding(BESTAND, 1, tekst)


def tellingen(stand: Stand) -> dict[str, Telling]:
    """Alle tellingen bij elkaar, per soort."""
    samen: dict[str, Telling] = {}
    for deel in stand.values():
        for soort, telling in deel.soorten.items():
            samen[soort] = samen.get(soort, Telling()) + telling
    return samen


# Wat overblijft en toch klopt.


def lees_gelijkwaardig(wortel: Path) -> dict[tuple[str, str, str], str]:
    """De mutanten die niets veranderen, met de reden: op bestand, regel code en verandering."""
    pad = wortel / GELIJKWAARDIG
    regels = (yaml.safe_load(pad.read_text("utf-8")) or []) if pad.is_file() else []
    return {(r["in"], r["code"], r["verandering"]): r["reden"] for r in regels}


def open_gebleven(wortel: Path, stand: Stand) -> list[Melding]:
    """Elke mutant die overbleef zonder reden, en elke reden die nergens voor nodig is."""
    gebruikt: Counter[tuple[str, str, str]] = Counter()
    redenen = lees_gelijkwaardig(wortel)
    meldingen: list[Melding] = []
    for pad, deel in stand.items():
        for over in deel.over:
            sleutel = (pad, over.code, over.verandering)
            if sleutel in redenen:
                gebruikt[sleutel] += 1
            else:
                tekst = f"{over.soort}: {over.verandering} valt niet op"
                meldingen.append(Melding(Path(pad), over.regel, tekst))
    for sleutel in redenen.keys() - gebruikt.keys():
        tekst = f"{sleutel[0]}: {sleutel[2]} valt wel op of bestaat niet; haal de reden weg"
        meldingen.append(Melding(GELIJKWAARDIG, 1, tekst))
    return sorted(meldingen)


def argumenten(wortel: Path, stand: Stand) -> Counter[str]:
    """Hoeveel er per soort overbleven met een reden."""
    redenen = lees_gelijkwaardig(wortel)
    return Counter(
        over.soort
        for pad, deel in stand.items()
        for over in deel.over
        if (pad, over.code, over.verandering) in redenen
    )
