"""Een letterteken in één byte: van elke letter gebruikt het boek er nog geen tweehonderd.

WeasyPrint schrijft elk teken als een getal van vier cijfers: zijn plaats in het bestand van de letter.
Hier krijgt elke letter een eigen tabel (CMap; ISO 32000-1, 9.7.5) die van één byte naar die plaats
leidt. Een gewone letter krijgt haar ASCII-code: wie de PDF opent, kan haar lezen.
"""

import re
from string import ascii_uppercase

from pikepdf import Dictionary, Name, Object, Pdf, Stream, String

from uitgave.melding import Mislukt

Codes = dict[bytes, int]
"""Van een teken de byte waarmee het boek het schrijft."""

_BETEKENIS = re.compile(rb"<([0-9a-f]{4})> <([0-9a-f]+)>\n")
_ALLE_CODES = (b"<0000> <ffff>", b"<00> <ff>")
_LETTER_OF_TEKENS = re.compile(rb"(/\w+)(?= [\d.]+ Tf)|<([0-9a-f]+)>(?!>)")
_ASCII = range(0x20, 0x7F)
_VRIJ = (*range(0x80, 0x100), *range(0x01, 0x08), *range(0x0E, 0x20))
_BLOK = 100
"""Zoveel regels mag een blok van een tabel hebben."""
_CMAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo 3 dict dup begin
/Registry (Adobe) def
/Ordering (Identity) def
/Supplement 0 def
end def
/CMapName /Boek-{letter} def
/CMapType 1 def
1 begincodespacerange
<00> <ff>
endcodespacerange
{blokken}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""
_ONTSNAP = re.compile(rb"[()\\]")


def codeer_korter(boek: Pdf) -> None:
    """Geef elke letter haar tabel en een korte naam, en schrijf alle tekst ermee."""
    codes = {}
    letters = boek.pages[0].obj.Resources.Font  # alle bladzijden en tekeningen delen hun letters
    for nummer, (naam, letter) in enumerate(list(letters.items())):
        betekenissen = letter.ToUnicode.read_bytes()
        kort = f"/{ascii_uppercase[nummer]}"
        tabel = _kies_codes(naam, betekenissen)
        codes[naam.encode()] = kort.encode(), tabel
        letter.Encoding = _cmap(boek, naam.strip("/"), tabel)
        letter.ToUnicode.write(_in_een_byte(betekenissen, tabel))
        letters[kort] = letter
        del letters[naam]
    bladen = [blad.obj.Contents for blad in boek.pages]
    tekeningen = [
        los for los in boek.objects if isinstance(los, Stream) and los.get("/Subtype") == Name.Form
    ]
    for inhoud in (*bladen, *tekeningen):
        inhoud.write(hercodeer(inhoud.read_bytes(), codes))


def hercodeer(inhoud: bytes, codes: dict[bytes, tuple[bytes, Codes]]) -> bytes:
    """Schrijf elke tekst met de korte naam en de codes van haar letter."""
    tabel: Codes = {}

    def kort(deel: re.Match[bytes]) -> bytes:
        nonlocal tabel
        if deel[1]:
            naam, tabel = codes[deel[1]]
            return naam
        tekens = bytes(tabel[deel[2][i : i + 4]] for i in range(0, len(deel[2]), 4))
        return b"(%b)" % _ONTSNAP.sub(rb"\\\g<0>", tekens)

    return _LETTER_OF_TEKENS.sub(kort, inhoud)


def _kies_codes(naam: str, betekenissen: bytes) -> Codes:
    vrij = iter(_VRIJ)
    codes: Codes = {}
    for teken, betekenis in _BETEKENIS.findall(betekenissen):
        code = int(betekenis, 16)
        if code not in _ASCII or code in codes.values():
            code = next(vrij, 0)
        if not code:
            raise Mislukt(f"de letter {naam} heeft meer dan {len(_VRIJ)} bijzondere tekens")
        codes[teken] = code
    return codes


def _in_een_byte(betekenissen: bytes, codes: Codes) -> bytes:
    kort = betekenissen.replace(*_ALLE_CODES)
    return _BETEKENIS.sub(lambda regel: b"<%02x> <%b>\n" % (codes[regel[1]], regel[2]), kort)


def _cmap(boek: Pdf, letter: str, codes: Codes) -> Object:
    regels = [f"<{code:02x}> {int(teken, 16)}" for teken, code in codes.items()]
    blokken = "\n".join(
        "\n".join((f"{len(blok)} begincidchar", *blok, "endcidchar"))
        for blok in (regels[i : i + _BLOK] for i in range(0, len(regels), _BLOK))
    )
    tabel = Stream(boek, _CMAP.format(letter=letter, blokken=blokken).encode())
    tabel.Type, tabel.CMapName = Name.CMap, Name(f"/Boek-{letter}")
    tabel.CIDSystemInfo = Dictionary(
        Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0
    )
    return tabel
