"""Publicaties over terugkeer, verblijf zonder vergunning en de organisaties die daarbij helpen.

Geen van deze adressen is nagelopen, behalve waar `toestand` anders zegt. Brak het rapport een adres
af aan het einde van een regel, dan is het hier weer heel.
"""

from datetime import date

from terugkeer.grondslag.bron import Publicatie, Toestand

_DTV = "https://www.dienstterugkeerenvertrek.nl"
_IOM = "http://www.iom-nederland.nl/nl/vrijwillig-vertrek"
_LOS = "http://www.stichtinglos.nl"

# Europa

EUROSTAT_ASIEL = Publicatie(
    "Eurostat",
    "Asielstatistieken",
    adres="http://ec.europa.eu/eurostat/statistics-explained/index.php/Asylum_statistics",
)
EUROSTAT_ASYL_APP = Publicatie("Eurostat", "databank over asielaanvragen, tabel asyl_app")
EMN_SYNTHESE = Publicatie(
    "EMN",
    "The Return of Rejected Asylum Seekers: Challenges and Good Practices",
    2016,
    "http://ec.europa.eu/dgs/home-affairs/what-we-do/networks/european_migration_network/"
    "reports/docs/emn-studies/emn-studies-00_synthesis_report_rejected_asylum_seekers_2016.pdf",
    geraadpleegd=date(2016, 12, 12),
)
EMN_IERLAND_SYNTHESE = Publicatie(
    "EMN Ierland",
    "The Return of Rejected Asylum Seekers: EMN Synthesis Report",
    2016,
    "https://emn.ie/publications/"
    "the-return-of-rejected-asylum-seekers-challenges-and-good-practices-emn-synthesis-report/",
    toestand=Toestand.VORM_GEZIEN,
)
EMN_OBSTAKELS = Publicatie(
    "EMN",
    "ad-hocvraag Obstacles to return in connection with the implementation of the Return "
    "Directive, 21 januari 2016, antwoord van Nederland",
    2016,
)
EMN_VRIJWILLIGE_TERUGKEER = Publicatie(
    "EMN",
    "Vrijwillige terugkeer. Informatievoorziening aan illegaal in Nederland verblijvende "
    "vreemdelingen, Ministerie van Veiligheid en Justitie",
    2016,
)

# Overheid en parlement

REGEERAKKOORD_2012 = Publicatie(
    "VVD en PvdA",
    "regeerakkoord Bruggen slaan, 29 oktober 2012",
    2012,
    "https://www.rijksoverheid.nl/documenten/rapporten/2012/10/29/regeerakkoord",
)
LEIDRAAD_2015 = Publicatie(
    "DT&V",
    "Leidraad Terugkeer en Vertrek, pagina in de kennisbank",
    2015,
    f"{_DTV}/Kennisbank/leidraad_terugkeer_en_vertrek/",
)
LEIDRAAD_6 = Publicatie(
    "DT&V",
    "Leidraad Terugkeer en Vertrek, versie 6.0, Directie Voorbereiden Vertrek",
    adres=f"{_DTV}/binaries/Leidraad%20Terugkeer%20en%20Vertrek_tcm49-145473.pdf",
)
DTV_VERTREKCIJFERS = Publicatie(
    "DT&V", "Vertrekcijfers", adres=f"{_DTV}/Mediatheek/Vertrekcijfers/index.aspx"
)
INFOTERUGKEER = Publicatie(
    "infoterugkeer.nl", "website over terugkeer", adres="https://www.infoterugkeer.nl/"
)
IND_TAALANALYSE = Publicatie(
    "IND",
    "Language analysis",
    adres="https://ind.nl/EN/organisation/themes/language-analysis/Pages/default.asp",
)
BRIEF_TASKFORCES = Publicatie(
    "Staatssecretaris van Veiligheid en Justitie",
    "brief aan de Tweede Kamer over de taskforces, 28 oktober 2013",
    2013,
)
BRIEF_TOEZEGGINGEN = Publicatie(
    "Directie Migratiebeleid",
    "Toezeggingen op Rapporten en adviezen vreemdelingenbeleid, brief aan de Tweede Kamer, "
    "13 september 2013",
    2013,
)
WETSVOORSTEL_34309 = Publicatie(
    "Eerste Kamer",
    "Wet terugkeer en vreemdelingenbewaring (34309)",
    adres="https://www.eerstekamer.nl/wetsvoorstel/34309_wet_terugkeer_en",
    toestand=Toestand.VORM_GEZIEN,
)
DJI_GGV = Publicatie(
    "DJI",
    "Gesloten Gezinsvoorziening in Zeist",
    adres="https://www.dji.nl/Organisatie/Locaties/Detentiecentra/GGV-Zeist/",
)
VENJ_MEER_VRIJHEDEN = Publicatie(
    "Ministerie van Veiligheid en Justitie",
    "Meer vrijheden voor vreemdelingen binnen bewaring, 20 december 2013",
    2013,
    "https://www.rijksoverheid.nl/actueel/nieuws/2013/12/21/"
    "meer-vrijheden-voor-vreemdelingen-binnen-bewaring",
    geraadpleegd=date(2016, 9, 13),
)
KAMERSTUK_2015Z08092 = Publicatie(
    "Tweede Kamer",
    "stuk uit 2015-2016, in het rapport aangeduid als 2015Z08092, nr. 875",
    toestand=Toestand.NIET_GEVONDEN,
)
INTERVIEW_MIGRATIEBELEID = Publicatie(
    "Directie Migratiebeleid", "interview voor het rapport, Den Haag, 18 mei 2016", 2016
)

