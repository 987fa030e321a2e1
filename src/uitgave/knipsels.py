"""Knipsels: de voorbeelden op een pagina, uitgevoerd zoals zij er staan.

Een pagina toont een sectie van een bestand in `snippets/`, met daaronder de uitvoer. Wat getoond
wordt is wat draait: dezelfde sectie wordt uitgevoerd, en wat zij afdrukt moet zijn wat er staat.
"""

import ast
import io
import re
from collections.abc import Iterator
from contextlib import redirect_stdout
from dataclasses import dataclass
from functools import lru_cache
from itertools import zip_longest
from pathlib import Path
from types import CodeType

from markdown_it import MarkdownIt
from markdown_it.token import Token

from uitgave.melding import Afgekeurd, Melding
from uitgave.pagina import Pagina

MAP = Path("snippets")
INVOEGING = re.compile(r'^--8<-- "(?P<bestand>[^":]+):(?P<sectie>[a-z][-\w]*)"$')
UITVOER = '{.text title="Uitvoer"}'
BOOM = '{.boom title="Uitvoer"}'
"""Uitvoer die een beslisboom is; `uitgave.md.bomen` geeft haar een andere vorm."""
VRAGEN = '{.vragen title="Uitvoer"}'
"""Uitvoer die een lijst met vragen is; `uitgave.md.vragenlijsten` geeft haar een andere vorm."""

_KOP = re.compile(r'\{\.python title="[^"]+"\}')
_MERK = re.compile(r"# --8<-- \[(?P<soort>start|end):(?P<sectie>[-\w]+)\]")
_VOOR = r"^[ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*(?:`{3,}|~{3,})"
_RUW = re.compile(rf'{_VOOR}[^"\n]*?(?:"[^"\n]*"[^"\n]*?)*?\bi?py[a-z\d]*\b.*$', re.M | re.I)
_RUWE_UITVOER = re.compile(rf'{_VOOR}.*title="?uitvoer.*$', re.M | re.I)
_RUWE_INVOEGING = re.compile(r"^.*(?<![;-])-+8<-+.*$", re.MULTILINE)
_MARKDOWN = MarkdownIt("commonmark")
_MARKDOWN.core.ruler.disable("inline")  # alleen de blokken tellen


class Knipselfout(RuntimeError):
    """Een knipsel ontbreekt of mislukt.

    Nooit een `TypeError`: daarbij voert pytest-markdown-docs het blok stil een tweede keer uit.
    """


@dataclass(frozen=True)
class Voorbeeld:
    """Een voorbeeld op een pagina: de regels van het blok en van de getoonde uitvoer."""

    pagina: Pagina
    regel: int
    kop: str
    inhoud: tuple[str, ...]
    uitvoer: tuple[int, int] | None

    @property
    def getoond(self) -> str:
        """De uitvoer zoals de pagina die toont."""
        if self.uitvoer is None:
            return ""
        return "\n".join(self.pagina.tekst.splitlines()[slice(*self.uitvoer)])

    def voer_uit(self, wortel: Path) -> str:
        """Voer de secties van het blok uit en geef wat zij afdrukken."""
        naamruimte: dict[str, object] = {"__name__": "knipsel"}
        return "".join(
            voer_sectie_uit(wortel, m["bestand"], m["sectie"], naamruimte)
            for regel in self.inhoud
            if (m := INVOEGING.match(regel))
        ).rstrip("\n")


def is_python(token: Token) -> bool:
    """Zeg of een token een Pythonblok is, in de schrijfwijze van de editie."""
    return token.type == "fence" and token.info.strip().startswith("{.python")


def uitvoer_na(token: Token | None) -> tuple[int, int] | None:
    """De regels van het uitvoerblok dat dit token is; `None` als het dat niet is."""
    if token is None or token.type != "fence" or not token.map:
        return None
    if token.info.strip() not in (UITVOER, BOOM, VRAGEN):
        return None
    return token.map[0] + 1, token.map[1] - 1


@lru_cache(maxsize=512)  # het ontleden kost het meest, en elke poort vraagt erom
def voorbeelden(pagina: Pagina) -> tuple[Voorbeeld, ...]:
    """De voorbeelden die worden uitgevoerd: precies de blokken die pytest-markdown-docs ziet."""
    return tuple(_lees_voorbeelden(pagina))


def _lees_voorbeelden(pagina: Pagina) -> Iterator[Voorbeeld]:
    tokens = _MARKDOWN.parse(pagina.tekst)
    for token, volgende in zip(tokens, [*tokens[1:], None], strict=False):
        if is_python(token) and token.map:
            yield Voorbeeld(
                pagina,
                token.map[0] + 1,
                token.info.strip(),
                tuple(token.content.splitlines()),
                uitvoer_na(volgende),
            )


