"""Beroep bij de rechtbank: schort het de gevolgen van de afwijzing op? (rapport 2.1)."""

from terugkeer.bronnen.regelingen import PROCEDURERICHTLIJN, VW
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.norm import Uitzondering, norm
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit, Reden, Uitkomst, mogelijk
from terugkeer.grondslag.waarde import WEKEN, Aantal, Lijst, Regel, Termijn

BRON = (VW.artikel("82"), PROCEDURERICHTLIJN, rapport("2.1", noten=(15,)))

RECHTSTREEKS_BEROEP = Regel(
    Antwoord.JA,
    (
        (Antwoord.JA, ("direct", "rechtstreeks", "direct in beroep", "direct naar de rechtbank")),
        (Antwoord.NEE, ("niet direct", "niet rechtstreeks", "pas na bezwaar")),
    ),
    (rapport("2.1"),),
    feiten="F104",
)
"""Na een afwijzing kan iemand meteen in beroep bij de rechtbank."""

BEROEP_SCHORST = Regel(
    Antwoord.JA,
    (
        (
            Antwoord.JA,
            (
                "schort de afwijzing op",
                "schorst",
                "schorsende werking",
                "heeft schorsende werking",
                "mag het beroep in Nederland afwachten",
                "mag dat hier afwachten",
                "mag in Nederland wachten",
                "mogen in Nederland wachten",
                "mag blijven",
            ),
        ),
        (
            Antwoord.NEE,
            (
                "schort de afwijzing niet op",
                "schorst niet",
                "geen schorsende werking",
                "heeft geen schorsende werking",
                "mag het beroep niet in Nederland afwachten",
                "mag dat hier niet afwachten",
                "mag niet in Nederland wachten",
                "mag niet blijven",
            ),
        ),
    ),
    BRON,
    feiten="F106",
    modaliteit=Modaliteit.REGEL,
)
"""De hoofdregel, die in het rapport niet altijd opgaat: beroep houdt de gevolgen tegen."""

GELEZEN_TERMIJN = Termijn(4, WEKEN, (VW.artikel("69"),))
"""Redactie: de termijn voor beroep in de gelezen wettekst; voor mei 2017 niet geverifieerd."""

GELEZEN_TERMIJN_KORT = Termijn(1, WEKEN, (VW.artikel("69"),))
"""Redactie: de kortere termijn in die tekst."""

UITZONDERINGEN = Lijst(
    (
        ("een herhaalde aanvraag", "herhaalde aanvraag", "de aanvraag is herhaald", "herhaald"),
        (
            "een niet-ontvankelijke aanvraag",
            "niet-ontvankelijk",
            "de aanvraag is niet-ontvankelijk",
            "niet-ontvankelijk verklaard",
        ),
        (
            "een kennelijk ongegronde aanvraag",
            "kennelijk ongegrond",
            "de aanvraag is kennelijk ongegrond",
            "kennelijk ongegrond verklaard",
        ),
    ),
    BRON,
    dingen=("uitzonderingen", "gevallen"),
    feiten="F107",
)
"""De gevallen waarin beroep de gevolgen niet vanzelf tegenhoudt."""

BEROEP_SCHORST_BIJ_UITZONDERING = Regel(Antwoord.NEE, BEROEP_SCHORST.woorden, BRON, feiten="F107")
"""De regel voor wie onder UITZONDERINGEN valt."""

GRONDEN_KENNELIJK_ONGEGROND = Aantal(
    10,
    ("gronden",),
    (PROCEDURERICHTLIJN, VW.artikel("30b", lid=1), rapport("2.2", noten=(23,))),
    feiten="F147",
)
"""Zoveel gronden geeft de Procedurerichtlijn om een aanvraag kennelijk ongegrond te noemen."""


@norm(
    "beroep_schorsende_werking",
    nummer="N18",
    bron=BRON,
    feiten="F104 F106 F107",
    modaliteit=Modaliteit.REGEL,
    uitzonderingen=(
        Uitzondering(f"Niet bij {UITZONDERINGEN.schrijfwijzen()[1]}.", "beroep.UITZONDERINGEN"),
    ),
    twijfel=(
        "De termijn om in beroep te gaan staat niet in het rapport; de editie vult hem niet in.",
        "Of beroep ook schorst bij nul dagen vertrektermijn wegens onttrekking of openbare orde, "
        "zegt het rapport niet. De editie leest: de hoofdregel, als geen uitzondering speelt.",
        "Of een aanvraag uit een veilig land als kennelijk ongegrond telt, zegt het rapport hier "
        "niet. De editie noemt het schorsen dan niet zeker, maar mogelijk.",
        "Bij een andere verantwoordelijke lidstaat (Dublin) en bij een aanvraag buiten behandeling "
        "noemt het rapport geen uitzondering. Artikel 82, lid 2, van de Vreemdelingenwet (tekst van "
        "2015) doet dat wel: reken er dan niet op dat beroep schorst.",
    ),
)
def schorsende_werking(
    *,
    herhaalde_aanvraag: bool | None = None,
    niet_ontvankelijk: bool | None = None,
    kennelijk_ongegrond: bool | None = None,
    veilig_land: bool | None = None,
) -> Uitkomst[None]:
    """Of beroep bij de rechtbank de gevolgen van de afwijzing vanzelf tegenhoudt.

    Uitkomst: *ja, in beginsel*; *nee* bij een van de drie uitzonderingen, dan is een voorlopige
    voorziening nodig (N19); *mogelijk* bij een veilig land van herkomst zonder uitzondering.

    Bron: Vw 2000 art. 82; Procedurerichtlijn; rapport 2.1, noot 15.
    """
    feiten = (herhaalde_aanvraag, niet_ontvankelijk, kennelijk_ongegrond)
    paren = zip(feiten, UITZONDERINGEN.elementen, strict=True)
    uitgezonderd = tuple(
        Reden(f"Bij {vormen[0]} geldt: beroep {BEROEP_SCHORST_BIJ_UITZONDERING}.", BRON)
        for speelt, vormen in paren
        if speelt
    )
    if uitgezonderd:
        return Uitkomst(BEROEP_SCHORST_BIJ_UITZONDERING.antwoord, uitgezonderd)
    regel = Reden(f"In de regel geldt: beroep {BEROEP_SCHORST}.", BRON, BEROEP_SCHORST.antwoord)
    uitkomst: Uitkomst[None] = Uitkomst(
        BEROEP_SCHORST.antwoord, (regel,), modaliteit=Modaliteit.REGEL
    )
    if veilig_land:
        tekst = (
            "Hoe dit bij een veilig land van herkomst uitpakt, maakt het rapport niet duidelijk."
        )
        return mogelijk(Reden(tekst, BRON), modaliteit=Modaliteit.REGEL, andere_lezing=uitkomst)
    return uitkomst
