"""De procesplaat: het verloop als tekening in SVG, en daaronder als lijst die hetzelfde zegt.

De standen, de overgangen en hun termijnen komen uit `terugkeer.verloop`. Hier staat alleen wat een
graaf niet weet: waar een vak staat, langs welke baan een pijl loopt, en welke pagina erbij hoort.
Alle pijlen naar één stand delen binnen een goot één baan: twee lijnen die samenkomen, hebben
hetzelfde doel.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from itertools import pairwise
from pathlib import Path
from textwrap import wrap
from xml.sax.saxutils import escape

from terugkeer.grondslag.bron import Rapportplaats
from terugkeer.grondslag.norm import NORMEN
from terugkeer.verloop import EINDEN, Overgang, Stand, vanuit
from uitgave.md.plaatsen import CONCORDANTIE, paragraafanker
from uitgave.normen import laad_alles, waarden

PAGINA = "naslag/procesplaat.md"
"""De pagina waarop de plaat staat, onder `docs/`."""

STROKEN = ("Aankomst en procedure", "Afwijzing en rechter", "Vertrek", "Uitkomst")
"""De vier stroken van de plaat, van links naar rechts."""

_S = Stand

VOLGORDE: tuple[tuple[Stand, ...], ...] = (
    (
        _S.AANKOMST,
        _S.AANMELDING,
        _S.RUST,
        _S.AA,
        _S.VA,
        _S.GRENSPROCEDURE,
        _S.SPOOR_2,
        _S.SPOOR_1,
    ),
    (
        _S.AFGEWEZEN,
        _S.VERTREKTERMIJN,
        _S.BEROEP,
        _S.HOGER_BEROEP,
        _S.UITGEPROCEDEERD,
        _S.STRAATSBURG,
        _S.HERHAALDE_AANVRAAG,
    ),
    (
        _S.OVERLEG,
        _S.UITSTEL,
        _S.VBL,
        _S.GEZINSLOCATIE,
        _S.GGV,
        _S.TOEZICHT,
        _S.BEWARING,
        _S.LAISSEZ_PASSER,
        _S.ZONDER_OPVANG,
    ),
    (
        _S.VERBLIJF_ASIEL,
        _S.ZELF_VERTROKKEN,
        _S.UIT_BEELD,
        _S.UITGEZET,
        _S.VERBLIJF_BUITENSCHULD,
        _S.VERBLIJF_DISCRETIONAIR,
        _S.OVERGEDRAGEN,
    ),
)
"""Per strook de standen van boven naar beneden."""

PLAATSING: dict[Stand, tuple[int, int]] = {
    stand: (strook, rij)
    for strook, standen in enumerate(VOLGORDE)
    for rij, stand in enumerate(standen)
}
"""Van elke stand de strook en de rij."""

BANEN: tuple[tuple[tuple[Stand, ...], ...], ...] = (
    ((_S.GRENSPROCEDURE,), (_S.SPOOR_1,), (_S.SPOOR_2,)),
    (
        (_S.VERBLIJF_ASIEL, _S.OVERGEDRAGEN),
        (_S.AFGEWEZEN,),
        (_S.VERTREKTERMIJN,),
        (_S.BEROEP, _S.HERHAALDE_AANVRAAG),
    ),
    (
        (_S.ZELF_VERTROKKEN, _S.HERHAALDE_AANVRAAG),
        (_S.VERBLIJF_ASIEL,),
        (_S.UITSTEL,),
        (_S.OVERLEG,),
        (_S.VBL,),
        (_S.GEZINSLOCATIE,),
        (_S.TOEZICHT,),
        (_S.BEWARING,),
        (_S.ZONDER_OPVANG,),
    ),
    (
        (_S.OVERGEDRAGEN, _S.UITGEZET),
        (_S.VERBLIJF_DISCRETIONAIR,),
        (_S.VERBLIJF_BUITENSCHULD,),
        (_S.UIT_BEELD,),
        (_S.ZELF_VERTROKKEN,),
    ),
)
"""Per goot (links van elke strook) de banen van links naar rechts, met de doelen die er lopen."""

HOOFDWEG = (
    _S.AANKOMST,
    _S.AANMELDING,
    _S.RUST,
    _S.AA,
    _S.AFGEWEZEN,
    _S.VERTREKTERMIJN,
    _S.ZELF_VERTROKKEN,
)
"""De weg die dik is getekend: van de aanvraag via de afwijzing naar het eigen vertrek."""

PAGINAS: dict[Stand, str] = {
    _S.AANKOMST: "asielprocedure/aanmelden.md",
    _S.AANMELDING: "asielprocedure/aanmelden.md",
    _S.GRENSPROCEDURE: "asielprocedure/aanmelden.md",
    _S.RUST: "asielprocedure/aanmelden.md",
    _S.SPOOR_1: "asielprocedure/sporen.md",
    _S.SPOOR_2: "asielprocedure/sporen.md",
    _S.AA: "asielprocedure/acht-dagen.md",
    _S.VA: "asielprocedure/verlengde-procedure.md",
    _S.AFGEWEZEN: "afwijzing/terugkeerbesluit.md",
    _S.VERTREKTERMIJN: "afwijzing/vertrektermijn.md",
    _S.BEROEP: "rechtsmiddelen/beroep.md",
    _S.HOGER_BEROEP: "rechtsmiddelen/hoger-beroep.md",
    _S.UITGEPROCEDEERD: "rechtsmiddelen/uitspraak.md",
    _S.STRAATSBURG: "rechtsmiddelen/straatsburg.md",
    _S.HERHAALDE_AANVRAAG: "asielprocedure/herhaalde-aanvraag.md",
    _S.OVERLEG: "vertrek/overleg.md",
    _S.VBL: "vertrek/locaties.md",
    _S.GEZINSLOCATIE: "vertrek/locaties.md",
    _S.TOEZICHT: "vertrek/toezicht.md",
    _S.BEWARING: "vertrek/bewaring.md",
    _S.GGV: "vertrek/locaties.md",
    _S.LAISSEZ_PASSER: "vertrek/gedwongen.md",
    _S.UITSTEL: "niet-terug/uitstel.md",
    _S.ZONDER_OPVANG: "niet-terug/rechten.md",
    _S.OVERGEDRAGEN: "asielprocedure/sporen.md",
    _S.VERBLIJF_ASIEL: "asielprocedure/bescherming.md",
    _S.VERBLIJF_BUITENSCHULD: "niet-terug/buitenschuld.md",
    _S.VERBLIJF_DISCRETIONAIR: "niet-terug/discretionair.md",
    _S.ZELF_VERTROKKEN: "vertrek/zelfstandig.md",
    _S.UIT_BEELD: "vertrek/zelfstandig.md",
    _S.UITGEZET: "vertrek/gedwongen.md",
}
"""Van elke stand de pagina die haar uitlegt, onder `docs/`."""

UITLEG: dict[Stand, str] = {
    _S.AANKOMST: "Iemand komt in Nederland aan en wil asiel vragen.",
    _S.AANMELDING: "Iemand vraagt asiel aan bij de IND in Ter Apel.",
    _S.GRENSPROCEDURE: "De IND behandelt de aanvraag op Schiphol.",
    _S.RUST: "Voor de procedure is er tijd om te rusten en zich voor te bereiden.",
    _S.SPOOR_1: "Een ander land moet de aanvraag behandelen.",
    _S.SPOOR_2: "Iemand komt uit een veilig land, of heeft al bescherming in een ander land.",
    _S.AA: "De korte procedure waarin de IND op de aanvraag beslist.",
    _S.VA: "De langere procedure, voor als de IND meer onderzoek nodig heeft.",
    _S.AFGEWEZEN: "De IND wijst de aanvraag af. Dat besluit is ook een terugkeerbesluit.",
    _S.VERTREKTERMIJN: "De tijd waarin iemand zelf Nederland kan verlaten.",
    _S.BEROEP: "De rechtbank bekijkt het besluit van de IND.",
    _S.HOGER_BEROEP: "De Raad van State bekijkt de uitspraak van de rechtbank.",
    _S.UITGEPROCEDEERD: "Het beroep en het hoger beroep hadden geen resultaat.",
    _S.STRAATSBURG: "Iemand klaagt in Straatsburg, bij het Europees Hof.",
    _S.HERHAALDE_AANVRAAG: "Iemand vraagt na een afwijzing opnieuw asiel aan.",
    _S.OVERLEG: "De DT&V overlegt over het vertrek: met iemand zelf en met andere organisaties.",
    _S.VBL: "Een locatie waar iemand aan zijn vertrek werkt.",
    _S.GEZINSLOCATIE: "Onderdak voor gezinnen met minderjarige kinderen.",
    _S.TOEZICHT: "Een lichter middel dan vastzetten, zoals zich melden of papieren inleveren.",
    _S.BEWARING: "Iemand zit vast, zodat hij niet verdwijnt voor zijn vertrek.",
    _S.GGV: "Een gesloten plek voor gezinnen en kinderen alleen, vlak voor het vertrek.",
    _S.LAISSEZ_PASSER: "Er is een papier nodig dat het paspoort vervangt.",
    _S.UITSTEL: "Iemand hoeft voorlopig niet te vertrekken.",
    _S.ZONDER_OPVANG: "Iemand is niet vertrokken en heeft geen opvang meer.",
    _S.OVERGEDRAGEN: "Een ander land behandelt de aanvraag verder.",
    _S.VERBLIJF_ASIEL: "Iemand krijgt bescherming en mag blijven.",
    _S.VERBLIJF_BUITENSCHULD: "Iemand kan niet weg en kan daar niets aan doen.",
    _S.VERBLIJF_DISCRETIONAIR: "De staatssecretaris geeft alsnog een vergunning.",
    _S.ZELF_VERTROKKEN: "Iemand is zelf uit Nederland vertrokken.",
    _S.UIT_BEELD: "Iemand is weg van zijn adres. Dat hij Nederland uit is, is niet bewezen.",
    _S.UITGEZET: "De overheid heeft iemand uit Nederland weggebracht.",
}
"""Van elke stand in één of twee zinnen wat zij is."""

BLIJFT = frozenset({_S.VERBLIJF_ASIEL, _S.VERBLIJF_BUITENSCHULD, _S.VERBLIJF_DISCRETIONAIR})
"""De uitkomsten waarbij iemand mag blijven."""

TITEL = "Het verloop van aankomst tot vertrek of verblijf"
BESCHRIJVING = (
    "Een stroomschema in vier stroken: aankomst en procedure, afwijzing en rechter, vertrek, en "
    "uitkomst. In elk vak staat wat er kan gebeuren en hoelang dat duurt; een pijl wijst naar de "
    "volgende stand. Onder de tekening staat alles ook als lijst."
)

# De maten van de tekening, in eenheden van het beeld.
_BREED = (222, 222, 242, 172)
_GOOT = (46, 62, 118, 74)
_RAND = 6
_BAAN = 11
_KOP = 34
_BOVEN = (0, 34, 68, 0)
_ONDER = (0, 32, 0, 30)
_REGEL = 19
_TUSSEN = 24
_LUCHT = 8
_HOEK, _RONDE_HOEK = 3, 16
_LETTER = 7.7
_VETTE_LETTER = 9.0
_PUNT = 8


def naam(stand: Stand) -> str:
    """De naam van een stand, met een hoofdletter."""
    return stand.value[0].upper() + stand.value[1:]


def anker(stand: Stand) -> str:
    """Het anker van een stand in de lijst onder de plaat."""
    return f"stand-{stand.name.lower().replace('_', '-')}"


def adres(pad: str) -> str:
    """Het adres van een pagina onder `docs/`, gezien vanaf de pagina met de plaat."""
    schoon = re.sub(r"(^|/)index\.md$|\.md$", r"\1", pad).rstrip("/")
    return "../" * PAGINA.count("/") + f"../{schoon}/"


@dataclass(frozen=True)
class Uitgang:
    """Een overgang als regel in een vak: haar woorden, haar termijn, haar hoogte en haar kant."""

    overgang: Overgang
    boven: float
    woorden: tuple[str, ...]

    @property
    def hoogte(self) -> float:
        """Zo hoog als de regels samen."""
        return len(self.woorden) * _REGEL

    @property
    def midden(self) -> float:
        """De hoogte waarop de pijl begint."""
        return self.boven + self.hoogte / 2


@dataclass
class Vak:
    """Een stand op de plaat."""

    stand: Stand
    x: float
    breed: float
    y: float = 0
    kop: tuple[str, ...] = ()
    uitgangen: list[Uitgang] = field(default_factory=list)
    hoog: float = 0

    @property
    def ingang(self) -> float:
        """De hoogte waarop een pijl van opzij binnenkomt."""
        return self.y + _LUCHT + len(self.kop) * _REGEL / 2


def direct(overgang: Overgang) -> bool:
    """Zeg of het doel het volgende vak in dezelfde strook is."""
    strook, rij = PLAATSING[overgang.van]
    return PLAATSING[overgang.naar] == (strook, rij + 1)


def naar_rechts(overgang: Overgang) -> bool:
    """Zeg of de pijl rechts uit het vak gaat: het doel staat in een latere strook."""
    return PLAATSING[overgang.naar][0] > PLAATSING[overgang.van][0]


def is_hoofdweg(overgang: Overgang) -> bool:
    """Zeg of deze overgang op de hoofdweg ligt."""
    return (overgang.van, overgang.naar) in pairwise(HOOFDWEG)


def _volgorde(overgang: Overgang) -> tuple[int, int]:
    """Eerst wat rechts uitgaat, dan links, het verste doel eerst; onderaan wat recht omlaag gaat."""
    if direct(overgang):
        return 2, 0
    if naar_rechts(overgang):
        return 0, 0
    return 1, -PLAATSING[overgang.naar][1]


def _links(strook: int) -> float:
    """Waar een strook begint."""
    return _RAND + sum(_BREED[:strook]) + sum(_GOOT[: strook + 1])


def _maak_vak(stand: Stand, y: float) -> Vak:
    strook = PLAATSING[stand][0]
    breed = _BREED[strook]
    kop = wrap(naam(stand), int((breed - 2 * _LUCHT) / _VETTE_LETTER), break_long_words=False)
    vak = Vak(stand, _links(strook), breed, y, tuple(kop))
    hoogte = y + _LUCHT + len(kop) * _REGEL + _LUCHT
    for overgang in sorted(vanuit(stand), key=_volgorde):
        woorden = wrap(overgang.als, int((breed - 2 * _LUCHT) / _LETTER), break_long_words=False)
        termijn = [str(overgang.termijn)] if overgang.termijn else []
        vak.uitgangen.append(Uitgang(overgang, hoogte + 3, (*woorden, *termijn)))
        hoogte += vak.uitgangen[-1].hoogte + 6
    vak.hoog = hoogte + (3 if vak.uitgangen else 0) - y
    return vak


@cache
def vakken() -> dict[Stand, Vak]:
    """Alle vakken op hun plaats; een korte strook krijgt meer ruimte tussen haar vakken."""
    hoogten = [[_maak_vak(stand, 0).hoog for stand in standen] for standen in VOLGORDE]
    onder = max(
        boven + sum(hoog) + _TUSSEN * (len(hoog) - 1)
        for boven, hoog in zip(_BOVEN, hoogten, strict=True)
    )
    gevonden = {}
    for standen, boven, eind, hoog in zip(VOLGORDE, _BOVEN, _ONDER, hoogten, strict=True):
        tussen = (onder - eind - boven - sum(hoog)) / (len(hoog) - 1)
        y: float = _RAND + _KOP + boven
        for stand, eigen in zip(standen, hoog, strict=True):
            gevonden[stand] = _maak_vak(stand, round(y))
            y += eigen + tussen
    return gevonden


def maat() -> tuple[float, float]:
    """De breedte en hoogte van het beeld."""
    onder = max(vak.y + vak.hoog for vak in vakken().values())
    return _links(3) + _BREED[3] + _RAND, onder + _TUSSEN + _RAND


def _baan(goot: int, doel: Stand) -> float:
    """De x van de baan die in deze goot naar dit doel loopt."""
    banen = BANEN[goot]
    nummer = next(n for n, doelen in enumerate(banen) if doel in doelen)
    vrij = _GOOT[goot] - _PUNT
    begin = _links(goot) - _GOOT[goot] + (vrij - _BAAN * (len(banen) - 1)) / 2
    return begin + nummer * _BAAN


def punten(uitgang: Uitgang) -> list[tuple[float, float]]:
    """De hoekpunten van een pijl, van de rand van het ene vak tot de rand van het andere."""
    overgang = uitgang.overgang
    van, naar = vakken()[overgang.van], vakken()[overgang.naar]
    if direct(overgang):
        gelijk = [u for u in van.uitgangen if direct(u.overgang)]
        x = van.x + van.breed * (gelijk.index(uitgang) + 1) / (len(gelijk) + 1)
        return [(x, van.y + van.hoog), (x, naar.y)]
    strook, doel = PLAATSING[overgang.van][0], PLAATSING[overgang.naar][0]
    if not naar_rechts(overgang):
        x = _baan(strook, overgang.naar)
        rand = naar.x if doel == strook else naar.x + naar.breed
        return [(van.x, uitgang.midden), (x, uitgang.midden), (x, naar.ingang), (rand, naar.ingang)]
    weg = [(van.x + van.breed, uitgang.midden)]
    x = _baan(strook + 1, overgang.naar)
    weg.append((x, uitgang.midden))
    if doel > strook + 1:  # om de vakken van de stroken ertussen heen
        hoogte = _omweg(overgang.naar)
        weg.append((x, hoogte))
        if hoogte != naar.ingang:
            weg.append((_baan(doel, overgang.naar), hoogte))
    if weg[-1][1] != naar.ingang:
        weg.append((weg[-1][0], naar.ingang))
    return [*weg, (naar.x, naar.ingang)]


def _omweg(doel: Stand) -> float:
    """De hoogte waarop een pijl een strook oversteekt: boven de vakken, of eronder."""
    if doel is _S.VERBLIJF_ASIEL:
        return vakken()[doel].ingang
    if doel is _S.ZELF_VERTROKKEN:
        return vakken()[_S.OVERLEG].y - _BAAN
    return maat()[1] - _RAND - _BAAN


def svg() -> str:
    """De tekening, zonder stijl: die staat in het stijlblad."""
    breed, hoog = maat()
    return "".join(
        (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {breed:g} {hoog:g}" role="group" '
            'aria-labelledby="plaat-titel" aria-describedby="plaat-uitleg">',
            f'<title id="plaat-titel">{TITEL}</title>',
            f'<desc id="plaat-uitleg">{BESCHRIJVING}</desc>',
            *map(_strook, range(len(STROKEN))),
            *_pijlen(),
            *_knopen(),
            *map(_vak, vakken().values()),
            "</svg>",
        )
    )


def _strook(nummer: int) -> str:
    hoog = maat()[1]
    x, breed = _links(nummer), _BREED[nummer]
    return (
        f'<rect class="strook" x="{x - 6:g}" y="0" width="{breed + 12}" height="{hoog:g}"/>'
        f'<text class="strooknaam" x="{x:g}" y="{_RAND + 18}">{nummer + 1}. {STROKEN[nummer]}</text>'
    )


def _pijlen() -> Iterator[str]:
    """Alle pijlen; de hoofdweg het laatst, zodat zij bovenop ligt."""
    alle = [u for vak in vakken().values() for u in vak.uitgangen]
    for uitgang in sorted(alle, key=lambda u: is_hoofdweg(u.overgang)):
        weg = punten(uitgang)
        (x0, y0), (x, y) = weg[-2:]
        dx, dy = (x > x0) - (x < x0), (y > y0) - (y < y0)
        punt = [
            (x, y),
            (x - dx * _PUNT - dy * _PUNT / 2, y - dy * _PUNT - dx * _PUNT / 2),
            (x - dx * _PUNT + dy * _PUNT / 2, y - dy * _PUNT + dx * _PUNT / 2),
        ]
        lijn = [*weg[:-1], (x - dx * _PUNT / 2, y - dy * _PUNT / 2)]
        klasse = "pijl hoofdweg" if is_hoofdweg(uitgang.overgang) else "pijl"
        wie = f"{uitgang.overgang.van.name}-{uitgang.overgang.naar.name}"
        yield (
            f'<g class="{klasse}" data-pijl="{wie}"><path class="lijn" d="{_pad(lijn)}"/>'
            f'<path class="punt" d="{_pad(punt)}Z"/></g>'
        )


def _knopen() -> Iterator[str]:
    """Een stip waar een pijl zich bij een andere voegt: een kruising zonder stip is geen knoop."""
    op_baan: defaultdict[tuple[Stand, float], list[float]] = defaultdict(list)
    begin = []
    for uitgang in (u for vak in vakken().values() for u in vak.uitgangen):
        weg, naar = punten(uitgang), uitgang.overgang.naar
        for x, y in weg[1:-1]:
            op_baan[naar, x].append(y)
        if not direct(uitgang.overgang):
            begin.append((naar, *weg[1]))
    for naar, x, y in begin:
        if min(op_baan[naar, x]) < y < max(op_baan[naar, x]):
            yield f'<circle class="punt" cx="{x:g}" cy="{y:g}" r="3"/>'


def _pad(reeks: list[tuple[float, float]]) -> str:
    return "M" + "L".join(f"{x:g} {y:g}" for x, y in reeks)


def _vak(vak: Vak) -> str:
    klassen = ["vak"]
    if vak.stand in HOOFDWEG:
        klassen.append("hoofdweg")
    if vak.stand in EINDEN:
        klassen.append("blijft" if vak.stand in BLIJFT else "gaat")
    hoek = _RONDE_HOEK if "blijft" in klassen else _HOEK
    kop = _regels(vak.kop, vak.x + _LUCHT, vak.y + _LUCHT)
    uit = [
        f'<a class="{" ".join(klassen)}" href="{adres(PAGINAS[vak.stand])}">'
        f'<rect x="{vak.x:g}" y="{vak.y:g}" width="{vak.breed}" height="{vak.hoog:g}" rx="{hoek}"/>'
        f'<text class="kop">{kop}</text></a>'
    ]
    for uitgang in vak.uitgangen:
        lijn = uitgang.boven - 3
        tekst = _regels(uitgang.woorden, vak.x + _LUCHT, uitgang.boven, uitgang.overgang)
        uit.append(
            f'<path class="scheiding" d="M{vak.x:g} {lijn:g}h{vak.breed}"/>'
            f'<text class="uitgang">{tekst}</text>'
        )
    return "".join(uit)


def _regels(
    woorden: tuple[str, ...], x: float, boven: float, overgang: Overgang | None = None
) -> str:
    """De regels van een tekst; de laatste van een overgang met termijn is die termijn."""
    uit = []
    for nummer, regel in enumerate(woorden):
        is_termijn = overgang and overgang.termijn and nummer == len(woorden) - 1
        klasse = ' class="termijn"' if is_termijn else ""
        y = boven + nummer * _REGEL + _REGEL * 0.75
        uit.append(f'<tspan{klasse} x="{x:g}" y="{y:g}">{escape(regel)}</tspan>')
    return " ".join(uit)


def procesplaat(wortel: Path) -> Iterator[str]:
    """De plaat en daaronder de lijst, als Markdown."""
    yield f'<figure class="procesplaat" data-search-exclude>{svg()}</figure>'
    yield ""
    yield from lijst(wortel)


def lijst(wortel: Path) -> Iterator[str]:
    """Van elke stand wat zij is, haar pagina, en elke stap die kan volgen."""
    laad_alles()
    for strook, standen in zip(STROKEN, VOLGORDE, strict=True):
        yield from (f"## {strook}", "")
        for stand in standen:
            yield from (f"### {naam(stand)} {{ #{anker(stand)} }}", "")
            pad = PAGINAS[stand]
            yield from (f"{UITLEG[stand]} Lees verder: [{_titel(wortel, pad)}](/{pad}).", "")
            yield from map(_stap, vanuit(stand))
            if stand in EINDEN:
                yield "*Hier houdt het verloop volgens het rapport op.*"
            yield ""


def _stap(overgang: Overgang) -> str:
    norm = NORMEN[overgang.norm]
    als = overgang.als[0].upper() + overgang.als[1:]
    delen = [
        f"Norm: [{norm.naam.replace('_', ' ')}][{norm.pad}]",
        ", ".join(
            f"[{bron}]({CONCORDANTIE}#{paragraafanker(bron.paragraaf.removeprefix('bijlage '))})"
            for bron in overgang.bron
            if isinstance(bron, Rapportplaats)
        ),
    ]
    if overgang.termijn:
        doel = next((n for n, w in waarden().items() if w is overgang.termijn), norm.pad)
        delen.insert(0, f"Termijn: [{overgang.termijn}][{doel}]")
    naar = f"[{overgang.naar.value}](#{anker(overgang.naar)})"
    return f"- **{als}:** naar {naar}. {'. '.join(deel for deel in delen if deel)}."


@cache
def _titel(wortel: Path, pad: str) -> str:
    """De kop van een pagina."""
    regels = (wortel / "docs" / pad).read_text("utf-8").splitlines()
    return next(regel[2:] for regel in regels if regel.startswith("# "))
