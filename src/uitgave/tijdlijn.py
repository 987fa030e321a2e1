"""De tijdlijn: elke datum uit de code en elke wijziging van na het rapport, op volgorde en getekend.

Een datum krijgt haar woorden uit `GEBEURD`; staat zij daar niet, dan uit haar eigen docstring. Datums
met dezelfde woorden in hetzelfde jaar zijn één gebeurtenis: de preciezere geeft de dag.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from html import escape
from itertools import count, groupby
from pathlib import Path
from textwrap import wrap

from terugkeer.grondslag.bron import MAANDNAMEN, Bron
from terugkeer.grondslag.waarde import Datum, Precisie
from uitgave.beweringen import beweringen
from uitgave.bronverwijzing import VERWIJZING, zoek_bron
from uitgave.geschreven import eerste_zin
from uitgave.normen import NASLAG, waarden
from uitgave.pagina import Pagina, lees_paginas

SINDS_2017 = NASLAG / "sinds-2017.md"
NA_HET_RAPPORT = "Na het rapport (van de redactie)"
TIJDVAKKEN = {2009: "Tot en met 2009", 2013: "2010 tot en met 2013", 2015: "2014 en 2015"}
"""De tijdvakken op hun laatste jaar: elk is een eigen tekening, en past zo op een vel papier."""
LAATSTE_TIJDVAK = "2016 tot en met mei 2017"

GEBEURD: dict[str, tuple[str, ...]] = {
    "Begin van een snelle asielprocedure, naast de gewone": (
        "procedure.versnelde_procedure.AC_24_SINDS",
    ),
    "De snelle asielprocedure mag langer duren": ("procedure.versnelde_procedure.AC_48_SINDS",),
    "Datum van de Koppelingswet": ("voorzieningen.fase.KOPPELINGSWET_DATUM",),
    "Begin van de regeling voor witte illegalen": (
        "niet_terugkeer.witte_illegalen.BEGIN",
        "niet_terugkeer.witte_illegalen.BEGINMAAND",
        "niet_terugkeer.witte_illegalen.JAAR",
    ),
    "Einde van de regeling voor witte illegalen": ("niet_terugkeer.witte_illegalen.EINDE",),
    "Wie sinds deze dag steeds in Nederland was, kon onder de Pardonregeling vallen": (
        "niet_terugkeer.pardonregeling.VERBLIJF_SINDS",
    ),
    "Oprichting van de DT&V": ("vertrek.keten.DTENV_SINDS",),
    "Begin van de taskforces met landen van herkomst": ("vertrek.taskforces.TASKFORCES_SINDS",),
    "Raad van State: opvang in zeer bijzondere omstandigheden": (
        "voorzieningen.opvang.UITSPRAAK_OPVANG",
    ),
    "Besluit over de Pardonregeling, volgens noot 107": (
        "niet_terugkeer.pardonregeling.BESLUIT_VOLGENS_NOOT",
    ),
    "Besluit over de Pardonregeling, volgens de tekst van het rapport": (
        "niet_terugkeer.pardonregeling.BESLUIT",
        "niet_terugkeer.pardonregeling.JAAR",
    ),
    "Herziening: begin van de algemene en de verlengde asielprocedure": (
        "procedure.algemene_asielprocedure.AA_SINDS",
        "procedure.versnelde_procedure.HERZIENING",
    ),
    "Begin van de parallelle toetsing": ("procedure.toetsregels.PARALLEL_SINDS",),
    "De rechter mag meer nieuwe feiten meewegen": ("rechtsmiddelen.ex_nunc.VERRUIMD_SINDS",),
    "Begin van het beleid voor verwesterde meisjes": (
        "niet_terugkeer.verwesterde_minderjarigen.BELEID_SINDS",
    ),
    "Minderjarigen komen niet meer op straat te staan": ("vertrek.gezinslocatie.SINDS",),
    "Hoge Raad, arrest Ferreira: opvang van gezinnen met minderjarige kinderen": (
        "vertrek.gezinslocatie.FERREIRA_ARREST",
    ),
    "Begin van het Programma Stroomlijning Toelatingsprocedures": (
        "procedure.toetsregels.PST_SINDS",
    ),
    "Regeerakkoord: er komt een regeling voor kinderen die lang in Nederland zijn": (
        "niet_terugkeer.langdurig_verblijvende_kinderen.REGEERAKKOORD",
    ),
    "Begin van de regeling voor kinderen die lang in Nederland zijn": (
        "niet_terugkeer.langdurig_verblijvende_kinderen.SINDS",
    ),
    "Besluit over de regeling voor kinderen die lang in Nederland zijn": (
        "niet_terugkeer.langdurig_verblijvende_kinderen.BESLUIT",
    ),
    "Brief met de gegevens over de taskforces": ("vertrek.taskforces.BRIEF",),
    "Nieuwsbericht van het ministerie over de waarborgsom": ("vertrek.borgsom.BERICHT",),
    "Begin van no cure, less fee voor advocaten, volgens noot 41": (
        "procedure.no_cure_less_fee.NO_CURE_LESS_FEE_SINDS",
    ),
    "Aan het eind van dit jaar stijgt het aantal asielzoekers": (
        "procedure.sporenregels.VERHOOGDE_INSTROOM",
    ),
    "Evaluatie van de parallelle toetsing": ("procedure.toetsregels.GEEVALUEERD_IN",),
    "Eerste maatregelen van het Programma Stroomlijning Toelatingsprocedures": (
        "procedure.toetsregels.AMBTSHALVE_SINDS",
    ),
    "Begin van de eendagstoets voor een herhaalde aanvraag": ("procedure.eendagstoets.EDT_SINDS",),
    "De gesloten gezinsvoorziening gaat open": ("vertrek.gesloten_gezinsvoorziening.OPEN_SINDS",),
    "Het sporenbeleid wordt gemaakt": ("procedure.sporenregels.ONTWIKKELD_IN",),
    "De DT&V mag al tijdens het beroep om een reisdocument vragen": ("vertrek.reisdocument.SINDS",),
    "Staatscourant over het reisdocument tijdens het beroep": (
        "vertrek.reisdocument.BEKENDMAKING",
    ),
    "Nederland krijgt een lijst van veilige landen": ("procedure.veilige_landen.LIJST_SINDS",),
    "Raad van State: onderdak mag worden geweigerd aan wie niet meewerkt": (
        "voorzieningen.opvang.RVS_ONDERDAK",
    ),
    "De lijst van veilige landen wordt langer": ("procedure.veilige_landen.UITGEBREID_IN",),
    "De IND gaat werken met sporen": ("procedure.sporenregels.SPOREN_SINDS",),
    "Raad van State: het eerste terugkeerbesluit blijft staan": (
        "terugkeerbesluit.besluit.UITSPRAAK",
        "terugkeerbesluit.besluit.EEN_BESLUIT_SINDS",
        "terugkeerbesluit.besluit.OUDE_REGEL_TOT",
    ),
    "EHRM: geen onderdak geven is in het algemeen niet in strijd met het EVRM": (
        "voorzieningen.opvang.EHRM_ONDERDAK",
    ),
    "Tot hier lopen de cijfers over vertrek": ("vertrek.variant.CIJFERS_TOT",),
    "Rijk en gemeenten stoppen met onderhandelen over lokale voorzieningen": (
        "voorzieningen.opvang.LVV_GESTAAKT",
    ),
    "Versie van de lijst van veilige landen waarnaar het rapport verwijst": (
        "procedure.veilige_landen.VERSIE_BIJLAGE_13",
    ),
    "De enige dag waarvan het rapport de hele lijst van veilige landen geeft": (
        "procedure.veilige_landen.STAND",
    ),
    "Evaluatie van het Programma Stroomlijning Toelatingsprocedures gepland": (
        "procedure.toetsregels.EVALUATIE_PST",
    ),
}
"""Wat er gebeurde, in woorden die op zichzelf staan, en de constanten die zeggen wanneer."""

_WOORDEN = {f"terugkeer.{naam}": wat for wat, namen in GEBEURD.items() for naam in namen}
_FIJNHEID = list(Precisie)
_RIJ = re.compile(r"^\| \[\d+\]\(#(s-\d+)\) \| (.+?) \| (.+?) \| (.+?) \|$", re.MULTILINE)
_WANNEER = re.compile(rf"(?:(?:(\d{{1,2}}) )?({'|'.join(MAANDNAMEN)}) )?(\d{{4}})")
_BREED, _STREEP, _TEKST, _REGEL, _RUIMTE, _TEKENS = 340, 58, 76, 17, 12, 34


@dataclass(frozen=True)
class Gebeurtenis:
    """Iets wat op een dag, in een maand of in een jaar gebeurde.

    `namen` zijn de constanten die haar dateren, de preciezere eerst. Een wijziging van na het
    rapport heeft er geen: zij komt van de redactie en heeft een `anker` op haar pagina.
    """

    datum: Datum
    wat: str
    paginas: tuple[Pagina, ...]
    namen: tuple[str, ...] = ()
    anker: str = ""

    @property
    def orde(self) -> tuple[int, int, int]:
        """Jaar, maand en dag, met nul voor wat onbekend is: een heel jaar komt voor zijn dagen."""
        dag, fijn = self.datum.dag, self.datum.precisie
        maand = 0 if fijn is Precisie.JAAR else dag.month
        return (dag.year, maand, dag.day if fijn is Precisie.DAG else 0)

    @property
    def tijdvak(self) -> str:
        """Het tijdvak waarin zij wordt getekend."""
        if self.anker:
            return NA_HET_RAPPORT
        jaar = self.datum.dag.year
        return next((naam for tot, naam in TIJDVAKKEN.items() if jaar <= tot), LAATSTE_TIJDVAK)


def gebeurtenissen(wortel: Path) -> tuple[Gebeurtenis, ...]:
    """Alles wat een datum heeft, op volgorde; wat hetzelfde is op dezelfde tijd, één keer."""
    paginas = lees_paginas(wortel)
    alle = (*_uit_de_code(paginas), *_van_na_het_rapport(paginas))
    return tuple(sorted(alle, key=lambda g: (g.orde, g.wat)))


def _uit_de_code(paginas: tuple[Pagina, ...]) -> Iterator[Gebeurtenis]:
    """Elke `Datum` van de rechtsregels, met de pagina's die haar noemen."""
    doelen = {
        p: {b.doel for b in beweringen(p)} for p in paginas if not p.pad.is_relative_to(NASLAG)
    }
    datums = {naam: datum for naam, datum in waarden().items() if isinstance(datum, Datum)}
    groepen: dict[tuple[str, int], list[str]] = {}
    for naam, datum in datums.items():
        wat = _WOORDEN.get(naam, eerste_zin(naam).rstrip("."))
        groepen.setdefault((wat, datum.dag.year), []).append(naam)
    for (wat, _), groep in groepen.items():
        namen = tuple(sorted(groep, key=lambda n: _FIJNHEID.index(datums[n].precisie)))
        bron = tuple(dict.fromkeys(b for naam in namen for b in datums[naam].bron))
        waar = tuple(p for p, genoemd in doelen.items() if not genoemd.isdisjoint(namen))
        yield Gebeurtenis(replace(datums[namen[0]], bron=bron), wat, waar, namen)


