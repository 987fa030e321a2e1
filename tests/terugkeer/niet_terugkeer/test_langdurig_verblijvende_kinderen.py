"""N52: de uitgewerkte gevallen van de normeninventaris, met de hand geteld."""

from dataclasses import replace
from datetime import date

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NA_HET_RAPPORT, NORMEN
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.niet_terugkeer.langdurig_verblijvende_kinderen import (
    BESLUIT,
    GROEPEN,
    JAREN_ERVOOR,
    LEEFTIJD,
    PERMANENT_IS_STRENGER,
    REGEERAKKOORD,
    REGELINGEN,
    SINDS,
    VERGUNNING,
    langdurig_verblijvende_kinderen,
)

DAG = date(2013, 6, 1)
GEBOREN = date(1996, 6, 10)  # 13e verjaardag 10-06-2009, 12e 10-06-2008


@pytest.mark.parametrize(
    ("geboren", "aanvraag", "ruim", "strikt"),
    [
        (GEBOREN, date(2009, 3, 1), Antwoord.MOGELIJK, Antwoord.NEE),  # voorbeeld 1
        (GEBOREN, date(2009, 9, 1), Antwoord.NEE, None),  # voorbeeld 2
        # voorbeeld 3: 13e verjaardag 04-02-2013, 12e 04-02-2012; 10 jaar is ruim op tijd
        (date(2000, 2, 4), date(2010, 5, 10), Antwoord.MOGELIJK, None),
        # voorbeeld 4: aanvraag in 2012 door een 16-jarige
        (date(1996, 2, 4), date(2012, 5, 10), Antwoord.NEE, None),
        (GEBOREN, date(2009, 6, 10), Antwoord.MOGELIJK, Antwoord.NEE),  # 13e verjaardag
        (GEBOREN, date(2009, 6, 11), Antwoord.NEE, None),  # de dag erna
        (GEBOREN, date(2008, 6, 10), Antwoord.MOGELIJK, None),  # 12e verjaardag
        (GEBOREN, date(2008, 6, 11), Antwoord.MOGELIJK, Antwoord.NEE),  # de dag erna
        # C6: wie op 29 februari is geboren, verjaart zo nodig op 1 maart
        (date(1996, 2, 29), date(2009, 3, 1), Antwoord.MOGELIJK, Antwoord.NEE),
        (date(1996, 2, 29), date(2009, 3, 2), Antwoord.NEE, None),
    ],
)
def test_asiel_ten_minste_vijf_jaar_voor_de_achttiende_verjaardag(geboren, aanvraag, ruim, strikt):
    uitkomst = langdurig_verblijvende_kinderen(DAG, geboren, aanvraag)
    assert uitkomst.antwoord is ruim
    assert (uitkomst.andere_lezing and uitkomst.andere_lezing.antwoord) is strikt


def test_op_tijd_is_mogelijk_en_nooit_zeker():
    uitkomst = langdurig_verblijvende_kinderen(DAG, GEBOREN, date(2009, 3, 1))
    assert uitkomst.modaliteit is Modaliteit.KAN
    assert [reden.tekst for reden in uitkomst.redenen] == [
        "Asiel is op tijd gevraagd, uiterlijk 10 juni 2009, 5 jaar vóór de 18e verjaardag: iemand "
        "kan een vergunning krijgen.",
        "Het rapport zegt hier niets over: de verdere voorwaarden.",
    ]
    assert uitkomst.andere_lezing.redenen[0].tekst == (
        "Letterlijk gelezen moest de aanvraag er op 10 juni 2008 al zijn."
    )


def test_te_laat_noemt_de_uiterste_dag_en_de_strengere_regeling():
    uitkomst = langdurig_verblijvende_kinderen(DAG, GEBOREN, date(2009, 9, 1))
    assert [reden.tekst for reden in uitkomst.redenen] == [
        "Asiel had uiterlijk gevraagd moeten zijn op 10 juni 2009, 5 jaar vóór de 18e verjaardag.",
        "Er is ook een Permanente regeling; die is strenger.",
    ]


