"""De afwerking van een kleine site: wat eruit gaat, wat blijft, en wat de bouw breekt."""

import re

import pytest

from uitgave.afwerking.beleid import beleid, beveilig, vingerafdrukken
from uitgave.afwerking.krimp import krimp
from uitgave.afwerking.opmaak import dun_uit
from uitgave.afwerking.paginas import verzorg, verzorg_paginas
from uitgave.afwerking.thema import (
    BUNDEL,
    NIET_HIER,
    STUKKEN,
    UITGESTELDE_WORKER,
    VLAG_GEMAAKT,
    verbeter_thema,
)
from uitgave.afwerking.versies import noem_versies
from uitgave.melding import Afgekeurd, Mislukt

PAGINA = """<!doctype html>
<html lang="nl"><head><meta charset="utf-8">
  <link rel="next" href="twee/">
  <link rel="stylesheet" href="assets/_mkdocstrings.css">
  <script id="__config" type="application/json">{"features": ["toc.follow"]}</script>
  <script>begin()</script></head>
<body data-md-color-scheme="default">

    <p class="hier">Tekst</p>
<pre>een
    twee

</pre>
<table><tr><td>cel</td></tr></table>
</body></html>
"""
STIJL = (
    ":root{--md-hier:1px;--md-nergens:2px;--eigen:3px}"
    ".hier{margin:var(--md-hier)}.nergens{margin:0}.hier,.ook-niet{padding:0}"
    "p:not(.nergens){color:red}@media print{.nergens{color:red}.hier{color:blue}}"
    "[data-md-color-scheme=default]{color:red}[data-md-color-scheme=slate]{color:red}"
    "@keyframes draai{to{opacity:1}}"
)


@pytest.fixture
def site(tmp_path):
    """Eén pagina, met wat Material erbij zet."""
    for pad, tekst in {
        "index.html": PAGINA,
        "assets/_mkdocstrings.css": "",
        "assets/stylesheets/main.1.min.css": STIJL,
        "assets/javascripts/bundle.1.min.js": "".join(w.oud for w in BUNDEL)
        + "".join(o.aanroep for o in NIET_HIER)
        + "".join(f"{s.van} wat niemand gebruikt {s.tot}" for s in STUKKEN)
        + VLAG_GEMAAKT
        + 'V("toc.follow")V("content.tooltips")'
        + "\n//# sourceMappingURL=bundle.1.min.js.map\n",
        "assets/javascripts/bundle.1.min.js.map": "{}",
        "assets/javascripts/lunr/wordcut.js": "",
        "assets/javascripts/lunr/min/lunr.nl.min.js": "",
        "assets/javascripts/lunr/min/lunr.fi.min.js": "",
    }.items():
        (tmp_path / pad).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / pad).write_text(tekst, "utf-8")
    return tmp_path


def test_stijl_houdt_over_wat_een_pagina_kan_gebruiken(site):
    verzorg_paginas(site)
    dun_uit(site)
    assert (site / "assets/stylesheets/main.1.min.css").read_text("utf-8") == (
        ":root{--md-hier:1px;--eigen:3px}"
        ".hier{margin:var(--md-hier)}.hier{padding:0}"
        "p:not(.nergens){color:red}@media print{.hier{color:blue}}"
        "[data-md-color-scheme=default]{color:red}"
        "@keyframes draai{to{opacity:1}}"
    )


def test_script_is_gewijzigd_en_bronkaart_en_vreemde_talen_zijn_weg(site):
    verbeter_thema(site)
    assert (site / "assets/javascripts/bundle.1.min.js").read_text("utf-8") == (
        UITGESTELDE_WORKER
        + "".join(w.nieuw for w in BUNDEL)
        + "".join(s.tot for s in STUKKEN)
        + VLAG_GEMAAKT
        + "!0!1\n"
    )
    over = {pad.name for pad in (site / "assets").rglob("*") if pad.is_file()}
    assert over == {"_mkdocstrings.css", "main.1.min.css", "bundle.1.min.js", "lunr.nl.min.js"}


@pytest.mark.parametrize("keren", [0, 2])
def test_ander_script_van_material_breekt_de_bouw(site, keren):
    bundel = site / "assets/javascripts/bundle.1.min.js"
    oud = BUNDEL[0].oud
    bundel.write_text(bundel.read_text("utf-8").replace(oud, oud * keren), "utf-8")
    with pytest.raises(Afgekeurd, match=f"bundle.1.min.js:1: .* staat er {keren} keer"):
        verbeter_thema(site)


