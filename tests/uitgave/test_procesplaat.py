"""De procesplaat: de tekening en de lijst zeggen hetzelfde als de graaf, en alles klopt met elkaar."""

import re
import xml.etree.ElementTree as ET
from itertools import combinations, pairwise

import pytest

from terugkeer.grondslag.norm import NORMEN
from terugkeer.verloop import BEGIN, EINDEN, OVERGANGEN, Stand, vanuit
from tests.uitgave.hulp import PAGINAS, WORTEL, html
from uitgave import procesplaat as plaat

SVG = "{http://www.w3.org/2000/svg}"
BOOM = ET.fromstring(plaat.svg())
LIJST = "\n".join(plaat.lijst(WORTEL))
VAKKEN = plaat.vakken()
UITGANGEN = [uitgang for vak in VAKKEN.values() for uitgang in vak.uitgangen]
SPELING = 7  # dichter dan dit lopen twee lijnen niet naast elkaar


def klasse(naam, wortel=BOOM):
    return [e for e in wortel.iter() if naam in e.get("class", "").split()]


def woorden(element):
    return " ".join("".join(element.itertext()).split())


def deel(stand):
    """Het stuk van de lijst dat over een stand gaat."""
    begin = LIJST.index(f"{{ #{plaat.anker(stand)} }}")
    return re.split(r"\n##", LIJST[begin:], maxsplit=1)[0]


def stukken(uitgang):
    """De rechte stukken van een pijl, elk met zijn uitersten op volgorde."""
    return [tuple(sorted(stuk)) for stuk in pairwise(plaat.punten(uitgang))]


def test_elke_stand_heeft_een_plaats_een_pagina_en_uitleg():
    alle = set(Stand)
    assert alle == plaat.PLAATSING.keys() == plaat.PAGINAS.keys() == plaat.UITLEG.keys()
    assert sum(map(len, plaat.VOLGORDE)) == len(alle)
    assert len(set(plaat.PLAATSING.values())) == len(alle)
    assert len(plaat.VOLGORDE) == len(plaat.STROKEN) == len(plaat.BANEN)
    assert plaat.PLAATSING[BEGIN] == (0, 0)
    assert set(plaat.VOLGORDE[-1]) == EINDEN
    assert plaat.BLIJFT < EINDEN


@pytest.mark.parametrize("pad", sorted({*plaat.PAGINAS.values(), plaat.PAGINA}))
def test_elke_pagina_bestaat(pad):
    assert (WORTEL / "docs" / pad).is_file()


@pytest.mark.parametrize(
    ("pad", "adres"),
    [
        ("vertrek/overleg.md", "../../vertrek/overleg/"),
        ("vertrek/index.md", "../../vertrek/"),
        ("samenvatting.md", "../../samenvatting/"),
    ],
)
def test_een_vak_linkt_vanaf_de_plaats_van_de_plaat(pad, adres):
    assert plaat.adres(pad) == adres


def test_de_tekening_heeft_een_titel_en_een_beschrijving():
    titel, beschrijving = BOOM.find(f"{SVG}title"), BOOM.find(f"{SVG}desc")
    assert titel is not None
    assert titel.text == plaat.TITEL
    assert titel.get("id") == BOOM.get("aria-labelledby")
    assert beschrijving is not None
    assert beschrijving.text == plaat.BESCHRIJVING
    assert beschrijving.get("id") == BOOM.get("aria-describedby")
    assert [e for e in BOOM.iter() if "style" in e.attrib or e.tag.endswith("script")] == []


def test_elke_stand_is_een_keer_getekend_en_linkt_naar_haar_pagina():
    gevonden = {woorden(vak): vak.get("href") for vak in klasse("vak")}
    assert len(klasse("vak")) == len(Stand)
    assert gevonden == {plaat.naam(s): plaat.adres(plaat.PAGINAS[s]) for s in Stand}


def test_elke_overgang_is_een_pijl_met_haar_woorden_en_termijn():
    getekend = [e.get("data-pijl") for e in klasse("pijl")]
    assert sorted(getekend) == sorted(f"{o.van.name}-{o.naar.name}" for o in OVERGANGEN)
    teksten = [f"{o.als} {o.termijn or ''}".strip() for o in OVERGANGEN]
    assert sorted(map(woorden, klasse("uitgang"))) == sorted(teksten)
    termijnen = [str(o.termijn) for o in OVERGANGEN if o.termijn]
    assert sorted(map(woorden, klasse("termijn"))) == sorted(termijnen)


