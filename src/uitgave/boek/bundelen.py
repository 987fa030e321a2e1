"""Het bestand zelf: de onderdelen van het boek per soort bijeen, en zo klein als de standaard toelaat.

Een heel boek heeft tienduizenden kleine onderdelen: elke link, elke alinea. In een bundel worden zij
samen gecomprimeerd (ISO 32000-1, 7.5.7). qpdf bundelt er honderd, in de volgorde van het document. Hier
staan er duizenden van dezelfde soort bij elkaar: elk zegt dan bijna hetzelfde als zijn buur.
"""

import re
from collections.abc import Iterable
from hashlib import sha256
from io import BytesIO
from itertools import accumulate

import deflate
from pikepdf import Dictionary, Name, Object, ObjectStreamMode, Pdf, Stream, StreamDecodeLevel

_PER_BUNDEL = 8192
"""Zoveel: een programma dat één onderdeel zoekt, pakt een hele bundel uit."""
_STERK = 11
_LOS, _GEBUNDELD = 1, 2
"""Wat het register van een onderdeel zegt: zijn plaats, of zijn bundel (ISO 32000-1, 7.5.8)."""
_BREED = (1, 3, 2)
"""Zoveel bytes heeft elk getal in het register: tot 16 MB, en tot 65.535 onderdelen in een bundel."""
_TEKST_OF_VERWIJZING = re.compile(rb"\((?:[^()\\]|\\.)*\)|<[0-9a-f]+>|(\d+) 0 R", re.DOTALL)
"""Wat in een tekst op een verwijzing lijkt, is er geen."""


def bundel(boek: Pdf) -> bytes:
    """Schrijf het boek; hetzelfde boek geeft dezelfde bytes."""
    with Pdf.open(_zonder_resten(boek)) as heel:
        onderdelen = sorted(heel.objects, key=_soort)
        nummers = {deel.objgen[0]: nummer for nummer, deel in enumerate(onderdelen, 1)}
        bestand = _Bestand(heel.pdf_version)
        for deel in onderdelen:
            if isinstance(deel, Stream):
                bestand.zet_los(_stroom(deel, nummers))
        los = [_schrijf(deel, nummers) for deel in onderdelen if not isinstance(deel, Stream)]
        bestand.zet_in_bundels(los)
        wijzers = (heel.trailer.Root.objgen[0], heel.trailer.Info.objgen[0])
        return bestand.sluit(*(nummers[wijzer] for wijzer in wijzers))


def _zonder_resten(boek: Pdf) -> BytesIO:
    """Wat nergens meer aan hangt, gaat niet mee."""
    heel = BytesIO()
    boek.save(
        heel,
        object_stream_mode=ObjectStreamMode.disable,
        compress_streams=False,
        stream_decode_level=StreamDecodeLevel.generalized,
    )
    heel.seek(0)
    return heel


def _soort(deel: Object) -> tuple[bool, str, str, int]:
    """De stromen vooraan: zij staan los in het bestand."""
    nummer = deel.objgen[0]
    if not isinstance(deel, Dictionary):
        return not isinstance(deel, Stream), "", "", nummer
    return True, str(deel.get("/Type", "")), str(deel.get("/S", "")), nummer


def _schrijf(deel: Object, nummers: dict[int, int]) -> bytes:
    """Een onderdeel voluit, met de nieuwe nummers van wat het noemt."""

    def hernummer(stuk: re.Match[bytes]) -> bytes:
        return b"%d 0 R" % nummers[int(stuk[1])] if stuk[1] else stuk[0]

    return _TEKST_OF_VERWIJZING.sub(hernummer, deel.unparse(resolved=True))


def _stroom(stroom: Object, nummers: dict[int, int]) -> bytes:
    """Een stroom, ingepakt als zij dat nog niet is."""
    inhoud, kop = stroom.read_raw_bytes(), stroom.stream_dict
    if "/Filter" not in kop:
        inhoud, kop.Filter = _pak_in(inhoud), Name.FlateDecode
    kop.Length = len(inhoud)
    return _als_stroom(_schrijf(kop, nummers), inhoud)


