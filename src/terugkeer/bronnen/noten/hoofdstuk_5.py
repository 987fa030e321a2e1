"""De noten van hoofdstuk 5: wie niet teruggaat."""

from terugkeer.bronnen.noten.noot import noot
from terugkeer.bronnen.publicaties import (
    AMNESTY_ILLEGALEN,
    AMSTERDAM_BELEID,
    DOORBRAAK_WITTE_ILLEGALEN,
    NOS_SAHAR,
    PARDON_BESLUIT,
    TBV_1999_23,
)
from terugkeer.bronnen.publicaties_terugkeer import (
    INTERVIEW_MIGRATIEBELEID,
    KAMERSTUK_2015Z08092,
    NRC_BED_BAD_BROOD,
    PHAROS_ARTS_EN_VREEMDELING,
    STICHTING_LOS_ARBEID,
    STICHTING_LOS_ONDERWIJS,
    WODC_SCHATTINGEN,
)
from terugkeer.bronnen.regelingen import (
    KAMERSTUK_BESTUURSAKKOORD,
    KAMERSTUK_GEEN_AKKOORD,
    KAMERSTUK_PERMANENTE_KINDERREGELING,
    KINDERREGELING_STAATSCOURANT,
    KOPPELINGSWET_STAATSBLAD,
    PARTICIPATIEWET,
    RVB,
    VB,
    VC_A,
    VC_B,
    VC_C,
    VV,
    VV_BIJLAGE_7F2,
    VW,
    ZVW,
)
from terugkeer.bronnen.uitspraken import EHRM_5_JULI_2016, RVS_NOVEMBER_2015

_DOCUMENT_W = "Een voorbeeld van het document W."
_DOCUMENT_W2 = "In bijlage 7f2 heet dit document W2."
_RVA_OF_RVB = (
    "De noot noemt een regeling voor asielzoekers en bijzondere categorieën. De tekst gaat over de "
    "Regeling verstrekkingen bepaalde categorieën vreemdelingen (Rvb)."
)

