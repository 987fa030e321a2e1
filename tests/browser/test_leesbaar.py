"""De opmaak houdt stand: grote letters, ruime regels, en welke letter een machine ook heeft."""

import pytest

from tests.browser.conftest import elke_pagina

pytestmark = pytest.mark.browser

# WCAG 1.4.12: zo ruim mag een lezer de tekst zetten. Een bredere letter geeft hetzelfde effect.
RUIM = """
* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
p { margin-bottom: 2em !important; }
"""
GROOT = "html { font-size: 250% !important; }"  # Material zet 125%; dit is het dubbele

# Tekst die buiten haar vak valt en daar wordt afgesneden, en een pagina die breder is dan het scherm.
KNELT = """() => [...document.querySelectorAll(
        '.md-header a, .md-tabs a, .md-nav__link, .md-typeset :is(h1, h2, h3, p, li, summary, button)'
    )]
    .filter(e => e.checkVisibility({visibilityProperty: true}) && e.offsetParent)
    .filter(e => getComputedStyle(e).overflowX !== 'visible' && e.scrollWidth > e.clientWidth + 1)
    .map(e => e.className + ': ' + e.textContent.trim().slice(0, 40))"""


# Een blad dat een script maakt; een stijl in de pagina houdt het beleid van de site tegen.
KLEED_AAN = """stijl => {
    const blad = new CSSStyleSheet();
    blad.replaceSync(stijl);
    document.adoptedStyleSheets = [blad];
}"""


def knelpunten(pagina, url, breedte, stijl):
    pagina.set_viewport_size({"width": breedte, "height": 900})
    pagina.goto(url)
    pagina.evaluate(KLEED_AAN, stijl)
    pagina.wait_for_timeout(200)
    te_breed = pagina.evaluate("document.documentElement.scrollWidth") - breedte
    gevonden = pagina.evaluate(KNELT)
    return [*gevonden, *([f"pagina {te_breed} px te breed"] if te_breed > 0 else [])]


@pytest.mark.parametrize("pad", elke_pagina())
def test_ruime_tekst_past_op_320_pixels(pagina, adres, pad):
    assert knelpunten(pagina, adres + pad, 320, RUIM) == []


@pytest.mark.parametrize("pad", elke_pagina())
def test_tekst_op_200_procent_past(pagina, adres, pad):
    assert knelpunten(pagina, adres + pad, 1280, GROOT) == []


def test_rust_op_verzoek(pagina, adres):
    pagina.emulate_media(reduced_motion="reduce")
    pagina.goto(adres + "/")
    beweegt = pagina.evaluate(
        "[...document.querySelectorAll('*')].filter(e => { const s = getComputedStyle(e);"
        " return s.animationName !== 'none' || s.transitionDuration.split(', ').some(d => d !== '0s')"
        " || s.scrollBehavior === 'smooth' }).length"
    )
    assert beweegt == 0
