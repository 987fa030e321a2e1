"""Wat een schrijver typte, is op de gebouwde pagina geworden wat het moet zijn."""

import re

import lxml.html
import pytest

from tests.uitgave.hulp import PAGINAS, WORTEL
from uitgave.begrippen import lees_begrippen
from uitgave.feiten import vindplaatsen
from uitgave.knipsels import voorbeelden
from uitgave.noten import noten_op

pytestmark = pytest.mark.bouw

OPMAAK = re.compile(r"\]\[(?:bron|terugkeer)\.|\[\^|--8<--|^///|\[REKENHULP|\*\*", re.M)
"""Tekens van een schrijver die een lezer nooit ziet."""
TITEL_VAN_CODE = './/*[contains(@class, "highlight")]/span[@class="filename"]'


@pytest.fixture(scope="module")
def gebouwd(bladzijden):
    """Van elke pagina die iemand schreef de tekst zoals een lezer haar krijgt."""
    artikelen = {
        b.pad: lxml.html.document_fromstring(b.html).find(".//article") for b in bladzijden
    }
    return {p: artikelen[adres(p)] for p in PAGINAS}


def adres(pagina):
    pad = pagina.pad.relative_to("docs").with_suffix("").as_posix()
    return f"{pad}.html" if pad == "index" or pad.endswith("/index") else f"{pad}/index.html"


def test_geen_opmaak_blijft_over(gebouwd):
    for pagina, artikel in gebouwd.items():
        tekst = "\n".join(artikel.xpath(".//text()[not(ancestor::pre or ancestor::code)]"))
        assert OPMAAK.findall(tekst) == [], pagina.pad


def test_elke_noot_is_een_voetnoot_van_haar_pagina(gebouwd):
    for pagina, artikel in gebouwd.items():
        noten = {f"fn:noot-{nummer}" for nummer in noten_op(pagina)}
        assert noten - set(artikel.xpath(".//@id")) == set(), pagina.pad


def test_elk_anker_van_een_feit_staat_precies_een_keer_op_zijn_pagina(gebouwd):
    plekken = vindplaatsen(PAGINAS, lees_begrippen(WORTEL)).values()
    for pagina, artikel in gebouwd.items():
        ids = artikel.xpath(".//@id")
        ankers = {anker for pad, anker in plekken if pad == pagina.pad}
        assert {anker: ids.count(anker) for anker in ankers} == dict.fromkeys(ankers, 1), pagina.pad


def test_elk_pythonblok_wordt_getoond(gebouwd):
    for pagina, artikel in gebouwd.items():
        titels = [titel.text for titel in artikel.xpath(TITEL_VAN_CODE)]
        assert len(titels) - titels.count("Uitvoer") == len(list(voorbeelden(pagina))), pagina.pad
