"""N07: de uitgewerkte gevallen van de normeninventaris en de grenzen van de lijst."""

from datetime import date, datetime

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NA_HET_RAPPORT, NORMEN
from terugkeer.grondslag.uitkomst import Antwoord
from terugkeer.procedure import veilige_landen
from terugkeer.procedure.landen import LANDEN
from terugkeer.procedure.veilige_landen import VEILIGE_LANDEN, veilig_land

EIND_2016 = date(2016, 12, 31)

# noot 47, met de hand overgenomen
NOOT_47 = [
    *("Albanië", "Andorra", "Australië", "Bosnië-Herzegovina", "Canada", "Ghana", "India"),
    *("Jamaica", "Japan", "Kosovo", "Macedonië", "Marokko", "Monaco", "Mongolië"),
    *("Montenegro", "Nieuw-Zeeland", "San Marino", "Senegal", "Servië", "Vaticaanstad"),
    *("Verenigde Staten", "Zwitserland"),
]


def test_voorbeeld_1_servie_staat_eind_2016_op_de_lijst():
    uitkomst = veilig_land("Servië", EIND_2016)
    assert uitkomst.antwoord is Antwoord.JA
    assert "stond Servië op de lijst" in uitkomst.uitleg()
    assert uitkomst.andere_lezing is None


def test_voorbeeld_2_tunesie_staat_er_niet_op_met_een_waarschuwing():
    uitkomst = veilig_land("Tunesië", EIND_2016)
    assert uitkomst.antwoord is Antwoord.NEE
    assert "stond Tunesië niet op de lijst" in uitkomst.uitleg()
    assert "Redactie, niet uit het rapport" in uitkomst.redenen[1].tekst
    assert [str(b) for b in uitkomst.redenen[1].bron] == ["Kamerstukken II 19 637, nr. 2241"]


def test_voorbeeld_3_marokko_begin_2016_is_onbepaald():
    uitkomst = veilig_land("Marokko", date(2016, 2, 1))
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert "Het rapport zegt hier niets over" in uitkomst.uitleg()
    assert "stond Marokko op de lijst" in uitkomst.uitleg()
    assert uitkomst.andere_lezing is None


def test_voorbeeld_4_voor_de_lijst_is_geen_land_veilig():
    uitkomst = veilig_land("Zwitserland", date(2015, 11, 1))
    assert uitkomst.antwoord is Antwoord.NEE
    assert "3 november 2015" in uitkomst.uitleg()


def test_de_lijst_van_eind_2016_is_precies_die_van_noot_47():
    assert [land for land in LANDEN if veilig_land(land, EIND_2016).antwoord is Antwoord.JA] == [
        *NOOT_47
    ]
    assert len(NOOT_47) == 22
    assert VEILIGE_LANDEN.leest("22 landen")
    assert VEILIGE_LANDEN.leest("tweeëntwintig veilige landen")
    assert [vormen[0] for vormen in VEILIGE_LANDEN.elementen] == NOOT_47


@pytest.mark.parametrize("land", ["Servië", "Eritrea"])
@pytest.mark.parametrize(
    ("op", "antwoord"),
    [
        (date(2015, 11, 2), Antwoord.NEE),  # de dag voor de lijst
        (date(2015, 11, 3), Antwoord.ONBEPAALD),  # de eerste dag
        (date(2016, 12, 30), Antwoord.ONBEPAALD),  # de dag voor de stand van noot 47
        (date(2017, 1, 1), Antwoord.ONBEPAALD),  # de dag erna
    ],
)
def test_alleen_op_een_dag_kent_het_rapport_de_lijst(land, op, antwoord):
    assert veilig_land(land, op).antwoord is antwoord


def test_wie_er_eind_2016_niet_op_stond_heeft_eerder_een_andere_lezing():
    uitkomst = veilig_land("Eritrea", date(2016, 4, 15))
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.andere_lezing.antwoord is Antwoord.NEE
    assert "alleen landen bij" in uitkomst.andere_lezing.uitleg()
    assert veilig_land("Eritrea", EIND_2016).antwoord is Antwoord.NEE


