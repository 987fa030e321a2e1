"""N05: welke procedure wanneer gold; de versies sluiten aan en overlappen niet (poort 5)."""

from dataclasses import FrozenInstanceError
from datetime import date, timedelta
from itertools import pairwise

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NA_HET_RAPPORT, NORMEN
from terugkeer.grondslag.uitkomst import Antwoord
from terugkeer.procedure import versnelde_procedure
from terugkeer.procedure.versnelde_procedure import AC_24, VERSIES, procedure_op

DE_24, DE_48, DE_AA, DE_SPOREN = VERSIES


@pytest.mark.parametrize(
    ("dag", "tekst"),
    [
        (date(1996, 6, 1), "AC-procedure binnen 24 uur"),
        (date(2005, 6, 1), "AC-procedure binnen 48 uur"),
        (
            date(2010, 9, 1),
            "algemene asielprocedure binnen 8 werkdagen en verlengde asielprocedure binnen 6 maanden",
        ),
        (
            date(2016, 3, 2),
            "algemene asielprocedure binnen 8 werkdagen en verlengde asielprocedure binnen "
            "6 maanden, in sporen",
        ),
    ],
)
def test_de_voorbeelden_van_de_inventaris(dag, tekst):
    uitkomst = procedure_op(dag)
    assert uitkomst.antwoord is Antwoord.JA
    assert str(uitkomst.waarde) == tekst
    assert uitkomst.andere_lezing is None


@pytest.mark.parametrize(
    ("dag", "versie"),
    [
        (date(1994, 1, 1), DE_24),
        (date(1997, 12, 31), DE_24),
        (date(1998, 1, 1), DE_48),
        (date(2010, 6, 30), DE_48),
        (date(2010, 7, 1), DE_AA),
        (date(2016, 2, 29), DE_AA),
        (date(2016, 3, 1), DE_SPOREN),
        (date(2017, 5, 31), DE_SPOREN),
    ],
)
def test_de_eerste_en_de_laatste_dag_van_elke_versie(dag, versie):
    assert procedure_op(dag).waarde == versie


def test_tussen_de_versies_is_geen_gat_en_geen_overlap():
    assert len(VERSIES) == 4
    for eerder, later in pairwise(VERSIES):
        assert eerder.periode.tot == later.periode.vanaf
    assert VERSIES[-1].periode.tot is None
    dag = date(1994, 1, 1)
    while dag < date(2018, 1, 1):
        assert sum(dag in versie.periode for versie in VERSIES) == 1, dag
        dag += timedelta(days=1)
    assert not any(date(1993, 12, 31) in versie.periode for versie in VERSIES)
    assert NORMEN["versnelde_procedure_naar_jaar"].geldig.vanaf == VERSIES[0].periode.vanaf


@pytest.mark.parametrize(
    ("dag", "andere"),
    [
        (date(1998, 1, 1), DE_24),  # 1998: het rapport noemt alleen het jaar
        (date(1998, 12, 31), DE_24),
        (date(2010, 7, 1), DE_48),  # juli 2010: het rapport noemt alleen de maand
        (date(2010, 7, 31), DE_48),
    ],
)
def test_waar_het_rapport_alleen_een_jaar_of_maand_geeft_staat_de_vorige_versie_erbij(dag, andere):
    uitkomst = procedure_op(dag)
    assert uitkomst.antwoord is Antwoord.JA
    assert uitkomst.andere_lezing.antwoord is Antwoord.JA
    assert uitkomst.andere_lezing.waarde == andere
    assert f"dan gold nog: {andere}." in uitkomst.andere_lezing.uitleg()


@pytest.mark.parametrize("dag", [date(1994, 1, 1), date(1994, 12, 31)])
def test_in_1994_is_de_andere_lezing_onbepaald(dag):
    uitkomst = procedure_op(dag)
    assert uitkomst.waarde == DE_24
    assert uitkomst.andere_lezing.antwoord is Antwoord.ONBEPAALD
    assert "wat vóór 1994 gold" in uitkomst.andere_lezing.uitleg()


