"""Het loket: wat er ook binnenkomt, er komt een antwoord, en het agendabestand klopt."""

import json
import random
from datetime import date, timedelta

import pytest
from icalendar import Calendar

from terugkeer.grondslag.norm import NORMEN, Norm
from terugkeer.rekenhulp import REKENHULPEN, kalender, reken, tekst
from terugkeer.rekenhulp.loket import AGENDATITEL
from terugkeer.rekenhulp.uitslag import noem_feit

NAMEN = [hulp.naam for hulp in REKENHULPEN]
GEWOON = {"bekendmaking": ["2", "5", "2016"], "termijn": "28", "rechtsmiddel": "geen"}
EERSTE_AA_DAG = {
    "begin": "onbekend",
    "eerste_dag": ["10", "12", "2014"],
    "aanvraag": "onbekend",
    "negatief_voornemen": "onbekend",
    "voldoende_informatie": "onbekend",
}
UITSPRAAK = {
    "beslist_door": "raad_van_state",
    "uitspraak": ["21", "5", "2017"],
    "mogelijke_schending_evrm": "ja",
    "rule_39": "aangevraagd",
}
DATUMS = [
    ["2", "5", "2016"],
    ["28", "nov", "2016"],
    ["19", "12", "2016"],
    ["31", "12", "2010"],
    ["2", "3", "2021"],
    ["1", "2", "2022"],
    ["12", "6", "2026"],
    "onbekend",
]


@pytest.mark.parametrize(
    "onzin",
    ["", "{", "[]", "null", "3", '"x"', "[" * 100_000, '{"bekendmaking":', "\x00", "NaN"],
)
def test_onleesbare_antwoorden_geven_een_fout(onzin):
    nu = json.loads(reken("vertrektermijn", onzin))
    assert nu["uitslag"] is None
    assert nu["fouten"][0]["tekst"] == "De antwoorden zijn niet te lezen. Begin opnieuw."
    assert kalender("vertrektermijn", onzin) == ""


def test_een_onbekende_rekenhulp_noemt_de_bekende():
    nu = json.loads(reken("iets", "{}"))
    assert "vertrektermijn" in nu["fouten"][0]["tekst"]
    with pytest.raises(ValueError, match="bestaat niet"):
        tekst("iets")


@pytest.mark.parametrize("naam", NAMEN)
@pytest.mark.parametrize(
    "waarde",
    [
        None,
        3,
        1.5,
        True,
        "",
        "x",
        [],
        ["1"],
        [1, 2, 3],
        ["1", "2", "3", "4"],
        {"a": 1},
        [[], {}, ""],
    ],
)
def test_een_antwoord_van_een_verkeerde_soort_geeft_een_fout(naam, waarde):
    eerste = json.loads(reken(naam, "{}"))["vragen"][0]["naam"]
    nu = json.loads(reken(naam, json.dumps({eerste: waarde})))
    assert nu["uitslag"] is None
    (fout,) = nu["fouten"]
    assert fout["vraag"] == eerste
    assert fout["tekst"].endswith(".")


def test_elk_feit_dat_kan_ontbreken_staat_er_in_woorden(monkeypatch):
    gevraagd = set()
    beantwoord = Norm.beantwoord

    def onthoud(norm, feiten, **keuzes):
        gevraagd.add(norm.naam)
        return beantwoord(norm, feiten, **keuzes)

    monkeypatch.setattr(Norm, "beantwoord", onthoud)
    toeval = random.Random(1)
    for hulp in REKENHULPEN:
        for _ in range(30):
            _wandel(hulp.naam, toeval)
    assert len(gevraagd) > 20
    kan_ontbreken = {
        feit.naam for naam in gevraagd for feit in NORMEN[naam].feiten.values() if feit.mag_onbekend
    }
    # deze vult een rekenhulp altijd zelf in
    altijd = {"onderzoeksdag", "rechtsmiddel", "terugkeerbesluit_geldt", "tijdig_vertrokken"}
    for naam in kan_ontbreken - altijd:
        assert noem_feit(naam)


@pytest.mark.parametrize("naam", NAMEN)
def test_een_rekenhulp_begint_met_een_vraag(naam):
    nu = json.loads(reken(naam, "{}"))
    assert nu["uitslag"] is None
    assert nu["fouten"] == []
    (vraag,) = nu["vragen"]
    assert vraag["vraag"].endswith("?")
    assert vraag["antwoord"] is None


