"""N30: medische zorg, vergoeding en zorgverzekering."""

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.uitkomst import Antwoord
from terugkeer.voorzieningen import zorg as module
from terugkeer.voorzieningen.fase import MET_OPVANG, Fase
from terugkeer.voorzieningen.zorg import Zorgvraag, medische_zorg

NA_DE_OPVANG = [Fase.ONDERDAK, Fase.GEEN_OPVANG]
VERGOEDINGEN = [Zorgvraag.VERGOEDING_ACUUT, Zorgvraag.VERGOEDING_OVERIG]


@pytest.mark.parametrize("fase", [*Fase, None])
def test_recht_op_zorg_heeft_iedereen(fase):
    uitkomst = medische_zorg(Zorgvraag.ZORG, fase=fase)
    assert (uitkomst.antwoord, uitkomst.ontbreekt) == (Antwoord.JA, ())


@pytest.mark.parametrize("fase", MET_OPVANG)
@pytest.mark.parametrize("vraag", VERGOEDINGEN)
def test_voorbeeld_1_in_een_azc_geldt_de_regeling_zorg_asielzoekers(vraag, fase):
    uitkomst = medische_zorg(vraag, fase=fase)
    assert uitkomst.antwoord is Antwoord.JA
    assert "Regeling Zorg Asielzoekers" in uitkomst.uitleg()


@pytest.mark.parametrize("fase", NA_DE_OPVANG)
def test_voorbeelden_2_en_3_daarna_alleen_acute_zorg(fase):
    acuut = medische_zorg(Zorgvraag.VERGOEDING_ACUUT, fase=fase)
    overig = medische_zorg(Zorgvraag.VERGOEDING_OVERIG, fase=fase)
    assert (acuut.antwoord, overig.antwoord) == (Antwoord.JA, Antwoord.NEE)
    assert acuut.redenen[0].waarde is module.ACUTE_ZORG_VERGOED


@pytest.mark.parametrize("fase", NA_DE_OPVANG)
def test_voorbeeld_4_geen_zorgverzekering(fase):
    assert medische_zorg(Zorgvraag.ZORGVERZEKERING, fase=fase).antwoord is Antwoord.NEE


@pytest.mark.parametrize("fase", MET_OPVANG)
def test_over_een_verzekering_eerder_zwijgt_het_rapport(fase):
    assert medische_zorg(Zorgvraag.ZORGVERZEKERING, fase=fase).antwoord is Antwoord.ONBEPAALD


def test_onbekende_fase():
    acuut = medische_zorg(Zorgvraag.VERGOEDING_ACUUT)
    assert (acuut.antwoord, acuut.ontbreekt) == (Antwoord.JA, ())
    assert medische_zorg(Zorgvraag.VERGOEDING_OVERIG).ontbreekt == ("fase",)
    assert medische_zorg(Zorgvraag.ZORGVERZEKERING).ontbreekt == ("fase",)


def test_onjuiste_invoer():
    with pytest.raises(OnjuisteInvoer, match="vraag"):
        medische_zorg("zorg")


@pytest.mark.parametrize(
    ("regel", "goed", "fout"),
    [
        (module.MEDISCHE_ZORG, "recht op medische zorg", "geen recht op medische zorg"),
        (module.VERGOED_IN_OPVANG, "wordt vergoed", "niet vergoed"),
        (module.ACUTE_ZORG_VERGOED, "wordt vergoed", "niet vergoed"),
        (module.OVERIGE_ZORG_VERGOED, "zelf betalen", "vergoed"),
        (module.ZORGVERZEKERING, "geen zorgverzekering", "een zorgverzekering"),
        (module.BIJDRAGE_ZORGAANBIEDER, "een bijdrage", "geen bijdrage"),
    ],
)
def test_woorden_op_een_pagina(regel, goed, fout):
    assert regel.leest(goed)
    assert not regel.leest(fout)
