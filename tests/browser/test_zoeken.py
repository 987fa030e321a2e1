"""Wie een woord van de straat typt, komt goed terecht."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import luister, nieuw_tabblad
from tests.lezersvragen import VRAGEN

pytestmark = pytest.mark.browser

STRIKVRAGEN = (
    ("DT&V", "/organisaties/"),
    ("(DT&V),", "/organisaties/"),
    ("vertrekken", "/vertrek/zelfstandig/"),
    ("afgewezen asielzoekers", "/naslag/begrippen/"),
    ("vreemdelingenbewaring", "/vertrek/bewaring/"),
    ("art. 64", "/niet-terug/uitstel/"),
    ("HRT", "/vertrek/ondersteuning/"),
    ("inreisverbod", "/afwijzing/inreisverbod/"),
)
"""Tekens, meervouden, samenstellingen en afkortingen waar een zoekmachine op struikelt."""


BEWAART_NIETS = """
for (const opslag of ['localStorage', 'sessionStorage']) Object.defineProperty(window, opslag, {
    get() { throw new DOMException('Access is denied', 'SecurityError') },
})
"""
"""Zo doet een browser die van de lezer niets mag bewaren."""


def adres_van(plek):
    """Het adres van de pagina waar een antwoord staat."""
    pad = plek.partition("#")[0].removesuffix(".md")
    return f"/{pad}/".replace("/index/", "/")


@pytest.fixture(scope="module")
def zoekveld(chromium, adres):
    """Het zoekveld op de voorpagina: één keer geopend voor alle vragen."""
    with nieuw_tabblad(chromium) as pagina:
        pagina.goto(adres + "/", wait_until="networkidle")
        veld = pagina.get_by_role("textbox", name="Zoek een woord")
        veld.click()
        yield veld


def elke_vraag():
    """Elke vraag van een lezer; `make test` stelt er een op de drie."""
    for nummer, vraag in enumerate(VRAGEN):
        yield pytest.param(vraag, marks=pytest.mark.alles if nummer % 3 else ())


def elke_strikvraag():
    """Elke strikvraag; `make test` stelt er een op de twee."""
    for nummer, vraag in enumerate(STRIKVRAGEN):
        yield pytest.param(*vraag, marks=pytest.mark.alles if nummer % 2 else ())


def zoek(zoekveld, adres, woorden):
    """De pagina's die zoeken vindt, de beste eerst."""
    zoekveld.fill("qqqq")
    zoekveld.press("End")
    zoekveld.page.locator(".md-search-result__link").first.wait_for(state="detached")
    zoekveld.fill(woorden)  # in één keer: dan is de eerste lijst ook de laatste
    zoekveld.press("End")
    return gevonden(zoekveld.page, adres)


def gevonden(pagina, adres):
    """De pagina's in de lijst die nu op het scherm staat."""
    pagina.locator(".md-search-result__link").first.wait_for()
    pagina.wait_for_timeout(200)
    links = pagina.locator(".md-search-result__link").evaluate_all(
        "links => links.map(a => a.href)"
    )
    return list(dict.fromkeys(re.split("[#?]", link)[0].removeprefix(adres) for link in links))


@pytest.mark.parametrize("vraag", list(elke_vraag()), ids=lambda v: v.zoek)
def test_een_zoekvraag_leidt_naar_het_antwoord(zoekveld, adres, vraag):
    paginas = zoek(zoekveld, adres, vraag.zoek)
    assert adres_van(vraag.plek) in paginas[:3], paginas[:5]


@pytest.mark.parametrize(("woorden", "pad"), list(elke_strikvraag()))
def test_zoeken_struikelt_niet(zoekveld, adres, woorden, pad):
    paginas = zoek(zoekveld, adres, woorden)
    assert pad in paginas[:5], paginas[:5]


def test_zoekveld_op_de_voorpagina(pagina, adres):
    pagina.goto(adres + "/", wait_until="networkidle")
    pagina.get_by_role("searchbox", name="Waar gaat uw vraag over?").fill("opvang stopt")
    pagina.keyboard.press("Enter")
    assert "/voorzieningen/opvang/" in gevonden(pagina, adres)[:3]


@pytest.mark.alles
def test_de_knop_op_een_smal_scherm_zet_de_cursor_in_het_veld(smal, adres):
    smal.goto(adres + "/")
    smal.get_by_role("button", name="Zoeken").click()
    expect(smal.locator(".md-search__input")).to_be_focused()


@pytest.mark.alles
def test_zoeken_werkt_ook_als_de_browser_niets_mag_bewaren(chromium, adres):
    with nieuw_tabblad(chromium) as pagina:
        pagina.add_init_script(BEWAART_NIETS)
        with luister(pagina) as gehoord:
            pagina.goto(f"{adres}/?q=opvang")
            assert "/voorzieningen/opvang/" in gevonden(pagina, adres)[:3]
        assert gehoord.klachten == []


@pytest.mark.alles
def test_zoeken_dat_niet_op_gang_komt_zegt_dat(chromium, adres):
    with nieuw_tabblad(chromium) as pagina:
        pagina.route("**/search_index.json*", lambda verzoek: verzoek.abort())
        pagina.goto(adres + "/")
        pagina.locator(".md-search__input").click()
        expect(pagina.locator(".md-search-result__meta")).to_contain_text("Zoeken lukt nog niet")