@pytest.mark.parametrize("naam", NAMEN)
def test_wie_niets_weet_krijgt_een_uitslag_die_zegt_wat_ontbreekt(naam):
    antwoorden = {}
    while not (nu := json.loads(reken(naam, json.dumps(antwoorden))))["uitslag"]:
        assert nu["fouten"] == []
        antwoorden[nu["vragen"][-1]["naam"]] = "onbekend"
    assert any(een["ontbreekt"] for een in nu["uitslag"]["delen"])
    assert {vraag["antwoord"] for vraag in nu["vragen"]} == {"Weet ik niet"}


def _wandel(naam, toeval):
    """Beantwoord willekeurig tot er een uitslag of een fout is."""
    antwoorden = {}
    while True:
        nu = json.loads(reken(naam, json.dumps(antwoorden)))
        if nu["uitslag"] or nu["fouten"]:
            return antwoorden, nu
        vraag = nu["vragen"][-1]
        keuzes = {"datum": DATUMS, "getal": ["0", "1", "17", "18", "onbekend"]}.get(vraag["soort"])
        if keuzes is None:
            keuzes = [keuze for keuze, _ in vraag["keuzes"]]
            keuzes += ["onbekend"] if vraag["weet_niet"] else []
        antwoorden[vraag["naam"]] = toeval.choice(keuzes)


def _controleer(naam, antwoorden, nu):
    if nu["uitslag"] is None:
        assert nu["fouten"][0]["vraag"] == nu["vragen"][-1]["naam"]
        return
    assert nu["uitslag"]["delen"]
    for een in nu["uitslag"]["delen"]:
        assert een["stappen"] or een["ontbreekt"]
        assert all(stap["bronnen"] for stap in een["stappen"])
    agenda = kalender(naam, json.dumps(antwoorden))
    assert bool(agenda) is nu["uitslag"]["agenda"]


@pytest.mark.parametrize("naam", NAMEN)
def test_elke_weg_eindigt_in_een_uitslag_of_een_fout(naam):
    toeval = random.Random(7)
    for _ in range(15):
        _controleer(naam, *_wandel(naam, toeval))


@pytest.mark.alles
@pytest.mark.parametrize("naam", NAMEN)
def test_ook_vele_wegen_eindigen_goed(naam):
    toeval = random.Random(2017)
    for _ in range(3000):
        _controleer(naam, *_wandel(naam, toeval))


def test_een_antwoord_op_een_vraag_die_niet_is_gesteld_telt_niet():
    met = {**GEWOON, "historie": "onzin", "uitspraakdag": ["x", "", ""], "bestaat_niet": 1}
    anders = reken("vertrektermijn", json.dumps(met))
    assert anders == reken("vertrektermijn", json.dumps(GEWOON))


def test_de_antwoorden_staan_in_woorden_bij_de_vragen():
    nu = json.loads(reken("vertrektermijn", json.dumps(GEWOON)))
    woorden = {vraag["naam"]: vraag["antwoord"] for vraag in nu["vragen"]}
    assert woorden["bekendmaking"] == "maandag 2 mei 2016"
    assert woorden["termijn"] == "28 dagen (vier weken)"
    getal = json.loads(reken("ondersteuning", '{"volwassenen": "2"}'))
    assert getal["vragen"][0]["antwoord"] == "2"


def test_het_agendabestand_is_een_hele_dag_met_een_melding_vooraf():
    # N15: de laatste dag is 30 mei 2016; RFC 5545: DTEND is de dag erna
    regels = kalender("vertrektermijn", json.dumps(GEWOON)).split("\r\n")
    assert regels[0] == "BEGIN:VCALENDAR"
    assert regels[-2:] == ["END:VCALENDAR", ""]
    assert "DTSTART;VALUE=DATE:20160530" in regels
    assert "DTEND;VALUE=DATE:20160531" in regels
    assert "TRIGGER:-P7D" in regels
    assert f"SUMMARY:{AGENDATITEL}" in regels
    assert not any("vertrek" in regel.lower() for regel in regels)
    assert not any("\n" in regel for regel in regels)


