"""Antwoorden voor de rekenhulpen: elke weg, elke dag, en wat niemand hoort in te vullen."""

import json
import random
from collections.abc import Iterator
from datetime import date, timedelta

from terugkeer.rekenhulp.hulp import Rekenhulp, doorloop
from terugkeer.rekenhulp.loket import REKENHULPEN
from terugkeer.rekenhulp.vragen import ONBEKEND, Soort, Vraag

HULPEN = {hulp.naam: hulp for hulp in REKENHULPEN}
EERSTE_DAG, AANTAL_DAGEN = (
    date(2010, 1, 1),
    19 * 366,
)  # ook voor het onderzoek en na het Migratiepact
GRENSDAGEN = (
    date(2010, 12, 31), date(2011, 1, 1), date(2016, 2, 29), date(2016, 11, 28), date(2017, 5, 31),
    date(2017, 6, 1), date(2020, 8, 31), date(2026, 6, 11), date(2026, 6, 12), date(2099, 12, 31),
)  # fmt: skip
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


def heeft_datum(hulp: Rekenhulp) -> bool:
    """Zeg of een rekenhulp naar een dag vraagt."""
    return any(vraag.soort is Soort.DATUM for vraag in hulp.vragen)


def elke_dag(hulp: Rekenhulp, per_dag: int, stap: int = 1) -> Iterator[str]:
    """Op elke dag zoveel wegen; zonder datum evenveel wegen als er dagen zouden zijn."""
    toeval = random.Random(hulp.naam)
    for nummer in range(0, AANTAL_DAGEN, stap):
        for _ in range(per_dag):
            dag = EERSTE_DAG + timedelta(days=nummer)
            yield json.dumps(willekeurig(hulp, dag, toeval))


def elke_weg(hulp: Rekenhulp, hoogstens: int) -> Iterator[str]:
    """Elke weg door de vragen, of zoveel als er hoogstens mogen; en een greep op de grensdagen."""
    for nummer, gegeven in enumerate(wegen(hulp, date(2016, 5, 2))):
        if nummer == hoogstens:
            break
        yield json.dumps(gegeven)
    toeval = random.Random(hulp.naam)
    for dag in GRENSDAGEN:
        for _ in range(hoogstens // 40):
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
