"""Wie een woord van de straat typt, komt goed terecht."""

import pytest

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(
    ("vraag", "pad"),
    [
        ("28 dagen", "/afwijzing/vertrektermijn/"),
        ("DT&V", "/naslag/begrippen/"),
        ("terugkeerbesluiten", "/afwijzing/terugkeerbesluit/"),
        ("bewaring", "/vertrek/bewaring/"),
        ("opvang stopt", "/voorzieningen/opvang/"),
        ("kind 18", "/voorzieningen/opvang/"),
        ("inreisverbod", "/afwijzing/inreisverbod/"),
        ("Straatsburg", "/rechtsmiddelen/straatsburg/"),
    ],
)
def test_zoeken_vindt_de_pagina(pagina, adres, vraag, pad):
    pagina.goto(adres + "/", wait_until="networkidle")
    pagina.get_by_role("textbox", name="Zoek een woord").click()
    pagina.keyboard.type(vraag, delay=20)
    pagina.locator(".md-search-result__link").first.wait_for()
    pagina.wait_for_timeout(300)
    links = [a.get_attribute("href") for a in pagina.locator(".md-search-result__link").all()]
    gevonden = list(dict.fromkeys(link.split("#")[0].removeprefix(adres) for link in links))
    assert pad in gevonden[:3], gevonden[:5]
