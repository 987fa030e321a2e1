"""De voetnoten van het rapport, elk opgelost in haar bronnen.

Een pagina schrijft alleen `[^noot-12]`; de tekst van de noot en de links komen hiervandaan.
`inhoud` zegt in eigen woorden waar de noot voor dient, `redactie` wat de editie eraan toevoegt.
"""

from dataclasses import dataclass

from terugkeer.bronnen.publicaties import (
    EHRM_INTERIM_MEASURES,
    EMN_INREISVERBODEN,
    IND_INREISVERBOD,
    KINDEROMBUDSMAN_2013_171,
    MINBUZA_TERUGKEERBESLUIT,
    RIJKSOVERHEID_ASIELPROCEDURE,
    RIJKSOVERHEID_PROCEDURE_ASIELZOEKER,
    RIJKSOVERHEID_VEILIGE_LANDEN,
    VERBLIJFBLOG_VOVO,
    VLUCHTELINGENWERK_VA,
)
from terugkeer.bronnen.regelingen import (
    AWB,
    KOPPELINGSWET,
    PROCEDURERICHTLIJN,
    RVA_2016,
    VB,
    VW,
)
from terugkeer.bronnen.uitspraken import (
    FERREIRA,
    RVS_8_APRIL_2016,
    RVS_28_MAART_2007,
    RVS_AE0473,
)
from terugkeer.grondslag.bron import Bron


@dataclass(frozen=True)
class Noot:
    """Een voetnoot van het rapport."""

    nummer: int
    inhoud: str
    bronnen: tuple[Bron, ...] = ()
    redactie: str = ""


def _noot(nummer: int, inhoud: str, *bronnen: Bron, redactie: str = "") -> tuple[int, Noot]:
    return nummer, Noot(nummer, inhoud, bronnen, redactie)


_VERBLIJFBLOG = "De noot noemt alleen het adres; de titel van het bericht is niet bekend."

NOTEN: dict[int, Noot] = dict(
    (
        _noot(9, "Over de behandeling van asielaanvragen.", RIJKSOVERHEID_ASIELPROCEDURE),
        _noot(
            10,
            "Deze artikelen regelen de algemene asielprocedure.",
            *(VB.artikel(f"3.{nummer}") for nummer in range(112, 116)),
            RIJKSOVERHEID_PROCEDURE_ASIELZOEKER,
        ),
        _noot(11, "Over de verlengde asielprocedure.", VLUCHTELINGENWERK_VA),
        _noot(
            12,
            "De afwijzing is ook terugkeerbesluit. De vertrektermijn is vier weken en kan korter, "
            "bijvoorbeeld bij gevaar voor de openbare orde of risico op onttrekking aan het toezicht.",
            VW.artikel("45", lid=1, onderdeel="a"),
            VW.artikel("45", lid=1, onderdeel="b"),
            VW.artikel("62", lid=1),
            VW.artikel("62", lid=2),
        ),
        _noot(
            13, "De uitspraak die de regel over terugkeerbesluiten veranderde.", RVS_8_APRIL_2016
        ),
        _noot(14, "Over de gevolgen van die uitspraak.", MINBUZA_TERUGKEERBESLUIT),
        _noot(15, "Het beroep schorst, op uitzonderingen na.", VW.artikel("82")),
        _noot(16, "Over de voorlopige voorziening.", VERBLIJFBLOG_VOVO, redactie=_VERBLIJFBLOG),
        _noot(17, "Over het afwachten van het hoger beroep.", RVS_AE0473),
        _noot(18, "Over rule 39.", EHRM_INTERIM_MEASURES),
        _noot(19, "Het rapport verwijst naar zijn hoofdstuk 4 over terugkeerprojecten."),
        _noot(20, "Over het inreisverbod.", IND_INREISVERBOD),
        _noot(
            21,
            "De vertrektermijn is opgeschort als iemand het beroep hier mag afwachten.",
            VW.artikel("82"),
        ),
        _noot(22, "De voorlopige voorziening vervalt na de uitspraak.", AWB.artikel("8:85")),
        _noot(
            23,
            "Een aanvraag is kennelijk ongegrond als daaraan in redelijkheid niet te twijfelen valt. "
            "De Procedurerichtlijn noemt daarvoor tien gronden.",
            VW.artikel("30b", lid=1),
            PROCEDURERICHTLIJN,
            EMN_INREISVERBODEN,
            redactie="Het rapport noemt Vw art. 30 lid 1; sinds 20 juli 2015 staat dit in art. 30b.",
        ),
        _noot(24, "Over aanvragen uit veilige landen.", RIJKSOVERHEID_VEILIGE_LANDEN),
        _noot(25, "Opvang in zeer bijzondere omstandigheden.", RVS_28_MAART_2007),
        _noot(
            26,
            "Het rapport verwijst voor het Lokaal Terugkeeroverleg naar zijn hoofdstuk 5.",
            redactie="Bedoeld is paragraaf 4.2: daar staat het Lokaal Terugkeeroverleg.",
        ),
        _noot(
            27,
            "Het rapport verwijst naar zijn paragraaf 4.4.2 over lichtere maatregelen.",
            redactie=(
                "De noot spreekt van alternatieven voor vrijheidsbeperking, de tekst van "
                "alternatieven voor bewaring. De editie volgt de tekst."
            ),
        ),
        _noot(
            28,
            "Het Ferreira-arrest: de staat zorgt voor opvang van gezinnen met minderjarige kinderen "
            "die anders echt op straat dreigen te komen. Volgens de noot krijgen minderjarigen sinds "
            "2011 altijd onderdak.",
            FERREIRA,
            KINDEROMBUDSMAN_2013_171,
            redactie="Een arrest van 2012 kan niet de aanleiding zijn van een praktijk sinds 2011.",
        ),
        _noot(
            29,
            "De vervoerskaarten gelden niet op dagen van de algemene procedure waarop iemand "
            "beschikbaar is voor het onderzoek van de aanvraag.",
        ),
        _noot(30, "De verstrekkingen en hun bedragen.", RVA_2016),
        _noot(
            31,
            "Over de Koppelingswet; het rapport verwijst ook naar zijn hoofdstuk 5.",
            KOPPELINGSWET,
        ),
    )
)
"""De noten van hoofdstuk 2, op nummer."""
