"""Het loket: vragen en uitslag als JSON, en de laatste dag als agendabestand.

Dit is de enige naad tussen de rekenhulpen en wie ze toont. Wat de lezer ook opgeeft, er komt een
antwoord: een vraag, een fout of een uitslag.
"""

import json
from datetime import date
from typing import Any

from terugkeer.bronnen.sinds_2017 import PEILDATUM_REDACTIE
from terugkeer.grondslag.bron import Bron
from terugkeer.grondslag.tijd import dagen_na
from terugkeer.rekenhulp.asielprocedure import ASIELPROCEDURE
from terugkeer.rekenhulp.buitenschuld import BUITENSCHULD
from terugkeer.rekenhulp.hulp import Fout, Rekenhulp, Stand, doorloop
from terugkeer.rekenhulp.ondersteuning import ONDERSTEUNING
from terugkeer.rekenhulp.rechtsmiddelen import RECHTSMIDDELEN
from terugkeer.rekenhulp.uitslag import NIET, STAND, Deel, Stap, Uitslag, als_tekst
from terugkeer.rekenhulp.vertrektermijn import VERTREKTERMIJN_HULP
from terugkeer.rekenhulp.voorzieningen import VOORZIENINGEN
from terugkeer.rekenhulp.vragen import Vraag

REKENHULPEN: tuple[Rekenhulp, ...] = (
    VERTREKTERMIJN_HULP,
    ASIELPROCEDURE,
    RECHTSMIDDELEN,
    VOORZIENINGEN,
    ONDERSTEUNING,
    BUITENSCHULD,
)
AGENDATITEL = "Laatste dag van een termijn"
"""Neutraal: wie meekijkt in een agenda, leest hier niet waarover het gaat."""

MEESTE_HAKEN = 25
"""Meer lijsten dan er vragen naar een datum zijn, heeft een antwoord nooit; diep genest is onzin."""


def _zoek(naam: str) -> Rekenhulp | None:
    return next((hulp for hulp in REKENHULPEN if hulp.naam == naam), None)


def _lees(antwoorden: str) -> dict[str, object] | None:
    """De antwoorden, of `None` als dit geen JSON-object is."""
    if antwoorden.count("[") + antwoorden.count("{") > MEESTE_HAKEN:
        return None
    try:
        gelezen = json.loads(antwoorden)
    except ValueError:
        return None
    return gelezen if isinstance(gelezen, dict) else None


def _stand(naam: str, antwoorden: str) -> tuple[Rekenhulp, Stand] | Fout:
    hulp = _zoek(naam)
    if hulp is None:
        namen = ", ".join(bekend.naam for bekend in REKENHULPEN)
        return Fout("", f"Deze rekenhulp bestaat niet. Kies uit: {namen}.")
    ruw = _lees(antwoorden)
    if ruw is None:
        return Fout("", "De antwoorden zijn niet te lezen. Begin opnieuw.")
    return hulp, doorloop(hulp, ruw)


def reken(naam: str, antwoorden: str) -> str:
    """De stand van een rekenhulp na deze antwoorden, van JSON naar JSON.

    `antwoorden` is een object: per vraag een tekst, drie teksten bij een datum, of `"onbekend"`.
    Terug komen `vragen` (die gesteld zijn, de laatste nog open als er geen uitslag is), `fouten`
    en `uitslag`.
    """
    stand = _stand(naam, antwoorden)
    if isinstance(stand, Fout):
        return _schrijf({"vragen": [], "fouten": [_fout(stand)], "uitslag": None})
    hulp, nu = stand
    return _schrijf(
        {
            "titel": hulp.titel,
            "vragen": [_vraag(vraag, nu) for vraag in nu.gesteld],
            "fouten": [_fout(nu.fout)] if nu.fout else [],
            "uitslag": _uitslag(nu.uitslag) if nu.uitslag else None,
        }
    )


