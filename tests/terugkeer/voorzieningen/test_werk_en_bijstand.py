"""N28: werk en bijstand."""

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.uitkomst import Antwoord
from terugkeer.voorzieningen import werk_en_bijstand as module
from terugkeer.voorzieningen.fase import Fase
from terugkeer.voorzieningen.werk_en_bijstand import Inkomen, werk_en_bijstand

NA_AFWIJZING = [Fase.VERTREKTERMIJN, Fase.ONDERDAK, Fase.GEEN_OPVANG]


@pytest.mark.parametrize("fase", NA_AFWIJZING)
@pytest.mark.parametrize("vraag", Inkomen)
def test_voorbeelden_1_en_3_na_een_afwijzing_geen_werk_en_geen_bijstand(vraag, fase):
    uitkomst = werk_en_bijstand(vraag, buitenschuldvergunning=False, fase=fase)
    assert uitkomst.antwoord is Antwoord.NEE


@pytest.mark.parametrize("fase", [*Fase, None])
def test_voorbeeld_2_met_buitenschuldvergunning_elk_werk(fase):
    uitkomst = werk_en_bijstand(Inkomen.WERK, buitenschuldvergunning=True, fase=fase)
    assert uitkomst.antwoord is Antwoord.JA
    assert uitkomst.ontbreekt == ()


def test_tijdens_de_procedure_zwijgt_het_rapport_over_werk_maar_niet_over_bijstand():
    feiten = {"buitenschuldvergunning": False, "fase": Fase.PROCEDURE}
    assert werk_en_bijstand(Inkomen.WERK, **feiten).antwoord is Antwoord.ONBEPAALD
    assert werk_en_bijstand(Inkomen.BIJSTAND, **feiten).antwoord is Antwoord.NEE


def test_bijstand_met_buitenschuldvergunning_staat_er_niet():
    uitkomst = werk_en_bijstand(Inkomen.BIJSTAND, buitenschuldvergunning=True)
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.ontbreekt == ()


@pytest.mark.parametrize(
    ("fase", "genoemd"),
    [(Fase.VERTREKTERMIJN, False), (Fase.ONDERDAK, True), (Fase.GEEN_OPVANG, True)],
)
def test_bijzondere_bijstand_wordt_pas_na_de_vertrektermijn_genoemd(fase, genoemd):
    uitkomst = werk_en_bijstand(Inkomen.BIJSTAND, buitenschuldvergunning=False, fase=fase)
    assert ("gemeente" in uitkomst.uitleg()) is genoemd


def test_onbekende_feiten():
    assert werk_en_bijstand(Inkomen.WERK).ontbreekt == ("buitenschuldvergunning", "fase")
    assert werk_en_bijstand(Inkomen.WERK, buitenschuldvergunning=False).ontbreekt == ("fase",)
    uitkomst = werk_en_bijstand(Inkomen.BIJSTAND, buitenschuldvergunning=False)
    assert (uitkomst.antwoord, uitkomst.ontbreekt) == (Antwoord.NEE, ())


def test_onjuiste_invoer():
    with pytest.raises(OnjuisteInvoer, match="vraag"):
        werk_en_bijstand("werk")


@pytest.mark.parametrize(
    ("regel", "goed", "fout"),
    [
        (module.WERKEN, "mogen niet werken", "mogen werken"),
        (module.BIJSTAND, "geen recht op bijstand", "recht op bijstand"),
        (module.WERK_MET_BUITENSCHULDVERGUNNING, "elk werk", "mag niet werken"),
        (module.BIJZONDERE_BIJSTAND, "soms bijzondere bijstand", "geen bijzondere bijstand"),
    ],
)
def test_woorden_op_een_pagina(regel, goed, fout):
    assert regel.leest(goed)
    assert not regel.leest(fout)
