"""`cache`, `cached_property`, `partial` en `wraps`."""


def cache(functie):
    """Onthoud wat een functie op dezelfde argumenten antwoordde."""
    geheugen = {}

    def onthouden(*args, **kwargs):
        sleutel = args + tuple(sorted(kwargs.items())) if kwargs else args
        if sleutel not in geheugen:
            geheugen[sleutel] = functie(*args, **kwargs)
        return geheugen[sleutel]

    return onthouden


class cached_property:
    """Een eigenschap die na de eerste keer een gewoon veld is."""

    def __init__(self, functie):
        self.functie = functie

    def __set_name__(self, soort, naam):
        self.naam = naam

    def __get__(self, ding, soort):
        waarde = self.functie(ding)
        setattr(ding, self.naam, waarde)
        return waarde


def partial(functie, *vast, **vast_op_naam):
    """Een functie waarvan sommige argumenten al vastliggen."""

    def aangevuld(*args, **kwargs):
        samen = vast_op_naam.copy()
        samen.update(kwargs)
        return functie(*vast, *args, **samen)

    return aangevuld


def wraps(origineel):
    """De naam van een functie overnemen kan in MicroPython niet, en hoeft niet."""
    return lambda functie: functie
