"""Wie een woord van de straat typt, komt goed terecht."""

import pytest

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(
    ("vraag", "pad"),
    [
        ("28 dagen", "/afwijzing/vertrektermijn/"),
        ("DT&V", "/naslag/begrippen/"),
        ("terugkeerbesluiten", "/afwijzing/terugkeerbesluit/"),
        ("inreisverbod", "/afwijzing/inreisverbod/"),
        ("opvang stopt", "/voorzieningen/opvang/"),
        ("zes maanden", "/rechtsmiddelen/straatsburg/"),
    ],
)
def test_zoeken_vindt_de_pagina(pagina, adres, vraag, pad):
    pagina.goto(adres + "/")
    pagina.keyboard.press("/")
    pagina.get_by_role("textbox", name="Zoeken").fill(vraag)
    pagina.wait_for_selector(".md-search-result__link")
    links = pagina.locator(".md-search-result__link")
    paden = [links.nth(i).get_attribute("href") or "" for i in range(min(links.count(), 5))]
    assert any(pad in link for link in paden), paden
