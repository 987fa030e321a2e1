"""N23: de uitgewerkte gevallen van de normeninventaris, met de hand geteld."""

from datetime import date

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NA_HET_RAPPORT, NORMEN
from terugkeer.grondslag.uitkomst import Antwoord
from terugkeer.rechtsmiddelen.ehrm import (
    KLACHT_AFWACHTEN,
    KLACHT_ZONDER_EVRM_RECHT,
    KLACHTTERMIJN,
    VERTREK_NA_HOGER_BEROEP,
    klachttermijn,
)
from terugkeer.terugkeerbesluit.vertrektermijn import VERTREKTERMIJN

KAN = {"mogelijke_schending_evrm": True, "van_raad_van_state": True}


@pytest.mark.parametrize(
    ("uitspraak", "klacht", "vertrek"),
    [
        # 31 februari bestaat niet, dus 28 februari; 31-8 + 28 dagen = 28-9
        (date(2016, 8, 31), date(2017, 2, 28), date(2016, 9, 28)),
        # juni heeft 30 dagen: 15-6 + 15 = 30-6, nog 13 = 13-7
        (date(2016, 6, 15), date(2016, 12, 15), date(2016, 7, 13)),
        # juli heeft 31 dagen: 20-7 + 11 = 31-7, nog 17 = 17-8
        (date(2016, 7, 20), date(2017, 1, 20), date(2016, 8, 17)),
        # januari heeft 31 dagen: 10-1 + 21 = 31-1, nog 7 = 7-2
        (date(2017, 1, 10), date(2017, 7, 10), date(2017, 2, 7)),
    ],
)
def test_zes_maanden_voor_de_klacht_en_28_dagen_om_te_vertrekken(uitspraak, klacht, vertrek):
    uitkomst = klachttermijn(uitspraak, **KAN)
    assert uitkomst.antwoord is Antwoord.JA
    assert uitkomst.waarde.klacht.laatste_dag == klacht
    assert uitkomst.waarde.vertrek.laatste_dag == vertrek


def test_een_laatste_dag_in_het_weekend_schuift_niet_op():
    # za 9-1-2016 + 6 maanden = 9-7-2016, een zaterdag (4 juli 2016 is een maandag)
    uitkomst = klachttermijn(date(2016, 1, 9), **KAN)
    assert uitkomst.waarde.klacht.laatste_dag == date(2016, 7, 9)
    assert date(2016, 7, 9).weekday() == 5
    assert uitkomst.waarde.klacht.overschreden_vanaf == date(2016, 7, 10)


def test_zonder_schending_van_een_evrm_recht_geen_klacht():
    uitkomst = klachttermijn(date(2016, 8, 31), mogelijke_schending_evrm=False)
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.ontbreekt == ()


def test_alleen_een_uitspraak_van_de_rechtbank_is_onbepaald():
    uitkomst = klachttermijn(
        date(2016, 8, 31), mogelijke_schending_evrm=True, van_raad_van_state=False
    )
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.ontbreekt == ()
    assert "zegt hier niets over" in uitkomst.uitleg()


def test_onbekende_feiten():
    uitkomst = klachttermijn(date(2016, 8, 31))
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.ontbreekt == ("mogelijke_schending_evrm", "van_raad_van_state")
    een = klachttermijn(date(2016, 8, 31), mogelijke_schending_evrm=True)
    assert een.ontbreekt == ("van_raad_van_state",)
    ander = klachttermijn(date(2016, 8, 31), van_raad_van_state=True)
    assert ander.ontbreekt == ("mogelijke_schending_evrm",)


def test_tijdvak_en_voorbehoud():
    assert klachttermijn(date(2010, 12, 31), **KAN).antwoord is Antwoord.ONBEPAALD
    assert klachttermijn(date(2011, 1, 1), **KAN).antwoord is Antwoord.JA
    assert klachttermijn(date(2017, 5, 31), **KAN).voorbehoud == ()
    assert klachttermijn(date(2017, 6, 1), **KAN).voorbehoud == (NA_HET_RAPPORT,)
    assert klachttermijn(date(2026, 6, 12), **KAN).antwoord is Antwoord.ONBEPAALD
    vroeger = NORMEN["ehrm_klachttermijn"].beantwoord(
        {"uitspraak": date(2026, 6, 12), **KAN}, als_historie=True
    )
    assert vroeger.waarde.vertrek.laatste_dag == date(2026, 7, 10)


def test_een_tekst_is_geen_datum():
    with pytest.raises(OnjuisteInvoer, match="uitspraak: gevonden '31 augustus'"):
        klachttermijn("31 augustus", **KAN)


def test_de_waarden_zijn_te_noemen():
    assert KLACHTTERMIJN.leest("zes maanden")
    assert VERTREK_NA_HOGER_BEROEP.leest("28 dagen")
    assert VERTREK_NA_HOGER_BEROEP.aantal == VERTREKTERMIJN.aantal
    assert KLACHT_AFWACHTEN.leest("in beginsel niet")
    assert KLACHT_ZONDER_EVRM_RECHT.leest("alleen")
    assert not KLACHT_ZONDER_EVRM_RECHT.leest("mogelijk")


def test_de_termijn_leest_als_een_zin():
    uitkomst = klachttermijn(date(2016, 8, 31), **KAN)
    assert str(uitkomst) == (
        "ja: klacht tot en met 28 februari 2017; vertrek tot en met 28 september 2016"
    )


def test_de_bron_is_die_van_het_rapport():
    norm = NORMEN["ehrm_klachttermijn"]
    assert norm.nummer == "N23"
    assert [str(bron) for bron in norm.bron] == [
        "EVRM",
        "Rapport § 2.1",
        "Vw 2000 art. 62 lid 1",
        "Rapport § 2.1, noot 12",
        "Rapport § 2.2, noot 19",
    ]
