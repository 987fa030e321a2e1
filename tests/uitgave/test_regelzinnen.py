"""Poort 2 voor regels: een zin die zegt wat mag of moet, hangt aan een norm, een bron of een reden."""

import pytest

from tests.uitgave.hulp import proefpagina, regels
from uitgave.ontheffingen import Ontheffing
from uitgave.regelzinnen import controleer_regelzinnen, losse_regels

WACHTEN = "terugkeer.rechtsmiddelen.ehrm.KLACHT_AFWACHTEN"

LOS = {
    "Hij mag hier wachten.": "Hij mag hier wachten",
    "Werken mag hij niet.[^noot-12]": "Werken mag hij niet",
    "Zij hoeven niet weg.": "Zij hoeven niet weg",
    "Wie wacht, houdt recht op opvang.": "Wie wacht, houdt recht op opvang",
    "Dat geeft geen recht op geld.": "Dat geeft geen recht op geld",
    "Folteren of slaan is verboden.": "Folteren of slaan is verboden",
    "- **Moet** weg.": "Moet weg",
    "## Wie is afgewezen, moet weg": "Wie is afgewezen, moet weg",
    "| Wat | Wie |\n| --- | --- |\n| Hij moet weg | [IND](x.md) |": "Hij moet weg | IND",
    f"[Hij mag hier afwachten][{WACHTEN}]. Hij moet wel vragen.": "Hij moet wel vragen",
    "Het rapport zegt dat hij niet mag werken.": "Het rapport zegt dat hij niet mag werken",
}


@pytest.mark.parametrize("tekst", LOS)
def test_een_losse_regel(tekst):
    assert [zin for _, _, zin in losse_regels(proefpagina(tekst))] == [LOS[tekst]]


GEEN_REGEL = {
    "gebonden": f"Hij [mag hier afwachten][{WACHTEN}].",
    "elders in de zin gebonden": f"Hij mag blijven, want hij [mag hier afwachten][{WACHTEN}].",
    "met een bron": "Volgens [het Hof][bron.GNANDI] moet dat wachten.",
    "vraag": "Mag hij hier wachten?",
    "vraag in een zin": "Daar staat of hij hier mag wachten.",
    "vraag naar wie": "De IND beslist wie mag blijven.",
    "kop als vraag": "## Wanneer bewaring mag",
    "het rapport zwijgt": "Dat het moet, zegt het rapport niet.",
    "zie ook": "/// admonition | Zie ook\n    type: verder\n\n- [Beroep](x.md): toch mogen wachten\n///",
    "rekenvoorbeeld": "/// details | Reken na: x\n    type: rekenvoorbeeld\n\nHij mag blijven.\n///",
    "geen regelwoord": "De opvang stopt.",
}


@pytest.mark.parametrize("waarom", GEEN_REGEL)
def test_geen_losse_regel(waarom):
    assert [*losse_regels(proefpagina(GEEN_REGEL[waarom]))] == []


def test_wat_de_editie_over_zichzelf_zegt_is_geen_recht():
    assert [*losse_regels(proefpagina("U mag alles overnemen.", "docs/over/x.md"))] == []


def keur(tekst, *zinnen):
    ontheven = tuple(
        Ontheffing(nummer, "docs/proef.md", zin, "Een reden die iets uitlegt.", hele_zin=True)
        for nummer, zin in enumerate(zinnen, 1)
    )
    return regels(controleer_regelzinnen((proefpagina(tekst),), ontheven))


def test_de_melding_noemt_de_zin_het_woord_en_wat_te_doen():
    assert keur("Een zin.\n\nHij moet weg.") == [
        'docs/proef.md:3: "Hij moet weg" zegt een regel ("moet") die aan niets vastzit; bind haar aan '
        "een norm, of zet de hele zin met een reden in ontheffingen.yml"
    ]


def test_een_hele_zin_is_te_ontheffen_en_een_ander_woord_past_niet_meer():
    assert keur("Hij moet weg.", "Hij moet weg") == []
    assert keur("Hij moet niet weg.", "Hij moet weg") == [
        'docs/proef.md:1: "Hij moet niet weg" zegt een regel ("moet") die aan niets vastzit; bind haar '
        "aan een norm, of zet de hele zin met een reden in ontheffingen.yml",
        'ontheffingen.yml:1: "Hij moet weg" is geen losse regel in docs/proef.md; haal de zin weg, of '
        "schrijf haar zoals zij er staat",
    ]


def test_woorden_rond_een_getal_ontheffen_geen_regel():
    ontheffing = Ontheffing(1, "docs/proef.md", "Hij moet weg", "Een reden die iets uitlegt.")
    assert len([*controleer_regelzinnen((proefpagina("Hij moet weg."),), (ontheffing,))]) == 1
