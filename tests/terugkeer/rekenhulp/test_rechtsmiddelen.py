"""De rekenhulp Rechtsmiddelen; de gevallen komen uit N18 tot en met N24."""

import pytest

HULP = "rechtsmiddelen"
GEEN_UITZONDERING = {
    "herhaalde_aanvraag": "nee",
    "niet_ontvankelijk": "nee",
    "kennelijk_ongegrond": "nee",
}


def test_eerste_afwijzing_mag_beroep_hier_afwachten(uitslag):
    uit = uitslag(HULP, beslist_door="ind", **GEEN_UITZONDERING, veilig_land="nee")
    # rapport 2.1: 'in de regel'
    assert uit["kop"] == "In de regel mag iemand hier wachten"
    assert "beroep bij de rechtbank" in uit["zinnen"][0]
    assert "staat niet in het rapport" in uit["zinnen"][0]


@pytest.mark.parametrize(
    ("vovo", "kop"),
    [
        ("toegekend", "Ja, iemand mag hier wachten"),
        ("afgewezen", "Nee, iemand mag hier niet wachten"),
        ("geen_verzoek", "Nee, iemand mag hier niet wachten"),
        ("gevraagd", "Of iemand hier mag wachten, is niet te zeggen"),
        ("onbekend", "Of iemand hier mag wachten, is niet te zeggen"),
    ],
)
def test_herhaalde_aanvraag_heeft_een_voorziening_nodig(uitslag, vovo, kop):
    assert uitslag(HULP, beslist_door="ind", herhaalde_aanvraag="ja", vovo=vovo)["kop"] == kop


def test_veilig_land_is_niet_zeker(uitslag, deel):
    uit = uitslag(
        HULP, beslist_door="ind", **GEEN_UITZONDERING, veilig_land="ja", vovo="geen_verzoek"
    )
    assert uit["kop"] == "Of iemand hier mag wachten, is niet te zeggen"
    assert deel(uit, "Schorst het beroep?")["antwoord"] == "mogelijk"


def test_hoger_beroep_zonder_voorziening_mag_niet_hier(uitslag):
    # N20, voorbeeld 1
    uit = uitslag(HULP, beslist_door="rechtbank", dictum="ongegrond", vovo="geen_verzoek")
    assert uit["kop"] == "Nee, iemand mag hier niet wachten"
    assert "hoger beroep bij de Raad van State" in uit["zinnen"][0]


def test_in_bewaring_met_toegekende_voorziening_mag_hier(uitslag):
    # N20, voorbeeld 2
    uit = uitslag(HULP, beslist_door="rechtbank", dictum="ongegrond", vovo="toegekend")
    assert uit["kop"] == "Ja, iemand mag hier wachten"


def test_een_gevraagde_voorziening_vraagt_naar_de_praktijk(uitslag, deel):
    uit = uitslag(
        HULP,
        beslist_door="rechtbank",
        dictum="onbekend",
        vovo="gevraagd",
        uitzettingsdatum_bekend="nee",
        in_bewaring="nee",
    )
    assert uit["kop"] == "Of iemand hier mag wachten, is niet te zeggen"
    stappen = deel(uit, "Mag iemand het hoger beroep afwachten?")["stappen"]
    assert "geen van beide" in stappen[-1]["tekst"]
    assert any("na de uitspraak is blijven staan" in zin for zin in uit["zinnen"])


def test_een_toegewezen_aanvraag_houdt_het_vertrek_tegen(uitslag):
    # N21, voorbeeld 3
    uit = uitslag(HULP, beslist_door="rechtbank", dictum="zelf_afgedaan", zelf_ingewilligd="ja")
    assert uit["kop"] == "De aanvraag is toegewezen"


def test_na_terugverwijzing_beslist_de_ind(uitslag):
    # N21, voorbeeld 2
    uit = uitslag(HULP, beslist_door="rechtbank", dictum="terugverwezen")
    assert uit["kop"] == "De IND moet opnieuw beslissen"


RVS = {"beslist_door": "raad_van_state", "mogelijke_schending_evrm": "ja"}


