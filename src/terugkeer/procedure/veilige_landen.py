"""Veilige landen van herkomst: de lijst, en wat het rapport er wanneer over zegt (rapport 3.3)."""

from datetime import date

from terugkeer.bronnen.regelingen import (
    KAMERSTUK_VEILIGE_LANDEN_OKTOBER_2016,
    KAMERSTUKKEN_VEILIGE_LANDEN,
    VV_BIJLAGE_13,
)
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.norm import norm
from terugkeer.grondslag.uitkomst import Reden, Uitkomst, ja, nee, onbepaald, zwijgt
from terugkeer.grondslag.waarde import Datum, Lijst, Precisie
from terugkeer.procedure.landen import herken

_BEGIN = (*KAMERSTUKKEN_VEILIGE_LANDEN, rapport("3.3", noten=(46,)))
_STAND = (VV_BIJLAGE_13, rapport("3.3", noten=(47,)))

LIJST_SINDS = Datum(date(2015, 11, 3), _BEGIN, feiten="F266")
"""Sinds deze dag heeft Nederland een lijst van veilige landen."""

UITGEBREID_IN = Datum(date(2016, 1, 1), _BEGIN, Precisie.JAAR, feiten="F266")
"""In dit jaar kwamen er landen bij; welk land wanneer, zegt het rapport niet."""

STAND = Datum(date(2016, 12, 31), _STAND, feiten="F270 F271")
"""De enige dag waarvan het rapport de hele lijst geeft."""

VERSIE_BIJLAGE_13 = Datum(VV_BIJLAGE_13.op, _STAND, feiten="F272")
"""De versie van bijlage 13 waarnaar het rapport voor een actuele lijst verwijst."""

VEILIGE_LANDEN = Lijst(
    (
        ("Albanië",),
        ("Andorra",),
        ("Australië",),
        ("Bosnië-Herzegovina",),
        ("Canada",),
        ("Ghana",),
        ("India",),
        ("Jamaica",),
        ("Japan",),
        ("Kosovo",),
        ("Macedonië",),
        ("Marokko",),
        ("Monaco",),
        ("Mongolië",),
        ("Montenegro",),
        ("Nieuw-Zeeland",),
        ("San Marino",),
        ("Senegal",),
        ("Servië",),
        ("Vaticaanstad",),
        ("Verenigde Staten", "de Verenigde Staten"),
        ("Zwitserland",),
    ),
    _STAND,
    dingen=("landen", "veilige landen"),
    feiten="F270 F271",
)
"""De veilige landen op 31 december 2016."""

GERICHT_OP = Lijst(
    (
        ("de westelijke Balkan", "westelijke Balkan", "landen van de westelijke Balkan"),
        ("Noord-Afrika", "landen in Noord-Afrika"),
    ),
    _STAND,
    dingen=("streken", "gebieden"),
    feiten="F268",
)
"""De streken waarop de lijst vooral is gericht: daarvandaan moeten minder aanvragen komen."""

OKTOBER_2016 = Lijst(
    (("Algerije",), ("Georgië",), ("Oekraïne",), ("Tunesië",)),
    (KAMERSTUK_VEILIGE_LANDEN_OKTOBER_2016,),
    dingen=("landen",),
)
"""Redactie, niet uit het rapport: landen die in oktober 2016 ook als veilig zijn aangewezen."""


@norm(
    "veilig_land_van_herkomst",
    nummer="N07",
    bron=(*_BEGIN, *_STAND),
    feiten="F266 F269 F270 F271",
    peildatum="op",
    twijfel=(
        "Het rapport zegt niet welk land wanneer op de lijst kwam. Tussen 3 november 2015 en "
        "31 december 2016 is de uitkomst onbepaald; na 31 december 2016 ook.",
        "De lijst is uitgebreid; dat er landen af gingen, zegt het rapport niet. Een land dat er "
        "eind 2016 niet op stond, stond er eerder dus waarschijnlijk ook niet op: andere lezing.",
        "Over landen van de Europese Unie, Noorwegen en dergelijke zwijgt het rapport. De editie "
        "zegt van elk land alleen of het op de lijst van noot 47 staat.",
        "Redactie, niet uit het rapport: volgens een kamerstuk van 11 oktober 2016 zijn ook "
        "Algerije, Georgië, Oekraïne en Tunesië veilig. Noot 47 noemt ze niet; de editie vult de "
        "lijst niet aan, maar waarschuwt.",
    ),
)
def veilig_land(land: str, op: date) -> Uitkomst[None]:
    """Of een land op deze dag op de Nederlandse lijst van veilige landen van herkomst staat.

    `land` is de Nederlandse naam; accenten, hoofdletters en streepjes maken niet uit. Uitkomst:
    *nee* vóór de lijst bestond, *ja* of *nee* op 31 december 2016, anders *onbepaald*.

    Fouten: `OnjuisteInvoer` als er geen land met deze naam bekend is.

    Bron: VV 2000 bijlage 13; rapport 3.3, noten 46 en 47.
    """
    naam = herken(land)
    if op < LIJST_SINDS.dag:
        tekst = f"Nederland heeft pas sinds {LIJST_SINDS} een lijst van veilige landen."
        return nee(Reden(tekst, LIJST_SINDS.bron, LIJST_SINDS))
    if op > STAND.dag:
        gat = zwijgt(f"de lijst van na {STAND}; kijk in bijlage 13 van het Voorschrift", *_STAND)
        return onbepaald(gat)
    staat_erop = VEILIGE_LANDEN.element(naam) is not None
    tekst = f"Op {STAND} stond {naam} {'' if staat_erop else 'niet '}op de lijst."
    redenen = [Reden(tekst, VEILIGE_LANDEN.bron, VEILIGE_LANDEN)]
    if OKTOBER_2016.element(naam) is not None:
        tekst = (
            f"Redactie, niet uit het rapport: in oktober 2016 is ook {naam} als veilig aangewezen."
        )
        redenen.append(Reden(tekst, OKTOBER_2016.bron))
    if op == STAND.dag:
        return ja(*redenen) if staat_erop else nee(*redenen)
    gat = zwijgt(f"welke landen vóór {STAND} op de lijst stonden", *_BEGIN)
    if staat_erop:
        return onbepaald(gat, *redenen)
    tekst = (
        f"In {UITGEBREID_IN} kwamen er alleen landen bij; {naam} stond er dus ook eerder niet op."
    )
    langer = Reden(tekst, UITGEBREID_IN.bron, UITGEBREID_IN)
    return onbepaald(gat, *redenen, andere_lezing=nee(*redenen, langer))
