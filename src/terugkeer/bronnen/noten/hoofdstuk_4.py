"""De noten van hoofdstuk 4: terugkeer van wie is uitgeprocedeerd."""

from terugkeer.bronnen.noten.noot import noot
from terugkeer.bronnen.publicaties import NOS_SAHAR
from terugkeer.bronnen.publicaties_terugkeer import (
    BRIEF_TASKFORCES,
    BRIEF_TOEZEGGINGEN,
    DJI_GGV,
    DTV_VERTREKCIJFERS,
    EMN_OBSTAKELS,
    EMN_VRIJWILLIGE_TERUGKEER,
    IND_TAALANALYSE,
    INFOTERUGKEER,
    IOM_HRT_LANDEN,
    IOM_REAN,
    LEIDRAAD_6,
    LEIDRAAD_2015,
    NRC_MAURO,
    REGEERAKKOORD_2012,
    STICHTING_LOS,
    STICHTING_ROS,
    VENJ_MEER_VRIJHEDEN,
    VLUCHTKERK,
    WETSVOORSTEL_34309,
    WODC_AFGEWEZEN_EN_VERTROKKEN,
)
from terugkeer.bronnen.regelingen import (
    KAMERSTUK_BELEMMERINGEN,
    KAMERSTUKKEN_GGV,
    VC_A,
    VW,
)

NOTEN = (
    noot(
        50,
        "4.1",
        "Het regeerakkoord van VVD en PvdA.",
        REGEERAKKOORD_2012,
        redactie="Het rapport noemt het akkoord Bruggen Bouwen.",
    ),
    noot(
        51,
        "4.2",
        "Over de samenwerking van de organisaties.",
        LEIDRAAD_2015,
        redactie="In het adres in het rapport mist een letter van 'vertrek'; hier is dat hersteld.",
    ),
    noot(52, "4.2", "De uitgangspunten van de samenwerking.", LEIDRAAD_6),
    noot(53, "4.2", "Wat uitvoerders lastig vinden.", EMN_OBSTAKELS),
    noot(
        54,
        "4.2",
        "REAN helpt migranten die vrijwillig teruggaan, of doorreizen naar een ander land waar zij "
        "voor altijd mogen wonen. De Nederlandse overheid betaalt.",
        IOM_REAN,
        redactie=(
            "De noot noemt het programma Return- and Emigration Assistance from the Netherlands, "
            "de tekst van paragraaf 4.3 Return Emigration of Assistance."
        ),
    ),
    noot(55, "4.2", "Nidos is voogd van alleenstaande minderjarige vreemdelingen."),
    noot(56, "4.2", "Wat zelfstandige terugkeer helpt.", WODC_AFGEWEZEN_EN_VERTROKKEN),
    noot(57, "4.3", "Algemene informatie over terugkeer.", INFOTERUGKEER),
    noot(
        58,
        "4.3",
        "Het gaat om zelfstandig vertrek met hulp van de IOM: volgens de basisregeling REAN, of "
        "volgens de Herintegratie Regeling Terugkeer (HRT).",
    ),
    noot(59, "4.3", "De landen waarvoor de HRT geldt.", IOM_HRT_LANDEN),
    noot(
        60,
        "4.3",
        "De hulp in natura komt na terugkeer van het IOM-kantoor in het land van herkomst. Zij is "
        "voor een bedrijf, een opleiding of, als dat nodig is, een deel van de huisvesting.",
        IOM_REAN,
        redactie=(
            "De noot hoort bij projecten van de DT&V en ngo's, maar zegt dat het IOM-kantoor de "
            "hulp geeft."
        ),
    ),
    noot(61, "4.3", "De cijfers over vertrek.", DTV_VERTREKCIJFERS),
    noot(
        62,
        "4.3",
        "Over wie zonder toezicht vertrok; de bron is die van noot 61.",
        DTV_VERTREKCIJFERS,
    ),
    noot(63, "4.4", "Over de uitzetting.", VC_A.paragraaf("A3/6")),
    noot(64, "4.4.1", "Over wat gedwongen terugkeer belemmert.", KAMERSTUK_BELEMMERINGEN),
    noot(65, "4.4.1", "Over verzet.", EMN_OBSTAKELS),
    noot(66, "4.4.1", "Over documenten die weg zijn; de bron is die van noot 65.", EMN_OBSTAKELS),
    noot(
        67,
        "4.4.1",
        "Met een taalanalyse onderzoekt de IND of het aannemelijk is dat iemand uit een land of "
        "streek komt. De tolk is een andere dan die bij het eerste of tweede gehoor.",
        IND_TAALANALYSE,
        redactie="Het adres staat hier zoals in het rapport; het lijkt niet volledig.",
    ),
    noot(68, "4.4.1", "Over medische klachten.", EMN_OBSTAKELS),
    noot(69, "4.4.1", "Uitstel van vertrek om de gezondheid.", VW.artikel("64")),
    noot(70, "4.4.1", "Berichten over Mauro en Sahar.", NRC_MAURO, NOS_SAHAR),
    noot(71, "4.4.1", "Een voorbeeld van een organisatie die steunt.", STICHTING_LOS),
    noot(
        72,
        "4.4.1",
        "De Vluchtkerk hoort bij het initiatief We Are Here. Stichting ROS geeft onder meer gratis "
        "taallessen en onderdak, en steunt lobby en protest.",
        VLUCHTKERK,
        STICHTING_ROS,
    ),
    noot(73, "4.4.1", "Over deze organisaties.", EMN_VRIJWILLIGE_TERUGKEER),
    noot(74, "4.4.1", "Over landen die niet genoeg meewerken.", EMN_OBSTAKELS),
    noot(
        75, "4.4.1", "De brief over de taskforces, van staatssecretaris Teeven.", BRIEF_TASKFORCES
    ),
    noot(
        76,
        "4.4.2",
        "Het wetsvoorstel Wet terugkeer en vreemdelingenbewaring geeft de bewaring eigen regels; "
        "eerder hoorde zij bij het strafrecht. Het maakt ook de voorbereiding langer: negen uur in "
        "plaats van zes. Bij grote groepen zijn zes uur vaak te kort.",
        WETSVOORSTEL_34309,
        redactie=(
            "Het rapport noemt geen nummer; het voorstel is 34309. In oktober 2025 was het nog "
            "geen wet."
        ),
    ),
    noot(77, "4.4.2", "De brief over alternatieven voor bewaring.", BRIEF_TOEZEGGINGEN),
    noot(
        78,
        "4.4.2",
        "Plaatsing in de vrijheidsbeperkende locatie (VBL).",
        VW.artikel("54"),
        VW.artikel("56"),
    ),
    noot(79, "4.4.2", "Over de gesloten gezinsvoorziening in Zeist.", DJI_GGV, *KAMERSTUKKEN_GGV),
    noot(
        80,
        "4.4.2",
        "Het bericht over de waarborgsom.",
        VENJ_MEER_VRIJHEDEN,
        redactie="De noot noemt 20 december 2013; in het adres staat 21 december.",
    ),
)
