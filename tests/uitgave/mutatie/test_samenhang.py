"""Welke module welke andere raakt."""

from tests.uitgave.hulp import WORTEL
from uitgave.mutatie.samenhang import eigen_proeven, geraakt_door


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
    rechtsmiddelen, grondslag = (
        WORTEL / "tests/terugkeer/rechtsmiddelen",
        WORTEL / "tests/terugkeer/grondslag",
    )
    assert eigen_proeven(WORTEL, "terugkeer.rechtsmiddelen.beroep") == (
        rechtsmiddelen / "test_beroep.py",
    )
    assert eigen_proeven(WORTEL, "terugkeer.bronnen.noten.hoofdstuk_5") == (
        WORTEL / "tests/terugkeer/bronnen/test_noten.py",
    )
    assert eigen_proeven(WORTEL, "terugkeer.grondslag.telwoord") == (grondslag / "test_waarde.py",)
    assert eigen_proeven(WORTEL, "terugkeer.bestaat_niet") == ()