def test_na_2016_wijst_de_uitkomst_op_bijlage_13():
    uitkomst = veilig_land("Eritrea", date(2017, 1, 1))
    assert uitkomst.andere_lezing is None
    assert uitkomst.redenen[0].bron[0].url == (
        "https://wetten.overheid.nl/BWBR0012002/2016-12-17#Bijlage13"
    )


@pytest.mark.parametrize("land", ["Algerije", "Georgië", "Oekraïne", "Tunesië"])
def test_de_vier_landen_van_oktober_2016_krijgen_een_waarschuwing(land):
    assert "oktober 2016" in veilig_land(land, EIND_2016).uitleg()
    assert "oktober 2016" in veilig_land(land, date(2016, 12, 1)).uitleg()


@pytest.mark.parametrize("land", ["Servië", "Eritrea"])
def test_andere_landen_krijgen_die_waarschuwing_niet(land):
    assert "Redactie" not in veilig_land(land, EIND_2016).uitleg()


def test_buiten_het_tijdvak():
    assert veilig_land("Servië", date(2010, 12, 31)).antwoord is Antwoord.ONBEPAALD
    assert veilig_land("Servië", date(2011, 1, 1)).antwoord is Antwoord.NEE
    assert NA_HET_RAPPORT in veilig_land("Servië", date(2017, 6, 1)).voorbehoud


@pytest.mark.parametrize("op", [date(2015, 1, 1), EIND_2016, date(2017, 5, 1)])
def test_een_onbekend_land_wordt_altijd_geweigerd(op):
    with pytest.raises(OnjuisteInvoer, match=r"land: gevonden 'Narnia', verwacht de Nederlandse"):
        veilig_land("Narnia", op)


def test_een_verkeerd_type_wordt_geweigerd():
    with pytest.raises(OnjuisteInvoer, match="land: gevonden 3, verwacht tekst"):
        veilig_land(3, EIND_2016)
    with pytest.raises(OnjuisteInvoer, match="land: gevonden None"):
        veilig_land(None, EIND_2016)
    with pytest.raises(OnjuisteInvoer, match="op: gevonden '2016', verwacht een datum"):
        veilig_land("Servië", "2016")
    with pytest.raises(OnjuisteInvoer, match="op: gevonden"):
        veilig_land("Servië", datetime(2016, 12, 31))  # noqa: DTZ001


@pytest.mark.parametrize(
    ("waarde", "goed", "fout"),
    [
        (veilige_landen.LIJST_SINDS, "3 november 2015", "4 november 2015"),
        (veilige_landen.UITGEBREID_IN, "2016", "2015"),
        (veilige_landen.STAND, "31 december 2016", "2016"),
        (veilige_landen.VERSIE_BIJLAGE_13, "17 december 2016", "31 december 2016"),
        (veilige_landen.GERICHT_OP, "de westelijke Balkan en Noord-Afrika", "Noord-Afrika"),
        (VEILIGE_LANDEN, "22 landen", "21 landen"),
        (veilige_landen.OKTOBER_2016, "vier landen", "drie landen"),
    ],
)
def test_woorden_op_een_pagina(waarde, goed, fout):
    assert waarde.leest(goed)
    assert not waarde.leest(fout)
    assert VEILIGE_LANDEN.element("de Verenigde Staten") == 20


def test_de_bron_is_die_van_het_rapport():
    norm = NORMEN["veilig_land_van_herkomst"]
    assert norm.nummer == "N07"
    assert [str(bron) for bron in norm.bron] == [
        "Kamerstukken II 19 637, nr. 2076",
        "Kamerstukken II 19 637, nr. 2123",
        "Rapport § 3.3, noot 46",
        "VV 2000 bijlage 13",
        "Rapport § 3.3, noot 47",
    ]


def test_een_jaar_begint_op_1_januari():
    assert veilige_landen.UITGEBREID_IN.dag == date(2016, 1, 1)