@pytest.mark.parametrize(
    ("naam", "antwoorden", "dag"),
    [
        # vier weken na maandag 2 mei 2016
        ("vertrektermijn", GEWOON, date(2016, 5, 30)),
        # de achtste dag van de AA die op woensdag 10 december 2014 begint, zonder het weekend
        ("asielprocedure", EERSTE_AA_DAG, date(2014, 12, 19)),
        # zes maanden na de uitspraak van 21 mei 2017
        ("rechtsmiddelen", UITSPRAAK, date(2017, 11, 21)),
    ],
)
def test_icalendar_leest_hetzelfde_in_het_agendabestand(naam, antwoorden, dag):
    agenda = Calendar.from_ical(kalender(naam, json.dumps(antwoorden)))
    assert agenda.errors == []
    (item,) = agenda.events
    assert item.errors == []
    assert (item.start, item.end) == (dag, dag + timedelta(days=1))
    (melding,) = item.alarms.times
    assert melding.trigger == dag - timedelta(days=7)


@pytest.mark.parametrize("antwoorden", ["{}", '{"bekendmaking": "onbekend"}'])
def test_zonder_laatste_dag_is_er_geen_agendabestand(antwoorden):
    assert kalender("vertrektermijn", antwoorden) == ""


def test_tekst_toont_een_uitslag_of_zegt_wat_er_mist():
    regels = tekst("vertrektermijn", bekendmaking="2 mei 2016", termijn="28", rechtsmiddel="geen")
    assert regels.startswith("Maandag 30 mei 2016 is de laatste dag.")
    assert regels.endswith("Stand mei 2017, geen geldend recht.")
    with pytest.raises(ValueError, match="nog te beantwoorden: termijn"):
        tekst("vertrektermijn", bekendmaking="2 mei 2016")
    with pytest.raises(ValueError, match="De maand klopt niet"):
        tekst("vertrektermijn", bekendmaking="2 meij 2016")


def test_korte_tekst_is_alleen_de_kop_met_haar_zinnen():
    feiten = {"bekendmaking": "2 mei 2016", "termijn": "28", "rechtsmiddel": "geen"}
    assert tekst("vertrektermijn", kort=True, **feiten).splitlines() == [
        "Maandag 30 mei 2016 is de laatste dag.",
        "Vanaf dinsdag 31 mei 2016 is de vertrektermijn voorbij.",
    ]


def test_tekst_toont_ook_de_andere_lezing_en_het_voorbehoud():
    ruim = tekst("vertrektermijn", bekendmaking="28 11 2016", termijn="28", rechtsmiddel="geen")
    assert "Anders gelezen: " in ruim
    later = tekst("vertrektermijn", bekendmaking="1 6 2017", termijn="28", rechtsmiddel="geen")
    assert "Let op: stand mei 2017" in later
    open_ = tekst("vertrektermijn", bekendmaking="2 5 2016", termijn="28", rechtsmiddel="onbekend")
    assert "Nog nodig: " in open_


def test_een_regel_van_vroeger_heeft_geen_agenda_en_een_dag_na_mei_2017_wel(uitslag):
    zonder = {"termijn": "28", "rechtsmiddel": "geen"}
    gewoon = uitslag("vertrektermijn", bekendmaking="2 5 2018", **zonder)
    vroeger = uitslag("vertrektermijn", bekendmaking="12 6 2026", historie="ja", **zonder)
    assert (gewoon["agenda"], vroeger["agenda"]) == (True, False)


@pytest.mark.parametrize(("haken", "leesbaar"), [("{" + "[" * 24, True), ("{" + "[" * 25, False)])
def test_meer_dan_25_haken_leest_het_loket_niet(haken, leesbaar):
    antwoorden = json.dumps({"bekendmaking": haken.removeprefix("{")})
    assert antwoorden.count("[") + antwoorden.count("{") == len(haken)
    fouten = json.loads(reken("vertrektermijn", antwoorden))["fouten"]
    onleesbaar = "De antwoorden zijn niet te lezen. Begin opnieuw."
    assert (fouten[0]["tekst"] != onleesbaar) is leesbaar


def test_letters_met_een_teken_blijven_zoals_zij_zijn():
    begin = '"begin": ["1", "3", "2017"]'
    assert "vóór" in reken("asielprocedure", f'{{{begin}, "eerste_dag": ["28", "2", "2017"]}}')


def test_een_feit_met_een_cijfer_in_zijn_naam_staat_er_ook_in_woorden():
    assert noem_feit("rule_39") == "hoe het staat met de rule 39"
