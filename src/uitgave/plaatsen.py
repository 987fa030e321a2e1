"""Plaatsen: welke plaats van het rapport een alinea weergeeft, en welke feiten daarin staan.

Onder een alinea, lijst of tabel staat een opmerking die alleen de schrijver ziet:
`<!-- rapport 2.1 2.2: F128-F130 F139 -->`. De lezer ziet er een klein "§ 2.1, § 2.2" voor in de
plaats, met een link naar de concordantie.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from uitgave.melding import Melding
from uitgave.pagina import Pagina

PLAATS = re.compile(
    r"^<!-- rapport (?P<paragrafen>[^:>]+?)(?:: (?P<feiten>F\d{3}(?:[ -]F\d{3})*))? -->$",
    re.MULTILINE,
)
_OP_EEN_PLAATS_NA = re.compile(r"^[ \t]*<!--\s*rapport\b.*$", re.MULTILINE)
_FEITEN = re.compile(r"F(\d{3})(?:-F(\d{3}))?")
_BLOK = re.compile(r"^/// .*?^///$", re.DOTALL | re.MULTILINE)
_KOP = re.compile(r"^#{1,6} .*$", re.MULTILINE)
_INLEIDING = re.compile(r":(?:\[\^[^\]]+\])*$")
_GEEN_ALINEA = re.compile(r"#|<!--|<|\[[A-Z]+(?: [a-z]+)?\]|:::")
_ZO = "schrijf <!-- rapport 2.1 2.2: F128-F130 F139 -->"
PARAGRAFEN = (
    "1 1.1 1.2 1.3 2 2.1 2.2 3 3.1 3.2 3.3 3.3bis 4 4.1 4.2 4.3 4.4 4.4.1 4.4.2 5 5.1 5.2 5.3 6 "
    "I II III IV"
).split()
"""De paragrafen en bijlagen van het rapport, zoals het feitenbestand ze noemt."""


LAATSTE_NOOT = 114
"""Het rapport heeft zoveel voetnoten."""


def in_rapport(plaats: str) -> bool:
    """Zeg of "2.1", "bijlage I" of "noot 12" een plaats in het rapport is."""
    soort, _, nummer = plaats.rpartition(" ")
    if soort == "noot":
        return nummer.isdigit() and 1 <= int(nummer) <= LAATSTE_NOOT
    return nummer in PARAGRAFEN and soort == ("bijlage" if nummer.isalpha() else "")


@dataclass(frozen=True)
class Plaats:
    """Een opmerking die een stuk tekst aan het rapport bindt."""

    pagina: Pagina
    regel: int
    paragrafen: tuple[str, ...]
    feiten: tuple[str, ...]
    loopt_terug: bool = False


def ontleed_feiten(tekst: str) -> tuple[str, ...]:
    """Schrijf `F128-F130 F139` uit tot `F128`, `F129`, `F130`, `F139`."""
    gevonden: list[str] = []
    for van, tot in _FEITEN.findall(tekst):
        gevonden += [f"F{nummer:03d}" for nummer in range(int(van), int(tot or van) + 1)]
    return tuple(gevonden)


def plaatsen(pagina: Pagina) -> Iterator[Plaats]:
    """Vind elke plaatsopmerking op een pagina."""
    for gevonden in PLAATS.finditer(pagina.zonder_code):
        yield Plaats(
            pagina,
            pagina.regel(gevonden.start()),
            tuple(gevonden["paragrafen"].split()),
            ontleed_feiten(gevonden["feiten"] or ""),
            any(tot and tot < van for van, tot in _FEITEN.findall(gevonden["feiten"] or "")),
        )


def controleer_plaatsen(pagina: Pagina, feiten: dict[str, str]) -> Iterator[Melding]:
    """Elke plaatsopmerking is goed geschreven en noemt bestaande paragrafen en feiten.

    `feiten` is het feitenbestand: van feit naar paragraaf.
    """
    goed = {plaats.regel for plaats in plaatsen(pagina)}
    for gevonden in _OP_EEN_PLAATS_NA.finditer(pagina.zonder_code):
        regel = pagina.regel(gevonden.start())
        if regel not in goed:
            yield Melding(pagina.pad, regel, f"deze plaats is niet te lezen; {_ZO}")
    for plaats in plaatsen(pagina):
        if plaats.loopt_terug:
            yield Melding(pagina.pad, plaats.regel, f"een reeks feiten loopt terug; {_ZO}")
        for paragraaf in plaats.paragrafen:
            if paragraaf not in PARAGRAFEN:
                tekst = f'het rapport heeft geen paragraaf "{paragraaf}"; verbeter het nummer'
                yield Melding(pagina.pad, plaats.regel, tekst)
        for feit in plaats.feiten:
            if feit not in feiten:
                yield Melding(
                    pagina.pad, plaats.regel, f"feit {feit} bestaat niet; verbeter het nummer"
                )
            elif feiten[feit] not in plaats.paragrafen:
                tekst = f"feit {feit} hoort bij paragraaf {feiten[feit]}; noem die paragraaf ook"
                yield Melding(pagina.pad, plaats.regel, tekst)
    if pagina.kopgegevens.get("rapport", True):
        yield from _zonder_plaats(pagina)


def _zonder_plaats(pagina: Pagina) -> Iterator[Melding]:
    """Elke alinea, lijst en tabel wordt gevolgd door haar plaats, direct of na een witregel.

    Blokken (`///`: het antwoord bovenaan, noten van de redactie, rekenvoorbeelden) hoeven dat niet,
    en een inleiding die op een dubbele punt eindigt ook niet: haar plaats staat onder de lijst.
    """
    tekst = _BLOK.sub(lambda m: "\n" * m[0].count("\n"), pagina.zonder_code)
    tekst = _KOP.sub("", tekst)
    stukken = list(re.finditer(r"\S[^\n]*(?:\n[^\n]+)*", tekst))
    for stuk, volgende in zip(stukken, [*stukken[1:], None], strict=False):
        if _GEEN_ALINEA.match(stuk[0]) or _INLEIDING.search(stuk[0]):
            continue
        if PLAATS.match(stuk[0].splitlines()[-1]) or (volgende and PLAATS.match(volgende[0])):
            continue
        regel = tekst.count("\n", 0, stuk.start()) + 1
        yield Melding(pagina.pad, regel, f"deze alinea noemt geen plaats van het rapport; {_ZO}")
