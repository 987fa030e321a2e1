"""De site in WebKit: daarop draait Safari, en elke browser op een iPhone."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.wait import WebDriverWait
from selenium.webdriver.webkitgtk.options import Options
from selenium.webdriver.webkitgtk.service import Service

from tests.browser.conftest import BUREAU, SITE, paginas
from tests.browser.test_rekenhulp import GOED
from tests.browser.test_uitleg import MERKEN, PAD
from tests.server import toon

pytestmark = [
    pytest.mark.browser,
    pytest.mark.alles,
    # Selenium gebruikt voor WebKit nog zijn eigen oude manier.
    pytest.mark.filterwarnings("ignore:setting remote_server_addr:DeprecationWarning"),
]

GEDULD = 30
SMAL = 320
VEELZIJDIG = ("/", PAD, "/naslag/procesplaat/", "/naslag/tijdlijn/", "/naslag/normen/vertrek/")
"""Pagina's met samen bijna alles wat de opmaak kent."""

MINSTENS = 50
"""Zoveel soorten elementen heeft elk van die pagina's in elk geval."""

STIJLEN = """
const namen = [
  'display', 'position', 'float', 'visibility', 'opacity', 'color', 'background-color',
  'border-top-style', 'border-left-style', 'text-decoration-line', 'text-decoration-style',
  'text-decoration-color', 'font-weight', 'font-style', 'list-style-type', 'text-transform',
  'flex-direction', 'justify-content', 'align-items', 'fill', 'stroke', 'stroke-dasharray',
]
const stijlen = {}
for (const element of document.querySelectorAll('body *:not(title)')) {
  const klasse = element.getAttribute('class')
  const soort = `${element.localName}.${klasse} in ${element.parentElement.getAttribute('class')}`
  const stijl = getComputedStyle(element)
  stijlen[soort] ??= Object.fromEntries(namen.map(naam => [naam, stijl.getPropertyValue(naam)]))
}
return stijlen
"""
"""Hoe elke soort element eruitziet, in alles wat geen maat is: die hangt van de letters af."""

IN_EEN_VAK = f"""
const [pad, klaar] = arguments
const vak = document.createElement('iframe')
vak.width = {SMAL}
document.body.replaceChildren(vak)
vak.onload = () => {{
  const pagina = vak.contentDocument.documentElement
  klaar(pagina.querySelector('article') && [vak.contentWindow.innerWidth, pagina.scrollWidth])
}}
vak.src = pad
"""
"""Hoe breed een pagina is in een vak zo smal als een telefoon."""


@pytest.fixture(scope="module")
def scherm():
    """Een scherm in het geheugen: WebKit heeft er een nodig."""
    if shutil.which("Xvfb") is None:
        pytest.fail("een scherm ontbreekt: apt-get install xvfb")
    lezen, schrijven = os.pipe()
    opdracht = ["Xvfb", "-displayfd", str(schrijven), "-screen", "0", "1400x1000x24"]
    with subprocess.Popen(opdracht, pass_fds=[schrijven], stderr=subprocess.DEVNULL) as xvfb:
        os.close(schrijven)
        with os.fdopen(lezen) as nummer:
            yield f":{nummer.readline().strip()}"
        xvfb.terminate()


@pytest.fixture(scope="module")
def webkit(scherm):
    """WebKit van Debian, met een venster zo groot als dat van Chromium."""
    programma = shutil.which("WebKitWebDriver")
    if programma is None:
        pytest.fail("WebKit ontbreekt: apt-get install webkit2gtk-driver")
    hoe = Options()
    (venster,) = Path("/usr/lib").glob("*/webkit2gtk-4.1/MiniBrowser")
    hoe.binary_location = str(venster)
    hoe.add_argument("--automation")
    dienst = Service(programma, env={**os.environ, "DISPLAY": scherm})
    with webdriver.WebKitGTK(options=hoe, service=dienst) as webkit:
        webkit.set_script_timeout(GEDULD)
        webkit.set_window_size(BUREAU["width"], BUREAU["height"])
        yield webkit


def wacht(webkit, tot):
    return WebDriverWait(webkit, GEDULD).until(lambda _: tot())


def vind(webkit, kiezer):
    return wacht(webkit, lambda: next(iter(webkit.find_elements(By.CSS_SELECTOR, kiezer)), None))


