"""De cijfers van de pagina Verantwoording: geteld uit de editie zelf, nooit met de hand getypt."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import yaml

from terugkeer.bronnen.noten import NOTEN
from terugkeer.grondslag.bron import Rapportplaats, schrijf_datum
from terugkeer.grondslag.norm import NORMEN
from uitgave.alineas import lees_alineas
from uitgave.begrippen import lees_begrippen
from uitgave.beweringen import beweringen
from uitgave.feiten import feiten, vindplaatsen
from uitgave.knipsels import voorbeelden
from uitgave.mutatie import stand as standen
from uitgave.mutatie.stand import TEKST, Stand, Telling
from uitgave.normen import bronnen, laad_alles, waarden
from uitgave.pagina import Pagina, lees_paginas

ONTHEFFINGEN = Path("ontheffingen.yml")
_NAMEN = {
    "bewering": "Woorden op een pagina die aan een norm vastzitten",
    "uitvoer": "De getoonde uitvoer van een voorbeeld",
    "bron": "Verwijzingen naar een bron",
    "getal": "Getallen en ja of nee in een regel",
    "vergelijking": "Vergelijkingen: groter, kleiner, gelijk",
    "rekenen": "Optellen, aftrekken en delen",
    "en/of": "En en of",
    "ontkenning": "Niet",
    "voorwaarde": "Voorwaarden",
    "uitkomst": "Uitkomsten: ja, nee, mogelijk, onbepaald",
    "lid": "Keuzes uit een vaste lijst",
    "weglating": "Delen van een lijst die wegvallen",
    "fout": "Weigeringen van onjuiste invoer",
    "tekst": "Getallen en ontkenningen in een uitleg",
}


def aantallen(wortel: Path) -> Iterator[str]:
    """Hoeveel de editie bevat en hoeveel daarvan is nagelopen."""
    laad_alles()
    paginas, lijst = lees_paginas(wortel), lees_begrippen(wortel)
    op_een_pagina = vindplaatsen(paginas, lijst).keys() & feiten().keys()
    buiten = [bron for bron in bronnen() if not isinstance(bron, Rapportplaats)]
    yield from ("| Wat | Aantal |", "| --- | ---: |")
    for wat, aantal in (
        ("Pagina's", len(paginas)),
        ("Normen: regels als code", len(NORMEN)),
        ("Waarden: termijnen, bedragen, datums en lijsten", len(waarden())),
        ("Woorden in de tekst die aan een norm of waarde vastzitten", _tel(beweringen, paginas)),
        ("Rekenvoorbeelden die worden uitgevoerd", _tel(voorbeelden, paginas)),
        ("Bronnen buiten het rapport", len(buiten)),
        ("Voetnoten van het rapport", len(NOTEN)),
        ("Feiten in het rapport", len(feiten())),
        ("Feiten die in de editie staan", len(op_een_pagina)),
        ("Begrippen met uitleg", len(lijst.begrippen)),
        ("Stukken tekst die naast hun feiten zijn gelegd", len(lees_alineas(wortel))),
    ):
        yield f"| {wat} | {aantal} |"
    yield ""


def _tel(vind: Callable[[Pagina], Iterable[object]], paginas: tuple[Pagina, ...]) -> int:
    return sum(1 for pagina in paginas for _ in vind(pagina))


def ontheffingen(wortel: Path) -> Iterator[str]:
    """Wat op een pagina aan niets vastzit, en waarom dat mag."""
    pad = wortel / ONTHEFFINGEN
    regels = (yaml.safe_load(pad.read_text("utf-8")) or []) if pad.is_file() else []
    if not regels:
        yield from ("Er is geen enkele uitzondering.", "")
        return
    yield from ("| Waar | Welke woorden | Waarom dat mag |", "| --- | --- | --- |")
    for regel in regels:
        woorden = [*regel.get("woorden", ()), *regel.get("zinnen", ())]
        cellen = (f"`{regel['in']}`", "; ".join(map(str, woorden)), regel["reden"])
        yield f"| {' | '.join(' '.join(cel.split()).replace('|', ' ') for cel in cellen)} |"
    yield ""


def mutaties(wortel: Path) -> Iterator[str]:
    """De uitslag van de laatste hele ronde mutaties, en wat er overbleef."""
    stand = standen.lees(wortel)
    if not stand:
        yield from ("*Deze proef is nog niet gedaan.*", "")
        return
    yield from _uitslag(wortel, stand)
    redenen = standen.lees_gelijkwaardig(wortel)
    if redenen:
        yield from ("### Wat niet opvalt, en waarom dat niet erg is", "")
        for (pad, _, verandering), reden in redenen.items():
            yield f"- `{pad}`: `{verandering}`. {reden}"
        yield ""


def _uitslag(wortel: Path, stand: Stand) -> Iterator[str]:
    tellingen, redenen = standen.tellingen(stand), standen.argumenten(wortel, stand)
    laatste = schrijf_datum(max(deel.dag for deel in stand.values()))
    yield from (f"Laatst gedaan op {laatste}.", "")
    yield "| Wat is veranderd | Hoe vaak | De pagina's merkten het | Andere proeven | Niemand |"
    yield "| --- | ---: | ---: | ---: | ---: |"
    for soort, naam in _NAMEN.items():
        if soort in tellingen:
            yield _rij(naam, tellingen[soort], redenen[soort])
    code = sum((t for s, t in tellingen.items() if s not in TEKST), Telling())
    yield _rij("**Alle code samen**", code, sum(n for s, n in redenen.items() if s not in TEKST))
    yield ""
    if code.gemaakt:
        deel = f"{100 * code.paginas / code.gemaakt:.0f}"
        yield from (f"Van de fouten in de code merken de pagina's alleen al {deel} procent.", "")


def _rij(naam: str, telling: Telling, redenen: int) -> str:
    over = telling.over - redenen
    bij = f"{over} (en {redenen} met een reden)" if redenen else str(over)
    return f"| {naam} | {telling.gemaakt} | {telling.paginas} | {telling.proeven} | {bij} |"
