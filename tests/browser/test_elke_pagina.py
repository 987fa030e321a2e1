"""Geen enkele pagina vraagt iets aan een ander, klaagt, of loopt op een smal scherm buiten beeld."""

import pytest

from tests.browser.conftest import paginas

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("pad", paginas())
def test_pagina_vraagt_niets_aan_derden_en_past_op_320_pixels(pagina, adres, pad):
    verzoeken: list[str] = []
    klachten: list[str] = []
    pagina.on("request", lambda verzoek: verzoeken.append(verzoek.url))
    pagina.on("console", lambda regel: klachten.append(regel.text) if regel.type == "error" else 0)
    pagina.on("pageerror", lambda fout: klachten.append(str(fout)))
    pagina.on("requestfailed", lambda verzoek: klachten.append(f"mislukt: {verzoek.url}"))
    pagina.set_viewport_size({"width": 320, "height": 700})
    pagina.goto(adres + pad, wait_until="networkidle")
    vreemd = [url for url in verzoeken if not url.startswith((adres, "data:", "blob:"))]
    assert verzoeken
    assert vreemd == []
    assert klachten == []
    assert pagina.context.cookies() == []
    assert pagina.evaluate("document.documentElement.scrollWidth") <= 320
