"""Wat een voetnoot van het rapport is."""

from dataclasses import dataclass

from terugkeer.grondslag.bron import Bron


@dataclass(frozen=True)
class Noot:
    """Een voetnoot van het rapport; `paragraaf` is de paragraaf of bijlage waarin zij staat."""

    nummer: int
    paragraaf: str
    inhoud: str
    bronnen: tuple[Bron, ...] = ()
    redactie: str = ""


def noot(nummer: int, paragraaf: str, inhoud: str, *bronnen: Bron, redactie: str = "") -> Noot:
    """Schrijf een noot op met haar bronnen op een rij."""
    return Noot(nummer, paragraaf, inhoud, bronnen, redactie)
