"""N20: de uitgewerkte gevallen van de normeninventaris."""

from dataclasses import replace

import pytest

from terugkeer.grondslag.norm import NORMEN
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.rechtsmiddelen import hoger_beroep as module
from terugkeer.rechtsmiddelen.hoger_beroep import (
    HOGER_BEROEP_SCHORST,
    VOVO_GEBRUIKELIJK_BIJ,
    HogerBeroep,
    Kans,
    afwachten,
)
from terugkeer.rechtsmiddelen.voorlopige_voorziening import Vovo, VovoGevolg

WACHT = VovoGevolg(Antwoord.ONBEPAALD, Antwoord.JA)


@pytest.mark.parametrize("vovo", [Vovo.GEEN_VERZOEK, Vovo.AFGEWEZEN])
def test_zonder_toegekende_voorziening_is_het_vertrekken_wat_er_ook_speelt(vovo):
    uitkomst = afwachten(vovo=vovo)
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.ontbreekt == ()
    assert afwachten(vovo=vovo, in_bewaring=True).antwoord is Antwoord.NEE
    assert "schort de afwijzing niet op" in uitkomst.uitleg()


def test_zou_hoger_beroep_wel_schorsen_dan_is_er_geen_verzoek_nodig(monkeypatch):
    regel = replace(HOGER_BEROEP_SCHORST, antwoord=Antwoord.JA)
    monkeypatch.setattr(module, "HOGER_BEROEP_SCHORST", regel)
    assert afwachten(vovo=Vovo.GEEN_VERZOEK).antwoord is Antwoord.JA
    assert afwachten(vovo=Vovo.AFGEWEZEN).antwoord is Antwoord.NEE


def test_in_bewaring_met_toegekende_voorziening_is_afwachten():
    uitkomst = afwachten(vovo=Vovo.TOEGEKEND, in_bewaring=True)
    assert uitkomst.antwoord is Antwoord.JA
    assert uitkomst.waarde == HogerBeroep(VovoGevolg(Antwoord.JA, Antwoord.JA))
    assert uitkomst.ontbreekt == ()


@pytest.mark.parametrize(
    ("uitzettingsdatum_bekend", "in_bewaring", "kans"),
    [
        (False, False, Kans.WEINIG_KANSRIJK),
        (True, False, Kans.GEBRUIKELIJK),
        (False, True, Kans.GEBRUIKELIJK),
        (True, True, Kans.GEBRUIKELIJK),
    ],
)
def test_zolang_niet_is_beslist_zegt_de_praktijk_alleen_iets_over_de_kans(
    uitzettingsdatum_bekend, in_bewaring, kans
):
    uitkomst = afwachten(
        vovo=Vovo.GEVRAAGD,
        uitzettingsdatum_bekend=uitzettingsdatum_bekend,
        in_bewaring=in_bewaring,
    )
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.modaliteit is Modaliteit.PRAKTIJK
    assert uitkomst.waarde == HogerBeroep(WACHT, kans)
    assert str(uitkomst.waarde).endswith(str(kans))


def test_de_reden_noemt_wat_er_speelt():
    feiten = {"vovo": Vovo.GEVRAAGD}
    datum = afwachten(**feiten, uitzettingsdatum_bekend=True, in_bewaring=False)
    assert "Hier speelt: een bekende uitzettingsdatum." in datum.uitleg()
    bewaring = afwachten(**feiten, uitzettingsdatum_bekend=False, in_bewaring=True)
    assert "Hier speelt: verblijf in vreemdelingenbewaring." in bewaring.uitleg()
    geen = afwachten(**feiten, uitzettingsdatum_bekend=False, in_bewaring=False)
    assert "Hier speelt: geen van beide." in geen.uitleg()


def test_over_het_verzoek_beslist_de_raad_van_state_en_vaak_alleen_in_een_van_twee_situaties():
    # rapport 2.1, noot 17: als de uitzettingsdatum bekend is of iemand in bewaring verblijft
    uitkomst = afwachten(vovo=Vovo.GEVRAAGD, uitzettingsdatum_bekend=False, in_bewaring=True)
    uitleg = uitkomst.uitleg()
    assert (
        "Over het verzoek beslist de Afdeling bestuursrechtspraak van de Raad van State" in uitleg
    )
    assert "een bekende uitzettingsdatum of verblijf in vreemdelingenbewaring" in uitleg


def test_een_bekende_situatie_is_genoeg():
    assert afwachten(vovo=Vovo.GEVRAAGD, in_bewaring=True).waarde.kans is Kans.GEBRUIKELIJK
    uitkomst = afwachten(vovo=Vovo.GEVRAAGD, in_bewaring=False)
    assert uitkomst.waarde is None
    assert uitkomst.ontbreekt == ("uitzettingsdatum_bekend",)


def test_zonder_feiten_ontbreken_alle_drie():
    uitkomst = afwachten()
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.ontbreekt == ("vovo", "uitzettingsdatum_bekend", "in_bewaring")


def test_de_redenen_noemen_hun_eigen_norm():
    normen = [reden.norm for reden in afwachten(vovo=Vovo.AFGEWEZEN).redenen]
    assert normen == ["hoger_beroep", "voorlopige_voorziening"]


def test_de_waarden_zijn_te_noemen():
    assert HOGER_BEROEP_SCHORST.leest("geen schorsende werking")
    assert not HOGER_BEROEP_SCHORST.leest("schorsende werking")
    assert VOVO_GEBRUIKELIJK_BIJ.leest("twee situaties")
    assert str(HogerBeroep(WACHT)) == str(WACHT)


def test_de_bron_is_die_van_het_rapport():
    norm = NORMEN["hoger_beroep"]
    assert norm.nummer == "N20"
    uitspraak, plaats = norm.bron
    assert uitspraak.ecli == "ECLI:NL:RVS:2001:AE0473"
    assert str(plaats) == "Rapport § 2.1, noot 17"
