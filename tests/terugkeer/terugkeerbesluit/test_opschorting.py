"""N16: opschorting van de vertrektermijn, met de hand geteld."""

from datetime import date

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NA_HET_RAPPORT, NORMEN
from terugkeer.grondslag.uitkomst import Antwoord
from terugkeer.terugkeerbesluit import opschorting as module
from terugkeer.terugkeerbesluit.opschorting import opschorting

BESLUIT = date(2016, 5, 2)
MAG = {"rechtsmiddel_ingesteld": True, "mag_afwachten": True, "nul_dagen": False}


def test_voorbeeld_1_na_de_uitspraak_de_volle_28_dagen():
    # 15 juli + 28: juli heeft 31 dagen, 43 - 31 = 12 augustus (een vrijdag)
    uitkomst = opschorting(BESLUIT, **MAG, definitieve_uitspraak=date(2016, 7, 15))
    assert uitkomst.antwoord is Antwoord.JA
    assert uitkomst.waarde.laatste_dag == date(2016, 8, 12)
    assert uitkomst.waarde.overschreden_vanaf == date(2016, 8, 13)
    assert uitkomst.andere_lezing is None
    assert module.VOORZIENING_VERVALT in [reden.waarde for reden in uitkomst.redenen]


def test_voorbeeld_2_hoger_beroep_zonder_voorziening_schort_niet_op():
    uitkomst = opschorting(BESLUIT, rechtsmiddel_ingesteld=True, mag_afwachten=False)
    assert (uitkomst.antwoord, uitkomst.waarde) == (Antwoord.NEE, None)
    assert uitkomst.ontbreekt == ()


def test_zonder_rechtsmiddel_loopt_de_termijn():
    uitkomst = opschorting(BESLUIT, rechtsmiddel_ingesteld=False)
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.ontbreekt == ()


def test_zolang_er_geen_uitspraak_is_staat_de_termijn_stil_zonder_einddatum():
    uitkomst = opschorting(BESLUIT, rechtsmiddel_ingesteld=True, mag_afwachten=True)
    assert (uitkomst.antwoord, uitkomst.waarde) == (Antwoord.JA, None)
    assert uitkomst.ontbreekt == ("definitieve_uitspraak",)


def test_laatste_dag_op_tweede_kerstdag_houdt_beide_lezingen():
    # 28 november + 28 = 26 december; met de Algemene termijnenwet 27 december
    uitkomst = opschorting(BESLUIT, **MAG, definitieve_uitspraak=date(2016, 11, 28))
    assert uitkomst.waarde.laatste_dag == date(2016, 12, 26)
    assert uitkomst.andere_lezing.waarde.laatste_dag == date(2016, 12, 27)


def test_jaar_zonder_nagekeken_feestdagen_houdt_de_gewone_datum():
    # 1 maart 2021 + 28 = 29 maart 2021
    uitkomst = opschorting(BESLUIT, **MAG, definitieve_uitspraak=date(2021, 3, 1))
    assert uitkomst.waarde.laatste_dag == date(2021, 3, 29)
    assert "niet nagekeken" in uitkomst.uitleg()


def test_nul_dagen_blijft_nul_met_de_28_dagen_als_andere_lezing():
    feiten = {**MAG, "nul_dagen": True}
    uitkomst = opschorting(BESLUIT, **feiten, definitieve_uitspraak=date(2016, 7, 15))
    assert uitkomst.antwoord is Antwoord.JA
    assert uitkomst.waarde.laatste_dag == date(2016, 7, 15)
    assert uitkomst.andere_lezing.antwoord is Antwoord.MOGELIJK
    assert uitkomst.andere_lezing.waarde.laatste_dag == date(2016, 8, 12)
    assert "Het rapport zegt hier niets over" in uitkomst.uitleg()