def _van_na_het_rapport(paginas: tuple[Pagina, ...]) -> Iterator[Gebeurtenis]:
    """Elke datum in de tabel op Sinds 2017, met de bronnen uit de paragraaf van haar rij."""
    for pagina in paginas:
        if pagina.pad == SINDS_2017:
            for anker, wat, wanneer, zekerheid in _RIJ.findall(pagina.tekst):
                twijfel = zekerheid.rpartition("; ")[2].lower()
                woorden = f"{wat} ({twijfel})" if "niet" in twijfel else wat
                bron = tuple(_bronnen_onder(pagina, anker))
                for deel in _WANNEER.findall(wanneer.lower()):
                    yield Gebeurtenis(_lees_datum(deel, bron), woorden, (pagina,), anker=anker)


def _bronnen_onder(pagina: Pagina, anker: str) -> Iterator[Bron]:
    paragraaf = pagina.tekst.partition(f"{{ #{anker} }}")[2].partition("\n### ")[0]
    for regel in paragraaf.splitlines():
        if regel.startswith("- **Bron:**"):
            yield from (zoek_bron(gevonden) for gevonden in VERWIJZING.finditer(regel))


def _lees_datum(deel: tuple[str, str, str], bron: tuple[Bron, ...]) -> Datum:
    dag, maand, jaar = deel
    eerste = date(int(jaar), MAANDNAMEN.index(maand) + 1 if maand else 1, int(dag or 1))
    precisie = Precisie.DAG if dag else Precisie.MAAND if maand else Precisie.JAAR
    return Datum(eerste, bron, precisie)


