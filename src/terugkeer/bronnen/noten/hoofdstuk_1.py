"""De noten van hoofdstuk 1: de inleiding."""

from terugkeer.bronnen.noten.noot import noot
from terugkeer.bronnen.publicaties_terugkeer import (
    EMN_IERLAND_SYNTHESE,
    EMN_SYNTHESE,
    EUROSTAT_ASIEL,
    EUROSTAT_ASYL_APP,
)
from terugkeer.bronnen.regelingen import EU_ACTIEPLAN_TERUGKEER, TERUGKEERRICHTLIJN

NOTEN = (
    noot(1, "1.1", "Het aantal asielaanvragen in de EU.", EUROSTAT_ASIEL),
    noot(2, "1.1", "Het deel van de aanvragen dat wordt afgewezen.", EUROSTAT_ASYL_APP),
    noot(
        3,
        "1.1",
        "De Terugkeerrichtlijn is van 16 december 2008 en staat in PB L 348 van 24 december 2008. "
        "Aan een Europees asielsysteem wordt gewerkt sinds het Tampere-programma van 1999.",
        TERUGKEERRICHTLIJN,
        redactie=(
            "Het rapport noemt de richtlijn adviserend en nummert haar 2008/115/EC. Een richtlijn "
            "bindt de lidstaten, en in het Nederlands is het 2008/115/EG."
        ),
    ),
    noot(4, "1.1", "Hoeveel afgewezen mensen de EU verlieten in 2014.", EU_ACTIEPLAN_TERUGKEER),
    noot(5, "1.1", "Over maatregelen voor beter terugkeerbeleid.", EU_ACTIEPLAN_TERUGKEER),
    noot(6, "1.1", "Het Engelse rapport over alle deelnemende landen.", EMN_SYNTHESE),
    noot(
        7,
        "1.2",
        "Soms gaat een andere lidstaat over de terugkeer: als iemand daar al mag wonen, of daar "
        "eerder asiel vroeg.",
    ),
    noot(
        8,
        "1.3",
        "Aan het Europese rapport werkten 25 nationale contactpunten mee. Genoemd zijn België, "
        "Bulgarije, Cyprus, Duitsland, Finland, Frankrijk, Griekenland, Groot-Brittannië, "
        "Hongarije, Ierland, Italië, Kroatië, Letland, Litouwen, Luxemburg, Malta, Nederland, "
        "Oostenrijk, Polen, Slowakije, Slovenië, Spanje, Tsjechië en Zweden.",
        EMN_IERLAND_SYNTHESE,
        redactie=(
            "De noot noemt er 24. De pagina van het Ierse contactpunt noemt ook Estland; die "
            "verwijzing is van de redactie."
        ),
    ),
)
