"""De cijfers, met de hand overgenomen uit het rapport (paragraaf en noot staan erbij)."""

import pytest

from terugkeer import cijfers
from terugkeer.cijfers import CIJFERS
from terugkeer.grondslag.bron import Rapportplaats


@pytest.mark.parametrize(
    ("naam", "woorden", "paragraaf", "noot"),
    [
        ("EERSTE_AANVRAGEN_EU_2015", "1,2 miljoen eerste asielaanvragen", "1.1", 1),  # F007
        ("STIJGING_EU_2015", "123%", "1.1", 1),  # F008
        ("AFGEWEZEN_EU", "de helft", "1.1", 2),  # F011
        ("AANTOONBAAR_VERTROKKEN_EU_2014", "40%", "1.1", 4),  # F019
        ("VERTREK_ONDER_DTENV", "6360 vreemdelingen", "4.3", 61),  # F377
        ("VERTREK_ZONDER_TOEZICHT", "7272 vreemdelingen", "4.3", 62),  # F381
        ("AMBASSADES_EN_CONSULATEN", "140 ambassades en consulaten", "4.4.1", None),  # F429
        ("TASKFORCES", "dertig taskforces", "4.4.1", 75),  # F435
        ("ZONDER_VERBLIJFSRECHT", "35.530 mensen", "5.2", 89),  # F524
        ("ZONDER_VERBLIJFSRECHT_ONDERGRENS", "22.881 mensen", "5.2", 89),  # F525
        ("ZONDER_VERBLIJFSRECHT_BOVENGRENS", "48.179 mensen", "5.2", 89),  # F525
        ("BETROUWBAARHEID", "95 procent", "5.2", 89),  # F525
    ],
)
def test_cijfer_en_vindplaats(naam, woorden, paragraaf, noot):
    waarde = getattr(cijfers, naam)
    assert waarde.leest(woorden)
    (plaats,) = waarde.bron
    assert plaats == Rapportplaats(paragraaf, (noot,) if noot else ())


def test_elk_cijfer_van_het_rapport_staat_in_de_statistiek():
    # rapport 1.1, 4.3, 4.4.1, 5.2 en 5.3, in die volgorde; de grenzen van de schatting staan erbij
    assert [str(cijfer.waarde) for cijfer in CIJFERS] == [
        "1,2 miljoen eerste asielaanvragen",
        "123%",
        "de helft",
        "40%",
        "6.360 mensen",
        "7.272 mensen",
        str(cijfers.AANDEEL_ZONDER_TOEZICHT),
        "140 ambassades en consulaten",
        "30 taskforces",
        str(cijfers.TOEGELATEN),
        "35.530 mensen",
    ]


def test_elk_cijfer_heeft_een_tijd_en_een_omschrijving():
    for cijfer in CIJFERS:
        assert cijfer.wat
        assert cijfer.tijd


def test_een_schatting_noemt_haar_marge_en_een_onbekend_begin_staat_erbij():
    teksten = {cijfer.waarde: str(cijfer) for cijfer in CIJFERS}
    schatting = teksten[cijfers.ZONDER_VERBLIJFSRECHT]
    assert "22.881" in schatting
    assert "48.179" in schatting
    assert "95%" in schatting
    assert "geen begindatum" in teksten[cijfers.VERTREK_ONDER_DTENV]