@pytest.mark.parametrize(
    "dag",
    [
        date(1995, 1, 1),
        date(1997, 12, 31),
        date(1999, 1, 1),
        date(2010, 6, 30),
        date(2010, 8, 1),
        date(2011, 7, 1),  # dezelfde maand een jaar later
        date(2016, 3, 1),  # hier geeft het rapport een dag
        date(2017, 3, 1),
    ],
)
def test_verder_is_er_een_lezing(dag):
    assert procedure_op(dag).andere_lezing is None


def test_voor_1994_en_na_het_rapport():
    uitkomst = procedure_op(date(1993, 12, 31))
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.waarde is None
    assert procedure_op(date(2017, 6, 1)).voorbehoud == (NA_HET_RAPPORT,)
    assert procedure_op(date(2026, 6, 12)).antwoord is Antwoord.ONBEPAALD


def test_de_redenen_leggen_de_versie_uit():
    assert procedure_op(date(1996, 1, 1)).redenen[0].tekst == (
        "Sinds 1994: AC-procedure binnen 24 uur."
    )
    assert "aanvragen die duidelijk ongegrond zijn" in procedure_op(date(1996, 1, 1)).uitleg()
    assert "aanvragen die duidelijk ongegrond zijn" in procedure_op(date(2005, 1, 1)).uitleg()
    assert "meer onderzoek" in procedure_op(date(2012, 1, 1)).uitleg()
    assert "door de sporen niet meer standaard" in procedure_op(date(2016, 5, 1)).uitleg()


@pytest.mark.parametrize("fout", ["1996", 1996, None])
def test_iets_anders_dan_een_datum_wordt_geweigerd(fout):
    with pytest.raises(OnjuisteInvoer, match=r"^dag: gevonden .*verwacht een datum"):
        procedure_op(fout)


@pytest.mark.parametrize(
    ("waarde", "goed", "fout"),
    [
        (versnelde_procedure.AC_24_SINDS, "1994", "1995"),
        (versnelde_procedure.AC_48_SINDS, "1998", "1997"),
        (versnelde_procedure.HERZIENING, "2010", "juli 2010"),
        (versnelde_procedure.AC_24_DUUR, "24 uur", "48 uur"),
        (versnelde_procedure.AC_48_DUUR, "48 uur", "24 uur"),
        (versnelde_procedure.AC_VOOR, "duidelijk ongegronde aanvragen", "alle aanvragen"),
    ],
)
def test_woorden_op_een_pagina(waarde, goed, fout):
    if isinstance(waarde, versnelde_procedure.Lijst):
        assert waarde.element(goed) == 0
        assert waarde.element(fout) is None
        return
    assert waarde.leest(goed)
    assert not waarde.leest(fout)


def test_een_procedure_is_te_lezen():
    assert str(AC_24) == "AC-procedure binnen 24 uur"


def test_de_bron_is_die_van_het_rapport():
    norm = NORMEN["versnelde_procedure_naar_jaar"]
    assert norm.nummer == "N05"
    assert [str(bron) for bron in norm.bron] == [
        "Rapport § 3.1",
        "Rapport § 3.1, noot 32",
        "Rapport § 3.2",
        "Kamerstukken II 19 637, nr. 2086",
        "Rapport § 3.3, noten 43 en 45",
    ]


def test_het_jaar_van_de_herziening_komt_uit_paragraaf_3_1():
    assert versnelde_procedure.HERZIENING.dag == date(2010, 7, 1)
    assert str(versnelde_procedure.HERZIENING.bron[0]) == "Rapport § 3.1, noot 32"


def test_een_versie_ligt_vast():
    with pytest.raises(FrozenInstanceError):
        DE_24.sinds = DE_48.sinds
    with pytest.raises(FrozenInstanceError):
        AC_24.naam = "iets anders"
