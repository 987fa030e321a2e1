"""`normalize` en `combining`; `_letters` is wat de browser van letters weet."""

import _letters


def normalize(vorm, woorden):
    return woorden if len(woorden.encode()) == len(woorden) else _letters.ontleed(vorm, woorden)


def combining(teken):
    """Niet nul als het teken een los accent is."""
    return int(ord(teken) > 127 and _letters.accent(teken))
