"""De gesloten gezinsvoorziening (GGV) voor gezinnen en minderjarigen (rapport 2.2, 4.4.2)."""

from datetime import date

from terugkeer.bronnen.regelingen import KAMERSTUKKEN_GGV
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.norm import norm
from terugkeer.grondslag.periode import Periode
from terugkeer.grondslag.tijd import Einddatum, laatste_dag
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit, Reden, Uitkomst, nee, zwijgt
from terugkeer.grondslag.waarde import WEKEN, Aantal, Datum, Grens, Lijst, Regel, Termijn
from terugkeer.vertrek.bewaring import LICHTER_GAAT_VOOR, STRENGERE_MOTIVERING
from terugkeer.vertrek.grensdetentie import Maatregel, Screening, Wie, bezwaar

_BRON = (rapport("4.4.2", noten=(79,)),)

PLAATS = Lijst((("Zeist", "in Zeist"),), (rapport("2.2"), *_BRON), feiten="F169 F457 F470")
"""Waar de voorziening staat."""

VOORWAARDEN = Lijst(
    (
        ("zicht op vertrek", "zicht op vertrek uit Nederland"),
        ("de andere gronden voor bewaring", "de overige gronden voor bewaring"),
    ),
    (rapport("2.2"),),
    dingen=("voorwaarden",),
    feiten="F169",
)
"""Wanneer plaatsing kan volgens paragraaf 2.2; paragraaf 4.4.2 eist ook reisdocumenten."""

OPEN_SINDS = Datum(date(2014, 10, 1), _BRON, feiten="F457")
"""De dag waarop de voorziening openging."""

VERBLIJF_MAXIMAAL = Termijn(2, WEKEN, _BRON, feiten="F466", grens=Grens.HOOGSTENS)
"""Zo lang blijft een gezin er hoogstens; over alleenstaande minderjarigen zwijgt het rapport."""

WONINGEN = Aantal(
    12, ("woningen", "gezinswoningen", "woningen voor gezinnen"), _BRON, feiten="F464"
)
"""Het aantal woningen voor gezinnen."""

PERSONEN_PER_WONING = Aantal(6, ("personen", "mensen"), _BRON, feiten="F464", grens=Grens.HOOGSTENS)
"""Zoveel mensen passen er hoogstens in een woning."""

PLAATSEN_AMV = Aantal(10, ("plaatsen", "plekken"), _BRON, feiten="F465")
"""Het aantal plaatsen voor alleenstaande minderjarige vreemdelingen."""

VOOR_WIE = Lijst(
    (
        (str(Wie.GEZIN), "gezinnen met minderjarige kinderen"),
        (str(Wie.AMV), "alleenstaande minderjarige vreemdelingen"),
    ),
    _BRON,
    dingen=("groepen",),
    feiten="F458",
)
"""Voor wie de voorziening is."""

ZONDER_REISDOCUMENTEN = Regel(
    Antwoord.NEE,
    (
        (Antwoord.JA, ("ook zonder reisdocumenten",)),
        (Antwoord.NEE, ("pas als de reisdocumenten er zijn", "niet zonder reisdocumenten")),
    ),
    _BRON,
    feiten="F467",
)
"""Of een gezin in de voorziening komt voordat de reisdocumenten er zijn (paragraaf 4.4.2)."""

PLAATSING = Regel(
    Antwoord.MOGELIJK,
    (
        (Antwoord.MOGELIJK, ("kan worden geplaatst", "plaatsing kan")),
        (Antwoord.NEE, ("kan niet worden geplaatst",)),
    ),
    (rapport("2.2"), *_BRON),
    feiten="F169 F460",
)
"""Of plaatsing mag als aan alles is voldaan; het blijft een uiterste middel."""


