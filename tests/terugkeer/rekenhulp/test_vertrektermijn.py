"""De rekenhulp Vertrektermijn; de datums komen uit N15, N16 en N17 van de normeninventaris."""

import pytest

HULP = "vertrektermijn"


def test_gewone_termijn_zonder_beroep(uitslag, deel):
    # N15: ma 2 mei 2016 + 28 = ma 30 mei, voorbij vanaf di 31 mei
    uit = uitslag(HULP, bekendmaking="2 5 2016", termijn="28", rechtsmiddel="geen")
    assert uit["kop"] == "Maandag 30 mei 2016 is de laatste dag"
    assert uit["zinnen"] == ["Vanaf dinsdag 31 mei 2016 is de vertrektermijn voorbij."]
    assert uit["agenda"] is True
    assert deel(uit, "De laatste dag")["antwoord"] == "30 mei 2016"
    assert deel(uit, "De laatste dag")["anders"] == []
    assert deel(uit, "Een inreisverbod na vertrek op tijd")["antwoord"] == "nee, in beginsel"
    assert deel(uit, "Een inreisverbod na te laat vertrek")["antwoord"] == "ja, in beginsel"
    assert uit["stand"] == "Stand mei 2017, geen geldend recht."


def test_laatste_dag_op_tweede_kerstdag_geeft_de_ruime_lezing_erbij(uitslag, deel):
    # N15: 28 november 2016 + 28 = 26 december, met de Algemene termijnenwet 27 december
    uit = uitslag(HULP, bekendmaking="28 nov 2016", termijn="28", rechtsmiddel="geen")
    assert uit["kop"] == "Maandag 26 december 2016 is de laatste dag"
    (anders,) = deel(uit, "De laatste dag")["anders"]
    assert "27 december 2016" in anders["tekst"]
    assert anders["bronnen"][0]["naam"] == "Algemene termijnenwet art. 1"


def test_nul_dagen_is_meteen_met_altijd_een_inreisverbod(uitslag, deel):
    # N15: 0 dagen op 12 oktober 2016 (een woensdag) eindigt die dag; N17: dan altijd een verbod
    uit = uitslag(HULP, bekendmaking="12 10 2016", termijn="0", rechtsmiddel="geen")
    assert uit["kop"] == "Meteen vertrekken: woensdag 12 oktober 2016 is de laatste dag"
    assert deel(uit, "Een inreisverbod")["antwoord"] == "ja"


EERSTE_AANVRAAG = {
    "rechtsmiddel": "beroep",
    "herhaalde_aanvraag": "nee",
    "niet_ontvankelijk": "nee",
    "kennelijk_ongegrond": "nee",
    "veilig_land": "nee",
}


def test_beroep_dat_schorst_zet_de_termijn_stil(uitslag, deel):
    uit = uitslag(HULP, bekendmaking="2 5 2016", termijn="28", **EERSTE_AANVRAAG, uitspraak="loopt")
    assert uit["kop"] == "De vertrektermijn staat stil"
    assert uit["agenda"] is False
    assert deel(uit, "Schorst het beroep?")["antwoord"] == "ja, in beginsel"


def test_na_verlies_telt_de_termijn_opnieuw(uitslag):
    # N16, voorbeeld 1: uitspraak 15 juli 2016, laatste dag vrijdag 12 augustus 2016
    uit = uitslag(
        HULP,
        bekendmaking="2 5 2016",
        termijn="28",
        **EERSTE_AANVRAAG,
        uitspraak="verloren",
        uitspraakdag="15 7 2016",
    )
    assert uit["kop"] == "Vrijdag 12 augustus 2016 is de laatste dag"


@pytest.mark.parametrize(
    "laatste", [{"uitspraak": "verloren", "uitspraakdag": "onbekend"}, {"uitspraak": "onbekend"}]
)
def test_zonder_dag_van_de_uitspraak_is_er_geen_datum(uitslag, deel, laatste):
    uit = uitslag(HULP, bekendmaking="2 5 2016", termijn="28", **EERSTE_AANVRAAG, **laatste)
    assert uit["kop"] == "Zonder de dag van de uitspraak is er geen datum"
    assert uit["agenda"] is False
    nodig = deel(uit, "Staat de termijn stil?")["ontbreekt"]
    assert nodig == ["de dag van de definitieve uitspraak"]


