"""De voetnoten van het rapport, elk opgelost in haar bronnen; een module per hoofdstuk.

Een pagina schrijft alleen `[^noot-12]`; de tekst van de noot en de links komen hiervandaan.
`inhoud` zegt in eigen woorden waar de noot voor dient, `redactie` wat de editie eraan toevoegt.
"""

from terugkeer.bronnen.noten import (
    bijlagen,
    hoofdstuk_1,
    hoofdstuk_2,
    hoofdstuk_3,
    hoofdstuk_4,
    hoofdstuk_5,
)
from terugkeer.bronnen.noten.noot import Noot

__all__ = ["NOTEN", "Noot"]

_HOOFDSTUKKEN = (hoofdstuk_1, hoofdstuk_2, hoofdstuk_3, hoofdstuk_4, hoofdstuk_5, bijlagen)

NOTEN: dict[int, Noot] = {
    noot.nummer: noot for hoofdstuk in _HOOFDSTUKKEN for noot in hoofdstuk.NOTEN
}
"""Alle noten van het rapport, op nummer."""
