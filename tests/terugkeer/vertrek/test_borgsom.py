"""N41: de borgsom en wanneer zij terugkomt."""

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NORMEN
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.vertrek import borgsom as module
from terugkeer.vertrek.borgsom import borgsom

GOED = {
    "afspraak": True,
    "terugkeercontract": True,
    "vooraf_betaald": True,
    "gemeld_op_luchthaven": True,
    "aantoonbaar_vertrokken": True,
}


def test_voorbeeld_1_gemeld_en_vertrokken_dan_terug():
    uitkomst = borgsom(1500, **GOED)
    assert (uitkomst.antwoord, uitkomst.modaliteit) == (Antwoord.JA, Modaliteit.MOET)
    assert uitkomst.waarde.euro == 1500
    assert str(uitkomst) == "ja: € 1.500"


def test_voorbeeld_2_gemeld_maar_niet_aantoonbaar_weg():
    uitkomst = borgsom(1500, **{**GOED, "aantoonbaar_vertrokken": False})
    assert (uitkomst.antwoord, uitkomst.waarde) == (Antwoord.NEE, None)
    assert "Er ontbreekt: aantoonbaar vertrekken." in uitkomst.uitleg()
    assert "luchthaven" not in uitkomst.uitleg()
    assert "Het rapport zegt hier niets over: wat er met de borg" in uitkomst.uitleg()


@pytest.mark.parametrize(
    ("feit", "woord"),
    [
        ("afspraak", "afspraken over de borg"),
        ("terugkeercontract", "terugkeercontract"),  # voorbeeld 3
        ("vooraf_betaald", "betaling vooraf"),
    ],
)
def test_voorbeeld_3_zonder_elk_onderdeel_is_er_geen_borgafspraak(feit, woord):
    uitkomst = borgsom(1500, **{**GOED, feit: False})
    assert uitkomst.antwoord is Antwoord.NEE
    assert len(uitkomst.redenen) == 1
    assert woord in uitkomst.redenen[0].tekst


def test_alle_onderdelen_ontbreken():
    feiten = dict.fromkeys(("afspraak", "terugkeercontract", "vooraf_betaald"), False)
    assert len(borgsom(1500, **{**GOED, **feiten}).redenen) == 3


def test_voorbeeld_4_over_land_daarover_zwijgt_het_rapport():
    uitkomst = borgsom(1500, **{**GOED, "gemeld_op_luchthaven": False})
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.ontbreekt == ()


def test_niet_gemeld_en_niet_vertrokken():
    feiten = {"gemeld_op_luchthaven": False, "aantoonbaar_vertrokken": False}
    uitkomst = borgsom(1500, **{**GOED, **feiten})
    assert uitkomst.antwoord is Antwoord.NEE
    assert "op de luchthaven" in uitkomst.uitleg()


def test_onbekende_feiten():
    assert borgsom(1500).ontbreekt == tuple(GOED)
    for feit in GOED:
        assert borgsom(1500, **{**GOED, feit: None}).ontbreekt == (feit,)
    assert borgsom(1500, terugkeercontract=False).ontbreekt == ()


def test_de_norm():
    assert NORMEN["borgsom"].nummer == "N41"


def test_de_kleinste_borg():
    assert borgsom(1, **GOED).waarde.euro == 1


@pytest.mark.parametrize(
    ("bedrag", "melding"),
    [(0, "meer dan niets"), (-5, "bedrag: gevonden -5"), ("€ 5", "bedrag: gevonden '€ 5'")],
)
def test_onjuiste_invoer(bedrag, melding):
    with pytest.raises(OnjuisteInvoer, match=melding):
        borgsom(bedrag, **GOED)


@pytest.mark.parametrize(
    ("waarde", "goed", "fout"),
    [
        (module.BERICHT, "20 december 2013", "december 2013"),
        (module.AFSPRAAK, "drie onderdelen", "twee onderdelen"),
        (module.TERUG_ALS, "twee voorwaarden", "drie voorwaarden"),
        (module.TERUG, "krijgt de borg terug", "krijgt de borg niet terug"),
    ],
)
def test_woorden_op_een_pagina(waarde, goed, fout):
    assert waarde.leest(goed)
    assert not waarde.leest(fout)
