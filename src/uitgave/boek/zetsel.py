"""De tekens waarmee een bladzijde getekend wordt, zo kort als PDF ze kent (ISO 32000-1, 9.4).

WeasyPrint zegt bij elk stuk tekst opnieuw waar het staat, in welke letter en in welke kleur. Maar een
stuk dat verdergaat waar het vorige ophield, heeft geen plaats nodig: de breedte van de letters wijst
die al aan. Strepen onder links zijn versiering: zij staan bij elkaar, vóór de tekst.
"""

import re
from binascii import unhexlify
from collections import defaultdict
from collections.abc import Iterable
from struct import unpack

Breedten = dict[bytes, dict[int, float]]
"""Van elke letter de breedte van haar tekens, in duizendsten van haar grootte."""

_OVERIGE_CIJFERS = re.compile(rb"(?<=\d\.\d{3})\d+(?!.* cm$)", re.MULTILINE)
"""Van een plaats of maat; niet van de schaal van een tekening (`cm`): die telt over de hele breedte."""
_DOORZICHTIG = re.compile(rb"^/[aA]1\.0 gs\n", re.MULTILINE)
_BLOK = re.compile(rb"(/\w+<</MCID \d+>>BDC\n)(.*?)EMC\n", re.DOTALL)
_STREEP = re.compile(
    rb"q\n([\d.]+ [\d.]+ [\d.]+ RG\n(?:\d J\n\[[\d. ]+\] [\d.]+ d\n)?[\d.]+ w\n)"
    rb"([\d.]+) ([\d.]+) m\n([\d.]+) ([\d.]+) l\nS\nQ\n"
)
_FASE = re.compile(rb"\] [\d.]+ d")
_STREPEN_ACHTEREEN = re.compile(rb"(?:q\n%bQ\n)+" % _STREEP.pattern)
"""De randen van de cellen van een tabel: elk een eigen streep."""
_ALLEEN_TEKST = re.compile(
    rb"(?:[\d.]+ [\d.]+ [\d.]+ rg\n|1 0 0 -1 [\d.]+ [\d.]+ Tm\n|/\w+ [\d.]+ Tf\n|\[.*\] TJ\n)*"
)
_STUK = re.compile(rb"<([0-9a-f]+)>|(-?\d+)")
_TEKENS = re.compile(rb"^\[.*\] TJ$", re.MULTILINE)
_RUIMTE = re.compile(rb">(-?\d+)([<\]])")

_SPELING = 0.3
"""Zoveel mag een stuk verschuiven, in eenheden van 0,26 mm: dat is op geen papier te zien."""
_REGELSPELING = 0.1
"""Zoveel mag een regel van haar plaats af staan."""
_HOOGSTE_MERK = 6
_FIJNSTE_RUIMTE = 20
"""Ruimte tussen twee letters gaat in stappen van zoveel duizendsten van hun grootte: 0,07 mm."""


def kort_in(inhoud: bytes, breedten: Breedten) -> bytes:
    """Dezelfde bladzijde met minder tekens. Doorzichtig is er niets: die instelling kan weg."""
    inhoud = _OVERIGE_CIJFERS.sub(b"", inhoud)
    inhoud = _DOORZICHTIG.sub(b"", inhoud).replace(b"EMC\n/Artifact\nBMC\n", b"")
    inhoud = _TEKENS.sub(_rond_ruimte_af, inhoud)
    inhoud = _STREPEN_ACHTEREEN.sub(lambda randen: b"q\n%bQ\n" % _teken(randen[0]), inhoud)
    uit: list[bytes] = []
    rij: list[tuple[bytes, bytes]] = []
    gelezen = 0
    for blok in _BLOK.finditer(inhoud):
        if blok.start() != gelezen or not _is_tekst(blok[2]):
            uit += _zet(rij, breedten), inhoud[gelezen : blok.start()]
            rij = []
        if _is_tekst(blok[2]):
            rij.append((blok[1], blok[2]))
        else:
            uit.append(blok[0])
        gelezen = blok.end()
    uit += _zet(rij, breedten), inhoud[gelezen:]
    return b"".join(uit)


def _is_tekst(blok: bytes) -> bool:
    return _ALLEEN_TEKST.fullmatch(_zonder_strepen(blok)) is not None


def _zonder_strepen(blok: bytes) -> bytes:
    return _STREEP.sub(b"", blok).replace(b"BT\n", b"").replace(b"ET\n", b"")


def _zet(rij: list[tuple[bytes, bytes]], breedten: Breedten) -> bytes:
    """Zet een rij blokken met alleen tekst als één tekst, na hun strepen."""
    if not rij:
        return b""
    pen = _Pen(breedten)
    teksten = [b"%b%bEMC\n" % (begin, pen.zet(_zonder_strepen(blok))) for begin, blok in rij]
    strepen = _strepen(blok for _, blok in rij)
    return b"%bBT\n%b%bET\n" % (strepen, b"".join(teksten), pen.naar_de_regel())


