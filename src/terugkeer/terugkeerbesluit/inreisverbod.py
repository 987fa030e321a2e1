"""Het inreisverbod: wie een tijd niet meer mag terugkomen (rapport 2.2 en bijlage I)."""

from dataclasses import dataclass

from terugkeer.bronnen.regelingen import VB
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.norm import Uitzondering, norm
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit, Reden, Uitkomst
from terugkeer.grondslag.waarde import JAREN, Bereik, Lijst, Regel, Termijn

_BRON = (rapport("2.2", noten=(20,)),)

DUUR = Bereik(3, 5, JAREN, _BRON, feiten="F132", modaliteit=Modaliteit.REGEL)
"""Zo lang duurt een inreisverbod meestal."""

GEWONE_DUUR_VOLGENS_VB = Termijn(2, JAREN, (VB.artikel("6.5a"),))
"""Redactie: de gewone duur in het Vreemdelingenbesluit, gelezen in een oudere versie."""

SCHENGENGEBIED = Lijst(
    (("het Schengengebied", "Schengengebied", "Schengenlanden"),), (rapport("2.2"),), feiten="F131"
)
"""Het gebied volgens paragraaf 2.2."""

GEBIED = Lijst(
    (
        ("de Europese Unie", "de EU", "de landen van de Europese Unie", "de EU-landen"),
        ("de Europese Economische Ruimte", "de EER", "de Europese Economische Ruimte (EER)"),
        ("Zwitserland",),
    ),
    (rapport("bijlage I"),),
    feiten="F657",
)
"""Het gebied volgens de begrippenlijst: ruimer en preciezer dan paragraaf 2.2."""

ALTIJD_BIJ_NUL_DAGEN = Regel(
    Antwoord.JA,
    (
        (Antwoord.JA, ("altijd een inreisverbod", "altijd")),
        (Antwoord.MOGELIJK, ("soms een inreisverbod", "soms")),
        (Antwoord.NEE, ("geen inreisverbod", "nooit")),
    ),
    (rapport("2.2", noten=(24,)),),
    feiten="F144",
)
"""Bij een vertrektermijn van nul dagen volgt altijd een inreisverbod."""

MEESTAL_NA_DE_TERMIJN = Regel(
    Antwoord.JA,
    (
        (Antwoord.JA, ("meestal een inreisverbod", "meestal")),
        (Antwoord.NEE, ("geen inreisverbod",)),
    ),
    _BRON,
    feiten="F130",
    modaliteit=Modaliteit.REGEL,
)
"""Wie te laat vertrekt, krijgt meestal een inreisverbod."""

BIJ_TIJDIG_VERTREK = Regel(
    Antwoord.NEE,
    ((Antwoord.JA, ("toch een inreisverbod",)), (Antwoord.NEE, ("geen inreisverbod",))),
    (rapport("2.2"),),
    feiten="F130",
)
"""Wie op tijd gaat, krijgt er geen: een lezing van de editie, het rapport zegt het niet zo."""

STRAFBAAR = Regel(
    Antwoord.JA,
    ((Antwoord.JA, ("strafbaar",)), (Antwoord.NEE, ("niet strafbaar",))),
    _BRON,
    feiten="F133",
)
"""Wie een inreisverbod overtreedt, is strafbaar."""


@dataclass(frozen=True)
class Inreisverbod:
    """Een inreisverbod: hoe lang meestal, en voor welk gebied."""

    duur: Bereik = DUUR
    gebied: Lijst = GEBIED

    def __str__(self) -> str:
        return f"inreisverbod, meestal {self.duur}, voor {self.gebied}"


@norm(
    "inreisverbod",
    nummer="N17",
    bron=(*_BRON, rapport("bijlage I")),
    feiten="F130 F131 F132 F144 F656 F657",
    modaliteit=Modaliteit.REGEL,
    uitzonderingen=(
        Uitzondering(
            "Wie 28 dagen had en op tijd vertrok, krijgt geen inreisverbod.",
            "inreisverbod.BIJ_TIJDIG_VERTREK",
        ),
    ),
    twijfel=(
        "Paragraaf 2.2 noemt het Schengengebied, bijlage I de EU, de EER en Zwitserland. De editie "
        "volgt bijlage I.",
        "Dat er na tijdig vertrek geen verbod komt, zegt het rapport niet met zoveel woorden.",
        "Wanneer de duur begint, volgt uit bijlage I: na het vertrek.",
    ),
)
def inreisverbod(
    *, nul_dagen: bool | None = None, tijdig_vertrokken: bool | None = None
) -> Uitkomst[Inreisverbod]:
    """Of iemand een inreisverbod krijgt, hoe lang dat meestal duurt en waar het geldt.

    Uitkomst: *ja* bij een vertrektermijn van nul dagen; *ja, in beginsel* na een termijn van 28
    dagen die iemand liet verlopen; *nee, in beginsel* als iemand daarbinnen vertrok.

    Bron: rapport 2.2, noot 20, en bijlage I.
    """
    if tijdig_vertrokken and not nul_dagen:
        regel = BIJ_TIJDIG_VERTREK
        tekst = (
            "Het verbod volgt op te laat vertrek. De editie leest: wie op tijd gaat, "
            "krijgt het niet."
        )
        return Uitkomst(
            regel.antwoord, (Reden(tekst, regel.bron, regel),), modaliteit=Modaliteit.REGEL
        )
    if nul_dagen:
        regel, hardheid = ALTIJD_BIJ_NUL_DAGEN, Modaliteit.MOET
        tekst = "Bij een vertrektermijn van nul dagen hoort altijd een inreisverbod."
    else:
        regel, hardheid = MEESTAL_NA_DE_TERMIJN, Modaliteit.REGEL
        tekst = "Wie binnen de vertrektermijn niet is vertrokken, krijgt meestal een inreisverbod."
    return Uitkomst(
        regel.antwoord,
        (
            Reden(tekst, regel.bron, regel),
            Reden(f"Het duurt meestal {DUUR}, gerekend na het vertrek.", _BRON, DUUR),
            Reden(
                f"Het geldt voor {GEBIED}; paragraaf 2.2 noemt {SCHENGENGEBIED}.",
                GEBIED.bron,
                GEBIED,
            ),
            Reden("Wie het verbod overtreedt, is strafbaar.", STRAFBAAR.bron, STRAFBAAR),
        ),
        Inreisverbod(),
        modaliteit=hardheid,
    )
