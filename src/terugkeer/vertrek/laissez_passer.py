"""Gedwongen vertrek, en het laissez-passer dat daarvoor nodig kan zijn (rapport 4.1, 4.4, 4.4.1)."""

from enum import Enum

from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.norm import Uitzondering, norm
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit, Reden, Uitkomst, nee
from terugkeer.grondslag.waarde import Regel
from terugkeer.vertrek.bewaring import WACHTEN_OP_DOCUMENTEN
from terugkeer.vertrek.gedwongen import AANLEIDINGEN, BESTEMMINGEN, BRON, GEDWONGEN, VOORRANG
from terugkeer.vertrek.taskforces import MAG_AFGEVEN

LAISSEZ_PASSER_NODIG = Regel(
    Antwoord.JA,
    (
        (Antwoord.JA, ("is een laissez-passer nodig", "een laissez-passer nodig")),
        (Antwoord.NEE, ("is geen laissez-passer nodig",)),
    ),
    BRON,
    feiten="F384 F385",
)
"""Of zonder geldig reisdocument een laissez-passer nodig is."""

INTUSSEN_BEPERKT = Regel(
    Antwoord.MOGELIJK,
    (
        (Antwoord.MOGELIJK, ("kan intussen in bewaring komen", "kan intussen in bewaring")),
        (Antwoord.NEE, ("komt intussen niet in bewaring",)),
    ),
    (rapport("4.4"),),
    feiten="F386",
)
"""Of iemand in afwachting van de uitzetting in bewaring of onder een andere maatregel kan komen."""


class LaissezPasser(Enum):
    """Hoe het met het laissez-passer staat."""

    NIET_GEVRAAGD = "niet gevraagd"
    GEVRAAGD = "gevraagd"
    AFGEGEVEN = "afgegeven"
    GEWEIGERD = "geweigerd"


class Stap(Enum):
    """De stap waar het vertrek nu is."""

    ZELFSTANDIG = "eerst zelfstandig vertrek"
    AANVRAGEN = "de DT&V vraagt een laissez-passer"
    AFWACHTEN = "het laissez-passer afwachten"
    UITZETTING = "uitzetting onder toezicht van de Koninklijke Marechaussee"
    GEEN_UITZETTING = "nu geen uitzetting"

    def __str__(self) -> str:
        return self.value


@norm(
    "gedwongen_vertrek_laissez_passer",
    nummer="N37",
    bron=(*GEDWONGEN.bron, rapport("4.4.1")),
    feiten="F294 F384 F385 F386 F398 F433",
    modaliteit=Modaliteit.KAN,
    uitzonderingen=(
        Uitzondering(
            "Wie een procedure hier mag afwachten, wordt nog niet uitgezet (N25 en N38).",
            "uitzetbaarheid.TIJDENS_AFWACHTEN reisdocument.UITZETTING_BIJ_AFWACHTEN",
        ),
        Uitzondering(
            "Wie buiten eigen schuld niet weg kan, kan een vergunning krijgen (N47).",
            "buitenschuldvergunning buitenschuld.VERGUNNING",
        ),
    ),
    twijfel=(
        "Het rapport zegt dat het document 'met behulp van de DT&V' wordt gevraagd. De editie leest: "
        "de DT&V vraagt het aan.",
        "Hoelang een aanvraag duurt en hoelang een laissez-passer geldt, staat er niet.",
    ),
)
def laissez_passer(
    *,
    vertrektermijn_voorbij: bool | None = None,
    zelfstandig_lukt: bool | None = None,
    werkt_mee: bool | None = None,
    geldig_reisdocument: bool | None = None,
    stand: LaissezPasser | None = None,
) -> Uitkomst[Stap]:
    """Of iemand nu gedwongen kan vertrekken, en welke stap aan de beurt is.

    `stand`: hoe het met het laissez-passer staat. Uitkomst: *mogelijk* met een geldig reisdocument
    of een afgegeven laissez-passer; anders *nee*, met de stap die eerst komt.

    Bron: Vc 2000 (A) A3/6; rapport 4.1, 4.4 (noot 63) en 4.4.1.
    """
    if not vertrektermijn_voorbij or (zelfstandig_lukt and werkt_mee):
        tekst = "Zolang de vertrektermijn loopt of iemand zelf gaat, is dwang niet aan de orde."
        return nee(Reden(tekst, (rapport("4.1"), rapport("4.4"))), waarde=Stap.ZELFSTANDIG)
    feiten = (not zelfstandig_lukt, not werkt_mee)
    waarom = tuple(
        Reden(f"Er is een aanleiding voor dwang: {vormen[0]}.", AANLEIDINGEN.bron)
        for vormen, geldt in zip(AANLEIDINGEN.elementen, feiten, strict=True)
        if geldt
    )
    if geldig_reisdocument or LAISSEZ_PASSER_NODIG.antwoord is Antwoord.NEE:
        tekst = "Er is een geldig reisdocument: een laissez-passer is niet nodig."
        return _uitzetting(*waarom, Reden(tekst, BRON))
    if stand is LaissezPasser.AFGEGEVEN:
        return _uitzetting(*waarom, Reden("Het laissez-passer is afgegeven.", BRON))
    nodig = Reden(f"Zonder geldig reisdocument {LAISSEZ_PASSER_NODIG}.", BRON, LAISSEZ_PASSER_NODIG)
    if stand is LaissezPasser.GEWEIGERD:
        tekst = "Het land geeft geen document: uitzetten lukt nu niet. Is dat niet zijn schuld: zie N47."
        return nee(*waarom, nodig, Reden(tekst, (rapport("5.1"),)), waarde=Stap.GEEN_UITZETTING)
    taskforce = Reden(f"Een taskforce {MAG_AFGEVEN}.", MAG_AFGEVEN.bron, MAG_AFGEVEN)
    if stand is LaissezPasser.GEVRAAGD:
        return nee(*waarom, nodig, _wacht(), taskforce, waarde=Stap.AFWACHTEN)
    tekst = "De DT&V vraagt het aan bij de vertegenwoordiging van het herkomstland."
    return nee(*waarom, nodig, Reden(tekst, BRON), taskforce, waarde=Stap.AANVRAGEN)


def _wacht() -> Reden:
    regel = WACHTEN_OP_DOCUMENTEN
    tekst = (
        "De vertegenwoordiging beslist nog. Wie meewerkt aan zijn papieren, komt in die tijd "
        f"{regel.schrijfwijzen()[1]} (N39)."
    )
    return Reden(tekst, regel.bron, regel)


def _uitzetting(*redenen: Reden) -> Uitkomst[Stap]:
    tekst = f"Uitzetting kan naar {BESTEMMINGEN.schrijfwijzen()[1]}. Voorrang hebben: {VOORRANG}."
    waarheen = Reden(tekst, (*BESTEMMINGEN.bron, *VOORRANG.bron), GEDWONGEN)
    tekst = f"In afwachting daarvan geldt: de vreemdeling {INTUSSEN_BEPERKT}."
    wacht = Reden(tekst, INTUSSEN_BEPERKT.bron, INTUSSEN_BEPERKT)
    redenen = (*redenen, waarheen, wacht)
    return Uitkomst(GEDWONGEN.antwoord, redenen, Stap.UITZETTING, modaliteit=Modaliteit.KAN)
