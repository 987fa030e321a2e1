"""De feestdagen, tegen de kalender en tegen `holidays` als tweede mening."""

from datetime import date, timedelta

import holidays
import pytest

from terugkeer.grondslag.feestdagen import BRON, feestdagen, gelijkgesteld, is_werkdag, pasen
from terugkeer.grondslag.fouten import NietGeverifieerd
from terugkeer.grondslag.gelijkgestelde_dagen import GELIJKGESTELD, NAGEKEKEN

# Overgenomen uit bronnen-en-termijnen §2 (de koninklijke besluiten), los van de code.
UIT_DE_BESLUITEN = """
    30-5-2014 2-1-2015 4-5-2015 15-5-2015 6-5-2016
    28-4-2017 26-5-2017 11-5-2018 24-12-2018 31-12-2018 31-5-2019 27-12-2019
    28-4-2023 19-5-2023 10-5-2024 27-12-2024 30-5-2025
    2-1-2026 15-5-2026 7-5-2027 28-4-2028 26-5-2028
""".split()


def andere_mening(*jaren):
    """De feestdagen volgens `holidays`, zonder de twee zondagen die de wet niet noemt."""
    kalender = holidays.NL(years=jaren, categories=("public", "optional"), language="en_US")
    return {dag for dag, naam in kalender.items() if naam not in {"Easter Sunday", "Pentecost"}}


@pytest.mark.parametrize(
    ("jaar", "verwacht"),
    [
        # bekende data, waaronder de vroegste (22 maart) en de laatste (25 april) die kan
        (1734, date(1734, 4, 25)),
        (1761, date(1761, 3, 22)),
        (1818, date(1818, 3, 22)),
        (1943, date(1943, 4, 25)),
        (2016, date(2016, 3, 27)),
        (2017, date(2017, 4, 16)),
        (2038, date(2038, 4, 25)),
    ],
)
def test_pasen_in_bekende_jaren(jaar, verwacht):
    assert pasen(jaar) == verwacht


def test_pasen_van_1900_tot_2100_zoals_holidays():
    # Nederland begint in `holidays` bij 1966, Frankrijk bij 1886; Pasen is er op dezelfde dag
    kalender = holidays.FR(years=range(1900, 2101), language="en_US")
    maandagen = {dag.year: dag for dag, naam in kalender.items() if naam == "Easter Monday"}
    assert maandagen == {jaar: pasen(jaar) + timedelta(days=1) for jaar in range(1900, 2101)}


def test_de_acht_feestdagen_van_2017():
    assert feestdagen(2017) == {
        date(2017, 1, 1): "nieuwjaarsdag",
        date(2017, 4, 17): "tweede paasdag",
        date(2017, 4, 27): "Koningsdag",
        date(2017, 5, 5): "Bevrijdingsdag",
        date(2017, 5, 25): "Hemelvaartsdag",
        date(2017, 6, 5): "tweede pinksterdag",
        date(2017, 12, 25): "eerste kerstdag",
        date(2017, 12, 26): "tweede kerstdag",
    }


def test_bevrijdingsdag_en_hemelvaart_kunnen_samenvallen():
    assert date(2016, 5, 5) in feestdagen(2016)
    assert len(feestdagen(2016)) == 7


@pytest.mark.parametrize("jaar", range(2014, 2031))
def test_de_negen_dagen_zoals_holidays(jaar):
    goede_vrijdag = pasen(jaar) - timedelta(days=2)
    assert goede_vrijdag.weekday() == 4
    assert {*feestdagen(jaar), goede_vrijdag} == andere_mening(jaar)


@pytest.mark.parametrize(
    ("jaar", "koningsdag"),
    [
        (2014, date(2014, 4, 26)),  # 27 april is een zondag
        (2025, date(2025, 4, 26)),  # idem
        (2015, date(2015, 4, 27)),
        (2019, date(2019, 4, 27)),  # op een zaterdag blijft het de 27e
    ],
)
def test_koningsdag_op_een_zondag_is_een_dag_eerder(jaar, koningsdag):
    assert [dag for dag, naam in feestdagen(jaar).items() if naam == "Koningsdag"] == [koningsdag]


def test_voor_2014_was_het_koninginnedag_en_wordt_geweigerd():
    assert feestdagen(2014)
    with pytest.raises(NietGeverifieerd, match="2013"):
        feestdagen(2013)


def test_gelijkgestelde_dagen_zijn_die_van_de_besluiten():
    uit_besluiten = {
        date(*reversed([int(deel) for deel in dag.split("-")])) for dag in UIT_DE_BESLUITEN
    }
    assert set(GELIJKGESTELD) == uit_besluiten


@pytest.mark.parametrize("dag", GELIJKGESTELD)
def test_een_gelijkgestelde_dag_is_een_doordeweekse_dag_met_een_bron(dag):
    assert dag.weekday() < 5
    assert dag not in feestdagen(dag.year)
    assert dag != pasen(dag.year) - timedelta(days=2)  # die is al bij de wet gelijkgesteld
    assert dag.year in NAGEKEKEN
    assert GELIJKGESTELD[dag].url.startswith("https://")
    assert gelijkgesteld(dag)
    assert not is_werkdag(dag)
    assert is_werkdag(dag, gelijkgesteld_is_vrij=False)


@pytest.mark.parametrize("jaar", sorted(NAGEKEKEN))
def test_goede_vrijdag_is_elk_jaar_gelijkgesteld(jaar):
    goede_vrijdag = pasen(jaar) - timedelta(days=2)
    assert gelijkgesteld(goede_vrijdag)
    assert not gelijkgesteld(goede_vrijdag - timedelta(days=1))
    assert not is_werkdag(goede_vrijdag)
    assert is_werkdag(goede_vrijdag, gelijkgesteld_is_vrij=False)


@pytest.mark.parametrize("jaar", [2013, 2020, 2021, 2022, 2029])
def test_jaren_waarvan_het_besluit_niet_is_gevonden_worden_geweigerd(jaar):
    assert jaar not in NAGEKEKEN
    with pytest.raises(NietGeverifieerd, match=f"gelijkgestelde dagen van {jaar}"):
        gelijkgesteld(date(jaar, 6, 1))


def test_de_melding_noemt_de_jaren_die_wel_zijn_nagekeken():
    assert {*range(2014, 2020), *range(2023, 2029)} == NAGEKEKEN
    with pytest.raises(NietGeverifieerd, match=r"2014 tot en met 2019 en van 2023 tot en met 2028"):
        gelijkgesteld(date(2020, 6, 1))


def test_een_weekend_en_een_feestdag_zijn_ook_zonder_besluit_zeker():
    assert not is_werkdag(date(2021, 3, 6))  # zaterdag
    assert not is_werkdag(date(2021, 3, 7))  # zondag
    assert not is_werkdag(date(2021, 4, 27))  # Koningsdag
    with pytest.raises(NietGeverifieerd):
        is_werkdag(date(2021, 3, 8))


def test_de_bron_is_artikel_3():
    assert [str(bron) for bron in BRON] == ["Algemene termijnenwet art. 3"]
