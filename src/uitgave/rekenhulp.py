"""De plek van een rekenhulp op een pagina: `[REKENHULP vertrektermijn]` op een eigen regel."""

import re
from collections.abc import Iterator
from pathlib import Path

from terugkeer.rekenhulp import REKENHULPEN
from uitgave.melding import Melding
from uitgave.pagina import Pagina

NAMEN = tuple(hulp.naam for hulp in REKENHULPEN)
WOORD = re.compile(r"^\[REKENHULP (?P<naam>[^\]\n]*)\]$", re.MULTILINE)
_PLEK = """\
<div class="rekenhulp" data-rekenhulp="{naam}">
<p class="rekenhulp__zonder">Staat hier geen knop? Dan staat JavaScript uit, of het is niet geladen.
U kunt het zelf nagaan, met de stappen op deze pagina.</p>
</div>"""


def plek(naam: str) -> str:
    """De plek waar de vragen komen, als HTML. Zonder JavaScript blijft er één regel staan."""
    return _PLEK.format(naam=naam)


def controleer_rekenhulpen(paginas: tuple[Pagina, ...]) -> Iterator[Melding]:
    """Elke genoemde rekenhulp bestaat, en elke rekenhulp staat op één pagina."""
    waar: dict[str, tuple[Path, int]] = {}
    for pagina in paginas:
        for woord in WOORD.finditer(pagina.zonder_code):
            naam, plaats = woord["naam"], (pagina.pad, pagina.regel(woord.start()))
            if naam not in NAMEN:
                yield Melding(*plaats, f'er is geen rekenhulp "{naam}"; kies {", ".join(NAMEN)}')
            elif naam in waar:
                pad, regel = waar[naam]
                tekst = (
                    f"de rekenhulp {naam} staat ook op {pad.as_posix()}:{regel}; laat er één staan"
                )
                yield Melding(*plaats, tekst)
            else:
                waar[naam] = plaats
    for naam in NAMEN:
        if naam not in waar:
            tekst = f"de rekenhulp {naam} staat op geen pagina; zet er [REKENHULP {naam}] neer"
            yield Melding(Path("src/terugkeer/rekenhulp", f"{naam}.py"), 1, tekst)
