"""Welke module welke andere raakt."""

from tests.uitgave.hulp import WORTEL
from uitgave.mutatie.samenhang import eigen_proef, geraakt_door


def test_een_module_raakt_wie_haar_gebruikt_ook_via_een_andere():
    geraakt = geraakt_door(WORTEL, "terugkeer.grondslag.tijd")
    assert geraakt[0] == "terugkeer.grondslag.tijd"
    assert "terugkeer.terugkeerbesluit.vertrektermijn" in geraakt
    assert "tests.terugkeer.terugkeerbesluit.test_vertrektermijn" in geraakt


def test_wat_alle_modules_laadt_wordt_door_elke_geraakt():
    """Anders bewaart het register de waarde van voor de verandering."""
    geraakt = geraakt_door(WORTEL, "terugkeer.onderzoek")
    assert {"uitgave.normen", "uitgave.onderwerpen", "uitgave.nagekeken"} <= {*geraakt}


def test_een_module_zonder_eigen_proef_heeft_die_van_haar_pakket():
    eigen = eigen_proef(WORTEL, "terugkeer.rechtsmiddelen.beroep")
    assert eigen == WORTEL / "tests/terugkeer/rechtsmiddelen/test_beroep.py"
    assert eigen_proef(WORTEL, "terugkeer.bestaat_niet") is None
