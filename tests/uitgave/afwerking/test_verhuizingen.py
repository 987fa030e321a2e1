"""Een gepubliceerd adres blijft werken, ook als de pagina verhuist."""

import pytest

from tests.uitgave.hulp import PAGINAS
from uitgave.afwerking.verhuizingen import lees_adressen, stuur_door
from uitgave.melding import Afgekeurd


@pytest.fixture
def site(tmp_path):
    (tmp_path / "nieuw/plek").mkdir(parents=True)
    (tmp_path / "nieuw/plek/index.html").write_text("hier", "utf-8")
    return tmp_path


def test_elk_gepubliceerd_adres_is_een_pagina_of_verhuisd():
    nu = {"/" + p.pad.with_suffix("").as_posix()[5:] + "/" for p in PAGINAS}
    nu = {adres.removesuffix("index/") for adres in nu}
    adressen = lees_adressen()
    assert len(adressen) >= 69
    assert {nieuw or oud for oud, nieuw in adressen.items()} <= nu


def test_oud_adres_stuurt_door(site):
    stuur_door(site, {"/oud/": "/nieuw/plek/", "/nieuw/plek/": None})
    pagina = (site / "oud/index.html").read_text("utf-8")
    assert '<meta http-equiv="refresh" content="0; url=../nieuw/plek/">' in pagina
    assert '<a href="../nieuw/plek/">' in pagina
    assert (site / "_redirects").read_text("utf-8") == "/oud/ /nieuw/plek/ 301\n"
    assert (site / ".htaccess").read_text("utf-8") == "Redirect 301 /oud/ /nieuw/plek/\n"
    assert (site / "nginx.conf").read_text("utf-8") == "rewrite ^/oud/$ /nieuw/plek/ permanent;\n"


@pytest.mark.parametrize(
    ("adressen", "fout"),
    [
        ({"/weg/": None}, "/weg/ is gepubliceerd maar /weg/ bestaat niet"),
        ({"/oud/": "/ook-weg/"}, "/oud/ is gepubliceerd maar /ook-weg/ bestaat niet"),
    ],
)
def test_adres_dat_verdwijnt_breekt_de_bouw(site, adressen, fout):
    with pytest.raises(Afgekeurd, match=fout):
        stuur_door(site, adressen)


def test_adres_dat_niet_te_lezen_is(tmp_path):
    bestand = tmp_path / "adressen.txt"
    bestand.write_text("/goed/\n/oud/ -> nieuw\n", "utf-8")
    with pytest.raises(Afgekeurd, match=r"adressen\.txt:2: 'nieuw' is geen adres"):
        lees_adressen(bestand)
