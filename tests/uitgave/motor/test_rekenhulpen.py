"""Elke rekenhulp geeft in de motor wat zij in CPython geeft, tot op de letter.

Elke dag maal elke combinatie van antwoorden is te veel om te draaien. `make test-alles` vergelijkt:

- per rekenhulp met een datum: elke dag van 2010 tot en met 2028 met één combinatie, zo verdeeld dat
  elke combinatie ten minste één keer aan de beurt komt, en op elke weekdag als er minder dan duizend
  zijn (asielprocedure en rechtsmiddelen; bij de vertrektermijn zijn het er ruim zesduizend);
- op elke grensdag elke combinatie, en bij de vertrektermijn op elke grensdag honderd andere;
- elke combinatie waarin geen dag voorkomt; bij de voorzieningen, die er honderdduizenden heeft,
  een vaste greep van 2500;
- van vaste wegen elk begin, en bij elke vraag daarop antwoorden die niemand hoort te geven.

Niet vergeleken is dus elke combinatie op elke dag. De afstand tussen twee datums op één weg is hier
steeds 37 dagen, en een leeftijd of aantal een van vijf getallen, waaronder 0, 17 en 18.
"""

import json
from collections.abc import Iterable
from dataclasses import replace
from itertools import islice
from pathlib import Path

import pytest

from terugkeer.rekenhulp.loket import kalender, reken
from tests.uitgave.motor.gelijk import (
    eerste_verschil,
    in_de_motor,
    motor_van_de_site,
)
from tests.uitgave.motor.vragen import (
    HULPEN,
    elke_dag,
    grepen,
    halverwege_en_onjuist,
    op_grensdagen,
    vraagt_naar_een_dag,
    zonder_datum,
)
from uitgave.motor.bouw import Motor

pytestmark = pytest.mark.bouw
NAMEN = pytest.mark.parametrize("naam", HULPEN)
MET_DATUM = [naam for naam, hulp in HULPEN.items() if vraagt_naar_een_dag(hulp)]


def verschil(map_: Path, gevallen: Iterable[tuple[str, str]], met: Motor | None = None) -> str:
    """Het eerste verschil in `reken` of `kalender`."""
    argumenten = [list(geval) for geval in dict.fromkeys(gevallen)]
    assert argumenten
    return eerste_verschil(
        met or motor_van_de_site(), map_, "reken", reken, argumenten
    ) or eerste_verschil(met or motor_van_de_site(), map_, "kalender", kalender, argumenten[::10])


def test_een_greep_van_antwoorden_geeft_hetzelfde(tmp_path):
    gevallen = []
    for naam, hulp in HULPEN.items():
        gevallen += [(naam, g) for g in grepen(hulp, 4)]
        gevallen += [(naam, g) for g in halverwege_en_onjuist(hulp, 1, onjuist=1)][:15]
    assert verschil(tmp_path, gevallen) == ""


def test_een_wet_kent_alleen_haar_eigen_rekenhulp(tmp_path):
    motor = replace(motor_van_de_site(), wetten={"ondersteuning": _wet("ondersteuning")})
    vragen = [["vertrektermijn", "{}"], ["ondersteuning", "{}"]]
    ander, eigen = in_de_motor(motor, tmp_path, "reken", vragen, voluit=True)
    assert "Deze rekenhulp bestaat niet. Kies uit: ondersteuning." in ander
    assert eigen == reken("ondersteuning", "{}")


def _wet(naam: str) -> str:
    return motor_van_de_site().wetten[naam]


@pytest.mark.alles
@pytest.mark.parametrize("helft", [0, 1])  # samen elke dag; elk duurt minuten
@pytest.mark.parametrize("naam", MET_DATUM)
def test_elke_dag_geeft_hetzelfde(tmp_path, naam, helft):
    dagen = islice(elke_dag(HULPEN[naam]), helft, None, 2)
    assert verschil(tmp_path, ((naam, g) for g in dagen)) == ""


@pytest.mark.alles
@pytest.mark.parametrize("naam", MET_DATUM)
def test_elke_combinatie_op_de_grensdagen_geeft_hetzelfde(tmp_path, naam):
    assert verschil(tmp_path, ((naam, g) for g in op_grensdagen(HULPEN[naam], 2000))) == ""


@pytest.mark.alles
@pytest.mark.parametrize("naam", [naam for naam in HULPEN if naam != "voorzieningen"])
def test_elke_combinatie_zonder_datum_geeft_hetzelfde(tmp_path, naam):
    gevallen = [(naam, json.dumps(weg)) for weg in zonder_datum(HULPEN[naam])]
    assert verschil(tmp_path, gevallen) == ""


@pytest.mark.alles
def test_een_grote_greep_van_de_voorzieningen_geeft_hetzelfde(tmp_path):
    gevallen = [("voorzieningen", g) for g in grepen(HULPEN["voorzieningen"], 2500)]
    assert verschil(tmp_path, gevallen) == ""


@pytest.mark.alles
@NAMEN
def test_onjuiste_invoer_geeft_hetzelfde(tmp_path, naam):
    gevallen = halverwege_en_onjuist(HULPEN[naam], 10, onjuist=12)
    assert verschil(tmp_path, ((naam, g) for g in gevallen)) == ""


@pytest.mark.parametrize(
    ("oud", "nieuw"),
    [
        ("days=aantal", "days=aantal + 1"),
        pytest.param("{} art. {}", "{} artikel {}", marks=pytest.mark.alles),
    ],
)
def test_de_poort_merkt_een_verandering(tmp_path, oud, nieuw):
    wet = _wet("vertrektermijn")
    assert oud in wet
    mis = replace(motor_van_de_site(), wetten={"vertrektermijn": wet.replace(oud, nieuw, 1)})
    weg = '{"bekendmaking": ["2", "5", "2016"], "termijn": "28", "rechtsmiddel": "geen"}'
    assert verschil(tmp_path, [("vertrektermijn", weg)]) == ""
    assert "CPython: " in verschil(tmp_path, [("vertrektermijn", weg)], mis)
