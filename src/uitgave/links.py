"""Links: elke verwijzing naar een bron of noot is een keer nagekeken, en staat er nog zo.

Een programma kan niet lezen of artikel 62 het goede artikel is. Wat nagekeken is, staat daarom in
`links.tsv`: de pagina, de bron en de woorden van de link. Verandert er een, dan moet iemand opnieuw
kijken; `make links` legt dat vast.
"""

import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from terugkeer.bronnen.noten import NOTEN
from uitgave.bronverwijzing import VERWIJZING, register
from uitgave.melding import Melding
from uitgave.pagina import Pagina

BESTAND = Path("src/uitgave/links.tsv")
_NOOT = re.compile(r"\[\^noot-(\d+)\]")
_KIJK = "kijk of de bron klopt en leg dat vast: make links"

Link = tuple[str, str, str]
"""De pagina, de bron en de woorden van de link."""


def links(pagina: Pagina) -> Iterator[tuple[int, Link]]:
    """Elke verwijzing op een pagina met haar plaats; wat niet bestaat, meldt een andere poort."""
    pad = pagina.pad.as_posix()
    for gevonden in VERWIJZING.finditer(pagina.lopende_tekst):
        if gevonden["naam"] not in register():
            continue
        woorden = " ".join(gevonden["tekst"].split())
        doel = gevonden[0].rpartition("[bron.")[2].removesuffix("]")
        yield gevonden.start(), (pad, doel, woorden)
    for gevonden in _NOOT.finditer(pagina.lopende_tekst):
        if int(gevonden[1]) in NOTEN:
            yield gevonden.start(), (pad, f"noot-{gevonden[1]}", "")


def controleer_links(wortel: Path, paginas: tuple[Pagina, ...]) -> Iterator[Melding]:
    """Meld elke link die nog niet is nagekeken, en elke regel die geen link meer heeft."""
    over = Counter(_nagekeken(wortel))
    for pagina in paginas:
        for plaats, link in links(pagina):
            if over[link]:
                over[link] -= 1
            else:
                tekst = f"de link naar {link[1]} is nog niet nagekeken; {_KIJK}"
                yield Melding(pagina.pad, pagina.regel(plaats), tekst)
    for nummer, link in enumerate(_nagekeken(wortel), 1):
        if over[link]:
            over[link] -= 1
            tekst = f"{link[0]} heeft geen link meer naar {link[1]}; {_KIJK}"
            yield Melding(BESTAND, nummer, tekst)


def _nagekeken(wortel: Path) -> Iterator[Link]:
    for regel in (wortel / BESTAND).read_text("utf-8").splitlines():
        pad, doel, woorden = regel.split("\t")
        yield pad, doel, woorden


def leg_links_vast(wortel: Path, paginas: tuple[Pagina, ...]) -> None:
    """Schrijf op welke links er nu staan, na het nakijken."""
    alle = sorted(link for pagina in paginas for _, link in links(pagina))
    (wortel / BESTAND).write_text("".join("\t".join(link) + "\n" for link in alle), "utf-8")
