"""Meldingen als bediening: wie geen programmeur is, ziet waar het is, wat er is en wat hij doet."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.uitgave.hulp import KOP, WORTEL, kopieer
from tests.uitgave.test_controle import IN_DE_LIJST, ONDER, OP_EEN_PAGINA, TERMIJN
from uitgave.ci import RAPPORT, meld, voor_github
from uitgave.melding import Melding, onleesbaar

pytestmark = pytest.mark.bouw

VORM = re.compile(r"(?P<pad>[\w./-]+):(?P<regel>\d+): (?P<tekst>[^\n]+)")
DOEN = re.compile(
    r"\b(?:begin|bind|gebruik|haal|kies|kijk|kort|lees|link|maak|noem|schrijf|spring|toon|verander"
    r"|verbeter|verwijs|voeg|werk|zet|zoek)\b"
)
VREEMD = re.compile(
    r"Traceback|Error\b|Exception|NoneType|<class|object at 0x|\b(?:expected|found|line \d)\b"
)

PAGINAFOUTEN = {
    **{soort: tekst for soort, (tekst, _) in OP_EEN_PAGINA.items()},
    "te hard": f"Iemand heeft altijd [28 dagen][{TERMIJN}].{ONDER}",
    "te precies": (
        "Dat duurt [zes dagen][terugkeer.procedure.rust_en_voorbereiding.RUST_EN_VOORBEREIDING]."
        f"{ONDER}"
    ),
    "uitzondering weg": (
        f"De editie kan [dat nagaan][terugkeer.rechtsmiddelen.beroep.schorsende_werking].{ONDER}"
    ),
    "lijst niet heel": (
        "Het is [ras][terugkeer.procedure.bescherming.VERVOLGINGSGRONDEN].\n<!-- rapport 2.1 -->\n"
    ),
    "losse termijn": f"Dat duurt 9 maanden.{ONDER}",
    "paragraaf die niet bestaat": "Een zin.\n<!-- rapport 9.9 -->\n",
    "feit van elders": "Een zin.\n<!-- rapport 3.1: F091 -->\n",
    "reeks die terugloopt": "Een zin.\n<!-- rapport 2.1: F093-F091 -->\n",
    "plaats met een tikfout": "Een zin.\n<!-- rapport: 2.1 -->\n",
    "link met de hand": f"Zie [de wet](https://wetten.overheid.nl/).{ONDER}",
    "verwijzing zonder terugkeer": f"Dat is [28 dagen][vertrektermijn.VERTREKTERMIJN].{ONDER}",
    "voetnoot zonder nummer": f"Een zin.[^noot]{ONDER}",
    "uitvoer zonder voorbeeld": '``` {.text title="Uitvoer"}\n1\n```\n',
    "voorbeeld zonder uitvoer": '``` {.python title="Proef"}\n--8<-- "vertrektermijn.py:duur"\n```\n',
    "voorbeeld met eigen code": '``` {.python title="Proef"}\nprint(1)\n```\n',
    "uitvoer die niet klopt": (
        '``` {.python title="Proef"}\n--8<-- "vertrektermijn.py:duur"\n```\n\n'
        '``` {.text title="Uitvoer"}\neen\ntwee\n```\n'
    ),
    "verbetering die niet bestaat": (
        f"Een zin. [verbetering 999](naslag/verbeteringen.md#v-999){{ .verbetering }}{ONDER}"
    ),
}


@pytest.fixture(scope="module")
def gemeld(tmp_path_factory):
    """Een kopie met elke fout op een eigen pagina, en haar meldingen."""
    proef = kopieer(tmp_path_factory.mktemp("meldingen"))
    for nummer, tekst in enumerate(PAGINAFOUTEN.values()):
        proef.schrijf(f"docs/proef-{nummer}.md", KOP + tekst)
    proef.schrijf("docs/zonder-kop.md", "# Proef\n")
    return proef, proef.meldingen()


@pytest.mark.alles
@pytest.mark.parametrize(("nummer", "soort"), [*enumerate(PAGINAFOUTEN)], ids=PAGINAFOUTEN)
def test_elke_soort_fout_geeft_een_melding_op_haar_pagina(gemeld, nummer, soort):
    _, meldingen = gemeld
    van_deze_pagina = [m for m in meldingen if m.startswith(f"docs/proef-{nummer}.md:")]
    assert van_deze_pagina, soort


@pytest.mark.alles
def test_elke_melding_zegt_waar_wat_en_hoe_verder(gemeld):
    proef, meldingen = gemeld
    assert len(meldingen) >= len(PAGINAFOUTEN)
    for melding in meldingen:
        plek = VORM.fullmatch(melding)
        assert plek, melding
        regels = (proef.wortel / plek["pad"]).read_text("utf-8").count("\n") + 1
        assert 1 <= int(plek["regel"]) <= regels, melding
        assert DOEN.search(plek["tekst"]), melding
        assert not VREEMD.search(plek["tekst"]), melding
        assert not plek["tekst"].endswith(" "), melding


@pytest.mark.alles
@pytest.mark.parametrize("soort", IN_DE_LIJST)
def test_meldingen_over_de_begrippenlijst(proef, soort):
    proef.voeg_toe("glossary.yml", IN_DE_LIJST[soort][0])
    (melding,) = proef.meldingen()
    assert DOEN.search(melding) or "verwacht" in melding
    assert not VREEMD.search(melding)


# Code die niet te laden is.

CODE = "src/terugkeer/terugkeerbesluit/vertrektermijn.py"


@pytest.mark.parametrize(
    ("oud", "nieuw", "bij"),
    [
        ("    28,\n    DAGEN,", "    28\n    DAGEN,", "    28"),
        ("    28,\n    DAGEN,", "    28,\n    DAGE,", "    DAGE,"),
        (
            "bron=VERTREKTERMIJN.bron,\n",
            "bron=VERTREKTERMIJN.bronnen,\n",
            "    bron=VERTREKTERMIJN.bronnen,",
        ),
    ],
    ids=["komma weg", "naam die niet bestaat", "eigenschap die niet bestaat"],
)
def test_code_die_niet_te_lezen_is_geeft_een_regel(proef, oud, nieuw, bij):
    (proef.wortel / "src").unlink()
    shutil.copytree(
        WORTEL / "src", proef.wortel / "src", ignore=shutil.ignore_patterns("__pycache__")
    )
    proef.vervang(CODE, oud, nieuw)
    gedaan = subprocess.run(
        [sys.executable, "-m", "uitgave", "controle"],
        cwd=proef.wortel,
        env={"PYTHONPATH": "src", "PATH": ""},
        capture_output=True,
        text=True,
        check=False,
    )
    assert gedaan.returncode == 1
    (melding,) = gedaan.stderr.splitlines()
    plek = VORM.fullmatch(melding)
    assert plek["pad"] == CODE
    assert abs(proef.lees(CODE).splitlines().index(bij) + 1 - int(plek["regel"])) <= 2
    assert plek["tekst"].startswith("deze code is niet te lezen; kijk of hier een komma")


def test_een_fout_buiten_het_recht_blijft_zichtbaar():
    assert onleesbaar(ValueError("elders"), WORTEL) is None


# Waar de schrijver werkt: GitHub en GitLab.

MELDING = Melding(Path("docs/a,b:c.md"), 3, "100% fout\nmet: een, regel")


def test_github_krijgt_geen_teken_met_een_betekenis():
    assert voor_github(MELDING) == (
        "::error file=docs/a%2Cb%3Ac.md,line=3::100%25 fout%0Amet: een, regel"
    )


def test_buiten_ci_gebeurt_er_niets(monkeypatch, tmp_path):
    for naam in ("GITHUB_ACTIONS", "GITLAB_CI"):
        monkeypatch.delenv(naam, raising=False)
    assert [*meld([MELDING], tmp_path)] == []
    assert [*tmp_path.iterdir()] == []


def test_gitlab_krijgt_een_bestand(monkeypatch, tmp_path):
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    monkeypatch.setenv("GITLAB_CI", "true")
    assert [*meld([MELDING], tmp_path)] == []
    (gelezen,) = json.loads((tmp_path / RAPPORT).read_text("utf-8"))
    assert gelezen["location"] == {"path": "docs/a,b:c.md", "lines": {"begin": 3}}
    assert (gelezen["description"], len(gelezen["fingerprint"])) == (MELDING.tekst, 64)


def test_een_doctest_die_zakt_staat_bij_zijn_regel(proef):
    pad = "docs/afwijzing/index.md"
    regel = proef.vervang(pad, "Laatste dag: 30 mei 2016", "Laatste dag: 31 mei 2016")
    for bestand in ("conftest.py", "pyproject.toml"):
        shutil.copy(WORTEL / bestand, proef.wortel)
    gedaan = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", pad],
        cwd=proef.wortel,
        env={"PYTHONPATH": "src", "PATH": "", "GITHUB_ACTIONS": "true"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert gedaan.returncode == 1
    (gemeld,) = [r for r in gedaan.stdout.splitlines() if r.startswith("::error ")]
    assert gemeld.startswith(f"::error file={pad},line={regel}::")
    assert "de pagina toont 'Laatste dag: 31 mei 2016'" in gemeld
