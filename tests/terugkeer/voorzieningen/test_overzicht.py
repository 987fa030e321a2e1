"""Het overzicht tegen de matrix van de normeninventaris (sectie H)."""

import pytest

from terugkeer.voorzieningen.fase import Fase
from terugkeer.voorzieningen.overzicht import OVERZICHT

# Met de hand overgenomen uit sectie H; j = ja, n = nee, m = mogelijk, o = onbepaald ([Z])
MATRIX = {
    "Opvang of onderdak": "jjjn",
    "Werk": "onnn",
    "Bijstand": "nnnn",
    "Eetgeld": "jjjn",
    "Zakgeld van een volwassene": "jjnn",
    "Weekgeld van een kind": "jjjo",
    "Vervoer naar rechtsbijstand": "jjoo",
    "Verzekering tegen aansprakelijkheid": "jjoo",
    "Buitengewone kosten": "jjoo",
    "Medische zorg": "jjjj",
    "Vergoeding van acute zorg": "jjjj",
    "Vergoeding van andere zorg": "jjnn",
    "Zorgverzekering": "oonn",
    "Onderwijs onder de 18 jaar": "jjjj",
    "Begonnen opleiding afmaken": "jjjj",
    "Rechtsbijstand": "jjmm",
    "Bijzondere regeling (Rvb)": "mmmm",
}


def test_elke_rij_van_de_matrix_staat_er_een_keer():
    assert [rij.voorziening for rij in OVERZICHT] == list(MATRIX)


@pytest.mark.parametrize("rij", OVERZICHT, ids=lambda rij: rij.voorziening)
def test_elke_cel_zegt_wat_de_matrix_zegt_en_heeft_een_bron(rij):
    assert "".join(cel.antwoord.value[0] for cel in rij.cellen) == MATRIX[rij.voorziening]
    assert all(cel.bron for cel in rij.cellen)


def test_een_cel_opzoeken_en_opschrijven():
    eetgeld = next(rij for rij in OVERZICHT if rij.voorziening == "Eetgeld")
    assert str(eetgeld.in_fase(Fase.ONDERDAK)) == "ja: loopt door"
    assert str(eetgeld.in_fase(Fase.PROCEDURE)) == "ja"


def test_de_getallen_in_de_teksten_komen_uit_de_normen():
    opvang = OVERZICHT[0].in_fase(Fase.ONDERDAK).tekst
    assert "12 weken" in opvang
    assert "18 jaar" in opvang


@pytest.mark.parametrize(
    ("voorziening", "bron"),
    [
        ("Medische zorg", "Rapport § 5.2, noot 102"),  # het recht op zorg zelf, in elke fase
        ("Begonnen opleiding afmaken", "Rapport § 5.2, noot 104"),
        ("Rechtsbijstand", "Rapport § 5.2, noot 98"),
        ("Bijzondere regeling (Rvb)", "Rapport § 5.2, noten 96 en 97"),
        ("Bijzondere regeling (Rvb)", "Rvb"),
    ],
)
def test_een_rij_haalt_haar_bron_uit_de_norm_die_erbij_hoort(voorziening, bron):
    rij = next(rij for rij in OVERZICHT if rij.voorziening == voorziening)
    assert all(bron in map(str, cel.bron) for cel in rij.cellen)


def test_onderwijs_beginnen_staat_niet_bij_de_noot_over_afmaken():
    rij = next(rij for rij in OVERZICHT if rij.voorziening == "Onderwijs onder de 18 jaar")
    for cel in rij.cellen:
        assert "Rapport § 5.2, noot 104" not in map(str, cel.bron)


def test_vervoer_is_er_niet_op_een_dag_van_onderzoek():
    # noot 30: het COA geeft geen kaart op de dagen die voor het onderzoek in de AA zijn
    (rij,) = (rij for rij in OVERZICHT if rij.voorziening == "Vervoer naar rechtsbijstand")
    cel = rij.in_fase(Fase.PROCEDURE)
    assert cel.kort == "ja, niet op een dag van onderzoek in de algemene procedure"


def test_rechtsbijstand_in_de_procedure_staat_in_paragraaf_2_1():
    (rij,) = (rij for rij in OVERZICHT if rij.voorziening == "Rechtsbijstand")
    assert str(rij.in_fase(Fase.PROCEDURE).bron[0]) == "Rapport § 2.1"