def met_tekst(webkit, soort, tekst):
    vorm = f'//{soort}[normalize-space(translate(., "\xa0", " "))="{tekst}"]'
    return wacht(webkit, lambda: next(iter(webkit.find_elements(By.XPATH, vorm)), None))


def typ(webkit, naam, tekst):
    vak = met_tekst(webkit, "label", naam).get_attribute("for")
    webkit.find_element(By.ID, vak).send_keys(tekst)


def beantwoord(webkit, antwoord):
    vraag = vind(webkit, ".rekenhulp__vraag").text
    if isinstance(antwoord, tuple):
        for naam, tekst in zip(("Dag", "Maand", "Jaar"), antwoord, strict=True):
            typ(webkit, naam, tekst)
    elif antwoord.isdigit():
        vind(webkit, ".rekenhulp__vak").send_keys(antwoord)
    elif webkit.find_elements(By.CSS_SELECTOR, ".rekenhulp__datum"):
        met_tekst(webkit, "button", antwoord).click()
        return
    else:
        met_tekst(webkit, "label", antwoord).click()
    met_tekst(webkit, "button", "Verder").click()
    wacht(webkit, lambda: vraag not in vragen(webkit))


def vragen(webkit):
    kiezer = ".rekenhulp form .rekenhulp__vraag"
    return [vraag.text for vraag in webkit.find_elements(By.CSS_SELECTOR, kiezer)]


@pytest.mark.parametrize("hulp", GOED)
def test_een_rekenhulp_geeft_de_uitslag(webkit, adres, hulp):
    webkit.get(f"{adres}/rekenhulp/{hulp}/")
    met_tekst(webkit, "button", "Start de rekenhulp").click()
    antwoorden, kop = GOED[hulp]
    for antwoord in antwoorden:
        beantwoord(webkit, antwoord)
    assert vind(webkit, ".rekenhulp__kop").text.replace("\xa0", " ") == kop


def test_zoeken(webkit, adres):
    webkit.get(f"{adres}/")
    vind(webkit, "[data-md-component=search-query]").send_keys("vreemdelingenbewaring")
    assert vind(webkit, f'.md-search-result__link[href^="{adres}/vertrek/bewaring/"]')


def test_tab_gaat_voorbij_het_zoekveld(webkit, adres):
    webkit.get(f"{adres}/")
    vind(webkit, "[data-md-component=search-query]").send_keys(Keys.TAB)
    verder = "return document.activeElement.closest('.md-tabs, .stand-balk, .md-nav, article')"
    assert webkit.execute_script(verder)


@pytest.mark.parametrize("merk", MERKEN.values(), ids=MERKEN)
def test_een_merk_geeft_uitleg(webkit, adres, merk):
    webkit.get(adres + PAD)
    link = vind(webkit, merk)
    webkit.execute_script("arguments[0].scrollIntoView({block: 'center'})", link)
    ActionChains(webkit).move_to_element(link).perform()
    assert vind(webkit, ".uitleg").text


@pytest.mark.parametrize("pad", VEELZIJDIG)
def test_alles_ziet_eruit_als_in_chromium(webkit, pagina, adres, pad):
    """Wat WebKit niet verstaat, laat het weg: zo viel de streep onder elk begrip weg."""
    webkit.get(adres + pad)
    pagina.goto(adres + pad)
    hier = webkit.execute_script(STIJLEN)
    daar = pagina.evaluate(f"() => {{ {STIJLEN} }}")
    beide = hier.keys() & daar.keys()
    assert len(beide) > MINSTENS
    anders = [
        (soort, naam, hier[soort][naam], waarde)
        for soort in sorted(beide)
        for naam, waarde in daar[soort].items()
        if hier[soort][naam] != waarde
    ]
    assert anders[:5] == []


def test_geen_pagina_is_breder_dan_een_telefoon(webkit, tmp_path):
    """In een vak, want een venster van WebKit kan niet zo smal zijn; het beleid verbiedt een vak."""
    for deel in SITE.iterdir():
        if deel.name != "_headers":
            (tmp_path / deel.name).symlink_to(deel)
    with toon(tmp_path) as adres:
        webkit.get(f"{adres}/bestaat-niet")
        breed = {pad: webkit.execute_async_script(IN_EEN_VAK, pad) for pad in paginas()}
    assert {pad: maten for pad, maten in breed.items() if maten != [SMAL, SMAL]} == {}
