"""N27: recht op opvang en het einde ervan."""

from datetime import date

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NORMEN
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.voorzieningen import opvang as module
from terugkeer.voorzieningen.fase import Fase
from terugkeer.voorzieningen.opvang import Opvang, opvang
from uitgave.feiten import lees_feiten

ALLEEN = {
    "fase": Fase.GEEN_OPVANG,
    "zeer_bijzondere_omstandigheden": False,
    "gezin_met_minderjarige": False,
    "medische_omstandigheden": False,
    "werkt_mee": False,
}


def test_voorbeeld_1_alleenstaande_na_dag_28():
    uitkomst = opvang(**ALLEEN, nul_dagen=False)
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.modaliteit is Modaliteit.REGEL
    assert str(uitkomst) == "nee, in beginsel"
    assert "zo snel mogelijk" not in uitkomst.uitleg()
    assert "burgemeester" in uitkomst.uitleg()
    assert "langere opvang, een vrijheidsbeperkende locatie en bewaring" in uitkomst.uitleg()


@pytest.mark.parametrize("fase", [Fase.PROCEDURE, Fase.VERTREKTERMIJN])
def test_voorbeeld_2_in_procedure_of_afwachtend_is_er_opvang(fase):
    uitkomst = opvang(fase=fase)
    assert (uitkomst.antwoord, uitkomst.waarde) == (Antwoord.JA, Opvang.COA)
    assert uitkomst.ontbreekt == ()


@pytest.mark.parametrize("fase", [Fase.ONDERDAK, Fase.GEEN_OPVANG])
def test_voorbeeld_3_gezin_met_kind_van_5_naar_een_gezinslocatie(fase):
    uitkomst = opvang(fase=fase, gezin_met_minderjarige=True)
    assert (uitkomst.antwoord, uitkomst.waarde) == (Antwoord.JA, Opvang.GEZINSLOCATIE)
    assert "18 jaar" in uitkomst.uitleg()


def test_voorbeeld_4_nul_dagen_en_veilig_land_stopt_zo_snel_mogelijk():
    uitkomst = opvang(**ALLEEN, nul_dagen=True, veilig_land_of_openbare_orde=True)
    assert uitkomst.antwoord is Antwoord.NEE
    assert "zo snel mogelijk" in uitkomst.uitleg()
    assert module.METEEN_BIJ_NUL_DAGEN in [reden.waarde for reden in uitkomst.redenen]


def test_nul_dagen_zonder_veilig_land_mag_meteen_maar_niet_zo_snel_mogelijk():
    uitkomst = opvang(**ALLEEN, nul_dagen=True, veilig_land_of_openbare_orde=False)
    assert "uitgereikt" in uitkomst.uitleg()
    assert "zo snel mogelijk" not in uitkomst.uitleg()


def test_de_duur_verandert_het_antwoord_niet():
    uitkomst = opvang(**ALLEEN)
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.ontbreekt == ()


def test_onderdak_in_een_vbl():
    uitkomst = opvang(**{**ALLEEN, "fase": Fase.ONDERDAK})
    assert (uitkomst.antwoord, uitkomst.waarde) == (Antwoord.JA, Opvang.ONDERDAK)
    assert uitkomst.modaliteit is Modaliteit.REGEL
    assert "12 weken" in uitkomst.uitleg()


@pytest.mark.parametrize(
    ("feit", "antwoord", "waarde"),
    [
        ("zeer_bijzondere_omstandigheden", Antwoord.JA, Opvang.VOORTGEZET),
        ("gezin_met_minderjarige", Antwoord.JA, Opvang.GEZINSLOCATIE),
        ("medische_omstandigheden", Antwoord.MOGELIJK, Opvang.MEDISCH),
        ("werkt_mee", Antwoord.MOGELIJK, Opvang.ONDERDAK),
    ],
)
def test_elke_uitzondering_alleen(feit, antwoord, waarde):
    uitkomst = opvang(**{**ALLEEN, feit: True})
    assert (uitkomst.antwoord, uitkomst.waarde) == (antwoord, waarde)


def test_uitzonderingen_samen_de_sterkste_gaat_voor():
    samen = {**ALLEEN, "medische_omstandigheden": True, "werkt_mee": True}
    assert opvang(**samen).waarde is Opvang.MEDISCH
    assert opvang(**{**samen, "zeer_bijzondere_omstandigheden": True}).waarde is Opvang.VOORTGEZET
    assert opvang(**dict.fromkeys(ALLEEN, True) | {"fase": Fase.GEEN_OPVANG}).waarde is (
        Opvang.GEZINSLOCATIE
    )


def test_onbekende_feiten():
    assert opvang(fase=Fase.GEEN_OPVANG).ontbreekt == tuple(k for k in ALLEEN if k != "fase")
    assert opvang(fase=Fase.ONDERDAK).ontbreekt == ("gezin_met_minderjarige",)
    zonder_fase = {k: v for k, v in ALLEEN.items() if k != "fase"}
    assert opvang(**zonder_fase).ontbreekt == ("fase",)


def test_de_norm_is_een_regel_en_een_maand_begint_op_dag_1():
    assert NORMEN["opvangrecht_en_beeindiging"].modaliteit is Modaliteit.REGEL
    assert module.RVS_ONDERDAK.dag == date(2015, 11, 1)


def test_onjuiste_invoer():
    with pytest.raises(OnjuisteInvoer, match="fase"):
        opvang(fase="P4")


@pytest.mark.parametrize(
    ("waarde", "goed", "fout"),
    [
        (module.UITSPRAAK_OPVANG, "28 maart 2007", "maart 2007"),
        (module.RVS_ONDERDAK, "november 2015", "december 2015"),
        (module.EHRM_ONDERDAK, "5 juli 2016", "6 juli 2016"),
        (module.LVV_GESTAAKT, "20 november 2016", "november 2016"),
        (module.OPVANG_NA_TERMIJN, "stopt", "loopt de opvang door"),
        (module.METEEN_BIJ_NUL_DAGEN, "kan meteen stoppen", "stopt meteen"),
        (module.BIJZONDERE_OMSTANDIGHEDEN, "moet doorgaan", "hoeft niet"),
    ],
)
def test_woorden_op_een_pagina(waarde, goed, fout):
    assert waarde.leest(goed)
    assert not waarde.leest(fout)


def test_de_uitzondering_om_medische_redenen_rust_op_het_feit_dat_haar_noemt():
    (doel,) = (
        u.doel for u in NORMEN["opvangrecht_en_beeindiging"].uitzonderingen if "Medi" in u.tekst
    )
    assert "medische omstandigheden" in lees_feiten()[doel].zin
