"""De tijdlijn: elke datum uit de code, op volgorde, met bron en pagina, in tekening en lijst gelijk."""

import xml.etree.ElementTree as ET
from datetime import date

import pytest

from terugkeer.bronnen.sinds_2017 import GNANDI, RVS_2019_4358
from terugkeer.grondslag.waarde import Datum, Precisie
from tests.uitgave.hulp import PAGINAS, WORTEL, html
from uitgave.getallen import vermeldingen
from uitgave.lijsten import tijdlijn
from uitgave.normen import NASLAG, waarden
from uitgave.tijdlijn import (
    GEBEURD,
    LAATSTE_TIJDVAK,
    NA_HET_RAPPORT,
    SINDS_2017,
    TIJDVAKKEN,
    Gebeurtenis,
    gebeurtenissen,
    teken,
    tekeningen,
)
from uitgave.toelichting import STAND

ALLE = gebeurtenissen(WORTEL)
DATUMS = {naam: w for naam, w in waarden().items() if isinstance(w, Datum)}
TEKENINGEN = [ET.fromstring(svg) for _, svg in tekeningen(ALLE)]
RIJEN = [
    rij.strip("| ").split(" | ")
    for rij in tijdlijn(WORTEL)
    if rij.startswith("| ") and not rij.startswith(("| Wanneer", "| ---"))
]
SVG = "{http://www.w3.org/2000/svg}"


def teksten(boom, soort):
    return [" ".join(t.itertext()) for t in boom.iter(f"{SVG}text") if t.get("class") == soort]


def met(woorden):
    (gevonden,) = [g for g in ALLE if g.wat == woorden]
    return gevonden


def proef(dag, precisie, wat="Iets"):
    return Gebeurtenis(Datum(dag, (), precisie), wat, ())


def test_elke_datum_staat_er_een_keer():
    assert sorted(naam for g in ALLE for naam in g.namen) == sorted(DATUMS)


def test_elke_wijziging_van_na_het_rapport_staat_er():
    (pagina,) = [p for p in PAGINAS if p.pad == SINDS_2017]
    ankers = {g.anker for g in ALLE if g.anker}
    assert ankers == {f"s-{n}" for n in range(1, pagina.tekst.count("\n### ") + 1)}


def test_op_volgorde():
    assert [g.orde for g in ALLE] == sorted(g.orde for g in ALLE)


def test_een_heel_jaar_komt_voor_zijn_maanden_en_een_maand_voor_haar_dagen():
    dag = date(2010, 1, 1)
    ordes = [proef(dag, p).orde for p in (Precisie.JAAR, Precisie.MAAND, Precisie.DAG)]
    assert ordes == sorted(ordes) == [(2010, 0, 0), (2010, 1, 0), (2010, 1, 1)]


@pytest.mark.parametrize("gebeurtenis", ALLE, ids=lambda g: f"{g.datum} {g.wat}")
def test_elke_gebeurtenis_heeft_woorden_bron_en_pagina(gebeurtenis):
    assert gebeurtenis.wat
    assert gebeurtenis.datum.bron
    assert gebeurtenis.paginas
    if gebeurtenis.namen:
        assert not any(p.pad.is_relative_to(NASLAG) for p in gebeurtenis.paginas)


def test_elke_datum_heeft_woorden_die_op_zichzelf_staan():
    namen = [f"terugkeer.{naam}" for namen in GEBEURD.values() for naam in namen]
    assert sorted(namen) == sorted(DATUMS)


def test_datums_van_een_gebeurtenis_spreken_elkaar_niet_tegen():
    for gebeurtenis in ALLE:
        for naam in gebeurtenis.namen:
            deel = proef(DATUMS[naam].dag, DATUMS[naam].precisie).orde
            assert all(a in (0, b) for a, b in zip(deel, gebeurtenis.orde, strict=True)), naam


def test_de_preciezere_datum_gaat_voor_en_alle_bronnen_blijven():
    begin = met("Begin van de regeling voor witte illegalen")
    assert [naam.rpartition(".")[2] for naam in begin.namen] == ["BEGIN", "BEGINMAAND", "JAAR"]
    assert str(begin.datum) == "1 oktober 1999"
    assert {b for naam in begin.namen for b in DATUMS[naam].bron} == set(begin.datum.bron)


def test_wijziging_van_na_het_rapport_zegt_wat_niet_is_nagekeken():
    gnandi = met(
        "Terugkeerbesluit werkt niet tijdens het beroep (Gnandi) (gevolg niet geverifieerd)"
    )
    assert str(gnandi.datum) == "19 juni 2018"
    assert gnandi.datum.bron == (GNANDI, RVS_2019_4358)


