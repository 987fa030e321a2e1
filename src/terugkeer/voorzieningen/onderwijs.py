"""Onderwijs: leerplicht, een opleiding beginnen en afmaken, en taallessen (rapport 2.2 en 5.2)."""

from enum import Enum

from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.norm import Uitzondering, norm
from terugkeer.grondslag.uitkomst import (
    Antwoord,
    Modaliteit,
    Reden,
    Uitkomst,
    ja,
    mogelijk,
    nee,
    onbepaald,
    zwijgt,
)
from terugkeer.grondslag.waarde import Aantal, Regel, Tijdvak
from terugkeer.voorzieningen.taallessen import INBURGERING_ROC, TAALLES_ELDERS, TAALLESSEN

LEERPLICHTIG_TOT = Aantal(18, ("jaar",), (rapport("2.2"), rapport("5.2")), feiten="F178 F179 F581")
"""Onder deze leeftijd geldt de leerplicht en mag iemand een opleiding beginnen."""

LEVENSJAAR = Tijdvak((f"{LEERPLICHTIG_TOT.aantal}e levensjaar",), (rapport("5.2"),), feiten="F581")
"""Zo noemt paragraaf 5.2 de leeftijdsgrens."""

BEGIN_LEVENSJAAR = Aantal(LEERPLICHTIG_TOT.aantal - 1, ("jaar",), (rapport("5.2"),), feiten="F581")
"""De verjaardag waarop het '18e levensjaar' van paragraaf 5.2 letterlijk begint."""

OPLEIDING_AFMAKEN = Regel(
    Antwoord.JA,
    (
        (Antwoord.JA, ("mag afmaken", "afmaken", "altijd afmaken", "mag die afmaken")),
        (Antwoord.NEE, ("mag niet afmaken", "niet afmaken")),
    ),
    (rapport("2.2"), rapport("5.2", noten=(104,))),
    feiten="F180 F582",
)
"""Of iemand een begonnen opleiding mag afmaken, ook boven de 18 jaar en zonder verblijfsrecht."""

UITZETTING_TIJDENS_OPLEIDING = Regel(
    Antwoord.MOGELIJK,
    (
        (Antwoord.MOGELIJK, ("blijft mogelijk", "kan wel", "kan worden uitgezet", "mogelijk")),
        (Antwoord.NEE, ("kan niet",)),
    ),
    (rapport("2.2"),),
    feiten="F182",
)
"""Of uitzetting tijdens een opleiding kan, ook van een minderjarige."""

SCHOOL_CONTROLEERT = Regel(
    Antwoord.NEE,
    (
        (Antwoord.JA, ("controleert", "controleert wel")),
        (Antwoord.NEE, ("controleert niet", "controleert dat niet", "niet controleren")),
    ),
    (rapport("2.2"), rapport("5.2", noten=(104,))),
    feiten="F181 F583",
)
"""Of een school nagaat of iemand rechtmatig in Nederland is."""


class Onderwijsvraag(Enum):
    """Waarnaar iemand vraagt."""

    LEERPLICHT = "leerplicht"
    BEGINNEN = "een opleiding beginnen"
    AFMAKEN = "een begonnen opleiding afmaken"
    CONTROLE = "controle door de school"
    INBURGERING_ROC = "inburgering bij een ROC"
    TAALLES_ELDERS = "taalles elders"


_ZONDER_LEEFTIJD = {
    Onderwijsvraag.CONTROLE: (
        SCHOOL_CONTROLEERT,
        "De school gaat niet na of iemand hier mag zijn.",
    ),
    Onderwijsvraag.INBURGERING_ROC: (
        INBURGERING_ROC,
        "Zonder verblijfsvergunning staat de inburgeringscursus van een ROC niet open.",
    ),
    Onderwijsvraag.TAALLES_ELDERS: (TAALLES_ELDERS, f"Wel open staan taallessen bij {TAALLESSEN}."),
}


