"""`python -m uitgave controle` en `uitvoer`: wat zij zeggen en waarmee zij eindigen."""

import os
import shutil
import subprocess
import sys

import pytest

from tests.uitgave.hulp import KOP, PAGINAS, WORTEL
from uitgave.__main__ import main

BLOK = '``` {.python title="Proef"}\n--8<-- "proef.py:x"\n```\n\n``` {.text title="Uitvoer"}\n'
FOUT = "docs/proef.md:7: noot 999 staat niet in terugkeer/bronnen/noten; voeg haar daar toe"

pytestmark = pytest.mark.bouw


@pytest.fixture
def met_fout(proef):
    """Een project met één fout."""
    proef.schrijf("docs/proef.md", f"{KOP}Een zin.[^noot-999]\n<!-- rapport 2.1 -->\n")
    return proef


@pytest.fixture
def opdracht(monkeypatch, capsys):
    """Voer een opdracht uit; geef haar uitslag en wat zij zegt."""
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)

    def voer_uit(naam, proef):
        uitslag = main([naam, "--wortel", str(proef.wortel)])
        gezegd = capsys.readouterr()
        return uitslag, gezegd.out, gezegd.err

    return voer_uit


@pytest.mark.alles  # `make test` loopt de poorten van het project al langs
def test_controle_van_een_schoon_project(opdracht, proef):
    gezegd = f"{len(PAGINAS)} pagina's nagelopen, 0 fouten\n"
    assert opdracht("controle", proef) == (0, gezegd, "")


@pytest.mark.alles
def test_controle_met_een_fout(opdracht, met_fout):
    gezegd = f"{len(PAGINAS) + 1} pagina's nagelopen, 1 fout\n"
    assert opdracht("controle", met_fout) == (1, gezegd, f"{FOUT}\n")


@pytest.mark.alles
def test_paginas_met_een_fout_bouwt_niets(opdracht, met_fout, monkeypatch):
    monkeypatch.chdir(met_fout.wortel)
    uitslag, gezegd, fout = opdracht("paginas", met_fout)
    assert (uitslag, fout) == (1, f"{FOUT}\n")
    assert "Building documentation" not in gezegd
    assert not (met_fout.wortel / "site").exists()


@pytest.mark.alles
def test_controle_meldt_github_de_regel(opdracht, met_fout, monkeypatch):
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    _, gezegd, _ = opdracht("controle", met_fout)
    pad, regel, tekst = FOUT.split(":", 2)
    assert gezegd.startswith(f"::error file={pad},line={regel}::{tekst.strip()}\n")


def test_uitvoer_van_een_schoon_project_verandert_niets(opdracht, proef):
    oud = {pad: pad.read_bytes() for pad in proef.wortel.glob("docs/**/*.md")}
    assert opdracht("uitvoer", proef) == (0, "", "")
    assert {pad: pad.read_bytes() for pad in oud} == oud


@pytest.mark.alles
def test_uitvoer_schrijft_de_echte_uitvoer_en_daarna_klopt_de_pagina(opdracht, proef):
    knipsel = "# --8<-- [start:x]\nprint('een')\nprint('twee')\n# --8<-- [end:x]\n"
    proef.schrijf("snippets/proef.py", knipsel)
    proef.schrijf("docs/proef.md", f"{KOP}{BLOK}oud\n```\n")
    assert len(proef.meldingen()) == 1
    assert opdracht("uitvoer", proef) == (0, "bijgewerkt: docs/proef.md\n", "")
    assert proef.lees("docs/proef.md") == f"{KOP}{BLOK}een\ntwee\n```\n"
    assert proef.meldingen() == []


def test_uitvoer_met_een_knipsel_dat_mislukt(opdracht, proef):
    knipsel = "# --8<-- [start:x]\nraise ValueError('kapot')\n# --8<-- [end:x]\n"
    proef.schrijf("snippets/proef.py", knipsel)
    proef.schrijf("docs/proef.md", f"{KOP}{BLOK}oud\n```\n")
    assert opdracht("uitvoer", proef) == (
        1,
        "",
        "docs/proef.md:7: snippets/proef.py:2 mislukt (ValueError: kapot); verbeter het knipsel\n",
    )
    assert "oud" in proef.lees("docs/proef.md")


def test_opdracht_die_niet_bestaat(capsys):
    with pytest.raises(SystemExit) as einde:
        main(["bestaat-niet"])
    assert einde.value.code == 2
    assert "controle" in capsys.readouterr().err


def voer_uit(proef, *argumenten):
    """Een eigen proces, met de code van de kopie zelf."""
    omgeving = {k: v for k, v in os.environ.items() if k != "GITHUB_ACTIONS"}
    return subprocess.run(
        [sys.executable, "-m", "uitgave", *argumenten],
        cwd=proef.wortel,
        env={**omgeving, "PYTHONPATH": "src"},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.alles
def test_fout_in_de_code_van_het_recht_valt_ook_op(proef):
    (proef.wortel / "src").unlink()
    negeer = shutil.ignore_patterns("__pycache__")
    shutil.copytree(WORTEL / "src", proef.wortel / "src", ignore=negeer)
    pad = "src/terugkeer/terugkeerbesluit/vertrektermijn.py"
    proef.vervang(pad, "    28,\n    DAGEN,", "    30,\n    DAGEN,")
    proef.vervang(pad, 'rapport("2.2", noten=(23, 24))', 'rapport("2.9", noten=(23, 24))')
    gedaan = voer_uit(proef, "controle")
    fouten = gedaan.stderr.splitlines()
    assert gedaan.returncode == 1
    assert any('tekst "28 dagen", norm zegt "30 dagen"' in fout for fout in fouten)
    assert any(
        fout.startswith(f"{pad}:") and ': het rapport heeft geen "2.9"; verbeter' in fout
        for fout in fouten
    )
    assert "Traceback" not in gedaan.stderr
