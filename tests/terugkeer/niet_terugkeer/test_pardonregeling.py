"""N50: de uitgewerkte gevallen van de normeninventaris."""

from dataclasses import replace
from datetime import date

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NA_HET_RAPPORT, NORMEN
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.niet_terugkeer.pardonregeling import (
    BESLUIT,
    BESLUIT_VOLGENS_NOOT,
    BIJ_GEVAAR,
    JAAR,
    NAMEN,
    VERBLIJF_SINDS,
    VERGUNNING,
    pardonregeling,
)

DAG = date(2008, 1, 1)
SINDS = date(2001, 3, 1)
GOED = {"onderbroken": False, "gevaar_openbare_orde": False}


def test_lang_genoeg_zonder_onderbreking_en_zonder_gevaar_is_mogelijk():
    # voorbeeld 1
    uitkomst = pardonregeling(DAG, SINDS, **GOED)
    assert uitkomst.antwoord is Antwoord.MOGELIJK
    assert uitkomst.modaliteit is Modaliteit.KAN
    assert uitkomst.andere_lezing is None
    assert [reden.tekst for reden in uitkomst.redenen] == [
        "Het verblijf duurde lang genoeg en er was geen gevaar: iemand kon een vergunning krijgen.",
        "Het rapport zegt hier niets over: de andere voorwaarden, en tot wanneer de regeling gold.",
    ]


@pytest.mark.parametrize(
    ("sinds", "antwoord"),
    [
        (date(2001, 3, 31), Antwoord.MOGELIJK),
        (date(2001, 4, 1), Antwoord.MOGELIJK),
        (date(2001, 4, 2), Antwoord.NEE),
        (date(2001, 5, 1), Antwoord.NEE),  # voorbeeld 3
    ],
)
def test_het_verblijf_moet_op_1_april_2001_begonnen_zijn(sinds, antwoord):
    assert pardonregeling(DAG, sinds, **GOED).antwoord is antwoord


@pytest.mark.parametrize(
    ("feit", "woorden"),
    [
        # voorbeeld 2: onderbroken in 2003
        ("onderbroken", "Het verblijf sinds 1 april 2001 mocht niet onderbroken zijn."),
        ("gevaar_openbare_orde", "De regeling gold niet bij gevaar voor de openbare orde."),
    ],
)
def test_elke_voorwaarde_alleen_kan_de_regeling_uitsluiten(feit, woorden):
    uitkomst = pardonregeling(DAG, SINDS, **{**GOED, feit: True})
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.redenen[0].tekst == woorden
    alleen = pardonregeling(DAG, SINDS, **{feit: True})
    assert alleen.antwoord is Antwoord.NEE
    assert alleen.ontbreekt == ()


def test_te_kort_verblijf_vraagt_niets_meer():
    uitkomst = pardonregeling(DAG, date(2001, 4, 2))
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.ontbreekt == ()
    assert uitkomst.redenen[0].tekst == (
        "Nodig was verblijf in Nederland sinds 1 april 2001 of eerder."
    )


def test_onbekende_feiten():
    assert pardonregeling(DAG, SINDS).ontbreekt == tuple(GOED)
    for feit in GOED:
        uitkomst = pardonregeling(DAG, SINDS, **{**GOED, feit: None})
        assert uitkomst.antwoord is Antwoord.ONBEPAALD
        assert uitkomst.ontbreekt == (feit,)


@pytest.mark.parametrize("dag", [date(2007, 6, 12), date(2007, 6, 14)])
def test_tussen_de_datum_van_de_noot_en_die_van_de_tekst_staan_beide_lezingen(dag):
    uitkomst = pardonregeling(dag, SINDS, **GOED)
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.redenen[0].tekst == (
        "Volgens de tekst is het besluit van 15 juni 2007: de regeling bestond nog niet."
    )
    assert uitkomst.andere_lezing.antwoord is Antwoord.MOGELIJK
    # een ontbrekende voorwaarde is in beide lezingen nee
    assert pardonregeling(dag, SINDS, onderbroken=True).andere_lezing is None


def test_voor_het_besluit_onbepaald_en_na_mei_2017_met_voorbehoud():
    voor = pardonregeling(date(2007, 6, 11), SINDS, **GOED)
    assert voor.antwoord is Antwoord.ONBEPAALD
    assert "vanaf 12 juni 2007" in voor.uitleg()
    erop = pardonregeling(date(2007, 6, 15), SINDS, **GOED)
    assert erop.antwoord is Antwoord.MOGELIJK
    assert erop.andere_lezing is None
    assert pardonregeling(date(2017, 6, 1), SINDS, **GOED).voorbehoud == (NA_HET_RAPPORT,)


def test_een_tekst_is_geen_datum():
    with pytest.raises(OnjuisteInvoer, match=r"^verblijf_sinds: gevonden '2001'.*een datum"):
        pardonregeling(DAG, "2001")


def test_de_waarden_zijn_te_noemen():
    assert BESLUIT.leest("15 juni 2007")
    assert BESLUIT_VOLGENS_NOOT.leest("12 juni 2007")
    assert JAAR.leest("2007")
    assert VERBLIJF_SINDS.leest("1 april 2001")
    assert NAMEN.leest("twee namen")
    assert NAMEN.element("Regeling afwikkeling nalatenschap oude Vreemdelingenwet") == 1
    assert BIJ_GEVAAR.leest("geen gevaar")
    assert not BIJ_GEVAAR.leest("ook bij gevaar voor de openbare orde")
    assert VERGUNNING.leest("kwam in aanmerking")


def test_bij_een_ander_antwoord_horen_andere_woorden():
    assert replace(BIJ_GEVAAR, antwoord=Antwoord.JA).leest("ook bij gevaar voor de openbare orde")
    assert replace(VERGUNNING, antwoord=Antwoord.NEE).leest("kon geen vergunning krijgen")


def test_de_bron_is_die_van_het_rapport():
    norm = NORMEN["pardonregeling"]
    assert norm.nummer == "N50"
    assert norm.modaliteit is Modaliteit.KAN
    assert str(norm.bron[1]) == "Rapport § 5.3, noot 107"
