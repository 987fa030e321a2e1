"""Een rekenhulp als los bestand: alles erin, niets naar buiten, en alleen haar eigen scripts."""

import re

import pytest

from tests.uitgave.hulp import maak_site_met_rekenhulpen
from uitgave.afwerking.beleid import vingerafdruk, vingerafdrukken
from uitgave.losse_rekenhulp import MAP, maak_losse_rekenhulpen
from uitgave.melding import Afgekeurd
from uitgave.motor.bouw import Motor
from uitgave.rekenhulp import NAMEN

WETTEN = dict.fromkeys(NAMEN, "globalThis.rekenhulpWetten = {};")
MOTOR = Motor("globalThis.rekenhulpMotor = {};", b"wasm", "micropython-0.wasm", WETTEN)


@pytest.fixture
def site(tmp_path):
    maak_site_met_rekenhulpen(tmp_path)
    return tmp_path


def lees(site, naam="vertrektermijn"):
    return (site / MAP / f"rekenhulp-{naam}.html").read_text("utf-8")


def test_van_elke_rekenhulp_komt_er_een_bestand(site):
    maak_losse_rekenhulpen(site, MOTOR)
    assert {pad.name for pad in (site / MAP).iterdir()} == {f"rekenhulp-{n}.html" for n in NAMEN}
    assert "<title>Rekenhulp buiten schuld - Terugkeerwijzer</title>" in lees(site, "buitenschuld")


def test_de_tekst_komt_van_de_pagina_zonder_menu_voorbeelden_en_links(site):
    maak_losse_rekenhulpen(site, MOTOR)
    html = lees(site)
    assert '<h1 id="kop">Rekenhulp</h1>' in html
    assert "<p>Zie de uitleg.</p>" in html
    assert 'data-rekenhulp="vertrektermijn"' in html
    assert "menu" not in html.partition("</main>")[0].partition("<main>")[2]
    assert "Voorbeelden" not in html
    assert "<a " not in html.partition("</main>")[0]


def test_het_beleid_laat_alleen_de_eigen_scripts_en_stijl_toe(site):
    maak_losse_rekenhulpen(site, MOTOR)
    html = lees(site)
    (beleid,) = re.findall(r'Content-Security-Policy" content="([^"]+)"', html)
    regels = {naam: waarden for naam, *waarden in (deel.split() for deel in beleid.split(";"))}
    assert regels["default-src"] == ["'none'"]
    assert "'unsafe-inline'" not in beleid
    afdrukken = vingerafdrukken(html)
    assert len(afdrukken) == 4
    assert afdrukken <= set(regels["script-src"])
    (stijl,) = re.findall(r"<style>(.*?)</style>", html, re.DOTALL)
    assert regels["style-src"] == [vingerafdruk(stijl)]


def test_een_pagina_zonder_voorbeelden_wordt_gemeld(site):
    pagina = site / "rekenhulp/vertrektermijn/index.html"
    pagina.write_text("<h1>Rekenhulp</h1>", "utf-8")
    with pytest.raises(Afgekeurd) as fout:
        maak_losse_rekenhulpen(site, MOTOR)
    (melding,) = fout.value.meldingen
    assert str(melding).startswith(
        "rekenhulp/vertrektermijn/index.html:1: de kop of de voorbeelden"
    )
