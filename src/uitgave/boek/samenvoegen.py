"""Teksten die bij elkaar horen, als één tekst.

WeasyPrint geeft elke regel en elk woord met een eigen opmaak een nummer, en de boom van het document
noemt al die nummers. Wat na elkaar komt en aan hetzelfde onderdeel hangt, is hier één tekst.
De kop en de voet van een bladzijde zijn geen tekst van het boek: voorleessoftware slaat ze over.
"""

import re
from itertools import pairwise

from pikepdf import Array, NumberTree, Object, Pdf

from uitgave.boek.boom import onderdelen, takken

_TEKST = re.compile(rb"(/\w+)\n<</MCID (\d+)>>\nBDC\n(.*?)EMC\n", re.DOTALL)
_LEEG = b"BT\nET\n"


def voeg_samen(boek: Pdf) -> None:
    """Voeg op elke bladzijde samen wat bij elkaar hoort."""
    in_de_boom = {onderdeel.objgen for onderdeel in onderdelen(boek)}
    boom = NumberTree(boek.Root.StructTreeRoot.ParentTree)
    for blad in boek.pages:
        nummer = int(blad.obj.StructParents)
        houders = list(boom[nummer])
        aan_de_kant = {n for n, houder in enumerate(houders) if houder.objgen not in in_de_boom}
        van_tekst = {h.objgen: h for n, h in enumerate(houders) if n not in aan_de_kant}
        volgende = {
            een: ander
            for houder in van_tekst.values()
            for een, ander in pairwise(takken(houder))
            if isinstance(een, int) and isinstance(ander, int)
        }
        inhoud = blad.obj.Contents
        nieuw, nummers = herschrijf(inhoud.read_bytes(), volgende, aan_de_kant)
        inhoud.write(nieuw)
        for houder in van_tekst.values():
            _hernummer(houder, nummers)
        boom[nummer] = Array([houders[oud] for oud in nummers])


def herschrijf(
    inhoud: bytes, volgende: dict[int, int], aan_de_kant: set[int]
) -> tuple[bytes, dict[int, int]]:
    """Schrijf een bladzijde met minder teksten; geef ook het nieuwe nummer van elke tekst die bleef.

    `volgende` zegt van een tekst welke er in de boom direct op volgt.
    """
    uit: list[bytes] = []
    nummers: dict[int, int] = {}
    gelezen, vorige = 0, -1
    for deel in _TEKST.finditer(inhoud):
        nummer, tekst = int(deel[2]), deel[3].replace(_LEEG, b"")
        ertussen = inhoud[gelezen : deel.start()]
        gelezen = deel.end()
        if nummer in aan_de_kant:
            uit += ertussen, b"/Artifact\nBMC\n", tekst, b"EMC\n"
        elif not ertussen and volgende.get(vorige) == nummer:
            uit[-1:] = tekst, b"EMC\n"
        else:
            nummers[nummer] = len(nummers)
            begin = b"%b<</MCID %d>>BDC\n" % (deel[1], nummers[nummer])
            uit += ertussen, begin, tekst, b"EMC\n"
        vorige = nummer
    uit.append(inhoud[gelezen:])
    return b"".join(uit), nummers


def _hernummer(houder: Object, nummers: dict[int, int]) -> None:
    over = [nummers.get(tak) if isinstance(tak, int) else tak for tak in takken(houder)]
    blijft = [tak for tak in over if tak is not None]
    houder.K = blijft[0] if len(blijft) == 1 else Array(blijft)
