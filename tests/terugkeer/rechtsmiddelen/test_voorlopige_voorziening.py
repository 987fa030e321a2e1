"""N19: de uitgewerkte gevallen van de normeninventaris."""

import pytest

from terugkeer.grondslag.norm import NORMEN
from terugkeer.grondslag.uitkomst import Antwoord
from terugkeer.rechtsmiddelen.voorlopige_voorziening import (
    AFWACHTEN_NA_AFWIJZING,
    AFWACHTEN_NA_TOEKENNING,
    UITZETTING_OPGESCHORT,
    VOORZIENINGEN_BIJ_VERZOEK,
    Rechtsmiddel,
    Vovo,
    VovoGevolg,
    afwachten,
)


def test_toegekend_bij_beroep_blijven_en_geen_uitzetting():
    uitkomst = afwachten(rechtsmiddel=Rechtsmiddel.BEROEP, vovo=Vovo.TOEGEKEND)
    assert uitkomst.antwoord is Antwoord.JA
    assert uitkomst.waarde == VovoGevolg(Antwoord.JA, Antwoord.JA)
    blijven, uitzetting, einde = (reden.tekst for reden in uitkomst.redenen)
    assert "mag in Nederland wachten" in blijven
    assert "de uitzetting is opgeschort" in uitzetting
    assert "vervalt" in einde


@pytest.mark.parametrize("vovo", [Vovo.AFGEWEZEN, Vovo.GEEN_VERZOEK])
@pytest.mark.parametrize("rechtsmiddel", Rechtsmiddel)
def test_afgewezen_of_niet_gevraagd_is_vertrekken(rechtsmiddel, vovo):
    uitkomst = afwachten(rechtsmiddel=rechtsmiddel, vovo=vovo)
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.waarde == VovoGevolg(Antwoord.NEE, Antwoord.ONBEPAALD)
    assert "moet Nederland verlaten" in uitkomst.uitleg()


def test_de_reden_zegt_of_er_een_verzoek_was():
    assert "is afgewezen" in afwachten(vovo=Vovo.AFGEWEZEN).uitleg()
    assert "geen verzoek" in afwachten(vovo=Vovo.GEEN_VERZOEK).uitleg()


def test_alleen_gevraagd_is_onbepaald_maar_de_voorzieningen_lopen_door():
    uitkomst = afwachten(rechtsmiddel=Rechtsmiddel.HOGER_BEROEP, vovo=Vovo.GEVRAAGD)
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.waarde == VovoGevolg(Antwoord.ONBEPAALD, Antwoord.JA)
    assert uitkomst.ontbreekt == ()
    rechter, vraag, voorzieningen = (reden.tekst for reden in uitkomst.redenen)
    assert "Raad van State" in rechter
    assert "niet helder" in vraag
    assert "de voorzieningen lopen door" in voorzieningen


def test_het_verzoek_gaat_naar_wie_het_rechtsmiddel_behandelt():
    uitkomst = afwachten(rechtsmiddel=Rechtsmiddel.BEROEP, vovo=Vovo.GEVRAAGD)
    assert "beslist de rechtbank" in uitkomst.uitleg()


def test_welk_rechtsmiddel_het_is_verandert_het_antwoord_niet():
    uitkomst = afwachten(vovo=Vovo.GEVRAAGD)
    assert uitkomst.waarde == VovoGevolg(Antwoord.ONBEPAALD, Antwoord.JA)
    assert uitkomst.ontbreekt == ()
    assert "beslist de" not in uitkomst.uitleg()


def test_zonder_de_stand_van_het_verzoek_ontbreekt_die():
    uitkomst = afwachten(rechtsmiddel=Rechtsmiddel.BEROEP)
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.waarde is None
    assert uitkomst.ontbreekt == ("vovo",)


def test_de_waarden_zijn_te_noemen():
    assert AFWACHTEN_NA_TOEKENNING.leest("mag in Nederland wachten")
    assert AFWACHTEN_NA_AFWIJZING.leest("moet Nederland verlaten")
    assert UITZETTING_OPGESCHORT.leest("opgeschort")
    assert VOORZIENINGEN_BIJ_VERZOEK.leest("lopen door")
    assert str(AFWACHTEN_NA_AFWIJZING.bron[0]) == "Rapport § 2.1, noot 17"
    assert str(VovoGevolg(Antwoord.JA, Antwoord.JA)) == (
        "uitzetting opgeschort ja, voorzieningen lopen door ja"
    )


def test_de_bron_is_die_van_het_rapport():
    norm = NORMEN["voorlopige_voorziening"]
    assert norm.nummer == "N19"
    assert [str(bron) for bron in norm.bron] == [
        "Rapport § 2.1, noot 16",
        "Rapport § 2.2",
        "Rapport § 2.1, noot 17",
        "Rapport § 3.2, noot 35",
        "Awb art. 8:85",
        "Rapport § 2.2, noot 22",
    ]
