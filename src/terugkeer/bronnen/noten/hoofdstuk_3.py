"""De noten van hoofdstuk 3: maatregelen tijdens de asielprocedure."""

from terugkeer.bronnen.noten.noot import noot
from terugkeer.bronnen.publicaties import (
    RVR_NO_CURE_LESS_FEE,
    VERBLIJFBLOG_VOVO,
    WODC_HERZIENE_ASIELPROCEDURE,
)
from terugkeer.bronnen.publicaties_terugkeer import EMN_OBSTAKELS, VERBLIJFBLOG_PROCEDURES
from terugkeer.bronnen.regelingen import (
    AWB,
    KAMERSTUK_SPOREN,
    KAMERSTUK_VEILIGE_LANDEN_OKTOBER_2016,
    KAMERSTUKKEN_VEILIGE_LANDEN,
    REISDOCUMENT_STAATSCOURANT,
    STAATSBLAD_HERZIENING_2010,
    STAATSCOURANT_AMBTSHALVE_TOETS,
    VB,
    VC_C,
    VV_BIJLAGE_13,
    VW,
)
from terugkeer.grondslag.bron import Toestand

NOTEN = (
    noot(
        32,
        "3.1",
        "Over de algemene en de verlengde procedure; het rapport verwijst ook naar zijn "
        "hoofdstuk 2.",
        VERBLIJFBLOG_PROCEDURES,
        redactie="De noot noemt alleen het adres; de titel van het bericht is niet bekend.",
    ),
    noot(
        33,
        "3.1",
        "Wanneer het beroep schorst; het rapport verwijst ook naar zijn hoofdstuk 2.",
        VERBLIJFBLOG_VOVO,
    ),
    noot(
        34,
        "3.2",
        "De herhaalde aanvraag. Voor lhbt's is er een uitzondering, in de circulaire.",
        AWB.artikel("4:6", lid=2),
        VC_C.paragraaf("C1/4.6"),
    ),
    noot(
        35,
        "3.2",
        "Het bezwaar tegen de feitelijke uitzetting staat in de Vreemdelingenwet.",
        EMN_OBSTAKELS,
        VW.artikel("72", lid=3),
    ),
    noot(
        36,
        "3.2",
        "Het besluit over eerder medisch advies, van 20 maart 2014.",
        STAATSCOURANT_AMBTSHALVE_TOETS,
    ),
    noot(
        37,
        "3.2",
        "Over de andere verblijfsgronden die de IND meteen bekijkt.",
        VC_C.paragraaf("C14/2.2", toestand=Toestand.NIET_GEVONDEN),
        redactie=(
            "Deze paragraaf is niet gevonden: in de tekst van november 2015 heeft deel C alleen de "
            "hoofdstukken 1 tot en met 7. De link leidt naar heel deel C."
        ),
    ),
    noot(
        38,
        "3.2",
        "Het onderzoek naar de asielprocedure van na 2010.",
        WODC_HERZIENE_ASIELPROCEDURE,
    ),
    noot(
        39,
        "3.2",
        "De andere gronden zijn medische problemen, artikel 8 EVRM, tijdelijke humanitaire gronden "
        "en buiten eigen schuld niet kunnen vertrekken.",
        VB.artikel("3.6a"),
        VB.artikel("6.1e"),
        redactie=(
            "Het rapport noemt Vb art. 3.6. Dat gaat over een gewone vergunning; voor asiel is het "
            "art. 3.6a, en art. 6.1e voor medische problemen."
        ),
    ),
    noot(
        40,
        "3.2",
        "Dit artikel is op 1 juli 2010 gewijzigd, zodat de rechter meer nieuwe feiten meeneemt.",
        VW.artikel("83"),
    ),
    noot(41, "3.2", "Over no cure less fee.", RVR_NO_CURE_LESS_FEE),
    noot(
        42,
        "3.2",
        "De eendagstoets.",
        VB.artikel("3.118b"),
        redactie=(
            "Het rapport noemt Vb art. 3.11 lid 8 onder a. Dat lid bestaat niet; de toets staat "
            "in art. 3.118b."
        ),
    ),
    noot(43, "3.3", "Over de oplopende wachttijden.", KAMERSTUK_SPOREN),
    noot(
        44,
        "3.3",
        "Het besluit van 23 juni 2010 over de asielprocedure.",
        STAATSBLAD_HERZIENING_2010,
        redactie="Dit besluit is ouder dan de sporen, die van 2015 en 2016 zijn.",
    ),
    noot(45, "3.3", "De brief over de vijf sporen.", KAMERSTUK_SPOREN),
    noot(
        46,
        "3.3",
        "De brieven over de lijst van veilige landen; de lijst zelf is een bijlage.",
        *KAMERSTUKKEN_VEILIGE_LANDEN,
        VV_BIJLAGE_13,
    ),
    noot(
        47,
        "3.3",
        "De lijst op 31 december 2016 telt 22 landen: Albanië, Andorra, Australië, "
        "Bosnië-Herzegovina, Canada, Ghana, India, Jamaica, Japan, Kosovo, Macedonië, Marokko, "
        "Monaco, Mongolië, Montenegro, Nieuw-Zeeland, San Marino, Senegal, Servië, Vaticaanstad, "
        "Verenigde Staten en Zwitserland.",
        VV_BIJLAGE_13,
        KAMERSTUK_VEILIGE_LANDEN_OKTOBER_2016,
        redactie=(
            "Volgens een Kamerbrief van oktober 2016 (nr. 2241) waren ook Algerije, Georgië, "
            "Oekraïne en Tunesië veilig. De noot noemt ze niet; de verwijzing is van de redactie."
        ),
    ),
    noot(
        48,
        "3.3",
        "De DT&V voert het terugkeerbeleid uit; het rapport verwijst naar zijn paragraaf 4.2.",
    ),
    noot(
        49,
        "3.3",
        "De nieuwe regel over reisdocumenten, van 17 juli 2015.",
        REISDOCUMENT_STAATSCOURANT,
    ),
)