def test_onbekende_feiten():
    verwacht = ("rechtsmiddel_ingesteld", "mag_afwachten", "definitieve_uitspraak")
    assert opschorting(BESLUIT).ontbreekt == verwacht
    uitkomst = opschorting(
        BESLUIT,
        rechtsmiddel_ingesteld=True,
        mag_afwachten=True,
        definitieve_uitspraak=date(2016, 7, 15),
    )
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.ontbreekt == ("nul_dagen",)


def test_uitspraak_op_de_dag_van_bekendmaking_mag_en_ervoor_niet():
    assert opschorting(BESLUIT, **MAG, definitieve_uitspraak=BESLUIT).waarde.laatste_dag == date(
        2016, 5, 30
    )
    with pytest.raises(OnjuisteInvoer, match="definitieve_uitspraak"):
        opschorting(BESLUIT, **MAG, definitieve_uitspraak=date(2016, 5, 1))


def test_tijdvak_en_grens_van_de_uitspraak():
    assert opschorting(date(2010, 12, 31), **MAG).antwoord is Antwoord.ONBEPAALD
    assert opschorting(date(2011, 1, 1), **MAG).antwoord is Antwoord.JA
    assert NA_HET_RAPPORT in opschorting(date(2017, 6, 1), **MAG).voorbehoud
    # ook de dag van de uitspraak telt: na mei 2017 is zij geen geldend recht
    na_mei = opschorting(date(2017, 5, 2), **MAG, definitieve_uitspraak=date(2017, 6, 1))
    assert na_mei.voorbehoud == (NA_HET_RAPPORT,)
    op_tijd = opschorting(date(2017, 5, 2), **MAG, definitieve_uitspraak=date(2017, 5, 31))
    assert op_tijd.voorbehoud == ()


def test_een_uitspraak_vanaf_het_migratiepact_telt_alleen_als_historie():
    norm = NORMEN["opschorting_vertrektermijn"]
    feiten = {**MAG, "bekendmaking": date(2026, 5, 1), "definitieve_uitspraak": date(2026, 6, 12)}
    laat = norm.beantwoord(feiten)
    assert laat.antwoord is Antwoord.ONBEPAALD
    assert "Vanaf 12 juni 2026 geldt het Europese Migratiepact" in laat.uitleg()
    historie = norm.beantwoord(feiten, als_historie=True)
    # 12 juni 2026 + 28 = 10 juli 2026, een vrijdag
    assert historie.waarde.laatste_dag == date(2026, 7, 10)
    assert historie.voorbehoud == (NA_HET_RAPPORT,)


@pytest.mark.parametrize(
    ("waarde", "goed", "fout"),
    [
        (module.OPGESCHORT, "opgeschort", "loopt door"),
        (module.VOORZIENING_VERVALT, "vervalt", "vervalt niet"),
        (module.TERMIJN_NA_UITSPRAAK, "28 dagen", "27 dagen"),
        (module.TERMIJN_NA_UITSPRAAK, "vier weken", "een maand"),
    ],
)
def test_woorden_op_een_pagina(waarde, goed, fout):
    assert waarde.leest(goed)
    assert not waarde.leest(fout)


def test_na_de_uitspraak_zegt_de_uitleg_wat_vervalt_en_hoe_er_is_geteld():
    # rapport 2.2: de voorlopige voorziening vervalt, en er zijn 28 dagen (noot 22)
    gewoon = opschorting(BESLUIT, **MAG, definitieve_uitspraak=date(2016, 7, 15))
    assert [reden.waarde for reden in gewoon.redenen if reden.waarde] == [
        module.OPGESCHORT,
        module.VOORZIENING_VERVALT,
        module.TERMIJN_NA_UITSPRAAK,
    ]
    nul = opschorting(
        BESLUIT,
        rechtsmiddel_ingesteld=True,
        mag_afwachten=True,
        nul_dagen=True,
        definitieve_uitspraak=date(2016, 7, 15),
    )
    assert [reden.waarde for reden in nul.redenen if reden.waarde] == [
        module.OPGESCHORT,
        module.VOORZIENING_VERVALT,
        module.ONMIDDELLIJK,
    ]
