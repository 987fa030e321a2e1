"""N22: de uitgewerkte gevallen van de normeninventaris."""

from datetime import date

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NA_HET_RAPPORT, NORMEN
from terugkeer.grondslag.uitkomst import Antwoord
from terugkeer.rechtsmiddelen.uitgeprocedeerd import (
    KLACHT_VERANDERT_STATUS,
    RECHTSMIDDELEN,
    UITGEPROCEDEERD_ZONDER_RESULTAAT,
    Stand,
    Uitgeprocedeerd,
    uitgeprocedeerd,
)

ZONDER = Stand.ZONDER_RESULTAAT


def test_hoger_beroep_ongegrond_op_15_juni_2016():
    uitkomst = uitgeprocedeerd(beroep=ZONDER, hoger_beroep=ZONDER, einde=date(2016, 6, 15))
    assert uitkomst.antwoord is Antwoord.JA
    assert uitkomst.waarde == Uitgeprocedeerd(date(2016, 6, 15))
    assert uitkomst.andere_lezing is None
    assert uitkomst.ontbreekt == ()
    assert str(uitkomst) == "ja: uitgeprocedeerd binnen Nederland vanaf 15 juni 2016"
    resultaat, klacht = (reden.tekst for reden in uitkomst.redenen)
    assert "is het resultaat uitgebleven: iemand is uitgeprocedeerd" in resultaat
    assert "verandert dat niet" in klacht


@pytest.mark.parametrize("beroep", [Stand.LOOPT, Stand.OPEN, Stand.MET_RESULTAAT])
def test_zolang_beroep_loopt_of_resultaat_had_is_het_nee(beroep):
    uitkomst = uitgeprocedeerd(beroep=beroep)
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.ontbreekt == ()
    had_resultaat = beroep is Stand.MET_RESULTAAT
    zin = "Het beroep heeft resultaat gehad" if had_resultaat else "Het beroep staat nog open"
    assert zin in uitkomst.uitleg()


@pytest.mark.parametrize("hoger_beroep", [Stand.LOOPT, Stand.OPEN, Stand.MET_RESULTAAT])
def test_zolang_hoger_beroep_loopt_of_resultaat_had_is_het_nee(hoger_beroep):
    uitkomst = uitgeprocedeerd(beroep=ZONDER, hoger_beroep=hoger_beroep)
    assert uitkomst.antwoord is Antwoord.NEE
    assert "Het hoger beroep" in uitkomst.uitleg()


@pytest.mark.parametrize("beroep", [Stand.NIET_INGESTELD, ZONDER])
def test_niet_in_beroep_gegaan_is_ja_met_de_leemte_erbij(beroep):
    uitkomst = uitgeprocedeerd(beroep=beroep, hoger_beroep=Stand.NIET_INGESTELD)
    assert uitkomst.antwoord is Antwoord.JA
    assert uitkomst.waarde == Uitgeprocedeerd(None)
    assert uitkomst.andere_lezing.antwoord is Antwoord.ONBEPAALD
    assert str(uitkomst.waarde) == "uitgeprocedeerd binnen Nederland"


def test_zonder_beroep_is_er_ook_geen_hoger_beroep():
    # alleen 'niet ingesteld' kan dan: het antwoord volgt zonder het tweede feit
    assert uitgeprocedeerd(beroep=Stand.NIET_INGESTELD).antwoord is Antwoord.JA
    for stand in (Stand.OPEN, Stand.LOOPT, ZONDER, Stand.MET_RESULTAAT):
        with pytest.raises(OnjuisteInvoer, match="er was geen beroep"):
            uitgeprocedeerd(beroep=Stand.NIET_INGESTELD, hoger_beroep=stand)


@pytest.mark.parametrize("beroep", [Stand.OPEN, Stand.LOOPT])
@pytest.mark.parametrize("hoger_beroep", [s for s in Stand if s is not Stand.OPEN])
def test_hoger_beroep_voor_het_einde_van_het_beroep_kan_niet(beroep, hoger_beroep):
    with pytest.raises(OnjuisteInvoer, match="het beroep is nog niet voorbij"):
        uitgeprocedeerd(beroep=beroep, hoger_beroep=hoger_beroep)


def test_onbekende_feiten():
    uitkomst = uitgeprocedeerd()
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.ontbreekt == ("beroep", "hoger_beroep", "einde")
    einde = date(2016, 6, 15)
    assert uitgeprocedeerd(beroep=ZONDER, einde=einde).ontbreekt == ("hoger_beroep",)
    assert uitgeprocedeerd(hoger_beroep=ZONDER, einde=einde).ontbreekt == ("beroep",)
    zonder_dag = uitgeprocedeerd(beroep=ZONDER, hoger_beroep=ZONDER)
    assert zonder_dag.antwoord is Antwoord.JA
    assert zonder_dag.ontbreekt == ("einde",)


def test_tijdvak_en_voorbehoud():
    feiten = {"beroep": ZONDER, "hoger_beroep": ZONDER}
    assert uitgeprocedeerd(**feiten, einde=date(2010, 12, 31)).antwoord is Antwoord.ONBEPAALD
    assert uitgeprocedeerd(**feiten, einde=date(2011, 1, 1)).antwoord is Antwoord.JA
    assert uitgeprocedeerd(**feiten, einde=date(2017, 6, 1)).voorbehoud == (NA_HET_RAPPORT,)


def test_de_waarden_zijn_te_noemen():
    assert RECHTSMIDDELEN.leest("beroep en hoger beroep")
    assert UITGEPROCEDEERD_ZONDER_RESULTAAT.leest("uitgeprocedeerd")
    assert KLACHT_VERANDERT_STATUS.leest("verandert dat niet")
    assert not KLACHT_VERANDERT_STATUS.leest("verandert dat")


def test_de_bron_is_die_van_het_rapport():
    norm = NORMEN["uitgeprocedeerd"]
    assert norm.nummer == "N22"
    assert [str(bron) for bron in norm.bron] == ["Rapport § 2.1"]
