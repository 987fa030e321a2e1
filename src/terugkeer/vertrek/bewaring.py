"""Vreemdelingenbewaring: vastzetten om het vertrek zeker te stellen (rapport 4.4.1 en 4.4.2)."""

from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.norm import Uitzondering, norm
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit, Reden, Uitkomst, nee
from terugkeer.grondslag.waarde import Lijst, Regel
from terugkeer.vertrek.toezicht import LICHTER_VOOR_WIE_MEEWERKT

BRON = (rapport("4.4.1"), rapport("4.4.2", noten=(77,)))

VOORWAARDEN = Lijst(
    (
        (
            "goede redenen om te denken dat iemand zich aan het toezicht onttrekt",
            "goede redenen om onttrekking aan het toezicht te verwachten",
        ),
        ("zicht op uitzetting",),
        ("geen lichter middel met hetzelfde doel", "een lichter middel is niet genoeg"),
    ),
    BRON,
    dingen=("voorwaarden", "eisen"),
    feiten="F396 F446 F447",
)
"""Wat er allemaal moet zijn voordat iemand in bewaring mag."""

BEWARING = Regel(
    Antwoord.MOGELIJK,
    (
        (Antwoord.MOGELIJK, ("kan in bewaring", "mag in bewaring", "bewaring mag")),
        (Antwoord.NEE, ("kan niet in bewaring",)),
    ),
    BRON,
    feiten="F395 F447",
)
"""Of iemand in bewaring mag als aan de voorwaarden is voldaan."""

LICHTER_GAAT_VOOR = Regel(
    Antwoord.JA,
    (
        (
            Antwoord.JA,
            ("een uiterste middel", "het laatste middel", "een lichter middel gaat voor"),
        ),
        (Antwoord.NEE, ("een gewoon middel",)),
    ),
    (*BRON, rapport("4.4.2", noten=(79,))),
    feiten="F396 F447 F460",
)
"""Of een lichter middel voorgaat: vastzetten komt altijd als laatste."""

WACHTEN_OP_DOCUMENTEN = Regel(
    Antwoord.NEE,
    (
        (Antwoord.JA, ("bewaring tijdens het wachten",)),
        (Antwoord.NEE, ("geen bewaring", "niet in bewaring", "niet vast")),
    ),
    (rapport("4.4.1"),),
    feiten="F398",
)
"""Of wie meewerkt aan zijn reisdocumenten, in bewaring zit zolang die er nog niet zijn."""

STRENGERE_MOTIVERING = Regel(
    Antwoord.JA,
    (
        (Antwoord.JA, ("strengere eisen", "extra streng", "extra strenge eisen")),
        (Antwoord.NEE, ("dezelfde eisen",)),
    ),
    (rapport("4.4.2", noten=(79,)),),
    feiten="F461",
)
"""Of de uitleg van het besluit strenger moet zijn bij minderjarigen, alleen of met hun gezin."""


@norm(
    "vreemdelingenbewaring",
    nummer="N39",
    bron=(*BRON, *STRENGERE_MOTIVERING.bron),
    feiten="F395 F396 F398 F446 F447 F460 F461",
    modaliteit=Modaliteit.KAN,
    uitzonderingen=(
        Uitzondering(
            "Wie meewerkt aan zijn reisdocumenten, zit niet vast om daarop te wachten.",
            "bewaring.WACHTEN_OP_DOCUMENTEN",
        ),
    ),
    twijfel=(
        "Wie actief meewerkt, komt in aanmerking voor een lichter middel. De editie leest: dan is "
        "bewaring er in beginsel niet.",
        "Het rapport noemt voor bewaring geen wetsartikel en geen maximale duur.",
    ),
)
def bewaring(
    *,
    onttrekkingsrisico: bool | None = None,
    zicht_op_uitzetting: bool | None = None,
    lichter_middel_volstaat: bool | None = None,
    wacht_op_reisdocument: bool | None = None,
    werkt_mee_aan_reisdocument: bool | None = None,
    werkt_actief_mee: bool | None = None,
    minderjarig: bool | None = None,
) -> Uitkomst[None]:
    """Of iemand in vreemdelingenbewaring kan worden gezet.

    `werkt_actief_mee`: aan de terugkeer. `minderjarig`: ook een gezin met een minderjarig kind.
    Uitkomst: *mogelijk* als aan alle voorwaarden is voldaan, anders *nee*; *nee, in beginsel* voor
    wie actief meewerkt.

    Bron: rapport 4.4.1 en 4.4.2, noten 77 en 79.
    """
    feiten = (onttrekkingsrisico, zicht_op_uitzetting, not lichter_middel_volstaat)
    gebreken = tuple(
        Reden(f"Er ontbreekt een voorwaarde: {vormen[0]}.", VOORWAARDEN.bron)
        for vormen, vervuld in zip(VOORWAARDEN.elementen, feiten, strict=True)
        if not vervuld
    )
    if gebreken:
        return nee(*gebreken)
    if wacht_op_reisdocument and werkt_mee_aan_reisdocument:
        regel = WACHTEN_OP_DOCUMENTEN
        tekst = (
            f"Wie meewerkt aan zijn reisdocumenten, komt in die tijd {regel.schrijfwijzen()[1]}."
        )
        return Uitkomst(regel.antwoord, (Reden(tekst, regel.bron, regel),))
    if werkt_actief_mee:
        regel = LICHTER_VOOR_WIE_MEEWERKT
        reden = Reden(f"Wie actief meewerkt, {regel}.", regel.bron, regel)
        return nee(reden, modaliteit=Modaliteit.REGEL)
    redenen = [
        Reden("Aan alle voorwaarden is voldaan.", VOORWAARDEN.bron, VOORWAARDEN),
        Reden(f"Bewaring is {LICHTER_GAAT_VOOR}.", LICHTER_GAAT_VOOR.bron, LICHTER_GAAT_VOOR),
    ]
    if minderjarig:
        tekst = f"Voor de uitleg van het besluit gelden {STRENGERE_MOTIVERING}."
        redenen.append(Reden(tekst, STRENGERE_MOTIVERING.bron, STRENGERE_MOTIVERING))
    return Uitkomst(BEWARING.antwoord, tuple(redenen), modaliteit=Modaliteit.KAN)
