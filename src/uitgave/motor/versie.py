"""De versie van een rekenhulp in het adres van haar script: het oude dat een browser bewaarde, vervalt.

De bediening geeft haar versie door aan de motor en de wet, en weet uit haar adres ook hoe de wasm heet
(`docs/assets/rekenhulp.js`). Zo blijft na een nieuwe uitgave geen oude regel staan, en werken bediening
en motor altijd van dezelfde uitgave samen.
"""

import hashlib
from pathlib import Path

from terugkeer.rekenhulp import REKENHULPEN
from uitgave.melding import Afgekeurd, Melding
from uitgave.motor.bouw import Motor

_BEDIENING = Path("assets/rekenhulp.js")


def noem_versie(site: Path, motor: Motor) -> None:
    """Zet op elke pagina met een rekenhulp de versies achter het adres van de bediening."""
    adres = f'{_BEDIENING.as_posix()}"'
    v = versie(motor, (site / _BEDIENING).read_bytes())
    met_versie = f'{_BEDIENING.as_posix()}?v={v}&amp;wasm={motor.naam_wasm}"'
    for hulp in REKENHULPEN:
        pagina = site / "rekenhulp" / hulp.naam / "index.html"
        html = pagina.read_text("utf-8")
        if (keren := html.count(adres)) != 1:
            fout = f"{adres} staat er {keren} keer, verwacht 1 keer: de pagina laadt haar bediening"
            raise Afgekeurd([Melding(pagina.relative_to(site), 1, fout)])
        pagina.write_text(html.replace(adres, met_versie), "utf-8")


def versie(motor: Motor, bediening: bytes) -> str:
    """Verandert er iets aan de motor of aan de bediening, dan verandert dit mee."""
    return hashlib.sha256(motor.versie.encode() + bediening).hexdigest()[:10]
