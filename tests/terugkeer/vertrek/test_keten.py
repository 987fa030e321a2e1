"""De waarden over de samenwerking in de keten, met hun woorden op een pagina."""

from datetime import date

import pytest

from terugkeer.vertrek import keten


@pytest.mark.parametrize(
    ("waarde", "goed", "fout"),
    [
        (keten.DTENV_SINDS, "2007", "2008"),
        (keten.KETENPARTNERS, "de DT&V, de AVIM, het COA en de IND", "de DT&V en de IND"),
        (keten.OOK_BETROKKEN, "zes organisaties", "vijf organisaties"),
        (keten.UITGANGSPUNTEN, "zes uitgangspunten", "vijf uitgangspunten"),
        (keten.LTO_TAKEN, "vijf taken", "vier taken"),
        (keten.SUCCESFACTOREN, "drie factoren", "vier factoren"),
        (keten.SUCCESFACTOREN_MET_MIDDENVELD, "vier factoren", "drie factoren"),
    ],
)
def test_woorden_op_een_pagina(waarde, goed, fout):
    assert waarde.bron
    assert waarde.leest(goed)
    assert not waarde.leest(fout)


def test_een_jaar_zonder_dag_begint_op_1_januari():
    assert keten.DTENV_SINDS.dag == date(2007, 1, 1)


def test_een_element_van_een_lijst():
    assert keten.OOK_BETROKKEN.element("Stichting Nidos") == 4
    assert keten.SUCCESFACTOREN_MET_MIDDENVELD.element("snel en zorgvuldig") == 0
