"""N47: de uitgewerkte gevallen van de normeninventaris, en elke voorwaarde alleen."""

from dataclasses import replace

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NORMEN
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.grondslag.waarde import JAREN
from terugkeer.niet_terugkeer.buitenschuld import (
    AANTEKENING,
    BEPERKING,
    DUUR,
    VERGUNNING,
    Buitenschuldvergunning,
    buitenschuldvergunning,
)
from terugkeer.niet_terugkeer.buitenschuld_voorwaarden import VOORWAARDEN, Bemiddeling

ALLES = {
    "zelf_geprobeerd": True,
    "vertegenwoordiging_benaderd": True,
    "identiteit_zonder_twijfel": True,
    "bemiddeling": Bemiddeling.ZONDER_RESULTAAT,
    "samenhangend_geheel": True,
    "zonder_verblijfstitel": True,
    "positief_advies": True,
}
# elke voorwaarde alleen onvervuld, met haar volgnummer in VOORWAARDEN
ONVERVULD = [
    ("zelf_geprobeerd", False, 0),
    ("vertegenwoordiging_benaderd", False, 0),
    ("identiteit_zonder_twijfel", False, 1),  # voorbeeld 3
    ("bemiddeling", Bemiddeling.NIET_GEVRAAGD, 2),  # voorbeeld 2
    ("bemiddeling", Bemiddeling.LOOPT, 2),
    ("bemiddeling", Bemiddeling.GELUKT, 2),
    ("samenhangend_geheel", False, 3),
    ("zonder_verblijfstitel", False, 4),
]


def test_alles_vervuld_en_positief_advies_maakt_de_vergunning_mogelijk():
    # voorbeeld 1: een jaar, werk vrij
    uitkomst = buitenschuldvergunning(**ALLES)
    assert uitkomst.antwoord is Antwoord.MOGELIJK
    assert uitkomst.modaliteit is Modaliteit.KAN
    assert uitkomst.waarde == Buitenschuldvergunning(DUUR, Antwoord.JA)
    assert str(uitkomst) == "mogelijk: vergunning voor 1 jaar, elk werk: ja"
    assert hash(uitkomst.waarde) == hash(Buitenschuldvergunning(DUUR, Antwoord.JA))
    assert [reden.tekst for reden in uitkomst.redenen] == [
        "Alles is vervuld en de DT&V adviseert positief: de IND kan een vergunning geven.",
        "Zij geldt 1 jaar, met als beperking tijdelijke humanitaire gronden.",
        "Met een buitenschuldvergunning is elk werk toegestaan, zonder aparte vergunning.",
    ]
    assert uitkomst.redenen[2].norm == "werk_en_bijstand"


@pytest.mark.parametrize(("feit", "waarde", "nummer"), ONVERVULD)
def test_elke_voorwaarde_alleen_kan_de_vergunning_tegenhouden(feit, waarde, nummer):
    uitkomst = buitenschuldvergunning(**{**ALLES, feit: waarde})
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.waarde is None
    assert [reden.tekst for reden in uitkomst.redenen] == [
        f"Niet vervuld: {VOORWAARDEN.elementen[nummer][0]}."
    ]


@pytest.mark.parametrize(("feit", "waarde", "nummer"), ONVERVULD)
def test_een_ontbrekende_voorwaarde_is_genoeg_ook_als_de_rest_onbekend_is(feit, waarde, nummer):
    uitkomst = buitenschuldvergunning(**{feit: waarde})
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.ontbreekt == ()
    assert VOORWAARDEN.elementen[nummer][0] in uitkomst.redenen[0].tekst


def test_twee_onvervulde_voorwaarden_staan_er_allebei():
    uitkomst = buitenschuldvergunning(
        **{**ALLES, "identiteit_zonder_twijfel": False, "zonder_verblijfstitel": False}
    )
    gevonden = [reden.tekst for reden in uitkomst.redenen]
    assert gevonden == [f"Niet vervuld: {VOORWAARDEN.elementen[n][0]}." for n in (1, 4)]


def test_over_een_negatief_advies_zwijgt_het_rapport():
    uitkomst = buitenschuldvergunning(**{**ALLES, "positief_advies": False})
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.ontbreekt == ()
    assert "negatief advies" in uitkomst.uitleg()
    onvervuld = buitenschuldvergunning(
        **{**ALLES, "positief_advies": False, "samenhangend_geheel": False}
    )
    assert onvervuld.antwoord is Antwoord.NEE


@pytest.mark.parametrize("feit", ALLES)
def test_een_onbekend_feit_ontbreekt(feit):
    uitkomst = buitenschuldvergunning(**{**ALLES, feit: None})
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.ontbreekt == (feit,)


def test_zonder_feiten_ontbreekt_alles():
    assert buitenschuldvergunning().ontbreekt == tuple(ALLES)


def test_een_getal_is_geen_ja_of_nee():
    with pytest.raises(OnjuisteInvoer, match=r"^zelf_geprobeerd: gevonden 1, verwacht True of Fal"):
        buitenschuldvergunning(zelf_geprobeerd=1)


def test_de_waarden_zijn_te_noemen():
    assert (DUUR.aantal, DUUR.eenheid) == (1, JAREN)
    assert DUUR.leest("één jaar")
    assert VERGUNNING.leest("kan de vergunning geven")
    assert BEPERKING.leest("tijdelijke humanitaire gronden")
    assert AANTEKENING.leest("Arbeid vrij toegestaan. TWV niet vereist")


def test_bij_een_ander_antwoord_horen_andere_woorden():
    assert replace(VERGUNNING, antwoord=Antwoord.NEE).leest("kan geen vergunning geven")


def test_de_bron_is_die_van_het_rapport():
    norm = NORMEN["buitenschuldvergunning"]
    assert norm.nummer == "N47"
    assert norm.modaliteit is Modaliteit.KAN
    assert [str(bron) for bron in norm.bron] == [
        "Vb 2000 art. 3.4 lid 1 onder p",
        "Vb 2000 art. 3.48 lid 2 onder a",
        "Rapport § 5.1, noot 85",
        "Rapport § 5.1, noot 87",
        "VV 2000 art. 3.1 lid 3 onder a",
        "Rapport § 5.1, noot 86",
    ]