def _als_stroom(kop: bytes, inhoud: bytes) -> bytes:
    return b"%b\nstream\n%b\nendstream" % (kop, inhoud)


def _pak_in(inhoud: bytes) -> bytes:
    return bytes(deflate.zlib_compress(inhoud, _STERK))


class _Bestand:
    """Onthoudt waar elk onderdeel staat, voor het register aan het eind."""

    def __init__(self, versie: str) -> None:
        self._bytes = bytearray(b"%%PDF-%b\n%%\xe2\xe3\xcf\xd3\n" % versie.encode())
        self._register: list[tuple[int, int, int]] = [(0, 0, 0xFFFF)]

    def zet_los(self, deel: bytes) -> None:
        """Schrijf een onderdeel met het volgende nummer."""
        nummer = len(self._register)
        self._register.append((_LOS, len(self._bytes), 0))
        self._bytes += b"%d 0 obj\n%b\nendobj\n" % (nummer, deel)

    def zet_in_bundels(self, delen: list[bytes]) -> None:
        """De onderdelen krijgen de volgende nummers, en na hen de bundels."""
        eerste = len(self._register)
        bundels = range(0, len(delen), _PER_BUNDEL)
        for plaats in range(len(delen)):
            bundel, index = divmod(plaats, _PER_BUNDEL)
            self._register.append((_GEBUNDELD, eerste + len(delen) + bundel, index))
        for begin in bundels:
            self.zet_los(_als_bundel(eerste + begin, delen[begin : begin + _PER_BUNDEL]))

    def sluit(self, wortel: int, gegevens: int) -> bytes:
        """Schrijf het register; het kenmerk van het bestand is dat van zijn inhoud."""
        plaats = len(self._bytes)
        kenmerk = sha256(self._bytes).hexdigest()[:32].encode()
        self._register.append((_LOS, plaats, 0))
        register = _pak_in(_verschillen(self._register))
        kop = (
            b"<</Type/XRef/Size %d/Root %d 0 R/Info %d 0 R/ID[<%b><%b>]/W[%d %d %d]/Length %d"
            b"/Filter/FlateDecode/DecodeParms<</Predictor 12/Columns %d>>>>"
        ) % (
            len(self._register),
            *(wortel, gegevens, kenmerk, kenmerk),
            *_BREED,
            len(register),
            sum(_BREED),
        )
        self._bytes += b"%d 0 obj\n%b\nendobj\nstartxref\n%d\n%%%%EOF\n" % (
            len(self._register) - 1,
            _als_stroom(kop, register),
            plaats,
        )
        return bytes(self._bytes)


def _als_bundel(eerste: int, delen: list[bytes]) -> bytes:
    """Voorop staat van elk onderdeel het nummer en de plaats."""
    plaatsen = accumulate((len(deel) + 1 for deel in delen[:-1]), initial=0)
    kop = b" ".join(b"%d %d" % wijzer for wijzer in enumerate(plaatsen, eerste))
    inhoud = _pak_in(b"%b\n%b" % (kop, b"\n".join(delen)))
    woorden = b"<</Type/ObjStm/N %d/First %d/Length %d/Filter/FlateDecode>>"
    return _als_stroom(woorden % (len(delen), len(kop) + 1, len(inhoud)), inhoud)


def _verschillen(register: Iterable[tuple[int, int, int]]) -> bytes:
    """Van elke regel het verschil met de vorige (PNG, filter "Up"): die is bijna steeds gelijk."""
    uit = bytearray()
    vorige = bytes(sum(_BREED))
    for regel in register:
        bytes_ = b"".join(n.to_bytes(breed, "big") for n, breed in zip(regel, _BREED, strict=True))
        uit += b"\2" + bytes(
            (een - ander) & 0xFF for een, ander in zip(bytes_, vorige, strict=True)
        )
        vorige = bytes_
    return bytes(uit)
