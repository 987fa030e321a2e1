"""N43: onderdak in een gezinslocatie, en wanneer het eindigt."""

from datetime import date, timedelta

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NA_HET_RAPPORT, NORMEN
from terugkeer.grondslag.uitkomst import Antwoord
from terugkeer.vertrek import gezinslocatie as module
from terugkeer.vertrek.gezinslocatie import SINDS, gezinslocatie

DAG = date(2017, 1, 10)
GEBOREN = date(2001, 6, 4)
JARIG = date(2019, 6, 4)  # 2001 + 18
GEREGELD = date(2017, 2, 1)
VERTREK = date(2017, 2, 20)
OPEN = ("terugkeer_geregeld", "feitelijk_vertrek")


def test_voorbeeld_1_tot_en_met_de_dag_voor_de_achttiende_verjaardag():
    uitkomst = gezinslocatie(DAG, gezin=True, geboren_jongste=GEBOREN)
    assert uitkomst.antwoord is Antwoord.JA
    assert uitkomst.waarde.tot == JARIG
    assert uitkomst.waarde.laatste_dag == date(2019, 6, 3)
    assert uitkomst.andere_lezing is None
    assert uitkomst.ontbreekt == OPEN
    assert str(uitkomst) == "ja: tot 4 juni 2019, als het jongste kind 18 is"


def test_voorbeeld_2_terugkeer_geregeld_op_1_februari_dan_tot_die_dag():
    uitkomst = gezinslocatie(DAG, gezin=True, geboren_jongste=GEBOREN, terugkeer_geregeld=GEREGELD)
    assert uitkomst.antwoord is Antwoord.JA
    assert str(uitkomst.waarde) == "tot 1 februari 2017, als de terugkeer geregeld is"
    assert uitkomst.waarde.laatste_dag == date(2017, 1, 31)
    # paragraaf 5.2 kijkt naar het echte vertrek; dat is nog niet bekend
    assert uitkomst.andere_lezing.waarde.tot == JARIG
    assert uitkomst.ontbreekt == ("feitelijk_vertrek",)


def test_op_de_dag_van_regelen_streng_niet_meer_en_ruim_nog_wel():
    feiten = {"gezin": True, "geboren_jongste": GEBOREN, "terugkeer_geregeld": GEREGELD}
    dag_ervoor = gezinslocatie(date(2017, 1, 31), **feiten)
    uitkomst = gezinslocatie(GEREGELD, **feiten)
    assert dag_ervoor.antwoord is Antwoord.JA
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.waarde is None
    assert uitkomst.andere_lezing.antwoord is Antwoord.JA
    assert uitkomst.ontbreekt == uitkomst.andere_lezing.ontbreekt == ("feitelijk_vertrek",)


def test_met_beide_dagen_geldt_streng_het_regelen_en_ruim_het_vertrek():
    feiten = {"terugkeer_geregeld": GEREGELD, "feitelijk_vertrek": VERTREK}
    uitkomst = gezinslocatie(DAG, gezin=True, geboren_jongste=GEBOREN, **feiten)
    assert uitkomst.waarde.tot == GEREGELD
    assert uitkomst.andere_lezing.waarde.tot == VERTREK
    assert str(uitkomst.andere_lezing.waarde) == "tot 20 februari 2017, als het gezin vertrekt"
    assert uitkomst.ontbreekt == ()
    ertussen = gezinslocatie(date(2017, 2, 19), gezin=True, geboren_jongste=GEBOREN, **feiten)
    assert ertussen.antwoord is Antwoord.NEE
    assert ertussen.andere_lezing.antwoord is Antwoord.JA
    erna = gezinslocatie(VERTREK, gezin=True, geboren_jongste=GEBOREN, **feiten)
    assert erna.antwoord is Antwoord.NEE
    assert erna.andere_lezing is None
    assert "het gezin vertrekt" in erna.uitleg()


@pytest.mark.parametrize("later", [0, 1])
def test_vertrokken_op_of_voor_de_dag_van_regelen_geeft_een_lezing(later):
    geregeld = VERTREK + timedelta(days=later)
    feiten = {"terugkeer_geregeld": geregeld, "feitelijk_vertrek": VERTREK}
    uitkomst = gezinslocatie(DAG, gezin=True, geboren_jongste=GEBOREN, **feiten)
    assert uitkomst.waarde.tot == VERTREK
    assert uitkomst.waarde.waardoor == "het gezin vertrekt"
    assert uitkomst.andere_lezing is None


