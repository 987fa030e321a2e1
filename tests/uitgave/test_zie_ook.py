"""Onder elke pagina staat wat erbij hoort, en wat bij elkaar hoort wijst naar elkaar."""

import re
from posixpath import dirname, join, normpath

import pytest

from tests.uitgave.hulp import PAGINAS, html

MINSTENS, HOOGSTENS = 3, 8
_BLOK = re.compile(
    r"^/// admonition \| Zie ook\n    type: verder\n.*?\n\n(.*?)\n///$", re.DOTALL | re.M
)
_REGEL = re.compile(r"- \[[^\[\]]+\]\(([^()#]+\.md)\): \S.*")


def pad(pagina):
    return pagina.pad.relative_to("docs").as_posix()


INHOUD = [
    pagina
    for pagina in PAGINAS
    if pagina.kopgegevens.get("rapport", True) and not pagina.pad.is_relative_to("docs/naslag")
]
OP_PAD = {pad(pagina) for pagina in INHOUD}


def zie_ook(pagina):
    """De pagina's in het blok 'Zie ook'; leeg als een regel niet te lezen is."""
    blok = _BLOK.search(pagina.tekst)
    regels = blok[1].splitlines() if blok else []
    gevonden = [_REGEL.fullmatch(regel) for regel in regels]
    return [normpath(join(dirname(pad(pagina)), m[1])) if m else "" for m in gevonden]


VERWANT = {pad(pagina): zie_ook(pagina) for pagina in INHOUD}

elke_pagina = pytest.mark.parametrize("pagina", INHOUD, ids=pad)


def test_het_zijn_alle_paginas_die_het_rapport_weergeven():
    assert len(INHOUD) > 45
    mappen = {dirname(plek) for plek in OP_PAD}
    assert {"asielprocedure", "afwijzing", "rechtsmiddelen", "voorzieningen", "vertrek"} <= mappen


@elke_pagina
def test_pagina_eindigt_met_verwante_paginas(pagina):
    verwant = VERWANT[pad(pagina)]
    assert "" not in verwant
    assert MINSTENS <= len(verwant) == len(set(verwant)) <= HOOGSTENS
    assert pad(pagina) not in verwant
    laatste = pagina.tekst.rpartition("\n\n/// ")[2]
    assert laatste.startswith("admonition | Zie ook\n")


@elke_pagina
def test_wat_bij_elkaar_hoort_wijst_naar_elkaar(pagina):
    verwant = OP_PAD.intersection(VERWANT[pad(pagina)])
    assert [plek for plek in verwant if pad(pagina) not in VERWANT[plek]] == []


@pytest.mark.parametrize("recht", ["opvang", "werk-en-bijstand", "weekgeld", "zorg", "onderwijs"])
def test_van_een_recht_naar_de_fase_die_het_beeindigt_en_terug(recht):
    plek = f"voorzieningen/{recht}.md"
    fasen = {"voorzieningen/index.md", "afwijzing/vertrektermijn.md", "niet-terug/rechten.md"}
    assert fasen.intersection(VERWANT[plek])
    (pagina,) = (p for p in INHOUD if pad(p) == "voorzieningen/index.md")
    assert f"({recht}.md)" in pagina.tekst


def test_het_blok_komt_niet_in_de_zoeklijst():
    (pagina,) = (p for p in INHOUD if pad(p) == "vertrek/bewaring.md")
    assert '<div class="admonition verder" data-search-exclude="">' in html(pagina)