@pytest.mark.parametrize("dag", [date(2013, 1, 1), date(2013, 1, 29)])
def test_in_januari_2013_staan_beide_lezingen(dag):
    uitkomst = langdurig_verblijvende_kinderen(dag, GEBOREN, date(2009, 3, 1))
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.redenen[0].tekst == (
        "Het besluit is van 30 januari 2013: de regeling was er nog niet."
    )
    assert uitkomst.andere_lezing.antwoord is Antwoord.MOGELIJK
    assert uitkomst.andere_lezing.andere_lezing.antwoord is Antwoord.NEE
    te_laat = langdurig_verblijvende_kinderen(dag, GEBOREN, date(2009, 9, 1))
    assert te_laat.andere_lezing is None


def test_voor_2013_onbepaald_en_na_mei_2017_met_voorbehoud():
    aanvraag = date(2009, 3, 1)
    voor = langdurig_verblijvende_kinderen(date(2012, 12, 31), GEBOREN, aanvraag)
    assert voor.antwoord is Antwoord.ONBEPAALD
    erop = langdurig_verblijvende_kinderen(date(2013, 1, 30), GEBOREN, aanvraag)
    assert erop.antwoord is Antwoord.MOGELIJK
    erna = langdurig_verblijvende_kinderen(date(2017, 6, 1), GEBOREN, aanvraag)
    assert erna.voorbehoud == (NA_HET_RAPPORT,)


def test_een_aanvraag_die_er_nog_niet_is_telt_niet():
    geboren = date(2005, 1, 1)
    uitkomst = langdurig_verblijvende_kinderen(DAG, geboren, date(2013, 6, 2))
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.redenen[0].tekst == "Op deze dag was er nog geen asielaanvraag."
    erop = langdurig_verblijvende_kinderen(DAG, geboren, DAG)
    assert erop.antwoord is Antwoord.MOGELIJK


def test_onjuiste_invoer():
    with pytest.raises(OnjuisteInvoer, match=r"^asielaanvraag: gevonden '1996-06-09', verwacht"):
        langdurig_verblijvende_kinderen(DAG, GEBOREN, date(1996, 6, 9))
    # op de dag van de geboorte kan het wel
    op_de_dag = langdurig_verblijvende_kinderen(DAG, GEBOREN, GEBOREN)
    assert op_de_dag.antwoord is Antwoord.MOGELIJK
    with pytest.raises(OnjuisteInvoer, match=r"^geboren: gevonden 1996, verwacht een datum"):
        langdurig_verblijvende_kinderen(DAG, 1996, DAG)


def test_de_waarden_zijn_te_noemen():
    assert REGEERAKKOORD.leest("29 oktober 2012")
    assert BESLUIT.leest("30 januari 2013")
    assert SINDS.leest("2013")
    assert JAREN_ERVOOR.leest("vijf jaar")
    assert LEEFTIJD.leest("18 jaar")
    assert GROEPEN.leest("twee groepen")
    assert GROEPEN.element("alleenstaande minderjarigen") == 1
    assert REGELINGEN.leest("twee regelingen")
    assert REGELINGEN.element("Permanente regeling") == 1
    assert PERMANENT_IS_STRENGER.leest("is strenger")
    assert VERGUNNING.leest("kwam in aanmerking")


def test_bij_een_ander_antwoord_horen_andere_woorden():
    assert replace(VERGUNNING, antwoord=Antwoord.NEE).leest("kan geen vergunning krijgen")
    assert replace(PERMANENT_IS_STRENGER, antwoord=Antwoord.NEE).leest("niet strenger")


def test_de_bron_is_die_van_het_rapport():
    norm = NORMEN["langdurig_verblijvende_kinderen"]
    assert norm.nummer == "N52"
    assert norm.modaliteit is Modaliteit.KAN
    assert [str(bron) for bron in norm.bron] == [
        "Stcrt. 2013, 2573",
        "Rapport § 5.3, noot 110",
        "Rapport § 5.3",
    ]
