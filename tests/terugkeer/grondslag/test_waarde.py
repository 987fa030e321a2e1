"""Welke woorden een waarde noemen, en welke niet."""

from dataclasses import replace
from datetime import date
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from terugkeer.bronnen.regelingen import VW
from terugkeer.grondslag.telwoord import cijfers, getal, telwoord
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.grondslag.waarde import (
    DAGEN,
    JAREN,
    MAANDEN,
    UREN,
    WEKEN,
    WERKDAGEN,
    Aantal,
    Bedrag,
    Bereik,
    Datum,
    Eenheid,
    Grens,
    Lijst,
    Percentage,
    Precisie,
    Regel,
    Termijn,
)

BRON = (VW.artikel("62"),)

TIEN_DAGEN = Termijn(10, DAGEN, BRON)

DRIE_GRONDEN = Lijst(
    (("overlast", "hinder"), ("Dublin",), ("geen papieren", "zonder papieren")),
    BRON,
    dingen=("gronden", "redenen"),
)
MAG_WERKEN = Regel(
    Antwoord.JA,
    (
        (Antwoord.JA, ("mag werken", "mogen werken")),
        (Antwoord.NEE, ("mag niet werken",)),
        (Antwoord.MOGELIJK, ("mag misschien werken",)),
    ),
    BRON,
)


# Getallen


@pytest.mark.parametrize("n", range(100))
def test_telwoord_zoals_num2words(n):
    assert telwoord(n) == num2words(n, lang="nl")


@pytest.mark.parametrize(
    ("n", "woord"),
    [(0, "nul"), (1, "één"), (21, "eenentwintig"), (22, "tweeëntwintig"), (33, "drieëndertig")],
)
def test_telwoord_met_accenten(n, woord):
    assert telwoord(n) == woord


@pytest.mark.parametrize("n", [-1, 100, 1000])
def test_buiten_0_tot_100_is_er_geen_telwoord(n):
    assert telwoord(n) is None


@pytest.mark.parametrize(
    ("n", "vormen"),
    [
        (7, ("7",)),
        (999, ("999",)),
        (1000, ("1.000", "1000")),
        (7272, ("7.272", "7272")),
        (1234567, ("1.234.567", "1234567")),
        (900000, ("900.000", "900000")),
        (1000000, ("1 miljoen",)),
        (1200000, ("1,2 miljoen",)),
        (12000000, ("12 miljoen",)),
        (1250000, ("1.250.000", "1250000")),
    ],
)
def test_cijfers_met_en_zonder_punt(n, vormen):
    assert cijfers(n) == vormen


def test_een_getal_is_cijfers_of_een_woord():
    assert getal(28) == ("28", "achtentwintig")
    assert getal(100) == ("100",)


# Wat een waarde wel en niet leest

