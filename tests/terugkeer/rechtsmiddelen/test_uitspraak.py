"""N21: de uitgewerkte gevallen van de normeninventaris."""

import pytest

from terugkeer.grondslag.norm import NORMEN
from terugkeer.grondslag.uitkomst import Antwoord
from terugkeer.rechtsmiddelen.uitspraak import (
    MOGELIJKHEDEN_RECHTER,
    NIEUW_BESLUIT,
    VERTREK_BELET_BIJ_BEHOUD,
    Dictum,
    Vervolg,
    belet_vertrek,
)


@pytest.mark.parametrize("zelf", [True, False, None])
def test_gegrond_met_behoud_van_gevolgen_houdt_vertrek_niet_tegen(zelf):
    uitkomst = belet_vertrek(dictum=Dictum.RECHTSGEVOLGEN_IN_STAND, zelf_ingewilligd=zelf)
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.waarde is Vervolg.AFGEWEZEN
    assert uitkomst.ontbreekt == ()
    assert "de rechtsgevolgen laten bestaan" in uitkomst.uitleg()
    assert "gegrond" in uitkomst.uitleg()
    assert "ongegrond" not in uitkomst.uitleg()


def test_terugverwezen_is_wachten_op_een_nieuw_besluit():
    uitkomst = belet_vertrek(dictum=Dictum.TERUGVERWEZEN)
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.waarde is Vervolg.NIEUW_BESLUIT
    assert uitkomst.ontbreekt == ()
    assert "een inwilliging of een afwijzing om een andere reden" in str(uitkomst)
    assert [reden.tekst for reden in uitkomst.redenen] == [
        "De rechter kiest: de zaak terugsturen naar de IND.",
        "De IND kan dan komen tot een inwilliging of een afwijzing om een andere reden.",
        "Of iemand ondertussen weg moet, zegt het rapport niet.",
    ]


def test_de_rechter_wijst_zelf_toe():
    uitkomst = belet_vertrek(dictum=Dictum.ZELF_AFGEDAAN, zelf_ingewilligd=True)
    assert uitkomst.antwoord is Antwoord.JA
    assert uitkomst.waarde is Vervolg.INGEWILLIGD


def test_de_rechter_wijst_zelf_af():
    uitkomst = belet_vertrek(dictum=Dictum.ZELF_AFGEDAAN, zelf_ingewilligd=False)
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.waarde is Vervolg.AFGEWEZEN


def test_zelf_afgedaan_zonder_te_weten_hoe():
    uitkomst = belet_vertrek(dictum=Dictum.ZELF_AFGEDAAN)
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.ontbreekt == ("zelf_ingewilligd",)


def test_ongegrond_laat_de_afwijzing_staan():
    uitkomst = belet_vertrek(dictum=Dictum.ONGEGROND)
    assert "ongegrond" in uitkomst.uitleg()
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.waarde is Vervolg.AFGEWEZEN


def test_zonder_feiten_ontbreken_beide():
    uitkomst = belet_vertrek()
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.ontbreekt == ("dictum", "zelf_ingewilligd")


def test_de_waarden_zijn_te_noemen():
    assert MOGELIJKHEDEN_RECHTER.leest("drie mogelijkheden")
    assert NIEUW_BESLUIT.leest("twee uitkomsten")
    assert VERTREK_BELET_BIJ_BEHOUD.leest("houdt het vertrek niet tegen")
    assert not VERTREK_BELET_BIJ_BEHOUD.leest("houdt het vertrek tegen")


def test_de_bron_is_die_van_het_rapport():
    norm = NORMEN["rechterlijk_dictum"]
    assert norm.nummer == "N21"
    assert [str(bron) for bron in norm.bron] == ["Rapport § 2.1"]
