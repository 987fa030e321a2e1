"""Wat de decorator voor elke norm doet, aan kleine normen die hier zijn bedacht.

Geen van deze normen komt in het echte register: een `Norm` wordt rechtstreeks gemaakt, of het
register is met de fixture `leeg_register` voor één test een ander.
"""

from dataclasses import replace
from datetime import UTC, date, datetime
from enum import Enum
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from terugkeer.bronnen.regelingen import VW
from terugkeer.bronnen.sinds_2017 import MIGRATIEPACT as MIGRATIEPACT_BRON
from terugkeer.grondslag import norm as module
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.fouten import NietGeverifieerd, OnjuisteInvoer
from terugkeer.grondslag.invoer import feiten_van
from terugkeer.grondslag.norm import NA_HET_RAPPORT, NORMEN, Norm, Uitzondering, norm
from terugkeer.grondslag.periode import ONDERZOEK, Periode
from terugkeer.grondslag.uitkomst import (
    Antwoord,
    Modaliteit,
    Reden,
    Uitkomst,
    ja,
    mogelijk,
    nee,
    onbepaald,
)

BRON = (VW.artikel("1"), rapport("2.2"))
PERIODE_BRON = (rapport("3.3", noten=(43,)),)
REDEN = Reden("Zo is het.", BRON)


class Kleur(Enum):
    ROOD = "rood"
    WIT = "wit"
    BLAUW = "blauw"


@pytest.fixture
def leeg_register(monkeypatch):
    monkeypatch.setattr(module, "NORMEN", {})
    return module.NORMEN


def maak(regel, *, peildatum="", geldig=ONDERZOEK):
    """Een norm buiten het register om."""
    return Norm(
        nummer="N00",
        naam="proef",
        regel=regel,
        feiten=feiten_van(regel),
        bron=BRON,
        modaliteit=Modaliteit.MOET,
        geldig=geldig,
        peildatum=peildatum,
        uitzonderingen=(),
        twijfel=(),
    )


# Het register


def test_de_decorator_zet_de_norm_in_het_register(leeg_register):
    @norm(
        "proef",
        nummer="N99",
        bron=BRON,
        modaliteit=Modaliteit.REGEL,
        peildatum="dag",
        uitzonderingen=(Uitzondering("Behalve soms.", "proef"),),
        twijfel=("Of het klopt.",),
    )
    def toets(dag: date, *, snel: bool | None = None) -> Uitkomst[None]:
        """Een regel."""
        return ja(REDEN)

    assert list(leeg_register) == ["proef"]
    gezet = leeg_register["proef"]
    assert (gezet.nummer, gezet.naam, gezet.bron) == ("N99", "proef", BRON)
    assert gezet.modaliteit is Modaliteit.REGEL
    assert gezet.geldig == ONDERZOEK
    assert gezet.peildatum == "dag"
    assert [str(zin) for zin in gezet.uitzonderingen] == ["Behalve soms."]
    assert gezet.twijfel == ("Of het klopt.",)
    assert gezet.feiten == feiten_van(toets)
    assert gezet.pad == f"{__name__}.toets"
    assert toets.__doc__ == "Een regel."
    assert toets(date(2016, 5, 2)).antwoord is Antwoord.JA
    assert "proef" not in NORMEN


def test_een_naam_kan_maar_een_keer(leeg_register):
    def eerste() -> Uitkomst[None]:
        return ja(REDEN)

    def tweede() -> Uitkomst[None]:
        return nee(REDEN)

    norm("proef", nummer="N98", bron=BRON)(eerste)
    with pytest.raises(ValueError, match=r"de norm 'proef' bestaat al: .*\.eerste"):
        norm("proef", nummer="N99", bron=BRON)(tweede)
    assert leeg_register["proef"].regel is eerste


