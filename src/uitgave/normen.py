"""Poort 3 en 6: elke norm leeft, elke bron heeft haar vaste vorm."""

import re
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from inspect import getsourcelines
from pathlib import Path
from pkgutil import walk_packages

import terugkeer
from terugkeer.bronnen.noten import NOTEN, Noot
from terugkeer.grondslag.bron import Bron, Publicatie, Rapportplaats
from terugkeer.grondslag.norm import NORMEN, Norm
from terugkeer.grondslag.waarde import Regel, Waarde
from uitgave.begrippen import BESTAND, Begrippenlijst
from uitgave.beweringen import beweringen
from uitgave.geschreven import constanten
from uitgave.knipsels import functies_in_knipsels
from uitgave.melding import Melding
from uitgave.noten import noten_op
from uitgave.pagina import Pagina
from uitgave.plaatsen import in_rapport

NASLAG = Path("docs/naslag")
_MIDDELEN = ("terugkeer.grondslag", "terugkeer.bronnen")
_VASTE_VORM = re.compile(
    r"https://wetten\.overheid\.nl/(?:jci1\.3:c:BWB[RV]\d{7}&artikel=[\w.:]+(?:&lid=\d+)?(?:&o=\w+)?"
    r"&z=\d{4}-\d\d-\d\d&g=\d{4}-\d\d-\d\d|BWB[RV]\d{7}/\d{4}-\d\d-\d\d(?:#Bijlage\w+)?)"
    r"|https://deeplink\.rechtspraak\.nl/uitspraak\?id=ECLI:NL:\w+:\d{4}:\w+"
    r"|https://eur-lex\.europa\.eu/eli/(?:dir|reg)/\d{4}/\d+/oj"
    r"|https://eur-lex\.europa\.eu/legal-content/NL/TXT/\?uri=CELEX:\d[0-9A-Z]+"
    r"|https://zoek\.officielebekendmakingen\.nl/(?:stb|stcrt|kst)-\d+-\d+\.html"
)


@cache
def laad_alles() -> tuple[str, ...]:
    """Laad elke module van `terugkeer`, zodat het register vol is; geef hun namen."""
    namen = tuple(m.name for m in walk_packages(terugkeer.__path__, "terugkeer."))
    for naam in namen:
        import_module(naam)
    return namen


def waarden() -> dict[str, Waarde]:
    """Alle waarden van de rechtsregels, op de volledige naam waar zij gemaakt zijn."""
    gevonden: dict[str, Waarde] = {}
    for module in laad_alles():
        if not module.startswith(_MIDDELEN):
            for naam in constanten(module):
                waarde = getattr(import_module(module), naam)
                if isinstance(waarde, Waarde):
                    gevonden[f"{module}.{naam}"] = waarde
    return gevonden


def regels_in_woorden(hoofdstuk: str) -> str:
    """Elke regel van een hoofdstuk die ja of nee zegt, met haar woorden, ook bij een ander antwoord."""
    begin = f"terugkeer.{hoofdstuk}."
    regels = []
    for naam, regel in waarden().items():
        if isinstance(regel, Regel) and naam.startswith(begin):
            kort = naam.removeprefix(begin)
            regels.append(f"{kort}: {regel.antwoord.value} ({regel.hardheid.value})")
            regels += (f"   {a.value}: {'; '.join(woorden)}" for a, woorden in regel.woorden)
    return "\n".join(regels)


def controleer_normen(wortel: Path, paginas: tuple[Pagina, ...]) -> Iterator[Melding]:
    """Poort 3: elke norm heeft bron, pagina, knipsel en gevallen, en elke waarde een zin."""
    laad_alles()
    genoemd = {
        bewering.doel
        for pagina in paginas
        if not pagina.pad.is_relative_to(NASLAG)
        for bewering in beweringen(pagina)
    }
    in_knipsels = functies_in_knipsels(wortel)
    for norm in NORMEN.values():
        for tekst in _gebreken(wortel, norm, genoemd, in_knipsels):
            yield Melding(*plek_van_norm(wortel, norm), tekst)
    for naam, waarde in waarden().items():
        module, _, kort = naam.rpartition(".")
        for tekst in _onbekende_plaatsen(kort, getattr(waarde, "bron", ())):
            yield Melding(*regel_van(wortel, module, rf"{kort}\b"), tekst)
        if naam not in genoemd:
            tekst = f"geen pagina noemt {kort}; bind er een zin aan: [{waarde}][{naam}]"
            yield Melding(*regel_van(wortel, module, rf"{kort}\b"), tekst)


def controleer_begripnormen(wortel: Path, lijst: Begrippenlijst) -> Iterator[Melding]:
    """Elk begrip noemt bestaande normen, en elke norm hoort bij een begrip."""
    laad_alles()
    nummers = {norm.nummer for norm in NORMEN.values()}
    for begrip in lijst.begrippen.values():
        for nummer in begrip.normen:
            if nummer not in nummers:
                tekst = f'begrip "{begrip.naam}": norm {nummer} bestaat niet; verbeter het nummer'
                yield Melding(BESTAND, begrip.regel, tekst)
    genoemd = {nummer for begrip in lijst.begrippen.values() for nummer in begrip.normen}
    for norm in NORMEN.values():
        if norm.nummer not in genoemd:
            tekst = (
                f"norm {norm.nummer} ({norm.naam}) hoort bij geen begrip; noem haar in {BESTAND}"
            )
            yield Melding(*plek_van_norm(wortel, norm), tekst)


