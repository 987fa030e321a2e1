"""De rekenhulp Buitenschuld; de gevallen komen uit N47."""

import pytest

HULP = "buitenschuld"
ALLES = {
    "zelf_geprobeerd": "ja",
    "vertegenwoordiging_benaderd": "ja",
    "identiteit_zonder_twijfel": "ja",
    "bemiddeling": "zonder_resultaat",
    "samenhangend_geheel": "ja",
    "zonder_verblijfstitel": "ja",
    "positief_advies": "ja",
}


def oordelen(uit):
    return [een["antwoord"] for een in uit["delen"] if een["kop"].startswith("Voorwaarde")]


def test_alles_vervuld_met_positief_advies(uitslag, deel):
    uit = uitslag(HULP, **ALLES)
    assert uit["kop"] == "De vergunning is mogelijk"
    assert oordelen(uit) == ["vervuld"] * 5
    assert uit["zinnen"] == ["Van de 5 voorwaarden zijn er 5 vervuld."]
    assert deel(uit, "De vergunning")["antwoord"] == "mogelijk"


@pytest.mark.parametrize(
    ("feit", "antwoord", "nummer"),
    [
        ("zelf_geprobeerd", "nee", 0),
        ("vertegenwoordiging_benaderd", "nee", 0),
        ("identiteit_zonder_twijfel", "nee", 1),  # N47, voorbeeld 3
        ("bemiddeling", "niet_gevraagd", 2),  # N47, voorbeeld 2
        ("bemiddeling", "loopt", 2),
        ("bemiddeling", "gelukt", 2),
        ("samenhangend_geheel", "nee", 3),
        ("zonder_verblijfstitel", "nee", 4),
    ],
)
def test_een_voorwaarde_te_weinig(uitslag, feit, antwoord, nummer):
    uit = uitslag(HULP, **{**ALLES, feit: antwoord})
    loopt = "Nu nog niet: de bemiddeling loopt nog"
    anders = "Zo kan het niet: niet elke voorwaarde is vervuld"
    assert uit["kop"] == (loopt if antwoord == "loopt" else anders)
    verwacht = ["vervuld"] * 5
    verwacht[nummer] = "niet vervuld"
    assert oordelen(uit) == verwacht


def test_loopt_de_bemiddeling_en_mist_er_meer_dan_gaat_het_niet_om_wachten(uitslag):
    uit = uitslag(HULP, **{**ALLES, "bemiddeling": "loopt", "zelf_geprobeerd": "nee"})
    assert uit["kop"] == "Zo kan het niet: niet elke voorwaarde is vervuld"


def test_een_onbekende_voorwaarde_ontbreekt_nog(uitslag):
    uit = uitslag(HULP, **{**ALLES, "bemiddeling": "onbekend"})
    assert uit["kop"] == "Dat is nog niet te zeggen"
    assert oordelen(uit)[2] == "nog niet bekend"
    assert uit["delen"][2]["ontbreekt"] == ["hoe het staat met de bemiddeling door de DT&V"]


def test_een_negatief_advies_laat_het_open(uitslag):
    assert (
        uitslag(HULP, **{**ALLES, "positief_advies": "nee"})["kop"] == "Dat is nog niet te zeggen"
    )


def test_een_vervulde_voorwaarde_staat_in_het_enkelvoud(uitslag):
    niets = dict.fromkeys(ALLES, "nee")
    niets |= {"bemiddeling": "niet_gevraagd", "zonder_verblijfstitel": "ja"}
    assert uitslag(HULP, **niets)["zinnen"] == ["Van de 5 voorwaarden is er 1 vervuld."]