def test_een_pijl_loopt_recht_van_het_ene_vak_naar_het_andere():
    for uitgang in UITGANGEN:
        weg = plaat.punten(uitgang)
        for stand, (x, y) in ((uitgang.overgang.van, weg[0]), (uitgang.overgang.naar, weg[-1])):
            vak = VAKKEN[stand]
            op_zij = x in {vak.x, vak.x + vak.breed} and vak.y < y < vak.y + vak.hoog
            op_kop = y in {vak.y, vak.y + vak.hoog} and vak.x < x < vak.x + vak.breed
            assert op_zij or op_kop, uitgang.overgang
        assert all(a[0] == b[0] or a[1] == b[1] for a, b in pairwise(weg))


def test_geen_vak_ligt_op_een_ander_of_buiten_beeld():
    breed, hoog = plaat.maat()
    for vak in VAKKEN.values():
        assert 0 < vak.x < vak.x + vak.breed < breed
        assert 0 < vak.y < vak.y + vak.hoog < hoog
    for standen in plaat.VOLGORDE:
        for boven, onder in pairwise(VAKKEN[s] for s in standen):
            assert onder.y - boven.y - boven.hoog > SPELING


def test_geen_pijl_loopt_door_een_vak():
    for uitgang in UITGANGEN:
        for (x0, y0), (x1, y1) in stukken(uitgang):
            for vak in VAKKEN.values():
                naast = x1 <= vak.x or x0 >= vak.x + vak.breed
                buiten = max(y0, y1) <= vak.y or min(y0, y1) >= vak.y + vak.hoog
                assert naast or buiten, (uitgang.overgang, vak.stand)


def test_lijnen_naar_verschillende_doelen_vallen_niet_samen():
    for een, ander in combinations(UITGANGEN, 2):
        if een.overgang.naar is ander.overgang.naar:
            continue
        for as_ in (0, 1):
            for a0, a1 in stukken(een):
                for b0, b1 in stukken(ander):
                    if a0[as_] == a1[as_] and b0[as_] == b1[as_]:
                        langs = 1 - as_
                        a, b = sorted((a0[langs], a1[langs])), sorted((b0[langs], b1[langs]))
                        samen = min(a[1], b[1]) - max(a[0], b[0]) > 0
                        dicht = abs(a0[as_] - b0[as_]) < SPELING
                        assert not (samen and dicht), (een.overgang, ander.overgang)


def test_de_hoofdweg_bestaat_en_is_dik_getekend():
    stappen = {f"{a.name}-{b.name}" for a, b in pairwise(plaat.HOOFDWEG)}
    dik = [e.get("data-pijl") for e in klasse("pijl") if "hoofdweg" in e.get("class").split()]
    assert sorted(dik) == sorted(stappen)


@pytest.mark.parametrize("stand", Stand, ids=lambda s: s.name)
def test_de_lijst_zegt_van_elke_stand_hetzelfde(stand):
    tekst = deel(stand)
    assert LIJST.count(f"### {plaat.naam(stand)} {{") == 1
    assert plaat.UITLEG[stand] in tekst
    assert f"](/{plaat.PAGINAS[stand]})" in tekst
    stappen = [regel for regel in tekst.splitlines() if regel.startswith("- ")]
    for regel, overgang in zip(stappen, vanuit(stand), strict=True):
        assert overgang.als.casefold() in regel.casefold()
        assert f"naar [{overgang.naar.value}](#{plaat.anker(overgang.naar)})" in regel
        assert f"[{NORMEN[overgang.norm].pad}]" in regel
        assert "/naslag/concordantie.md#p-" in regel
        assert ("Termijn: " in regel) == bool(overgang.termijn)
        assert not overgang.termijn or f"Termijn: [{overgang.termijn}][terugkeer." in regel
    assert ("houdt het verloop" in tekst) == (stand in EINDEN)


def test_de_pagina_heeft_de_tekening_en_de_lijst():
    (pagina,) = [p for p in PAGINAS if p.pad.as_posix() == f"docs/{plaat.PAGINA}"]
    omgezet = html(pagina)
    (figuur,) = re.findall(r"<figure.*?</figure>", omgezet, re.DOTALL)
    assert plaat.svg() in figuur
    for stand in Stand:
        assert omgezet.count(f'id="{plaat.anker(stand)}"') == 1
