"""N32: de uitgewerkte gevallen van de normeninventaris."""

from dataclasses import replace

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NORMEN
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.voorzieningen.rechtsbijstand import (
    RECHTSBIJSTAND,
    STATUS_TELT,
    TOETSER,
    VRIJSTELLING,
    EigenBijdrage,
    rechtsbijstand,
)


def test_zonder_inkomen_is_rechtsbijstand_mogelijk_en_vrijstelling_ook():
    # voorbeeld 1; de fase (P4) wordt niet gevraagd: de status telt niet
    uitkomst = rechtsbijstand(aanleiding=True, aantoonbaar_geen_inkomen=True)
    assert uitkomst.antwoord is Antwoord.MOGELIJK
    assert uitkomst.modaliteit is Modaliteit.KAN
    assert uitkomst.waarde is EigenBijdrage.VRIJSTELLING_MOGELIJK
    assert str(uitkomst) == "mogelijk: eigen bijdrage, met mogelijk vrijstelling"
    assert [reden.tekst for reden in uitkomst.redenen] == [
        "Of rechtshulp nodig is, beoordeelt de Raad voor de Rechtsbijstand.",
        "Iemand kan rechtsbijstand krijgen, met of zonder verblijfsrecht.",
        "Wie aantoont geen inkomen te hebben, kan vrijstelling krijgen voor de eigen bijdrage.",
    ]


def test_met_inkomen_is_er_een_eigen_bijdrage_naar_draagkracht():
    # voorbeeld 2
    uitkomst = rechtsbijstand(aanleiding=True, aantoonbaar_geen_inkomen=False)
    assert uitkomst.antwoord is Antwoord.MOGELIJK
    assert uitkomst.waarde is EigenBijdrage.NAAR_DRAAGKRACHT
    assert str(uitkomst) == "mogelijk: eigen bijdrage naar draagkracht"
    assert "vrijstelling" not in uitkomst.uitleg()


@pytest.mark.parametrize("inkomen", [True, False, None])
def test_zonder_aanleiding_is_er_geen_rechtsbijstand(inkomen):
    uitkomst = rechtsbijstand(aanleiding=False, aantoonbaar_geen_inkomen=inkomen)
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.waarde is None
    assert uitkomst.ontbreekt == ()


def test_onbekende_feiten():
    assert rechtsbijstand().ontbreekt == ("aanleiding", "aantoonbaar_geen_inkomen")
    assert rechtsbijstand(aanleiding=True).ontbreekt == ("aantoonbaar_geen_inkomen",)
    uitkomst = rechtsbijstand(aantoonbaar_geen_inkomen=True)
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.ontbreekt == ("aanleiding",)


def test_een_tekst_is_geen_ja_of_nee():
    with pytest.raises(OnjuisteInvoer, match=r"^aanleiding: gevonden 'ja'"):
        rechtsbijstand(aanleiding="ja")


def test_de_waarden_zijn_te_noemen():
    assert RECHTSBIJSTAND.leest("kunnen rechtsbijstand krijgen")
    assert not RECHTSBIJSTAND.leest("geen rechtsbijstand")
    assert STATUS_TELT.leest("ook zonder verblijfsrecht")
    assert STATUS_TELT.antwoord is Antwoord.NEE
    assert TOETSER.element("de Raad") == 0
    assert VRIJSTELLING.leest("vrijstelling mogelijk")
    assert VRIJSTELLING.antwoord is Antwoord.MOGELIJK


def test_bij_een_ander_antwoord_horen_andere_woorden():
    assert replace(RECHTSBIJSTAND, antwoord=Antwoord.NEE).leest("geen rechtsbijstand")
    assert replace(STATUS_TELT, antwoord=Antwoord.JA).leest("alleen met verblijfsrecht")
    assert replace(VRIJSTELLING, antwoord=Antwoord.NEE).leest("krijgt geen vrijstelling")


def test_de_bron_is_die_van_het_rapport():
    norm = NORMEN["rechtsbijstand"]
    assert norm.nummer == "N32"
    assert norm.modaliteit is Modaliteit.KAN
    assert str(norm.bron[1]) == "Rapport § 5.2, noot 98"
