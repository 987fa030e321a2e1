"""De afwerking: wat er met de gebouwde site gebeurt voordat lezers haar zien.

Elke stap leest en schrijft gewone bestanden in `site/` en weet niet waarmee zij is gebouwd.
"""

from pathlib import Path

from uitgave.afwerking.beleid import beveilig
from uitgave.afwerking.deelkaarten import maak_deelkaarten
from uitgave.afwerking.koppelingen import controleer_koppelingen
from uitgave.afwerking.opmaak import dun_uit
from uitgave.afwerking.paginas import verzorg_paginas
from uitgave.afwerking.thema import verbeter_thema


def werk_af(site: Path) -> None:
    """Doe alle stappen, in deze volgorde: het beleid ziet de pagina's zoals zij blijven."""
    verbeter_thema(site)
    verzorg_paginas(site)
    dun_uit(site)
    maak_deelkaarten(site)
    beveilig(site)
    controleer_koppelingen(site)
