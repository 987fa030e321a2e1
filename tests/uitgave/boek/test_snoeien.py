"""De gesnoeide boom: wat niets zegt is weg, en elke tekst hangt waar de bladzijde zegt dat zij hangt."""

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Pdf

from uitgave.boek.boom import onderdelen
from uitgave.boek.snoeien import snoei


@pytest.fixture
def boek():
    """Een alinea met twee regels, de tweede met een vet woord, en een link; in een lijst een regel."""
    with Pdf.new() as pdf:
        blad = pdf.add_blank_page().obj
        blad.StructParents = 0

        def maak(soort, *takken, **meer):
            deel = pdf.make_indirect(Dictionary(S=Name(soort), Pg=blad, K=Array(takken), **meer))
            for tak in takken:
                if not isinstance(tak, int):
                    tak.P = deel
            return deel

        regel, vet, staart = (
            maak("/Span", 0),
            maak("/Span", maak("/NonStruct", 1)),
            maak("/Span", 2),
        )
        link = maak("/Link", 3)
        uitleg = maak("/Span", 4, Alt=pikepdf.String("uitleg"))
        alinea = maak("/P", regel, maak("/Span", vet, staart), link, uitleg)
        los = maak("/Span", 5)
        document = maak("/Document", alinea, maak("/L", los))
        houders = [regel, vet.K[0], staart, link, uitleg, los]
        pdf.Root.StructTreeRoot = Dictionary(
            K=Array([document]), ParentTree=Dictionary(Nums=Array([0, Array(houders)]))
        )
        yield pdf


def soorten(boek):
    return [str(deel.S) for deel in onderdelen(boek)]


def test_tekst_hangt_aan_wat_iets_zegt(boek):
    snoei(boek)
    assert soorten(boek) == ["/Document", "/P", "/Link", "/Span", "/L", "/Span"]
    alinea = boek.Root.StructTreeRoot.K[0].K[0]
    assert [tak if isinstance(tak, int) else str(tak.S) for tak in alinea.K] == [
        *(0, 1, 2),
        *("/Link", "/Span"),
    ]


def test_de_bladzijde_kent_de_nieuwe_plaats_van_elke_tekst(boek):
    snoei(boek)
    houders = boek.Root.StructTreeRoot.ParentTree.Nums[1]
    assert [str(houder.S) for houder in houders] == ["/P", "/P", "/P", "/Link", "/Span", "/Span"]
    for nummer, houder in enumerate(houders):
        takken = houder.K if isinstance(houder.K, Array) else [houder.K]
        assert nummer in [tak for tak in takken if isinstance(tak, int)]


def test_wat_overblijft_kent_wie_erboven_staat(boek):
    snoei(boek)
    for deel in onderdelen(boek):
        takken = deel.K if isinstance(deel.K, Array) else [deel.K]
        assert all(isinstance(tak, int) or tak.P.objgen == deel.objgen for tak in takken)
