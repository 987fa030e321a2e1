"""Geen enkele pagina vraagt iets aan een ander, klaagt, of loopt op een smal scherm buiten beeld."""

import pytest

from tests.browser.conftest import elke_pagina, luister

RUST = 200
"""Zoveel milliseconden na het laden krijgt een pagina om nog iets te vragen."""

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("pad", elke_pagina())
def test_pagina_vraagt_niets_aan_derden_en_past_op_320_pixels(smal, adres, pad):
    with luister(smal) as gehoord:
        smal.goto(adres + pad, wait_until="load")
        smal.wait_for_timeout(RUST)
    vreemd = [url for url in gehoord.verzoeken if not url.startswith((adres, "data:", "blob:"))]
    assert gehoord.verzoeken
    assert vreemd == []
    assert gehoord.klachten == []
    assert smal.context.cookies() == []
    # de opmaak mag even nodig hebben; wat dan nog te breed is, is te breed
    smal.wait_for_function("document.documentElement.scrollWidth <= 320")


def test_het_beleid_houdt_een_vreemd_script_tegen(pagina, gehoord, adres):
    """De proef hierboven kan falen: een script zonder vingerafdruk draait niet en wordt gemeld."""
    pagina.goto(adres + "/")
    pagina.evaluate(
        "() => { const s = document.createElement('script'); s.text = 'window.binnen = 1';"
        " document.body.append(s); const a = document.createElement('img');"
        " a.src = 'https://elders.example/x.png'; document.body.append(a); }"
    )
    pagina.wait_for_timeout(300)
    assert pagina.evaluate("window.binnen") is None
    assert any("script-src" in klacht for klacht in gehoord.klachten)
    assert any("img-src" in klacht for klacht in gehoord.klachten)