def test_een_norm_wordt_aangeroepen_zoals_haar_functie(leeg_register):
    @norm("proef", nummer="N99", bron=BRON)
    def toets(een: int, twee: int = 2, *, drie: bool | None = None) -> Uitkomst[tuple[int, int]]:
        return ja(REDEN, waarde=(een, twee))

    assert toets(1).waarde == (1, 2)
    assert toets(1, 3).waarde == (1, 3)
    assert toets(twee=5, een=4).waarde == (4, 5)
    assert toets(1, drie=True).waarde == (1, 2)
    with pytest.raises(TypeError, match="too many"):
        toets(1, 2, True)  # alleen met naam
    with pytest.raises(TypeError, match="multiple values"):
        toets(1, een=2)
    with pytest.raises(TypeError, match="vier"):
        toets(1, vier=4)
    with pytest.raises(TypeError, match="een"):
        toets()


def test_elke_reden_draagt_de_naam_van_de_norm_die_haar_gaf():
    van_ander = replace(REDEN, norm="andere_norm")

    def regel() -> Uitkomst[None]:
        lezing: Uitkomst[None] = mogelijk(REDEN, andere_lezing=nee(van_ander, REDEN))
        return ja(REDEN, van_ander, andere_lezing=lezing)

    uitkomst = maak(regel).beantwoord({})
    assert [r.norm for r in uitkomst.redenen] == ["proef", "andere_norm"]
    assert [r.norm for r in uitkomst.andere_lezing.redenen] == ["proef"]
    diepst = uitkomst.andere_lezing.andere_lezing
    assert [r.norm for r in diepst.redenen] == ["andere_norm", "proef"]


# Invoer


def zwart_wit(
    dag: date, *, leeftijd: int = 0, snel: bool | None = None, kleur: Kleur | None = None
) -> Uitkomst[None]:
    return ja(REDEN)


@pytest.mark.parametrize(
    ("naam", "waarde"),
    [
        ("dag", "2 mei 2016"),
        ("dag", None),
        ("dag", datetime(2016, 5, 2, tzinfo=UTC)),
        ("leeftijd", True),
        ("leeftijd", -1),
        ("leeftijd", None),
        ("snel", 1),
        ("snel", "ja"),
        ("kleur", "rood"),
        ("kleur", Kleur),
    ],
)
def test_een_fout_type_wordt_geweigerd_met_de_naam_van_het_feit(naam, waarde):
    feiten = {"dag": date(2016, 5, 2), naam: waarde}
    with pytest.raises(OnjuisteInvoer, match=f"^{naam}: gevonden "):
        maak(zwart_wit).beantwoord(feiten)


def test_een_feit_dat_de_norm_niet_kent_wordt_geweigerd():
    with pytest.raises(TypeError, match="lengte"):
        maak(zwart_wit).beantwoord({"dag": date(2016, 5, 2), "lengte": 3})


# Het tijdvak

VERSIE = Periode(date(2014, 4, 1), date(2016, 3, 1), PERIODE_BRON)


def op_dag(dag: date) -> Uitkomst[date]:
    return ja(REDEN, waarde=dag)


@pytest.mark.parametrize(
    ("dag", "antwoord"),
    [
        (date(2014, 3, 31), Antwoord.ONBEPAALD),
        (date(2014, 4, 1), Antwoord.JA),
        (date(2016, 2, 29), Antwoord.JA),
        (date(2016, 3, 1), Antwoord.ONBEPAALD),
        (date.min, Antwoord.ONBEPAALD),
        (date.max, Antwoord.ONBEPAALD),
    ],
)
def test_buiten_het_tijdvak_is_de_uitkomst_onbepaald(dag, antwoord):
    uitkomst = maak(op_dag, peildatum="dag", geldig=VERSIE).beantwoord({"dag": dag})
    assert uitkomst.antwoord is antwoord
    if antwoord is Antwoord.ONBEPAALD:
        assert uitkomst.waarde is None
        assert uitkomst.redenen[0].bron == PERIODE_BRON
        assert "van 1 april 2014 tot 1 maart 2016" in uitkomst.uitleg()


