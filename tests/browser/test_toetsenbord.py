"""Wie geen muis gebruikt, komt overal: menu, onderdelen, zoeken, noten; en ziet steeds waar hij is."""

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

PAD = "/afwijzing/vertrektermijn/"

# De plaats van de focus: wat het is, of er een rand omheen staat, en of een lezer het kan zien.
FOCUS = """() => {
    const e = document.activeElement, vak = e.getBoundingClientRect(), stijl = getComputedStyle(e);
    const label = e.matches('.md-option') ? e.nextElementSibling : e;
    const rand = getComputedStyle(label);
    const boven = document.elementFromPoint(
        Math.min(Math.max(vak.left + vak.width / 2, 1), innerWidth - 1),
        Math.min(Math.max(vak.top + Math.min(vak.height / 2, 20), 1), innerHeight - 1));
    return {
        wat: e.tagName + ' ' + (e.textContent.trim().slice(0, 30) || e.getAttribute('aria-label')),
        rand: rand.outlineStyle !== 'none' && parseFloat(rand.outlineWidth) >= 2,
        onder_kop: !e.closest('.md-header, .md-skip') && vak.height > 0
            && vak.bottom <= document.querySelector('.md-header').getBoundingClientRect().bottom,
        hetzelfde: e === document.body,
    };
}"""


def tab_tot(pagina, kiezer, hoogstens=120):
    """Tab tot het gekozen element de focus heeft."""
    for _ in range(hoogstens):
        pagina.keyboard.press("Tab")
        if pagina.evaluate("k => document.activeElement.matches(k)", kiezer):
            return
    pytest.fail(f"{kiezer} is met {hoogstens} keer Tab niet te bereiken")


@pytest.mark.parametrize("breedte", [320, pytest.param(1280, marks=pytest.mark.alles)])
def test_de_focus_is_steeds_te_zien_en_nooit_onder_de_kop(pagina, adres, breedte):
    pagina.set_viewport_size({"width": breedte, "height": 700})
    pagina.emulate_media(reduced_motion="reduce")
    pagina.goto(adres + PAD)
    gezien = []
    for toets in ["Tab"] * 60 + ["Shift+Tab"] * 40:
        pagina.keyboard.press(toets)
        gezien.append(pagina.evaluate(FOCUS))
    assert len({plaats["wat"] for plaats in gezien}) > 30
    assert [p["wat"] for p in gezien if not p["hetzelfde"] and not p["rand"]] == []
    assert [p["wat"] for p in gezien if p["onder_kop"]] == []


def test_eerste_tab_springt_naar_de_inhoud(pagina, adres):
    pagina.goto(adres + PAD)
    pagina.keyboard.press("Tab")
    sprong = pagina.get_by_role("link", name="Naar de inhoud")
    expect(sprong).to_be_focused()
    pagina.keyboard.press("Enter")
    pagina.wait_for_url("**#*")
    pagina.keyboard.press("Tab")
    assert pagina.evaluate("!!document.activeElement.closest('article')")


def test_menu_opent_met_enter_en_sluit_met_escape(smal, adres):
    smal.goto(adres + PAD)
    knop = smal.get_by_role("button", name="Menu")
    knop.focus()
    smal.keyboard.press("Enter")
    expect(knop).to_have_attribute("aria-expanded", "true")
    assert smal.evaluate("!!document.activeElement.closest('.md-nav--primary')")
    smal.keyboard.press("Escape")
    expect(knop).to_have_attribute("aria-expanded", "false")
    expect(knop).to_be_focused()


@pytest.mark.alles
def test_onder_een_open_menu_komt_geen_toets(smal, adres):
    smal.goto(adres + PAD)
    smal.get_by_role("button", name="Menu").press("Enter")
    eronder = "document.activeElement.closest('article, .stand-balk, .md-footer') !== null"
    for _ in range(30):
        smal.keyboard.press("Tab")
        assert not smal.evaluate(eronder)
    smal.keyboard.press("Escape")
    tab_tot(smal, "article a", 20)


@pytest.mark.alles
def test_een_niveau_hoger_in_het_menu_blijft_de_focus_in_beeld(smal, adres):
    smal.goto(f"{adres}/naslag/normen/vertrek/")
    smal.get_by_role("button", name="Menu").press("Enter")
    smal.keyboard.press("Shift+Tab")
    assert smal.evaluate("document.activeElement.textContent.trim()") == "Normenregister"
    smal.keyboard.press("Enter")
    expect(smal.get_by_role("link", name="Procesplaat").first).to_be_focused()


def test_met_terug_is_het_menu_weer_dicht(smal, adres):
    smal.goto(adres + "/")
    menu = smal.get_by_role("button", name="Menu")
    menu.click()
    smal.get_by_role("link", name="Samenvatting").first.click()
    smal.wait_for_url("**/samenvatting/")
    smal.go_back()
    expect(menu).to_have_attribute("aria-expanded", "false")


@pytest.mark.alles
def test_onderdelen_zijn_gewone_verwijzingen(pagina, adres):
    pagina.goto(adres + PAD)
    tab_tot(pagina, ".md-tabs__link[href*='rechtsmiddelen']", 30)
    pagina.keyboard.press("Enter")
    pagina.wait_for_url("**/rechtsmiddelen/")


def test_zoeken_met_toetsen_en_escape(pagina, adres):
    pagina.goto(adres + PAD)
    tab_tot(pagina, ".md-search__input", 20)
    pagina.keyboard.type("inreisverbod", delay=20)
    pagina.locator(".md-search-result__link").first.wait_for()
    pagina.keyboard.press("ArrowDown")
    expect(pagina.locator(".md-search-result__link").first).to_be_focused()
    pagina.keyboard.press("Escape")
    assert pagina.evaluate("!document.getElementById('__search').checked")


def test_zoeken_zonder_uitslag_zegt_wat_te_doen(pagina, adres):
    pagina.goto(adres + PAD)
    pagina.locator(".md-search__input").click()
    pagina.keyboard.type("qqqxyz", delay=20)
    expect(pagina.locator(".md-search-result__meta")).to_contain_text("Probeer een ander woord")


def test_van_voetnoot_naar_noot_en_terug(pagina, adres):
    pagina.goto(adres + PAD)
    verwijzing = pagina.locator("article a.footnote-ref").first
    verwijzing.focus()
    pagina.keyboard.press("Enter")
    noot = pagina.locator(verwijzing.get_attribute("href").replace(":", "\\:"))
    kop = pagina.locator(".md-header").bounding_box()
    assert noot.bounding_box()["y"] >= kop["y"] + kop["height"]
    pagina.keyboard.press("Tab")
    assert pagina.evaluate("!!document.activeElement.closest('.footnote')")
    noot.locator(".footnote-backref").first.focus()
    pagina.keyboard.press("Enter")
    assert verwijzing.evaluate("a => a.closest('sup').id") in pagina.url


@pytest.mark.alles
def test_alinea_heeft_een_adres_om_te_kopieren(pagina, adres):
    pagina.goto(adres + PAD)
    link = pagina.locator("article .plaats > .headerlink").first
    link.focus()
    expect(link).to_be_visible()
    expect(link).to_have_css("opacity", "1")
    pagina.keyboard.press("Enter")
    anker = pagina.evaluate("location.hash.slice(1)")
    assert pagina.locator(f"#{anker}").evaluate("(p, a) => p.contains(a)", link.element_handle())
    assert "#" + anker in pagina.url
