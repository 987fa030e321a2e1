"""N06: de uitgewerkte gevallen van de normeninventaris en de volgorde van de sporen."""

from dataclasses import replace
from datetime import date

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NA_HET_RAPPORT, NORMEN
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.procedure import sporenregels as regels
from terugkeer.procedure.sporen import Spoor, spoor

EIND_2016 = date(2016, 12, 31)
APRIL = date(2016, 4, 15)
GEEN_VAN_BEIDE = {
    "andere_lidstaat_verantwoordelijk": False,
    "bescherming_in_andere_lidstaat": False,
}
DUBLIN = {**GEEN_VAN_BEIDE, "andere_lidstaat_verantwoordelijk": True}
BESCHERMD = {**GEEN_VAN_BEIDE, "bescherming_in_andere_lidstaat": True}


def is_spoor_2(uitkomst):
    return (uitkomst.antwoord, uitkomst.waarde, uitkomst.modaliteit) == (
        Antwoord.MOGELIJK,
        Spoor.VEILIG,
        Modaliteit.KAN,
    )


def test_voorbeeld_1_een_marokkaan_kan_eind_2016_in_spoor_2():
    uitkomst = spoor(EIND_2016, "Marokko", **GEEN_VAN_BEIDE)
    assert is_spoor_2(uitkomst)
    assert "stond Marokko op de lijst" in uitkomst.uitleg()
    assert "Dan geldt: de IND kan de aanvraag in spoor 2 behandelen." in uitkomst.uitleg()
    assert "In de aanmeldfase kiest de IND het spoor, na identificatie en registratie." in (
        uitkomst.uitleg()
    )


def test_voorbeeld_1_in_april_2016_alleen_als_het_land_toen_al_op_de_lijst_stond():
    uitkomst = spoor(APRIL, "Marokko", **GEEN_VAN_BEIDE)
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.ontbreekt == ()
    assert is_spoor_2(uitkomst.andere_lezing)
    assert "Stond Marokko toen wel op de lijst, dan past spoor 2." in (
        uitkomst.andere_lezing.uitleg()
    )


def test_voorbeeld_2_een_dublinclaim_gaat_voor_een_veilig_land():
    uitkomst = spoor(EIND_2016, "Marokko", andere_lidstaat_verantwoordelijk=True)
    assert (uitkomst.antwoord, uitkomst.waarde) == (Antwoord.JA, Spoor.DUBLIN)
    assert uitkomst.ontbreekt == ()
    teksten = [reden.tekst for reden in uitkomst.redenen]
    assert teksten[1:] == [
        "Nederland kan het andere land om overname vragen.",
        "Nederland hoeft de aanvraag niet zelf te behandelen.",
        "Het andere land moet met de overname instemmen.",
        "Tegen het besluit tot overdracht staat beroep open.",
    ]
    assert len(uitkomst.voorbehoud) == 1
    assert "welk land het besluit tot overdracht neemt" in uitkomst.voorbehoud[0]


def test_voorbeeld_3_een_syrier_met_bescherming_in_griekenland_kan_in_spoor_2():
    uitkomst = spoor(APRIL, "Syrië", **BESCHERMD)
    assert is_spoor_2(uitkomst)
    assert "Er is al bescherming in een andere lidstaat" in uitkomst.uitleg()


def test_voorbeeld_4_een_eritreeer_is_niet_spoor_1_of_2_en_verder_onbepaald():
    for dag in (APRIL, EIND_2016):
        uitkomst = spoor(dag, "Eritrea", **GEEN_VAN_BEIDE)
        assert uitkomst.antwoord is Antwoord.ONBEPAALD
        assert uitkomst.ontbreekt == ()
        assert uitkomst.andere_lezing is None
        assert "stond Eritrea niet op de lijst" in uitkomst.uitleg()
        assert "welk van de 5 sporen past als het niet spoor 1 of 2 is" in uitkomst.uitleg()


def test_na_2016_is_de_lijst_niet_bekend():
    uitkomst = spoor(date(2017, 1, 1), "Eritrea", **GEEN_VAN_BEIDE)
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert is_spoor_2(uitkomst.andere_lezing)


