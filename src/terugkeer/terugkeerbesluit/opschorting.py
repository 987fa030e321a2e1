"""Opschorting: wanneer de vertrektermijn stilstaat, en wanneer zij daarna eindigt (rapport 2.2)."""

from datetime import date

from terugkeer.bronnen.regelingen import AWB, VW
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NORMEN, Uitzondering, norm
from terugkeer.grondslag.tijd import Einddatum
from terugkeer.grondslag.uitkomst import Antwoord, Reden, Uitkomst, mogelijk, nee, zwijgt
from terugkeer.grondslag.waarde import DAGEN, Regel, Termijn
from terugkeer.terugkeerbesluit.vertrektermijn import ONMIDDELLIJK

OPGESCHORT = Regel(
    Antwoord.JA,
    (
        (Antwoord.JA, ("opgeschort", "staat stil", "stil")),
        (Antwoord.NEE, ("niet opgeschort", "loopt door")),
    ),
    (VW.artikel("82"), rapport("2.2", noten=(21,))),
    feiten="F137",
)
"""Wie (hoger) beroep hier mag afwachten, heeft een vertrektermijn die stilstaat."""

VOORZIENING_VERVALT = Regel(
    Antwoord.JA,
    ((Antwoord.JA, ("vervalt",)), (Antwoord.NEE, ("blijft gelden", "vervalt niet"))),
    (AWB.artikel("8:85"), rapport("2.2", noten=(22,))),
    feiten="F138",
)
"""De voorlopige voorziening eindigt met de definitieve uitspraak."""

TERMIJN_NA_UITSPRAAK = Termijn(
    28,
    DAGEN,
    (VW.artikel("62", lid=1), AWB.artikel("8:85"), rapport("2.2", noten=(22,))),
    feiten="F138",
)
"""De tijd om te vertrekken na een definitieve uitspraak in (hoger) beroep."""


@norm(
    "opschorting_vertrektermijn",
    nummer="N16",
    bron=(*OPGESCHORT.bron, *VOORZIENING_VERVALT.bron),
    feiten="F137 F138",
    peildatum="bekendmaking definitieve_uitspraak",
    uitzonderingen=(
        Uitzondering(
            "Mag iemand de uitspraak niet hier afwachten, dan loopt de termijn door.",
            "beroep.BEROEP_SCHORST_BIJ_UITZONDERING hoger_beroep.HOGER_BEROEP_SCHORST",
        ),
    ),
    twijfel=(
        "Het rapport noemt alleen een afwijzing in de algemene procedure. De editie leest: ook na "
        "de verlengde.",
        "Na de uitspraak geldt de volle termijn, niet wat er nog van over was.",
        "De termijn begint op de dag van de uitspraak; het rapport noemt geen begindag.",
        "Over nul dagen en opschorting zwijgt het rapport. De editie leest: nul dagen blijft gelden.",
    ),
)
def opschorting(
    bekendmaking: date,
    *,
    rechtsmiddel_ingesteld: bool | None = None,
    mag_afwachten: bool | None = None,
    nul_dagen: bool | None = None,
    definitieve_uitspraak: date | None = None,
) -> Uitkomst[Einddatum]:
    """Of de vertrektermijn is opgeschort, en wat na de uitspraak de laatste dag is.

    `bekendmaking` is die van de afwijzing; `definitieve_uitspraak` de dag waarop (hoger) beroep
    zonder succes eindigde, of `None` zolang er geen uitspraak is. Uitkomst: *ja*, na een uitspraak
    met de nieuwe laatste dag, of *nee*: dan loopt de gewone termijn (N15).

    Fouten: `OnjuisteInvoer` als de uitspraak vóór de bekendmaking ligt.

    Bron: Vw 2000 art. 82, Awb art. 8:85; rapport 2.2, noten 21 en 22.
    """
    if definitieve_uitspraak and definitieve_uitspraak < bekendmaking:
        verwacht = "een dag op of na de bekendmaking van de afwijzing"
        raise OnjuisteInvoer("definitieve_uitspraak", definitieve_uitspraak, verwacht)
    if not rechtsmiddel_ingesteld:
        tekst = "Zonder beroep of hoger beroep loopt de vertrektermijn gewoon door."
        return nee(Reden(tekst, OPGESCHORT.bron))
    if not mag_afwachten:
        tekst = "De uitspraak mag niet in Nederland worden afgewacht: de vertrektermijn loopt door."
        return nee(Reden(tekst, OPGESCHORT.bron))
    stil = Reden(
        "Wie de uitspraak hier mag afwachten, heeft zolang een vertrektermijn die stilstaat.",
        OPGESCHORT.bron,
        OPGESCHORT,
    )
    if definitieve_uitspraak is None:
        return Uitkomst(OPGESCHORT.antwoord, (stil,), ontbreekt=("definitieve_uitspraak",))
    termijn = ONMIDDELLIJK if nul_dagen else TERMIJN_NA_UITSPRAAK
    einde = _na_uitspraak(definitieve_uitspraak, termijn)
    vervalt = Reden(
        "Een voorlopige voorziening vervalt met de uitspraak.",
        VOORZIENING_VERVALT.bron,
        VOORZIENING_VERVALT,
    )
    telling = Reden(
        f"Na de uitspraak is er {termijn}: de laatste dag is {einde.waarde}.", termijn.bron, termijn
    )
    if not nul_dagen:
        redenen = (stil, vervalt, telling, *einde.redenen[1:])
        return Uitkomst(
            OPGESCHORT.antwoord, redenen, einde.waarde, andere_lezing=einde.andere_lezing
        )
    gat = zwijgt("of iemand met nul dagen na de uitspraak alsnog 28 dagen krijgt", rapport("2.2"))
    ruim = Reden(
        f"Geldt ook hier de termijn van {TERMIJN_NA_UITSPRAAK}, dan is de laatste dag later.",
        TERMIJN_NA_UITSPRAAK.bron,
    )
    return Uitkomst(
        OPGESCHORT.antwoord,
        (stil, vervalt, gat, telling),
        einde.waarde,
        andere_lezing=mogelijk(
            ruim, waarde=_na_uitspraak(definitieve_uitspraak, TERMIJN_NA_UITSPRAAK).waarde
        ),
    )


def _na_uitspraak(uitspraak: date, termijn: Termijn) -> Uitkomst[Einddatum]:
    """De telling van N15 vanaf de uitspraak. Of die dag nog meetelt, bewaakt N16 zelf."""
    feiten = {"bekendmaking": uitspraak, "duur": termijn}
    return NORMEN["vertrektermijn_einddatum"].beantwoord(feiten, als_historie=True)
