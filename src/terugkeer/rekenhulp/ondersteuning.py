"""Rekenhulp: hoeveel geld gaf de overheid bij zelfstandig vertrek? (rapport 4.3 en 6)."""

from typing import Any

from terugkeer.bronnen.na_het_rapport import HRT_STOPT
from terugkeer.grondslag.uitkomst import Antwoord
from terugkeer.rekenhulp.hulp import Rekenhulp
from terugkeer.rekenhulp.uitslag import Deel, Stap, Uitslag, deel, vraag_norm
from terugkeer.rekenhulp.vragen import Antwoorden, Soort, Vraag, ja_nee

_NORM = "rean_hrt_bedrag"
GESTOPT = f"De bedragen van de HRT stopten op {HRT_STOPT}. Reken er nu niet op."
NATURA = "Andere projecten konden hulp in natura geven."


def _niemand(a: Antwoorden, kinderen: object) -> str:
    if a.getal("volwassenen") == 0 and kinderen == 0:
        return "Er moet ten minste één volwassene of kind vertrekken."
    return ""


def _met_iom(a: Antwoorden) -> bool:
    return a.waar("met_iom") is not False


def _volwassene_met_iom(a: Antwoorden) -> bool:
    return _met_iom(a) and a.getal("volwassenen") != 0


def _asielzoeker(a: Antwoorden) -> bool:
    return _volwassene_met_iom(a) and a.waar("asielzoeker") is not False


def _niet_op_de_lijst(a: Antwoorden) -> bool:
    return _asielzoeker(a) and a.waar("land_op_lijst") is not True


VRAGEN = (
    Vraag(
        "volwassenen",
        Soort.GETAL,
        "Hoeveel volwassenen vertrekken er samen?",
        "Volwassenen",
        "het aantal volwassenen",
        "Iedereen van 18 jaar of ouder. Vul 0 in als er geen volwassene meegaat.",
    ),
    Vraag(
        "kinderen",
        Soort.GETAL,
        "Hoeveel kinderen reizen er mee?",
        "Kinderen",
        "het aantal kinderen",
        "Iedereen onder de 18 jaar. Vul 0 in als er geen kinderen meereizen.",
        toets=_niemand,
    ),
    ja_nee(
        "met_iom",
        "Is het zelfstandig vertrek met hulp van de IOM?",
        "Vertrek met de IOM",
        "De IOM is de Internationale Organisatie voor Migratie.",
    ),
    ja_nee(
        "osb_voorwaarden",
        "Voldoet het huishouden aan de voorwaarden voor de OSB?",
        "Voldoet aan de voorwaarden van de OSB",
        "De OSB is de ondersteuningsbijdrage van de IOM. De voorwaarden staan niet in het rapport.",
        als=_volwassene_met_iom,
    ),
    ja_nee(
        "asielzoeker",
        "Heeft het huishouden asiel gevraagd, nu of vroeger?",
        "Asiel gevraagd",
        als=_volwassene_met_iom,
    ),
    ja_nee(
        "land_op_lijst",
        "Staat het land van herkomst op de HRT-landenlijst?",
        "Land staat op de lijst",
        "Welke landen dat waren, staat niet in het rapport.",
        als=_asielzoeker,
    ),
    ja_nee(
        "doormigratie",
        "Vertrekt het huishouden naar een ander land dat het toelaat?",
        "Naar een derde land",
        "Dus niet naar het land van herkomst.",
        als=_niet_op_de_lijst,
    ),
)


def bereken(a: Antwoorden) -> Uitslag:
    """De bedragen van de norm, met voorop dat zij niet meer gelden."""
    gestopt = Deel("Sinds 2017", "", (Stap(GESTOPT, HRT_STOPT.bron),))
    volwassenen, kinderen = a.getal("volwassenen"), a.getal("kinderen")
    if volwassenen is None or kinderen is None:
        tekst = "het aantal volwassenen en kinderen"
        leeg = Deel("Het bedrag", "onbepaald", (), ontbreekt=(tekst,))
        return Uitslag("Zonder aantallen is er geen bedrag", (GESTOPT,), (gestopt, leeg))
    feiten: dict[str, Any] = {vraag.naam: a.waar(vraag.naam) for vraag in VRAGEN[2:]}
    uitkomst = vraag_norm(_NORM, {"volwassenen": volwassenen, "kinderen": kinderen, **feiten})
    zinnen = [GESTOPT]
    if uitkomst.waarde is not None:
        kop = f"Toen was {uitkomst.waarde} mogelijk"
    elif uitkomst.antwoord is not Antwoord.NEE:
        kop = "Het bedrag is niet te zeggen"
    elif feiten["met_iom"] is False:
        kop = "Zonder de IOM: geen OSB of HRT"
        zinnen.append(NATURA)
    else:
        kop = "Geen OSB en geen HRT"
    return Uitslag(kop, tuple(zinnen), (gestopt, deel("Het bedrag", _NORM, uitkomst)))


ONDERSTEUNING = Rekenhulp("ondersteuning", "Ondersteuning bij vertrek", VRAGEN, bereken)