@norm(
    "gesloten_gezinsvoorziening",
    nummer="N44",
    bron=(*KAMERSTUKKEN_GGV, rapport("2.2"), *_BRON),
    feiten="F169 F457 F458 F460 F464 F466 F467",
    modaliteit=Modaliteit.KAN,
    geldig=Periode(OPEN_SINDS.dag, None, OPEN_SINDS.bron),
    peildatum="start",
    twijfel=(
        "Paragraaf 4.4.2 eist reisdocumenten, paragraaf 2.2 niet. De editie geeft streng eerst. "
        "Die zin noemt gezinnen; de editie leest haar ook voor alleenstaande minderjarigen.",
        "Het rapport noemt de voorziening bij de lichtere middelen, maar zij is een detentieplaats.",
        "Voor hoelang een alleenstaande minderjarige er blijft, staat er niet.",
        "De dag van de plaatsing telt niet mee.",
    ),
)
def gesloten_gezinsvoorziening(
    start: date,
    *,
    wie: Wie | None = None,
    maatregel: Maatregel | None = None,
    screening: Screening | None = None,
    zicht_op_vertrek: bool | None = None,
    overige_gronden: bool | None = None,
    lichter_middel_volstaat: bool | None = None,
    reisdocumenten: bool | None = None,
) -> Uitkomst[Einddatum]:
    """Of plaatsing in de GGV kan, en tot en met welke dag hoogstens.

    `start` is de dag van plaatsing; `overige_gronden`: aan de andere gronden voor bewaring is
    voldaan (N39). Uitkomst: *mogelijk*, voor een gezin met de laatste dag, of *nee*.

    Bron: Kamerstukken II 19 637, nrs. 1827 en 1896; rapport 2.2 en 4.4.2, noot 79.
    """
    niet_aan_de_grens = bezwaar(wie, maatregel, screening)
    if niet_aan_de_grens:
        return nee(niet_aan_de_grens)
    if VOOR_WIE.element(str(wie)) is None:
        tekst = f"De voorziening is alleen voor {VOOR_WIE.schrijfwijzen()[1]}."
        return nee(Reden(tekst, VOOR_WIE.bron, VOOR_WIE))
    if lichter_middel_volstaat:
        tekst = "Deze voorziening is een uiterste middel: een lichter middel gaat voor."
        return nee(Reden(tekst, LICHTER_GAAT_VOOR.bron, LICHTER_GAAT_VOOR))
    feiten = (zicht_op_vertrek, overige_gronden)
    for vormen, vervuld in zip(VOORWAARDEN.elementen, feiten, strict=True):
        if not vervuld:
            return nee(Reden(f"Er ontbreekt een voorwaarde: {vormen[0]}.", VOORWAARDEN.bron))
    kan = _geplaatst(start, wie)
    if reisdocumenten:
        return kan
    tekst = f"Plaatsing kan {ZONDER_REISDOCUMENTEN}, zegt paragraaf 4.4.2."
    reden = Reden(tekst, ZONDER_REISDOCUMENTEN.bron, ZONDER_REISDOCUMENTEN)
    return Uitkomst(ZONDER_REISDOCUMENTEN.antwoord, (reden,), andere_lezing=kan)


def _geplaatst(start: date, wie: Wie | None) -> Uitkomst[Einddatum]:
    tekst = (
        "Aan alles is voldaan, en voor minderjarigen moet het besluit extra goed zijn uitgelegd."
    )
    streng = Reden(tekst, STRENGERE_MOTIVERING.bron, STRENGERE_MOTIVERING)
    if wie is Wie.AMV:
        duur = zwijgt("hoelang een alleenstaande minderjarige er blijft", *_BRON)
        return Uitkomst(PLAATSING.antwoord, (streng, duur), modaliteit=Modaliteit.KAN)
    einde = Einddatum(laatste_dag(start, VERBLIJF_MAXIMAAL))
    tekst = f"Een gezin blijft er hoogstens {VERBLIJF_MAXIMAAL}: tot en met {einde}."
    duur = Reden(tekst, VERBLIJF_MAXIMAAL.bron, VERBLIJF_MAXIMAAL)
    return Uitkomst(PLAATSING.antwoord, (streng, duur), einde, modaliteit=Modaliteit.KAN)
