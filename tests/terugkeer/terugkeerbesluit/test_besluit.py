"""N13: wanneer een afwijzing een nieuw terugkeerbesluit is."""

from datetime import date

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NA_HET_RAPPORT, NORMEN
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.terugkeerbesluit import besluit
from terugkeer.terugkeerbesluit.besluit import GeldendBesluit, Verblijf, terugkeerbesluit

NOOIT_WEG = {
    "eerder_terugkeerbesluit": True,
    "vertrek_aangetoond": False,
    "verblijf_sindsdien": Verblijf.GEEN,
}


def test_voorbeeld_1_het_eerdere_besluit_geldt_en_de_uitzetting_kan_verder():
    uitkomst = terugkeerbesluit(date(2016, 5, 10), **NOOIT_WEG)
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.waarde is GeldendBesluit.EERDER
    assert uitkomst.redenen[1].waarde is besluit.UITZETTING_HERVATTEN
    assert uitkomst.redenen[1].waarde.antwoord is Antwoord.MOGELIJK


def test_voorbeeld_2_in_2015_hoort_bij_elke_afwijzing_een_nieuw_besluit():
    uitkomst = terugkeerbesluit(date(2015, 12, 1), **NOOIT_WEG)
    assert uitkomst.antwoord is Antwoord.JA
    assert uitkomst.waarde is GeldendBesluit.NIEUW


def test_voorbeeld_3_na_rechtmatig_verblijf_is_een_nieuw_besluit_nodig():
    feiten = {**NOOIT_WEG, "verblijf_sindsdien": Verblijf.RECHTMATIG}
    uitkomst = terugkeerbesluit(date(2016, 9, 1), **feiten)
    assert uitkomst.antwoord is Antwoord.JA
    assert uitkomst.waarde is GeldendBesluit.NIEUW


def test_na_aangetoond_vertrek_is_een_nieuw_besluit_nodig():
    uitkomst = terugkeerbesluit(date(2016, 9, 1), **{**NOOIT_WEG, "vertrek_aangetoond": True})
    assert (uitkomst.antwoord, uitkomst.waarde) == (Antwoord.JA, GeldendBesluit.NIEUW)


@pytest.mark.parametrize(
    ("afwijzing", "antwoord"),
    [
        (date(2015, 12, 31), Antwoord.JA),  # laatste dag van "vóór 2016"
        (date(2016, 1, 1), Antwoord.MOGELIJK),  # het gat begint
        (date(2016, 4, 7), Antwoord.MOGELIJK),  # de dag voor de uitspraak
        (date(2016, 4, 8), Antwoord.NEE),  # de uitspraak
    ],
)
def test_de_regels_sluiten_aan_en_het_gat_is_mogelijk(afwijzing, antwoord):
    uitkomst = terugkeerbesluit(afwijzing, **NOOIT_WEG)
    assert uitkomst.antwoord is antwoord
    assert uitkomst.modaliteit is Modaliteit.MOET


@pytest.mark.parametrize("afwijzing", [date(2014, 1, 1), date(2016, 2, 1), date(2017, 1, 1)])
def test_zonder_eerder_besluit_is_elke_afwijzing_er_een(afwijzing):
    uitkomst = terugkeerbesluit(afwijzing, eerder_terugkeerbesluit=False)
    assert (uitkomst.antwoord, uitkomst.waarde) == (Antwoord.JA, GeldendBesluit.NIEUW)
    assert uitkomst.ontbreekt == ()


def test_document_w_laat_open_of_het_besluit_vervalt():
    feiten = {**NOOIT_WEG, "verblijf_sindsdien": Verblijf.DOCUMENT_W}
    uitkomst = terugkeerbesluit(date(2016, 9, 1), **feiten)
    assert uitkomst.antwoord is Antwoord.MOGELIJK
    assert uitkomst.modaliteit is Modaliteit.MOET
    assert "document W" in uitkomst.uitleg()


def test_aangetoond_vertrek_wint_van_document_w():
    uitkomst = terugkeerbesluit(
        date(2016, 9, 1),
        eerder_terugkeerbesluit=True,
        vertrek_aangetoond=True,
        verblijf_sindsdien=Verblijf.DOCUMENT_W,
    )
    assert uitkomst.antwoord is Antwoord.JA


def test_zonder_feiten_ontbreekt_na_de_uitspraak_alles_en_voor_2016_niets():
    assert terugkeerbesluit(date(2016, 5, 10)).ontbreekt == tuple(NOOIT_WEG)
    voor = terugkeerbesluit(date(2015, 5, 10))
    assert (voor.antwoord, voor.ontbreekt) == (Antwoord.JA, ())


def test_alleen_het_verblijf_ontbreekt():
    uitkomst = terugkeerbesluit(
        date(2016, 5, 10), eerder_terugkeerbesluit=True, vertrek_aangetoond=False
    )
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.ontbreekt == ("verblijf_sindsdien",)


def test_buiten_het_tijdvak():
    assert terugkeerbesluit(date(2010, 12, 31)).antwoord is Antwoord.ONBEPAALD
    assert terugkeerbesluit(date(2011, 1, 1)).antwoord is Antwoord.JA
    assert NA_HET_RAPPORT in terugkeerbesluit(date(2017, 6, 1), **NOOIT_WEG).voorbehoud
    assert terugkeerbesluit(date(2026, 6, 12), **NOOIT_WEG).antwoord is Antwoord.ONBEPAALD
    assert NORMEN["terugkeerbesluit"].nummer == "N13"


def test_onjuiste_invoer():
    with pytest.raises(OnjuisteInvoer, match="afwijzing"):
        terugkeerbesluit("10 mei")
    with pytest.raises(OnjuisteInvoer, match="verblijf_sindsdien"):
        terugkeerbesluit(date(2016, 5, 10), verblijf_sindsdien="geen")


@pytest.mark.parametrize(
    ("waarde", "goed", "fout"),
    [
        (besluit.UITSPRAAK, "8 april 2016", "7 april 2016"),
        (besluit.EEN_BESLUIT_SINDS, "april 2016", "8 april 2016"),
        (besluit.OUDE_REGEL_TOT, "2016", "2015"),
        (besluit.EEN_TERUGKEERBESLUIT, "één terugkeerbesluit", "twee terugkeerbesluiten"),
        (besluit.GELDT_TOT, "vertrek en rechtmatig verblijf", "vertrek"),
        (besluit.AFWIJZING_IS_TERUGKEERBESLUIT, "ook een terugkeerbesluit", "geen"),
        (besluit.VERBLIJF_NA_AFWIJZING, "niet meer rechtmatig", "nog rechtmatig"),
        (besluit.VERVALT_VANZELF, "vervalt niet vanzelf", "vervalt vanzelf"),
        (besluit.UITZETTING_HERVATTEN, "kan worden hervat", "kan niet worden hervat"),
    ],
)
def test_woorden_op_een_pagina(waarde, goed, fout):
    assert waarde.leest(goed)
    assert not waarde.leest(fout)
