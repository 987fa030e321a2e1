"""Op het smalste scherm loopt geen pagina buiten beeld."""

import pytest

from tests.browser.conftest import paginas

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("pad", paginas())
def test_past_op_320_pixels(pagina, adres, pad):
    pagina.set_viewport_size({"width": 320, "height": 700})
    pagina.goto(adres + pad)
    breedte = pagina.evaluate("document.documentElement.scrollWidth")
    assert breedte <= 320
