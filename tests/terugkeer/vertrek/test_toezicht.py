"""N40: lichtere middelen dan bewaring."""

from dataclasses import replace

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NORMEN
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.vertrek import toezicht as module
from terugkeer.vertrek.toezicht import Maatregel, lichtere_maatregelen

OOM = {"werkt_actief_mee": True, "opvang_of_onderdak": True, "gezin_met_minderjarige": False}


def test_voorbeeld_1_wie_bij_zijn_oom_woont_en_meewerkt_meldt_zich_elke_week():
    uitkomst = lichtere_maatregelen(**OOM)
    assert (uitkomst.antwoord, uitkomst.modaliteit) == (Antwoord.JA, Modaliteit.MOET)
    assert uitkomst.waarde.maatregelen == (
        Maatregel.DOCUMENTEN,
        Maatregel.MELDPLICHT,
        Maatregel.VBL,
        Maatregel.BORGSOM,
    )
    assert "1 keer per week" in uitkomst.uitleg()
    assert uitkomst.andere_lezing is None


def test_voorbeeld_3_zonder_onderdak_past_de_meldplicht_niet():
    uitkomst = lichtere_maatregelen(**{**OOM, "opvang_of_onderdak": False})
    assert uitkomst.waarde.maatregelen == (Maatregel.DOCUMENTEN, Maatregel.VBL, Maatregel.BORGSOM)
    assert "alleen voor wie opvang of onderdak heeft" in uitkomst.uitleg()
    assert str(uitkomst) == (
        "ja: reis- en identiteitsdocumenten inleveren, onderdak in een vrijheidsbeperkende locatie "
        "(VBL) of een borgsom"
    )


def test_voorbeeld_4_wie_weigert_krijgt_niet_vanzelf_een_lichter_middel():
    uitkomst = lichtere_maatregelen(werkt_actief_mee=False)
    assert (uitkomst.antwoord, uitkomst.waarde) == (Antwoord.MOGELIJK, None)
    assert uitkomst.ontbreekt == ()


@pytest.mark.parametrize("onderdak", [True, False])
def test_een_gezin_naar_een_gezinslocatie_en_ruim_ook_de_gesloten_voorziening(onderdak):
    geval = {**OOM, "gezin_met_minderjarige": True, "opvang_of_onderdak": onderdak}
    uitkomst = lichtere_maatregelen(**geval)
    assert Maatregel.GEZINSLOCATIE in uitkomst.waarde.maatregelen
    assert Maatregel.GGV not in uitkomst.waarde.maatregelen
    ruim = uitkomst.andere_lezing
    assert (ruim.antwoord, len(ruim.waarde.maatregelen)) == (Antwoord.JA, 5 + onderdak)
    assert Maatregel.GGV in ruim.waarde.maatregelen
    assert (Maatregel.MELDPLICHT in ruim.waarde.maatregelen) is onderdak


def test_zou_de_meldplicht_ook_zonder_onderdak_gelden_dan_past_zij_altijd(monkeypatch):
    regel = replace(module.MELDPLICHT_ZONDER_ONDERDAK, antwoord=Antwoord.JA)
    monkeypatch.setattr(module, "MELDPLICHT_ZONDER_ONDERDAK", regel)
    uitkomst = lichtere_maatregelen(**{**OOM, "opvang_of_onderdak": False})
    assert Maatregel.MELDPLICHT in uitkomst.waarde.maatregelen


def test_elke_maatregel_van_de_lijst_bestaat():
    assert [vormen[0] for vormen in module.MAATREGELEN.elementen] == [m.value for m in Maatregel]


def test_onbekende_feiten():
    assert lichtere_maatregelen().ontbreekt == tuple(OOM)
    for feit in OOM:
        assert lichtere_maatregelen(**{**OOM, feit: None}).ontbreekt == (feit,)


def test_de_norm():
    assert NORMEN["lichtere_toezichtmaatregelen"].nummer == "N40"


def test_onjuiste_invoer():
    with pytest.raises(OnjuisteInvoer, match="opvang_of_onderdak: gevonden 'oom'"):
        lichtere_maatregelen(opvang_of_onderdak="oom")


@pytest.mark.parametrize(
    ("waarde", "goed", "fout"),
    [
        (module.MAATREGELEN, "zes maatregelen", "vijf maatregelen"),
        (
            module.LICHTER_VOOR_WIE_MEEWERKT,
            "komt in aanmerking",
            "komt niet in aanmerking voor een lichter middel",
        ),
        (module.MELDPLICHT, "één keer per week", "twee keer per week"),
        (module.MELDPLICHT_ZONDER_ONDERDAK, "alleen met onderdak", "ook voor wie nergens woont"),
    ],
)
def test_woorden_op_een_pagina(waarde, goed, fout):
    assert waarde.leest(goed)
    assert not waarde.leest(fout)
