"""Antwoorden voor de rekenhulpen: elke weg, elke dag, en wat niemand hoort in te vullen."""

import json
import random
from collections.abc import Iterator
from datetime import date, timedelta
from functools import cache

from terugkeer.rekenhulp.hulp import Rekenhulp, doorloop
from terugkeer.rekenhulp.loket import REKENHULPEN
from terugkeer.rekenhulp.vragen import ONBEKEND, Soort, Vraag

HULPEN = {hulp.naam: hulp for hulp in REKENHULPEN}
EERSTE_DAG, LAATSTE_DAG = date(2010, 1, 1), date(2028, 12, 31)
"""Van voor het onderzoek tot na het Migratiepact."""

AANTAL_DAGEN = (LAATSTE_DAG - EERSTE_DAG).days + 1
GRENSDAGEN = (
    date(2010, 12, 31), date(2011, 1, 1), date(2012, 2, 29), date(2014, 4, 18), date(2015, 5, 14),
    date(2016, 2, 29), date(2016, 3, 27), date(2016, 4, 30), date(2016, 11, 28), date(2016, 12, 24),
    date(2017, 1, 31), date(2017, 4, 27), date(2017, 5, 31), date(2017, 6, 1), date(2020, 8, 31),
    date(2022, 1, 31), date(2022, 2, 1), date(2026, 6, 11), date(2026, 6, 12), date(2099, 12, 31),
)  # fmt: skip
"""Feestdagen, weekenden, het eind van een maand, 29 februari, en waar een regel begint of ophoudt."""

GEWONE_DAG = date(2016, 5, 2)
GETALLEN = ("0", "1", "17", "18", "120")
ONJUIST: tuple[object, ...] = (
    "", " ", "x", "999", "-1", "1,5", "\uff11", "²", 3, -7, True, None, 2.5, [], {}, ["1", "2"],
    ["", "", ""], ["1", "", ""], ["31", "2", "2016"], ["0", "5", "2016"], ["2", "13", "2016"],
    ["2", "mei", "16"], ["2", "MRT.", "2016"], [" 2 ", "Ma", "2016"], ["2", "mei", "0000"],
    ["2", "5", "1999"], ["2", "5", "2100"], ["2", "augustus", "20\u00a016"], [2, 5, 2016],
    ["é", "\u2028", "😀"], "\"'\\\u0000",
)  # fmt: skip
GEEN_ANTWOORDEN = (
    "", "{", "[]", "null", "1", "-", '{"a":1} x', "\"\\u00e9\"", '{"a": 1.5e3, "b": NaN}', "[" * 40,
    '{"termijn": "\\ud83d\\ude00", "x": "\\n"}', '{"a": 01}', "{'a': 1}", '{"a":1,}', '{"a": 1.}',
    "[-Infinity]", '{"a": -0.5E+1}', "\ufeff{}",
)  # fmt: skip


def _keuzes(vraag: Vraag, dag: date) -> tuple[object, ...]:
    onbekend = (ONBEKEND,) if vraag.weet_niet else ()
    if vraag.soort is Soort.DATUM:
        return (als_vakken(dag), *onbekend)
    if vraag.soort is Soort.GETAL:
        return (*GETALLEN, *onbekend)
    return (*(keuze for keuze, _ in vraag.keuzes), *onbekend)


def als_vakken(dag: date) -> list[str]:
    """Een dag zoals de lezer haar typt."""
    return [str(dag.day), str(dag.month), str(dag.year)]


def wegen(hulp: Rekenhulp, dag: date) -> Iterator[dict[str, object]]:
    """Elke weg door de vragen; elke datum is `dag`, of een tijd daarna als er al een datum is."""
    open_: list[dict[str, object]] = [{}]
    while open_:
        gegeven = open_.pop()
        stand = doorloop(hulp, gegeven)
        if stand.uitslag or stand.fout:
            yield gegeven
            continue
        vraag = stand.gesteld[-1]
        eerder = sum(isinstance(antwoord, list) for antwoord in gegeven.values())
        later = dag + timedelta(days=37 * eerder)
        open_ += [{**gegeven, vraag.naam: keuze} for keuze in _keuzes(vraag, later)]


