"""axe vindt niets op de pagina's, smal en breed, licht en donker."""

import pytest
from axe_playwright_python.sync_playwright import Axe

from tests.browser.conftest import DOORSNEE, paginas

pytestmark = pytest.mark.browser

WEERGAVEN = [(320, "light"), (1280, "dark"), (320, "dark"), (1280, "light")]


def gevallen():
    """Elke pagina van de doorsnee in één weergave, bij toerbeurt; al het andere voor `alles`."""
    for pad in paginas():
        proef = DOORSNEE.index(pad) % len(WEERGAVEN) if pad in DOORSNEE else None
        for plaats, weergave in enumerate(WEERGAVEN):
            merk = () if plaats == proef else pytest.mark.alles
            yield pytest.param(pad, *weergave, marks=merk)


@pytest.mark.parametrize(("pad", "breedte", "schema"), list(gevallen()))
def test_axe_vindt_niets(chromium, adres, pad, breedte, schema):
    inhoud = chromium.new_context(
        viewport={"width": breedte, "height": 900}, color_scheme=schema, reduced_motion="reduce"
    )
    pagina = inhoud.new_page()
    pagina.goto(adres + pad, wait_until="networkidle")
    uitslag = Axe().run(pagina)
    gevonden = [
        f"{fout['id']}: {knoop['target']}"
        for fout in uitslag.response["violations"]
        for knoop in fout["nodes"]
    ]
    inhoud.close()
    assert gevonden == []
