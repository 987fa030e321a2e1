"""Poort: een zin zegt een regel niet harder of preciezer dan het rapport.

Wat iemand *mag* besluiten, wat *in de regel* geldt en wat *hoogstens* zo lang duurt, staat zo in de
zin: met een woord dat het zegt, in de zin zelf, in haar tabelrij met kop, of in de zin boven de lijst.

Wat deze poort niet ziet: of het woord over deze waarde gaat als er meer in de zin staan, en of een
regel zonder bewering te hard gezegd is.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from terugkeer.grondslag.norm import Norm
from terugkeer.grondslag.uitkomst import Modaliteit
from terugkeer.grondslag.waarde import Grens
from uitgave.beweringen import VERWIJZING
from uitgave.melding import Melding
from uitgave.normen import NASLAG
from uitgave.onderwerpen import Onderwerp, onderwerpen
from uitgave.pagina import Pagina
from uitgave.zinsverband import Zinsverband, zinsverband


@dataclass(frozen=True)
class Voorbehoud:
    """De woorden die een voorbehoud maken, en hoe een melding ernaar vraagt."""

    wat: str
    woorden: re.Pattern[str]
    vraag: str


def _woorden(tekst: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{tekst})\b", re.IGNORECASE)


_HARDHEDEN = {
    Modaliteit.KAN: Voorbehoud(
        "een mogelijkheid",
        _woorden(
            r"kan|kunnen|kon|konden|mag|mogen|mocht|mochten|mogelijk\w*|soms|sommige|misschien"
            r"|bevoegd\w*|hoeft\sniet|in\saanmerking|kans\w*|uitzetbaar"
        ),
        "kan, mag, mogelijk of soms",
    ),
    Modaliteit.REGEL: Voorbehoud(
        "een regel met uitzonderingen",
        _woorden(
            r"in\sde\sregel|in\sbeginsel|in\sprincipe|in\shet\salgemeen|meestal|doorgaans|gewoonlijk"
            r"|normaal|vaak|hoofdregel|gewone\stermijn|de\seditie\sleest"
        ),
        "in de regel, in beginsel of meestal",
    ),
}
_GRENZEN = {
    Grens.MINSTENS: Voorbehoud(
        "een ondergrens",
        _woorden(r"minstens|ten\sminste|minimaal|op\szijn\sminst|of\smeer|kortste"),
        "minstens of ten minste",
    ),
    Grens.HOOGSTENS: Voorbehoud(
        "een bovengrens",
        _woorden(
            r"hoogstens|ten\shoogste|maximaal|maximum|hooguit|uiterlijk|binnen|langer\sdan|langste|grens"
        ),
        "hoogstens, ten hoogste of maximaal",
    ),
    Grens.ONGEVEER: Voorbehoud(
        "een schatting",
        _woorden(r"ongeveer|circa|schatting|geschat|zo'n|rond"),
        "ongeveer of naar schatting",
    ),
    Grens.MEER: Voorbehoud("een ondergrens", _woorden(r"ruim|meer\sdan"), "ruim of meer dan"),
    Grens.MINDER: Voorbehoud("een bovengrens", _woorden(r"minder\sdan|nog\sgeen"), "minder dan"),
}
_HARD = _woorden(
    r"altijd|steeds|zonder\suitzondering|in\salle\sgevallen|automatisch|in\selk\sgeval"
)
_AANGEHAALD = re.compile(r"\b(?:paragraaf|noot)\b.*\b(?:geeft|noemt)\b", re.IGNORECASE)
_ALS = re.compile(r"(?:^|\s)(?:bij|na|wie|als|van|zoals)(?:\s(?:de|een|die))?$", re.IGNORECASE)
_EDITIE = _woorden(r"editie|in\sde\scode")


def controleer_hardheid(pagina: Pagina) -> Iterator[Melding]:
    """Elke bewering op een pagina staat in een zin die even hard is als de norm."""
    if pagina.pad.is_relative_to(NASLAG / "normen"):
        return
    kaart = {onderwerp.pad: onderwerp for onderwerp in onderwerpen()}
    for gevonden in VERWIJZING.finditer(pagina.lopende_tekst):
        if onderwerp := kaart.get(gevonden["doel"]):
            verband = zinsverband(pagina, gevonden.start(), gevonden.end("tekst") + 1)
            for tekst in _fouten(onderwerp, verband):
                yield Melding(pagina.pad, pagina.regel(gevonden.start()), tekst)


def _fouten(onderwerp: Onderwerp, verband: Zinsverband) -> Iterator[str]:
    if _AANGEHAALD.search(verband.zin):
        return
    if voorbehoud := _HARDHEDEN.get(_hardheid(onderwerp)):
        if not _gedekt(onderwerp, voorbehoud, verband):
            yield (
                f"{onderwerp.kort} is {voorbehoud.wat}, maar deze zin zegt het zonder voorbehoud; "
                f"zet erbij: {voorbehoud.vraag}"
            )
        elif (hard := _HARD.search(verband.bijzin)) and not (
            voorbehoud.woorden.search(verband.bijzin) or _ALS.search(verband.vooraf)
        ):
            yield (
                f'{onderwerp.kort} is {voorbehoud.wat}, maar "{hard[0]}" maakt er een harde regel '
                f"van; haal dat woord weg, of zet erbij: {voorbehoud.vraag}"
            )
    grens = None if isinstance(onderwerp.wat, Norm) else _GRENZEN.get(onderwerp.wat.grens)
    if grens and not grens.woorden.search(verband.geheel):
        yield (
            f"{onderwerp.kort} is {grens.wat}, maar deze zin noemt het precies; "
            f"zet erbij: {grens.vraag}"
        )


def _hardheid(onderwerp: Onderwerp) -> Modaliteit:
    wat = onderwerp.wat
    return wat.modaliteit if isinstance(wat, Norm) else wat.hardheid


def _gedekt(onderwerp: Onderwerp, voorbehoud: Voorbehoud, verband: Zinsverband) -> bool:
    """Een voorbehoud, een geval ("bij 0 dagen"), een keuze uit twee, of een verwijzing naar de code."""
    if voorbehoud.woorden.search(verband.geheel) or _ALS.search(verband.vooraf) or verband.rijkop:
        return True
    if isinstance(onderwerp.wat, Norm):
        return bool(_EDITIE.search(verband.zin))
    na = verband.bijzin.removeprefix(verband.vooraf).strip()
    return verband.vooraf.endswith(" of") or bool(re.match(r"\S+ \S+ of\b", na))
