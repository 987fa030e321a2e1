"""Het hele boek, zoals `make pdf` het achterliet, gelezen met poppler."""

import re
import shutil
import subprocess
from xml.etree import ElementTree

import pikepdf
import pytest
from pikepdf import NameTree

from tests.uitgave.hulp import PAGINAS, WORTEL
from uitgave.uitgifte import BOEK

pytestmark = pytest.mark.alles

PDF = WORTEL / "site" / BOEK
HOOGSTENS = 2_000_000
"""Zo'n 480 bladzijden met links en een boom in 2 MB: dat is de grens die de uitgave zich stelt."""
MM = 72 / 25.4
SPELING = 1.5
"""Zoveel punten mogen letters over elkaar hangen, zoals de kromme van een f."""
XHTML = "{http://www.w3.org/1999/xhtml}"


def pdftotext(*keuzes: str) -> str:
    """De tekst van het boek."""
    programma = shutil.which("pdftotext")
    if programma is None:
        pytest.fail("pdftotext ontbreekt: apt-get install poppler-utils")
    if not PDF.is_file():
        pytest.fail(f"{PDF} ontbreekt; maak het boek eerst met `make pdf`")
    opdracht = [programma, *keuzes, str(PDF), "-"]
    return subprocess.run(opdracht, capture_output=True, text=True, check=True).stdout


@pytest.fixture(scope="module")
def bladen():
    """De tekst van elke bladzijde."""
    return pdftotext("-layout").split("\f")


def test_niet_te_groot():
    assert PDF.stat().st_size <= HOOGSTENS


def test_de_inhoud_noemt_elke_pagina_met_de_bladzijde_waar_zij_begint(bladen):
    regels = re.findall(
        r"^\s*(\S.*?)\s*(?:\. ?){2,}\s*(\d+)\s*$", "\n".join(bladen[1:6]), re.MULTILINE
    )
    koppen = {re.search(r"^# (.+)$", pagina.tekst, re.MULTILINE)[1] for pagina in PAGINAS}
    genoemd = dict(regels)
    assert koppen <= genoemd.keys()
    for kop, nummer in regels:
        tekst = " ".join(bladen[int(nummer) - 1].split())
        assert kop in tekst, f"{kop} staat niet op bladzijde {nummer}"


def test_elk_nummer_bij_een_link_is_de_bladzijde_waar_zij_heen_leidt(bladen):
    """Het nummer staat gedrukt; waar de link heen leidt, weet de PDF. Zij moeten hetzelfde zeggen."""
    with pikepdf.open(PDF) as boek:
        nummers = {blad.obj.objgen: n for n, blad in enumerate(boek.pages, 1)}
        doelen = {str(naam): doel for naam, doel in NameTree(boek.Root.Names.Dests).items()}
        nagekeken = 0
        for blad, tekst in zip(boek.pages, bladen, strict=False):
            naar = {
                nummers[doelen[str(link.Dest)][0].objgen]
                for link in blad.get("/Annots", ())
                if "/Dest" in link
            }
            if "De merken in de tekst" in tekst:
                continue  # daar staan voorbeelden
            gedrukt = {int(n) for n in re.findall(r"(?:\(p\.\s+|[°◊→])(\d+)", tekst)}
            assert gedrukt <= naar
            nagekeken += len(gedrukt)
    assert nagekeken > len(PAGINAS)


def test_geen_letter_buiten_de_zetspiegel():
    """De marges zijn 24 mm breed; links en rechts van de zetspiegel staat niets."""
    boom = ElementTree.fromstring(pdftotext("-bbox"))
    buiten = []
    for nummer, blad in enumerate(boom.iter(f"{XHTML}page"), 1):
        if nummer == 1:
            continue  # de omslag heeft geen marges
        links, rechts = 24 * MM - 0.5, float(blad.get("width")) - 24 * MM + 0.5
        onder = float(blad.get("height")) - 8 * MM
        for woord in blad.iter(f"{XHTML}word"):
            x0, x1, y1 = (float(woord.get(k)) for k in ("xMin", "xMax", "yMax"))
            if x0 < links or x1 > rechts or y1 > onder:
                buiten.append(f"bladzijde {nummer}: {woord.text}")
    assert buiten == []


def test_geen_woord_staat_over_een_ander():
    """Een woord dat zijn kolom uit loopt, is niet meer te lezen."""
    botsingen = []
    for nummer, blad in enumerate(
        ElementTree.fromstring(pdftotext("-bbox")).iter(f"{XHTML}page"), 1
    ):
        vakken = sorted(
            (*(float(woord.get(k)) for k in ("xMin", "xMax", "yMin", "yMax")), woord.text)
            for woord in blad.iter(f"{XHTML}word")
        )
        for plaats, (_, x1, y0, y1, woord) in enumerate(vakken):
            for ander_x0, _, ander_y0, ander_y1, ander in vakken[plaats + 1 :]:
                if ander_x0 > x1 - SPELING:
                    break
                hoogte = min(y1 - y0, ander_y1 - ander_y0)
                if min(y1, ander_y1) - max(y0, ander_y0) > hoogte / 2:
                    botsingen.append(f"bladzijde {nummer}: {woord} over {ander}")
    assert botsingen == []


def test_afgebroken_woorden_zijn_weer_heel(bladen):
    """Een woord dat aan het einde van een regel is afgebroken, is met zoeken te vinden."""
    tekst = pdftotext()
    assert "\u2010" not in tekst
    assert "\u00ad" in tekst
    del bladen


def test_stand_en_versie_staan_op_elke_bladzijde(bladen):
    versie = re.search(r'^version = "(.+)"$', (WORTEL / "pyproject.toml").read_text(), re.M)[1]
    voet = f"Terugkeerwijzer {versie}, stand mei 2017, gemaakt op "
    assert all(voet in blad for blad in bladen[1:-1])
    assert "Stand mei 2017" in bladen[0]
