"""Poort 2: geen getal op een pagina staat los van wat het bewijst.

Elk getal, bedrag, percentage en elke datum in een tekst moet ergens aan vastzitten. In lopende tekst is
dat een bewering. Waar geen link kan staan of een andere toets sterker is, geldt:

- een kop, titel of omschrijving herhaalt woorden van een waarde die op de pagina zelf is gebonden;
- een rekenvoorbeeld noemt wat in zijn code of zijn uitvoer staat, en een link naar een norm ook;
- een verwijzing naar een bron of noot noemt een datum, jaar of dossier dat het register daarvan weet;
- een link naar een pagina herhaalt een kop van die pagina;
- "drie vormen:" telt de lijst of tabel die erop volgt;
- een datum van de editie zelf (de stand, de gelezen wettekst) komt uit de constante.

Wat overblijft staat in `ontheffingen.yml`, met een reden.
"""

import posixpath
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import pairwise
from pathlib import Path

from terugkeer.bronnen.noten import NOTEN
from terugkeer.bronnen.redactie import WETTEKST_GEZIEN
from terugkeer.bronnen.sinds_2017 import PEILDATUM_REDACTIE
from terugkeer.grondslag.bron import MAANDNAMEN, PEILDATUM, schrijf_datum
from terugkeer.grondslag.waarde import Datum, Lijst, Waarde
from uitgave.beweringen import VERWIJZING, zoek_op
from uitgave.bronverwijzing import VERWIJZING as BRONVERWIJZING
from uitgave.bronverwijzing import register, zoek_bron
from uitgave.getallen import STUKKEN, WEEKDAGEN, Vermelding, vermeldingen
from uitgave.knipsels import voorbeelden
from uitgave.melding import Melding
from uitgave.normen import waarden
from uitgave.noten import schrijf_noot
from uitgave.ontheffingen import BESTAND, Ontheffing
from uitgave.pagina import ALINEA, Pagina
from uitgave.rekening import Rekening, rekening

_OMSCHRIJVING = re.compile(r"\A---\n(?:.*\n)*?description: (?P<tekst>.*)\n")
_CODETITEL = re.compile(r'^``` ?\{\.python title="(?P<tekst>[^"]+)"\}$', re.MULTILINE)
_KOP = re.compile(r"^(?:#{1,6} |/// \w+ \|).*$", re.MULTILINE)
_BLOK = re.compile(r"^/// \w+(?: \| (?P<titel>[^\n]*))?\n(?P<inhoud>.*?)^///$", re.M | re.S)
_INSTELLING = re.compile(r"^    (?:type|attrs):.*$", re.MULTILINE)
_ADRES = re.compile(r"https?://\S+|\[\d+\]\(#[sv]-\d+\)|(?<=\])\([^()\s]*\)")
_PAGINALINK = re.compile(r"\[(?P<tekst>[^\[\]]+)\]\((?P<pad>[^()\s#]*)(?:#[^()\s]*)?\)")
_DOSSIER = re.compile(r"\d{4,}")
_EENHEID = re.compile(
    r"\s+(?:uur|dag|dagen|werkdag|werkdagen|week|weken|maand|maanden|jaar|euro|procent)\b"
)
_NOOT = re.compile(r"\[\^noot-(\d+)\]|\b[Nn]oot (\d+)")
_ITEM = re.compile(r"^(?:[-*]|\d+\.) ", re.MULTILINE)
_RIJ = re.compile(r"^\|.*\|$", re.MULTILINE)
_SLOT = re.compile(r":(?:\[\^[^\]]+\])*\s*$")
_ZIN = re.compile(r"[.?!]\s")

Stuk = tuple[int, int]
"""Een stuk van een tekst: van en tot."""


