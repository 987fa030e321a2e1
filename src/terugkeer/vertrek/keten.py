"""De keten: wie samenwerken aan vertrek, en hoe (rapport 4.2, 4.4.1 en 6)."""

from datetime import date

from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.waarde import Datum, Lijst, Precisie

DTENV_SINDS = Datum(date(2007, 1, 1), (rapport("4.2"),), Precisie.JAAR, feiten="F303")
"""Het jaar waarin de DT&V is opgericht; daarvoor deed de IND de terugkeer."""

KETENPARTNERS = Lijst(
    (
        ("de DT&V", "DT&V"),
        ("de AVIM", "AVIM"),
        ("het COA", "COA"),
        ("de IND", "IND"),
    ),
    (rapport("4.2", noten=(51,)),),
    dingen=("organisaties", "ketenpartners", "partners"),
    feiten="F305 F306",
)
"""Wier samenwerking in de Leidraad Terugkeer & Vertrek staat: terugkeer, toezicht, opvang, toelating."""

OOK_BETROKKEN = Lijst(
    (
        ("de IOM", "IOM"),
        ("VluchtelingenWerk Nederland",),
        ("de Koninklijke Marechaussee", "de KMar", "KMar"),
        ("de Dienst Justitiële Inrichtingen", "de DJI", "DJI"),
        ("Nidos", "Stichting Nidos"),
        ("de VNG", "VNG", "de Vereniging van Nederlandse Gemeenten"),
    ),
    (rapport("4.2"),),
    dingen=("organisaties", "andere organisaties"),
    feiten="F307",
)
"""Wie naast de vier ketenpartners meewerken."""

UITGANGSPUNTEN = Lijst(
    (
        ("actief en goed samenwerken",),
        ("duidelijke afspraken over ieders rol en taak",),
        ("weten wat de ander doet",),
        ("vertrouwen hebben in het werk van de ander",),
        ("eigen kracht en die van de partners gebruiken",),
        ("werkafspraken maken waar het werk elkaar raakt",),
    ),
    (rapport("4.2", noten=(52,)),),
    dingen=("uitgangspunten",),
    feiten="F313 F314 F315 F316 F317 F318 F319",
)
"""Waarop de samenwerking rust, volgens de Leidraad."""

LTO_TAKEN = Lijst(
    (
        ("de strategie voor het vertrek afstemmen",),
        ("ontbrekende gegevens aanvullen",),
        ("de zaak bespreken",),
        ("de voortgang volgen",),
        ("de risico's van houding en gedrag inschatten",),
    ),
    (rapport("4.2"),),
    dingen=("taken",),
    feiten="F326 F328 F329 F330 F331 F332",
)
"""Wat het Lokaal Terugkeeroverleg in elk vertrekdossier doet."""

SUCCESFACTOREN = Lijst(
    (
        ("snel en zorgvuldig vertrek", "snel en zorgvuldig"),
        ("samenwerking in de keten", "samenwerking in de hele keten"),
        ("één boodschap aan de vreemdeling", "één duidelijke boodschap"),
    ),
    (rapport("4.2", noten=(56,)),),
    dingen=("factoren", "voorwaarden"),
    feiten="F347",
)
"""Wat de kans op een geslaagde terugkeer groter maakt."""

SUCCESFACTOREN_MET_MIDDENVELD = Lijst(
    (
        *SUCCESFACTOREN.elementen,
        ("een betrokken maatschappelijk middenveld", "waar het kan het middenveld erbij"),
    ),
    (rapport("4.4.1"), rapport("6")),
    dingen=("factoren", "voorwaarden"),
    feiten="F424 F642",
)
"""Dezelfde factoren in hoofdstuk 6, dat het middenveld toevoegt voor zover dat kan."""
