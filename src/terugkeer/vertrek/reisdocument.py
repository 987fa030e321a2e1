"""Een reisdocument aanvragen terwijl het beroep nog loopt (rapport 3.3)."""

from dataclasses import dataclass, replace
from datetime import date

from terugkeer.bronnen.regelingen import REISDOCUMENT_STAATSCOURANT
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.norm import norm
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit, Reden, Uitkomst, mogelijk, zwijgt
from terugkeer.grondslag.waarde import Datum, Precisie, Regel

BRON = (REISDOCUMENT_STAATSCOURANT, rapport("3.3", noten=(49,)))

BEKENDMAKING = Datum(date(2015, 7, 17), BRON, feiten="F277")
"""De dag van de Staatscourant met de wijziging."""

SINDS = Datum(BEKENDMAKING.dag, BRON, Precisie.MAAND, feiten="F273")
"""Sinds deze maand mag het tijdens het beroep; noot 49 geeft een dag."""

TIJDENS_BEROEP = Regel(
    Antwoord.MOGELIJK,
    (
        (
            Antwoord.MOGELIJK,
            ("kan de DT&V al tijdens het beroep vragen", "kan al tijdens het beroep", "kan"),
        ),
        (Antwoord.NEE, ("kan niet tijdens het beroep", "kan niet")),
    ),
    BRON,
    feiten="F273",
)
"""Of de DT&V tijdens het beroep om een (vervangend) reisdocument mag vragen, nu."""

TIJDENS_BEROEP_EERDER = Regel(
    Antwoord.NEE,
    (
        (Antwoord.MOGELIJK, ("ook toen al",)),
        (Antwoord.NEE, ("pas na het beroep", "pas na de uitspraak", "eerst het beroep afwachten")),
    ),
    (rapport("3.3"),),
    feiten="F274",
)
"""Of dat eerder ook al mocht."""

UITZETTING_BIJ_AFWACHTEN = Regel(
    Antwoord.NEE,
    (
        (Antwoord.JA, ("begint de uitzetting",)),
        (Antwoord.NEE, ("begint de uitzetting niet", "geen uitzetting", "nog niet uitgezet")),
    ),
    (rapport("3.3"),),
    feiten="F276",
)
"""Of iemand wordt uitgezet die een procedure in Nederland mag afwachten."""


@dataclass(frozen=True)
class Voorbereiding:
    """Of een reisdocument mag worden gevraagd, en of de uitzetting kan beginnen."""

    aanvragen: Antwoord
    uitzetten: Antwoord

    def __str__(self) -> str:
        return f"reisdocument vragen: {self.aanvragen.value}; uitzetten: {self.uitzetten.value}"


@norm(
    "reisdocument_in_beroepsfase",
    nummer="N38",
    bron=BRON,
    feiten="F273 F274 F276 F277",
    modaliteit=Modaliteit.KAN,
    peildatum="dag",
    twijfel=(
        "De tekst noemt juli 2015, noot 49 een Staatscourant van 17 juli 2015. Over 1 tot en met "
        "16 juli geeft de editie mogelijk, met nee als andere lezing.",
        "Mag iemand niet afwachten, dan zegt deze plaats niet of hij wordt uitgezet: mogelijk (N25).",
    ),
)
def reisdocument(
    dag: date, *, beroep_loopt: bool | None = None, mag_afwachten: bool | None = None
) -> Uitkomst[Voorbereiding]:
    """Of de DT&V op een dag om een reisdocument kan vragen, en of de uitzetting kan beginnen.

    `mag_afwachten`: iemand mag een procedure over zijn verblijf in Nederland afwachten. Uitkomst:
    *mogelijk* of *nee* voor de aanvraag; `waarde` zegt ook iets over de uitzetting.

    Bron: Stcrt. 2015, 20854; rapport 3.3, noot 49.
    """
    uitzetten = UITZETTING_BIJ_AFWACHTEN.antwoord if mag_afwachten else Antwoord.MOGELIJK
    tekst = f"Zolang iemand een procedure hier mag afwachten, {UITZETTING_BIJ_AFWACHTEN}."
    wacht = Reden(tekst, UITZETTING_BIJ_AFWACHTEN.bron, UITZETTING_BIJ_AFWACHTEN)
    afwachten = (wacht,) if mag_afwachten else ()
    if not beroep_loopt:
        tekst = "Er loopt geen beroep: de DT&V kan zo nodig een laissez-passer vragen (N37)."
        reden = Reden(tekst, (rapport("4.4"),))
        return mogelijk(reden, *afwachten, waarde=Voorbereiding(Antwoord.MOGELIJK, uitzetten))
    regel = TIJDENS_BEROEP_EERDER
    tekst = f"Vóór {SINDS} was de regel: {regel}."
    nog_niet = Uitkomst(
        regel.antwoord,
        (Reden(tekst, regel.bron, regel), *afwachten),
        Voorbereiding(regel.antwoord, uitzetten),
    )
    if dag < SINDS.dag.replace(day=1):
        return nog_niet
    regel = TIJDENS_BEROEP
    tekst = f"Sinds {SINDS} {regel.schrijfwijzen()[0]} om een reisdocument."
    wel = mogelijk(
        Reden(tekst, regel.bron, SINDS),
        *afwachten,
        waarde=Voorbereiding(regel.antwoord, uitzetten),
    )
    if dag >= SINDS.dag:
        return wel
    gat = zwijgt(f"of het in {SINDS} ook al vóór {BEKENDMAKING} mocht", *BRON)
    return replace(wel, redenen=(gat, *wel.redenen), andere_lezing=nog_niet)
