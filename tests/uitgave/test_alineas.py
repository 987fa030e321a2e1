"""Alinea's: wie een woord verandert, legt de tekst opnieuw naast de feiten van het rapport."""

from dataclasses import replace

import pytest

from tests.uitgave.hulp import PAGINAS, WORTEL, kopieer, proefpagina, regels
from uitgave import alineas as poort
from uitgave.__main__ import main
from uitgave.alineas import alineas, alle_alineas, controleer_alineas, naast_elkaar
from uitgave.feiten import lees_feiten
from uitgave.pagina import lees_paginas

PAGINA = """---
description: Over zorg.
---

# Zorg

Wie is afgewezen, heeft [recht op zorg][terugkeer.voorzieningen.zorg.MEDISCHE_ZORG].[^noot-12]
<!-- rapport 2.2: F177 -->

Dat staat er niet.
<!-- rapport 5.2 -->

- **Betalen:** alleen acute
  zorg.

<!-- rapport 5.2: F577 F579-F580 -->

Zie verder.
"""
ZORG = "docs/voorzieningen/zorg.md"


def gelijk(ander):
    eerst, dan = (
        [alinea.sleutel for alinea in alineas(proefpagina(tekst))] for tekst in (PAGINA, ander)
    )
    return eerst == dan


def test_een_stuk_loopt_tot_zijn_plaats_en_heeft_alleen_woorden():
    eerste, tweede, slot = alineas(proefpagina(PAGINA))
    assert eerste.woorden == "Over zorg. Zorg Wie is afgewezen, heeft recht op zorg ."
    assert (eerste.feiten, eerste.plaats, eerste.regel) == (("F177",), "F177", 8)
    assert tweede.woorden == "Dat staat er niet. - Betalen: alleen acute zorg."
    assert (tweede.feiten, tweede.plaats) == (("F577", "F579", "F580"), "F577-F580")
    assert (slot.woorden, slot.feiten, slot.plaats) == ("Zie verder.", (), "het slot")


def test_een_pagina_die_geen_feiten_weergeeft_heeft_geen_stukken():
    assert [*alineas(proefpagina("Deze site is gratis.\n<!-- rapport 1 -->\n"))] == []


@pytest.mark.parametrize(
    ("oud", "nieuw"),
    [
        ("alleen acute", "ook acute"),
        ("Over zorg.", "Over geld."),
        ("er niet.", "er."),
        ("F579-F580", "F579"),
        ("Zie verder.", "Zie ook daar."),
    ],
)
def test_een_ander_woord_of_feit_geeft_een_andere_afdruk(oud, nieuw):
    assert oud in PAGINA
    assert not gelijk(PAGINA.replace(oud, nieuw))


@pytest.mark.parametrize(
    ("oud", "nieuw"),
    [
        ("alleen acute\n  zorg", "alleen\n  acute zorg"),
        ("MEDISCHE_ZORG", "medische_zorg"),
        ("[^noot-12]", ""),
        ("**Betalen:**", "Betalen:"),
    ],
)
def test_opmaak_en_binding_tellen_niet(oud, nieuw):
    assert oud in PAGINA
    assert gelijk(PAGINA.replace(oud, nieuw))


def test_een_ander_feit_vraagt_ook_om_een_nieuwe_blik(monkeypatch):
    feiten = lees_feiten()
    voor = [alinea.sleutel for alinea in alineas(proefpagina(PAGINA))]
    ander = {**feiten, "F577": replace(feiten["F577"], zin="Alles wordt vergoed.")}
    monkeypatch.setattr(poort, "lees_feiten", lambda: ander)
    na = [alinea.sleutel for alinea in alineas(proefpagina(PAGINA))]
    assert [een == ander for een, ander in zip(voor, na, strict=True)] == [True, False, True]


def test_alles_wat_een_feit_weergeeft_is_vastgelegd():
    assert regels(controleer_alineas(WORTEL, PAGINAS)) == []
    gedekt = {feit for alinea in alle_alineas(WORTEL, PAGINAS) for feit in alinea.feiten}
    assert gedekt == set(lees_feiten())


@pytest.fixture
def project(tmp_path):
    """Een kopie met een eigen bestand met vingerafdrukken."""
    project = kopieer(tmp_path)
    (tmp_path / "src").unlink()
    (tmp_path / "src/uitgave").mkdir(parents=True)
    for naam in (poort.BESTAND, "src/uitgave/feiten.jsonl"):
        (tmp_path / naam).write_text((WORTEL / naam).read_text("utf-8"), "utf-8")
    return project


def keur(project):
    return regels(controleer_alineas(project.wortel, lees_paginas(project.wortel)))


def test_een_veranderd_woord_wordt_gemeld_met_wat_te_doen(project, capsys):
    project.vervang(ZORG, "Alleen acute zorg", "Ook andere zorg")
    (melding,) = keur(project)
    assert melding.startswith(f"{ZORG}:")
    assert "de tekst bij F577 is veranderd sinds zij op " in melding
    assert melding.endswith(f"leg dat vast: make nagekeken TEKST={ZORG}")
    assert main(["nagekeken", "--tekst", ZORG, "--wortel", str(project.wortel)]) == 0
    gezegd = capsys.readouterr().out
    assert "Ook andere zorg wordt vergoed" in gezegd
    assert f"- F577 (paragraaf 5.2): {lees_feiten()['F577'].zin}" in gezegd
    assert f"1 stuk tekst van {ZORG}" in gezegd
    assert keur(project) == []


def test_wat_er_niet_meer_staat_wordt_gemeld(project):
    project.vervang(ZORG, "<!-- rapport 5.2: F577 -->", "<!-- rapport 5.2 -->")
    assert any(
        melding.startswith(f"{poort.BESTAND}:")
        and melding.endswith(f"F577 staat niet meer in {ZORG}; make nagekeken TEKST={ZORG}")
        for melding in keur(project)
    )


def test_ander_werk_houdt_zijn_dag(project):
    voor = project.lees(str(poort.BESTAND)).replace("2026-", "2025-")
    project.schrijf(str(poort.BESTAND), voor)
    project.vervang(ZORG, "Alleen acute zorg", "Ook andere zorg")
    main(["nagekeken", "--tekst", ZORG, "--wortel", str(project.wortel)])
    na = project.lees(str(poort.BESTAND)).splitlines()
    nieuw = [regel for regel in na if regel not in voor.splitlines()]
    assert [regel.split("\t")[:2] for regel in nieuw] == [[ZORG, "F577"]]


def test_een_regel_die_niet_te_lezen_is(project):
    project.schrijf(str(poort.BESTAND), f"{poort.KOP}\nx\n")
    assert keur(project) == [
        "src/uitgave/alineas.tsv:2: deze regel is niet te lezen; zet haar terug zoals zij was "
        "(git checkout)"
    ]


def test_een_bestand_zonder_feiten(project, capsys):
    assert main(["nagekeken", "--tekst", "docs/x.md", "--wortel", str(project.wortel)]) == 1
    assert "geeft geen feiten van het rapport weer, of bestaat niet" in capsys.readouterr().err


def test_naast_elkaar_staan_de_woorden_boven_hun_feiten():
    eerste, *_ = alineas(proefpagina(PAGINA))
    plek, woorden, feit = naast_elkaar(eerste)
    assert (plek, woorden.strip()) == ("docs/proef.md:8", eerste.woorden)
    assert feit.startswith("  - F177 (paragraaf 2.2): ")
