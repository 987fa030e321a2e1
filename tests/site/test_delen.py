"""Vinden en delen: elke pagina heeft een eigen titel, omschrijving, adres en deelkaart."""

import xml.etree.ElementTree as ET
from collections import Counter

import pytest
from PIL import Image

from uitgave.afwerking.deelkaarten import MAAT, teken

pytestmark = pytest.mark.bouw

NAAMRUIMTE = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}
LANGSTE_OMSCHRIJVING = 170


def adres(bladzijde):
    (link,) = bladzijde.vind("link", rel="canonical")
    return link.attributen["href"]


@pytest.fixture(scope="module")
def paginas(bladzijden):
    """Alle pagina's, zonder de foutpagina."""
    return [b for b in bladzijden if b.pad != "404.html"]


def test_adres_is_waar_de_pagina_staat(paginas):
    for bladzijde in paginas:
        plek = bladzijde.pad.removesuffix("index.html")
        assert adres(bladzijde) == f"https://terugkeerwijzer.example/{plek}"


def test_de_kaart_van_de_site_noemt_elke_pagina(site, paginas):
    kaart = ET.parse(site / "sitemap.xml")
    genoemd = {plek.text for plek in kaart.iterfind(".//s:loc", NAAMRUIMTE)}
    assert genoemd == {adres(bladzijde) for bladzijde in paginas}


def test_titel_en_omschrijving_zijn_van_deze_pagina(paginas):
    for soort in ("og:title", "og:description"):
        waarden = Counter(
            e.attributen["content"] for b in paginas for e in b.vind("meta", property=soort)
        )
        assert waarden.total() == len(paginas)
        if soort == "og:description":
            assert [w for w, keer in waarden.items() if keer > 1] == []
            assert [w for w in waarden if len(w) > LANGSTE_OMSCHRIJVING] == []


def test_elke_pagina_heeft_haar_deelkaart(site, paginas):
    for bladzijde in paginas:
        (beeld,) = bladzijde.vind("meta", property="og:image")
        bestand = site / "assets/delen" / beeld.attributen["content"].rpartition("/")[2]
        with Image.open(bestand) as kaart:
            assert kaart.size == MAAT, bladzijde.pad
        assert bestand.stat().st_size < 60_000


def test_de_langste_titel_past_op_de_kaart():
    kaart = teken("Inkomensvoorzieningen en bijstandsuitkeringen voor wie blijft", "woord " * 80)
    wit = kaart.convert("RGB").crop((MAAT[0] - 20, 30, *MAAT)).getcolors()
    assert wit is not None
    assert [kleur for _, kleur in wit] == [(255, 255, 255)]


def test_elke_pagina_zegt_hoe_ernaar_te_verwijzen(paginas):
    for bladzijde in paginas:
        keren = bladzijde.html.count("@online{")
        assert keren == (0 if bladzijde.pad == "index.html" else 1), bladzijde.pad


def test_foutpagina_helpt_in_het_nederlands(bladzijden):
    (fout,) = [b for b in bladzijden if b.pad == "404.html"]
    assert "<title>Pagina niet gevonden" in fout.html
    doelen = [link.attributen["href"] for link in fout.vind("a")]
    assert "/." in doelen
    assert "/naslag/begrippen/" in doelen
    assert all(doel.startswith(("/", "#", "http")) for doel in doelen)  # zij staat op elk adres
