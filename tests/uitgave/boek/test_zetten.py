"""Regels breken waar zij vol zijn."""

import pytest

from tests.uitgave.hulp import WORTEL
from uitgave.boek.ingrepen import aangepast
from uitgave.boek.zetten import _lettersneden

pytestmark = pytest.mark.bouw

ZIN = (
    'Tot dan toe volgde elke aanvraag <a href="#x">dezelfde procedure</a>, met veel of met '
    "<i>weinig</i> kans."
)
BREEDTEN = [100 + stap / 4 for stap in range(400)]


def test_een_bredere_regel_geeft_nooit_meer_regels():
    """WeasyPrint breekt te vroeg af als alleen de spatie voor een link er niet meer op past."""
    import weasyprint  # noqa: PLC0415 (zonder Pango is dit een fout)

    letters = weasyprint.text.fonts.FontConfiguration()
    sneden = _lettersneden(WORTEL / "node_modules/@ibm")
    opmaak = f"{sneden} p {{ font: 13px Boek; break-inside: avoid }}"
    alineas = "".join(f'<p style="width: {breed}px">{ZIN}</p>' for breed in BREEDTEN)
    with aangepast():
        document = weasyprint.HTML(string=f'<body id="x">{alineas}</body>').render(
            font_config=letters, stylesheets=[weasyprint.CSS(string=opmaak, font_config=letters)]
        )
    regels = [
        len(doos.children)
        for blad in document.pages
        for doos in blad._page_box.descendants()
        if doos.element_tag == "p" and type(doos).__name__ == "BlockBox"
    ]
    assert len(regels) == len(BREEDTEN)
    assert regels == sorted(regels, reverse=True)
