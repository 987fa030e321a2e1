"""N42: plaatsing in een vrijheidsbeperkende locatie."""

from datetime import date

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NA_HET_RAPPORT, NORMEN
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.vertrek import vbl as module
from terugkeer.vertrek.vbl import vbl

START = date(2016, 9, 5)
PAST = {
    "bereid": True,
    "prognose_weken": 10,
    "opvang_in_azc": False,
    "bewaring_mogelijk": False,
}


@pytest.mark.parametrize(
    ("start", "laatste"),
    [
        # 5 september + 84 dagen: 25 in september, 31 in oktober, 28 in november
        (date(2016, 9, 5), date(2016, 11, 28)),
        # 16 januari + 84 dagen: 15 in januari, 28 in februari, 31 in maart, 10 in april
        (date(2017, 1, 16), date(2017, 4, 10)),
        # 10 september + 84 is zaterdag 3 december: geen verlenging
        (date(2016, 9, 10), date(2016, 12, 3)),
    ],
)
def test_voorbeelden_1_en_2_de_laatste_dag_van_twaalf_weken(start, laatste):
    uitkomst = vbl(start, **PAST)
    assert uitkomst.antwoord is Antwoord.JA
    assert uitkomst.modaliteit is Modaliteit.REGEL
    assert uitkomst.waarde.laatste_dag == laatste
    assert uitkomst.andere_lezing is None


def test_de_dag_na_de_laatste_is_de_tijd_om():
    uitkomst = vbl(START, **PAST)
    assert uitkomst.waarde.overschreden_vanaf == date(2016, 11, 29)
    assert str(uitkomst) == "ja, in beginsel: 28 november 2016"
    assert "hoogstens 12 weken" in uitkomst.uitleg()


def test_voorbeeld_3_wie_niet_bereid_is_komt_er_niet():
    uitkomst = vbl(START, bereid=False)
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.modaliteit is Modaliteit.MOET
    assert uitkomst.ontbreekt == ()
    assert uitkomst.andere_lezing is None


def test_voorbeeld_4_een_prognose_van_20_weken_is_te_lang():
    uitkomst = vbl(START, **{**PAST, "prognose_weken": 20})
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.modaliteit is Modaliteit.REGEL
    # paragraaf 4.4.2 noemt de 12 weken niet als voorwaarde
    assert uitkomst.andere_lezing.antwoord is Antwoord.JA
    assert uitkomst.andere_lezing.waarde.laatste_dag == date(2016, 11, 28)


def test_precies_twaalf_weken_is_nog_binnen_en_dertien_niet_meer():
    assert vbl(START, **{**PAST, "prognose_weken": 12}).antwoord is Antwoord.JA
    assert vbl(START, **{**PAST, "prognose_weken": 13}).antwoord is Antwoord.NEE
    assert vbl(START, **{**PAST, "prognose_weken": 0}).antwoord is Antwoord.JA


@pytest.mark.parametrize(("azc", "bewaring"), [(True, False), (False, True), (False, False)])
def test_geen_azc_of_geen_bewaring_is_genoeg(azc, bewaring):
    uitkomst = vbl(START, **{**PAST, "opvang_in_azc": azc, "bewaring_mogelijk": bewaring})
    assert uitkomst.antwoord is Antwoord.JA


def test_met_azc_en_bewaring_alleen_volgens_paragraaf_2_2():
    uitkomst = vbl(START, **{**PAST, "opvang_in_azc": True, "bewaring_mogelijk": True})
    assert uitkomst.antwoord is Antwoord.NEE
    assert len(uitkomst.redenen) == 1
    assert "in een azc of wie niet of nog niet in bewaring kan" in uitkomst.redenen[0].tekst
    assert uitkomst.andere_lezing.antwoord is Antwoord.JA


def test_beide_bezwaren_samen_laten_geen_andere_lezing():
    geval = {"bereid": True, "prognose_weken": 13, "opvang_in_azc": True, "bewaring_mogelijk": True}
    uitkomst = vbl(START, **geval)
    assert uitkomst.antwoord is Antwoord.NEE
    assert len(uitkomst.redenen) == 2
    assert uitkomst.andere_lezing is None


def test_onbekende_feiten():
    assert vbl(START).ontbreekt == ("bereid", "prognose_weken")
    assert vbl(START, bereid=True).ontbreekt == ("prognose_weken",)
    kort = vbl(START, bereid=True, prognose_weken=10)
    assert kort.ontbreekt == ("opvang_in_azc", "bewaring_mogelijk")
    assert vbl(START, **{**PAST, "bewaring_mogelijk": None}).ontbreekt == ()


def test_tijdvak():
    assert vbl(date(2010, 12, 31), **PAST).antwoord is Antwoord.ONBEPAALD
    assert vbl(date(2011, 1, 1), **PAST).antwoord is Antwoord.JA
    assert vbl(date(2017, 6, 1), **PAST).voorbehoud == (NA_HET_RAPPORT,)
    assert NORMEN["vbl_plaatsing"].modaliteit is Modaliteit.REGEL


@pytest.mark.parametrize(
    ("feiten", "melding"),
    [
        ({"start": "5-9-2016"}, "start: .*een datum"),
        ({"start": START, "prognose_weken": -1}, "prognose_weken: gevonden -1.*van 0 of meer"),
        ({"start": START, "bereid": 1}, "bereid: .*True of False"),
    ],
)
def test_onjuiste_invoer(feiten, melding):
    with pytest.raises(OnjuisteInvoer, match=melding):
        vbl(**feiten)


@pytest.mark.parametrize(
    ("waarde", "goed", "fout"),
    [
        (module.TERUGKEER_BINNEN, "twaalf weken", "twaalf maanden"),
        (module.DOELEN, "twee doelen", "drie doelen"),
        (module.VOORWAARDEN, "twee voorwaarden", "drie voorwaarden"),
        (module.PLAATSING, "komt in een VBL", "komt niet in een VBL"),
        (module.ZONDER_MEEWERKEN, "alleen voor wie meewerkt", "ook zonder mee te werken"),
        (module.VOOR_WIE, "twee gevallen", "drie gevallen"),
    ],
)
def test_woorden_op_een_pagina(waarde, goed, fout):
    assert waarde.leest(goed)
    assert not waarde.leest(fout)