@pytest.mark.parametrize(
    ("dag", "antwoord"),
    [
        (date(2010, 12, 31), Antwoord.ONBEPAALD),
        (date(2011, 1, 1), Antwoord.JA),
        (date(2026, 6, 11), Antwoord.JA),
        (date(2026, 6, 12), Antwoord.ONBEPAALD),
    ],
)
def test_zonder_eigen_tijdvak_geldt_het_onderzoek_tot_het_migratiepact(dag, antwoord):
    assert maak(op_dag, peildatum="dag").beantwoord({"dag": dag}).antwoord is antwoord


def test_zonder_peildatum_bewaakt_de_norm_geen_tijdvak():
    uitkomst = maak(op_dag, geldig=VERSIE).beantwoord({"dag": date(2030, 1, 1)})
    assert uitkomst.antwoord is Antwoord.JA
    assert uitkomst.voorbehoud == ()


@pytest.mark.parametrize(
    ("dag", "voorbehoud"),
    [(date(2017, 5, 31), ()), (date(2017, 6, 1), (NA_HET_RAPPORT,))],
)
def test_na_mei_2017_staat_er_een_voorbehoud_bij(dag, voorbehoud):
    assert maak(op_dag, peildatum="dag").beantwoord({"dag": dag}).voorbehoud == voorbehoud


def test_het_voorbehoud_zegt_dat_dit_geen_geldend_recht_is():
    # Na mei 2017 antwoordt een norm alleen met deze woorden erbij
    assert NA_HET_RAPPORT.startswith("stand mei 2017, geen geldend recht: ")
    assert NA_HET_RAPPORT.endswith("het rapport beschrijft deze dag niet.")


def test_een_eigen_voorbehoud_blijft_voorop():
    def regel(dag: date) -> Uitkomst[None]:
        return replace(ja(REDEN), voorbehoud=("Eerst dit.",))

    uitkomst = maak(regel, peildatum="dag").beantwoord({"dag": date(2018, 1, 1)})
    assert uitkomst.voorbehoud == ("Eerst dit.", NA_HET_RAPPORT)


def test_vanaf_het_migratiepact_alleen_als_historie():
    proef = maak(op_dag, peildatum="dag")
    dag = date(2026, 6, 12)
    geweigerd = proef.beantwoord({"dag": dag})
    assert geweigerd.redenen[0].bron == (MIGRATIEPACT_BRON,)
    assert "12 juni 2026" in geweigerd.uitleg()
    assert "deze editie rekent daar niet mee" in geweigerd.uitleg()
    toen = proef.beantwoord({"dag": dag}, als_historie=True)
    assert toen.antwoord is Antwoord.JA
    assert toen.waarde == dag
    assert toen.voorbehoud == (NA_HET_RAPPORT,)


def test_historie_draagt_altijd_het_voorbehoud():
    uitkomst = maak(op_dag, peildatum="dag").beantwoord(
        {"dag": date(2016, 1, 1)}, als_historie=True
    )
    assert uitkomst.voorbehoud == (NA_HET_RAPPORT,)


@pytest.mark.parametrize("dag", [date(2014, 3, 31), date(2016, 3, 1), date(2026, 6, 12)])
def test_historie_opent_geen_tijdvak_dat_het_rapport_niet_beschrijft(dag):
    proef = maak(op_dag, peildatum="dag", geldig=VERSIE)
    assert proef.beantwoord({"dag": dag}, als_historie=True).antwoord is Antwoord.ONBEPAALD


def test_een_onbekende_peildatum_bewaakt_niets():
    def regel(dag: date | None = None) -> Uitkomst[None]:
        return onbepaald(REDEN, ontbreekt=("dag",)) if dag is None else ja(REDEN)

    proef = maak(regel, peildatum="dag", geldig=VERSIE)
    assert proef.beantwoord({}).ontbreekt == ("dag",)
    assert proef.beantwoord({"dag": None}).ontbreekt == ("dag",)


# Wat niet is nagekeken


