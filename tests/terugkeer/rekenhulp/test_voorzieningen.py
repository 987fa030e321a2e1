"""De rekenhulp Voorzieningen; de gevallen komen uit N26 tot en met N33 en de matrix (deel H)."""

import pytest

HULP = "voorzieningen"
ALTIJD = {"leeftijd": "30", "mensenhandel": "nee"}
NA_AFLOOP = {
    "afgewezen": "ja",
    "vertrektermijn_voorbij": "ja",
    "mag_afwachten": "nee",
    "definitief": "ja",
    "buitenschuldvergunning": "nee",
}
GEEN_REDEN = {
    "gezin_met_minderjarige": "nee",
    "zeer_bijzondere_omstandigheden": "nee",
    "medische_omstandigheden": "nee",
    "werkt_mee": "nee",
    "nul_dagen": "nee",
}


def test_in_de_procedure(uitslag, deel):
    uit = uitslag(HULP, afgewezen="nee", **ALTIJD)
    assert uit["kop"] == "In de procedure: de gewone voorzieningen"
    assert deel(uit, "De fase")["antwoord"] == "in de procedure"
    assert deel(uit, "Opvang of onderdak")["antwoord"] == "ja"
    assert deel(uit, "Werk")["antwoord"] == "onbepaald"  # over werk in de procedure zwijgt het
    assert deel(uit, "Rechtsbijstand")["antwoord"] == "ja"


def test_binnen_de_vertrektermijn_lopen_de_voorzieningen_door(uitslag, deel):
    # N26, voorbeeld 1: dag 10 van 28 is fase 2
    uit = uitslag(
        HULP, afgewezen="ja", vertrektermijn_voorbij="nee", buitenschuldvergunning="nee", **ALTIJD
    )
    assert uit["kop"] == "De voorzieningen lopen nog door"
    assert deel(uit, "Werk")["antwoord"] == "nee"
    assert deel(uit, "Bijstand")["antwoord"] == "nee"
    assert deel(uit, "Eetgeld")["antwoord"] == "ja"


def test_onderdak_in_een_vbl(uitslag, deel):
    # matrix P3: zakgeld van een volwassene stopt, eetgeld loopt door, acute zorg vergoed
    uit = uitslag(HULP, **NA_AFLOOP, onderdak="ja", gezin_met_minderjarige="nee", **ALTIJD)
    assert uit["kop"] == "Onderdak, met minder voorzieningen"
    assert deel(uit, "Opvang of onderdak")["antwoord"] == "ja, in beginsel"
    assert "12 weken" in deel(uit, "Opvang of onderdak")["stappen"][0]["tekst"]
    assert deel(uit, "Zakgeld")["antwoord"] == "nee"
    assert deel(uit, "Eetgeld")["antwoord"] == "ja"
    assert deel(uit, "Vergoeding van acute zorg")["antwoord"] == "ja"
    assert deel(uit, "Vergoeding van andere zorg")["antwoord"] == "nee"


def test_zonder_opvang(uitslag, deel):
    # N27, voorbeeld 1: alleenstaande, na dag 28, stopt in principe
    uit = uitslag(HULP, **NA_AFLOOP, onderdak="nee", **GEEN_REDEN, **ALTIJD)
    assert uit["kop"] == "In beginsel geen opvang meer"
    assert deel(uit, "Opvang of onderdak")["antwoord"] == "nee, in beginsel"
    assert deel(uit, "Recht op medische zorg")["antwoord"] == "ja"
    assert deel(uit, "Zorgverzekering")["antwoord"] == "nee"
    assert deel(uit, "Steun uit de Rvb")["antwoord"] == "onbepaald"
    assert deel(uit, "Rechtsbijstand")["antwoord"] == "mogelijk"


def test_een_gezin_met_kind_houdt_onderdak(uitslag, deel):
    # N27, voorbeeld 3
    uit = uitslag(HULP, **NA_AFLOOP, onderdak="nee", gezin_met_minderjarige="ja", **ALTIJD)
    assert uit["kop"] == "Wel recht op onderdak, met minder voorzieningen"
    assert deel(uit, "Opvang of onderdak")["antwoord"] == "ja"


def test_nul_dagen_vraagt_naar_veilig_land(uitslag, deel):
    # N27, voorbeeld 4: nul dagen en veilig land, zo snel mogelijk
    feiten = {**GEEN_REDEN, "nul_dagen": "ja", "veilig_land_of_openbare_orde": "ja"}
    uit = uitslag(HULP, **NA_AFLOOP, onderdak="nee", **feiten, **ALTIJD)
    stappen = [stap["tekst"] for stap in deel(uit, "Opvang of onderdak")["stappen"]]
    assert any("zo snel mogelijk" in tekst for tekst in stappen)


