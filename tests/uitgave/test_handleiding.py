"""Wat de README en CONTRIBUTING aanhalen, staat zo in het project."""

import shutil

import pytest

from terugkeer.terugkeerbesluit.vertrektermijn import VERTREKTERMIJN
from tests.uitgave.hulp import WORTEL, regels
from uitgave.begrippen import LANGSTE_UITLEG
from uitgave.handleiding import controleer_handleiding


def test_de_handleidingen_kloppen():
    assert not regels(controleer_handleiding(WORTEL))


def test_de_getallen_in_de_tekst_zijn_die_van_de_code():
    assert f"where the code says {VERTREKTERMIJN.aantal} " in (WORTEL / "README.md").read_text(
        "utf-8"
    )
    assert f"at most {LANGSTE_UITLEG} char" in (WORTEL / "CONTRIBUTING.md").read_text("utf-8")


@pytest.mark.parametrize(
    ("oud", "nieuw", "melding"),
    [
        ("       28,\n", "       30,\n", "VERTREKTERMIJN staat zo niet in src/terugkeer"),
        ('nummer="N15"', 'nummer="N16"', "einddatum staat zo niet in src/terugkeer"),
        ("duur: Termijn = VERTREKTERMIJN", "duur: Termijn", "einddatum staat zo niet"),
        ('"BWBR0011823"', '"BWBR0011824"', "VW staat zo niet in src/terugkeer"),
        ("[28 dagen][", "[30 dagen][", 'tekst "30 dagen", norm zegt "28 dagen"'),
        (
            "vormen: [aanmeldcentra, AC]",
            "vormen: [AA]",
            'vormen van "aanmeldcentrum" staat zo niet',
        ),
        (
            "waar zijn procedure begint",
            "waar hij wacht",
            'uitleg van "aanmeldcentrum" staat zo niet',
        ),
    ],
)
def test_een_aanhaling_die_niet_meer_klopt(tmp_path, oud, nieuw, melding):
    for bestand in ("README.md", "CONTRIBUTING.md", "glossary.yml"):
        shutil.copy(WORTEL / bestand, tmp_path)
    pad = tmp_path / "CONTRIBUTING.md"
    tekst = pad.read_text("utf-8")
    assert oud in tekst
    pad.write_text(tekst.replace(oud, nieuw), "utf-8")
    (gevonden,) = regels(controleer_handleiding(tmp_path))
    assert gevonden.startswith("CONTRIBUTING.md:")
    assert melding in gevonden