def test_een_gewonnen_zaak_geeft_geen_datum(uitslag, deel):
    uit = uitslag(
        HULP, bekendmaking="2 5 2016", termijn="28", **EERSTE_AANVRAAG, uitspraak="gewonnen"
    )
    assert uit["kop"] == "De uitspraak kan alles veranderen"
    assert deel(uit, "Houdt de uitspraak het vertrek tegen?")["antwoord"] == "onbepaald"


def test_herhaalde_aanvraag_zonder_voorziening_loopt_door(uitslag, stand):
    # N18: beroep schorst dan niet; N19: zonder verzoek mag iemand niet wachten
    antwoorden = {
        "bekendmaking": "2 5 2016",
        "termijn": "28",
        "rechtsmiddel": "beroep",
        "herhaalde_aanvraag": "ja",
    }
    assert stand(HULP, **antwoorden)["vragen"][-1]["naam"] == "vovo"
    uit = uitslag(HULP, **antwoorden, vovo="geen_verzoek")
    assert uit["kop"] == "Maandag 30 mei 2016 is de laatste dag"


def test_een_gevraagde_voorziening_laat_het_open_maar_geeft_de_veilige_dag(uitslag):
    uit = uitslag(
        HULP,
        bekendmaking="2 5 2016",
        termijn="28",
        rechtsmiddel="beroep",
        herhaalde_aanvraag="ja",
        vovo="gevraagd",
        uitspraak="loopt",
    )
    assert uit["kop"] == "Reken op maandag 30 mei 2016"
    assert "niet zeker" in uit["zinnen"][0]


def test_hoger_beroep_met_toegekende_voorziening_staat_stil(uitslag):
    uit = uitslag(
        HULP,
        bekendmaking="2 5 2016",
        termijn="28",
        rechtsmiddel="hoger_beroep",
        vovo="toegekend",
        uitspraak="loopt",
    )
    assert uit["kop"] == "De vertrektermijn staat stil"


def test_hoger_beroep_zonder_voorziening_loopt_door_met_een_waarschuwing(uitslag):
    # N16, voorbeeld 2: hoger beroep zonder voorlopige voorziening, geen opschorting
    uit = uitslag(
        HULP,
        bekendmaking="2 5 2016",
        termijn="28",
        rechtsmiddel="hoger_beroep",
        vovo="afgewezen",
    )
    assert uit["kop"] == "Maandag 30 mei 2016 is de laatste dag"
    assert "zegt het rapport niet hoe" in uit["zinnen"][1]


def test_onbekende_termijn_geeft_beide_datums_de_strenge_eerst(uitslag, deel):
    uit = uitslag(
        HULP,
        bekendmaking="12 10 2016",
        termijn="onbekend",
        rechtsmiddel="geen",
        kennelijk_ongegrond="nee",
        veilig_land="ja",
    )
    # N14, voorbeeld 2: veilig land, nul dagen mogelijk; 12 oktober + 28 = 9 november 2016
    assert uit["kop"] == "Kijk in het besluit: 0 of 28 dagen"
    assert "woensdag 12 oktober 2016" in uit["zinnen"][0]
    assert "woensdag 9 november 2016" in uit["zinnen"][1]
    assert uit["agenda"] is False
    assert deel(uit, "Hoeveel dagen?")["antwoord"] == "mogelijk"
    assert deel(uit, "De laatste dag (bij 28 dagen)")["antwoord"] == "9 november 2016"


def test_onbekende_termijn_met_stilstand_noemt_dat(uitslag):
    uit = uitslag(
        HULP,
        bekendmaking="2 5 2016",
        termijn="onbekend",
        **EERSTE_AANVRAAG,
        onttrekkingsrisico="nee",
        gevaar_openbare_orde="onbekend",
        uitspraak="loopt",
    )
    assert all("staat stil" in zin for zin in uit["zinnen"])


def test_onbekend_rechtsmiddel_geeft_de_veilige_dag(uitslag, deel):
    uit = uitslag(HULP, bekendmaking="2 5 2016", termijn="28", rechtsmiddel="onbekend")
    assert uit["kop"] == "Reken op maandag 30 mei 2016"
    assert "beroep" in " ".join(deel(uit, "Staat de termijn stil?")["ontbreekt"])


def test_zonder_bekendmaking_is_er_geen_datum_en_geen_vraag_meer(uitslag, stand):
    uit = uitslag(HULP, bekendmaking="onbekend")
    assert uit["kop"] == "Zonder dag van bekendmaking is er geen datum"
    assert len(stand(HULP, bekendmaking="onbekend")["vragen"]) == 1


