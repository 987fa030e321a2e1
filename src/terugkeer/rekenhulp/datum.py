"""Een datum lezen die iemand in drie vakken typt, en een dag schrijven met de weekdag voorop."""

from calendar import monthrange
from datetime import date

from terugkeer.grondslag.bron import MAANDNAMEN, schrijf_datum, som_op

WEEKDAGEN = "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag".split()
DELEN = ("dag", "maand", "jaar")

VROEGST = date(2000, 1, 1)
LAATST = date(2099, 12, 31)
"""Buiten deze grenzen is een datum bijna zeker een tikfout; of een regel gold, zegt de norm."""

_CIJFERS = "0123456789"
_KORTSTE_NAAM = 3
_LANGSTE_GETAL = 4
_MAART = 3


class Invoerfout(Exception):
    """Een antwoord klopt niet: welke vakken, en wat de lezer kan doen."""

    def __init__(self, tekst: str, delen: tuple[str, ...] = ()) -> None:
        super().__init__(tekst)
        self.tekst = tekst
        self.delen = delen


def schrijf_dag(dag: date) -> str:
    """`maandag 30 mei 2016`."""
    return f"{WEEKDAGEN[dag.weekday()]} {schrijf_datum(dag)}"


def lees_getal(tekst: str) -> int | None:
    """Een heel getal in gewone cijfers, of `None`."""
    kaal = tekst.strip()
    goed = 0 < len(kaal) <= _LANGSTE_GETAL and all(teken in _CIJFERS for teken in kaal)
    return int(kaal) if goed else None


def lees_maand(tekst: str) -> int | None:
    """Een maand als getal, naam of afkorting van drie letters of meer; `mrt` is maart."""
    kaal = tekst.strip().lower()
    if kaal.endswith("."):
        kaal = kaal[:-1]
    nummer = lees_getal(kaal)
    if nummer is not None:
        return nummer if 1 <= nummer <= len(MAANDNAMEN) else None
    if kaal == "mrt":
        return _MAART
    if len(kaal) >= _KORTSTE_NAAM:
        for plaats, naam in enumerate(MAANDNAMEN):
            if naam.startswith(kaal):
                return plaats + 1
    return None


def lees_datum(wat: str, vakken: tuple[str, ...]) -> date:
    """Lees dag, maand en jaar; `wat` noemt de datum in een zin ("de dag van de uitspraak").

    De eerste fout telt: eerst wat ontbreekt, dan wat niet bestaat, dan wat buiten de grenzen valt.
    """
    leeg = tuple(deel for deel, vak in zip(DELEN, vakken, strict=True) if not vak.strip())
    if len(leeg) == len(DELEN):
        raise Invoerfout(f"Vul {wat} in.", DELEN)
    if leeg:
        lidwoorden = tuple(f"{'het' if deel == 'jaar' else 'de'} {deel}" for deel in leeg)
        raise Invoerfout(f"Vul ook {som_op(lidwoorden)} in van {wat}.", leeg)
    dag, maand, jaar = lees_getal(vakken[0]), lees_maand(vakken[1]), lees_getal(vakken[2])
    if maand is None:
        tekst = "De maand klopt niet. Schrijf een getal van 1 tot en met 12, of een naam zoals mei."
        raise Invoerfout(tekst, ("maand",))
    if jaar is None or len(vakken[2].strip()) != _LANGSTE_GETAL or jaar == 0:
        raise Invoerfout("Het jaar klopt niet. Schrijf vier cijfers, zoals 2016.", ("jaar",))
    lengte = monthrange(jaar, maand)[1]
    if dag is None or not 1 <= dag <= lengte:
        tekst = f"De dag klopt niet: {MAANDNAMEN[maand - 1]} {jaar} heeft {lengte} dagen."
        raise Invoerfout(tekst, ("dag",))
    gelezen = date(jaar, maand, dag)
    if not VROEGST <= gelezen <= LAATST:
        grenzen = f"van {VROEGST.year} tot en met {LAATST.year}"
        raise Invoerfout(f"Het jaar klopt niet. Schrijf een jaar {grenzen}.", ("jaar",))
    return gelezen
