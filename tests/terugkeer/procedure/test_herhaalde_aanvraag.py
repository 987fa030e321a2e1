"""N08: wanneer een nieuwe aanvraag kans maakt."""

from dataclasses import replace

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NORMEN
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.procedure import herhaalde_aanvraag
from terugkeer.procedure.herhaalde_aanvraag import is_volgende, kansrijk

# Voorbeeld 1: een arrestatiebevel dat er pas na de eerste afwijzing was.
MET_NOVUM = {
    "eerder_definitief_besluit": True,
    "lhbt_motief": False,
    "nieuwe_feiten": True,
    "toen_bekend": False,
    "toen_te_weten": False,
    "reden_voor_heroverweging": True,
}
# Voorbeeld 2: dezelfde feiten als de eerste keer.
ZONDER_NOVUM = {
    **MET_NOVUM,
    "nieuwe_feiten": False,
    "toen_bekend": True,
    "toen_te_weten": True,
    "reden_voor_heroverweging": False,
}


def test_voorbeeld_1_met_iets_nieuws_is_er_mogelijk_kans():
    uitkomst = kansrijk(**MET_NOVUM)
    assert uitkomst.antwoord is Antwoord.MOGELIJK
    assert uitkomst.modaliteit is Modaliteit.KAN
    assert [reden.tekst for reden in uitkomst.redenen] == ["Zo'n aanvraag kan kans maken."]


def test_voorbeeld_2_zonder_iets_nieuws_is_er_geen_kans():
    uitkomst = kansrijk(**ZONDER_NOVUM)
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.modaliteit is Modaliteit.MOET
    assert [reden.tekst for reden in uitkomst.redenen] == [
        "Niet voldaan: nieuwe feiten of omstandigheden.",
        "Niet voldaan: bij de eerste afwijzing niet bekend.",
        "Niet voldaan: reden om opnieuw te beslissen.",
        "Zo'n aanvraag maakt geen kans.",
    ]


@pytest.mark.parametrize(
    ("anders", "naam"),
    [
        ({"nieuwe_feiten": False}, "nieuwe feiten of omstandigheden"),
        ({"toen_bekend": True, "toen_te_weten": True}, "bij de eerste afwijzing niet bekend"),
        ({"reden_voor_heroverweging": False}, "reden om opnieuw te beslissen"),
    ],
)
def test_elke_eis_alleen_is_genoeg_voor_nee(anders, naam):
    uitkomst = kansrijk(**{**MET_NOVUM, **anders})
    assert uitkomst.antwoord is Antwoord.NEE
    assert len(uitkomst.redenen) == 2
    assert uitkomst.redenen[0].tekst == f"Niet voldaan: {naam}."


def test_niet_bekend_of_niet_te_weten_een_van_beide_is_genoeg():
    # niet bekend, maar wel te weten
    assert kansrijk(**{**MET_NOVUM, "toen_te_weten": True}).antwoord is Antwoord.MOGELIJK
    # niet te weten: dan was het ook niet bekend, al is dat feit niet opgegeven
    weinig = {**MET_NOVUM, "toen_bekend": None}
    assert kansrijk(**weinig).antwoord is Antwoord.MOGELIJK
    assert kansrijk(**weinig).ontbreekt == ()


@pytest.mark.parametrize("eerder", [True, False])
def test_wat_bekend_was_was_te_weten(eerder):
    strijd = {"toen_bekend": True, "toen_te_weten": False, "eerder_definitief_besluit": eerder}
    with pytest.raises(OnjuisteInvoer, match=r"toen_te_weten: gevonden False, verwacht True"):
        kansrijk(**{**MET_NOVUM, **strijd})


@pytest.mark.parametrize("feiten", [MET_NOVUM, ZONDER_NOVUM])
def test_een_lhbt_motief_maakt_het_mogelijk(feiten):
    uitkomst = kansrijk(**{**feiten, "lhbt_motief": True})
    assert uitkomst.antwoord is Antwoord.MOGELIJK
    assert uitkomst.modaliteit is Modaliteit.KAN
    assert "een uitzondering voor lhbt's" in uitkomst.uitleg()
    weinig = kansrijk(eerder_definitief_besluit=True, lhbt_motief=True)
    assert (weinig.antwoord, weinig.ontbreekt) == (Antwoord.MOGELIJK, ())


