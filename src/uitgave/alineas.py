"""Alinea's: van elk stuk tekst wanneer iemand het naast zijn feiten uit het rapport legde.

Wat `nagekeken` van de code bewaart, bewaart dit van de woorden. Een stuk is alles boven een plaats
(`<!-- rapport 5.2: F577 -->`) tot aan de vorige, of het slot van de pagina, waar de redactie spreekt;
van een begrip zijn het al zijn zinnen. Bewaard wordt een vingerafdruk van de woorden en van de feiten.
Verandert er een woord, of een feit, dan vraagt de poort om een nieuwe blik. Waaraan woorden zijn
gebonden, opmaak en voorbeelden tellen niet mee, en een pagina die geen feiten weergeeft ook niet.

Deze poort merkt elke verandering van een zin. Zij telt daarom niet mee als bewijs dat de andere poorten
een fout in de tekst zien.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from pathlib import Path

from terugkeer.grondslag.bron import schrijf_datum
from uitgave.begrippen import BESTAND as BEGRIPPEN
from uitgave.begrippen import begripsteksten, lees_begrippen
from uitgave.bestand import schrijf_heel
from uitgave.feiten import lees_feiten
from uitgave.melding import Afgekeurd, Melding
from uitgave.pagina import Pagina
from uitgave.plaatsen import PLAATS, ontleed_feiten

BESTAND = Path("src/uitgave/alineas.tsv")
KOP = "pad\tplaats\tafdruk\top"
LENGTE = 12
SLOT = "het slot"
_OPMAAK = re.compile(
    r"\[\^[^\]]+\]|^(?:#+|///.*$|\|[-:| ]+\|$|    type: \w+$)|[\[\]*_|]", re.MULTILINE
)


@dataclass(frozen=True)
class Alinea:
    """Een stuk tekst met de feiten die het weergeeft; zonder feiten heeft het een naam."""

    pad: Path
    regel: int
    woorden: str
    feiten: tuple[str, ...]
    naam: str = SLOT

    @property
    def plaats(self) -> str:
        """De feiten kort: `F577`, of `F577-F580`; anders de naam."""
        eerste_en_laatste = dict.fromkeys((*self.feiten[:1], *self.feiten[-1:]))
        return "-".join(eerste_en_laatste) or self.naam

    @property
    def sleutel(self) -> tuple[str, str, str]:
        """Het bestand, de feiten, en de vingerafdruk van de woorden en de tekst van de feiten."""
        bekend = lees_feiten()
        teksten = (bekend[feit].tekst for feit in self.feiten if feit in bekend)
        alles = "\n".join((self.woorden, *self.feiten, *teksten))
        return self.pad.as_posix(), self.plaats, sha256(alles.encode()).hexdigest()[:LENGTE]


def alineas(pagina: Pagina) -> Iterator[Alinea]:
    """De stukken van een pagina die feiten weergeeft; het eerste heeft ook haar omschrijving."""
    begin, voor = 0, str(pagina.kopgegevens.get("description", ""))
    for plaats in PLAATS.finditer(pagina.zonder_code):
        if feiten := ontleed_feiten(plaats["feiten"] or ""):
            woorden = _kaal(f"{voor}\n{pagina.woorden[begin : plaats.start()]}")
            yield Alinea(pagina.pad, pagina.regel(plaats.start()), woorden, feiten)
            begin, voor = plaats.end(), ""
    if begin and (slot := _kaal(pagina.woorden[begin:])):
        yield Alinea(pagina.pad, pagina.regel(len(pagina.tekst.rstrip())), slot, ())


def begripalineas(wortel: Path) -> Iterator[Alinea]:
    """De begrippen, elk met al zijn zinnen."""
    op_regel = {begrip.regel: begrip for begrip in lees_begrippen(wortel).begrippen.values()}
    for tekst in begripsteksten(wortel):
        begrip = op_regel[tekst.eerste_regel]
        yield Alinea(BEGRIPPEN, begrip.regel, _kaal(tekst.woorden), begrip.feiten, begrip.naam)


def alle_alineas(wortel: Path, paginas: Iterable[Pagina]) -> list[Alinea]:
    """Elk stuk van de editie."""
    return [*(a for pagina in paginas for a in alineas(pagina)), *begripalineas(wortel)]


def controleer_alineas(wortel: Path, paginas: Iterable[Pagina]) -> Iterator[Melding]:
    """Elk stuk is zoals het was toen iemand het naast zijn feiten legde."""
    try:
        gelezen = lees_alineas(wortel)
        alle = alle_alineas(wortel, paginas)
    except Afgekeurd as fout:
        yield from fout.meldingen
        return
    eerder = {sleutel[:2]: op for sleutel, (_, op) in gelezen.items()}
    for alinea in alle:
        if alinea.sleutel in gelezen:
            continue
        waarmee = "die feiten" if alinea.feiten else "haar bronnen"
        hoe = f"vergelijk haar met {waarmee} en leg dat vast: make nagekeken TEKST={alinea.sleutel[0]}"
        if op := eerder.get(alinea.sleutel[:2]):
            wat = f"is veranderd sinds zij op {schrijf_datum(op)} is nagekeken"
        else:
            wat = "is nog niet nagekeken"
        yield Melding(alinea.pad, alinea.regel, f"de tekst bij {alinea.plaats} {wat}; {hoe}")
    nu = {alinea.sleutel[:2] for alinea in alle}
    for (pad, plaats, _), (regel, _) in gelezen.items():
        if (pad, plaats) not in nu:
            tekst = f"de tekst bij {plaats} staat niet meer in {pad}; make nagekeken TEKST={pad}"
            yield Melding(BESTAND, regel, tekst)


def lees_alineas(wortel: Path) -> dict[tuple[str, str, str], tuple[int, date]]:
    """Van elk nagekeken stuk de regel in het bestand en de dag.

    Fouten: `Afgekeurd` bij een regel die niet te lezen is.
    """
    gelezen: dict[tuple[str, str, str], tuple[int, date]] = {}
    regels = (wortel / BESTAND).read_text("utf-8").splitlines()
    for nummer, regel in enumerate(regels[1:], 2):
        try:
            pad, plaats, afdruk, op = regel.split("\t")
            gelezen[pad, plaats, afdruk] = (nummer, date.fromisoformat(op))
        except ValueError as fout:
            zo = "deze regel is niet te lezen; zet haar terug zoals zij was (git checkout)"
            raise Afgekeurd([Melding(BESTAND, nummer, zo)]) from fout
    return gelezen


def leg_alineas_vast(
    wortel: Path, paginas: Iterable[Pagina], pad: Path, op: date
) -> tuple[Alinea, ...]:
    """Schrijf op dat de tekst van één bestand op deze dag is nagekeken; geef wat daarin nieuw was.

    Fouten: `Afgekeurd` als een bestand niet te lezen is, of als de tekst geen feiten weergeeft.
    """
    bekend = {sleutel: op_ for sleutel, (_, op_) in lees_alineas(wortel).items()}
    eigen = [alinea for alinea in alle_alineas(wortel, paginas) if alinea.pad == pad]
    if not eigen:
        zo = f"{pad.as_posix()} geeft geen feiten van het rapport weer, of bestaat niet"
        raise Afgekeurd([Melding(pad, 1, zo)])
    ander = {sleutel: op_ for sleutel, op_ in bekend.items() if sleutel[0] != pad.as_posix()}
    nieuw = {alinea.sleutel: bekend.get(alinea.sleutel, op) for alinea in eigen}
    regels = (
        "\t".join((*sleutel, op_.isoformat())) for sleutel, op_ in sorted((ander | nieuw).items())
    )
    schrijf_heel(wortel / BESTAND, "\n".join((KOP, *regels, "")).encode())
    return tuple(alinea for alinea in eigen if alinea.sleutel not in bekend)


def naast_elkaar(alinea: Alinea) -> Iterator[str]:
    """De woorden van een stuk met eronder wat elk feit zegt: zo is te zien of het klopt."""
    yield f"{alinea.pad.as_posix()}:{alinea.regel}"
    yield f"  {alinea.woorden}"
    for nummer in alinea.feiten:
        feit = lees_feiten()[nummer]
        yield f"  - {nummer} (paragraaf {feit.paragraaf}): {' '.join(feit.tekst.split())}"


def _kaal(tekst: str) -> str:
    """De woorden, zonder opmaak, noten en regeleinden."""
    return " ".join(_OPMAAK.sub(" ", tekst).split())
