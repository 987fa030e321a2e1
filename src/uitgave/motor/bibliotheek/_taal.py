"""Wat de vertaling vervangt uit de taal zelf: dataclasses, enums, volgorde, schrijfwijze.

Dit draait in MicroPython, niet in CPython. Elke functie doet wat CPython doet, voor zover `terugkeer`
het gebruikt.
"""

import builtins
from collections import OrderedDict

import datetime
from _tekst import ontcijferd, strip, zichtbaar

woordenboek = OrderedDict


# Dates: micropython-lib differs from CPython in these three.


def _toon_dag(dag):
    return "datetime.date({}, {}, {})".format(dag.year, dag.month, dag.day)


def _toon_moment(moment):
    delen = [moment.year, moment.month, moment.day, moment.hour, moment.minute]
    if moment.second or moment.microsecond:
        delen.append(moment.second)
    if moment.microsecond:
        delen.append(moment.microsecond)
    return "datetime.datetime({})".format(", ".join([str(deel) for deel in delen]))


def _begrensd(werk):
    def begrensd(dag, ander):
        try:
            return werk(dag, ander)
        except ValueError:
            raise OverflowError("date value out of range")

    return begrensd


datetime.date.__repr__ = _toon_dag
datetime.datetime.__repr__ = _toon_moment
datetime.date.__add__ = _begrensd(datetime.date.__add__)


# Enums: MicroPython has no metaclass, so the name of an enum stands for an object that knows its members.


class Enum:
    """Een lid van een opsomming."""

    def __repr__(self):
        return "<{}.{}: {}>".format(self.__class__.__name__, self.name, toon(self.value))

    def __str__(self):
        return "{}.{}".format(self.__class__.__name__, self.name)


class Opsomming:
    """Een opsomming zelf: te doorlopen, te tellen, en aan te roepen met een waarde."""

    def __init__(self, soort, namen):
        self.soort = soort
        self.__name__ = soort.__name__
        self.leden = []
        self.__members__ = OrderedDict()
        for naam in namen:
            waarde = getattr(soort, naam)
            lid = next((lid for lid in self.leden if lid.value == waarde), None)
            if lid is None:
                lid = object.__new__(soort)
                lid.name = naam
                lid.value = waarde
                self.leden.append(lid)
            setattr(self, naam, lid)
            setattr(soort, naam, lid)
            self.__members__[naam] = lid

    def __iter__(self):
        return iter(self.leden)

    def __len__(self):
        return len(self.leden)

    def __contains__(self, ding):
        return any(lid is ding or lid.value == ding for lid in self.leden)

    def __getitem__(self, naam):
        return self.__members__[naam]

    def __call__(self, waarde):
        for lid in self.leden:
            if lid is waarde or lid.value == waarde:
                return lid
        raise ValueError("{} is not a valid {}".format(toon(waarde), self.__name__))

    def __repr__(self):
        return "<enum {}>".format(toon(self.__name__))


def opsomming(*namen):
    """Maak van een klasse met deze leden een opsomming."""
    return lambda soort: Opsomming(soort, namen)


def is_soort(soort, ander):
    """`issubclass`, ook voor opsommingen."""
    if type(ander) is tuple:
        return any(is_soort(soort, een) for een in ander)
    soort = soort.soort if type(soort) is Opsomming else soort
    ander = ander.soort if type(ander) is Opsomming else ander
    if soort is bool and ander is int:
        return True
    return builtins.issubclass(soort, ander)


def is_een(ding, soort):
    """`isinstance`, ook voor opsommingen; een bool is ook een int."""
    if type(soort) is tuple:
        return any(is_een(ding, een) for een in soort)
    if type(soort) is Opsomming:
        soort = soort.soort
    if soort is woordenboek:
        soort = dict
    if ding is True or ding is False:
        return soort is bool or soort is int or soort is object
    return builtins.isinstance(ding, soort)


# Dataclasses: the translation writes __init__, __eq__ and __hash__; this is how one shows itself.


def toon_velden(ding):
    """De `__repr__` van een dataclass."""
    velden = ["{}={}".format(naam, toon(getattr(ding, naam))) for naam in ding.__getoond__]
    return "{}({})".format(ding.__class__.__name__, ", ".join(velden))


# Writing: what CPython's str() and repr() say.


