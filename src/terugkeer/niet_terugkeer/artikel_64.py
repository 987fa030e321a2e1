"""Artikel 64: uitstel van vertrek om medische redenen (rapport 4.4.1 en 5.1)."""

from enum import Enum

from terugkeer.bronnen.regelingen import VC_A, VW
from terugkeer.grondslag.bron import rapport, som_op
from terugkeer.grondslag.norm import Uitzondering, norm
from terugkeer.grondslag.uitkomst import (
    Antwoord,
    Modaliteit,
    Reden,
    Uitkomst,
    nee,
    onbepaald,
    zwijgt,
)
from terugkeer.grondslag.waarde import Lijst, Regel
from terugkeer.niet_terugkeer.document_w import BRON as BRON_DOCUMENT
from terugkeer.niet_terugkeer.document_w import Uitstel, uitstel_met_document

_WET = VW.artikel("64")
BRON = (_WET, VC_A, rapport("5.1", noten=(83,)))

UITSTEL_VRAGEN = Regel(
    Antwoord.MOGELIJK,
    (
        (Antwoord.MOGELIJK, ("kan uitstel vragen", "uitstel vragen", "kan om uitstel vragen")),
        (Antwoord.NEE, ("kan geen uitstel vragen",)),
    ),
    (_WET, rapport("4.4.1", noten=(68, 69)), rapport("5.1")),
    feiten="F405 F406 F500",
)
"""Of iemand bij een tijdelijke medische belemmering uitstel van vertrek kan vragen."""

VERTREK_UITGESTELD = Regel(
    Antwoord.JA,
    (
        (Antwoord.JA, ("is het vertrek uitgesteld", "uitgesteld", "het vertrek is uitgesteld")),
        (Antwoord.NEE, ("gaat het vertrek door", "niet uitgesteld")),
    ),
    BRON,
    feiten="F501 F502",
)
"""Of het vertrek tijdelijk uitblijft als de IND het verzoek toekent."""

WIENS_GEZONDHEID = Lijst(
    (
        ("de vreemdeling", "de vreemdeling zelf", "iemand zelf"),
        ("een gezinslid", "iemand uit het gezin", "een lid van het gezin"),
    ),
    BRON,
    feiten="F502",
)
"""Wiens gezondheid telt: zolang een van hen niet verantwoord kan reizen, duurt het uitstel."""

HELEMAAL_NIET_VERTREKKEN = Regel(
    Antwoord.MOGELIJK,
    (
        (Antwoord.MOGELIJK, ("kan het vertrek helemaal uitblijven", "kan helemaal uitblijven")),
        (Antwoord.NEE, ("blijft het vertrek alleen tijdelijk uit",)),
    ),
    (_WET, rapport("4.4.1", noten=(69,))),
    feiten="F407",
)
"""Of het vertrek uitblijft als ook leven in het herkomstland niet verantwoord is."""

HULP_BIJ_VERTREK = Lijst(
    (
        ("een medische transfer", "medische transfer"),
        ("medisch toezicht onderweg", "medische begeleiding onderweg"),
        ("soms medische hulp in het herkomstland", "medische hulp in het herkomstland"),
    ),
    (rapport("4.4.1"),),
    dingen=("middelen", "maatregelen", "mogelijkheden"),
    feiten="F408",
)
"""Waarmee de overheid mensen met medische klachten toch laat terugkeren."""

ZOLANG = "reizen om medische redenen niet verantwoord is"
"""Hoe lang het uitstel duurt; een vaste duur noemt het rapport niet."""


class Verzoek(Enum):
    """Hoe ver het verzoek om uitstel is."""

    NIET_GEDAAN = "niet gedaan"
    LOOPT = "gedaan, nog geen beslissing"
    TOEGEKEND = "toegekend"
    AFGEWEZEN = "afgewezen"


@norm(
    "uitstel_artikel_64",
    nummer="N45",
    bron=(*BRON, *HELEMAAL_NIET_VERTREKKEN.bron, *BRON_DOCUMENT),
    feiten="F406 F407 F408 F500 F501 F502 F503 F504",
    uitzonderingen=(
        Uitzondering(
            "Met medische hulp kan iemand soms toch reizen.",
            "artikel_64.HULP_BIJ_VERTREK",
        ),
        Uitzondering(
            "Is ook leven in het herkomstland niet verantwoord, dan kan het vertrek helemaal "
            "uitblijven.",
            "artikel_64.HELEMAAL_NIET_VERTREKKEN",
        ),
    ),
    twijfel=(
        "Een vaste duur van het uitstel noemt het rapport niet. De editie geeft daarom geen datum.",
        "Of iemand de beslissing op zijn verzoek mag afwachten, zegt het rapport niet.",
        "Noot 83 verwijst naar Vc A7 art. 1(3). Redactie, niet uit het rapport: in de tekst van "
        "november 2015 is dat A3/7.1.3.",
        "Redactie, niet uit het rapport: bijlage 7f2 heet daar document W2.",
    ),
)
def uitstel(
    *,
    verzoek: Verzoek | None = None,
    reizen_onverantwoord_zelf: bool | None = None,
    reizen_onverantwoord_gezinslid: bool | None = None,
) -> Uitkomst[Uitstel]:
    """Of het vertrek om medische redenen is uitgesteld.

    Uitkomst: *ja* met een `Uitstel` (document W, geen vergunning, geen werk) zolang een toekenning
    nog nodig is; *mogelijk* als iemand uitstel kan vragen; *onbepaald* zolang het verzoek loopt;
    anders *nee*. Een van beiden die niet kan reizen, is genoeg.

    Bron: Vw 2000 art. 64; rapport 4.4.1 (noot 69) en 5.1 (noten 83 en 84).
    """
    if verzoek is Verzoek.AFGEWEZEN:
        hulp = f"Hulp bij het vertrek kan bestaan uit {HULP_BIJ_VERTREK}."
        return nee(
            Reden("De IND heeft het verzoek afgewezen: er is geen uitstel.", BRON),
            Reden(hulp, HULP_BIJ_VERTREK.bron, HULP_BIJ_VERTREK),
        )
    if verzoek is Verzoek.LOOPT:
        return onbepaald(zwijgt("of iemand de beslissing op het verzoek mag afwachten", *BRON))
    if not (reizen_onverantwoord_zelf or reizen_onverantwoord_gezinslid):
        wie = som_op(tuple(vormen[0] for vormen in WIENS_GEZONDHEID.elementen), "of")
        tekst = f"Uitstel is er zolang {ZOLANG} voor {wie}; nu kan reizen wel."
        return nee(Reden(tekst, BRON, WIENS_GEZONDHEID))
    if verzoek is Verzoek.NIET_GEDAAN:
        tekst = f"Kan reizen om medische redenen niet, dan geldt: iemand {UITSTEL_VRAGEN}."
        return Uitkomst(
            UITSTEL_VRAGEN.antwoord,
            (Reden(tekst, UITSTEL_VRAGEN.bron, UITSTEL_VRAGEN),),
            modaliteit=Modaliteit.KAN,
        )
    toegekend = f"De IND heeft het verzoek toegekend: dan {VERTREK_UITGESTELD}, zolang {ZOLANG}."
    helemaal = f"Is ook leven in het herkomstland niet verantwoord, dan {HELEMAAL_NIET_VERTREKKEN}."
    return uitstel_met_document(
        VERTREK_UITGESTELD,
        ZOLANG,
        Reden(toegekend, BRON, VERTREK_UITGESTELD),
        Reden(helemaal, HELEMAAL_NIET_VERTREKKEN.bron, HELEMAAL_NIET_VERTREKKEN),
    )