def tekeningen(alle: tuple[Gebeurtenis, ...]) -> Iterator[tuple[str, str]]:
    """Elk tijdvak met zijn tekening."""
    for nummer, (tijdvak, groep) in zip(count(1), groupby(alle, key=lambda g: g.tijdvak)):
        yield tijdvak, teken(tuple(groep), tijdvak, nummer)


def teken(groep: tuple[Gebeurtenis, ...], tijdvak: str, nummer: int) -> str:
    """Een tijdvak als SVG: jaren links, een streep van boven naar beneden, gebeurtenissen rechts."""
    delen: list[str] = []
    hoogte, vorig_jaar = _REGEL, 0
    for gebeurtenis in groep:
        jaar = gebeurtenis.datum.dag.year
        delen.append(_teken_een(gebeurtenis, hoogte, met_jaar=jaar != vorig_jaar))
        hoogte += _REGEL * len(_regels(gebeurtenis)) + _RUIMTE
        vorig_jaar = jaar
    naam = f"tijdlijn-{nummer}"
    eerste, laatste = groep[0], groep[-1]
    uitleg = (
        f"Aantal gebeurtenissen: {len(groep)}. De eerste: {eerste.datum}, {eerste.wat}."
        f" De laatste: {laatste.datum}, {laatste.wat}. Onder 'De lijst' staan ze allemaal."
    )
    streep = f'<path d="M{_STREEP} 2V{hoogte - _RUIMTE}" stroke="currentColor"/>'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_BREED} {hoogte}" role="img"'
        f' aria-labelledby="{naam}-titel {naam}-uitleg" fill="currentColor" font-size="14">'
        f'<title id="{naam}-titel">Tijdlijn: {escape(tijdvak)}</title>'
        f'<desc id="{naam}-uitleg">{escape(uitleg)}</desc>{streep}{"".join(delen)}</svg>'
    )


