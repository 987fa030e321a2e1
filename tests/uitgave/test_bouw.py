"""De strenge bouw: schoon als het project schoon is, mislukt met dezelfde regel als de controle.

Deze proeven bouwen echt en duren seconden; `-m "not bouw"` laat ze weg.
"""

import os
import re
import subprocess
import sys

import pytest
import yaml

from tests.uitgave.hulp import KOP

pytestmark = pytest.mark.bouw


def bouw(proef):
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", "uit"],
        cwd=proef.wortel,
        env={**os.environ, "PYTHONPATH": "src", "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )


def waarschuwingen(gedaan):
    return [r.partition("-")[2].strip() for r in gedaan.stderr.splitlines() if r[:7] == "WARNING"]


@pytest.fixture
def vlug(proef):
    """Het project zonder de plugins die de code doorzoeken: die duren het langst."""
    instelling = yaml.safe_load(proef.lees("mkdocs.yml"))
    del instelling["nav"]
    proef.schrijf("mkdocs.yml", yaml.dump({**instelling, "plugins": []}))
    return proef


@pytest.mark.alles  # `make test` bouwt het project zelf al
def test_schoon_project_bouwt_streng(proef):
    gedaan = bouw(proef)
    assert (gedaan.returncode, waarschuwingen(gedaan)) == (0, []), gedaan.stderr
    begin = (proef.wortel / "uit/index.html").read_text("utf-8")
    assert '<html lang="nl"' in begin
    assert re.search(r'<a class="[^"]*\bbewering\b[^"]*"[^>]* href="[^"]+#terugkeer\.', begin)


@pytest.mark.alles
def test_fouten_op_een_pagina_breken_de_bouw_met_een_regel_elk(vlug):
    doel = "terugkeer.rechtsmiddelen.ehrm.KLACHTTERMIJN"
    zinnen = f"Dat is [7 maanden][{doel}].[^noot-999]\n<!-- rapport 2.1 -->\n"
    vlug.schrijf("docs/proef.md", KOP + zinnen)
    gedaan = bouw(vlug)
    assert gedaan.returncode == 1
    assert waarschuwingen(gedaan) == [
        "docs/proef.md:7: noot 999 staat niet in terugkeer/bronnen/noten; voeg haar daar toe",
        f'docs/proef.md:7: tekst "7 maanden", norm zegt "6 maanden" ({doel}, EVRM); '
        "verander de woorden, of de norm als die niet meer klopt",
    ]
    assert "Traceback" not in gedaan.stderr


@pytest.mark.alles
def test_kapotte_begrippenlijst_breekt_de_bouw_met_een_regel(vlug):
    regel = vlug.voeg_toe("glossary.yml", "zzz:\n\tsoort: begrip\n") + 1
    gedaan = bouw(vlug)
    assert gedaan.returncode == 1
    assert f"glossary.yml:{regel}: hier staat een tab; spring in met spaties" in waarschuwingen(
        gedaan
    )
    assert "Traceback" not in gedaan.stderr
