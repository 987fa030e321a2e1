"""De Pardonregeling van 2007 (rapport 5.3 en 6)."""

from datetime import date

from terugkeer.bronnen.publicaties import PARDON_BESLUIT
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.norm import Uitzondering, norm
from terugkeer.grondslag.periode import Periode
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit, Reden, Uitkomst, nee, zwijgt
from terugkeer.grondslag.waarde import Aantal, Datum, Lijst, Precisie, Regel, Tijdvak

_BRON_NOOT = (PARDON_BESLUIT, rapport("5.3", noten=(107,)))
BRON = (rapport("5.3", noten=(107,)),)

BESLUIT = Datum(date(2007, 6, 15), (rapport("5.3"),), feiten="F595")
"""De dag van het besluit volgens de tekst van het rapport."""

BESLUIT_VOLGENS_NOOT = Datum(date(2007, 6, 12), _BRON_NOOT, feiten="F598")
"""De dag van het besluit volgens noot 107; zij is vroeger dan de tekst zegt."""

JAAR = Datum(BESLUIT.dag, (rapport("6"),), Precisie.JAAR, feiten="F639")
"""Het jaar van de regeling, zoals de samenvatting het noemt."""

ACHTERSTAND = Tijdvak(
    ("de tweede helft van de jaren negentig", "de jaren negentig", "jaren negentig"),
    (rapport("5.3"),),
    feiten="F593",
)
"""De tijd waarin de IND achterraakte met asielaanvragen."""

VOORWAARDEN_GENOEMD = Aantal(2, ("voorwaarden",), BRON, feiten="F596 F597")
"""Zoveel voorwaarden noemt het rapport; er waren er meer."""

VERBLIJF_SINDS = Datum(date(2001, 4, 1), (rapport("5.3"),), feiten="F596")
"""Sinds deze dag moest iemand zonder onderbreking in Nederland zijn."""

NAMEN = Lijst(
    (
        ("de Pardonregeling", "Pardonregeling", "een Pardonregeling"),
        (
            "de Regeling afwikkeling nalatenschap oude Vreemdelingenwet",
            "Regeling afwikkeling nalatenschap oude Vreemdelingenwet",
        ),
    ),
    (rapport("5.3"), rapport("6")),
    dingen=("namen",),
    feiten="F593 F639",
)
"""Hoe de regeling in paragraaf 5.3 en in de samenvatting heet."""

BIJ_GEVAAR = Regel(
    Antwoord.NEE,
    (
        (Antwoord.JA, ("ook bij gevaar voor de openbare orde",)),
        (
            Antwoord.NEE,
            (
                "niet bij gevaar voor de openbare orde",
                "geen gevaar voor de openbare orde",
                "geen gevaar",
            ),
        ),
    ),
    BRON,
    feiten="F597",
)
"""Of de regeling ook gold voor wie een gevaar was voor de openbare orde."""

VERGUNNING = Regel(
    Antwoord.MOGELIJK,
    (
        (
            Antwoord.MOGELIJK,
            ("kon een vergunning krijgen", "konden een vergunning krijgen", "kwam in aanmerking"),
        ),
        (Antwoord.NEE, ("kon geen vergunning krijgen", "konden geen vergunning krijgen")),
    ),
    BRON,
    feiten="F596 F597",
)
"""Of iemand die aan de genoemde voorwaarden voldeed een vergunning kon krijgen."""


@norm(
    "pardonregeling",
    nummer="N50",
    bron=(*_BRON_NOOT, *VERBLIJF_SINDS.bron),
    feiten="F595 F596 F597 F598",
    modaliteit=Modaliteit.KAN,
    geldig=Periode(BESLUIT_VOLGENS_NOOT.dag, None, _BRON_NOOT),
    peildatum="dag",
    uitzonderingen=(
        Uitzondering(
            "De regeling gold niet bij gevaar voor de openbare orde.", "pardonregeling.BIJ_GEVAAR"
        ),
    ),
    twijfel=(
        "De tekst dateert het besluit op 15 juni 2007, noot 107 op 12 juni 2007. De editie rekent "
        "met de tekst en geeft de lezing van de noot ernaast.",
        "Het rapport noemt twee voorwaarden; er waren er meer. De uitkomst is dus hoogstens mogelijk.",
        "Tot wanneer iemand zich op de regeling kon beroepen, zegt het rapport niet.",
        "Het rapport plaatst de regeling in de jaren negentig. Bedoeld is de achterstand bij de IND.",
    ),
)
def pardonregeling(
    dag: date,
    verblijf_sinds: date,
    *,
    onderbroken: bool | None = None,
    gevaar_openbare_orde: bool | None = None,
) -> Uitkomst[None]:
    """Of iemand op deze dag onder de Pardonregeling een vergunning kon krijgen.

    `verblijf_sinds` is de dag vanaf wanneer iemand in Nederland was; `onderbroken` zegt of hij
    daarna weg is geweest. Uitkomst: *mogelijk*, of *nee* als een voorwaarde ontbrak; tussen de
    datums van het besluit *nee* met de lezing van de noot ernaast; *onbepaald* daarvoor.

    Bron: rapport 5.3, noot 107, en 6. De noten noemen geen wetsartikel.
    """
    if verblijf_sinds > VERBLIJF_SINDS.dag:
        tekst = f"Nodig was verblijf in Nederland sinds {VERBLIJF_SINDS} of eerder."
        return nee(Reden(tekst, VERBLIJF_SINDS.bron, VERBLIJF_SINDS))
    if onderbroken:
        tekst = f"Het verblijf sinds {VERBLIJF_SINDS} mocht niet onderbroken zijn."
        return nee(Reden(tekst, VERBLIJF_SINDS.bron, VERBLIJF_SINDS))
    if gevaar_openbare_orde:
        tekst = f"De regeling gold {BIJ_GEVAAR}."
        return Uitkomst(BIJ_GEVAAR.antwoord, (Reden(tekst, BRON, BIJ_GEVAAR),))
    tekst = f"Het verblijf duurde lang genoeg en er was geen gevaar: iemand {VERGUNNING}."
    voldaan: Uitkomst[None] = Uitkomst(
        VERGUNNING.antwoord,
        (
            Reden(tekst, BRON, VERGUNNING),
            zwijgt("de andere voorwaarden, en tot wanneer de regeling gold", *BRON),
        ),
        modaliteit=Modaliteit.KAN,
    )
    if dag < BESLUIT.dag:
        tekst = f"Volgens de tekst is het besluit van {BESLUIT}: de regeling bestond nog niet."
        return nee(Reden(tekst, BESLUIT.bron, BESLUIT), andere_lezing=voldaan)
    return voldaan
