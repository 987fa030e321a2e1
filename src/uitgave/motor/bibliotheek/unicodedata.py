"""`normalize` en `combining`; `_letters` is wat de browser van letters weet."""

import _letters
from _tekst import bij_de_browser


def normalize(vorm, woorden):
    return bij_de_browser(lambda deel: _letters.ontleed(vorm, deel), woorden)


def combining(teken):
    """Niet nul als het teken een los accent is."""
    return int(ord(teken) > 127 and _letters.accent(teken))
