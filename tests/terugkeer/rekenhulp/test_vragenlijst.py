"""De vragen van een rekenhulp op een rij: allemaal, en met al hun antwoorden."""

import pytest

from terugkeer.rekenhulp import REKENHULPEN
from terugkeer.rekenhulp.vragenlijst import vragenlijst, wat_kan_ontbreken


@pytest.mark.parametrize("hulp", REKENHULPEN, ids=lambda hulp: hulp.naam)
def test_elke_vraag_staat_erop_met_haar_uitleg_en_keuzes(hulp):
    alineas = vragenlijst(hulp.naam).split("\n\n")
    for nummer, (vraag, alinea) in enumerate(zip(hulp.vragen, alineas, strict=True), 1):
        assert alinea.startswith(f"{nummer}. {vraag.vraag}")
        assert vraag.hint in alinea
        assert all(woorden in alinea or woorden.lower() in alinea for _, woorden in vraag.keuzes)


def test_een_vraag_zoals_zij_op_de_lijst_staat():
    assert vragenlijst("ondersteuning").split("\n\n")[2].splitlines() == [
        "3. Is het zelfstandig vertrek met hulp van de IOM?",
        "   De IOM is de Internationale Organisatie voor Migratie.",
        "   Antwoord: ja of nee; of: Weet ik niet.",
        "   Heet in de lijst met antwoorden: Vertrek met de IOM.",
    ]


def test_wat_iemand_moet_weten_heeft_geen_weet_ik_niet():
    historie = vragenlijst("asielprocedure").split("\n\n")[3]
    assert "   Antwoord: ja of nee.\n" in historie


def test_wat_kan_ontbreken_staat_op_volgorde():
    feiten = wat_kan_ontbreken().splitlines()
    assert feiten == sorted(set(feiten))
    assert "of de DT&V vaststelt dat alle feiten samen kloppen" in feiten


def test_een_rekenhulp_die_niet_bestaat():
    with pytest.raises(LookupError, match="geen rekenhulp heet 'vertrek'"):
        vragenlijst("vertrek")
