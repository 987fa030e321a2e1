"""N10: tot 1 april 2014 op verzoek, daarna ambtshalve bij een afwijzing."""

from dataclasses import FrozenInstanceError, replace
from datetime import date

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NA_HET_RAPPORT, NORMEN
from terugkeer.grondslag.uitkomst import Antwoord
from terugkeer.procedure import toetsregels as regels
from terugkeer.procedure.ambtshalve_toets import Toets, Toetsvorm, toets

IN_2012 = date(2012, 6, 1)
IN_JUNI_2014 = date(2014, 6, 1)
PARALLEL = Toets(Toetsvorm.PARALLEL, regels.GRONDEN_PARALLEL)
AMBTSHALVE = Toets(Toetsvorm.AMBTSHALVE, regels.GRONDEN_AMBTSHALVE)


def test_voorbeeld_1_in_2012_parallel_na_een_verzoek():
    uitkomst = toets(IN_2012, verzoek=True)
    assert (uitkomst.antwoord, uitkomst.waarde) == (Antwoord.JA, PARALLEL)
    assert uitkomst.ontbreekt == ()
    assert [reden.tekst for reden in uitkomst.redenen] == [
        "Tot 1 april 2014 keek de IND alleen op verzoek naar andere gronden.",
        "Medisch advies kwam al in de rust- en voorbereidingstermijn.",
        "Om medische redenen kon daarna nog een aanvraag volgen.",
    ]


@pytest.mark.parametrize("afgewezen", [True, False, None])
def test_voorbeeld_1_in_2012_zonder_verzoek_geen_toets(afgewezen):
    uitkomst = toets(IN_2012, verzoek=False, afgewezen=afgewezen)
    assert (uitkomst.antwoord, uitkomst.waarde) == (Antwoord.NEE, None)
    assert uitkomst.ontbreekt == ()


@pytest.mark.parametrize("verzoek", [True, False, None])
def test_voorbeeld_2_in_juni_2014_ambtshalve_bij_een_afwijzing(verzoek):
    uitkomst = toets(IN_JUNI_2014, afgewezen=True, verzoek=verzoek)
    assert (uitkomst.antwoord, uitkomst.waarde) == (Antwoord.JA, AMBTSHALVE)
    assert uitkomst.ontbreekt == ()
    assert "bij elke afwijzing" in uitkomst.uitleg()


def test_wie_niet_is_afgewezen_krijgt_geen_ambtshalve_toets():
    uitkomst = toets(IN_JUNI_2014, afgewezen=False, verzoek=True)
    assert (uitkomst.antwoord, uitkomst.waarde) == (Antwoord.NEE, None)
    assert "als zij de asielaanvraag afwijst; dat is hier niet zo" in uitkomst.uitleg()


@pytest.mark.parametrize(
    ("besluit", "waarde"),
    [
        (date(2010, 7, 1), PARALLEL),
        (date(2014, 3, 31), PARALLEL),
        (date(2014, 4, 1), AMBTSHALVE),
    ],
)
def test_de_twee_toetsen_sluiten_aan(besluit, waarde):
    assert toets(besluit, verzoek=True, afgewezen=True).waarde == waarde


def test_wat_ontbreekt_hangt_van_de_dag_af():
    assert toets(IN_2012).ontbreekt == ("verzoek",)
    assert toets(IN_JUNI_2014).ontbreekt == ("afgewezen",)


def test_buiten_het_tijdvak():
    assert toets(date(2010, 6, 30), verzoek=True).antwoord is Antwoord.ONBEPAALD
    assert NA_HET_RAPPORT in toets(date(2017, 6, 1), afgewezen=True).voorbehoud


def test_onjuiste_invoer():
    with pytest.raises(OnjuisteInvoer, match="besluit: gevonden 2012, verwacht een datum"):
        toets(2012)
    with pytest.raises(OnjuisteInvoer, match="verzoek"):
        toets(IN_2012, verzoek="ja")


def test_een_toets_is_te_lezen():
    assert str(PARALLEL) == "parallelle toetsing: medische omstandigheden en mensenhandel"
    assert str(AMBTSHALVE) == (
        "ambtshalve toets: medische omstandigheden, artikel 8 EVRM, tijdelijke humanitaire gronden "
        "en buiten schuld niet kunnen vertrekken"
    )


