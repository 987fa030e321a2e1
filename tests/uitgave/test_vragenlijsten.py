"""De vragen van een rekenhulp staan op de pagina als genummerde lijst, met elk woord van de uitvoer."""

import re

import pytest
from lxml import html

from tests.uitgave.hulp import PAGINAS
from uitgave.knipsels import VRAGEN, voorbeelden
from uitgave.md.vragenlijsten import schrijf_vragen

TEKST = """1. Wanneer was het?
   De dag op de <brief>.
   Antwoord: een datum.

2. Is er beroep?
   Antwoord: ja of nee."""

LIJSTEN = {
    f"{pagina.pad}:{voorbeeld.regel}": voorbeeld.getoond
    for pagina in PAGINAS
    for voorbeeld in voorbeelden(pagina)
    if voorbeeld.uitvoer and VRAGEN in pagina.tekst.splitlines()[voorbeeld.uitvoer[0] - 1]
}


def test_elke_vraag_is_een_punt_met_haar_uitleg_eronder():
    lijst = html.fromstring(schrijf_vragen(TEKST))
    assert lijst.tag == "ol"
    assert [[p.text_content() for p in vraag] for vraag in lijst] == [
        ["Wanneer was het?", "De dag op de <brief>.", "Antwoord: een datum."],
        ["Is er beroep?", "Antwoord: ja of nee."],
    ]


@pytest.mark.parametrize("plek", LIJSTEN)
def test_geen_woord_gaat_verloren(plek):
    lijst = html.fromstring(schrijf_vragen(LIJSTEN[plek]))
    getoond = [p.text_content() for p in lijst.iter("p")]
    assert getoond == [
        re.sub(r"^\d+\. ", "", regel).strip() for regel in LIJSTEN[plek].splitlines() if regel
    ]


@pytest.mark.parametrize("plek", LIJSTEN)
def test_de_nummers_van_de_lijst_zijn_die_van_de_uitvoer(plek):
    nummers = re.findall(r"^(\d+)\. ", LIJSTEN[plek], re.MULTILINE)
    assert nummers == [
        str(n) for n in range(1, len(html.fromstring(schrijf_vragen(LIJSTEN[plek]))) + 1)
    ]


def test_elke_rekenhulp_heeft_zo_een_lijst():
    vraagt = [p for p in PAGINAS if p.pad.name == "vragen.md"]
    assert [pagina.tekst.count("vragen-") for pagina in vraagt] == [len(LIJSTEN)]
