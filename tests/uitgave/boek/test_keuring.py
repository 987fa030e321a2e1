"""Een klein boek, echt gezet: het is goed, en elke geplante fout wordt gezien."""

import builtins
import os
from io import BytesIO

import pikepdf
import pytest
from pikepdf import Dictionary, Name, NameTree, String

from tests.uitgave.boek.hulp import maak_proefsite, schrijf
from uitgave.__main__ import main
from uitgave.boek import maak_boek
from uitgave.boek.boom import onderdelen
from uitgave.boek.keuring import keur
from uitgave.melding import Mislukt
from uitgave.uitgifte import BOEK

pytestmark = [
    pytest.mark.bouw,
    # WeasyPrint laat het bestand met zijn kleurprofiel aan Python om te sluiten.
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
    pytest.mark.filterwarnings("ignore::ResourceWarning"),
]


@pytest.fixture(scope="module")
def pdf(tmp_path_factory):
    site = maak_proefsite(tmp_path_factory.mktemp("boek"))
    return maak_boek(site.parent, site)


def met_fout(pdf, plant):
    """De keuring van het boek nadat `plant` er een fout in zette."""
    with pikepdf.open(BytesIO(pdf)) as boek:
        plant(boek)
        uit = BytesIO()
        boek.save(uit)
    return keur(uit.getvalue(), 1)


def links(boek):
    return [link for blad in boek.pages for link in blad.get("/Annots", ())]


def eerste(boek, soort):
    return next(deel for deel in onderdelen(boek) if str(deel.S) == soort)


def letter(boek):
    return next(
        o
        for o in boek.objects
        if isinstance(o, Dictionary) and o.get("/Type") == Name.FontDescriptor
    )


def dood_doel(boek):
    boek.Root.Names.Dests = NameTree.new(boek).obj


def zonder_omschrijving(boek):
    links(boek)[0].Contents = String("")


def naar_schijf(boek):
    link = next(link for link in links(boek) if "/A" in link)
    link.A.URI = String("file:///etc/hosts")


def kop_slaat_over(boek):
    eerste(boek, "/H2").S = Name.H4


def tekening_zonder_uitleg(boek):
    del eerste(boek, "/Figure")["/Alt"]


def noot_weg(boek):
    eerste(boek, "/Note").S = Name.Span


def zonder_boom(boek):
    del boek.Root["/StructTreeRoot"]


def vreemde_letter(boek):
    letter(boek).FontName = Name("/ABCDEF+DejaVu-Sans")


def losse_letter(boek):
    for soort in ("/FontFile", "/FontFile2", "/FontFile3"):
        if soort in (los := letter(boek)):
            del los[soort]


def hard_streepje(boek):
    voeg_betekenis_toe(boek, b"<01> <2010>")


def vaste_spatie(boek):
    voeg_betekenis_toe(boek, b"<01> <00a0>")


def voeg_betekenis_toe(boek, teken):
    letter = next(o for o in boek.objects if isinstance(o, Dictionary) and "/ToUnicode" in o)
    letter.ToUnicode.write(letter.ToUnicode.read_bytes() + teken)


def zonder_taal(boek):
    del boek.Root["/Lang"]


def zonder_titel(boek):
    del boek.docinfo["/Title"]


def zonder_bladwijzers(boek):
    del boek.Root["/Outlines"]


def begint_zelf(boek):
    boek.Root.OpenAction = Dictionary(S=Name.JavaScript, JS=String("app.alert(1)"))


FOUTEN = {
    dood_doel: "leidt nergens heen",
    zonder_omschrijving: "een link zonder omschrijving",
    naar_schijf: "een link naar file:///etc/hosts; verwacht een adres op het web",
    kop_slaat_over: "een kop van niveau 4 volgt op niveau 1",
    tekening_zonder_uitleg: "een tekening zonder uitleg",
    noot_weg: "0 voetnoten; verwacht 1",
    zonder_boom: "het boek heeft geen boom",
    vreemde_letter: "de letter /ABCDEF+DejaVu-Sans hoort niet bij het boek",
    losse_letter: "is niet ingebed",
    hard_streepje: "een afbreekstreepje kopieert als streepje",
    vaste_spatie: "een vaste spatie kopieert niet als spatie",
    zonder_taal: "de taal is onbekend; verwacht nl",
    zonder_titel: "het boek heeft geen titel",
    zonder_bladwijzers: "het boek heeft geen bladwijzers",
    begint_zelf: "het boek doet iets bij het openen",
}


def breek_af(*_):
    os._exit(9)


def test_het_boek_is_goed(pdf):
    assert keur(pdf, 1) == []


