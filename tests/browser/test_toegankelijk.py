"""axe vindt niets: elke pagina, smal en breed, licht en donker, met de uitleg open.

Elke regel telt, ook die van goed gebruik (best practices).
"""

import pytest
from axe_playwright_python.base import AXE_SCRIPT

from tests.browser.conftest import paginas

pytestmark = pytest.mark.browser

SMAL, BREED = 320, 1280
WEERGAVEN = ((SMAL, "light"), (SMAL, "dark"), (BREED, "dark"), (BREED, "light"))
SCHEMA = {"light": "default", "dark": "slate"}
MERKEN = ("a.begrip[data-uitleg]", "a.bewering[data-uitleg]", "a.footnote-ref")

ZICHTBAAR = """kiezer => [...document.querySelectorAll(kiezer)].find(
    link => link.checkVisibility({visibilityProperty: true})) || null"""
AXE = """gebied => axe.run(gebied || document, {resultTypes: ['violations']}).then(uitslag =>
    uitslag.violations.flatMap(fout => fout.nodes.map(knoop => fout.id + ': ' + knoop.target)))"""


@pytest.fixture
def bekijk(pagina, adres):
    """Open een pagina met axe erin: één keer, voor alle weergaven."""
    pagina.emulate_media(reduced_motion="reduce")

    def open_(pad, breedte, schema):
        toon(pagina, breedte, schema)
        pagina.goto(adres + pad, wait_until="networkidle")
        pagina.evaluate(f"() => {{ {AXE_SCRIPT} }}")
        return pagina

    return open_


def toon(pagina, breedte, schema):
    pagina.set_viewport_size({"width": breedte, "height": 900})
    pagina.emulate_media(color_scheme=schema)


def wissel(pagina, breedte, schema):
    """Dezelfde pagina in een andere weergave; Material volgt het apparaat."""
    toon(pagina, breedte, schema)
    pagina.wait_for_function("s => document.body.dataset.mdColorScheme === s", arg=SCHEMA[schema])


def bij_de_uitleg(pagina):
    """Open van elke soort merk de eerste uitleg die er te zien is; geef wat axe daar vindt."""
    for merk in MERKEN:
        link = pagina.evaluate_handle(ZICHTBAAR, f"article {merk}").as_element()
        if link:
            pagina.keyboard.press("Shift")  # een toets: daarna geldt focus als zichtbare focus
            pagina.evaluate(
                "document.activeElement.blur()"
            )  # wie focus heeft, krijgt hem niet weer
            link.focus()
            pagina.get_by_role("tooltip").wait_for()
            uitleg = {"include": [[".uitleg"], ["[aria-describedby=uitleg]"]]}
            yield from pagina.evaluate(AXE, uitleg)
            pagina.keyboard.press("Escape")


@pytest.mark.parametrize(
    ("pad", "breedte", "schema"),
    [("/", SMAL, "light"), ("/afwijzing/", SMAL, "dark")],
)
def test_axe_vindt_niets_op_een_doorsnee(bekijk, pad, breedte, schema):
    pagina = bekijk(pad, breedte, schema)
    assert pagina.evaluate(AXE) == []
    assert list(bij_de_uitleg(pagina)) == []


@pytest.mark.alles
@pytest.mark.parametrize("pad", paginas())
def test_axe_vindt_niets_op_een_pagina_in_elke_weergave(bekijk, pad):
    pagina = bekijk(pad, *WEERGAVEN[0])
    gevonden = {}
    for weergave in WEERGAVEN:
        wissel(pagina, *weergave)
        gevonden[weergave] = [*pagina.evaluate(AXE), *bij_de_uitleg(pagina)]
    assert gevonden == {weergave: [] for weergave in WEERGAVEN}


@pytest.mark.alles
@pytest.mark.parametrize(("breedte", "schema"), WEERGAVEN)
@pytest.mark.parametrize("woord", ["opvang", "qqqxyz"])
def test_axe_vindt_niets_in_het_zoekvenster(bekijk, breedte, schema, woord):
    pagina = bekijk("/", breedte, schema)
    if breedte == SMAL:
        pagina.get_by_role("button", name="Zoeken").click()
    pagina.locator(".md-search__input").click()
    pagina.keyboard.type(woord, delay=20)
    wacht = ".md-search-result__link" if woord == "opvang" else "text=Niets gevonden"
    pagina.locator(wacht).first.wait_for()
    assert pagina.evaluate(AXE) == []


@pytest.mark.alles
@pytest.mark.parametrize("schema", SCHEMA)
def test_axe_vindt_niets_in_het_menu_op_een_smal_scherm(bekijk, schema):
    pagina = bekijk("/afwijzing/vertrektermijn/", SMAL, schema)
    pagina.get_by_role("button", name="Menu").click()
    pagina.locator(".md-nav--primary .md-nav__link >> visible=true").first.wait_for()
    assert pagina.evaluate(AXE) == []


@pytest.mark.alles
def test_axe_ziet_een_fout_in_de_tekst_en_in_de_uitleg(bekijk):
    """De proeven hierboven kunnen falen."""
    pagina = bekijk("/afwijzing/", BREED, "light")
    pagina.evaluate(
        "new MutationObserver(() => document.querySelector('.uitleg')?.setAttribute('role', 'onzin'))"
        ".observe(document.querySelector('article'), {childList: true})"
    )
    pagina.evaluate("document.querySelector('article').append(document.createElement('button'))")
    assert any(fout.startswith("button-name") for fout in pagina.evaluate(AXE))
    assert any(fout.startswith("aria-roles") for fout in bij_de_uitleg(pagina))