def voer_sectie_uit(wortel: Path, bestand: str, sectie: str, naamruimte: dict[str, object]) -> str:
    """Voer één sectie uit; regelnummers in een fout zijn die van het knipselbestand."""
    pad = wortel / MAP / bestand
    if not pad.is_file():
        raise Knipselfout(f"{MAP / bestand} bestaat niet; verbeter de naam of maak het bestand")
    regels = lees_secties(pad.read_text("utf-8")).get(sectie)
    if regels is None:
        raise Knipselfout(f'{MAP / bestand} heeft geen sectie "{sectie}"; verbeter de naam')
    afgedrukt = io.StringIO()
    try:
        with redirect_stdout(afgedrukt):
            exec(_vertaal("\n".join(regels), str(MAP / bestand)), naamruimte)
    except (Exception, SystemExit) as fout:
        wat = " ".join(f"{type(fout).__name__}: {fout}".split())
        plek = _plek(fout, str(MAP / bestand))
        raise Knipselfout(f"{plek} mislukt ({wat}); verbeter het knipsel") from fout
    return afgedrukt.getvalue()


@lru_cache(maxsize=512)
def _vertaal(code: str, bestand: str) -> CodeType:
    return compile(code, bestand, "exec")


@lru_cache(
    maxsize=64
)  # elk voorbeeld vraagt om zijn bestand; wie het krijgt, verandert er niets in
def lees_secties(tekst: str) -> dict[str, list[str]]:
    """De secties van een knipselbestand; regels erbuiten zijn leeg, zodat nummers kloppen.

    Een sectie in een sectie, en een naam die twee keer voorkomt, leest zij zoals
    `pymdownx.snippets`: anders was wat draait niet wat er staat.
    """
    secties: dict[str, list[str]] = {}
    bezig: set[str] = set()
    for nummer, regel in enumerate(tekst.splitlines()):
        if merk := _MERK.search(regel):
            if merk["soort"] == "end":
                bezig.discard(merk["sectie"])
            elif merk["sectie"] not in secties:
                secties[merk["sectie"]] = [""] * nummer
                bezig.add(merk["sectie"])
        for sectie in bezig:
            secties[sectie].append("" if merk else regel)
    return secties


def _plek(fout: BaseException, bestand: str) -> str:
    if isinstance(fout, SyntaxError):
        return f"{bestand}:{fout.lineno}"
    regel, stap = 1, fout.__traceback__
    while stap:
        if stap.tb_frame.f_code.co_filename == bestand:
            regel = stap.tb_lineno
        stap = stap.tb_next
    return f"{bestand}:{regel}"


def controleer_knipsels(wortel: Path, paginas: tuple[Pagina, ...]) -> Iterator[Melding]:
    """Poort 4: getoond is uitgevoerd, en elke sectie staat op een pagina."""
    gebruikt: set[tuple[str, str]] = set()
    for pagina in paginas:
        yield from _overgeslagen(pagina)
        for voorbeeld in voorbeelden(pagina):
            yield from _controleer_voorbeeld(wortel, voorbeeld)
            for regel in voorbeeld.inhoud:
                if m := INVOEGING.match(regel):
                    gebruikt.add((m["bestand"], m["sectie"]))
    for pad in sorted((wortel / MAP).rglob("*.py")):
        bestand = pad.relative_to(wortel / MAP).as_posix()
        for sectie, regels in lees_secties(pad.read_text("utf-8")).items():
            if (bestand, sectie) not in gebruikt:
                eerste = next((n for n, regel in enumerate(regels) if regel.strip()), len(regels))
                tekst = f'sectie "{sectie}" staat op geen pagina; toon haar of haal haar weg'
                yield Melding(MAP / bestand, eerste, tekst)


