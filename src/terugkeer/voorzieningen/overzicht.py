"""Het overzicht: elke voorziening in elke fase, afgelezen uit de normen (rapport 2.2 en 5.2).

De antwoorden en hun bronnen komen uit de normen N27 tot en met N31; hier staan alleen de korte
teksten. Rechtsbijstand en bijzondere regelingen staan er met hun eigen bron.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from terugkeer.bronnen.regelingen import RVB
from terugkeer.grondslag.bron import Bron, rapport
from terugkeer.grondslag.uitkomst import Antwoord, Uitkomst
from terugkeer.vertrek.gezinslocatie import LEEFTIJD
from terugkeer.vertrek.vbl import VERBLIJF_MAXIMAAL
from terugkeer.voorzieningen.fase import Fase
from terugkeer.voorzieningen.onderwijs import LEERPLICHTIG_TOT, Onderwijsvraag, onderwijs
from terugkeer.voorzieningen.opvang import opvang
from terugkeer.voorzieningen.verstrekkingen import Verstrekking, verstrekking
from terugkeer.voorzieningen.werk_en_bijstand import Inkomen, werk_en_bijstand
from terugkeer.voorzieningen.zorg import Zorgvraag, medische_zorg

Teksten = tuple[str, str, str, str]


@dataclass(frozen=True)
class Cel:
    """Een voorziening in een fase: het antwoord, een korte toelichting en de bron."""

    antwoord: Antwoord
    tekst: str
    bron: tuple[Bron, ...]

    def __str__(self) -> str:
        return f"{self.antwoord.value}: {self.tekst}" if self.tekst else self.antwoord.value

    @property
    def kort(self) -> str:
        """Hetzelfde met een komma: `nee, stopt`."""
        return f"{self.antwoord.value}, {self.tekst}" if self.tekst else self.antwoord.value


@dataclass(frozen=True)
class Rij:
    """Een voorziening; `in_fase` geeft de cel van een fase, en bevraagt dan pas de norm."""

    voorziening: str
    in_fase: Callable[[Fase], Cel]

    @property
    def cellen(self) -> tuple[Cel, ...]:
        """De cel van elke fase, in de volgorde van `Fase`."""
        return tuple(self.in_fase(fase) for fase in Fase)


def _rij(voorziening: str, norm: Callable[..., Uitkomst[Any]], teksten: Teksten) -> Rij:
    """Een rij die in elke fase een norm bevraagt."""

    def in_fase(fase: Fase) -> Cel:
        uitkomst = norm(fase=fase)
        bron = tuple(dict.fromkeys(b for reden in uitkomst.redenen for b in reden.bron))
        return Cel(uitkomst.antwoord, teksten[list(Fase).index(fase)], bron)

    return Rij(voorziening, in_fase)


def _vaste_rij(voorziening: str, *cellen: Cel) -> Rij:
    """Een rij zonder norm."""
    return Rij(voorziening, lambda fase: cellen[list(Fase).index(fase)])


def _onderwijs(vraag: Onderwijsvraag, leeftijd: int) -> Callable[..., Uitkomst[None]]:
    """Onderwijs hangt niet van de fase af."""

    def in_elke_fase(fase: Fase) -> Uitkomst[None]:
        del fase
        return onderwijs(vraag, leeftijd=leeftijd)

    return in_elke_fase


_opvang = partial(
    opvang,
    zeer_bijzondere_omstandigheden=False,
    gezin_met_minderjarige=False,
    medische_omstandigheden=False,
    werkt_mee=False,
)
_werk = partial(werk_en_bijstand, buitenschuldvergunning=False)
_volwassene = partial(verstrekking, minderjarig=False, onderzoeksdag=False)
_kind = partial(verstrekking, minderjarig=True)

_COA = "opvang van het COA"
_ZWIJGT = "het rapport zwijgt"
_RZA = "Regeling Zorg Asielzoekers"
_BEPERKT = "voor een kleine groep, zoals mogelijke slachtoffers of getuigen van mensenhandel"
_RECHTSBIJSTAND = (rapport("5.2", noten=(98,)),)
_RVB = (RVB, rapport("5.2", noten=(96, 97)))
_TOETS = "als de Raad voor Rechtsbijstand haar nodig vindt, naar draagkracht"

OVERZICHT: tuple[Rij, ...] = (
    _rij(
        "Opvang of onderdak",
        _opvang,
        (
            _COA,
            _COA,
            f"in een VBL, in beginsel hoogstens {VERBLIJF_MAXIMAAL}, of in een gezinslocatie tot "
            f"het jongste kind {LEEFTIJD} is of tot de terugkeer geregeld is",
            "in beginsel; wel voor minderjarigen, alleen of met hun gezin, en in zeer bijzondere "
            "omstandigheden, soms bij ziekte",
        ),
    ),
    _rij("Werk", partial(_werk, Inkomen.WERK), (_ZWIJGT, "", "", "wel met buitenschuldvergunning")),
    _rij(
        "Bijstand",
        partial(_werk, Inkomen.BIJSTAND),
        ("", "", "", "een gemeente geeft soms bijzondere bijstand"),
    ),
    _rij("Eetgeld", partial(_volwassene, Verstrekking.EETGELD), ("", "", "loopt door", "stopt")),
    _rij(
        "Zakgeld van een volwassene",
        partial(_volwassene, Verstrekking.ZAKGELD),
        ("", "", "stopt", "stopt"),
    ),
    _rij(
        "Weekgeld van een kind",
        partial(_kind, Verstrekking.ZAKGELD),
        ("", "", "blijft gelijk", _ZWIJGT),
    ),
    _rij(
        "Vervoer naar rechtsbijstand",
        partial(_volwassene, Verstrekking.VERVOER),
        ("niet op een dag van onderzoek in de algemene procedure", "", _ZWIJGT, _ZWIJGT),
    ),
    _rij(
        "Verzekering tegen aansprakelijkheid",
        partial(_volwassene, Verstrekking.AANSPRAKELIJKHEID),
        ("", "", _ZWIJGT, _ZWIJGT),
    ),
    _rij(
        "Buitengewone kosten",
        partial(_volwassene, Verstrekking.BUITENGEWONE_KOSTEN),
        ("", "", _ZWIJGT, _ZWIJGT),
    ),
    _rij("Medische zorg", partial(medische_zorg, Zorgvraag.ZORG), ("", "", "", "")),
    _rij(
        "Vergoeding van acute zorg",
        partial(medische_zorg, Zorgvraag.VERGOEDING_ACUUT),
        (_RZA, _RZA, "", ""),
    ),
    _rij(
        "Vergoeding van andere zorg",
        partial(medische_zorg, Zorgvraag.VERGOEDING_OVERIG),
        (_RZA, _RZA, "zelf betalen", "zelf betalen"),
    ),
    _rij(
        "Zorgverzekering",
        partial(medische_zorg, Zorgvraag.ZORGVERZEKERING),
        (_ZWIJGT, _ZWIJGT, "", ""),
    ),
    _rij(
        f"Onderwijs onder de {LEERPLICHTIG_TOT}",
        _onderwijs(Onderwijsvraag.BEGINNEN, LEEFTIJD.aantal - 1),
        ("", "", "", ""),
    ),
    _rij(
        "Begonnen opleiding afmaken",
        _onderwijs(Onderwijsvraag.AFMAKEN, LEEFTIJD.aantal),
        ("", "", "uitzetting blijft mogelijk", "uitzetting blijft mogelijk"),
    ),
    _vaste_rij(
        "Rechtsbijstand",
        Cel(Antwoord.JA, "", (rapport("2.1"), *_RECHTSBIJSTAND)),
        Cel(Antwoord.JA, "", _RECHTSBIJSTAND),
        Cel(Antwoord.MOGELIJK, _TOETS, _RECHTSBIJSTAND),
        Cel(Antwoord.MOGELIJK, _TOETS, _RECHTSBIJSTAND),
    ),
    _vaste_rij("Bijzondere regeling (Rvb)", *(Cel(Antwoord.MOGELIJK, _BEPERKT, _RVB),) * len(Fase)),
)
"""Elke voorziening in elke fase, voor een volwassene zonder bijzondere omstandigheden."""
