"""De vier antwoorden, hun redenen en hoe een uitkomst zich laat lezen."""

from dataclasses import replace

import pytest

from terugkeer.bronnen.regelingen import VW
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.uitkomst import (
    Antwoord,
    Modaliteit,
    Reden,
    Uitkomst,
    ja,
    mogelijk,
    nee,
    onbepaald,
    zwijgt,
)
from terugkeer.grondslag.waarde import DAGEN, Termijn

BRON = (VW.artikel("62", lid=1), rapport("2.2"))
REDEN = Reden("Zo is het.", BRON)
ANDERS = Reden("Anders gelezen.", BRON)
TERMIJN = Termijn(28, DAGEN, BRON)


@pytest.mark.parametrize(
    ("maak", "antwoord", "modaliteit"),
    [
        (ja, Antwoord.JA, Modaliteit.MOET),
        (nee, Antwoord.NEE, Modaliteit.MOET),
        (mogelijk, Antwoord.MOGELIJK, Modaliteit.KAN),
        (onbepaald, Antwoord.ONBEPAALD, Modaliteit.MOET),
    ],
)
def test_de_vier_antwoorden(maak, antwoord, modaliteit):
    uitkomst = maak(REDEN, ANDERS)
    assert uitkomst.antwoord is antwoord
    assert uitkomst.modaliteit is modaliteit
    assert uitkomst.redenen == (REDEN, ANDERS)
    assert uitkomst.waarde is None
    assert uitkomst.ontbreekt == ()
    assert uitkomst.voorbehoud == ()
    assert uitkomst.andere_lezing is None


@pytest.mark.parametrize("maak", [ja, nee, mogelijk])
def test_een_antwoord_draagt_waarde_modaliteit_en_andere_lezing(maak):
    ander = onbepaald(ANDERS)
    uitkomst = maak(REDEN, waarde=TERMIJN, modaliteit=Modaliteit.REGEL, andere_lezing=ander)
    assert uitkomst.waarde == TERMIJN
    assert uitkomst.modaliteit is Modaliteit.REGEL
    assert uitkomst.andere_lezing == ander


def test_onbepaald_noemt_wat_ontbreekt():
    uitkomst = onbepaald(REDEN, ontbreekt=("veilig_land",), andere_lezing=nee(ANDERS))
    assert uitkomst.ontbreekt == ("veilig_land",)
    assert uitkomst.andere_lezing.antwoord is Antwoord.NEE


def test_een_bevoegdheid_is_nooit_ja():
    with pytest.raises(ValueError, match="nooit een hard ja"):
        ja(REDEN, modaliteit=Modaliteit.KAN)
    assert nee(REDEN, modaliteit=Modaliteit.KAN).antwoord is Antwoord.NEE


@pytest.mark.parametrize("maak", [ja, nee, mogelijk, onbepaald])
def test_een_uitkomst_zonder_reden_bestaat_niet(maak):
    with pytest.raises(ValueError, match="zonder reden"):
        maak()


def test_een_reden_zonder_bron_bestaat_niet():
    with pytest.raises(ValueError, match=r"reden zonder bron: 'Zomaar\.'"):
        Reden("Zomaar.", ())


def test_een_reden_noemt_haar_bronnen():
    assert str(REDEN) == "Zo is het. (Vw 2000 art. 62 lid 1; Rapport § 2.2)"


def test_zwijgen_is_een_reden():
    reden = zwijgt("weekenden", rapport("2.2"))
    assert str(reden) == "Het rapport zegt hier niets over: weekenden. (Rapport § 2.2)"
    with pytest.raises(ValueError, match="zonder bron"):
        zwijgt("weekenden")


def test_inhoud_is_wat_er_wordt_gezegd_zonder_de_uitleg():
    uitkomst = ja(REDEN, waarde=TERMIJN, andere_lezing=mogelijk(ANDERS))
    uitleg_anders = replace(
        uitkomst,
        redenen=(ANDERS,),
        ontbreekt=("x",),
        voorbehoud=("Pas op.",),
        andere_lezing=mogelijk(REDEN),
    )
    assert uitleg_anders.inhoud == uitkomst.inhoud


@pytest.mark.parametrize(
    "verschil",
    [
        {"antwoord": Antwoord.NEE},
        {"waarde": Termijn(27, DAGEN, BRON)},
        {"modaliteit": Modaliteit.REGEL},
        {"andere_lezing": None},
        {"andere_lezing": nee(ANDERS)},
    ],
)
def test_wat_er_wordt_gezegd_telt_wel(verschil):
    uitkomst = ja(REDEN, waarde=TERMIJN, andere_lezing=mogelijk(ANDERS))
    assert replace(uitkomst, **verschil).inhoud != uitkomst.inhoud


def test_uitleg_nummert_de_redenen_en_noemt_wat_ontbreekt_en_het_voorbehoud():
    uitkomst = Uitkomst(
        Antwoord.ONBEPAALD,
        (REDEN, ANDERS),
        ontbreekt=("veilig_land", "kennelijk_ongegrond"),
        voorbehoud=("Eén.", "Twee."),
    )
    assert uitkomst.uitleg() == (
        "1. Zo is het. (Vw 2000 art. 62 lid 1; Rapport § 2.2)\n"
        "2. Anders gelezen. (Vw 2000 art. 62 lid 1; Rapport § 2.2)\n"
        "Nog nodig: veilig land, kennelijk ongegrond.\n"
        "Let op: Eén.\n"
        "Let op: Twee."
    )


def test_uitleg_zonder_meer_is_alleen_de_redenen():
    assert nee(REDEN).uitleg() == "1. Zo is het. (Vw 2000 art. 62 lid 1; Rapport § 2.2)"


@pytest.mark.parametrize(
    ("uitkomst", "geschreven"),
    [
        (ja(REDEN), "ja"),
        (ja(REDEN, waarde=TERMIJN), "ja: 28 dagen"),
        (ja(REDEN, waarde=TERMIJN, modaliteit=Modaliteit.REGEL), "ja, in beginsel: 28 dagen"),
        (nee(REDEN, modaliteit=Modaliteit.REGEL), "nee, in beginsel"),
        (mogelijk(REDEN, modaliteit=Modaliteit.REGEL), "mogelijk"),
        (mogelijk(REDEN, waarde=TERMIJN), "mogelijk: 28 dagen"),
        (onbepaald(REDEN), "onbepaald"),
        (ja(REDEN, waarde=0), "ja: 0"),  # nul is ook een waarde
    ],
)
def test_een_uitkomst_in_een_regel(uitkomst, geschreven):
    assert str(uitkomst) == geschreven
