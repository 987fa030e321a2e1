"""De graaf van het verloop, gehouden tegen het rapport en tegen de normen."""

from importlib import import_module
from pkgutil import walk_packages

import pytest

import terugkeer
from terugkeer.grondslag.norm import NORMEN
from terugkeer.verloop import (
    BEGIN,
    EINDEN,
    OVERGANGEN,
    ZONDER_OPLOSSING,
    Stand,
    bereikbaar,
    vanuit,
)

for module in walk_packages(terugkeer.__path__, "terugkeer."):
    import_module(module.name)


def _naam(overgang):
    return f"{overgang.van.name}-{overgang.naar.name}-{overgang.als}"


# Wat er op elke stand kan volgen; het nummer is dat van de norm die het zegt (normen.md).
VOLGT_OP = {
    "AANKOMST": "AANMELDING GRENSPROCEDURE",  # N01: over land naar Ter Apel, per vliegtuig Schiphol
    "AANMELDING": "SPOOR_1 SPOOR_2 RUST",  # N02, N06
    "GRENSPROCEDURE": "AFGEWEZEN VERBLIJF_ASIEL",  # N01, N03
    "RUST": "AA",  # N02: na de rust begint de AA
    "SPOOR_1": "OVERGEDRAGEN",  # N06: het andere land stemt in
    "SPOOR_2": "AFGEWEZEN",  # N06
    "AA": "VA VERBLIJF_ASIEL AFGEWEZEN",  # N03, N04
    "VA": "VERBLIJF_ASIEL AFGEWEZEN",  # N04
    "AFGEWEZEN": "VERTREKTERMIJN OVERLEG BEROEP",  # N14: 28 of 0 dagen; N18
    "VERTREKTERMIJN": "ZELF_VERTROKKEN OVERLEG",  # N34, N35
    "BEROEP": "VERBLIJF_ASIEL HOGER_BEROEP VERTREKTERMIJN",  # N16, N20, N21
    "HOGER_BEROEP": "UITGEPROCEDEERD VERBLIJF_ASIEL",  # N21, N22
    "UITGEPROCEDEERD": "VERTREKTERMIJN STRAATSBURG HERHAALDE_AANVRAAG",  # N08, N23
    "STRAATSBURG": "UITSTEL OVERLEG",  # N24: alleen met rule 39 afwachten
    "HERHAALDE_AANVRAAG": "OVERLEG VERBLIJF_ASIEL",  # N08, N25
    # N27, N34, N39, N40, N42, N43; uitstel om medische redenen (N45) of een moratorium (N46)
    "OVERLEG": "VBL GEZINSLOCATIE TOEZICHT BEWARING ZONDER_OPVANG UITSTEL UITSTEL UIT_BEELD",
    "UITSTEL": "OVERLEG",  # N45, N46: daarna geldt de plicht om te vertrekken weer
    "VBL": "ZELF_VERTROKKEN OVERLEG",  # N42
    "GEZINSLOCATIE": "ZELF_VERTROKKEN GGV OVERLEG",  # N43, N44
    "TOEZICHT": "ZELF_VERTROKKEN BEWARING",  # N39, N40
    "BEWARING": "LAISSEZ_PASSER UITGEZET",  # N37
    "GGV": "UITGEZET",  # N44
    "LAISSEZ_PASSER": "UITGEZET VERBLIJF_BUITENSCHULD ZONDER_OPVANG",  # N37, N47
    # hoofdstuk 6; N08, N35, N47, N48
    "ZONDER_OPVANG": "UIT_BEELD ZELF_VERTROKKEN HERHAALDE_AANVRAAG VERBLIJF_BUITENSCHULD "
    "VERBLIJF_DISCRETIONAIR",
}


@pytest.mark.parametrize("stand", Stand, ids=lambda stand: stand.name)
def test_wat_er_op_een_stand_volgt(stand):
    volgt = sorted(overgang.naar.name for overgang in vanuit(stand))
    assert volgt == sorted(VOLGT_OP.get(stand.name, "").split())


def test_elke_stand_is_te_bereiken():
    assert bereikbaar() == frozenset(Stand)


@pytest.mark.parametrize("stand", Stand, ids=lambda stand: stand.name)
def test_alleen_een_einde_loopt_dood(stand):
    assert (vanuit(stand) == ()) is (stand in EINDEN)


@pytest.mark.parametrize("stand", [s for s in Stand if s not in EINDEN], ids=lambda s: s.name)
def test_vanuit_elke_stand_is_een_einde_te_bereiken(stand):
    assert bereikbaar(stand) & EINDEN


@pytest.mark.parametrize("overgang", OVERGANGEN, ids=_naam)
def test_elke_overgang_noemt_een_norm_en_een_plaats(overgang):
    assert overgang.norm in NORMEN
    assert overgang.bron
    assert overgang.als


def test_geen_overgang_staat_er_twee_keer():
    sleutels = [(o.van, o.naar, o.als) for o in OVERGANGEN]
    assert len(sleutels) == len(set(sleutels))


def test_niets_leidt_naar_het_begin_en_het_begin_is_de_aankomst():
    assert BEGIN is Stand.AANKOMST
    assert all(overgang.naar is not BEGIN for overgang in OVERGANGEN)


@pytest.mark.parametrize(
    ("van", "naar", "woorden"),
    [
        (Stand.RUST, Stand.AA, "zes dagen"),  # rapport 2.1
        (Stand.AA, Stand.AFGEWEZEN, "acht werkdagen"),  # rapport 2.1
        (Stand.AA, Stand.VA, "zes maanden"),  # rapport 2.1
        (Stand.AFGEWEZEN, Stand.VERTREKTERMIJN, "28 dagen"),  # rapport 2.2
        (Stand.AFGEWEZEN, Stand.OVERLEG, "0 dagen"),  # rapport 2.2
        (Stand.BEROEP, Stand.VERTREKTERMIJN, "28 dagen"),  # rapport 2.2, noot 22
        (Stand.UITGEPROCEDEERD, Stand.STRAATSBURG, "zes maanden"),  # rapport 2.1
        (Stand.UITGEPROCEDEERD, Stand.VERTREKTERMIJN, "28 dagen"),  # rapport 2.1
        (Stand.OVERLEG, Stand.VBL, "twaalf weken"),  # rapport 4.4.2
        (Stand.GEZINSLOCATIE, Stand.GGV, "twee weken"),  # rapport 4.4.2
    ],
)
def test_termijn_van_een_overgang(van, naar, woorden):
    (overgang,) = [o for o in vanuit(van) if o.naar is naar]
    assert overgang.termijn.leest(woorden)


def test_zonder_opvang_is_geen_einde_maar_het_rapport_weet_er_geen_raad_mee():
    # hoofdstuk 6: voor wie niet weg wil en niet uitgezet kan worden, lijkt er geen oplossing
    assert ZONDER_OPLOSSING is Stand.ZONDER_OPVANG
    assert ZONDER_OPLOSSING not in EINDEN
