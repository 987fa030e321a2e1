"""Waarden: een getal, bedrag, datum of lijst die zijn bron kent en zijn eigen schrijfwijzen.

Een zin op een pagina noemt een waarde letterlijk ("28 dagen", "vier weken"). `leest` zegt of die
woorden een schrijfwijze van de waarde zijn; zo kan de tekst niet van de code weglopen.
"""

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from functools import cached_property
from itertools import product

from terugkeer.grondslag.bron import MAANDNAMEN, Bron, schrijf_datum, som_op
from terugkeer.grondslag.telwoord import cijfers, getal, telwoord
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit

DAGEN_PER_WEEK = 7


class Eenheid(Enum):
    """De eenheid van een termijn, met enkelvoud en meervoud."""

    UREN = ("uur", "uur")
    DAGEN = ("dag", "dagen")
    WERKDAGEN = ("werkdag", "werkdagen")
    WEKEN = ("week", "weken")
    MAANDEN = ("maand", "maanden")
    JAREN = ("jaar", "jaar")

    def bij(self, aantal: int) -> str:
        """Het woord dat bij dit aantal past: `dag` of `dagen`."""
        return self.value[0] if aantal == 1 else self.value[1]


UREN, DAGEN, WERKDAGEN, WEKEN, MAANDEN, JAREN = Eenheid


class Precisie(Enum):
    """Hoe precies het rapport een datum geeft."""

    DAG = "dag"
    MAAND = "maand"
    JAAR = "jaar"


class Grens(Enum):
    """Of een getal precies is, of een grens of schatting: zo noemt een zin het dan ook."""

    PRECIES = "precies"
    MINSTENS = "minstens"
    HOOGSTENS = "hoogstens"
    ONGEVEER = "ongeveer"
    MEER = "meer dan"
    MINDER = "minder dan"


@dataclass(frozen=True)
class Waarde(ABC):
    """Wat alle waarden kunnen: zich laten schrijven en herkennen.

    `feiten` zijn de nummers uit de feitenlijst van het rapport waarop de waarde rust; `modaliteit`
    en `grens` zeggen hoe hard en hoe precies het rapport haar noemt, als dat niet hard en precies
    is. Zij horen niet bij wat de waarde is: twee waarden zijn gelijk als zij hetzelfde zeggen.
    """

    feiten: str = field(default="", kw_only=True, compare=False, repr=False)
    modaliteit: Modaliteit | None = field(default=None, kw_only=True, compare=False, repr=False)
    grens: Grens = field(default=Grens.PRECIES, kw_only=True, compare=False, repr=False)

    @abstractmethod
    def schrijfwijzen(self) -> tuple[str, ...]:
        """Alle schrijfwijzen die in een zin mogen staan, de gewone voorop."""

    def leest(self, tekst: str) -> bool:
        """Zeg of deze woorden de waarde noemen; een hoofdletter vooraan en regeleinden mogen."""
        woorden = " ".join(tekst.split()).replace("Eén", "één")
        gewoon = woorden[:1].lower() + woorden[1:]
        return any(vorm in (woorden, gewoon) for vorm in self.schrijfwijzen())

    @property
    def hardheid(self) -> Modaliteit:
        """Hoe hard het rapport de waarde noemt: zonder meer, tenzij `modaliteit` iets anders zegt."""
        return self.modaliteit or Modaliteit.MOET

    @cached_property
    def gewoon(self) -> str:
        """De gewone schrijfwijze; bewaard, want elke reden gebruikt haar."""
        return self.schrijfwijzen()[0]

    def __str__(self) -> str:
        return self.gewoon


