"""De algemeen erkende feestdagen en wat een werkdag is (Algemene termijnenwet art. 3)."""

from datetime import date, timedelta
from functools import cache

from terugkeer.bronnen.regelingen import ATW
from terugkeer.grondslag.fouten import NietGeverifieerd
from terugkeer.grondslag.gelijkgestelde_dagen import GELIJKGESTELD, NAGEKEKEN

BRON = (ATW.artikel("3"),)

EERSTE_JAAR = 2014
"""Vóór 2014 was het Koninginnedag in plaats van Koningsdag; zo ver terug rekent de editie niet."""

_ZATERDAG = 5
_ZONDAG = 6


@cache
def pasen(jaar: int) -> date:
    """Eerste paasdag volgens de gregoriaanse kalender (de rekenwijze van Meeus, Jones en Butcher)."""
    goud = jaar % 19
    eeuw, rest = divmod(jaar, 100)
    schrikkel, schrikkelrest = divmod(eeuw, 4)
    correctie = (eeuw - (eeuw + 8) // 25 + 1) // 3
    maan = (19 * goud + eeuw - schrikkel - correctie + 15) % 30
    vierde, vierderest = divmod(rest, 4)
    zondag = (32 + 2 * schrikkelrest + 2 * vierde - maan - vierderest) % 7
    verschuiving = (goud + 11 * maan + 22 * zondag) // 451
    maand, dag = divmod(maan + zondag - 7 * verschuiving + 114, 31)
    return date(jaar, maand, dag + 1)


@cache
def feestdagen(jaar: int) -> dict[date, str]:
    """De acht feestdagen van art. 3 lid 1, zonder de dagen die daarmee zijn gelijkgesteld."""
    if jaar < EERSTE_JAAR:
        raise NietGeverifieerd(f"de feestdagen van {jaar} zijn niet nagekeken; vanaf {EERSTE_JAAR}")
    eerste_paasdag = pasen(jaar)
    koningsdag = date(jaar, 4, 27)
    if koningsdag.weekday() == _ZONDAG:
        koningsdag = date(jaar, 4, 26)
    return {
        date(jaar, 1, 1): "nieuwjaarsdag",
        eerste_paasdag + timedelta(days=1): "tweede paasdag",
        koningsdag: "Koningsdag",
        date(jaar, 5, 5): "Bevrijdingsdag",
        eerste_paasdag + timedelta(days=39): "Hemelvaartsdag",
        eerste_paasdag + timedelta(days=50): "tweede pinksterdag",
        date(jaar, 12, 25): "eerste kerstdag",
        date(jaar, 12, 26): "tweede kerstdag",
    }


def gelijkgesteld(dag: date) -> bool:
    """Zeg of de dag met een feestdag is gelijkgesteld: Goede Vrijdag, of bij besluit.

    Weigert (`NietGeverifieerd`) in jaren waarvan het besluit niet is nagekeken.
    """
    if dag.year not in NAGEKEKEN:
        raise NietGeverifieerd(
            f"de gelijkgestelde dagen van {dag.year} zijn niet nagekeken; "
            "wel die van 2014 tot en met 2019 en van 2023 tot en met 2028"
        )
    return dag in GELIJKGESTELD or dag == pasen(dag.year) - timedelta(days=2)


@cache
def is_werkdag(dag: date, *, gelijkgesteld_is_vrij: bool = True) -> bool:
    """Zeg of de dag geen zaterdag, zondag of algemeen erkende feestdag is.

    Met `gelijkgesteld_is_vrij=False` tellen Goede Vrijdag en de dagen bij besluit als werkdag.
    """
    if dag.weekday() >= _ZATERDAG or dag in feestdagen(dag.year):
        return False
    return not (gelijkgesteld_is_vrij and gelijkgesteld(dag))
