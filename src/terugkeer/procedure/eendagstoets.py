"""De eendagstoets: een volgende aanvraag in één dag afdoen (rapport 3.2)."""

from datetime import date

from terugkeer.bronnen.regelingen import VB
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.norm import Uitzondering, norm
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit, Reden, Uitkomst, nee
from terugkeer.grondslag.waarde import DAGEN, Datum, Lijst, Regel, Termijn, Tijdvak
from terugkeer.procedure.herhaalde_aanvraag import is_volgende
from terugkeer.terugkeerbesluit.uitzetbaarheid import DIRECT_NA_HERHAALDE_AANVRAAG

_BRON = (VB.artikel("3.118b"), rapport("3.2", noten=(42,)))
_PLAATS = (rapport("3.2"),)

EDT_SINDS = Datum(date(2014, 4, 1), _BRON, feiten="F215")
"""Vanaf deze dag kan een volgende aanvraag in de eendagstoets."""

EDT_DUUR = Termijn(1, DAGEN, _BRON, feiten="F216", modaliteit=Modaliteit.KAN)
"""De tijd waarin de beoordeling klaar kan zijn."""

BESLUIT_VOLGENS_VB = Tijdvak(("derde dag",), (VB.artikel("3.118b"),))
"""Redactie: dan komt het besluit volgens het Vreemdelingenbesluit, in een kopie uit 2015."""

UITSPRAAK_BINNEN = Lijst((("enkele weken", "binnen enkele weken"),), _PLAATS, feiten="F214")
"""Hoe snel de rechtbank beslist op beroep; het rapport noemt geen aantal weken."""

SCHRIFTELIJK_MELDEN = Regel(
    Antwoord.JA,
    (
        (
            Antwoord.JA,
            (
                "moet zich schriftelijk melden bij de IND",
                "moet zich schriftelijk melden",
                "meldt zich schriftelijk",
                "schriftelijk",
            ),
        ),
        (Antwoord.NEE, ("hoeft zich niet schriftelijk te melden",)),
    ),
    _BRON,
    feiten="F216",
)
"""Wie een volgende aanvraag wil doen, meldt dat eerst schriftelijk."""

IN_EEN_DAG = Regel(
    Antwoord.MOGELIJK,
    (
        (Antwoord.JA, ("beslist altijd in één dag",)),
        (Antwoord.MOGELIJK, ("kan de IND in één dag", "kan in één dag", "kan de eendagstoets")),
    ),
    _BRON,
    feiten="F213 F216",
)
"""De IND mag de aanvraag in één dag beoordelen; zij hoeft dat niet."""


@norm(
    "eendagstoets",
    nummer="N09",
    bron=_BRON,
    feiten="F213 F215 F216",
    modaliteit=Modaliteit.KAN,
    peildatum="aanvraag",
    uitzonderingen=(
        Uitzondering(
            "Een eerste aanvraag gaat nooit in de eendagstoets.",
            "herhaalde_aanvraag.VANAF_AANVRAAG F215 F216",
        ),
    ),
    twijfel=(
        "Eerst noemt paragraaf 3.2 de eendagstoets alleen voor aanvragen zonder nieuwe feiten, aan "
        "het slot voor elke volgende aanvraag. De editie leest: voor elke. Bij nieuwe feiten staat "
        "de andere lezing erbij.",
        "Enkele weken is geen aantal. De editie rekent er geen datum mee uit.",
        "Redactie, niet uit het rapport: noot 42 noemt Vb art. 3.11(8)(a), dat niet bestaat. De "
        "eendagstoets staat in Vb art. 3.118b; daar duurt hij tot een besluit op dag 3.",
    ),
)
def eendagstoets(
    aanvraag: date,
    volgnummer: int,
    *,
    schriftelijk_gemeld: bool | None = None,
    nieuwe_feiten: bool | None = None,
) -> Uitkomst[Termijn]:
    """Of de IND een aanvraag in één dag kan beoordelen.

    `volgnummer`: de zoveelste asielaanvraag, de eerste is 1. `nieuwe_feiten` zoals in N08.
    Uitkomst: *nee*, of *mogelijk* met de duur in dagen.

    Fouten: `OnjuisteInvoer` bij volgnummer 0.

    Bron: Vb 2000 art. 3.118b; rapport 3.2, noot 42.
    """
    if not is_volgende(volgnummer):
        return nee(Reden("De eendagstoets is er niet voor een eerste aanvraag.", _BRON))
    if aanvraag < EDT_SINDS.dag:
        tekst = f"De eendagstoets bestaat pas sinds {EDT_SINDS}."
        return nee(Reden(tekst, EDT_SINDS.bron, EDT_SINDS))
    melden = Reden(
        f"Wie opnieuw asiel wil vragen, {SCHRIFTELIJK_MELDEN}.",
        SCHRIFTELIJK_MELDEN.bron,
        SCHRIFTELIJK_MELDEN,
    )
    if SCHRIFTELIJK_MELDEN.antwoord is Antwoord.JA and not schriftelijk_gemeld:
        return nee(melden, Reden("Die melding is er nog niet.", _BRON))
    beroep = f"Op beroep beslist de rechtbank binnen {UITSPRAAK_BINNEN}."
    direct = (
        f"Na een afwijzing is iemand {DIRECT_NA_HERHAALDE_AANVRAAG}, als er niets anders loopt."
    )
    alleen = (
        "Volgens het begin van paragraaf 3.2 is de eendagstoets er alleen zonder nieuwe feiten."
    )
    return Uitkomst(
        IN_EEN_DAG.antwoord,
        (
            melden,
            Reden(f"De IND mag de aanvraag in {EDT_DUUR} beoordelen.", IN_EEN_DAG.bron, IN_EEN_DAG),
            Reden(beroep, UITSPRAAK_BINNEN.bron, UITSPRAAK_BINNEN),
            Reden(direct, DIRECT_NA_HERHAALDE_AANVRAAG.bron, DIRECT_NA_HERHAALDE_AANVRAAG),
        ),
        EDT_DUUR,
        modaliteit=Modaliteit.KAN,
        andere_lezing=nee(Reden(alleen, _PLAATS)) if nieuwe_feiten else None,
    )
