"""De fase waarin iemand is: zij bepaalt welke voorzieningen er zijn (rapport 2.2 en 5.2)."""

from datetime import date
from enum import Enum

from terugkeer.bronnen.regelingen import KOPPELINGSWET, KOPPELINGSWET_STAATSBLAD
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import Uitzondering, norm
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit, Reden, Uitkomst, ja
from terugkeer.grondslag.waarde import Datum, Lijst, Regel

KOPPELINGSWET_DATUM = Datum(
    date(1998, 3, 26),
    (
        KOPPELINGSWET,
        KOPPELINGSWET_STAATSBLAD,
        rapport("2.2", noten=(31,)),
        rapport("5.2", noten=(90,)),
    ),
    feiten="F184 F529",
)
"""De datum van de Koppelingswet; wanneer zij in werking trad, zegt het rapport niet."""

KOPPELING = Regel(
    Antwoord.NEE,
    (
        (Antwoord.JA, ("in het algemeen recht op",)),
        (Antwoord.NEE, ("in het algemeen geen", "in het algemeen geen recht")),
    ),
    (KOPPELINGSWET, rapport("2.2", noten=(31,)), rapport("5.2", noten=(90,))),
    feiten="F183 F186 F528",
    modaliteit=Modaliteit.REGEL,
)
"""Of wie niet rechtmatig in Nederland is, recht heeft op voorzieningen uit publiek geld."""

VOOR_IEDEREEN = Regel(
    Antwoord.JA,
    (
        (Antwoord.JA, ("voor iedereen", "ook voor mensen zonder verblijfsrecht", "uitzonderingen")),
        (Antwoord.NEE, ("geen uitzonderingen",)),
    ),
    (KOPPELINGSWET, rapport("2.2", noten=(31,))),
    feiten="F187",
)
"""Sommige voorzieningen houdt iedereen, ook zonder verblijfsrecht."""

_GEKOPPELD = "verstrekkingen voorzieningen uitkeringen ontheffingen vergunningen".split()
GEKOPPELD = Lijst(
    tuple((soort,) for soort in _GEKOPPELD),
    (KOPPELINGSWET, rapport("2.2", noten=(31,))),
    feiten="F185",
)
"""Wat de Koppelingswet aan rechtmatig verblijf verbindt."""

VOORZIENINGEN = Lijst(
    (("opvang",), ("werk",), ("bijstand",), ("gezondheidszorg", "zorg"), ("onderwijs",)),
    (rapport("2.2"),),
    ("voorzieningen", "onderwerpen"),
    feiten="F149",
)
"""De belangrijkste voorzieningen die het rapport bespreekt."""

LOPEN_DOOR_BIJ = Lijst(
    (
        ("de vertrektermijn nog loopt", "de vertrektermijn loopt", "binnen de vertrektermijn"),
        ("een voorlopige voorziening is gevraagd", "om een voorlopige voorziening is gevraagd"),
        ("rule 39 is toegekend", "een rule 39 is toegekend"),
    ),
    (rapport("2.2"),),
    dingen=("gevallen",),
    feiten="F150 F151",
)
"""Voorbeelden waarin de voorzieningen blijven zoals vóór de afwijzing."""

BLIJVEN_GELDEN = Regel(
    Antwoord.JA,
    (
        (Antwoord.JA, ("dezelfde voorzieningen", "bijna dezelfde voorzieningen", "blijven gelden")),
        (Antwoord.NEE, ("andere voorzieningen", "vervallen")),
    ),
    LOPEN_DOOR_BIJ.bron,
    feiten="F150 F152",
)
"""Zolang de afwijzing niet definitief is, blijven de voorzieningen zoals zij waren."""


class Fase(Enum):
    """De fasen, van aanvraag tot verblijf zonder opvang."""

    PROCEDURE = "in de procedure"
    VERTREKTERMIJN = "afgewezen, maar nog in de vertrektermijn of in afwachting van de rechter"
    ONDERDAK = "definitief afgewezen, nog met onderdak"
    GEEN_OPVANG = "definitief afgewezen, zonder opvang"

    def __str__(self) -> str:
        return self.value


