"""Vraag een rekenhulp iets zoals een lezer dat doet: antwoorden erin, uitslag eruit."""

import json

import pytest

from terugkeer.rekenhulp import reken


def _ruw(antwoorden):
    """Een datum staat hier als `2 5 2016`; de lezer vult drie vakken in."""
    return {
        naam: waarde.split(" ") if isinstance(waarde, str) and waarde.count(" ") == 2 else waarde
        for naam, waarde in antwoorden.items()
    }


@pytest.fixture
def stand():
    def vraag(hulp, **antwoorden):
        return json.loads(reken(hulp, json.dumps(_ruw(antwoorden))))

    return vraag


@pytest.fixture
def uitslag(stand):
    def vraag(hulp, **antwoorden):
        nu = stand(hulp, **antwoorden)
        assert nu["fouten"] == []
        open_vraag = nu["vragen"][-1]["naam"]
        assert nu["uitslag"], f"nog niet beantwoord: {open_vraag}"
        return nu["uitslag"]

    return vraag


@pytest.fixture
def deel():
    def zoek(uitslag, kop):
        return next(een for een in uitslag["delen"] if een["kop"] == kop)

    return zoek
