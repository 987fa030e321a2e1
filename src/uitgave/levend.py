"""Leven: antwoordt elke link naar een bron nog, en op welke dag is dat nagegaan?

Een bouw vraagt niets aan een ander. Wie de editie onderhoudt, gaat de links na met `make leeft`; dat
schrijft `levend.tsv`: het adres, de dag en wat de server zei. De pagina Bronnen toont het.
"""

import time
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import Enum
from http.client import HTTPException
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.parse import urldefrag, urlsplit
from urllib.request import Request, urlopen

from terugkeer.grondslag.bron import Bron, schrijf_datum
from uitgave.bestand import schrijf_heel
from uitgave.melding import Afgekeurd, Melding, Mislukt

BESTAND = Path("src/uitgave/levend.tsv")

PAUZE = 2.0
"""Zoveel seconden rust krijgt een server voor de volgende vraag; er is er steeds één aan de beurt."""
GEDULD = 20.0
"""Zoveel seconden mag een server over een antwoord doen."""
OPGEVEN = 3
"""Zijn zoveel servers achter elkaar niet te bereiken en was er nog geen, dan is er geen netwerk."""

_KOPPEN = {"User-Agent": "Terugkeerwijzer (gaat na of links nog werken; een vraag tegelijk)"}
_NIET_MEER = {404, 410}


class Stand(Enum):
    """Wat de server van een adres zegt."""

    WERKT = "werkt"
    STUURT_DOOR = "stuurt door"
    WEG = "bestaat niet meer"
    ONDUIDELIJK = "geen duidelijk antwoord"
    ONBEREIKBAAR = "niet te bereiken"


_STUK = {Stand.WEG, Stand.ONBEREIKBAAR}


@dataclass(frozen=True)
class Antwoord:
    """De stand op een dag, met de code, het nieuwe adres of wat er misging."""

    dag: date
    stand: Stand
    erbij: str

    def __str__(self) -> str:
        """Een link die het niet meer doet, valt op."""
        tekst = f"op {schrijf_datum(self.dag)}: {self.stand.value}"
        return f"**{tekst}**" if self.stand in _STUK else tekst


def adressen(bronnen: Iterable[Bron]) -> list[str]:
    """Elk adres één keer, per server bijeen; een plaats op een pagina is hetzelfde adres."""
    gevonden = {_adres(bron.url) for bron in bronnen if bron.url}
    return sorted(gevonden, key=lambda adres: (urlsplit(adres).netloc, adres))


def antwoord_van(bron: Bron, stand: dict[str, Antwoord]) -> Antwoord | None:
    """Wat de server van deze bron zei; `None` als dat niet is nagegaan."""
    return stand.get(_adres(bron.url)) if bron.url else None


def _adres(url: str) -> str:
    return urldefrag(url).url


def ga_na(
    adressen: Iterable[str], dag: date, *, pauze: float = PAUZE, geduld: float = GEDULD
) -> dict[str, Antwoord]:
    """Vraag elk adres op zijn beurt; zonder netwerk mislukt dit, en is er geen uitslag."""
    uitslag: dict[str, Antwoord] = {}
    vorige, onbereikt = "", set[str]()
    for adres in adressen:
        server = urlsplit(adres).netloc
        if server == vorige:
            time.sleep(pauze)
        vorige = server
        stand, erbij = vraag(adres, pauze=pauze, geduld=geduld)
        uitslag[adres] = Antwoord(dag, stand, erbij)
        if stand is Stand.ONBEREIKBAAR:
            onbereikt.add(server)
        if len(onbereikt) >= OPGEVEN and not _iets_bereikt(uitslag):
            break
    if uitslag and not _iets_bereikt(uitslag):
        adres, antwoord = next(iter(uitslag.items()))
        raise Mislukt(
            f"geen enkele server antwoordt ({adres}: {antwoord.erbij}); is er netwerk? "
            "Er is niets geschreven"
        )
    return uitslag


def _iets_bereikt(uitslag: dict[str, Antwoord]) -> bool:
    return any(antwoord.stand is not Stand.ONBEREIKBAAR for antwoord in uitslag.values())


def vraag(adres: str, *, pauze: float = PAUZE, geduld: float = GEDULD) -> tuple[Stand, str]:
    """Vraag eerst alleen de kop; wie dat weigert, krijgt na een pauze de gewone vraag."""
    stand, erbij = _een_keer("HEAD", adres, geduld)
    if stand in (Stand.WEG, Stand.ONDUIDELIJK):
        time.sleep(pauze)
        stand, erbij = _een_keer("GET", adres, geduld)
    return stand, erbij


def _een_keer(wijze: str, adres: str, geduld: float) -> tuple[Stand, str]:
    verzoek = Request(adres, headers=_KOPPEN, method=wijze)
    try:
        with urlopen(verzoek, timeout=geduld) as antwoord:
            beland = _adres(antwoord.url)
            if beland != adres:
                return Stand.STUURT_DOOR, beland
            return Stand.WERKT, str(antwoord.status)
    except HTTPError as fout:
        fout.close()
        return (Stand.WEG if fout.code in _NIET_MEER else Stand.ONDUIDELIJK), str(fout.code)
    except TimeoutError:
        return Stand.ONBEREIKBAAR, "te traag"
    except (OSError, HTTPException) as fout:
        reden = fout.reason if isinstance(fout, URLError) else fout
        te_traag = isinstance(reden, TimeoutError)
        return Stand.ONBEREIKBAAR, "te traag" if te_traag else " ".join(str(reden).split())


def leg_vast(wortel: Path, uitslag: dict[str, Antwoord]) -> None:
    """Schrijf de hele uitslag; mislukt dat, dan blijft de vorige staan."""
    regels = (
        f"{adres}\t{antwoord.dag.isoformat()}\t{antwoord.stand.value}\t{antwoord.erbij}\n"
        for adres, antwoord in sorted(uitslag.items())
    )
    schrijf_heel(wortel / BESTAND, "".join(regels).encode())


def lees(wortel: Path) -> dict[str, Antwoord]:
    """De laatste uitslag; leeg als de links nog nooit zijn nagegaan."""
    pad = wortel / BESTAND
    if not pad.is_file():
        return {}
    return dict(
        _regel(nummer, regel) for nummer, regel in enumerate(pad.read_text("utf-8").splitlines(), 1)
    )


def _regel(nummer: int, regel: str) -> tuple[str, Antwoord]:
    try:
        adres, dag, stand, erbij = regel.split("\t")
        return adres, Antwoord(date.fromisoformat(dag), Stand(stand), erbij)
    except ValueError as fout:
        tekst = (
            f"{regel!r}: verwacht adres, dag, stand en bijzonderheid; maak het opnieuw: make leeft"
        )
        raise Afgekeurd([Melding(BESTAND, nummer, tekst)]) from fout


def controleer_levend(wortel: Path) -> Iterator[Melding]:
    """Meld een uitslag die niet te lezen is."""
    try:
        lees(wortel)
    except Afgekeurd as fout:
        yield from fout.meldingen


def overzicht(uitslag: dict[str, Antwoord]) -> str:
    """De uitslag in één zin."""
    if not uitslag:
        return "Of de links nog werken, is nog niet nagegaan."
    dag = schrijf_datum(max(antwoord.dag for antwoord in uitslag.values()))
    keren = Counter(antwoord.stand for antwoord in uitslag.values())
    delen = "; ".join(f"{stand.value}: {keren[stand]}" for stand in Stand if keren[stand])
    return f"Op {dag} zijn {len(uitslag)} adressen nagegaan. {delen.capitalize()}."
