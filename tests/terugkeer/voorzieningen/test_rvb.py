"""N33: de uitgewerkte gevallen van de normeninventaris."""

from dataclasses import replace

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NORMEN
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.voorzieningen.rvb import (
    GROEPEN,
    STEUN_UIT_RVB,
    UITVOERDER,
    Steun,
    rvb_en_bijzondere_bijstand,
)

GEEN = {"mogelijk_slachtoffer_mensenhandel": False, "mogelijke_getuige_mensenhandel": False}


@pytest.mark.parametrize("feit", GEEN)
def test_slachtoffer_of_getuige_alleen_is_genoeg_voor_de_rvb(feit):
    # voorbeeld 1
    for feiten in ({**GEEN, feit: True}, {feit: True}):
        uitkomst = rvb_en_bijzondere_bijstand(Steun.RVB, **feiten)
        assert uitkomst.antwoord is Antwoord.MOGELIJK
        assert uitkomst.modaliteit is Modaliteit.KAN
        assert uitkomst.ontbreekt == ()
        assert uitkomst.redenen[0].tekst == (
            "Uit de regeling van het Rijk geldt voor mogelijke slachtoffers van mensenhandel en "
            "mogelijke getuigen van mensenhandel: iemand kan steun krijgen."
        )


def test_over_andere_groepen_in_de_rvb_zwijgt_het_rapport():
    # voorbeeld 2, eerste deel
    uitkomst = rvb_en_bijzondere_bijstand(Steun.RVB, **GEEN)
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.ontbreekt == ()
    assert "steun uit de Rvb voor anderen dan" in uitkomst.uitleg()


@pytest.mark.parametrize("waarde", [True, False, None])
def test_een_gemeente_kan_aan_iedereen_bijzondere_bijstand_geven(waarde):
    # voorbeeld 2, tweede deel
    uitkomst = rvb_en_bijzondere_bijstand(
        Steun.BIJZONDERE_BIJSTAND,
        mogelijk_slachtoffer_mensenhandel=waarde,
        mogelijke_getuige_mensenhandel=waarde,
    )
    assert uitkomst.antwoord is Antwoord.MOGELIJK
    assert uitkomst.modaliteit is Modaliteit.KAN
    assert uitkomst.ontbreekt == ()
    assert uitkomst.redenen[0].tekst == (
        "Een gemeente kan bijzondere bijstand geven; dat beslist zij zelf."
    )


def test_onbekende_feiten():
    assert rvb_en_bijzondere_bijstand(Steun.RVB).ontbreekt == tuple(GEEN)
    for feit in GEEN:
        half = rvb_en_bijzondere_bijstand(Steun.RVB, **{**GEEN, feit: None})
        assert half.antwoord is Antwoord.ONBEPAALD
        assert half.ontbreekt == (feit,)


def test_een_tekst_is_geen_vraag():
    with pytest.raises(OnjuisteInvoer, match=r"^vraag: gevonden 'Rvb'"):
        rvb_en_bijzondere_bijstand("Rvb")


def test_de_waarden_zijn_te_noemen():
    assert GROEPEN.leest("twee groepen")
    assert GROEPEN.element("mogelijke slachtoffers") == 0
    assert GROEPEN.element("getuigen") == 1
    assert UITVOERDER.element("de rijksoverheid") == 0
    assert STEUN_UIT_RVB.leest("kunnen steun krijgen")
    assert not STEUN_UIT_RVB.leest("kan geen steun krijgen")


def test_bij_een_ander_antwoord_horen_andere_woorden():
    assert replace(STEUN_UIT_RVB, antwoord=Antwoord.NEE).leest("kan geen steun krijgen")


def test_de_bron_is_die_van_het_rapport():
    norm = NORMEN["rvb_en_bijzondere_bijstand"]
    assert norm.nummer == "N33"
    assert norm.modaliteit is Modaliteit.KAN
    assert [str(bron) for bron in norm.bron[-3:]] == [
        "Rapport § 5.2, noten 96 en 97",
        "Participatiewet art. 11",
        "Rapport § 5.2, noten 99 en 100",
    ]
