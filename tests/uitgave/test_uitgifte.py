"""De voet van elke pagina: de versie, en een link naar wat er is."""

from datetime import date

import pytest

from uitgave.bestand import omvang, schrijf_heel
from uitgave.editie import Editie
from uitgave.uitgifte import BOEK, OFFLINE, geef_uit

EDITIE = Editie("Proef", "Een proef.", "1.2.3", date(2026, 11, 25))
LEEG = '<footer><div class="editie"></div></footer>'
REGEL = "<p>Versie 1.2.3, gemaakt op 25 november 2026. Stand mei 2017.</p>"


@pytest.fixture
def site(tmp_path):
    for pad in ("index.html", "over/stand/index.html"):
        schrijf_heel(tmp_path / pad, LEEG.encode())
    return tmp_path


def test_zonder_bestanden_staat_er_geen_link(site):
    assert geef_uit(site, EDITIE) == []
    assert (site / "index.html").read_text("utf-8") == LEEG.replace("></div>", f">{REGEL}</div>")


def test_elke_pagina_krijgt_de_links_met_omvang(site):
    schrijf_heel(site / BOEK, bytes(1_940_000))
    schrijf_heel(site / OFFLINE, bytes(640_400))
    assert geef_uit(site, EDITIE) == [BOEK, OFFLINE]
    begin = (site / "index.html").read_text("utf-8")
    assert (
        '<a href="./downloads/terugkeerwijzer.pdf" download>Alles als boek (pdf)</a>, 1,9 MB'
        in begin
    )
    diep = (site / "over/stand/index.html").read_text("utf-8")
    assert '<a href="../../downloads/terugkeerwijzer-offline.zip" download>' in diep
    assert "(zip)</a>, 640 kB</li>" in diep


def test_de_foutpagina_staat_op_elk_adres_en_krijgt_geen_link_vanaf_hier(site):
    schrijf_heel(site / BOEK, b"x")
    schrijf_heel(site / "404.html", LEEG.encode())
    geef_uit(site, EDITIE)
    assert (site / "404.html").read_text("utf-8") == LEEG.replace("></div>", f">{REGEL}</div>")


def test_een_link_verdwijnt_met_zijn_bestand(site):
    schrijf_heel(site / BOEK, b"x")
    geef_uit(site, EDITIE)
    (site / BOEK).unlink()
    geef_uit(site, EDITIE)
    assert "<a" not in (site / "index.html").read_text("utf-8")


def test_een_bestand_dat_niet_te_schrijven_is_laat_het_oude_staan(site):
    schrijf_heel(site / BOEK, b"oud")
    with pytest.raises(TypeError):
        schrijf_heel(site / BOEK, "geen bytes")
    assert [p.read_bytes() for p in (site / "downloads").iterdir()] == [b"oud"]


def test_omvang_zoals_een_lezer_haar_zegt():
    assert [omvang(n) for n in (1, 1499, 999_499, 1_000_000)] == [
        "1 kB",
        "1 kB",
        "999 kB",
        "1,0 MB",
    ]
