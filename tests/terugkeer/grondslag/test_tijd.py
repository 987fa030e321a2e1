"""Dagen, weken, maanden en de Algemene termijnenwet, aan gevallen die met de hand zijn geteld.

De rekenafspraken C1 en C6 komen uit de normeninventaris §0; de gevallen met de Algemene
termijnenwet uit de onderzoeksnotitie bronnen-en-termijnen §2, of ernaast de kalender.
"""

from datetime import date

import pytest

from terugkeer.bronnen.regelingen import ATW
from terugkeer.grondslag.fouten import NietGeverifieerd, OnjuisteInvoer
from terugkeer.grondslag.periode import EINDE_VERSLAG, MIGRATIEPACT, ONDERZOEK, Periode
from terugkeer.grondslag.tijd import (
    ATW_GRENZEN,
    ATW_KORTSTE,
    ATW_WERKDAGEN,
    EEN_DAG,
    Einddatum,
    dagen_na,
    eerste_werkdag,
    jaren_na,
    laatste_dag,
    maanden_na,
    termijnenwet_geldt,
    verjaardag,
    verlengd,
    werkdagen,
)
from terugkeer.grondslag.waarde import (
    DAGEN,
    JAREN,
    MAANDEN,
    UREN,
    WEKEN,
    WERKDAGEN,
    Termijn,
)

BRON = (ATW.artikel("1"),)


def termijn(aantal, eenheid):
    return Termijn(aantal, eenheid, BRON)


# C1: de dag van de gebeurtenis is dag 0


@pytest.mark.parametrize(
    ("gebeurtenis", "duur", "laatste"),
    [
        # mei heeft 31 dagen: 2 + 28 = 30
        (date(2016, 5, 2), termijn(28, DAGEN), date(2016, 5, 30)),
        # vier weken zijn 28 dagen (C3)
        (date(2016, 5, 2), termijn(4, WEKEN), date(2016, 5, 30)),
        # N02: zes dagen rust vanaf 1 maart lopen tot en met 7 maart
        (date(2017, 3, 1), termijn(6, DAGEN), date(2017, 3, 7)),
        (date(2016, 9, 26), termijn(6, DAGEN), date(2016, 10, 2)),
        # nul dagen: de dag zelf
        (date(2016, 10, 12), termijn(0, DAGEN), date(2016, 10, 12)),
        # 2016 is een schrikkeljaar, 2017 niet
        (date(2016, 2, 28), termijn(1, DAGEN), date(2016, 2, 29)),
        (date(2017, 2, 28), termijn(1, DAGEN), date(2017, 3, 1)),
        (date(2016, 2, 25), termijn(1, WEKEN), date(2016, 3, 3)),
        # N04: zes maanden na 8 en 20 maart 2016
        (date(2016, 3, 8), termijn(6, MAANDEN), date(2016, 9, 8)),
        (date(2016, 3, 20), termijn(6, MAANDEN), date(2016, 9, 20)),
        (date(2016, 3, 8), termijn(5, JAREN), date(2021, 3, 8)),
        # N03: wie op zondag 2 oktober begint te tellen, is woensdag 12 oktober acht werkdagen verder
        (date(2016, 10, 2), termijn(8, WERKDAGEN), date(2016, 10, 12)),
        (date(2016, 10, 1), termijn(0, WERKDAGEN), date(2016, 10, 1)),
    ],
)
def test_laatste_dag_telt_de_dag_van_de_gebeurtenis_niet_mee(gebeurtenis, duur, laatste):
    assert laatste_dag(gebeurtenis, duur) == laatste


def test_een_termijn_in_uren_heeft_geen_laatste_dag():
    with pytest.raises(OnjuisteInvoer, match="termijn: gevonden '24 uur'"):
        laatste_dag(date(2016, 5, 2), termijn(24, UREN))


@pytest.mark.parametrize("eenheid", [DAGEN, WEKEN, MAANDEN, JAREN, WERKDAGEN])
def test_een_termijn_van_minder_dan_nul_bestaat_niet(eenheid):
    with pytest.raises(OnjuisteInvoer, match="nul of meer"):
        laatste_dag(date(2016, 5, 2), termijn(-1, eenheid))


