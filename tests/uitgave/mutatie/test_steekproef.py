"""Een vaste greep uit alle mutanten, van elke soort een paar: elk valt op."""

import re
import subprocess
import sys

import pytest

from tests.uitgave.hulp import WORTEL


@pytest.mark.bouw
def test_elke_mutant_in_de_steekproef_valt_op():
    opdracht = [sys.executable, "-m", "uitgave", "mutatie", "--steekproef", "--werkers", "2"]
    gedaan = subprocess.run(opdracht, cwd=WORTEL, capture_output=True, text=True, check=False)
    assert gedaan.returncode == 0, gedaan.stdout + gedaan.stderr
    (aantal,) = re.findall(r"^(\d+) mutanten in de steekproef, 0 niet", gedaan.stdout, re.M)
    assert int(aantal) >= 26  # twee van elke soort
