"""De feiten die een trouwe weergave van het rapport bevat, en waar zij in de editie staan."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path

from uitgave.begrippen import BESTAND, Begrippenlijst
from uitgave.melding import Melding
from uitgave.pagina import Pagina
from uitgave.plaatsen import plaatsen

FEITEN = Path("src/uitgave/feiten.jsonl")

BIJLAGEN = frozenset({"I", "III"})
"""De bijlagen waarvan de feiten in de begrippenlijst staan; alle andere staan op een pagina."""


@dataclass(frozen=True)
class Rapportfeit:
    """Een feit van het rapport: waar het staat, wat het zegt, en op welke wet het zich beroept."""

    nummer: str
    paragraaf: str
    noot: int | None
    zin: str
    waarde: str
    wet: str

    @property
    def tekst(self) -> str:
        """Alles wat het feit zegt."""
        return f"{self.zin} {self.waarde} {self.wet}"


@cache
def lees_feiten() -> dict[str, Rapportfeit]:
    """Alle feiten op nummer."""
    regels = files("uitgave").joinpath(FEITEN.name).read_text("utf-8").splitlines()
    return {
        feit["id"]: Rapportfeit(
            feit["id"], feit["section"], feit["footnote"], feit["fact"], feit["value"], feit["law"]
        )
        for feit in map(json.loads, regels)
    }


@cache
def feiten() -> dict[str, str]:
    """Van elk feit de paragraaf of bijlage waarin het staat."""
    return {feit.nummer: feit.paragraaf for feit in lees_feiten().values()}


def vindplaatsen(paginas: tuple[Pagina, ...], lijst: Begrippenlijst) -> dict[str, tuple[Path, str]]:
    """Van elk feit de eerste pagina en het anker waar het staat."""
    kaart: dict[str, tuple[Path, str]] = {}
    for pagina in paginas:
        gehad: set[str] = set()
        for plaats in plaatsen(pagina):
            nieuw = [feit for feit in plaats.feiten if feit not in gehad]
            gehad.update(nieuw)
            for feit in nieuw:  # het anker is het eerste feit dat op deze pagina nieuw is
                kaart.setdefault(feit, (pagina.pad, nieuw[0]))
    for begrip in lijst.begrippen.values():
        for feit in begrip.feiten:
            if feiten().get(feit) in BIJLAGEN:
                kaart.setdefault(feit, (Path("docs/naslag/begrippen.md"), begrip.anker))
    return kaart


def controleer_feiten(paginas: tuple[Pagina, ...], lijst: Begrippenlijst) -> Iterator[Melding]:
    """Elk feit van het rapport staat op een pagina."""
    for begrip in lijst.begrippen.values():
        for feit in begrip.feiten:
            if feit not in feiten():
                tekst = f'begrip "{begrip.naam}": feit {feit} bestaat niet; verbeter het nummer'
                yield Melding(BESTAND, begrip.regel, tekst)
    kaart = vindplaatsen(paginas, lijst)
    for nummer, (feit, paragraaf) in enumerate(feiten().items(), 1):
        if feit not in kaart:
            tekst = (
                f"feit {feit} (paragraaf {paragraaf}) staat op geen pagina; noem het bij de tekst"
            )
            yield Melding(FEITEN, nummer, tekst)
