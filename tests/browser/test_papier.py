"""Een pagina die iemand vanuit de browser afdrukt: wat dicht was is open, wat bedient is weg."""

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import elke_pagina

pytestmark = pytest.mark.browser

A4_ZONDER_MARGES = {"width": 628, "height": 971}
"""166 bij 257 mm, in pixels van 1/96 inch; de procesplaat heeft een eigen blad van 190 bij 277 mm."""
PLAAT = {"width": 719, "height": 1047}


@pytest.fixture
def papier(pagina, adres):
    """Opent een pagina zoals zij op papier komt."""
    pagina.set_viewport_size(A4_ZONDER_MARGES)
    pagina.emulate_media(media="print")

    def open_pagina(pad):
        pagina.goto(adres + pad)
        return pagina

    return open_pagina


@pytest.mark.parametrize("pad", elke_pagina())
def test_alles_past_op_de_breedte_van_het_papier(papier, pad):
    buiten = papier(pad).evaluate(
        """breed => [...document.querySelectorAll('article :not(.procesplaat, .procesplaat *)')]
            .filter(e => e.checkVisibility() && e.getBoundingClientRect().right > breed + 1)
            .map(e => e.tagName + ': ' + e.textContent.trim().slice(0, 40))""",
        A4_ZONDER_MARGES["width"],
    )
    assert buiten == []


def test_wat_bedient_staat_er_niet(papier):
    pagina = papier("/afwijzing/vertrektermijn/")
    for weg in (".md-header", ".md-tabs", ".md-sidebar", ".md-footer__inner", ".headerlink"):
        assert pagina.locator(weg).evaluate_all("alle => alle.every(e => !e.checkVisibility())"), (
            weg
        )
    expect(pagina.locator(".editie")).to_contain_text("Stand mei 2017")


def test_wat_dicht_was_is_open(papier):
    dicht = papier("/afwijzing/vertrektermijn/").evaluate(
        """[...document.querySelectorAll('details > :not(summary)')]
            .filter(e => !e.getBoundingClientRect().height).length"""
    )
    assert dicht == 0


def test_bij_een_bron_staat_haar_adres(papier):
    pagina = papier("/naslag/bronnen/")
    link = pagina.locator("td:first-child a[rel~=external]").first
    assert link.get_attribute("href") in link.evaluate(
        "a => getComputedStyle(a, '::after').content"
    )


def test_de_procesplaat_past_op_een_blad(papier):
    plaat = papier("/naslag/procesplaat/").locator(".procesplaat svg").bounding_box()
    assert plaat["width"] <= PLAAT["width"]
    assert plaat["height"] <= PLAAT["height"]
