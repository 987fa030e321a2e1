"""N35: de variant van vertrek."""

from datetime import date

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NORMEN
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.vertrek import variant as module
from terugkeer.vertrek.variant import Toezicht, Variant, variant

WEG = {
    "toezicht": Toezicht.GEEN,
    "op_laatst_bekende_adres": False,
    "vertrek_aangetoond": False,
}


def test_voorbeeld_1_weg_van_het_adres_en_niet_bewezen_is_mob():
    uitkomst = variant(**WEG)
    assert uitkomst.antwoord is Antwoord.JA
    assert uitkomst.modaliteit is Modaliteit.PRAKTIJK
    assert uitkomst.waarde is Variant.ZONDER_TOEZICHT
    assert "niet bewezen" in uitkomst.uitleg()
    assert str(uitkomst) == "ja: zelfstandig vertrek zonder toezicht (MOB)"


@pytest.mark.parametrize(
    ("toezicht", "soort"),
    [
        (Toezicht.IOM, Variant.MET_IOM),  # voorbeeld 2: vliegticket van de IOM
        (Toezicht.ANDERE_ORGANISATIE, Variant.ONDER_DTENV),  # voorbeeld 3: project van een ngo
        (Toezicht.DTENV, Variant.ONDER_DTENV),
        (Toezicht.KMAR, Variant.GEDWONGEN),
    ],
)
@pytest.mark.parametrize("aangetoond", [True, False, None])
def test_voorbeelden_2_en_3_het_toezicht_bepaalt_de_variant(toezicht, soort, aangetoond):
    uitkomst = variant(toezicht=toezicht, vertrek_aangetoond=aangetoond)
    assert (uitkomst.antwoord, uitkomst.waarde) == (Antwoord.JA, soort)
    assert uitkomst.modaliteit is Modaliteit.PRAKTIJK
    assert uitkomst.ontbreekt == ()


def test_wie_nog_op_zijn_adres_is_is_niet_vertrokken():
    uitkomst = variant(**{**WEG, "op_laatst_bekende_adres": True})
    assert (uitkomst.antwoord, uitkomst.waarde) == (Antwoord.NEE, None)
    assert uitkomst.modaliteit is Modaliteit.PRAKTIJK


@pytest.mark.parametrize("op_adres", [True, False])
def test_bewezen_vertrek_zonder_toezicht_daarover_zwijgt_het_rapport(op_adres):
    feiten = {**WEG, "vertrek_aangetoond": True, "op_laatst_bekende_adres": op_adres}
    uitkomst = variant(**feiten)
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert "Het rapport zegt hier niets over" in uitkomst.uitleg()


def test_onbekende_feiten():
    assert variant().ontbreekt == tuple(WEG)
    assert variant(**{**WEG, "toezicht": None}).ontbreekt == ("toezicht",)
    assert variant(toezicht=Toezicht.GEEN).ontbreekt == (
        "op_laatst_bekende_adres",
        "vertrek_aangetoond",
    )
    geen_bewijs = variant(toezicht=Toezicht.GEEN, vertrek_aangetoond=False)
    assert geen_bewijs.ontbreekt == ("op_laatst_bekende_adres",)


def test_de_norm_is_een_praktijk():
    assert NORMEN["vertrekvariant"].modaliteit is Modaliteit.PRAKTIJK


def test_onjuiste_invoer():
    with pytest.raises(OnjuisteInvoer, match=r"toezicht: gevonden 'IOM', verwacht een van"):
        variant(toezicht="IOM")


def test_een_maand_zonder_dag_begint_op_dag_1():
    assert module.CIJFERS_TOT.dag == date(2016, 11, 1)


@pytest.mark.parametrize(
    ("waarde", "goed", "fout"),
    [
        (module.ZELFSTANDIGE_VARIANTEN, "drie varianten", "vier varianten"),
        (module.UITGANGSPUNT, "het uitgangspunt", "een uitzondering"),
        (module.MOB_IS_VERTREK, "niet aangetoond", "staat vast dat iemand Nederland uit is"),
        (module.VERTREK_ONDER_DTENV, "6.360 vreemdelingen", "6.350 vreemdelingen"),
        (module.VERTREK_ZONDER_TOEZICHT, "7272 mensen", "7227 mensen"),
        (module.CIJFERS_TOT, "november 2016", "1 november 2016"),
        (module.AANDEEL_ZONDER_TOEZICHT, "ongeveer de helft", "een derde"),
    ],
)
def test_woorden_op_een_pagina(waarde, goed, fout):
    assert waarde.bron
    assert waarde.leest(goed)
    assert not waarde.leest(fout)
