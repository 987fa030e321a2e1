"""Poort 6: een bron in een zin bestaat, en haar link is niet met de hand getypt."""

import pytest

from tests.uitgave.hulp import PAGINAS, maak_omzetter, proefpagina, regels
from uitgave.bronverwijzing import VERWIJZING, controleer_bronverwijzingen, register, zoek_bron

VERWIJZINGEN = sorted(
    {gevonden[0] for p in PAGINAS for gevonden in VERWIJZING.finditer(p.lopende_tekst)}
)


def meldingen(tekst):
    return regels(controleer_bronverwijzingen(proefpagina(tekst)))


def zet_om(tekst):
    zonder = ("uitgave.md.controle", "uitgave.md.begrippen", "uitgave.md.lijsten")
    return maak_omzetter(*zonder).convert(tekst)


def test_elke_bron_die_een_pagina_noemt_bestaat():
    assert [v for v in VERWIJZINGEN if not zoek_bron(VERWIJZING.fullmatch(v))] == []


def test_bron_die_niet_bestaat():
    assert meldingen("Een zin.\n\nZie [de wet][bron.WEG:62#1].") == [
        "docs/proef.md:3: bron WEG bestaat niet; voeg haar toe in src/terugkeer/bronnen"
    ]


def test_uitspraak_heeft_geen_artikelen():
    assert meldingen("[arrest][bron.GNANDI:3]") == [
        "docs/proef.md:1: GNANDI heeft geen artikelen; schrijf [bron.GNANDI]"
    ]


@pytest.mark.parametrize(
    "link",
    [
        "https://wetten.overheid.nl/BWBR0011823",
        "https://uitspraken.rechtspraak.nl/details?id=ECLI:NL:RVS:2016:959",
        "https://eur-lex.europa.eu/eli/dir/2008/115/oj",
        "https://zoek.officielebekendmakingen.nl/stb-1998-203.html",
    ],
)
def test_link_die_met_de_hand_is_getypt(link):
    assert meldingen(f"\nZie [de wet]({link}).") == [
        f"docs/proef.md:2: link met de hand getypt: {link}; schrijf [woorden][bron.VW:62#1]"
    ]


def test_andere_link_mag():
    assert meldingen("[IND](https://ind.nl/) en `https://wetten.overheid.nl/BWBR0011823`") == []


def test_artikel_wordt_een_link_naar_mei_2017():
    assert zet_om("[artikel 62][bron.VW:62#1]") == (
        '<p><a class="bron" href="https://wetten.overheid.nl/jci1.3:c:BWBR0011823'
        '&amp;artikel=62&amp;lid=1&amp;z=2017-05-01&amp;g=2017-05-01" rel="external noreferrer">'
        "artikel 62</a></p>"
    )


def test_bron_zonder_adres_blijft_tekst():
    zonder = [naam for naam, bron in register().items() if not bron.url]
    for naam in zonder:
        assert zet_om(f"[woorden][bron.{naam}]") == '<p><span class="bron">woorden</span></p>'