MET_OPVANG = (Fase.PROCEDURE, Fase.VERTREKTERMIJN)
"""De fasen waarin de voorzieningen gelijk zijn."""


@norm(
    "voorzieningenfase_koppelingsbeginsel",
    nummer="N26",
    bron=(*BLIJVEN_GELDEN.bron, *KOPPELING.bron),
    feiten="F150 F151 F152 F153 F183 F186 F187 F528",
    uitzonderingen=(
        Uitzondering(
            "Sommige voorzieningen zijn er voor iedereen, ook zonder verblijfsrecht.",
            "fase.VOOR_IEDEREEN",
        ),
    ),
    twijfel=(
        "Definitief is een afwijzing als er geen rechtsmiddel meer openstaat. Loopt daarna nog een "
        "vertrektermijn, dan blijven de voorzieningen zolang gelden.",
        "Is de termijn voorbij, de afwijzing niet definitief en mag iemand niet afwachten, dan "
        "botsen zinnen van paragraaf 2.2. De editie geeft de strenge lezing eerst.",
        "Voor de voorzieningen is een verzoek om een voorlopige voorziening genoeg; om hier te "
        "mogen blijven moet het zijn toegekend (N19).",
    ),
)
def fase(
    *,
    afgewezen: bool | None = None,
    vertrektermijn_voorbij: bool | None = None,
    mag_afwachten: bool | None = None,
    voorziening_gevraagd: bool | None = None,
    definitief: bool | None = None,
    onderdak: bool | None = None,
) -> Uitkomst[Fase]:
    """In welke fase iemand is.

    `mag_afwachten`: beroep met schorsing, of een toegekende voorlopige voorziening of rule 39.
    `voorziening_gevraagd`: het verzoek om een voorlopige voorziening loopt nog. `definitief`: geen
    rechtsmiddel staat open. `onderdak`: iemand is nog in de opvang of een andere locatie.

    Fouten: `OnjuisteInvoer` als iets definitief is zonder afwijzing, of terwijl een verzoek loopt.

    Bron: Koppelingswet; rapport 2.2, noten 28 tot en met 31, en 5.2, noot 90.
    """
    if definitief and not afgewezen:
        raise OnjuisteInvoer("definitief", definitief, "False zolang er geen afwijzing is")
    if definitief and voorziening_gevraagd:
        verwacht = "False: na een definitieve afwijzing loopt zo'n verzoek niet meer"
        raise OnjuisteInvoer("voorziening_gevraagd", voorziening_gevraagd, verwacht)
    if not afgewezen:
        return ja(Reden("Er is nog geen afwijzing.", (rapport("2.2"),)), waarde=Fase.PROCEDURE)
    gelijk = Reden(
        "De afwijzing verandert nog niets: de vertrektermijn loopt nog of de rechter beslist eerst.",
        BLIJVEN_GELDEN.bron,
        BLIJVEN_GELDEN,
    )
    if not vertrektermijn_voorbij or mag_afwachten or voorziening_gevraagd:
        return Uitkomst(BLIJVEN_GELDEN.antwoord, (gelijk,), Fase.VERTREKTERMIJN)
    geweigerd = Reden(
        "De Koppelingswet geldt: in het algemeen geen voorzieningen uit publiek geld, op "
        "uitzonderingen na.",
        KOPPELING.bron,
        KOPPELING,
    )
    waarde = Fase.ONDERDAK if onderdak else Fase.GEEN_OPVANG
    if definitief:
        return ja(geweigerd, waarde=waarde)
    ruim = Reden("De rechten veranderen pas als de afwijzing definitief is.", (rapport("2.2"),))
    streng = Reden("Na de vertrektermijn stopt de opvang in principe.", (rapport("2.2"),))
    return ja(streng, waarde=waarde, andere_lezing=ja(ruim, waarde=Fase.VERTREKTERMIJN))
