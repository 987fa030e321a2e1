"""Een pagina die een norm noemt, noemt ook haar uitzonderingen of verwijst ernaar."""

import re
from dataclasses import replace

import pytest

from terugkeer.grondslag.norm import NORMEN, Uitzondering
from tests.uitgave.hulp import PAGINAS, WORTEL, proefpagina, regels
from uitgave.onderwerpen import Onbekend, onderwerpen, zoek
from uitgave.uitzonderingen import controleer_uitzonderingen, hoofdwaarden

NORM = "terugkeer.rechtsmiddelen.beroep.schorsende_werking"
DOEL = "terugkeer.rechtsmiddelen.beroep.UITZONDERINGEN"
ZIN = f"Zie [schorst beroep?][{NORM}]."
WIE = "norm N18 (beroep_schorsende_werking)"
WAT = (
    "Niet bij een herhaalde aanvraag, een niet-ontvankelijke aanvraag of een kennelijk ongegronde "
    "aanvraag."
)


def meldingen(*paginas):
    return regels(controleer_uitzonderingen(WORTEL, paginas))


def test_het_project_is_schoon():
    assert meldingen(*PAGINAS) == []


def test_norm_zonder_haar_uitzondering():
    assert meldingen(proefpagina(f"Eerst.\n\n{ZIN}\n")) == [
        f'docs/proef.md:3: {WIE} staat hier zonder haar uitzondering "{WAT}"; noem die '
        f"([woorden][{DOEL}]) of verwijs naar een pagina die dat doet"
    ]


@pytest.mark.parametrize(
    "tekst",
    [
        f"{ZIN} Behalve in [drie gevallen][{DOEL}].",
        f"{ZIN}\n\nLees verder bij [het beroep](map/twee.md#kop).",
        f"{ZIN}\n\nLees verder bij [het beroep](../docs/map/twee.md).",
    ],
    ids=["op de pagina", "op een andere pagina", "met een omweg"],
)
def test_uitzondering_die_er_wel_is(tekst):
    twee = proefpagina(f"Er zijn [drie gevallen][{DOEL}].", "docs/map/twee.md")
    assert meldingen(proefpagina(tekst), twee) == []


def test_een_link_naar_een_pagina_zonder_de_uitzondering_is_niet_genoeg():
    twee = proefpagina("Er zijn gevallen.", "docs/twee.md")
    (melding,) = meldingen(proefpagina(f"{ZIN} Zie [twee](twee.md)."), twee)
    assert WIE in melding


def test_uitzondering_in_een_alinea_die_op_haar_feit_rust():
    norm = "[mag het?][terugkeer.procedure.eendagstoets.eendagstoets]"
    (melding,) = meldingen(proefpagina(norm))
    assert "norm N09 (eendagstoets)" in melding
    assert meldingen(proefpagina(f"{norm}\n<!-- rapport 3.2: F215 -->\n")) == []


@pytest.mark.parametrize("map_", ["naslag", "over"])
def test_de_naslag_en_de_uitleg_over_de_editie_hoeven_niets_te_noemen(map_):
    assert meldingen(proefpagina(ZIN, f"docs/{map_}/proef.md")) == []


def test_ook_de_waarde_die_de_norm_uitspreekt_telt():
    assert hoofdwaarden(NORMEN["vertrektermijn_einddatum"]) == {
        "terugkeer.terugkeerbesluit.vertrektermijn.VERTREKTERMIJN"
    }


@pytest.mark.parametrize(
    ("doel", "fout"),
    [
        ("", "de uitzondering heeft geen doel; geef een naam of het nummer van een feit"),
        (
            "UITZONDERINGE",
            'geen norm of waarde heet "UITZONDERINGE"; bedoel je beroep.UITZONDERINGEN',
        ),
    ],
)
def test_doel_dat_niet_bestaat(monkeypatch, doel, fout):
    norm = NORMEN["beroep_schorsende_werking"]
    anders = replace(norm, uitzonderingen=(Uitzondering("Soms niet.", doel),))
    monkeypatch.setitem(NORMEN, norm.naam, anders)
    (melding,) = meldingen(*PAGINAS)
    pad, _, rest = melding.partition(": ")
    assert pad.startswith("src/terugkeer/rechtsmiddelen/beroep.py:")
    assert rest.startswith(f"{WIE}: doel van een uitzondering: {fout}")


def test_een_feit_waar_de_norm_niet_op_rust(monkeypatch):
    norm = NORMEN["beroep_schorsende_werking"]
    anders = replace(norm, uitzonderingen=(Uitzondering("Soms niet.", "F700"),))
    monkeypatch.setitem(NORMEN, norm.naam, anders)
    melding, *_ = meldingen(*PAGINAS)
    assert f"{WIE}: een uitzondering noemt F700, maar daar rust de norm niet op" in melding


@pytest.mark.alles
@pytest.mark.bouw
def test_uitzondering_die_van_een_echte_pagina_verdwijnt(proef):
    pad = "docs/asielprocedure/acht-dagen.md"
    zonder = re.sub(
        r"\[terugkeer\.procedure\.sporenregels\.\w+\]|\(sporen\.md\)", "", proef.lees(pad)
    )
    proef.schrijf(pad, zonder)
    gevonden = [m for m in proef.meldingen() if "zonder haar uitzondering" in m]
    assert {m.partition(":")[0] for m in gevonden} >= {pad, "docs/index.md"}


# Opzoeken bij naam.


@pytest.mark.parametrize(
    ("woord", "kort"),
    [
        ("vertrektermijn_duur", "vertrektermijn.duur"),
        ("N14", "vertrektermijn.duur"),
        ("n14", "vertrektermijn.duur"),
        ("VERTREKTERMIJN", "vertrektermijn.VERTREKTERMIJN"),
        ("vertrektermijn", "vertrektermijn.VERTREKTERMIJN"),
        ("inreisverbod.DUUR", "inreisverbod.DUUR"),
        ("terugkeer.terugkeerbesluit.inreisverbod.DUUR", "inreisverbod.DUUR"),
        ("bewaring.BEWARING", "bewaring.BEWARING"),
    ],
)
def test_een_onderwerp_is_op_te_zoeken(woord, kort):
    assert zoek(woord).kort == kort


def test_elk_onderwerp_is_met_zijn_sleutel_te_vinden():
    assert [o.pad for o in onderwerpen() if zoek(o.sleutel) != o] == []


@pytest.mark.parametrize(
    ("woord", "begin"),
    [
        (
            "vertrektermijnduur",
            'geen norm of waarde heet "vertrektermijnduur"; bedoel je vertrektermijn_duur',
        ),
        ("DUUR", '"DUUR" heten er 2; noem er een: buitenschuld.DUUR, inreisverbod.DUUR'),
        ("xyzzy", 'geen norm of waarde heet "xyzzy"; kijk in het normenregister'),
    ],
)
def test_een_naam_die_niet_bestaat_noemt_wat_erop_lijkt(woord, begin):
    with pytest.raises(Onbekend) as fout:
        zoek(woord)
    assert str(fout.value).startswith(begin)
