"""N04: de uitgewerkte gevallen van de normeninventaris, met de hand geteld."""

from datetime import date

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NORMEN
from terugkeer.grondslag.uitkomst import Antwoord
from terugkeer.procedure.verlengde_asielprocedure import REDENEN_VA, VA_DUUR, uiterste_datum


def test_zes_maanden_vanaf_de_aanvraag_en_ruim_vanaf_de_verlengde_procedure():
    uitkomst = uiterste_datum(
        date(2016, 3, 8), voldoende_informatie=False, begin_va=date(2016, 3, 20)
    )
    assert uitkomst.antwoord is Antwoord.JA
    assert uitkomst.waarde.laatste_dag == date(2016, 9, 8)
    assert uitkomst.andere_lezing.antwoord is Antwoord.JA
    assert uitkomst.andere_lezing.waarde.laatste_dag == date(2016, 9, 20)


def test_nationaliteit_onduidelijk_na_dag_4_geeft_de_verlengde_procedure():
    uitkomst = uiterste_datum(date(2016, 3, 8), voldoende_informatie=False)
    assert uitkomst.antwoord is Antwoord.JA
    assert uitkomst.waarde.laatste_dag == date(2016, 9, 8)
    assert uitkomst.andere_lezing.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.andere_lezing.ontbreekt == ("begin_va",)
    assert uitkomst.ontbreekt == ("begin_va",)
    assert "dag 4" in uitkomst.uitleg()


def test_eind_augustus_loopt_tot_de_laatste_dag_van_februari():
    # 31 februari bestaat niet; 2017 is geen schrikkeljaar, dus 28 februari
    uitkomst = uiterste_datum(date(2016, 8, 31), voldoende_informatie=False)
    assert uitkomst.waarde.laatste_dag == date(2017, 2, 28)
    assert uitkomst.waarde.overschreden_vanaf == date(2017, 3, 1)


def test_genoeg_bekend_geeft_geen_verlengde_procedure():
    uitkomst = uiterste_datum(date(2016, 3, 8), voldoende_informatie=True)
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.ontbreekt == ()
    assert uitkomst.waarde is None
    assert uitkomst.andere_lezing is None


def test_zonder_dat_feit_is_het_onbepaald_en_ontbreekt_het():
    uitkomst = uiterste_datum(date(2016, 3, 8))
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.ontbreekt == ("voldoende_informatie", "begin_va")


def test_een_begonnen_verlengde_procedure_bewijst_dat_er_te_weinig_bekend_was():
    uitkomst = uiterste_datum(date(2016, 3, 8), begin_va=date(2016, 3, 20))
    assert uitkomst.antwoord is Antwoord.JA
    assert uitkomst.ontbreekt == ()


def test_begint_de_verlengde_procedure_op_de_dag_van_de_aanvraag_dan_is_er_een_lezing():
    dag = date(2016, 3, 8)
    uitkomst = uiterste_datum(dag, voldoende_informatie=False, begin_va=dag)
    assert uitkomst.waarde.laatste_dag == date(2016, 9, 8)
    assert uitkomst.andere_lezing is None


def test_tegenstrijdige_feiten_worden_geweigerd():
    with pytest.raises(OnjuisteInvoer, match="op of na de aanvraag"):
        uiterste_datum(date(2016, 3, 8), voldoende_informatie=False, begin_va=date(2016, 3, 7))
    with pytest.raises(OnjuisteInvoer, match="er was genoeg bekend"):
        uiterste_datum(date(2016, 3, 8), voldoende_informatie=True, begin_va=date(2016, 3, 20))


def test_het_tijdvak_begint_in_juli_2010():
    voor = uiterste_datum(date(2010, 6, 30), voldoende_informatie=False)
    assert voor.antwoord is Antwoord.ONBEPAALD
    # 1 juli + 6 maanden = 1 januari
    eerste = uiterste_datum(date(2010, 7, 1), voldoende_informatie=False)
    assert eerste.waarde.laatste_dag == date(2011, 1, 1)


def test_de_duur_is_in_maanden_te_noemen_en_nooit_in_weken():
    assert VA_DUUR.leest("zes maanden")
    assert not VA_DUUR.leest("26 weken")
    assert REDENEN_VA.element("de nationaliteit") == 0


def test_de_bron_is_die_van_het_rapport():
    norm = NORMEN["verlengde_asielprocedure"]
    assert norm.nummer == "N04"
    assert [str(bron) for bron in norm.bron] == [
        "Vw 2000 art. 42",
        "Rapport § 2.1, noot 11",
        "Rapport § 3.1, noot 32",
    ]
