"""Wat van elke norm in het register waar moet zijn, welke norm het ook is.

Een nieuwe norm hoeft hier niets toe te voegen: alle modules van `terugkeer` worden geladen.
"""

import re
from datetime import UTC, date, datetime, timedelta
from enum import Enum
from importlib import import_module
from inspect import signature
from itertools import product
from math import prod
from pkgutil import walk_packages
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

import terugkeer
from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NORMEN, Norm
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.grondslag.waarde import DAGEN, Termijn

for gevonden in walk_packages(terugkeer.__path__, "terugkeer."):
    import_module(gevonden.name)

ALLE = sorted(NORMEN.values(), key=lambda norm: (norm.nummer, norm.naam))
MET_PEILDATUM = [norm for norm in ALLE if norm.peildatum]
VEEL = 2_000  # zoveel invullingen worden hoogstens allemaal geprobeerd

# Per type: waarden die er niet zijn, hoe zeer zij er ook op lijken.
ALTIJD_FOUT = [object(), 1.5, [], b"ja"]
FOUT = {
    date: ["2016-05-02", 20160502, datetime(2016, 5, 2, tzinfo=UTC)],
    bool: [0, 1, "ja", ""],
    int: [True, -1, "3"],
    str: [3, True],
}
GEVALLEN: dict[str, Any] = {}  # per norm, want een strategie maken kost meer dan haar gebruiken
PROEFDAGEN = st.dates(date(2015, 1, 1), date(2017, 12, 31))
GOED = {
    date: PROEFDAGEN,
    bool: st.booleans(),
    int: st.integers(0, 30),
    str: st.sampled_from(("Servië", "Tunesië", "Eritrea", "Narnia")),
    Termijn: st.builds(Termijn, st.integers(0, 60), st.just(DAGEN), st.just(ALLE[0].bron)),
}

zuinig = settings(max_examples=12, deadline=None)  # per norm; er zijn er tientallen
elke_norm = pytest.mark.parametrize("norm", ALLE, ids=lambda norm: norm.naam)
elke_norm_met_peildatum = pytest.mark.parametrize("norm", MET_PEILDATUM, ids=lambda norm: norm.naam)


def foute_waarden(feit):
    lijkt_erop = [waarde for soort in feit.soorten for waarde in FOUT.get(soort, ["X", 0, True])]
    fout = [w for w in lijkt_erop if len(feit.soorten) == 1 or isinstance(w, datetime)]
    return [*ALTIJD_FOUT, *fout, *([] if feit.mag_onbekend else [None])]


def goede_waarden(feit):
    """Waarden die het feit kan hebben, of `None` als dit type hier niet is te maken."""
    soorten = []
    for soort in feit.soorten:
        if issubclass(soort, Enum):
            soorten.append(st.sampled_from(soort))
        elif soort in GOED:
            soorten.append(GOED[soort])
        else:
            return None
    return st.one_of(soorten)


def maakbaar(norm: Norm):
    """De feiten waarvan hier waarden te maken zijn."""
    return {naam: goed for naam, f in norm.feiten.items() if (goed := goede_waarden(f)) is not None}


def verplicht(norm: Norm):
    """De feiten zonder standaardwaarde die niet onbekend mogen zijn."""
    vorm = signature(norm.regel).parameters
    return [
        naam
        for naam, feit in norm.feiten.items()
        if vorm[naam].default is vorm[naam].empty and not feit.mag_onbekend
    ]


def geval(norm: Norm):
    """Een geval waarin sommige feiten onbekend zijn."""
    if norm.naam not in GEVALLEN:
        GEVALLEN[norm.naam] = maak_geval(norm)
    return GEVALLEN[norm.naam]


def maak_geval(norm: Norm):
    kan = maakbaar(norm)
    if norm.geldig.vanaf:
        # ook dicht bij de grenzen van het tijdvak
        randen = [dag for dag in (norm.geldig.vanaf, norm.geldig.tot) if dag]
        for peildatum in norm.peildatum.split():
            kan[peildatum] |= st.builds(
                lambda rand, n: rand + timedelta(days=n),
                st.sampled_from(randen),
                st.integers(-2, 40),
            )
    moet = verplicht(norm)
    return st.fixed_dictionaries(
        {naam: kan[naam] for naam in moet},
        optional={
            naam: st.none() | goed if norm.feiten[naam].mag_onbekend else goed
            for naam, goed in kan.items()
            if naam not in moet
        },
    )


def beantwoord(norm, feiten, **opties):
    """De uitkomst; een geval dat niet kan bestaan, telt niet mee."""
    try:
        return norm.beantwoord(feiten, **opties)
    except OnjuisteInvoer:
        return assume(False)


def lezingen(uitkomst):
    while uitkomst:
        yield uitkomst
        uitkomst = uitkomst.andere_lezing


# Het register


def test_er_zijn_normen():
    assert ALLE


@elke_norm
def test_een_norm_heeft_een_nummer_een_naam_en_een_bron(norm):
    assert NORMEN[norm.naam] is norm
    assert re.fullmatch(r"N\d\d[a-z]?", norm.nummer)
    assert re.fullmatch(r"[a-z][a-z0-9_]*", norm.naam)
    assert norm.bron
    assert len(set(norm.bron)) == len(norm.bron)
    assert norm.regel.__doc__
    assert all(str(zin).strip() for zin in (*norm.uitzonderingen, *norm.twijfel))


