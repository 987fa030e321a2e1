"""Meldingen voor wie schrijft: bestand, regel, wat er mis is en wat te doen."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from traceback import extract_tb


@dataclass(frozen=True, order=True)
class Melding:
    """Eén fout op één plaats; als tekst precies één regel."""

    pad: Path
    regel: int
    tekst: str

    def __str__(self) -> str:
        return f"{self.pad.as_posix()}:{self.regel}: {self.tekst}"


def onleesbaar(fout: BaseException, wortel: Path) -> Melding | None:
    """De melding bij code van het recht die niet te laden is; `None` als de fout elders zit."""
    plekken = [(stap.filename, stap.lineno or 1) for stap in extract_tb(fout.__traceback__)]
    if isinstance(fout, SyntaxError) and fout.filename:
        plekken.append((fout.filename, fout.lineno or 1))
    recht = [(Path(pad), regel) for pad, regel in plekken if "/terugkeer/" in Path(pad).as_posix()]
    if not recht:
        return None
    pad, regel = recht[-1]
    wat = f" ({fout})" if type(fout) is ValueError else ""
    tekst = (
        f"deze code is niet te lezen{wat}; kijk of hier een komma, haakje of naam ontbreekt, of zet "
        "terug wat je het laatst veranderde"
    )
    wortel = wortel.resolve()
    return Melding(pad.relative_to(wortel) if pad.is_relative_to(wortel) else pad, regel, tekst)


class Afgekeurd(ValueError):
    """Een bestand is zo kapot dat er niet mee verder te werken is."""

    def __init__(self, meldingen: Iterable[Melding]) -> None:
        """Bewaar de meldingen; de tekst is een regel per melding."""
        self.meldingen = tuple(meldingen)
        super().__init__("\n".join(map(str, self.meldingen)))


class Mislukt(Exception):
    """Een opdracht kan haar bestand niet maken; de tekst is één regel voor wie haar gaf."""
