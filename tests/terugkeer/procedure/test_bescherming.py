"""De gronden van bescherming: de aantallen en namen die het rapport noemt."""

from terugkeer.procedure.bescherming import (
    INHOUD_KWALIFICATIERICHTLIJN,
    RECHTEN_EVRM,
    REGELINGEN_VAN_BESCHERMING,
    VERDRAGEN,
    VERVOLGINGSGRONDEN,
)


def test_twee_verdragen_en_drie_regelingen():
    assert VERDRAGEN.leest("twee verdragen")
    assert VERDRAGEN.leest("2 internationale verdragen")
    assert not VERDRAGEN.leest("drie verdragen")
    assert REGELINGEN_VAN_BESCHERMING.leest("drie regelingen")


def test_vijf_gronden_van_vervolging_elk_bij_naam():
    assert VERVOLGINGSGRONDEN.leest("vijf gronden")
    namen = ("ras", "godsdienst", "nationaliteit", "sociale groep", "politieke overtuiging")
    assert [VERVOLGINGSGRONDEN.element(naam) for naam in namen] == [0, 1, 2, 3, 4]
    assert VERVOLGINGSGRONDEN.element("geslacht") is None


def test_voorbeelden_uit_het_evrm_en_inhoud_van_de_richtlijn():
    assert RECHTEN_EVRM.element("het folterverbod") == 0
    assert RECHTEN_EVRM.element("het recht op vrijheid en veiligheid") == 2
    assert len(RECHTEN_EVRM.elementen) == 3
    assert INHOUD_KWALIFICATIERICHTLIJN.leest("drie onderwerpen")
