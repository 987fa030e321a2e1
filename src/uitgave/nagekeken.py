"""Nagekeken: van elke norm en waarde wanneer iemand haar naast de bron legde, en wat er toen stond.

Het bestand bewaart geen tekst maar een vingerafdruk van de waarde of regel, van de feiten en van de
bronnen. Verandert een daarvan, dan is er opnieuw gekeken of niet: zonder een nieuwe datum houdt de
poort het tegen. Opmaak, docstrings en commentaar tellen niet mee.

Deze poort merkt elke verandering in de code. Zij telt daarom niet mee als bewijs dat de pagina's en
de proeven een fout in de code zien.
"""

import ast
import json
from collections.abc import Iterator
from dataclasses import dataclass, fields
from datetime import date
from functools import cache
from hashlib import sha256
from pathlib import Path

from terugkeer.grondslag.bron import schrijf_datum
from terugkeer.grondslag.norm import Norm
from terugkeer.grondslag.waarde import Waarde
from uitgave.feiten import lees_feiten
from uitgave.gebruik import definities
from uitgave.melding import Afgekeurd, Melding
from uitgave.onderwerpen import Onderwerp, onderwerpen

BESTAND = Path("src/uitgave/nagekeken.jsonl")
LENGTE = 12
_BUITEN_DE_WAARDE = {"bron", "feiten"}
_WAT = {
    "inhoud": "de waarde of de regel zelf",
    "feiten": "de tekst van een feit, of welke feiten het zijn",
    "bron": "een bron: de wet, de plaats in het rapport of de link",
}


@dataclass(frozen=True)
class Nagekeken:
    """Een regel van het bestand."""

    naam: str
    op: date
    inhoud: str
    feiten: str
    bron: str

    def __str__(self) -> str:
        delen = {**vars(self), "op": self.op.isoformat()}
        return json.dumps(delen, ensure_ascii=False)


def controleer_nagekeken(wortel: Path, onder: str = "") -> Iterator[Melding]:
    """Meld alles wat veranderde sinds het is nagekeken, en wat nooit is nagekeken.

    Met `onder` alleen de namen die zo beginnen.
    """
    try:
        gelezen = lees_nagekeken(wortel)
    except Afgekeurd as fout:
        yield from fout.meldingen
        return
    for onderwerp in onderwerpen():
        if not onderwerp.pad.startswith(onder):
            continue
        hoe = f"lees de bron na en leg dat vast: make nagekeken NORM={onderwerp.sleutel}"
        if onderwerp.pad not in gelezen:
            plek = onderwerp.plek(wortel)
            yield Melding(*plek, f"{onderwerp.wie} is nog niet nagekeken; {hoe}")
            continue
        _, oud = gelezen[onderwerp.pad]
        nu = bekijk(wortel, onderwerp, oud.op)
        anders = [wat for deel, wat in _WAT.items() if getattr(oud, deel) != getattr(nu, deel)]
        for wat in anders:
            wanneer = f"is nagekeken op {schrijf_datum(oud.op)}; daarna veranderde {wat}"
            yield Melding(*onderwerp.plek(wortel), f"{onderwerp.wie} {wanneer}; {hoe}")
    bekend = {onderwerp.pad for onderwerp in onderwerpen()}
    for naam, (regel, _) in gelezen.items():
        if naam not in bekend and naam.startswith(onder):
            yield Melding(BESTAND, regel, f"{naam} bestaat niet meer; haal deze regel weg")


def lees_nagekeken(wortel: Path) -> dict[str, tuple[int, Nagekeken]]:
    """Van elke naam de regel in het bestand en wat daar staat.

    Fouten: `Afgekeurd` bij een regel die niet te lezen is.
    """
    gelezen: dict[str, tuple[int, Nagekeken]] = {}
    for nummer, tekst in enumerate((wortel / BESTAND).read_text("utf-8").splitlines(), 1):
        try:
            delen = json.loads(tekst)
            regel = Nagekeken(**{**delen, "op": date.fromisoformat(delen["op"])})
        except (ValueError, TypeError, KeyError) as fout:
            zo = "deze regel is niet te lezen; zet haar terug zoals zij was (git checkout)"
            raise Afgekeurd([Melding(BESTAND, nummer, zo)]) from fout
        gelezen[regel.naam] = (nummer, regel)
    return gelezen


