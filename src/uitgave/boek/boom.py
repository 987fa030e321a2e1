"""De boom van het document: wat voorleessoftware leest, los van hoe het op de bladzijde staat."""

from collections.abc import Iterator

from pikepdf import Array, Dictionary, Object, Pdf


def onderdelen(boek: Pdf) -> Iterator[Object]:
    """Elk onderdeel van de boom van het document, in leesvolgorde."""
    wachtrij = [boek.Root.StructTreeRoot.K]
    while wachtrij:
        onderdeel = wachtrij.pop()
        if isinstance(onderdeel, Array):
            wachtrij += reversed(list(onderdeel))
        elif isinstance(onderdeel, Dictionary):
            if "/S" in onderdeel:
                yield onderdeel
            if "/K" in onderdeel:
                wachtrij.append(onderdeel.K)


def takken(onderdeel: Object) -> list[Object | int]:
    """Wat er aan een onderdeel hangt: andere onderdelen, en nummers van teksten."""
    inhoud = onderdeel.get("/K", ())
    return list(inhoud) if isinstance(inhoud, Array | tuple) else [inhoud]
