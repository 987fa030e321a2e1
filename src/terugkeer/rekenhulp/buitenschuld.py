"""Rekenhulp: komt iemand in aanmerking voor een buitenschuldvergunning? (rapport 5.1)."""

from collections.abc import Mapping
from typing import Any

from terugkeer.grondslag.uitkomst import Antwoord
from terugkeer.niet_terugkeer.buitenschuld_voorwaarden import VOORWAARDEN, Bemiddeling
from terugkeer.rekenhulp.hulp import Rekenhulp
from terugkeer.rekenhulp.uitslag import Deel, Stap, Uitslag, deel, noem_feit, vraag_norm
from terugkeer.rekenhulp.vragen import Antwoorden, Soort, Vraag, ja_nee, uit_enum

_NORM = "buitenschuldvergunning"
_VERVULD: dict[str, Any] = {
    "zelf_geprobeerd": True,
    "vertegenwoordiging_benaderd": True,
    "identiteit_zonder_twijfel": True,
    "bemiddeling": Bemiddeling.ZONDER_RESULTAAT,
    "samenhangend_geheel": True,
    "zonder_verblijfstitel": True,
    "positief_advies": True,
}
_FEITEN_PER_VOORWAARDE = (
    ("zelf_geprobeerd", "vertegenwoordiging_benaderd"),
    ("identiteit_zonder_twijfel",),
    ("bemiddeling",),
    ("samenhangend_geheel",),
    ("zonder_verblijfstitel",),
)
_OORDEEL = {
    Antwoord.MOGELIJK: "vervuld",
    Antwoord.NEE: "niet vervuld",
    Antwoord.ONBEPAALD: "nog niet bekend",
}

VRAGEN = (
    ja_nee(
        "zelf_geprobeerd",
        "Heeft de persoon zelf geprobeerd te vertrekken?",
        "Zelf geprobeerd",
        "Bijvoorbeeld door zelf papieren te regelen.",
    ),
    ja_nee(
        "vertegenwoordiging_benaderd",
        "Heeft de persoon een ambassade of consulaat benaderd?",
        "Ambassade of consulaat benaderd",
        "Van het land van zijn nationaliteit; voor een staatloze: het land waar hij eerder woonde; of "
        "een ander land dat hem waarschijnlijk toelaat. Kies ja als de persoon dat kan laten zien of "
        "aannemelijk kan maken.",
    ),
    ja_nee(
        "identiteit_zonder_twijfel",
        "Staan nationaliteit en identiteit vast, zonder redelijke twijfel?",
        "Nationaliteit en identiteit staan vast",
    ),
    Vraag(
        "bemiddeling",
        Soort.KEUZE,
        "Hoe staat het met de bemiddeling door de DT&V?",
        "Bemiddeling door de DT&V",
        "hoe het staat met de bemiddeling",
        "De Dienst Terugkeer en Vertrek (DT&V) kan helpen aan een reisdocument.",
        uit_enum(Bemiddeling),
    ),
    ja_nee(
        "samenhangend_geheel",
        "Heeft de DT&V vastgesteld dat alle feiten samen kloppen?",
        "Samenhang vastgesteld door de DT&V",
        "Het gaat om een samenhangend geheel: de persoon kan buiten eigen schuld niet weg.",
    ),
    ja_nee(
        "zonder_verblijfstitel",
        "Is de persoon zonder verblijfstitel in Nederland?",
        "Zonder verblijfstitel",
        "Kies ja als er geen vergunning of ander verblijfsrecht is.",
    ),
    ja_nee(
        "positief_advies",
        "Adviseert de DT&V om de vergunning te geven?",
        "Positief advies van de DT&V",
    ),
)


def _feiten(a: Antwoorden) -> Mapping[str, Any]:
    feiten: dict[str, Any] = {naam: a.waar(naam) for naam in _VERVULD if naam != "bemiddeling"}
    keuze = a.keuze("bemiddeling")
    feiten["bemiddeling"] = None if keuze is None else Bemiddeling[keuze.upper()]
    return feiten


def _voorwaarde(nummer: int, feiten: Mapping[str, Any]) -> Deel:
    """Eén voorwaarde, getoetst door de norm alsof al het andere is vervuld."""
    eigen = _FEITEN_PER_VOORWAARDE[nummer]
    alleen = {naam: feiten[naam] if naam in eigen else goed for naam, goed in _VERVULD.items()}
    uitkomst = vraag_norm(_NORM, alleen)
    tekst = VOORWAARDEN.elementen[nummer][0]
    return Deel(
        f"Voorwaarde {nummer + 1}",
        _OORDEEL[uitkomst.antwoord],
        (Stap(f"Nodig is: {tekst}.", VOORWAARDEN.bron),),
        ontbreekt=tuple(noem_feit(feit) for feit in uitkomst.ontbreekt),
    )


def _kop_zonder_vergunning(feiten: Mapping[str, Any], voorwaarden: tuple[Deel, ...]) -> str:
    """Waarom het zo niet kan: het verzoek loopt nog, of er is een voorwaarde niet vervuld."""
    gebreken = sum(een.antwoord == _OORDEEL[Antwoord.NEE] for een in voorwaarden)
    if gebreken == 1 and feiten["bemiddeling"] is Bemiddeling.LOOPT:
        return "Nu nog niet: de bemiddeling loopt nog"
    return "Zo kan het niet: niet elke voorwaarde is vervuld"


def bereken(a: Antwoorden) -> Uitslag:
    """Toets elke voorwaarde apart, en daarna het geheel."""
    feiten = _feiten(a)
    uitkomst = vraag_norm(_NORM, feiten)
    voorwaarden = tuple(_voorwaarde(n, feiten) for n in range(len(_FEITEN_PER_VOORWAARDE)))
    vervuld = sum(een.antwoord == "vervuld" for een in voorwaarden)
    if uitkomst.antwoord is Antwoord.MOGELIJK:
        kop = "De vergunning is mogelijk"
    elif uitkomst.antwoord is Antwoord.NEE:
        kop = _kop_zonder_vergunning(feiten, voorwaarden)
    else:
        kop = "Dat is nog niet te zeggen"
    zin = f"Van de {len(voorwaarden)} voorwaarden zijn er {vervuld} vervuld."
    if vervuld == 1:
        zin = f"Van de {len(voorwaarden)} voorwaarden is er 1 vervuld."
    return Uitslag(kop, (zin,), (*voorwaarden, deel("De vergunning", _NORM, uitkomst)))


BUITENSCHULD = Rekenhulp("buitenschuld", "Buiten schuld", VRAGEN, bereken)
