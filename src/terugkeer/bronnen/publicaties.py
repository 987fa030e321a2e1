"""Publicaties, websites en factsheets die het rapport noemt, met het adres dat het rapport geeft.

Geen van deze adressen is nagelopen. Ze staan hier zoals een lezer van het rapport ze zou intypen.
"""

from datetime import date

from terugkeer.grondslag.bron import Publicatie, Toestand

RIJKSOVERHEID_ASIELPROCEDURE = Publicatie(
    "Rijksoverheid",
    "Procedure behandeling asielzoekers",
    adres="https://www.rijksoverheid.nl/onderwerpen/asielbeleid/inhoud/procedure-behandeling-asielzoekers",
)
RIJKSOVERHEID_PROCEDURE_ASIELZOEKER = Publicatie(
    "Rijksoverheid",
    "vraag en antwoord: procedure asielzoeker",
    adres="https://www.rijksoverheid.nl/onderwerpen/asielbeleid/vraag-en-antwoord/procedure-asielzoeker",
)
RIJKSOVERHEID_VEILIGE_LANDEN = Publicatie(
    "Rijksoverheid",
    "vraag en antwoord: wat gebeurt er met asielaanvragen van mensen uit veilige landen",
    adres=(
        "https://www.rijksoverheid.nl/onderwerpen/asielbeleid/vraag-en-antwoord/"
        "wat-gebeurt-er-met-asielaanvragen-van-mensen-uit-veilige-landen"
    ),
)
VLUCHTELINGENWERK_VA = Publicatie(
    "VluchtelingenWerk Nederland",
    "Verlengde asielprocedure",
    adres=(
        "http://www.vluchtelingenwerk.nl/feiten-cijfers/procedures-wetten-beleid/"
        "asielprocedure/verlengde-asielprocedure"
    ),
)
MINBUZA_TERUGKEERBESLUIT = Publicatie(
    "Ministerie van Buitenlandse Zaken",
    "Asielaanvraag leidt niet meer tot verval terugkeerbesluit, 20 april 2016",
    2016,
    "http://www.minbuza.nl/ecer/nieuws/2016/0/asielaanvraag-leidt-niet-meer-tot-verval-terugkeerbesluit.html",
    geraadpleegd=date(2016, 9, 13),
)
VERBLIJFBLOG_VOVO = Publicatie("Verblijfblog", "bericht 967", adres="http://verblijfblog.nl/?p=967")
EHRM_INTERIM_MEASURES = Publicatie(
    "Europees Hof voor de Rechten van de Mens",
    "Factsheet Interim measures (rule 39)",
    adres="http://www.echr.coe.int/documents/fs_interim_measures_eng.pdf",
)
IND_INREISVERBOD = Publicatie(
    "IND",
    "kennisbank: wat is een inreisverbod",
    adres="https://kdw.ind.nl/KnowledgeRoot.aspx?restart=true&knowledge_id=FAQWatIsEenInreisverbod&jse=1",
)
EMN_INREISVERBODEN = Publicatie(
    "EMN",
    "Inreisverboden en terug- en overnameovereenkomsten in de Nederlandse praktijk, "
    "Ministerie van Veiligheid en Justitie",
    2014,
)
KINDEROMBUDSMAN_2013_171 = Publicatie(
    "Kinderombudsman",
    "Rapport over een klacht over de minister van Veiligheid en Justitie en het COA, nr. 2013/171",
    2013,
    "https://www.dekinderombudsman.nl/ul/cms/fck-uploaded/2013.KOM006.rapport%20over%20VenJ%20en%20COA.pdf",
    geraadpleegd=date(2016, 12, 15),
)
WODC_HERZIENE_ASIELPROCEDURE = Publicatie(
    "WODC",
    "Evaluatie van de herziene asielprocedure: eindrapport, ministerie van Veiligheid en Justitie",
    2014,
)
RVR_NO_CURE_LESS_FEE = Publicatie(
    "Raad voor Rechtsbijstand",
    "No cure less fee treedt in werking per 1 januari 2014",
    2013,
    "http://www.rvr.org/nieuws/2013/december/no-cure-less-fee-treedt-in-werking-per-1-januari-2014.html",
)
CLDR_LANDNAMEN = Publicatie(
    "Unicode",
    "Common Locale Data Repository, Nederlandse namen van landen (in Babel 2.18.0)",
    adres="https://cldr.unicode.org/",
)
TBV_1999_23 = Publicatie(
    "TBV 1999/23",
    "beleid over toelating volgens de tijdelijke regeling voor mensen die lang illegaal hier waren",
    1999,
    toestand=Toestand.NIET_GEVONDEN,
)
DOORBRAAK_WITTE_ILLEGALEN = Publicatie(
    "Doorbraak",
    "artikel over de tijdelijke regeling; het rapport geeft alleen het adres",
    adres="http://www.doorbraak.eu/gebladerte/10691f42.htm",
)
PARDON_BESLUIT = Publicatie(
    "Staatssecretaris",
    "besluit van 12 juni 2007, in het rapport aangeduid als Stcrt. 36575",
    2007,
    toestand=Toestand.NIET_GEVONDEN,
)
NOS_SAHAR = Publicatie(
    "NOS",
    "Afghaans meisje Sahar mag blijven",
    adres="http://nos.nl/artikel/231580-afghaans-meisje-sahar-mag-blijven.html",
)
AMNESTY_ILLEGALEN = Publicatie(
    "Amnesty International",
    "pagina over illegalen en ongedocumenteerde migranten",
    adres="https://www.amnesty.nl/illegalen-ongedocumenteerde-migranten",
)
AMSTERDAM_BELEID = Publicatie(
    "Gemeente Amsterdam",
    "beleid werk en inkomen, specifieke groepen",
    adres="https://www.amsterdam.nl/beleidwerkeninkomen/4-specifieke/",
)
