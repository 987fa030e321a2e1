"""De bestanden van de motor: klein genoeg, van de goede makers, en heel."""

import gzip
import re
import shutil

import pytest

from tests.uitgave.hulp import WORTEL, maak_site_met_rekenhulpen
from tests.uitgave.motor.gelijk import motor_van_de_site
from uitgave.__main__ import main
from uitgave.motor.bouw import MAP, PAKKET, Bouwfout, los_bestand, maak_motor
from uitgave.motor.bundel import bibliotheek, geschud
from uitgave.rekenhulp import NAMEN

pytestmark = pytest.mark.bouw
HOOGSTENS = 300_000
VOOR_DE_BEDIENING = 12_000


@pytest.fixture
def motor():
    return motor_van_de_site()


def test_wat_een_lezer_ophaalt_past_in_het_budget(motor):
    assert list(motor.wetten) == list(NAMEN)
    for wet in motor.wetten.values():
        bestanden = (motor.script.encode(), wet.encode(), motor.wasm)
        bytes_ = sum(len(gzip.compress(b, 6)) for b in bestanden)
        assert bytes_ + VOOR_DE_BEDIENING <= HOOGSTENS


@pytest.mark.alles
def test_de_bouw_zet_de_bestanden_in_de_site_en_ruimt_de_vorige_op(tmp_path, motor):
    oud = tmp_path / MAP / "micropython-oud.wasm"
    maak_site_met_rekenhulpen(tmp_path)
    oud.parent.mkdir(parents=True)
    oud.write_bytes(b"oud")
    assert main(["motor", "--wortel", str(WORTEL), "--site", str(tmp_path)]) == 0
    gebouwd = {pad.name: pad.read_bytes() for pad in (tmp_path / MAP).iterdir()}
    assert gebouwd == motor.bestanden()  # twee keer bouwen geeft dus hetzelfde
    assert re.fullmatch(r"micropython-[0-9a-f]{10}\.wasm", motor.naam_wasm)


def test_een_verwisseld_bestand_stopt_de_bouw(tmp_path, capsys):
    shutil.copytree(WORTEL / PAKKET, tmp_path / PAKKET)
    wasm = tmp_path / PAKKET / "micropython.wasm"
    wasm.write_bytes(wasm.read_bytes() + b"\0")
    with pytest.raises(Bouwfout, match=r"micropython\.wasm: gevonden sha256 \w+, verwacht 06338c"):
        maak_motor(tmp_path, {})


def test_zonder_het_pakket_zegt_de_bouw_wat_te_doen(tmp_path):
    with pytest.raises(Bouwfout, match=r"ontbreekt; maak het met `make node_modules/klaar`"):
        maak_motor(tmp_path, {})


def test_een_fout_in_de_wet_komt_met_bestand_en_regel_uit_de_opdracht(tmp_path, capsys):
    shutil.copytree(WORTEL / "src/terugkeer", tmp_path / "src/terugkeer")
    loket = tmp_path / "src/terugkeer/rekenhulp/loket.py"
    regel = loket.read_text("utf-8").count("\n") + 1
    loket.write_text(loket.read_text("utf-8") + "from os import environ\n", "utf-8")
    assert main(["motor", "--wortel", str(tmp_path), "--site", str(tmp_path / "site")]) == 1
    verwacht = f"src/terugkeer/rekenhulp/loket.py:{regel}: de browser kent dit niet"
    assert verwacht in capsys.readouterr().err
    assert not (tmp_path / "site").exists()


@pytest.mark.alles
def test_schudden_laat_weg_wat_geen_rekenhulp_gebruikt():
    bestanden = geschud(WORTEL, "terugkeer.grondslag.tijd", "jaren_na")
    modules = bestanden.keys() - bibliotheek().keys()
    assert "terugkeer/grondslag/tijd.py" in modules
    assert "terugkeer/grondslag/feestdagen.py" not in modules
    assert "def maanden_na" in bestanden["terugkeer/grondslag/tijd.py"]
    assert "def werkdagen" not in bestanden["terugkeer/grondslag/tijd.py"]


@pytest.mark.alles
def test_een_norm_die_op_naam_wordt_gevraagd_gaat_mee():
    bestanden = geschud(WORTEL, "terugkeer.rekenhulp.buitenschuld", "BUITENSCHULD")
    assert "import terugkeer.niet_terugkeer.buitenschuld\n" in bestanden["terugkeer/__init__.py"]


def test_een_los_bestand_haalt_niets_op_en_sluit_geen_script_te_vroeg(motor):
    html = los_bestand(
        motor, "ondersteuning", "Proef & zo", "<main></main>", "p{}", 'a="</script><!--"'
    )
    assert html.count("</script>") == 4
    assert "<title>Proef &amp; zo</title>" in html
    assert "default-src 'none'" in html
    assert "<link" not in html
    assert " src=" not in html.replace("element.src", "")
