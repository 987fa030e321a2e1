"""Publicaties, websites en factsheets die het rapport noemt, met het adres dat het rapport geeft.

Geen van deze adressen is nagelopen. Ze staan hier zoals een lezer van het rapport ze zou intypen.
"""

from datetime import date

from terugkeer.grondslag.bron import Publicatie

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
    "http://www.minbuza.nl/ecer/nieuws/2016/0/asielaanvraag-leidtniet-meer-tot-verval-terugkeerbesluit.html",
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
