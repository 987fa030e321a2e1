"""N12: wanneer de rechtsbijstandverlener minder krijgt."""

from dataclasses import replace
from datetime import date

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NA_HET_RAPPORT, NORMEN
from terugkeer.grondslag.uitkomst import Antwoord
from terugkeer.procedure import no_cure_less_fee
from terugkeer.procedure.no_cure_less_fee import Vergoeding, vergoeding

MEI_2016 = date(2016, 5, 15)
ALLES = {"afgewezen": True, "nieuwe_feiten": False}


def test_voorbeeld_1_een_afgewezen_tweede_aanvraag_zonder_iets_nieuws_geeft_minder():
    uitkomst = vergoeding(MEI_2016, 2, **ALLES)
    assert (uitkomst.antwoord, uitkomst.waarde) == (Antwoord.JA, Vergoeding.LAGER)
    assert uitkomst.andere_lezing is None
    assert uitkomst.redenen[0].tekst == (
        "De aanvraag voldoet aan alle voorwaarden: een veel lagere vergoeding."
    )


def test_voorbeeld_2_met_iets_nieuws_blijft_de_vergoeding_gewoon():
    uitkomst = vergoeding(MEI_2016, 2, afgewezen=True, nieuwe_feiten=True)
    assert (uitkomst.antwoord, uitkomst.waarde) == (Antwoord.NEE, Vergoeding.NORMAAL)


@pytest.mark.parametrize(
    ("volgnummer", "anders", "naam"),
    [
        (1, {}, "een tweede of latere aanvraag"),
        (2, {"afgewezen": False}, "een afwijzing"),
        (2, {"nieuwe_feiten": True}, "geen nieuwe feiten of omstandigheden"),
    ],
)
def test_elke_voorwaarde_alleen_is_genoeg_voor_nee(volgnummer, anders, naam):
    uitkomst = vergoeding(MEI_2016, volgnummer, **{**ALLES, **anders})
    assert (uitkomst.antwoord, uitkomst.waarde) == (Antwoord.NEE, Vergoeding.NORMAAL)
    assert [reden.tekst for reden in uitkomst.redenen] == [f"Niet voldaan: {naam}."]
    assert uitkomst.andere_lezing is None


def test_elke_voorwaarde_die_ontbreekt_staat_er():
    uitkomst = vergoeding(MEI_2016, 1, afgewezen=False, nieuwe_feiten=True)
    assert len(uitkomst.redenen) == 3


def test_een_derde_aanvraag_telt_ook():
    assert vergoeding(MEI_2016, 3, **ALLES).waarde is Vergoeding.LAGER


def test_de_begindag_en_de_dag_ervoor():
    assert vergoeding(date(2014, 1, 1), 2, **ALLES).waarde is Vergoeding.LAGER
    assert vergoeding(date(2014, 1, 1), 2, **ALLES).andere_lezing is None
    ervoor = vergoeding(date(2013, 12, 31), 2, **ALLES)
    assert (ervoor.antwoord, ervoor.waarde) == (Antwoord.NEE, Vergoeding.NORMAAL)
    assert "1 januari 2014" in ervoor.uitleg()
    # paragraaf 3.2 noemt de maatregel bij de herziening van juli 2010
    assert ervoor.andere_lezing.antwoord is Antwoord.JA
    assert ervoor.andere_lezing.waarde is Vergoeding.LAGER


def test_wat_ontbreekt():
    assert vergoeding(MEI_2016, 2).ontbreekt == tuple(ALLES)
    assert vergoeding(MEI_2016, 2, afgewezen=True).ontbreekt == ("nieuwe_feiten",)
    eerste = vergoeding(MEI_2016, 1)
    assert (eerste.antwoord, eerste.ontbreekt) == (Antwoord.NEE, ())


def test_buiten_het_tijdvak():
    assert vergoeding(date(2010, 12, 31), 2, **ALLES).antwoord is Antwoord.ONBEPAALD
    assert vergoeding(date(2011, 1, 1), 2, **ALLES).antwoord is Antwoord.NEE
    assert NA_HET_RAPPORT in vergoeding(date(2017, 6, 1), 2, **ALLES).voorbehoud


@pytest.mark.parametrize("fout", [0, -1, True, "2", None])
def test_een_onmogelijk_volgnummer_wordt_geweigerd(fout):
    with pytest.raises(OnjuisteInvoer, match=r"^volgnummer: gevonden "):
        vergoeding(MEI_2016, fout, **ALLES)


def test_een_tekst_is_geen_datum():
    with pytest.raises(OnjuisteInvoer, match="aanvraag: gevonden"):
        vergoeding("15 mei 2016", 2)


def test_woorden_op_een_pagina():
    assert no_cure_less_fee.NO_CURE_LESS_FEE_SINDS.leest("1 januari 2014")
    assert not no_cure_less_fee.NO_CURE_LESS_FEE_SINDS.leest("juli 2010")
    assert no_cure_less_fee.VOORWAARDEN.leest("drie voorwaarden")
    assert no_cure_less_fee.LAGERE_VERGOEDING.leest("veel minder betaald")
    assert not no_cure_less_fee.LAGERE_VERGOEDING.leest("de gewone vergoeding")
    assert str(Vergoeding.LAGER) == "een veel lagere vergoeding"
    assert str(Vergoeding.NORMAAL) == "de gewone vergoeding"


def test_de_bron_is_die_van_het_rapport():
    norm = NORMEN["no_cure_less_fee"]
    assert norm.nummer == "N12"
    assert [str(bron) for bron in norm.bron] == ["Rapport § 3.2, noot 41"]
    sinds = no_cure_less_fee.NO_CURE_LESS_FEE_SINDS.bron
    assert sinds[0].url.endswith("no-cure-less-fee-treedt-in-werking-per-1-januari-2014.html")


@pytest.mark.parametrize(
    ("regel", "antwoord", "woorden"),
    [
        (no_cure_less_fee.LAGERE_VERGOEDING, Antwoord.NEE, "de gewone vergoeding"),
    ],
)
def test_zegt_een_regel_iets_anders_dan_horen_daar_andere_woorden_bij(regel, antwoord, woorden):
    anders = replace(regel, antwoord=antwoord)
    assert anders.leest(woorden)
    assert not regel.leest(woorden)
