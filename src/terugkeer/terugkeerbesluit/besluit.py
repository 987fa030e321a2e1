"""Het terugkeerbesluit: het besluit dat iemand Nederland moet verlaten (rapport 2.1)."""

from datetime import date
from enum import Enum

from terugkeer.bronnen.regelingen import VW
from terugkeer.bronnen.uitspraken import RVS_8_APRIL_2016
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.norm import Uitzondering, norm
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit, Reden, Uitkomst, ja, mogelijk, zwijgt
from terugkeer.grondslag.waarde import Aantal, Datum, Lijst, Precisie, Regel, Tijdvak

_WET = (VW.artikel("45", lid=1), VW.artikel("62", lid=1), rapport("2.1", noten=(12,)))
_WIJZIGING = (RVS_8_APRIL_2016, rapport("2.1", noten=(13, 14)))

UITSPRAAK = Datum(date(2016, 4, 8), (RVS_8_APRIL_2016, rapport("2.1", noten=(13,))), feiten="F098")
"""De dag van de uitspraak die de regel veranderde."""

EEN_BESLUIT_SINDS = Datum(UITSPRAAK.dag, _WIJZIGING, Precisie.MAAND, feiten="F097 F099")
"""Sinds deze maand blijft het eerste terugkeerbesluit staan; noot 13 geeft de dag."""

OUDE_REGEL_TOT = Datum(date(2016, 1, 1), (rapport("2.1"),), Precisie.JAAR, feiten="F096")
"""Vóór dit jaar hoorde bij elke afwijzing een nieuw terugkeerbesluit."""

ZWIJGT_OVER = Tijdvak(
    (f"1 januari tot en met {UITSPRAAK.dag.day - 1} april {OUDE_REGEL_TOT.dag.year}",),
    (RVS_8_APRIL_2016, rapport("2.1", noten=(13,))),
    feiten="F096 F097 F098",
)
"""De dagen tussen de oude en de nieuwe regel, waarover het rapport niets zegt."""

EEN_TERUGKEERBESLUIT = Aantal(
    1, ("terugkeerbesluit",), (rapport("2.1", noten=(14,)),), feiten="F099"
)
"""Zoveel terugkeerbesluiten krijgt iemand sinds de wijziging."""

GELDT_TOT = Lijst(
    (
        ("vertrek", "is vertrokken", "vertrokken is", "vertrekt"),
        ("rechtmatig verblijf", "rechtmatig mag blijven"),
    ),
    _WIJZIGING,
    feiten="F100",
)
"""Wat een einde maakt aan het eerste terugkeerbesluit."""

AFWIJZING_IS_TERUGKEERBESLUIT = Regel(
    Antwoord.JA,
    (
        (Antwoord.JA, ("is ook een terugkeerbesluit", "ook een terugkeerbesluit")),
        (Antwoord.NEE, ("is geen terugkeerbesluit",)),
    ),
    _WET,
    feiten="F091",
)
"""Een afwijzing is tegelijk een terugkeerbesluit."""

VERBLIJF_NA_AFWIJZING = Regel(
    Antwoord.NEE,
    (
        (Antwoord.JA, ("nog rechtmatig", "hoeft Nederland niet te verlaten", "hoeft niet terug")),
        (
            Antwoord.NEE,
            (
                "niet meer rechtmatig",
                "moet Nederland verlaten",
                "moet weg",
                "moet terug",
                "moeten terug",
            ),
        ),
    ),
    _WET,
    feiten="F092",
)
"""Of iemand na de afwijzing nog rechtmatig in Nederland is; zo niet, dan moet hij weg."""

VERVALT_VANZELF = Regel(
    Antwoord.NEE,
    (
        (Antwoord.JA, ("vervalt vanzelf", "een nieuw terugkeerbesluit nodig")),
        (
            Antwoord.NEE,
            (
                "vervalt niet vanzelf",
                "niet vanzelf",
                "blijft gelden",
                "geen nieuw terugkeerbesluit nodig",
            ),
        ),
    ),
    _WIJZIGING,
    feiten="F097",
)
"""Of een eerder terugkeerbesluit vervalt door een nieuwe aanvraag."""

UITZETTING_HERVATTEN = Regel(
    Antwoord.MOGELIJK,
    (
        (Antwoord.MOGELIJK, ("kan worden hervat", "kan weer doorgaan", "kan doorgaan")),
        (Antwoord.NEE, ("kan niet worden hervat",)),
    ),
    _WIJZIGING,
    feiten="F101",
)
"""Of de uitzetting verder kan na afwijzing van een herhaalde aanvraag."""


