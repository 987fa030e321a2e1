"""Een pagina lezen: wat lopende tekst is, op welke regel, en de gegevens bovenaan."""

import pytest

from tests.uitgave.hulp import PAGINAS, proefpagina, regels
from uitgave.pagina import controleer_kop, controleer_lijsten

KOP = "---\ndescription: Een proef.\n---\n"


def test_wissen_verplaatst_niets():
    for pagina in PAGINAS:
        for tekst in (pagina.zonder_code, pagina.lopende_tekst, pagina.woorden):
            assert len(tekst) == len(pagina.tekst), pagina.pad
            assert tekst.count("\n") == pagina.tekst.count("\n"), pagina.pad


def test_lopende_tekst_is_zonder_code_en_opmerkingen():
    pagina = proefpagina(f"{KOP}Een `twee` drie.\n<!-- vier\nvijf -->\n\n~~~\nzes\n~~~\nzeven")
    assert pagina.lopende_tekst.split() == ["Een", "drie.", "zeven"]
    assert pagina.regel(pagina.tekst.index("zeven")) == 11


def test_woorden_zijn_zonder_adressen():
    pagina = proefpagina("[een](a/twee.md) [drie][terugkeer.vier] ::: x {.vijf}\n::: zes.zeven\n")
    assert pagina.woorden.split() == ["[een]", "[drie]", ":::", "x"]


def test_een_verwijzing_op_de_volgende_regel_blijft_leesbaar():
    pagina = proefpagina("[een][terugkeer.twee]\n[drie][terugkeer.vier]")
    assert pagina.woorden.split() == ["[een]", "[drie]"]


@pytest.mark.parametrize("kop", ["---\ntitle: een: twee\n---\n", "---\n- een\n---\n", ""])
def test_gegevens_die_niet_te_lezen_zijn(kop):
    pagina = proefpagina(f"{kop}# Kop\n")
    assert pagina.kopgegevens == {}
    (melding,) = regels(controleer_kop(pagina))
    assert melding.startswith("docs/proef.md:1: de gegevens tussen --- zijn niet te lezen; zet")


def test_omschrijving_die_ontbreekt():
    (melding,) = regels(controleer_kop(proefpagina("---\ntitle: x\n---\n")))
    assert melding.startswith("docs/proef.md:1: de omschrijving ontbreekt; schrijf bovenaan")


@pytest.mark.parametrize("begin", ["Een zin.", "[een](a.md){ .verbetering }", "## Kop"])
@pytest.mark.parametrize("punt", ["- een", "* een", "1. een"])
def test_een_lijst_zonder_lege_regel_erboven(begin, punt):
    pagina = proefpagina(f"{begin}\n{punt}\n")
    assert regels(controleer_lijsten(pagina)) == [
        "docs/proef.md:2: deze lijst wordt gewone tekst; zet een lege regel boven haar eerste punt"
    ]


@pytest.mark.parametrize(
    "tekst",
    [
        "Een zin.\n\n- een\n- twee\n",
        "- een\n  meer\n- twee\n",
        "- een\n[twee](a.md)\n- drie\n",
        "1. een\n2. twee\n",
        "/// admonition | Titel\n- een\n///\n",
        "```\nEen zin.\n- een\n```\n",
        "Een zin met een streepje - en\nnog een -streepje.\n",
    ],
)
def test_een_lijst_die_er_een_is(tekst):
    assert regels(controleer_lijsten(proefpagina(tekst))) == []


@pytest.mark.alles
def test_lege_pagina_breekt_geen_poort(proef):
    proef.schrijf("docs/leeg.md", "")
    (melding,) = proef.meldingen()
    assert melding.startswith("docs/leeg.md:1: ")