def test_overschreden_vanaf_de_dag_na_de_laatste():
    einde = Einddatum(date(2016, 12, 31))
    assert einde.overschreden_vanaf == date(2017, 1, 1)
    assert str(einde) == "31 december 2016"
    assert date(2016, 12, 31) + EEN_DAG == date(2017, 1, 1)


# C6: kalendermaanden, jaren en leeftijden


@pytest.mark.parametrize(
    ("dag", "maanden", "verwacht"),
    [
        (date(2016, 8, 31), 6, date(2017, 2, 28)),  # het voorbeeld van C6
        (date(2015, 8, 31), 6, date(2016, 2, 29)),  # schrikkeljaar
        (date(2017, 1, 29), 1, date(2017, 2, 28)),
        (date(2017, 1, 28), 1, date(2017, 2, 28)),
        (date(2017, 2, 28), 6, date(2017, 8, 28)),  # de laatste van de maand blijft niet de laatste
        (date(2016, 3, 31), 1, date(2016, 4, 30)),
        (date(2016, 12, 31), 1, date(2017, 1, 31)),  # over de jaargrens
        (date(2016, 12, 15), 12, date(2017, 12, 15)),
        (date(2016, 11, 30), 13, date(2017, 12, 30)),
        (date(2016, 5, 2), 0, date(2016, 5, 2)),
        (date(2017, 3, 31), -1, date(2017, 2, 28)),
        (date(2017, 1, 15), -1, date(2016, 12, 15)),
        (date(9999, 11, 30), 1, date(9999, 12, 30)),  # het laatste jaar van de kalender
        (date(1, 2, 1), -1, date(1, 1, 1)),  # en het eerste
    ],
)
def test_maanden_zijn_kalendermaanden(dag, maanden, verwacht):
    assert maanden_na(dag, maanden) == verwacht


@pytest.mark.parametrize(
    ("dag", "jaren", "verwacht"),
    [
        (date(2016, 2, 29), 1, date(2017, 2, 28)),
        (date(2016, 2, 29), 4, date(2020, 2, 29)),
        (date(1896, 2, 29), 4, date(1900, 2, 28)),  # 1900 is geen schrikkeljaar
        (date(1996, 2, 29), 4, date(2000, 2, 29)),  # 2000 wel
        (date(2015, 2, 28), 1, date(2016, 2, 28)),
    ],
)
def test_jaren(dag, jaren, verwacht):
    assert jaren_na(dag, jaren) == verwacht


@pytest.mark.parametrize(
    ("geboren", "leeftijd", "verwacht"),
    [
        (date(1999, 6, 15), 18, date(2017, 6, 15)),
        (date(2000, 2, 29), 18, date(2018, 3, 1)),  # C6: 1 maart, niet 28 februari
        (date(2000, 2, 29), 20, date(2020, 2, 29)),
        (date(2000, 2, 28), 18, date(2018, 2, 28)),
        (date(2000, 3, 1), 18, date(2018, 3, 1)),
        (date(2000, 2, 29), 100, date(2100, 3, 1)),  # 2100 is geen schrikkeljaar
        (date(2000, 2, 29), 0, date(2000, 2, 29)),
        (date(1999, 12, 31), 18, date(2017, 12, 31)),
    ],
)
def test_verjaardag(geboren, leeftijd, verwacht):
    assert verjaardag(geboren, leeftijd) == verwacht


@pytest.mark.parametrize(
    "reken",
    [
        lambda: dagen_na(date.max, 1),
        lambda: dagen_na(date.min, -1),
        lambda: dagen_na(date(2016, 1, 1), 10**12),
        lambda: maanden_na(date(9999, 12, 1), 1),
        lambda: maanden_na(date(1, 1, 31), -1),
        lambda: jaren_na(date(9999, 1, 1), 1),
        lambda: Einddatum(date.max).overschreden_vanaf,
    ],
)
def test_buiten_de_kalender_wordt_geweigerd(reken):
    with pytest.raises(OnjuisteInvoer, match=r"^dag: gevonden"):
        reken()


