"""axe vindt niets op een doorsnee van de pagina's: smal in licht, breed in donker."""

import pytest
from axe_playwright_python.sync_playwright import Axe

pytestmark = pytest.mark.browser

WEERGAVEN = [(320, "light"), (1280, "dark")]
DOORSNEE = [
    "/",
    "/afwijzing/vertrektermijn/",
    "/voorzieningen/",
    "/naslag/begrippen/",
    "/naslag/normen/",
    "/naslag/normen/terugkeerbesluit/",
    "/naslag/procesplaat/",
    "/naslag/tijdlijn/",
]


@pytest.mark.parametrize(
    ("pad", "breedte", "schema"),
    [
        (pad, *(WEERGAVEN[nummer % len(WEERGAVEN)]))
        for nummer, pad in enumerate([*DOORSNEE, DOORSNEE[1]])
    ],
)
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
