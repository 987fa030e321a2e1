"""Geen enkele pagina vraagt iets aan een ander, klaagt, of loopt op een smal scherm buiten beeld."""

import pytest

from tests.browser.conftest import elke_pagina

RUST = 200
"""Zoveel milliseconden na het laden krijgt een pagina om nog iets te vragen."""

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("pad", elke_pagina())
def test_pagina_vraagt_niets_aan_derden_en_past_op_320_pixels(smal, adres, pad):
    pagina = smal
    verzoeken: list[str] = []
    klachten: list[str] = []
    pagina.on("request", lambda verzoek: verzoeken.append(verzoek.url))
    pagina.on("console", lambda regel: klachten.append(regel.text) if regel.type == "error" else 0)
    pagina.on("pageerror", lambda fout: klachten.append(str(fout)))
    pagina.on("requestfailed", lambda verzoek: klachten.append(f"mislukt: {verzoek.url}"))
    pagina.goto(adres + pad, wait_until="load")
    pagina.wait_for_timeout(RUST)
    vreemd = [url for url in verzoeken if not url.startswith((adres, "data:", "blob:"))]
    assert verzoeken
    assert vreemd == []
    assert klachten == []
    assert pagina.context.cookies() == []
    # de opmaak mag even nodig hebben; wat dan nog te breed is, is te breed
    pagina.wait_for_function("document.documentElement.scrollWidth <= 320")