# Werkdagen


@pytest.mark.parametrize(
    ("dag", "verwacht"),
    [
        (date(2016, 10, 14), date(2016, 10, 14)),  # vrijdag
        (date(2016, 10, 15), date(2016, 10, 17)),  # zaterdag
        (date(2016, 10, 16), date(2016, 10, 17)),  # zondag
        (date(2017, 4, 14), date(2017, 4, 18)),  # Goede Vrijdag, weekend, tweede paasdag
        (date(2018, 12, 22), date(2018, 12, 27)),  # weekend, 24-12 gelijkgesteld, kerst
        (date(2016, 12, 31), date(2017, 1, 2)),  # over de jaargrens: nieuwjaarsdag is een zondag
        (date(2022, 12, 31), date(2023, 1, 2)),  # een zaterdag is zeker, ook in 2022
    ],
)
def test_eerste_werkdag(dag, verwacht):
    assert eerste_werkdag(dag) == verwacht


def test_zonder_gelijkstelling_telt_een_gelijkgestelde_dag_als_werkdag():
    # 25 mei 2017 is Hemelvaartsdag, 26 mei is gelijkgesteld
    assert eerste_werkdag(date(2017, 5, 25)) == date(2017, 5, 29)
    assert eerste_werkdag(date(2017, 5, 25), gelijkgesteld_is_vrij=False) == date(2017, 5, 26)


def test_acht_werkdagen_van_de_algemene_procedure():
    # N03, voorbeeld 1: dag 1 op maandag 3 oktober 2016
    assert werkdagen(date(2016, 10, 3), 8) == (
        *(date(2016, 10, dag) for dag in (3, 4, 5, 6, 7)),
        *(date(2016, 10, dag) for dag in (10, 11, 12)),
    )


def test_acht_werkdagen_rond_pasen():
    # N03, voorbeeld 2: donderdag 24 maart 2016; Goede Vrijdag en tweede paasdag vallen uit
    dagen = werkdagen(date(2016, 3, 24), 8)
    assert (dagen[1], dagen[6], dagen[7]) == (
        date(2016, 3, 29),
        date(2016, 4, 5),
        date(2016, 4, 6),
    )
    met_goede_vrijdag = werkdagen(date(2016, 3, 24), 8, gelijkgesteld_is_vrij=False)
    assert met_goede_vrijdag[1] == date(2016, 3, 25)
    assert met_goede_vrijdag[6:] == (date(2016, 4, 4), date(2016, 4, 5))


def test_acht_werkdagen_rond_kerst():
    # N03, voorbeeld 3: maandag 19 december 2016; tweede kerstdag valt uit, eerste is een zondag
    assert werkdagen(date(2016, 12, 19), 8)[6:] == (date(2016, 12, 28), date(2016, 12, 29))


def test_nul_werkdagen():
    assert werkdagen(date(2016, 10, 3), 0) == ()


# Algemene termijnenwet art. 4 en 5: op welke termijnen past zij


@pytest.mark.parametrize(
    ("aantal", "eenheid", "geldt"),
    [
        (0, DAGEN, True),
        (28, DAGEN, True),
        (90, DAGEN, True),
        (91, DAGEN, False),
        (1, WEKEN, True),
        (12, WEKEN, True),
        (13, WEKEN, False),
        (3, MAANDEN, True),
        (4, MAANDEN, False),
        (1, JAREN, False),  # ook één jaar niet
        (1, UREN, False),
        (48, UREN, False),
        (8, WERKDAGEN, True),
    ],
)
def test_grenzen_van_artikel_4(aantal, eenheid, geldt):
    assert termijnenwet_geldt(termijn(aantal, eenheid), in_wet=True) is geldt


