"""De uitspraak van de rechter: staat zij het vertrek in de weg? (rapport 2.1)."""

from enum import Enum

from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.norm import norm
from terugkeer.grondslag.uitkomst import Antwoord, Reden, Uitkomst, ja, nee
from terugkeer.grondslag.waarde import Lijst, Regel

BRON = (rapport("2.1"),)

MOGELIJKHEDEN_RECHTER = Lijst(
    (
        (
            "het beroep gegrond verklaren en de rechtsgevolgen laten bestaan",
            "de rechtsgevolgen laten bestaan",
            "de gevolgen van het besluit laten bestaan",
            "de gevolgen laten bestaan",
        ),
        ("de zaak zelf afdoen", "zelf beslissen", "zelf de zaak afdoen"),
        (
            "de zaak terugsturen naar de IND",
            "de zaak terugverwijzen naar de IND",
            "terugsturen naar de IND",
        ),
    ),
    BRON,
    dingen=("mogelijkheden", "dingen"),
    feiten="F117 F118 F119",
)
"""Wat de rechter kan doen als de IND tegen de wet of een verdrag heeft beslist."""

NIEUW_BESLUIT = Lijst(
    (
        ("een inwilliging", "inwilliging", "toewijzen"),
        (
            "een afwijzing om een andere reden",
            "een afwijzing met een andere motivering",
            "opnieuw afwijzen met een andere uitleg",
        ),
    ),
    BRON,
    dingen=("uitkomsten", "mogelijkheden"),
    feiten="F119",
)
"""Wat de IND na terugverwijzing kan beslissen."""

VERTREK_BELET_BIJ_BEHOUD = Regel(
    Antwoord.NEE,
    (
        (
            Antwoord.JA,
            ("staat het vertrek in de weg", "houdt het vertrek tegen", "belet het vertrek"),
        ),
        (
            Antwoord.NEE,
            (
                "staat het vertrek niet in de weg",
                "houdt het vertrek niet tegen",
                "belet het vertrek niet",
            ),
        ),
    ),
    BRON,
    feiten="F117",
)
"""Een gegrond beroep met behoud van de rechtsgevolgen houdt het vertrek niet tegen."""


class Dictum(Enum):
    """Wat de rechter beslist."""

    ONGEGROND = "het beroep is ongegrond"
    RECHTSGEVOLGEN_IN_STAND = "gegrond, maar de rechtsgevolgen blijven bestaan"
    ZELF_AFGEDAAN = "de rechter beslist zelf over de aanvraag"
    TERUGVERWEZEN = "de IND moet opnieuw beslissen"


class Vervolg(Enum):
    """Wat er na de uitspraak met de aanvraag is."""

    AFGEWEZEN = "de aanvraag blijft afgewezen"
    INGEWILLIGD = "de aanvraag is ingewilligd"
    NIEUW_BESLUIT = f"de IND neemt een nieuw besluit: {NIEUW_BESLUIT.schrijfwijzen()[1]}"

    def __str__(self) -> str:
        return self.value


@norm(
    "rechterlijk_dictum",
    nummer="N21",
    bron=BRON,
    feiten="F117 F118 F119",
    twijfel=(
        "Of iemand na terugverwijzing rechtmatig verblijf heeft en of de vertrektermijn stilstaat, "
        "zegt het rapport niet.",
        "Wat een ongegrond beroep doet, zegt het rapport niet met zoveel woorden. De editie leest: "
        "de afwijzing blijft; het vervolg staat bij N16 en N22.",
    ),
)
def belet_vertrek(
    *, dictum: Dictum | None = None, zelf_ingewilligd: bool | None = None
) -> Uitkomst[Vervolg]:
    """Of de uitspraak van de rechter het vertrek in de weg staat, en hoe het verdergaat.

    `zelf_ingewilligd` telt alleen als de rechter zelf over de aanvraag beslist. Uitkomst: *ja* bij
    inwilliging; *nee* als de afwijzing of haar gevolgen blijven; *onbepaald*, met het vervolg als
    waarde, na terugverwijzing.

    Bron: rapport 2.1. Het rapport noemt hier geen wetsartikel.
    """
    behoud, zelf, terug = (vormen[0] for vormen in MOGELIJKHEDEN_RECHTER.elementen)
    if dictum is Dictum.TERUGVERWEZEN:
        return Uitkomst(
            Antwoord.ONBEPAALD,
            (
                Reden(f"De rechter kiest: {terug}.", BRON),
                Reden(f"De IND kan dan komen tot {NIEUW_BESLUIT.schrijfwijzen()[1]}.", BRON),
                Reden("Of iemand ondertussen weg moet, zegt het rapport niet.", BRON),
            ),
            Vervolg.NIEUW_BESLUIT,
        )
    if dictum is Dictum.ZELF_AFGEDAAN:
        keuze = Reden(f"De rechter kiest: {zelf}.", BRON)
        if zelf_ingewilligd:
            tekst = "De rechter wijst de aanvraag toe, dus vertrek is niet aan de orde."
            return ja(keuze, Reden(tekst, BRON), waarde=Vervolg.INGEWILLIGD)
        tekst = "De rechter wijst de aanvraag af: die uitkomst geldt."
        return nee(keuze, Reden(tekst, BRON), waarde=Vervolg.AFGEWEZEN)
    if dictum is Dictum.RECHTSGEVOLGEN_IN_STAND:
        tekst = f"De rechter kiest: {behoud}. Dat {VERTREK_BELET_BIJ_BEHOUD}."
        return Uitkomst(VERTREK_BELET_BIJ_BEHOUD.antwoord, (Reden(tekst, BRON),), Vervolg.AFGEWEZEN)
    tekst = "Het beroep is ongegrond, dus de afwijzing blijft gelden."
    return nee(Reden(tekst, BRON), waarde=Vervolg.AFGEWEZEN)
