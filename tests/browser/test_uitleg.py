"""De uitleg bij begrippen, beweringen en noten: met muis, toetsenbord en vinger."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import naar_de_inhoud, nieuw_tabblad

pytestmark = pytest.mark.browser

PAD = "/afwijzing/vertrektermijn/"
MERKEN = {
    "begrip": "article a.begrip",
    "bewering": "article a.bewering",
    "noot": "article a.footnote-ref",
}


def elk_merk(proef):
    """Elk merk; alleen `proef` in `make test`, de andere in `make test-alles`."""
    return pytest.mark.parametrize(
        "merk",
        [
            pytest.param(kiezer, id=naam, marks=() if naam == proef else pytest.mark.alles)
            for naam, kiezer in MERKEN.items()
        ],
    )


@elk_merk("begrip")
def test_verschijnt_bij_aanwijzen_en_sluit_met_escape(pagina, adres, merk):
    pagina.goto(adres + PAD)
    pagina.locator(merk).first.hover()
    uitleg = pagina.get_by_role("tooltip")
    expect(uitleg).to_be_visible()
    assert uitleg.inner_text().strip()
    pagina.keyboard.press("Escape")
    expect(uitleg).to_have_count(0)


@pytest.mark.alles
def test_blijft_staan_als_de_muis_naar_de_uitleg_gaat(pagina, adres):
    pagina.goto(adres + PAD)
    pagina.locator(MERKEN["bewering"]).first.hover()
    uitleg = pagina.get_by_role("tooltip")
    uitleg.hover()
    pagina.wait_for_timeout(500)
    expect(uitleg).to_be_visible()


@elk_merk("bewering")
def test_verschijnt_met_tab_en_sluit_met_escape(pagina, adres, merk):
    pagina.goto(adres + PAD)
    link = pagina.locator(merk).first
    naar_de_inhoud(pagina)
    for _ in range(200):
        pagina.keyboard.press("Tab")
        if link.evaluate("a => a === document.activeElement"):
            break
    uitleg = pagina.get_by_role("tooltip")
    expect(uitleg).to_be_visible()
    assert link.get_attribute("aria-describedby") == uitleg.get_attribute("id")
    pagina.keyboard.press("Escape")
    expect(uitleg).to_have_count(0)
    assert link.evaluate("a => a === document.activeElement")


@elk_merk("noot")
def test_eerste_tik_toont_de_uitleg_en_gaat_niet_weg(telefoon, adres, merk):
    telefoon.goto(adres + PAD)
    link = telefoon.locator(merk).first
    link.scroll_into_view_if_needed()
    link.tap()
    uitleg = telefoon.get_by_role("tooltip")
    expect(uitleg).to_be_visible()
    assert telefoon.url == adres + PAD
    vak = uitleg.bounding_box()
    assert vak["x"] >= 0
    assert vak["x"] + vak["width"] <= 360


def test_tweede_tik_gaat_naar_de_norm(telefoon, adres):
    telefoon.goto(adres + PAD)
    link = telefoon.locator(MERKEN["bewering"]).first
    link.scroll_into_view_if_needed()
    link.tap()
    expect(telefoon.get_by_role("tooltip")).to_be_visible()
    link.tap()
    telefoon.wait_for_url("**/naslag/normen/**")


def test_bewering_noemt_wet_rapport_en_stand(pagina, adres):
    pagina.goto(adres + PAD)
    pagina.locator(MERKEN["bewering"]).first.hover()
    tekst = pagina.get_by_role("tooltip").inner_text()
    assert "Vw 2000 art. 62" in tekst
    assert "Rapport § 2.2" in tekst
    assert "Stand mei 2017" in tekst


def test_zonder_javascript_blijven_het_gewone_links(chromium, adres):
    with nieuw_tabblad(chromium, java_script_enabled=False) as pagina:
        pagina.goto(adres + PAD)
        pagina.locator(MERKEN["bewering"]).first.click()
        assert "/naslag/normen/" in pagina.url
