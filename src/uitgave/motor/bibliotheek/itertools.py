"""`chain`, `pairwise` en `product`."""


def chain(*reeksen):
    for reeks in reeksen:
        yield from reeks


def pairwise(reeks):
    vorige, begonnen = None, False
    for ding in reeks:
        if begonnen:
            yield vorige, ding
        vorige, begonnen = ding, True


def product(*reeksen, repeat=1):
    """Elke combinatie; de laatste reeks loopt het snelst."""
    rijen = [()]
    for reeks in [tuple(reeks) for reeks in reeksen] * repeat:
        rijen = [rij + (ding,) for rij in rijen for ding in reeks]
    return iter(rijen)