# Onderzoek

WODC_AFGEWEZEN_EN_VERTROKKEN = Publicatie(
    "WODC",
    "Afgewezen en uit Nederland vertrokken? Een onderzoek naar de achtergronden van variatie in "
    "zelfstandige terugkeer onder uitgeprocedeerde asielzoekers",
    2014,
)
WODC_SCHATTINGEN = Publicatie(
    "WODC",
    "Schattingen illegaal in Nederland verblijvende vreemdelingen 2012-2013",
    2015,
)
PHAROS_ARTS_EN_VREEMDELING = Publicatie(
    "Pharos",
    "Arts en vreemdeling: rapport van de commissie Medische zorg voor (dreigend) "
    "uitgeprocedeerde asielzoekers en illegale vreemdelingen",
    2007,
)

# Organisaties en kranten

IOM_REAN = Publicatie(
    "IOM Nederland",
    "terugkeer met REAN",
    adres=f"{_IOM}/terugkeer-naar-uw-land-van-herkomst-rean",
)
IOM_HRT_LANDEN = Publicatie(
    "IOM Nederland",
    "landenlijst van de Herintegratie Regeling Terugkeer (HRT)",
    adres=(
        f"{_IOM}/migranten-met-een-asielachtergrond/herintegratie-regeling-terugkeer-hrt/"
        "landenlijst-financiele-ondersteuning"
    ),
)
STICHTING_LOS = Publicatie("Stichting LOS", "website", adres=f"{_LOS}/")
STICHTING_LOS_ARBEID = Publicatie(
    "Stichting LOS",
    "arbeidsrechten van ongedocumenteerden",
    adres=f"{_LOS}/content/arbeidsrechten-ongedocumenteerden",
)
STICHTING_LOS_ONDERWIJS = Publicatie(
    "Stichting LOS", "onderwijs en opvoeding", adres=f"{_LOS}/content/onderwijs-en-opvoeding"
)
VLUCHTKERK = Publicatie("De Vluchtkerk", "website", adres="http://www.devluchtkerk.nl/home")
STICHTING_ROS = Publicatie(
    "Stichting ROS", "website", adres="http://www.stichtingros.nl/wpsite/home/"
)
NRC_MAURO = Publicatie(
    "NRC",
    "Mauro heeft verblijfsvergunning en mag definitief in Nederland blijven, 30 maart 2013",
    2013,
    "https://www.nrc.nl/nieuws/2013/03/30/"
    "mauro-heeft-verblijfsvergunning-en-mag-definitief-in-nederland-blijven-a1435999",
)
NRC_BED_BAD_BROOD = Publicatie(
    "P. van den Dool, NRC Handelsblad",
    "In 5 minuten bijgepraat: bed, bad, brood en de spanningen in de coalitie, 16 april 2015",
    2015,
    "https://www.nrc.nl/nieuws/2015/04/16/"
    "in-5-minuten-bijgepraat-bed-bad-brood-en-de-spanningen-in-de-coalitie-a1417027",
    geraadpleegd=date(2016, 9, 13),
)
VERBLIJFBLOG_PROCEDURES = Publicatie(
    "Verblijfblog", "bericht 973", adres="http://verblijfblog.nl/?p=973"
)
