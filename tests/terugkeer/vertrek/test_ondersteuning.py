"""N36: de OSB en de HRT bij vertrek met de IOM."""

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NORMEN
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.vertrek import ondersteuning as module
from terugkeer.vertrek import rean
from terugkeer.vertrek.ondersteuning import ondersteuning

ALLES = {
    "met_iom": True,
    "osb_voorwaarden": True,
    "asielzoeker": True,
    "land_op_lijst": True,
    "doormigratie": False,
}


def euro(uitkomst):
    waarde = uitkomst.waarde
    return waarde and (waarde.osb.euro, waarde.hrt.euro, waarde.totaal.euro)


@pytest.mark.parametrize(
    ("volwassenen", "kinderen", "land_op_lijst", "verwacht"),
    [
        # 2 × 200 + 3 × 40 = 520; 2 × 1750 + 3 × 880 = 3500 + 2640 = 6140
        (2, 3, True, (520, 6140, 6660)),
        # 200 + 1750
        (1, 0, True, (200, 1750, 1950)),
        (2, 3, False, (520, 0, 520)),
        # 200 + 2 × 40 = 280; 1750 + 2 × 880 = 3510
        (1, 2, True, (280, 3510, 3790)),
    ],
)
def test_voorbeelden_1_tot_en_met_4(volwassenen, kinderen, land_op_lijst, verwacht):
    uitkomst = ondersteuning(volwassenen, kinderen, **{**ALLES, "land_op_lijst": land_op_lijst})
    assert uitkomst.antwoord is Antwoord.MOGELIJK
    assert uitkomst.modaliteit is Modaliteit.KAN
    assert euro(uitkomst) == verwacht
    assert uitkomst.andere_lezing is None


def test_het_bedrag_in_nederlandse_schrijfwijze_met_de_optelling():
    uitkomst = ondersteuning(2, 3, **ALLES)
    assert str(uitkomst) == "mogelijk: € 6.660"
    assert "OSB: 2 × € 200 + 3 × € 40 = € 520." in uitkomst.uitleg()
    assert "HRT: 2 × € 1.750 + 3 × € 880 = € 6.140." in uitkomst.uitleg()


def test_zonder_osb_voorwaarden_alleen_hrt():
    uitkomst = ondersteuning(1, 1, **{**ALLES, "osb_voorwaarden": False})
    assert euro(uitkomst) == (0, 2630, 2630)
    assert "Geen OSB" in uitkomst.uitleg()


@pytest.mark.parametrize("feit", ["asielzoeker", "land_op_lijst"])
def test_elke_hrt_voorwaarde_alleen(feit):
    uitkomst = ondersteuning(1, 0, **{**ALLES, feit: False})
    assert euro(uitkomst) == (200, 0, 200)
    assert "Geen HRT; nodig zijn deze voorwaarden: asielzoeker zijn of zijn geweest en" in (
        uitkomst.uitleg()
    )


@pytest.mark.parametrize("feit", ["asielzoeker", "land_op_lijst"])
def test_zonder_osb_en_zonder_hrt_is_er_niets(feit):
    uitkomst = ondersteuning(1, 0, **{**ALLES, "osb_voorwaarden": False, feit: False})
    assert (uitkomst.antwoord, uitkomst.waarde) == (Antwoord.NEE, None)
    assert len(uitkomst.redenen) == 2


def test_doormigratie_verschilt_4_3_van_hoofdstuk_6_streng_eerst():
    geval = {**ALLES, "land_op_lijst": False, "doormigratie": True}
    uitkomst = ondersteuning(1, 0, **geval)
    assert euro(uitkomst) == (200, 0, 200)
    assert uitkomst.andere_lezing.antwoord is Antwoord.MOGELIJK
    assert euro(uitkomst.andere_lezing) == (200, 1750, 1950)
    assert "hoofdstuk 6" in uitkomst.andere_lezing.uitleg()
    assert "€ 1.750" in uitkomst.andere_lezing.uitleg()
    zonder_osb = ondersteuning(1, 0, **{**geval, "osb_voorwaarden": False})
    assert zonder_osb.antwoord is Antwoord.NEE
    assert euro(zonder_osb.andere_lezing) == (0, 1750, 1750)


def test_doormigratie_doet_er_niet_toe_met_een_land_op_de_lijst_of_zonder_asiel():
    assert ondersteuning(1, 0, **{**ALLES, "doormigratie": True}).andere_lezing is None
    geen_asiel = {**ALLES, "asielzoeker": False, "land_op_lijst": False, "doormigratie": True}
    assert ondersteuning(1, 0, **geen_asiel).andere_lezing is None


def test_zonder_iom_geen_bijdrage():
    uitkomst = ondersteuning(2, 3, met_iom=False)
    assert (uitkomst.antwoord, uitkomst.ontbreekt) == (Antwoord.NEE, ())


def test_een_kind_dat_alleen_reist_daarover_zwijgt_het_rapport():
    uitkomst = ondersteuning(0, 1, **ALLES)
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert "Het rapport zegt hier niets over" in uitkomst.uitleg()


def test_onbekende_feiten():
    assert ondersteuning(1, 0).ontbreekt == tuple(ALLES)
    zonder_lijst = {**ALLES, "land_op_lijst": None}
    assert ondersteuning(1, 0, **zonder_lijst).ontbreekt == ("land_op_lijst",)
    assert ondersteuning(1, 0, **{**ALLES, "doormigratie": None}).ontbreekt == ()


def test_de_norm_is_een_bevoegdheid_zonder_peildatum():
    norm = NORMEN["rean_hrt_bedrag"]
    assert (norm.modaliteit, norm.peildatum) == (Modaliteit.KAN, "")


@pytest.mark.parametrize(
    ("volwassenen", "kinderen", "melding"),
    [
        (0, 0, "volwassenen: gevonden 0, verwacht ten minste één volwassene of kind"),
        (-1, 2, "volwassenen: gevonden -1, verwacht een heel getal van 0 of meer"),
        (1, -2, "kinderen: gevonden -2"),
        (1.5, 0, "volwassenen: gevonden 1.5"),
    ],
)
def test_onjuiste_invoer(volwassenen, kinderen, melding):
    with pytest.raises(OnjuisteInvoer, match=melding):
        ondersteuning(volwassenen, kinderen, **ALLES)


@pytest.mark.parametrize(
    ("waarde", "goed", "fout"),
    [
        (module.OSB_VOLWASSENE, "€ 200", "€ 250"),
        (module.OSB_KIND, "40 euro", "€ 50"),
        (module.HRT_VOLWASSENE, "€ 1.750", "€ 1.800"),
        (module.HRT_KIND, "€ 880", "€ 800"),
        (rean.HRT_VOORWAARDEN, "twee voorwaarden", "drie voorwaarden"),
        (
            rean.HRT_BIJ_DOORMIGRATIE,
            "ook in een derde land",
            "niet bij vestiging in een derde land",
        ),
        (rean.REAN_ONDERDELEN, "zeven onderdelen", "zes onderdelen"),
        (rean.EXTRA_BEGELEIDING, "drie groepen", "twee groepen"),
        (rean.HULP_IN_NATURA, "vier voorbeelden", "drie voorbeelden"),
        (rean.HULP_IN_NATURA_IOM, "drie doelen", "twee doelen"),
        (rean.GELD_VOOR_PROJECTEN, "twee geldgevers", "drie geldgevers"),
    ],
)
def test_woorden_op_een_pagina(waarde, goed, fout):
    assert waarde.bron
    assert waarde.leest(goed)
    assert not waarde.leest(fout)
