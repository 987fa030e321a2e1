"""Een gebundeld boek zegt hetzelfde, en elk programma dat PDF leest, leest het."""

from io import BytesIO

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf, String

from uitgave.boek import bundelen
from uitgave.boek.bundelen import bundel


@pytest.fixture
def boek():
    """Twee bladzijden, een rij onderdelen, een lus, en teksten die op een verwijzing lijken."""
    pdf = Pdf.new()
    for nummer in (1, 2):
        blad = pdf.add_blank_page()
        blad.Contents = pdf.make_stream(b"q\n%d 0 0 %d 0 0 cm\nQ\n" % (nummer, nummer) * 40)
    rij = [pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name.P, Nr=n)) for n in range(9)]
    for onderdeel in rij:
        onderdeel.P = rij[0]
    pdf.Root.Rij = Array(rij)
    pdf.Root.Teksten = Array(
        [String("1 0 R"), String("(2 0 R\\) 3 0 R"), String(b"\x00\xff 1 0 R")]
    )
    pdf.docinfo.Title = "Proef"
    pdf.make_indirect(Dictionary(Rest="hangt nergens aan"))
    return pdf


def heropend(bytes_):
    return pikepdf.open(BytesIO(bytes_))


@pytest.mark.parametrize("per_bundel", [1, 4, 8192])
def test_het_boek_zegt_hetzelfde(boek, monkeypatch, per_bundel):
    monkeypatch.setattr(bundelen, "_PER_BUNDEL", per_bundel)
    with heropend(bundel(boek)) as nieuw:
        assert nieuw.check_pdf_syntax() == []
        assert [blad.Contents.read_bytes() for blad in nieuw.pages] == [
            blad.Contents.read_bytes() for blad in boek.pages
        ]
        assert list(nieuw.Root.Teksten) == list(boek.Root.Teksten)
        assert [int(onderdeel.Nr) for onderdeel in nieuw.Root.Rij] == list(range(9))
        assert {onderdeel.P.objgen for onderdeel in nieuw.Root.Rij} == {nieuw.Root.Rij[0].objgen}
        assert str(nieuw.docinfo.Title) == "Proef"


def test_wat_nergens_aan_hangt_gaat_niet_mee(boek):
    with heropend(bundel(boek)) as nieuw:
        assert not [deel for deel in nieuw.objects if "/Rest" in deel]


def test_hetzelfde_boek_geeft_dezelfde_bytes(boek):
    eerste = bundel(boek)
    assert bundel(boek) == eerste
    boek.docinfo.Title = "Anders"
    assert bundel(boek)[-2000:] != eerste[-2000:]


def test_een_ingepakte_stroom_blijft_ingepakt(boek):
    """Een foto is al gecomprimeerd, op een manier die alleen bij foto's past."""
    foto = boek.make_stream(b"\xff\xd8 foto", Filter=Name.DCTDecode)
    boek.Root.Foto = foto
    with heropend(bundel(boek)) as nieuw:
        assert nieuw.Root.Foto.read_raw_bytes() == b"\xff\xd8 foto"
        assert nieuw.Root.Foto.Filter == Name.DCTDecode
