"""Geld bij vertrek met de IOM: de OSB van de REAN, en de HRT (rapport 4.3 en 6)."""

from dataclasses import dataclass, replace

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import norm
from terugkeer.grondslag.uitkomst import (
    Modaliteit,
    Reden,
    Uitkomst,
    mogelijk,
    nee,
    onbepaald,
    zwijgt,
)
from terugkeer.grondslag.waarde import Aantal, Bedrag
from terugkeer.vertrek.rean import BRON, HRT_BIJ_DOORMIGRATIE, HRT_VOORWAARDEN

KIND_TOT = Aantal(18, ("jaar",), BRON, feiten="F359 F368")
"""Tot deze leeftijd is iemand een kind; een lezing van de editie, het rapport noemt geen leeftijd."""

OSB_VOLWASSENE = Bedrag(200, BRON, feiten="F358")
"""De ondersteuningsbijdrage (OSB) van de REAN voor een volwassene, in euro's."""

OSB_KIND = Bedrag(40, BRON, feiten="F359")
"""De ondersteuningsbijdrage (OSB) van de REAN voor een kind dat meereist, in euro's."""

HRT_VOLWASSENE = Bedrag(1750, BRON, feiten="F367")
"""De Herintegratie Regeling Terugkeer (HRT) voor een volwassene, in euro's; boven op de OSB."""

HRT_KIND = Bedrag(880, BRON, feiten="F368")
"""De Herintegratie Regeling Terugkeer (HRT) voor een kind dat meereist, in euro's."""


@dataclass(frozen=True)
class Ondersteuning:
    """Wat een huishouden kan krijgen: de OSB, de HRT en het totaal, in euro's."""

    osb: Bedrag
    hrt: Bedrag

    @property
    def totaal(self) -> Bedrag:
        """OSB en HRT samen."""
        return Bedrag(self.osb.euro + self.hrt.euro, BRON)

    def __str__(self) -> str:
        return str(self.totaal)


@norm(
    "rean_hrt_bedrag",
    nummer="N36",
    bron=(*BRON, *HRT_BIJ_DOORMIGRATIE.bron),
    feiten="F355 F358 F359 F366 F367 F368 F369 F370 F628",
    modaliteit=Modaliteit.KAN,
    twijfel=(
        "De voorwaarden voor de OSB en de landen op de HRT-lijst staan niet in het rapport. De "
        "editie vraagt ernaar.",
        "Tot welke leeftijd iemand kind is, staat er niet. De editie leest: onder de 18 jaar.",
        "De bedragen gelden 'momenteel': een begin- en einddatum geeft het rapport niet.",
        "Paragraaf 4.3 geeft de HRT alleen als het herkomstland op de lijst staat. Hoofdstuk 6 noemt "
        "ook vestiging in een derde land. De editie geeft streng eerst.",
        "Of de HRT er ook is zonder OSB, staat er niet. De editie rekent ze los van elkaar.",
        "Ticket, vervoer en reisdocumenten zitten niet in deze bedragen.",
    ),
)
def ondersteuning(
    volwassenen: int,
    kinderen: int,
    *,
    met_iom: bool | None = None,
    osb_voorwaarden: bool | None = None,
    asielzoeker: bool | None = None,
    land_op_lijst: bool | None = None,
    doormigratie: bool | None = None,
) -> Uitkomst[Ondersteuning]:
    """Hoeveel geld een huishouden kan krijgen bij zelfstandig vertrek met de IOM.

    `kinderen` zijn meereizende kinderen; `asielzoeker`: nu of vroeger; `land_op_lijst`: het
    herkomstland staat op de HRT-lijst; `doormigratie`: vertrek naar een derde land waar iemand is
    toegelaten. Uitkomst: *mogelijk* met het bedrag, *nee* als er niets is; *onbepaald* voor een
    kind dat alleen reist.

    Fouten: `OnjuisteInvoer` als er niemand vertrekt.

    Bron: rapport 4.3 (noten 58 en 59) en 6.
    """
    if not volwassenen and not kinderen:
        raise OnjuisteInvoer("volwassenen", volwassenen, "ten minste één volwassene of kind")
    if not met_iom:
        return nee(Reden("Deze bijdragen horen bij zelfstandig vertrek met de IOM.", BRON))
    if not volwassenen:
        return onbepaald(zwijgt("de bijdrage voor een kind dat alleen reist", *BRON))
    som_osb = _som("OSB", (volwassenen, OSB_VOLWASSENE), (kinderen, OSB_KIND))
    som_hrt = _som("HRT", (volwassenen, HRT_VOLWASSENE), (kinderen, HRT_KIND))
    niet_osb = _niets(
        "Geen OSB: er is niet voldaan aan de voorwaarden, die het rapport niet noemt."
    )
    niet_hrt = _niets(f"Geen HRT; nodig zijn deze voorwaarden: {HRT_VOORWAARDEN}.")
    osb = som_osb if osb_voorwaarden else niet_osb
    if not asielzoeker:
        return _uitkomst(osb, niet_hrt)
    if land_op_lijst:
        return _uitkomst(osb, som_hrt)
    if not doormigratie:
        return _uitkomst(osb, niet_hrt)
    regel = HRT_BIJ_DOORMIGRATIE
    hoofdstuk_6 = Reden(f"Volgens hoofdstuk 6 is er HRT {regel}.", regel.bron, regel)
    redenen = (osb[1], hoofdstuk_6, som_hrt[1])
    ruim = replace(_uitkomst(osb, som_hrt), antwoord=regel.antwoord, redenen=redenen)
    return replace(_uitkomst(osb, niet_hrt), andere_lezing=ruim)


def _som(naam: str, *posten: tuple[int, Bedrag]) -> tuple[Bedrag, Reden]:
    """Tel op: bij elke post een aantal mensen en een bedrag per persoon."""
    bedrag = Bedrag(sum(aantal * per.euro for aantal, per in posten), BRON)
    optelling = " + ".join(f"{aantal} × {per}" for aantal, per in posten)
    return bedrag, Reden(f"{naam}: {optelling} = {bedrag}.", BRON, bedrag)


def _niets(tekst: str) -> tuple[Bedrag, Reden]:
    return Bedrag(0, BRON), Reden(tekst, BRON)


def _uitkomst(osb: tuple[Bedrag, Reden], hrt: tuple[Bedrag, Reden]) -> Uitkomst[Ondersteuning]:
    """*Mogelijk* met de bedragen, of *nee* als beide nul zijn."""
    waarde, redenen = Ondersteuning(osb[0], hrt[0]), (osb[1], hrt[1])
    return mogelijk(*redenen, waarde=waarde) if waarde.totaal.euro else nee(*redenen)
