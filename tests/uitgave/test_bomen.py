"""Een beslisboom staat op de pagina als lijst in een lijst, en elke letter wijst naar haar uitkomst."""

import re

import pytest
from lxml import html

from tests.uitgave.hulp import PAGINAS
from uitgave.knipsels import BOOM, voorbeelden
from uitgave.md.bomen import schrijf_boom

TEKST = """N99 proef met bel (dwingend, van 1 t/m 2 mei 2016)
steeds geduld: ja
aanbellen: ja
    open: ja → A
    open: nee → B
aanbellen: nee → B

A. ja: binnen
1. De deur gaat
   open. (Rapport § 2.1)

B. nee
1. De deur blijft <dicht>. (Rapport § 2.1)
Andere lezing: mogelijk
1. Door het raam. (Rapport § 2.2)

Twijfel: Het rapport noemt geen
   bel.
Bron: Rapport § 2.1"""

VOORBEELDEN = [(pagina, voorbeeld) for pagina in PAGINAS for voorbeeld in voorbeelden(pagina)]
BOMEN = {f"{p.pad}:{v.regel}": v.getoond for p, v in VOORBEELDEN if re.match(r"N\d\d", v.getoond)}


@pytest.fixture(scope="module")
def boom():
    return html.fromstring(schrijf_boom(TEKST))


def test_een_diepere_vraag_staat_in_het_antwoord_erboven(boom):
    buiten, binnen = boom.xpath(".//ul[@class='takken']")
    assert [li.text for li in buiten if li.tag == "li"] == ["aanbellen: ja", "aanbellen: nee → "]
    assert binnen.getparent().text == "aanbellen: ja"
    assert [li.text_content() for li in binnen] == ["open: ja → A", "open: nee → B"]


def test_elke_letter_wijst_naar_haar_uitkomst(boom):
    doelen = [link.get("href") for link in boom.xpath(".//a")]
    assert doelen == ["#n99-proef-met-bel-a", "#n99-proef-met-bel-b", "#n99-proef-met-bel-b"]
    assert boom.get_element_by_id("n99-proef-met-bel-b").text_content() == "B. nee"


def test_redenen_zijn_genummerd_en_lopen_door(boom):
    redenen = [[li.text for li in lijst] for lijst in boom.xpath(".//ol")]
    assert redenen == [
        ["De deur gaat open. (Rapport § 2.1)"],
        ["De deur blijft <dicht>. (Rapport § 2.1)"],
        ["Door het raam. (Rapport § 2.2)"],
    ]


def test_wat_bij_alles_hoort_staat_eromheen(boom):
    eerste, *_, laatste = boom.xpath("./ul[not(@class)]")
    assert [li.text for li in eerste] == ["steeds geduld: ja"]
    assert [li.text for li in laatste] == [
        "Twijfel: Het rapport noemt geen bel.",
        "Bron: Rapport § 2.1",
    ]


@pytest.mark.parametrize("tekst", BOMEN.values(), ids=BOMEN)
def test_er_gaat_op_weg_naar_de_pagina_niets_verloren(tekst):
    """Alle woorden, op nummers en wit na: die van een genummerde lijst zet de browser zelf."""

    def woorden(alles):
        return re.findall(r"[^\W_]+", re.sub(r"^\d+\. ", "", alles, flags=re.MULTILINE))

    boom = html.fromstring(schrijf_boom(tekst))
    assert woorden(" ".join(boom.itertext())) == woorden(tekst)
    doelen = {link.get("href")[1:] for link in boom.xpath(".//a")}
    assert doelen == {p.get("id") for p in boom.xpath(".//p[@id]")} != set()


def test_elke_boom_is_als_boom_gemerkt_en_niets_anders():
    gemerkt = [
        f"{pagina.pad}:{voorbeeld.regel}"
        for pagina, voorbeeld in VOORBEELDEN
        if voorbeeld.uitvoer and BOOM in pagina.tekst.splitlines()[voorbeeld.uitvoer[0] - 1]
    ]
    assert gemerkt == list(BOMEN)