@dataclass(frozen=True)
class Blad:
    """Een pagina zoals een lezer haar ziet, met elk getal erop en wat het dekt."""

    wortel: Path
    pagina: Pagina
    koppen: dict[str, frozenset[str]]

    @cached_property
    def tekst(self) -> str:
        """De lopende tekst, de omschrijving en de titels van codeblokken, elk op hun plaats."""
        tekst = _INSTELLING.sub(_spaties, self.pagina.lopende_tekst)
        tekst = _ADRES.sub(_spaties, tekst)
        for patroon in (_OMSCHRIJVING, _CODETITEL):
            for m in patroon.finditer(self.pagina.tekst):
                van, tot = m.span("tekst")
                tekst = tekst[:van] + m["tekst"] + tekst[tot:]
        return tekst

    @cached_property
    def getallen(self) -> tuple[Vermelding, ...]:
        """Elk getal en elke datum; het nummer van een bekend stuk is dat niet."""
        return vermeldingen(STUKKEN.sub(wis_bekend, self.tekst))

    @cached_property
    def gebonden(self) -> dict[str, Waarde]:
        """De waarden die op de pagina zijn gebonden, op naam."""
        doelen = {m["doel"]: _zoek(m["doel"]) for m in VERWIJZING.finditer(self.tekst)}
        return {doel: w for doel, w in doelen.items() if isinstance(w, Waarde)}

    @cached_property
    def rekeningen(self) -> tuple[tuple[int, Rekening], ...]:
        """De voorbeelden, elk met zijn regel."""
        if "```" not in self.pagina.tekst:
            return ()
        return tuple((v.regel, rekening(self.wortel, v)) for v in voorbeelden(self.pagina))

    @cached_property
    def rekening(self) -> Rekening:
        """De voorbeelden van de pagina bij elkaar."""
        return Rekening.samen(r for _, r in self.rekeningen)

    def los(self) -> Iterator[Vermelding]:
        """Elk getal dat nergens aan vastzit."""
        gedekt = sorted(set(self._gedekt()))
        for v in self.getallen:
            if not any(van <= v.start and v.einde <= tot for van, tot in gedekt):
                yield v

    def binnen(self, stuk: Stuk) -> Iterator[Vermelding]:
        """De getallen in een stuk van de tekst."""
        van, tot = stuk
        return (v for v in self.getallen if van <= v.start and v.einde <= tot)

    def zegt(self, woorden: str) -> Iterator[Stuk]:
        """Waar in deze woorden een schrijfwijze staat van een waarde die hier is gebonden."""
        for waarde in self.gebonden.values():
            yield from waar(woorden, vormen_van(waarde))

    def _gedekt(self) -> Iterator[Stuk]:
        yield from self._verwijzingen()
        yield from self._noten()
        yield from waar(self.tekst, van_de_editie())
        yield from self._titels()
        yield from self._voorbeelden()
        yield from self._tellingen()

    def _verwijzingen(self) -> Iterator[Stuk]:
        for m in VERWIJZING.finditer(self.tekst):
            yield m.end("tekst"), m.end()
            if m["doel"] in self.gebonden:  # poort 1 vergelijkt de woorden met de waarde
                yield m.span()
            else:
                yield from self._in_rekening(m.span("tekst"), self.rekening)
        for m in BRONVERWIJZING.finditer(self.tekst):
            yield m.end("tekst"), m.end()
            yield from self._uit(m.span("tekst"), _brontekst(m))
        for m in _PAGINALINK.finditer(self.pagina.lopende_tekst):
            eigen = self.pagina.pad.as_posix()
            pad = posixpath.join(posixpath.dirname(eigen), m["pad"]) if m["pad"] else eigen
            bekend = self.koppen.get(posixpath.normpath(pad), frozenset())
            yield from (
                (v.start, v.einde)
                for v in self.binnen(m.span("tekst"))
                if v.tekst.lower() in bekend
            )

    def _noten(self) -> Iterator[Stuk]:
        for alinea in ALINEA.finditer(self.tekst):
            nummers = {int(m[1] or m[2]) for m in _NOOT.finditer(alinea[0])}
            if noten := " ".join(_noottekst(n) for n in nummers if n in NOTEN):
                yield from self._uit(alinea.span(), noten)

    def _uit(self, stuk: Stuk, bron: str) -> Iterator[Stuk]:
        """Datums, jaren en dossiers die ook in de woorden van een bron staan; nooit een termijn."""
        for v in self.binnen(stuk):
            lang = v.datum or _DOSSIER.fullmatch(v.tekst)
            if lang and re.search(rf"(?<![\w.]){re.escape(v.tekst)}(?!\w)", bron, re.IGNORECASE):
                yield v.start, v.einde

    def _titels(self) -> Iterator[Stuk]:
        """Koppen, titels van blokken en code, en de omschrijving: daar kan geen link staan."""
        titels = [m.span() for m in _KOP.finditer(self.tekst)]
        for patroon in (_OMSCHRIJVING, _CODETITEL):
            titels += [m.span("tekst") for m in patroon.finditer(self.pagina.tekst)]
        for titel in titels:
            if any(self.binnen(titel)):
                van, tot = titel
                yield from ((van + a, van + b) for a, b in self.zegt(self.tekst[van:tot]))

    def _voorbeelden(self) -> Iterator[Stuk]:
        for blok in _BLOK.finditer(self.pagina.tekst):
            eerste, laatste = self.pagina.regel(blok.start()), self.pagina.regel(blok.end())
            eigen = [r for regel, r in self.rekeningen if eerste <= regel <= laatste]
            if eigen:
                yield from self._in_rekening(blok.span(), Rekening.samen(eigen))

    def _in_rekening(self, stuk: Stuk, rekening_: Rekening) -> Iterator[Stuk]:
        return ((v.start, v.einde) for v in self.binnen(stuk) if rekening_.noemt(v))

    def _tellingen(self) -> Iterator[Stuk]:
        """Een aantal dat de lezer kan natellen."""
        yield from self._inleidingen()
        genummerd = len(re.findall(r"^#+ \d+\. ", self.tekst, re.MULTILINE))
        for blok in _BLOK.finditer(self.pagina.tekst):
            if blok["titel"]:
                yield from self._telt(blok.span("titel"), _aantal(blok["inhoud"]))
            if blok["titel"] == "In het kort":
                yield from self._telt(blok.span("inhoud"), genummerd)
        for kop in _KOP.finditer(self.tekst):
            niveau = kop[0].index(" ")
            einde = re.compile(rf"^#{{1,{niveau}}} ", re.MULTILINE).search(self.tekst, kop.end())
            deel = self.tekst[kop.end() : einde.start() if einde else len(self.tekst)]
            onder = len(re.findall(rf"^#{{{niveau + 1}}} ", deel, re.MULTILINE))
            yield from self._telt(kop.span(), onder)
            yield from self._telt(kop.span(), _aantal(deel))

    def _inleidingen(self) -> Iterator[Stuk]:
        """De laatste zin van een alinea die op een dubbele punt eindigt, voor een lijst of tabel."""
        alineas = [*ALINEA.finditer(self.tekst)]
        for alinea, volgende in pairwise(alineas):
            lijst = _ITEM.search(alinea[0])
            kop = alinea[0][: lijst.start()] if lijst else alinea[0]
            if _SLOT.search(kop):
                begin = max((m.end() for m in _ZIN.finditer(kop)), default=0)
                aantal = _aantal(alinea[0][lijst.start() :] if lijst else volgende[0])
                zin = (alinea.start() + begin, alinea.start() + len(kop))
                yield from self._telt(zin, aantal)

    def _telt(self, stuk: Stuk, aantal: int) -> Iterator[Stuk]:
        for v in self.binnen(stuk):
            if aantal and v.getal == aantal and not _EENHEID.match(self.tekst, v.einde):
                yield v.start, v.einde

    def weekdagen(self) -> Iterator[Melding]:
        """Een weekdag die niet bij haar datum hoort; zonder jaar telt dat van de voorbeelden."""
        jaren = sorted({dag.year for dag in self.rekening.dagen})
        for v in self.getallen:
            if not v.datum or not v.datum.dag:
                continue
            regel = self.pagina.regel(v.start)
            try:
                dagen = [v.datum.in_jaar(j) for j in ([v.datum.jaar] if v.datum.jaar else jaren)]
            except ValueError:
                yield Melding(self.pagina.pad, regel, f'"{v.tekst}" bestaat niet; verbeter de dag')
                continue
            if dagen and not any(map(v.datum.past_bij, dagen)):
                echt = " of ".join(dict.fromkeys(WEEKDAGEN[dag.weekday()] for dag in dagen))
                tekst = f'"{v.tekst}" klopt niet: die dag is een {echt}'
                yield Melding(self.pagina.pad, regel, tekst)


