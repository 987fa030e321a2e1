"""Poort 2 voor de teksten in de code."""

import pytest

from terugkeer.terugkeerbesluit import vertrektermijn
from tests.uitgave.hulp import WORTEL, regels
from uitgave import codeteksten
from uitgave.codeteksten import controleer_codeteksten, zinnen
from uitgave.ontheffingen import Ontheffing, lees_ontheffingen

PAD = "src/terugkeer/terugkeerbesluit/vertrektermijn.py"


@pytest.mark.alles  # de poort loopt al bij elke bouw
def test_geen_zin_in_de_code_heeft_een_los_getal():
    assert not regels(controleer_codeteksten(lees_ontheffingen(WORTEL)))


def test_een_zin_is_een_docstring_een_tekst_of_een_stuk_van_een_f_string():
    code = '"""Na 28 dagen."""\nA = "een woord"\nB = f"Dat is {A} van 2"\nC = VW.artikel("62")\n'
    assert [*zinnen(code)] == [(1, "Na 28 dagen."), (2, "een woord"), (3, "Dat is "), (3, " van 2")]


@pytest.mark.parametrize(
    ("zin", "los"),
    [
        ("Dat is na 28 dagen zo.", []),
        ("Dat is na vier weken zo.", []),
        ("Dat is na 30 dagen zo.", ["30"]),
        ("Bron: Vw 2000 art. 62 lid 1; rapport 2.1 en 2.2, noten 12 en 19.", []),
        ("De vertrektermijn (rapport 2.1 en 2.2).", []),
        ("De tekst van mei 2017 is niet gelezen.", []),
        ("Er zijn drie lezingen.", ["drie"]),
    ],
)
def test_een_getal_is_een_waarde_van_het_hoofdstuk(monkeypatch, zin, los):
    monkeypatch.setattr(codeteksten, "laad_alles", lambda: (vertrektermijn.__name__,))
    monkeypatch.setattr(codeteksten, "zinnen", lambda _: [(7, zin)])
    gevonden = regels(controleer_codeteksten(()))
    assert [m.split('"')[1] for m in gevonden] == los
    assert all(m.startswith(f"{PAD}:7: ") for m in gevonden)


def test_wie_de_waarde_verandert_ziet_elke_zin_die_haar_nog_noemt(monkeypatch):
    """28 dagen staat in docstrings en twijfel van de vertrektermijn (rapport 2.2, noot 12)."""
    zonder = [
        w for w in codeteksten._waarden_bij(vertrektermijn.__name__) if w.gewoon != "28 dagen"
    ]
    monkeypatch.setattr(codeteksten, "_waarden_bij", lambda _: zonder)
    monkeypatch.setattr(codeteksten, "laad_alles", lambda: (vertrektermijn.__name__,))
    assert [m for m in regels(controleer_codeteksten(())) if '"28" ("28 dagen' in m]


def test_een_ontheffing_die_nergens_bij_past_is_een_fout():
    vrij = Ontheffing(7, PAD, "in 1951", "x")
    assert regels(controleer_codeteksten((*lees_ontheffingen(WORTEL), vrij))) == [
        f'ontheffingen.yml:7: "in 1951" is geen los getal in {PAD}; haal het weg'
    ]