def willekeurig(hulp: Rekenhulp, dag: date, toeval: random.Random) -> dict[str, object]:
    """Eén weg door de vragen."""
    gegeven: dict[str, object] = {}
    while True:
        stand = doorloop(hulp, gegeven)
        if stand.uitslag or stand.fout:
            return gegeven
        vraag = stand.gesteld[-1]
        eerder = sum(isinstance(antwoord, list) for antwoord in gegeven.values())
        gegeven[vraag.naam] = toeval.choice(_keuzes(vraag, dag + timedelta(days=37 * eerder)))


def vraagt_naar_een_dag(hulp: Rekenhulp) -> bool:
    """Zeg of een rekenhulp een datum nodig kan hebben."""
    return any(vraag.soort is Soort.DATUM for vraag in hulp.vragen)


@cache
def combinaties(hulp: Rekenhulp) -> list[dict[str, object]]:
    """Elke weg door de vragen op een gewone dag, geschud."""
    alle = list(wegen(hulp, GEWONE_DAG))
    random.Random(hulp.naam).shuffle(alle)
    return alle


def met_datum(hulp: Rekenhulp) -> list[dict[str, object]]:
    """De combinaties waarin ten minste een dag voorkomt."""
    return [weg for weg in combinaties(hulp) if _datums(weg)]


def zonder_datum(hulp: Rekenhulp) -> list[dict[str, object]]:
    """De combinaties waarin geen dag voorkomt."""
    return [weg for weg in combinaties(hulp) if not _datums(weg)]


def _datums(weg: dict[str, object]) -> list[str]:
    return [naam for naam, antwoord in weg.items() if isinstance(antwoord, list)]


def verplaatst(weg: dict[str, object], dag: date, nummer: int) -> str:
    """Dezelfde weg met de eerste datum op deze dag en de andere even ver erna.

    Valt er een datum na het begin van het Migratiepact, dan is ook gevraagd of de regel van vroeger
    gewenst is: twee van de drie keer ja. Op een andere dag telt dat antwoord niet mee.
    """
    dagen = {naam: dag + timedelta(days=37 * n) for n, naam in enumerate(_datums(weg))}
    vakken = {naam: als_vakken(datum) for naam, datum in dagen.items()}
    return json.dumps({**weg, **vakken, "historie": "ja" if nummer % 3 else "nee"})


def elke_dag(hulp: Rekenhulp, stap: int = 1) -> Iterator[str]:
    """Op elke dag één combinatie; elke weekdag begint ergens anders in de rij en loopt haar af."""
    alle = met_datum(hulp)
    verder = -(-len(alle) // 7)
    for nummer in range(0, AANTAL_DAGEN, stap):
        week, weekdag = divmod(nummer, 7)
        weg = alle[(weekdag * verder + week) % len(alle)]
        yield verplaatst(weg, EERSTE_DAG + timedelta(days=nummer), week)


def op_grensdagen(hulp: Rekenhulp, hoogstens: int) -> Iterator[str]:
    """Op elke grensdag elke combinatie; zijn het er te veel, dan elke dag de volgende in de rij."""
    alle = met_datum(hulp)
    per_dag = min(len(alle), hoogstens // len(GRENSDAGEN))
    for plek, dag in enumerate(GRENSDAGEN):
        for nummer in range(plek * per_dag, (plek + 1) * per_dag):
            yield verplaatst(alle[nummer % len(alle)], dag, nummer)


def grepen(hulp: Rekenhulp, aantal: int) -> Iterator[str]:
    """Zoveel willekeurige wegen, elke keer dezelfde."""
    toeval = random.Random(hulp.naam)
    for _ in range(aantal):
        dag = EERSTE_DAG + timedelta(days=toeval.randrange(AANTAL_DAGEN))
        yield json.dumps(willekeurig(hulp, dag, toeval))


def halverwege_en_onjuist(hulp: Rekenhulp, wegen_: int, onjuist: int) -> Iterator[str]:
    """Elk begin van een weg, en bij elke vraag daarop antwoorden die niemand hoort te geven."""
    toeval = random.Random(hulp.naam)
    for _ in range(wegen_):
        weg = list(willekeurig(hulp, toeval.choice(GRENSDAGEN), toeval).items())
        for lengte, (vraag, _antwoord) in enumerate(weg):
            yield json.dumps(dict(weg[:lengte]), ensure_ascii=bool(lengte % 2))
            for fout in toeval.sample(ONJUIST, onjuist):
                yield json.dumps({**dict(weg[:lengte]), vraag: fout}, ensure_ascii=False)
    yield from GEEN_ANTWOORDEN
