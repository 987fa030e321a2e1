"""Wat van elke dag en elke termijn waar moet zijn (hypothesis)."""

from datetime import date, timedelta

from hypothesis import assume, given
from hypothesis import strategies as st

from terugkeer.bronnen.regelingen import ATW
from terugkeer.grondslag.feestdagen import is_werkdag
from terugkeer.grondslag.periode import Periode
from terugkeer.grondslag.tijd import (
    ATW_KORTSTE,
    Einddatum,
    dagen_na,
    eerste_werkdag,
    jaren_na,
    laatste_dag,
    maanden_na,
    verjaardag,
    verlengd,
    werkdagen,
)
from terugkeer.grondslag.waarde import DAGEN, WEKEN, Termijn

BRON = (ATW.artikel("1"),)

# De langste reeks vrije dagen in de nagekeken jaren is vijf: 22-26 december 2018, 25-29 december
# 2019 en 5-9 mei 2027. Wie op de eerste daarvan eindigt, loopt dus vijf dagen door.
LANGSTE_VERLENGING = 5

dagen = st.dates(date(1900, 1, 1), date(2200, 12, 31))
aantallen = st.integers(0, 1000)
# Ver genoeg van de randen dat geen termijn een jaar in loopt dat niet is nagekeken.
nagekeken = st.dates(date(2014, 1, 1), date(2019, 8, 31)) | st.dates(
    date(2023, 1, 1), date(2028, 8, 31)
)
vrij = st.booleans()


@given(dagen, aantallen, aantallen)
def test_dagen_tellen_op(dag, eerst, daarna):
    assert dagen_na(dagen_na(dag, eerst), daarna) == dagen_na(dag, eerst + daarna)


@given(dagen, aantallen)
def test_dagen_terug_komt_uit_waar_het_begon(dag, aantal):
    assert dagen_na(dagen_na(dag, aantal), -aantal) == dag


@given(dagen, aantallen)
def test_een_week_is_zeven_dagen(dag, weken):
    in_weken = laatste_dag(dag, Termijn(weken, WEKEN, BRON))
    assert in_weken == laatste_dag(dag, Termijn(7 * weken, DAGEN, BRON))
    assert in_weken.weekday() == dag.weekday()


@given(dagen, dagen, aantallen)
def test_wie_later_begint_is_nooit_eerder_klaar(een, ander, maanden):
    vroeg, laat = sorted((een, ander))
    assert maanden_na(vroeg, maanden) <= maanden_na(laat, maanden)


@given(dagen, aantallen, st.integers(1, 1000))
def test_meer_maanden_is_later(dag, maanden, meer):
    assert maanden_na(dag, maanden) < maanden_na(dag, maanden + meer)


@given(dagen, st.integers(-1000, 1000))
def test_het_dagnummer_blijft_als_het_bestaat_en_anders_is_het_de_laatste_van_de_maand(
    dag, maanden
):
    later = maanden_na(dag, maanden)
    assert (later.year - dag.year) * 12 + later.month - dag.month == maanden
    assert later.day <= dag.day
    if later.day < dag.day:
        assert (later + timedelta(days=1)).day == 1


@given(dagen, aantallen)
def test_maanden_heen_en_terug_verliest_hoogstens_drie_dagen(dag, maanden):
    terug = maanden_na(maanden_na(dag, maanden), -maanden)
    assert timedelta(0) <= dag - terug <= timedelta(days=3)
    if dag.day <= 28:
        assert terug == dag


@given(dagen, st.integers(0, 120))
def test_een_jaar_is_twaalf_maanden(dag, jaren):
    assert jaren_na(dag, jaren) == maanden_na(dag, 12 * jaren)


