"""Hoger beroep bij de Raad van State: alleen afwachten met een voorlopige voorziening (rapport 2.1)."""

from dataclasses import dataclass
from enum import Enum

from terugkeer.bronnen.uitspraken import RVS_AE0473
from terugkeer.grondslag.bron import rapport, som_op
from terugkeer.grondslag.norm import norm
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit, Reden, Uitkomst
from terugkeer.grondslag.waarde import Lijst, Regel
from terugkeer.rechtsmiddelen import voorlopige_voorziening
from terugkeer.rechtsmiddelen.beroep import BEROEP_SCHORST
from terugkeer.rechtsmiddelen.voorlopige_voorziening import Rechtsmiddel, Vovo, VovoGevolg

BRON = (RVS_AE0473, rapport("2.1", noten=(17,)))

HOGER_BEROEP_SCHORST = Regel(Antwoord.NEE, BEROEP_SCHORST.woorden, (rapport("2.1"),), feiten="F112")
"""Hoger beroep houdt de gevolgen van de afwijzing niet vanzelf tegen."""

VOVO_GEBRUIKELIJK_BIJ = Lijst(
    (
        (
            "een bekende uitzettingsdatum",
            "de uitzettingsdatum is bekend",
            "de datum van uitzetting is bekend",
        ),
        (
            "verblijf in vreemdelingenbewaring",
            "vreemdelingenbewaring",
            "in vreemdelingenbewaring",
            "iemand zit in vreemdelingenbewaring",
        ),
    ),
    BRON,
    dingen=("situaties", "gevallen"),
    feiten="F113",
    modaliteit=Modaliteit.REGEL,
)
"""Wanneer de Raad van State een voorlopige voorziening meestal wel toekent (praktijk)."""


class Kans(Enum):
    """Hoe de Raad van State in de praktijk op een verzoek beslist; nooit een zekere uitkomst."""

    GEBRUIKELIJK = "toekenning komt in zo'n geval voor"
    WEINIG_KANSRIJK = "weinig kansrijk"

    def __str__(self) -> str:
        return self.value


@dataclass(frozen=True)
class HogerBeroep:
    """Het gevolg van het verzoek, en zolang daarop niet is beslist de kans in de praktijk."""

    gevolg: VovoGevolg | None
    kans: Kans | None = None

    def __str__(self) -> str:
        return f"{self.gevolg}; {self.kans}" if self.kans else str(self.gevolg)


@norm(
    "hoger_beroep",
    nummer="N20",
    bron=BRON,
    feiten="F111 F112 F113 F114",
    twijfel=(
        "De termijn om in hoger beroep te gaan staat niet in het rapport; de editie vult hem niet in.",
        "Dat de Raad van State een verzoek vaak alleen in twee situaties toewijst, is praktijk en "
        "geen regel: de editie zegt dan niet nee, maar weinig kansrijk.",
        "Of iemand mag blijven tussen de uitspraak van de rechtbank en de beslissing op het "
        "verzoek, zegt het rapport niet.",
    ),
)
def afwachten(
    *,
    vovo: Vovo | None = None,
    uitzettingsdatum_bekend: bool | None = None,
    in_bewaring: bool | None = None,
) -> Uitkomst[HogerBeroep]:
    """Of iemand het hoger beroep bij de Raad van State in Nederland mag afwachten.

    Uitkomst: *ja* met een toegekende voorlopige voorziening, *nee* zonder verzoek of na afwijzing
    daarvan, *onbepaald* zolang op het verzoek niet is beslist; de waarde zegt dan of het volgens
    de praktijk weinig kansrijk is. De praktijkfeiten tellen alleen in dat laatste geval.

    Bron: rapport 2.1, noot 17 (ECLI:NL:RVS:2001:AE0473). De noot noemt geen wetsartikel.
    """
    schorst = Reden(f"Hoger beroep {HOGER_BEROEP_SCHORST}.", HOGER_BEROEP_SCHORST.bron)
    verzoek = voorlopige_voorziening.afwachten(rechtsmiddel=Rechtsmiddel.HOGER_BEROEP, vovo=vovo)
    if vovo is not Vovo.GEVRAAGD:
        # Zonder verzoek is er alleen het hoger beroep zelf.
        antwoord = HOGER_BEROEP_SCHORST.antwoord if vovo is Vovo.GEEN_VERZOEK else verzoek.antwoord
        return Uitkomst(antwoord, (schorst, *verzoek.redenen), HogerBeroep(verzoek.waarde))
    situaties = zip(
        (uitzettingsdatum_bekend, in_bewaring), VOVO_GEBRUIKELIJK_BIJ.elementen, strict=True
    )
    speelt = tuple(vormen[0] for waar, vormen in situaties if waar)
    kans = Kans.GEBRUIKELIJK if speelt else Kans.WEINIG_KANSRIJK
    hier = som_op(speelt) if speelt else "geen van beide"
    praktijk = Reden(
        "De Raad van State wijst een verzoek vaak alleen toe bij "
        f"{VOVO_GEBRUIKELIJK_BIJ.schrijfwijzen()[1]}. Hier speelt: {hier}.",
        BRON,
        kans,
    )
    return Uitkomst(
        verzoek.antwoord,
        (schorst, *verzoek.redenen, praktijk),
        HogerBeroep(verzoek.waarde, kans),
        modaliteit=Modaliteit.PRAKTIJK,
    )
