"""N31: onderwijs."""

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NORMEN
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.voorzieningen import onderwijs as module
from terugkeer.voorzieningen import taallessen
from terugkeer.voorzieningen.onderwijs import Onderwijsvraag, onderwijs

BEGINNEN, AFMAKEN = Onderwijsvraag.BEGINNEN, Onderwijsvraag.AFMAKEN
LEERPLICHT = Onderwijsvraag.LEERPLICHT


def test_voorbeeld_1_met_16_jaar_een_nieuwe_opleiding():
    assert onderwijs(BEGINNEN, leeftijd=16).antwoord is Antwoord.JA


@pytest.mark.parametrize("leeftijd", [17, 19, None])
def test_voorbeeld_2_begonnen_op_17_en_nu_19_mag_afmaken_uitzetting_blijft_mogelijk(leeftijd):
    uitkomst = onderwijs(AFMAKEN, leeftijd=leeftijd)
    assert (uitkomst.antwoord, uitkomst.ontbreekt) == (Antwoord.JA, ())
    assert uitkomst.redenen[1].waarde is module.UITZETTING_TIJDENS_OPLEIDING
    assert uitkomst.andere_lezing.antwoord is Antwoord.MOGELIJK


def test_voorbeeld_3_met_19_jaar_een_nieuwe_opleiding_staat_niet_in_het_rapport():
    assert onderwijs(BEGINNEN, leeftijd=19).antwoord is Antwoord.ONBEPAALD


@pytest.mark.parametrize(
    ("leeftijd", "plicht", "beginnen"),
    [
        (17, Antwoord.JA, Antwoord.JA),  # de dag voor de 18e verjaardag nog 17
        (18, Antwoord.NEE, Antwoord.ONBEPAALD),
    ],
)
def test_de_grens_ligt_op_18(leeftijd, plicht, beginnen):
    assert onderwijs(LEERPLICHT, leeftijd=leeftijd).antwoord is plicht
    assert onderwijs(BEGINNEN, leeftijd=leeftijd).antwoord is beginnen


@pytest.mark.parametrize("vraag", [LEERPLICHT, BEGINNEN])
def test_onbekende_leeftijd(vraag):
    uitkomst = onderwijs(vraag)
    assert (uitkomst.antwoord, uitkomst.ontbreekt) == (Antwoord.ONBEPAALD, ("leeftijd",))


@pytest.mark.parametrize(
    ("vraag", "antwoord"),
    [
        (Onderwijsvraag.CONTROLE, Antwoord.NEE),
        (Onderwijsvraag.INBURGERING_ROC, Antwoord.NEE),
        (Onderwijsvraag.TAALLES_ELDERS, Antwoord.JA),
    ],
)
def test_wat_niet_van_de_leeftijd_afhangt(vraag, antwoord):
    uitkomst = onderwijs(vraag)
    assert (uitkomst.antwoord, uitkomst.ontbreekt) == (antwoord, ())


def test_de_norm_is_een_regel():
    assert NORMEN["onderwijs"].modaliteit is Modaliteit.REGEL


@pytest.mark.parametrize("leeftijd", [-1, "16", True])
def test_een_onmogelijke_leeftijd(leeftijd):
    with pytest.raises(OnjuisteInvoer, match="leeftijd"):
        onderwijs(BEGINNEN, leeftijd=leeftijd)


@pytest.mark.parametrize(
    ("waarde", "goed", "fout"),
    [
        (module.LEERPLICHTIG_TOT, "18 jaar", "17 jaar"),
        (module.OPLEIDING_AFMAKEN, "afmaken", "niet afmaken"),
        (module.UITZETTING_TIJDENS_OPLEIDING, "blijft mogelijk", "kan niet"),
        (module.SCHOOL_CONTROLEERT, "controleert niet", "controleert"),
        (taallessen.INBURGERING_ROC, "niet toegankelijk", "staat open"),
        (taallessen.TAALLES_ELDERS, "staan open", "staan niet open"),
        (
            taallessen.TAALLESSEN,
            "de Volksuniversiteit, buurthuizen en hulporganisaties",
            "de Volksuniversiteit en buurthuizen",
        ),
    ],
)
def test_woorden_op_een_pagina(waarde, goed, fout):
    assert waarde.leest(goed)
    assert not waarde.leest(fout)
