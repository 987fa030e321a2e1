"""N37: gedwongen vertrek en het laissez-passer."""

from dataclasses import replace
from datetime import date

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NORMEN
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.vertrek import gedwongen, taskforces
from terugkeer.vertrek import laissez_passer as module
from terugkeer.vertrek.laissez_passer import LaissezPasser, Stap, laissez_passer

DWANG = {
    "vertrektermijn_voorbij": True,
    "zelfstandig_lukt": False,
    "werkt_mee": False,
    "geldig_reisdocument": False,
    "stand": LaissezPasser.NIET_GEVRAAGD,
}


def test_voorbeeld_1_geweigerd_dan_nu_geen_uitzetting_en_kijken_naar_buitenschuld():
    uitkomst = laissez_passer(**{**DWANG, "stand": LaissezPasser.GEWEIGERD})
    assert (uitkomst.antwoord, uitkomst.waarde) == (Antwoord.NEE, Stap.GEEN_UITZETTING)
    assert "N47" in uitkomst.uitleg()


def test_voorbeeld_2_afgegeven_dan_kan_de_uitzetting():
    uitkomst = laissez_passer(**{**DWANG, "stand": LaissezPasser.AFGEGEVEN})
    assert (uitkomst.antwoord, uitkomst.waarde) == (Antwoord.MOGELIJK, Stap.UITZETTING)
    assert uitkomst.modaliteit is Modaliteit.KAN
    assert "Koninklijke Marechaussee" in str(uitkomst)
    assert "het herkomstland of een land waar toegang wordt aangenomen" in uitkomst.uitleg()
    assert "uitgeprocedeerde asielzoekers" in uitkomst.uitleg()
    assert "de vreemdeling kan intussen in bewaring komen" in uitkomst.uitleg()


@pytest.mark.parametrize("stand", [*LaissezPasser, None])
def test_voorbeeld_3_met_een_geldig_paspoort_is_geen_laissez_passer_nodig(stand):
    uitkomst = laissez_passer(**{**DWANG, "geldig_reisdocument": True, "stand": stand})
    assert (uitkomst.antwoord, uitkomst.waarde) == (Antwoord.MOGELIJK, Stap.UITZETTING)
    assert uitkomst.ontbreekt == ()
    assert "niet nodig" in uitkomst.uitleg()


def test_zonder_document_vraagt_de_dtenv_het_aan():
    uitkomst = laissez_passer(**DWANG)
    assert (uitkomst.antwoord, uitkomst.waarde) == (Antwoord.NEE, Stap.AANVRAGEN)
    assert "is een laissez-passer nodig" in uitkomst.uitleg()
    assert "Een taskforce mag een laissez-passer afgeven" in uitkomst.uitleg()


def test_wie_wacht_op_zijn_papieren_en_meewerkt_komt_niet_in_bewaring():
    uitkomst = laissez_passer(**{**DWANG, "stand": LaissezPasser.GEVRAAGD})
    assert (uitkomst.antwoord, uitkomst.waarde) == (Antwoord.NEE, Stap.AFWACHTEN)
    assert "Wie meewerkt aan zijn papieren, komt in die tijd niet in bewaring" in uitkomst.uitleg()
    assert "kan intussen in bewaring" not in uitkomst.uitleg()
    assert "taskforce" in uitkomst.uitleg()


@pytest.mark.parametrize(
    ("lukt", "werkt_mee", "aanleidingen"),
    [(False, True, 1), (True, False, 1), (False, False, 2)],
)
def test_elke_aanleiding_alleen_en_samen(lukt, werkt_mee, aanleidingen):
    uitkomst = laissez_passer(**{**DWANG, "zelfstandig_lukt": lukt, "werkt_mee": werkt_mee})
    assert uitkomst.waarde is Stap.AANVRAGEN
    assert uitkomst.uitleg().count("aanleiding voor dwang") == aanleidingen
    assert ("zelfstandig vertrek lukt niet" in uitkomst.uitleg()) is not lukt
    assert ("iemand werkt niet mee" in uitkomst.uitleg()) is not werkt_mee


@pytest.mark.parametrize(
    "feiten",
    [
        {"vertrektermijn_voorbij": False},
        {"zelfstandig_lukt": True, "werkt_mee": True},
        {"vertrektermijn_voorbij": False, "geldig_reisdocument": True},
    ],
)
def test_eerst_zelfstandig_vertrek(feiten):
    uitkomst = laissez_passer(**{**DWANG, **feiten})
    assert (uitkomst.antwoord, uitkomst.waarde) == (Antwoord.NEE, Stap.ZELFSTANDIG)


def test_zou_er_geen_laissez_passer_nodig_zijn_dan_is_er_uitzetting(monkeypatch):
    regel = replace(module.LAISSEZ_PASSER_NODIG, antwoord=Antwoord.NEE)
    monkeypatch.setattr(module, "LAISSEZ_PASSER_NODIG", regel)
    assert laissez_passer(**DWANG).waarde is Stap.UITZETTING


def test_onbekende_feiten():
    assert laissez_passer().ontbreekt == tuple(DWANG)
    assert laissez_passer(**{**DWANG, "stand": None}).ontbreekt == ("stand",)
    assert laissez_passer(**{**DWANG, "werkt_mee": None}).ontbreekt == ()
    assert laissez_passer(vertrektermijn_voorbij=False).ontbreekt == ()


def test_de_norm_is_een_bevoegdheid():
    assert NORMEN["gedwongen_vertrek_laissez_passer"].modaliteit is Modaliteit.KAN


def test_onjuiste_invoer():
    with pytest.raises(OnjuisteInvoer, match="stand: gevonden 'weg', verwacht een van Laissez"):
        laissez_passer(stand="weg")


def test_de_taskforces_in_getallen():
    assert taskforces.TASKFORCES_SINDS.dag == date(2007, 1, 1)
    assert len(taskforces.LANDEN.elementen) == 10
    assert taskforces.LANDEN.element("Sierra Leone") == 7


@pytest.mark.parametrize(
    ("waarde", "goed", "fout"),
    [
        (gedwongen.GEDWONGEN, "kan dwingen", "mag de DT&V niet dwingen"),
        (gedwongen.AANLEIDINGEN, "twee aanleidingen", "drie aanleidingen"),
        (gedwongen.VOORRANG, "twee groepen", "drie groepen"),
        (gedwongen.BESTEMMINGEN, "twee bestemmingen", "drie bestemmingen"),
        (
            module.LAISSEZ_PASSER_NODIG,
            "een laissez-passer nodig",
            "is geen laissez-passer nodig",
        ),
        (
            module.INTUSSEN_BEPERKT,
            "kan intussen in bewaring",
            "komt intussen niet in bewaring",
        ),
        (
            taskforces.MAG_AFGEVEN,
            "mag laissez-passers afgeven",
            "mag geen laissez-passer afgeven",
        ),
        (taskforces.TASKFORCES, "dertig taskforces", "veertig taskforces"),
        (taskforces.TASKFORCES_SINDS, "2007", "2008"),
        (taskforces.BRIEF, "28 oktober 2013", "oktober 2013"),
        (taskforces.LANDEN, "tien landen", "negen landen"),
    ],
)
def test_woorden_op_een_pagina(waarde, goed, fout):
    assert waarde.bron
    assert waarde.leest(goed)
    assert not waarde.leest(fout)
