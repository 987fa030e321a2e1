"""N09: de eendagstoets, de twee plaatsen in het rapport en de begindag."""

from dataclasses import replace
from datetime import date

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NA_HET_RAPPORT, NORMEN
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.procedure import eendagstoets as module
from terugkeer.procedure.eendagstoets import EDT_DUUR, eendagstoets

GEMELD = {"schriftelijk_gemeld": True, "nieuwe_feiten": False}
MEI_2016 = date(2016, 5, 15)


def test_voorbeeld_1_een_tweede_aanvraag_zonder_iets_nieuws_kan_in_een_dag():
    uitkomst = eendagstoets(MEI_2016, 2, **GEMELD)
    assert uitkomst.antwoord is Antwoord.MOGELIJK
    assert uitkomst.modaliteit is Modaliteit.KAN
    assert uitkomst.waarde == EDT_DUUR
    assert str(uitkomst.waarde) == "1 dag"
    assert uitkomst.andere_lezing is None
    assert [reden.tekst for reden in uitkomst.redenen] == [
        "Wie opnieuw asiel wil vragen, moet zich schriftelijk melden bij de IND.",
        "De IND mag de aanvraag in 1 dag beoordelen.",
        "Op beroep beslist de rechtbank binnen enkele weken.",
        "Na een afwijzing is iemand direct uitzetbaar, als er niets anders loopt.",
    ]


def test_voorbeeld_2_in_maart_2014_bestond_de_toets_nog_niet():
    uitkomst = eendagstoets(date(2014, 3, 10), 2, **GEMELD)
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.waarde is None
    assert "1 april 2014" in uitkomst.uitleg()


@pytest.mark.parametrize(
    ("aanvraag", "antwoord"),
    [(date(2014, 3, 31), Antwoord.NEE), (date(2014, 4, 1), Antwoord.MOGELIJK)],
)
def test_de_begindag_en_de_dag_ervoor(aanvraag, antwoord):
    assert eendagstoets(aanvraag, 2, **GEMELD).antwoord is antwoord


@pytest.mark.parametrize(
    ("volgnummer", "antwoord"), [(1, Antwoord.NEE), (2, Antwoord.MOGELIJK), (5, Antwoord.MOGELIJK)]
)
def test_alleen_voor_een_volgende_aanvraag(volgnummer, antwoord):
    assert eendagstoets(MEI_2016, volgnummer, **GEMELD).antwoord is antwoord


def test_een_eerste_aanvraag_heeft_geen_feiten_nodig():
    uitkomst = eendagstoets(MEI_2016, 1)
    assert (uitkomst.antwoord, uitkomst.ontbreekt) == (Antwoord.NEE, ())


def test_zonder_schriftelijke_melding_is_er_geen_eendagstoets():
    uitkomst = eendagstoets(MEI_2016, 2, schriftelijk_gemeld=False)
    assert (uitkomst.antwoord, uitkomst.ontbreekt) == (Antwoord.NEE, ())
    assert [reden.tekst for reden in uitkomst.redenen] == [
        "Wie opnieuw asiel wil vragen, moet zich schriftelijk melden bij de IND.",
        "Die melding is er nog niet.",
    ]


def test_met_nieuwe_feiten_spreken_twee_plaatsen_elkaar_tegen():
    uitkomst = eendagstoets(MEI_2016, 2, schriftelijk_gemeld=True, nieuwe_feiten=True)
    assert (uitkomst.antwoord, uitkomst.waarde) == (Antwoord.MOGELIJK, EDT_DUUR)
    assert uitkomst.andere_lezing.antwoord is Antwoord.NEE
    assert uitkomst.andere_lezing.waarde is None


def test_zonder_feiten_ontbreken_ze_allebei():
    uitkomst = eendagstoets(MEI_2016, 2)
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.ontbreekt == tuple(GEMELD)


def test_buiten_het_tijdvak():
    assert eendagstoets(date(2010, 12, 31), 2, **GEMELD).antwoord is Antwoord.ONBEPAALD
    assert eendagstoets(date(2011, 1, 1), 2, **GEMELD).antwoord is Antwoord.NEE
    assert NA_HET_RAPPORT in eendagstoets(date(2017, 6, 1), 2, **GEMELD).voorbehoud


@pytest.mark.parametrize("fout", [0, -1, True, "2"])
def test_een_onmogelijk_volgnummer_wordt_geweigerd(fout):
    with pytest.raises(OnjuisteInvoer, match=r"^volgnummer: gevonden "):
        eendagstoets(MEI_2016, fout)


def test_een_tekst_is_geen_datum():
    with pytest.raises(OnjuisteInvoer, match="aanvraag: gevonden"):
        eendagstoets("15 mei 2016", 2)


@pytest.mark.parametrize(
    ("waarde", "goed", "fout"),
    [
        (module.EDT_SINDS, "1 april 2014", "1 april 2015"),
        (module.EDT_DUUR, "één dag", "twee dagen"),
        (module.UITSPRAAK_BINNEN, "enkele weken", "enkele maanden"),
        (module.SCHRIFTELIJK_MELDEN, "schriftelijk", "hoeft zich niet schriftelijk te melden"),
        (module.IN_EEN_DAG, "kan in één dag", "beslist altijd in één dag"),
    ],
)
def test_woorden_op_een_pagina(waarde, goed, fout):
    assert waarde.leest(goed)
    assert not waarde.leest(fout)


def test_de_bron_is_die_van_het_rapport():
    norm = NORMEN["eendagstoets"]
    assert norm.nummer == "N09"
    assert norm.modaliteit is Modaliteit.KAN
    bronnen = [str(bron) for bron in norm.bron]
    assert bronnen == ["Vb 2000 art. 3.118b", "Rapport § 3.2, noot 42"]


@pytest.mark.parametrize(
    ("regel", "antwoord", "woorden"),
    [
        (module.SCHRIFTELIJK_MELDEN, Antwoord.NEE, "hoeft zich niet schriftelijk te melden"),
        (module.IN_EEN_DAG, Antwoord.JA, "beslist altijd in één dag"),
    ],
)
def test_zegt_een_regel_iets_anders_dan_horen_daar_andere_woorden_bij(regel, antwoord, woorden):
    anders = replace(regel, antwoord=antwoord)
    assert anders.leest(woorden)
    assert not regel.leest(woorden)