def ongecontroleerd(*, snel: bool | None = None) -> Uitkomst[None]:
    if snel:
        raise NietGeverifieerd("de feestdagen van 2021 zijn niet nagekeken")
    return nee(REDEN)


def test_wat_niet_is_nagekeken_geeft_onbepaald_met_de_reden():
    uitkomst = maak(ongecontroleerd).beantwoord({"snel": True})
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert "Niet te berekenen: de feestdagen van 2021 zijn niet nagekeken." in uitkomst.uitleg()
    assert uitkomst.redenen[0].bron == BRON
    assert uitkomst.redenen[0].norm == "proef"


def test_een_geval_dat_niet_is_na_te_rekenen_verbergt_het_andere_niet():
    proef = maak(ongecontroleerd)
    assert proef.beantwoord({"snel": False}).antwoord is Antwoord.NEE
    assert proef.beantwoord({}).ontbreekt == ("snel",)


# Onbekende feiten, aan voorbeelden


def een_van_beide(*, a: bool | None = None, b: bool | None = None) -> Uitkomst[None]:
    reden = Reden("Omdat a.", BRON) if a else Reden("Omdat b.", BRON)
    return ja(REDEN, reden) if a or b else nee(REDEN)


def test_een_feit_dat_beslist_maakt_de_rest_overbodig():
    uitkomst = maak(een_van_beide).beantwoord({"a": True})
    assert uitkomst.antwoord is Antwoord.JA
    assert uitkomst.ontbreekt == ()


def test_wat_nog_kan_veranderen_wordt_genoemd_op_volgorde():
    uitkomst = maak(een_van_beide).beantwoord({})
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.ontbreekt == ("a", "b")
    assert uitkomst.redenen[0].bron == BRON
    assert maak(een_van_beide).beantwoord({"a": False}).ontbreekt == ("b",)


def test_onbekend_is_nooit_nee():
    assert maak(een_van_beide).beantwoord({"a": None, "b": False}).antwoord is Antwoord.ONBEPAALD


def test_alleen_redenen_die_in_elk_geval_gelden_blijven_staan():
    uitkomst = maak(een_van_beide).beantwoord({"b": True})
    assert [r.tekst for r in uitkomst.redenen] == ["Zo is het."]


def test_zonder_gedeelde_reden_staat_er_dat_het_onbekende_niets_verandert():
    def regel(*, a: bool | None = None) -> Uitkomst[None]:
        return ja(Reden("Omdat a.", BRON) if a else Reden("Omdat niet a.", BRON))

    uitkomst = maak(regel).beantwoord({})
    assert uitkomst.antwoord is Antwoord.JA
    assert [r.tekst for r in uitkomst.redenen] == [
        "Wat niet bekend is, verandert deze uitkomst niet."
    ]
    assert uitkomst.redenen[0].norm == "proef"


def test_ook_een_keuze_uit_meer_wordt_geprobeerd():
    def regel(*, kleur: Kleur | None = None, snel: bool | None = None) -> Uitkomst[None]:
        return ja(REDEN) if kleur is Kleur.ROOD else nee(REDEN)

    assert maak(regel).beantwoord({}).ontbreekt == ("kleur",)
    assert maak(regel).beantwoord({"kleur": Kleur.WIT}).antwoord is Antwoord.NEE


def test_wat_de_regel_zelf_mist_telt_mee():
    def regel(*, a: bool | None = None, dag: date | None = None) -> Uitkomst[None]:
        if not a:
            return nee(REDEN)
        return onbepaald(REDEN, ontbreekt=("dag",)) if dag is None else ja(REDEN)

    proef = maak(regel)
    assert proef.beantwoord({}).ontbreekt == ("a", "dag")
    assert proef.beantwoord({"a": True}).ontbreekt == ("dag",)
    assert proef.beantwoord({"a": False}).ontbreekt == ()
    assert proef.beantwoord({"dag": date(2016, 1, 1)}).ontbreekt == ("a",)


