"""Wie met een vraag komt, is in twee klikken bij het antwoord, en ziet het zonder te schuiven."""

import re
from posixpath import dirname, join, normpath

import pytest
from markdown.extensions.toc import slugify

from tests.lezersvragen import VRAGEN
from tests.uitgave.hulp import PAGINAS

OP_PAD = {pagina.pad.relative_to("docs").as_posix(): pagina for pagina in PAGINAS}
EERSTE_SCHERM = 220
"""Zoveel woorden passen op een scherm van 1280 bij 900, onder de kop."""

_DOEL = re.compile(r"\]\(([^()\s#:]*\.md)?(#[^()\s]+)?\)")
_LINK = re.compile(r"\[([^\[\]]+)\](?:\[[^\[\]]*\]|\([^()]*\)(?:\{[^{}]*\})?)")
_KOP = re.compile(r"^#{1,6} (.+?)(?: \{ #(\S+) \})?$", re.MULTILINE)


def links(pad):
    """Waar een pagina heen leidt, met en zonder anker."""
    for doel, anker in _DOEL.findall(OP_PAD[pad].tekst):
        plek = normpath(join(dirname(pad), doel)) if doel else pad
        yield from (plek, plek + anker)


def zichtbaar(plek):
    """De woorden die een lezer op een plek het eerst ziet."""
    pad, _, anker = plek.partition("#")
    tekst = OP_PAD[pad].lopende_tekst.partition("\n# ")[2]
    for kop in _KOP.finditer(tekst):
        if anker and anker == (kop[2] or slugify(kop[1], "-")):
            tekst = tekst[kop.start() :]
            break
    else:
        assert not anker, f"{plek} bestaat niet"
    woorden = re.sub(r"[*_]{1,2}|\[\^[^\]]+\]", "", _LINK.sub(r"\1", tekst)).split()
    return " ".join(woorden[:EERSTE_SCHERM])


def test_elke_lezer_stelt_minstens_acht_vragen():
    lezers = [vraag.lezer for vraag in VRAGEN]
    assert {lezers.count(lezer) >= 8 for lezer in lezers} == {True}
    assert set(lezers) == {"rechtshulp", "gemeente", "vrijwilliger", "journalist", "student"}


@pytest.mark.parametrize("vraag", VRAGEN, ids=lambda v: v.vraag)
def test_antwoord_is_in_twee_klikken_te_vinden(vraag):
    een = set(links("index.md"))
    twee = {doel for pad in een if pad in OP_PAD for doel in links(pad)}
    assert vraag.plek.partition("#")[0] in een | twee


@pytest.mark.parametrize("vraag", VRAGEN, ids=lambda v: v.vraag)
def test_antwoord_staat_op_het_eerste_scherm(vraag):
    assert vraag.antwoord in zichtbaar(vraag.plek)
