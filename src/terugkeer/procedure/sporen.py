"""De sporen: voor elke groep asielzoekers een eigen procedure (rapport 3.3)."""

from dataclasses import replace
from datetime import date
from enum import Enum

from terugkeer.bronnen.regelingen import KAMERSTUK_SPOREN
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.norm import norm
from terugkeer.grondslag.uitkomst import (
    Antwoord,
    Modaliteit,
    Reden,
    Uitkomst,
    nee,
    onbepaald,
    zwijgt,
)
from terugkeer.procedure.algemene_asielprocedure import AA_DUUR, AA_TIJDVAK
from terugkeer.procedure.landen import herken
from terugkeer.procedure.sporenregels import (
    AANTAL_SPOREN,
    BEROEP_TEGEN_OVERDRACHT,
    EEN_PROCEDURE_VOOR_ALLEN,
    INSTEMMING,
    KEUZE_DOOR,
    OVERDRACHT_VRAGEN,
    SPOOR_1_BIJ_DUBLIN,
    SPOOR_2,
    SPOOR_2_VOOR,
    SPOREN_NA,
    SPOREN_SINDS,
    ZELF_BEHANDELEN,
)
from terugkeer.procedure.veilige_landen import veilig_land

_BRON = (KAMERSTUK_SPOREN, rapport("3.3", noten=(43, 44, 45, 46)))


class Spoor(Enum):
    """De procedure die de IND kiest."""

    GEEN = "geen spoor: de algemene asielprocedure"
    DUBLIN = "spoor 1: een andere lidstaat is verantwoordelijk"
    VEILIG = "spoor 2: veilig land of al bescherming in de Europese Unie"

    def __str__(self) -> str:
        return self.value


_KEUZE = Reden(
    f"In de aanmeldfase kiest {KEUZE_DOOR} het spoor, na {SPOREN_NA}.", KEUZE_DOOR.bron, KEUZE_DOOR
)


@norm(
    "sporenindeling",
    nummer="N06",
    bron=_BRON,
    feiten="F249 F253 F256 F261 F264 F267",
    geldig=AA_TIJDVAK,
    peildatum="aanvraag",
    twijfel=(
        "Bij wie zowel onder spoor 1 als onder spoor 2 past, zegt het rapport niet wat voorgaat. De "
        "editie leest: eerst welke lidstaat verantwoordelijk is, dus spoor 1.",
        "Het rapport leest alsof het andere land het besluit neemt waartegen beroep openstaat. De "
        "editie leest: het Nederlandse besluit tot overdracht.",
        "Of de dag van de aanvraag of die van de behandeling telt, zegt het rapport niet. De "
        "editie neemt de dag van de aanvraag.",
        "Het rapport telt vijf sporen en legt ze niet alle uit. Redactie, niet uit het rapport "
        "(Vreemdelingenvisie, april 2016): spoor 3 is voor wie duidelijk mag blijven, spoor 4 de "
        "algemene procedure, spoor 5 voor wie na kort onderzoek duidelijk mag blijven.",
    ),
)
def spoor(
    aanvraag: date,
    land: str | None = None,
    *,
    andere_lidstaat_verantwoordelijk: bool | None = None,
    bescherming_in_andere_lidstaat: bool | None = None,
) -> Uitkomst[Spoor]:
    """Welk spoor past bij een aanvraag van deze dag.

    Uitkomst: *nee* vóór 1 maart 2016, *ja* met spoor 1, *mogelijk* met spoor 2, of *onbepaald* als
    geen van beide past of niet te zeggen is of het land toen op de lijst stond.

    Fouten: `OnjuisteInvoer` als er geen land met deze naam bekend is.

    Bron: rapport 3.3, noten 43 tot en met 46.
    """
    naam = herken(land) if land is not None else None
    if aanvraag < SPOREN_SINDS.dag:
        regel = EEN_PROCEDURE_VOOR_ALLEN
        tekst = f"Vóór {SPOREN_SINDS} volgden alle aanvragen {regel}, met {AA_DUUR}."
        return nee(Reden(tekst, regel.bron, regel), waarde=Spoor.GEEN)
    if andere_lidstaat_verantwoordelijk:
        return _spoor_1()
    if bescherming_in_andere_lidstaat:
        tekst = f"Er is al {SPOOR_2_VOOR.elementen[1][0]}."
        return _spoor_2(Reden(tekst, SPOOR_2_VOOR.bron, SPOOR_2_VOOR))
    if naam is None:
        tekst = "Zonder het land van herkomst is niet te zeggen of spoor 2 past."
        return onbepaald(Reden(tekst, SPOOR_2_VOOR.bron), ontbreekt=("land",))
    return _volgens_lijst(naam, aanvraag)


def _volgens_lijst(naam: str, aanvraag: date) -> Uitkomst[Spoor]:
    """Het spoor dat volgt uit de lijst van veilige landen (N07)."""
    veilig = veilig_land(naam, aanvraag)
    if veilig.antwoord is Antwoord.JA:
        return _spoor_2(*veilig.redenen)
    staat_er_niet_op = veilig.andere_lezing or veilig
    if staat_er_niet_op.antwoord is Antwoord.NEE:
        verder = f"welk van de {AANTAL_SPOREN} past als het niet spoor 1 of 2 is"
        return onbepaald(*staat_er_niet_op.redenen, zwijgt(verder, *AANTAL_SPOREN.bron))
    tekst = f"Stond {naam} toen wel op de lijst, dan past spoor 2."
    op_lijst = Reden(tekst, SPOOR_2_VOOR.bron, SPOOR_2_VOOR)
    return onbepaald(*veilig.redenen, andere_lezing=_spoor_2(op_lijst))


def _spoor_1() -> Uitkomst[Spoor]:
    """Spoor 1, met wat Nederland en de andere lidstaat dan doen."""
    uitkomst = Uitkomst(
        SPOOR_1_BIJ_DUBLIN.antwoord,
        (
            _KEUZE,
            *(
                Reden(f"{onderwerp} {regel}.", regel.bron, regel)
                for onderwerp, regel in (
                    ("Nederland", OVERDRACHT_VRAGEN),
                    ("Nederland", ZELF_BEHANDELEN),
                    ("Het andere land", INSTEMMING),
                    ("Tegen het besluit tot overdracht", BEROEP_TEGEN_OVERDRACHT),
                )
            ),
        ),
        Spoor.DUBLIN,
    )
    vlag = "het rapport zegt niet duidelijk welk land het besluit tot overdracht neemt."
    return replace(uitkomst, voorbehoud=(vlag,))


def _spoor_2(*redenen: Reden) -> Uitkomst[Spoor]:
    """Spoor 2, om deze redenen; het blijft een keuze van de IND."""
    tekst = f"Dan geldt: {KEUZE_DOOR} {SPOOR_2}."
    keuze = Reden(tekst, SPOOR_2.bron, SPOOR_2)
    stappen = (*redenen, _KEUZE, keuze)
    return Uitkomst(SPOOR_2.antwoord, stappen, Spoor.VEILIG, modaliteit=Modaliteit.KAN)
