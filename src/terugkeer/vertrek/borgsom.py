"""De borgsom: geld vooraf, terug bij vertrek (rapport 4.4.2)."""

from datetime import date

from terugkeer.bronnen.regelingen import TERUGKEERRICHTLIJN
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import norm
from terugkeer.grondslag.uitkomst import Antwoord, Reden, Uitkomst, nee, onbepaald, zwijgt
from terugkeer.grondslag.waarde import Bedrag, Datum, Lijst, Regel

BRON = (rapport("4.4.2", noten=(80,)),)

BERICHT = Datum(date(2013, 12, 20), BRON, feiten="F476")
"""De dag van het nieuwsbericht van het ministerie over de borg."""

AFSPRAAK = Lijst(
    (
        ("afspraken over de borg en de vertrektermijn", "een bedrag en een vertrektermijn"),
        ("een ondertekend terugkeercontract", "een terugkeercontract"),
        ("betaling vooraf", "de borg vooraf betalen", "vooraf betaald"),
    ),
    BRON,
    dingen=("onderdelen", "stappen"),
    feiten="F472 F473 F474",
)
"""Wat er vooraf moet zijn: de afspraak met de DT&V, het contract en de betaling."""

TERUG_ALS = Lijst(
    (
        ("zich melden op de luchthaven", "zich op de luchthaven meldt"),
        ("aantoonbaar vertrekken", "aantoonbaar uit Nederland vertrekt", "aantoonbaar vertrekt"),
    ),
    BRON,
    dingen=("voorwaarden",),
    feiten="F475",
)
"""Wanneer iemand de borg terugkrijgt: aan beide moet zijn voldaan."""

TERUG = Regel(
    Antwoord.JA,
    (
        (Antwoord.JA, ("krijgt de borg terug", "terug")),
        (Antwoord.NEE, ("krijgt de borg niet terug", "niet terug")),
    ),
    BRON,
    feiten="F475",
)
"""Of iemand die aan de voorwaarden voldoet, de borg terugkrijgt."""


@norm(
    "borgsom",
    nummer="N41",
    bron=(TERUGKEERRICHTLIJN, *BRON),
    feiten="F471 F472 F473 F474 F475",
    twijfel=(
        "Hoe hoog de borg is, en wat ermee gebeurt als iemand zich niet aan de afspraak houdt, zegt "
        "het rapport niet.",
        "Het rapport noemt alleen vertrek via een luchthaven.",
        "De borg kan sinds Nederland de Terugkeerrichtlijn invoerde; een dag noemt het rapport niet.",
    ),
)
def borgsom(
    bedrag: int,
    *,
    afspraak: bool | None = None,
    terugkeercontract: bool | None = None,
    vooraf_betaald: bool | None = None,
    gemeld_op_luchthaven: bool | None = None,
    aantoonbaar_vertrokken: bool | None = None,
) -> Uitkomst[Bedrag]:
    """Of iemand de borg terugkrijgt; `bedrag` is de afgesproken borg in euro's.

    `afspraak`: met de DT&V, over de borg en de vertrektermijn. Uitkomst: *ja* met het bedrag, *nee*,
    of *onbepaald* bij aantoonbaar vertrek zonder melding op de luchthaven.

    Fouten: `OnjuisteInvoer` bij een borg van niets.

    Bron: Richtlijn 2008/115/EG; rapport 4.4.2, noot 80.
    """
    if not bedrag:
        raise OnjuisteInvoer("bedrag", bedrag, "een bedrag in hele euro's, meer dan niets")
    vooraf = (afspraak, terugkeercontract, vooraf_betaald)
    if gebreken := _ontbreekt(AFSPRAAK, vooraf):
        return nee(*gebreken)
    if aantoonbaar_vertrokken and not gemeld_op_luchthaven:
        return onbepaald(zwijgt("vertrek zonder melding op de luchthaven, zoals over land", *BRON))
    if gebreken := _ontbreekt(TERUG_ALS, (gemeld_op_luchthaven, aantoonbaar_vertrokken)):
        gevolg = zwijgt("wat er met de borg gebeurt van wie niet aan de voorwaarden voldoet", *BRON)
        return nee(*gebreken, gevolg)
    borg = Bedrag(bedrag, BRON)
    reden = Reden(f"Wie zich meldt en aantoonbaar vertrekt, {TERUG}.", BRON, TERUG)
    return Uitkomst(TERUG.antwoord, (reden,), borg)


def _ontbreekt(lijst: Lijst, feiten: tuple[bool | None, ...]) -> tuple[Reden, ...]:
    """De onderdelen van de lijst waaraan niet is voldaan."""
    return tuple(
        Reden(f"Er ontbreekt: {vormen[0]}.", lijst.bron)
        for vormen, vervuld in zip(lijst.elementen, feiten, strict=True)
        if not vervuld
    )
