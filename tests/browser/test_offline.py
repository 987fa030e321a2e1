"""De kopie van schijf: uitgepakt en geopend zonder server, zonder een verzoek naar buiten."""

from collections.abc import Iterator
from pathlib import Path
from zipfile import ZipFile

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import GEDULD, SITE
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


@pytest.fixture
def verzoeken() -> list[str]:
    """Elk verzoek dat niet naar de kopie zelf gaat, en elke fout in de console."""
    return []


@pytest.fixture
def van_schijf(chromium: Browser, verzoeken: list[str]) -> Iterator[Page]:
    """Een bladzijde zonder netwerk die bijhoudt wat zij vraagt."""
    inhoud = chromium.new_context(
        viewport={"width": 1280, "height": 900}, locale="nl-NL", offline=True
    )
    inhoud.set_default_timeout(GEDULD)
    pagina = inhoud.new_page()
    pagina.on("request", lambda v: verzoeken.append(v.url) if v.url[:5] not in EIGEN else None)
    pagina.on("requestfailed", lambda v: verzoeken.append(f"mislukt: {v.url}"))
    pagina.on("console", lambda m: verzoeken.append(m.text) if m.type == "error" else None)
    pagina.on("pageerror", lambda fout: verzoeken.append(str(fout)))
    yield pagina
    inhoud.close()


EIGEN = ("file:", "data:", "blob:", "about")


def test_bladeren(van_schijf, kopie, verzoeken):
    van_schijf.goto((kopie / "index.html").as_uri())
    van_schijf.get_by_role("link", name="Opvang", exact=True).first.click()
    expect(van_schijf.locator("h1")).to_contain_text("Opvang")
    van_schijf.locator(".md-tabs a", has_text="Naslag").click()
    expect(van_schijf.locator("h1")).to_be_visible()
    assert van_schijf.url.endswith("/index.html")
    assert verzoeken == []


def test_zoeken_in_het_nederlands(van_schijf, kopie, verzoeken):
    van_schijf.goto((kopie / "index.html").as_uri())
    van_schijf.locator("[data-md-component=search-query]").click()
    van_schijf.keyboard.type("vertrektermijnen")
    eerste = van_schijf.locator(".md-search-result__link").first
    expect(eerste).to_be_visible()
    eerste.click()
    expect(van_schijf.locator("h1")).to_be_visible()
    assert van_schijf.url.startswith(kopie.as_uri())
    assert verzoeken == []


def test_uitleg_bij_een_woord(van_schijf, kopie, verzoeken):
    van_schijf.goto((kopie / "afwijzing/vertrektermijn/index.html").as_uri())
    van_schijf.locator("a.bewering").first.hover()
    expect(van_schijf.locator(".uitleg")).to_be_visible()
    assert verzoeken == []


@pytest.mark.parametrize("pad", ["naslag/procesplaat", "naslag/tijdlijn"])
def test_tekeningen(van_schijf, kopie, verzoeken, pad):
    van_schijf.goto((kopie / pad / "index.html").as_uri())
    expect(van_schijf.locator("article svg").first).to_be_visible()
    assert verzoeken == []
