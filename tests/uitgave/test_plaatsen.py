"""Elke alinea noemt haar plaats in het rapport, en de lezer ziet die plaats."""

import pytest

from tests.uitgave.hulp import maak_omzetter, proefpagina, regels
from uitgave.plaatsen import controleer_plaatsen, in_rapport, ontleed_feiten, plaatsen

F = {"F001": "2.1", "F002": "2.1", "F003": "2.2"}
ZO = "schrijf <!-- rapport 2.1 2.2: F128-F130 F139 -->"


def meldingen(tekst):
    return regels(controleer_plaatsen(proefpagina(tekst), F))


# Wat goed is.


@pytest.mark.parametrize(
    "tekst",
    [
        "Een zin.\n<!-- rapport 2.1: F001 F002 -->",
        "Een zin.\n<!-- rapport 2.1 2.2: F001-F003 -->",
        "Een zin.\n<!-- rapport 2.2 -->",
        "Een zin.\n\n<!-- rapport 2.1 -->",
        "- een\n- twee\n\n<!-- rapport 2.1 -->",
        "| a |\n| - |\n| b |\n<!-- rapport 2.1 -->",
        "Inleiding:\n\n- een\n<!-- rapport 2.1 -->",
        "Inleiding:[^noot-12]\n\n- een\n<!-- rapport 2.1 -->",
        "# Kop\n\n/// admonition | Redactie\n\nEen zin.\n\nNog een.\n///",
        "---\nrapport: false\n---\n\nEen zin.",
        "# Kop\n\n[BEGRIPPEN]\n\n::: terugkeer.x",
        "```\ncode\n```",
    ],
)
def test_tekst_met_haar_plaats(tekst):
    assert meldingen(tekst) == []


def test_reeks_feiten_wordt_uitgeschreven():
    assert ontleed_feiten("F128-F130 F139") == ("F128", "F129", "F130", "F139")
    (plaats,) = plaatsen(proefpagina("Zin.\n\n<!-- rapport 2.1 2.2: F001-F003 -->\n"))
    assert (plaats.regel, plaats.paragrafen) == (3, ("2.1", "2.2"))
    assert plaats.feiten == ("F001", "F002", "F003")


def test_plaats_in_een_codeblok_telt_niet():
    assert list(plaatsen(proefpagina("```\n<!-- rapport 2.1: F001 -->\n```"))) == []


@pytest.mark.parametrize("plaats", ["2.1", "3.3bis", "bijlage I", "noot 1", "noot 114"])
def test_plaats_die_het_rapport_heeft(plaats):
    assert in_rapport(plaats)


@pytest.mark.parametrize(
    "plaats",
    [
        "",
        "2.9",
        "I",
        "bijlage 2.1",
        "bijlage V",
        "noot 0",
        "noot 115",
        "noot",
        "noot x",
        "2.2 noot 3",
    ],
)
def test_plaats_die_het_rapport_niet_heeft(plaats):
    assert not in_rapport(plaats)


# Wat niet goed is.


@pytest.mark.parametrize(
    "tekst",
    [
        "# Kop\n\nEen zin.",
        "# Kop\n\nEen zin.\n\nEen andere.\n<!-- rapport 2.1 -->",
        "# Kop\n\n- een\n- twee",
        "# Kop\n\n| a |\n| - |\n| b |",
        "# Kop\n## Kop\nEen zin.",
    ],
    ids=["alinea", "eerste van twee", "lijst", "tabel", "vlak onder een kop"],
)
def test_tekst_zonder_plaats(tekst):
    (melding,) = meldingen(tekst)
    assert melding == f"docs/proef.md:3: deze alinea noemt geen plaats van het rapport; {ZO}"


def test_plaats_van_een_alinea_is_niet_die_van_de_volgende():
    gevonden = meldingen("Een zin.\n<!-- rapport 2.1 -->\nEen andere zin.")
    assert len(gevonden) == 1
    assert "deze alinea noemt geen plaats" in gevonden[0]


@pytest.mark.parametrize(
    "opmerking",
    [
        "<!--rapport 2.1: F001-->",
        "<!-- rapport: F001 -->",
        "<!-- rapport 2.1: F1 -->",
        "<!-- rapport 2.1: F0011 -->",
        "<!-- rapport 2.1: F001-002 -->",
        "<!-- rapport 2.1: F001, F002 -->",
        "<!-- rapport 2.1: F001 --> en verder",
        "  <!-- rapport 2.1: F001 -->",
    ],
)
def test_plaats_die_niet_te_lezen_is(opmerking):
    assert f"docs/proef.md:2: deze plaats is niet te lezen; {ZO}" in meldingen(f"Zin.\n{opmerking}")


@pytest.mark.parametrize(
    ("plaats", "melding"),
    [
        ("9.9", 'het rapport heeft geen paragraaf "9.9"; verbeter het nummer'),
        ("2.1: F999", "feit F999 bestaat niet; verbeter het nummer"),
        ("2.1: F003", "feit F003 hoort bij paragraaf 2.2; noem die paragraaf ook"),
        ("2.1: F002-F001", f"een reeks feiten loopt terug; {ZO}"),
    ],
)
def test_plaats_die_niet_bestaat(plaats, melding):
    assert meldingen(f"Zin.\n<!-- rapport {plaats} -->") == [f"docs/proef.md:2: {melding}"]


# In de pagina.


def zet_om(tekst):
    zonder = ("uitgave.md.controle", "uitgave.md.begrippen", "uitgave.md.lijsten")
    return maak_omzetter(*zonder).convert(tekst)


def test_plaats_staat_in_de_alinea_met_een_anker():
    assert zet_om("Een zin.\n<!-- rapport 2.1 I: F001 -->") == (
        '<p id="F001">Een zin.<span class="plaats" data-search-exclude="">'
        '<a aria-label="Rapport, paragraaf 2.1" href="/naslag/concordantie.md#p-2-1">§ 2.1</a> '
        '<a aria-label="Rapport, bijlage I" href="/naslag/concordantie.md#p-i">bijlage I</a> '
        '<a class="headerlink" href="#F001" title="Link naar deze alinea">¶</a></span></p>'
    )


def test_plaats_van_een_lijst_staat_eronder():
    uit = zet_om("- een\n- twee\n\n<!-- rapport 2.1: F001 -->")
    assert '</ul>\n<p class="plaats" id="F001"><span data-search-exclude=""><a ' in uit


def test_feit_dat_twee_keer_voorkomt_krijgt_een_anker():
    uit = zet_om("Een.\n<!-- rapport 2.1: F001 F002 -->\n\nTwee.\n<!-- rapport 2.1: F002 F003 -->")
    assert uit.count('id="') == 2
    assert '<p id="F001">Een.' in uit
    assert '<p id="F003">Twee.' in uit


def test_plaats_in_een_codeblok_blijft_code():
    assert "plaats" not in zet_om("```\n<!-- rapport 2.1: F001 -->\n```")
