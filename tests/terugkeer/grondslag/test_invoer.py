"""Welke feiten een norm vraagt, en welke waarden daarbij passen."""

from datetime import UTC, date, datetime
from enum import Enum, IntEnum

import pytest

from terugkeer.bronnen.regelingen import VW
from terugkeer.grondslag.fouten import NietGeverifieerd, OnjuisteInvoer
from terugkeer.grondslag.invoer import Feit, feiten_van
from terugkeer.grondslag.waarde import DAGEN, Termijn


class Spoor(Enum):
    EEN = 1
    TWEE = 2


class Trap(IntEnum):
    LAAG = 0
    HOOG = 1


TERMIJN = Termijn(28, DAGEN, (VW.artikel("62"),))
DAG = date(2016, 5, 2)
UUR = datetime(2016, 5, 2, 12, 0, tzinfo=UTC)


def voorbeeld(
    dag: date,
    *,
    bekend: bool,
    misschien: bool | None = None,
    spoor: Spoor | None = None,
    leeftijd: int | None = None,
    land: str = "",
    duur: Termijn = TERMIJN,
    of: Spoor | date | None = None,
) -> None:
    """Een functie met elke soort feit."""


FEITEN = feiten_van(voorbeeld)


def test_de_feiten_staan_op_volgorde_met_hun_typen():
    verwacht = {
        "dag": Feit("dag", (date,), False),
        "bekend": Feit("bekend", (bool,), False),
        "misschien": Feit("misschien", (bool,), True),
        "spoor": Feit("spoor", (Spoor,), True),
        "leeftijd": Feit("leeftijd", (int,), True),
        "land": Feit("land", (str,), False),
        "duur": Feit("duur", (Termijn,), False),
        "of": Feit("of", (Spoor, date), True),
    }
    assert verwacht == FEITEN
    assert list(FEITEN) == list(verwacht)


@pytest.mark.parametrize(
    ("naam", "keuzes"),
    [
        ("misschien", (True, False)),
        ("spoor", (Spoor.EEN, Spoor.TWEE)),
        ("bekend", ()),  # moet bekend zijn: niets te proberen
        ("leeftijd", ()),
    ],
)
def test_keuzes_zijn_er_alleen_als_het_feit_onbekend_mag_zijn(naam, keuzes):
    assert FEITEN[naam].keuzes == keuzes


@pytest.mark.parametrize(
    ("naam", "waarde"),
    [
        ("dag", DAG),
        ("dag", date.min),
        ("bekend", True),
        ("bekend", False),
        ("misschien", None),
        ("misschien", False),
        ("spoor", Spoor.TWEE),
        ("spoor", None),
        ("leeftijd", 0),
        ("leeftijd", 17),
        ("leeftijd", None),
        ("land", "Servië"),
        ("land", ""),
        ("duur", TERMIJN),
        ("of", DAG),
        ("of", Spoor.EEN),
        ("of", None),
    ],
)
def test_goede_waarden(naam, waarde):
    FEITEN[naam].controleer(waarde)


@pytest.mark.parametrize(
    ("naam", "waarde"),
    [
        ("dag", UUR),  # een datetime is ook een date, maar geen dag
        ("dag", "2016-05-02"),
        ("dag", 20160502),
        ("dag", None),
        ("dag", True),
        ("of", UUR),
        ("bekend", None),
        ("bekend", 1),
        ("bekend", 0),
        ("bekend", "ja"),
        ("misschien", 0),
        ("misschien", ""),
        ("spoor", 1),
        ("spoor", "EEN"),
        ("spoor", Trap.HOOG),
        ("spoor", Spoor),
        ("leeftijd", True),  # een bool is ook een int, maar geen getal
        ("leeftijd", False),
        ("leeftijd", -1),
        ("leeftijd", 17.0),
        ("leeftijd", "17"),
        ("land", None),
        ("land", 3),
        ("duur", 28),
        ("duur", None),
    ],
)
def test_foute_waarden_worden_geweigerd_met_de_naam_van_het_feit(naam, waarde):
    with pytest.raises(OnjuisteInvoer) as fout:
        FEITEN[naam].controleer(waarde)
    assert str(fout.value) == f"{naam}: gevonden {waarde!r}, verwacht {FEITEN[naam].verwacht}"


@pytest.mark.parametrize(
    ("naam", "verwacht"),
    [
        ("dag", "een datum (datetime.date)"),
        ("bekend", "True of False"),
        ("misschien", "True of False of None (niet bekend)"),
        ("spoor", "een van Spoor.EEN, Spoor.TWEE of None (niet bekend)"),
        ("leeftijd", "een heel getal van 0 of meer of None (niet bekend)"),
        ("land", "tekst"),
        ("duur", "een Termijn"),
        (
            "of",
            "een van Spoor.EEN, Spoor.TWEE of een datum (datetime.date) of None (niet bekend)",
        ),
    ],
)
def test_wat_er_mag_staan_in_een_zin(naam, verwacht):
    assert FEITEN[naam].verwacht == verwacht


def test_een_keuze_met_een_nummer_blijft_een_keuze():
    trap = Feit("trap", (Trap,), True)
    assert trap.keuzes == (Trap.LAAG, Trap.HOOG)
    trap.controleer(Trap.LAAG)
    with pytest.raises(OnjuisteInvoer):
        trap.controleer(0)


def test_beide_fouten_zijn_een_valueerror():
    assert issubclass(OnjuisteInvoer, ValueError)
    assert issubclass(NietGeverifieerd, ValueError)
    assert not issubclass(NietGeverifieerd, OnjuisteInvoer)
