"""N34: de regievoerder en de niveaus van overleg."""

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NORMEN
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.vertrek import opschaling
from terugkeer.vertrek import overleg as module
from terugkeer.vertrek.opschaling import Niveau
from terugkeer.vertrek.overleg import overleg

GRONDEN = ("verschil_van_inzicht", "strategie_onduidelijk", "knelpunten", "afwijken_van_kaders")
EENS = {
    "onder_dtenv": True,
    "vertrektermijn_voorbij": True,
    **dict.fromkeys(GRONDEN, False),
    "rao_oneens": False,
    "individuele_zaak": True,
}


def test_voorbeeld_1_eens_in_het_lto_blijft_in_het_lto():
    uitkomst = overleg(**EENS)
    assert uitkomst.antwoord is Antwoord.JA
    assert uitkomst.modaliteit is Modaliteit.PRAKTIJK
    assert uitkomst.waarde.niveau is Niveau.LTO
    assert uitkomst.waarde.deelnemers == opschaling.LTO_LEDEN
    assert uitkomst.andere_lezing is None
    assert "elke 2 weken" in uitkomst.uitleg()
    assert str(uitkomst) == (
        "ja: Lokaal Terugkeeroverleg met de DT&V-regievoerder, een AVIM-medewerker, een "
        "COA-casemanager en een IND-contactpersoon"
    )


def test_voorbeeld_2_onenigheid_over_de_strategie_kan_naar_het_rao():
    uitkomst = overleg(**{**EENS, "strategie_onduidelijk": True})
    assert uitkomst.antwoord is Antwoord.MOGELIJK
    assert uitkomst.waarde.niveau is Niveau.RAO
    assert uitkomst.waarde.deelnemers == opschaling.RAO_LEDEN
    assert "een onduidelijke strategie" in uitkomst.uitleg()
    assert "Nidos" in uitkomst.uitleg()


@pytest.mark.parametrize(
    ("grond", "woorden"),
    list(zip(GRONDEN, ("inzicht", "strategie", "knelpunten", "kaders"), strict=True)),
)
def test_elke_grond_alleen_is_genoeg_en_is_een_bevoegdheid(grond, woorden):
    uitkomst = overleg(**{**EENS, grond: True})
    assert uitkomst.waarde.niveau is Niveau.RAO
    assert uitkomst.modaliteit is Modaliteit.KAN
    genoemd = [reden for reden in uitkomst.redenen if "Er is een grond" in reden.tekst]
    assert len(genoemd) == 1
    assert woorden in genoemd[0].tekst


def test_alle_gronden_samen_worden_alle_genoemd():
    uitkomst = overleg(**{**EENS, **dict.fromkeys(GRONDEN, True)})
    assert uitkomst.uitleg().count("Er is een grond") == 4


@pytest.mark.parametrize("grond", [True, False])
def test_zonder_overeenstemming_in_het_rao_kan_een_zaak_naar_het_deelberaad(grond):
    uitkomst = overleg(**{**EENS, "rao_oneens": True, "knelpunten": grond})
    assert uitkomst.antwoord is Antwoord.MOGELIJK
    assert uitkomst.waarde.niveau is Niveau.DEELBERAAD
    assert uitkomst.waarde.deelnemers == opschaling.DEELBERAAD_LEDEN


def test_iets_anders_dan_een_zaak_daarover_zwijgt_het_rapport():
    uitkomst = overleg(**{**EENS, "rao_oneens": True, "individuele_zaak": False})
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.ontbreekt == ()
    assert "Het rapport zegt hier niets over" in uitkomst.uitleg()


def test_wie_onder_de_dtenv_valt_heeft_altijd_een_regievoerder():
    for uitkomst in (overleg(**EENS), overleg(**{**EENS, "knelpunten": True})):
        assert uitkomst.waarde.regievoerder is Antwoord.JA
        assert "regievoerder" in uitkomst.redenen[0].tekst


def test_buiten_de_dtenv_zwijgt_het_rapport():
    uitkomst = overleg(onder_dtenv=False)
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.ontbreekt == ()


def test_binnen_de_vertrektermijn_verschillen_2_2_en_4_2_streng_eerst():
    uitkomst = overleg(**{**EENS, "vertrektermijn_voorbij": False})
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.waarde is None
    assert "regievoerder" in uitkomst.redenen[0].tekst
    assert uitkomst.andere_lezing.antwoord is Antwoord.JA
    assert uitkomst.andere_lezing.waarde.niveau is Niveau.LTO
    hoger = overleg(**{**EENS, "vertrektermijn_voorbij": False, "knelpunten": True})
    assert hoger.andere_lezing.waarde.niveau is Niveau.RAO


def test_onbekende_feiten():
    assert overleg().ontbreekt == tuple(EENS)
    assert overleg(**{**EENS, "rao_oneens": None}).ontbreekt == ("rao_oneens",)
    zonder_zaak = {**EENS, "individuele_zaak": None}
    assert overleg(**zonder_zaak).ontbreekt == ()
    assert overleg(**{**zonder_zaak, "rao_oneens": True}).ontbreekt == ("individuele_zaak",)
    assert overleg(**{**EENS, **dict.fromkeys(GRONDEN)}).ontbreekt == GRONDEN


def test_een_grond_is_genoeg_ook_als_de_rest_onbekend_is():
    # elke grond erbij verandert de uitleg, niet waar de zaak heen kan
    uitkomst = overleg(**{**EENS, **dict.fromkeys(GRONDEN), "knelpunten": True})
    assert (uitkomst.antwoord, uitkomst.ontbreekt) == (Antwoord.MOGELIJK, ())


def test_de_norm_is_een_praktijk_zonder_peildatum():
    norm = NORMEN["regievoerder_en_lto_escalatie"]
    assert (norm.nummer, norm.modaliteit, norm.peildatum) == ("N34", Modaliteit.PRAKTIJK, "")


def test_onjuiste_invoer():
    with pytest.raises(OnjuisteInvoer, match="rao_oneens: gevonden 'nee', verwacht True of False"):
        overleg(rao_oneens="nee")


@pytest.mark.parametrize(
    ("waarde", "goed", "fout"),
    [
        (module.LTO_DEELNEMERS, "vier organisaties", "drie organisaties"),
        (module.LTO_KEUZES, "drie mogelijkheden", "vier mogelijkheden"),
        (module.LTO_RITME, "twee weken", "twee maanden"),
        (opschaling.REGIEVOERDER, "altijd een regievoerder", "geen regievoerder"),
        (opschaling.OPSCHALINGSGRONDEN, "vier gronden", "drie gronden"),
        (opschaling.NAAR_BOVEN, "kan hogerop", "kan niet hogerop"),
        (opschaling.LTO_LEDEN, "vier leden", "vijf leden"),
        (opschaling.RAO_LEDEN, "vier leden", "zes leden"),
        (opschaling.RAO_GENODIGDEN, "drie genodigden", "twee genodigden"),
        (
            opschaling.DEELBERAAD_LEDEN,
            "de DJI, de DT&V, het COA, het OM, de KMar en de IND",
            "de DJI en de IND",
        ),
    ],
)
def test_woorden_op_een_pagina(waarde, goed, fout):
    assert waarde.leest(goed)
    assert not waarde.leest(fout)