NOTEN = (
    noot(
        81,
        "5.1",
        "Het vertrekmoratorium.",
        VW.artikel("45", lid=4),
        VW.artikel("45", lid=5),
        VC_C.paragraaf("C3/3"),
    ),
    noot(82, "5.1", _DOCUMENT_W, VV_BIJLAGE_7F2, redactie=_DOCUMENT_W2),
    noot(
        83,
        "5.1",
        "Uitstel van vertrek zolang reizen niet verantwoord is.",
        VC_A.paragraaf("A3/7.1.3"),
        redactie=(
            "Het rapport noemt A7, artikel 1 lid 3. In de tekst van november 2015 staat dit in "
            "A3/7.1.3."
        ),
    ),
    noot(84, "5.1", _DOCUMENT_W, VV_BIJLAGE_7F2, redactie=_DOCUMENT_W2),
    noot(
        85,
        "5.1",
        "De vergunning voor wie buiten zijn schuld niet kan vertrekken.",
        VB.artikel("3.4", lid=1, onderdeel="p"),
        VB.artikel("3.48", lid=2, onderdeel="a"),
    ),
    noot(
        86,
        "5.1",
        "De aantekening over werk op de verblijfspas.",
        VV.artikel("3.1", lid=3, onderdeel="a"),
    ),
    noot(
        87,
        "5.1",
        "De voorwaarden van die vergunning.",
        VB.artikel("3.48", lid=2, onderdeel="a"),
    ),
    noot(
        88,
        "5.1",
        "De bevoegdheid van de staatssecretaris om in één geval anders te beslissen.",
        VB.artikel("3.4", lid=3),
        redactie="Dit lid is in 2019 vervallen (Stb. 2019, 143).",
    ),
    noot(
        89,
        "5.2",
        "Het is een schatting: met 95% zekerheid ligt het aantal tussen 22.881 en 48.179.",
        WODC_SCHATTINGEN,
        redactie="Het rapport geeft als jaar 20115; bedoeld is 2015.",
    ),
    noot(90, "5.2", "De Koppelingswet, van 26 maart 1998.", KOPPELINGSWET_STAATSBLAD),
    noot(
        91,
        "5.2",
        "Over onderdak zonder de eis om aan vertrek te werken.",
        KAMERSTUK_2015Z08092,
        redactie="Dit is het nummer van een zaak, niet van een dossier. Het stuk is niet gevonden.",
    ),
    noot(92, "5.2", "Over bed, bad en brood.", NRC_BED_BAD_BROOD),
    noot(
        93,
        "5.2",
        "De Raad van State besliste in november 2015: wie niet aan zijn vertrek meewerkt, mag "
        "onderdak worden geweigerd. Het Hof in Straatsburg vindt geen onderdak geven in het "
        "algemeen niet in strijd met het verdrag.",
        KAMERSTUK_BESTUURSAKKOORD,
        RVS_NOVEMBER_2015,
        EHRM_5_JULI_2016,
        redactie=(
            "Het rapport schrijft de namen van het verdrag en het hof niet volledig; bedoeld zijn "
            "EVRM en EHRM. Van beide uitspraken is geen vaste link gevonden."
        ),
    ),
    noot(94, "5.2", "De brief van eind november 2016.", KAMERSTUK_GEEN_AKKOORD),
    noot(95, "5.2", "Over werk zonder vergunning.", STICHTING_LOS_ARBEID),
    noot(96, "5.2", "Over de Rvb.", RVB, AMNESTY_ILLEGALEN, redactie=_RVA_OF_RVB),
    noot(97, "5.2", "Over de groepen waarvoor de Rvb is.", AMSTERDAM_BELEID),
    noot(
        98,
        "5.2",
        "Over gratis hulp van een advocaat.",
        AMNESTY_ILLEGALEN,
        redactie="De noot is gelijk aan noot 96, maar staat bij rechtsbijstand.",
    ),
    noot(99, "5.2", "Wie bijstand kan krijgen.", PARTICIPATIEWET.artikel("11")),
    noot(100, "5.2", "Over afwijken door gemeenten.", INTERVIEW_MIGRATIEBELEID),
    noot(101, "5.2", "Zoals Stichting ROS; het rapport verwijst naar zijn paragraaf 4.4.1."),
    noot(102, "5.2", "Over medische zorg.", PHAROS_ARTS_EN_VREEMDELING),
    noot(
        103,
        "5.2",
        "De bijdrage aan zorgverleners.",
        ZVW.artikel("122a"),
        redactie="Het rapport schrijft 122(a); het is artikel 122a.",
    ),
    noot(104, "5.2", "Over onderwijs.", STICHTING_LOS_ONDERWIJS),
    noot(
        105,
        "5.3",
        "De tijdelijke regeling gold van 1 oktober 1999 tot 1 december 1999.",
        TBV_1999_23,
    ),
    noot(106, "5.3", "Over het aantal mensen dat mocht blijven.", DOORBRAAK_WITTE_ILLEGALEN),
    noot(
        107,
        "5.3",
        "Het besluit over de pardonregeling.",
        PARDON_BESLUIT,
        redactie=(
            "De noot zegt 12 juni 2007, de tekst 15 juni. Het nummer past niet bij 2007. Het "
            "besluit is niet gevonden."
        ),
    ),
    noot(108, "5.3", "Over Sahar.", NOS_SAHAR),
    noot(
        109,
        "5.3",
        "De regel voor verwesterde minderjarige vrouwen.",
        VB.artikel("3.48", lid=2, onderdeel="b"),
        VC_B.paragraaf("B8"),
        redactie="Het rapport noemt B2/10.1. In de tekst van november 2015 staat dit in B8.",
    ),
    noot(
        110,
        "5.3",
        "De kinderregeling, een besluit van 30 januari 2013.",
        KINDERREGELING_STAATSCOURANT,
    ),
    noot(111, "5.3", "Over de permanente regeling.", KAMERSTUK_PERMANENTE_KINDERREGELING),
)
