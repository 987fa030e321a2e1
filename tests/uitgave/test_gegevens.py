"""De gegevens: geldig, volledig, op vaste volgorde, en begrijpelijk zonder netwerk."""

import json
from datetime import date

import pytest

from terugkeer.bronnen.noten import NOTEN
from terugkeer.grondslag.norm import NORMEN
from tests.uitgave.hulp import PAGINAS, WORTEL
from uitgave.begrippen import lees_begrippen
from uitgave.editie import Editie
from uitgave.gegevens import maak_gegevens
from uitgave.normen import laad_alles, waarden

EDITIE = Editie("Proef", "Een proef.", "1.2.3", date(2026, 11, 25))


@pytest.fixture(scope="module")
def bytes_():
    return maak_gegevens(WORTEL, EDITIE)


@pytest.fixture(scope="module")
def gegevens(bytes_):
    return {bestand: json.loads(inhoud) for bestand, inhoud in bytes_.items()}


def test_de_bestanden_en_hun_begin(gegevens):
    assert sorted(gegevens) == [
        "begrippen.jsonld",
        "beweringen.json",
        "bronnen.json",
        "concordantie.json",
        "normen.json",
    ]
    for bestand in gegevens.keys() - {"begrippen.jsonld"}:
        assert list(gegevens[bestand].items())[:5] == [
            ("formaat", 1),
            ("editie", "1.2.3"),
            ("gemaakt", "2026-11-25"),
            ("stand", "2017-05"),
            ("licentie", "https://creativecommons.org/licenses/by/4.0/"),
        ]


def test_elke_norm_staat_erin_onder_haar_naam(gegevens):
    laad_alles()
    normen = gegevens["normen.json"]["normen"]
    nummers = [norm["nummer"] for norm in normen]
    assert nummers == sorted(n.nummer for n in NORMEN.values())
    assert {norm["naam"] for norm in normen} == {n.naam for n in NORMEN.values()}


def test_een_norm_met_wat_een_ander_nodig_heeft(gegevens):
    normen = gegevens["normen.json"]["normen"]
    (einddatum,) = (norm for norm in normen if norm["naam"] == "vertrektermijn_einddatum")
    assert einddatum["nummer"] == "N15"
    assert einddatum["code"] == "terugkeer.terugkeerbesluit.vertrektermijn.einddatum"
    assert einddatum["vanaf"] == "2011-01-01"
    assert einddatum["tot"] is None
    assert "afwijzing/vertrektermijn/" in einddatum["paginas"]
    assert {"rapport": "2.2", "noten": [19]} in einddatum["bronnen"]


def test_elke_waarde_staat_erin_met_haar_woorden(gegevens):
    gevonden = {w["code"]: w for w in gegevens["normen.json"]["waarden"]}
    assert gevonden.keys() == waarden().keys()
    termijn = gevonden["terugkeer.terugkeerbesluit.vertrektermijn.VERTREKTERMIJN"]
    assert termijn["waarde"] == "28 dagen"
    assert "vier weken" in termijn["schrijfwijzen"]


def test_elk_begrip_staat_erin_en_elke_verwijzing_klopt(gegevens):
    graaf = gegevens["begrippen.jsonld"]["@graph"]
    namen = {deel["@id"] for deel in graaf}
    begrippen = graaf[1:]
    assert len(begrippen) == len(lees_begrippen(WORTEL).begrippen) == len(namen) - 1
    for begrip in begrippen:
        assert begrip["@type"] == "skos:Concept"
        assert begrip["inScheme"] == graaf[0]["@id"]
        assert begrip["definition"]
        assert namen.issuperset(begrip.get("related", []))


def test_de_betekenis_van_de_velden_staat_in_het_bestand(gegevens):
    context = gegevens["begrippen.jsonld"]["@context"]
    assert isinstance(context, dict)
    velden = {veld for deel in gegevens["begrippen.jsonld"]["@graph"] for veld in deel}
    assert {veld for veld in velden if not veld.startswith("@")} <= context.keys()


def test_elke_pagina_die_genoemd_wordt_bestaat(gegevens):
    paden = {p.pad.relative_to("docs").with_suffix("").as_posix() for p in PAGINAS}
    adressen = {f"{pad}/".removesuffix("index/") for pad in paden}
    beweringen = gegevens["beweringen.json"]["beweringen"]
    genoemd = {bewering["pagina"] for bewering in beweringen}
    for groep in (
        gegevens["normen.json"]["normen"],
        gegevens["normen.json"]["waarden"],
        gegevens["bronnen.json"]["bronnen"],
        gegevens["concordantie.json"]["paragrafen"],
        gegevens["concordantie.json"]["noten"],
    ):
        genoemd |= {pagina for ingang in groep for pagina in ingang["paginas"]}
    assert genoemd <= adressen


def test_elke_noot_van_het_rapport_heeft_een_plaats(gegevens):
    noten = gegevens["concordantie.json"]["noten"]
    assert [noot["noot"] for noot in noten] == list(NOTEN) == list(range(1, 115))
    assert all(noot["paginas"] for noot in noten)


@pytest.mark.alles
def test_dezelfde_editie_geeft_dezelfde_bytes(bytes_):
    assert maak_gegevens(WORTEL, EDITIE) == bytes_