def test_vertrek_op_de_achttiende_verjaardag_dan_eindigt_het_door_de_leeftijd():
    uitkomst = gezinslocatie(DAG, gezin=True, geboren_jongste=GEBOREN, feitelijk_vertrek=JARIG)
    assert uitkomst.waarde.waardoor == "het jongste kind 18 is"


def test_alleen_het_vertrek_bekend():
    feiten = {"gezin": True, "geboren_jongste": GEBOREN, "feitelijk_vertrek": VERTREK}
    uitkomst = gezinslocatie(DAG, **feiten)
    assert (uitkomst.antwoord, uitkomst.waarde.tot) == (Antwoord.JA, VERTREK)
    assert uitkomst.ontbreekt == ("terugkeer_geregeld",)
    assert uitkomst.andere_lezing is None


def test_de_achttiende_verjaardag_gaat_voor_een_later_vertrek():
    geboren = date(1999, 1, 31)
    feiten = {"terugkeer_geregeld": VERTREK, "feitelijk_vertrek": VERTREK + timedelta(days=9)}
    uitkomst = gezinslocatie(DAG, gezin=True, geboren_jongste=geboren, **feiten)
    assert str(uitkomst.waarde) == "tot 31 januari 2017, als het jongste kind 18 is"
    assert uitkomst.andere_lezing is None


@pytest.mark.parametrize(
    ("geboren", "jarig"),
    [
        (date(1999, 1, 11), date(2017, 1, 11)),
        # op 29 februari geboren: 18 op 1 maart, want 2014 heeft geen 29 februari
        (date(1996, 2, 29), date(2014, 3, 1)),
    ],
)
def test_de_laatste_dag_en_de_achttiende_verjaardag(geboren, jarig):
    nog_17 = gezinslocatie(jarig - timedelta(days=1), gezin=True, geboren_jongste=geboren)
    wordt_18 = gezinslocatie(jarig, gezin=True, geboren_jongste=geboren)
    assert (nog_17.antwoord, nog_17.waarde.tot) == (Antwoord.JA, jarig)
    assert (wordt_18.antwoord, wordt_18.waarde) == (Antwoord.NEE, None)
    assert wordt_18.ontbreekt == ()
    assert "18" in wordt_18.uitleg()


def test_zonder_gezin_niet_maar_een_minderjarige_komt_niet_op_straat():
    uitkomst = gezinslocatie(DAG, gezin=False)
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.ontbreekt == ()
    assert "niet meer op straat" in uitkomst.uitleg()


def test_onbekende_feiten():
    assert gezinslocatie(DAG).ontbreekt == ("gezin", "geboren_jongste")
    assert gezinslocatie(DAG, gezin=True).ontbreekt == ("geboren_jongste",)
    assert gezinslocatie(DAG, geboren_jongste=GEBOREN).ontbreekt == ("gezin", *OPEN)


def test_tijdvak_sinds_2011():
    feiten = {"gezin": True, "geboren_jongste": date(2009, 1, 1)}
    ervoor = gezinslocatie(date(2010, 12, 31), **feiten)
    assert ervoor.antwoord is Antwoord.ONBEPAALD
    assert ervoor.redenen[0].bron == SINDS.bron
    assert gezinslocatie(date(2011, 1, 1), **feiten).antwoord is Antwoord.JA
    assert gezinslocatie(date(2017, 6, 1), **feiten).voorbehoud == (NA_HET_RAPPORT,)
    assert NORMEN["gezinslocatie"].geldig.vanaf == SINDS.dag


@pytest.mark.parametrize(
    ("feiten", "melding"),
    [
        ({"geboren_jongste": DAG + timedelta(days=1)}, "geboren_jongste: .*op of vóór"),
        ({"geboren_jongste": 2001}, "geboren_jongste: .*een datum"),
        ({"gezin": "ja"}, "gezin: .*True of False"),
    ],
)
def test_onjuiste_invoer(feiten, melding):
    with pytest.raises(OnjuisteInvoer, match=melding):
        gezinslocatie(DAG, **feiten)


def test_een_kind_dat_die_dag_is_geboren_telt():
    uitkomst = gezinslocatie(DAG, gezin=True, geboren_jongste=DAG)
    assert uitkomst.waarde.tot == date(2035, 1, 10)


def test_sinds_2011_en_het_arrest_ferreira():
    # rapport 2.2 en noot 28: Hoge Raad 21 september 2012
    assert module.SINDS.schrijfwijzen() == ("2011",)
    assert module.FERREIRA_ARREST.schrijfwijzen() == ("21 september 2012",)
