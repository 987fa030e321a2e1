"""De bronnen van alle waarden en normen over vertrek, nagekeken in de noten van het rapport."""

from importlib import import_module
from pkgutil import iter_modules

import pytest

import terugkeer.vertrek
from terugkeer.grondslag.norm import NORMEN
from terugkeer.grondslag.uitkomst import Antwoord
from terugkeer.grondslag.waarde import Regel, Waarde

MODULES = [
    import_module(f"terugkeer.vertrek.{gevonden.name}")
    for gevonden in iter_modules(terugkeer.vertrek.__path__)
]
WAARDEN = {
    f"{module.__name__.rpartition('.')[2]}.{naam}": waarde
    for module in MODULES
    for naam, waarde in vars(module).items()
    if isinstance(waarde, Waarde)
}

# Per noot van het rapport: de waarden die erop rusten (uit voetnoten.tsv, met de hand gekoppeld).
OP_NOOT = {
    26: ["overleg.LTO_DEELNEMERS", "overleg.LTO_KEUZES"],
    27: ["overleg.LTO_KEUZES"],
    28: ["gezinslocatie.SINDS", "gezinslocatie.OP_STRAAT", "gezinslocatie.FERREIRA_ARREST"],
    49: ["reisdocument.SINDS", "reisdocument.TIJDENS_BEROEP"],
    51: ["keten.KETENPARTNERS"],
    52: ["keten.UITGANGSPUNTEN"],
    54: ["opschaling.RAO_GENODIGDEN"],
    55: ["opschaling.RAO_GENODIGDEN"],
    56: ["keten.SUCCESFACTOREN"],
    58: ["ondersteuning.OSB_KIND", "rean.REAN_ONDERDELEN"],
    59: ["ondersteuning.HRT_KIND", "rean.HRT_VOORWAARDEN"],
    60: ["rean.HULP_IN_NATURA_IOM"],
    61: ["variant.VERTREK_ONDER_DTENV", "variant.CIJFERS_TOT"],
    62: [
        "variant.VERTREK_ZONDER_TOEZICHT",
        "variant.CIJFERS_TOT",
        "variant.AANDEEL_ZONDER_TOEZICHT",
    ],
    63: ["laissez_passer.LAISSEZ_PASSER_NODIG", "gedwongen.GEDWONGEN"],
    75: ["taskforces.TASKFORCES", "taskforces.LANDEN"],
    76: ["voorbereiding.VOORBEREIDING", "voorbereiding.VOORBEREIDING_WETSVOORSTEL"],
    77: ["toezicht.LICHTER_VOOR_WIE_MEEWERKT", "bewaring.VOORWAARDEN"],
    78: ["vbl.VERBLIJF_MAXIMAAL", "vbl.ZONDER_MEEWERKEN", "vbl.VOOR_WIE"],
    79: [
        "gesloten_gezinsvoorziening.VERBLIJF_MAXIMAAL",
        "grensdetentie.AMV_GRENSDETENTIE",
        "bewaring.STRENGERE_MOTIVERING",
        "bewaring.LICHTER_GAAT_VOOR",
    ],
    80: ["borgsom.TERUG", "borgsom.BERICHT"],
}


@pytest.mark.parametrize(
    ("noot", "naam"), [(noot, naam) for noot, namen in OP_NOOT.items() for naam in namen]
)
def test_een_waarde_noemt_haar_noot(noot, naam):
    noten = {n for bron in WAARDEN[naam].bron for n in getattr(bron, "noten", ())}
    assert noot in noten


@pytest.mark.parametrize(
    ("naam", "noten"),
    [
        ("regievoerder_en_lto_escalatie", {26, 27}),
        ("vertrekvariant", {63}),
        ("rean_hrt_bedrag", {58, 59}),
        ("gedwongen_vertrek_laissez_passer", {63}),
        ("reisdocument_in_beroepsfase", {49}),
        ("vreemdelingenbewaring", {77, 79}),
        ("voorbereiding_inbewaringstelling", {76}),
        ("lichtere_toezichtmaatregelen", {77}),
        ("documenten_inleveren", set()),
        ("borgsom", {80}),
        ("vbl_plaatsing", {78}),
        ("gezinslocatie", {28}),
        ("gesloten_gezinsvoorziening", {79}),
    ],
)
def test_een_norm_noemt_haar_noten(naam, noten):
    assert {n for bron in NORMEN[naam].bron for n in getattr(bron, "noten", ())} == noten


@pytest.mark.parametrize("naam", [n for n, waarde in WAARDEN.items() if isinstance(waarde, Regel)])
def test_een_regel_heeft_woorden_voor_haar_antwoord_en_voor_het_omgekeerde(naam):
    antwoorden = {antwoord for antwoord, _ in WAARDEN[naam].woorden}
    assert antwoorden in ({Antwoord.JA, Antwoord.NEE}, {Antwoord.MOGELIJK, Antwoord.NEE})
