"""Rekenen met dagen, weken, maanden en werkdagen, en met de Algemene termijnenwet.

De dag van de gebeurtenis telt nooit mee (rekenafspraak C1): de laatste dag is die dag plus de
termijn, tot middernacht. Maanden zijn kalendermaanden; bestaat de dag niet, dan geldt de laatste
dag van die maand (C6). Weken worden nooit maanden, en omgekeerd.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta

from terugkeer.bronnen.regelingen import ATW
from terugkeer.grondslag.bron import schrijf_datum
from terugkeer.grondslag.feestdagen import is_werkdag
from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.waarde import (
    DAGEN,
    DAGEN_PER_WEEK,
    JAREN,
    MAANDEN,
    UREN,
    WEKEN,
    WERKDAGEN,
    Aantal,
    Termijn,
)

EEN_DAG = timedelta(days=1)
_MAANDEN_PER_JAAR = 12

ATW_WEKEN = Termijn(12, WEKEN, (ATW.artikel("4"),))
"""Een langere termijn in weken valt buiten de Algemene termijnenwet (art. 4 onder a)."""

ATW_GRENZEN = (
    Termijn(90, DAGEN, (ATW.artikel("4"),)),
    ATW_WEKEN,
    Termijn(3, MAANDEN, (ATW.artikel("4"),)),
)
"""Een langere termijn valt buiten de Algemene termijnenwet (art. 4 onder a)."""

ATW_KORTSTE = Termijn(3, DAGEN, (ATW.artikel("2"),))
"""Vanaf deze lengte moet een termijn genoeg werkdagen bevatten (art. 2)."""

ATW_WERKDAGEN = Aantal(2, ("werkdagen",), (ATW.artikel("2"),))
"""Zoveel dagen die geen zaterdag, zondag of feestdag zijn, moet zo'n termijn bevatten (art. 2)."""


@dataclass(frozen=True)
class Einddatum:
    """Het einde van een termijn: de laatste dag erbinnen, en de dag waarop zij voorbij is."""

    laatste_dag: date

    @property
    def overschreden_vanaf(self) -> date:
        """De dag na de laatste dag."""
        return dagen_na(self.laatste_dag, 1)

    def __str__(self) -> str:
        return schrijf_datum(self.laatste_dag)


def dagen_na(dag: date, aantal: int) -> date:
    """De dag die `aantal` dagen later valt; de dag zelf telt niet mee."""
    try:
        return dag + timedelta(days=aantal)
    except OverflowError:
        raise OnjuisteInvoer("dag", dag, "een datum waarna nog dagen bestaan") from None


def maanden_na(dag: date, aantal: int) -> date:
    """Dezelfde dag `aantal` kalendermaanden later, of de laatste dag van die maand (C6).

    31 augustus + 6 maanden is 28 februari (of 29 in een schrikkeljaar).
    """
    jaren, maand = divmod(dag.month - 1 + aantal, _MAANDEN_PER_JAAR)
    jaar = dag.year + jaren
    if not date.min.year <= jaar <= date.max.year:
        raise OnjuisteInvoer("dag", dag, "een datum waarna nog maanden bestaan")
    return date(jaar, maand + 1, min(dag.day, monthrange(jaar, maand + 1)[1]))


def jaren_na(dag: date, aantal: int) -> date:
    """Dezelfde dag `aantal` jaren later; 29 februari wordt zo nodig 28 februari."""
    return maanden_na(dag, aantal * _MAANDEN_PER_JAAR)


def verjaardag(geboren: date, leeftijd: int) -> date:
    """De dag waarop iemand deze leeftijd bereikt; wie op 29 februari is geboren: 1 maart (C6)."""
    dag = jaren_na(geboren, leeftijd)
    return dag if dag.day == geboren.day else dagen_na(dag, 1)


def eerste_werkdag(vanaf: date, *, gelijkgesteld_is_vrij: bool = True) -> date:
    """De dag zelf als het een werkdag is, anders de eerstvolgende werkdag."""
    dag = vanaf
    while not is_werkdag(dag, gelijkgesteld_is_vrij=gelijkgesteld_is_vrij):
        dag = dagen_na(dag, 1)
    return dag


def werkdagen(vanaf: date, aantal: int, *, gelijkgesteld_is_vrij: bool = True) -> tuple[date, ...]:
    """De eerste `aantal` werkdagen, te beginnen op `vanaf` als dat een werkdag is."""
    gevonden: list[date] = []
    dag = vanaf
    while len(gevonden) < aantal:
        dag = eerste_werkdag(dag, gelijkgesteld_is_vrij=gelijkgesteld_is_vrij)
        gevonden.append(dag)
        dag = dagen_na(dag, 1)
    return tuple(gevonden)


def laatste_dag(na: date, termijn: Termijn) -> date:
    """De laatste dag van een termijn die op de dag na `na` begint, zonder Algemene termijnenwet."""
    if termijn.aantal < 0:
        raise OnjuisteInvoer("termijn", str(termijn), "een termijn van nul of meer")
    if termijn.eenheid is DAGEN:
        return dagen_na(na, termijn.aantal)
    if termijn.eenheid is WEKEN:
        return dagen_na(na, termijn.aantal * DAGEN_PER_WEEK)
    if termijn.eenheid is MAANDEN:
        return maanden_na(na, termijn.aantal)
    if termijn.eenheid is JAREN:
        return jaren_na(na, termijn.aantal)
    if termijn.eenheid is WERKDAGEN:
        return werkdagen(dagen_na(na, 1), termijn.aantal)[-1] if termijn.aantal else na
    raise OnjuisteInvoer("termijn", str(termijn), "een termijn in hele dagen of langer")


def termijnenwet_geldt(
    termijn: Termijn,
    *,
    in_wet: bool,
    terugwaarts: bool = False,
    bekendmaking_of_inwerkingtreding: bool = False,
    vrijheidsbeneming: bool = False,
) -> bool:
    """Zeg of de Algemene termijnenwet op een termijn van toepassing is (art. 1, 4 en 5).

    `in_wet`: de termijn staat in een wet of algemene maatregel van bestuur, niet in een verdrag,
    circulaire of afspraak. Termijnen in uren of jaren, boven de grenzen van art. 4, die terugtellen,
    over bekendmaking of inwerkingtreding gaan, of over vrijheidsbeneming, vallen erbuiten.
    """
    if not in_wet or terugwaarts or bekendmaking_of_inwerkingtreding or vrijheidsbeneming:
        return False
    if termijn.eenheid in (UREN, JAREN):
        return False
    return all(
        termijn.aantal <= grens.aantal for grens in ATW_GRENZEN if grens.eenheid is termijn.eenheid
    )


def verlengd(begin: date, einde: date) -> date:
    """De laatste dag na verlenging volgens de Algemene termijnenwet.

    `begin` is de dag van de gebeurtenis (telt niet mee), `einde` de gewone laatste dag. Eerst
    art. 2: een termijn van drie dagen of meer krijgt zo nodig dagen erbij tot er twee werkdagen in
    zitten. Dan art. 1: wie op een zaterdag, zondag of feestdag eindigt, loopt door tot een werkdag.
    """
    if (einde - begin).days >= ATW_KORTSTE.aantal:
        tweede = werkdagen(dagen_na(begin, 1), ATW_WERKDAGEN.aantal)[-1]
        einde = max(einde, tweede)
    return eerste_werkdag(einde)
