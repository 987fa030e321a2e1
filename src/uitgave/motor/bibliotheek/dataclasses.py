"""`replace` en `fields` voor wat de vertaling van een dataclass maakt."""


class Veld:
    """Een veld; alleen de naam."""

    def __init__(self, name):
        self.name = name


def fields(ding):
    return tuple([Veld(naam) for naam in ding.__velden__])


def replace(ding, **anders):
    """Een kopie met andere waarden."""
    waarden = {naam: getattr(ding, naam) for naam in ding.__velden__}
    waarden.update(anders)
    return ding.__class__(**waarden)


def is_dataclass(ding):
    return hasattr(ding, "__velden__")
