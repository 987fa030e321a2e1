"""Wat MicroPython met tekst niet kan: letters buiten ASCII, en methoden die er niet zijn.

Over letters weet de browser alles; `_letters` is zijn kant. Wie geen tekst is, heeft een eigen methode
met die naam.
"""

import _letters

_WIT = (
    "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
    "\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
)
_REGELEINDEN = "\n\r\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"


def _ascii(woorden):
    return len(woorden.encode()) == len(woorden)


def bij_de_browser(functie, woorden):
    """Vraag het de browser; een nulteken komt niet heen en weer, en blijft dus hier."""
    return "\x00".join([functie(deel) for deel in woorden.split("\x00")])


def zichtbaar(teken):
    """Zeg of `repr` een teken laat staan."""
    return _letters.zichtbaar(teken)


def lower(ding):
    if type(ding) is not str:
        return ding.lower()
    return ding.lower() if _ascii(ding) else bij_de_browser(_letters.klein, ding)


def upper(ding):
    if type(ding) is not str:
        return ding.upper()
    return ding.upper() if _ascii(ding) else bij_de_browser(_letters.groot, ding)


def casefold(ding):
    if type(ding) is not str:
        return ding.casefold()
    return ding.lower() if _ascii(ding) else bij_de_browser(_letters.gelijk, ding)


def capitalize(ding):
    if type(ding) is not str:
        return ding.capitalize()
    return upper(ding[:1]) + lower(ding[1:])


def isalpha(ding):
    if type(ding) is not str:
        return ding.isalpha()
    return "\x00" not in ding and _letters.letters(ding)


def isdecimal(ding):
    if type(ding) is not str:
        return ding.isdecimal()
    return "\x00" not in ding and _letters.cijfers(ding)


def ontcijferd(woorden):
    """De cijfers van elk schrift als 0 tot en met 9."""
    if _ascii(woorden):
        return woorden
    return "".join([_letters.cijfer(teken) if isdecimal(teken) else teken for teken in woorden])


def isspace(ding):
    if type(ding) is not str:
        return ding.isspace()
    return bool(ding) and all(teken in _WIT for teken in ding)


def removeprefix(ding, begin):
    if type(ding) is not str:
        return ding.removeprefix(begin)
    return ding[len(begin) :] if ding.startswith(begin) else ding


def removesuffix(ding, einde):
    if type(ding) is not str:
        return ding.removesuffix(einde)
    return ding[: len(ding) - len(einde)] if einde and ding.endswith(einde) else ding


def lstrip(ding, tekens=_WIT):
    begin = 0
    while begin < len(ding) and ding[begin] in tekens:
        begin += 1
    return ding[begin:]


def rstrip(ding, tekens=_WIT):
    einde = len(ding)
    while einde and ding[einde - 1] in tekens:
        einde -= 1
    return ding[:einde]


def strip(ding, tekens=_WIT):
    return lstrip(rstrip(ding, tekens), tekens)


def split(ding, scheiding=None, hoogstens=-1):
    if scheiding is not None:
        return ding.split(scheiding, hoogstens)
    ding = "".join([" " if teken in _WIT else teken for teken in ding])
    return ding.split(None, hoogstens)


def splitlines(ding):
    regels, regel, vorige = [], "", ""
    for teken in ding:
        if teken in _REGELEINDEN:
            if not (vorige == "\r" and teken == "\n"):
                regels.append(regel)
            regel = ""
        else:
            regel += teken
        vorige = teken
    return regels + [regel] if regel else regels


def zfill(ding, breedte):
    teken = ding[:1] if ding[:1] in ("+", "-") else ""
    return teken + rjust(ding[len(teken) :], breedte - len(teken), "0")


def rjust(ding, breedte, vulling=" "):
    return vulling * (breedte - len(ding)) + ding


def ljust(ding, breedte, vulling=" "):
    return ding + vulling * (breedte - len(ding))


def sort(ding, key=None, reverse=False):
    """`list.sort`: wat gelijk is, blijft op volgorde staan."""
    from _taal import gesorteerd

    ding[:] = gesorteerd(ding, key, reverse)