def test_wat_een_andere_lezing_mist_gaat_niet_verloren():
    def regel(*, a: bool | None = None, dag: date | None = None) -> Uitkomst[None]:
        if not a:
            return nee(REDEN)
        if dag is None:
            return ja(REDEN, andere_lezing=onbepaald(REDEN, ontbreekt=("dag",)))
        return ja(REDEN, andere_lezing=nee(REDEN))

    proef = maak(regel)
    assert proef.beantwoord({}).ontbreekt == ("a", "dag")
    # is de lezing er wel, dan zegt zij het zelf
    zeker = proef.beantwoord({"a": True})
    assert zeker.ontbreekt == ()
    assert zeker.andere_lezing.ontbreekt == ("dag",)


def strijdig(*, a: bool | None = None, b: bool | None = None) -> Uitkomst[None]:
    if a is b:
        raise OnjuisteInvoer("b", b, "het tegendeel van a")
    return ja(REDEN) if a else nee(REDEN)


def test_antwoorden_die_niet_samengaan_tellen_niet_mee():
    def regel(*, a: bool | None = None, b: bool | None = None) -> Uitkomst[None]:
        if a and b:
            raise OnjuisteInvoer("b", b, "niet samen met a")
        return ja(REDEN) if a and b is not None else nee(REDEN)

    # wie b is, kan niet a zijn: dus nee
    assert maak(regel).beantwoord({"b": True}).antwoord is Antwoord.NEE
    # b beslist dus mee, ook al kijkt de regel zelf alleen naar a
    assert maak(regel).beantwoord({}).ontbreekt == ("a", "b")


def test_feiten_die_elkaar_vastleggen_kunnen_elk_de_uitkomst_veranderen():
    assert maak(strijdig).beantwoord({}).ontbreekt == ("a", "b")
    assert maak(strijdig).beantwoord({"b": True}).antwoord is Antwoord.NEE


def test_passen_de_bekende_feiten_bij_geen_enkel_antwoord_dan_is_de_invoer_onjuist():
    def regel(*, leeftijd: int, kind: bool | None = None) -> Uitkomst[None]:
        if leeftijd > 150:
            raise OnjuisteInvoer("leeftijd", leeftijd, "hoogstens 150")
        return ja(REDEN) if kind else nee(REDEN)

    with pytest.raises(OnjuisteInvoer, match="leeftijd: gevonden 200"):
        maak(regel).beantwoord({"leeftijd": 200})
    with pytest.raises(OnjuisteInvoer, match="leeftijd: gevonden 200"):
        maak(regel).beantwoord({"leeftijd": 200, "kind": True})


# Onbekende feiten, als eigenschap: voor elke waarheidstabel

SOORTEN = {"a": (True, False), "b": (True, False), "c": tuple(Kleur)}
GEVALLEN = tuple(product(*SOORTEN.values()))
ANTWOORDEN = ["ja", "nee", "mogelijk", "onbepaald", "ja met waarde", "niet nagekeken"]


def tabelnorm(tabel):
    """Een norm die voor elke combinatie van feiten het antwoord uit de tabel geeft."""

    def regel(
        *, a: bool | None = None, b: bool | None = None, c: Kleur | None = None
    ) -> Uitkomst[int]:
        match tabel[a, b, c]:
            case "ja":
                return ja(REDEN)
            case "nee":
                return nee(REDEN)
            case "mogelijk":
                return mogelijk(REDEN)
            case "onbepaald":
                return onbepaald(REDEN)
            case "ja met waarde":
                return ja(REDEN, waarde=1)
            case "niet nagekeken":
                raise NietGeverifieerd("dit jaar")
            case _:
                raise OnjuisteInvoer("c", c, "iets anders")

    return maak(regel)


def tabellen(*antwoorden):
    return st.lists(
        st.sampled_from(antwoorden), min_size=len(GEVALLEN), max_size=len(GEVALLEN)
    ).map(lambda gekozen: dict(zip(GEVALLEN, gekozen, strict=True)))


