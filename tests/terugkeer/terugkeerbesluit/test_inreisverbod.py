"""N17: wanneer een inreisverbod volgt."""

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NORMEN
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.grondslag.waarde import JAREN
from terugkeer.terugkeerbesluit import inreisverbod as module
from terugkeer.terugkeerbesluit.inreisverbod import DUUR, GEBIED, inreisverbod


@pytest.mark.parametrize("tijdig", [True, False, None])
def test_voorbeeld_1_bij_nul_dagen_altijd(tijdig):
    uitkomst = inreisverbod(nul_dagen=True, tijdig_vertrokken=tijdig)
    assert uitkomst.antwoord is Antwoord.JA
    assert uitkomst.modaliteit is Modaliteit.MOET
    assert uitkomst.ontbreekt == ()


def test_voorbeeld_2_vertrek_op_dag_20_van_28_geeft_geen_verbod():
    uitkomst = inreisverbod(nul_dagen=False, tijdig_vertrokken=True)
    assert (uitkomst.antwoord, uitkomst.waarde) == (Antwoord.NEE, None)
    assert uitkomst.modaliteit is Modaliteit.REGEL


def test_voorbeeld_3_vertrek_op_dag_40_geeft_meestal_een_verbod_van_3_tot_5_jaar():
    uitkomst = inreisverbod(nul_dagen=False, tijdig_vertrokken=False)
    assert uitkomst.antwoord is Antwoord.JA
    assert uitkomst.modaliteit is Modaliteit.REGEL
    assert (uitkomst.waarde.duur.van, uitkomst.waarde.duur.tot) == (3, 5)
    assert uitkomst.waarde.duur.eenheid is JAREN
    assert uitkomst.waarde.gebied is GEBIED
    meestal, duur, gebied, straf = (reden.tekst for reden in uitkomst.redenen)
    assert "krijgt meestal een inreisverbod" in meestal
    assert "meestal 3 tot 5 jaar, gerekend na het vertrek" in duur
    assert "Schengengebied" in gebied
    assert "strafbaar" in straf


def test_te_laat_en_onbekende_termijn_verschilt_alleen_in_hardheid():
    uitkomst = inreisverbod(tijdig_vertrokken=False)
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.ontbreekt == ("nul_dagen",)


def test_onbekende_feiten():
    assert inreisverbod().ontbreekt == ("nul_dagen", "tijdig_vertrokken")
    assert inreisverbod(nul_dagen=False).ontbreekt == ("tijdig_vertrokken",)


def test_de_norm_is_een_regel_en_geen_plicht():
    assert NORMEN["inreisverbod"].modaliteit is Modaliteit.REGEL


def test_een_getal_is_geen_ja_of_nee():
    with pytest.raises(OnjuisteInvoer, match="nul_dagen"):
        inreisverbod(nul_dagen=0)


@pytest.mark.parametrize(
    ("waarde", "goed", "fout"),
    [
        (DUUR, "3 tot 5 jaar", "2 tot 5 jaar"),
        (DUUR, "drie tot vijf jaar", "drie tot 5 jaar"),
        (module.SCHENGENGEBIED, "het Schengengebied", "Nederland"),
        (
            GEBIED,
            "de Europese Unie, de Europese Economische Ruimte en Zwitserland",
            "de Europese Unie en Zwitserland",
        ),
        (module.ALTIJD_BIJ_NUL_DAGEN, "altijd een inreisverbod", "soms een inreisverbod"),
        (module.MEESTAL_NA_DE_TERMIJN, "meestal een inreisverbod", "geen inreisverbod"),
        (module.BIJ_TIJDIG_VERTREK, "geen inreisverbod", "toch een inreisverbod"),
        (module.STRAFBAAR, "strafbaar", "niet strafbaar"),
    ],
)
def test_woorden_op_een_pagina(waarde, goed, fout):
    assert waarde.leest(goed)
    assert not waarde.leest(fout)