def _overgeslagen(pagina: Pagina) -> Iterator[Melding]:
    """Wat op code of uitvoer lijkt maar niet wordt uitgevoerd of vergeleken.

    Een Pythonblok dat is ingesprongen, in een tabblad staat of anders is geschreven; een invoeging
    buiten een voorbeeld; uitvoer die niet onder een voorbeeld staat.
    """
    gezien = {voorbeeld.regel: voorbeeld for voorbeeld in voorbeelden(pagina)}
    ingevoegd = {regel + n for regel, v in gezien.items() for n in range(1, len(v.inhoud) + 1)}
    uitvoer = {v.uitvoer[0] for v in gezien.values() if v.uitvoer}
    for gevonden in _RUW.finditer(pagina.tekst):
        regel = pagina.regel(gevonden.start())
        if regel not in gezien or gevonden[0][0] not in "`~":
            tekst = (
                "dit Pythonblok wordt niet uitgevoerd; begin aan de kantlijn met "
                '``` {.python title="…"}, in een blok van /// en niet in !!!, ??? of ==='
            )
            yield Melding(pagina.pad, regel, tekst)
    for gevonden in _RUWE_INVOEGING.finditer(pagina.tekst):
        regel = pagina.regel(gevonden.start())
        if regel not in ingevoegd:
            tekst = 'deze invoeging wordt niet uitgevoerd; zet haar in een blok {.python title="…"}'
            yield Melding(pagina.pad, regel, tekst)
    for gevonden in _RUWE_UITVOER.finditer(pagina.tekst):
        regel = pagina.regel(gevonden.start())
        if regel not in uitvoer:
            tekst = (
                "deze uitvoer wordt met niets vergeleken; zet haar vlak onder een voorbeeld "
                f"aan de kantlijn: ``` {UITVOER}"
            )
            yield Melding(pagina.pad, regel, tekst)


def _controleer_voorbeeld(wortel: Path, voorbeeld: Voorbeeld) -> Iterator[Melding]:
    def melding(tekst: str, regel: int = voorbeeld.regel) -> Melding:
        return Melding(voorbeeld.pagina.pad, regel, tekst)

    if not _KOP.fullmatch(voorbeeld.kop):
        yield melding(f'schrijf {{.python title="…"}} zonder meer; gevonden {voorbeeld.kop}')
        return
    vreemd = [regel for regel in voorbeeld.inhoud if not INVOEGING.match(regel)]
    if vreemd or not voorbeeld.inhoud:
        zo = '--8<-- "bestand.py:sectie"'
        tekst = f"voeg in een voorbeeld alleen secties in: {zo}; gevonden {vreemd!r}"
        yield melding(tekst)
        return
    if voorbeeld.uitvoer is None:
        yield melding(f"onder het voorbeeld ontbreekt de uitvoer; zet daar een blok ``` {UITVOER}")
        return
    try:
        echt = voorbeeld.voer_uit(wortel)
    except Knipselfout as fout:
        yield melding(str(fout))
        return
    if echt != voorbeeld.getoond:
        yield melding(verschil(voorbeeld.getoond, echt), voorbeeld.uitvoer[0] + 1)


def verschil(getoond: str, echt: str) -> str:
    """De melding bij uitvoer die niet klopt: de eerste regel die anders is."""
    regels = zip_longest(getoond.splitlines(), echt.splitlines(), fillvalue="")
    nummer, links, rechts = next((n, a, b) for n, (a, b) in enumerate(regels, 1) if a != b)
    waar = f"regel {nummer} van de uitvoer: " if "\n" in getoond + echt else ""
    return (
        f"{waar}de pagina toont {links!r}, de code geeft {rechts!r}; "
        "klopt de code, werk dan de pagina bij met `make uitvoer`"
    )


def werk_uitvoer_bij(wortel: Path, pagina: Pagina) -> bool:
    """Schrijf de echte uitvoer op de pagina; zeg of er iets veranderde.

    Fouten: `Afgekeurd` met de regel van het voorbeeld als zijn knipsel ontbreekt of mislukt.
    """
    regels = pagina.tekst.splitlines()
    for voorbeeld in reversed(list(voorbeelden(pagina))):  # van onder af: nummers blijven kloppen
        if voorbeeld.uitvoer:
            try:
                echt = voorbeeld.voer_uit(wortel)
            except Knipselfout as fout:
                raise Afgekeurd([Melding(pagina.pad, voorbeeld.regel, str(fout))]) from fout
            regels[slice(*voorbeeld.uitvoer)] = echt.splitlines()
    nieuw = "\n".join(regels) + "\n"
    if nieuw == pagina.tekst:
        return False
    (wortel / pagina.pad).write_text(nieuw, "utf-8")
    return True


def functies_in_knipsels(wortel: Path) -> frozenset[str]:
    """De namen die knipsels uit `terugkeer` gebruiken, als volledig pad."""
    namen: set[str] = set()
    for pad in (wortel / MAP).rglob("*.py"):
        for regels in lees_secties(pad.read_text("utf-8")).values():
            try:
                boom = ast.parse("\n".join(regels))
            except SyntaxError:  # poort 4 meldt haar, met de pagina die haar toont
                continue
            for knoop in ast.walk(boom):
                if isinstance(knoop, ast.ImportFrom) and knoop.module:
                    namen |= {f"{knoop.module}.{naam.name}" for naam in knoop.names}
    return frozenset(namen)
