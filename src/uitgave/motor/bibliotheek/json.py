"""`loads` en `dumps`: met de volgorde van de bron, en letters zoals zij zijn."""

from collections import OrderedDict

from ujson import dumps as _natief

_ESCAPES = {'"': '"', "\\": "\\", "/": "/", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}
_WOORDEN = (
    ("true", True),
    ("false", False),
    ("null", None),
    ("NaN", float("nan")),
    ("Infinity", float("inf")),
    ("-Infinity", float("-inf")),
)
_WIT = " \t\n\r"


class JSONDecodeError(ValueError):
    """Geen JSON."""


class _Lezer:
    def __init__(self, bron):
        self.bron = bron
        self.plek = 0

    def teken(self):
        return self.bron[self.plek : self.plek + 1]

    def verder(self):
        while self.teken() and self.teken() in _WIT:
            self.plek += 1
        return self.teken()

    def fout(self):
        return JSONDecodeError("char {}".format(self.plek))

    def eis(self, teken):
        if self.verder() != teken:
            raise self.fout()
        self.plek += 1

    def ding(self):
        teken = self.verder()
        if teken == "{":
            return OrderedDict(self.rij("{", "}", self.paar))
        if teken == "[":
            return self.rij("[", "]", self.ding)
        if teken == '"':
            return self.woorden()
        for woord, waarde in _WOORDEN:
            if self.bron[self.plek : self.plek + len(woord)] == woord:
                self.plek += len(woord)
                return waarde
        return self.getal()

    def rij(self, open, dicht, een):
        self.eis(open)
        dingen = []
        if self.verder() == dicht:
            self.plek += 1
            return dingen
        while True:
            dingen.append(een())
            if self.verder() != ",":
                self.eis(dicht)
                return dingen
            self.plek += 1

    def paar(self):
        if self.verder() != '"':
            raise self.fout()
        naam = self.woorden()
        self.eis(":")
        return naam, self.ding()

    def woorden(self):
        self.plek += 1
        delen = []
        while True:
            teken = self.teken()
            if not teken or teken < " ":
                raise self.fout()
            self.plek += 1
            if teken == '"':
                return "".join(delen)
            if teken == "\\":
                teken = self.escape()
            delen.append(teken)

    def escape(self):
        teken = self.teken()
        self.plek += 1
        if teken in _ESCAPES:
            return _ESCAPES[teken]
        if teken != "u":
            raise self.fout()
        nummer = self.hex()
        if 0xD800 <= nummer < 0xDC00 and self.bron[self.plek : self.plek + 2] == "\\u":
            plek = self.plek
            self.plek += 2
            laag = self.hex()
            if 0xDC00 <= laag < 0xE000:
                return chr(0x10000 + (nummer - 0xD800) * 0x400 + laag - 0xDC00)
            self.plek = plek
        return chr(nummer)

    def hex(self):
        cijfers = self.bron[self.plek : self.plek + 4]
        if len(cijfers) != 4 or any(c not in "0123456789abcdefABCDEF" for c in cijfers):
            raise self.fout()
        self.plek += 4
        return int(cijfers, 16)

    def cijfers(self):
        begin = self.plek
        while self.teken() and self.teken() in "0123456789":
            self.plek += 1
        return self.bron[begin : self.plek]

    def getal(self):
        begin = self.plek
        if self.teken() == "-":
            self.plek += 1
        geheel = self.cijfers()
        if not geheel:
            raise self.fout()
        if geheel[0] == "0":
            self.plek -= len(geheel) - 1
        einde = self.plek
        if self.teken() == "." and self.cijfers_na(1):
            einde = self.plek
        self.plek = einde
        if self.teken() in ("e", "E"):
            teken = self.bron[self.plek + 1 : self.plek + 2]
            if self.cijfers_na(2 if teken in ("+", "-") else 1):
                einde = self.plek
        self.plek = einde
        tekst = self.bron[begin:einde]
        return float(tekst) if "." in tekst or "e" in tekst.lower() else int(tekst)

    def cijfers_na(self, stap):
        self.plek += stap
        return self.cijfers()


def loads(bron):
    """Lees JSON, met wat CPython erbij toestaat."""
    lezer = _Lezer(bron)
    ding = lezer.ding()
    if lezer.verder():
        raise lezer.fout()
    return ding


_KORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f"}


def _teken(teken, ascii):
    if teken in _KORT:
        return _KORT[teken]
    nummer = ord(teken)
    if nummer >= 32 and (nummer < 127 or not ascii):
        return teken
    if nummer < 65536:
        return "\\u{:04x}".format(nummer)
    nummer -= 0x10000
    return "\\u{:04x}\\u{:04x}".format(0xD800 + (nummer >> 10), 0xDC00 + (nummer & 0x3FF))


def _woorden(woorden, ascii):
    if not ascii:
        geschreven = _natief(woorden)
        if "\\u00" not in geschreven:  # \b and \f, and what is written out already
            return geschreven
    return '"' + "".join([_teken(teken, ascii) for teken in woorden]) + '"'


def dumps(ding, ensure_ascii=True, separators=(", ", ": "), sort_keys=False):
    """Schrijf JSON."""
    soort = type(ding)
    if ding is None:
        return "null"
    if soort is bool:
        return "true" if ding else "false"
    if soort is str:
        return _woorden(ding, ensure_ascii)
    if soort is int:
        return str(ding)
    keuzes = (ensure_ascii, separators, sort_keys)
    if soort in (tuple, list):
        return "[" + separators[0].join([dumps(een, *keuzes) for een in ding]) + "]"
    if soort in (dict, OrderedDict):
        namen = sorted(ding) if sort_keys else ding
        paren = [
            _woorden(naam, ensure_ascii) + separators[1] + dumps(ding[naam], *keuzes)
            for naam in namen
        ]
        return "{" + separators[0].join(paren) + "}"
    raise TypeError("Object of type {} is not JSON serializable".format(soort.__name__))
