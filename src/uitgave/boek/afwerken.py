"""Wat WeasyPrint niet in een PDF zet: het kenmerk PDF/UA, leesbare links, hele woorden bij kopiëren."""

from io import BytesIO
from itertools import count
from urllib.parse import urlsplit

import pikepdf
from pikepdf import Array, Dictionary, Name, NameTree, Object, Pdf, String

from uitgave.boek.boom import onderdelen, takken
from uitgave.boek.bundelen import bundel
from uitgave.boek.inkorten import schrijf_korter
from uitgave.boek.letters import codeer_korter
from uitgave.boek.samenvoegen import voeg_samen
from uitgave.boek.snoeien import snoei

_IN_PUNT = {"/Lbl", "/LBody"}
_WAT_IEMAND_ZOEKT = {b" <2010>": b" <00ad>", b" <00a0>": b" <0020>"}
"""Een afbreekstreepje is een zacht streepje (ISO 32000-1, 14.8.2.2.3): het valt weg bij kopiëren. Een
vaste spatie is een spatie: anders vindt niet elk programma "artikel 64"."""

_UA = """<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about=""
  xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
  xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
  xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>PDF/UA version</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
"""
"""PDF/A kent de naam `pdfuaid` alleen als het bestand haar zelf uitlegt (ISO 19005-3, 6.6.2.3)."""


def werk_af(pdf: bytes) -> bytes:
    """Geef de PDF haar laatste gegevens; dezelfde invoer geeft dezelfde bytes."""
    with pikepdf.open(BytesIO(pdf)) as boek:
        _noem_toegankelijk(boek)
        _maak_vindbaar(boek)
        _beschrijf_links(boek)
        _orden_de_boom(boek)
        snoei(boek)
        voeg_samen(boek)
        schrijf_korter(boek)
        codeer_korter(boek)
        return bundel(boek)


def _noem_toegankelijk(boek: Pdf) -> None:
    xmp = boek.Root.Metadata.read_bytes().decode()
    voor, einde, na = xmp.rpartition("</rdf:RDF>")
    boek.Root.Metadata.write(f"{voor}{_UA}{einde}{na}".encode())


def _maak_vindbaar(boek: Pdf) -> None:
    for _, letter in boek.pages[0].obj.Resources.Font.items():  # alle bladzijden delen hun letters
        tabel = letter.ToUnicode.read_bytes()
        for gedrukt, gezocht in _WAT_IEMAND_ZOEKT.items():
            tabel = tabel.replace(gedrukt, gezocht)
        letter.ToUnicode.write(tabel)


def _beschrijf_links(boek: Pdf) -> None:
    """Voorleessoftware noemt van een link de omschrijving: waar zij heen leidt, in woorden."""
    nummers = {blad.obj.objgen: nummer for nummer, blad in enumerate(boek.pages, 1)}
    doelen = {str(naam): doel for naam, doel in NameTree(boek.Root.Names.Dests).items()}
    for blad in boek.pages:
        for link in blad.get("/Annots", ()):
            link.Contents = String(_omschrijving(link, doelen, nummers))


def _omschrijving(
    link: Object, doelen: dict[str, Object], nummers: dict[tuple[int, int], int]
) -> str:
    if "/A" in link:
        return f"Opent {urlsplit(str(link.A.URI)).hostname}"
    naam = str(link.Dest)
    bladzijde = nummers[doelen[naam][0].objgen]
    _, _, anker = naam.partition("--")
    if anker.startswith("fn:"):
        return "Naar de voetnoot"
    if anker.startswith("fnref"):
        return "Terug naar de tekst bij de voetnoot"
    return f"Naar bladzijde {bladzijde}"


def _orden_de_boom(boek: Pdf) -> None:
    nummers = count(1)
    for onderdeel in list(onderdelen(boek)):
        if onderdeel.get("/S") == Name.Note:  # elke noot heeft een eigen naam (PDF/UA-1, 7.9)
            onderdeel.ID = String(f"noot-{next(nummers)}")
        elif onderdeel.get("/S") == Name.LI:
            _geef_punt_een_lijf(boek, onderdeel)


def _geef_punt_een_lijf(boek: Pdf, punt: Object) -> None:
    """In een punt van een lijst staat alleen een merk en een lijf (ISO 32000-1, 14.8.4.3.3)."""
    delen = [tak for tak in takken(punt) if isinstance(tak, Object)]
    los = [deel for deel in delen if str(deel.S) not in _IN_PUNT]
    if los:
        lijf = boek.make_indirect(Dictionary(S=Name.LBody, P=punt, Pg=punt.Pg, K=Array(los)))
        for deel in los:
            deel.P = lijf
        punt.K = Array([*(deel for deel in delen if deel not in los), lijf])
