"""N51: de uitgewerkte gevallen van de normeninventaris."""

from dataclasses import replace
from datetime import date

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NA_HET_RAPPORT, NORMEN
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.niet_terugkeer.verwesterde_minderjarigen import (
    BELEID_SINDS,
    MINDERJARIG_TOT,
    SAHAR_IN_NEDERLAND,
    VERGUNNING,
    VOORWAARDEN,
    verwesterde_minderjarige_vrouw,
)

DAG = date(2012, 5, 1)
GEBOREN = date(1997, 3, 1)  # 15 jaar op 1 mei 2012
ALLES = {
    "vrouw": True,
    "schoolgaand": True,
    "verwesterd": True,
    "zware_druk_in_afghanistan": True,
}


def test_meisje_van_15_dat_aan_alles_voldoet():
    # voorbeeld 1
    uitkomst = verwesterde_minderjarige_vrouw(DAG, GEBOREN, **ALLES)
    assert uitkomst.antwoord is Antwoord.MOGELIJK
    assert uitkomst.modaliteit is Modaliteit.KAN
    assert [reden.tekst for reden in uitkomst.redenen] == [
        "Aan alles is voldaan: iemand kan een vergunning krijgen."
    ]


@pytest.mark.parametrize(
    ("feit", "nummer"),
    [
        ("vrouw", 0),  # voorbeeld 3: een jongen
        ("schoolgaand", 2),
        ("verwesterd", 3),
        ("zware_druk_in_afghanistan", 4),
    ],
)
def test_elke_voorwaarde_alleen_kan_de_vergunning_tegenhouden(feit, nummer):
    verwacht = [f"Niet vervuld: {VOORWAARDEN.elementen[nummer][0]}."]
    uitkomst = verwesterde_minderjarige_vrouw(DAG, GEBOREN, **{**ALLES, feit: False})
    assert uitkomst.antwoord is Antwoord.NEE
    assert [reden.tekst for reden in uitkomst.redenen] == verwacht
    alleen = verwesterde_minderjarige_vrouw(DAG, GEBOREN, **{feit: False})
    assert alleen.antwoord is Antwoord.NEE
    assert alleen.ontbreekt == ()
    assert [reden.tekst for reden in alleen.redenen] == verwacht


@pytest.mark.parametrize(
    ("dag", "geboren", "antwoord"),
    [
        (date(2015, 2, 28), GEBOREN, Antwoord.MOGELIJK),  # de dag voor de 18e verjaardag
        (date(2015, 3, 1), GEBOREN, Antwoord.NEE),  # de 18e verjaardag
        (date(2014, 2, 28), date(1996, 2, 29), Antwoord.MOGELIJK),
        (date(2014, 3, 1), date(1996, 2, 29), Antwoord.NEE),  # C6: 29 februari wordt 1 maart
    ],
)
def test_minderjarig_tot_de_achttiende_verjaardag(dag, geboren, antwoord):
    uitkomst = verwesterde_minderjarige_vrouw(dag, geboren, **ALLES)
    assert uitkomst.antwoord is antwoord
    if antwoord is Antwoord.NEE:
        assert [reden.tekst for reden in uitkomst.redenen] == ["Niet vervuld: minderjarig."]


def test_voor_2011_was_het_beleid_er_niet():
    # voorbeeld 2: 2010 is nee, niet onbepaald
    uitkomst = verwesterde_minderjarige_vrouw(date(2010, 12, 31), GEBOREN, **ALLES)
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.redenen[0].tekst == "Het beleid begon in 2011."
    assert verwesterde_minderjarige_vrouw(date(2010, 6, 1), GEBOREN).ontbreekt == ()


@pytest.mark.parametrize(
    ("dag", "redenen"),
    [(date(2011, 1, 1), 2), (date(2011, 12, 31), 2), (date(2012, 1, 1), 1)],
)
def test_in_2011_is_de_begindag_niet_bekend(dag, redenen):
    uitkomst = verwesterde_minderjarige_vrouw(dag, GEBOREN, **ALLES)
    assert uitkomst.antwoord is Antwoord.MOGELIJK
    assert len(uitkomst.redenen) == redenen
    assert ("op welke dag in 2011 het beleid begon" in uitkomst.uitleg()) is (redenen > 1)


@pytest.mark.parametrize("feit", ALLES)
def test_een_onbekend_feit_ontbreekt(feit):
    uitkomst = verwesterde_minderjarige_vrouw(DAG, GEBOREN, **{**ALLES, feit: None})
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.ontbreekt == (feit,)


def test_zonder_feiten_ontbreekt_alles():
    assert verwesterde_minderjarige_vrouw(DAG, GEBOREN).ontbreekt == tuple(ALLES)


def test_na_mei_2017_draagt_de_uitkomst_een_voorbehoud():
    uitkomst = verwesterde_minderjarige_vrouw(date(2017, 6, 1), date(2005, 1, 1), **ALLES)
    assert uitkomst.antwoord is Antwoord.MOGELIJK
    assert uitkomst.voorbehoud == (NA_HET_RAPPORT,)


def test_onjuiste_invoer():
    with pytest.raises(OnjuisteInvoer, match=r"^geboren: gevonden '2012-05-02', verwacht een dag"):
        verwesterde_minderjarige_vrouw(DAG, date(2012, 5, 2))
    # geboren op de dag zelf kan wel
    assert verwesterde_minderjarige_vrouw(DAG, DAG, vrouw=False).antwoord is Antwoord.NEE
    with pytest.raises(OnjuisteInvoer, match=r"^vrouw: gevonden 'ja'"):
        verwesterde_minderjarige_vrouw(DAG, GEBOREN, vrouw="ja")


def test_de_waarden_zijn_te_noemen():
    assert BELEID_SINDS.leest("2011")
    assert MINDERJARIG_TOT.leest("18 jaar")
    assert SAHAR_IN_NEDERLAND.leest("tien jaar")
    assert VERGUNNING.leest("kunnen een vergunning krijgen")
    vormen = (
        "meisje",
        "minderjarig",
        "op school",
        "verwesterd",
        "onevenredig zware psychische druk",
    )
    assert [VOORWAARDEN.element(vorm) for vorm in vormen] == [0, 1, 2, 3, 4]
    assert VOORWAARDEN.leest("vijf voorwaarden")


def test_bij_een_ander_antwoord_horen_andere_woorden():
    assert replace(VERGUNNING, antwoord=Antwoord.NEE).leest("kan geen vergunning krijgen")


def test_de_bron_is_die_van_het_rapport():
    norm = NORMEN["verwesterde_minderjarige_vrouw"]
    assert norm.nummer == "N51"
    assert norm.modaliteit is Modaliteit.KAN
    assert [str(bron) for bron in norm.bron] == [
        "Vb 2000 art. 3.48 lid 2 onder b",
        "Vc 2000 (B)",
        "Rapport § 5.3, noot 109",
        "NOS, Afghaans meisje Sahar mag blijven",
        "Rapport § 5.3, noot 108",
    ]