GEVALLEN = [
    (
        Termijn(28, DAGEN, BRON),
        ["28 dagen", "achtentwintig dagen", "vier weken", "4 weken", "Vier weken", "28\ndagen"],
        ["28 dag", "28", "dagen", "een maand", "1 maand", "28 werkdagen", "vier  Weken", "4 week"],
    ),
    (
        Termijn(4, WEKEN, BRON),
        ["4 weken", "vier weken", "28 dagen", "achtentwintig dagen"],
        ["een maand", "één maand", "1 maand", "4 maanden", "20 werkdagen", "vier week"],
    ),
    (
        Termijn(1, WEKEN, BRON),
        ["1 week", "één week", "Één week", "7 dagen", "zeven dagen"],
        ["1 weken", "een week", "7 dag", "5 werkdagen"],
    ),
    (
        Termijn(1, MAANDEN, BRON),
        ["1 maand", "één maand"],
        ["4 weken", "vier weken", "30 dagen", "31 dagen", "28 dagen", "1 maanden"],
    ),
    (Termijn(12, MAANDEN, BRON), ["12 maanden", "twaalf maanden"], ["1 jaar", "één jaar"]),
    (Termijn(1, JAREN, BRON), ["1 jaar", "één jaar"], ["12 maanden", "52 weken", "1 jaren"]),
    (Termijn(48, UREN, BRON), ["48 uur", "achtenveertig uur"], ["2 dagen", "48 uren"]),
    (Termijn(7, WERKDAGEN, BRON), ["7 werkdagen", "zeven werkdagen"], ["7 dagen", "1 week"]),
    (Termijn(8, DAGEN, BRON), ["8 dagen", "acht dagen"], ["1 week", "acht werkdagen"]),
    (Termijn(0, DAGEN, BRON), ["0 dagen", "nul dagen"], ["0 dag", "0 weken", "geen dagen"]),
    (Termijn(1, DAGEN, BRON), ["1 dag", "één dag"], ["1 dagen", "24 uur"]),
    (
        Bereik(3, 5, JAREN, BRON),
        ["3 tot 5 jaar", "drie tot vijf jaar", "Drie tot\nvijf jaar"],
        ["3 tot vijf jaar", "drie tot 5 jaar", "5 tot 3 jaar", "3-5 jaar", "3 jaar", "5 jaar"],
    ),
    (
        Bereik(90, 1000, DAGEN, BRON),
        ["90 tot 1.000 dagen"],
        ["negentig tot 1000 dagen", "negentig tot 1.000 dagen"],
    ),
    (
        Bereik(1000, 2000, DAGEN, BRON),
        ["1.000 tot 2.000 dagen", "1000 tot 2000 dagen"],
        ["1.000 tot 2000 dagen"],
    ),
    (
        Aantal(10, ("gronden", "redenen"), BRON),
        ["10 gronden", "tien gronden", "tien redenen", "Tien gronden"],
        ["10", "tien", "gronden", "elf gronden", "tien dagen"],
    ),
    (
        Aantal(7272, ("mensen",), BRON),
        ["7.272 mensen", "7272 mensen"],
        ["7,272 mensen", "7 mensen"],
    ),
    (
        Bedrag(1750, BRON),
        ["€ 1.750", "€ 1750", "1.750 euro", "1750 euro", "€\N{NO-BREAK SPACE}1.750"],
        ["€1.750", "1.750", "€ 1,750", "€ 1.750,00", "€ 175", "1.750 Euro", "EUR 1.750"],
    ),
    (Bedrag(40, BRON), ["€ 40", "40 euro"], ["veertig euro", "€ 400"]),
    (
        Percentage(125, BRON),
        ["12,5%", "12,5 %", "12,5 procent"],
        ["12.5%", "12%", "13%", "125%", "12,50%", "twaalf procent"],
    ),
    (
        Percentage(500, BRON),
        ["50%", "50 %", "50 procent", "vijftig procent", "Vijftig procent"],
        ["50,0%", "500%", "5%", "vijftig %", "vijftig%"],
    ),
    (Percentage(5, BRON), ["0,5%", "0,5 procent"], ["5%", ",5%", "0%"]),
    (
        Datum(date(2016, 4, 8), BRON),
        ["8 april 2016", "8\napril\n2016"],
        ["08 april 2016", "8 April 2016", "8-4-2016", "april 2016", "2016", "18 april 2016"],
    ),
    (
        Datum(date(2015, 7, 1), BRON, Precisie.MAAND),
        ["juli 2015", "Juli 2015"],
        ["1 juli 2015", "2015", "juli", "juni 2015"],
    ),
    (
        Datum(date(1994, 1, 1), BRON, Precisie.JAAR),
        ["1994"],
        ["januari 1994", "1 januari 1994", "94"],
    ),
    (
        DRIE_GRONDEN,
        [
            "overlast, Dublin en geen papieren",
            "overlast, Dublin of geen papieren",
            "Overlast, Dublin\nen geen papieren",
            "3 gronden",
            "drie gronden",
            "Drie redenen",
        ],
        [
            "overlast en Dublin",
            "Dublin, overlast en geen papieren",
            "overlast, Dublin en zonder papieren",
            "twee gronden",
            "gronden",
            "overlast",
        ],
    ),
    (
        Lijst((("zee",), ("lucht",)), BRON),
        ["zee en lucht", "zee of lucht"],
        ["2", "twee", "zee, lucht"],
    ),
    (Lijst((("zee",),), BRON), ["zee", "Zee"], ["zee en zee"]),
    (
        MAG_WERKEN,
        ["mag werken", "mogen werken", "Mag\nwerken"],
        ["mag niet werken", "mag misschien werken", "werken"],
    ),
]


