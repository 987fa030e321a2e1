"""`signature`, voor functies waarvan de vertaling de typen heeft opgeschreven."""

from collections import OrderedDict

from _taal import typen_van


class _Aanroep:
    def __init__(self, arguments):
        self.arguments = arguments


class _Vorm:
    def __init__(self, parameters):
        self.parameters = parameters

    def bind_partial(self, *args, **kwargs):
        namen = tuple(self.parameters)
        if len(args) > len(namen):
            raise TypeError("too many positional arguments")
        gegeven = OrderedDict(zip(namen, args))
        for naam in namen:
            if naam in kwargs:
                if naam in gegeven:
                    raise TypeError("multiple values for argument " + naam)
                gegeven[naam] = kwargs.pop(naam)
        if kwargs:
            raise TypeError("got an unexpected keyword argument")
        return _Aanroep(gegeven)


def signature(functie):
    return _Vorm(typen_van(functie))
