"""Geen enkele pagina vraagt iets aan een ander, en geen enkele pagina klaagt."""

import pytest

from tests.browser.conftest import paginas

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("pad", paginas())
def test_geen_verzoek_aan_een_derde_en_geen_fout(pagina, adres, pad):
    verzoeken: list[str] = []
    klachten: list[str] = []
    pagina.on("request", lambda verzoek: verzoeken.append(verzoek.url))
    pagina.on("console", lambda regel: klachten.append(regel.text) if regel.type == "error" else 0)
    pagina.on("pageerror", lambda fout: klachten.append(str(fout)))
    pagina.on("requestfailed", lambda verzoek: klachten.append(f"mislukt: {verzoek.url}"))
    pagina.goto(adres + pad, wait_until="networkidle")
    vreemd = [url for url in verzoeken if not url.startswith((adres, "data:", "blob:"))]
    assert vreemd == []
    assert klachten == []
    assert pagina.context.cookies() == []
