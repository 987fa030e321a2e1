"""De rekenhulpen zoals een lezer ze gebruikt: met muis, toetsenbord, klein scherm en op papier."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.conftest import SITE, luister, naar_de_inhoud, nieuw_tabblad

pytestmark = pytest.mark.browser

# Per rekenhulp: de antwoorden op volgorde, en de kop die daarbij hoort (zie tests/terugkeer/rekenhulp).
GOED = {
    "vertrektermijn": (
        [("28", "nov", "2016"), "28 dagen (vier weken)", "Nee, nog niets"],
        "Maandag 26 december 2016 is de laatste dag",
    ),
    "asielprocedure": (
        [("26", "9", "2016"), ("3", "10", "2016"), "Weet ik niet", "Ja", "Ja"],
        "Het besluit is uiterlijk woensdag 12 oktober 2016 bekend",
    ),
    "rechtsmiddelen": (
        [
            "De Raad van State: het hoger beroep is afgewezen",
            ("31", "augustus", "2016"),
            "Ja",
            "Niet aangevraagd",
        ],
        "Klagen in Straatsburg kan tot en met dinsdag 28 februari 2017",
    ),
    "voorzieningen": (["Nee", "30", "Nee"], "In de procedure: de gewone voorzieningen"),
    "ondersteuning": (["2", "3", "Ja", "Ja", "Ja", "Ja"], "Toen was € 6.660 mogelijk"),
    "buitenschuld": (
        ["Ja", "Ja", "Ja", "Zonder resultaat", "Ja", "Ja", "Ja"],
        "De vergunning is mogelijk",
    ),
}


def elke(*proef):
    """Elke rekenhulp; alleen `proef` in `make test`, de rest in `make test-alles`."""
    return pytest.mark.parametrize(
        "hulp", [pytest.param(h, marks=() if h in proef else pytest.mark.alles) for h in GOED]
    )


def open_pagina(pagina, adres, hulp):
    pagina.goto(f"{adres}/rekenhulp/{hulp}/")


def begin(pagina):
    pagina.get_by_role("button", name="Start de rekenhulp").click()
    expect(pagina.locator(".rekenhulp form")).to_be_visible()


def beantwoord(pagina, antwoord):
    vraag = pagina.locator(".rekenhulp__vraag").inner_text()
    if isinstance(antwoord, tuple):
        for vak, tekst in zip(("Dag", "Maand", "Jaar"), antwoord, strict=True):
            pagina.get_by_label(vak, exact=True).fill(tekst)
    elif antwoord.isdigit():
        pagina.locator(".rekenhulp__vak").fill(antwoord)
    elif pagina.locator(".rekenhulp__datum").count():
        pagina.get_by_role("button", name=antwoord).click()
        return
    else:
        pagina.get_by_label(antwoord, exact=True).check()
    pagina.get_by_role("button", name="Verder").click()
    expect(
        pagina.locator(".rekenhulp").get_by_role("heading", name=vraag, exact=True)
    ).to_have_count(0)


def doorloop(pagina, hulp):
    begin(pagina)
    antwoorden, kop = GOED[hulp]
    for antwoord in antwoorden:
        beantwoord(pagina, antwoord)
    expect(pagina.locator(".rekenhulp__kop")).to_have_text(kop)


def gevonden_door_axe(pagina):
    uitslag = Axe().run(pagina)
    return [(f["id"], k["target"]) for f in uitslag.response["violations"] for k in f["nodes"]]


@pytest.mark.alles
@pytest.mark.parametrize("hulp", GOED)
def test_goede_antwoorden_geven_de_uitslag_met_focus(pagina, adres, hulp):
    open_pagina(pagina, adres, hulp)
    doorloop(pagina, hulp)
    kop = pagina.locator(".rekenhulp__kop")
    expect(kop).to_be_focused()
    assert pagina.title().startswith(GOED[hulp][1])
    uitslag = pagina.locator(".rekenhulp").inner_text()
    assert "Stand mei 2017, geen geldend recht." in uitslag
    assert "geen juridisch advies" in uitslag
    assert "Rapport §" in uitslag


@elke("buitenschuld")
def test_zonder_antwoord_komt_er_een_fout_in_het_overzicht_en_bij_het_veld(pagina, adres, hulp):
    open_pagina(pagina, adres, hulp)
    begin(pagina)
    pagina.get_by_role("button", name="Verder").click()
    overzicht = pagina.locator(".rekenhulp__fouten")
    expect(overzicht).to_be_focused()
    expect(overzicht.get_by_role("heading")).to_have_text("Er is een probleem")
    assert pagina.title().startswith("Fout: ")
    link = overzicht.get_by_role("link")
    expect(pagina.locator(".rekenhulp__fout")).to_have_text(f"Fout: {link.inner_text()}")
    link.click()
    assert pagina.evaluate("document.activeElement.tagName") == "INPUT"
    beantwoord(pagina, GOED[hulp][0][0])
    assert not pagina.title().startswith("Fout: ")


@pytest.mark.alles
def test_alleen_het_vak_dat_niet_klopt_is_gemerkt_en_de_rest_blijft_staan(pagina, adres):
    open_pagina(pagina, adres, "vertrektermijn")
    begin(pagina)
    for vak, tekst in (("Dag", "31"), ("Maand", "april"), ("Jaar", "2016")):
        pagina.get_by_label(vak, exact=True).fill(tekst)
    pagina.get_by_role("button", name="Verder").click()
    expect(pagina.locator(".rekenhulp__fouten")).to_contain_text("april 2016 heeft 30 dagen")
    expect(pagina.locator("[aria-invalid]")).to_have_count(1)
    expect(pagina.get_by_label("Dag", exact=True)).to_have_value("31")
    expect(pagina.get_by_label("Maand", exact=True)).to_have_value("april")


def test_met_alleen_het_toetsenbord(pagina, adres):
    open_pagina(pagina, adres, "vertrektermijn")
    start = pagina.get_by_role("button", name="Start de rekenhulp")
    naar_de_inhoud(pagina)
    for _ in range(80):
        pagina.keyboard.press("Tab")
        if start.evaluate("k => k === document.activeElement"):
            break
    pagina.keyboard.press("Enter")
    expect(pagina.locator(".rekenhulp__vraag")).to_be_focused()
    for tekst in ("2", "mei", "2016"):
        pagina.keyboard.press("Tab")
        pagina.keyboard.type(tekst)
    pagina.keyboard.press("Enter")
    expect(pagina.locator(".rekenhulp__vraag")).to_contain_text("Welke vertrektermijn")
    pagina.keyboard.press("Tab")
    pagina.keyboard.press("Space")
    pagina.keyboard.press("Enter")
    expect(pagina.locator(".rekenhulp__vraag")).to_contain_text("hoger beroep")
    pagina.keyboard.press("Tab")
    pagina.keyboard.press("Space")
    pagina.keyboard.press("Enter")
    expect(pagina.locator(".rekenhulp__kop")).to_be_focused()
    expect(pagina.locator(".rekenhulp__kop")).to_have_text("Maandag 30 mei 2016 is de laatste dag")


@pytest.mark.alles
def test_terug_vooruit_en_wijzig(pagina, adres):
    open_pagina(pagina, adres, "vertrektermijn")
    doorloop(pagina, "vertrektermijn")
    vraag = pagina.locator(".rekenhulp__vraag")
    pagina.go_back()
    expect(vraag).to_contain_text("hoger beroep")
    expect(pagina.get_by_label("Nee, nog niets")).to_be_checked()
    pagina.get_by_role("button", name="Terug", exact=True).click()
    expect(vraag).to_contain_text("Welke vertrektermijn")
    beantwoord(pagina, "0 dagen: meteen vertrekken")
    kop = pagina.locator(".rekenhulp__kop")
    expect(kop).to_contain_text("Meteen vertrekken: maandag 28 november 2016")
    pagina.get_by_role("button", name="Wijzig Bekendmaking").click()
    expect(pagina.get_by_label("Maand", exact=True)).to_have_value("nov")
    beantwoord(pagina, ("12", "10", "2016"))
    expect(kop).to_contain_text("woensdag 12 oktober 2016")


@pytest.mark.alles
def test_de_eerste_stap_terug_is_het_begin_en_daarna_de_vorige_pagina(pagina, adres):
    pagina.goto(f"{adres}/rekenhulp/")
    pagina.locator("article").get_by_role("link", name="Vertrektermijn", exact=True).click()
    begin(pagina)
    pagina.go_back()
    expect(pagina.get_by_role("button", name="Start de rekenhulp")).to_be_visible()
    pagina.go_back()
    assert pagina.url == f"{adres}/rekenhulp/"


@pytest.mark.alles
def test_terug_komt_altijd_verder_terug(pagina, adres):
    """Ook langs stappen die er na opnieuw beginnen niet meer zijn."""
    pagina.goto(f"{adres}/rekenhulp/")
    pagina.locator("article").get_by_role("link", name="Vertrektermijn", exact=True).click()
    doorloop(pagina, "vertrektermijn")
    pagina.get_by_role("button", name="Opnieuw beginnen").click()
    begin(pagina)
    for _ in range(8):
        pagina.go_back()
        if pagina.url == f"{adres}/rekenhulp/":
            return
    pytest.fail(f"na acht keer terug nog steeds op {pagina.url}")


@pytest.mark.alles
def test_nog_een_tik_begint_niet_opnieuw(pagina, adres):
    geladen = []
    pagina.on("request", lambda verzoek: geladen.append("/motor.js" in verzoek.url))
    open_pagina(pagina, adres, "vertrektermijn")
    pagina.get_by_role("button", name="Start de rekenhulp").evaluate(
        "b => { b.click(); b.click() }"
    )
    expect(pagina.locator(".rekenhulp form")).to_be_visible()
    assert sum(geladen) == 1


@pytest.mark.alles
def test_weet_ik_niet_zegt_wat_er_nog_nodig_is(pagina, adres):
    open_pagina(pagina, adres, "vertrektermijn")
    begin(pagina)
    pagina.get_by_role("button", name="Weet ik niet").click()
    uitslag = pagina.locator(".rekenhulp")
    expect(uitslag).to_contain_text("Nog nodig: de dag van de bekendmaking")


@pytest.mark.alles
def test_een_link_draagt_de_antwoorden_alleen_achter_het_hekje(pagina, adres, chromium):
    open_pagina(pagina, adres, "vertrektermijn")
    doorloop(pagina, "vertrektermijn")
    assert "#" not in pagina.url
    pagina.get_by_role("button", name="Maak een link").click()
    expect(pagina.locator(".rekenhulp__link")).to_contain_text("Wie hem heeft, kan ze lezen")
    link = pagina.get_by_label("Link met uw antwoorden").input_value()
    voor, _, na = link.partition("#")
    assert voor == f"{adres}/rekenhulp/vertrektermijn/"
    assert "2016" in na

    with nieuw_tabblad(chromium) as ander, luister(ander) as gehoord:
        ander.goto(link)
        ander.get_by_role("button", name="Toon de uitslag van deze link").click()
        expect(ander.locator(".rekenhulp__kop")).to_have_text(GOED["vertrektermijn"][1])
        assert "#" not in ander.url
    assert not any("2016" in url.partition("#")[0] for url in gehoord.verzoeken)


@pytest.mark.alles
@pytest.mark.parametrize("onzin", ["%", "{", "null", "3", "%7B%22bekendmaking%22%3A5%7D"])
def test_een_kapotte_link_breekt_niets(pagina, gehoord, adres, onzin):
    pagina.goto(f"{adres}/rekenhulp/vertrektermijn/#antwoorden={onzin}")
    pagina.locator(".rekenhulp__knop--eerst").click()
    expect(pagina.locator(".rekenhulp__vraag")).to_contain_text("Wanneer is de afwijzing")
    assert gehoord.klachten == []


@pytest.mark.alles  # wat er in staat, lezen de proeven van de code
def test_het_agendabestand(pagina, adres):
    open_pagina(pagina, adres, "vertrektermijn")
    doorloop(pagina, "vertrektermijn")
    with pagina.expect_download() as gehaald:
        pagina.get_by_role("button", name="Zet in uw agenda").click()
    assert gehaald.value.suggested_filename == "termijn.ics"
    inhoud = gehaald.value.path().read_bytes().decode()
    assert "DTSTART;VALUE=DATE:20161226\r\n" in inhoud
    assert "vertrek" not in inhoud.lower()


def test_niets_komt_mee_voor_het_begin_en_er_gaat_niets_weg(eerste_bezoek, adres):
    pagina, verzoeken = eerste_bezoek, []

    def onthoud(verzoek):
        verzoeken.append((verzoek.method, verzoek.url))

    pagina.on("request", onthoud)
    pagina.goto(f"{adres}/afwijzing/vertrektermijn/", wait_until="networkidle")
    assert not any("rekenhulp" in url for _, url in verzoeken)
    open_pagina(pagina, adres, "vertrektermijn")
    pagina.wait_for_load_state("networkidle")
    assert not any("/assets/rekenhulp/" in url for _, url in verzoeken)
    verzoeken.clear()
    bewaard = "JSON.stringify([{...localStorage}, {...sessionStorage}])"
    voor = pagina.evaluate(bewaard)
    with luister(pagina) as gehoord:
        doorloop(pagina, "vertrektermijn")
    pagina.remove_listener("request", onthoud)
    assert verzoeken
    for methode, url in verzoeken:
        assert url.startswith(f"{adres}/assets/rekenhulp/")
        assert methode == "GET"
        assert "2016" not in url
    assert pagina.evaluate(bewaard) == voor
    assert pagina.evaluate("indexedDB.databases().then(d => d.length)") == 0
    assert pagina.evaluate("JSON.stringify(history.state)").count("2016") == 0
    assert pagina.context.cookies() == []
    assert gehoord.klachten == []


@pytest.mark.alles
def test_het_losse_bestand_is_op_te_halen(pagina, adres):
    open_pagina(pagina, adres, "vertrektermijn")
    with pagina.expect_download() as gehaald:
        pagina.get_by_role("link", name="Bewaar deze rekenhulp als één bestand").click()
    assert gehaald.value.suggested_filename == "rekenhulp-vertrektermijn.html"


@pytest.mark.alles
def test_een_motor_die_niet_komt_laat_de_stappen_over(pagina, adres):
    pagina.route("**/motor.js?v=*", lambda weg: weg.abort())
    open_pagina(pagina, adres, "vertrektermijn")
    pagina.get_by_role("button", name="Start de rekenhulp").click()
    expect(pagina.locator(".rekenhulp").get_by_role("status")).to_contain_text(
        "Gebruik de stappen op deze pagina"
    )
    pagina.unroute("**/motor.js?v=*")
    begin(pagina)


@pytest.mark.alles
def test_zonder_javascript_blijven_de_stappen(chromium, adres):
    with nieuw_tabblad(chromium, java_script_enabled=False) as pagina:
        open_pagina(pagina, adres, "vertrektermijn")
        expect(pagina.locator(".rekenhulp")).to_contain_text("Staat hier geen knop?")
        expect(pagina.get_by_role("heading", name="Zelf nagaan, stap voor stap")).to_be_visible()


@pytest.mark.alles
@pytest.mark.parametrize("naar", ["vertrektermijn", "ondersteuning"])
def test_na_een_wissel_zonder_herladen_werkt_zij_opnieuw(pagina, adres, naar):
    """Zo wisselt `navigation.instant`: de inhoud wordt vervangen en haar scripts draaien opnieuw."""
    open_pagina(pagina, adres, "vertrektermijn")
    begin(pagina)
    pagina.evaluate(
        """async (naar) => {
          history.pushState({}, "", naar);
          const html = await (await fetch(naar)).text();
          const nieuw = new DOMParser().parseFromString(html, "text/html").querySelector("article");
          document.querySelector("article").replaceWith(nieuw);
          for (const oud of nieuw.querySelectorAll("script[src]")) {
            const script = document.createElement("script");
            script.src = oud.src;
            oud.replaceWith(script);
            await new Promise((klaar) => { script.onload = klaar; });
          }
        }""",
        f"{adres}/rekenhulp/{naar}/",
    )
    doorloop(pagina, naar)


@pytest.mark.alles
@pytest.mark.parametrize("hulp", GOED)
@pytest.mark.parametrize(("breedte", "schema"), [(320, "dark"), (1280, "light")])
def test_axe_vindt_niets_en_alles_past_in_elke_toestand(pagina, adres, hulp, breedte, schema):
    pagina.set_viewport_size({"width": breedte, "height": 700})
    pagina.emulate_media(color_scheme=schema, reduced_motion="reduce")

    def kijk():
        assert gevonden_door_axe(pagina) == []
        assert pagina.evaluate("document.documentElement.scrollWidth") <= breedte
        klein = pagina.locator(".rekenhulp :is(button, input)").evaluate_all(
            "ding => ding.map(d => (d.closest('label') || d).getBoundingClientRect())"
            ".filter(r => r.height < 24 || r.width < 24).length"
        )
        assert klein == 0

    open_pagina(pagina, adres, hulp)
    kijk()
    begin(pagina)
    kijk()
    pagina.get_by_role("button", name="Verder").click()
    expect(pagina.locator(".rekenhulp__fouten")).to_be_focused()
    kijk()
    _boven_de_vouw(pagina)
    for antwoord in GOED[hulp][0]:
        beantwoord(pagina, antwoord)
    kijk()
    _boven_de_vouw(pagina)
    pagina.get_by_role("button", name="Maak een link").click()
    kijk()


def _boven_de_vouw(pagina):
    """Wat de focus heeft, ligt niet onder de kop die blijft staan."""
    assert pagina.evaluate(
        "document.activeElement.getBoundingClientRect().top"
        " >= document.querySelector('.md-header').getBoundingClientRect().bottom - 1"
    )


@pytest.mark.alles
def test_op_papier_staat_alleen_de_uitslag_met_de_adressen(pagina, adres):
    open_pagina(pagina, adres, "vertrektermijn")
    doorloop(pagina, "vertrektermijn")
    pagina.emulate_media(media="print")
    expect(pagina.locator(".rekenhulp__kop")).to_be_visible()
    expect(pagina.get_by_role("button", name="Afdrukken")).to_be_hidden()
    expect(pagina.get_by_role("heading", name="Zelf nagaan, stap voor stap")).to_be_hidden()
    daarna = pagina.locator(".rekenhulp ~ *").evaluate_all(
        "alles => alles.filter(ding => ding.checkVisibility()).length"
    )
    assert daarna == 0
    adres_erbij = pagina.locator(".rekenhulp__bron a").first.evaluate(
        "a => getComputedStyle(a, '::after').content"
    )
    assert "wetten.overheid.nl" in adres_erbij
    expect(pagina.locator(".rekenhulp details li").first).to_be_visible()


@pytest.mark.alles
def test_voor_de_uitslag_staan_op_papier_de_stappen(pagina, adres):
    open_pagina(pagina, adres, "vertrektermijn")
    pagina.emulate_media(media="print")
    expect(pagina.get_by_role("heading", name="Zelf nagaan, stap voor stap")).to_be_visible()


@pytest.mark.alles
@pytest.mark.parametrize("hulp", GOED)
def test_van_schijf_zonder_server(pagina, hulp):
    pagina.goto((SITE / "rekenhulp" / hulp / "index.html").as_uri())
    expect(pagina.get_by_role("link", name="Bewaar deze rekenhulp")).to_have_count(0)
    doorloop(pagina, hulp)


@elke("vertrektermijn")
def test_als_los_bestand(pagina, gehoord, hulp, tmp_path):
    bestand = tmp_path / "rekenhulp.html"
    bestand.write_bytes((SITE / "downloads" / f"rekenhulp-{hulp}.html").read_bytes())
    pagina.goto(bestand.as_uri())
    assert gevonden_door_axe(pagina) == []
    expect(pagina.get_by_role("heading", name=re.compile("Zelf nagaan"))).to_be_visible()
    doorloop(pagina, hulp)
    assert gevonden_door_axe(pagina) == []
    eigen = (bestand.as_uri(), "blob:", "data:")
    assert all(url.startswith(eigen) for url in gehoord.verzoeken)
    assert gehoord.klachten == []
