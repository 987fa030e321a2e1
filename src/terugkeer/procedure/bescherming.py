"""Waarop iemand bescherming kan krijgen: twee verdragen en een richtlijn (rapport 2.1).

Hier staan alleen gegevens. Of iemand bescherming krijgt, beslist de IND in de asielprocedure.
"""

from terugkeer.bronnen.regelingen import EVRM, KWALIFICATIERICHTLIJN, VLUCHTELINGENVERDRAG
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.waarde import Aantal, Lijst

VERDRAGEN = Aantal(
    2,
    ("verdragen", "internationale verdragen"),
    (VLUCHTELINGENVERDRAG, EVRM, rapport("2.1")),
    feiten="F062 F067",
)
"""Het rapport telt twee verdragen; de richtlijn die het ernaast noemt, is van de Europese Unie."""

REGELINGEN_VAN_BESCHERMING = Lijst(
    (
        ("het Vluchtelingenverdrag", "Vluchtelingenverdrag"),
        ("het EVRM", "EVRM", "Europees Verdrag voor de Rechten van de Mens"),
        ("de Kwalificatierichtlijn", "Kwalificatierichtlijn"),
    ),
    (VLUCHTELINGENVERDRAG, EVRM, KWALIFICATIERICHTLIJN, rapport("2.1")),
    dingen=("regelingen", "bronnen"),
    feiten="F062 F067",
)
"""De twee verdragen en de richtlijn waaraan een asielaanvraag wordt getoetst."""

VERVOLGINGSGRONDEN = Lijst(
    (
        ("ras", "zijn ras", "hun ras"),
        ("godsdienst", "geloof", "zijn godsdienst", "hun godsdienst"),
        ("nationaliteit", "zijn nationaliteit", "hun nationaliteit"),
        (
            "het behoren tot een bepaalde sociale groep",
            "een bepaalde sociale groep",
            "de sociale groep",
            "sociale groep",
        ),
        ("politieke overtuiging", "zijn politieke overtuiging", "hun politieke overtuiging"),
    ),
    (VLUCHTELINGENVERDRAG, rapport("2.1")),
    dingen=("gronden", "redenen", "vervolgingsgronden", "gronden van vervolging"),
    feiten="F063",
)
"""De redenen voor vervolging die van iemand een vluchteling kunnen maken."""

RECHTEN_EVRM = Lijst(
    (
        ("het verbod op foltering", "het verbod op marteling", "het folterverbod"),
        (
            "het verbod op onmenselijke of vernederende behandeling",
            "het verbod op een onmenselijke of vernederende behandeling",
        ),
        ("het recht op vrijheid en veiligheid",),
    ),
    (EVRM, rapport("2.1")),
    dingen=("rechten", "voorbeelden", "mensenrechten"),
    feiten="F065",
)
"""De mensenrechten uit het EVRM die het rapport als voorbeeld noemt."""

INHOUD_KWALIFICATIERICHTLIJN = Lijst(
    (
        ("wie internationale bescherming krijgt", "de voorwaarden voor bescherming"),
        (
            "één status voor vluchtelingen en subsidiair beschermden",
            "een uniforme status",
            "de uniforme status",
        ),
        ("wat de bescherming inhoudt", "de inhoud van de bescherming"),
    ),
    (KWALIFICATIERICHTLIJN, rapport("2.1")),
    dingen=("onderwerpen", "dingen"),
    feiten="F066",
)
"""Wat de Kwalificatierichtlijn regelt, volgens het rapport."""
