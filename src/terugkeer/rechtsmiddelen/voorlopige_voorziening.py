"""De voorlopige voorziening (VOVO): mag iemand hier op de rechter wachten? (rapport 2.1, 2.2 en 3.2)."""

from dataclasses import dataclass
from enum import Enum

from terugkeer.bronnen.regelingen import AWB
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.norm import Uitzondering, norm
from terugkeer.grondslag.uitkomst import Antwoord, Reden, Uitkomst
from terugkeer.grondslag.waarde import Regel

BRON = (rapport("2.1", noten=(16,)),)
BRON_VOORZIENINGEN = (rapport("2.2"),)
BRON_VERVALLEN = (AWB.artikel("8:85"), rapport("2.2", noten=(22,)))

_AFWACHTEN = (
    (
        Antwoord.JA,
        (
            "mag in Nederland wachten",
            "mag in Nederland afwachten",
            "mag hier afwachten",
            "mag blijven",
            "mag iemand hier wachten",
        ),
    ),
    (
        Antwoord.NEE,
        (
            "moet Nederland verlaten",
            "moet vertrekken",
            "moet weg",
            "mag niet in Nederland afwachten",
            "mag niet blijven",
            "mag iemand hier niet wachten",
        ),
    ),
)

AFWACHTEN_NA_TOEKENNING = Regel(Antwoord.JA, _AFWACHTEN, BRON, feiten="F109")
"""Met een toegekende voorlopige voorziening mag iemand de rechter in Nederland afwachten."""

AFWACHTEN_NA_AFWIJZING = Regel(
    Antwoord.NEE, _AFWACHTEN, (rapport("2.1", noten=(17,)),), feiten="F112 F114"
)
"""Zonder toegekende voorlopige voorziening moet iemand weg; het rapport zegt dit bij hoger beroep."""

UITZETTING_OPGESCHORT = Regel(
    Antwoord.JA,
    (
        (Antwoord.JA, ("de uitzetting is opgeschort", "wordt niet uitgezet", "opgeschort")),
        (Antwoord.NEE, ("de uitzetting gaat door", "kan worden uitgezet", "niet opgeschort")),
    ),
    BRON,
    feiten="F109",
)
"""Na toekenning wordt iemand voorlopig niet uitgezet."""

VOORZIENINGEN_BIJ_VERZOEK = Regel(
    Antwoord.JA,
    (
        (Antwoord.JA, ("de voorzieningen lopen door", "blijven gelden", "lopen door")),
        (Antwoord.NEE, ("de voorzieningen stoppen", "gelden niet meer", "stoppen")),
    ),
    BRON_VOORZIENINGEN,
    feiten="F151",
)
"""Opvang en andere voorzieningen gelden al door bij een verzoek, dus nog vóór de beslissing."""


class Rechtsmiddel(Enum):
    """De trappen; de waarde is wie het rechtsmiddel behandelt."""

    BEROEP = "de rechtbank"
    HOGER_BEROEP = "de Afdeling bestuursrechtspraak van de Raad van State"


class Vovo(Enum):
    """Hoe ver het verzoek om een voorlopige voorziening is."""

    GEEN_VERZOEK = "geen verzoek"
    GEVRAAGD = "gevraagd, nog geen beslissing"
    TOEGEKEND = "toegekend"
    AFGEWEZEN = "afgewezen"


@dataclass(frozen=True)
class VovoGevolg:
    """Wat de stand van het verzoek betekent; *onbepaald* waar het rapport dat niet zegt."""

    uitzetting_opgeschort: Antwoord
    voorzieningen_lopen_door: Antwoord

    def __str__(self) -> str:
        return (
            f"uitzetting opgeschort {self.uitzetting_opgeschort.value}, "
            f"voorzieningen lopen door {self.voorzieningen_lopen_door.value}"
        )


@norm(
    "voorlopige_voorziening",
    nummer="N19",
    bron=(
        *BRON,
        *BRON_VOORZIENINGEN,
        rapport("2.1", noten=(17,)),
        rapport("3.2", noten=(35,)),
        *BRON_VERVALLEN,
    ),
    feiten="F108 F109 F112 F114 F138 F151 F219 F220",
    uitzonderingen=(
        Uitzondering(
            "Schorst het rechtsmiddel zelf al, dan is een verzoek niet nodig (N18).",
            "beroep.BEROEP_SCHORST",
        ),
    ),
    twijfel=(
        "Na een verzoek waarop nog niet is beslist, zegt paragraaf 2.1 niet of iemand mag blijven; "
        "volgens paragraaf 2.2 lopen de voorzieningen door. De editie splitst dat.",
        "Paragraaf 3.2 noemt voor het verzoek steeds de rechtbank, paragraaf 2.1 bij hoger beroep "
        "de Raad van State. De editie leest: wie het (hoger) beroep behandelt.",
        "Of voorzieningen na een afgewezen of ontbrekend verzoek doorlopen, volgt niet uit deze "
        "regel maar uit de vertrektermijn.",
    ),
)
def afwachten(
    *, rechtsmiddel: Rechtsmiddel | None = None, vovo: Vovo | None = None
) -> Uitkomst[VovoGevolg]:
    """Of iemand een rechtsmiddel dat zelf niet schorst, toch in Nederland mag afwachten.

    Uitkomst: *ja* na toekenning, *nee* na afwijzing of zonder verzoek, *onbepaald* zolang op het
    verzoek niet is beslist. De waarde zegt wat dat betekent voor uitzetting en voorzieningen.
    `rechtsmiddel` bepaalt alleen wie over het verzoek gaat.

    Bron: Awb art. 8:85; rapport 2.1, 2.2 en 3.2, noten 16, 17, 22 en 35.
    """
    if vovo is Vovo.TOEGEKEND:
        return Uitkomst(
            AFWACHTEN_NA_TOEKENNING.antwoord,
            (
                Reden(f"Na toekenning geldt: iemand {AFWACHTEN_NA_TOEKENNING}.", BRON),
                Reden(f"Zolang geldt: {UITZETTING_OPGESCHORT}.", BRON),
                Reden("Na de definitieve beslissing vervalt de voorziening.", BRON_VERVALLEN),
            ),
            VovoGevolg(UITZETTING_OPGESCHORT.antwoord, VOORZIENINGEN_BIJ_VERZOEK.antwoord),
        )
    if vovo is Vovo.GEVRAAGD:
        beroep = rechtsmiddel is Rechtsmiddel.BEROEP
        rechter = Rechtsmiddel.BEROEP if beroep else Rechtsmiddel.HOGER_BEROEP
        open_vraag = (
            "Of iemand tot de beslissing op het verzoek mag blijven, is in het rapport niet helder."
        )
        return Uitkomst(
            Antwoord.ONBEPAALD,
            (
                Reden(f"Over het verzoek beslist {rechter.value}.", BRON),
                Reden(open_vraag, BRON),
                Reden(f"Na een verzoek geldt: {VOORZIENINGEN_BIJ_VERZOEK}.", BRON_VOORZIENINGEN),
            ),
            VovoGevolg(Antwoord.ONBEPAALD, VOORZIENINGEN_BIJ_VERZOEK.antwoord),
        )
    zonder = "Het verzoek is afgewezen" if vovo is Vovo.AFGEWEZEN else "Er is geen verzoek gedaan"
    return Uitkomst(
        AFWACHTEN_NA_AFWIJZING.antwoord,
        (Reden(f"{zonder}: iemand {AFWACHTEN_NA_AFWIJZING}.", AFWACHTEN_NA_AFWIJZING.bron),),
        VovoGevolg(Antwoord.NEE, Antwoord.ONBEPAALD),
    )
