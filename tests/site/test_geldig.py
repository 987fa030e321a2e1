"""De keuring van het W3C (vnu) vindt niets aan de hele gebouwde site."""

import re
import shutil
import subprocess

import pytest

pytestmark = pytest.mark.alles

KEURING = "node_modules/vnu-jar/build/dist/vnu.jar"


def keur(wortel, *paden):
    """De fouten die de keuring meldt, een regel elk."""
    if shutil.which("java") is None:
        pytest.fail("Java ontbreekt: apt-get install default-jre-headless")
    gedaan = subprocess.run(
        [
            "java",
            "-jar",
            wortel / KEURING,
            "--errors-only",
            "--format",
            "gnu",
            "--skip-non-html",
            *paden,
        ],
        capture_output=True,
        check=False,
        text=True,
    )
    return [
        regel for regel in gedaan.stderr.splitlines() if re.search(r":\d+\.\d+-\d+\.\d+: ", regel)
    ]


def test_elke_pagina_is_geldige_html(site, wortel):
    assert keur(wortel, site) == []


def test_de_keuring_ziet_een_fout(tmp_path, wortel):
    pagina = tmp_path / "fout.html"
    pagina.write_text('<!doctype html><html lang="nl"><title>x</title><p><table></p>', "utf-8")
    assert keur(wortel, pagina) != []
