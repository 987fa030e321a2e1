"""Welke veranderingen een pagina krijgt."""

import pytest

from tests.uitgave.hulp import proefpagina
from uitgave.mutatie.mutant import ander_getal, andere_woorden
from uitgave.mutatie.tekst import mutanten

TERMIJN = "terugkeer.terugkeerbesluit.vertrektermijn.VERTREKTERMIJN"
GRONDEN = "terugkeer.terugkeerbesluit.vertrektermijn.GRONDEN_NUL_DAGEN"
BEZWAAR = "terugkeer.terugkeerbesluit.uitzetbaarheid.BEZWAAR"


def veranderd(tekst):
    pagina = proefpagina(tekst)
    return [mutant.pas_toe(pagina.tekst) for mutant in mutanten(pagina)]


def test_elk_getal_en_elke_eenheid_van_een_bewering_verandert():
    assert veranderd(f"Dat is [28 dagen][{TERMIJN}] en 3 weken.") == [
        f"Dat is [27 dagen][{TERMIJN}] en 3 weken.",
        f"Dat is [28 weken][{TERMIJN}] en 3 weken.",
    ]


def test_een_telwoord_verandert():
    assert f"[vijf weken][{TERMIJN}]" in veranderd(f"[vier weken][{TERMIJN}]")


def test_een_onderdeel_van_een_lijst_valt_weg():
    assert "- .\n" in veranderd(f"- [een veilig land van herkomst][{GRONDEN}].\n")


def test_een_regel_krijgt_een_ontkenning_of_verliest_haar():
    assert veranderd(f"Hij kan [bezwaar maken][{BEZWAAR}].") == [
        f"Hij kan [niet bezwaar maken][{BEZWAAR}]."
    ]
    assert veranderd(f"Hij kan [geen bezwaar maken][{BEZWAAR}].") == [
        f"Hij kan [bezwaar maken][{BEZWAAR}]."
    ]


def test_elke_regel_uitvoer_verandert_of_valt_weg():
    blok = (
        '``` {{.python title="x"}}\n--8<-- "a.py:b"\n```\n\n``` {{.text title="Uitvoer"}}\n{}```\n'
    )
    assert veranderd(blok.format("ja\n30 mei 2016\nhoi\n")) == [
        blok.format("nee\n30 mei 2016\nhoi\n"),
        blok.format("ja\n29 mei 2016\nhoi\n"),
        blok.format("ja\n30 mei 2016\n"),
    ]


def test_elk_deel_van_een_verwijzing_naar_een_bron_verandert():
    andere_wet, *rest = veranderd("Zie [artikel 62][bron.VW:62#1].[^noot-12]")
    assert "bron.VW:" not in andere_wet
    assert rest == [
        "Zie [artikel 62][bron.VW:63#1].[^noot-12]",
        "Zie [artikel 62][bron.VW:62#2].[^noot-12]",
        "Zie [artikel 62][bron.VW:62#1].[^noot-13]",
    ]


@pytest.mark.parametrize(
    ("tekst", "anders"),
    [
        ("1 maart 2014", {"2", "april", "2015"}),
        ("december", {"januari"}),
        ("kan niet", {"moet", ""}),
        ("Hoogstens", {"Minstens"}),
        ("zes maanden", {"zeven", "weken"}),
    ],
)
def test_een_woord_wordt_een_woord_dat_erop_lijkt(tekst, anders):
    assert {nieuw for _, _, nieuw in andere_woorden(tekst)} == anders


@pytest.mark.parametrize("getal", [0, 1, 12, 28, 29, 30, 31, 1750])
def test_een_ander_getal_is_anders_en_blijft_een_dag_of_maand(getal):
    ander = ander_getal(getal)
    assert abs(ander - getal) == 1
    assert ander not in {13, 32}
