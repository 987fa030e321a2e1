"""N39b: de uren om een inbewaringstelling voor te bereiden."""

from datetime import date

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NA_HET_RAPPORT
from terugkeer.grondslag.uitkomst import Antwoord
from terugkeer.vertrek.voorbereiding import (
    VOORBEREIDING,
    VOORBEREIDING_WETSVOORSTEL,
    voorbereiding,
)

DAG = date(2016, 10, 3)


@pytest.mark.parametrize(
    ("uren", "antwoord"),
    # voorbeeld 4 van N39: negen uur is in 2016 te lang
    [(0, Antwoord.JA), (6, Antwoord.JA), (7, Antwoord.NEE), (9, Antwoord.NEE)],
)
def test_voorbeeld_4_zes_uur_en_niet_negen(uren, antwoord):
    uitkomst = voorbereiding(DAG, uren)
    assert uitkomst.antwoord is antwoord
    assert uitkomst.waarde == VOORBEREIDING
    assert f"het duurde {uren} uur" in uitkomst.uitleg()
    assert "9 uur, maar dat gold niet" in uitkomst.uitleg()


def test_tijdvak():
    assert voorbereiding(date(2010, 12, 31), 6).antwoord is Antwoord.ONBEPAALD
    assert voorbereiding(date(2011, 1, 1), 6).antwoord is Antwoord.JA
    assert voorbereiding(date(2017, 6, 1), 6).voorbehoud == (NA_HET_RAPPORT,)


@pytest.mark.parametrize(
    ("dag", "uren", "melding"),
    [(DAG, -1, "uren: gevonden -1"), (2016, 6, "dag: gevonden 2016, verwacht een datum")],
)
def test_onjuiste_invoer(dag, uren, melding):
    with pytest.raises(OnjuisteInvoer, match=melding):
        voorbereiding(dag, uren)


def test_woorden_op_een_pagina():
    assert VOORBEREIDING.leest("zes uur")
    assert VOORBEREIDING_WETSVOORSTEL.leest("negen uur")
    assert not VOORBEREIDING.leest("negen uur")
