"""De bronnenlijst: elke bron één keer, met haar link, wat erop rust, waar zij staat en haar toestand."""

from collections import Counter

import pytest

from terugkeer.bronnen.publicaties import TBV_1999_23
from terugkeer.bronnen.publicaties_terugkeer import EMN_SYNTHESE, INTERVIEW_MIGRATIEBELEID
from terugkeer.bronnen.redactie import VAN_DE_REDACTIE
from terugkeer.bronnen.regelingen import (
    AWB,
    EU_ACTIEPLAN_TERUGKEER,
    EVRM,
    KAMERSTUK_SPOREN,
    RVA_2016,
    TERUGKEERRICHTLIJN,
    VC_A,
    VW,
)
from terugkeer.bronnen.uitspraken import FERREIRA, RVS_AE0473
from terugkeer.grondslag.bron import Rapportplaats
from tests.uitgave.hulp import PAGINAS, WORTEL, html, proefpagina
from uitgave.bronnenlijst import SOORTEN, gebruik_van, naam, soort, toestand, volgorde
from uitgave.lijsten import bronnen as bronnenlijst
from uitgave.normen import bronnen

KAART = gebruik_van(PAGINAS)
REGELS = list(bronnenlijst(WORTEL))
RIJEN = [r for r in REGELS if r.startswith("| ") and not r.startswith(("| Bron", "| ---"))]


def rij(begin):
    (gevonden,) = [r for r in RIJEN if r.startswith(f"| {begin}")]
    return gevonden.strip("| ").split(" | ")


def test_elke_bron_staat_er_een_keer():
    assert len(RIJEN) == len(KAART)
    assert [r for r, n in Counter(r.split(" | ")[0] for r in RIJEN).items() if n > 1] == []
    nodig = {b for b in (*bronnen(), *VAN_DE_REDACTIE) if not isinstance(b, Rapportplaats)}
    assert nodig <= KAART.keys()


def test_alle_soorten_hebben_een_kop():
    assert [r[3:] for r in REGELS if r.startswith("## ")] == list(SOORTEN)


@pytest.mark.parametrize(
    ("bron", "groep"),
    [
        (VW.artikel("62"), 0),
        (VC_A.paragraaf("A3/6"), 0),
        (RVA_2016, 0),
        (FERREIRA, 1),
        (TERUGKEERRICHTLIJN, 2),
        (EU_ACTIEPLAN_TERUGKEER, 2),
        (EVRM, 2),
        (KAMERSTUK_SPOREN, 3),
        (EMN_SYNTHESE, 4),
    ],
    ids=str,
)
def test_soort(bron, groep):
    assert soort(bron) == SOORTEN[groep]


@pytest.mark.parametrize(
    ("bron", "woorden"),
    [
        (VW, "gezien in een bewaarde kopie"),
        (RVS_AE0473, "link volgens het vaste patroon, niet gezien"),
        (EMN_SYNTHESE, "adres niet nagekeken; geraadpleegd op 12 december 2016"),
        (INTERVIEW_MIGRATIEBELEID, "geen adres bekend"),
        (TBV_1999_23, "geen vaste plaats gevonden"),
    ],
    ids=str,
)
def test_toestand_in_gewone_woorden(bron, woorden):
    assert toestand(bron) == woorden


def test_de_pagina_legt_elke_toestand_uit():
    (pagina,) = [p for p in PAGINAS if p.pad.name == "bronnen.md"]
    for bron in KAART:
        assert f"**{toestand(bron).partition(';')[0]}**" in pagina.tekst


def test_rij_van_een_bron():
    bron, rust, paginas, zeker = rij("[Vw 2000 art. 62 lid 1]")
    assert "jci1.3:c:BWBR0011823&artikel=62&lid=1&z=2017-05-01&g=2017-05-01" in bron
    assert "[noot 12](/naslag/concordantie.md#noot-12)" in rust
    assert "[vertrektermijn duur][terugkeer.terugkeerbesluit.vertrektermijn.duur]" in rust
    assert "[De vertrektermijn](/afwijzing/vertrektermijn.md)" in paginas
    assert zeker == "gezien in een bewaarde kopie"


def test_bron_zonder_link_is_tekst():
    assert not rij("TBV 1999/23")[0].startswith("[")


def test_wat_de_redactie_toevoegde_is_gemerkt():
    assert rij("[Stb. 2021, 250]")[0].endswith("*(redactie)*")
    assert sum("*(redactie)*" in r for r in RIJEN) == len(VAN_DE_REDACTIE)


def test_tekst_van_een_andere_dag_zegt_dat():
    assert naam(RVA_2016) == "Rva 2005, tekst van 1 januari 2016"
    assert naam(VW) == "Vw 2000"


def test_artikel_9_komt_voor_artikel_62():
    artikelen = [VW.artikel(nummer) for nummer in ("62", "9", "30b", "30")]
    assert [a.artikel for a in sorted(artikelen, key=volgorde)] == ["9", "30", "30b", "62"]


def test_een_bewering_in_de_naslag_telt_niet_maar_een_genoemde_bron_wel():
    zin = "[28 dagen][terugkeer.terugkeerbesluit.vertrektermijn.VERTREKTERMIJN] [x][bron.AWB:1#1]"
    elders, naslag = proefpagina(zin), proefpagina(zin, "docs/naslag/proef.md")
    kaart = gebruik_van((elders, naslag))
    assert kaart[VW.artikel("62", lid=1)].paginas == [elders]
    assert kaart[AWB.artikel("1", lid=1)].paginas == [elders, naslag]


def test_de_pagina_toont_de_lijst():
    (pagina,) = [p for p in PAGINAS if p.pad.name == "bronnen.md"]
    tekst = html(pagina)
    assert "[BRONNEN]" not in tekst
    assert tekst.count("<table>") >= len(SOORTEN)
