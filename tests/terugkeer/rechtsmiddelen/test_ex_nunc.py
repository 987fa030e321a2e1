"""N11: wat de rechter in beroep mag meewegen."""

from dataclasses import replace
from datetime import date

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NA_HET_RAPPORT, NORMEN
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.rechtsmiddelen import ex_nunc
from terugkeer.rechtsmiddelen.ex_nunc import Omvang, ex_nunc_toetsing

IN_2016 = date(2016, 5, 15)
NIETS = {"hoger_beroep": False, "nieuwe_feiten": False, "gewijzigd_beleid": False}


def test_voorbeeld_1_een_nieuw_ambtsbericht_kan_de_rechter_in_2016_meewegen():
    uitkomst = ex_nunc_toetsing(IN_2016, hoger_beroep=False, nieuwe_feiten=True)
    assert (uitkomst.antwoord, uitkomst.waarde) == (Antwoord.MOGELIJK, Omvang.VERRUIMD)
    assert uitkomst.modaliteit is Modaliteit.KAN
    assert uitkomst.ontbreekt == ()
    assert "kan de rechter meewegen" in uitkomst.uitleg()
    assert "geen nieuwe aanvraag nodig" in uitkomst.uitleg()


def test_voorbeeld_2_in_2009_kon_dat_mogelijk_beperkt():
    uitkomst = ex_nunc_toetsing(date(2009, 5, 1), hoger_beroep=False, nieuwe_feiten=True)
    assert (uitkomst.antwoord, uitkomst.waarde) == (Antwoord.MOGELIJK, Omvang.BEPERKT)
    assert "minder meewegen" in uitkomst.uitleg()


@pytest.mark.parametrize("nieuws", ["nieuwe_feiten", "gewijzigd_beleid"])
def test_elk_nieuws_alleen_is_genoeg(nieuws):
    uitkomst = ex_nunc_toetsing(IN_2016, **{**NIETS, nieuws: True})
    assert uitkomst.antwoord is Antwoord.MOGELIJK


def test_allebei_is_ook_goed():
    feiten = {**NIETS, "nieuwe_feiten": True, "gewijzigd_beleid": True}
    assert ex_nunc_toetsing(IN_2016, **feiten).antwoord is Antwoord.MOGELIJK


def test_zonder_nieuws_valt_er_niets_mee_te_wegen():
    uitkomst = ex_nunc_toetsing(IN_2016, **NIETS)
    assert (uitkomst.antwoord, uitkomst.waarde) == (Antwoord.NEE, None)


@pytest.mark.parametrize(
    ("beroep", "omvang"),
    [(date(2010, 6, 30), Omvang.BEPERKT), (date(2010, 7, 1), Omvang.VERRUIMD)],
)
def test_de_dag_van_de_verruiming_en_de_dag_ervoor(beroep, omvang):
    assert ex_nunc_toetsing(beroep, **{**NIETS, "nieuwe_feiten": True}).waarde is omvang


@pytest.mark.parametrize("nieuws", [True, False, None])
def test_over_hoger_beroep_zwijgt_het_rapport(nieuws):
    uitkomst = ex_nunc_toetsing(IN_2016, hoger_beroep=True, nieuwe_feiten=nieuws)
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.ontbreekt == ()
    assert "Het rapport zegt hier niets over" in uitkomst.uitleg()


def test_zonder_feiten_ontbreken_ze_alle_drie():
    uitkomst = ex_nunc_toetsing(IN_2016)
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.ontbreekt == tuple(NIETS)


def test_buiten_het_tijdvak():
    nieuws = {**NIETS, "nieuwe_feiten": True}
    assert ex_nunc_toetsing(date(2001, 3, 31), **nieuws).antwoord is Antwoord.ONBEPAALD
    assert ex_nunc_toetsing(date(2001, 4, 1), **nieuws).waarde is Omvang.BEPERKT
    assert NA_HET_RAPPORT in ex_nunc_toetsing(date(2017, 6, 1), **nieuws).voorbehoud


def test_onjuiste_invoer():
    with pytest.raises(OnjuisteInvoer, match="beroep: gevonden '2016', verwacht een datum"):
        ex_nunc_toetsing("2016")
    with pytest.raises(OnjuisteInvoer, match="gewijzigd_beleid"):
        ex_nunc_toetsing(IN_2016, gewijzigd_beleid="ja")


@pytest.mark.parametrize(
    ("waarde", "goed", "fout"),
    [
        (ex_nunc.VERRUIMD_SINDS, "1 juli 2010", "juli 2010"),
        (ex_nunc.MAG_MEEWEGEN, "kan meewegen", "niet meewegen"),
        (
            ex_nunc.NIEUWE_AANVRAAG_NODIG,
            "geen nieuwe asielaanvraag nodig",
            "een nieuwe aanvraag nodig",
        ),
        (
            ex_nunc.NIEUWS,
            "nieuwe feiten, nieuwe omstandigheden en nieuw asielbeleid",
            "nieuwe feiten",
        ),
    ],
)
def test_woorden_op_een_pagina(waarde, goed, fout):
    assert waarde.leest(goed)
    assert not waarde.leest(fout)
    assert str(Omvang.VERRUIMD) == "verruimde toets"


def test_de_bron_is_die_van_het_rapport():
    norm = NORMEN["ex_nunc_toetsing"]
    assert norm.nummer == "N11"
    assert norm.modaliteit is Modaliteit.KAN
    assert [str(bron) for bron in norm.bron] == ["Vw 2000 art. 83", "Rapport § 3.2, noot 40"]


@pytest.mark.parametrize(
    ("regel", "antwoord", "woorden"),
    [
        (ex_nunc.MAG_MEEWEGEN, Antwoord.NEE, "niet meewegen"),
        (ex_nunc.NIEUWE_AANVRAAG_NODIG, Antwoord.JA, "een nieuwe aanvraag nodig"),
    ],
)
def test_zegt_een_regel_iets_anders_dan_horen_daar_andere_woorden_bij(regel, antwoord, woorden):
    anders = replace(regel, antwoord=antwoord)
    assert anders.leest(woorden)
    assert not regel.leest(woorden)
