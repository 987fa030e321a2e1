"""Spelling en stijl: Hunspell met de Nederlandse woordenlijst, en geen ambtelijke woorden."""

import re
import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest
import yaml

from tests.uitgave.hulp import PAGINAS, WORTEL, proefpagina

pytestmark = pytest.mark.bouw

EIGEN_WOORDEN = Path(__file__).with_name("woorden.txt")

_WOORD = re.compile(r"[^\W\d_](?:[\w’'.-]*[^\W_])?")
_GEEN_TEKST = re.compile(
    r"\[\^[^\]]+\]|\[[A-Z]+\]$|<[^>]+>|https?://\S+|\S+\.(?:md|jsonld|json)\b"
    r"|^\s+(?:type|attrs|options|toc_label|heading_level):|^\s+heading:|^/// html.*$|^/// \w+ \|",
    re.MULTILINE,
)

AMBTELIJK = {
    "aangaande": "over",
    "aldaar": "daar",
    "alsmede": "en",
    "alvorens": "voordat",
    "alwaar": "waar",
    "conform": "volgens",
    "derhalve": "dus",
    "desbetreffende": "die, dat",
    "deswege": "daarom",
    "dient te": "moet",
    "dienen te": "moeten",
    "door middel van": "met, door",
    "geschiedt": "gebeurt",
    "hetgeen": "wat",
    "in casu": "hier",
    "in het kader van": "bij, voor",
    "indien": "als",
    "ingevolge": "volgens",
    "inzake": "over",
    "jegens": "tegenover",
    "krachtens": "volgens",
    "met betrekking tot": "over",
    "middels": "met, door",
    "ofschoon": "al, hoewel",
    "omtrent": "over",
    "onderhavige": "deze, dit",
    "onverwijld": "meteen",
    "reeds": "al",
    "te allen tijde": "altijd",
    "ten aanzien van": "over, voor",
    "ten behoeve van": "voor",
    "teneinde": "om",
    "ter zake": "daarover",
    "tevens": "ook",
    "thans": "nu",
    "vooralsnog": "nu nog",
    "wederom": "weer",
    "zulks": "dat",
}
"""Wat een ambtenaar schrijft, en wat een lezer begrijpt."""

_AMBTELIJK = re.compile(rf"\b(?:{'|'.join(AMBTELIJK)})\b", re.IGNORECASE)


def teksten():
    """Alles wat een lezer leest: de pagina's en de uitleg van de begrippen, met hun bestand."""
    for pagina in PAGINAS:
        yield pagina.pad.as_posix(), _GEEN_TEKST.sub(" ", pagina.woorden)
    begrippen = yaml.safe_load((WORTEL / "glossary.yml").read_text("utf-8"))
    for naam, begrip in begrippen.items():
        delen = [naam, begrip["uitleg"], begrip.get("toelichting", "")]
        yield f"glossary.yml ({naam})", proefpagina(" ".join(delen)).woorden


@cache
def woorden():
    """Elk woord met het eerste bestand waar het staat."""
    plaatsen: dict[str, str] = {}
    for plaats, tekst in teksten():
        for woord in _WOORD.findall(tekst):
            if not any(teken.isdigit() for teken in woord):  # een code, geen woord
                plaatsen.setdefault(woord.replace("’", "'"), plaats)
    return plaatsen


@cache
def onbekend():
    """De woorden die Hunspell niet kent."""
    if shutil.which("hunspell") is None:
        pytest.fail("Hunspell ontbreekt: apt-get install hunspell hunspell-nl")
    gedaan = subprocess.run(
        ["hunspell", "-d", "nl", "-i", "utf-8", "-l"],
        input="\n".join(woorden()),
        capture_output=True,
        check=True,
        text=True,
    )
    return set(gedaan.stdout.split())


def eigen_woorden():
    """De woorden van dit vakgebied die Hunspell niet kent en die toch goed zijn."""
    return EIGEN_WOORDEN.read_text("utf-8").splitlines()


def test_elk_woord_is_goed_gespeld():
    fout = onbekend() - set(eigen_woorden())
    assert {woord: woorden().get(woord) for woord in sorted(fout)} == {}


def test_eigen_woorden_staan_op_volgorde_en_zijn_nodig():
    eigen = eigen_woorden()
    assert eigen == sorted(set(eigen), key=lambda woord: (woord.lower(), woord))
    assert sorted(set(eigen) - onbekend()) == []


def test_een_tikfout_valt_op():
    gedaan = subprocess.run(
        ["hunspell", "-d", "nl", "-l"],
        input="vertrektremijn",
        capture_output=True,
        text=True,
        check=True,
    )
    assert gedaan.stdout.split() == ["vertrektremijn"]


def test_geen_ambtelijke_woorden():
    gevonden = [
        f"{plaats}: {m[0]!r}; schrijf: {AMBTELIJK[m[0].lower()]}"
        for plaats, tekst in teksten()
        for m in _AMBTELIJK.finditer(tekst)
    ]
    assert gevonden == []