def test_uitspraak_voor_de_bekendmaking_is_een_fout(stand):
    nu = stand(
        HULP,
        bekendmaking="2 5 2016",
        termijn="28",
        **EERSTE_AANVRAAG,
        uitspraak="verloren",
        uitspraakdag="1 5 2016",
    )
    assert nu["uitslag"] is None
    (fout,) = nu["fouten"]
    assert fout["vraag"] == "uitspraakdag"
    assert "2 mei 2016 of later" in fout["tekst"]


def test_voor_het_onderzoek_is_er_geen_datum(uitslag):
    uit = uitslag(HULP, bekendmaking="31 12 2010", termijn="28", rechtsmiddel="geen")
    assert uit["kop"] == "Voor deze dag is er geen datum"


def test_na_mei_2017_staat_het_voorbehoud_erbij(uitslag, deel):
    uit = uitslag(HULP, bekendmaking="1 6 2017", termijn="28", rechtsmiddel="geen")
    assert "geen geldend recht" in deel(uit, "De laatste dag")["let_op"][0]
    assert uit["zinnen"][0].startswith("Let op: het rapport beschrijft deze dag niet.")
    assert uit["agenda"] is True


def test_vanaf_het_migratiepact_alleen_op_verzoek(uitslag, stand):
    nu = stand(HULP, bekendmaking="12 6 2026")
    assert nu["vragen"][-1]["naam"] == "historie"
    assert stand(HULP, bekendmaking="11 6 2026")["vragen"][-1]["naam"] == "termijn"
    assert uitslag(HULP, bekendmaking="12 6 2026", historie="nee")["agenda"] is False
    uit = uitslag(HULP, bekendmaking="12 6 2026", historie="ja", termijn="28", rechtsmiddel="geen")
    # 12 juni 2026 + 28 = 10 juli 2026, een vrijdag
    assert uit["kop"] == "Vrijdag 10 juli 2026 is de laatste dag"
    assert "Reken niet op deze uitslag" in uit["zinnen"][0]
    assert uit["agenda"] is False


def test_een_uitspraak_vanaf_het_migratiepact_alleen_op_verzoek(uitslag, stand, deel):
    geval = {
        "bekendmaking": "1 6 2026",
        "termijn": "28",
        "rechtsmiddel": "beroep",
        "herhaalde_aanvraag": "nee",
        "niet_ontvankelijk": "nee",
        "kennelijk_ongegrond": "nee",
        "veilig_land": "nee",
        "uitspraak": "verloren",
    }
    assert stand(HULP, **geval, uitspraakdag="12 6 2026")["vragen"][-1]["naam"] == "historie"
    nee = uitslag(HULP, **geval, uitspraakdag="1 7 2026", historie="nee")
    assert nee["kop"] == "Voor deze dag is er geen datum"
    assert nee["agenda"] is False
    assert "Migratiepact" in deel(nee, "Waarom")["stappen"][0]["tekst"]
    ja = uitslag(HULP, **geval, uitspraakdag="1 7 2026", historie="ja")
    # 1 juli + 28 = 29 juli 2026, een woensdag
    assert ja["kop"] == "Woensdag 29 juli 2026 is de laatste dag"
    assert "Reken niet op deze uitslag" in ja["zinnen"][0]
    assert ja["agenda"] is False
    # een dag voor het Pact: geen vraag, wel het voorbehoud; 11 juni + 28 = 9 juli, een donderdag
    ervoor = uitslag(HULP, **geval, uitspraakdag="11 6 2026")
    assert ervoor["kop"] == "Donderdag 9 juli 2026 is de laatste dag"
    assert ervoor["zinnen"][0].startswith("Let op: het rapport beschrijft deze dag niet.")


def test_historie_kan_niet_met_weet_ik_niet(stand):
    nu = stand(HULP, bekendmaking="12 6 2026", historie="onbekend")
    assert nu["fouten"][0]["vraag"] == "historie"


def test_wie_niet_mag_wachten_kan_na_de_laatste_dag_worden_uitgezet(uitslag, deel):
    # niet-ontvankelijk: beroep schorst niet; geen verzoek bij de rechter; geen tweede aanvraag
    uit = uitslag(
        HULP,
        bekendmaking="2 5 2016",
        termijn="28",
        rechtsmiddel="beroep",
        herhaalde_aanvraag="nee",
        niet_ontvankelijk="ja",
        vovo="geen_verzoek",
    )
    assert deel(uit, "Na de laatste dag: uitzetting")["antwoord"] == "ja"
