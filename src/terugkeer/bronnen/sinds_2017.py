"""Bronnen van de redactie over wat na mei 2017 veranderde. Geen ervan staat in het rapport.

Wat hier niet `VORM_GEZIEN` is, komt uit een tweede hand en is niet nagekeken.
"""

from datetime import date

from terugkeer.grondslag.bron import OfficielePublicatie, Publicatie, Toestand, Uitspraak

IOM_HRT_2017 = Publicatie(
    "IOM Nederland",
    "Veranderingen herintegratieondersteuning per juli 2017",
    2017,
    "https://www.iom-nederland.nl/nl/756-veranderingen-herintegratieondersteuning-per-juli-2017",
)
WBV_2017_8 = Publicatie(
    "Staatssecretaris van Veiligheid en Justitie",
    "Wijziging Vreemdelingencirculaire WBV 2017/8 (artikel 64)",
    2017,
)
GNANDI = Publicatie(
    "Hof van Justitie van de EU",
    "arrest Gnandi, C-181/16, 19 juni 2018",
    2018,
    "https://fra.europa.eu/en/caselaw-reference/cjeu-case-c-18116-judgment",
)
RVS_2019_4358 = Uitspraak(
    "Raad van State", None, "", "ECLI:NL:RVS:2019:4358", toestand=Toestand.VORM_AFGELEID
)
STCRT_KINDERREGELING = OfficielePublicatie("stcrt", 2019, 8116, toestand=Toestand.VORM_GEZIEN)
STB_DISCRETIONAIR = OfficielePublicatie("stb", 2019, 143, toestand=Toestand.VORM_GEZIEN)
KST_LVV = OfficielePublicatie("kst", 19637, 2445, toestand=Toestand.VORM_GEZIEN)
NOS_LVV = Publicatie(
    "NOS",
    "bericht over de Lokale Vreemdelingenvoorzieningen (artikel 2535822)",
    adres="https://nos.nl/artikel/2535822",
)
STB_ASIELPROCEDURE_2021 = OfficielePublicatie("stb", 2021, 250, toestand=Toestand.VORM_GEZIEN)
EHRM_VIER_MAANDEN = Publicatie(
    "Vreemdelingenrecht.be",
    "Beroepstermijn EHRM verlaagd naar 4 maanden",
    2022,
    "https://www.vreemdelingenrecht.be/nieuws/"
    "beroepstermijn-ehrm-verlaagd-naar-4-maanden-vanaf-nationale-definitieve-beslissing",
)
SABRI_GUNES = Publicatie(
    "Europees Hof voor de Rechten van de Mens",
    "Sabri Güneş tegen Turkije (Grote Kamer), 27396/06",
    2012,
    "https://hudoc.echr.coe.int/eng?i=001-111957",
    toestand=Toestand.VORM_GEZIEN,
)
MIGRATIEPACT = Publicatie(
    "IND",
    "Achtergrondartikel over het Europese Asiel- en Migratiepact",
    adres="https://ind.nl/nl/over-ons/achtergrondartikelen",
)
UITVOERINGSWET_PACT = Publicatie(
    "Eerste Kamer",
    "Uitvoerings- en implementatiewet Asiel- en migratiepact (36871), aangenomen op 26 mei 2026",
    2026,
)
TWEESTATUSSTELSEL = Publicatie(
    "Eerste Kamer", "Wet invoering tweestatusstelsel (36703), aangenomen op 21 april 2026", 2026
)
ASIELNOODMAATREGELENWET = Publicatie(
    "Eerste Kamer", "Asielnoodmaatregelenwet (36704), verworpen op 21 april 2026", 2026
)
TERUGKEERVERORDENING = Publicatie(
    "Raad van de Europese Unie",
    "Terugkeerverordening, COM(2025) 101, door de Raad aangenomen op 1 oktober 2026",
    2026,
)
PEILDATUM_REDACTIE = date(2026, 11, 23)
"""De dag waarop de redactie deze bronnen bijeenzocht, in opgeslagen kopieën."""
