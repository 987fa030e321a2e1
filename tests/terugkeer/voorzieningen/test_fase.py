"""N26: in welke fase iemand is."""

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.uitkomst import Antwoord
from terugkeer.voorzieningen import fase as module
from terugkeer.voorzieningen.fase import Fase, fase

DEFINITIEF = {
    "afgewezen": True,
    "vertrektermijn_voorbij": True,
    "mag_afwachten": False,
    "voorziening_gevraagd": False,
    "definitief": True,
    "onderdak": False,
}


def test_zonder_afwijzing_is_iemand_in_de_procedure():
    uitkomst = fase(afgewezen=False)
    assert (uitkomst.antwoord, uitkomst.waarde) == (Antwoord.JA, Fase.PROCEDURE)
    assert uitkomst.ontbreekt == ()


def test_voorbeeld_1_dag_10_van_28():
    uitkomst = fase(afgewezen=True, vertrektermijn_voorbij=False)
    assert (uitkomst.antwoord, uitkomst.waarde) == (Antwoord.JA, Fase.VERTREKTERMIJN)


def test_voorbeeld_2_beroep_schorst():
    uitkomst = fase(afgewezen=True, mag_afwachten=True)
    assert (uitkomst.antwoord, uitkomst.waarde) == (Antwoord.JA, Fase.VERTREKTERMIJN)


def test_voorbeeld_3_dag_40_in_een_vbl():
    uitkomst = fase(**{**DEFINITIEF, "onderdak": True})
    assert (uitkomst.antwoord, uitkomst.waarde) == (Antwoord.JA, Fase.ONDERDAK)


def test_definitief_zonder_onderdak_valt_onder_de_koppelingswet():
    uitkomst = fase(**DEFINITIEF)
    assert uitkomst.waarde is Fase.GEEN_OPVANG
    assert uitkomst.andere_lezing is None
    assert "Koppelingswet" in uitkomst.uitleg()


def test_definitief_maar_nog_28_dagen_houdt_de_voorzieningen():
    uitkomst = fase(**{**DEFINITIEF, "vertrektermijn_voorbij": False})
    assert uitkomst.waarde is Fase.VERTREKTERMIJN


def test_definitief_met_toegekende_rule_39_houdt_de_voorzieningen():
    assert fase(**{**DEFINITIEF, "mag_afwachten": True}).waarde is Fase.VERTREKTERMIJN


def test_een_verzoek_om_een_voorziening_is_genoeg():
    uitkomst = fase(afgewezen=True, voorziening_gevraagd=True)
    assert (uitkomst.antwoord, uitkomst.waarde) == (Antwoord.JA, Fase.VERTREKTERMIJN)
    assert uitkomst.ontbreekt == ()


@pytest.mark.parametrize(("onderdak", "streng"), [(True, Fase.ONDERDAK), (False, Fase.GEEN_OPVANG)])
def test_niet_definitief_en_termijn_voorbij_geeft_twee_lezingen(onderdak, streng):
    uitkomst = fase(**{**DEFINITIEF, "definitief": False, "onderdak": onderdak})
    assert (uitkomst.antwoord, uitkomst.waarde) == (Antwoord.JA, streng)
    ander = uitkomst.andere_lezing
    assert (ander.antwoord, ander.waarde) == (Antwoord.JA, Fase.VERTREKTERMIJN)


def test_in_de_eerste_twee_fasen_zijn_de_voorzieningen_gelijk():
    # rapport 2.2: wie is afgewezen, houdt binnen de vertrektermijn dezelfde voorzieningen
    assert module.MET_OPVANG == (Fase.PROCEDURE, Fase.VERTREKTERMIJN)


def test_onbekende_feiten():
    assert fase().ontbreekt == tuple(DEFINITIEF)
    zonder = {k: v for k, v in DEFINITIEF.items() if k != "onderdak"}
    assert fase(**zonder).ontbreekt == ("onderdak",)
    zonder = {k: v for k, v in DEFINITIEF.items() if k != "definitief"}
    assert fase(**zonder).ontbreekt == ("definitief",)


def test_feiten_die_elkaar_tegenspreken():
    with pytest.raises(OnjuisteInvoer, match="definitief"):
        fase(**{**DEFINITIEF, "afgewezen": False})
    with pytest.raises(OnjuisteInvoer, match="voorziening_gevraagd"):
        fase(**{**DEFINITIEF, "voorziening_gevraagd": True})


@pytest.mark.parametrize(
    ("waarde", "goed", "fout"),
    [
        (module.KOPPELINGSWET_DATUM, "26 maart 1998", "1 juli 1998"),
        (module.KOPPELING, "in het algemeen geen", "in het algemeen recht op"),
        (module.VOOR_IEDEREEN, "voor iedereen", "geen uitzonderingen"),
        (
            module.GEKOPPELD,
            "verstrekkingen, voorzieningen, uitkeringen, ontheffingen en vergunningen",
            "verstrekkingen",
        ),
        (module.VOORZIENINGEN, "vijf voorzieningen", "vier voorzieningen"),
        (module.LOPEN_DOOR_BIJ, "drie gevallen", "twee gevallen"),
        (module.BLIJVEN_GELDEN, "dezelfde voorzieningen", "andere voorzieningen"),
    ],
)
def test_woorden_op_een_pagina(waarde, goed, fout):
    assert waarde.leest(goed)
    assert not waarde.leest(fout)
