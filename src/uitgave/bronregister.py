"""Poort: elke bron en elke noot is nog wat is vastgelegd toen iemand haar nakeek.

Een pagina toont van een bron alleen haar naam. Verandert een jaartal, een nummer of een adres, dan
ziet geen zin dat. Daarom ligt vast wat er stond: per bron naam en adres, en per bron en noot een
vingerafdruk van alles wat zij zegt.
"""

from collections.abc import Iterator
from difflib import SequenceMatcher
from hashlib import sha256
from pathlib import Path

from terugkeer.bronnen.noten import NOTEN, Noot
from terugkeer.grondslag.bron import Bron
from terugkeer.grondslag.gelijkgestelde_dagen import GELIJKGESTELD
from uitgave.bronverwijzing import register
from uitgave.melding import Melding
from uitgave.normen import bronnen

BESTAND = Path("src/uitgave/bronregister.tsv")
_TEKENS = 16


def regels() -> list[str]:
    """De noten en de bronnen van nu, elk op een regel."""
    alle: set[Bron] = {*bronnen(), *register().values(), *GELIJKGESTELD.values()}
    return [*map(_noot, NOTEN.values()), *sorted(map(_bron, alle))]


def _bron(bron: Bron) -> str:
    return "\t".join(
        (str(bron), bron.url or "zonder adres", bron.toestand.name, _afdruk(repr(bron)))
    )


def _noot(noot: Noot) -> str:
    inhoud = (noot.paragraaf, noot.inhoud, noot.redactie, *map(_bron, noot.bronnen))
    return f"noot {noot.nummer}\t{_afdruk(chr(10).join(inhoud))}"


def _afdruk(tekst: str) -> str:
    return sha256(tekst.encode()).hexdigest()[:_TEKENS]


def controleer_bronregister(wortel: Path) -> Iterator[Melding]:
    """Meld elke noot en bron die anders is dan vastgelegd, erbij kwam of weg is."""
    vast, nu = (wortel / BESTAND).read_text("utf-8").splitlines(), regels()
    verschil = SequenceMatcher(None, vast, nu, autojunk=False).get_opcodes() if vast != nu else ()
    for soort, van, tot, begin, einde in verschil:
        if soort != "equal":
            wat = "; ".join(regel.split("\t")[0] for regel in (*vast[van:tot], *nu[begin:einde]))
            tekst = (
                f"veranderd sinds het is nagekeken: {wat}; kijk het na en leg dat vast: make links"
            )
            yield Melding(BESTAND, van + 1, tekst)


def leg_bronregister_vast(wortel: Path) -> None:
    """Schrijf op hoe de noten en bronnen nu zijn."""
    (wortel / BESTAND).write_text("".join(f"{regel}\n" for regel in regels()), "utf-8")
