"""Wat na mei 2017 veranderde, staat op één pagina; wie het raakt, leest het op de eigen pagina."""

import re
from posixpath import dirname, join, normpath

import pytest

from tests.uitgave.hulp import PAGINAS

(SINDS,) = (p for p in PAGINAS if p.pad.name == "sinds-2017.md")
ONDERWERPEN = (
    "asielprocedure",
    "afwijzing",
    "rechtsmiddelen",
    "voorzieningen",
    "vertrek",
    "niet-terug",
)

_WIJZIGING = re.compile(r"^### (\d+)\. .*? \{ #s-\1 \}$(.*?)(?=^##)", re.DOTALL | re.MULTILINE)
_BLOK = re.compile(r"^/// [^\n]*\n    type: stand\n(.*?)^///$", re.DOTALL | re.MULTILINE)
_PAGINA = re.compile(r"\]\(([^()#]+\.md)(?:#[^()]*)?\)")

WIJZIGINGEN = dict(_WIJZIGING.findall(SINDS.tekst))
ALLES, NIETS = "9", "11"
"""Wijziging 9 raakt de hele editie, wijziging 11 geen enkele pagina: die noemen geen lijst."""


def genoemd_door(nummer):
    """De pagina's die een wijziging volgens haar eigen regel raakt."""
    raakt = WIJZIGINGEN[nummer].partition("**Raakt:**")[2]
    return {normpath(join("naslag", pad)) for pad in _PAGINA.findall(raakt)}


def blokken(pagina):
    """De blokken 'Sinds 2017' op een pagina."""
    return "\n".join(_BLOK.findall(pagina.tekst))


def verwijzen_naar(nummer):
    """De pagina's met een blok dat naar deze wijziging leidt."""
    return {
        pagina.pad.relative_to("docs").as_posix()
        for pagina in PAGINAS
        if re.search(rf"sinds-2017\.md#s-{nummer}\)", blokken(pagina))
    }


def test_het_zijn_er_dertien_met_bron_zekerheid_en_wat_zij_raken():
    assert list(WIJZIGINGEN) == [str(nummer) for nummer in range(1, 14)]
    for nummer, tekst in WIJZIGINGEN.items():
        koppen = re.findall(r"^- \*\*(.+?):\*\*", tekst, re.MULTILINE)
        assert koppen == ["Bron", "Zekerheid", "Raakt"], nummer
        assert re.search(r"\*\*Zekerheid:\*\*.*\b(?:gezien|niet geverifieerd)\b", tekst, re.DOTALL)
        assert f"| [{nummer}](#s-{nummer}) |" in SINDS.tekst


@pytest.mark.parametrize("nummer", [n for n in WIJZIGINGEN if n not in (ALLES, NIETS)])
def test_wijziging_en_pagina_leiden_naar_elkaar(nummer):
    assert genoemd_door(nummer)
    assert verwijzen_naar(nummer) == genoemd_door(nummer)


def test_wijziging_die_alles_of_niets_raakt():
    assert genoemd_door(ALLES) == genoemd_door(NIETS) == verwijzen_naar(NIETS) == set()
    assert {dirname(pad) for pad in verwijzen_naar(ALLES)} >= set(ONDERWERPEN)


@pytest.mark.parametrize(
    "pagina",
    [p for p in PAGINAS if p.pad.parent.name in ONDERWERPEN and "normen" not in p.pad.parts],
    ids=lambda p: p.pad.as_posix(),
)
def test_elke_pagina_met_regels_zegt_wat_er_sindsdien_is(pagina):
    assert re.search(r"\[punt \d+\]\([^()]*sinds-2017\.md#s-\d+\)", blokken(pagina))
