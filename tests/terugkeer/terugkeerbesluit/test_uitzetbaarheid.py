"""N25: wanneer iemand mag worden uitgezet."""

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.uitkomst import Antwoord
from terugkeer.terugkeerbesluit import uitzetbaarheid as module
from terugkeer.terugkeerbesluit.uitzetbaarheid import uitzetbaarheid

EERSTE = {
    "terugkeerbesluit_geldt": True,
    "mag_afwachten": False,
    "herhaalde_aanvraag": False,
    "andere_procedure": False,
    "vertrektermijn_voorbij": True,
}
HERHAALD = {**EERSTE, "herhaalde_aanvraag": True, "vertrektermijn_voorbij": False}


def test_voorbeeld_1_herhaalde_aanvraag_afgewezen_en_niets_anders_loopt_dan_direct():
    uitkomst = uitzetbaarheid(**HERHAALD)
    assert uitkomst.antwoord is Antwoord.JA
    assert uitkomst.redenen[0].waarde is module.DIRECT_NA_HERHAALDE_AANVRAAG
    assert "bezwaar" in uitkomst.uitleg()


@pytest.mark.parametrize("geval", [EERSTE, HERHAALD])
def test_voorbeelden_2_en_3_wie_mag_afwachten_wordt_niet_uitgezet(geval):
    assert uitzetbaarheid(**{**geval, "mag_afwachten": True}).antwoord is Antwoord.NEE


@pytest.mark.parametrize("mag_afwachten", [False, None])
def test_voorbeeld_4_herhaald_met_een_lopend_verzoek_om_uitstel_is_onbepaald(mag_afwachten):
    feiten = {**HERHAALD, "andere_procedure": True, "mag_afwachten": mag_afwachten}
    assert uitzetbaarheid(**feiten).antwoord is Antwoord.ONBEPAALD


def test_eerste_afwijzing_na_de_vertrektermijn_wel_en_erbinnen_niet():
    assert uitzetbaarheid(**EERSTE).antwoord is Antwoord.JA
    binnen = uitzetbaarheid(**{**EERSTE, "vertrektermijn_voorbij": False})
    assert binnen.antwoord is Antwoord.NEE


def test_een_andere_procedure_die_niet_mag_worden_afgewacht_belet_een_eerste_uitzetting_niet():
    assert uitzetbaarheid(**{**EERSTE, "andere_procedure": True}).antwoord is Antwoord.JA


@pytest.mark.parametrize("geval", [EERSTE, HERHAALD])
def test_zonder_terugkeerbesluit_geen_uitzetting(geval):
    uitkomst = uitzetbaarheid(**{**geval, "terugkeerbesluit_geldt": False})
    assert uitkomst.antwoord is Antwoord.NEE


def test_onbekende_feiten():
    assert uitzetbaarheid().ontbreekt == tuple(EERSTE)
    assert uitzetbaarheid(mag_afwachten=True).antwoord is Antwoord.NEE
    deels = uitzetbaarheid(
        terugkeerbesluit_geldt=True, mag_afwachten=False, herhaalde_aanvraag=True
    )
    assert deels.ontbreekt == ("andere_procedure",)
    deels = uitzetbaarheid(
        terugkeerbesluit_geldt=True, mag_afwachten=False, herhaalde_aanvraag=False
    )
    assert deels.ontbreekt == ("vertrektermijn_voorbij",)


def test_onjuiste_invoer():
    with pytest.raises(OnjuisteInvoer, match="mag_afwachten"):
        uitzetbaarheid(mag_afwachten="ja")


@pytest.mark.parametrize(
    ("regel", "goed", "fout"),
    [
        (module.DIRECT_NA_HERHAALDE_AANVRAAG, "direct uitzetbaar", "niet direct uitzetbaar"),
        (module.NA_DE_VERTREKTERMIJN, "uitzetbaar", "mag niet worden uitgezet"),
        (module.TIJDENS_AFWACHTEN, "niet uitgezet", "gaat de uitzetting door"),
        (module.BEZWAAR, "bezwaar maken", "geen bezwaar maken"),
    ],
)
def test_woorden_op_een_pagina(regel, goed, fout):
    assert regel.leest(goed)
    assert not regel.leest(fout)