def test_dublin_en_bescherming_samen_is_spoor_1():
    assert spoor(APRIL, "Syrië", **{**BESCHERMD, **DUBLIN}).waarde is Spoor.DUBLIN
    beide = dict.fromkeys(GEEN_VAN_BEIDE, True)
    assert spoor(APRIL, "Syrië", **beide).waarde is Spoor.DUBLIN


@pytest.mark.parametrize("feiten", [{}, GEEN_VAN_BEIDE, DUBLIN, BESCHERMD])
def test_voor_1_maart_2016_is_er_geen_spoor(feiten):
    uitkomst = spoor(date(2016, 2, 29), "Servië", **feiten)
    assert (uitkomst.antwoord, uitkomst.waarde) == (Antwoord.NEE, Spoor.GEEN)
    assert "dezelfde procedure, met 8 werkdagen" in uitkomst.uitleg()


def test_op_1_maart_2016_zijn_er_sporen():
    assert spoor(date(2016, 3, 1), **DUBLIN).waarde is Spoor.DUBLIN
    assert spoor(date(2016, 3, 1), **BESCHERMD).waarde is Spoor.VEILIG


def test_zonder_land_ontbreekt_het_land_alleen_als_het_ertoe_doet():
    uitkomst = spoor(EIND_2016, **GEEN_VAN_BEIDE)
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.ontbreekt == ("land",)
    assert "Zonder het land van herkomst is niet te zeggen of spoor 2 past" in uitkomst.uitleg()
    assert spoor(EIND_2016, **BESCHERMD).ontbreekt == ()


def test_zonder_feiten_ontbreekt_alles():
    uitkomst = spoor(EIND_2016)
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.ontbreekt == ("land", *GEEN_VAN_BEIDE)


def test_bij_een_veilig_land_ontbreekt_alleen_de_verantwoordelijke_lidstaat():
    assert spoor(EIND_2016, "Servië").ontbreekt == ("andere_lidstaat_verantwoordelijk",)
    assert spoor(EIND_2016, "Eritrea").ontbreekt == tuple(GEEN_VAN_BEIDE)


def test_buiten_het_tijdvak():
    assert spoor(date(2010, 6, 30), "Servië").antwoord is Antwoord.ONBEPAALD
    assert spoor(date(2010, 7, 1), "Servië").antwoord is Antwoord.NEE
    laat = spoor(date(2017, 6, 1), **DUBLIN)
    assert NA_HET_RAPPORT in laat.voorbehoud
    assert len(laat.voorbehoud) == 2


@pytest.mark.parametrize("aanvraag", [date(2015, 1, 1), EIND_2016])
def test_een_onbekend_land_wordt_altijd_geweigerd(aanvraag):
    with pytest.raises(OnjuisteInvoer, match="land: gevonden 'Narnia'"):
        spoor(aanvraag, "Narnia", **DUBLIN)
    with pytest.raises(OnjuisteInvoer, match="land: gevonden ''"):
        spoor(aanvraag, "")


def test_een_verkeerd_type_wordt_geweigerd():
    with pytest.raises(OnjuisteInvoer, match="aanvraag"):
        spoor("15 april 2016")
    with pytest.raises(OnjuisteInvoer, match=r"land: gevonden 3, verwacht tekst of None"):
        spoor(APRIL, 3)
    with pytest.raises(OnjuisteInvoer, match="bescherming_in_andere_lidstaat"):
        spoor(APRIL, bescherming_in_andere_lidstaat="Griekenland")


