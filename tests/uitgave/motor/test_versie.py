"""De versie in het adres van de bediening: wat verandert, wordt opnieuw gehaald."""

import re
from dataclasses import replace

import pytest

from tests.uitgave.hulp import maak_site_met_rekenhulpen
from uitgave.melding import Afgekeurd
from uitgave.motor.bouw import Motor
from uitgave.motor.versie import noem_versie
from uitgave.rekenhulp import NAMEN

MOTOR = Motor("globalThis.rekenhulpMotor = {};", b"wasm", "micropython-0.wasm", {"een": "1"})


@pytest.fixture
def site(tmp_path):
    maak_site_met_rekenhulpen(tmp_path)
    return tmp_path


def versies(site):
    """De versie op elke pagina met een rekenhulp."""
    paginas = [(site / f"rekenhulp/{naam}/index.html").read_text("utf-8") for naam in NAMEN]
    return [re.findall(r'src="\.\./\.\./assets/rekenhulp\.js(.*?)"', html) for html in paginas]


def versie(map_, motor=MOTOR, erbij=""):
    maak_site_met_rekenhulpen(map_)
    with (map_ / "assets/rekenhulp.js").open("a", encoding="utf-8") as bediening:
        bediening.write(erbij)
    noem_versie(map_, motor)
    return versies(map_)[0]


def test_elke_rekenhulp_noemt_dezelfde_versie(site):
    noem_versie(site, MOTOR)
    gevonden = versies(site)
    assert re.fullmatch(r"\?v=[0-9a-f]{10}&amp;wasm=micropython-0\.wasm", gevonden[0][0])
    assert gevonden == [gevonden[0]] * len(NAMEN)


def test_een_andere_motor_of_bediening_is_een_andere_versie(tmp_path):
    andere_motor = replace(MOTOR, script="globalThis.rekenhulpMotor = 1;")
    andere_wet = replace(MOTOR, wetten={"een": "2"})
    eerste = versie(tmp_path / "een")
    assert versie(tmp_path / "zelfde") == eerste
    assert versie(tmp_path / "motor", andere_motor) != eerste
    assert versie(tmp_path / "wet", andere_wet) != eerste
    assert versie(tmp_path / "bediening", erbij="// anders") != eerste


def test_een_pagina_die_haar_bediening_niet_laadt_wordt_gemeld(site):
    pagina = site / "rekenhulp/vertrektermijn/index.html"
    pagina.write_text(pagina.read_text("utf-8").replace("rekenhulp.js", "anders.js"), "utf-8")
    with pytest.raises(Afgekeurd, match=r"vertrektermijn/index\.html:1: .* staat er 0 keer"):
        noem_versie(site, MOTOR)
