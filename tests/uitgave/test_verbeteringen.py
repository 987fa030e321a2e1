"""Elk gebrek van het rapport is te vinden waar het speelt, en vandaar naar zijn uitleg en terug."""

import re

import pytest

from tests.uitgave.hulp import PAGINAS, html, proefpagina, regels
from uitgave.verbeteringen import controleer_verbeteringen, ingangen, merken

(VERZAMELING,) = (p for p in PAGINAS if p.pad.name == "verbeteringen.md")
INGANGEN = list(ingangen(VERZAMELING))
MERKEN = [merk for pagina in PAGINAS for merk in merken(pagina)]
ZO = "schrijf [verbetering 7](../naslag/verbeteringen.md#v-7){ .verbetering }"
ZONDER_MERK = (
    "docs/naslag/verbeteringen.md:3: op map/proef.md#het-jaar staat geen merk van verbetering 7; "
    f"{ZO}"
)

INGANG = """\
    # Verbeteringen

    ### 7. Twee jaren { #v-7 }

    - **In deze editie:** beide. Zie [Proef](../map/proef.md#het-jaar) en [Begrippen](begrippen.md).
    """
PLEK = """\
    # Proef

    ## Het jaar

    Twee jaren. [verbetering 7](../naslag/verbeteringen.md#v-7){ .verbetering }

    ## Later

    """


def meldingen(plek=PLEK, ingang=INGANG):
    paginas = (
        proefpagina(plek, "docs/map/proef.md"),
        proefpagina(ingang, "docs/naslag/verbeteringen.md"),
    )
    return regels(controleer_verbeteringen(paginas))


# De editie zelf.


def test_verbeteringen_van_de_editie():
    assert regels(controleer_verbeteringen(PAGINAS)) == []


@pytest.mark.parametrize("ingang", INGANGEN, ids=lambda i: f"v-{i.nummer}")
def test_elke_verbetering_heeft_een_merk_en_staat_in_de_tabel(ingang):
    assert [merk for merk in MERKEN if merk.nummer == ingang.nummer]
    tabel = [regel for regel in VERZAMELING.tekst.splitlines() if regel.startswith("| ")]
    assert any(f"[{ingang.nummer}](#v-{ingang.nummer})" in regel for regel in tabel)


def test_nummers_lopen_door_en_de_telling_klopt():
    nummers = sorted(int(ingang.nummer) for ingang in INGANGEN)
    assert nummers == list(range(1, len(nummers) + 1))
    assert f"Deze pagina noemt er {len(nummers)}." in VERZAMELING.tekst


@pytest.mark.parametrize("ingang", INGANGEN, ids=lambda i: f"v-{i.nummer}")
def test_elke_verbetering_zegt_wat_waarom_en_wat_nu(ingang):
    tekst = VERZAMELING.tekst.partition(f"{{ #v-{ingang.nummer} }}")[2].partition("\n#")[0]
    koppen = re.findall(r"^- \*\*(.+?):\*\*", tekst, re.MULTILINE)
    assert koppen == ["In het rapport", "Waarom niet", "In deze editie"]


# Wat de poort vindt.


def test_ingang_met_haar_merk():
    assert meldingen() == []


def test_merk_in_een_codeblok_telt_niet():
    code = f"```\n{PLEK}\n```"
    assert list(merken(proefpagina(code, "docs/map/proef.md"))) == []


def test_ingang_zonder_merk():
    assert meldingen(plek="# Proef\n\n## Het jaar\n\nNiets.\n") == [ZONDER_MERK]


def test_merk_onder_een_andere_kop():
    weg = PLEK.replace("## Het jaar", "## Eerder")
    assert meldingen(plek=weg) == [
        "docs/map/proef.md:5: verbetering 7 noemt deze plek niet; link er vanuit haar ingang naar",
        ZONDER_MERK,
    ]


def test_merk_onder_een_kop_van_een_dieper_niveau():
    dieper = PLEK.replace("Twee jaren.", "### Toen\n\n    Twee jaren.")
    assert meldingen(plek=dieper) == []


def test_merk_zonder_ingang():
    zonder = INGANG.replace("### 7.", "### 8.").replace("#v-7", "#v-8")
    assert meldingen(ingang=zonder)[0] == (
        "docs/map/proef.md:5: verbetering 7 bestaat niet; verbeter het nummer of maak haar ingang"
    )


@pytest.mark.parametrize(
    ("goed", "fout"),
    [
        ("[verbetering 7]", "[verbetering 8]"),
        ("[verbetering 7]", "[zie daar]"),
        ("{ .verbetering }", ""),
    ],
)
def test_merk_met_een_andere_vorm(goed, fout):
    assert meldingen(plek=PLEK.replace(goed, fout)) == [
        f"docs/map/proef.md:5: een merk heeft een vaste vorm; {ZO}"
    ]


def test_ingang_zonder_plek():
    zonder = INGANG.replace("[Proef](../map/proef.md#het-jaar) en ", "")
    assert (
        "docs/naslag/verbeteringen.md:3: verbetering 7 noemt geen plek; sluit af met Zie [pagina](…)"
    ) in meldingen(ingang=zonder)


def test_merk_is_een_link_die_zichzelf_noemt():
    uit = html(proefpagina(PLEK, "docs/map/proef.md"))
    assert ('<a class="verbetering" href="../naslag/verbeteringen.md#v-7">verbetering 7</a>') in uit