@pytest.mark.parametrize(
    ("waarde", "goed", "fout"),
    [
        (regels.SPOREN_SINDS, "1 maart 2016", "2 maart 2016"),
        (regels.ONTWIKKELD_IN, "2015", "2016"),
        (regels.VERHOOGDE_INSTROOM, "2014", "2015"),
        (regels.AANTAL_SPOREN, "vijf sporen", "vier sporen"),
        (regels.SPOREN_VOOR_TERUGKEER, "twee sporen", "drie sporen"),
        (regels.KEUZE_DOOR, "de IND", "de DT&V"),
        (regels.SPOREN_NA, "identificatie en registratie", "registratie en identificatie"),
        (regels.SPOOR_2_VOOR, "twee groepen", "drie groepen"),
        (regels.EEN_PROCEDURE_VOOR_ALLEN, "dezelfde procedure", "verschillende procedures"),
        (regels.STANDAARD_ACHT_DAGEN, "niet meer standaard", "de vaste volgorde voor iedereen"),
        (regels.OVERBODIGE_STAPPEN, "vallen weg", "moeten alle stappen doen"),
        (regels.SPOOR_1_BIJ_DUBLIN, "spoor 1", "niet spoor 1"),
        (regels.OVERDRACHT_VRAGEN, "kan om overname vragen", "moet om overname vragen"),
        (
            regels.ZELF_BEHANDELEN,
            "hoeft haar niet zelf te behandelen",
            "moet de aanvraag zelf behandelen",
        ),
        (regels.INSTEMMING, "moet instemmen", "hoeft niet in te stemmen"),
        (regels.BEROEP_TEGEN_OVERDRACHT, "in beroep gaan", "staat geen beroep open"),
        (regels.SPOOR_2, "kan spoor 2 kiezen", "behandelt de aanvraag in spoor 2"),
    ],
)
def test_woorden_op_een_pagina(waarde, goed, fout):
    assert waarde.leest(goed)
    assert not waarde.leest(fout)


def test_de_sporen_zijn_te_lezen():
    assert str(Spoor.GEEN) == "geen spoor: de algemene asielprocedure"
    assert str(Spoor.DUBLIN).startswith("spoor 1: ")
    assert str(Spoor.VEILIG).startswith("spoor 2: ")


def test_de_bron_is_die_van_het_rapport():
    norm = NORMEN["sporenindeling"]
    assert norm.nummer == "N06"
    assert [str(bron) for bron in norm.bron] == [
        "Kamerstukken II 19 637, nr. 2086",
        "Rapport § 3.3, noten 43, 44, 45 en 46",
    ]
    assert [str(bron) for bron in regels.OVERBODIGE_STAPPEN.bron] == [
        "Stb. 2010, 244",
        "Rapport § 3.3, noot 44",
    ]


@pytest.mark.parametrize(
    ("regel", "antwoord", "woorden"),
    [
        (regels.EEN_PROCEDURE_VOOR_ALLEN, Antwoord.NEE, "verschillende procedures"),
        (regels.STANDAARD_ACHT_DAGEN, Antwoord.JA, "de vaste volgorde voor iedereen"),
        (regels.OVERBODIGE_STAPPEN, Antwoord.JA, "moeten alle stappen doen"),
        (regels.SPOOR_1_BIJ_DUBLIN, Antwoord.NEE, "niet spoor 1"),
        (regels.OVERDRACHT_VRAGEN, Antwoord.JA, "moet om overname vragen"),
        (regels.ZELF_BEHANDELEN, Antwoord.JA, "moet de aanvraag zelf behandelen"),
        (regels.INSTEMMING, Antwoord.NEE, "hoeft niet in te stemmen"),
        (regels.BEROEP_TEGEN_OVERDRACHT, Antwoord.NEE, "staat geen beroep open"),
        (regels.SPOOR_2, Antwoord.JA, "behandelt de aanvraag in spoor 2"),
    ],
)
def test_zegt_een_regel_iets_anders_dan_horen_daar_andere_woorden_bij(regel, antwoord, woorden):
    anders = replace(regel, antwoord=antwoord)
    assert anders.leest(woorden)
    assert not regel.leest(woorden)


def test_een_jaar_begint_op_1_januari():
    assert regels.ONTWIKKELD_IN.dag == date(2015, 1, 1)
    assert regels.VERHOOGDE_INSTROOM.dag == date(2014, 1, 1)


def test_elke_waarde_heeft_haar_eigen_noten():
    assert str(regels.SPOOR_2_VOOR.bron[1]) == "Rapport § 3.3, noot 45"
    assert str(regels.SPOOR_2.bron[0]) == "Rapport § 3.3, noot 46"
    assert str(regels.SPOREN_SINDS.bron[1]) == "Rapport § 3.3, noten 43 en 45"