def test_een_rij_met_twee_datums_is_twee_gebeurtenissen():
    assert [str(g.datum) for g in ALLE if g.anker == "s-6"] == ["2018", "2025"]


def test_na_het_rapport_is_het_laatste_tijdvak():
    vakken = [vak for vak, _ in tekeningen(ALLE)]
    assert len(set(vakken)) == len(vakken)
    assert vakken[-1] == NA_HET_RAPPORT


@pytest.mark.parametrize("boom", TEKENINGEN, ids=lambda b: b.find(f"{SVG}title").text)
def test_tekening_heeft_titel_en_uitleg_en_geen_eigen_kleur(boom):
    titel, uitleg = boom.find(f"{SVG}title"), boom.find(f"{SVG}desc")
    assert titel.text
    assert uitleg.text
    assert boom.get("role") == "img"
    assert boom.get("aria-labelledby").split() == [titel.get("id"), uitleg.get("id")]
    for deel in boom.iter():
        assert deel.tag != f"{SVG}script"
        assert "style" not in deel.keys()  # noqa: SIM118
        assert {deel.get("fill"), deel.get("stroke")} <= {None, "currentColor"}


def test_namen_in_de_tekeningen_zijn_uniek():
    namen = [deel.get("id") for boom in TEKENINGEN for deel in boom.iter() if deel.get("id")]
    assert len(set(namen)) == len(namen) == 2 * len(TEKENINGEN)


def test_de_tekeningen_en_de_lijst_zeggen_hetzelfde():
    getekend = [wat for boom in TEKENINGEN for wat in teksten(boom, "wat")]
    assert getekend == [rij[1] for rij in RIJEN] == [g.wat for g in ALLE]
    dagen = [dag.removeprefix("in ") for boom in TEKENINGEN for dag in teksten(boom, "dag")]
    assert all(d in rij[0] for d, rij in zip(dagen, RIJEN, strict=True))


def test_elk_jaar_staat_een_keer_links():
    for boom, vak in zip(TEKENINGEN, dict.fromkeys(g.tijdvak for g in ALLE), strict=True):
        jaren = dict.fromkeys(str(g.datum.dag.year) for g in ALLE if g.tijdvak == vak)
        assert teksten(boom, "jaar") == list(jaren)


def test_merk_zegt_hoe_precies_de_datum_is():
    dag = date(2010, 7, 1)
    dicht, hol, streep = (
        ET.fromstring(teken((proef(dag, p),), "Proef", 1)).find(f"{SVG}g") for p in Precisie
    )
    assert dicht.find(f"{SVG}circle").get("class") is None
    assert hol.find(f"{SVG}circle").get("class") == "open"
    assert streep.find(f"{SVG}circle") is None


def test_bijzondere_tekens_breken_de_tekening_niet():
    boom = ET.fromstring(teken((proef(date(2007, 1, 1), Precisie.DAG, "De DT&V <1>"),), "A&B", 1))
    assert teksten(boom, "wat") == ["De DT&V <1>"]


def test_rij_van_een_gebeurtenis():
    (rij,) = [r for r in RIJEN if r[1] == "De IND gaat werken met sporen"]
    assert rij[0] == "[1 maart 2016][terugkeer.procedure.sporenregels.SPOREN_SINDS]"
    assert "/naslag/concordantie.md#p-3-3" in rij[2]
    assert "(/asielprocedure/sporen.md)" in rij[3]


def test_rij_van_na_het_rapport_wijst_naar_haar_plaats():
    (rij,) = [r for r in RIJEN if r[0] == "29 januari 2019"]
    assert rij[3] == "[Sinds 2017](/naslag/sinds-2017.md#s-4)"


def test_de_pagina_toont_tekening_en_lijst():
    (pagina,) = [p for p in PAGINAS if p.pad.name == "tijdlijn.md"]
    tekst = html(pagina)
    assert "[TIJDLIJN]" not in tekst
    assert tekst.count("<svg") == len(TEKENINGEN)
    assert tekst.count("<tr>") == len(ALLE) + 1


def test_de_woorden_van_een_gebeurtenis_noemen_geen_getal():
    """Wanneer iets gebeurde, komt uit de datum zelf."""
    assert not [wat for wat in GEBEURD if [*vermeldingen(wat)]]


def test_een_tijdvak_heet_naar_zijn_laatste_jaar():
    assert all(naam.endswith(str(jaar)) for jaar, naam in TIJDVAKKEN.items())
    assert LAATSTE_TIJDVAK.endswith(STAND.removeprefix("Stand "))
