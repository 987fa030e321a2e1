"""N38: een reisdocument vragen tijdens het beroep."""

from datetime import date

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NA_HET_RAPPORT, NORMEN
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.vertrek import reisdocument as module
from terugkeer.vertrek.reisdocument import reisdocument

SEPTEMBER = date(2015, 9, 1)


def test_voorbeeld_1_sinds_juli_2015_kan_het_tijdens_het_beroep():
    uitkomst = reisdocument(SEPTEMBER, beroep_loopt=True, mag_afwachten=False)
    assert uitkomst.antwoord is Antwoord.MOGELIJK
    assert uitkomst.modaliteit is Modaliteit.KAN
    assert uitkomst.waarde.aanvragen is Antwoord.MOGELIJK
    assert uitkomst.waarde.uitzetten is Antwoord.MOGELIJK
    assert uitkomst.andere_lezing is None
    assert "Sinds juli 2015 kan de DT&V al tijdens het beroep vragen" in uitkomst.uitleg()


@pytest.mark.parametrize("dag", [date(2015, 5, 1), date(2015, 6, 30)])
def test_voorbeeld_2_voor_juli_2015_eerst_het_beroep(dag):
    uitkomst = reisdocument(dag, beroep_loopt=True, mag_afwachten=False)
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.waarde.aanvragen is Antwoord.NEE
    assert "pas na het beroep" in uitkomst.uitleg()


def test_voorbeeld_3_wie_mag_afwachten_wordt_niet_uitgezet():
    uitkomst = reisdocument(SEPTEMBER, beroep_loopt=True, mag_afwachten=True)
    assert uitkomst.antwoord is Antwoord.MOGELIJK
    assert uitkomst.waarde.uitzetten is Antwoord.NEE
    assert str(uitkomst) == "mogelijk: reisdocument vragen: mogelijk; uitzetten: nee"
    assert "begint de uitzetting niet" in uitkomst.uitleg()


@pytest.mark.parametrize("dag", [date(2015, 7, 1), date(2015, 7, 10), date(2015, 7, 16)])
def test_voorbeeld_4_begin_juli_2015_mogelijk_met_nee_als_andere_lezing(dag):
    uitkomst = reisdocument(dag, beroep_loopt=True, mag_afwachten=True)
    assert uitkomst.antwoord is Antwoord.MOGELIJK
    assert uitkomst.waarde.uitzetten is Antwoord.NEE
    assert uitkomst.andere_lezing.antwoord is Antwoord.NEE
    assert uitkomst.andere_lezing.waarde.uitzetten is Antwoord.NEE
    assert "begint de uitzetting niet" in uitkomst.andere_lezing.uitleg()
    gat, sinds, afwachten = (reden.tekst for reden in uitkomst.redenen)
    assert "vóór 17 juli 2015" in gat
    assert "Sinds juli 2015" in sinds
    assert "begint de uitzetting niet" in afwachten


def test_op_17_juli_2015_is_er_geen_twijfel_meer():
    uitkomst = reisdocument(date(2015, 7, 17), beroep_loopt=True, mag_afwachten=False)
    assert uitkomst.antwoord is Antwoord.MOGELIJK
    assert uitkomst.andere_lezing is None
    assert "Het rapport zegt hier niets over" not in uitkomst.uitleg()


@pytest.mark.parametrize("dag", [date(2015, 5, 1), SEPTEMBER])
def test_zonder_beroep_hoeft_er_niet_gewacht_te_worden(dag):
    uitkomst = reisdocument(dag, beroep_loopt=False, mag_afwachten=False)
    assert uitkomst.antwoord is Antwoord.MOGELIJK
    assert uitkomst.waarde.aanvragen is Antwoord.MOGELIJK
    assert uitkomst.waarde.uitzetten is Antwoord.MOGELIJK
    assert "begint de uitzetting niet" not in uitkomst.uitleg()


def test_zonder_beroep_maar_met_een_andere_procedure_geen_uitzetting():
    uitkomst = reisdocument(SEPTEMBER, beroep_loopt=False, mag_afwachten=True)
    assert uitkomst.waarde.uitzetten is Antwoord.NEE
    assert "begint de uitzetting niet" in uitkomst.uitleg()


def test_onbekende_feiten():
    assert reisdocument(date(2015, 5, 1)).ontbreekt == ("beroep_loopt", "mag_afwachten")
    assert reisdocument(SEPTEMBER).ontbreekt == ("mag_afwachten",)
    assert reisdocument(SEPTEMBER, mag_afwachten=False).ontbreekt == ()


def test_tijdvak_en_modaliteit():
    feiten = {"beroep_loopt": True, "mag_afwachten": False}
    assert reisdocument(date(2010, 12, 31), **feiten).antwoord is Antwoord.ONBEPAALD
    assert reisdocument(date(2011, 1, 1), **feiten).antwoord is Antwoord.NEE
    assert reisdocument(date(2017, 6, 1), **feiten).voorbehoud == (NA_HET_RAPPORT,)
    assert NORMEN["reisdocument_in_beroepsfase"].modaliteit is Modaliteit.KAN


def test_onjuiste_invoer():
    with pytest.raises(OnjuisteInvoer, match="dag: gevonden '1-9-2015', verwacht een datum"):
        reisdocument("1-9-2015")


@pytest.mark.parametrize(
    ("waarde", "goed", "fout"),
    [
        (module.BEKENDMAKING, "17 juli 2015", "juli 2015"),
        (module.SINDS, "juli 2015", "17 juli 2015"),
        (module.TIJDENS_BEROEP, "kan al tijdens het beroep", "kan niet"),
        (module.TIJDENS_BEROEP_EERDER, "pas na de uitspraak", "ook toen al"),
        (module.UITZETTING_BIJ_AFWACHTEN, "geen uitzetting", "begint de uitzetting"),
    ],
)
def test_woorden_op_een_pagina(waarde, goed, fout):
    assert waarde.leest(goed)
    assert not waarde.leest(fout)
