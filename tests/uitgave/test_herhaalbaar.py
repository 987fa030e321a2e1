"""Dezelfde bron geeft dezelfde bytes: op een andere plek, in een andere tijdzone, taal en volgorde."""

import os
import shutil
import subprocess
import sys
from hashlib import sha256

import pytest
import yaml

from tests.uitgave.hulp import WORTEL

pytestmark = pytest.mark.alles

VAN_HET_THEMA = (
    "naslag/begrippen.md",
    "naslag/concordantie.md",
    "naslag/sinds-2017.md",
    "over/index.md",
    "over/stand.md",
)
PAGINAS = {
    "index.md": "# Begin\n\nIn de regel 28 dagen.[^a] Zie [de tweede pagina](tweede.md).\n\n"
    "[^a]: Artikel 62.\n",
    "tweede.md": "# Tweede\n\n| Een | Twee |\n| --- | --- |\n| a | b |\n\n```python\nprint(28)\n```\n",
    **dict.fromkeys(VAN_HET_THEMA, "# Verder\n"),
}
"""Twee pagina's, en die waar het thema zelf naar verwijst."""
ADRESSEN = "src/uitgave/afwerking/adressen.txt"
"""De adressen die niet mogen verdwijnen: die van deze kleine site."""

STAPPEN = (
    ("mkdocs", "build", "--strict", "--quiet"),
    ("uitgave", "afwerking"),
    ("uitgave", "boek"),
    ("uitgave", "offline"),
    ("uitgave", "uitgifte"),
)
OMGEVINGEN = (
    {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "PYTHONHASHSEED": "1"},
    {"TZ": "America/Adak", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "2"},
)


def bouw(wortel, omgeving):
    """Bouw een kleine site met boek en kopie; geef van elk bestand zijn vingerafdruk."""
    for pad, tekst in PAGINAS.items():
        (wortel / "docs" / pad).parent.mkdir(parents=True, exist_ok=True)
        (wortel / "docs" / pad).write_text(tekst, "utf-8")
    shutil.copytree(WORTEL / "docs/assets", wortel / "docs/assets")
    (wortel / "node_modules").symlink_to(WORTEL / "node_modules")
    shutil.copytree(WORTEL / "src", wortel / "src", ignore=shutil.ignore_patterns("__pycache__"))
    (wortel / ADRESSEN).write_text("/\n/tweede/\n", "utf-8")
    shutil.copy(WORTEL / "pyproject.toml", wortel)
    echt = yaml.safe_load((WORTEL / "mkdocs.yml").read_text("utf-8"))
    proef = {
        **echt,
        "nav": [{"Start": list(PAGINAS)}],
        "plugins": ["search"],
        "watch": [],
        "markdown_extensions": ["footnotes", "tables", "pymdownx.superfences"],
    }
    (wortel / "mkdocs.yml").write_text(yaml.dump(proef), "utf-8")
    for stap in STAPPEN:
        subprocess.run(
            [sys.executable, "-m", *stap],
            cwd=wortel,
            env={
                **os.environ,
                "PYTHONPATH": "src",
                "NO_MKDOCS_2_WARNING": "1",
                "SOURCE_DATE_EPOCH": "1795651199",
                **omgeving,
            },
            check=True,
        )
    site = wortel / "site"
    return {
        pad.relative_to(site).as_posix(): sha256(pad.read_bytes()).hexdigest()
        for pad in site.rglob("*")
        if pad.is_file()
    }


def test_twee_keer_bouwen_geeft_dezelfde_bytes(tmp_path):
    hier, elders = (bouw(tmp_path / f"map-{n}", omgeving) for n, omgeving in enumerate(OMGEVINGEN))
    assert hier == elders
    assert {
        "index.html",
        "downloads/terugkeerwijzer.pdf",
        "downloads/terugkeerwijzer-offline.zip",
    } <= hier.keys()
