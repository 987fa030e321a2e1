"""Het vertrekmoratorium: even geen vertrek naar een bepaald land (rapport 5.1)."""

from enum import Enum

from terugkeer.bronnen.regelingen import VC_C, VW
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.norm import norm
from terugkeer.grondslag.uitkomst import Antwoord, Reden, Uitkomst, nee, onbepaald, zwijgt
from terugkeer.grondslag.waarde import Lijst, Regel
from terugkeer.niet_terugkeer.document_w import BRON as BRON_DOCUMENT
from terugkeer.niet_terugkeer.document_w import Uitstel, uitstel_met_document

BRON = (
    VW.artikel("45", lid=4),
    VW.artikel("45", lid=5),
    VC_C,
    rapport("5.1", noten=(81,)),
)

VERTREK_UITGESTELD = Regel(
    Antwoord.JA,
    (
        (
            Antwoord.JA,
            ("is het vertrek uitgesteld", "uitgesteld", "hoeft nog niet terug", "nog niet terug"),
        ),
        (Antwoord.NEE, ("gaat het vertrek door", "niet uitgesteld")),
    ),
    BRON,
    feiten="F494 F495",
)
"""Of het vertrek na een afwijzing uitblijft zolang terugsturen nog niet verantwoord is."""

AANLEIDINGEN = Lijst(
    (
        ("een onzekere toestand", "onzeker", "een onzekere situatie"),
        ("een onveilige toestand", "onveilig", "een onveilige situatie"),
    ),
    BRON,
    dingen=("voorbeelden", "redenen"),
    feiten="F495",
)
"""Waarom terugsturen nog niet verantwoord kan zijn; het rapport noemt dit als voorbeeld."""

ZOLANG = "het moratorium duurt"
"""Hoe lang het uitstel duurt; een vaste duur noemt het rapport niet."""


class Moratorium(Enum):
    """Hoe het staat met een vertrekmoratorium voor het herkomstland."""

    GEEN = "geen moratorium"
    VAN_KRACHT = "van kracht"
    BEEINDIGD = "beëindigd"


@norm(
    "vertrekmoratorium",
    nummer="N46",
    bron=(*BRON, *BRON_DOCUMENT),
    feiten="F494 F495 F496 F497",
    twijfel=(
        "Voor welke landen een moratorium gold en hoe lang, zegt het rapport niet. De editie "
        "vraagt het daarom.",
        "Het rapport noemt ook een besluitmoratorium, maar legt het niet uit.",
        "Of het terugkeerbesluit na een document W nog geldt, zegt het rapport niet (N13).",
        "Redactie, niet uit het rapport: bijlage 7f2 heet daar document W2.",
    ),
)
def uitstel(
    *, moratorium: Moratorium | None = None, afgewezen: bool | None = None
) -> Uitkomst[Uitstel]:
    """Of het vertrek is uitgesteld door een moratorium voor het herkomstland.

    Uitkomst: *ja* met een `Uitstel` (document W, geen vergunning, geen werk) zolang het moratorium
    duurt; *nee* zonder moratorium of daarna; *onbepaald* voor wie nog op een besluit wacht.

    Bron: Vw 2000 art. 45 lid 4 en 5; rapport 5.1, noten 81 en 82.
    """
    if moratorium is Moratorium.GEEN:
        return nee(Reden("Voor het herkomstland is er geen moratorium.", BRON))
    if moratorium is Moratorium.BEEINDIGD:
        tekst = f"Het uitstel geldt zolang {ZOLANG}; dat is voorbij, dus vertrekken moet weer."
        return nee(Reden(tekst, BRON))
    if not afgewezen:
        wacht = "wat een moratorium betekent voor wie nog op een besluit wacht"
        return onbepaald(zwijgt(wacht, *BRON))
    tekst = f"De aanvraag is afgewezen, maar door het moratorium {VERTREK_UITGESTELD}."
    waarom = "Terugsturen is dan nog niet verantwoord. Voorbeelden van de reden: "
    return uitstel_met_document(
        VERTREK_UITGESTELD,
        ZOLANG,
        Reden(tekst, BRON, VERTREK_UITGESTELD),
        Reden(f"{waarom}{AANLEIDINGEN}.", AANLEIDINGEN.bron, AANLEIDINGEN),
    )
