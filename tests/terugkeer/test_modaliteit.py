"""Hoe hard elke norm is en vanaf wanneer zij geldt, volgens de normeninventaris (normen.md)."""

from datetime import date
from importlib import import_module
from pkgutil import walk_packages

import pytest

import terugkeer
from terugkeer.grondslag.norm import NORMEN
from terugkeer.grondslag.uitkomst import Modaliteit
from terugkeer.procedure.eendagstoets import EDT_DUUR
from terugkeer.procedure.rust_en_voorbereiding import RUST_EN_VOORBEREIDING
from terugkeer.terugkeerbesluit.vertrektermijn import VERTREKTERMIJN

for module in walk_packages(terugkeer.__path__, "terugkeer."):
    import_module(module.name)

# "in de regel", "in beginsel", "in principe", "meestal"
REGEL = "N14 N17 N18 N27 N31 N42".split()
# een bevoegdheid, een mogelijkheid of een beoordeling: nooit een hard ja
KAN = "N09 N11 N32 N33 N36 N37 N38 N39 N44 N47 N47c N48 N49 N50 N51 N52".split()
# wat volgens het rapport gebeurt, zonder dat het moet
PRAKTIJK = "N34 N35".split()
SOORTEN = {
    **dict.fromkeys(REGEL, Modaliteit.REGEL),
    **dict.fromkeys(KAN, Modaliteit.KAN),
    **dict.fromkeys(PRAKTIJK, Modaliteit.PRAKTIJK),
}

# De normen met een eigen begin; de andere beschrijft het rapport vanaf 2011 (rapport 1.2).
BEGIN = {
    "N03": date(2010, 7, 1),  # de herziening van juli 2010 (C8)
    "N04": date(2010, 7, 1),
    "N05": date(1994, 1, 1),  # de eerste versnelde procedure; de maand is niet bekend (C8)
    "N06": date(2010, 7, 1),  # vóór de sporen: de AA voor allen
    "N10": date(2010, 7, 1),  # de parallelle toets
    "N11": date(2001, 4, 1),  # de Vreemdelingenwet 2000; artikel 83 bestond al vóór 2010
    "N44": date(2014, 10, 1),
    "N49": date(1999, 10, 1),
    "N50": date(2007, 6, 12),  # noot 107; de tekst zegt 15 juni
    "N51": None,  # vóór 2011 is het antwoord nee, niet onbepaald
    "N52": date(2013, 1, 1),
}
ALLE = pytest.mark.parametrize("norm", NORMEN.values(), ids=lambda norm: norm.naam)


@ALLE
def test_hoe_hard_de_norm_is(norm):
    assert norm.modaliteit is SOORTEN.get(norm.nummer, Modaliteit.MOET)


@ALLE
def test_vanaf_wanneer_de_norm_geldt(norm):
    assert norm.geldig.vanaf == BEGIN.get(norm.nummer, date(2011, 1, 1))


@ALLE
def test_alleen_de_regeling_van_1999_had_een_einde(norm):
    einde = date(1999, 12, 1) if norm.nummer == "N49" else None
    assert norm.geldig.tot == einde


def test_een_waarde_is_zo_hard_als_het_rapport_haar_noemt():
    assert VERTREKTERMIJN.hardheid is Modaliteit.REGEL  # in beginsel 28 dagen
    assert EDT_DUUR.hardheid is Modaliteit.KAN  # de beoordeling kan in één dag klaar zijn
    assert RUST_EN_VOORBEREIDING.hardheid is Modaliteit.MOET  # niets anders gezegd
