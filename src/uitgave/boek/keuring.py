"""De keuring van het boek: wat veraPDF niet ziet. Elke fout is één regel."""

import re
from collections.abc import Iterator
from io import BytesIO

import pikepdf
from pikepdf import Dictionary, Name, NameTree, Pdf

from uitgave.boek.boom import onderdelen
from uitgave.boek.zetten import LETTERS

_KOP = re.compile(r"/H([1-6])")
_NAAR_BUITEN = re.compile(r"(https?://[^/]+\.[^/]+|mailto:)")
_EIGEN_LETTERS = re.compile(rf"/[A-Z]{{6}}\+({'|'.join(LETTERS)})(-|$)")


def keur(pdf: bytes, noten: int) -> list[str]:
    """Keur een boek dat `noten` voetnoten moet hebben; zonder fouten is de lijst leeg."""
    with pikepdf.open(BytesIO(pdf)) as boek:
        return [*_links(boek), *_boom(boek, noten), *_letters(boek), *_gegevens(boek)]


def _links(boek: Pdf) -> Iterator[str]:
    """Elke link heeft een doel dat bestaat, en een omschrijving."""
    bladen = {blad.obj.objgen for blad in boek.pages}
    doelen = {str(naam): doel for naam, doel in NameTree(boek.Root.Names.Dests).items()}
    for nummer, blad in enumerate(boek.pages, 1):
        for link in blad.get("/Annots", ()):
            if "/Dest" in link:
                doel = doelen.get(str(link.Dest))
                if doel is None or doel[0].objgen not in bladen:
                    yield f"bladzijde {nummer}: de link naar {link.Dest} leidt nergens heen"
            elif not _NAAR_BUITEN.match(adres := str(link.A.URI) if "/A" in link else "niets"):
                yield f"bladzijde {nummer}: een link naar {adres}; verwacht een adres op het web"
            if not str(link.get("/Contents", "")).strip():
                yield f"bladzijde {nummer}: een link zonder omschrijving"


def _boom(boek: Pdf, noten: int) -> Iterator[str]:
    """De koppen slaan geen niveau over, tekeningen hebben uitleg, en geen noot raakte zoek."""
    if "/StructTreeRoot" not in boek.Root:
        yield "het boek heeft geen boom; voorleessoftware kan er niets mee"
        return
    niveau, gevonden = 0, set()
    for onderdeel in onderdelen(boek):
        soort = str(onderdeel.S)
        if kop := _KOP.fullmatch(soort):
            if int(kop[1]) > niveau + 1:
                yield f"een kop van niveau {kop[1]} volgt op niveau {niveau}"
            niveau = int(kop[1])
        elif soort == "/Figure" and not str(onderdeel.get("/Alt", "")).strip():
            yield "een tekening zonder uitleg"
        elif soort == "/Note":
            gevonden.add(str(onderdeel.get("/ID", "")))
    if len(gevonden) < noten:
        yield f"{len(gevonden)} voetnoten; verwacht {noten}"


def _letters(boek: Pdf) -> Iterator[str]:
    """Alleen onze letters, en alle ingebed; een afbreekstreepje kopieert als zacht streepje."""
    for onderdeel in boek.objects:
        if not isinstance(onderdeel, Dictionary):
            continue
        if onderdeel.get("/Type") == Name.FontDescriptor:
            naam = str(onderdeel.FontName)
            if not _EIGEN_LETTERS.match(naam):
                yield f"de letter {naam} hoort niet bij het boek; een teken ontbreekt in onze letters"
            if not any(f"/FontFile{n}" in onderdeel for n in ("", "2", "3")):
                yield f"de letter {naam} is niet ingebed"
        tabel = onderdeel.ToUnicode.read_bytes() if "/ToUnicode" in onderdeel else b""
        if b" <2010>" in tabel:
            yield "een afbreekstreepje kopieert als streepje"
        if b" <00a0>" in tabel:
            yield "een vaste spatie kopieert niet als spatie"


def _gegevens(boek: Pdf) -> Iterator[str]:
    """Taal, titel en bladwijzers zijn er; iets dat zelf begint, is er niet."""
    if str(boek.Root.get("/Lang", "")) != "nl":
        yield f"de taal is {boek.Root.get('/Lang', 'onbekend')}; verwacht nl"
    if not str(boek.docinfo.get("/Title", "")).strip():
        yield "het boek heeft geen titel"
    if "/OpenAction" in boek.Root or "/JavaScript" in boek.Root.get("/Names", {}):
        yield "het boek doet iets bij het openen"
    if "/Outlines" not in boek.Root:
        yield "het boek heeft geen bladwijzers"