# Weinig verschillende antwoorden, dan komen feiten die niets uitmaken vaak genoeg voor.
volledig = tabellen("ja", "nee") | tabellen("nee", "onbepaald") | tabellen(*ANTWOORDEN)
met_gaten = tabellen("ja", "nee", "kan niet") | tabellen(*ANTWOORDEN, "kan niet")
bekend = st.fixed_dictionaries(
    {}, optional={naam: st.sampled_from([None, *keuzes]) for naam, keuzes in SOORTEN.items()}
)


def invullingen(namen):
    """Alle manieren om deze feiten in te vullen, ook gedeeltelijk."""
    for keuze in product(*((None, *SOORTEN[naam]) for naam in namen)):
        yield dict(zip(namen, keuze, strict=True))


def geldige(proef, feiten, namen):
    """De uitkomst van elke invulling die kan."""
    for invulling in invullingen(namen):
        try:
            yield invulling, proef.beantwoord(feiten | invulling)
        except OnjuisteInvoer:
            continue


@given(volledig | met_gaten, bekend)
def test_wat_niet_in_ontbreekt_staat_verandert_nooit_iets(tabel, feiten):
    proef = tabelnorm(tabel)
    open_feiten = [naam for naam in SOORTEN if feiten.get(naam) is None]
    try:
        uitkomst = proef.beantwoord(feiten)
    except OnjuisteInvoer:
        assert not list(geldige(proef, feiten, open_feiten))
        return
    assert set(uitkomst.ontbreekt) <= set(open_feiten)
    niet_genoemd = [naam for naam in open_feiten if naam not in uitkomst.ontbreekt]
    for _, ingevuld in geldige(proef, feiten, niet_genoemd):
        assert ingevuld.inhoud == uitkomst.inhoud
        assert ingevuld.ontbreekt == uitkomst.ontbreekt


@given(volledig | met_gaten, bekend)
def test_wat_in_ontbreekt_staat_beslist_samen(tabel, feiten):
    proef = tabelnorm(tabel)
    try:
        uitkomst = proef.beantwoord(feiten)
    except OnjuisteInvoer:
        return
    genoemd = list(geldige(proef, feiten, uitkomst.ontbreekt))
    if uitkomst.ontbreekt:
        assert uitkomst.antwoord is Antwoord.ONBEPAALD
        assert any(ingevuld.inhoud != uitkomst.inhoud for _, ingevuld in genoemd)
    for invulling, ingevuld in genoemd:
        if None not in invulling.values():
            assert ingevuld.ontbreekt == ()


@given(volledig, bekend)
def test_elk_feit_in_ontbreekt_kan_ook_alleen_iets_veranderen(tabel, feiten):
    proef = tabelnorm(tabel)
    uitkomst = proef.beantwoord(feiten)
    open_feiten = [naam for naam in SOORTEN if feiten.get(naam) is None]
    for naam in uitkomst.ontbreekt:
        rest = [ander for ander in open_feiten if ander != naam]
        assert any(
            len({proef.beantwoord(feiten | vast | {naam: k}).inhoud for k in SOORTEN[naam]}) > 1
            for vast in invullingen(rest)
            if None not in vast.values()
        )


@given(volledig, bekend)
def test_een_antwoord_is_het_antwoord_van_elk_geval(tabel, feiten):
    proef = tabelnorm(tabel)
    uitkomst = proef.beantwoord(feiten)
    past = [
        keuze
        for keuze in GEVALLEN
        if all(feiten.get(n) in (None, k) for n, k in zip(SOORTEN, keuze, strict=True))
    ]
    elk = [proef.beantwoord(dict(zip(SOORTEN, keuze, strict=True))).inhoud for keuze in past]
    if uitkomst.antwoord is Antwoord.ONBEPAALD:
        assert len(set(elk)) > 1 or elk[0] == uitkomst.inhoud
    else:
        assert set(elk) == {uitkomst.inhoud}
