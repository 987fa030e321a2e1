"""Document W: wat het wel en niet geeft; N45 en N46 gebruiken het."""

from dataclasses import replace

from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.uitkomst import Antwoord, Reden
from terugkeer.niet_terugkeer.artikel_64 import VERTREK_UITGESTELD
from terugkeer.niet_terugkeer.document_w import (
    BRON,
    DOCUMENT,
    RECHT_OP_VERGUNNING,
    RECHTMATIG_VERBLIJF,
    Uitstel,
    uitstel_met_document,
)


def test_het_document_geeft_verblijf_maar_geen_vergunning_en_geen_werk():
    uitstel = Uitstel("het duurt")
    assert uitstel.document is DOCUMENT
    assert uitstel.rechtmatig is Antwoord.JA
    assert uitstel.recht_op_vergunning is Antwoord.NEE
    assert uitstel.werken is Antwoord.NEE
    assert str(uitstel) == "uitstel met document W, zolang het duurt"
    assert hash(uitstel) == hash(Uitstel("het duurt"))


def test_de_redenen_zeggen_wat_het_document_geeft():
    eigen = Reden("Er is uitstel.", (rapport("5.1"),))
    uitkomst = uitstel_met_document(VERTREK_UITGESTELD, "het duurt", eigen)
    assert uitkomst.antwoord is Antwoord.JA
    assert uitkomst.waarde == Uitstel("het duurt")
    assert [reden.tekst for reden in uitkomst.redenen] == [
        "Er is uitstel.",
        "Met document W is iemand rechtmatig in Nederland.",
        "Het document geeft geen recht op een verblijfsvergunning.",
        "Ook mensen met dit document mogen niet werken.",
    ]


def test_de_waarden_zijn_te_noemen():
    assert DOCUMENT.leest("document W")
    assert DOCUMENT.element("het document W") == 0
    assert RECHTMATIG_VERBLIJF.leest("rechtmatig verblijf")
    assert not RECHTMATIG_VERBLIJF.leest("geen rechtmatig verblijf")
    assert RECHT_OP_VERGUNNING.leest("geen verblijfsvergunning")
    assert not RECHT_OP_VERGUNNING.leest("recht op een verblijfsvergunning")


def test_bij_een_ander_antwoord_horen_andere_woorden():
    assert replace(RECHT_OP_VERGUNNING, antwoord=Antwoord.JA).leest(
        "recht op een verblijfsvergunning"
    )


def test_de_bron_is_het_model_in_het_voorschrift_en_de_noten_82_en_84():
    assert BRON[0].url == "https://wetten.overheid.nl/BWBR0012002/2016-04-01#Bijlage7f2"
    assert str(BRON[1]) == "Rapport § 5.1, noten 82 en 84"
