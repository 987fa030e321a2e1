"""De rekenhulp Asielprocedure; de datums komen uit N02, N03 en N04 van de normeninventaris."""

HULP = "asielprocedure"
REST = {"aanvraag": "onbekend", "negatief_voornemen": "ja", "voldoende_informatie": "ja"}


def test_de_acht_dagen_met_hun_datum(uitslag, deel):
    # N03, voorbeeld 1: dag 1 is ma 3 oktober 2016, uiterlijk bekend wo 12 oktober
    uit = uitslag(HULP, begin="26 9 2016", eerste_dag="3 10 2016", **REST)
    assert uit["kop"] == "Het besluit is uiterlijk woensdag 12 oktober 2016 bekend"
    assert uit["agenda"] is True
    stappen = [stap["tekst"] for stap in deel(uit, "Dag voor dag")["stappen"]]
    assert len(stappen) == 8
    assert stappen[0].startswith("Dag 1, maandag 3 oktober 2016: eerste gehoor.")
    assert stappen[4].startswith("Dag 5, vrijdag 7 oktober 2016: voornemen.")
    assert stappen[5].startswith("Dag 6, maandag 10 oktober 2016: zienswijze.")
    assert stappen[6].startswith("Dag 7, dinsdag 11 oktober 2016: besluit.")


def test_zonder_dag_een_telt_de_vroegste_dag_na_de_rust(uitslag, deel):
    # N02, voorbeeld 1: start wo 1 maart 2017, procedure op zijn vroegst wo 8 maart (anders di 7)
    uit = uitslag(HULP, begin="1 3 2017", eerste_dag="onbekend", **REST)
    rust = deel(uit, "Rust en voorbereiding")
    assert "8 maart 2017" in rust["stappen"][1]["tekst"]
    assert "7 maart 2017" in rust["anders"][0]["tekst"]
    # acht werkdagen vanaf wo 8 maart: 8, 9, 10, 13, 14, 15, 16, 17
    assert uit["kop"] == "Het besluit is uiterlijk vrijdag 17 maart 2017 bekend"
    assert uit["agenda"] is False
    assert "eerste dag die kan" in uit["zinnen"][-1]


def test_goede_vrijdag_geeft_twee_lezingen_met_elk_hun_dagen(uitslag, deel):
    # N03, voorbeeld 2: dag 1 do 24 maart 2016; uiterlijk wo 6 april, of di 5 april
    uit = uitslag(HULP, begin="onbekend", eerste_dag="24 3 2016", **REST)
    assert uit["kop"] == "Het besluit is uiterlijk woensdag 6 april 2016 bekend"
    anders = deel(uit, "Dag voor dag")["anders"]
    assert anders[-1]["tekst"].startswith("Dag 8, dinsdag 5 april 2016")


def test_een_positief_voornemen_slaat_de_zienswijze_over(uitslag, deel):
    feiten = {**REST, "negatief_voornemen": "nee"}
    uit = uitslag(HULP, begin="onbekend", eerste_dag="3 10 2016", **feiten)
    stappen = [stap["tekst"] for stap in deel(uit, "Dag voor dag")["stappen"]]
    assert len(stappen) == 7
    assert not any("zienswijze" in tekst for tekst in stappen)


def test_een_onbekend_voornemen_zegt_dat_de_zienswijze_misschien_vervalt(uitslag, deel):
    feiten = {**REST, "negatief_voornemen": "onbekend", "voldoende_informatie": "onbekend"}
    uit = uitslag(HULP, begin="onbekend", eerste_dag="3 10 2016", **feiten)
    assert "Alleen na een negatief" in deel(uit, "Dag voor dag")["stappen"][5]["tekst"]
    assert any("langer" in zin for zin in uit["zinnen"])


def test_de_verlengde_procedure_geeft_de_strenge_dag_en_de_ruime(uitslag, deel):
    # N04, voorbeeld 1: aanvraag 8 maart 2016, begin 20 maart: streng 8, ruim 20 september
    uit = uitslag(
        HULP,
        begin="onbekend",
        eerste_dag="onbekend",
        aanvraag="8 3 2016",
        negatief_voornemen="onbekend",
        voldoende_informatie="nee",
        begin_va="20 3 2016",
    )
    assert uit["kop"] == "Verlengde procedure: uiterlijk donderdag 8 september 2016"
    assert "20 september 2016" in deel(uit, "De verlengde procedure")["anders"][0]["tekst"]


