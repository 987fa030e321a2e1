"""N48: de uitgewerkte gevallen van de normeninventaris."""

from dataclasses import replace

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NORMEN
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.niet_terugkeer.discretionaire_bevoegdheid import (
    ADVISEURS,
    BESLISSER,
    REGIEVOERDER_TOETST,
    VERGUNNING_BIJ_SCHRIJNENDHEID,
    VERGUNNING_NAAST_BUITENSCHULD,
    discretionaire_bevoegdheid,
)

SCHRIJNEND = {
    "schrijnende_omstandigheden": True,
    "advies_ind": True,
    "advies_dtv": True,
    "buitenschuld_past_niet": False,
}


def test_schrijnend_en_beide_adviezen_maakt_een_vergunning_mogelijk_en_nooit_zeker():
    # voorbeeld 1
    uitkomst = discretionaire_bevoegdheid(**SCHRIJNEND)
    assert uitkomst.antwoord is Antwoord.MOGELIJK
    assert uitkomst.modaliteit is Modaliteit.KAN
    assert [reden.tekst for reden in uitkomst.redenen] == [
        "De regievoerder let tijdens het hele vertrek op schrijnende omstandigheden.",
        "Na het advies van de IND en de DT&V geldt: de staatssecretaris van Veiligheid en Justitie "
        "kan alsnog een vergunning geven.",
    ]


@pytest.mark.parametrize("zonder", [("advies_ind",), ("advies_dtv",), ("advies_ind", "advies_dtv")])
def test_over_een_beslissing_zonder_advies_zwijgt_het_rapport(zonder):
    uitkomst = discretionaire_bevoegdheid(**{**SCHRIJNEND, **dict.fromkeys(zonder, False)})
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.ontbreekt == ()
    assert "zonder het advies van de IND en de DT&V" in uitkomst.uitleg()


@pytest.mark.parametrize("schrijnend", [True, False, None])
@pytest.mark.parametrize("advies", [True, False, None])
def test_naast_buiten_schuld_is_het_mogelijk_ook_zonder_advies(schrijnend, advies):
    # voorbeeld 2
    uitkomst = discretionaire_bevoegdheid(
        schrijnende_omstandigheden=schrijnend,
        advies_ind=advies,
        advies_dtv=advies,
        buitenschuld_past_niet=True,
    )
    assert uitkomst.antwoord is Antwoord.MOGELIJK
    assert uitkomst.modaliteit is Modaliteit.KAN
    assert uitkomst.ontbreekt == ()
    assert uitkomst.redenen[0].tekst == (
        "Buiten het vaste beleid voor buiten schuld om: de staatssecretaris van Veiligheid en "
        "Justitie kan alsnog een vergunning geven."
    )


def test_zonder_schrijnende_omstandigheid_en_zonder_buiten_schuld_is_het_nee():
    uitkomst = discretionaire_bevoegdheid(**{**SCHRIJNEND, "schrijnende_omstandigheden": False})
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.ontbreekt == ()


@pytest.mark.parametrize("feit", SCHRIJNEND)
def test_een_onbekend_feit_ontbreekt(feit):
    uitkomst = discretionaire_bevoegdheid(**{**SCHRIJNEND, feit: None})
    if feit == "buitenschuld_past_niet":  # ook dan mogelijk
        assert uitkomst.antwoord is Antwoord.MOGELIJK
        assert uitkomst.ontbreekt == ()
    else:
        assert uitkomst.antwoord is Antwoord.ONBEPAALD
        assert uitkomst.ontbreekt == (feit,)


def test_zonder_feiten_ontbreekt_alles():
    assert discretionaire_bevoegdheid().ontbreekt == tuple(SCHRIJNEND)


def test_een_tekst_is_geen_ja_of_nee():
    with pytest.raises(OnjuisteInvoer, match=r"^advies_ind: gevonden 'positief'"):
        discretionaire_bevoegdheid(advies_ind="positief")


def test_de_waarden_zijn_te_noemen():
    for regel in (VERGUNNING_BIJ_SCHRIJNENDHEID, VERGUNNING_NAAST_BUITENSCHULD):
        assert regel.leest("kan toch een vergunning geven")
        assert not regel.leest("kan geen vergunning geven")
    assert ADVISEURS.leest("twee organisaties")
    assert ADVISEURS.element("DT&V") == 1
    assert BESLISSER.element("de staatssecretaris") == 0
    assert REGIEVOERDER_TOETST.leest("het hele vertrek lang")
    assert REGIEVOERDER_TOETST.antwoord is Antwoord.JA


def test_bij_een_ander_antwoord_horen_andere_woorden():
    assert replace(VERGUNNING_BIJ_SCHRIJNENDHEID, antwoord=Antwoord.NEE).leest(
        "kan geen vergunning geven"
    )


def test_de_bron_is_die_van_het_rapport():
    norm = NORMEN["discretionaire_bevoegdheid"]
    assert norm.nummer == "N48"
    assert norm.modaliteit is Modaliteit.KAN
    assert [str(bron) for bron in norm.bron] == [
        "Rapport § 4.4.1",
        "Vb 2000 art. 3.4 lid 3",
        "Rapport § 5.1, noot 88",
    ]