def _strepen(blokken: Iterable[bytes]) -> bytes:
    strepen = _teken(b"".join(blokken))
    return b"/Artifact BMC\nq\n%bQ\nEMC\n" % strepen if strepen else b""


def _teken(inhoud: bytes) -> bytes:
    """De strepen per soort; de gestippelde het laatst, want hun stippels blijven aan.

    Een streep die begint waar de vorige ophield, verlengt haar.
    """
    per_soort: defaultdict[bytes, list[list[float]]] = defaultdict(list)
    for soort, *plaats in _STREEP.findall(inhoud):
        x1, y1, x2, y2 = (round(float(getal), 1) for getal in plaats)
        strepen = per_soort[_FASE.sub(b"] 0 d", soort)]
        if strepen and strepen[-1][1:] == [y1, x1, y1] == [y2, x1, y1]:
            strepen[-1][2] = x2
        else:
            strepen.append([x1, y1, x2, y2])
    uit: list[bytes] = []
    for soort in sorted(per_soort, key=lambda soort: b" J\n" in soort):
        lijnen = (b"%b %b m\n%b %b l\n" % (*map(_rond, streep),) for streep in per_soort[soort])
        uit += soort, *lijnen, b"S\n"
    return b"".join(uit)


class _Pen:
    """Weet waar de regel begon, waar zij nu is, en met welke letter."""

    def __init__(self, breedten: Breedten) -> None:
        self._breedten = breedten
        self._letter = self._kleur = b""
        self._begin: tuple[float, float] | None = None
        self._x = self._hoogte = self._regel = 0.0

    def zet(self, tekst: bytes) -> bytes:
        uit: list[bytes] = []
        x = y = 0.0
        for regel in tekst.splitlines():
            if regel.endswith(b" Tm"):
                x, y = map(float, regel.split()[4:6])
            elif regel.endswith(b" TJ"):
                uit += self._ga_naar(x, y), regel
                self._schuif(regel)
            elif regel.endswith(b" rg"):
                if regel != self._kleur:
                    self._kleur = regel
                    uit.append(regel)
            elif regel != self._letter:
                self._letter = regel
                uit.append(regel)
        return b"".join(b"%b\n" % regel for regel in uit if regel)

    def naar_de_regel(self) -> bytes:
        """Terug van een hoog merk naar de regel."""
        if not self._hoogte:
            return b""
        self._hoogte = 0
        return b"0 Ts\n"

    def _ga_naar(self, x: float, y: float) -> bytes:
        if self._begin is None:
            self._begin, self._x = (round(x, 1), round(y, 1)), x
            return b"1 0 0 -1 %b %b Tm" % (_rond(x), _rond(y))
        _, begin_y = self._begin
        if abs(x - self._x) < _SPELING and abs(begin_y - y) < _HOOGSTE_MERK:
            hoogte = 0 if abs(begin_y - y) < _SPELING else round(begin_y - y, 1)
            if hoogte == self._hoogte:
                return b""
            self._hoogte = hoogte
            return b"%b Ts" % _rond(hoogte)
        return self.naar_de_regel() + self._verplaats(x, y, *self._begin)

    def _verplaats(self, x: float, y: float, begin_x: float, begin_y: float) -> bytes:
        """Naar een volgende regel zo hoog als de vorige (`T*`), of ergens anders heen."""
        opzij, omlaag = round(x - begin_x, 1), y - begin_y
        self._x = x
        if opzij or omlaag < 0:
            omlaag = round(omlaag, 1)
            stap = b"%b %b Td" % (_rond(opzij), _rond(-omlaag))
        elif abs(omlaag - self._regel) < _REGELSPELING:
            omlaag = self._regel
            stap = b"T*"
        else:
            self._regel = omlaag = round(omlaag, 2)
            stap = b"0 %b TD" % _rond(-omlaag, 2)
        self._begin = (begin_x + opzij, begin_y + omlaag)
        return stap

    def _schuif(self, regel: bytes) -> None:
        naam, grootte, _ = self._letter.split()
        breedten = self._breedten[naam]
        breed = 0.0
        for tekens, spatie in _STUK.findall(regel):
            breed -= float(spatie or 0)
            nummers = unpack(f">{len(tekens) // 4}H", unhexlify(tekens))
            breed += sum(map(breedten.__getitem__, nummers))
        self._x += breed * float(grootte) / 1000


def _rond_ruimte_af(tekens: re.Match[bytes]) -> bytes:
    """Rond de ruimte tussen letters af; wat overblijft, gaat mee naar de volgende."""
    rest = 0

    def rond(ruimte: re.Match[bytes]) -> bytes:
        nonlocal rest
        rest += int(ruimte[1])
        stappen = round(rest / _FIJNSTE_RUIMTE) * _FIJNSTE_RUIMTE
        rest -= stappen
        return b">%d%b" % (stappen, ruimte[2]) if stappen else b">" + ruimte[2]

    return _RUIMTE.sub(rond, tekens[0]).replace(b"><", b"")


def _rond(getal: float, cijfers: int = 1) -> bytes:
    return b"%g" % (round(getal, cijfers) + 0.0)  # nooit "-0"