@pytest.mark.parametrize("fout", FOUTEN, ids=lambda fout: fout.__name__)
def test_elke_fout_wordt_gezien(pdf, fout):
    assert any(FOUTEN[fout] in regel for regel in met_fout(pdf, fout))


@pytest.mark.alles
def test_twee_keer_zetten_geeft_dezelfde_bytes(pdf, tmp_path, monkeypatch):
    monkeypatch.setenv("TZ", "Pacific/Kiritimati")
    monkeypatch.setenv("LC_ALL", "tr_TR.UTF-8")
    site = maak_proefsite(tmp_path)
    assert maak_boek(tmp_path, site) == pdf


def test_een_letter_die_ontbreekt_is_een_regel(tmp_path):
    site = maak_proefsite(tmp_path)
    (tmp_path / "node_modules").unlink()
    with pytest.raises(Mislukt, match=r"IBMPlexSerif-Regular.woff2: deze letter ontbreekt"):
        maak_boek(tmp_path, site)


def test_zetten_dat_afbreekt_is_een_regel(tmp_path, monkeypatch):
    """Zo eindigt een proces dat te veel geheugen vraagt."""
    site = maak_proefsite(tmp_path)
    monkeypatch.setattr("uitgave.boek._zet", breek_af)
    with pytest.raises(Mislukt, match="het zetten van het boek brak af; het vraagt 1 GB geheugen"):
        maak_boek(tmp_path, site)


@pytest.mark.alles
def test_een_teken_dat_de_letter_niet_heeft_is_een_regel(tmp_path):
    site = maak_proefsite(tmp_path)
    schrijf(site, "tweede/index.html", '<h1>T</h1><h2 id="woord">woord</h2><p>漢字</p>')
    with pytest.raises(Mislukt, match="het boek is"):
        maak_boek(tmp_path, site)


@pytest.mark.alles
def test_een_plaatje_dat_er_niet_is_is_een_regel(tmp_path):
    site = maak_proefsite(tmp_path)
    schrijf(
        site, "tweede/index.html", '<h1>T</h1><h2 id="woord">w</h2><img src="weg.png" alt="Weg">'
    )
    with pytest.raises(Mislukt, match=r"het boek is niet te zetten: .*weg\.png"):
        maak_boek(tmp_path, site)


def test_zonder_pango_is_er_een_regel_en_geen_boek(tmp_path, monkeypatch, capsys):
    """WeasyPrint laadt Pango bij het importeren; zonder Pango is dat een OSError."""
    site = maak_proefsite(tmp_path)
    importeer = builtins.__import__

    def zonder_pango(naam, *rest):
        if naam == "weasyprint":
            raise OSError("cannot load library 'libpango-1.0-0'\nen nog een regel")
        return importeer(naam, *rest)

    monkeypatch.setattr(builtins, "__import__", zonder_pango)
    assert main(["boek", "--wortel", str(tmp_path), "--site", str(site)]) == 1
    gezegd = capsys.readouterr()
    assert gezegd.err.splitlines() == [
        "Pango ontbreekt; zonder die bibliotheek is er geen boek (cannot load library 'libpango-1.0-0')"
    ]
    assert gezegd.out == ""
    assert not list(site.rglob("*.pdf"))


@pytest.mark.alles
def test_zonder_harfbuzz_subset_is_er_een_regel_en_geen_boek(tmp_path, monkeypatch, capsys):
    """Zonder deze bibliotheek waarschuwt WeasyPrint alleen, halverwege; dit zegt wat ontbreekt."""
    monkeypatch.setattr("weasyprint.text.ffi.harfbuzz_subset", None)
    site = maak_proefsite(tmp_path)
    assert main(["boek", "--wortel", str(tmp_path), "--site", str(site)]) == 1
    assert capsys.readouterr().err.splitlines() == [
        "HarfBuzz-Subset ontbreekt; zonder die bibliotheek is er geen boek"
    ]
    assert not list(site.rglob("*.pdf"))


@pytest.mark.alles
def test_een_afgekeurd_boek_laat_het_vorige_staan(tmp_path, capsys):
    site = maak_proefsite(tmp_path)
    vorige = site / BOEK
    vorige.parent.mkdir()
    vorige.write_bytes(b"vorige")
    schrijf(site, "tweede/index.html", '<h1>T</h1><h2 id="woord">woord</h2><p>漢字</p>')
    assert main(["boek", "--wortel", str(tmp_path), "--site", str(site)]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert [pad.name for pad in vorige.parent.iterdir()] == [vorige.name]
    assert vorige.read_bytes() == b"vorige"
