"""De varianten van vertrek: zelfstandig met of zonder toezicht, of gedwongen (rapport 4.3, 4.4)."""

from datetime import date
from enum import Enum

from terugkeer.bronnen.regelingen import VC_A
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.norm import norm
from terugkeer.grondslag.uitkomst import (
    Antwoord,
    Modaliteit,
    Reden,
    Uitkomst,
    ja,
    nee,
    onbepaald,
    zwijgt,
)
from terugkeer.grondslag.waarde import Aantal, Datum, Lijst, Precisie, Regel, Tijdvak

BRON = (rapport("4.3"),)

ZELFSTANDIGE_VARIANTEN = Lijst(
    (
        ("onder toezicht van de IOM", "met hulp van de IOM", "met de IOM"),
        ("onder toezicht van de DT&V", "met toezicht van de DT&V"),
        ("zonder toezicht",),
    ),
    BRON,
    dingen=("varianten", "manieren"),
    feiten="F353",
)
"""De drie manieren om zelfstandig te vertrekken."""

UITGANGSPUNT = Regel(
    Antwoord.JA,
    (
        (Antwoord.JA, ("het uitgangspunt", "de voorkeur", "heeft de voorkeur")),
        (Antwoord.NEE, ("een uitzondering",)),
    ),
    (rapport("4.1"), *BRON),
    feiten="F293 F349",
)
"""Of zelfstandig vertrek voorgaat op gedwongen vertrek."""

MOB_IS_VERTREK = Regel(
    Antwoord.NEE,
    (
        (Antwoord.JA, ("staat vast dat iemand Nederland uit is",)),
        (Antwoord.NEE, ("niet bewezen", "niet aangetoond", "geen bewijs van vertrek")),
    ),
    BRON,
    feiten="F379 F380",
)
"""Of met 'met onbekende bestemming vertrokken' (MOB) vaststaat dat iemand Nederland uit is."""

SOORTEN_VERTREK = Aantal(2, ("soorten vertrek",), (rapport("4"),), feiten="F289")
"""Vertrek is zelfstandig of gedwongen."""

VERTREK_ONDER_DTENV = Aantal(
    6360, ("mensen", "vreemdelingen"), (rapport("4.3", noten=(61,)),), feiten="F377"
)
"""Zelfstandig vertrokken onder toezicht van de DT&V, tot november 2016; een begin ontbreekt."""

VERTREK_ZONDER_TOEZICHT = Aantal(
    7272, ("mensen", "vreemdelingen"), (rapport("4.3", noten=(62,)),), feiten="F381"
)
"""Zelfstandig vertrokken zonder toezicht, in 2016 tot november."""

SAMEN_GETELD = Aantal(
    VERTREK_ONDER_DTENV.aantal + VERTREK_ZONDER_TOEZICHT.aantal,
    ("mensen", "vreemdelingen"),
    (rapport("4.3", noten=(61, 62)),),
    feiten="F377 F381",
)
"""Die aantallen samen; het rapport telt ze niet op."""

GEHEEL_ALS_DE_HELFT = Aantal(
    2 * VERTREK_ZONDER_TOEZICHT.aantal,
    ("mensen", "vreemdelingen"),
    (rapport("4.3", noten=(62,)),),
    feiten="F381 F382",
)
"""Al het vertrek, als vertrek zonder toezicht daarvan precies zo groot was."""

CIJFERS_OVER = Tijdvak(("2016",), (rapport("4.3", noten=(62,)),), feiten="F381 F382")
"""Het jaar waarover het cijfer van vertrek zonder toezicht gaat."""

CIJFERS_TOT = Datum(
    date(2016, 11, 1), (rapport("4.3", noten=(61, 62)),), Precisie.MAAND, feiten="F377 F381"
)
"""Tot deze maand lopen de cijfers."""

AANDEEL_ZONDER_TOEZICHT = Lijst(
    (("ongeveer de helft", "rond de helft"),), (rapport("4.3", noten=(62,)),), feiten="F382"
)
"""Het deel van alle vertrek in 2016 dat zonder toezicht was, volgens de DT&V."""