@pytest.mark.parametrize("stuk", [s for stuk in STUKKEN for s in (stuk.van, stuk.tot)])
def test_stuk_dat_er_anders_uitziet_breekt_de_bouw(site, stuk):
    bundel = site / "assets/javascripts/bundle.1.min.js"
    bundel.write_text(bundel.read_text("utf-8").replace(stuk, ""), "utf-8")
    with pytest.raises(Afgekeurd, match="staat er 0 keer, verwacht 1 keer; nodig omdat"):
        verbeter_thema(site)


@pytest.mark.parametrize(
    "html",
    ['<pre class="highlight annotate">', '<div data-tabs="1:2">', '<a data-preview href="x">'],
)
def test_een_onderdeel_dat_er_niet_is_breekt_de_bouw(site, html):
    (site / "blad.html").write_text(f"<p>\n{html}", "utf-8")
    with pytest.raises(Afgekeurd, match=r"blad\.html:2: .* want thema\.py laat het weg"):
        verbeter_thema(site)


def test_zonder_instellingen_van_material_breekt_de_bouw(site):
    (site / "index.html").write_text("<p>kaal", "utf-8")
    with pytest.raises(Afgekeurd, match=r"index\.html:1: .*verwacht: <script id=__config>"):
        verbeter_thema(site)


def test_een_script_wordt_kleiner_en_doet_hetzelfde(wortel):
    functies = "function nooit() {} function ooit() { return 1 + 1; }"
    script = f"/* uitleg */ (function () {{ {functies} window.x = ooit(); }})();"
    assert krimp(wortel, script).strip() == "window.x=2;"


def test_wat_geen_script_is_is_een_regel(wortel, tmp_path):
    with pytest.raises(Mislukt, match="Terser leest dit script niet"):
        krimp(wortel, "function (")
    with pytest.raises(Mislukt, match=r"terser ontbreekt; haal het op \(make node_modules/klaar\)"):
        krimp(tmp_path, "1")


def test_de_versie_verandert_met_het_bestand_en_alleen_dan(site):
    stijl, pagina = site / "assets/_mkdocstrings.css", site / "index.html"
    kaal = pagina.read_text("utf-8")

    def adres(inhoud):
        stijl.write_text(inhoud, "utf-8")
        pagina.write_text(kaal, "utf-8")
        noem_versies(site)
        return re.search(r'href="(assets/_mkdocstrings\.css[^"]*)"', pagina.read_text("utf-8"))[1]

    assert re.fullmatch(r"assets/_mkdocstrings\.css\?v=[0-9a-f]{10}", adres("a"))
    assert adres("a") == adres("a") != adres("b")


def test_de_index_van_zoeken_heeft_een_versie_en_een_adres_elders_niet(site):
    bundel = site / "assets/javascripts/bundle.1.min.js"
    bundel.write_text('new URL("search/search_index.json",x)', "utf-8")
    (site / "search").mkdir()
    (site / "search/search_index.json").write_text("{}", "utf-8")
    elders = '<link rel="stylesheet" href="https://elders.example/a.css">'
    (site / "index.html").write_text(elders + '<a href="assets/_mkdocstrings.css">', "utf-8")
    noem_versies(site)
    # printf '{}' | sha256sum
    assert bundel.read_text("utf-8") == 'new URL("search/search_index.json?v=44136fa355",x)'
    assert (site / "index.html").read_text("utf-8").count("?v=") == 0


def test_pagina_zonder_kop_breekt_de_bouw(site):
    (site / "kaal.html").write_text("<p>kaal", "utf-8")
    with pytest.raises(Afgekeurd, match=r"kaal\.html:1: verwacht één keer <meta charset"):
        beveilig(site)


def test_pagina_wordt_korter_maar_code_blijft_staan():
    html = verzorg(PAGINA)
    assert '<pre translate="no">een\n    twee\n\n</pre>' in html
    assert "\n\n<p" not in html
    assert "_mkdocstrings" not in html
    assert 'rel="next"' not in html
    assert '<div class="md-typeset__scrollwrap"><div class="md-typeset__table"><table>' in html


def test_pagina_met_normkaart_houdt_haar_opmaak():
    assert "_mkdocstrings.css" in verzorg(PAGINA.replace('class="hier"', 'class="doc hier"'))


def test_vingerafdruk_alleen_van_scripts_die_draaien():
    html = (
        '<script src="a.js"></script><script type="application/json">{}</script><script>1</script>'
    )
    # printf 1 | openssl sha256 -binary | base64
    assert vingerafdrukken(html) == {"'sha256-a4ayc/80/OGda4BO/1o/V0etpOqiLx1JwB5S3beHW0s='"}


def test_beleid_noemt_de_vingerafdruk_bij_de_scripts():
    assert "script-src 'self' 'wasm-unsafe-eval' 'sha256-x';" in beleid({"'sha256-x'"})
