"""De gezinslocatie: onderdak voor gezinnen met minderjarige kinderen (rapport 2.2, 4.4.2, 5.2)."""

from dataclasses import dataclass, replace
from datetime import date

from terugkeer.bronnen.uitspraken import FERREIRA
from terugkeer.grondslag.bron import rapport, schrijf_datum
from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import norm
from terugkeer.grondslag.periode import Periode
from terugkeer.grondslag.tijd import dagen_na, verjaardag
from terugkeer.grondslag.uitkomst import Antwoord, Reden, Uitkomst, nee, onbepaald
from terugkeer.grondslag.waarde import Aantal, Datum, Lijst, Precisie, Regel

_BRON = (rapport("2.2", noten=(28,)), rapport("4.4.2"), rapport("5.2"))

SINDS = Datum(date(2011, 1, 1), (rapport("2.2", noten=(28,)),), Precisie.JAAR, feiten="F162 F165")
"""Sinds dit jaar komen minderjarigen niet meer op straat te staan; een dag ontbreekt."""

LEEFTIJD = Aantal(18, ("jaar",), _BRON, feiten="F168 F456 F536")
"""Tot het jongste kind zo oud is, kan het gezin blijven."""

FERREIRA_ARREST = Datum(date(2012, 9, 21), (FERREIRA, rapport("2.2", noten=(28,))), feiten="F163")
"""De dag van het arrest over opvang van gezinnen met minderjarige kinderen."""

OP_STRAAT = Regel(
    Antwoord.NEE,
    (
        (Antwoord.JA, ("op straat gezet",)),
        (Antwoord.NEE, ("niet meer op straat", "niet op straat", "niet meer op straat gezet")),
    ),
    (rapport("2.2", noten=(28,)),),
    feiten="F162 F165",
)
"""Of minderjarigen, ook als zij alleen zijn, op straat mogen worden gezet."""

ALTIJD_ONDERDAK = Regel(
    Antwoord.JA,
    (
        (
            Antwoord.JA,
            ("altijd onderdak", "altijd terecht in een gezinslocatie", "onderdak krijgen"),
        ),
        (Antwoord.NEE, ("geen onderdak",)),
    ),
    _BRON,
    feiten="F164 F165 F456 F535",
)
"""Of een gezin met minderjarige kinderen onderdak kan krijgen."""

TOT = Lijst(
    (
        ("het jongste kind 18 is", "het jongste kind 18 jaar is", "het jongste kind 18 wordt"),
        ("de terugkeer geregeld is", "de terugkeer is geregeld", "het gezin vertrekt"),
    ),
    _BRON,
    feiten="F168 F456 F536",
)
"""Waarmee het onderdak eindigt; paragraaf 5.2 noemt in plaats van regelen het echte vertrek."""


@dataclass(frozen=True)
class Onderdak:
    """Tot welke dag er onderdak is (die dag zelf niet meer), en waardoor het eindigt."""

    tot: date
    waardoor: str

    @property
    def laatste_dag(self) -> date:
        """De laatste dag met onderdak."""
        return dagen_na(self.tot, -1)

    def __str__(self) -> str:
        return f"tot {schrijf_datum(self.tot)}, als {self.waardoor}"


@norm(
    "gezinslocatie",
    nummer="N43",
    bron=(FERREIRA, *ALTIJD_ONDERDAK.bron),
    feiten="F162 F163 F164 F165 F168 F456 F535 F536",
    geldig=Periode(SINDS.dag, None, SINDS.bron),
    peildatum="dag",
    twijfel=(
        "Volgens paragraaf 2.2 en 4.4.2 eindigt het onderdak als de terugkeer is geregeld, volgens "
        "5.2 bij het echte vertrek. De editie neemt streng wat het eerst komt, en ruim paragraaf 5.2.",
        "'Tot' leest de editie als: op die dag zelf niet meer.",
        "Paragraaf 5.2 noemt de locatie die van de DT&V; elders is opvang een taak van het COA.",
        "Noot 28 noemt een arrest van 2012 als aanleiding voor een praktijk sinds 2011.",
        "Waar een minderjarige zonder gezin onderdak krijgt, zegt het rapport niet.",
    ),
)
def gezinslocatie(
    dag: date,
    *,
    gezin: bool | None = None,
    geboren_jongste: date | None = None,
    terugkeer_geregeld: date | None = None,
    feitelijk_vertrek: date | None = None,
) -> Uitkomst[Onderdak]:
    """Of een gezin op een dag in een gezinslocatie kan zijn, en tot wanneer.

    `geboren_jongste` is de geboortedatum van het jongste kind; `terugkeer_geregeld` en
    `feitelijk_vertrek` zijn dagen, of `None` zolang het niet zover is. Uitkomst: *ja* of *nee*; is
    de terugkeer geregeld en het gezin nog niet weg, dan staat de ruime lezing erbij.

    Fouten: `OnjuisteInvoer` als het kind na `dag` is geboren.

    Bron: rapport 2.2 (noot 28), 4.4.2 en 5.2.
    """
    if geboren_jongste and geboren_jongste > dag:
        raise OnjuisteInvoer("geboren_jongste", geboren_jongste, "een dag op of vóór de gevraagde")
    if not gezin:
        tekst = "De gezinslocatie is er voor gezinnen met minderjarige kinderen."
        straat = f"Een minderjarige zonder gezin komt ook {OP_STRAAT}."
        return nee(Reden(tekst, ALTIJD_ONDERDAK.bron), Reden(straat, OP_STRAAT.bron, OP_STRAAT))
    if geboren_jongste is None:
        tekst = "Nodig is de geboortedatum van het jongste kind."
        return onbepaald(Reden(tekst, LEEFTIJD.bron), ontbreekt=("geboren_jongste",))
    kind_18, geregeld = TOT.elementen
    ruim = Onderdak(verjaardag(geboren_jongste, LEEFTIJD.aantal), kind_18[0])
    if feitelijk_vertrek and feitelijk_vertrek < ruim.tot:
        ruim = Onderdak(feitelijk_vertrek, geregeld[-1])
    if dag >= ruim.tot:
        return _geen(ruim)
    nog_open = {"terugkeer_geregeld": terugkeer_geregeld, "feitelijk_vertrek": feitelijk_vertrek}
    ontbreekt = tuple(naam for naam, wanneer in nog_open.items() if wanneer is None)
    if terugkeer_geregeld is None or terugkeer_geregeld >= ruim.tot:
        return _wel(ruim, ontbreekt)
    streng = Onderdak(terugkeer_geregeld, geregeld[0])
    uitkomst = _geen(streng) if dag >= streng.tot else _wel(streng, ontbreekt)
    return replace(uitkomst, ontbreekt=ontbreekt, andere_lezing=_wel(ruim, ontbreekt))


def _wel(onderdak: Onderdak, ontbreekt: tuple[str, ...]) -> Uitkomst[Onderdak]:
    tekst = f"Er is onderdak {onderdak}."
    reden = Reden(tekst, ALTIJD_ONDERDAK.bron, ALTIJD_ONDERDAK)
    return Uitkomst(ALTIJD_ONDERDAK.antwoord, (reden,), onderdak, ontbreekt)


def _geen(onderdak: Onderdak) -> Uitkomst[Onderdak]:
    tekst = f"Er is alleen onderdak {onderdak}; die dag is bereikt."
    return nee(Reden(tekst, TOT.bron, TOT))