def controleer_ongebonden(
    wortel: Path, paginas: tuple[Pagina, ...], ontheffingen: tuple[Ontheffing, ...]
) -> Iterator[Melding]:
    """Poort 2 voor alle pagina's; een ontheffing die nergens bij past is ook een fout."""
    ontheffingen = tuple(o for o in ontheffingen if not o.hele_zin)
    gebruikt: set[Ontheffing] = set()
    alle = waarden()
    koppen = {p.pad.as_posix(): _in_koppen(p) for p in paginas}
    for pagina in paginas:
        blad = Blad(wortel, pagina, koppen)
        eigen = [o for o in ontheffingen if o.bestand == pagina.pad.as_posix()]
        for v in blad.los():
            ontheven = {o for o in eigen if _valt_in(v, blad.tekst, o.woorden)}
            gebruikt |= ontheven
            if not ontheven:
                yield Melding(pagina.pad, pagina.regel(v.start), _melding(v, blad.tekst, alle))
        yield from _verstopt(blad, eigen)
        yield from blad.weekdagen()
    gelezen = {pagina.pad.as_posix() for pagina in paginas}
    for ontheffing in ontheffingen:
        if ontheffing.bestand in gelezen and ontheffing not in gebruikt:
            tekst = (
                f'"{ontheffing.woorden}" is geen los getal in {ontheffing.bestand}; haal het weg'
            )
            yield Melding(BESTAND, ontheffing.regel, tekst)