@pytest.mark.parametrize("lhbt", [True, False, None])
def test_zonder_eerder_definitief_besluit_zegt_het_rapport_niets(lhbt):
    uitkomst = kansrijk(eerder_definitief_besluit=False, lhbt_motief=lhbt)
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.ontbreekt == ()
    assert "Het rapport zegt hier niets over" in uitkomst.uitleg()


def test_zonder_feiten_ontbreken_ze_alle_zes():
    uitkomst = kansrijk()
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.ontbreekt == tuple(MET_NOVUM)


def test_een_feit_dat_ontbreekt_wordt_genoemd():
    uitkomst = kansrijk(**{**MET_NOVUM, "reden_voor_heroverweging": None})
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.ontbreekt == ("reden_voor_heroverweging",)


def test_een_getal_is_geen_ja_of_nee():
    with pytest.raises(OnjuisteInvoer, match="nieuwe_feiten: gevonden 1, verwacht True of False"):
        kansrijk(nieuwe_feiten=1)


@pytest.mark.parametrize(("volgnummer", "volgende"), [(1, False), (2, True), (3, True)])
def test_vanaf_de_tweede_is_een_aanvraag_een_volgende(volgnummer, volgende):
    assert is_volgende(volgnummer) is volgende


def test_een_nulde_aanvraag_bestaat_niet():
    with pytest.raises(OnjuisteInvoer, match=r"volgnummer: gevonden 0, verwacht 1 voor de eerste"):
        is_volgende(0)


@pytest.mark.parametrize(
    ("waarde", "goed", "fout"),
    [
        (herhaalde_aanvraag.VANAF_AANVRAAG, "twee of meer aanvragen", "drie of meer aanvragen"),
        (herhaalde_aanvraag.NOVUM_EISEN, "drie eisen", "twee eisen"),
        (herhaalde_aanvraag.KANS_MET_NOVUM, "kan slagen", "maakt geen kans"),
        (herhaalde_aanvraag.KANS_ZONDER_NOVUM, "is niet kansrijk", "kan kans maken"),
        (herhaalde_aanvraag.LHBT_UITZONDERING, "een uitzondering", "geen uitzondering"),
    ],
)
def test_woorden_op_een_pagina(waarde, goed, fout):
    assert waarde.leest(goed)
    assert not waarde.leest(fout)


def test_de_bron_is_die_van_het_rapport():
    norm = NORMEN["herhaalde_aanvraag_nova"]
    assert norm.nummer == "N08"
    assert [str(bron) for bron in norm.bron] == [
        "Awb art. 4:6 lid 2",
        "Rapport § 3.2, noot 34",
        "Vc 2000 (C)",
        "Rapport bijlage I",
    ]


@pytest.mark.parametrize(
    ("regel", "antwoord", "woorden"),
    [
        (herhaalde_aanvraag.KANS_MET_NOVUM, Antwoord.NEE, "maakt geen kans"),
        (herhaalde_aanvraag.KANS_ZONDER_NOVUM, Antwoord.MOGELIJK, "kan kans maken"),
        (herhaalde_aanvraag.LHBT_UITZONDERING, Antwoord.NEE, "geen uitzondering"),
    ],
)
def test_zegt_een_regel_iets_anders_dan_horen_daar_andere_woorden_bij(regel, antwoord, woorden):
    anders = replace(regel, antwoord=antwoord)
    assert anders.leest(woorden)
    assert not regel.leest(woorden)


def test_de_uitzondering_staat_in_noot_34():
    bronnen = [str(bron) for bron in herhaalde_aanvraag.LHBT_UITZONDERING.bron]
    assert bronnen == ["Vc 2000 (C)", "Rapport § 3.2, noot 34"]
