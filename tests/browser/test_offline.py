"""De kopie van schijf: uitgepakt en geopend zonder server, zonder een verzoek naar buiten."""

from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import SITE, luister, nieuw_tabblad
from uitgave.uitgifte import OFFLINE

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def kopie(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """De uitgepakte kopie."""
    zip_ = SITE / OFFLINE
    if not zip_.is_file():
        pytest.fail(f"{zip_} ontbreekt; maak haar eerst met `make offline`")
    doel = tmp_path_factory.mktemp("kopie")
    ZipFile(zip_).extractall(doel)
    return doel / "terugkeerwijzer"


@pytest.fixture(scope="module")
def zonder_netwerk(chromium: Browser) -> Iterator[Page]:
    """Een tabblad zonder netwerk."""
    with nieuw_tabblad(chromium, offline=True) as tab:
        yield tab


@pytest.fixture
def van_schijf(zonder_netwerk: Page) -> Iterator[Page]:
    """Een bladzijde zonder netwerk, die in geen enkele proef iets van buiten vraagt of klaagt."""
    zonder_netwerk.goto("about:blank")
    with luister(zonder_netwerk) as gehoord:
        yield zonder_netwerk
    assert [url for url in gehoord.verzoeken if not url.startswith(EIGEN)] == []
    assert gehoord.klachten == []


EIGEN = ("file:", "data:", "blob:", "about:")


@pytest.mark.alles
def test_bladeren(van_schijf, kopie):
    van_schijf.goto((kopie / "index.html").as_uri())
    van_schijf.get_by_role("link", name="Opvang", exact=True).first.click()
    expect(van_schijf.locator("h1")).to_contain_text("Opvang")
    van_schijf.locator(".md-tabs a", has_text="Naslag").click()
    expect(van_schijf.locator("h1")).to_be_visible()
    assert van_schijf.url.endswith("/index.html")


def test_zoeken_in_het_nederlands(van_schijf, kopie):
    van_schijf.goto((kopie / "index.html").as_uri())
    van_schijf.locator("[data-md-component=search-query]").click()
    van_schijf.keyboard.type("vertrektermijnen")
    eerste = van_schijf.locator(".md-search-result__link").first
    expect(eerste).to_be_visible()
    eerste.click()
    expect(van_schijf.locator("h1")).to_be_visible()
    assert van_schijf.url.startswith(kopie.as_uri())


@pytest.mark.alles
def test_uitleg_bij_een_woord(van_schijf, kopie):
    van_schijf.goto((kopie / "afwijzing/vertrektermijn/index.html").as_uri())
    van_schijf.locator("a.bewering").first.hover()
    expect(van_schijf.locator(".uitleg")).to_be_visible()


@pytest.mark.alles
@pytest.mark.parametrize("pad", ["naslag/procesplaat", "naslag/tijdlijn"])
def test_tekeningen(van_schijf, kopie, pad):
    van_schijf.goto((kopie / pad / "index.html").as_uri())
    expect(van_schijf.locator("article svg").first).to_be_visible()