def leg_vast(wortel: Path, gekozen: tuple[Onderwerp, ...], op: date) -> None:
    """Schrijf op dat de gekozen onderwerpen op deze dag zijn nagekeken; de andere blijven staan.

    Fouten: `Afgekeurd` als het bestand niet te lezen is.
    """
    regels = {naam: regel for naam, (_, regel) in lees_nagekeken(wortel).items()}
    regels |= {onderwerp.pad: bekijk(wortel, onderwerp, op) for onderwerp in gekozen}
    tekst = "".join(f"{regels[naam]}\n" for naam in sorted(regels))
    (wortel / BESTAND).write_text(tekst, "utf-8")


def bekijk(wortel: Path, onderwerp: Onderwerp, op: date) -> Nagekeken:
    """De vingerafdruk van een onderwerp zoals het nu is."""
    wat = onderwerp.wat
    inhoud = _norm(wortel, onderwerp.pad, wat) if isinstance(wat, Norm) else _waarde(wat)
    feiten = [lees_feiten()[nummer] for nummer in onderwerp.feiten if nummer in lees_feiten()]
    bronnen = [f"{bron} {bron.url}" for bron in onderwerp.bron]
    return Nagekeken(
        onderwerp.pad,
        op,
        _afdruk(inhoud),
        _afdruk("\n".join([*onderwerp.feiten, *map(repr, feiten)])),
        _afdruk("\n".join(bronnen)),
    )


def _waarde(waarde: Waarde) -> str:
    delen = [d.name for d in fields(waarde) if d.name not in _BUITEN_DE_WAARDE]
    return "\n".join(f"{naam}={getattr(waarde, naam)!r}" for naam in sorted(delen))


def _norm(wortel: Path, pad: str, norm: Norm) -> str:
    """De regel van de norm met de hulpfuncties van haar module, en wat er verder bij haar hoort."""
    vast = (norm.nummer, norm.naam, norm.modaliteit.name, str(norm.geldig), norm.peildatum)
    return "\n".join([*vast, *map(str, norm.uitzonderingen), *_code(wortel, pad)])


def _code(wortel: Path, pad: str) -> Iterator[str]:
    module = pad.rpartition(".")[0]
    gehad: set[str] = set()
    open_ = [pad]
    while open_:
        naam = open_.pop()
        gehad.add(naam)
        definitie = definities(wortel)[naam]
        yield _kaal(definitie.code)
        open_ += sorted(
            doel
            for doel in definitie.gebruikt - gehad
            if doel.startswith(f"{module}._") and doel in definities(wortel)
        )


@cache
def _kaal(knoop: ast.AST) -> str:
    """De code als boom: zonder docstring, opmaak en plaats, gelijk in elke Python."""
    if isinstance(knoop, ast.FunctionDef) and ast.get_docstring(knoop) is not None:
        knoop = ast.FunctionDef(**{**dict(ast.iter_fields(knoop)), "body": knoop.body[1:]})
    delen = [
        f"{naam}={_deel(waarde)}"
        for naam, waarde in ast.iter_fields(knoop)
        if waarde not in (None, []) and naam not in ("kind", "type_comment")
    ]
    return f"{type(knoop).__name__}({', '.join(delen)})"


def _deel(waarde: object) -> str:
    if isinstance(waarde, list):
        return f"[{', '.join(map(_deel, waarde))}]"
    return _kaal(waarde) if isinstance(waarde, ast.AST) else repr(waarde)


def _afdruk(tekst: str) -> str:
    return sha256(tekst.encode()).hexdigest()[:LENGTE]
