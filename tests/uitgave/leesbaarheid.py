"""Hoe leesbaar een tekst is: haar zinnen, haar score volgens Flesch en Douma, en stroeve woorden.

De formule is die van W.H. Douma, De leesbaarheid van landbouwbladen (Wageningen, 1960), een bewerking
van die van Flesch: 206,835 - 0,93 x woorden per zin - 77 x lettergrepen per woord. Onze Taal gaf haar
in 1977 weer met Douma's eigen schaal (dbnl.org, _taa014197701_01_0089): van 60 tot 70 is de tekst
normaal, van 45 tot 60 tamelijk moeilijk, daaronder moeilijk. De formule ziet niet of een zin helder is.
Daarom staan er ook grenzen aan zinnen en woorden naast, en leest een mens elke pagina hardop.
"""

import re
from functools import cache

from num2words import num2words
from pyphen import Pyphen

from tests.uitgave.hulp import PAGINAS, proefpagina
from uitgave.pagina import Pagina

AMBTELIJK = {
    "aangaande": "over",
    "aldaar": "daar",
    "alsmede": "en",
    "alvorens": "voordat",
    "behoudens": "behalve",
    "betreffende": "over",
    "conform": "volgens",
    "danwel": "of",
    "desbetreffende": "deze",
    "derhalve": "dus",
    "dient te": "moet",
    "dienen te": "moeten",
    "doch": "maar",
    "echter": "maar",
    "eveneens": "ook",
    "gaarne": "graag",
    "geacht te": "moet",
    "gedurende": "tijdens",
    "hetgeen": "wat",
    "hieromtrent": "hierover",
    "indien": "als",
    "ingevolge": "volgens",
    "inzake": "over",
    "jegens": "tegen",
    "krachtens": "volgens",
    "middels": "met",
    "mits": "als",
    "nadien": "daarna",
    "omtrent": "over",
    "onderhavige": "deze",
    "ofschoon": "hoewel",
    "overeenkomstig": "volgens",
    "reeds": "al",
    "teneinde": "om",
    "ten aanzien van": "over",
    "ten behoeve van": "voor",
    "ter zake": "daarover",
    "tevens": "ook",
    "thans": "nu",
    "uit hoofde van": "door",
    "voornoemde": "deze",
    "vooralsnog": "voorlopig",
    "wederom": "weer",
    "zulks": "dat",
}
"""Woorden uit brieven van de overheid, met een gewoon woord dat hetzelfde zegt."""

TE_LEZEN = [p for p in PAGINAS if not p.pad.is_relative_to("docs/naslag/normen")]

_LETTERGREPEN = Pyphen(lang="nl_NL")
_GEEN_PROZA = re.compile(r"^(?:#|\||<|///|    type:|    attrs:|:::|\[[A-Z]+(?: [a-z]+)?\]$)")
_BRON = re.compile(r"\[[^\[\]]+\]\[bron\.[^\[\]]*\]")
_LINK = re.compile(r"\[([^\[\]]+)\](?:\[[^\[\]]*\]|\([^()]*\))(?:\{[^{}]*\})?")
_NOOT = re.compile(r"\[\^[^\]]+\]")
_EINDE = re.compile(r"(?<=[.!?:])\s+(?=[A-ZÀ-Ý'(])")
_WOORD = re.compile(r"[^\W_]+(?:['’&-][^\W_]+)*(?:[.,]\d+)*")
_ANTWOORD = re.compile(r"^/// [^\n]*\n    type: antwoord\n(?P<tekst>.*?)^///$", re.DOTALL | re.M)


def zinnen(pagina: Pagina) -> list[str]:
    """De zinnen van een pagina; een lijstpunt en een alinea zijn elk een eigen stuk."""
    regels = pagina.lopende_tekst.splitlines()
    tekst = "\n".join("" if _GEEN_PROZA.match(regel) else regel for regel in regels)
    tekst = _LINK.sub(r"\1", _NOOT.sub("", _BRON.sub("de bron", tekst)))
    stukken = re.split(r"\n\s*\n|\n\s*(?:[-*]|\d+\.)\s", tekst)
    return [
        zin
        for stuk in stukken
        for zin in _EINDE.split(" ".join(stuk.split()))
        if len(zin.split()) > 1
    ]


def antwoord(pagina: Pagina) -> list[str]:
    """De zinnen van het antwoord waarmee een pagina begint."""
    gevonden = _ANTWOORD.search(pagina.tekst)
    return zinnen(proefpagina(gevonden["tekst"])) if gevonden else []


def woorden(zinnen: list[str]) -> list[str]:
    """De woorden van deze zinnen; een getal is er ook een."""
    return [woord for zin in zinnen for woord in _WOORD.findall(zin)]


@cache
def lettergrepen(woord: str) -> int:
    """Het aantal lettergrepen zoals iemand het woord uitspreekt.

    Een getal klinkt als zijn telwoord, een afkorting in hoofdletters als haar letters. Een afbreker
    laat geen losse letter staan (`asiel`); met een medeklinker ervoor telt hij ook die lettergreep.
    """
    if "-" in woord:
        return sum(map(lettergrepen, woord.split("-")))
    cijfers = woord.replace(".", "")
    if cijfers.isdecimal():
        return sum(map(lettergrepen, num2words(int(cijfers), lang="nl").split()))
    if sum(teken.isupper() for teken in woord) > 1 and not woord[-2:].islower():
        return sum(teken.isalnum() or teken == "&" for teken in woord)
    return len(_LETTERGREPEN.positions(f"b{woord.lower()}")) + 1


def score(zinnen: list[str]) -> float:
    """De score volgens Flesch en Douma: hoe hoger, hoe makkelijker."""
    alle = woorden(zinnen)
    per_woord = sum(map(lettergrepen, alle)) / len(alle)
    return 206.835 - 0.93 * len(alle) / len(zinnen) - 77 * per_woord


def ambtelijk(zinnen: list[str]) -> list[str]:
    """De stroeve woorden in deze zinnen, met het gewone woord erbij."""
    tekst = " ".join(zinnen).lower()
    return [
        f"{stroef}: schrijf {gewoon}"
        for stroef, gewoon in AMBTELIJK.items()
        if re.search(rf"\b{stroef}\b", tekst)
    ]


def overzicht() -> list[str]:
    """Van elke pagina de score van het antwoord en van het geheel, de moeilijkste eerst."""
    scores = sorted(
        (score(zinnen(pagina)), score(antwoord(pagina)), pagina.pad.relative_to("docs").as_posix())
        for pagina in TE_LEZEN
    )
    return [f"{geheel:6.1f} {kort:9.1f}  {pad}" for geheel, kort, pad in scores]
