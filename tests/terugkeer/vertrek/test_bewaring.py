"""N39: vreemdelingenbewaring."""

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NORMEN
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.vertrek import bewaring as module
from terugkeer.vertrek.bewaring import bewaring

ALLES = {
    "onttrekkingsrisico": True,
    "zicht_op_uitzetting": True,
    "lichter_middel_volstaat": False,
    "wacht_op_reisdocument": False,
    "werkt_mee_aan_reisdocument": False,
    "werkt_actief_mee": False,
    "minderjarig": False,
}


def test_voorbeeld_1_alle_drie_de_voorwaarden_dan_mogelijk():
    uitkomst = bewaring(**ALLES)
    assert uitkomst.antwoord is Antwoord.MOGELIJK
    assert uitkomst.modaliteit is Modaliteit.KAN
    voldaan, uiterste = (reden.tekst for reden in uitkomst.redenen)
    assert "alle voorwaarden" in voldaan
    assert "een uiterste middel" in uiterste
    assert "strengere eisen" not in uitkomst.uitleg()


def test_voorbeeld_2_wie_meewerkt_in_beginsel_lichter():
    uitkomst = bewaring(**{**ALLES, "werkt_actief_mee": True})
    assert str(uitkomst) == "nee, in beginsel"
    assert "komt in aanmerking voor een lichter middel" in uitkomst.uitleg()


@pytest.mark.parametrize(
    ("feit", "waarde", "woord"),
    [
        ("onttrekkingsrisico", False, "onttrekt"),
        ("zicht_op_uitzetting", False, "zicht op uitzetting"),  # voorbeeld 3
        ("lichter_middel_volstaat", True, "geen lichter middel met hetzelfde doel"),
    ],
)
def test_voorbeeld_3_elke_voorwaarde_alleen(feit, waarde, woord):
    uitkomst = bewaring(**{**ALLES, feit: waarde})
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.modaliteit is Modaliteit.MOET
    assert len(uitkomst.redenen) == 1
    assert woord in uitkomst.redenen[0].tekst


def test_alle_voorwaarden_ontbreken():
    feiten = {"onttrekkingsrisico": False, "zicht_op_uitzetting": False}
    uitkomst = bewaring(**{**ALLES, **feiten, "lichter_middel_volstaat": True})
    assert len(uitkomst.redenen) == 3


@pytest.mark.parametrize(
    ("wacht", "werkt_mee", "antwoord"),
    [
        (True, True, Antwoord.NEE),
        (True, False, Antwoord.MOGELIJK),
        (False, True, Antwoord.MOGELIJK),
    ],
)
def test_wachten_op_een_reisdocument(wacht, werkt_mee, antwoord):
    feiten = {"wacht_op_reisdocument": wacht, "werkt_mee_aan_reisdocument": werkt_mee}
    uitkomst = bewaring(**{**ALLES, **feiten})
    assert uitkomst.antwoord is antwoord
    if antwoord is Antwoord.NEE:
        assert uitkomst.modaliteit is Modaliteit.MOET
        assert "niet in bewaring" in uitkomst.uitleg()


def test_beide_uitzonderingen_samen_de_harde_gaat_voor():
    feiten = dict.fromkeys(
        ("wacht_op_reisdocument", "werkt_mee_aan_reisdocument", "werkt_actief_mee"), True
    )
    assert bewaring(**{**ALLES, **feiten}).modaliteit is Modaliteit.MOET


def test_bij_een_minderjarige_gelden_strengere_eisen():
    uitkomst = bewaring(**{**ALLES, "minderjarig": True})
    assert uitkomst.antwoord is Antwoord.MOGELIJK
    assert "strengere eisen" in uitkomst.uitleg()


def test_onbekende_feiten():
    # minderjarig verandert de uitleg, niet het antwoord
    assert bewaring().ontbreekt == tuple(feit for feit in ALLES if feit != "minderjarig")
    assert bewaring(onttrekkingsrisico=False).ontbreekt == ()
    for feit in ("onttrekkingsrisico", "zicht_op_uitzetting", "werkt_actief_mee"):
        assert bewaring(**{**ALLES, feit: None}).ontbreekt == (feit,)


def test_de_norm_is_een_bevoegdheid():
    assert NORMEN["vreemdelingenbewaring"].modaliteit is Modaliteit.KAN


def test_onjuiste_invoer():
    with pytest.raises(OnjuisteInvoer, match="minderjarig: gevonden 17, verwacht True of False"):
        bewaring(minderjarig=17)


@pytest.mark.parametrize(
    ("waarde", "goed", "fout"),
    [
        (module.VOORWAARDEN, "drie voorwaarden", "twee voorwaarden"),
        (module.BEWARING, "kan in bewaring", "kan niet in bewaring"),
        (module.LICHTER_GAAT_VOOR, "een uiterste middel", "een gewoon middel"),
        (module.WACHTEN_OP_DOCUMENTEN, "geen bewaring", "bewaring tijdens het wachten"),
        (module.STRENGERE_MOTIVERING, "strengere eisen", "dezelfde eisen"),
    ],
)
def test_woorden_op_een_pagina(waarde, goed, fout):
    assert waarde.leest(goed)
    assert not waarde.leest(fout)
