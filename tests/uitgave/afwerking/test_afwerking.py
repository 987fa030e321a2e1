"""De afwerking van een kleine site: wat eruit gaat, wat blijft, en wat de bouw breekt."""

import pytest

from uitgave.afwerking import werk_af
from uitgave.afwerking.beleid import beleid, vingerafdrukken
from uitgave.afwerking.paginas import verzorg
from uitgave.afwerking.thema import BUNDEL, MERMAID, UITGESTELDE_WORKER
from uitgave.melding import Afgekeurd

PAGINA = """<!doctype html>
<html lang="nl"><head><meta charset="utf-8">
  <link rel="stylesheet" href="assets/_mkdocstrings.css">
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
        + f"{MERMAID.van} een tekening {MERMAID.tot}"
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
    werk_af(site, {})
    assert (site / "assets/stylesheets/main.1.min.css").read_text("utf-8") == (
        ":root{--md-hier:1px;--eigen:3px}"
        ".hier{margin:var(--md-hier)}.hier{padding:0}"
        "p:not(.nergens){color:red}@media print{.hier{color:blue}}"
        "[data-md-color-scheme=default]{color:red}"
        "@keyframes draai{to{opacity:1}}"
    )


def test_script_is_gewijzigd_en_bronkaart_en_vreemde_talen_zijn_weg(site):
    werk_af(site, {})
    assert (site / "assets/javascripts/bundle.1.min.js").read_text("utf-8") == (
        UITGESTELDE_WORKER + "".join(w.nieuw for w in BUNDEL) + MERMAID.tot + "\n"
    )
    over = {pad.name for pad in (site / "assets").rglob("*") if pad.is_file()}
    assert over == {"_mkdocstrings.css", "main.1.min.css", "bundle.1.min.js", "lunr.nl.min.js"}


@pytest.mark.parametrize("keren", [0, 2])
def test_ander_script_van_material_breekt_de_bouw(site, keren):
    bundel = site / "assets/javascripts/bundle.1.min.js"
    oud = BUNDEL[0].oud
    bundel.write_text(bundel.read_text("utf-8").replace(oud, oud * keren), "utf-8")
    with pytest.raises(Afgekeurd, match=f"bundle.1.min.js:1: .* staat er {keren} keer"):
        werk_af(site, {})


@pytest.mark.parametrize("stuk", [MERMAID.van, MERMAID.tot])
def test_mermaid_dat_er_anders_uitziet_breekt_de_bouw(site, stuk):
    bundel = site / "assets/javascripts/bundle.1.min.js"
    bundel.write_text(bundel.read_text("utf-8").replace(stuk, ""), "utf-8")
    with pytest.raises(Afgekeurd, match="staat er 0 keer, verwacht 1 keer; nodig omdat"):
        werk_af(site, {})


def test_pagina_zonder_kop_breekt_de_bouw(site):
    (site / "kaal.html").write_text("<p>kaal", "utf-8")
    with pytest.raises(Afgekeurd, match=r"kaal\.html:1: verwacht één keer <meta charset"):
        werk_af(site, {})


def test_pagina_wordt_korter_maar_code_blijft_staan():
    html = verzorg(PAGINA)
    assert "<pre>een\n    twee\n\n</pre>" in html
    assert "\n\n<p" not in html
    assert "_mkdocstrings" not in html
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
