"""De begrippen van `glossary.yml`: lezen, controleren en terugvinden in lopende tekst."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

import yaml
from markdown.extensions.toc import slugify

from uitgave.beweringen import zonder_beweringen
from uitgave.melding import Afgekeurd, Melding
from uitgave.pagina import Pagina
from uitgave.plaatsen import in_rapport

BESTAND = Path("glossary.yml")
SOORTEN = ("begrip", "organisatie", "afkorting", "wet")
LANGSTE_UITLEG = 220
"""Zoveel tekens past in een uitleg die bij een woord verschijnt."""

_TEKST, _LIJST = (
    ("soort", "uitleg", "toelichting", "voluit", "redactie"),
    (
        "vormen",
        "delen",
        "zie",
        "normen",
        "rapport",
        "feiten",
    ),
)


@dataclass(frozen=True)
class Begrip:
    """Een begrip. `vormen` zijn de schrijfwijzen die een zin mag gebruiken, naast de naam zelf.

    `uitleg`, `toelichting` en `redactie` zijn de woorden; `gebonden` is diezelfde tekst met de
    beweringen erin, zoals de begrippenpagina haar toont.
    """

    naam: str
    regel: int
    soort: str
    uitleg: str
    toelichting: str = ""
    voluit: str = ""
    redactie: str = ""
    vormen: tuple[str, ...] = ()
    delen: tuple[str, ...] = ()
    zie: tuple[str, ...] = ()
    normen: tuple[str, ...] = ()
    rapport: tuple[str, ...] = ()
    feiten: tuple[str, ...] = ()
    gebonden: Mapping[str, str] = field(default_factory=dict, compare=False, repr=False)

    @property
    def anker(self) -> str:
        """De plek op de begrippenpagina."""
        return slugify(self.naam, "-")

    @property
    def alle_vormen(self) -> tuple[str, ...]:
        """De naam en haar vormen."""
        return (self.naam, *self.vormen)


@dataclass(frozen=True)
class Begrippenlijst:
    """Alle begrippen, met een zoeker die hun vormen in tekst vindt."""

    begrippen: Mapping[str, Begrip]
    _bij_vorm: dict[str, Begrip] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        bij_vorm = {v: b for b in self.begrippen.values() for v in b.alle_vormen}
        object.__setattr__(self, "_bij_vorm", bij_vorm)

    @cached_property
    def zoeker(self) -> re.Pattern[str]:
        """Eén patroon voor alle vormen: langste eerst, hele woorden, ook over een regeleinde heen."""
        return _zoeker(self._bij_vorm, r"(?!\w)")

    def van(self, gevonden: str) -> Begrip:
        """Het begrip bij woorden die de zoeker vond."""
        vorm = " ".join(gevonden.split())
        if vorm not in self._bij_vorm:
            vorm = vorm[0].lower() + vorm[1:]
        return self._bij_vorm[vorm]

    def in_tekst(self, tekst: str) -> Iterator[Begrip]:
        """De begrippen in een stuk tekst, in volgorde van voorkomen."""
        for gevonden in self.zoeker.finditer(tekst):
            yield self.van(gevonden[0])


def _zoeker(vormen: Iterable[str], erna: str) -> re.Pattern[str]:
    """Een patroon voor deze vormen, de langste eerst; zonder vormen vindt het niets.

    Het kijkt eerst naar de beginletter: zo zijn honderden vormen snel te doorzoeken.
    """
    bij_letter: defaultdict[str, list[str]] = defaultdict(list)
    for vorm in sorted(vormen, key=len, reverse=True):
        bij_letter[vorm[0].lower()].append(_patroon(vorm))
    keuze = "|".join(
        f"(?=[{re.escape(letter + letter.upper())}])(?:{'|'.join(patronen)})"
        for letter, patronen in bij_letter.items()
    )
    return re.compile(rf"(?<![\w-])(?:{keuze or '(?!)'}){erna}")


def _patroon(vorm: str) -> str:
    """Een hoofdletter aan het begin van een zin mag; een spatie mag een regeleinde zijn."""
    eerste = f"[{vorm[0]}{vorm[0].upper()}]" if vorm[0].islower() else re.escape(vorm[0])
    return eerste + r"\s+".join(re.escape(deel) for deel in vorm[1:].split(" "))


def lees_begrippen(wortel: Path) -> Begrippenlijst:
    """Lees `glossary.yml`; `Afgekeurd` met alle fouten tegelijk als er iets niet klopt."""
    tekst = ""
    try:
        tekst = (wortel / BESTAND).read_text("utf-8")
        return _ontleed(tekst)
    except FileNotFoundError:
        raise Afgekeurd([Melding(BESTAND, 1, "het bestand ontbreekt; zet het terug")]) from None
    except (yaml.YAMLError, UnicodeDecodeError) as fout:
        raise Afgekeurd([_leesfout(fout, tekst)]) from None


@lru_cache(maxsize=2)
def _ontleed(tekst: str) -> Begrippenlijst:
    """Bewaard, want elke pagina van een bouw leest dezelfde begrippen."""
    boom = yaml.compose(tekst, Loader=yaml.CSafeLoader)
    if not isinstance(boom, yaml.MappingNode):
        raise Afgekeurd(
            [Melding(BESTAND, 1, "verwacht een lijst van begrippen: `naam:` en velden")]
        )
    meldingen: list[Melding] = []
    begrippen: dict[str, Begrip] = {}
    for sleutel, inhoud in boom.value:
        naam, regel = str(sleutel.value), sleutel.start_mark.line + 1
        if naam in begrippen:
            eerder = begrippen[naam].regel
            tekst = f'begrip "{naam}" staat er ook op regel {eerder}; voeg ze samen'
            meldingen.append(Melding(BESTAND, regel, tekst))
            continue
        try:
            velden = yaml.SafeLoader("").construct_document(inhoud)
        except (yaml.YAMLError, ValueError):
            tekst = f'begrip "{naam}" is niet te lezen; zet tekst met een : of # tussen aanhalingstekens'
            meldingen.append(Melding(BESTAND, regel, tekst))
            continue
        fouten = [*_dubbele_velden(naam, inhoud), *_controleer_velden(naam, regel, velden)]
        meldingen += fouten
        if not fouten:
            begrippen[naam] = _maak(naam, regel, velden)
    namen = {str(sleutel.value) for sleutel, _ in boom.value}
    meldingen += _controleer_samenhang(begrippen, namen)
    if meldingen:
        raise Afgekeurd(sorted(meldingen))
    return Begrippenlijst(begrippen)


@dataclass(frozen=True)
class Begripstekst(Pagina):
    """De zinnen van één begrip als een pagina, zodat dezelfde poorten haar lezen."""

    eerste_regel: int = 1

    def regel(self, plaats: int) -> int:
        """Het regelnummer in `glossary.yml`."""
        return super().regel(plaats) + self.eerste_regel - 1


def begripsteksten(wortel: Path) -> tuple[Begripstekst, ...]:
    """De uitleg, toelichting en redactie van elk begrip, elk op haar eigen regel."""
    return _teksten((wortel / BESTAND).read_text("utf-8"))


@lru_cache(maxsize=2)
def _teksten(tekst: str) -> tuple[Begripstekst, ...]:
    """Bewaard, want meer poorten lezen haar."""
    boom = yaml.compose(tekst, Loader=yaml.CSafeLoader)
    return tuple(_begripstekst(tekst, *paar) for paar in boom.value) if boom else ()


def _begripstekst(tekst: str, sleutel: yaml.Node, inhoud: yaml.Node) -> Begripstekst:
    begin, zinnen = sleutel.start_mark.index, ""
    for veld, waarde in inhoud.value:
        if veld.value in ("uitleg", "toelichting", "redactie"):
            van, tot = waarde.start_mark.index, waarde.end_mark.index
            tussen = tekst[begin + len(zinnen) : van]
            zinnen += re.sub(r"[^\n]", " ", tussen) + tekst[van:tot]
    return Begripstekst(BESTAND, zinnen, sleutel.start_mark.line + 1)


def _leesfout(fout: Exception, tekst: str) -> Melding:
    plek = getattr(fout, "problem_mark", None)
    regel = plek.line + 1 if plek else 1
    if plek and tekst[plek.index : plek.index + 1] == "\t":
        return Melding(BESTAND, regel, "hier staat een tab; spring in met spaties")
    return Melding(
        BESTAND,
        regel,
        "dit is niet te lezen; kijk naar het inspringen, de : en de aanhalingstekens",
    )


def _dubbele_velden(naam: str, inhoud: yaml.Node) -> Iterator[Melding]:
    """YAML laat van twee gelijke velden stil het laatste over."""
    eerder: dict[str, int] = {}
    for sleutel, _ in inhoud.value if isinstance(inhoud, yaml.MappingNode) else ():
        regel = sleutel.start_mark.line + 1
        if eerder.setdefault(sleutel.value, regel) != regel:
            tekst = f"veld {sleutel.value} staat er ook op regel {eerder[sleutel.value]}"
            yield Melding(BESTAND, regel, f'begrip "{naam}": {tekst}; haal er een weg')


def _maak(naam: str, regel: int, velden: dict[str, Any]) -> Begrip:
    gebonden = {v: " ".join(velden[v].split()) for v in _TEKST if v in velden}
    tekst: dict[str, Any] = {v: zonder_beweringen(t) for v, t in gebonden.items()}
    lijst: dict[str, Any] = {v: tuple(velden[v]) for v in _LIJST if v in velden}
    return Begrip(naam, regel, gebonden=gebonden, **tekst, **lijst)


def _controleer_velden(naam: str, regel: int, velden: Any) -> Iterator[Melding]:
    if isinstance(velden, dict):
        teksten = (*_typefouten(velden), *_inhoudsfouten(velden))
    else:
        teksten = (f"gevonden {velden!r}, verwacht velden zoals uitleg en rapport",)
    for tekst in teksten:
        yield Melding(BESTAND, regel, f'begrip "{naam}": {tekst}')


def _typefouten(velden: dict[str, Any]) -> Iterator[str]:
    for veld, waarde in velden.items():
        if veld in _TEKST:
            if not isinstance(waarde, str) and not (veld == "uitleg" and waarde is None):
                yield f"{veld} is {waarde!r}, verwacht tekst"
        elif veld in _LIJST:
            if not isinstance(waarde, list) or not all(isinstance(w, str) for w in waarde):
                yield f"{veld} is {waarde!r}, verwacht een lijst van teksten: [een, twee]"
        else:
            bekend = ", ".join((*_TEKST, *_LIJST))
            yield f"onbekend veld {veld!r}; bekend zijn {bekend}"


def _inhoudsfouten(velden: dict[str, Any]) -> Iterator[str]:
    if velden.get("soort") not in SOORTEN:
        yield f"soort is {velden.get('soort')!r}, verwacht een van {', '.join(SOORTEN)}"
    uitleg = velden.get("uitleg")
    if not uitleg:
        yield "de uitleg ontbreekt; schrijf een of twee zinnen"
    elif isinstance(uitleg, str) and (lengte := len(zonder_beweringen(uitleg))) > LANGSTE_UITLEG:
        yield (
            f"de uitleg is {lengte} tekens lang, hoogstens {LANGSTE_UITLEG}; kort haar in, of "
            "zet de rest bij toelichting"
        )
    if not velden.get("rapport") and not velden.get("redactie"):
        yield "noem een plaats in het rapport, of zeg bij redactie waarop de uitleg rust"
    for plaats in velden.get("rapport") or ():
        if isinstance(plaats, str) and not in_rapport(plaats):
            yield f'het rapport heeft geen "{plaats}"; schrijf "2.1", bijlage I of noot 12'


def _controleer_samenhang(begrippen: dict[str, Begrip], namen: set[str]) -> Iterator[Melding]:
    """Geen vorm hoort bij twee begrippen, en elk `zie` bestaat, ook als het zelf is afgekeurd."""
    bij_vorm: dict[str, Begrip] = {}
    for begrip in begrippen.values():
        for vorm in begrip.alle_vormen:
            ander = bij_vorm.setdefault(vorm, begrip)
            if ander is not begrip:
                tekst = (
                    f'de vorm "{vorm}" hoort bij "{ander.naam}" (regel {ander.regel}); kies er een'
                )
                yield Melding(BESTAND, begrip.regel, f'begrip "{begrip.naam}": {tekst}')
        for naam in begrip.zie:
            if naam not in namen:
                tekst = f'begrip "{begrip.naam}": zie "{naam}" bestaat niet; verbeter of schrap het'
                yield Melding(BESTAND, begrip.regel, tekst)


def controleer_gebruik(lijst: Begrippenlijst, paginas: tuple[Pagina, ...]) -> Iterator[Melding]:
    """Poort 7: elk begrip wordt gebruikt, en geen verbuiging in de tekst is onbekend."""
    gebruikt = {b.naam for p in paginas for b in lijst.in_tekst(p.woorden)}
    for begrip in lijst.begrippen.values():
        gebruikt |= {
            b.naam
            for b in lijst.in_tekst(f"{begrip.uitleg} {begrip.toelichting}")
            if b is not begrip
        }
    for begrip in lijst.begrippen.values():
        if begrip.naam not in gebruikt:
            tekst = (
                f'begrip "{begrip.naam}" staat op geen enkele pagina; gebruik het of haal het weg'
            )
            yield Melding(BESTAND, begrip.regel, tekst)
    yield from _onbekende_verbuigingen(lijst, paginas)


def _onbekende_verbuigingen(
    lijst: Begrippenlijst, paginas: tuple[Pagina, ...]
) -> Iterator[Melding]:
    bekend = {v.lower() for b in lijst.begrippen.values() for v in b.alle_vormen}
    stammen = {
        verbuiging: begrip
        for begrip in lijst.begrippen.values()
        for verbuiging in verbuigingen(begrip.naam)
        if verbuiging.lower() not in bekend
    }
    patroon = _zoeker(stammen, r"(?![\w-])")
    for pagina in paginas:
        for gevonden in patroon.finditer(pagina.woorden):
            woord = " ".join(gevonden[0].split())
            begrip = stammen.get(woord) or stammen[woord[0].lower() + woord[1:]]
            tekst = (
                f'"{woord}" lijkt een vorm van "{begrip.naam}"; zet het in glossary.yml bij vormen'
            )
            yield Melding(pagina.pad, pagina.regel(gevonden.start()), tekst)


def verbuigingen(woord: str) -> set[str]:
    """Gok de Nederlandse verbuigingen van een woord: meervoud en bezit."""
    vormen = {woord + uitgang for uitgang in ("en", "s", "'s", "’s", "n", "ën")}
    if dubbel := re.search(r"([aeou])\1([bdfgklmnprstvz])$", woord):
        kort = woord[: dubbel.start()] + dubbel[1]
        slot = {"f": "v", "s": "z"}.get(dubbel[2], dubbel[2])
        vormen |= {kort + slot + "en"}
    elif re.search(r"[^aeiou][aeiou][bdfgklmnprst]$", woord):
        vormen |= {woord + woord[-1] + "en"}
    if woord.endswith(("ijf", "ief")):
        vormen |= {woord[:-1] + "ven"}
    return vormen
