"""De voorwaarden van N47, zoals een pagina ze noemt."""

from terugkeer.niet_terugkeer.buitenschuld_voorwaarden import (
    BENADERDE_LANDEN,
    EISEN_AAN_FEITEN,
    VOORWAARDEN,
)


def test_er_zijn_vijf_voorwaarden():
    assert VOORWAARDEN.leest("vijf voorwaarden")
    vormen = (
        "zelf geprobeerd",
        "geen redelijke twijfel",
        "bemiddeling zonder resultaat",
        "een samenhangend geheel van feiten",
        "geen verblijfstitel",
    )
    assert [VOORWAARDEN.element(vorm) for vorm in vormen] == [0, 1, 2, 3, 4]


def test_er_zijn_drie_soorten_landen_te_benaderen():
    assert BENADERDE_LANDEN.leest("drie soorten landen")
    assert BENADERDE_LANDEN.element("het land van eerder verblijf") == 1


def test_de_feiten_moeten_aan_drie_eisen_voldoen():
    assert EISEN_AAN_FEITEN.leest("drie eisen")
    assert EISEN_AAN_FEITEN.element("controleerbaar") == 1


def test_de_bron_is_noot_87():
    assert {str(lijst.bron[-1]) for lijst in (VOORWAARDEN, BENADERDE_LANDEN, EISEN_AAN_FEITEN)} == {
        "Rapport § 5.1, noot 87"
    }
