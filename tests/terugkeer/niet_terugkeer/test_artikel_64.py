"""N45: de uitgewerkte gevallen van de normeninventaris."""

from dataclasses import replace

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NORMEN
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.niet_terugkeer.artikel_64 import (
    HELEMAAL_NIET_VERTREKKEN,
    HULP_BIJ_VERTREK,
    UITSTEL_VRAGEN,
    VERTREK_UITGESTELD,
    WIENS_GEZONDHEID,
    Verzoek,
    uitstel,
)

GEZOND = {"reizen_onverantwoord_zelf": False, "reizen_onverantwoord_gezinslid": False}
GEZONDHEID = pytest.mark.parametrize("wie", GEZOND)


@GEZONDHEID
def test_toegekend_is_uitstel_ook_als_alleen_een_gezinslid_niet_kan_reizen(wie):
    # voorbeeld 1: een ziek kind is genoeg
    uitkomst = uitstel(verzoek=Verzoek.TOEGEKEND, **{**GEZOND, wie: True})
    assert uitkomst.antwoord is Antwoord.JA
    assert uitkomst.modaliteit is Modaliteit.MOET
    assert uitkomst.waarde.zolang == "reizen om medische redenen niet verantwoord is"


def test_toegekend_geeft_document_w_geen_vergunning_en_geen_werk():
    # voorbeeld 4
    uitkomst = uitstel(verzoek=Verzoek.TOEGEKEND, reizen_onverantwoord_zelf=True)
    assert str(uitkomst) == (
        "ja: uitstel met document W, zolang reizen om medische redenen niet verantwoord is"
    )
    assert uitkomst.waarde.recht_op_vergunning is Antwoord.NEE
    assert uitkomst.waarde.werken is Antwoord.NEE
    assert uitkomst.redenen[0].tekst == (
        "De IND heeft het verzoek toegekend: dan is het vertrek uitgesteld, zolang reizen om "
        "medische redenen niet verantwoord is."
    )
    assert uitkomst.redenen[1].tekst.endswith("dan kan het vertrek helemaal uitblijven.")


def test_beiden_ziek_is_hetzelfde_als_een_van_beiden():
    allebei = uitstel(
        verzoek=Verzoek.TOEGEKEND,
        reizen_onverantwoord_zelf=True,
        reizen_onverantwoord_gezinslid=True,
    )
    een = uitstel(verzoek=Verzoek.TOEGEKEND, reizen_onverantwoord_zelf=True)
    assert allebei.inhoud == een.inhoud
    assert een.ontbreekt == ()


def test_na_herstel_eindigt_het_uitstel():
    # voorbeeld 2
    uitkomst = uitstel(verzoek=Verzoek.TOEGEKEND, **GEZOND)
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.redenen[0].tekst == (
        "Uitstel is er zolang reizen om medische redenen niet verantwoord is voor de vreemdeling "
        "of een gezinslid; nu kan reizen wel."
    )


@GEZONDHEID
@pytest.mark.parametrize("ziek", [True, False])
def test_afgewezen_is_vertrekken_eventueel_met_een_medische_transfer(wie, ziek):
    # voorbeeld 3
    uitkomst = uitstel(verzoek=Verzoek.AFGEWEZEN, **{**GEZOND, wie: ziek})
    assert uitkomst.antwoord is Antwoord.NEE
    assert "een medische transfer" in uitkomst.redenen[1].tekst
    assert uitkomst.inhoud == uitstel(verzoek=Verzoek.AFGEWEZEN).inhoud


@GEZONDHEID
def test_zonder_verzoek_kan_wie_niet_kan_reizen_uitstel_vragen(wie):
    uitkomst = uitstel(verzoek=Verzoek.NIET_GEDAAN, **{**GEZOND, wie: True})
    assert uitkomst.antwoord is Antwoord.MOGELIJK
    assert uitkomst.modaliteit is Modaliteit.KAN
    assert uitkomst.waarde is None
    assert uitkomst.redenen[0].tekst.endswith("iemand kan uitstel vragen.")


def test_zonder_verzoek_en_zonder_medische_belemmering_is_er_geen_uitstel():
    assert uitstel(verzoek=Verzoek.NIET_GEDAAN, **GEZOND).antwoord is Antwoord.NEE


def test_over_een_lopend_verzoek_zwijgt_het_rapport_ook_bij_ziekte():
    for zelf in (True, False, None):
        uitkomst = uitstel(verzoek=Verzoek.LOOPT, reizen_onverantwoord_zelf=zelf)
        assert uitkomst.antwoord is Antwoord.ONBEPAALD
        assert uitkomst.ontbreekt == ()
        assert "Het rapport zegt hier niets over" in uitkomst.uitleg()


def test_onbekende_feiten():
    assert uitstel().ontbreekt == ("verzoek", *GEZOND)
    assert uitstel(verzoek=Verzoek.TOEGEKEND).ontbreekt == tuple(GEZOND)
    half = uitstel(verzoek=Verzoek.TOEGEKEND, reizen_onverantwoord_zelf=False)
    assert half.antwoord is Antwoord.ONBEPAALD
    assert half.ontbreekt == ("reizen_onverantwoord_gezinslid",)


def test_een_tekst_is_geen_stand_van_het_verzoek():
    with pytest.raises(OnjuisteInvoer, match=r"^verzoek: gevonden 'toegekend'"):
        uitstel(verzoek="toegekend")


def test_de_waarden_zijn_te_noemen():
    assert UITSTEL_VRAGEN.leest("kan om uitstel vragen")
    assert VERTREK_UITGESTELD.leest("uitgesteld")
    assert not VERTREK_UITGESTELD.leest("niet uitgesteld")
    assert WIENS_GEZONDHEID.element("iemand zelf") == 0
    assert WIENS_GEZONDHEID.element("iemand uit het gezin") == 1
    assert HELEMAAL_NIET_VERTREKKEN.antwoord is Antwoord.MOGELIJK
    assert HULP_BIJ_VERTREK.leest("drie maatregelen")
    vormen = (
        "medische transfer",
        "medische begeleiding onderweg",
        "medische hulp in het herkomstland",
    )
    assert [HULP_BIJ_VERTREK.element(vorm) for vorm in vormen] == [0, 1, 2]


def test_bij_een_ander_antwoord_horen_andere_woorden():
    assert replace(UITSTEL_VRAGEN, antwoord=Antwoord.NEE).leest("kan geen uitstel vragen")
    assert replace(HELEMAAL_NIET_VERTREKKEN, antwoord=Antwoord.NEE).leest(
        "blijft het vertrek alleen tijdelijk uit"
    )


def test_de_bron_is_die_van_het_rapport():
    norm = NORMEN["uitstel_artikel_64"]
    assert norm.nummer == "N45"
    assert [str(bron) for bron in norm.bron] == [
        "Vw 2000 art. 64",
        "Vc 2000 (A)",
        "Rapport § 5.1, noot 83",
        "Rapport § 4.4.1, noot 69",
        "VV 2000 bijlage 7f2",
        "Rapport § 5.1, noten 82 en 84",
    ]
