"""Getallen in lopende tekst: in cijfers en voluit, bedragen, percentages, datums en leeftijden.

Poort 2 vraagt van elk getal waar het vandaan komt. Deze module zegt wat een getal is, en wat er wel op
lijkt maar een nummer is: van een paragraaf, noot, artikel, spoor of stap.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache

from terugkeer.grondslag.bron import MAANDNAMEN
from terugkeer.grondslag.telwoord import telwoord

WEEKDAGEN = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()
_TELWOORDEN = {woord: n for n in range(100) if (woord := telwoord(n))}
_ZONDER_CIJFER = {
    "eén": 1,
    "tweetal": 2,
    "drietal": 3,
    "viertal": 4,
    "honderd": 100,
    "duizend": 1000,
}
_DELEN = ("helft", "half", "halve", "anderhalf", "anderhalve", "kwart", "dubbele", "tientallen")
_RANG = (
    "derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende "
    "vijftiende zestiende zeventiende achttiende negentiende twintigste"
).split()
_RANG_TELT_BIJ = "dag|werkdag|week|maand|jaar|verjaardag|levensjaar"

_WOORDEN = "|".join(sorted((*_TELWOORDEN, *_ZONDER_CIJFER, *_DELEN), key=len, reverse=True))
_WEEKDAG, _MAAND = "|".join(WEEKDAGEN), "|".join(MAANDNAMEN)
_DATUM = (
    rf"(?:(?P<weekdag>{_WEEKDAG})\s+)?(?P<dag>\d{{1,2}})\s+(?P<maand>{_MAAND})(?:\s+(?P<jaar>\d{{4}}))?"
    rf"|(?P<maand2>{_MAAND})\s+(?P<jaar2>\d{{4}})"
)
_LETTERS = "".join(
    {
        woord[0]
        for woord in (*_TELWOORDEN, *_ZONDER_CIJFER, *_DELEN, *_RANG, *WEEKDAGEN, *MAANDNAMEN)
    }
)
_CIJFERS = r"(?:€\s?)?\d+(?:[.,]\d+)*(?:\s(?:miljoen|miljard))?(?:e(?!\w))?(?:\s?%)?"
GETAL = re.compile(
    rf"(?<![\w.,/-])(?=[\d€{_LETTERS}])(?:{_DATUM}|(?P<cijfers>{_CIJFERS})\w*|(?P<woord>{_WOORDEN})(?!\w)"
    rf"|(?P<rang>{'|'.join(_RANG)})(?=\s+(?:{_RANG_TELT_BIJ})\b))",
    re.IGNORECASE,
)
"""Een getal of datum. "een" is een lidwoord en telt niet; "één" wel."""

_RIJ = r"(?:(?:,|\sen|\sof|\stot en met|\s?-)\s?(?:[A-Z]?\d[\w.:/]*))*"
NUMMERS = re.compile(
    rf"""
    \[\^[^\]\s]+\]                                                # [^noot-12]
    | §+\s?[\d.]+(?:bis)?{_RIJ}
    | \b[Pp]aragra(?:af|fen)\s[\d.]*\d(?:bis)?{_RIJ}
    | \b[Hh]oofdstuk(?:ken)?\s[A-Z]?\d+{_RIJ}
    | \b[Nn]o(?:ot|ten)\s\d+{_RIJ}
    | \b[Vv]erbetering(?:en)?\s\d+{_RIJ}
    | \b(?:[Aa]rtikel(?:en)?|art\.)\s\d[\w.:]*(?:\(\d+\))?(?:\(\w\))?{_RIJ}(?:,?\slid\s\d+{_RIJ})?
    | \btot\sen\smet\s\d+\.\d+\b                                  # artikel 3.112 tot en met 3.115
    | \b[Ll]id\s\d+{_RIJ}
    | \b\d\.\d(?:\.\d)?(?:bis)?\b                                   # 3.3bis: een paragraaf
    | \b[Bb]ijlagen?\s\d\w*
    | \b[A-C]\d+(?:[/\s]\d[\d.]*)?                                # A3/7.1.3 in de circulaire
    | \b[Ss]po(?:or|ren)\s\d{_RIJ}
    | \b[Rr]ule\s39\b | \bN\d+\b | \bAC-?\d+\b | \bdocument\sW2\b
    | \bpunt\s\d+\b | \b[Ff]ase\s[1-4]\b | \b[Ss]tap(?:pen)?\s\d{_RIJ} | \b[Dd]ag\s[01]\b
    | ^\|\s\d+\.\s | ^\#+\s\d+\.\s                              # een rij of kop telt zelf
    | (?:Vreemdelingenwet|Vreemdelingenbesluit|Vreemdelingen|Vw|Vb|Rva)\s20\d\d
    | ^\|\s(?:Beleid|Praktijk)\s\d\s                                # de vragen van het onderzoek
    | (?:CC\ BY|EUPL|versie)\s\d\.\d
    """,
    re.VERBOSE | re.MULTILINE,
)
"""Een nummer is een naam, geen aantal; of noten, bronnen en plaatsen bestaan zien andere poorten."""

STUKKEN = re.compile(
    r"""
    Kamerstuk(?:ken)?\s(?:II\s)?(?:\d{4}-\d{4},\s)?(?:\d\d\s?\d{3},\s)?(?:n(?:umme)?rs?\.?\s)?\d+(?:\sen\s\d+)*
    | (?:van\shet\svergaderjaar|uit)\s\d{4}-\d{4}
    | \b\d\d\s\d{3},\s(?:nrs?\.|nummers?)\s\d+(?:\sen\s\d+)*
    | \bStaats(?:blad|courant)\s\d{4},\s(?:nr\.\s)?\d+ | \bStcrt\.\s\d+
    | \b[TW]BV\s\d{4}/\d+ | \bRichtlijn\s\d{4}/\d+/E[GU] | \bCOM\(\d{4}\)\s\d+ | \bC-\d+/\d+
    | \bECLI:[\w:]+ | \bRVS:[\w:]+ | \bBWBR\d+ | \bL\s\d+\b
    | \b(?:zaak|nummer|bericht|wetsvoorstel|Publicatieblad)\s[A-Z]?\d[\d/]*
    | \(\d{5}\)
    """,
    re.VERBOSE,
)
"""Het nummer van een stuk; het moet in het register van bronnen staan."""


@dataclass(frozen=True)
class Datumwoorden:
    """Een datum in een zin: soms met weekdag, soms zonder dag of jaar."""

    weekdag: str | None
    dag: int | None
    maand: int
    jaar: int | None

    def past_bij(self, dag: date) -> bool:
        """Zeg of deze woorden die dag kunnen noemen."""
        return (
            dag.month == self.maand
            and self.dag in (None, dag.day)
            and self.jaar in (None, dag.year)
            and self.weekdag in (None, WEEKDAGEN[dag.weekday()])
        )

    def in_jaar(self, jaar: int) -> date:
        """De dag in dit jaar; `ValueError` als die niet bestaat."""
        return date(jaar, self.maand, self.dag or 1)

    @property
    def als_dag(self) -> date | None:
        """De dag zelf, als dag en jaar er staan; `ValueError` als die dag niet bestaat."""
        if self.dag is None or self.jaar is None:
            return None
        return date(self.jaar, self.maand, self.dag)


@dataclass(frozen=True)
class Vermelding:
    """Een getal of datum op een plaats in een tekst; `getal` is `None` bij een datum of deel."""

    start: int
    einde: int
    tekst: str
    getal: int | None = None
    datum: Datumwoorden | None = None


@cache
def vermeldingen(tekst: str) -> tuple[Vermelding, ...]:
    """Vind elk getal en elke datum die geen nummer is; bewaard, want meer poorten lezen dezelfde zin."""
    return tuple(_vermeldingen(tekst))


def _vermeldingen(tekst: str) -> Iterator[Vermelding]:
    kaal = NUMMERS.sub(lambda m: re.sub(r"[^\n]", " ", m[0]), _zonder_lijstnummers(tekst))
    for m in GETAL.finditer(kaal):
        woorden = " ".join(m[0].split())
        yield Vermelding(m.start(), m.end(), woorden, _getal(m), _datum(m))


def _zonder_lijstnummers(tekst: str) -> str:
    """Wis de nummers van een genummerde lijst: 1, 2, 3 aan het begin van een regel."""
    regels, verwacht = tekst.split("\n"), 1
    for plaats, regel in enumerate(regels):
        nummer = re.match(r"(\d+)\. ", regel)
        if nummer and int(nummer[1]) == verwacht:
            regels[plaats] = " " * len(nummer[1]) + regel[len(nummer[1]) :]
            verwacht += 1
        elif not regel.strip():
            verwacht = 1 if verwacht == 1 or not regels[plaats + 1 : plaats + 2] else verwacht
        elif not regel.startswith(" "):
            verwacht = 1
    return "\n".join(regels)


def _getal(m: re.Match[str]) -> int | None:
    if woord := m["woord"]:
        return (_TELWOORDEN | _ZONDER_CIJFER).get(woord.lower())
    if rang := m["rang"]:
        return _RANG.index(rang.lower()) + 3
    if cijfers := m["cijfers"]:
        kaal = cijfers.strip("€% e").replace(".", "")
        return int(kaal) if kaal.isdigit() else None
    return None


def _datum(m: re.Match[str]) -> Datumwoorden | None:
    maand = m["maand"] or m["maand2"]
    if not maand:
        return None
    jaar = m["jaar"] or m["jaar2"]
    weekdag = m["weekdag"].lower() if m["weekdag"] else None
    return Datumwoorden(
        weekdag,
        int(m["dag"]) if m["dag"] else None,
        MAANDNAMEN.index(maand.lower()) + 1,
        int(jaar) if jaar else None,
    )


def datums(tekst: str) -> frozenset[date]:
    """Elke hele datum in een tekst, ook als `2016-05-02`."""
    gevonden = {date(*map(int, m)) for m in re.findall(r"\b(\d{4})-(\d\d)-(\d\d)\b", tekst)}
    voluit = (v.datum.als_dag for v in vermeldingen(tekst) if v.datum)
    return frozenset(gevonden | {dag for dag in voluit if dag})
