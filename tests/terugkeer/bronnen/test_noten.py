"""Alle noten van het rapport staan in het register, met de links van de voetnotentabel."""

import re

import pytest

from terugkeer.bronnen.noten import NOTEN, Noot
from terugkeer.bronnen.publicaties import CLDR_LANDNAMEN
from terugkeer.bronnen.redactie import VAN_DE_REDACTIE
from terugkeer.grondslag.bron import Rapportplaats, Toestand
from tests.terugkeer.bronnen.test_bron import TABEL
from uitgave.plaatsen import LAATSTE_NOOT, PARAGRAFEN

IN_VOLGORDE = list(range(1, LAATSTE_NOOT + 1))
ANDERS = {30: "BWBR0017959", 31: "BWBR0009511"}
"""De editie linkt hier naar de regeling die de noot noemt; de tabel wijst een artikel daarbij aan."""


def test_alle_noten_zijn_er_op_volgorde():
    assert list(NOTEN) == IN_VOLGORDE


def test_elke_noot_is_opgelost():
    for nummer, noot in NOTEN.items():
        assert isinstance(noot, Noot)
        assert noot.nummer == nummer
        assert noot.inhoud.endswith("."), nummer
        assert noot.redactie == "" or noot.redactie.endswith("."), nummer
        assert not any(isinstance(bron, Rapportplaats) for bron in noot.bronnen), nummer
        assert len(set(noot.bronnen)) == len(noot.bronnen), nummer


def test_noten_lopen_op_met_hun_paragraaf():
    plekken = [PARAGRAFEN.index(noot.paragraaf) for noot in NOTEN.values()]
    assert plekken == sorted(plekken)


def test_elke_noot_heeft_de_link_van_de_tabel():
    for nummer, _, link in TABEL:
        begin = ANDERS.get(nummer) or link.partition("&z=")[0]
        assert any(begin in (bron.url or "") for bron in NOTEN[nummer].bronnen), nummer


@pytest.mark.parametrize(
    ("nummers", "soort"),
    [((4, 5), "EU-actieplan"), ((61, 62), "DT&V"), ((53, 65, 66, 68, 74), "EMN"), ((82, 84), "VV")],
)
def test_dezelfde_bron_in_meer_noten(nummers, soort):
    eerste, *andere = (NOTEN[nummer].bronnen for nummer in nummers)
    assert str(eerste[0]).startswith(soort)
    assert all(bronnen == eerste for bronnen in andere)


@pytest.mark.parametrize("nummer", [37, 91, 93, 105, 107])
def test_wat_niet_gevonden_is_heet_zo(nummer):
    bronnen = NOTEN[nummer].bronnen
    assert any(bron.toestand is Toestand.NIET_GEVONDEN for bron in bronnen)


def test_verwijzing_van_de_redactie_is_als_zodanig_gemerkt():
    toegevoegd = [n for n in NOTEN.values() if not set(VAN_DE_REDACTIE).isdisjoint(n.bronnen)]
    assert [noot.nummer for noot in toegevoegd] == [8, 47]
    assert all("van de redactie" in noot.redactie for noot in toegevoegd)


def test_de_namen_van_landen_zijn_van_de_redactie():
    """Het rapport noemt landen bij hun naam, en daarvoor geen bron."""
    assert CLDR_LANDNAMEN in VAN_DE_REDACTIE


def test_geen_adres_is_gebroken():
    for noot in NOTEN.values():
        for bron in noot.bronnen:
            assert bron.url is None or re.fullmatch(r"https?://\S+[^\s.,;-]", bron.url)