@pytest.mark.parametrize(
    ("waarde", "woorden"), [(waarde, w) for waarde, goed, _ in GEVALLEN for w in goed]
)
def test_leest_wel(waarde, woorden):
    assert waarde.leest(woorden)


@pytest.mark.parametrize(
    ("waarde", "woorden"), [(waarde, w) for waarde, _, fout in GEVALLEN for w in ["", *fout]]
)
def test_leest_niet(waarde, woorden):
    assert not waarde.leest(woorden)


@pytest.mark.parametrize("waarde", [geval[0] for geval in GEVALLEN], ids=str)
def test_regeleinden_vaste_spaties_en_een_hoofdletter_vooraan_mogen(waarde):
    for vorm in waarde.schrijfwijzen():
        assert waarde.leest(vorm)
        assert waarde.leest(f"  {vorm}\n")
        assert waarde.leest(vorm.replace(" ", "\n"))
        assert waarde.leest(vorm.replace(" ", "\N{NO-BREAK SPACE}"))
        assert waarde.leest(vorm[0].upper() + vorm[1:])


def test_alleen_de_eerste_letter_mag_anders_zijn():
    assert not Termijn(28, DAGEN, BRON).leest("28 Dagen")
    assert not Termijn(28, DAGEN, BRON).leest("VIER WEKEN")
    assert not Lijst((("Dublin",),), BRON).leest("dublin")


def test_de_gewone_schrijfwijze_is_die_met_cijfers():
    assert [str(waarde) for waarde, _, _ in GEVALLEN[:3]] == ["28 dagen", "4 weken", "1 week"]
    assert str(Bedrag(1750, BRON)) == "€ 1.750"
    assert str(Percentage(125, BRON)) == "12,5%"
    assert str(Bereik(3, 5, JAREN, BRON)) == "3 tot 5 jaar"
    assert str(DRIE_GRONDEN) == "overlast, Dublin en geen papieren"


# Lijst: element voor element


@pytest.mark.parametrize(
    ("woorden", "nummer"),
    [
        ("overlast", 0),
        ("Hinder", 0),
        ("Dublin", 1),
        ("dublin", None),
        ("geen\npapieren", 2),
        ("Zonder papieren", 2),
        ("papieren", None),
        ("", None),
    ],
)
def test_element_van_een_lijst(woorden, nummer):
    assert DRIE_GRONDEN.element(woorden) == nummer


def test_een_lijst_zonder_dingen_leest_geen_aantal():
    assert not replace(DRIE_GRONDEN, dingen=()).leest("drie gronden")


def test_een_element_erbij_verandert_het_geheel_en_het_aantal():
    langer = replace(DRIE_GRONDEN, elementen=(*DRIE_GRONDEN.elementen, ("fraude",)))
    assert langer.leest("overlast, Dublin, geen papieren en fraude")
    assert langer.leest("vier gronden")
    assert not langer.leest("drie gronden")
    assert not langer.leest(str(DRIE_GRONDEN))


# Regel: draait het antwoord om, dan kloppen de woorden niet meer


def test_een_regel_die_omdraait_leest_zijn_oude_woorden_niet_meer():
    om = replace(MAG_WERKEN, antwoord=Antwoord.NEE)
    assert om.leest("mag niet werken")
    for woorden in MAG_WERKEN.schrijfwijzen():
        assert MAG_WERKEN.leest(woorden)
        assert not om.leest(woorden)


# Eigenschappen

