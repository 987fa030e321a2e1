"""N02: de uitgewerkte gevallen van de normeninventaris, met de hand geteld."""

from datetime import date

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NA_HET_RAPPORT, NORMEN
from terugkeer.grondslag.uitkomst import Antwoord
from terugkeer.procedure.rust_en_voorbereiding import (
    DOELEN,
    RUST_EN_VOORBEREIDING,
    RustEnVoorbereiding,
    eerste_aa_dag,
)


def test_start_op_woensdag_1_maart_2017():
    # do 2, vr 3, za 4, zo 5, ma 6, di 7 maart zijn de zes dagen; wo 8 maart is een werkdag
    uitkomst = eerste_aa_dag(date(2017, 3, 1))
    assert uitkomst.antwoord is Antwoord.JA
    assert uitkomst.waarde == RustEnVoorbereiding(date(2017, 3, 7), date(2017, 3, 8))
    # telt 1 maart mee, dan is ma 6 maart de zesde dag en kan het op di 7 maart
    assert uitkomst.andere_lezing.antwoord is Antwoord.JA
    assert uitkomst.andere_lezing.waarde == RustEnVoorbereiding(date(2017, 3, 6), date(2017, 3, 7))


def test_start_op_maandag_26_september_2016_in_beide_tellingen_dezelfde_maandag():
    # di 27-9 tot en met zo 2-10; ma 3-10. Met dag 1 erbij: za 1-10, ook dan is ma 3-10 de eerste
    uitkomst = eerste_aa_dag(date(2016, 9, 26))
    assert uitkomst.antwoord is Antwoord.JA
    assert uitkomst.waarde == RustEnVoorbereiding(date(2016, 10, 2), date(2016, 10, 3))
    assert uitkomst.andere_lezing is None


def test_een_feestdag_na_de_rust_schuift_de_procedure_op():
    # ma 19-12-2016 + 6 = zo 25-12; ma 26-12 is tweede kerstdag, dus di 27-12
    uitkomst = eerste_aa_dag(date(2016, 12, 19))
    assert uitkomst.waarde.laatste_dag == date(2016, 12, 25)
    assert uitkomst.waarde.eerste_aa_dag == date(2016, 12, 27)


def test_goede_vrijdag_telt_als_vrij():
    # vr 18-3-2016 + 6 = do 24-3; vr 25-3 Goede Vrijdag, ma 28-3 tweede paasdag, dus di 29-3
    uitkomst = eerste_aa_dag(date(2016, 3, 18))
    assert uitkomst.waarde.eerste_aa_dag == date(2016, 3, 29)
    assert uitkomst.andere_lezing.waarde.eerste_aa_dag == date(2016, 3, 24)


def test_zonder_nagekeken_feestdagen_blijft_het_einde_van_de_rust_staan():
    uitkomst = eerste_aa_dag(date(2012, 5, 1))
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert "tot en met 7 mei 2012" in uitkomst.uitleg()
    assert "De eerste werkdag daarna is niet te berekenen: " in uitkomst.uitleg()
    assert "niet nagekeken" in uitkomst.uitleg()


def test_tijdvak_en_voorbehoud():
    assert "vanaf 1 januari 2011" in eerste_aa_dag(date(2010, 12, 31)).uitleg()
    assert eerste_aa_dag(date(2017, 5, 31)).voorbehoud == ()
    assert eerste_aa_dag(date(2017, 6, 1)).voorbehoud == (NA_HET_RAPPORT,)


def test_een_tekst_is_geen_datum():
    with pytest.raises(OnjuisteInvoer, match="begin: gevonden '1 maart'"):
        eerste_aa_dag("1 maart")


def test_de_termijn_en_de_doelen_zijn_te_noemen():
    assert RUST_EN_VOORBEREIDING.leest("zes dagen")
    assert not RUST_EN_VOORBEREIDING.leest("zes werkdagen")
    assert DOELEN.leest("twee doelen")


def test_de_uitkomst_leest_als_een_zin():
    assert str(eerste_aa_dag(date(2017, 3, 1))) == (
        "ja: rust tot en met 7 maart 2017, procedure op zijn vroegst op 8 maart 2017"
    )


def test_de_bron_is_die_van_het_rapport():
    norm = NORMEN["rust_en_voorbereidingstermijn"]
    assert norm.nummer == "N02"
    assert [str(bron) for bron in norm.bron] == ["Vb 2000 art. 3.109", "Rapport § 2.1"]
