"""Wat een jurist die programmeert van `import terugkeer` verwacht."""

import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

import terugkeer
from terugkeer import NORMEN
from terugkeer.grondslag.bron import Rapportplaats
from uitgave.geschreven import eerste_zin
from uitgave.normen import waarden

INVENTARIS = [f"N{nummer:02d}" for nummer in range(1, 53)]


def test_een_import_geeft_alle_normen_ook_in_een_verse_python():
    vraag = "import terugkeer; print(len(terugkeer.NORMEN))"
    antwoord = subprocess.run(
        [sys.executable, "-c", vraag], capture_output=True, text=True, check=True
    )
    assert int(antwoord.stdout) == len(NORMEN)


def test_elk_nummer_van_de_inventaris_heeft_een_norm():
    assert set(INVENTARIS) - {norm.nummer for norm in NORMEN.values()} == set()


def test_wat_er_meer_is_hoort_bij_een_nummer_van_de_inventaris():
    # N39b, N40b, N47b en N47c zijn delen van een norm die zelf een vraag beantwoorden
    extra = {norm.nummer for norm in NORMEN.values()} - set(INVENTARIS)
    assert {nummer[:-1] for nummer in extra} <= set(INVENTARIS)


def test_een_regel_staat_waar_de_wet_haar_zet():
    uitkomst = terugkeer.terugkeerbesluit.vertrektermijn.einddatum(date(2016, 5, 2))
    assert uitkomst.antwoord is terugkeer.Antwoord.JA
    assert uitkomst.waarde.laatste_dag == date(2016, 5, 30)  # 2 mei + 28 dagen


def test_het_pakket_heeft_typen():
    assert (Path(terugkeer.__file__).parent / "py.typed").is_file()


@pytest.mark.parametrize("naam", NORMEN)
def test_elke_norm_zegt_wat_zij_doet_en_waar_het_staat(naam):
    norm = NORMEN[naam]
    docstring = norm.regel.__doc__ or ""
    assert "Bron: " in docstring
    assert "rapport" in docstring.lower()
    assert any(isinstance(bron, Rapportplaats) for bron in norm.bron)


def test_elke_waarde_zegt_wat_zij_is():
    assert [naam for naam in waarden() if not eerste_zin(naam).endswith(".")] == []
