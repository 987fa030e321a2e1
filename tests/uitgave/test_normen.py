"""Poort 3 en 6: elke norm leeft, elke waarde staat in een zin, elke bron heeft haar vaste link."""

from dataclasses import replace
from pathlib import Path

import pytest

from terugkeer.bronnen import noten
from terugkeer.bronnen.regelingen import VW
from terugkeer.grondslag.bron import (
    EUDocument,
    EUHandeling,
    OfficielePublicatie,
    Publicatie,
    Uitspraak,
    rapport,
)
from terugkeer.grondslag.norm import NORMEN
from terugkeer.terugkeerbesluit import vertrektermijn
from tests.uitgave.hulp import PAGINAS, WORTEL, regels
from uitgave import normen
from uitgave.begrippen import lees_begrippen
from uitgave.normen import (
    bronnen,
    controleer_begripnormen,
    controleer_bronnen,
    controleer_normen,
    laad_alles,
    waarden,
)

laad_alles()
OP_NUMMER = sorted(NORMEN.values(), key=lambda norm: norm.nummer)
MET_LINK = [bron for bron in bronnen() if bron.url and not isinstance(bron, Publicatie)]
NORM = "vertrektermijn_einddatum"


@pytest.fixture(scope="module")
def gemeld():
    """Wat de poort van het echte project vindt."""
    return regels(controleer_normen(WORTEL, PAGINAS))


@pytest.fixture
def keur_norm(monkeypatch):
    """Verander één norm, en geef wat de poort daarover zegt."""

    def keur(**veranderd):
        monkeypatch.setitem(NORMEN, NORM, replace(NORMEN[NORM], **veranderd))
        return regels(controleer_normen(WORTEL, PAGINAS))

    return keur


# Het echte project.


@pytest.mark.parametrize("norm", OP_NUMMER, ids=lambda norm: f"{norm.nummer}-{norm.naam}")
def test_norm_heeft_bron_pagina_knipsel_en_gevallen(gemeld, norm):
    assert [m for m in gemeld if f"norm {norm.nummer} ({norm.naam})" in m] == []


def test_elke_waarde_heeft_een_bron():
    assert [naam for naam, waarde in waarden().items() if not waarde.bron] == []


def test_poort_3_en_6_hebben_niets_te_melden(gemeld):
    assert gemeld == []
    assert regels(controleer_bronnen(WORTEL, PAGINAS)) == []


@pytest.mark.parametrize("bron", MET_LINK, ids=str)
def test_link_heeft_de_vaste_vorm(bron):
    assert normen._VASTE_VORM.fullmatch(bron.url), bron.url


# Normen die iets missen.


def test_norm_zonder_plaats_in_het_rapport(keur_norm):
    (melding,) = keur_norm(bron=(VW.artikel("62"),))
    assert melding.startswith("src/terugkeer/terugkeerbesluit/vertrektermijn.py:")
    assert melding.endswith(
        ": norm N15 (vertrektermijn_einddatum) noemt geen plaats in het rapport; "
        "voeg rapport(...) toe aan bron"
    )


@pytest.mark.parametrize(
    ("plaats", "onbekend"),
    [(rapport("9.9"), "9.9"), (rapport("2.2", noten=(12, 999)), "noot 999")],
)
def test_norm_met_een_plaats_die_het_rapport_niet_heeft(keur_norm, plaats, onbekend):
    (melding,) = keur_norm(bron=(rapport("2.2"), plaats))
    assert melding.endswith(
        f': norm N15 (vertrektermijn_einddatum): het rapport heeft geen "{onbekend}"; '
        "verbeter rapport(...)"
    )


def test_waarde_met_een_plaats_die_het_rapport_niet_heeft(monkeypatch):
    fout = replace(vertrektermijn.ONMIDDELLIJK, bron=(rapport("2.2", noten=(0,)),))
    monkeypatch.setattr(vertrektermijn, "ONMIDDELLIJK", fout)
    (melding,) = regels(controleer_normen(WORTEL, PAGINAS))
    pad, regel, tekst = melding.split(":", 2)
    assert tekst == ' ONMIDDELLIJK: het rapport heeft geen "noot 0"; verbeter rapport(...)'
    assert (WORTEL / pad).read_text("utf-8").splitlines()[int(regel) - 1].startswith("ONMIDDELLIJK")


def test_norm_die_op_geen_pagina_en_in_geen_knipsel_staat(monkeypatch, tmp_path):
    doel = NORMEN[NORM].pad
    gevonden = [m for m in regels(controleer_normen(tmp_path, ())) if f"({NORM})" in m]
    teksten = [m.partition(f"norm N15 ({NORM}) ")[2] for m in gevonden]
    assert teksten == [
        f"staat op geen pagina; verwijs ernaar: [woorden][{doel}]",
        "heeft geen knipsel; maak een sectie in snippets/ die haar gebruikt",
        "heeft geen uitgewerkte gevallen; "
        "schrijf ze in tests/terugkeer/terugkeerbesluit/test_vertrektermijn.py",
    ]


