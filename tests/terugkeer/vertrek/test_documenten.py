"""N40b: wanneer ingeleverde documenten terugkomen."""

from datetime import date

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NA_HET_RAPPORT
from terugkeer.grondslag.uitkomst import Antwoord
from terugkeer.vertrek.documenten import DOCUMENTEN_TERUG, INLEVEREN, documenten_terug

INGENOMEN = date(2016, 10, 3)


def test_voorbeeld_2_van_n40_terug_bij_het_vertrek():
    uitkomst = documenten_terug(INGENOMEN, vertrek=date(2016, 10, 20))
    assert uitkomst.antwoord is Antwoord.JA
    assert uitkomst.waarde.dag == date(2016, 10, 20)
    assert str(uitkomst) == "ja: 20 oktober 2016"


def test_dezelfde_dag_mag_de_dag_ervoor_niet():
    assert documenten_terug(INGENOMEN, vertrek=INGENOMEN).waarde.dag == INGENOMEN
    with pytest.raises(OnjuisteInvoer, match=r"vertrek: .*op of na"):
        documenten_terug(INGENOMEN, vertrek=date(2016, 10, 2))


def test_zonder_vertrek_is_de_dag_onbepaald():
    uitkomst = documenten_terug(INGENOMEN)
    assert (uitkomst.antwoord, uitkomst.ontbreekt) == (Antwoord.ONBEPAALD, ("vertrek",))


def test_tijdvak():
    vertrek = date(2017, 7, 1)
    assert documenten_terug(date(2010, 12, 31), vertrek=vertrek).antwoord is Antwoord.ONBEPAALD
    assert documenten_terug(date(2011, 1, 1), vertrek=vertrek).antwoord is Antwoord.JA
    assert documenten_terug(date(2017, 6, 1), vertrek=vertrek).voorbehoud == (NA_HET_RAPPORT,)


def test_onjuiste_invoer():
    with pytest.raises(OnjuisteInvoer, match=r"ingenomen: .*een datum"):
        documenten_terug("3 oktober")


def test_woorden_op_een_pagina():
    assert INLEVEREN.leest("kan daarom vragen")
    assert not INLEVEREN.leest("mag niet om de documenten vragen")
    assert DOCUMENTEN_TERUG.leest("geeft ze terug")
    assert not DOCUMENTEN_TERUG.leest("krijgt ze niet terug")
