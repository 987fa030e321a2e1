"""Wat mensen lezen, is te lezen: korte zinnen, gewone woorden, en een antwoord op niveau B1."""

import re

import pytest

from tests.uitgave.hulp import PAGINAS, WORTEL, proefpagina
from tests.uitgave.leesbaarheid import (
    TE_LEZEN,
    ambtelijk,
    antwoord,
    lettergrepen,
    score,
    woorden,
    zinnen,
)
from uitgave.begrippen import lees_begrippen

LANGSTE_GEMIDDELDE = 15
LANGSTE_ZIN = 35

LAAGSTE_SCORE = 45
"""Onder 45 noemt Douma een tekst moeilijk; namen van wetten en instanties drukken de score."""

B1_SCORE = 60
"""Voor B1 bestaat geen formule. Vanaf 60 is een tekst normaal: voor wie alleen de lagere school had."""

B1_ZIN = 20
B1_WOORD = 16
"""Een antwoord heeft geen langere zin, en geen langer woord dat niet in de begrippenlijst staat."""

ZOEKVELD = r"<form .*?</form>\s+Typ .*?zonder script\.\s+"
"""De voorpagina begint met zoeken; daarna komt het antwoord."""


def niet_goed(fouten):
    """De pagina's waar de fouten niet leeg zijn, met die fouten."""
    return {p.pad.as_posix(): gevonden for p in TE_LEZEN if (gevonden := fouten(p))}


def test_een_zin_eindigt_waar_een_lezer_stopt():
    lengtes = [len(zin.split()) for pagina in TE_LEZEN for zin in zinnen(pagina)]
    assert len(lengtes) > 1500
    assert sum(lengtes) / len(lengtes) <= LANGSTE_GEMIDDELDE


def test_zinnen_zijn_op_elke_pagina_gemiddeld_kort():
    def te_lang(pagina):
        lengtes = [len(zin.split()) for zin in zinnen(pagina)]
        return not lengtes or sum(lengtes) / len(lengtes) > LANGSTE_GEMIDDELDE

    assert niet_goed(te_lang) == {}


def test_geen_zin_is_veel_te_lang():
    assert niet_goed(lambda p: [z for z in zinnen(p) if len(z.split()) > LANGSTE_ZIN]) == {}


def test_elke_pagina_is_te_lezen():
    assert niet_goed(lambda p: score(zinnen(p)) < LAAGSTE_SCORE) == {}


def test_geen_pagina_is_ambtelijk():
    assert niet_goed(lambda p: ambtelijk(zinnen(p))) == {}


# Het antwoord bovenaan.


def test_elke_pagina_begint_met_een_antwoord():
    def anders(pagina):
        tekst = pagina.lopende_tekst.partition("\n# ")[2].partition("\n")[2]
        zoekveld = ZOEKVELD if pagina.pad.as_posix() == "docs/index.md" else ""
        begin = re.match(rf"\s*{zoekveld}/// admonition \| ", tekst, re.DOTALL)
        return not begin or not 2 <= len(antwoord(pagina)) <= 9

    assert niet_goed(anders) == {}


def test_elk_antwoord_is_b1():
    assert niet_goed(lambda p: score(antwoord(p)) < B1_SCORE) == {}
    assert niet_goed(lambda p: [z for z in antwoord(p) if len(z.split()) > B1_ZIN]) == {}


def test_lang_woord_in_een_antwoord_wordt_uitgelegd():
    begrippen = lees_begrippen(WORTEL).zoeker

    def lang(pagina):
        gewoon = [begrippen.sub("", zin) for zin in antwoord(pagina)]
        return [woord for woord in woorden(gewoon) if len(woord) > B1_WOORD]

    assert niet_goed(lang) == {}


# De maat zelf, met de hand nageteld.


@pytest.mark.parametrize(
    ("woord", "aantal"),
    [
        ("kat", 1),  # kat
        ("asiel", 2),  # a-siel
        ("eten", 2),  # e-ten
        ("vertrektermijn", 4),  # ver-trek-ter-mijn
        ("uitgeprocedeerd", 5),  # uit-ge-pro-ce-deerd
        ("DT&V", 4),  # dee-tee-en-vee
        ("EU-land", 3),  # ee-uu-land
        ("VluchtelingenWerk", 5),  # vluch-te-lin-gen-werk
        ("28", 4),  # acht-en-twin-tig
        ("1.750", 8),  # dui-zend-ze-ven-hon-derd-vijf-tig
    ],
)
def test_lettergrepen(woord, aantal):
    assert lettergrepen(woord) == aantal


def test_score_van_twee_zinnen():
    # 2 zinnen, 8 woorden, 9 lettergrepen: 206,835 - 0,93 x 4 - 77 x 1,125 = 116,49
    tekst = zinnen(proefpagina("De kat ligt op bed. Zij wil eten."))
    assert score(tekst) == pytest.approx(116.49)


def test_stroef_woord_krijgt_een_gewoon_woord():
    assert ambtelijk(["Indien hij reeds vertrok."]) == ["indien: schrijf als", "reeds: schrijf al"]
    assert ambtelijk(["De coalitie blijft."]) == []


def test_naam_van_een_bron_telt_niet_mee():
    (zin,) = zinnen(proefpagina("Dat staat in [artikel 62, lid 1][bron.VW:62#1]."))
    assert zin == "Dat staat in de bron."


def test_elke_pagina_wordt_gelezen():
    naslag = [p for p in PAGINAS if p not in TE_LEZEN]
    assert {p.pad.parent.as_posix() for p in naslag} == {"docs/naslag/normen"}
