"""De plek van een rekenhulp op een pagina, en de poort die haar bewaakt."""

from pathlib import Path

import pytest
from markdown import Markdown

from tests.uitgave.hulp import PAGINAS
from uitgave.pagina import Pagina
from uitgave.rekenhulp import NAMEN, controleer_rekenhulpen


def html(tekst):
    return Markdown(extensions=["pymdownx.superfences", "uitgave.md.rekenhulp"]).convert(tekst)


def pagina(tekst):
    return Pagina(Path("docs/proef.md"), tekst)


def test_het_woord_wordt_de_plek_met_een_regel_voor_wie_geen_javascript_heeft():
    uit = html("Voor.\n\n[REKENHULP vertrektermijn]\n\nNa.")
    assert '<div class="rekenhulp" data-rekenhulp="vertrektermijn">' in uit
    assert "Staat hier geen knop?" in uit
    assert "[REKENHULP" not in uit


@pytest.mark.parametrize(
    "tekst", ["```\n[REKENHULP vertrektermijn]\n```", "zie [REKENHULP vertrektermijn]"]
)
def test_in_code_of_in_een_zin_blijft_het_staan(tekst):
    assert "[REKENHULP" in html(tekst)


def test_elke_rekenhulp_staat_op_een_pagina():
    assert list(controleer_rekenhulpen(PAGINAS)) == []


def test_een_verkeerde_naam_wordt_gemeld_met_bestand_en_regel():
    meldingen = [
        str(m) for m in controleer_rekenhulpen((*PAGINAS, pagina("\n[REKENHULP onzin]\n")))
    ]
    assert len(meldingen) == 1
    assert meldingen[0].startswith('docs/proef.md:2: er is geen rekenhulp "onzin"')


def test_twee_keer_dezelfde_rekenhulp_wordt_gemeld():
    meldingen = [
        str(m) for m in controleer_rekenhulpen((*PAGINAS, pagina("[REKENHULP buitenschuld]")))
    ]
    assert len(meldingen) == 1
    assert "docs/rekenhulp/buitenschuld.md" in meldingen[0]


def test_een_rekenhulp_zonder_pagina_wordt_gemeld():
    meldingen = [str(m) for m in controleer_rekenhulpen(())]
    assert len(meldingen) == len(NAMEN)
    assert meldingen[0].startswith("src/terugkeer/rekenhulp/vertrektermijn.py:1: ")
