"""N47, duur en verlenging: de gevallen van de normeninventaris, met de hand geteld."""

from dataclasses import replace
from datetime import date

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NA_HET_RAPPORT, NORMEN
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.niet_terugkeer.buitenschuld_verlengen import (
    VERLENGEN_BIJ_NIEUWE_MOGELIJKHEID,
    geldig_tot,
    verlenging,
)


@pytest.mark.parametrize(
    ("verleend_op", "streng", "ruim"),
    [
        # inventaris: verleend 15-03-2016, dus tot (C8: niet meer op) 15-03-2017
        (date(2016, 3, 15), date(2017, 3, 14), date(2017, 3, 15)),
        (date(2015, 1, 1), date(2015, 12, 31), date(2016, 1, 1)),
        # 29 februari 2017 bestaat niet: 28 februari (C6), en de dag ervoor
        (date(2016, 2, 29), date(2017, 2, 27), date(2017, 2, 28)),
        # 28 februari 2015 + 1 jaar is 28 februari 2016
        (date(2015, 2, 28), date(2016, 2, 27), date(2016, 2, 28)),
    ],
)
def test_een_jaar_geldig_streng_en_ruim_geteld(verleend_op, streng, ruim):
    uitkomst = geldig_tot(verleend_op)
    assert uitkomst.antwoord is Antwoord.JA
    assert uitkomst.modaliteit is Modaliteit.MOET
    assert uitkomst.waarde.laatste_dag == streng
    assert uitkomst.waarde.overschreden_vanaf == ruim
    assert uitkomst.andere_lezing.antwoord is Antwoord.MOGELIJK
    assert uitkomst.andere_lezing.waarde.laatste_dag == ruim


def test_de_redenen_noemen_beide_laatste_dagen():
    uitkomst = geldig_tot(date(2016, 3, 15))
    assert uitkomst.redenen[0].tekst == (
        "De vergunning geldt 1 jaar, de dag van verlening meegeteld: tot en met 14 maart 2017."
    )
    assert uitkomst.andere_lezing.redenen[0].tekst.endswith("tot en met 15 maart 2017.")


def test_voor_het_onderzoek_onbepaald_en_na_mei_2017_met_voorbehoud():
    assert geldig_tot(date(2010, 12, 31)).antwoord is Antwoord.ONBEPAALD
    assert geldig_tot(date(2011, 1, 1)).antwoord is Antwoord.JA
    assert geldig_tot(date(2017, 5, 31)).voorbehoud == ()
    assert geldig_tot(date(2017, 6, 1)).voorbehoud == (NA_HET_RAPPORT,)


def test_een_tekst_is_geen_datum():
    with pytest.raises(OnjuisteInvoer, match=r"^verleend_op: gevonden '15 maart'.*een datum"):
        geldig_tot("15 maart")


def test_geen_verlenging_als_vertrek_nu_kan():
    # voorbeeld 4: de DT&V vindt nu wel een reisdocument
    uitkomst = verlenging(vertrek_nu_mogelijk=True)
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.modaliteit is Modaliteit.KAN
    assert uitkomst.redenen[0].tekst == "Vertrek kan nu wel, ziet de DT&V: niet verlengd."


def test_zonder_nieuwe_ontwikkeling_is_verlengen_mogelijk_en_zwijgt_het_rapport_over_de_duur():
    uitkomst = verlenging(vertrek_nu_mogelijk=False)
    assert uitkomst.antwoord is Antwoord.MOGELIJK
    assert uitkomst.modaliteit is Modaliteit.KAN
    assert uitkomst.redenen[1].tekst == (
        "Het rapport zegt hier niets over: hoe lang een verlenging duurt."
    )


def test_onbekend_of_vertrek_nu_kan():
    uitkomst = verlenging()
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.ontbreekt == ("vertrek_nu_mogelijk",)


def test_de_waarde_is_te_noemen():
    assert VERLENGEN_BIJ_NIEUWE_MOGELIJKHEID.leest("geen verlenging")
    assert not VERLENGEN_BIJ_NIEUWE_MOGELIJKHEID.leest("wel verlengd")


def test_bij_een_ander_antwoord_horen_andere_woorden():
    assert replace(VERLENGEN_BIJ_NIEUWE_MOGELIJKHEID, antwoord=Antwoord.JA).leest("wel verlengd")


def test_de_bron_is_die_van_het_rapport():
    assert NORMEN["buitenschuldvergunning_duur"].nummer == "N47b"
    assert str(NORMEN["buitenschuldvergunning_duur"].bron[-1]) == "Rapport § 5.1, noot 85"
    assert NORMEN["buitenschuldvergunning_verlenging"].nummer == "N47c"
    assert str(NORMEN["buitenschuldvergunning_verlenging"].bron[0]) == "Rapport § 5.1"
    assert NORMEN["buitenschuldvergunning_verlenging"].modaliteit is Modaliteit.KAN