aantallen = st.integers(0, 40) | st.integers(0, 3000)
eenheden = st.sampled_from(Eenheid)
termijnen = st.builds(Termijn, aantallen, eenheden, st.just(BRON))
bereiken = st.builds(Bereik, aantallen, aantallen, eenheden, st.just(BRON))
bedragen = st.builds(Bedrag, st.integers(0, 10**7), st.just(BRON))
percentages = st.builds(Percentage, aantallen, st.just(BRON))
datums = st.builds(
    Datum,
    st.dates(date(1990, 1, 1), date(2030, 12, 31)),
    st.just(BRON),
    st.sampled_from(Precisie),
)
hoeveelheden = st.builds(
    Aantal, aantallen, st.sampled_from([("gronden",), ("gronden", "redenen")]), st.just(BRON)
)
woorden = st.text("abcdeèé", min_size=1, max_size=8)
lijsten = st.builds(
    lambda namen: Lijst(tuple((naam,) for naam in namen), BRON),
    st.lists(woorden, min_size=1, max_size=5, unique=True),
)
waarden = termijnen | bereiken | bedragen | percentages | datums | hoeveelheden | lijsten


def betekenis(waarde):
    """Wat een waarde zegt, los van hoe: dagen en weken zijn uitwisselbaar, de rest niet."""
    match waarde:
        case Termijn(n, eenheid) if eenheid is WEKEN:
            return Termijn(n * 7, DAGEN, BRON)
        case Datum(dag, _, Precisie.MAAND):
            return dag.replace(day=1), Precisie.MAAND
        case Datum(dag, _, Precisie.JAAR):
            return dag.replace(month=1, day=1), Precisie.JAAR
        case Aantal(n):
            return n
    return waarde


@given(waarden)
def test_een_waarde_leest_zichzelf(waarde):
    assert waarde.leest(str(waarde))
    assert str(waarde) == waarde.schrijfwijzen()[0]


@pytest.mark.parametrize(
    "soort",
    [termijnen, bereiken, bedragen, percentages, datums, hoeveelheden, lijsten],
    ids="termijn bereik bedrag percentage datum aantal lijst".split(),
)
@given(data=st.data())
def test_een_waarde_leest_nooit_een_andere(soort, data):
    een, ander = data.draw(soort), data.draw(soort)
    if any(een.leest(vorm) for vorm in ander.schrijfwijzen()):
        assert betekenis(een) == betekenis(ander)


@given(st.integers(0, 200), st.integers(1, 3000), eenheden)
def test_een_getal_ernaast_valt_altijd_op(n, verschil, eenheid):
    termijn = Termijn(n, eenheid, BRON)
    assert not replace(termijn, aantal=n + verschil).leest(str(termijn))


@given(aantallen, st.integers(1, 200))
def test_weken_zijn_nooit_maanden(n, maanden):
    for eenheid in (DAGEN, WEKEN, WERKDAGEN):
        assert not Termijn(n, eenheid, BRON).leest(str(Termijn(maanden, MAANDEN, BRON)))
        assert not Termijn(maanden, MAANDEN, BRON).leest(str(Termijn(n, eenheid, BRON)))


def test_geen_van_de_voorbeelden_leest_een_ander_voorbeeld():
    for (een, _, _), (ander, _, _) in permutations(GEVALLEN, 2):
        if betekenis(een) != betekenis(ander):
            assert not een.leest(str(ander)), (een, ander)


@pytest.mark.parametrize(
    "anders", [{"feiten": "F001"}, {"modaliteit": Modaliteit.KAN}, {"grens": Grens.MINSTENS}]
)
def test_hoe_hard_of_precies_een_waarde_is_hoort_niet_bij_wat_zij_zegt(anders):
    zelfde = replace(TIEN_DAGEN, **anders)
    assert zelfde == TIEN_DAGEN
    assert repr(zelfde) == repr(TIEN_DAGEN)


def test_een_aan_het_begin_van_een_zin_krijgt_een_hoofdletter_met_streepjes():
    assert Aantal(1, ("land",), BRON).leest("Eén land")
    assert not Aantal(2, ("landen",), BRON).leest("Eén land")


@pytest.mark.parametrize(
    ("antwoord", "hardheid"),
    [(Antwoord.MOGELIJK, Modaliteit.KAN), (Antwoord.NEE, Modaliteit.MOET)],
)
def test_wat_mogelijk_is_is_een_bevoegdheid(antwoord, hardheid):
    assert Regel(antwoord, ((antwoord, ("zo",)),), BRON).hardheid is hardheid
