"""N44: plaatsing in de gesloten gezinsvoorziening."""

from datetime import date

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NA_HET_RAPPORT, NORMEN
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.vertrek import gesloten_gezinsvoorziening as module
from terugkeer.vertrek import grensdetentie
from terugkeer.vertrek.capaciteit import Capaciteit
from terugkeer.vertrek.gesloten_gezinsvoorziening import gesloten_gezinsvoorziening
from terugkeer.vertrek.grensdetentie import Maatregel, Screening, Wie

START = date(2016, 11, 7)
GEZIN = {
    "wie": Wie.GEZIN,
    "maatregel": Maatregel.BEWARING,
    "screening": Screening.NIET_GEDAAN,
    "zicht_op_vertrek": True,
    "overige_gronden": True,
    "lichter_middel_volstaat": False,
    "reisdocumenten": True,
}
AMV = {**GEZIN, "wie": Wie.AMV}
GRENS = {**GEZIN, "maatregel": Maatregel.GRENSDETENTIE}


def test_voorbeeld_1_een_gezin_hoogstens_twee_weken():
    # 7 november + 14 dagen = 21 november
    uitkomst = gesloten_gezinsvoorziening(START, **GEZIN)
    assert uitkomst.antwoord is Antwoord.MOGELIJK
    assert uitkomst.modaliteit is Modaliteit.KAN
    assert uitkomst.waarde.laatste_dag == date(2016, 11, 21)
    assert uitkomst.waarde.overschreden_vanaf == date(2016, 11, 22)
    assert uitkomst.andere_lezing is None
    streng, duur = (reden.tekst for reden in uitkomst.redenen)
    assert "extra goed" in streng
    assert "hoogstens 2 weken: tot en met 21 november 2016" in duur


def test_voorbeeld_2_voor_1_oktober_2014_was_zij_er_niet():
    for dag in (date(2014, 9, 1), date(2014, 9, 30)):
        uitkomst = gesloten_gezinsvoorziening(dag, **GEZIN)
        assert uitkomst.antwoord is Antwoord.ONBEPAALD
        assert "vanaf 1 oktober 2014" in uitkomst.uitleg()
    eerste = gesloten_gezinsvoorziening(date(2014, 10, 1), **GEZIN)
    assert eerste.waarde.laatste_dag == date(2014, 10, 15)


@pytest.mark.parametrize("screening", Screening)
def test_voorbeeld_3_een_amv_gaat_nooit_in_grensdetentie(screening):
    feiten = {**AMV, "maatregel": Maatregel.GRENSDETENTIE, "screening": screening}
    uitkomst = gesloten_gezinsvoorziening(START, **feiten)
    assert uitkomst.antwoord is Antwoord.NEE
    assert "nooit in grensdetentie" in uitkomst.uitleg()


def test_voorbeeld_4_de_capaciteit_is_hoogstens_82():
    # 12 woningen × 6 personen = 72, en 10 plaatsen
    capaciteit = Capaciteit()
    assert (capaciteit.gezinnen, capaciteit.amv, capaciteit.totaal) == (72, 10, 82)
    assert str(capaciteit) == "82 plaatsen: 72 in gezinnen en 10 voor alleenstaande minderjarigen"


def test_een_amv_in_bewaring_kan_maar_de_duur_staat_er_niet():
    uitkomst = gesloten_gezinsvoorziening(START, **AMV)
    assert (uitkomst.antwoord, uitkomst.modaliteit) == (Antwoord.MOGELIJK, Modaliteit.KAN)
    assert uitkomst.waarde is None
    streng, duur = (reden.tekst for reden in uitkomst.redenen)
    assert "extra goed" in streng
    assert "Het rapport zegt hier niets over" in duur


@pytest.mark.parametrize(
    ("screening", "antwoord"),
    [
        (Screening.NIET_GEDAAN, Antwoord.NEE),
        (Screening.GEEN_BEZWAAR, Antwoord.NEE),
        (Screening.GEZINSBAND, Antwoord.MOGELIJK),
        (Screening.OPENBARE_ORDE, Antwoord.MOGELIJK),
    ],
)
def test_een_gezin_aan_de_grens_alleen_na_deze_screening(screening, antwoord):
    uitkomst = gesloten_gezinsvoorziening(START, **{**GRENS, "screening": screening})
    assert uitkomst.antwoord is antwoord


