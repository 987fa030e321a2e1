"""Een rekenhulp: haar vragen op volgorde, en wat zij met de antwoorden doet."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from terugkeer.rekenhulp.datum import Invoerfout
from terugkeer.rekenhulp.uitslag import Uitslag, gewaarschuwd
from terugkeer.rekenhulp.vragen import Antwoorden, Voorwaarde, Vraag, nooit


@dataclass(frozen=True)
class Rekenhulp:
    """Een rekenhulp. `klaar` zegt dat de overige vragen niets meer veranderen."""

    naam: str
    titel: str
    vragen: tuple[Vraag, ...]
    bereken: Callable[[Antwoorden], Uitslag]
    klaar: Voorwaarde = nooit


@dataclass(frozen=True)
class Fout:
    """Een fout bij een vraag; `delen` zijn de vakken die niet kloppen."""

    vraag: str
    tekst: str
    delen: tuple[str, ...] = ()


@dataclass(frozen=True)
class Stand:
    """Hoe ver iemand is: de vragen tot nu toe, hun antwoorden, een fout of de uitslag."""

    gesteld: tuple[Vraag, ...]
    antwoorden: Antwoorden
    fout: Fout | None = None
    uitslag: Uitslag | None = None


def doorloop(hulp: Rekenhulp, ruw: Mapping[str, object]) -> Stand:
    """Stel de vragen die nodig zijn, tot een antwoord ontbreekt of niet klopt.

    Een antwoord op een vraag die niet is gesteld, telt niet mee.
    """
    gesteld: list[Vraag] = []
    gelezen: dict[str, object] = {}
    antwoorden = Antwoorden(gelezen)
    for vraag in hulp.vragen:
        if hulp.klaar(antwoorden):
            break
        if not vraag.als(antwoorden):
            continue
        gesteld.append(vraag)
        if vraag.naam not in ruw:
            return Stand(tuple(gesteld), antwoorden)
        try:
            waarde = vraag.lees(ruw[vraag.naam])
        except Invoerfout as fout:
            return Stand(tuple(gesteld), antwoorden, Fout(vraag.naam, fout.tekst, fout.delen))
        if bezwaar := vraag.toets(antwoorden, waarde):
            return Stand(tuple(gesteld), antwoorden, Fout(vraag.naam, bezwaar))
        gelezen[vraag.naam] = waarde
    vroeger = antwoorden.waar("historie") is True
    uitslag = gewaarschuwd(hulp.bereken(antwoorden), vroeger=vroeger)
    return Stand(tuple(gesteld), antwoorden, uitslag=uitslag)
