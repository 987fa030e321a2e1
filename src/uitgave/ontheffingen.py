"""De ontheffingen van `ontheffingen.yml`: wat op een pagina aan niets is gebonden, en waarom dat mag.

Elke ontheffing noemt een bestand, een reden, en waarvoor zij geldt: de precieze `woorden` rond een
getal, of de hele `zinnen` die een regel zeggen. Een duur, leeftijd, bedrag of percentage kan niet
worden ontheven: dat is wat een norm zegt.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

from uitgave.getallen import vermeldingen
from uitgave.melding import Afgekeurd, Melding

BESTAND = Path("ontheffingen.yml")
VELDEN = ("in", "reden", "woorden", "zinnen")
LIJSTEN = ("woorden", "zinnen")
KORTSTE_REDEN = 20
"""Een reden van minder tekens legt niets uit."""

_ZO = "schrijf `in: docs/pagina.md`, `reden: …` en `woorden:` of `zinnen:` met een lijst"
_EENHEID = re.compile(
    r"\s+(?:uur|uren|dag|dagen|werkdag|werkdagen|week|weken|maand|maanden|jaar|euro|procent)\b"
)


@dataclass(frozen=True)
class Ontheffing:
    """Wat in dit bestand vrij mag staan; `regel` is de regel ervan in `ontheffingen.yml`."""

    regel: int
    bestand: str
    woorden: str
    reden: str
    hele_zin: bool = False


def lees_ontheffingen(wortel: Path) -> tuple[Ontheffing, ...]:
    """Lees het bestand; `Afgekeurd` met alle fouten tegelijk als er iets niet klopt."""
    try:
        boom = yaml.compose((wortel / BESTAND).read_text("utf-8"), Loader=yaml.CSafeLoader)
    except FileNotFoundError:
        raise Afgekeurd([Melding(BESTAND, 1, "het bestand ontbreekt; zet het terug")]) from None
    except (yaml.YAMLError, UnicodeDecodeError) as fout:
        plek = getattr(fout, "problem_mark", None)
        tekst = "geen geldige YAML; kijk naar inspringen, : en aanhalingstekens"
        raise Afgekeurd([Melding(BESTAND, plek.line + 1 if plek else 1, tekst)]) from None
    if not isinstance(boom, yaml.SequenceNode):
        raise Afgekeurd([Melding(BESTAND, 1, f"verwacht een lijst van ontheffingen; {_ZO}")])
    meldingen: list[Melding] = []
    ontheffingen: list[Ontheffing] = []
    for knoop in boom.value:
        velden = yaml.SafeLoader("").construct_document(knoop)
        fouten = [*_fouten(velden, wortel)]
        meldingen += [Melding(BESTAND, knoop.start_mark.line + 1, fout) for fout in fouten]
        if not fouten:
            for regel, woorden, hele_zin in _woorden(knoop):
                if not hele_zin and (norm := _norm_in(woorden)):
                    tekst = (
                        f'"{norm}" is een duur, leeftijd, bedrag of deel, en dat kan niet worden '
                        "ontheven; bind de woorden aan een waarde"
                    )
                    meldingen.append(Melding(BESTAND, regel, tekst))
                ontheffingen.append(
                    Ontheffing(regel, velden["in"], woorden, velden["reden"], hele_zin)
                )
    if meldingen:
        raise Afgekeurd(meldingen)
    return tuple(ontheffingen)


def _woorden(knoop: yaml.MappingNode) -> Iterator[tuple[int, str, bool]]:
    """Elk stel woorden en elke zin van een ontheffing: de regel, de woorden, en of het een zin is."""
    for sleutel, waarde in knoop.value:
        if sleutel.value in LIJSTEN:
            for deel in waarde.value:
                woorden = " ".join(deel.value.split())
                yield deel.start_mark.line + 1, woorden, sleutel.value == "zinnen"


def _fouten(velden: Any, wortel: Path) -> Iterator[str]:
    if not isinstance(velden, dict):
        yield f"gevonden {velden!r}, verwacht velden; {_ZO}"
        return
    for veld in velden:
        if veld not in VELDEN:
            yield f"onbekend veld {veld!r}; bekend zijn {', '.join(VELDEN)}"
    bestand, reden = velden.get("in"), velden.get("reden")
    if not isinstance(bestand, str) or not (wortel / bestand).is_file():
        yield f"in is {bestand!r}, verwacht een bestand dat bestaat, zoals docs/index.md"
    if not isinstance(reden, str) or len(reden) < KORTSTE_REDEN:
        yield f"reden is {reden!r}, verwacht een zin die zegt waarom dit geen norm is"
    for naam in [lijst for lijst in LIJSTEN if lijst in velden] or ["woorden"]:
        woorden = velden.get(naam)
        if (
            not isinstance(woorden, list)
            or not woorden
            or not all(isinstance(w, str) and w.strip() for w in woorden)
        ):
            yield f"{naam} is {woorden!r}, verwacht een lijst van {naam} zoals zij er staan"


def _norm_in(woorden: str) -> str:
    """De eerste duur, leeftijd, of het eerste bedrag of percentage; leeg als die er niet is."""
    for v in vermeldingen(woorden):
        eenheid = _EENHEID.match(woorden, v.einde)
        if eenheid or v.tekst[0] == "€" or v.tekst[-1] == "%":
            return v.tekst + (eenheid[0] if eenheid else "")
    return ""