@given(
    st.dates(date(1900, 1, 1), date(2100, 12, 31)) | st.just(date(2000, 2, 29)), st.integers(0, 120)
)
def test_een_verjaardag_is_dezelfde_dag_of_1_maart(geboren, leeftijd):
    feest = verjaardag(geboren, leeftijd)
    assert feest.year == geboren.year + leeftijd
    if (geboren.month, geboren.day) == (2, 29):
        assert (feest.month, feest.day) in {(2, 29), (3, 1)}
    else:
        assert feest == jaren_na(geboren, leeftijd)
    # wie ouder is, is nooit later jarig in dat jaar
    assert feest <= verjaardag(dagen_na(geboren, 1), leeftijd)


@given(dagen)
def test_overschreden_is_de_dag_na_de_laatste(dag):
    assert Einddatum(dag).overschreden_vanaf - dag == timedelta(days=1)


@given(nagekeken, st.integers(0, 90))
def test_verlengen_eindigt_op_een_werkdag_nooit_eerder_en_nooit_veel_later(begin, lengte):
    einde = dagen_na(begin, lengte)
    later = verlengd(begin, einde)
    assert einde <= later <= dagen_na(einde, LANGSTE_VERLENGING)
    assert is_werkdag(later)


@given(nagekeken, st.integers(ATW_KORTSTE.aantal, 90))
def test_een_verlengde_termijn_bevat_twee_werkdagen_en_verandert_niet_meer(begin, lengte):
    later = verlengd(begin, dagen_na(begin, lengte))
    erin = [
        dag for n in range(1, (later - begin).days + 1) if is_werkdag(dag := dagen_na(begin, n))
    ]
    assert len(erin) >= 2
    assert verlengd(begin, later) == later


@given(nagekeken, st.integers(0, 90))
def test_wie_op_een_werkdag_met_genoeg_werkdagen_eindigt_krijgt_niets_extra(begin, lengte):
    einde = dagen_na(begin, lengte)
    assume(is_werkdag(einde))
    assume(werkdagen(dagen_na(begin, 1), 2)[-1] <= einde)
    assert verlengd(begin, einde) == einde


@given(nagekeken, vrij)
def test_de_eerste_werkdag_is_de_eerste_en_blijft_dat(dag, gelijkgesteld_is_vrij):
    keuze = {"gelijkgesteld_is_vrij": gelijkgesteld_is_vrij}
    werkdag = eerste_werkdag(dag, **keuze)
    assert is_werkdag(werkdag, **keuze)
    assert eerste_werkdag(werkdag, **keuze) == werkdag
    overgeslagen = (dagen_na(dag, n) for n in range((werkdag - dag).days))
    assert not any(is_werkdag(d, **keuze) for d in overgeslagen)


@given(nagekeken, st.integers(0, 40), vrij)
def test_werkdagen_lopen_op_en_slaan_geen_werkdag_over(vanaf, aantal, gelijkgesteld_is_vrij):
    keuze = {"gelijkgesteld_is_vrij": gelijkgesteld_is_vrij}
    gevonden = werkdagen(vanaf, aantal, **keuze)
    tot = gevonden[-1] if gevonden else dagen_na(vanaf, -1)
    alle = (dagen_na(vanaf, n) for n in range((tot - vanaf).days + 1))
    assert gevonden == tuple(dag for dag in alle if is_werkdag(dag, **keuze))
    assert len(gevonden) == aantal


@given(nagekeken)
def test_zonder_gelijkstelling_zijn_er_nooit_minder_werkdagen(dag):
    if is_werkdag(dag):
        assert is_werkdag(dag, gelijkgesteld_is_vrij=False)


@given(st.none() | dagen, st.none() | dagen, dagen)
def test_een_periode_bevat_de_dagen_vanaf_tot(vanaf, tot, dag):
    assume(vanaf is None or tot is None or vanaf < tot)
    binnen = (vanaf or date.min) <= dag < (tot or date.max)
    assert (dag in Periode(vanaf, tot, BRON)) is binnen


@given(dagen, dagen)
def test_twee_versies_die_aansluiten_laten_geen_gat_en_overlappen_niet(grens, dag):
    oud, nieuw = Periode(None, grens, BRON), Periode(grens, None, BRON)
    assert (dag in oud) is not (dag in nieuw)
