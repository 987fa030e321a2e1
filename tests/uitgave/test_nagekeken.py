"""Wat is nagekeken staat vast; elke verandering vraagt om een nieuwe blik op de bron."""

import json
import shutil
from dataclasses import replace
from datetime import date

import pytest

from terugkeer.bronnen.regelingen import VW
from terugkeer.grondslag.uitkomst import Modaliteit
from tests.uitgave.hulp import WORTEL, regels
from uitgave import nagekeken
from uitgave.__main__ import main
from uitgave.feiten import lees_feiten
from uitgave.nagekeken import BESTAND, bekijk, controleer_nagekeken, lees_nagekeken, leg_vast
from uitgave.onderwerpen import onderwerpen, zoek

DAG = date(2026, 11, 25)
TERMIJN = zoek("VERTREKTERMIJN")
NORM = zoek("vertrektermijn_duur")
CODE = "src/terugkeer/terugkeerbesluit/vertrektermijn.py"
HULPFUNCTIE = "src/terugkeer/voorzieningen/opvang.py"
HOE = "lees de bron na en leg dat vast: make nagekeken NORM="

pytestmark = pytest.mark.bouw  # de mutaties van de code tellen dit bewijs niet mee


@pytest.fixture
def project(tmp_path):
    """Een kopie van de code van deze proeven, met alleen de twee proefonderwerpen nagekeken."""
    for pad in (CODE, HULPFUNCTIE):
        (tmp_path / pad).parent.mkdir(parents=True)
        shutil.copy(WORTEL / pad, tmp_path / pad)
    (tmp_path / BESTAND).parent.mkdir()
    (tmp_path / BESTAND).touch()
    leg_vast(tmp_path, (TERMIJN, NORM), DAG)
    return tmp_path


@pytest.fixture
def meldingen(project, monkeypatch):
    """Wat de poort meldt als dit de onderwerpen zijn, zonder bestand en regel."""

    def meld(*gezien):
        monkeypatch.setattr(nagekeken, "onderwerpen", lambda: gezien)
        return [tekst.partition(": ")[2] for tekst in regels(controleer_nagekeken(project))]

    return meld


def anders(onderwerp, **delen):
    return replace(onderwerp, wat=replace(onderwerp.wat, **delen))


def test_het_project_is_nagekeken():
    assert regels(controleer_nagekeken(WORTEL)) == []


def test_elke_norm_en_waarde_heeft_een_regel_op_volgorde():
    assert [*lees_nagekeken(WORTEL)] == [onderwerp.pad for onderwerp in onderwerpen()]


def test_niets_veranderd(meldingen):
    assert meldingen(TERMIJN, NORM) == []


SINDS = "is nagekeken op 25 november 2026; daarna veranderde"
WAARDE = f"VERTREKTERMIJN {SINDS}"
INHOUD = f"de waarde of de regel zelf; {HOE}"


@pytest.mark.parametrize(
    ("delen", "wat"),
    [
        ({"aantal": 30}, "de waarde of de regel zelf"),
        ({"modaliteit": Modaliteit.MOET}, "de waarde of de regel zelf"),
        ({"feiten": "F092"}, "de tekst van een feit, of welke feiten het zijn"),
        (
            {"bron": (VW.artikel("62", lid=2), *TERMIJN.bron[1:])},
            "een bron: de wet, de plaats in het rapport of de link",
        ),
    ],
)
def test_verandering_van_een_waarde(meldingen, delen, wat):
    verwacht = f"{WAARDE} {wat}; {HOE}vertrektermijn.VERTREKTERMIJN"
    assert meldingen(anders(TERMIJN, **delen), NORM) == [verwacht]


def test_verandering_van_de_tekst_van_een_feit(meldingen, monkeypatch):
    feiten = {**lees_feiten(), "F093": replace(lees_feiten()["F093"], zin="Vier weken.")}
    monkeypatch.setattr(nagekeken, "lees_feiten", lambda: feiten)
    (melding,) = meldingen(TERMIJN, NORM)
    assert melding.startswith(f"{WAARDE} de tekst van een feit")


@pytest.mark.parametrize(
    "delen",
    [{"modaliteit": Modaliteit.MOET}, {"uitzonderingen": ()}, {"peildatum": "dag"}],
)
def test_verandering_van_wat_bij_een_norm_hoort(meldingen, delen):
    verwacht = f"norm N14 (vertrektermijn_duur) {SINDS} {INHOUD}vertrektermijn_duur"
    assert meldingen(TERMIJN, anders(NORM, **delen)) == [verwacht]


