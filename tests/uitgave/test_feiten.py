"""Geen feit van het rapport is weggevallen: elk heeft een pagina en een anker dat bestaat."""

from pathlib import Path

import pytest

from tests.uitgave.hulp import PAGINAS, WORTEL, html, proefpagina, regels
from uitgave.begrippen import lees_begrippen
from uitgave.feiten import BIJLAGEN, controleer_feiten, feiten, vindplaatsen
from uitgave.plaatsen import PARAGRAFEN


@pytest.fixture(scope="module")
def lijst():
    """De begrippen van de editie."""
    return lees_begrippen(WORTEL)


@pytest.fixture(scope="module")
def kaart(lijst):
    """Van elk feit de pagina en het anker."""
    return vindplaatsen(PAGINAS, lijst)


def van(paragraaf):
    return [feit for feit, waar in feiten().items() if waar == paragraaf]


@pytest.mark.parametrize("paragraaf", PARAGRAFEN)
def test_elk_feit_van_de_paragraaf_staat_op_een_pagina(kaart, paragraaf):
    assert [feit for feit in van(paragraaf) if feit not in kaart] == []


def test_feiten_van_de_tekst_staan_niet_alleen_in_de_begrippenlijst(kaart):
    begrippen = Path("docs/naslag/begrippen.md")
    alleen = [
        f for f, (pad, _) in kaart.items() if pad == begrippen and feiten()[f] not in BIJLAGEN
    ]
    assert alleen == []


def test_het_feitenbestand_is_heel():
    nummers = [int(feit[1:]) for feit in feiten()]
    assert nummers == list(range(1, len(nummers) + 1))
    assert set(feiten().values()) <= set(PARAGRAFEN)


def test_feit_dat_nergens_staat_wordt_gemeld(lijst):
    zonder = tuple(p for p in PAGINAS if not any("F092" in regel for regel in p.tekst.splitlines()))
    assert (
        "src/uitgave/feiten.jsonl:92: feit F092 (paragraaf 2.1) staat op geen pagina; "
        "noem het bij de tekst"
    ) in regels(controleer_feiten(zonder, lijst))


def test_feit_dat_een_begrip_noemt_maar_niet_bestaat(tmp_path):
    (tmp_path / "glossary.yml").write_text(
        'azc:\n  soort: begrip\n  uitleg: x\n  rapport: ["2.1"]\n  feiten: [F9999]\n', "utf-8"
    )
    gevonden = regels(controleer_feiten(PAGINAS, lees_begrippen(tmp_path)))
    assert 'glossary.yml:1: begrip "azc": feit F9999 bestaat niet; verbeter het nummer' in gevonden


def test_anker_op_een_latere_pagina_is_dat_van_die_pagina(lijst):
    een = proefpagina("Een.\n<!-- rapport 2.1: F091 -->", "docs/een.md")
    twee = proefpagina("Twee.\n<!-- rapport 2.1: F091 F092 -->", "docs/twee.md")
    gevonden = vindplaatsen((een, twee), lijst)
    assert gevonden["F091"] == (een.pad, "F091")
    assert gevonden["F092"] == (twee.pad, "F091")
    assert 'id="F091"' in html(twee)