def test_een_kind_gaat_naar_school_en_houdt_zijn_weekgeld_in_onderdak(uitslag, deel):
    uit = uitslag(
        HULP,
        **NA_AFLOOP,
        onderdak="ja",
        leeftijd="15",
        gezin_met_minderjarige="ja",
        mensenhandel="nee",
    )
    assert deel(uit, "Onderwijs: een opleiding beginnen")["antwoord"] == "ja"
    assert deel(uit, "Zakgeld")["antwoord"] == "ja"


def test_slachtoffer_van_mensenhandel_kan_steun_krijgen(uitslag, deel):
    uit = uitslag(HULP, afgewezen="nee", leeftijd="30", mensenhandel="ja")
    assert deel(uit, "Steun uit de Rvb")["antwoord"] == "mogelijk"


def test_met_buitenschuldvergunning_mag_iemand_werken(uitslag, deel):
    feiten = {**NA_AFLOOP, "buitenschuldvergunning": "ja"}
    uit = uitslag(HULP, **feiten, onderdak="nee", **GEEN_REDEN, **ALTIJD)
    assert deel(uit, "Werk")["antwoord"] == "ja"


def test_een_lopend_verzoek_houdt_de_voorzieningen_in_stand(uitslag):
    feiten = {**NA_AFLOOP, "definitief": "nee", "voorziening_gevraagd": "ja"}
    assert uitslag(HULP, **feiten, **ALTIJD)["kop"] == "De voorzieningen lopen nog door"


def test_termijn_voorbij_en_niet_definitief_geeft_de_strenge_lezing(uitslag, deel):
    feiten = {**NA_AFLOOP, "definitief": "nee", "voorziening_gevraagd": "nee"}
    uit = uitslag(HULP, **feiten, onderdak="nee", **GEEN_REDEN, **ALTIJD)
    assert uit["kop"] == "In beginsel geen opvang meer"
    assert "ruimer" in uit["zinnen"][-1]
    assert "definitief" in deel(uit, "De fase")["anders"][0]["tekst"]


def test_wie_niets_weet_krijgt_te_zien_wat_ontbreekt(stand, deel):
    antwoorden = {}
    for _ in range(30):
        nu = stand(HULP, **antwoorden)
        if nu["uitslag"]:
            break
        antwoorden[nu["vragen"][-1]["naam"]] = "onbekend"
    uit = nu["uitslag"]
    assert uit["kop"] == "In welke fase iemand is, staat niet vast"
    assert "of de aanvraag is afgewezen" in deel(uit, "De fase")["ontbreekt"]
    # wat in elke fase gelijk is, blijft zeker
    assert deel(uit, "Recht op medische zorg")["antwoord"] == "ja"
    assert "de fase waarin iemand is" in deel(uit, "Eetgeld")["ontbreekt"]


def test_een_leeftijd_is_een_heel_getal(stand):
    for leeftijd, woord in (("", "Vul"), ("x", "heel getal"), ("-1", "heel getal"), ("121", "120")):
        nu = stand(HULP, afgewezen="nee", leeftijd=leeftijd)
        assert woord in nu["fouten"][0]["tekst"]


@pytest.mark.parametrize(
    ("anders", "kop"),
    [
        # N27: zeer bijzondere omstandigheden: het COA moet de opvang laten doorgaan
        (
            {"zeer_bijzondere_omstandigheden": "ja"},
            "Wel recht op onderdak, met minder voorzieningen",
        ),
        # N27, voorbeeld 2: wie meewerkt, kan onderdak krijgen
        ({"werkt_mee": "ja"}, "Opvang is mogelijk, maar niet zeker"),
        ({"werkt_mee": "onbekend"}, "Of er nog opvang is, is niet te zeggen"),
        ({}, "In beginsel geen opvang meer"),
    ],
)
def test_de_kop_belooft_niet_minder_dan_de_regel_over_opvang(stand, anders, kop):
    feiten = {**GEEN_REDEN, **anders}
    uit = stand(HULP, **NA_AFLOOP, onderdak="nee", **feiten, **ALTIJD)["uitslag"]
    assert uit["kop"] == kop


@pytest.mark.parametrize(("leeftijd", "zakgeld"), [("17", "ja"), ("18", "nee")])
def test_zakgeld_in_de_vbl_of_gezinslocatie_alleen_onder_de_18(uitslag, deel, leeftijd, zakgeld):
    altijd = {**ALTIJD, "leeftijd": leeftijd}
    uit = uitslag(HULP, **NA_AFLOOP, onderdak="ja", gezin_met_minderjarige="ja", **altijd)
    assert deel(uit, "Zakgeld")["antwoord"] == zakgeld


def test_zonder_bekende_fase_staat_bij_rechtsbijstand_het_voorzichtigste(stand, deel):
    antwoorden = {}
    while not (nu := stand(HULP, **antwoorden))["uitslag"]:
        antwoorden[nu["vragen"][-1]["naam"]] = "onbekend"
    assert deel(nu["uitslag"], "Rechtsbijstand")["antwoord"] == "mogelijk"
