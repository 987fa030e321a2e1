"""De afwerking: wat er met de gebouwde site gebeurt voordat lezers haar zien.

Elke stap leest en schrijft gewone bestanden in `site/` en weet niet waarmee zij is gebouwd.
"""

from pathlib import Path

from uitgave.afwerking.beleid import beveilig
from uitgave.afwerking.deelkaarten import maak_deelkaarten
from uitgave.afwerking.koppelingen import controleer_koppelingen
from uitgave.afwerking.krimp import krimp_scripts
from uitgave.afwerking.opmaak import dun_uit
from uitgave.afwerking.paginas import verzorg_paginas
from uitgave.afwerking.thema import verbeter_thema
from uitgave.afwerking.verhuizingen import lees_adressen, stuur_door
from uitgave.afwerking.versies import noem_versies


def werk_af(wortel: Path, site: Path, adressen: dict[str, str | None] | None = None) -> None:
    """Doe alle stappen, in deze volgorde: het beleid ziet de pagina's zoals zij blijven."""
    verbeter_thema(site)
    krimp_scripts(wortel, site)
    verzorg_paginas(site)
    dun_uit(site)
    noem_versies(site)
    maak_deelkaarten(site)
    beveilig(site)
    stuur_door(site, lees_adressen() if adressen is None else adressen)
    controleer_koppelingen(site)
