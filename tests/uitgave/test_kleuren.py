"""De kleuren van het stijlblad steken genoeg af, licht en donker (WCAG 2.2, 1.4.3, 1.4.6 en 1.4.11)."""

import re

import pytest

from tests.uitgave.hulp import WORTEL

STIJL = (WORTEL / "docs/assets/stijl.css").read_text("utf-8")
_BLOK = re.compile(r'\[data-md-color-scheme="(default|slate)"\] \{([^}]*--grond: [^}]*)\}')
_KLEUR = re.compile(r"--([a-z-]+): #([0-9a-f]{3,6});")

KOP, RAND = 7.0, 3.0


def kleuren(schema):
    blok = dict(_BLOK.findall(STIJL))[schema]
    return {naam: kleur * 2 if len(kleur) == 3 else kleur for naam, kleur in _KLEUR.findall(blok)}


def helderheid(kleur):
    """Relatieve luminantie volgens WCAG."""
    delen = [int(kleur[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    rood, groen, blauw = (
        d / 12.92 if d <= 0.04045 else ((d + 0.055) / 1.055) ** 2.4 for d in delen
    )
    return 0.2126 * rood + 0.7152 * groen + 0.0722 * blauw


def contrast(een, ander):
    licht, donker = sorted((helderheid(een), helderheid(ander)), reverse=True)
    return (licht + 0.05) / (donker + 0.05)


def test_contrast_van_zwart_op_wit_is_21():
    assert contrast("ffffff", "000000") == pytest.approx(21)
    assert contrast("777777", "ffffff") == pytest.approx(4.48, abs=0.01)  # de bekende net-niet


@pytest.mark.parametrize("schema", ["default", "slate"])
@pytest.mark.parametrize("achter", ["grond", "vlak"])
@pytest.mark.parametrize(
    ("voor", "minste"),
    [
        ("inkt", KOP),
        ("inkt-zacht", KOP),
        ("petrol", KOP),
        ("petrol-diep", KOP),
        ("oker", KOP),
        ("steen", KOP),
        ("focus", RAND),
        ("lijn-sterk", RAND),
    ],
)
def test_kleur_steekt_af(schema, achter, voor, minste):
    tint = kleuren(schema)
    assert contrast(tint[voor], tint[achter]) >= minste, (voor, tint[voor], achter, tint[achter])


@pytest.mark.parametrize("schema", ["default", "slate"])
def test_gemarkeerde_tekst_steekt_af(schema):
    tint = kleuren(schema)
    assert contrast(tint["inkt"], tint["markering"]) >= KOP
