"""De Rvb en bijzondere bijstand: steun voor een kleine groep (rapport 5.2)."""

from enum import Enum

from terugkeer.bronnen.publicaties import AMNESTY_ILLEGALEN, AMSTERDAM_BELEID
from terugkeer.bronnen.regelingen import RVB
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.norm import norm
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit, Reden, Uitkomst, onbepaald, zwijgt
from terugkeer.grondslag.waarde import Lijst, Regel
from terugkeer.voorzieningen.werk_en_bijstand import BIJZONDERE_BIJSTAND

BRON = (RVB, AMNESTY_ILLEGALEN, AMSTERDAM_BELEID, rapport("5.2", noten=(96, 97)))

GROEPEN = Lijst(
    (
        ("mogelijke slachtoffers van mensenhandel", "mogelijke slachtoffers"),
        ("mogelijke getuigen van mensenhandel", "getuigen van mensenhandel", "getuigen"),
    ),
    BRON,
    dingen=("groepen", "voorbeelden"),
    feiten="F563",
)
"""Voor wie de Rvb er onder meer is; andere groepen noemt het rapport niet."""

UITVOERDER = Lijst((("het Rijk", "de rijksoverheid"),), BRON, feiten="F562")
"""Wie de Rvb uitvoert."""

STEUN_UIT_RVB = Regel(
    Antwoord.MOGELIJK,
    (
        (Antwoord.MOGELIJK, ("kan steun krijgen", "kunnen steun krijgen", "kan steun vragen")),
        (Antwoord.NEE, ("kan geen steun krijgen", "kunnen geen steun krijgen")),
    ),
    BRON,
    feiten="F562 F563",
)
"""Of iemand uit zo'n groep steun uit de Rvb kan krijgen."""


class Steun(Enum):
    """Waarnaar iemand vraagt."""

    RVB = "steun uit de Rvb"
    BIJZONDERE_BIJSTAND = "bijzondere bijstand"


@norm(
    "rvb_en_bijzondere_bijstand",
    nummer="N33",
    bron=(*BRON, *BIJZONDERE_BIJSTAND.bron),
    feiten="F562 F563 F571 F572",
    modaliteit=Modaliteit.KAN,
    twijfel=(
        "Voor wie de Rvb verder is, zegt het rapport niet: dan is het antwoord onbepaald, niet nee.",
        "Een gemeente kan met bijzondere bijstand van de wet afwijken. Of dat mag, zegt het "
        "rapport niet; het meldt dat het gebeurt.",
    ),
)
def rvb_en_bijzondere_bijstand(
    vraag: Steun,
    *,
    mogelijk_slachtoffer_mensenhandel: bool | None = None,
    mogelijke_getuige_mensenhandel: bool | None = None,
) -> Uitkomst[None]:
    """Of iemand steun uit de Rvb of bijzondere bijstand kan krijgen.

    Uitkomst: *mogelijk*, en over de Rvb *onbepaald* voor wie niet tot een genoemde groep hoort. De
    Rvb is van het Rijk; over bijzondere bijstand beslist de gemeente.

    Bron: Rvb; Participatiewet art. 11; rapport 5.2, noten 96, 97, 99 en 100.
    """
    if vraag is Steun.BIJZONDERE_BIJSTAND:
        regel = BIJZONDERE_BIJSTAND
        tekst = f"Een gemeente {regel}; dat beslist zij zelf."
    elif mogelijk_slachtoffer_mensenhandel or mogelijke_getuige_mensenhandel:
        regel = STEUN_UIT_RVB
        tekst = f"Uit de regeling van {UITVOERDER} geldt voor {GROEPEN}: iemand {regel}."
    else:
        return onbepaald(zwijgt(f"steun uit de Rvb voor anderen dan {GROEPEN}", *BRON))
    return Uitkomst(regel.antwoord, (Reden(tekst, regel.bron, regel),), modaliteit=Modaliteit.KAN)