@elke_norm
def test_het_pad_van_een_norm_leidt_naar_haar_functie(norm):
    module, _, naam = norm.pad.rpartition(".")
    assert getattr(import_module(module), naam).__wrapped__ is norm.regel


@elke_norm_met_peildatum
def test_de_peildatum_is_een_datumfeit(norm):
    assert all(norm.feiten[naam].soorten == (date,) for naam in norm.peildatum.split())


@elke_norm
def test_van_elk_verplicht_feit_kan_hier_een_waarde_worden_gemaakt(norm):
    # lukt dat niet, voeg het type dan toe aan GOED: anders wordt de norm hieronder niet beproefd
    assert set(verplicht(norm)) <= set(maakbaar(norm))


# Invoer


@elke_norm
def test_een_verkeerd_type_wordt_geweigerd_met_de_naam_van_het_feit(norm):
    for feit in norm.feiten.values():
        for waarde in foute_waarden(feit):
            with pytest.raises(OnjuisteInvoer, match=rf"^{feit.naam}: gevonden "):
                norm.beantwoord({feit.naam: waarde})


# Uitkomsten


@elke_norm
@zuinig
@given(data=st.data())
def test_elke_uitkomst_heeft_redenen_met_bron_en_een_bevoegdheid_is_nooit_ja(norm, data):
    uitkomst = beantwoord(norm, data.draw(geval(norm)))
    assert set(uitkomst.ontbreekt) <= set(norm.feiten)
    assert uitkomst.uitleg()
    assert str(uitkomst)
    for lezing in lezingen(uitkomst):
        assert lezing.redenen
        assert all(reden.bron and reden.tekst.strip() for reden in lezing.redenen)
        assert all(reden.norm in NORMEN for reden in lezing.redenen)
        if Modaliteit.KAN in (norm.modaliteit, lezing.modaliteit):
            assert lezing.antwoord is not Antwoord.JA


@elke_norm
@zuinig
@given(data=st.data())
def test_wat_niet_in_ontbreekt_staat_verandert_de_uitkomst_niet(norm, data):
    feiten = data.draw(geval(norm))
    uitkomst = beantwoord(norm, feiten)
    kan = maakbaar(norm)
    rest = [
        naam
        for naam, feit in norm.feiten.items()
        if feit.mag_onbekend
        and feiten.get(naam) is None
        and naam in kan
        and not any(naam in lezing.ontbreekt for lezing in lezingen(uitkomst))
    ]
    for _ in range(3 if rest else 0):
        erbij = {naam: data.draw(kan[naam], label=naam) for naam in rest}
        assert beantwoord(norm, {**feiten, **erbij}).inhoud == uitkomst.inhoud


@elke_norm
@zuinig
@given(data=st.data())
def test_wat_in_ontbreekt_staat_kan_de_uitkomst_veranderen(norm, data):
    feiten = data.draw(geval(norm))
    uitkomst = beantwoord(norm, feiten)
    assert all(feiten.get(naam) is None for naam in uitkomst.ontbreekt)
    keuzes = [norm.feiten[naam].keuzes for naam in uitkomst.ontbreekt]
    if not keuzes or not all(keuzes) or prod(map(len, keuzes)) > VEEL:
        return  # een datum of getal heeft te veel waarden om ze alle te proberen
    anders = False
    for keuze in product(*keuzes):
        erbij = dict(zip(uitkomst.ontbreekt, keuze, strict=True))
        try:
            anders |= norm.beantwoord({**feiten, **erbij}).inhoud != uitkomst.inhoud
        except OnjuisteInvoer:
            continue
    assert anders


# Tijd (poort 5)


@elke_norm_met_peildatum
@zuinig
@given(data=st.data())
def test_buiten_haar_tijdvak_antwoordt_een_norm_niet(norm, data):
    feiten = data.draw(geval(norm))
    historie = data.draw(st.booleans())
    vanaf, tot = norm.geldig.vanaf, norm.geldig.tot
    buiten = [*([vanaf - timedelta(days=1)] if vanaf else []), *([tot] if tot else [])]
    for dag in buiten:
        for peildatum in norm.peildatum.split():
            uitkomst = norm.beantwoord({**feiten, peildatum: dag}, als_historie=historie)
            assert uitkomst.antwoord is Antwoord.ONBEPAALD
            assert uitkomst.waarde is None
            assert uitkomst.redenen[0].bron == norm.geldig.bron


@elke_norm_met_peildatum
@zuinig
@given(data=st.data())
def test_op_de_eerste_en_de_laatste_dag_van_haar_tijdvak_weigert_een_norm_niet(norm, data):
    feiten = data.draw(geval(norm))
    vanaf, tot = norm.geldig.vanaf, norm.geldig.tot
    for dag in [*([vanaf] if vanaf else []), *([tot - timedelta(days=1)] if tot else [])]:
        uitkomst = beantwoord(norm, {**feiten, **dict.fromkeys(norm.peildatum.split(), dag)})
        assert "Het rapport beschrijft deze regel" not in uitkomst.uitleg()


@elke_norm_met_peildatum
def test_vanaf_het_migratiepact_antwoordt_een_norm_niet(norm):
    for peildatum in norm.peildatum.split():
        uitkomst = norm.beantwoord({peildatum: date(2026, 6, 12)})
        assert uitkomst.antwoord is Antwoord.ONBEPAALD
        assert uitkomst.waarde is None
