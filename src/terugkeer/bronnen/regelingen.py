"""Wetten, besluiten, regelingen, verdragen en richtlijnen, met hun vaste nummer.

Herkomst van de nummers: het Basiswettenbestand en EUR-Lex. De wetteksten zelf zijn gezien in een
kopie van 2015; de tekst van 1 mei 2017 is niet nagelezen.
"""

from dataclasses import replace
from datetime import date

from terugkeer.grondslag.bron import EUDocument, EUHandeling, OfficielePublicatie, Regeling, Verdrag

VW = Regeling("Vw 2000", "Vreemdelingenwet 2000", "BWBR0011823")
VB = Regeling("Vb 2000", "Vreemdelingenbesluit 2000", "BWBR0011825")
VV = Regeling("VV 2000", "Voorschrift Vreemdelingen 2000", "BWBR0012002")
VC_A = Regeling("Vc 2000 (A)", "Vreemdelingencirculaire 2000, deel A", "BWBR0012287")
VC_B = Regeling("Vc 2000 (B)", "Vreemdelingencirculaire 2000, deel B", "BWBR0012289")
VC_C = Regeling("Vc 2000 (C)", "Vreemdelingencirculaire 2000, deel C", "BWBR0012288")
AWB = Regeling("Awb", "Algemene wet bestuursrecht", "BWBR0005537")
RVA = Regeling(
    "Rva 2005",
    "Regeling verstrekkingen asielzoekers en andere categorieën vreemdelingen 2005",
    "BWBR0017959",
)
RVA_2016 = Regeling(RVA.kort, RVA.naam, RVA.bwb, date(2016, 1, 1))
RVB = Regeling("Rvb", "Regeling verstrekkingen bepaalde categorieën vreemdelingen", "BWBR0009726")
ATW = Regeling("Algemene termijnenwet", "Algemene termijnenwet", "BWBR0002448")
KOPPELINGSWET = Regeling(
    "Koppelingswet",
    "Wijzigingswet Vreemdelingenwet en enige andere wetten (koppeling aanspraken aan verblijf)",
    "BWBR0009511",
    date(1998, 8, 1),
)
KOPPELINGSWET_STAATSBLAD = OfficielePublicatie("stb", 1998, 203, "Koppelingswet")
PARTICIPATIEWET = Regeling("Participatiewet", "Participatiewet", "BWBR0015703")
ZVW = Regeling("Zvw", "Zorgverzekeringswet", "BWBR0018450")
LEERPLICHTWET = Regeling("Leerplichtwet", "Leerplichtwet 1969", "BWBR0002628")

TERUGKEERRICHTLIJN = EUHandeling(
    "Terugkeerrichtlijn", "Richtlijn 2008/115/EG (terugkeer)", "dir", 2008, 115
)
TERUGKEERRICHTLIJN_DEFINITIES = {
    punt: replace(TERUGKEERRICHTLIJN, artikel=f"3, punt {punt}") for punt in (1, 4, 5)
}
"""De definities van derdelander (1), terugkeerbesluit (4) en verwijdering (5)."""

KWALIFICATIERICHTLIJN = EUHandeling(
    "Kwalificatierichtlijn", "Richtlijn 2011/95/EU (internationale bescherming)", "dir", 2011, 95
)
PROCEDURERICHTLIJN = EUHandeling(
    "Procedurerichtlijn", "Richtlijn 2013/32/EU (asielprocedures)", "dir", 2013, 32
)
EU_ACTIEPLAN_TERUGKEER = EUDocument(
    "EU-actieplan inzake terugkeer, COM(2015) 453", "EU Action Plan on Return", "52015DC0453"
)
EVRM = Verdrag(
    "EVRM",
    "Verdrag tot bescherming van de rechten van de mens en de fundamentele vrijheden",
    "BWBV0001000",
)
VLUCHTELINGENVERDRAG = Verdrag(
    "Vluchtelingenverdrag", "Verdrag van Genève betreffende de status van vluchtelingen"
)
VV_BIJLAGE_13 = Regeling(VV.kort, VV.naam, VV.bwb, date(2016, 12, 17), bijlage="13")
KAMERSTUK_SPOREN = OfficielePublicatie("kst", 19637, 2086)
KAMERSTUKKEN_VEILIGE_LANDEN = (
    OfficielePublicatie("kst", 19637, 2076),
    OfficielePublicatie("kst", 19637, 2123),
)
KAMERSTUK_VEILIGE_LANDEN_OKTOBER_2016 = OfficielePublicatie("kst", 19637, 2241)
STAATSBLAD_HERZIENING_2010 = OfficielePublicatie(
    "stb", 2010, 244, "Besluit van 23 juni 2010 over de asielprocedure"
)
STAATSCOURANT_AMBTSHALVE_TOETS = OfficielePublicatie(
    "stcrt", 2014, 8529, "Besluit van 20 maart 2014"
)
REISDOCUMENT_STAATSCOURANT = OfficielePublicatie(
    "stcrt", 2015, 20854, "Wijziging van de Vreemdelingencirculaire van 17 juli 2015"
)
KAMERSTUKKEN_GGV = (
    OfficielePublicatie("kst", 19637, 1827),
    OfficielePublicatie("kst", 19637, 1896),
)
KAMERSTUK_BELEMMERINGEN = OfficielePublicatie("kst", 29344, 121)
KAMERSTUK_BESTUURSAKKOORD = OfficielePublicatie("kst", 19637, 2106)
KAMERSTUK_GEEN_AKKOORD = OfficielePublicatie("kst", 19637, 2264)
VV_BIJLAGE_7F2 = Regeling(VV.kort, VV.naam, VV.bwb, date(2016, 4, 1), bijlage="7f2")
KINDERREGELING_STAATSCOURANT = OfficielePublicatie(
    "stcrt", 2013, 2573, "Besluit van 30 januari 2013 over langdurig verblijvende kinderen"
)
KAMERSTUK_PERMANENTE_KINDERREGELING = OfficielePublicatie("kst", 19637, 1597)
