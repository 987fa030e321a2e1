"""N18: de uitgewerkte gevallen van de normeninventaris."""

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NORMEN
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.rechtsmiddelen.beroep import (
    BEROEP_SCHORST,
    GRONDEN_KENNELIJK_ONGEGROND,
    RECHTSTREEKS_BEROEP,
    UITZONDERINGEN,
    schorsende_werking,
)

GEWOON = {
    "herhaalde_aanvraag": False,
    "niet_ontvankelijk": False,
    "kennelijk_ongegrond": False,
    "veilig_land": False,
}
DRIE = ("herhaalde_aanvraag", "niet_ontvankelijk", "kennelijk_ongegrond")


def test_beroep_tegen_een_eerste_gewone_afwijzing_schorst_in_de_regel():
    uitkomst = schorsende_werking(**GEWOON)
    assert uitkomst.antwoord is Antwoord.JA
    assert uitkomst.modaliteit is Modaliteit.REGEL
    assert str(uitkomst) == "ja, in beginsel"


@pytest.mark.parametrize("uitzondering", DRIE)
def test_elke_uitzondering_alleen_is_genoeg_wat_er_verder_ook_speelt(uitzondering):
    uitkomst = schorsende_werking(**{**GEWOON, uitzondering: True})
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.modaliteit is Modaliteit.MOET
    onbekend = schorsende_werking(**{uitzondering: True})
    assert onbekend.antwoord is Antwoord.NEE
    assert onbekend.ontbreekt == ()
    assert onbekend.redenen == uitkomst.redenen


@pytest.mark.parametrize(
    ("feit", "geval"),
    [
        ("herhaalde_aanvraag", "Bij een herhaalde aanvraag geldt"),
        ("niet_ontvankelijk", "Bij een niet-ontvankelijke aanvraag geldt"),
        ("kennelijk_ongegrond", "Bij een kennelijk ongegronde aanvraag geldt"),
    ],
)
def test_de_reden_noemt_de_uitzondering(feit, geval):
    (reden,) = schorsende_werking(**{**GEWOON, feit: True}).redenen
    assert reden.tekst.startswith(geval)


def test_twee_uitzonderingen_samen_geven_twee_redenen():
    feiten = {**GEWOON, "herhaalde_aanvraag": True, "niet_ontvankelijk": True}
    uitkomst = schorsende_werking(**feiten)
    assert uitkomst.antwoord is Antwoord.NEE
    assert len(uitkomst.redenen) == 2


def test_een_veilig_land_zonder_uitzondering_is_mogelijk():
    uitkomst = schorsende_werking(**{**GEWOON, "veilig_land": True})
    assert uitkomst.antwoord is Antwoord.MOGELIJK
    assert uitkomst.modaliteit is Modaliteit.REGEL
    assert uitkomst.andere_lezing.antwoord is Antwoord.JA


def test_een_veilig_land_en_kennelijk_ongegrond_schorst_niet():
    feiten = {**GEWOON, "veilig_land": True, "kennelijk_ongegrond": True}
    assert schorsende_werking(**feiten).antwoord is Antwoord.NEE


def test_een_veilig_land_alleen_laat_de_drie_uitzonderingen_open():
    uitkomst = schorsende_werking(veilig_land=True)
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.ontbreekt == DRIE


def test_zonder_feiten_ontbreken_ze_alle_vier():
    uitkomst = schorsende_werking()
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.ontbreekt == tuple(GEWOON)


def test_een_getal_is_geen_ja_of_nee():
    with pytest.raises(OnjuisteInvoer, match="veilig_land: gevonden 1, verwacht True of False"):
        schorsende_werking(veilig_land=1)


def test_de_waarden_zijn_te_noemen():
    assert UITZONDERINGEN.leest("drie uitzonderingen")
    assert UITZONDERINGEN.element("niet-ontvankelijk") == 1
    assert GRONDEN_KENNELIJK_ONGEGROND.leest("tien gronden")
    gronden = [str(bron) for bron in GRONDEN_KENNELIJK_ONGEGROND.bron]
    assert gronden[1:] == ["Vw 2000 art. 30b lid 1", "Rapport § 2.2, noot 23"]
    assert BEROEP_SCHORST.leest("schorst")
    assert not BEROEP_SCHORST.leest("schorst niet")
    assert RECHTSTREEKS_BEROEP.leest("rechtstreeks")


def test_de_bron_is_die_van_het_rapport():
    norm = NORMEN["beroep_schorsende_werking"]
    assert norm.nummer == "N18"
    assert [str(bron) for bron in norm.bron] == [
        "Vw 2000 art. 82",
        "Procedurerichtlijn",
        "Rapport § 2.1, noot 15",
    ]
