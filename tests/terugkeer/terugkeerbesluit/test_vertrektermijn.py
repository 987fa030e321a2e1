"""N14 en N15: de uitgewerkte gevallen van de normeninventaris, met de hand geteld."""

from datetime import date

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NA_HET_RAPPORT, NORMEN
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.terugkeerbesluit import vertrektermijn as module
from terugkeer.terugkeerbesluit.vertrektermijn import (
    ONMIDDELLIJK,
    VERTREKTERMIJN,
    duur,
    einddatum,
)

GEEN_GROND = {
    "onttrekkingsrisico": False,
    "kennelijk_ongegrond": False,
    "gevaar_openbare_orde": False,
    "veilig_land": False,
}


def test_eerste_afwijzing_zonder_grond_geeft_in_de_regel_28_dagen():
    uitkomst = duur(**GEEN_GROND)
    assert uitkomst.antwoord is Antwoord.JA
    assert uitkomst.modaliteit is Modaliteit.REGEL
    assert uitkomst.waarde == VERTREKTERMIJN


@pytest.mark.parametrize("grond", GEEN_GROND)
def test_elke_grond_alleen_maakt_nul_dagen_mogelijk_en_nooit_zeker(grond):
    uitkomst = duur(**{**GEEN_GROND, grond: True})
    assert uitkomst.antwoord is Antwoord.MOGELIJK
    assert uitkomst.waarde == ONMIDDELLIJK


def test_een_grond_is_genoeg_ook_als_de_rest_onbekend_is():
    uitkomst = duur(veilig_land=True)
    assert uitkomst.antwoord is Antwoord.MOGELIJK
    assert uitkomst.ontbreekt == ()


def test_zonder_feiten_ontbreken_alle_gronden():
    uitkomst = duur()
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.ontbreekt == tuple(GEEN_GROND)


@pytest.mark.parametrize(
    ("bekendmaking", "laatste", "overschreden"),
    [
        # maandag 2 mei + 28: mei heeft 31 dagen, dus 30 mei
        (date(2016, 5, 2), date(2016, 5, 30), date(2016, 5, 31)),
        (date(2016, 10, 14), date(2016, 11, 11), date(2016, 11, 12)),
        (date(2016, 12, 5), date(2017, 1, 2), date(2017, 1, 3)),
        (date(2017, 1, 18), date(2017, 2, 15), date(2017, 2, 16)),
    ],
)
def test_laatste_dag_van_28_dagen(bekendmaking, laatste, overschreden):
    uitkomst = einddatum(bekendmaking)
    assert uitkomst.antwoord is Antwoord.JA
    assert uitkomst.waarde.laatste_dag == laatste
    assert uitkomst.waarde.overschreden_vanaf == overschreden
    assert uitkomst.andere_lezing is None


def test_laatste_dag_op_tweede_kerstdag_geeft_beide_lezingen_de_strenge_eerst():
    uitkomst = einddatum(date(2016, 11, 28))
    assert uitkomst.antwoord is Antwoord.JA
    assert uitkomst.waarde.laatste_dag == date(2016, 12, 26)
    assert uitkomst.andere_lezing.antwoord is Antwoord.MOGELIJK
    assert uitkomst.andere_lezing.waarde.laatste_dag == date(2016, 12, 27)


def test_nul_dagen_eindigt_op_de_dag_van_bekendmaking():
    uitkomst = einddatum(date(2016, 10, 12), ONMIDDELLIJK)
    assert uitkomst.waarde.laatste_dag == date(2016, 10, 12)
    assert uitkomst.antwoord is Antwoord.JA
    assert uitkomst.waarde.overschreden_vanaf == date(2016, 10, 13)
    assert uitkomst.andere_lezing is None


def test_nul_dagen_op_een_zondag_schuift_niet_op():
    # zondag 16 oktober 2016: iemand moet direct weg, er is geen termijn om te verlengen
    uitkomst = einddatum(date(2016, 10, 16), ONMIDDELLIJK)
    assert uitkomst.waarde.laatste_dag == date(2016, 10, 16)
    assert uitkomst.andere_lezing is None
    assert ONMIDDELLIJK.leest("nul dagen")


def test_de_gronden_voor_nul_dagen_zijn_er_vier():
    # N14, a tot en met d
    assert module.GRONDEN_NUL_DAGEN.leest("vier gronden")
    assert module.GRONDEN_NUL_DAGEN.element("kennelijk ongegrond") == 1


def test_gelijkgestelde_dag_verschuift_alleen_de_ruime_lezing():
    # bronnen-en-termijnen §2: vier weken na 27-4-2017 is Hemelvaart (25-5); 26-5 is gelijkgesteld
    uitkomst = einddatum(date(2017, 4, 27))
    assert uitkomst.waarde.laatste_dag == date(2017, 5, 25)
    assert uitkomst.andere_lezing.waarde.laatste_dag == date(2017, 5, 29)


def test_jaar_zonder_nagekeken_feestdagen_houdt_de_gewone_datum():
    uitkomst = einddatum(date(2021, 3, 1))
    assert uitkomst.waarde.laatste_dag == date(2021, 3, 29)
    assert "Een latere datum is niet te berekenen: " in uitkomst.uitleg()
    assert "niet nagekeken" in uitkomst.uitleg()


def test_voor_het_onderzoek_is_de_uitkomst_onbepaald():
    assert einddatum(date(2010, 12, 31)).antwoord is Antwoord.ONBEPAALD
    assert einddatum(date(2011, 1, 1)).antwoord is Antwoord.JA


def test_na_mei_2017_draagt_de_uitkomst_een_voorbehoud():
    assert einddatum(date(2017, 5, 31)).voorbehoud == ()
    assert einddatum(date(2017, 6, 1)).voorbehoud == (NA_HET_RAPPORT,)


def test_vanaf_het_migratiepact_alleen_op_uitdrukkelijk_verzoek():
    assert einddatum(date(2026, 6, 11)).antwoord is Antwoord.JA
    assert einddatum(date(2026, 6, 12)).antwoord is Antwoord.ONBEPAALD
    gevraagd = NORMEN["vertrektermijn_einddatum"].beantwoord(
        {"bekendmaking": date(2026, 6, 12)}, als_historie=True
    )
    assert gevraagd.waarde.laatste_dag == date(2026, 7, 10)
    assert NA_HET_RAPPORT in gevraagd.voorbehoud


def test_een_tekst_is_geen_datum():
    with pytest.raises(OnjuisteInvoer, match=r"bekendmaking: gevonden '2 mei'.*een datum"):
        einddatum("2 mei")