@pytest.mark.parametrize(
    "uitzondering",
    [
        {"in_wet": False},
        {"terugwaarts": True},
        {"bekendmaking_of_inwerkingtreding": True},
        {"vrijheidsbeneming": True},
    ],
)
def test_elke_uitzondering_is_genoeg(uitzondering):
    assert termijnenwet_geldt(termijn(4, WEKEN), in_wet=True)
    assert not termijnenwet_geldt(termijn(4, WEKEN), **{"in_wet": True, **uitzondering})


def test_de_getallen_van_de_wet_dragen_hun_artikel():
    assert [str(grens) for grens in ATW_GRENZEN] == ["90 dagen", "12 weken", "3 maanden"]
    assert {str(b) for grens in ATW_GRENZEN for b in grens.bron} == {"Algemene termijnenwet art. 4"}
    assert ATW_KORTSTE.leest("drie dagen")
    assert ATW_WERKDAGEN.leest("twee werkdagen")
    assert ATW_KORTSTE.bron == ATW_WERKDAGEN.bron == (ATW.artikel("2"),)


# Algemene termijnenwet art. 1 en 2: verlengen


@pytest.mark.parametrize(
    ("begin", "duur", "gewoon", "verlengde"),
    [
        # bronnen-en-termijnen §2: Koningsdag, dan 28-4 gelijkgesteld, dan het weekend
        (date(2017, 4, 20), termijn(1, WEKEN), date(2017, 4, 27), date(2017, 5, 1)),
        # idem: Hemelvaartsdag, dan 26-5 gelijkgesteld, dan het weekend
        (date(2017, 4, 27), termijn(4, WEKEN), date(2017, 5, 25), date(2017, 5, 29)),
        # idem (MinBZK/regelrecht RFC-007): donderdag 9 april 2026 is een werkdag
        (date(2026, 3, 12), termijn(4, WEKEN), date(2026, 4, 9), date(2026, 4, 9)),
        # idem: 15-5-2026 is gelijkgesteld, dan het weekend
        (date(2026, 4, 3), termijn(6, WEKEN), date(2026, 5, 15), date(2026, 5, 18)),
        # N15: 28 dagen eindigen op tweede kerstdag, een maandag
        (date(2016, 11, 28), termijn(28, DAGEN), date(2016, 12, 26), date(2016, 12, 27)),
        # Goede Vrijdag, weekend, tweede paasdag
        (date(2017, 4, 7), termijn(1, WEKEN), date(2017, 4, 14), date(2017, 4, 18)),
        # nieuwjaarsdag 2017 is een zondag
        (date(2016, 12, 25), termijn(1, WEKEN), date(2017, 1, 1), date(2017, 1, 2)),
        # Bevrijdingsdag 2017 is een vrijdag, ook buiten de lustrumjaren vrij
        (date(2017, 5, 2), termijn(3, DAGEN), date(2017, 5, 5), date(2017, 5, 8)),
        # zaterdag en zondag
        (date(2016, 9, 30), termijn(15, DAGEN), date(2016, 10, 15), date(2016, 10, 17)),
        (date(2016, 9, 30), termijn(16, DAGEN), date(2016, 10, 16), date(2016, 10, 17)),
        (date(2016, 9, 30), termijn(17, DAGEN), date(2016, 10, 17), date(2016, 10, 17)),
    ],
)
def test_artikel_1_verschuift_het_einde(begin, duur, gewoon, verlengde):
    einde = laatste_dag(begin, duur)
    assert einde == gewoon
    assert verlengd(begin, einde) == verlengde