def test_de_verlengde_procedure_zonder_aanvraag_heeft_geen_datum(uitslag):
    feiten = {**REST, "voldoende_informatie": "nee"}
    uit = uitslag(HULP, begin="onbekend", eerste_dag="3 10 2016", **feiten)
    assert uit["kop"] == "Voor deze procedure is er geen datum"


def test_zonder_datums_is_er_geen_datum(uitslag, deel):
    uit = uitslag(HULP, begin="onbekend", eerste_dag="onbekend", **REST)
    assert uit["kop"] == "Voor deze procedure is er geen datum"
    assert deel(uit, "De algemene procedure")["ontbreekt"] == ["de dag van het eerste gehoor"]


def test_niet_nagekeken_feestdagen_geven_geen_datum(uitslag, deel):
    uit = uitslag(HULP, begin="1 3 2021", eerste_dag="onbekend", **REST)
    assert uit["kop"] == "Voor deze procedure is er geen datum"
    uit = uitslag(HULP, begin="onbekend", eerste_dag="2 3 2021", **REST)
    assert deel(uit, "De algemene procedure")["antwoord"] == "onbepaald"


def test_dag_een_tijdens_de_rust_wordt_gemeld(uitslag):
    # N02, voorbeeld 2: rust vanaf ma 26 september 2016, procedure op zijn vroegst ma 3 oktober
    uit = uitslag(HULP, begin="26 9 2016", eerste_dag="30 9 2016", **REST)
    assert "op zijn vroegst maandag 3 oktober 2016" in uit["zinnen"][0]


def test_dag_een_is_een_werkdag_na_het_begin_van_de_rust(stand):
    zondag = stand(HULP, begin="onbekend", eerste_dag="2 10 2016")
    assert zondag["fouten"][0]["tekst"].startswith("Zondag 2 oktober 2016 is geen werkdag.")
    eerder = stand(HULP, begin="26 9 2016", eerste_dag="23 9 2016")
    assert "26 september 2016 of later" in eerder["fouten"][0]["tekst"]


def test_dag_een_in_een_jaar_zonder_feestdagen_is_geen_fout(stand):
    assert stand(HULP, begin="onbekend", eerste_dag="7 10 2013")["fouten"] == []


def test_de_verlengde_procedure_begint_niet_voor_de_aanvraag(stand):
    feiten = {**REST, "aanvraag": "8 3 2016", "voldoende_informatie": "nee"}
    nu = stand(HULP, begin="onbekend", eerste_dag="onbekend", **feiten, begin_va="7 3 2016")
    assert "8 maart 2016 of later" in nu["fouten"][0]["tekst"]
    feiten["begin_va"] = "onbekend"
    assert stand(HULP, begin="onbekend", eerste_dag="onbekend", **feiten)["uitslag"]


def test_vanaf_het_migratiepact_alleen_op_verzoek(uitslag):
    vast = {"begin": "onbekend", "eerste_dag": "15 6 2026", "aanvraag": "onbekend"}
    assert uitslag(HULP, **vast, historie="nee")["agenda"] is False
    rest = {"negatief_voornemen": "ja", "voldoende_informatie": "ja"}
    uit = uitslag(HULP, **vast, historie="ja", **rest)
    # acht werkdagen vanaf ma 15 juni 2026: 15-19 en 22-24 juni
    assert uit["kop"] == "Het besluit is uiterlijk woensdag 24 juni 2026 bekend"


def test_duurt_het_langer_dan_ontbreekt_alleen_het_begin_van_de_verlengde_procedure(uitslag, deel):
    # dat de IND te weinig weet, staat vast; alleen wanneer de verlenging begon niet
    uit = uitslag(
        "asielprocedure",
        begin="onbekend",
        eerste_dag="onbekend",
        aanvraag="8 3 2016",
        negatief_voornemen="onbekend",
        voldoende_informatie="nee",
        begin_va="onbekend",
    )
    ontbreekt = deel(uit, "De verlengde procedure")["ontbreekt"]
    assert ontbreekt == ["het begin van de verlengde procedure"]
