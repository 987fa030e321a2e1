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
from pathlib import Path

from markdown_it import MarkdownIt
from markdown_it.token import Token

from uitgave.melding import Melding
from uitgave.pagina import Pagina

MAP = Path("snippets")
INVOEGING = re.compile(r'^--8<-- "(?P<bestand>[^":]+):(?P<sectie>[a-z][-\w]*)"$')
UITVOER = '{.text title="Uitvoer"}'
_KOP = re.compile(r'\{\.python title="[^"]+"\}')
_MERK = re.compile(r"# --8<-- \[(?P<soort>start|end):(?P<sectie>[-\w]+)\]")
_RUW = re.compile(r"^[ \t>]*(?:`{3,}|~{3,})[ \t]*\{?[ .]*py(?:thon3?|con)?\b.*$", re.MULTILINE)
_MARKDOWN = MarkdownIt("commonmark")


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
    if token is None or token.type != "fence" or token.info.strip() != UITVOER or not token.map:
        return None
    return token.map[0] + 1, token.map[1] - 1


def voorbeelden(pagina: Pagina) -> Iterator[Voorbeeld]:
    """De voorbeelden die worden uitgevoerd: precies de blokken die pytest-markdown-docs ziet."""
    tokens = _MARKDOWN.parse(pagina.tekst)
    for token, volgende in zip(tokens, [*tokens[1:], None], strict=True):
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
            exec(compile("\n".join(regels), str(MAP / bestand), "exec"), naamruimte)
    except Exception as fout:
        raise Knipselfout(
            f"{_plek(fout, str(MAP / bestand))}: {type(fout).__name__}: {fout}"
        ) from fout
    return afgedrukt.getvalue()


def lees_secties(tekst: str) -> dict[str, list[str]]:
    """De secties van een knipselbestand; regels erbuiten zijn leeg, zodat nummers kloppen."""
    secties: dict[str, list[str]] = {}
    open_sectie = ""
    for nummer, regel in enumerate(tekst.splitlines()):
        if merk := _MERK.search(regel):
            open_sectie = merk["sectie"] if merk["soort"] == "start" else ""
            if open_sectie:
                secties[open_sectie] = [""] * nummer
        if open_sectie:
            secties[open_sectie].append("" if merk else regel)
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
                eerste = next(n for n, regel in enumerate(regels, 1) if regel.strip())
                tekst = f'sectie "{sectie}" staat op geen pagina; toon haar of haal haar weg'
                yield Melding(MAP / bestand, eerste - 1, tekst)


def _overgeslagen(pagina: Pagina) -> Iterator[Melding]:
    """Een Pythonblok dat niet wordt uitgevoerd: ingesprongen, in een tabblad, of anders geschreven."""
    gezien = {voorbeeld.regel for voorbeeld in voorbeelden(pagina)}
    for gevonden in _RUW.finditer(pagina.tekst):
        regel = pagina.regel(gevonden.start())
        if regel not in gezien:
            tekst = (
                "dit Pythonblok wordt niet uitgevoerd; begin aan de kantlijn met "
                '``` {.python title="…"}, in een blok van /// en niet in !!!, ??? of ==='
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
        tekst = (
            f'een voorbeeld voegt een sectie in: --8<-- "bestand.py:sectie"; gevonden {vreemd!r}'
        )
        yield melding(tekst)
        return
    if voorbeeld.uitvoer is None:
        yield melding(f"onder het voorbeeld ontbreekt de uitvoer: ``` {UITVOER}")
        return
    try:
        echt = voorbeeld.voer_uit(wortel)
    except Knipselfout as fout:
        yield melding(str(fout))
        return
    if echt != voorbeeld.getoond:
        yield melding(verschil(voorbeeld.getoond, echt), voorbeeld.uitvoer[0] + 1)


def verschil(getoond: str, echt: str) -> str:
    """De melding bij uitvoer die niet klopt."""
    return (
        f"de pagina toont {getoond!r}, de code geeft {echt!r}; "
        "klopt de code, werk dan de pagina bij met `make uitvoer`"
    )


def werk_uitvoer_bij(wortel: Path, pagina: Pagina) -> bool:
    """Schrijf de echte uitvoer op de pagina; zeg of er iets veranderde."""
    regels = pagina.tekst.splitlines()
    for voorbeeld in reversed(list(voorbeelden(pagina))):  # van onder af: nummers blijven kloppen
        if voorbeeld.uitvoer:
            regels[slice(*voorbeeld.uitvoer)] = voorbeeld.voer_uit(wortel).splitlines()
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
            for knoop in ast.walk(ast.parse("\n".join(regels))):
                if isinstance(knoop, ast.ImportFrom) and knoop.module:
                    namen |= {f"{knoop.module}.{naam.name}" for naam in knoop.names}
    return frozenset(namen)
