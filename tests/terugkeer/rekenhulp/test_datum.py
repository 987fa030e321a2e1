"""Een datum uit drie vakken: wat mag, en welke fout eerst komt."""

from datetime import date

import pytest

from terugkeer.rekenhulp.datum import Invoerfout, lees_datum, lees_getal, lees_maand, schrijf_dag

WAT = "de dag van de uitspraak"


def test_een_dag_heeft_de_weekdag_voorop():
    # de normeninventaris (N15) noemt 2 mei 2016 een maandag en 18 januari 2017 een woensdag
    assert schrijf_dag(date(2016, 5, 2)) == "maandag 2 mei 2016"
    assert schrijf_dag(date(2017, 1, 18)) == "woensdag 18 januari 2017"


@pytest.mark.parametrize(
    ("tekst", "maand"),
    [
        ("5", 5),
        ("05", 5),
        ("mei", 5),
        (" MEI ", 5),
        ("dec", 12),
        ("dec.", 12),
        ("sept", 9),
        ("mrt", 3),
        ("mrt.", 3),
        ("maa", 3),
        ("januari", 1),
        ("0", None),
        ("13", None),
        ("ju", None),
        ("meij", None),
        ("", None),
        ("-5", None),
    ],
)
def test_een_maand_is_een_getal_een_naam_of_een_afkorting(tekst, maand):
    assert lees_maand(tekst) == maand


@pytest.mark.parametrize("tekst", ["", "²", "٣", "1.5", "-1", "+1", "1e1", "12345", "1 2"])
def test_alleen_gewone_cijfers_zijn_een_getal(tekst):
    assert lees_getal(tekst) is None


@pytest.mark.parametrize(
    "vakken", [("2", "5", "2016"), ("02", "mei", "2016"), (" 2 ", "Mei", " 2016 ")]
)
def test_goede_vakken_geven_de_dag(vakken):
    assert lees_datum(WAT, vakken) == date(2016, 5, 2)


def test_schrikkeldag_bestaat_alleen_in_een_schrikkeljaar():
    assert lees_datum(WAT, ("29", "feb", "2016")) == date(2016, 2, 29)
    with pytest.raises(Invoerfout, match="februari 2017 heeft 28 dagen"):
        lees_datum(WAT, ("29", "feb", "2017"))


@pytest.mark.parametrize(
    ("vakken", "tekst", "delen"),
    [
        (("", "", ""), "Vul de dag van de uitspraak in.", ("dag", "maand", "jaar")),
        (("2", " ", "2016"), "Vul ook de maand in van de dag van de uitspraak.", ("maand",)),
        (("2", "", ""), "Vul ook de maand en het jaar in van", ("maand", "jaar")),
        # wat ontbreekt gaat voor wat niet bestaat, ook als de maand onzin is
        (("", "xx", "2016"), "Vul ook de dag in van", ("dag",)),
        (("2", "xx", "16"), "De maand klopt niet", ("maand",)),
        (("2", "5", "16"), "Het jaar klopt niet. Schrijf vier cijfers", ("jaar",)),
        (("2", "5", "0000"), "Het jaar klopt niet. Schrijf vier cijfers", ("jaar",)),
        (("31", "4", "2016"), "De dag klopt niet: april 2016 heeft 30 dagen.", ("dag",)),
        (("0", "4", "2016"), "De dag klopt niet", ("dag",)),
        (("x", "4", "2016"), "De dag klopt niet", ("dag",)),
        # wat niet bestaat gaat voor wat buiten de grenzen valt
        (("31", "4", "1990"), "De dag klopt niet", ("dag",)),
        (("30", "4", "1999"), "Schrijf een jaar van 2000 tot en met 2099.", ("jaar",)),
        (("30", "4", "2100"), "Schrijf een jaar van 2000 tot en met 2099.", ("jaar",)),
    ],
)
def test_de_eerste_fout_telt_en_noemt_haar_vakken(vakken, tekst, delen):
    with pytest.raises(Invoerfout) as fout:
        lees_datum(WAT, vakken)
    assert tekst in fout.value.tekst
    assert fout.value.delen == delen


@pytest.mark.parametrize("vakken", [("1", "1", "2000"), ("31", "12", "2099")])
def test_de_grenzen_zelf_mogen(vakken):
    assert lees_datum(WAT, vakken)
