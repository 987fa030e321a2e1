"""De namen van landen: gegevens waarmee de editie een land herkent. Niet uit het rapport.

De lijst telt de 193 leden van de Verenigde Naties en verder Kosovo, de Palestijnse gebieden, Taiwan
en Vaticaanstad. Gebiedsdelen van een land staan er niet op: wie daarvandaan komt, heeft dat land.

De namen komen uit CLDR. Waar die van mei 2017 anders luidt, staat die van mei 2017 voorop; de
landen van noot 47 heten zoals in het rapport.
"""

from unicodedata import combining, normalize

from terugkeer.bronnen.publicaties import CLDR_LANDNAMEN
from terugkeer.grondslag.fouten import OnjuisteInvoer

BRON_LANDNAMEN = (CLDR_LANDNAMEN,)
"""Waar de namen vandaan komen."""

_NAMEN = """
Afghanistan; Albanië; Algerije; Andorra; Angola; Antigua en Barbuda; Argentinië; Armenië; Australië;
Azerbeidzjan; Bahama’s; Bahrein; Bangladesh; Barbados; België; Belize; Benin; Bhutan; Bolivia;
Bosnië-Herzegovina; Botswana; Brazilië; Brunei; Bulgarije; Burkina Faso; Burundi; Cambodja; Canada;
Centraal-Afrikaanse Republiek; Chili; China; Colombia; Comoren; Congo-Brazzaville; Congo-Kinshasa;
Costa Rica; Cuba; Cyprus; Denemarken; Djibouti; Dominica; Dominicaanse Republiek; Duitsland; Ecuador;
Egypte; El Salvador; Equatoriaal-Guinea; Eritrea; Estland; Ethiopië; Fiji; Filipijnen; Finland;
Frankrijk; Gabon; Gambia; Georgië; Ghana; Grenada; Griekenland; Guatemala; Guinee; Guinee-Bissau;
Guyana; Haïti; Honduras; Hongarije; Ierland; IJsland; India; Indonesië; Irak; Iran; Israël; Italië;
Ivoorkust; Jamaica; Japan; Jemen; Jordanië; Kaapverdië; Kameroen; Kazachstan; Kenia; Kirgizië;
Kiribati; Koeweit; Kosovo; Kroatië; Laos; Lesotho; Letland; Libanon; Liberia; Libië; Liechtenstein;
Litouwen; Luxemburg; Macedonië; Madagaskar; Malawi; Maldiven; Maleisië; Mali; Malta; Marokko;
Marshalleilanden; Mauritanië; Mauritius; Mexico; Micronesia; Moldavië; Monaco; Mongolië; Montenegro;
Mozambique; Myanmar; Namibië; Nauru; Nederland; Nepal; Nicaragua; Nieuw-Zeeland; Niger; Nigeria;
Noord-Korea; Noorwegen; Oeganda; Oekraïne; Oezbekistan; Oman; Oost-Timor; Oostenrijk; Pakistan; Palau;
Palestijnse gebieden; Panama; Papoea-Nieuw-Guinea; Paraguay; Peru; Polen; Portugal; Qatar; Roemenië;
Rusland; Rwanda; Saint Kitts en Nevis; Saint Lucia; Saint Vincent en de Grenadines; Salomonseilanden;
Samoa; San Marino; Sao Tomé en Principe; Saoedi-Arabië; Senegal; Servië; Seychellen; Sierra Leone;
Singapore; Slovenië; Slowakije; Soedan; Somalië; Spanje; Sri Lanka; Suriname; Swaziland; Syrië;
Tadzjikistan; Taiwan; Tanzania; Thailand; Togo; Tonga; Trinidad en Tobago; Tsjaad; Tsjechië; Tunesië;
Turkije; Turkmenistan; Tuvalu; Uruguay; Vanuatu; Vaticaanstad; Venezuela; Verenigd Koninkrijk;
Verenigde Arabische Emiraten; Verenigde Staten; Vietnam; Wit-Rusland; Zambia; Zimbabwe; Zuid-Afrika;
Zuid-Korea; Zuid-Soedan; Zweden; Zwitserland
"""

LANDEN = tuple(" ".join(naam.split()) for naam in _NAMEN.split(";"))
"""De gewone naam van elk land."""

ANDERE_NAMEN = {
    "Bosnië en Herzegovina": "Bosnië-Herzegovina",
    "Republiek Congo": "Congo-Brazzaville",
    "Democratische Republiek Congo": "Congo-Kinshasa",
    "DR Congo": "Congo-Kinshasa",
    "Cabo Verde": "Kaapverdië",
    "Kirgistan": "Kirgizië",
    "Kirgizstan": "Kirgizië",
    "Noord-Macedonië": "Macedonië",
    "Moldova": "Moldavië",
    "Birma": "Myanmar",
    "Myanmar (Birma)": "Myanmar",
    "Timor-Leste": "Oost-Timor",
    "Palestina": "Palestijnse gebieden",
    "Russische Federatie": "Rusland",
    "Sudan": "Soedan",
    "Eswatini": "Swaziland",
    "Tsjechische Republiek": "Tsjechië",
    "Vaticaan": "Vaticaanstad",
    "Groot-Brittannië": "Verenigd Koninkrijk",
    "VK": "Verenigd Koninkrijk",
    "Verenigde Staten van Amerika": "Verenigde Staten",
    "VS": "Verenigde Staten",
    "Belarus": "Wit-Rusland",
    "Zuid-Sudan": "Zuid-Soedan",
}
"""Andere namen waaronder een land bekend is, met de gewone naam."""


def _sleutel(naam: str) -> str:
    """De naam zonder lidwoord, accenten, streepjes, apostrofs en hoofdletters."""
    kaal = "".join(teken for teken in normalize("NFKD", naam) if not combining(teken))
    for weg, ervoor in (("-", " "), ("’", ""), ("'", "")):
        kaal = kaal.replace(weg, ervoor)
    return " ".join(kaal.casefold().split()).removeprefix("de ").removeprefix("het ")


_OP_SLEUTEL = {_sleutel(naam): naam for naam in LANDEN} | {
    _sleutel(ander): naam for ander, naam in ANDERE_NAMEN.items()
}


def herken(land: str) -> str:
    """De gewone naam van een land; accenten, hoofdletters, streepjes en lidwoord maken niet uit.

    Fouten: `OnjuisteInvoer` als de editie geen land met deze naam kent.

    Bron: CLDR (redactie); geen plaats in het rapport.
    """
    try:
        return _OP_SLEUTEL[_sleutel(land)]
    except KeyError:
        verwacht = "de Nederlandse naam van een land, zoals Servië of Tunesië"
        raise OnjuisteInvoer("land", land, verwacht) from None
