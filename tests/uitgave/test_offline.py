"""De kopie voor zonder netwerk: elk adres wijst een bestand aan, en alles zit erin."""

import json
from io import BytesIO
from zipfile import ZipFile

import pytest

from tests.uitgave.hulp import WORTEL
from uitgave.melding import Mislukt
from uitgave.offline import adres_van_schijf, maak_offline, voor_schijf

PADEN = frozenset({"index.html", "over/index.html", "over/stand/index.html", "assets/stijl.css"})
PAGINA = """<html><head><meta charset="utf-8">\
<meta http-equiv="Content-Security-Policy" content="script-src 'self'">\
<link rel="stylesheet" href="../assets/stijl.css"></head><body><a href="..">Begin</a>
<a href="stand/#kop">Stand</a><div class="editie"></div>\
<script src="../assets/javascripts/bundle.1.min.js"></script></body></html>"""


@pytest.mark.parametrize(
    ("adres", "van_schijf"),
    [
        (".", "index.html"),
        ("..", "../index.html"),
        ("../", "../index.html"),
        ("stand/", "stand/index.html"),
        ("stand/#kop", "stand/index.html#kop"),
        ("#kop", "#kop"),
        ("../assets/stijl.css", "../assets/stijl.css"),
        ("https://wetten.overheid.nl/", "https://wetten.overheid.nl/"),
        ("mailto:a@b.nl", "mailto:a@b.nl"),
    ],
)
def test_een_adres_wijst_het_bestand_aan(adres, van_schijf):
    assert adres_van_schijf(adres, "over", PADEN) == van_schijf


def test_een_adres_vanaf_de_wortel_werkt_van_schijf_niet():
    with pytest.raises(Mislukt, match="over: de link '/x' begint met /"):
        adres_van_schijf("/x", "over", PADEN)


def test_een_pagina_voor_van_schijf():
    html = voor_schijf(PAGINA, "over/index.html", PADEN)
    assert "Content-Security-Policy" not in html
    assert 'href="../index.html"' in html
    assert 'href="stand/index.html#kop"' in html
    hulp, bundel = html.index("../assets/iframe-worker.js"), html.index("bundle.1")
    assert hulp < bundel


@pytest.fixture
def site(tmp_path):
    site = tmp_path / "site"
    for pad, tekst in {
        "index.html": '<a href="over/">x</a><div class="editie"></div>',
        "over/index.html": PAGINA,
        "_headers": "x",
        "downloads/terugkeerwijzer.pdf": "x",
        "search/search_index.json": json.dumps({"docs": [{"location": "over/#kop", "text": "é"}]}),
    }.items():
        (site / pad).parent.mkdir(parents=True, exist_ok=True)
        (site / pad).write_text(tekst, "utf-8")
    (tmp_path / "node_modules").symlink_to(WORTEL / "node_modules")
    (tmp_path / "mkdocs.yml").write_text("site_name: Proef\nsite_description: Proef.\n", "utf-8")
    (tmp_path / "pyproject.toml").write_text('[project]\nversion = "1.2.3"\n', "utf-8")
    return site


@pytest.fixture
def gemaakt_op_25_november(monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1795651199")  # 25 november 2026, 23:59:59 UTC


@pytest.mark.usefixtures("gemaakt_op_25_november")
def test_de_kopie_heeft_alles_wat_een_lezer_nodig_heeft(site):
    kopie = ZipFile(BytesIO(maak_offline(site.parent, site)))
    assert kopie.namelist() == [
        "terugkeerwijzer/assets/iframe-worker.js",
        "terugkeerwijzer/index.html",
        "terugkeerwijzer/over/index.html",
        "terugkeerwijzer/search/search_index.js",
    ]
    begin = kopie.read("terugkeerwijzer/index.html").decode()
    assert begin == (
        '<a href="over/index.html">x</a><div class="editie">'
        "<p>Versie 1.2.3, gemaakt op 25 november 2026. Stand mei 2017.</p></div>"
    )
    index = kopie.read("terugkeerwijzer/search/search_index.js").decode()
    assert index == 'var __index={"docs":[{"location":"over/index.html#kop","text":"é"}]}'


@pytest.mark.usefixtures("gemaakt_op_25_november")
def test_dezelfde_site_geeft_dezelfde_bytes(site, monkeypatch):
    eerst = maak_offline(site.parent, site)
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    (site / "index.html").touch()
    assert maak_offline(site.parent, site) == eerst


@pytest.mark.parametrize(
    ("weg", "fout"),
    [
        ("site/search/search_index.json", "de zoekindex is er niet; bouw de site eerst"),
        ("node_modules", "dit script ontbreekt; haal het op"),
    ],
)
def test_wat_ontbreekt_is_een_regel(site, weg, fout):
    (site.parent / weg).unlink()
    with pytest.raises(Mislukt, match=fout):
        maak_offline(site.parent, site)