@pytest.mark.parametrize(
    ("waarde", "goed", "fout"),
    [
        (regels.PARALLEL_SINDS, "2010", "juli 2010"),
        (regels.GEEVALUEERD_IN, "2014", "2012"),
        (regels.PST_SINDS, "2012", "2014"),
        (regels.AMBTSHALVE_SINDS, "1 april 2014", "1 april 2012"),
        (regels.EVALUATIE_PST, "2017", "2016"),
        (regels.GRONDEN_PARALLEL, "twee voorbeelden", "drie voorbeelden"),
        (regels.GRONDEN_AMBTSHALVE, "vier gronden", "drie gronden"),
        (
            regels.MEDISCH_ADVIES_VOORAF,
            "al in de rusttijd",
            "pas na de rust- en voorbereidingstermijn",
        ),
        (regels.VERZOEK_NODIG, "op verzoek", "ook zonder verzoek"),
        (
            regels.NA_TOETS_OPNIEUW,
            "nog een nieuwe aanvraag",
            "kon daarna geen aanvraag meer volgen",
        ),
        (regels.AMBTSHALVE_BIJ_AFWIJZING, "uit zichzelf", "niet bij elke afwijzing"),
    ],
)
def test_woorden_op_een_pagina(waarde, goed, fout):
    assert waarde.leest(goed)
    assert not waarde.leest(fout)


def test_de_bron_is_die_van_het_rapport():
    norm = NORMEN["parallelle_en_ambtshalve_toets"]
    assert norm.nummer == "N10"
    assert [str(bron) for bron in norm.bron] == [
        "Vc 2000 (C)",
        "Rapport § 3.2, noten 36 en 37",
        "WODC (2014), Evaluatie van de herziene asielprocedure: eindrapport, ministerie van "
        "Veiligheid en Justitie",
        "Rapport § 3.2, noot 38",
        "Vb 2000 art. 3.6a",
        "Rapport § 3.2, noot 39",
    ]
    assert str(regels.MEDISCH_ADVIES_VOORAF.bron[0]) == "Stcrt. 2014, 8529"


@pytest.mark.parametrize(
    ("regel", "antwoord", "woorden"),
    [
        (
            regels.MEDISCH_ADVIES_VOORAF,
            Antwoord.NEE,
            "pas na de rust- en voorbereidingstermijn",
        ),
        (regels.VERZOEK_NODIG, Antwoord.NEE, "ook zonder verzoek"),
        (regels.NA_TOETS_OPNIEUW, Antwoord.NEE, "kon daarna geen aanvraag meer volgen"),
        (regels.AMBTSHALVE_BIJ_AFWIJZING, Antwoord.NEE, "niet bij elke afwijzing"),
    ],
)
def test_zegt_een_regel_iets_anders_dan_horen_daar_andere_woorden_bij(regel, antwoord, woorden):
    anders = replace(regel, antwoord=antwoord)
    assert anders.leest(woorden)
    assert not regel.leest(woorden)


def test_een_jaar_begint_op_1_januari():
    assert regels.GEEVALUEERD_IN.dag == date(2014, 1, 1)
    assert regels.PST_SINDS.dag == date(2012, 1, 1)
    assert regels.EVALUATIE_PST.dag == date(2017, 1, 1)


def test_elke_waarde_heeft_haar_eigen_noten():
    assert str(regels.PST_SINDS.bron[0]) == "Rapport § 3.2, noten 38 en 39"
    assert str(regels.GRONDEN_PARALLEL.bron[1]) == "Rapport § 3.2, noot 37"
    assert str(regels.GRONDEN_AMBTSHALVE.bron[2]) == "Rapport § 3.2, noot 39"
    assert str(regels.MEDISCH_ADVIES_VOORAF.bron[1]) == "Rapport § 3.2, noot 36"


def test_een_toets_ligt_vast():
    with pytest.raises(FrozenInstanceError):
        PARALLEL.gronden = regels.GRONDEN_AMBTSHALVE
