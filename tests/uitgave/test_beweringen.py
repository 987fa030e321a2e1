"""Poort 1: wat een zin letterlijk zegt, is wat de norm zegt."""

from dataclasses import replace

import pytest

from terugkeer.grondslag.waarde import DAGEN, Termijn, Waarde
from terugkeer.terugkeerbesluit import vertrektermijn
from tests.uitgave.hulp import PAGINAS, maak_omzetter, proefpagina, regels
from uitgave.beweringen import beweringen, controleer_beweringen, zoek_op

MODULE = "terugkeer.terugkeerbesluit.vertrektermijn"
TERMIJN = f"{MODULE}.VERTREKTERMIJN"
GRONDEN = f"{MODULE}.GRONDEN_NUL_DAGEN"

ALLE = [bewering for pagina in PAGINAS for bewering in beweringen(pagina)]


def meldingen(tekst):
    return regels(controleer_beweringen(proefpagina(tekst)))


# De echte pagina's.


def test_elke_bewering_zegt_wat_de_norm_zegt():
    assert [str(fout) for b in ALLE if (fout := b.fout()) is not None] == []


def test_elke_lijst_staat_heel_op_haar_pagina():
    assert [m for pagina in PAGINAS for m in regels(controleer_beweringen(pagina))] == []


def test_er_zijn_beweringen_om_na_te_lopen():
    assert len(ALLE) > 100


def test_verandert_de_waarde_dan_valt_elke_zin_die_haar_noemt(monkeypatch):
    noemen = [b for b in ALLE if b.doel == TERMIJN]
    langer = replace(vertrektermijn.VERTREKTERMIJN, aantal=30)
    monkeypatch.setattr(vertrektermijn, "VERTREKTERMIJN", langer)
    gevallen = [b for b in noemen if b.fout()]
    assert len(noemen) > 5
    assert gevallen == noemen


# Wat de melding zegt.


def test_melding_noemt_bestand_regel_tekst_norm_naam_en_wet():
    pagina = proefpagina(f"# Kop\n\nWie weg moet\nkrijgt [30 dagen][{TERMIJN}].")
    assert regels(controleer_beweringen(pagina)) == [
        'docs/proef.md:4: tekst "30 dagen", norm zegt "28 dagen" '
        "(terugkeer.terugkeerbesluit.vertrektermijn.VERTREKTERMIJN, Vw 2000 art. 62 lid 1); "
        "verander de woorden, of de norm als die niet meer klopt"
    ]


@pytest.mark.parametrize(
    "woorden",
    ["28 dagen", "Achtentwintig dagen", "vier weken", "4 weken", "28\ndagen", "**28 dagen**"],
)
def test_elke_schrijfwijze_mag(woorden):
    assert meldingen(f"Dat zijn [{woorden}][{TERMIJN}].") == []


@pytest.mark.parametrize("woorden", ["27 dagen", "28 weken", "28", "een maand", "28 werkdagen"])
def test_een_andere_waarde_mag_niet(woorden):
    (melding,) = meldingen(f"Dat zijn [{woorden}][{TERMIJN}].")
    assert melding.startswith(f'docs/proef.md:1: tekst "{woorden}", norm zegt "28 dagen"')


def test_verwijzing_die_over_twee_regels_loopt_telt_ook():
    (melding,) = meldingen(f"Dat zijn [30 dagen]\n[{TERMIJN}].")
    assert 'tekst "30 dagen"' in melding


def test_twee_fouten_op_een_regel_geven_twee_meldingen():
    assert len(meldingen(f"[1 dag][{TERMIJN}] of [2 dagen][{TERMIJN}]")) == 2


@pytest.mark.parametrize(
    "tekst",
    [
        f"Zie `[30 dagen][{TERMIJN}]`.",
        f"```\n[30 dagen][{TERMIJN}]\n```",
        f"<!-- [30 dagen][{TERMIJN}] -->",
    ],
    ids=["code in de regel", "codeblok", "opmerking"],
)
def test_code_en_opmerkingen_zijn_geen_bewering(tekst):
    assert meldingen(tekst) == []


# Verwijzingen die nergens heen gaan.


