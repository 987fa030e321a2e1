"""Elke link naar een bron en elke noot is nagekeken."""

from pathlib import Path

import pytest

from tests.uitgave.hulp import PAGINAS, WORTEL, proefpagina, regels
from uitgave.links import BESTAND, controleer_links, leg_links_vast

TEKST = "Zie [artikel 62][bron.VW:62#1] en [de zaak][bron.GNANDI].[^noot-12] Nog eens.[^noot-12]\n"


@pytest.fixture
def wortel(tmp_path):
    (tmp_path / BESTAND).parent.mkdir(parents=True)
    leg_links_vast(tmp_path, (proefpagina(TEKST),))
    return tmp_path


def meldingen(wortel, tekst):
    return regels(controleer_links(wortel, (proefpagina(tekst),)))


def test_elke_link_van_de_editie_is_nagekeken():
    assert regels(controleer_links(WORTEL, PAGINAS)) == []


def test_wat_is_vastgelegd_klopt(wortel):
    assert meldingen(wortel, TEKST) == []
    assert (wortel / BESTAND).read_text("utf-8") == (
        "docs/proef.md\tGNANDI\tde zaak\n"
        "docs/proef.md\tVW:62#1\tartikel 62\n"
        "docs/proef.md\tnoot-12\t\n"
        "docs/proef.md\tnoot-12\t\n"
    )


@pytest.mark.parametrize(
    ("oud", "nieuw", "doel"),
    [
        ("VW:62#1", "VW:63#1", "VW:63#1"),
        ("VW:62#1", "VW:62#2", "VW:62#2"),
        ("VW:62#1", "VB:62#1", "VB:62#1"),
        ("bron.GNANDI", "bron.FERREIRA", "FERREIRA"),
        ("artikel 62", "artikel 63", "VW:62#1"),
        ("noot-12] Nog", "noot-13] Nog", "noot-13"),
    ],
)
def test_een_link_die_verandert_moet_opnieuw_worden_nagekeken(wortel, oud, nieuw, doel):
    gemeld = meldingen(wortel, TEKST.replace(oud, nieuw))
    assert gemeld[0] == (
        f"docs/proef.md:1: de link naar {doel} is nog niet nagekeken; "
        "kijk of de bron klopt en leg dat vast: make links"
    )
    assert len(gemeld) == 2


def test_een_noot_die_een_keer_wegvalt_wordt_gemeld(wortel):
    (melding,) = meldingen(wortel, TEKST.replace(" Nog eens.[^noot-12]", ""))
    assert melding.startswith(f"{BESTAND.as_posix()}:3: docs/proef.md heeft geen link meer")


def test_het_bestand_noemt_alleen_paginas_die_er_zijn():
    paden = {regel.split("\t")[0] for regel in (WORTEL / BESTAND).read_text("utf-8").splitlines()}
    assert paden <= {pagina.pad.as_posix() for pagina in PAGINAS}
    assert all((WORTEL / Path(pad)).is_file() for pad in paden)