def _teken_een(gebeurtenis: Gebeurtenis, hoogte: int, *, met_jaar: bool) -> str:
    datum = gebeurtenis.datum
    jaar = f'<text x="44" y="{hoogte}" text-anchor="end" class="jaar">{datum.dag.year}</text>'
    dag, *woorden = _regels(gebeurtenis)
    regels = "".join(
        f'<tspan x="{_TEKST}" y="{hoogte + _REGEL * nummer}">{escape(regel)}</tspan>'
        for nummer, regel in enumerate(woorden, 1)
    )
    return (
        f"<g>{jaar if met_jaar else ''}{_merk(datum.precisie, hoogte - 5)}"
        f'<text x="{_TEKST}" y="{hoogte}" class="dag">{dag}</text><text class="wat">{regels}</text></g>'
    )


def _regels(gebeurtenis: Gebeurtenis) -> list[str]:
    """De datum zonder dubbel jaar, en daaronder de woorden in regels die op een telefoon passen."""
    datum = gebeurtenis.datum
    heel_jaar = datum.precisie is Precisie.JAAR
    kort = f"in {datum}" if heel_jaar else str(datum).removesuffix(f" {datum.dag.year}")
    return [kort, *wrap(gebeurtenis.wat, _TEKENS, break_on_hyphens=False)]


def _merk(precisie: Precisie, hoogte: int) -> str:
    """Een dag is een dichte stip, een maand een open stip, een jaar een streepje."""
    if precisie is Precisie.JAAR:
        return f'<path d="M{_STREEP - 6} {hoogte}h12" stroke="currentColor" stroke-width="3"/>'
    open_ = ' class="open" stroke="currentColor" stroke-width="2"' * (precisie is Precisie.MAAND)
    return f'<circle cx="{_STREEP}" cy="{hoogte}" r="5"{open_}/>'
