"""Elk voorbeeld op een pagina drukt in de motor af wat de pagina toont."""

import pytest

from tests.uitgave.hulp import PAGINAS
from tests.uitgave.motor.gelijk import WORTEL, in_de_motor, proefmotor
from uitgave.knipsels import INVOEGING, MAP, Voorbeeld, lees_secties, voorbeelden
from uitgave.motor.bundel import bundel, los

pytestmark = [pytest.mark.bouw, pytest.mark.alles]

INGANG = """
import _taal
_regels = []
def _vang(*dingen, sep=" ", end="\\n"):
 _regels.append(sep.join([_taal.tekst(ding) for ding in dingen]) + end)
_taal.druk_af = _vang
def voer_uit(naam):
 _regels.clear()
 __import__(naam)
 return "".join(_regels)
"""
NIET_IN_DE_BROWSER = (
    "from terugkeer.beslisboom import",
    "from terugkeer.rekenhulp.vragenlijst import",
    "from uitgave.normen import",
    "indent=1",
)
"""Bomen, lijsten van vragen en woorden, en ingesprongen JSON zijn er alleen voor de pagina's."""


def bron(voorbeeld: Voorbeeld) -> str:
    """De secties van een voorbeeld, zoals zij na elkaar draaien."""
    secties = []
    for regel in voorbeeld.inhoud:
        invoeging = INVOEGING.match(regel)
        assert invoeging
        tekst = (WORTEL / MAP / invoeging["bestand"]).read_text("utf-8")
        secties += lees_secties(tekst)[invoeging["sectie"]]
    return "\n".join(secties)


VOORBEELDEN = tuple(
    v
    for pagina in PAGINAS
    for v in voorbeelden(pagina)
    if not any(invoer in bron(v) for invoer in NIET_IN_DE_BROWSER)
)


def test_een_rekenhulp_laadt_de_beslisboom_niet():
    assert "terugkeer/beslisboom.py" not in bundel(WORTEL, "terugkeer", "terugkeer.rekenhulp")


def test_elk_voorbeeld_drukt_in_de_motor_af_wat_de_pagina_toont(tmp_path):
    namen = {f"voorbeeld_{nummer}": v for nummer, v in enumerate(VOORBEELDEN)}
    erbij = los(WORTEL, {f"{naam}.py": bron(v) for naam, v in namen.items()})
    wet = bundel(WORTEL, "terugkeer", "terugkeer.rekenhulp")
    motor = proefmotor({**wet, **erbij}, INGANG, "voer_uit")
    uitvoer = in_de_motor(motor, tmp_path, "voer_uit", [[naam] for naam in namen], voluit=True)
    assert [tekst.rstrip("\n") for tekst in uitvoer] == [v.getoond for v in VOORBEELDEN]