class Verblijf(Enum):
    """Welk verblijf iemand na het eerdere terugkeerbesluit heeft gehad."""

    GEEN = "geen rechtmatig verblijf"
    RECHTMATIG = "rechtmatig verblijf"
    DOCUMENT_W = "alleen een document W"


class GeldendBesluit(Enum):
    """Welk terugkeerbesluit na de afwijzing geldt."""

    NIEUW = "een nieuw terugkeerbesluit"
    EERDER = "het eerdere terugkeerbesluit geldt nog"

    def __str__(self) -> str:
        return self.value


@norm(
    "terugkeerbesluit",
    nummer="N13",
    bron=(*_WET, *_WIJZIGING),
    feiten="F091 F092 F096 F097 F099 F100 F101",
    peildatum="afwijzing",
    uitzonderingen=(
        Uitzondering(
            "Een eerder besluit is uitgewerkt na vertrek of als iemand rechtmatig verblijf krijgt.",
            "besluit.GELDT_TOT",
        ),
    ),
    twijfel=(
        "Het rapport zegt 'vóór 2016' en 'sinds april 2016'. Over 1 januari tot en met 7 april "
        "2016 zegt het niets; de editie geeft dan mogelijk.",
        "Of een document W het besluit laat vervallen, zegt het rapport niet: mogelijk.",
        "Vertrek met onbekende bestemming is niet aangetoond. De editie leest: het besluit blijft.",
    ),
)
def terugkeerbesluit(
    afwijzing: date,
    *,
    eerder_terugkeerbesluit: bool | None = None,
    vertrek_aangetoond: bool | None = None,
    verblijf_sindsdien: Verblijf | None = None,
) -> Uitkomst[GeldendBesluit]:
    """Of een afwijzing een nieuw terugkeerbesluit is, of een eerder besluit blijft gelden.

    Uitkomst: *ja* met een nieuw besluit, *nee* als het eerdere nog geldt (de uitzetting kan dan
    verder), of *mogelijk* waar het rapport een gat laat. Wie met onbekende bestemming is
    vertrokken, heeft zijn vertrek niet aangetoond.

    Bron: Vw 2000 art. 45 en 62; rapport 2.1, noten 12, 13 en 14.
    """
    nieuw = GeldendBesluit.NIEUW
    if not eerder_terugkeerbesluit:
        tekst = "De afwijzing is ook een terugkeerbesluit; een eerder besluit is er niet."
        regel = AFWIJZING_IS_TERUGKEERBESLUIT
        return Uitkomst(regel.antwoord, (Reden(tekst, regel.bron, regel),), nieuw)
    if afwijzing < OUDE_REGEL_TOT.dag:
        tekst = f"Vóór {OUDE_REGEL_TOT} hoorde bij elke afwijzing een nieuw terugkeerbesluit."
        return ja(Reden(tekst, OUDE_REGEL_TOT.bron, OUDE_REGEL_TOT), waarde=nieuw)
    if vertrek_aangetoond or verblijf_sindsdien is Verblijf.RECHTMATIG:
        tekst = "Door vertrek of rechtmatig verblijf is het eerdere terugkeerbesluit uitgewerkt."
        return ja(Reden(tekst, GELDT_TOT.bron, GELDT_TOT), waarde=nieuw)
    if verblijf_sindsdien is Verblijf.DOCUMENT_W:
        gat = zwijgt("of een document W het eerdere terugkeerbesluit beëindigt", rapport("2.1"))
        return mogelijk(gat, waarde=nieuw, modaliteit=Modaliteit.MOET)
    if afwijzing < UITSPRAAK.dag:
        gat = zwijgt(f"welke regel gold in {OUDE_REGEL_TOT} vóór {UITSPRAAK}", rapport("2.1"))
        return mogelijk(gat, waarde=nieuw, modaliteit=Modaliteit.MOET)
    blijft = f"Sinds {EEN_BESLUIT_SINDS} houdt een nieuwe aanvraag het eerste besluit in stand."
    hervat = "Na de nieuwe afwijzing kan de uitzetting verder."
    return Uitkomst(
        VERVALT_VANZELF.antwoord,
        (
            Reden(blijft, VERVALT_VANZELF.bron, VERVALT_VANZELF),
            Reden(hervat, UITZETTING_HERVATTEN.bron, UITZETTING_HERVATTEN),
        ),
        GeldendBesluit.EERDER,
    )