@pytest.mark.parametrize(
    ("begin", "dagen", "verlengde"),
    [
        # vrijdag 13 mei 2016: weekend en tweede pinksterdag. Twee dagen is te kort voor art. 2:
        # alleen art. 1, dus dinsdag. Vanaf drie dagen moeten er twee werkdagen in: woensdag.
        (date(2016, 5, 13), 2, date(2016, 5, 17)),
        (date(2016, 5, 13), 3, date(2016, 5, 18)),
        # vrijdag 23 december 2016 + 4 = dinsdag 27: een werkdag, maar de enige erin
        (date(2016, 12, 23), 4, date(2016, 12, 28)),
        # vrijdag 11 en maandag 14 november zijn er twee; het einde schuift toch van zondag
        (date(2016, 11, 10), 3, date(2016, 11, 14)),
        # donderdag en vrijdag zitten er al in: alleen art. 1
        (date(2016, 11, 30), 3, date(2016, 12, 5)),
        # maandag + 3: niets te verlengen
        (date(2016, 10, 3), 3, date(2016, 10, 6)),
    ],
)
def test_artikel_2_eist_twee_werkdagen_vanaf_drie_dagen(begin, dagen, verlengde):
    assert verlengd(begin, dagen_na(begin, dagen)) == verlengde


# Wat niet is nagekeken, wordt geweigerd


@pytest.mark.parametrize(
    "dag",
    [
        date(2013, 12, 31),  # vóór 2014: Koninginnedag
        date(2020, 1, 2),
        date(2021, 3, 1),
        date(2022, 12, 30),
        date(2029, 1, 2),
    ],
)
def test_een_jaar_dat_niet_is_nagekeken_wordt_geweigerd(dag):
    with pytest.raises(NietGeverifieerd, match=f"van {dag.year} zijn niet nagekeken"):
        eerste_werkdag(dag)


@pytest.mark.parametrize("dag", [date(2014, 1, 2), date(2019, 12, 31), date(2023, 1, 2)])
def test_de_randen_van_wat_is_nagekeken(dag):
    assert eerste_werkdag(dag) == dag


def test_een_termijn_die_een_jaar_inloopt_dat_niet_is_nagekeken_wordt_geweigerd():
    with pytest.raises(NietGeverifieerd, match="2020"):
        verlengd(date(2019, 12, 20), date(2020, 1, 3))


def test_alleen_het_besluit_ontbreekt_dus_zonder_gelijkstelling_kan_het_wel():
    assert eerste_werkdag(date(2021, 3, 1), gelijkgesteld_is_vrij=False) == date(2021, 3, 1)
    with pytest.raises(NietGeverifieerd, match="vanaf 2014"):
        eerste_werkdag(date(2013, 3, 1), gelijkgesteld_is_vrij=False)


# C8: vanaf hoort erbij, tot niet


def test_periode_vanaf_hoort_erbij_tot_niet():
    periode = Periode(date(2014, 4, 1), date(2016, 3, 1), BRON)
    assert date(2014, 3, 31) not in periode
    assert date(2014, 4, 1) in periode
    assert date(2016, 2, 29) in periode
    assert date(2016, 3, 1) not in periode


@pytest.mark.parametrize(
    ("vanaf", "tot", "geschreven"),
    [
        (date(2014, 4, 1), date(2016, 3, 1), "van 1 april 2014 tot 1 maart 2016"),
        (date(2014, 4, 1), None, "vanaf 1 april 2014"),
        (None, date(2016, 3, 1), "tot 1 maart 2016"),
        (None, None, "altijd"),
    ],
)
def test_periode_schrijft_zich_als_in_een_zin(vanaf, tot, geschreven):
    assert str(Periode(vanaf, tot, BRON)) == geschreven


@pytest.mark.parametrize("tot", [date(2016, 3, 1), date(2016, 2, 29)])
def test_een_periode_eindigt_na_haar_begin(tot):
    with pytest.raises(OnjuisteInvoer, match=r"tot: .*een dag na 1 maart 2016"):
        Periode(date(2016, 3, 1), tot, BRON)


def test_de_vaste_grenzen_van_de_editie():
    # het onderzoek loopt vanaf 2011, het rapport is van mei 2017, het Migratiepact van 12-6-2026
    assert ONDERZOEK.vanaf == date(2011, 1, 1)
    assert ONDERZOEK.tot is None
    assert list(map(str, ONDERZOEK.bron)) == ["Rapport § 1.2"]
    assert date(2017, 6, 1) == EINDE_VERSLAG
    assert date(2026, 6, 12) == MIGRATIEPACT
