"""De vragen van een rekenhulp: hun soort, wanneer zij worden gesteld, en hun antwoorden."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

from terugkeer.grondslag.bron import schrijf_datum
from terugkeer.grondslag.periode import MIGRATIEPACT
from terugkeer.rekenhulp.datum import DELEN, Invoerfout, lees_datum, lees_getal, schrijf_dag

ONBEKEND = "onbekend"
WEET_NIET = "Weet ik niet"
JA_NEE = (("ja", "Ja"), ("nee", "Nee"))


class Soort(Enum):
    """Hoe een vraag wordt beantwoord."""

    DATUM = "datum"
    GETAL = "getal"
    KEUZE = "keuze"
    JA_NEE = "ja-nee"


@dataclass(frozen=True)
class Antwoorden:
    """De gelezen antwoorden; een feit dat de lezer niet kent, staat erin als `None`."""

    gegeven: Mapping[str, object]

    def __contains__(self, naam: str) -> bool:
        return naam in self.gegeven

    def datum(self, naam: str) -> date | None:
        """De datum, of `None`."""
        waarde = self.gegeven.get(naam)
        return waarde if isinstance(waarde, date) else None

    def getal(self, naam: str) -> int | None:
        """Het getal, of `None`."""
        waarde = self.gegeven.get(naam)
        return waarde if isinstance(waarde, int) else None

    def keuze(self, naam: str) -> str | None:
        """De gekozen mogelijkheid, of `None`."""
        waarde = self.gegeven.get(naam)
        return waarde if isinstance(waarde, str) else None

    def waar(self, naam: str) -> bool | None:
        """`True` bij ja, `False` bij nee, `None` als het niet bekend is of niet is gevraagd."""
        keuze = self.keuze(naam)
        return None if keuze is None else keuze == "ja"


Voorwaarde = Callable[[Antwoorden], bool]
Toets = Callable[[Antwoorden, object], str]


def altijd(_: Antwoorden) -> bool:
    """De voorwaarde van een vraag die iedereen krijgt."""
    return True


def nooit(_: Antwoorden) -> bool:
    """De voorwaarde die nooit opgaat."""
    return False


def in_orde(_: Antwoorden, __: object) -> str:
    """De toets van een vraag die geen ander antwoord kan tegenspreken."""
    return ""


@dataclass(frozen=True)
class Vraag:
    """Een vraag in gewone taal.

    `kort` noemt het feit in de lijst met antwoorden, `wat` in een zin. `als` zegt of de vraag na
    de eerdere antwoorden nog nodig is. `toets` geeft een melding als een antwoord niet bij eerdere
    antwoorden past. `weet_niet` zegt of iemand het feit niet hoeft te kennen.
    """

    naam: str
    soort: Soort
    vraag: str
    kort: str
    wat: str
    hint: str = ""
    keuzes: tuple[tuple[str, str], ...] = ()
    als: Voorwaarde = altijd
    toets: Toets = in_orde
    weet_niet: bool = True

    def lees(self, ruw: object) -> object:
        """Maak van wat de lezer invulde een datum, getal of keuze; `None` is: weet ik niet."""
        if ruw == ONBEKEND and self.weet_niet:
            return None
        if self.soort is Soort.DATUM:
            vakken = tuple(ruw) if isinstance(ruw, list) and len(ruw) == len(DELEN) else ("",) * 3
            return lees_datum(self.wat, tuple(v if isinstance(v, str) else "" for v in vakken))
        tekst = ruw if isinstance(ruw, str) else ""
        if self.soort is Soort.GETAL:
            return self._lees_getal(tekst)
        if tekst not in [keuze for keuze, _ in self.keuzes]:
            raise Invoerfout(f"Kies een antwoord: {self.wat}.")
        return tekst

    def _lees_getal(self, tekst: str) -> int:
        if not tekst.strip():
            raise Invoerfout(f"Vul {self.wat} in.")
        getal = lees_getal(tekst)
        if getal is None:
            raise Invoerfout(f"Schrijf {self.wat} als een heel getal, zoals 2.")
        if getal > HOOGSTE_GETAL:
            raise Invoerfout(f"Schrijf {self.wat} als een getal van hoogstens {HOOGSTE_GETAL}.")
        return getal

    def schrijf(self, waarde: object) -> str:
        """Het antwoord zoals de lijst met antwoorden het toont."""
        if waarde is None:
            return WEET_NIET
        if isinstance(waarde, date):
            return schrijf_dag(waarde)
        for keuze, tekst in self.keuzes:
            if keuze == waarde:
                return tekst
        return str(waarde)


HOOGSTE_GETAL = 120


def ja_nee(
    naam: str,
    vraag: str,
    kort: str,
    hint: str = "",
    als: Voorwaarde = altijd,
    wat: str = "ja of nee",
) -> Vraag:
    """Een vraag met ja, nee en weet ik niet."""
    return Vraag(naam, Soort.JA_NEE, vraag, kort, wat, hint, JA_NEE, als)


def uit_enum(soort: type[Enum]) -> tuple[tuple[str, str], ...]:
    """De leden van een opsomming als keuzes."""
    return tuple((lid.name.lower(), _hoofdletter(str(lid.value))) for lid in soort)


def _hoofdletter(tekst: str) -> str:
    return tekst[:1].upper() + tekst[1:]


def historie(*datums: str) -> Vraag:
    """De vraag of iemand een regel van vroeger wil zien op een dag waarop het Pact geldt.

    Zij wordt één keer gesteld, ook als zij na meer dan één datum in de lijst staat.
    """

    def na_het_pact(a: Antwoorden) -> bool:
        gegeven = [] if "historie" in a else [a.datum(naam) for naam in datums]
        return any(dag is not None and dag >= MIGRATIEPACT for dag in gegeven)

    return Vraag(
        "historie",
        Soort.JA_NEE,
        "Wilt u toch zien wat de regel van mei 2017 zou geven?",
        "Regel van vroeger",
        "ja of nee",
        f"Vanaf {schrijf_datum(MIGRATIEPACT)} geldt het Europese Migratiepact. Deze datum is dan "
        "geen datum om op te rekenen.",
        JA_NEE,
        na_het_pact,
        weet_niet=False,
    )


def geweigerd(a: Antwoorden) -> bool:
    """Zeg of de lezer de regel van vroeger niet wil zien: dan valt er niets meer te vragen."""
    return a.waar("historie") is False
