"""Wie een woord van de straat typt, komt goed terecht."""

import pytest

from tests.lezersvragen import VRAGEN

pytestmark = pytest.mark.browser

STRIKVRAGEN = (
    ("DT&V", "/naslag/begrippen/"),
    ("(DT&V),", "/naslag/begrippen/"),
    ("vertrekken", "/vertrek/zelfstandig/"),
    ("afgewezen asielzoekers", "/afwijzing/"),
    ("vreemdelingenbewaring", "/vertrek/bewaring/"),
    ("art. 64", "/niet-terug/uitstel/"),
    ("HRT", "/vertrek/ondersteuning/"),
    ("inreisverbod", "/afwijzing/inreisverbod/"),
)
"""Tekens, meervouden, samenstellingen en afkortingen waar een zoekmachine op struikelt."""


def adres_van(plek):
    """Het adres van de pagina waar een antwoord staat."""
    pad = plek.partition("#")[0].removesuffix(".md")
    return f"/{pad}/".replace("/index/", "/")


def zoek(pagina, adres, woorden):
    """De pagina's die zoeken vindt, de beste eerst."""
    pagina.goto(adres + "/", wait_until="networkidle")
    pagina.get_by_role("textbox", name="Zoek een woord").click()
    pagina.keyboard.type(woorden, delay=20)
    return gevonden(pagina, adres)


def gevonden(pagina, adres):
    pagina.locator(".md-search-result__link").first.wait_for()
    pagina.wait_for_timeout(300)
    links = [a.get_attribute("href") for a in pagina.locator(".md-search-result__link").all()]
    return list(
        dict.fromkeys(link.split("#")[0].split("?")[0].removeprefix(adres) for link in links)
    )


@pytest.mark.parametrize("vraag", VRAGEN, ids=lambda v: v.zoek)
def test_een_zoekvraag_leidt_naar_het_antwoord(pagina, adres, vraag):
    paginas = zoek(pagina, adres, vraag.zoek)
    assert adres_van(vraag.plek) in paginas[:3], paginas[:5]


@pytest.mark.parametrize(("woorden", "pad"), STRIKVRAGEN)
def test_zoeken_struikelt_niet(pagina, adres, woorden, pad):
    paginas = zoek(pagina, adres, woorden)
    assert pad in paginas[:3], paginas[:5]


def test_zoekveld_op_de_voorpagina(pagina, adres):
    pagina.goto(adres + "/", wait_until="networkidle")
    pagina.get_by_role("searchbox", name="Waar gaat uw vraag over?").fill("opvang stopt")
    pagina.keyboard.press("Enter")
    assert "/voorzieningen/opvang/" in gevonden(pagina, adres)[:3]
