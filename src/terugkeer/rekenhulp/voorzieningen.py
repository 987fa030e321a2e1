"""Rekenhulp: op welke voorzieningen heeft iemand recht, en tot wanneer? (rapport 2.2 en 5.2)."""

from collections.abc import Mapping
from typing import Any

from terugkeer.grondslag.uitkomst import Antwoord, Uitkomst
from terugkeer.rekenhulp.hulp import Rekenhulp
from terugkeer.rekenhulp.uitslag import Deel, Stap, Uitslag, deel, hoofdletter, vraag_norm
from terugkeer.rekenhulp.vragen import Antwoorden, Soort, Vraag, ja_nee
from terugkeer.voorzieningen.fase import MET_OPVANG, Fase
from terugkeer.voorzieningen.onderwijs import LEERPLICHTIG_TOT, Onderwijsvraag
from terugkeer.voorzieningen.overzicht import OVERZICHT
from terugkeer.voorzieningen.rvb import Steun
from terugkeer.voorzieningen.verstrekkingen import Verstrekking
from terugkeer.voorzieningen.werk_en_bijstand import Inkomen
from terugkeer.voorzieningen.zorg import Zorgvraag

_FASE = "voorzieningenfase_koppelingsbeginsel"


def _afgewezen(a: Antwoorden) -> bool:
    return a.waar("afgewezen") is not False


def _voorbij(a: Antwoorden) -> bool:
    return _afgewezen(a) and a.waar("vertrektermijn_voorbij") is not False


def _niet_afwachten(a: Antwoorden) -> bool:
    return _voorbij(a) and a.waar("mag_afwachten") is not True


def _niet_definitief(a: Antwoorden) -> bool:
    return _niet_afwachten(a) and a.waar("definitief") is not True


def _na_de_opvang(a: Antwoorden) -> bool:
    """Zeg of iemand misschien in de laatste twee fasen is."""
    return _niet_afwachten(a) and a.waar("voorziening_gevraagd") is not True


def _zonder_onderdak(a: Antwoorden) -> bool:
    return _na_de_opvang(a) and a.waar("onderdak") is not True


def _geen_gezin(a: Antwoorden) -> bool:
    return _na_de_opvang(a) and a.waar("gezin_met_minderjarige") is not True


def _opvang_open(a: Antwoorden) -> bool:
    return _zonder_onderdak(a) and _geen_gezin(a)


def _nul_dagen(a: Antwoorden) -> bool:
    return _opvang_open(a) and a.waar("nul_dagen") is not False


VRAGEN = (
    ja_nee("afgewezen", "Is de asielaanvraag afgewezen?", "Afgewezen"),
    ja_nee(
        "vertrektermijn_voorbij",
        "Is de vertrektermijn voorbij?",
        "Vertrektermijn voorbij",
        "De rekenhulp Vertrektermijn zegt wanneer dat is.",
        als=_afgewezen,
    ),
    ja_nee(
        "mag_afwachten",
        "Mag de persoon een uitspraak hier afwachten?",
        "Mag hier afwachten",
        "Bij beroep dat schorst, of met een toegekende voorlopige voorziening of rule 39.",
        als=_voorbij,
    ),
    ja_nee(
        "definitief",
        "Is de afwijzing definitief?",
        "Afwijzing definitief",
        "Dan staat er geen beroep of hoger beroep meer open.",
        als=_niet_afwachten,
    ),
    ja_nee(
        "voorziening_gevraagd",
        "Loopt er nog een verzoek om een voorlopige voorziening?",
        "Verzoek om voorlopige voorziening",
        als=_niet_definitief,
    ),
    ja_nee(
        "onderdak",
        "Is de persoon nog in de opvang of op een andere locatie van de overheid?",
        "Nog in de opvang",
        als=_na_de_opvang,
    ),
    Vraag(
        "leeftijd",
        Soort.GETAL,
        "Hoe oud is de persoon?",
        "Leeftijd",
        "de leeftijd",
        "In hele jaren.",
    ),
    ja_nee(
        "gezin_met_minderjarige",
        "Hoort de persoon bij een gezin met een kind onder de 18?",
        "Gezin met een kind onder de 18",
        als=_na_de_opvang,
    ),
    ja_nee(
        "zeer_bijzondere_omstandigheden",
        "Zijn er zeer bijzondere omstandigheden?",
        "Zeer bijzondere omstandigheden",
        "Wanneer iets zeer bijzonder is, zegt het rapport niet. Kies 'weet ik niet' bij twijfel.",
        als=_opvang_open,
    ),
    ja_nee(
        "medische_omstandigheden",
        "Zijn er medische omstandigheden?",
        "Medische omstandigheden",
        als=_opvang_open,
    ),
    ja_nee(
        "werkt_mee",
        "Werkt de persoon aantoonbaar mee aan het vertrek?",
        "Werkt mee aan vertrek",
        als=_opvang_open,
    ),
    ja_nee(
        "nul_dagen",
        "Was de vertrektermijn nul dagen?",
        "Nul dagen vertrektermijn",
        als=_opvang_open,
    ),
    ja_nee(
        "veilig_land_of_openbare_orde",
        "Noemt het besluit een veilig land van herkomst, of gevaar voor de openbare orde?",
        "Veilig land of openbare orde",
        als=_nul_dagen,
    ),
    ja_nee(
        "mensenhandel",
        "Is de persoon mogelijk slachtoffer of getuige van mensenhandel?",
        "Mogelijk slachtoffer of getuige van mensenhandel",
    ),
    ja_nee(
        "buitenschuldvergunning",
        "Heeft de persoon een buitenschuldvergunning?",
        "Buitenschuldvergunning",
        "Die is er voor wie buiten eigen schuld niet weg kan.",
        als=_afgewezen,
    ),
)

