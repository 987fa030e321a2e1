"""De uitslag van een rekenhulp: een kop, stappen met hun bron, twijfel en wat nog ontbreekt.

Hier wordt niets berekend. Een deel neemt de uitkomst van een norm over.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from terugkeer.grondslag.bron import Bron
from terugkeer.grondslag.norm import NORMEN
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit, Uitkomst

STAND = "Stand mei 2017, geen geldend recht."
NIET = (
    "Dit is geen besluit en geen juridisch advies. De rekenhulp kent alleen uw antwoorden en de "
    "regels van het rapport. Leg een echt geval altijd voor aan een advocaat of aan "
    "VluchtelingenWerk Nederland."
)
FEITEN = {
    "afgewezen": "of de aanvraag is afgewezen",
    "afwijzing_hoger_beroep": "de dag waarop de Raad van State besliste",
    "andere_procedure": "of er nog een andere procedure over verblijf loopt",
    "asielzoeker": "of het huishouden asiel heeft gevraagd",
    "begin_va": "het begin van de verlengde procedure",
    "bekendmaking": "de dag van de bekendmaking",
    "bemiddeling": "hoe het staat met de bemiddeling door de DT&V",
    "buitenschuldvergunning": "of er een buitenschuldvergunning is",
    "definitief": "of de afwijzing definitief is",
    "definitieve_uitspraak": "de dag van de definitieve uitspraak",
    "dictum": "wat de rechter heeft beslist",
    "doormigratie": "of het huishouden naar een ander land vertrekt",
    "eerste_dag": "de dag van het eerste gehoor",
    "fase": "de fase waarin iemand is",
    "gevaar_openbare_orde": "of het besluit gevaar voor de openbare orde noemt",
    "gezin_met_minderjarige": "of er een kind onder de 18 bij het gezin hoort",
    "herhaalde_aanvraag": "of dit een tweede of latere aanvraag is",
    "identiteit_zonder_twijfel": "of nationaliteit en identiteit vaststaan",
    "in_bewaring": "of iemand in bewaring zit",
    "kennelijk_ongegrond": "of de aanvraag kennelijk ongegrond heet",
    "land_op_lijst": "of het land op de lijst staat",
    "leeftijd": "de leeftijd",
    "mag_afwachten": "of iemand de uitspraak hier mag afwachten",
    "medische_omstandigheden": "of er medische omstandigheden zijn",
    "met_iom": "of het vertrek met hulp van de IOM is",
    "minderjarig": "of de persoon jonger is dan 18",
    "mogelijk_slachtoffer_mensenhandel": "of er mogelijk een slachtoffer van mensenhandel is",
    "mogelijke_getuige_mensenhandel": "of er mogelijk een getuige van mensenhandel is",
    "mogelijke_schending_evrm": "of er mogelijk een mensenrecht is geschonden",
    "niet_ontvankelijk": "of de aanvraag niet-ontvankelijk heet",
    "nul_dagen": "of de vertrektermijn nul dagen is",
    "onderdak": "of de persoon nog in de opvang is",
    "onttrekkingsrisico": "of het besluit een risico op onttrekking noemt",
    "osb_voorwaarden": "of aan de voorwaarden van de OSB is voldaan",
    "positief_advies": "het advies van de DT&V",
    "rechtsmiddel_ingesteld": "of er beroep of hoger beroep is ingesteld",
    "rule_39": "hoe het staat met de rule 39",
    "samenhangend_geheel": "of de DT&V vaststelt dat alle feiten samen kloppen",
    "uitzettingsdatum_bekend": "of de datum van de uitzetting bekend is",
    "van_raad_van_state": "of de Raad van State heeft beslist",
    "veilig_land": "of de persoon uit een veilig land komt",
    "veilig_land_of_openbare_orde": "of het besluit een veilig land of gevaar voor de orde noemt",
    "vertegenwoordiging_benaderd": "of er een ambassade of consulaat is benaderd",
    "vertrektermijn_voorbij": "of de vertrektermijn voorbij is",
    "voldoende_informatie": "of de IND na dag 4 genoeg weet",
    "voorziening_gevraagd": "of er nog een verzoek om een voorlopige voorziening loopt",
    "vovo": "hoe het staat met de voorlopige voorziening",
    "werkt_mee": "of de persoon meewerkt aan het vertrek",
    "zeer_bijzondere_omstandigheden": "of er zeer bijzondere omstandigheden zijn",
    "zelf_geprobeerd": "of de persoon zelf probeerde te vertrekken",
    "zelf_ingewilligd": "of de rechter de aanvraag heeft toegewezen",
    "zonder_verblijfstitel": "of de persoon hier zonder verblijfstitel is",
}
"""Elk feit dat een rekenhulp kan missen, in woorden."""


@dataclass(frozen=True)
class Stap:
    """Een zin en waar die op steunt."""

    tekst: str
    bron: tuple[Bron, ...]


@dataclass(frozen=True)
class Deel:
    """Een deel van de uitslag: het antwoord op één vraag, met de weg ernaartoe."""

    kop: str
    antwoord: str
    stappen: tuple[Stap, ...]
    anders: tuple[Stap, ...] = ()
    ontbreekt: tuple[str, ...] = ()
    let_op: tuple[str, ...] = ()
    twijfel: tuple[str, ...] = ()


@dataclass(frozen=True)
class Uitslag:
    """Wat de lezer te zien krijgt. `agenda` zijn de laatste dagen die in een agenda kunnen."""

    kop: str
    zinnen: tuple[str, ...]
    delen: tuple[Deel, ...]
    agenda: tuple[date, ...] = ()


NIET_BESCHREVEN = "Let op: het rapport beschrijft deze dag niet. Reken niet op deze uitslag."


def gewaarschuwd(uitslag: Uitslag, *, vroeger: bool) -> Uitslag:
    """De uitslag met een waarschuwing voorop als een norm een voorbehoud maakt.

    Wie op verzoek een regel van vroeger ziet, krijgt geen datum voor zijn agenda.
    """
    if not any(een.let_op for een in uitslag.delen):
        return uitslag
    agenda = () if vroeger else uitslag.agenda
    return Uitslag(uitslag.kop, (NIET_BESCHREVEN, *uitslag.zinnen), uitslag.delen, agenda)


def vraag_norm(naam: str, feiten: Mapping[str, Any], *, historie: bool = False) -> Uitkomst[Any]:
    """De uitkomst van een norm uit het register."""
    return NORMEN[naam].beantwoord(feiten, als_historie=historie)


def deel(kop: str, norm: str, uitkomst: Uitkomst[Any], *, met_waarde: bool = False) -> Deel:
    """Zet de uitkomst van een norm om in een deel van de uitslag.

    Met `met_waarde` is het antwoord wat de norm oplevert (een datum, een fase) als dat vaststaat.
    """
    zeker = met_waarde and uitkomst.antwoord is Antwoord.JA and uitkomst.waarde is not None
    ander = uitkomst.andere_lezing
    register = NORMEN[norm]
    return Deel(
        kop,
        str(uitkomst.waarde) if zeker else schrijf_antwoord(uitkomst),
        stappen(uitkomst),
        stappen(ander) if ander else (),
        tuple(noem_feit(feit) for feit in uitkomst.ontbreekt),
        uitkomst.voorbehoud,
        tuple(str(zin) for zin in register.uitzonderingen) + register.twijfel,
    )


def stappen(uitkomst: Uitkomst[Any]) -> tuple[Stap, ...]:
    """De redenen van een uitkomst als stappen."""
    return tuple(Stap(reden.tekst, reden.bron) for reden in uitkomst.redenen)


def schrijf_antwoord(uitkomst: Uitkomst[Any]) -> str:
    """`ja`, `nee, in beginsel`, `mogelijk` of `onbepaald`."""
    zeker = uitkomst.antwoord in (Antwoord.JA, Antwoord.NEE)
    if zeker and uitkomst.modaliteit is Modaliteit.REGEL:
        return f"{uitkomst.antwoord.value}, in beginsel"
    return uitkomst.antwoord.value


def noem_feit(naam: str) -> str:
    """Een feit in woorden."""
    return FEITEN[naam]


def hoofdletter(tekst: str) -> str:
    """Dezelfde tekst met een hoofdletter vooraan."""
    return tekst[:1].upper() + tekst[1:]


def als_tekst(uitslag: Uitslag) -> str:
    """De uitslag als gewone regels, zonder de twijfel: voor een voorbeeld op een pagina."""
    regels = [f"{uitslag.kop}.", *uitslag.zinnen]
    for een in uitslag.delen:
        regels += ["", _kopregel(een)]
        regels += [f"{n}. {_met_bron(stap)}" for n, stap in enumerate(een.stappen, 1)]
        regels += [f"Anders gelezen: {_met_bron(stap)}" for stap in een.anders]
        if een.ontbreekt:
            regels.append(f"Nog nodig: {', '.join(een.ontbreekt)}.")
        regels += [f"Let op: {zin}" for zin in een.let_op]
    return "\n".join([*regels, "", STAND])


def _kopregel(een: Deel) -> str:
    if not een.antwoord:
        return een.kop
    if een.kop.endswith("?"):
        return f"{een.kop} {hoofdletter(een.antwoord)}"
    return f"{een.kop}: {een.antwoord}"


def _met_bron(stap: Stap) -> str:
    return f"{stap.tekst} ({'; '.join(str(bron) for bron in stap.bron)})"