def _gebreken(
    wortel: Path, norm: Norm, genoemd: set[str], in_knipsels: frozenset[str]
) -> Iterator[str]:
    wie = f"norm {norm.nummer} ({norm.naam})"
    if not any(isinstance(bron, Rapportplaats) for bron in norm.bron):
        yield f"{wie} noemt geen plaats in het rapport; voeg rapport(...) toe aan bron"
    yield from _onbekende_plaatsen(wie, norm.bron)
    if norm.pad not in genoemd:
        yield f"{wie} staat op geen pagina; verwijs ernaar: [woorden][{norm.pad}]"
    if norm.pad not in in_knipsels:
        yield f"{wie} heeft geen knipsel; maak een sectie in snippets/ die haar gebruikt"
    module = norm.regel.__module__.split(".")[1:]
    gevallen = Path("tests/terugkeer", *module[:-1], f"test_{module[-1]}.py")
    if not (wortel / gevallen).is_file() or norm.regel.__name__ not in (
        wortel / gevallen
    ).read_text("utf-8"):
        yield f"{wie} heeft geen uitgewerkte gevallen; schrijf ze in {gevallen}"


def _onbekende_plaatsen(wie: str, bron: tuple[Bron, ...]) -> Iterator[str]:
    """Elke bron in het rapport is een paragraaf, bijlage of noot die het rapport heeft."""
    for deel in bron:
        if isinstance(deel, Rapportplaats):
            for plaats in (deel.paragraaf, *(f"noot {nummer}" for nummer in deel.noten)):
                if not in_rapport(plaats):
                    yield f'{wie}: het rapport heeft geen "{plaats}"; verbeter rapport(...)'


def controleer_bronnen(wortel: Path, paginas: tuple[Pagina, ...]) -> Iterator[Melding]:
    """Poort 6: elke noot van het rapport staat op een pagina, elke link is vast."""
    gebruikt = {nummer for pagina in paginas for nummer in noten_op(pagina)}
    for nummer, noot in NOTEN.items():
        if nummer not in gebruikt:
            tekst = f"noot {nummer} staat op geen pagina; verwijs ernaar: [^noot-{nummer}]"
            yield Melding(*_regel_van_noot(wortel, noot), tekst)
    for bron in bronnen():
        if isinstance(bron, Publicatie) or not bron.url:
            continue
        if not _VASTE_VORM.fullmatch(bron.url):
            tekst = (
                f"{bron}: de link {bron.url} heeft niet de vaste vorm van zijn soort; "
                "verbeter het nummer (BWB, ECLI, CELEX of reeks)"
            )
            yield Melding(*_regel_van_bron(wortel, bron), tekst)


def bronnen() -> tuple[Bron, ...]:
    """Elke bron van de editie één keer: uit noten, normen en waarden."""
    laad_alles()
    reeksen = [
        *(noot.bronnen for noot in NOTEN.values()),
        *(norm.bron for norm in NORMEN.values()),
        *(getattr(waarde, "bron", ()) for waarde in waarden().values()),
    ]
    return tuple(dict.fromkeys(bron for reeks in reeksen for bron in reeks))


def plek_van_norm(wortel: Path, norm: Norm) -> tuple[Path, int]:
    """Het bestand en de regel waar een norm begint."""
    return _kort(wortel, _bestand(norm.regel.__module__)), getsourcelines(norm.regel)[1]


def regel_van(wortel: Path, module: str, patroon: str) -> tuple[Path, int]:
    """Een module met de eerste regel die zo begint."""
    pad = _bestand(module)
    regels = enumerate(pad.read_text("utf-8").splitlines(), 1)
    return _kort(wortel, pad), next((n for n, regel in regels if re.match(patroon, regel)), 1)


def _regel_van_bron(wortel: Path, bron: Bron) -> tuple[Path, int]:
    """De regel in `bronnen/` waar een van de kenmerken van de bron staat, of anders de eerste."""
    zelf = getattr(bron, "regeling", bron)
    kenmerken = [getattr(zelf, naam, "") for naam in ("bwb", "ecli", "celex", "kort", "naam")]
    for pad in sorted((wortel / "src/terugkeer/bronnen").rglob("*.py")):
        for nummer, regel in enumerate(pad.read_text("utf-8").splitlines(), 1):
            if any(kenmerk and f'"{kenmerk}"' in regel for kenmerk in kenmerken):
                return pad.relative_to(wortel), nummer
    return Path("src/terugkeer/bronnen/regelingen.py"), 1


def _regel_van_noot(wortel: Path, noot: Noot) -> tuple[Path, int]:
    hoofdstuk = "bijlagen" if noot.paragraaf.isalpha() else f"hoofdstuk_{noot.paragraaf[0]}"
    patroon = rf"\s+(?:noot\(\s*)?{noot.nummer},"
    return regel_van(wortel, f"terugkeer.bronnen.noten.{hoofdstuk}", patroon)


def _bestand(module: str) -> Path:
    return Path(import_module(module).__file__ or "")


def _kort(wortel: Path, pad: Path) -> Path:
    wortel = wortel.resolve()
    return pad.relative_to(wortel) if pad.is_relative_to(wortel) else pad