def test_klacht_in_straatsburg_en_vertrek(uitslag, deel):
    # N23: uitspraak 31 augustus 2016, klacht t/m di 28 februari 2017, vertrek t/m wo 28 september
    uit = uitslag(HULP, **RVS, uitspraak="31 8 2016", rule_39="niet_aangevraagd")
    assert uit["kop"] == "Klagen in Straatsburg kan tot en met dinsdag 28 februari 2017"
    # rapport 2.1: 'in beginsel niet'; N16: bij nul dagen zwijgt het rapport
    assert uit["zinnen"] == [
        "In beginsel mag iemand hier niet wachten.",
        "Vertrekken moet in beginsel uiterlijk woensdag 28 september 2016.",
        "Mocht het hoger beroep hier niet worden afgewacht, dan liep die termijn al.",
        "Stond er 0 dagen in het besluit, reken dan niet op deze dag.",
    ]
    assert "4 maanden" in deel(uit, "Sinds 2017")["stappen"][0]["tekst"]
    assert uit["agenda"] is True


def test_met_rule_39_mag_iemand_wachten(uitslag):
    # N24, voorbeeld 1
    uit = uitslag(HULP, **RVS, uitspraak="31 8 2016", rule_39="toegekend")
    assert uit["zinnen"] == ["Ja, iemand mag hier wachten."]


def test_vanaf_2022_staat_de_kortere_termijn_voorop_en_is_er_geen_agenda(uitslag):
    uit = uitslag(HULP, **RVS, uitspraak="1 2 2022", rule_39="niet_aangevraagd")
    assert uit["kop"] == "Reken niet met 6 maanden"
    assert "Reken niet op deze uitslag" in uit["zinnen"][0]
    assert "4 maanden" in uit["zinnen"][1]
    assert uit["delen"][0]["kop"] == "Sinds 2017"
    assert uit["agenda"] is False
    eerder = uitslag(HULP, **RVS, uitspraak="31 1 2022", rule_39="niet_aangevraagd")
    assert eerder["kop"] == "Klagen in Straatsburg kan tot en met zondag 31 juli 2022"


def test_zonder_schending_geen_klacht(uitslag):
    feiten = {**RVS, "mogelijke_schending_evrm": "nee"}
    uit = uitslag(HULP, **feiten, uitspraak="31 8 2016", rule_39="afgewezen")
    assert uit["kop"] == "Een klacht is niet mogelijk"
    assert uit["zinnen"] == ["In beginsel mag iemand hier niet wachten."]


def test_onbekende_schending_laat_het_open(uitslag, deel):
    feiten = {**RVS, "mogelijke_schending_evrm": "onbekend"}
    uit = uitslag(HULP, **feiten, uitspraak="31 8 2016", rule_39="onbekend")
    assert uit["kop"] == "Of een klacht kan, is niet te zeggen"
    nodig = deel(uit, "De klacht in Straatsburg")["ontbreekt"]
    assert nodig == ["of er mogelijk een mensenrecht is geschonden"]


def test_zonder_dag_van_de_uitspraak_is_er_geen_laatste_dag(uitslag, deel):
    uit = uitslag(HULP, **RVS, uitspraak="onbekend", rule_39="afgewezen")
    assert uit["kop"] == "In beginsel mag iemand hier niet wachten"
    assert deel(uit, "De klacht")["ontbreekt"] == ["de dag van de uitspraak"]


def test_onbekende_beslisser_heeft_eerst_dat_nodig(uitslag):
    uit = uitslag(HULP, beslist_door="onbekend")
    assert uit["kop"] == "Eerst moet bekend zijn wie het laatst besliste"


def test_vanaf_het_migratiepact_alleen_op_verzoek(uitslag):
    vast = {"beslist_door": "raad_van_state", "uitspraak": "12 6 2026"}
    geweigerd = uitslag(HULP, **vast, historie="nee")
    assert geweigerd["agenda"] is False
    gevraagd = uitslag(
        HULP, **vast, historie="ja", mogelijke_schending_evrm="ja", rule_39="afgewezen"
    )
    assert gevraagd["kop"] == "Reken niet met 6 maanden"


def test_de_wijziging_van_2022_noemt_beide_termijnen(uitslag, deel):
    # Protocol 15 bij het EVRM: sinds 1 februari 2022 vier maanden; het rapport zegt zes
    uit = uitslag(
        "rechtsmiddelen",
        beslist_door="raad_van_state",
        uitspraak="onbekend",
        mogelijke_schending_evrm="ja",
        rule_39="niet_aangevraagd",
    )
    (stap,) = deel(uit, "Sinds 2017")["stappen"]
    assert "4 maanden, geen 6 maanden" in stap["tekst"]