@pytest.mark.parametrize(
    "doel",
    [
        f"{MODULE}.VERTREKTERMIJNEN",
        "terugkeer.bestaat_niet.WAARDE",
        "terugkeer.terugkeerbesluit.1x",
    ],
)
def test_norm_die_niet_bestaat(doel):
    assert meldingen(f"\n[28 dagen][{doel}]") == [
        f"docs/proef.md:2: {doel} bestaat niet; verbeter de naam of maak de norm"
    ]


def test_verwijzing_naar_iets_anders_dan_een_norm_of_bron():
    (melding,) = meldingen("\n[28 dagen][terugkeren.vertrektermijn.VERTREKTERMIJN]")
    assert melding.startswith("docs/proef.md:2: terugkeren.vertrektermijn.VERTREKTERMIJN bestaat")


def test_noot_direct_achter_een_bewering_is_geen_verwijzing():
    assert meldingen(f"Dat zijn [28 dagen][{TERMIJN}][^noot-12].") == []


def test_verwijzing_naar_een_functie_heeft_vrije_woorden():
    assert meldingen(f"Zie [hoe dat gaat][{MODULE}.einddatum].") == []


def test_waarde_zonder_bron_geeft_toch_een_melding(monkeypatch):
    monkeypatch.setattr(vertrektermijn, "VERTREKTERMIJN", Termijn(28, DAGEN, ()))
    assert meldingen(f"[30 dagen][{TERMIJN}]") == [
        f'docs/proef.md:1: tekst "30 dagen", norm zegt "28 dagen" ({TERMIJN}, zonder bron); '
        "verander de woorden, of de norm als die niet meer klopt"
    ]


# Lijsten.


def lijst(*elementen):
    return "\n".join(f"- [{element}][{GRONDEN}]" for element in elementen)


ELEMENTEN = [vormen[0] for vormen in vertrektermijn.GRONDEN_NUL_DAGEN.elementen]


def test_hele_lijst_in_elke_volgorde():
    assert meldingen(lijst(*reversed(ELEMENTEN))) == []


@pytest.mark.parametrize("weg", range(len(ELEMENTEN)))
def test_ontbrekend_element_wordt_genoemd(weg):
    rest = [element for nummer, element in enumerate(ELEMENTEN) if nummer != weg]
    assert meldingen(f"# Kop\n\n{lijst(*rest)}") == [
        f"docs/proef.md:3: de lijst {GRONDEN} staat hier niet heel: noem ook {ELEMENTEN[weg]}"
    ]


@pytest.mark.parametrize("weg", range(len(ELEMENTEN)))
def test_een_opsomming_is_ook_heel_als_de_pagina_het_element_elders_noemt(weg):
    rest = [element for nummer, element in enumerate(ELEMENTEN) if nummer != weg]
    zin = f"Eerst [{ELEMENTEN[weg]}][{GRONDEN}], en dan:"
    assert meldingen(f"{zin}\n\n{lijst(*rest)}") == [
        f"docs/proef.md:3: de lijst {GRONDEN} staat hier niet heel: noem ook {ELEMENTEN[weg]}"
    ]


def test_vreemd_element_wordt_afgekeurd():
    assert any('tekst "heimwee"' in m for m in meldingen(lijst(*ELEMENTEN, "heimwee")))


def test_lijst_met_haar_aantal():
    assert meldingen(f"Er zijn [vier gronden][{GRONDEN}].") == []
    assert len(meldingen(f"Er zijn [vijf gronden][{GRONDEN}].")) == 1


# In de pagina.


def test_bewering_wordt_een_verwijzing_met_uitleg():
    md = maak_omzetter("uitgave.md.controle", "uitgave.md.begrippen", "uitgave.md.lijsten")
    uit = md.convert(f"Dat is [28 dagen][{TERMIJN}].")
    assert f'identifier="{TERMIJN}"' in uit
    assert ">28\N{NO-BREAK SPACE}dagen</autoref>" in uit
    for deel in ("Vw 2000 art. 62 lid 1", "Rapport § 2.2", "Stand mei 2017"):
        assert deel in uit


def test_elk_gebonden_doel_is_een_waarde_norm_of_soort():
    gevonden = {doel: zoek_op(doel) for doel in sorted({b.doel for b in ALLE})}
    assert {d: w for d, w in gevonden.items() if not (isinstance(w, Waarde) or callable(w))} == {}
