"""De Tijdelijke regeling witte illegalen van 1999 (rapport 5.3)."""

from datetime import date

from terugkeer.bronnen.publicaties import DOORBRAAK_WITTE_ILLEGALEN, TBV_1999_23
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import norm
from terugkeer.grondslag.periode import Periode
from terugkeer.grondslag.uitkomst import (
    Antwoord,
    Modaliteit,
    Reden,
    Uitkomst,
    nee,
    onbepaald,
    zwijgt,
)
from terugkeer.grondslag.waarde import Aantal, Datum, Grens, Precisie, Regel

BRON = (TBV_1999_23, rapport("5.3", noten=(105,)))

BEGIN = Datum(date(1999, 10, 1), BRON, feiten="F590")
"""De eerste dag van de regeling, volgens noot 105."""

BEGINMAAND = Datum(BEGIN.dag, (rapport("5.3"),), Precisie.MAAND, feiten="F588")
"""De maand waarin de regeling inging, zoals de tekst van het rapport haar noemt."""

JAAR = Datum(BEGIN.dag, (rapport("6"),), Precisie.JAAR, feiten="F639")
"""Het jaar van de regeling, zoals de samenvatting het noemt."""

EINDE = Datum(date(1999, 12, 1), BRON, feiten="F590")
"""De dag waarop de regeling voorbij was: zij gold tot deze dag."""

TIJDVAK = Periode(BEGIN.dag, EINDE.dag, BRON)
"""Het tijdvak van de regeling."""

VOORWAARDEN = Aantal(8, ("voorwaarden", "strenge voorwaarden"), BRON, feiten="F589")
"""Aan zoveel voorwaarden moest iemand voldoen; het rapport noemt ze niet."""

TOEGELATEN = Aantal(
    1900,
    ("mensen", "illegalen", "mensen zonder verblijfsrecht"),
    (DOORBRAAK_WITTE_ILLEGALEN, rapport("5.3", noten=(106,))),
    feiten="F591 F592",
    grens=Grens.ONGEVEER,
)
"""Ongeveer zoveel mensen mochten door de regeling blijven."""

VERGUNNING = Regel(
    Antwoord.MOGELIJK,
    (
        (
            Antwoord.MOGELIJK,
            ("kon een vergunning krijgen", "konden een vergunning krijgen", "mochten blijven"),
        ),
        (Antwoord.NEE, ("kon geen vergunning krijgen", "konden geen vergunning krijgen")),
    ),
    BRON,
    feiten="F589",
)
"""Of iemand die aan alle voorwaarden voldeed een vergunning kon krijgen."""


@norm(
    "tijdelijke_regeling_witte_illegalen",
    nummer="N49",
    bron=(*BRON, *TOEGELATEN.bron),
    feiten="F588 F589 F590 F591",
    modaliteit=Modaliteit.KAN,
    geldig=TIJDVAK,
    twijfel=(
        "De inhoud van de voorwaarden staat niet in het rapport. De editie vraagt alleen aan "
        "hoeveel iemand voldeed.",
        "Welke dag telt, zegt het rapport niet. De editie leest: de dag van de aanvraag.",
        "De regeling gold tot 1 december 1999. De editie leest: die dag zelf niet meer.",
    ),
)
def witte_illegalen(aanvraag: date, *, vervulde_voorwaarden: int | None = None) -> Uitkomst[None]:
    """Of iemand onder de regeling een vergunning kon krijgen.

    `vervulde_voorwaarden` is een aantal. Uitkomst: *mogelijk* bij een aanvraag op tijd die aan alle
    voorwaarden voldeed; *nee* buiten het tijdvak of als er een voorwaarde ontbrak; *onbepaald* als
    dat aantal niet bekend is.

    Fouten: `OnjuisteInvoer` als een aanvraag op tijd meer voorwaarden vervult dan er waren.

    Bron: TBV 1999/23; rapport 5.3, noten 105 en 106.
    """
    if aanvraag not in TIJDVAK:
        tekst = f"De regeling gold {TIJDVAK}; de aanvraag viel daarbuiten."
        return nee(Reden(tekst, TIJDVAK.bron, TIJDVAK))
    if vervulde_voorwaarden is None:
        gat = zwijgt(f"wat de {VOORWAARDEN} waren", *BRON)
        return onbepaald(gat, ontbreekt=("vervulde_voorwaarden",))
    if vervulde_voorwaarden > VOORWAARDEN.aantal:
        hoogstens = f"hoogstens {VOORWAARDEN.aantal}"
        raise OnjuisteInvoer("vervulde_voorwaarden", vervulde_voorwaarden, hoogstens)
    if vervulde_voorwaarden < VOORWAARDEN.aantal:
        tekst = f"Nodig waren alle {VOORWAARDEN}; er is aan {vervulde_voorwaarden} voldaan."
        return nee(Reden(tekst, VOORWAARDEN.bron, VOORWAARDEN))
    tekst = f"De aanvraag was op tijd en voldeed aan alle {VOORWAARDEN}: iemand {VERGUNNING}."
    return Uitkomst(
        VERGUNNING.antwoord, (Reden(tekst, BRON, VERGUNNING),), modaliteit=Modaliteit.KAN
    )