def kalender(naam: str, antwoorden: str) -> str:
    """De laatste dagen als agendabestand (RFC 5545); leeg als er geen laatste dag is."""
    stand = _stand(naam, antwoorden)
    uitslag = None if isinstance(stand, Fout) else stand[1].uitslag
    dagen = uitslag.agenda if uitslag else ()
    if not dagen:
        return ""
    gemaakt = _kaal(PEILDATUM_REDACTIE)
    regels = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Terugkeerwijzer//rekenhulp//NL"]
    for nummer, dag in enumerate(dagen, 1):
        regels += [
            "BEGIN:VEVENT",
            f"UID:{_kaal(dag)}-{nummer}@terugkeerwijzer.invalid",
            f"DTSTAMP:{gemaakt}T000000Z",
            f"DTSTART;VALUE=DATE:{_kaal(dag)}",
            f"DTEND;VALUE=DATE:{_kaal(dagen_na(dag, 1))}",
            f"SUMMARY:{AGENDATITEL}",
            "TRANSP:TRANSPARENT",
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            f"DESCRIPTION:{AGENDATITEL}",
            "TRIGGER:-P7D",
            "END:VALARM",
            "END:VEVENT",
        ]
    return "\r\n".join([*regels, "END:VCALENDAR", ""])


def tekst(naam: str, *, kort: bool = False, **antwoorden: str) -> str:
    """De uitslag als gewone tekst, voor een voorbeeld op een pagina; een datum als `2 mei 2016`.

    Met `kort=True` alleen de kop en de zinnen eronder.

    Fouten: `ValueError` als de antwoorden niet tot een uitslag leiden.
    """
    ruw = {feit: _als_vakken(waarde) for feit, waarde in antwoorden.items()}
    stand = _stand(naam, json.dumps(ruw))
    if isinstance(stand, Fout):
        raise ValueError(stand.tekst)
    nu = stand[1]
    if nu.uitslag is None:
        open_vraag = nu.fout.tekst if nu.fout else f"nog te beantwoorden: {nu.gesteld[-1].naam}"
        raise ValueError(open_vraag)
    if kort:
        return "\n".join([f"{nu.uitslag.kop}.", *nu.uitslag.zinnen])
    return als_tekst(nu.uitslag)


def _als_vakken(waarde: str) -> str | list[str]:
    """Een datum van drie woorden wordt drie vakken; een ander antwoord blijft wat het is."""
    woorden = waarde.split(" ")
    return woorden if len(woorden) == 3 else waarde  # noqa: PLR2004


def _schrijf(stand: dict[str, Any]) -> str:
    """De stand als JSON; letters blijven zoals zij zijn."""
    return json.dumps(stand, ensure_ascii=False)


def _kaal(dag: date) -> str:
    return dag.isoformat().replace("-", "")


def _fout(fout: Fout) -> dict[str, Any]:
    return {"vraag": fout.vraag, "tekst": fout.tekst, "delen": list(fout.delen)}


def _vraag(vraag: Vraag, stand: Stand) -> dict[str, Any]:
    beantwoord = vraag.naam in stand.antwoorden
    waarde = stand.antwoorden.gegeven.get(vraag.naam)
    return {
        "naam": vraag.naam,
        "soort": vraag.soort.value,
        "vraag": vraag.vraag,
        "kort": vraag.kort,
        "hint": vraag.hint,
        "keuzes": [[keuze, woorden] for keuze, woorden in vraag.keuzes],
        "weet_niet": vraag.weet_niet,
        "antwoord": vraag.schrijf(waarde) if beantwoord else None,
    }


def _uitslag(uitslag: Uitslag) -> dict[str, Any]:
    return {
        "kop": uitslag.kop,
        "zinnen": list(uitslag.zinnen),
        "delen": [_deel(een) for een in uitslag.delen],
        "agenda": bool(uitslag.agenda),
        "stand": STAND,
        "niet": NIET,
    }


def _deel(een: Deel) -> dict[str, Any]:
    return {
        "kop": een.kop,
        "antwoord": een.antwoord,
        "stappen": [_stap(stap) for stap in een.stappen],
        "anders": [_stap(stap) for stap in een.anders],
        "ontbreekt": list(een.ontbreekt),
        "let_op": list(een.let_op),
        "twijfel": list(een.twijfel),
    }


def _stap(stap: Stap) -> dict[str, Any]:
    return {"tekst": stap.tekst, "bronnen": [_bron(bron) for bron in stap.bron]}


def _bron(bron: Bron) -> dict[str, str]:
    return {"naam": str(bron), "url": bron.url or ""}
