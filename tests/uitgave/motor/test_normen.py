"""Elke norm antwoordt in de motor wat zij in CPython antwoordt."""

import json
import subprocess
import sys
from functools import cache, partial
from pathlib import Path

import pytest

from terugkeer import NORMEN
from tests.uitgave.motor import schrift
from tests.uitgave.motor.gelijk import WORTEL, anders, bij_elkaar, eerste_verschil, proefmotor
from tests.uitgave.motor.gevallen import Gevallen, opgenomen, stelselmatig
from uitgave.motor.bundel import bundel, los

pytestmark = pytest.mark.bouw

INGANG = """
from schrift import speel as _speel
from waarden import WAARDEN
def speel(gevallen):
 return _speel(gevallen, WAARDEN)
"""
TERMIJNEN = Gevallen([], {})
for dag in range(1, 32):
    TERMIJNEN.regels.append(f"vertrektermijn_einddatum|0|bekendmaking={dag - 1}")
    TERMIJNEN.waarden[f"date(2016, 12, {dag})"] = dag - 1
TERMIJNEN.regels.append("opvangrecht_en_beeindiging|0")
TERMIJNEN.regels.append("vertrektermijn_duur|0|veilig_land=31")
TERMIJNEN.waarden["'één'"] = 31
TERMIJNEN.regels.append("vertrektermijn_duur|0|kennelijk_ongegrond=0")
TERMIJNEN.imports.add(("datetime", "date"))


@cache
def wet() -> dict[str, str]:
    return bundel(WORTEL, "terugkeer")


@cache
def bij(waarden: str) -> dict[str, str]:
    """Wat er bij de wet nodig is om gevallen te spelen."""
    schrift_bron = Path(schrift.__file__).read_text("utf-8")
    return los(WORTEL, {"schrift.py": schrift_bron, "waarden.py": waarden})


def verschil(gevallen: Gevallen, map_: Path, bestanden: dict[str, str] | None = None) -> str:
    naamruimte: dict[str, object] = {}
    exec(gevallen.bron(), naamruimte)
    return eerste_verschil(
        proefmotor({**(bestanden or wet()), **bij(gevallen.bron())}, INGANG, "speel"),
        map_,
        "speel",
        partial(schrift.speel, waarden=naamruimte["WAARDEN"]),
        bij_elkaar(gevallen.regels, 100),
    )


def test_elke_norm_antwoordt_hetzelfde_in_een_greep_van_gevallen(tmp_path):
    gevallen = stelselmatig(1, onjuist=1)
    assert {regel.partition("|")[0] for regel in gevallen.regels} == set(NORMEN)
    assert verschil(gevallen, tmp_path) == ""


@pytest.mark.alles
def test_elke_norm_antwoordt_hetzelfde_in_elke_combinatie_of_een_grote_greep(tmp_path):
    assert verschil(stelselmatig(150), tmp_path) == ""


@pytest.mark.alles
def test_elke_norm_antwoordt_hetzelfde_op_wat_de_proeven_vragen(tmp_path):
    bestand = tmp_path / "opname.json"
    opdracht = [sys.executable, "-m", "pytest", "-q", "-p", "tests.uitgave.motor.opname"]
    subprocess.run(
        [*opdracht, "-p", "no:cacheprovider", "tests/terugkeer"],
        cwd=WORTEL,
        env={"OPNAME": str(bestand), "PYTHONPATH": "src:."},
        check=True,
    )
    opname = json.loads(bestand.read_text("utf-8"))
    vreemd = {regel.split(": ", 1)[1].partition(" ")[0] for regel in opname["overgeslagen"]}
    # Feiten die geen browser ooit kan sturen; een moment zonder tijdzone is wel een geval.
    assert vreemd == {"1.5", "<object", "[]", "b'ja'", "datetime.datetime(2016,"}
    assert len(opname["regels"]) > 10_000
    assert verschil(opgenomen(opname), tmp_path) == ""


VERANDERINGEN = (
    ("terugkeer/grondslag/tijd.py", "days=aantal", "days=aantal + 1"),
    ("_taal.py", "zichtbaar(teken)", "False"),
    ("itertools.py", "rij + (ding,)", "(ding,) + rij"),
    ("terugkeer/grondslag/feestdagen.py", ">= _ZATERDAG", "> _ZATERDAG"),
    ("terugkeer/grondslag/bron.py", "{} art. {}", "{} artikel {}"),
    ("_taal.py", "datetime.date({}, {}, {})", "date({}, {}, {})"),
)
"""Kleine fouten in een bewerking, een voorwaarde en een tekst van de wet, en in de bibliotheek."""


@pytest.mark.alles
@pytest.mark.parametrize("verandering", VERANDERINGEN)
def test_de_poort_merkt_een_verandering_in_de_vertaling(tmp_path, verandering):
    gevonden = verschil(TERMIJNEN, tmp_path, anders(wet(), *verandering))
    assert "\nCPython: " in gevonden
    assert "\nmotor:   " in gevonden
