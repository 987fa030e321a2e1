"""De gezinslocatie: onderdak voor gezinnen met minderjarige kinderen (rapport 2.2, 4.4.2, 5.2)."""

from datetime import date

from terugkeer.bronnen.uitspraken import FERREIRA
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.uitkomst import Antwoord
from terugkeer.grondslag.waarde import Aantal, Datum, Lijst, Precisie, Regel

_BRON = (rapport("2.2", noten=(28,)), rapport("4.4.2"), rapport("5.2"))

SINDS = Datum(date(2011, 1, 1), _BRON, Precisie.JAAR)
"""Sinds dit jaar komen minderjarigen niet meer op straat te staan; een dag ontbreekt."""

LEEFTIJD = Aantal(18, ("jaar",), _BRON)
"""Tot het jongste kind zo oud is, kan het gezin blijven."""

FERREIRA_ARREST = Datum(date(2012, 9, 21), (FERREIRA, rapport("2.2", noten=(28,))))
"""De dag van het arrest over opvang van gezinnen met minderjarige kinderen."""

OP_STRAAT = Regel(
    Antwoord.NEE,
    (
        (Antwoord.JA, ("op straat gezet",)),
        (Antwoord.NEE, ("niet meer op straat", "niet op straat", "niet meer op straat gezet")),
    ),
    (rapport("2.2", noten=(28,)), rapport("4.4.2")),
)
"""Of minderjarigen, ook als zij alleen zijn, op straat mogen worden gezet."""

ALTIJD_ONDERDAK = Regel(
    Antwoord.JA,
    (
        (
            Antwoord.JA,
            ("altijd onderdak", "altijd terecht in een gezinslocatie", "onderdak krijgen"),
        ),
        (Antwoord.NEE, ("geen onderdak",)),
    ),
    _BRON,
)
"""Of een gezin met minderjarige kinderen onderdak kan krijgen."""

TOT = Lijst(
    (
        ("het jongste kind 18 is", "het jongste kind 18 jaar is", "het jongste kind 18 wordt"),
        ("de terugkeer geregeld is", "de terugkeer is geregeld", "het gezin vertrekt"),
    ),
    _BRON,
)
"""Waarmee het onderdak eindigt; paragraaf 5.2 noemt in plaats van regelen het echte vertrek."""
