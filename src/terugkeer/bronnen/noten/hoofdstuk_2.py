"""De noten van hoofdstuk 2: de afwijzing van de asielaanvraag."""

from terugkeer.bronnen.noten.noot import noot
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

_VERBLIJFBLOG = "De noot noemt alleen het adres; de titel van het bericht is niet bekend."

NOTEN = (
    noot(9, "2.1", "Over de behandeling van asielaanvragen.", RIJKSOVERHEID_ASIELPROCEDURE),
    noot(
        10,
        "2.1",
        "Deze artikelen regelen de algemene asielprocedure.",
        *(VB.artikel(f"3.{nummer}") for nummer in range(112, 116)),
        RIJKSOVERHEID_PROCEDURE_ASIELZOEKER,
    ),
    noot(11, "2.1", "Over de verlengde asielprocedure.", VLUCHTELINGENWERK_VA),
    noot(
        12,
        "2.1",
        "De afwijzing is ook terugkeerbesluit. De vertrektermijn is vier weken en kan korter, "
        "bijvoorbeeld bij gevaar voor de openbare orde of risico op onttrekking aan het toezicht.",
        VW.artikel("45", lid=1, onderdeel="a"),
        VW.artikel("45", lid=1, onderdeel="b"),
        VW.artikel("62", lid=1),
        VW.artikel("62", lid=2),
    ),
    noot(
        13, "2.1", "De uitspraak die de regel over terugkeerbesluiten veranderde.", RVS_8_APRIL_2016
    ),
    noot(14, "2.1", "Over de gevolgen van die uitspraak.", MINBUZA_TERUGKEERBESLUIT),
    noot(15, "2.1", "Het beroep schorst, op uitzonderingen na.", VW.artikel("82")),
    noot(16, "2.1", "Over de voorlopige voorziening.", VERBLIJFBLOG_VOVO, redactie=_VERBLIJFBLOG),
    noot(17, "2.1", "Over het afwachten van het hoger beroep.", RVS_AE0473),
    noot(18, "2.1", "Over rule 39.", EHRM_INTERIM_MEASURES),
    noot(19, "2.2", "Het rapport verwijst naar zijn hoofdstuk 4 over terugkeerprojecten."),
    noot(20, "2.2", "Over het inreisverbod.", IND_INREISVERBOD),
    noot(
        21,
        "2.2",
        "De vertrektermijn is opgeschort als iemand het beroep hier mag afwachten.",
        VW.artikel("82"),
    ),
    noot(22, "2.2", "De voorlopige voorziening vervalt na de uitspraak.", AWB.artikel("8:85")),
    noot(
        23,
        "2.2",
        "Een aanvraag is kennelijk ongegrond als daaraan in redelijkheid niet te twijfelen valt. "
        "De Procedurerichtlijn noemt daarvoor tien gronden.",
        VW.artikel("30b", lid=1),
        PROCEDURERICHTLIJN,
        EMN_INREISVERBODEN,
        redactie="Het rapport noemt Vw art. 30 lid 1; sinds 20 juli 2015 staat dit in art. 30b.",
    ),
    noot(24, "2.2", "Over aanvragen uit veilige landen.", RIJKSOVERHEID_VEILIGE_LANDEN),
    noot(25, "2.2", "Opvang in zeer bijzondere omstandigheden.", RVS_28_MAART_2007),
    noot(
        26,
        "2.2",
        "Het rapport verwijst voor het Lokaal Terugkeeroverleg naar zijn hoofdstuk 5.",
        redactie="Bedoeld is paragraaf 4.2: daar staat het Lokaal Terugkeeroverleg.",
    ),
    noot(
        27,
        "2.2",
        "Het rapport verwijst naar zijn paragraaf 4.4.2 over lichtere maatregelen.",
        redactie=(
            "De noot spreekt van alternatieven voor vrijheidsbeperking, de tekst van "
            "alternatieven voor bewaring. De editie volgt de tekst."
        ),
    ),
    noot(
        28,
        "2.2",
        "Het Ferreira-arrest: de staat zorgt voor opvang van gezinnen met minderjarige kinderen "
        "die anders echt op straat dreigen te komen. Volgens de noot krijgen minderjarigen sinds "
        "2011 altijd onderdak.",
        FERREIRA,
        KINDEROMBUDSMAN_2013_171,
        redactie="Een arrest van 2012 kan niet de aanleiding zijn van een praktijk sinds 2011.",
    ),
    noot(
        29,
        "2.2",
        "De vervoerskaarten gelden niet op dagen van de algemene procedure waarop iemand "
        "beschikbaar is voor het onderzoek van de aanvraag.",
    ),
    noot(30, "2.2", "De verstrekkingen en hun bedragen.", RVA_2016),
    noot(
        31,
        "2.2",
        "Over de Koppelingswet; het rapport verwijst ook naar zijn hoofdstuk 5.",
        KOPPELINGSWET,
    ),
)