def _verstopt(blad: Blad, ontheffingen: list[Ontheffing]) -> Iterator[Melding]:
    """Een ontheffing die de waarde van een norm op die pagina verbergt."""
    for ontheffing in ontheffingen:
        if not any(waar(blad.tekst, (ontheffing.woorden,))):
            continue
        getallen = vermeldingen(ontheffing.woorden)
        for van, tot in set(blad.zegt(ontheffing.woorden)):
            if any(van <= v.start and v.einde <= tot for v in getallen):
                woorden = ontheffing.woorden[van:tot]
                tekst = f'"{woorden}" is een waarde van een norm op {ontheffing.bestand}; bind het'
                yield Melding(BESTAND, ontheffing.regel, tekst)


def _valt_in(v: Vermelding, tekst: str, woorden: str) -> bool:
    return any(van <= v.start and v.einde <= tot for van, tot in waar(tekst, (woorden,)))


def waar(tekst: str, vormen: Iterable[str]) -> Iterator[Stuk]:
    """Waar in een tekst een van deze vormen staat, als hele woorden, ook over een regeleinde."""
    laag = tekst.lower()
    for vorm in vormen:
        if vorm.partition(" ")[0].lower() in laag:
            yield from (m.span() for m in _patroon(vorm).finditer(tekst))


@cache
def _patroon(vorm: str) -> re.Pattern[str]:
    woorden = r"\s+".join(map(re.escape, vorm.split()))
    return re.compile(rf"(?<!\w){woorden}(?!\w)", re.IGNORECASE)


