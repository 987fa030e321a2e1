"""De rekenhulp Ondersteuning; de bedragen komen uit rapport 4.3 (noten 58 en 59)."""

HULP = "ondersteuning"
IOM = {"met_iom": "ja", "osb_voorwaarden": "ja", "asielzoeker": "ja"}


def test_een_gezin_uit_een_land_op_de_lijst(uitslag, deel):
    # 2 x 200 + 3 x 40 = 520 (OSB); 2 x 1750 + 3 x 880 = 6140 (HRT); samen 6660
    uit = uitslag(HULP, volwassenen="2", kinderen="3", **IOM, land_op_lijst="ja")
    assert uit["kop"] == "Toen was € 6.660 mogelijk"
    stappen = [stap["tekst"] for stap in deel(uit, "Het bedrag")["stappen"]]
    assert any("€ 520" in tekst for tekst in stappen)
    assert any("€ 6.140" in tekst for tekst in stappen)


def test_voorop_staat_dat_het_is_gestopt(uitslag):
    uit = uitslag(HULP, volwassenen="1", kinderen="0", **IOM, land_op_lijst="ja")
    assert "1 juli 2017" in uit["zinnen"][0]
    assert uit["delen"][0]["stappen"][0]["bronnen"][0]["naam"].startswith("IOM Nederland")
    assert uit["agenda"] is False


def test_een_derde_land_geeft_de_ruime_lezing_erbij(uitslag, deel):
    uit = uitslag(
        HULP, volwassenen="1", kinderen="0", **IOM, land_op_lijst="nee", doormigratie="ja"
    )
    assert uit["kop"] == "Toen was € 200 mogelijk"
    assert any("hoofdstuk 6" in stap["tekst"] for stap in deel(uit, "Het bedrag")["anders"])


def test_zonder_iom_geen_osb_of_hrt_maar_misschien_natura(uitslag):
    uit = uitslag(HULP, volwassenen="1", kinderen="0", met_iom="nee")
    assert uit["kop"] == "Zonder de IOM: geen OSB of HRT"
    assert uit["zinnen"][-1] == "Andere projecten konden hulp in natura geven."


def test_met_de_iom_maar_zonder_de_voorwaarden(uitslag):
    geen = {"osb_voorwaarden": "nee", "asielzoeker": "nee"}
    uit = uitslag(HULP, volwassenen="1", kinderen="0", met_iom="ja", **geen)
    assert uit["kop"] == "Geen OSB en geen HRT"
    assert len(uit["zinnen"]) == 1


def test_een_kind_dat_alleen_reist_is_niet_te_zeggen(uitslag):
    uit = uitslag(HULP, volwassenen="0", kinderen="1", met_iom="ja")
    assert uit["kop"] == "Het bedrag is niet te zeggen"


def test_een_onbekende_lijst_noemt_wat_ontbreekt(uitslag, deel):
    uit = uitslag(
        HULP,
        volwassenen="1",
        kinderen="0",
        **IOM,
        land_op_lijst="onbekend",
        doormigratie="onbekend",
    )
    assert uit["kop"] == "Het bedrag is niet te zeggen"
    assert "of het land op de lijst staat" in deel(uit, "Het bedrag")["ontbreekt"]


def test_zonder_aantallen_geen_bedrag(stand, uitslag):
    rest = {**IOM, "land_op_lijst": "ja"}
    uit = uitslag(HULP, volwassenen="onbekend", kinderen="0", **rest)
    assert uit["kop"] == "Zonder aantallen is er geen bedrag"


def test_er_moet_iemand_vertrekken(stand):
    nu = stand(HULP, volwassenen="0", kinderen="0")
    assert nu["fouten"][0]["vraag"] == "kinderen"
