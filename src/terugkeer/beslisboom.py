"""Een norm als beslisboom: welke antwoorden leiden tot welke uitkomst.

De boom wordt niet geschreven maar uitgerekend: elke combinatie van antwoorden gaat door de norm zelf.
Antwoorden waarna alles hetzelfde loopt, staan bij elkaar; een vraag die niets uitmaakt, valt weg.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import Enum
from inspect import Parameter, signature
from itertools import product
from string import ascii_uppercase
from textwrap import wrap
from typing import Any

from terugkeer.grondslag.bron import schrijf_datum, som_op
from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NORMEN, Norm
from terugkeer.grondslag.uitkomst import Modaliteit, Uitkomst

_BREED = 72
_INSPRINGING = "    "
Antwoorden = tuple[object, ...]
Vragen = tuple[tuple[str, Antwoorden], ...]


@dataclass(frozen=True)
class Tak:
    """De antwoorden op een vraag waarna het verder hetzelfde loopt."""

    vraag: str
    antwoorden: Antwoorden
    verder: "Boom"


Boom = str | tuple[Tak, ...]
"""Een uitkomst, of de takken van de volgende vraag."""


def beslisboom(regel: Callable[..., Uitkomst[Any]], **proefwaarden: Sequence[object]) -> str:
    """Schrijf een norm uit als boom, met daaronder elke uitkomst en haar redenen.

    `regel` is de norm. `proefwaarden` geeft per feit de antwoorden die de boom vergelijkt: dagen,
    getallen, landen. Een feit met vaste keuzes heeft ze niet nodig; een ander feit zonder
    proefwaarden blijft onbekend.

    Uitkomst: tekst, op woorden afgebroken voor een smal scherm. Antwoorden die niet samengaan, zijn
    ook een uitkomst. Fouten: `LookupError` als `regel` geen norm is. Bron: de norm zelf noemt haar.
    """
    norm = _norm_van(regel)
    vragen = {naam: _antwoorden(norm, naam, proefwaarden) for naam in norm.feiten}
    uitkomsten = {
        keuze: _reken(norm, dict(zip(vragen, keuze, strict=True)))
        for keuze in product(*vragen.values())
    }
    boom = _groei(tuple(vragen.items()), (), uitkomsten)
    letters = {blad: _letter(nummer) for nummer, blad in enumerate(_bladeren(boom))}
    delen = [*_omlijn(_kop(norm)), *_vast(vragen), *_teken(boom, letters, "")]
    for blad, letter in letters.items():
        delen += ["", *_omlijn(f"{letter}. {blad}")]
    return "\n".join([*delen, "", *_omlijn(_onder(norm))])


def _norm_van(regel: Callable[..., Uitkomst[Any]]) -> Norm:
    for norm in NORMEN.values():
        if norm.regel is getattr(regel, "__wrapped__", None):
            return norm
    raise LookupError(f"{regel!r} is geen norm; geef een functie met @norm")


def _antwoorden(norm: Norm, naam: str, proefwaarden: Mapping[str, Sequence[object]]) -> Antwoorden:
    if naam in proefwaarden:
        return tuple(proefwaarden[naam])
    soort = norm.feiten[naam].soorten[0]
    if issubclass(soort, Enum):
        return tuple(soort)
    return (True, False) if soort is bool else (_gewoon(norm, naam),)


def _gewoon(norm: Norm, naam: str) -> object:
    """Wat de norm zelf kiest als een feit niet is opgegeven."""
    standaard = signature(norm.regel).parameters[naam].default
    return None if standaard is Parameter.empty else standaard


def _reken(norm: Norm, feiten: Mapping[str, object]) -> str:
    try:
        return _vertel(norm.beantwoord(feiten))
    except OnjuisteInvoer as fout:
        verwacht = fout.verwacht.replace("True", "ja").replace("False", "nee")
        return f"gaat niet samen; {fout.naam.replace('_', ' ')}: verwacht {verwacht}"


def _vertel(uitkomst: Uitkomst[Any]) -> str:
    """De hele uitkomst als tekst; is die gelijk, dan is de uitkomst gelijk."""
    hoe_hard = "" if uitkomst.modaliteit is Modaliteit.MOET else f" ({uitkomst.modaliteit.value})"
    regels = [f"{uitkomst}{hoe_hard}", uitkomst.uitleg()]
    if uitkomst.andere_lezing:
        regels.append(f"Andere lezing: {_vertel(uitkomst.andere_lezing)}")
    return "\n".join(regels)


def _groei(vragen: Vragen, gekozen: Antwoorden, uitkomsten: Mapping[Antwoorden, str]) -> "Boom":
    """De boom van de vragen die nog komen, na de antwoorden die al zijn gekozen."""
    if not vragen:
        return uitkomsten[gekozen]
    (vraag, antwoorden), *rest = vragen
    takken: dict[Boom, Antwoorden] = {}
    for antwoord in antwoorden:
        verder = _groei(tuple(rest), (*gekozen, antwoord), uitkomsten)
        takken[verder] = (*takken.get(verder, ()), antwoord)
    if len(takken) == 1:
        return next(iter(takken))
    return tuple(Tak(vraag, samen, verder) for verder, samen in takken.items())


def _bladeren(boom: Boom) -> dict[str, None]:
    """Elke uitkomst een keer, op volgorde van de boom."""
    if isinstance(boom, str):
        return {boom: None}
    return {blad: None for tak in boom for blad in _bladeren(tak.verder)}


def _teken(boom: Boom, letters: Mapping[str, str], kantlijn: str) -> Iterator[str]:
    if isinstance(boom, str):
        yield f"{kantlijn}altijd {letters[boom]}"
        return
    for tak in boom:
        regel = f"{kantlijn}{tak.vraag.replace('_', ' ')}: {_noem(tak.antwoorden)}"
        if isinstance(tak.verder, str):
            yield f"{regel} → {letters[tak.verder]}"
        else:
            yield regel
            yield from _teken(tak.verder, letters, kantlijn + _INSPRINGING)


def _noem(antwoorden: Antwoorden) -> str:
    return som_op(tuple(map(_antwoord, antwoorden)), "of")


def _antwoord(antwoord: object) -> str:
    if antwoord is None:
        return "niet bekend"
    if isinstance(antwoord, bool):
        return "ja" if antwoord else "nee"
    if isinstance(antwoord, Enum):
        return str(antwoord.value)
    return schrijf_datum(antwoord) if isinstance(antwoord, date) else str(antwoord)


def _letter(nummer: int) -> str:
    ronde, plaats = divmod(nummer, len(ascii_uppercase))
    return ascii_uppercase[plaats] + (str(ronde + 1) if ronde else "")


def _kop(norm: Norm) -> str:
    return f"{norm.nummer} {norm.naam.replace('_', ' ')} ({norm.modaliteit.value}, {norm.geldig})"


def _vast(vragen: Mapping[str, Antwoorden]) -> Iterator[str]:
    """De feiten die in de hele boom hetzelfde zijn."""
    for vraag, antwoorden in vragen.items():
        if len(antwoorden) == 1 and antwoorden[0] is not None:
            yield f"steeds {vraag.replace('_', ' ')}: {_noem(antwoorden)}"


def _onder(norm: Norm) -> str:
    """Wat bij elke uitkomst hoort: uitzonderingen, twijfel en de bronnen."""
    regels = [f"Uitzondering: {uitzondering}" for uitzondering in norm.uitzonderingen]
    regels += [f"Twijfel: {zin}" for zin in norm.twijfel]
    return "\n".join([*regels, f"Bron: {'; '.join(dict.fromkeys(map(str, norm.bron)))}"])


def _omlijn(tekst: str) -> Iterator[str]:
    """Breek lange regels af op woorden."""
    for regel in tekst.splitlines():
        yield from wrap(regel, _BREED, subsequent_indent="   ", break_on_hyphens=False)
