"""Rechtsbijstand, ook voor wie geen verblijfsrecht heeft (rapport 5.2)."""

from enum import Enum

from terugkeer.bronnen.publicaties import AMNESTY_ILLEGALEN
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.norm import norm
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit, Reden, Uitkomst, nee
from terugkeer.grondslag.waarde import Lijst, Regel

BRON = (AMNESTY_ILLEGALEN, rapport("5.2", noten=(98,)))

RECHTSBIJSTAND = Regel(
    Antwoord.MOGELIJK,
    (
        (
            Antwoord.MOGELIJK,
            ("kan rechtsbijstand krijgen", "kunnen rechtsbijstand krijgen", "rechtsbijstand"),
        ),
        (Antwoord.NEE, ("krijgt geen rechtsbijstand", "geen rechtsbijstand")),
    ),
    BRON,
    feiten="F566",
)
"""Of iemand rechtsbijstand kan krijgen als daar aanleiding voor is."""

STATUS_TELT = Regel(
    Antwoord.NEE,
    (
        (Antwoord.JA, ("alleen met verblijfsrecht",)),
        (Antwoord.NEE, ("met of zonder verblijfsrecht", "ook zonder verblijfsrecht")),
    ),
    BRON,
    feiten="F566",
)
"""Of de verblijfsstatus uitmaakt voor rechtsbijstand."""

TOETSER = Lijst(
    (("de Raad voor de Rechtsbijstand", "Raad voor de Rechtsbijstand", "de Raad"),),
    BRON,
    feiten="F567",
)
"""Wie beoordeelt of rechtshulp nodig is."""

VRIJSTELLING = Regel(
    Antwoord.MOGELIJK,
    (
        (
            Antwoord.MOGELIJK,
            ("kan vrijstelling krijgen", "vrijstelling mogelijk", "kan vrijgesteld worden"),
        ),
        (Antwoord.NEE, ("krijgt geen vrijstelling",)),
    ),
    BRON,
    feiten="F569",
)
"""Of wie aantoont geen inkomen te hebben vrij kan zijn van de eigen bijdrage."""


class EigenBijdrage(Enum):
    """Wat iemand zelf betaalt; bedragen noemt het rapport niet."""

    NAAR_DRAAGKRACHT = "eigen bijdrage naar draagkracht"
    VRIJSTELLING_MOGELIJK = "eigen bijdrage, met mogelijk vrijstelling"

    def __str__(self) -> str:
        return self.value


@norm(
    "rechtsbijstand",
    nummer="N32",
    bron=BRON,
    feiten="F566 F567 F568 F569",
    modaliteit=Modaliteit.KAN,
    twijfel=(
        "Wanneer er aanleiding is, zegt het rapport niet. De editie leest: als de Raad voor de "
        "Rechtsbijstand vindt dat rechtshulp nodig is.",
        "Hoe hoog de eigen bijdrage is, zegt het rapport niet.",
        "Noot 98 verwijst naar een pagina die over iets anders gaat dan rechtsbijstand.",
    ),
)
def rechtsbijstand(
    *, aanleiding: bool | None = None, aantoonbaar_geen_inkomen: bool | None = None
) -> Uitkomst[EigenBijdrage]:
    """Of iemand rechtsbijstand kan krijgen, en wat hij zelf betaalt.

    De verblijfsstatus maakt niet uit en wordt niet gevraagd. `aanleiding`: vindt de Raad voor de
    Rechtsbijstand rechtshulp nodig? Uitkomst: *mogelijk* met de eigen bijdrage; *nee* zonder
    aanleiding. Over de vergoeding van de advocaat gaat een andere norm (N12).

    Bron: rapport 5.2, noot 98. De noot noemt geen wetsartikel.
    """
    toets = Reden(f"Of rechtshulp nodig is, beoordeelt {TOETSER}.", BRON, TOETSER)
    if not aanleiding:
        return nee(toets, Reden("Zonder aanleiding is er geen rechtsbijstand.", BRON))
    kan = Reden(f"Iemand {RECHTSBIJSTAND}, {STATUS_TELT}.", BRON, RECHTSBIJSTAND)
    if aantoonbaar_geen_inkomen:
        tekst = f"Wie aantoont geen inkomen te hebben, {VRIJSTELLING} voor de eigen bijdrage."
        bijdrage, hoe = EigenBijdrage.VRIJSTELLING_MOGELIJK, Reden(tekst, BRON, VRIJSTELLING)
    else:
        tekst = "De eigen bijdrage hangt af van wat iemand kan betalen."
        bijdrage, hoe = EigenBijdrage.NAAR_DRAAGKRACHT, Reden(tekst, BRON)
    return Uitkomst(RECHTSBIJSTAND.antwoord, (toets, kan, hoe), bijdrage, modaliteit=Modaliteit.KAN)
