"""Een bron of noot die verandert, vraagt om een nieuwe blik."""

from dataclasses import replace

import pytest

from terugkeer.bronnen.noten import NOTEN
from tests.uitgave.hulp import WORTEL, regels
from uitgave import bronregister
from uitgave.bronregister import BESTAND, controleer_bronregister, leg_bronregister_vast


def test_wat_vastligt_is_wat_er_is():
    assert regels(controleer_bronregister(WORTEL)) == []


@pytest.mark.parametrize(
    "anders", [{"inhoud": "Iets anders."}, {"paragraaf": "6"}, {"bronnen": ()}]
)
def test_een_andere_noot_wordt_genoemd(monkeypatch, anders):
    monkeypatch.setitem(NOTEN, 12, replace(NOTEN[12], **anders))
    (melding,) = [m for m in regels(controleer_bronregister(WORTEL)) if "noot 12" in m]
    assert melding.startswith(f"{BESTAND}:12: veranderd sinds het is nagekeken: noot 12")
    assert melding.endswith("make links")


def test_een_bron_die_weg_is_wordt_genoemd(monkeypatch):
    monkeypatch.setattr(bronregister, "register", dict)
    assert len(regels(controleer_bronregister(WORTEL))) > 0


def test_vastleggen_maakt_het_weer_goed(tmp_path):
    (tmp_path / BESTAND).parent.mkdir(parents=True)
    leg_bronregister_vast(tmp_path)
    assert regels(controleer_bronregister(tmp_path)) == []
    assert (tmp_path / BESTAND).read_text("utf-8") == (WORTEL / BESTAND).read_text("utf-8")
