"""Poort 2 voor regels: een zin die zegt wat mag, moet of een recht is, hangt aan een norm.

Zo'n zin is gebonden als er een bewering in staat, of een bron: een kanttekening van de redactie rust op
een wet of uitspraak. Geen regel zeggen: een vraag, ook midden in een zin ("of hij mag wachten"), wat het
rapport *niet* zegt, een verwijzing onder Zie ook, en een rekenvoorbeeld: daar spreekt de uitvoer.

Wat overblijft staat als hele zin in `ontheffingen.yml`, met een reden. Verandert er een woord, dan past
de ontheffing niet meer: ook wat aan geen norm hangt, verandert dus niet ongemerkt.

Wat deze poort niet ziet: een regel zonder zo'n woord ("daarna stopt de opvang"), en of de bewering in de
zin over hetzelfde gaat.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from uitgave.beweringen import VERWIJZING
from uitgave.bronverwijzing import VERWIJZING as BRONVERWIJZING
from uitgave.melding import Melding
from uitgave.ontheffingen import BESTAND, Ontheffing
from uitgave.pagina import Pagina
from uitgave.zinsverband import Zinsverband, zinsverband

OVER_DE_EDITIE = Path("docs/over")
"""Wat de editie over zichzelf zegt, is geen recht."""

_REGELWOORD = re.compile(
    r"\b(?:mag|mogen|moet|moeten|hoeft|hoeven|recht(?:en)? op|verplicht\w*|verboden|toegestaan)\b",
    re.IGNORECASE,
)
_VRAAG = re.compile(
    r"(?:^|\b(?:vra\w+|we\w*t\w*|zeg\w*|staat|\w*gaan|beslis\w+|besluit|bepa\w+|\w*duidelijk|kijk\w*"
    r"|over|uit|af|van|ook|en|is|was)\s)(?:of|wie|wat|wanneer|waar\w*|hoe\w*|welke?)\b",
    re.IGNORECASE,
)
_ZWIJGT = re.compile(
    r"\b(?:zegt|noemt|legt|schrijft|staat)\b"
    r"(?:\s(?:het|rapport|paragraaf|[\d.]+|noot|er|ook|dit))*\s(?:niet|geen|niets|evenmin|nergens)\b",
    re.IGNORECASE,
)
_ZONDER_REGEL = re.compile(
    r"^/// \w+ \| Zie ook\n.*?^///$|^/// details \|[^\n]*\n    type: rekenvoorbeeld\n.*?^///$",
    re.MULTILINE | re.DOTALL,
)
_BEGIN = re.compile(r"^(?:[-*+]|\d+[.)]|#+|\||>-)\s+")


def controleer_regelzinnen(
    paginas: tuple[Pagina, ...], ontheffingen: tuple[Ontheffing, ...]
) -> Iterator[Melding]:
    """Elke losse regel is een fout, behalve als haar hele zin is ontheven."""
    gelezen = {pagina.pad.as_posix() for pagina in paginas}
    zinnen = [o for o in ontheffingen if o.hele_zin and o.bestand in gelezen]
    over = {(o.bestand, o.woorden): o for o in zinnen}
    ontheven = frozenset(over)
    for pagina in paginas:
        for regel, woord, zin in losse_regels(pagina):
            plek = (pagina.pad.as_posix(), zin)
            over.pop(plek, None)
            if plek not in ontheven:
                tekst = (
                    f'"{zin}" zegt een regel ("{woord}") die aan niets vastzit; bind haar aan een '
                    f"norm, of zet de hele zin met een reden in {BESTAND}"
                )
                yield Melding(pagina.pad, regel, tekst)
    for ontheffing in over.values():
        tekst = (
            f'"{ontheffing.woorden}" is geen losse regel in {ontheffing.bestand}; haal de zin weg, '
            "of schrijf haar zoals zij er staat"
        )
        yield Melding(BESTAND, ontheffing.regel, tekst)


@lru_cache(maxsize=512)  # hangt alleen van de tekst af
def losse_regels(pagina: Pagina) -> tuple[tuple[int, str, str], ...]:
    """Elke zin die een regel zegt zonder norm of bron: haar regelnummer, het woord, en de zin."""
    return tuple(_losse_regels(pagina))


def _losse_regels(pagina: Pagina) -> Iterator[tuple[int, str, str]]:
    if pagina.pad.is_relative_to(OVER_DE_EDITIE):
        return
    overslaan = [m.span() for m in _ZONDER_REGEL.finditer(pagina.tekst)]
    overslaan += [m.span("tekst") for m in VERWIJZING.finditer(pagina.lopende_tekst)]
    gebonden = {
        zinsverband(pagina, m.start(), m.end("tekst") + 1).zin
        for patroon in (VERWIJZING, BRONVERWIJZING)
        for m in patroon.finditer(pagina.lopende_tekst)
    }
    gezien: set[str] = set()
    for woord in _REGELWOORD.finditer(pagina.woorden):
        if any(van <= woord.start() < tot for van, tot in overslaan):
            continue
        verband = zinsverband(pagina, *woord.span())
        if verband.zin not in gebonden | gezien and _zegt_een_regel(verband):
            gezien.add(verband.zin)
            yield pagina.regel(woord.start()), woord[0], kale_zin(verband.zin)


def _zegt_een_regel(verband: Zinsverband) -> bool:
    return not (
        verband.zin.endswith("?")
        or _VRAAG.search(_BEGIN.sub("", verband.vooraf))
        or _ZWIJGT.search(verband.zin)
    )


def kale_zin(zin: str) -> str:
    """De zin zonder het teken van een lijst, kop of tabel ervoor, en zonder punt erachter."""
    return _BEGIN.sub("", zin).rstrip(".:| ")