def test_iemand_anders_komt_er_niet():
    for maatregel in Maatregel:
        feiten = {**GEZIN, "wie": Wie.ANDER, "maatregel": maatregel}
        uitkomst = gesloten_gezinsvoorziening(START, **feiten)
        assert uitkomst.antwoord is Antwoord.NEE
        assert "kinderen of een alleenstaande minderjarige." in uitkomst.uitleg()


@pytest.mark.parametrize("wie", [Wie.GEZIN, Wie.AMV])
@pytest.mark.parametrize(
    ("feit", "waarde", "woord"),
    [
        ("zicht_op_vertrek", False, "zicht op vertrek"),
        ("overige_gronden", False, "de andere gronden voor bewaring"),
        ("lichter_middel_volstaat", True, "uiterste middel"),
    ],
)
def test_elke_voorwaarde_alleen(wie, feit, waarde, woord):
    uitkomst = gesloten_gezinsvoorziening(START, **{**GEZIN, "wie": wie, feit: waarde})
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.andere_lezing is None
    assert woord in uitkomst.uitleg()


@pytest.mark.parametrize("wie", [Wie.GEZIN, Wie.AMV])
def test_zonder_reisdocumenten_verschillen_4_4_2_en_2_2(wie):
    uitkomst = gesloten_gezinsvoorziening(START, **{**GEZIN, "wie": wie, "reisdocumenten": False})
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.andere_lezing.antwoord is Antwoord.MOGELIJK
    assert "pas als de reisdocumenten er zijn" in uitkomst.uitleg()


def test_bezwaren_samen_blijven_nee():
    feiten = {**GEZIN, "zicht_op_vertrek": False, "reisdocumenten": False}
    uitkomst = gesloten_gezinsvoorziening(START, **feiten)
    assert (uitkomst.antwoord, uitkomst.andere_lezing) == (Antwoord.NEE, None)


def test_onbekende_feiten():
    assert gesloten_gezinsvoorziening(START).ontbreekt == tuple(GEZIN)
    assert gesloten_gezinsvoorziening(START, **{**GEZIN, "screening": None}).ontbreekt == ()
    assert gesloten_gezinsvoorziening(START, **{**GRENS, "screening": None}).ontbreekt == (
        "screening",
    )
    grens = {"wie": Wie.AMV, "maatregel": Maatregel.GRENSDETENTIE}
    assert gesloten_gezinsvoorziening(START, **grens).antwoord is Antwoord.NEE
    assert gesloten_gezinsvoorziening(START, **{**GEZIN, "wie": None}).ontbreekt == ("wie",)


def test_tijdvak_en_modaliteit():
    norm = NORMEN["gesloten_gezinsvoorziening"]
    assert norm.modaliteit is Modaliteit.KAN
    assert norm.geldig.vanaf == module.OPEN_SINDS.dag
    assert gesloten_gezinsvoorziening(date(2017, 5, 31), **GEZIN).voorbehoud == ()
    assert gesloten_gezinsvoorziening(date(2017, 6, 1), **GEZIN).voorbehoud == (NA_HET_RAPPORT,)


@pytest.mark.parametrize(
    ("feiten", "melding"),
    [
        ({"start": "7 november"}, "start: .*een datum"),
        ({"start": START, "wie": "gezin"}, "wie: .*een van Wie.GEZIN, Wie.AMV, Wie.ANDER"),
    ],
)
def test_onjuiste_invoer(feiten, melding):
    with pytest.raises(OnjuisteInvoer, match=melding):
        gesloten_gezinsvoorziening(**feiten)


@pytest.mark.parametrize(
    ("waarde", "goed", "fout"),
    [
        (grensdetentie.AMV_GRENSDETENTIE, "nooit in grensdetentie", "ook in grensdetentie"),
        (grensdetentie.SCREENING, "twee redenen", "drie redenen"),
        (module.VOOR_WIE, "twee groepen", "drie groepen"),
        (module.ZONDER_REISDOCUMENTEN, "niet zonder reisdocumenten", "ook zonder reisdocumenten"),
        (module.PLAATSING, "kan worden geplaatst", "kan niet worden geplaatst"),
    ],
)
def test_woorden_op_een_pagina(waarde, goed, fout):
    assert waarde.leest(goed)
    assert not waarde.leest(fout)
