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


@pytest.mark.parametrize(
    ("apparaat", "stand"),
    [pytest.param("light", LICHT, marks=pytest.mark.alles), ("dark", DONKER)],
)
def test_een_eerste_bezoek_volgt_het_apparaat_ook_zonder_het_script_van_material(
    pagina, adres, apparaat, stand
):
    pagina.emulate_media(color_scheme=apparaat)
    pagina.route("**/bundle.*", lambda weg: weg.abort())
    pagina.goto(adres + "/")
    assert pagina.evaluate(STAND) == stand


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


@pytest.mark.alles
def test_wie_het_apparaat_volgt_wisselt_mee(pagina, adres):
    pagina.emulate_media(color_scheme="light")
    pagina.goto(adres + "/", wait_until="networkidle")
    pagina.emulate_media(color_scheme="dark")
    pagina.wait_for_function(f"() => ({STAND})()[0] === 'slate'")
    assert pagina.evaluate(STAND) == DONKER


def test_getallen_in_een_tabel_staan_rechts_onder_elkaar(pagina, adres):
    pagina.goto(adres + "/over/verantwoording/")
    cellen = pagina.locator("td.lijn-right")
    assert cellen.count()
    links = "cellen => cellen.filter(cel => getComputedStyle(cel).textAlign !== 'right').length"
    assert cellen.evaluate_all(links) == 0


OP_DE_CODE = """knoppen => knoppen.flatMap(knop => {
    const vak = knop.getBoundingClientRect(), tekst = document.createRange();
    tekst.selectNodeContents(knop.closest('pre').querySelector('code'));
    const erop = r => r.width && r.right > vak.left + 1 && r.left < vak.right
        && r.bottom > vak.top + 1 && r.top < vak.bottom - 1;
    return [...tekst.getClientRects()].filter(erop).map(() => knop.closest('pre').textContent);
})"""


@pytest.mark.alles
def test_de_kopieerknop_bedekt_geen_code_op_een_telefoon(pagina, adres):
    pagina.set_viewport_size({"width": 320, "height": 800})
    pagina.goto(adres + "/rekenhulp/vertrektermijn/")
    pagina.evaluate("document.querySelectorAll('details').forEach(d => { d.open = true })")
    knoppen = pagina.locator(".md-code__button")
    knoppen.first.wait_for()
    assert knoppen.evaluate_all(OP_DE_CODE) == []
