"""Wat de eerste blik op een pagina kost: bytes en verzoeken, geen seconden."""

import gzip

import pytest

from tests.browser.conftest import luister, paginas

pytestmark = pytest.mark.browser

MEESTE_BYTES = 75_000
MEESTE_VERZOEKEN = 14
NASLAG = ("/naslag/",)  # lange lijsten: hun tekst telt niet als tekstpagina


def laad(pagina, adres):
    """Open een pagina; geef per bestand hoeveel er met gzip over de lijn gaat."""
    gewicht: dict[str, int] = {}

    def tel(antwoord):
        inhoud = antwoord.body()
        gewicht[antwoord.url] = min(len(inhoud), len(gzip.compress(inhoud, 6, mtime=0)))

    pagina.on("response", tel)
    pagina.goto(adres, wait_until="networkidle")
    pagina.wait_for_timeout(200)
    pagina.remove_listener("response", tel)
    return gewicht


def tekstpaginas():
    """De pagina's met doorlopende tekst; één zware en de voorpagina in de gewone proef."""
    for pad in paginas():
        if not pad.startswith(NASLAG):
            gewoon = pad in ("/", "/afwijzing/vertrektermijn/")
            yield pytest.param(pad, marks=() if gewoon else pytest.mark.alles)


@pytest.mark.parametrize("pad", list(tekstpaginas()))
def test_een_tekstpagina_is_licht(eerste_bezoek, adres, pad):
    gewicht = laad(eerste_bezoek, adres + pad)
    assert sum(gewicht.values()) <= MEESTE_BYTES, gewicht
    assert len(gewicht) <= MEESTE_VERZOEKEN, gewicht


@pytest.mark.alles
def test_zoeken_laadt_pas_als_de_lezer_zoekt(eerste_bezoek, adres):
    pagina = eerste_bezoek
    gewicht = laad(pagina, adres + "/")
    assert not any("search" in url for url in gewicht)
    with luister(pagina) as gehoord:
        pagina.get_by_role("textbox", name="Zoek een woord").click()
        pagina.keyboard.type("opvang", delay=20)
        pagina.locator(".md-search-result__link").first.wait_for()
    assert any("search_index" in url for url in gehoord.verzoeken)


@pytest.mark.parametrize("breedte", [320, pytest.param(1280, marks=pytest.mark.alles)])
def test_niets_verspringt_tijdens_het_laden(eerste_bezoek, adres, breedte):
    pagina = eerste_bezoek
    pagina.set_viewport_size({"width": breedte, "height": 800})
    pagina.add_init_script(
        "window.verspringing = 0; new PerformanceObserver(lijst => {"
        " for (const e of lijst.getEntries()) if (!e.hadRecentInput) verspringing += e.value;"
        "}).observe({type: 'layout-shift', buffered: true})"
    )
    pagina.goto(adres + "/afwijzing/vertrektermijn/", wait_until="networkidle")
    pagina.wait_for_timeout(500)
    assert pagina.evaluate("verspringing") == 0
