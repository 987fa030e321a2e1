"""De waarden over overleg, onderdak en gesloten plaatsen, met hun woorden op een pagina."""

from datetime import date

import pytest

from terugkeer.vertrek import gesloten_gezinsvoorziening as ggv
from terugkeer.vertrek import gezinslocatie, overleg, vbl


@pytest.mark.parametrize(
    ("waarde", "goed", "fout"),
    [
        (overleg.LTO_DEELNEMERS, "de IND, de DT&V, het COA en de politie", "de IND en het COA"),
        (overleg.LTO_DEELNEMERS, "vier organisaties", "drie organisaties"),
        (overleg.LTO_KEUZES, "drie mogelijkheden", "vier mogelijkheden"),
        (overleg.LTO_RITME, "twee weken", "drie weken"),
        (vbl.TERUGKEER_BINNEN, "12 weken", "10 weken"),
        (vbl.VERBLIJF_MAXIMAAL, "twaalf weken", "drie maanden"),
        (vbl.VERBLIJF_MAXIMAAL, "84 dagen", "90 dagen"),
        (vbl.VOORWAARDEN, "twee voorwaarden", "drie voorwaarden"),
        (vbl.DOELEN, "twee doelen", "drie doelen"),
        (gezinslocatie.SINDS, "2011", "2012"),
        (gezinslocatie.LEEFTIJD, "18 jaar", "21 jaar"),
        (gezinslocatie.FERREIRA_ARREST, "21 september 2012", "september 2012"),
        (gezinslocatie.OP_STRAAT, "niet meer op straat", "op straat gezet"),
        (gezinslocatie.ALTIJD_ONDERDAK, "altijd onderdak", "geen onderdak"),
        (
            gezinslocatie.TOT,
            "het jongste kind 18 is of de terugkeer geregeld is",
            "het jongste kind 18 is",
        ),
        (ggv.PLAATS, "Zeist", "Ter Apel"),
        (ggv.VOORWAARDEN, "twee voorwaarden", "drie voorwaarden"),
        (ggv.OPEN_SINDS, "1 oktober 2014", "oktober 2014"),
        (ggv.VERBLIJF_MAXIMAAL, "twee weken", "twee maanden"),
        (ggv.WONINGEN, "twaalf woningen", "tien woningen"),
        (ggv.PERSONEN_PER_WONING, "zes personen", "zeven personen"),
        (ggv.PLAATSEN_AMV, "tien plaatsen", "twaalf plaatsen"),
    ],
)
def test_woorden_op_een_pagina(waarde, goed, fout):
    assert waarde.bron
    assert waarde.leest(goed)
    assert not waarde.leest(fout)


def test_een_jaar_zonder_dag_begint_op_1_januari():
    assert gezinslocatie.SINDS.dag == date(2011, 1, 1)


def test_een_element_van_een_lijst():
    assert overleg.LTO_DEELNEMERS.element("AVIM") == 3
    assert overleg.LTO_KEUZES.element("bewaring") == 2
    assert vbl.VOORWAARDEN.element("binnen 12 weken") == 1