def test_waarde_die_op_geen_pagina_staat_met_haar_regel():
    naam = "terugkeer.terugkeerbesluit.vertrektermijn.VERTREKTERMIJN"
    (melding,) = [m for m in regels(controleer_normen(WORTEL, ())) if m.endswith(f"[{naam}]")]
    pad, regel, tekst = melding.split(":", 2)
    assert tekst == f" geen pagina noemt VERTREKTERMIJN; bind er een zin aan: [28 dagen][{naam}]"
    assert Path(pad) == Path("src/terugkeer/terugkeerbesluit/vertrektermijn.py")
    regels_ = (WORTEL / pad).read_text("utf-8").splitlines()
    assert regels_[int(regel) - 1].startswith("VERTREKTERMIJN = ")


def test_bewering_in_de_naslag_telt_niet_als_zin():
    naslag = tuple(p for p in PAGINAS if p.pad.is_relative_to("docs/naslag"))
    assert naslag
    assert len(regels(controleer_normen(WORTEL, naslag))) >= len(waarden()) > 50


# Van begrip naar norm.


def test_elke_norm_hoort_bij_een_begrip():
    assert regels(controleer_begripnormen(WORTEL, lees_begrippen(WORTEL))) == []


def test_begrip_met_een_norm_die_niet_bestaat(tmp_path):
    tekst = "azc:\n  soort: begrip\n  uitleg: x\n  normen: [N99]\n  redactie: y\n"
    (tmp_path / "glossary.yml").write_text(tekst, "utf-8")
    gevonden = regels(controleer_begripnormen(WORTEL, lees_begrippen(tmp_path)))
    assert 'glossary.yml:1: begrip "azc": norm N99 bestaat niet; verbeter het nummer' in gevonden
    assert len(gevonden) == 1 + len(NORMEN)
    assert any(
        m.endswith(
            ": norm N15 (vertrektermijn_einddatum) hoort bij geen begrip; noem haar in glossary.yml"
        )
        for m in gevonden
    )


# Bronnen en noten die niet kloppen.


def test_noot_die_op_geen_pagina_staat_met_haar_regel():
    gevonden = regels(controleer_bronnen(WORTEL, ()))
    assert len(gevonden) == len(noten.NOTEN)
    for melding in gevonden:
        pad, regel, tekst = melding.split(":", 2)
        nummer = tekst.split()[1]
        assert tekst == f" noot {nummer} staat op geen pagina; verwijs ernaar: [^noot-{nummer}]"
        assert f"{nummer}," in (WORTEL / pad).read_text("utf-8").splitlines()[int(regel) - 1]


@pytest.mark.parametrize(
    "bron",
    [
        replace(VW, bwb="BWBX1"),
        replace(VW, bwb="BWBR11823").artikel("62"),
        VW.artikel("62 lid 1"),
        Uitspraak("Raad van State", None, "1", "ECLI:EU:C:2018:465"),
        EUDocument("COM", "Mededeling", "COM(2015) 453"),
        EUHandeling("Besluit", "Besluit", "dec", 2008, 1),
        OfficielePublicatie("trb", 1951, 131),
    ],
    ids=lambda bron: bron.url,
)
def test_link_zonder_vaste_vorm(monkeypatch, bron):
    monkeypatch.setattr(normen, "bronnen", lambda: (bron,))
    (melding,) = regels(controleer_bronnen(WORTEL, PAGINAS))
    assert melding.startswith("src/terugkeer/bronnen")
    assert f": {bron}: de link {bron.url} heeft niet de vaste vorm" in melding


def test_elke_norm_staat_als_beslisboom_op_een_pagina():
    bomen = [p.tekst for p in PAGINAS if p.pad.is_relative_to("docs/naslag/beslisbomen")]
    koppen = {regel.split(" ")[0] for boom in bomen for regel in boom.splitlines()}
    assert {norm.nummer for norm in NORMEN.values()} <= koppen


MODULES = [
    naam
    for naam in laad_alles()
    if naam.count(".") > 1
    or naam in ("terugkeer.beslisboom", "terugkeer.cijfers", "terugkeer.verloop")
]


@pytest.mark.parametrize("module", [m for m in MODULES if not m.startswith("terugkeer.bronnen")])
def test_elke_module_staat_in_de_naslag(module):
    ingangen = {
        regel.removeprefix("::: ")
        for pagina in PAGINAS
        if pagina.pad.is_relative_to("docs/naslag/normen")
        for regel in pagina.tekst.splitlines()
        if regel.startswith("::: ")
    }
    assert module in ingangen
