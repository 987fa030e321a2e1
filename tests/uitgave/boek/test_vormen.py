"""Van een scherm naar een bladzijde: wat bij elkaar hoort, blijft bij elkaar."""

import lxml.html
import pytest

from uitgave.boek.bijeen import houd_bijeen
from uitgave.boek.links import _adres
from uitgave.boek.noten import zet_noten_bij_hun_verwijzing
from uitgave.boek.vormen import geef_vaste_vorm


def vorm(html):
    inhoud = lxml.html.fragment_fromstring(html, create_parent="article")
    geef_vaste_vorm(inhoud)
    houd_bijeen(inhoud)
    return inhoud


@pytest.mark.parametrize(
    ("tekst", "verwacht"),
    [
        ("Zie § 2.1 en noot 12", "Zie §~2.1 en noot~12"),
        ("artikel 3.6a, lid 2 van bijlage IV", "artikel~3.6a, lid~2 van bijlage~IV"),
        ("Paragraaf 4.4.2 (Rapport § 4.2)", "Paragraaf~4.4.2 (Rapport~§~4.2)"),
        ("op 12 december 2016", "op 12~december 2016"),
        ("binnen 28 dagen of 12 weken", "binnen 28~dagen of 12~weken"),
        ("Kamerstuk 19 637, nr. 2076", "Kamerstuk 19~637, nr.~2076"),
        ("in 2016 kwamen 10 mensen", "in 2016 kwamen 10 mensen"),
        ("geen lid van de groep", "geen lid van de groep"),
    ],
)
def test_een_nummer_blijft_bij_zijn_woord(tekst, verwacht):
    (alinea,) = vorm(f"<p>{tekst}</p>")
    assert alinea.text.replace("\xa0", "~") == verwacht


def test_code_houdt_haar_spaties():
    assert vorm("<p><code>noot 12</code></p>")[0][0].text == "noot 12"


def test_een_adres_en_een_lastig_woord_blijven_heel():
    """Ook achter een ander element; de woorden eromheen blijven waar zij stonden."""
    html = (
        "<p>Bij stichtingros.nl en <b>een</b> taskforce of VluchtelingenWerk, <i>of</i> niet.</p>"
    )
    (alinea,) = vorm(html)
    heel = [span.text for span in alinea.iter("span") if span.get("class") == "heel"]
    assert heel == ["stichtingros.nl", "taskforce", "VluchtelingenWerk"]
    assert alinea.text_content() == (
        "Bij stichtingros.nl en een taskforce of VluchtelingenWerk, of niet."
    )


def test_een_korte_cel_breekt_niet_af():
    cellen = vorm(
        "<table><tr><td>in beginsel</td><td>een langere tekst, die wel mag</td></tr></table>"
    )
    assert [cel.get("class") for cel in cellen.iter("td")] == ["kort", None]


def test_een_kort_voorbeeld_blijft_op_een_bladzijde():
    lang = "regel\n" * 40
    voorbeelden = vorm(
        '<details class="rekenvoorbeeld"><summary>Kort</summary><pre>een\ntwee</pre></details>'
        f'<details class="rekenvoorbeeld"><summary>Lang</summary><pre>{lang}</pre></details>'
    )
    assert [v.get("class") for v in voorbeelden] == ["rekenvoorbeeld kort", "rekenvoorbeeld"]


def test_een_lange_regel_code_springt_verder_in():
    """Vier spaties en 100 tekens: de regel gaat verder op acht. Lege regels blijven staan."""
    tekst = f"begin\n\n    {'x' * 100}\n{'y' * 100}\n\neinde"
    (code,) = vorm(f"<pre>{tekst}</pre>")
    assert [span.get("class") for span in code] == ["lang diep-2", "lang diep-1"]
    assert code.text_content() == tekst


def test_een_lange_vorm_van_een_functie_blijft_heel():
    parameters = ",\n".join(f"    feit_{n}: bool | None = None" for n in range(3))
    lange = f"    laatste: {'Heel' * 30} = None"
    (vorm_,) = vorm(
        '<div class="doc-signature highlight"><pre><code>'
        f"dag(\n{parameters},\n{lange},\n) -&gt; int</code></pre></div>"
    )
    assert vorm_.text_content().startswith("dag(feit_0: bool | None = None, feit_1:")
    assert vorm_.text_content().endswith(f"laatste: {'Heel' * 30} = None) -> int")


def test_zie_ook_is_een_alinea():
    (alinea,) = vorm(
        '<div class="admonition verder"><p class="admonition-title">Zie ook</p>'
        '<ul><li><a href="a/">Een</a>: dit</li><li><a href="b/">Twee</a>: dat</li></ul></div>'
    )
    assert alinea.tag == "p"
    assert alinea.text_content() == "Zie ook: Een: dit; Twee: dat"


@pytest.mark.parametrize(("cel", "liggend"), [("1", False), ("een lange tekst " * 3, True)])
def test_alleen_een_volle_tabel_ligt(cel, liggend):
    (tabel,) = vorm(f"<table><tr>{f'<td>{cel}</td>' * 5}</tr></table>")
    assert (tabel.get("class") == "liggend") == liggend


@pytest.mark.parametrize(
    ("ervoor", "naast"),
    [
        ('<span class="merk">12</span>', True),
        ('<span class="merk">12</span>.', False),
        ("x", False),
    ],
)
def test_een_nootcijfer_naast_een_merk_houdt_afstand(ervoor, naast):
    inhoud = lxml.html.fragment_fromstring(
        f'<div><p>{ervoor}<sup id="fnref:a"><a class="footnote-ref" href="#fn:a">1</a></sup></p>'
        '<div class="footnote"><ol><li id="fn:a"><p>Noot</p></li></ol></div></div>'
    )
    zet_noten_bij_hun_verwijzing(inhoud, "proef")
    (noot,) = inhoud.xpath('.//p/a[starts-with(@class, "noot")]')
    assert ("naast" in noot.get("class")) == naast


def test_een_naam_in_een_cel_breekt_bij_een_streepje():
    (code,) = vorm("<table><tr><td><code>vertrek/zeer_lang.py</code></td></tr></table>").iter(
        "code"
    )
    assert [code.text, *(deel.tail for deel in code)] == ["vertrek/", "zeer_", "lang.py"]
    assert code.text_content() == "vertrek/zeer_lang.py"


def test_een_adres_breekt_bij_een_leesteken():
    adres = _adres("https://wetten.overheid.nl/jci?c=BWB1&artikel=1")
    assert [adres.text, *(deel.tail for deel in adres)] == [
        *("https://wetten.overheid.nl/", "jci", "?c=BWB1", "&artikel=1"),
    ]
