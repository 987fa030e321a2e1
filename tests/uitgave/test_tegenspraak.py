"""Eén waarde overal: geen pagina spreekt zichzelf tegen met losse woorden."""

import pytest

from tests.uitgave.hulp import KOP, PAGINAS, WORTEL, proefpagina, regels
from uitgave.ongebonden import Blad
from uitgave.tegenspraak import controleer_tegenspraak

INREIS = "terugkeer.terugkeerbesluit.inreisverbod"
ALTIJD = f"[altijd een inreisverbod][{INREIS}.ALTIJD_BIJ_NUL_DAGEN]"
GRONDEN = "terugkeer.terugkeerbesluit.vertrektermijn.GRONDEN_NUL_DAGEN"


def gemeld(tekst):
    return regels(controleer_tegenspraak(Blad(WORTEL, proefpagina(tekst), {})))


def test_geen_pagina_spreekt_een_regel_tegen():
    assert not [m for p in PAGINAS for m in controleer_tegenspraak(Blad(WORTEL, p, {}))]


def test_losse_woorden_van_een_ander_antwoord():
    assert gemeld(f"Er is {ALTIJD}. Toch komt er soms een inreisverbod.") == [
        f'docs/proef.md:1: "soms een inreisverbod" zegt mogelijk, maar {INREIS}.ALTIJD_BIJ_NUL_DAGEN '
        "zegt ja; bind de zin of kies andere woorden"
    ]


@pytest.mark.parametrize(
    "tekst",
    [
        f"Er is {ALTIJD}.",
        f"Er is {ALTIJD}. Dat is altijd een inreisverbod.",
        "Er komt soms een inreisverbod.",
        f"Er is {ALTIJD}. Maar [geen inreisverbod][{INREIS}.BIJ_TIJDIG_VERTREK] na tijdig vertrek.",
        f"[geen inreisverbod][{INREIS}.BIJ_TIJDIG_VERTREK], {ALTIJD}, of geen inreisverbod.",
    ],
)
def test_wat_geen_tegenspraak_is(tekst):
    assert gemeld(tekst) == []


def test_los_punt_van_een_gebonden_lijst():
    tekst = (
        f"Er zijn [vier voorbeelden][{GRONDEN}]:\n\n- een veilig land van herkomst\n- iets anders\n"
    )
    assert gemeld(tekst) == [
        f'docs/proef.md:3: "een veilig land van herkomst" is een element van {GRONDEN}; bind het: '
        f"[een veilig land van herkomst][{GRONDEN}]"
    ]


@pytest.mark.alles
@pytest.mark.bouw
def test_in_het_project(proef):
    proef.schrijf(
        "docs/proef.md", f"{KOP}Er is {ALTIJD}, of soms een inreisverbod.\n<!-- rapport 2.2 -->\n"
    )
    assert [m for m in proef.meldingen() if '"soms een inreisverbod" zegt mogelijk' in m]
