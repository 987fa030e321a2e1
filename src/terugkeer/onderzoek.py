"""Het onderzoek achter het rapport: waarover het ging, en met wie (rapport 1 en bijlagen II en IV)."""

from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.waarde import Aantal, Tijdvak

ONDERZOCHT = Tijdvak(("2011 tot en met 2015",), (rapport("1.2"),), feiten="F038")
"""De jaren waarover het onderzoek gaat."""

EERSTE_JAAR = Tijdvak(("2011",), (rapport("1.2"),), feiten="F038 F039")
"""Het eerste jaar daarvan; waar nodig kijkt het onderzoek ook daarvoor."""

LAATSTE_JAAR = Tijdvak(("2015",), (rapport("1.2"),), feiten="F038 F039")
"""Het laatste jaar daarvan; van daarna neemt het onderzoek alleen de hogere instroom mee."""

EMN_BESLOOT = Tijdvak(("2016",), (rapport("1.1"), rapport("6")), feiten="F023 F613")
"""Het jaar waarin het EMN tot het onderzoek besloot."""

EMN_OPGERICHT = Tijdvak(("2008",), (rapport("bijlage IV"),), feiten="F700")
"""Het jaar waarin de Raad van de Europese Unie het EMN oprichtte."""

TAMPERE = Tijdvak(("1999",), (rapport("1.1", noten=(3,)),), feiten="F016")
"""Het jaar van het programma van Tampere, waarmee het Europese asielbeleid begon."""

BELEIDSVRAGEN = Aantal(3, ("vragen",), (rapport("1.2"),), feiten="F040 F041 F042")
"""Zoveel vragen gaan over het beleid."""

PRAKTIJKVRAGEN = Aantal(
    5, ("over de praktijk", "vragen"), (rapport("1.2"),), feiten="F043 F044 F045 F046 F047"
)
"""Zoveel vragen gaan over de praktijk."""

CONTACTPUNTEN = Aantal(
    25, ("nationale contactpunten", "contactpunten"), (rapport("1.3", noten=(8,)),), feiten="F054"
)
"""Zoveel contactpunten werkten volgens noot 8 mee."""

LANDEN_IN_NOOT = Aantal(24, ("landen",), (rapport("1.3", noten=(8,)),), feiten="F055")
"""Zoveel landen noemt die noot; een te weinig."""

CIJFERBRONNEN = Aantal(5, ("bronnen",), (rapport("1.3"),), feiten="F053")
"""Van zoveel bronnen komen de cijfers."""

GEINTERVIEWD = Aantal(7, ("organisaties",), (rapport("bijlage II"),), feiten="F666")
"""Met zoveel organisaties is gesproken."""
