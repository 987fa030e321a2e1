"""De vastgelegde stand: zij telt goed, en zij is van de teksten en de code van nu."""

from dataclasses import replace

import pytest

from tests.uitgave.hulp import WORTEL, regels
from uitgave.mutatie import stand as standen
from uitgave.mutatie.eenheden import eenheden
from uitgave.mutatie.mutant import Eenheid, Mutant, Uitslag
from uitgave.mutatie.opdracht import tabel

CODE = "als = a >= 28\n"
MUTANTEN = (
    Mutant("vergelijking", "src/proef.py", 1, 8, 10, ">=", ">"),
    Mutant("getal", "src/proef.py", 1, 11, 13, "28", "27"),
)
EENHEID = Eenheid("src/proef.py", "proef", MUTANTEN, (CODE,))
PAGINAS, PROEVEN, NIEMAND = Uitslag("docs/a.md:1"), Uitslag("", "test_a.py"), Uitslag()


@pytest.fixture(scope="module")
def alle():
    return eenheden(WORTEL)


def stand_van(*uitslagen):
    return {EENHEID.pad: standen.maak(EENHEID, uitslagen, CODE)}


def test_de_cijfers_op_de_pagina_verantwoording_zijn_van_nu(alle):
    """Zakt deze proef, draai dan `make mutatie`: die loopt alleen wat veranderd is."""
    stand = standen.lees(WORTEL)
    assert regels(standen.controleer_stand(alle, stand) if stand else ()) == []


def test_alles_valt_op_of_is_beredeneerd():
    assert regels(standen.open_gebleven(WORTEL, standen.lees(WORTEL))) == []


def test_wie_het_eerst_merkt_telt():
    stand = stand_van(PAGINAS, PROEVEN)
    tellingen = standen.tellingen(stand)
    assert vars(tellingen["vergelijking"]) == {"gemaakt": 1, "paginas": 1, "proeven": 0}
    assert vars(tellingen["getal"]) == {"gemaakt": 1, "paginas": 0, "proeven": 1}
    assert tellingen["getal"].over == 0


def test_wat_overblijft_wordt_gemeld_met_bestand_en_regel(tmp_path):
    (melding,) = standen.open_gebleven(tmp_path, stand_van(NIEMAND, PROEVEN))
    assert str(melding) == "src/proef.py:1: vergelijking: >= → > valt niet op"


def schrijf_reden(wortel, verandering):
    pad = wortel / standen.GELIJKWAARDIG
    pad.parent.mkdir(parents=True)
    pad.write_text(
        f"- in: src/proef.py\n  code: als = a >= 28\n  verandering: {verandering!r}\n"
        "  reden: Op dag 28 komt hetzelfde uit.\n",
        "utf-8",
    )


def test_wat_beredeneerd_is_telt_niet_als_open(tmp_path):
    schrijf_reden(tmp_path, ">= → >")
    stand = stand_van(NIEMAND, PROEVEN)
    assert standen.open_gebleven(tmp_path, stand) == []
    assert standen.argumenten(tmp_path, stand) == {"vergelijking": 1}


def test_een_reden_die_nergens_voor_nodig_is_wordt_gemeld(tmp_path):
    schrijf_reden(tmp_path, ">= → >")
    (melding,) = standen.open_gebleven(tmp_path, stand_van(PAGINAS, PROEVEN))
    assert "haal de reden weg" in str(melding)


def test_de_stand_komt_heel_terug(tmp_path):
    (tmp_path / standen.MAP).mkdir(parents=True)
    stand = stand_van(NIEMAND, PROEVEN)
    standen.schrijf(tmp_path, stand)
    assert standen.lees(tmp_path) == stand
    assert [pad.name for pad in (tmp_path / standen.MAP).iterdir()] == ["stand.json"]


@pytest.mark.parametrize(
    "anders",
    [
        {"inhoud": (f"{CODE}# erbij\n",)},
        {"mutanten": MUTANTEN[:1]},
        {"mutanten": (replace(MUTANTEN[0], nieuw="=="), MUTANTEN[1])},
    ],
)
def test_oude_cijfers_vallen_op(anders):
    (melding,) = standen.controleer_stand([replace(EENHEID, **anders)], stand_van(PAGINAS, PAGINAS))
    assert str(melding) == (
        "src/proef.py:1: de mutatiecijfers zijn van een oudere tekst; draai `make mutatie`"
    )


def test_dezelfde_tekst_heeft_dezelfde_cijfers():
    assert list(standen.controleer_stand([EENHEID], stand_van(PAGINAS, PAGINAS))) == []


def test_cijfers_van_een_bestand_dat_weg_is_vallen_op():
    (melding,) = standen.controleer_stand([], stand_van(PAGINAS, PAGINAS))
    assert "src/proef.py heeft cijfers maar bestaat niet meer" in str(melding)


def test_elke_module_en_pagina_met_iets_te_veranderen_is_een_eenheid(alle):
    paden = [eenheid.pad for eenheid in alle]
    assert len(paden) == len(set(paden))
    assert "src/terugkeer/terugkeerbesluit/vertrektermijn.py" in paden
    assert "docs/afwijzing/vertrektermijn.md" in paden
    assert all(eenheid.mutanten for eenheid in alle)


def test_de_tabel_telt_op_en_noemt_wat_de_paginas_alleen_opmerken(tmp_path):
    regels_ = list(tabel(tmp_path, stand_van(PAGINAS, PROEVEN)))
    assert regels_[-2].split() == ["alle", "code", "2", "1", "1", "0", "0"]
    assert regels_[-1] == "code die de pagina's alleen opmerken: 50.0%"
