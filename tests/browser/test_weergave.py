"""Licht of donker: zoals het apparaat het wil of de lezer het koos, voordat er iets te zien is."""

import re

import pytest
from playwright.sync_api import expect

pytestmark = pytest.mark.browser

STAND = """() => [document.body.dataset.mdColorScheme,
    document.querySelector('meta[name=color-scheme]').content,
    document.querySelector('meta[name=theme-color]').content]"""
LICHT, DONKER = ["default", "light", "#ffffff"], ["slate", "dark", "#14191c"]
KNOP = "label.md-header__button[for^=__palette]:visible"


@pytest.mark.parametrize(("apparaat", "stand"), [("light", LICHT), ("dark", DONKER)])
def test_een_eerste_bezoek_volgt_het_apparaat_ook_zonder_het_script_van_material(
    chromium, adres, apparaat, stand
):
    inhoud = chromium.new_context(color_scheme=apparaat)
    pagina = inhoud.new_page()
    pagina.route("**/bundle.*", lambda weg: weg.abort())
    pagina.goto(adres + "/")
    assert pagina.evaluate(STAND) == stand
    inhoud.close()


def test_een_keuze_geldt_meteen_en_blijft(pagina, adres):
    pagina.emulate_media(color_scheme="light")
    pagina.goto(adres + "/")
    kleur = "() => getComputedStyle(document.querySelector('.md-header')).backgroundColor"
    for naam, stand in (("Kies licht", LICHT), ("Kies donker", DONKER), ("Volg uw", LICHT)):
        expect(pagina.locator(KNOP)).to_have_attribute("title", re.compile(naam))
        pagina.locator(KNOP).click()
        pagina.wait_for_function(f"s => ({STAND})()[0] === s", arg=stand[0])
        assert pagina.evaluate(STAND) == stand
        assert pagina.evaluate(kleur) == (
            "rgb(20, 25, 28)" if stand is DONKER else "rgb(255, 255, 255)"
        )
        pagina.reload()
        assert pagina.evaluate(STAND) == stand


def test_wie_het_apparaat_volgt_wisselt_mee(pagina, adres):
    pagina.emulate_media(color_scheme="light")
    pagina.goto(adres + "/", wait_until="networkidle")
    pagina.emulate_media(color_scheme="dark")
    pagina.wait_for_function(f"() => ({STAND})()[0] === 'slate'")
    assert pagina.evaluate(STAND) == DONKER