@pytest.mark.parametrize(
    ("oud", "nieuw", "merkt"),
    [
        ("if any(gronden)", "if all(gronden)", True),
        ('"In de regel is de vertrektermijn 28 dagen."', '"Het zijn 28 dagen."', True),
        ("Hoeveel dagen iemand krijgt: in de regel 28", "Hoeveel dagen iemand heeft", False),
        (
            "    if any(gronden):",
            "    # Een grond is genoeg.\n    if any(\n        gronden\n    ):",
            False,
        ),
    ],
    ids=["voorwaarde", "reden", "docstring", "opmaak"],
)
def test_verandering_van_de_code_van_een_norm(tmp_path, project, oud, nieuw, merkt):
    voor = bekijk(project, NORM, DAG)
    elders = tmp_path / "elders"
    shutil.copytree(project / "src", elders / "src")
    tekst = (elders / CODE).read_text("utf-8")
    assert oud in tekst
    (elders / CODE).write_text(tekst.replace(oud, nieuw), "utf-8")
    assert (bekijk(elders, NORM, DAG) != voor) is merkt


def test_verandering_van_een_hulpfunctie_van_de_norm(tmp_path, project):
    norm = zoek("opvangrecht_en_beeindiging")
    voor = bekijk(project, norm, DAG)
    pad = project / HULPFUNCTIE
    elders = tmp_path / "elders"
    shutil.copytree(project / "src", elders / "src")
    tekst = pad.read_text("utf-8").replace("if nul_dagen and snel:", "if nul_dagen or snel:")
    (elders / pad.relative_to(project)).write_text(tekst, "utf-8")
    assert bekijk(elders, norm, DAG).inhoud != voor.inhoud


def test_nieuwe_en_verdwenen_onderwerpen(meldingen):
    (nieuw, weg) = meldingen(NORM, zoek("ONMIDDELLIJK"))
    assert nieuw == f"ONMIDDELLIJK is nog niet nagekeken; {HOE}vertrektermijn.ONMIDDELLIJK"
    assert weg == f"{TERMIJN.pad} bestaat niet meer; haal deze regel weg"


def test_een_regel_die_niet_te_lezen_is(project):
    regel = (project / BESTAND).read_text("utf-8").splitlines()[0]
    (project / BESTAND).write_text(f"{regel}\n{{kapot\n", "utf-8")
    assert regels(controleer_nagekeken(project)) == [
        f"{BESTAND.as_posix()}:2: deze regel is niet te lezen; zet haar terug zoals zij was "
        "(git checkout)"
    ]


# De opdracht.


@pytest.fixture
def opdracht(project, capsys):
    def voer_uit(*namen):
        uitslag = main(["nagekeken", *namen, "--wortel", str(project)])
        gezegd = capsys.readouterr()
        return uitslag, gezegd.out + gezegd.err

    return voer_uit


def test_de_opdracht_verandert_alleen_wat_genoemd_is(opdracht, project):
    oud = {n: r for n, (_, r) in lees_nagekeken(project).items()}
    uitslag, gezegd = opdracht("ONMIDDELLIJK")
    assert (uitslag, gezegd.partition(" op ")[0]) == (0, "vastgelegd als nagekeken")
    assert gezegd.endswith(": ONMIDDELLIJK\n")
    nieuw = {n: r for n, (_, r) in lees_nagekeken(project).items()}
    assert {n: nieuw[n] for n in oud} == oud
    assert nieuw.keys() - oud.keys() == {zoek("ONMIDDELLIJK").pad}
    tekst = (project / BESTAND).read_text("utf-8")
    assert tekst.splitlines() == sorted(tekst.splitlines())
    assert json.loads(tekst.splitlines()[0]).keys() == {"naam", "op", "inhoud", "feiten", "bron"}


def test_zonder_naam_verandert_er_niets(opdracht, project):
    oud = (project / BESTAND).read_text("utf-8")
    assert opdracht() == (
        1,
        "noem de norm of waarde die je naast de bron hebt gelegd: "
        "make nagekeken NORM=vertrektermijn_duur, of de tekst: make nagekeken TEKST=docs/index.md\n",
    )
    assert opdracht("ONMIDDELLIJK", "--alles")[0] == 1
    assert opdracht("ONMIDDELIJK")[1].startswith(
        'geen norm of waarde heet "ONMIDDELIJK"; bedoel je'
    )
    assert (project / BESTAND).read_text("utf-8") == oud


@pytest.mark.alles
def test_alles_alleen_als_er_om_gevraagd_wordt(tmp_path, capsys):
    negeer = shutil.ignore_patterns("__pycache__")
    shutil.copytree(WORTEL / "src", tmp_path / "src", ignore=negeer)
    (tmp_path / BESTAND).write_text("", "utf-8")
    assert main(["nagekeken", "--alles", "--wortel", str(tmp_path)]) == 0
    assert capsys.readouterr().out.endswith(f": {len(onderwerpen())} normen en waarden\n")
    assert regels(controleer_nagekeken(tmp_path)) == []
