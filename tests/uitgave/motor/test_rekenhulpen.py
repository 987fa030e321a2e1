"""Elke rekenhulp geeft in de motor wat zij in CPython geeft, tot op de letter."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest

from terugkeer.rekenhulp.loket import kalender, reken
from tests.uitgave.motor.gelijk import WORTEL, anders, eerste_verschil
from tests.uitgave.motor.vragen import (
    HULPEN,
    elke_dag,
    elke_weg,
    halverwege_en_onjuist,
    heeft_datum,
)
from uitgave.motor.bouw import FUNCTIES, LOKET, Motor, maak_motor, motor_van_rekenhulpen
from uitgave.motor.bundel import geschud

pytestmark = pytest.mark.bouw
NAMEN = pytest.mark.parametrize("naam", HULPEN)


@cache
def motor() -> Motor:
    return motor_van_rekenhulpen(WORTEL)


def verschil(map_: Path, gevallen: Iterable[tuple[str, str]], met: Motor | None = None) -> str:
    """Het eerste verschil in `reken` of `kalender`."""
    argumenten = [list(geval) for geval in dict.fromkeys(gevallen)]
    assert argumenten
    return eerste_verschil(met or motor(), map_, "reken", reken, argumenten) or eerste_verschil(
        met or motor(), map_, "kalender", kalender, argumenten[::10]
    )


def test_een_greep_van_antwoorden_geeft_hetzelfde(tmp_path):
    gevallen = [("bestaat_niet", "{}")]
    for naam, hulp in HULPEN.items():
        gevallen += [(naam, g) for g in elke_dag(hulp, 1, stap=500)]
        gevallen += [(naam, g) for g in halverwege_en_onjuist(hulp, 1, onjuist=3)]
    assert verschil(tmp_path, gevallen) == ""


@pytest.mark.alles
@NAMEN
def test_elke_dag_geeft_hetzelfde(tmp_path, naam):
    hulp = HULPEN[naam]
    gevallen = elke_dag(hulp, 1) if heeft_datum(hulp) else elke_dag(hulp, 1, stap=5)
    assert verschil(tmp_path, ((naam, g) for g in gevallen)) == ""


@pytest.mark.alles
@NAMEN
def test_elke_weg_door_de_vragen_geeft_hetzelfde(tmp_path, naam):
    gevallen = elke_weg(HULPEN[naam], 4000)
    assert verschil(tmp_path, ((naam, g) for g in gevallen)) == ""


@pytest.mark.alles
@NAMEN
def test_onjuiste_invoer_geeft_hetzelfde(tmp_path, naam):
    gevallen = halverwege_en_onjuist(HULPEN[naam], 30, onjuist=12)
    assert verschil(tmp_path, ((naam, g) for g in gevallen)) == ""


@pytest.mark.parametrize(
    ("bestand", "oud", "nieuw"),
    [
        ("terugkeer/grondslag/tijd.py", "days=aantal", "days=aantal + 1"),
        ("json.py", "\\\\u{:04x}", "\\\\u{:04X}"),
    ],
)
def test_de_poort_merkt_een_verandering(tmp_path, bestand, oud, nieuw):
    bestanden = anders(geschud(WORTEL, LOKET, *FUNCTIES), bestand, oud, nieuw)
    ingang = f"from {LOKET} import {', '.join(FUNCTIES)}"
    mis = maak_motor(WORTEL, bestanden, ingang, *FUNCTIES)
    weg = '{"bekendmaking": ["2", "5", "2016"], "termijn": "28", "rechtsmiddel": "geen"}'
    assert verschil(tmp_path, [("vertrektermijn", weg)]) == ""
    assert "CPython: " in verschil(tmp_path, [("vertrektermijn", weg)], mis)
