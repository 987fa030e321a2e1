"""Voetnoten van het rapport: elke verwijzing bestaat, en krijgt haar tekst uit het register."""

import pytest

from terugkeer.bronnen.noten import NOTEN
from tests.uitgave.hulp import PAGINAS, maak_omzetter, proefpagina, regels
from uitgave.noten import controleer_noten, noten_op, schrijf_bron, schrijf_noot


def meldingen(tekst):
    return regels(controleer_noten(proefpagina(tekst)))


def zet_om(tekst):
    zonder = ("uitgave.md.controle", "uitgave.md.begrippen", "uitgave.md.lijsten")
    return maak_omzetter(*zonder).convert(tekst)


def test_elke_noot_staat_op_een_pagina():
    assert NOTEN.keys() - {nummer for pagina in PAGINAS for nummer in noten_op(pagina)} == set()


def test_noot_die_er_niet_is():
    assert meldingen("Een zin.\n\nNog een.[^noot-999]") == [
        "docs/proef.md:3: noot 999 staat niet in terugkeer/bronnen/noten; voeg haar daar toe"
    ]


@pytest.mark.parametrize("naam", ["12", "noot12", "noot-", "noot-012", "noot-12a", "Noot-12", "x"])
def test_voetnoot_in_een_andere_vorm(naam):
    assert meldingen(f"Een zin.[^{naam}]") == [
        f'docs/proef.md:1: voetnoot "{naam}" bestaat niet; '
        "schrijf [^noot-12] met het nummer in het rapport"
    ]


@pytest.mark.parametrize("tekst", ["`[^x]`", "```\n[^x]\n```", "<!-- [^x] -->"])
def test_voetnoot_in_code_of_opmerking_telt_niet(tekst):
    assert meldingen(tekst) == []


def test_noten_met_hun_eerste_regel():
    pagina = proefpagina("a[^noot-12]\nb[^noot-13] c[^noot-12]\n")
    assert noten_op(pagina) == {12: 1, 13: 2}


def test_noot_staat_onderaan_met_haar_links():
    uit = zet_om("Een zin.[^noot-12]")
    assert "Rapport, noot 12. " in uit
    assert 'href="https://wetten.overheid.nl/jci1.3:c:BWBR0011823&amp;artikel=62&amp;lid=1' in uit
    assert 'title="Terug naar de tekst bij voetnoot 1"' in uit


def test_noot_in_een_codeblok_krijgt_geen_voetnoot():
    assert "footnote" not in zet_om("```\n[^noot-12]\n```")


def test_bron_zonder_vast_adres_zegt_dat():
    teksten = [schrijf_bron(bron) for noot in NOTEN.values() for bron in noot.bronnen]
    assert any("geraadpleegd op" in tekst for tekst in teksten)
    assert any("adres niet nagekeken" in tekst for tekst in teksten)
    assert any("deze plaats is niet gevonden" in tekst for tekst in teksten)
    assert all("\n" not in schrijf_noot(noot) for noot in NOTEN.values())
