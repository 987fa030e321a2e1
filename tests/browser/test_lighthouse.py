"""Lighthouse geeft de volle honderd voor alles wat niet van de snelheid van de machine afhangt."""

import pytest

from tests.lighthouse import VORMEN, ZONDER_KLOK, bekijk
from tests.server import toon

pytestmark = [pytest.mark.browser, pytest.mark.alles]

PAGINAS = ("/", "/afwijzing/vertrektermijn/", "/rekenhulp/vertrektermijn/", "/naslag/bronnen/")


@pytest.mark.parametrize("vorm", VORMEN)
@pytest.mark.parametrize("pad", PAGINAS)
def test_lighthouse_heeft_niets_aan_te_merken(adres, pad, vorm):
    verslag = bekijk(adres + pad, vorm, ZONDER_KLOK)
    assert [gebrek for soort in ZONDER_KLOK for gebrek in verslag.gebreken(soort)] == []
    assert {verslag.cijfer(soort) for soort in ZONDER_KLOK} == {100}


def test_lighthouse_ziet_een_gebrek(tmp_path):
    kaal = '<!doctype html><html><title>x</title><img src="/"><a href="/">hier</a></html>'
    (tmp_path / "index.html").write_text(kaal, "utf-8")
    (tmp_path / "_headers").write_text("/*\n  X-Content-Type-Options: nosniff\n", "utf-8")
    with toon(tmp_path) as adres:
        verslag = bekijk(adres + "/", "telefoon", ZONDER_KLOK)
    assert any("lang" in gebrek for gebrek in verslag.gebreken("accessibility"))
    assert verslag.cijfer("seo") < 100