def van_de_editie() -> tuple[str, ...]:
    """De datums die de editie over zichzelf zegt: elk komt uit een constante."""
    maand, jaar = MAANDNAMEN[PEILDATUM.month - 1], PEILDATUM.year
    gelezen = WETTEKST_GEZIEN.dag.year
    return (
        schrijf_datum(PEILDATUM),
        f"{maand} {jaar}",
        f"sinds {jaar}",
        f"in {jaar}",
        schrijf_datum(PEILDATUM_REDACTIE),
        str(WETTEKST_GEZIEN),
        f"kopie uit {gelezen}",
        f"tekst van {gelezen}",
    )


def _zoek(doel: str) -> object:
    try:
        return zoek_op(doel)
    except LookupError:  # poort 1 meldt dit al
        return None


def vormen_van(waarde: Waarde) -> tuple[str, ...]:
    """De schrijfwijzen van een waarde, en bij een lijst ook die van elk element."""
    if isinstance(waarde, Lijst):
        return (*waarde.schrijfwijzen(), *(v for vormen in waarde.elementen for v in vormen))
    return waarde.schrijfwijzen()


def _in_koppen(pagina: Pagina) -> frozenset[str]:
    """De getallen in de koppen van een pagina."""
    koppen = "\n".join(_KOP.findall(pagina.tekst))
    return frozenset(v.tekst.lower() for v in vermeldingen(koppen))


def _spaties(m: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", m[0])


def wis_bekend(m: re.Match[str]) -> str:
    """Wis het nummer van een stuk als het register van bronnen het kent; `19 637` is een dossier."""
    aaneen = re.sub(r"\b(\d\d) (\d{3})\b", r"\1\2", m[0])
    return _spaties(m) if _nummers().issuperset(re.findall(r"\d+", aaneen)) else m[0]


@cache
def _nummers() -> frozenset[str]:
    """Elk getal dat in een bron of noot van het register staat."""
    alles = " ".join(map(repr, (*register().values(), *NOTEN.values())))
    return frozenset(re.findall(r"\d+", alles))


def _brontekst(m: re.Match[str]) -> str:
    try:
        bron = zoek_bron(m)
    except LookupError:  # poort 6 meldt dit al
        return ""
    return f"{bron} {bron!r}"


@cache
def _noottekst(nummer: int) -> str:
    noot = NOTEN[nummer]
    return " ".join((schrijf_noot(noot), *map(repr, noot.bronnen)))


def _aantal(tekst: str) -> int:
    """Hoeveel punten de eerste lijst, of rijen de eerste tabel in een tekst heeft; 0 zonder beide."""
    lijst, tabel = _ITEM.search(tekst), _RIJ.search(tekst)
    if lijst and (not tabel or lijst.start() < tabel.start()):
        return len(_ITEM.findall(tekst[lijst.start() :].partition("\n\n")[0]))
    if tabel:
        return len(_RIJ.findall(tekst[tabel.start() :].partition("\n\n")[0])) - 2  # kop en streep
    return 0


def _melding(v: Vermelding, tekst: str, alle: dict[str, Waarde]) -> str:
    rond = " ".join(tekst[v.start : v.einde + 30].partition("\n\n")[0].split()[:4])
    vorm = _voorstel(tekst[v.start : v.einde + 60], alle)
    bind = f"bind het: [{vorm[0]}][{vorm[1]}]" if vorm else "bind het aan een waarde"
    return f'"{v.tekst}" ("{rond}") staat nergens aan vast; {bind}, of zet het in {BESTAND}'


def _voorstel(woorden: str, alle: dict[str, Waarde]) -> tuple[str, str] | None:
    """Een waarde die met deze woorden begint: of zij het is, beoordeelt de schrijver."""
    gewoon = " ".join(woorden.split()).lower()
    for naam, waarde in alle.items():
        for vorm in waarde.schrijfwijzen():
            if gewoon.startswith(vorm.lower()) and not isinstance(waarde, Datum):
                return vorm, naam
    return None