@dataclass(frozen=True)
class Termijn(Waarde):
    """Een duur: 28 dagen, zes maanden. Dagen en weken zijn uitwisselbaar, weken en maanden nooit."""

    aantal: int
    eenheid: Eenheid
    bron: tuple[Bron, ...]

    def schrijfwijzen(self) -> tuple[str, ...]:
        """Cijfers en voluit, in weken als het aantal dagen daarin opgaat, en de laatste: `dag 28`."""
        vormen = [(self.aantal, self.eenheid)]
        if self.eenheid is DAGEN and self.aantal and self.aantal % DAGEN_PER_WEEK == 0:
            vormen.append((self.aantal // DAGEN_PER_WEEK, WEKEN))
        if self.eenheid is WEKEN:
            vormen.append((self.aantal * DAGEN_PER_WEEK, DAGEN))
        volle = tuple(f"{g} {eenheid.bij(n)}" for n, eenheid in vormen for g in getal(n))
        return (*volle, f"dag {self.aantal}") if self.eenheid is DAGEN else volle


@dataclass(frozen=True)
class Bereik(Waarde):
    """Een duur tussen twee grenzen: 3 tot 5 jaar."""

    van: int
    tot: int
    eenheid: Eenheid
    bron: tuple[Bron, ...]

    def schrijfwijzen(self) -> tuple[str, ...]:
        """`3 tot 5 jaar` en `drie tot vijf jaar`, nooit cijfer en woord door elkaar."""
        paren = [*zip(cijfers(self.van), cijfers(self.tot), strict=False)]
        if (van := telwoord(self.van)) and (tot := telwoord(self.tot)):
            paren.append((van, tot))
        return tuple(f"{a} tot {b} {self.eenheid.bij(self.tot)}" for a, b in paren)


@dataclass(frozen=True)
class Aantal(Waarde):
    """Een aantal dingen: tien gronden, 18 jaar. `dingen` zijn woorden met dezelfde betekenis."""

    aantal: int
    dingen: tuple[str, ...]
    bron: tuple[Bron, ...]

    def schrijfwijzen(self) -> tuple[str, ...]:
        """Elk getal met elk woord; een leeftijd in jaren ook als verjaardag: `18e verjaardag`."""
        vormen = tuple(f"{g} {ding}" for g, ding in product(getal(self.aantal), self.dingen))
        return (*vormen, f"{self.aantal}e verjaardag") if "jaar" in self.dingen else vormen


@dataclass(frozen=True)
class Bedrag(Waarde):
    """Een bedrag in hele euro's."""

    euro: int
    bron: tuple[Bron, ...]

    def schrijfwijzen(self) -> tuple[str, ...]:
        """`€ 1.750`, `1.750 euro`, met en zonder punt."""
        getallen = cijfers(self.euro)
        return tuple(f"€ {g}" for g in getallen) + tuple(f"{g} euro" for g in getallen)


@dataclass(frozen=True)
class Percentage(Waarde):
    """Een percentage; `tienden` voorkomt afronding: 12,5 procent is 125 tienden."""

    tienden: int
    bron: tuple[Bron, ...]

    def schrijfwijzen(self) -> tuple[str, ...]:
        """`12,5%`, `12,5 %` en `12,5 procent`; een heel percentage ook voluit."""
        geheel, rest = divmod(self.tienden, 10)
        getallen = (f"{geheel},{rest}",) if rest else getal(geheel)
        return (
            f"{getallen[0]}%",
            f"{getallen[0]} %",
            *(f"{g} procent" for g in getallen),
        )


@dataclass(frozen=True)
class Breuk(Waarde):
    """Een deel van het geheel, zoals het rapport het noemt: `de helft`."""

    deel: str
    bron: tuple[Bron, ...]

    def schrijfwijzen(self) -> tuple[str, ...]:
        """Alleen de woorden zelf."""
        return (self.deel,)


@dataclass(frozen=True)
class Datum(Waarde):
    """Een datum, zo precies als het rapport haar geeft.

    Geeft het rapport alleen een maand of jaar, dan is `dag` de eerste dag daarvan, tenzij een
    noot een dag noemt (rekenafspraak C8); `precisie` zegt wat er in een zin mag staan.
    """

    dag: date
    bron: tuple[Bron, ...]
    precisie: Precisie = Precisie.DAG

    def schrijfwijzen(self) -> tuple[str, ...]:
        """`8 april 2016`, `april 2016` of `2016`."""
        if self.precisie is Precisie.DAG:
            return (schrijf_datum(self.dag),)
        if self.precisie is Precisie.MAAND:
            return (f"{MAANDNAMEN[self.dag.month - 1]} {self.dag.year}",)
        return (str(self.dag.year),)


@dataclass(frozen=True)
class Tijdvak(Waarde):
    """Een tijd die het rapport noemt zonder dat een regel ermee rekent: `eind jaren negentig`.

    Ook het jaar waarover een cijfer gaat. Wat een regel laat beginnen of eindigen, is een `Datum`.
    """

    vormen: tuple[str, ...]
    bron: tuple[Bron, ...]

    def schrijfwijzen(self) -> tuple[str, ...]:
        """Alleen de woorden zelf."""
        return self.vormen


@dataclass(frozen=True)
class Lijst(Waarde):
    """Een opsomming. Elk element mag meer schrijfwijzen hebben; de eerste is de gewone.

    Een zin noemt de lijst in haar geheel ("a, b en c"), bij haar aantal ("drie uitzonderingen",
    als `dingen` is gegeven), of element voor element; dan moeten alle elementen er staan.
    """

    elementen: tuple[tuple[str, ...], ...]
    bron: tuple[Bron, ...]
    dingen: tuple[str, ...] = ()

    def schrijfwijzen(self) -> tuple[str, ...]:
        """Het geheel met `en` en `of`, en het aantal met elk van de `dingen`."""
        gewoon = tuple(vormen[0] for vormen in self.elementen)
        geheel = (som_op(gewoon), som_op(gewoon, "of"))
        return geheel + tuple(f"{g} {d}" for g in getal(len(gewoon)) for d in self.dingen)

    def element(self, tekst: str) -> int | None:
        """Geef het volgnummer van het element dat deze woorden noemen, of `None`."""
        woorden = " ".join(tekst.split())
        gewoon = woorden[:1].lower() + woorden[1:]
        for nummer, vormen in enumerate(self.elementen):
            if woorden in vormen or gewoon in vormen:
                return nummer
        return None


@dataclass(frozen=True)
class Regel(Waarde):
    """Een regel die ja of nee zegt, met de woorden waarin een zin dat mag zeggen.

    Verandert het antwoord, dan kloppen de woorden niet meer en valt elke zin op die ze gebruikt.
    """

    antwoord: Antwoord
    woorden: tuple[tuple[Antwoord, tuple[str, ...]], ...]
    bron: tuple[Bron, ...]

    def schrijfwijzen(self) -> tuple[str, ...]:
        """De woorden die bij het antwoord horen; zijn die er niet, dan het antwoord zelf."""
        return dict(self.woorden).get(self.antwoord, (self.antwoord.value,))

    @property
    def hardheid(self) -> Modaliteit:
        """Wat *mogelijk* is, is een bevoegdheid, tenzij `modaliteit` iets anders zegt."""
        mogelijk = self.antwoord is Antwoord.MOGELIJK
        return self.modaliteit or (Modaliteit.KAN if mogelijk else Modaliteit.MOET)