class Toezicht(Enum):
    """Wie toezicht houdt op het vertrek of het regelt."""

    IOM = "de IOM"
    DTENV = "de DT&V"
    ANDERE_ORGANISATIE = "een andere organisatie met een terugkeerproject"
    KMAR = "de Koninklijke Marechaussee: iemand wordt uitgezet"
    GEEN = "niemand"


class Variant(Enum):
    """De variant van vertrek."""

    MET_IOM = "zelfstandig vertrek onder toezicht van de IOM"
    ONDER_DTENV = "zelfstandig vertrek onder toezicht van de DT&V"
    ZONDER_TOEZICHT = "zelfstandig vertrek zonder toezicht (MOB)"
    GEDWONGEN = "gedwongen vertrek"

    def __str__(self) -> str:
        return self.value


_MET_TOEZICHT = {
    Toezicht.IOM: (Variant.MET_IOM, "De IOM regelt het vertrek en houdt toezicht."),
    Toezicht.DTENV: (Variant.ONDER_DTENV, "De DT&V houdt toezicht op het vertrek."),
    Toezicht.ANDERE_ORGANISATIE: (
        Variant.ONDER_DTENV,
        "Een project van een andere organisatie valt in dezelfde groep als toezicht van de DT&V.",
    ),
}


@norm(
    "vertrekvariant",
    nummer="N35",
    bron=(*BRON, VC_A, rapport("4.4", noten=(63,))),
    feiten="F353 F372 F379 F380 F384 F385",
    modaliteit=Modaliteit.PRAKTIJK,
    twijfel=(
        "Wie met onbekende bestemming is vertrokken (MOB), telt als vertrokken, maar dat is niet "
        "bewezen: het is geen bewijs van vertrek.",
        f"Bij {VERTREK_ONDER_DTENV} staat geen begindatum. {VERTREK_ZONDER_TOEZICHT} heet "
        f"{AANDEEL_ZONDER_TOEZICHT}; dan waren er in totaal zo'n {GEHEEL_ALS_DE_HELFT}, terwijl het er "
        f"samen {SAMEN_GETELD} zijn.",
        "Over bewezen vertrek zonder toezicht zwijgt het rapport.",
    ),
)
def variant(
    *,
    toezicht: Toezicht | None = None,
    op_laatst_bekende_adres: bool | None = None,
    vertrek_aangetoond: bool | None = None,
) -> Uitkomst[Variant]:
    """Welke variant van vertrek het is.

    `op_laatst_bekende_adres`: bij controle was iemand daar nog. Uitkomst: *ja* met de variant;
    *nee* als iemand zonder toezicht nog op zijn adres is; *onbepaald* bij bewezen vertrek zonder
    toezicht, want daarover zwijgt het rapport.

    Bron: rapport 4.3 en 4.4, noten 61, 62 en 63.
    """
    praktijk = Modaliteit.PRAKTIJK
    if toezicht is Toezicht.KMAR:
        reden = Reden("De Koninklijke Marechaussee ziet toe op de uitzetting.", (rapport("4.4"),))
        return ja(reden, waarde=Variant.GEDWONGEN, modaliteit=praktijk)
    if toezicht in _MET_TOEZICHT:
        soort, tekst = _MET_TOEZICHT[toezicht]
        return ja(Reden(tekst, BRON, ZELFSTANDIGE_VARIANTEN), waarde=soort, modaliteit=praktijk)
    if vertrek_aangetoond:
        return onbepaald(zwijgt("bewezen vertrek zonder toezicht van een organisatie", *BRON))
    if op_laatst_bekende_adres:
        return nee(Reden("Iemand is nog op zijn laatst bekende adres.", BRON), modaliteit=praktijk)
    weg = Reden("Bij controle was iemand niet meer op zijn laatst bekende adres.", BRON)
    mob = Reden(f"Het vertrek uit Nederland is {MOB_IS_VERTREK}.", BRON, MOB_IS_VERTREK)
    return ja(weg, mob, waarde=Variant.ZONDER_TOEZICHT, modaliteit=praktijk)
