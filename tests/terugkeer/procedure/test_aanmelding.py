"""N01: de uitgewerkte gevallen van de normeninventaris."""

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NORMEN
from terugkeer.grondslag.uitkomst import Antwoord
from terugkeer.procedure.aanmelding import (
    AANMELDPLAATSEN,
    OVER_LAND,
    PER_VLIEGTUIG,
    Aankomst,
    waar_melden,
)


def test_met_de_trein_uit_duitsland_naar_de_ind_in_ter_apel_en_dan_de_opvang():
    uitkomst = waar_melden(aankomst=Aankomst.LAND)
    assert uitkomst.antwoord is Antwoord.JA
    assert uitkomst.waarde == OVER_LAND
    assert (uitkomst.waarde.plaats, uitkomst.waarde.melden_bij) == ("Ter Apel", "de IND")
    assert uitkomst.waarde.vervolg == "na identificatie en registratie naar een opvanglocatie"
    assert uitkomst.waarde.behandeling == "de IND"


def test_landing_op_schiphol_naar_de_marechaussee_en_de_grensprocedure():
    uitkomst = waar_melden(aankomst=Aankomst.SCHIPHOL)
    assert uitkomst.antwoord is Antwoord.JA
    assert uitkomst.waarde == PER_VLIEGTUIG
    assert uitkomst.waarde.melden_bij == "de Koninklijke Marechaussee"
    assert uitkomst.waarde.procedure == "grensprocedure"
    assert uitkomst.waarde.behandeling == "de IND"
    assert str(uitkomst).endswith("behandeld op aanmeldcentrum Schiphol")


@pytest.mark.parametrize("aankomst", [Aankomst.ZEE, Aankomst.ANDER_VLIEGVELD])
def test_over_zee_of_een_ander_vliegveld_zwijgt_het_rapport(aankomst):
    uitkomst = waar_melden(aankomst=aankomst)
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.ontbreekt == ()
    assert "zegt hier niets over" in uitkomst.uitleg()


def test_zonder_de_aankomst_ontbreekt_die():
    uitkomst = waar_melden()
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.ontbreekt == ("aankomst",)


def test_een_tekst_is_geen_aankomst():
    with pytest.raises(OnjuisteInvoer, match=r"aankomst: gevonden 'trein'.*Aankomst\.LAND"):
        waar_melden(aankomst="trein")


def test_de_plaatsen_zijn_te_noemen():
    assert AANMELDPLAATSEN.leest("Ter Apel en Schiphol")
    assert AANMELDPLAATSEN.element("aanmeldcentrum Schiphol") == 1


def test_de_bron_is_die_van_het_rapport():
    norm = NORMEN["aanmelding_en_grensprocedure"]
    assert norm.nummer == "N01"
    assert [str(bron) for bron in norm.bron] == ["Rapport § 2.1, noot 9"]
