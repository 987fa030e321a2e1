"""N49: de uitgewerkte gevallen van de normeninventaris."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NORMEN
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.niet_terugkeer.witte_illegalen import (
    BEGIN,
    BEGINMAAND,
    EINDE,
    JAAR,
    TIJDVAK,
    TOEGELATEN,
    VERGUNNING,
    VOORWAARDEN,
    witte_illegalen,
)


@pytest.mark.parametrize(
    ("aanvraag", "antwoord"),
    [
        (date(1999, 9, 30), Antwoord.NEE),  # voorbeeld 3: de dag ervoor
        (date(1999, 10, 1), Antwoord.MOGELIJK),  # de eerste dag
        (date(1999, 11, 15), Antwoord.MOGELIJK),  # voorbeeld 1
        (date(1999, 11, 30), Antwoord.MOGELIJK),  # de laatste dag
        (date(1999, 12, 1), Antwoord.NEE),  # voorbeeld 2: tot is zonder die dag (C8)
        (date(2016, 1, 1), Antwoord.NEE),
    ],
)
def test_alleen_in_het_tijdvak_van_de_regeling(aanvraag, antwoord):
    assert witte_illegalen(aanvraag, vervulde_voorwaarden=8).antwoord is antwoord


@pytest.mark.parametrize("vervuld", [0, 6, 7])  # voorbeeld 4: zes van de acht
def test_een_voorwaarde_te_weinig_is_nee(vervuld):
    uitkomst = witte_illegalen(date(1999, 11, 15), vervulde_voorwaarden=vervuld)
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.redenen[0].tekst == (
        f"Nodig waren alle 8 voorwaarden; er is aan {vervuld} voldaan."
    )


def test_alle_voorwaarden_maken_het_mogelijk_en_nooit_zeker():
    uitkomst = witte_illegalen(date(1999, 11, 15), vervulde_voorwaarden=8)
    assert uitkomst.modaliteit is Modaliteit.KAN
    assert uitkomst.redenen[0].tekst == (
        "De aanvraag was op tijd en voldeed aan alle 8 voorwaarden: iemand kon een vergunning "
        "krijgen."
    )


def test_buiten_het_tijdvak_noemt_de_reden_het_tijdvak():
    uitkomst = witte_illegalen(date(1999, 12, 1))
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.ontbreekt == ()
    assert uitkomst.redenen[0].tekst == (
        "De regeling gold van 1 oktober 1999 tot 1 december 1999; de aanvraag viel daarbuiten."
    )


def test_een_onbekend_aantal_ontbreekt_en_de_voorwaarden_staan_niet_in_het_rapport():
    uitkomst = witte_illegalen(date(1999, 11, 15))
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.ontbreekt == ("vervulde_voorwaarden",)
    assert "wat de 8 voorwaarden waren" in uitkomst.uitleg()


def test_onjuiste_invoer():
    with pytest.raises(OnjuisteInvoer, match=r"^vervulde_voorwaarden: gevonden 9, verwacht hoogs"):
        witte_illegalen(date(1999, 11, 15), vervulde_voorwaarden=9)
    with pytest.raises(OnjuisteInvoer, match=r"^vervulde_voorwaarden: gevonden -1"):
        witte_illegalen(date(1999, 11, 15), vervulde_voorwaarden=-1)
    with pytest.raises(OnjuisteInvoer, match=r"^aanvraag: gevonden"):
        witte_illegalen(datetime(1999, 11, 15))  # noqa: DTZ001


def test_de_waarden_zijn_te_noemen():
    assert BEGIN.leest("1 oktober 1999")
    assert BEGINMAAND.leest("oktober 1999")
    assert JAAR.leest("1999")
    assert EINDE.leest("1 december 1999")
    assert VOORWAARDEN.leest("acht strenge voorwaarden")
    assert TOEGELATEN.leest("1900 mensen")
    assert VERGUNNING.leest("mochten blijven")


def test_bij_een_ander_antwoord_horen_andere_woorden():
    assert replace(VERGUNNING, antwoord=Antwoord.NEE).leest("kon geen vergunning krijgen")


def test_de_bron_is_die_van_het_rapport():
    norm = NORMEN["tijdelijke_regeling_witte_illegalen"]
    assert norm.nummer == "N49"
    assert norm.geldig == TIJDVAK
    assert norm.modaliteit is Modaliteit.KAN
    assert [str(bron) for bron in norm.bron[1::2]] == [
        "Rapport § 5.3, noot 105",
        "Rapport § 5.3, noot 106",
    ]
