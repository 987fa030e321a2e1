"""Verwijzingen in gebouwde HTML: wat aankomt, en wat de bouw breekt."""

import pytest

from uitgave.afwerking.koppelingen import controleer_koppelingen
from uitgave.melding import Afgekeurd


@pytest.fixture
def site(tmp_path):
    """Twee pagina's en een plaatje."""
    for pad, tekst in {
        "index.html": "<h1 id='kop'>",
        "map/blad/index.html": "<p id='f&#252;r'>",
        "plaat.svg": "<svg/>",
    }.items():
        (tmp_path / pad).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / pad).write_text(tekst, "utf-8")
    return tmp_path


@pytest.mark.parametrize(
    "doel",
    ["#hier", "../..", "../../#kop", "../../plaat.svg", "/", "/map/blad/", "https://elders.example/x",
     "mailto:a@b.example", "?vraag", "../blad/#f%C3%BCr", ""],
)  # fmt: skip
def test_verwijzing_die_aankomt(site, doel):
    (site / "map/blad/index.html").write_text(f"<p id='für'><a id='hier' href='{doel}'>", "utf-8")
    controleer_koppelingen(site)


@pytest.mark.parametrize(
    ("html", "fout"),
    [
        ("<a href='#weg'>", "'#weg' wijst naar een plaats die map/blad/index.html niet heeft"),
        ("<a href='../../#weg'>", "'../../#weg' wijst naar een plaats die index.html niet heeft"),
        ("<a href='../weg/'>", "'../weg/' wijst naar map/weg/index.html, dat er niet is"),
        ("<img src='weg.png'>", "'weg.png' wijst naar map/blad/weg.png, dat er niet is"),
        ("<a href='/weg.html'>", "'/weg.html' wijst naar weg.html, dat er niet is"),
        ("<i id='a'></i><i id='a'>", "het anker 'a' staat twee keer op de pagina"),
    ],
)
def test_verwijzing_die_nergens_aankomt(site, html, fout):
    (site / "map/blad/index.html").write_text(f"\n{html}", "utf-8")
    with pytest.raises(Afgekeurd) as gemeld:
        controleer_koppelingen(site)
    assert str(gemeld.value) == f"map/blad/index.html:2: {fout}"