_FEITEN_FASE = (
    "afgewezen",
    "vertrektermijn_voorbij",
    "mag_afwachten",
    "voorziening_gevraagd",
    "definitief",
    "onderdak",
)
_FEITEN_OPVANG = (
    "zeer_bijzondere_omstandigheden",
    "gezin_met_minderjarige",
    "medische_omstandigheden",
    "werkt_mee",
    "nul_dagen",
    "veilig_land_of_openbare_orde",
)
_KOPPEN = {
    Fase.PROCEDURE: "In de procedure: de gewone voorzieningen",
    Fase.VERTREKTERMIJN: "De voorzieningen lopen nog door",
    Fase.ONDERDAK: "Onderdak, met minder voorzieningen",
}
_KOPPEN_ZONDER_OPVANG = {
    Antwoord.JA: "Wel recht op onderdak, met minder voorzieningen",
    Antwoord.MOGELIJK: "Opvang is mogelijk, maar niet zeker",
    Antwoord.NEE: "In beginsel geen opvang meer",
    Antwoord.ONBEPAALD: "Of er nog opvang is, is niet te zeggen",
}
"""Wie geen opvang heeft, kan er toch recht op hebben: een gezin met een kind bijvoorbeeld (N27)."""


def _fase(a: Antwoorden) -> Uitkomst[Fase]:
    feiten: dict[str, Any] = {naam: a.waar(naam) for naam in _FEITEN_FASE}
    if feiten["definitief"]:
        feiten["voorziening_gevraagd"] = False  # na een definitieve afwijzing loopt dat niet meer
    return vraag_norm(_FASE, feiten)


def _vragen_aan_normen(
    a: Antwoorden, fase: Fase | None
) -> tuple[tuple[str, str, Mapping[str, Any]], ...]:
    """Per voorziening: de kop, de norm en haar feiten."""
    leeftijd = a.getal("leeftijd")
    minderjarig = None if leeftijd is None else leeftijd < LEERPLICHTIG_TOT.aantal
    vergunning = False if a.waar("afgewezen") is False else a.waar("buitenschuldvergunning")
    handel = a.waar("mensenhandel")
    opvang: dict[str, Any] = {naam: a.waar(naam) for naam in _FEITEN_OPVANG}
    werk = {"buitenschuldvergunning": vergunning, "fase": fase}
    geld = {"fase": fase, "minderjarig": minderjarig, "onderzoeksdag": False}
    rvb = {
        "mogelijk_slachtoffer_mensenhandel": handel,
        "mogelijke_getuige_mensenhandel": handel,
    }
    zorg = tuple(
        (hoofdletter(vraag.value), "medische_zorg", {"vraag": vraag, "fase": fase})
        for vraag in Zorgvraag
    )
    verstrekkingen = tuple(
        (hoofdletter(vraag.value), "weekgeld_en_verstrekkingen", {"vraag": vraag, **geld})
        for vraag in Verstrekking
    )
    school = (Onderwijsvraag.BEGINNEN, Onderwijsvraag.AFMAKEN)
    onderwijs = tuple(
        (f"Onderwijs: {vraag.value}", "onderwijs", {"vraag": vraag, "leeftijd": leeftijd})
        for vraag in school
    )
    return (
        ("Opvang of onderdak", "opvangrecht_en_beeindiging", {"fase": fase, **opvang}),
        ("Werk", "werk_en_bijstand", {"vraag": Inkomen.WERK, **werk}),
        ("Bijstand", "werk_en_bijstand", {"vraag": Inkomen.BIJSTAND, **werk}),
        *verstrekkingen,
        *zorg,
        *onderwijs,
        ("Steun uit de Rvb", "rvb_en_bijzondere_bijstand", {"vraag": Steun.RVB, **rvb}),
    )


def _rechtsbijstand(fase: Fase | None) -> Deel:
    """Rechtsbijstand uit het overzicht; zonder fase de voorzichtigste cel."""
    rij = next(rij for rij in OVERZICHT if rij.voorziening == "Rechtsbijstand")
    cel = rij.in_fase(fase or Fase.GEEN_OPVANG)
    tekst = f"Rechtsbijstand: {cel.kort}."
    return Deel("Rechtsbijstand", cel.antwoord.value, (Stap(tekst, cel.bron),))


def bereken(a: Antwoorden) -> Uitslag:
    """De fase, en daarna elke voorziening volgens haar eigen norm."""
    uitkomst = _fase(a)
    fase = uitkomst.waarde
    delen = [deel("De fase", _FASE, uitkomst, met_waarde=True)]
    antwoorden = {}
    for kop, norm, feiten in _vragen_aan_normen(a, fase):
        antwoord = vraag_norm(norm, feiten)
        antwoorden[norm] = antwoord.antwoord
        delen.append(deel(kop, norm, antwoord))
    delen.append(_rechtsbijstand(fase))
    if fase is None:
        zin = "Waar het antwoord in elke fase gelijk is, staat het er toch bij."
        return Uitslag("In welke fase iemand is, staat niet vast", (zin,), tuple(delen))
    zinnen = [f"Fase: {fase}."]
    if fase in MET_OPVANG:
        zinnen.append(
            "Dit blijft zo tot de vertrektermijn voorbij is en niemand meer mag afwachten."
        )
    if uitkomst.andere_lezing is not None:
        zinnen.append("Het rapport kan ook ruimer worden gelezen; hier staat de strenge lezing.")
    kop = _KOPPEN.get(fase) or _KOPPEN_ZONDER_OPVANG[antwoorden["opvangrecht_en_beeindiging"]]
    return Uitslag(kop, tuple(zinnen), tuple(delen))


VOORZIENINGEN = Rekenhulp("voorzieningen", "Voorzieningen", VRAGEN, bereken)
