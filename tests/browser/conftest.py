"""De gebouwde site, bekeken in Debians Chromium."""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from _pytest.mark import ParameterSet
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.server import toon

WORTEL = Path(__file__).parents[2]
SITE = WORTEL / "site"

GEDULD = 30_000
"""Zoveel milliseconden wacht een proef hoogstens op het scherm: genoeg voor een drukke machine."""

expect.set_options(timeout=GEDULD)  # anders houdt `expect` het op vijf seconden

# Zonder deze vlaggen zoekt Chromium bij elke start zelf verbinding met zijn maker.
VLAGGEN = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def paginas() -> list[str]:
    """De adressen van alle pagina's, zoals een lezer ze opent."""
    docs = WORTEL / "docs"
    paden = (pad.relative_to(docs).with_suffix("").as_posix() for pad in docs.rglob("*.md"))
    return sorted(f"/{pad}/".replace("/index/", "/") for pad in paden)


DOORSNEE = ("/", "/afwijzing/vertrektermijn/", "/naslag/procesplaat/")
"""Pagina's van een verschillende soort: deze bekijkt `make test`, de andere `make test-alles`."""


def elke_pagina() -> list[ParameterSet]:
    """Alle pagina's als parameters; die buiten de doorsnee horen bij `make test-alles`."""
    return [
        pytest.param(pad, marks=() if pad in DOORSNEE else pytest.mark.alles) for pad in paginas()
    ]


@pytest.fixture(scope="session")
def adres() -> Iterator[str]:
    """Een server op deze machine die `site/` toont."""
    if not (SITE / "index.html").is_file():
        pytest.fail("site/ ontbreekt; bouw haar eerst met `make site`")
    with toon(SITE) as adres:
        yield adres


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Eén Chromium voor alle proeven; elke proef krijgt een eigen, leeg profiel."""
    pad = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if pad is None:
        pytest.fail("Chromium ontbreekt: apt-get install chromium")
    with sync_playwright() as spel:
        browser = spel.chromium.launch(executable_path=pad, args=VLAGGEN)
        yield browser
        browser.close()


@pytest.fixture
def pagina(chromium: Browser) -> Iterator[Page]:
    """Een bureaublad van 1280 bij 900."""
    inhoud = chromium.new_context(viewport={"width": 1280, "height": 900}, locale="nl-NL")
    inhoud.set_default_timeout(GEDULD)
    yield inhoud.new_page()
    inhoud.close()


@pytest.fixture(scope="module")
def smal_scherm(chromium: Browser) -> Iterator[BrowserContext]:
    """Het smalste scherm dat moet werken: 320 breed."""
    inhoud = chromium.new_context(viewport={"width": 320, "height": 700}, locale="nl-NL")
    inhoud.set_default_timeout(GEDULD)
    yield inhoud
    inhoud.close()


@pytest.fixture
def smal(smal_scherm: BrowserContext) -> Iterator[Page]:
    """Een lege bladzijde op het smalste scherm."""
    pagina = smal_scherm.new_page()
    yield pagina
    pagina.close()


@pytest.fixture
def telefoon(chromium: Browser) -> Iterator[Page]:
    """Een telefoon van 360 breed, met een vinger in plaats van een muis."""
    inhoud = chromium.new_context(
        viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True, locale="nl-NL"
    )
    inhoud.set_default_timeout(GEDULD)
    yield inhoud.new_page()
    inhoud.close()