def tekst(ding=""):
    """`str(ding)`."""
    soort = type(ding)
    if soort is str:
        return ding
    if soort in (tuple, list, dict, OrderedDict, set, frozenset):
        return toon(ding)
    if builtins.isinstance(ding, KeyError) and ding.args:
        return toon(ding.args[0])
    if builtins.isinstance(ding, Exception) and len(ding.args) > 1:
        return toon(ding.args)
    return str(ding)


def toon(ding):
    """`repr(ding)`."""
    soort = type(ding)
    if soort is str:
        return _toon_tekst(ding)
    if soort is tuple:
        return "({}{})".format(", ".join([toon(een) for een in ding]), "," * (len(ding) == 1))
    if soort is list:
        return "[{}]".format(", ".join([toon(een) for een in ding]))
    if soort in (dict, OrderedDict):
        return "{{{}}}".format(
            ", ".join(["{}: {}".format(toon(n), toon(w)) for n, w in ding.items()])
        )
    if soort is Opsomming:
        return "<enum {}>".format(toon(ding.__name__))
    if soort is type:
        return _toon_type(ding)
    if builtins.isinstance(ding, Exception):
        return "{}({})".format(soort.__name__, ", ".join([toon(een) for een in ding.args]))
    return repr(ding)


def _toon_type(soort):
    return "<class {}>".format(toon(soort.__name__))


_KORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t", "\\": "\\\\"}


def _toon_tekst(woorden):
    aanhaling = '"' if "'" in woorden and '"' not in woorden else "'"
    return aanhaling + "".join([_toon_teken(teken, aanhaling) for teken in woorden]) + aanhaling


def _toon_teken(teken, aanhaling):
    nummer = ord(teken)
    if teken in _KORT:
        return _KORT[teken]
    if teken == aanhaling:
        return "\\" + teken
    if 32 <= nummer < 127 or nummer > 127 and zichtbaar(teken):
        return teken
    if nummer < 256:
        return "\\x{:02x}".format(nummer)
    return ("\\u{:04x}" if nummer < 65536 else "\\U{:08x}").format(nummer)


def geheel(ding=0):
    """`int(ding)`, ook met cijfers uit een ander schrift."""
    return int(ontcijferd(strip(ding))) if type(ding) is str else int(ding)


def druk_af(*dingen, sep=" ", end="\n"):
    """`print`."""
    print(sep.join([tekst(ding) for ding in dingen]), end=end)


# Order.


def rits(*reeksen, strict=False):
    """`zip`, ook met `strict`."""
    if strict:
        reeksen = [tuple(reeks) for reeks in reeksen]
        if any(len(reeks) != len(reeksen[0]) for reeks in reeksen):
            raise ValueError("zip() argument 2 is shorter or longer than argument 1")
    return zip(*reeksen)


def gesorteerd(reeks, key=None, reverse=False):
    """`sorted`: wat gelijk is, blijft op volgorde staan."""
    reeks = list(reeks)
    paren = [(key(ding) if key else ding, nummer) for nummer, ding in enumerate(reeks)]
    if reverse:
        paren = [(sleutel, -nummer) for sleutel, nummer in paren]
    paren = sorted(paren, reverse=reverse)
    return [reeks[abs(nummer)] for _, nummer in paren]


def met_sleutels(reeks, waarde=None):
    """`dict.fromkeys`."""
    return OrderedDict([(ding, waarde) for ding in reeks])


def samengevoegd(*delen):
    """`{**a, **b}`."""
    geheel_ = OrderedDict()
    for deel in delen:
        geheel_.update(deel)
    return geheel_


# What a decorator may ask about a function: its facts with their types, and where it stands.

_TYPEN = {}


def met_typen(module, *typen):
    """Onthoud van een functie haar module en de typen van haar argumenten."""

    def onthoud(functie):
        _TYPEN[functie] = (module, OrderedDict(typen))
        return functie

    return onthoud


def typen_van(functie):
    """De typen van de argumenten, op volgorde."""
    return _TYPEN[functie][1]


def module_van(ding):
    """`ding.__module__`."""
    return _TYPEN[ding][0] if ding in _TYPEN else ding.__module__


def soort(ding):
    """`type(ding)`, ook waar een veld `type` heet."""
    return type(ding)
