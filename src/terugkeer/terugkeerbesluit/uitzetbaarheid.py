"""Uitzetbaarheid: wanneer de overheid iemand mag uitzetten (rapport 2.1, 3.2 en 3.3)."""

from terugkeer.bronnen.regelingen import VW
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.norm import Uitzondering, norm
from terugkeer.grondslag.uitkomst import (
    Antwoord,
    Modaliteit,
    Reden,
    Uitkomst,
    nee,
    onbepaald,
    zwijgt,
)
from terugkeer.grondslag.waarde import Regel

DIRECT_NA_HERHAALDE_AANVRAAG = Regel(
    Antwoord.JA,
    (
        (Antwoord.JA, ("direct uitzetbaar", "meteen worden uitgezet", "direct worden uitgezet")),
        (Antwoord.NEE, ("niet direct uitzetbaar",)),
    ),
    (rapport("3.2", noten=(35,)),),
    feiten="F218",
    modaliteit=Modaliteit.KAN,
)
"""Wie na een herhaalde aanvraag is afgewezen, is direct uitzetbaar."""

NA_DE_VERTREKTERMIJN = Regel(
    Antwoord.JA,
    (
        (Antwoord.JA, ("mag worden uitgezet", "kan worden uitgezet", "uitzetbaar")),
        (Antwoord.NEE, ("mag niet worden uitgezet",)),
    ),
    (VW.artikel("62", lid=1), rapport("2.1", noten=(12,)), rapport("4.4", noten=(63,))),
    feiten="F092 F383",
    modaliteit=Modaliteit.KAN,
)
"""Na een eerste afwijzing is iemand uitzetbaar als de vertrektermijn voorbij is."""

TIJDENS_AFWACHTEN = Regel(
    Antwoord.NEE,
    (
        (Antwoord.JA, ("gaat de uitzetting door",)),
        (Antwoord.NEE, ("geen uitzetting", "niet uitgezet", "niet worden uitgezet", "opgeschort")),
    ),
    (rapport("2.1", noten=(16,)), rapport("3.3", noten=(49,))),
    feiten="F109 F276",
)
"""Zolang iemand een procedure hier mag afwachten, begint de uitzetting niet."""

BEZWAAR = Regel(
    Antwoord.JA,
    ((Antwoord.JA, ("bezwaar maken",)), (Antwoord.NEE, ("geen bezwaar maken",))),
    (VW.artikel("72", lid=3), rapport("3.2", noten=(35,))),
    feiten="F221",
    modaliteit=Modaliteit.KAN,
)
"""Tegen de uitzetting zelf staat bezwaar open."""

_BEZWAAR = Reden(
    "Tegen de uitzetting zelf staat bezwaar open. Of dat haar tegenhoudt, zegt het rapport niet.",
    BEZWAAR.bron,
    BEZWAAR,
)


@norm(
    "uitzetbaarheid",
    nummer="N25",
    bron=(
        *DIRECT_NA_HERHAALDE_AANVRAAG.bron,
        *NA_DE_VERTREKTERMIJN.bron,
        *TIJDENS_AFWACHTEN.bron,
        *BEZWAAR.bron,
    ),
    feiten="F092 F109 F218 F219 F221 F276 F383",
    uitzonderingen=(
        Uitzondering(
            "Wie een procedure in Nederland mag afwachten, wordt zolang niet uitgezet.",
            "uitzetbaarheid.TIJDENS_AFWACHTEN",
        ),
        Uitzondering(
            "Loopt na een herhaalde aanvraag nog een andere verblijfsprocedure, dan zegt het "
            "rapport niet wat geldt.",
            "uitzetbaarheid.DIRECT_NA_HERHAALDE_AANVRAAG",
        ),
        Uitzondering(
            "Na een herhaalde aanvraag kan een voorlopige voorziening gedwongen vertrek "
            "voorkomen (N19).",
            "voorlopige_voorziening",
        ),
    ),
    twijfel=(
        "Dat uitzetten een geldend terugkeerbesluit vraagt, zegt het rapport niet met zoveel woorden. "
        "De editie leest het zo.",
        "Of bezwaar tegen de uitzetting haar tegenhoudt, zegt het rapport niet.",
        "Of een verzoek om uitstel wegens ziekte hier mag worden afgewacht, zegt het rapport niet. "
        "Het telt hier als een andere verblijfsprocedure.",
        "Uitzetbaar zegt niet dat het lukt: daarvoor is een reisdocument nodig (N37).",
    ),
)
def uitzetbaarheid(
    *,
    terugkeerbesluit_geldt: bool | None = None,
    mag_afwachten: bool | None = None,
    herhaalde_aanvraag: bool | None = None,
    andere_procedure: bool | None = None,
    vertrektermijn_voorbij: bool | None = None,
) -> Uitkomst[None]:
    """Of iemand wiens aanvraag is afgewezen, mag worden uitgezet.

    `mag_afwachten`: een schorsend beroep, een toegekende voorlopige voorziening of een andere
    procedure die hier mag worden afgewacht. `herhaalde_aanvraag`: de afwijzing volgt op een tweede
    of latere aanvraag. `vertrektermijn_voorbij` is bij nul dagen meteen waar.

    Uitkomst: *ja*, *nee*, of *onbepaald* als na een herhaalde aanvraag nog een andere procedure
    loopt.

    Bron: Vw 2000 art. 62 en 72 lid 3; rapport 2.1, 3.2 (noot 35), 3.3 (noot 49) en 4.4.
    """
    if not terugkeerbesluit_geldt:
        tekst = "Er geldt geen terugkeerbesluit; zonder dat besluit is er geen uitzetting."
        return nee(Reden(tekst, (rapport("2.1", noten=(12, 14)),)))
    if mag_afwachten:
        tekst = "Zolang iemand een procedure in Nederland mag afwachten, begint de uitzetting niet."
        reden = Reden(tekst, TIJDENS_AFWACHTEN.bron, TIJDENS_AFWACHTEN)
        return Uitkomst(TIJDENS_AFWACHTEN.antwoord, (reden,))
    if herhaalde_aanvraag:
        if andere_procedure:
            waarover = "uitzetting na een herhaalde aanvraag als nog een andere procedure loopt"
            return onbepaald(zwijgt(waarover, *DIRECT_NA_HERHAALDE_AANVRAAG.bron))
        regel = DIRECT_NA_HERHAALDE_AANVRAAG
        tekst = (
            "De herhaalde aanvraag is afgewezen en er loopt geen andere procedure over verblijf: "
            "uitzetting kan direct."
        )
        return Uitkomst(regel.antwoord, (Reden(tekst, regel.bron, regel), _BEZWAAR))
    if not vertrektermijn_voorbij:
        tekst = "Binnen de vertrektermijn mag iemand zelf vertrekken; daarna kan uitzetting pas."
        return nee(Reden(tekst, NA_DE_VERTREKTERMIJN.bron))
    tekst = "De vertrektermijn is voorbij en er is geen procedure die hier mag worden afgewacht."
    regel = NA_DE_VERTREKTERMIJN
    return Uitkomst(regel.antwoord, (Reden(tekst, regel.bron, regel), _BEZWAAR))
