"""Effect: alles wat een norm of waarde raakt, en niets wat zij niet raakt."""

import json
import re
from datetime import date

import pytest

from terugkeer.grondslag.bron import schrijf_datum
from tests.uitgave.hulp import PAGINAS, WORTEL
from uitgave.__main__ import main
from uitgave.beweringen import beweringen
from uitgave.effect import effect
from uitgave.gebruik import definities, gebruikers
from uitgave.nagekeken import BESTAND
from uitgave.onderwerpen import onderwerpen, zoek

PAD = re.compile(
    r"(?P<pad>(?:src|docs|tests|snippets)/[\w./-]+\.(?:py|md)|glossary\.yml)(?::(?P<regel>\d+))?"
)

NAGEKEKEN = (WORTEL / BESTAND).read_text("utf-8")


@pytest.fixture(scope="module")
def verslag():
    """Van elke kop van het verslag de regels."""
    delen, kop = {}, ""
    for regel in effect(WORTEL, zoek("VERTREKTERMIJN")):
        if regel and not regel.startswith(" "):
            kop = regel.partition(":")[0]
            delen[kop] = []
        elif regel:
            delen[kop].append(regel.strip())
    return delen


def test_het_begint_met_de_waarde_en_haar_plaats(verslag):
    plek, hard, nagekeken = verslag["VERTREKTERMIJN"]
    pad, _, regel = plek.removeprefix("staat in ").partition(":")
    assert (
        (WORTEL / pad)
        .read_text("utf-8")
        .splitlines()[int(regel) - 1]
        .startswith("VERTREKTERMIJN =")
    )
    assert hard == "geldt niet zonder meer: in beginsel"
    vast = next(r for r in NAGEKEKEN.splitlines() if "vertrektermijn.VERTREKTERMIJN" in r)
    dag = date.fromisoformat(json.loads(vast)["op"])
    assert nagekeken == f"naast de bron gelegd op {schrijf_datum(dag)}"


def test_de_bronnen_en_feiten(verslag):
    assert verslag["Wet en andere bronnen"][0].startswith("Vw 2000 art. 62 lid 1 https://wetten")
    assert verslag["Plaats in het rapport"] == ["Rapport § 2.1, noot 12", "Rapport § 2.2, noot 19"]
    assert [feit[:4] for feit in verslag["Feiten waarop het rust"]] == ["F092", "F093", "F129"]


def test_ook_wie_de_waarde_langs_een_omweg_gebruikt(verslag):
    wie = " ".join(verslag["Gebruikt door deze normen en waarden"])
    for norm in ("N14", "N15", "N16", "N23", "N24"):
        assert f"norm {norm} " in wie
    assert "norm N36" not in wie


def test_elke_zin_die_de_waarde_noemt(verslag):
    doel = zoek("VERTREKTERMIJN").pad
    zinnen = {
        f"{b.pagina.pad.as_posix()}:{b.regel}"
        for p in PAGINAS
        for b in beweringen(p)
        if b.doel == doel
    }
    assert {regel.split(" ")[0] for regel in verslag["Pagina's die het zeggen"]} == zinnen


@pytest.mark.parametrize(
    ("kop", "regel"),
    [
        ("Rekenhulpen die ermee rekenen", "src/terugkeer/rekenhulp/vertrektermijn.py"),
        ("Voorbeelden die het laten zien", "toont snippets/vertrektermijn.py:einddatum"),
        ("Uitgewerkte gevallen", "test_eerste_afwijzing_zonder_grond_geeft_in_de_regel_28_dagen"),
        ("Gevallen van wat ervan afhangt", "tests/terugkeer/terugkeerbesluit/test_opschorting.py"),
        (
            "Pagina's die zeggen wat ervan afhangt",
            "vertrektermijn.einddatum: docs/afwijzing/vertrektermijn.md:",
        ),
        ("Begrippen", "vertrektermijn"),
    ],
)
def test_wat_er_verder_van_afhangt(verslag, kop, regel):
    assert any(regel in gevonden for gevonden in verslag[kop])


@pytest.mark.alles
def test_wie_een_norm_op_naam_vraagt_gebruikt_haar():
    verslag = "\n".join(effect(WORTEL, zoek("vertrektermijn_einddatum")))
    assert "norm N16 " in verslag  # NORMEN["…"]
    assert "  src/terugkeer/rekenhulp/vertrektermijn.py\n" in verslag  # vraag_norm("…")
    verslag = "\n".join(effect(WORTEL, zoek("buitenschuldvergunning")))
    assert "  src/terugkeer/rekenhulp/buitenschuld.py\n" in verslag  # vraag_norm(_NORM)


@pytest.mark.alles
@pytest.mark.parametrize("onderwerp", onderwerpen()[::97], ids=lambda o: o.pad)
def test_elke_genoemde_plek_bestaat(onderwerp):
    for regel in effect(WORTEL, onderwerp):
        for plek in PAD.finditer(regel):
            assert (WORTEL / plek["pad"]).is_file()
            if plek["regel"]:
                regels = (WORTEL / plek["pad"]).read_text("utf-8").count("\n")
                assert 1 <= int(plek["regel"]) <= regels


def test_de_code_kent_elk_onderwerp():
    assert {onderwerp.pad for onderwerp in onderwerpen()} <= definities(WORTEL).keys()


def test_niemand_gebruikt_wat_alleen_op_een_pagina_staat():
    assert gebruikers(WORTEL, zoek("AMBASSADES_EN_CONSULATEN").pad) == {"terugkeer.cijfers.CIJFERS"}


@pytest.mark.parametrize(
    ("namen", "uitslag", "begin"),
    [
        (["N15"], 0, "norm N15 (vertrektermijn_einddatum)\n  staat in src/terugkeer/"),
        ([], 1, "noem één norm of waarde: make effect NORM=vertrektermijn_duur\n"),
        (
            ["vertrektermijnduur"],
            1,
            'geen norm of waarde heet "vertrektermijnduur"; bedoel je vertrek',
        ),
    ],
)
def test_de_opdracht(capsys, namen, uitslag, begin):
    assert main(["effect", *namen, "--wortel", str(WORTEL)]) == uitslag
    gezegd = capsys.readouterr()
    assert (gezegd.out or gezegd.err).startswith(begin)
    assert "Traceback" not in gezegd.err
