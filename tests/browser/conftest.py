"""De gebouwde site, bekeken in Debians Chromium."""

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from _pytest.mark import ParameterSet
from playwright.sync_api import Browser, Page, ViewportSize, expect, sync_playwright

from tests.server import toon

WORTEL = Path(__file__).parents[2]
SITE = WORTEL / "site"

GEDULD = 30_000
"""Zoveel milliseconden wacht een proef hoogstens op het scherm: genoeg voor een drukke machine."""

expect.set_options(timeout=GEDULD)  # anders houdt `expect` het op vijf seconden

BUREAU: ViewportSize = {"width": 1280, "height": 900}
TELEFOON: ViewportSize = {"width": 360, "height": 740}

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


DOORSNEE = ("/", "/afwijzing/vertrektermijn/")
"""De voorpagina en een met veel van alles: deze bekijkt `make test`, de andere `make test-alles`."""


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
    """Eén Chromium voor alle proeven."""
    pad = os.environ.get("CHROMIUM") or shutil.which("chromium")
    if pad is None:
        pytest.fail("Chromium ontbreekt: apt-get install chromium")
    with sync_playwright() as spel:
        browser = spel.chromium.launch(executable_path=pad, args=VLAGGEN)
        yield browser
        browser.close()


@contextmanager
def nieuw_tabblad(chromium: Browser, **hoe: Any) -> Iterator[Page]:
    """Een tabblad in een eigen, leeg profiel. Chromium doet er twee seconden rekenwerk voor."""
    with chromium.new_context(**{"viewport": BUREAU, "locale": "nl-NL", **hoe}) as profiel:
        profiel.set_default_timeout(GEDULD)
        yield profiel.new_page()


def maak_leeg(tab: Page, adres: str, scherm: ViewportSize) -> Page:
    """Vergeet wat de vorige proef deed: wat zij bewaarde, hoe zij keek en waar haar muis stond."""
    tab.unroute_all()
    tab.goto("about:blank")
    alles = {"origin": adres, "storageTypes": "all"}
    beheer = tab.context.new_cdp_session(tab)
    beheer.send("Storage.clearDataForOrigin", alles)
    beheer.detach()
    tab.mouse.move(0, 0)
    tab.set_viewport_size(scherm)
    tab.emulate_media(media="screen", color_scheme="light", reduced_motion="no-preference")
    return tab


@pytest.fixture(scope="session")
def tab(chromium: Browser) -> Iterator[Page]:
    """Het tabblad dat de proeven om beurten gebruiken."""
    with nieuw_tabblad(chromium) as tab:
        yield tab


@pytest.fixture
def pagina(tab: Page, adres: str) -> Page:
    """Een leeg tabblad op een bureaublad."""
    return maak_leeg(tab, adres, BUREAU)


@pytest.fixture
def smal(tab: Page, adres: str) -> Page:
    """Een leeg tabblad op het smalste scherm dat moet werken."""
    return maak_leeg(tab, adres, {"width": 320, "height": 700})


@pytest.fixture
def eerste_bezoek(pagina: Page) -> Iterator[Page]:
    """Een bureaublad waar nog niets van de site is opgehaald: alles komt van de server."""
    beheer = pagina.context.new_cdp_session(pagina)
    beheer.send("Network.enable")
    beheer.send("Network.setCacheDisabled", {"cacheDisabled": True})
    yield pagina
    beheer.send("Network.setCacheDisabled", {"cacheDisabled": False})
    beheer.detach()


@pytest.fixture(scope="session")
def telefoontab(chromium: Browser) -> Iterator[Page]:
    """Het tabblad van de telefoon, die een vinger heeft in plaats van een muis."""
    with nieuw_tabblad(chromium, viewport=TELEFOON, has_touch=True, is_mobile=True) as tab:
        yield tab


@pytest.fixture
def telefoon(telefoontab: Page, adres: str) -> Page:
    """Een leeg tabblad op een telefoon."""
    return maak_leeg(telefoontab, adres, TELEFOON)


def naar_de_inhoud(pagina: Page) -> None:
    """Sla de kop over, zoals wie met toetsen leest: met de eerste link van de pagina."""
    pagina.keyboard.press("Tab")
    pagina.keyboard.press("Enter")


@dataclass
class Gehoord:
    """Wat een pagina vroeg, en wat zij of de browser te klagen had; ook over het beleid."""

    verzoeken: list[str] = field(default_factory=list)
    klachten: list[str] = field(default_factory=list)


@contextmanager
def luister(pagina: Page) -> Iterator[Gehoord]:
    """Hoor een pagina zolang het duurt."""
    gehoord = Gehoord()
    klaag = gehoord.klachten.append
    oren: dict[Any, Callable[[Any], None]] = {
        "request": lambda verzoek: gehoord.verzoeken.append(verzoek.url),
        "requestfailed": lambda verzoek: klaag(f"mislukt: {verzoek.url}"),
        "console": lambda regel: klaag(regel.text) if regel.type == "error" else None,
        "pageerror": lambda fout: klaag(str(fout)),
    }
    for wat, oor in oren.items():
        pagina.on(wat, oor)
    yield gehoord
    for wat, oor in oren.items():
        pagina.remove_listener(wat, oor)


@pytest.fixture
def gehoord(pagina: Page) -> Iterator[Gehoord]:
    """Wat `pagina` in deze proef vraagt en klaagt."""
    with luister(pagina) as gehoord:
        yield gehoord
