"""De voetnoten van het rapport op een pagina: `[^noot-12]`; hun tekst komt uit het register."""

import re
from collections.abc import Iterator

from terugkeer.bronnen.noten import NOTEN, Noot
from terugkeer.grondslag.bron import Bron, Toestand, schrijf_datum
from uitgave.melding import Melding
from uitgave.pagina import Pagina

VERWIJZING = re.compile(r"\[\^(?P<naam>[^\]\s]+)\]")
_NOOT = re.compile(r"noot-([1-9]\d*)$")
_NIET_VAST = {
    Toestand.ONGEVERIFIEERD: "adres niet nagekeken",
    Toestand.NIET_GEVONDEN: "deze plaats is niet gevonden",
}


def noten_op(pagina: Pagina) -> dict[int, int]:
    """De nummers van de noten waarnaar een pagina verwijst, met de regel van de eerste keer."""
    regels: dict[int, int] = {}
    for gevonden in VERWIJZING.finditer(pagina.lopende_tekst):
        if nummer := _NOOT.match(gevonden["naam"]):
            regels.setdefault(int(nummer[1]), pagina.regel(gevonden.start()))
    return regels


def controleer_noten(pagina: Pagina) -> Iterator[Melding]:
    """Poort 6: elke verwijzing heeft de vorm `[^noot-12]` en noemt een noot die bestaat."""
    for gevonden in VERWIJZING.finditer(pagina.lopende_tekst):
        regel, naam = pagina.regel(gevonden.start()), gevonden["naam"]
        nummer = _NOOT.match(naam)
        if nummer is None:
            tekst = (
                f'voetnoot "{naam}" bestaat niet; schrijf [^noot-12] met het nummer in het rapport'
            )
            yield Melding(pagina.pad, regel, tekst)
        elif int(nummer[1]) not in NOTEN:
            tekst = f"noot {nummer[1]} staat niet in terugkeer/bronnen/noten; voeg haar daar toe"
            yield Melding(pagina.pad, regel, tekst)


def schrijf_noot(noot: Noot) -> str:
    """De noot als Markdown op één regel, met links die uit de bronnen zijn gemaakt."""
    delen = [f"Rapport, noot {noot.nummer}.", noot.inhoud]
    if noot.bronnen:
        delen.append("; ".join(schrijf_bron(bron) for bron in noot.bronnen) + ".")
    if noot.redactie:
        delen.append(f"*Redactie:* {noot.redactie}")
    return " ".join(delen)


def schrijf_bron(bron: Bron) -> str:
    """Een bron als Markdown: haar naam, met link als zij die heeft, en hoe zeker die is."""
    naam = f"[{bron}]({bron.url})" if bron.url else str(bron)
    geraadpleegd = getattr(bron, "geraadpleegd", None)
    bij = [f"geraadpleegd op {schrijf_datum(geraadpleegd)}"] if geraadpleegd else []
    if bron.url and bron.toestand in _NIET_VAST:
        bij.append(_NIET_VAST[bron.toestand])
    return f"{naam} ({'; '.join(bij)})" if bij else naam
