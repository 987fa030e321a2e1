"""Tekst doet in de motor wat zij in CPython doet, letter voor letter."""

from pathlib import Path
from unicodedata import category, combining, normalize

import pytest

from tests.uitgave.motor import taal
from tests.uitgave.motor.gelijk import WORTEL, eerste_verschil, proefmotor
from uitgave.motor.bouw import Motor
from uitgave.motor.bundel import bibliotheek, los

pytestmark = pytest.mark.bouw
LETTERS = 0x530
"""Tot hier staan de Latijnse, Griekse en Cyrillische letters, en de losse accenten."""

JONGER = frozenset({0x19B, 0x264})
"""Letters die pas na Unicode 14 een hoofdletter kregen: die kent de ene Python wel, de andere niet."""

INGANG = """
from taal import alles as _alles, letters
from unicodedata import combining
def alles(_):
 return _alles()
def accenten(nummers):
 return " ".join([n for n in nummers.split(" ") if combining(chr(int(n)))])
"""


def motor() -> Motor:
    erbij = los(WORTEL, {"taal.py": Path(taal.__file__).read_text("utf-8")})
    return proefmotor({**bibliotheek(), **erbij}, INGANG, "alles", "letters", "accenten")


def test_tekst_doet_hetzelfde(tmp_path):
    assert eerste_verschil(motor(), tmp_path, "alles", lambda _: taal.alles(), [[""]]) == ""


@pytest.mark.alles
def test_elke_europese_letter_is_in_beide_dezelfde(tmp_path):
    bekend = [n for n in range(LETTERS) if category(chr(n)) != "Cn" and n not in JONGER]
    pakken = [[" ".join(map(str, bekend[n : n + 1000]))] for n in range(0, len(bekend), 1000)]
    assert eerste_verschil(motor(), tmp_path, "letters", taal.letters, pakken) == ""

    def los_accent(teken: str) -> bool:
        return normalize("NFKD", teken) == teken and bool(combining(teken))

    def accenten(nummers: str) -> str:
        return " ".join(n for n in nummers.split(" ") if los_accent(chr(int(n))))

    assert eerste_verschil(motor(), tmp_path, "accenten", accenten, pakken) == ""