@norm(
    "onderwijs",
    nummer="N31",
    bron=(*LEERPLICHTIG_TOT.bron, *OPLEIDING_AFMAKEN.bron),
    feiten="F178 F179 F180 F181 F182 F581 F582 F583",
    modaliteit=Modaliteit.REGEL,
    uitzonderingen=(
        Uitzondering(
            "Ook tijdens een opleiding kan iemand worden uitgezet.",
            "onderwijs.UITZETTING_TIJDENS_OPLEIDING",
        ),
    ),
    twijfel=(
        "Afmaken mag volgens paragraaf 2.2 altijd, volgens 5.2 niet als iemand kan worden uitgezet. "
        "De editie geeft ja, en de tweede lezing ernaast.",
        "Paragraaf 5.2 zegt '18e levensjaar', dat op de 17e verjaardag begint. De editie leest met "
        "paragraaf 2.2: tot de 18e verjaardag.",
        "Of iemand van 18 jaar of ouder een nieuwe opleiding mag beginnen, zegt het rapport niet.",
        "Paragraaf 5.2 verbiedt de controle alleen als iemand niet kan worden uitgezet; volgens 2.2 "
        "controleert de school nooit.",
    ),
)
def onderwijs(vraag: Onderwijsvraag, *, leeftijd: int | None = None) -> Uitkomst[None]:
    """Wat iemand met onderwijs mag of moet; het antwoord is in elke fase gelijk.

    `leeftijd` in hele jaren; zij telt voor de leerplicht en voor een opleiding beginnen.

    Uitkomst: *ja* of *nee*; *onbepaald* als de leeftijd nodig en onbekend is, of als het rapport
    zwijgt.

    Bron: rapport 2.2 en 5.2, noot 104.
    """
    if vraag in _ZONDER_LEEFTIJD:
        regel, tekst = _ZONDER_LEEFTIJD[vraag]
        return Uitkomst(regel.antwoord, (Reden(tekst, regel.bron, regel),))
    if vraag is Onderwijsvraag.AFMAKEN:
        return _afmaken()
    if leeftijd is None:
        tekst = f"Dit hangt af van de leeftijd: de grens is {LEERPLICHTIG_TOT}."
        return onbepaald(Reden(tekst, LEERPLICHTIG_TOT.bron), ontbreekt=("leeftijd",))
    if leeftijd >= LEERPLICHTIG_TOT.aantal:
        if vraag is Onderwijsvraag.BEGINNEN:
            return onbepaald(
                zwijgt(f"een opleiding beginnen vanaf {LEERPLICHTIG_TOT}", rapport("2.2"))
            )
        tekst = f"De leerplicht geldt tot {LEERPLICHTIG_TOT}."
        return nee(Reden(tekst, LEERPLICHTIG_TOT.bron, LEERPLICHTIG_TOT))
    tekst = f"Onder de {LEERPLICHTIG_TOT} geldt de leerplicht; daarom mag iemand ook beginnen."
    return ja(Reden(tekst, LEERPLICHTIG_TOT.bron, LEERPLICHTIG_TOT))


def _afmaken() -> Uitkomst[None]:
    """Afmaken mag; uitzetting blijft mogelijk, en paragraaf 5.2 maakt daar een uitzondering van."""
    mag = Reden(
        "Wie een opleiding is begonnen, mag die afmaken.", OPLEIDING_AFMAKEN.bron, OPLEIDING_AFMAKEN
    )
    uitzetting = Reden(
        "Uitzetting blijft mogelijk, ook tijdens de opleiding.",
        UITZETTING_TIJDENS_OPLEIDING.bron,
        UITZETTING_TIJDENS_OPLEIDING,
    )
    tenzij = Reden("Volgens paragraaf 5.2 niet als uitzetting mogelijk is.", (rapport("5.2"),))
    return Uitkomst(OPLEIDING_AFMAKEN.antwoord, (mag, uitzetting), andere_lezing=mogelijk(tenzij))
