"""N46: de uitgewerkte gevallen van de normeninventaris."""

import pytest

from terugkeer.grondslag.norm import NORMEN
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.niet_terugkeer.vertrekmoratorium import (
    AANLEIDINGEN,
    VERTREK_UITGESTELD,
    Moratorium,
    uitstel,
)


def test_van_kracht_is_uitstel_met_document_w():
    # voorbeeld 1
    uitkomst = uitstel(moratorium=Moratorium.VAN_KRACHT, afgewezen=True)
    assert uitkomst.antwoord is Antwoord.JA
    assert uitkomst.modaliteit is Modaliteit.MOET
    assert str(uitkomst) == "ja: uitstel met document W, zolang het moratorium duurt"
    assert [reden.tekst for reden in uitkomst.redenen[:2]] == [
        "De aanvraag is afgewezen, maar door het moratorium is het vertrek uitgesteld.",
        "Terugsturen is dan nog niet verantwoord. Voorbeelden van de reden: een onzekere toestand "
        "en een onveilige toestand.",
    ]


def test_het_document_geeft_geen_recht_op_een_vergunning():
    # voorbeeld 3
    uitkomst = uitstel(moratorium=Moratorium.VAN_KRACHT, afgewezen=True)
    assert uitkomst.waarde.recht_op_vergunning is Antwoord.NEE
    assert uitkomst.waarde.rechtmatig is Antwoord.JA


@pytest.mark.parametrize("afgewezen", [True, False, None])
@pytest.mark.parametrize(
    ("stand", "woorden"),
    [
        (Moratorium.BEEINDIGD, "dat is voorbij, dus vertrekken moet weer"),  # voorbeeld 2
        (Moratorium.GEEN, "is er geen moratorium"),  # voorbeeld 4
    ],
    ids=["beëindigd", "geen"],
)
def test_zonder_moratorium_of_erna_is_er_geen_uitstel(stand, woorden, afgewezen):
    uitkomst = uitstel(moratorium=stand, afgewezen=afgewezen)
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.waarde is None
    assert uitkomst.ontbreekt == ()
    assert woorden in uitkomst.redenen[0].tekst


def test_voor_wie_op_een_besluit_wacht_zwijgt_het_rapport():
    uitkomst = uitstel(moratorium=Moratorium.VAN_KRACHT, afgewezen=False)
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.ontbreekt == ()
    assert "Het rapport zegt hier niets over" in uitkomst.uitleg()


def test_onbekende_feiten():
    assert uitstel().ontbreekt == ("moratorium", "afgewezen")
    assert uitstel(moratorium=Moratorium.VAN_KRACHT).ontbreekt == ("afgewezen",)
    assert uitstel(afgewezen=True).ontbreekt == ("moratorium",)


def test_de_waarden_zijn_te_noemen():
    assert VERTREK_UITGESTELD.leest("nog niet terug")
    assert not VERTREK_UITGESTELD.leest("gaat het vertrek door")
    assert AANLEIDINGEN.leest("twee voorbeelden")
    assert AANLEIDINGEN.element("onveilig") == 1


def test_de_bron_is_die_van_het_rapport():
    norm = NORMEN["vertrekmoratorium"]
    assert norm.nummer == "N46"
    assert [str(bron) for bron in norm.bron[:4]] == [
        "Vw 2000 art. 45 lid 4",
        "Vw 2000 art. 45 lid 5",
        "Vc 2000 (C)",
        "Rapport § 5.1, noot 81",
    ]
