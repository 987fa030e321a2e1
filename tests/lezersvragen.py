"""Wat lezers van de editie willen weten, wat zij typen, en waar het antwoord staat."""

from typing import NamedTuple


class Vraag(NamedTuple):
    """Een vraag van een lezer: `antwoord` zijn woorden die hij meteen moet zien op `plek`."""

    lezer: str
    vraag: str
    zoek: str
    plek: str
    antwoord: str


VRAGEN = tuple(
    Vraag(lezer, *vraag)
    for lezer, vragen in {
        "rechtshulp": (
            (
                "Ik kreeg op 3 maart een afwijzing, tot wanneer mag ik blijven?",
                "28 dagen",
                "afwijzing/vertrektermijn.md#hoe-telt-de-termijn",
                "Dag 28 is in de regel de laatste dag",
            ),
            (
                "De laatste dag is een zondag. Telt dat?",
                "laatste dag weekend",
                "afwijzing/vertrektermijn.md#en-in-een-weekend-of-op-een-feestdag",
                "Reken altijd op de strenge lezing",
            ),
            (
                "Wanneer moet iemand meteen weg?",
                "0 dagen",
                "afwijzing/vertrektermijn.md#wanneer-zijn-het-0-dagen",
                "Risico op onttrekking aan het toezicht",
            ),
            (
                "Mag mijn cliënt het beroep hier afwachten?",
                "beroep afwachten",
                "rechtsmiddelen/beroep.md",
                "mag het beroep in Nederland afwachten",
            ),
            (
                "En het hoger beroep?",
                "hoger beroep",
                "rechtsmiddelen/hoger-beroep.md",
                "schort de afwijzing niet op",
            ),
            (
                "Is vragen om een voorlopige voorziening genoeg om te blijven?",
                "VOVO",
                "rechtsmiddelen/voorlopige-voorziening.md",
                "Zolang de rechter nog niet heeft beslist, gaan de voorzieningen door",
            ),
            (
                "Hoelang geldt een inreisverbod?",
                "inreisverboden",
                "afwijzing/inreisverbod.md",
                "3 tot 5 jaar",
            ),
            (
                "Wanneer mag iemand worden vastgezet?",
                "bewaring",
                "vertrek/bewaring.md#wanneer-het-mag",
                "zicht op uitzetting",
            ),
            (
                "Hoelang kan ik klagen bij het EHRM?",
                "Straatsburg",
                "rechtsmiddelen/straatsburg.md",
                "zes maanden",
            ),
            (
                "Geldt een oud terugkeerbesluit nog na een nieuwe aanvraag?",
                "terugkeerbesluiten",
                "afwijzing/terugkeerbesluit.md",
                "niet vanzelf",
            ),
        ),
        "gemeente": (
            (
                "Wie betaalt de opvang na 28 dagen?",
                "opvang stopt",
                "voorzieningen/opvang.md#na-28-dagen",
                "stopt de opvang van het COA",
            ),
            (
                "Mag de gemeente bijzondere bijstand geven?",
                "bijzondere bijstand",
                "niet-terug/rechten.md#bijzondere-bijstand",
                "Een gemeente kan bijzondere bijstand geven",
            ),
            (
                "Mag iemand werken na een afwijzing?",
                "werken",
                "voorzieningen/werk-en-bijstand.md",
                "mag niet werken",
            ),
            (
                "Moet een afgewezen kind naar school?",
                "leerplicht",
                "voorzieningen/onderwijs.md",
                "zijn leerplichtig",
            ),
            (
                "Wie zitten er in het lokale overleg?",
                "LTO",
                "vertrek/overleg.md#het-lokale-overleg-lto",
                "een casemanager van het COA",
            ),
            (
                "Moet de burgemeester de politie inzetten?",
                "burgemeester",
                "voorzieningen/opvang.md#bij-0-dagen",
                "Soms zet hij de politie niet in",
            ),
            (
                "Wat was de afspraak over bed, bad en brood?",
                "bed bad brood",
                "niet-terug/rechten.md#de-lokale-vreemdelingenvoorzieningen",
                "sloten een compromis",
            ),
            (
                "Komt een gezin op straat?",
                "gezinslocatie",
                "voorzieningen/opvang.md#kinderen-en-gezinnen",
                "niet meer op straat",
            ),
        ),
        "vrijwilliger": (
            (
                "Wat krijgt iemand nog na een afwijzing?",
                "voorzieningen",
                "voorzieningen/index.md",
                "bijna dezelfde voorzieningen",
            ),
            (
                "Een kind wordt 18, wat verandert er?",
                "kind 18",
                "voorzieningen/opvang.md#de-gezinslocatie",
                "het jongste kind 18 wordt",
            ),
            (
                "Iemand is te ziek om te reizen. Moet hij toch weg?",
                "ziek",
                "niet-terug/uitstel.md",
                "kan uitstel vragen",
            ),
            (
                "Mag iemand zonder opvang naar de dokter?",
                "zorg",
                "voorzieningen/zorg.md",
                "recht op medische zorg",
            ),
            (
                "Hoeveel geld krijgt iemand mee die zelf gaat?",
                "REAN",
                "vertrek/ondersteuning.md",
                "€ 200",
            ),
            (
                "Zijn land geeft geen papieren. Wat nu?",
                "buitenschuld",
                "niet-terug/buitenschuld.md",
                "kan een vergunning geven",
            ),
            (
                "Kan iemand opnieuw asiel vragen?",
                "opnieuw asiel",
                "asielprocedure/herhaalde-aanvraag.md",
                "kan opnieuw asiel vragen",
            ),
            (
                "Bij wie kan iemand op het azc terecht?",
                "informatie terugkeer",
                "asielprocedure/informatie.md",
                "drie organisaties",
            ),
            (
                "Moet iemand zonder inkomen zijn advocaat betalen?",
                "rechtsbijstand",
                "niet-terug/rechten.md#rechtsbijstand",
                "kan vrijstelling krijgen",
            ),
        ),
        "journalist": (
            (
                "Hoeveel mensen vertrokken er?",
                "hoeveel mensen vertrokken",
                "vertrek/zelfstandig.md#hoeveel-mensen-vertrokken",
                "6360 vreemdelingen",
            ),
            (
                "Hoeveel mensen zijn er illegaal in Nederland?",
                "illegaal schatting",
                "niet-terug/rechten.md#hoeveel-mensen-zijn-dat",
                "35.530 mensen",
            ),
            (
                "Geldt dit allemaal nog?",
                "sinds 2017",
                "naslag/sinds-2017.md",
                "Daarna is er veel veranderd",
            ),
            (
                "Wat gebeurde er met het kinderpardon?",
                "kinderpardon",
                "naslag/sinds-2017.md#s-4",
                "Zij stopte per 29 januari 2019",
            ),
            (
                "Welke landen waren veilig?",
                "veilige landen",
                "asielprocedure/sporen.md#deze-landen-staan-erop",
                "Albanië",
            ),
            (
                "Wat was de zaak Sahar?",
                "Sahar",
                "niet-terug/regelingen.md#2011-verwesterde-meisjes",
                "het meisje Sahar",
            ),
            (
                "Wat klopt er niet in het rapport?",
                "verbeteringen",
                "naslag/verbeteringen.md",
                "fouten, tegenspraken en gaten",
            ),
            (
                "Welke landen stuurden een taskforce?",
                "taskforce",
                "vertrek/landen.md#taskforces",
                "Een taskforce is een delegatie uit een land van herkomst",
            ),
        ),
        "student": (
            (
                "Wat gebeurt er op welke dag van de procedure?",
                "acht dagen",
                "asielprocedure/acht-dagen.md",
                "Elke dag heeft zijn eigen stap",
            ),
            (
                "Wat is een terugkeerbesluit?",
                "terugkeerbesluit",
                "afwijzing/terugkeerbesluit.md",
                "is ook een terugkeerbesluit",
            ),
            (
                "Wat regelt de Koppelingswet?",
                "Koppelingswet",
                "voorzieningen/index.md#na-een-definitieve-afwijzing-de-koppelingswet",
                "verschil tussen mensen die rechtmatig in Nederland zijn",
            ),
            (
                "Wat is het sporenbeleid?",
                "sporen",
                "asielprocedure/sporen.md",
                "vijf sporen",
            ),
            (
                "Hoe is het onderzoek gedaan?",
                "onderzoek interview",
                "onderzoek/index.md",
                "spraken met zeven organisaties",
            ),
            (
                "Hoe haal ik een pagina aan?",
                "aangehaald",
                "over/leeswijzer.md#zo-wordt-een-pagina-aangehaald",
                "Noem de pagina en de stand",
            ),
            (
                "Welke organisatie gaat over het vertrek?",
                "organisaties",
                "organisaties.md",
                "De DT&V regelt het vertrek",
            ),
            (
                "Waar staat paragraaf 4.4.2 van het rapport?",
                "paragraaf 4.4.2",
                "naslag/concordantie.md",
                "Wie een plaats in het rapport kent",
            ),
        ),
    }.items()
    for vraag in vragen
)
