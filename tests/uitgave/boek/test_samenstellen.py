"""Van pagina's naar boek: wat er van een pagina overblijft, en wat erbij komt."""

from datetime import date

import lxml.html
import pytest

from tests.uitgave.boek.hulp import PAGINAS, maak_proefsite, schrijf
from uitgave.boek.bladen import lees_delen
from uitgave.boek.samenstellen import stel_samen
from uitgave.editie import Editie
from uitgave.melding import Mislukt

EDITIE = Editie("Proefboek", "Om te proeven.", "1.2.3", date(2026, 11, 25))


@pytest.fixture
def site(tmp_path):
    return maak_proefsite(tmp_path)


def boek(site):
    bestanden = frozenset({"gegevens.json"})
    return lxml.html.fromstring(stel_samen(lees_delen(site.parent, site), EDITIE, bestanden))


def merken(boek, soort):
    return [(m.get("data-doel"), m.text) for m in boek.xpath(f'//main//*[@class="merk {soort}"]')]


def test_delen_en_hoofdstukken_op_volgorde_van_de_site(site):
    regels = [regel.find("a").text for regel in boek(site).iter("inhoud-regel")]
    assert regels == "Start Begin Tweede Naslag Bronnen Concordantie Register Register".split()


def test_een_bewering_leidt_naar_haar_norm(site):
    assert merken(boek(site), "bewering") == [("naslag-normen--N.TERMIJN", "◊00")]


def test_een_begrip_krijgt_een_keer_per_hoofdstuk_een_bladzijde(site):
    assert merken(boek(site), "begrip") == [("tweede--woord", "°00")]


def test_een_link_naar_een_ander_hoofdstuk_krijgt_een_bladzijde(site):
    gevonden = merken(boek(site), "bladzijde")
    assert gevonden == [("tweede", "\xa0(p.\xa000)")]


def test_een_plaats_in_het_rapport_leidt_naar_de_concordantie(site):
    assert merken(boek(site), "rapport") == [("naslag-concordantie--p-1", "→00")]


def test_een_lijst_met_titels_wordt_een_rij_bladzijden(site):
    rij = boek(site).xpath('//section[@id="naslag-concordantie"]/p')
    assert [p.text_content() for p in rij] == ["p.\xa000, 00"]
    assert [a.get("href") for a in rij[0]] == ["#begin", "#tweede"]


def test_een_term_in_de_naslag_staat_in_een_alinea(site):
    (kenmerken,) = boek(site).xpath('//section[@id="naslag-bronnen"]/p[@class="kenmerken"]')
    assert kenmerken.text_content() == "Ook: wet. Te vinden op: p.\xa000. "


def test_een_norm_zegt_waar_haar_code_staat(site):
    register = boek(site).xpath('//section[@id="naslag-normen"]')[0]
    assert "Code: src/norm.py" in register.text_content()
    assert "print" not in register.text_content()


def test_een_norm_noemt_de_bladzijden_waar_zij_genoemd_wordt(site):
    _, genoemd = boek(site).xpath('//section[@id="naslag-normen"]/p[contains(@class, "kenmerken")]')
    assert genoemd.text_content() == "Genoemd op p.\xa000, 00"
    assert [a.get("href") for a in genoemd.iter("a")] == ["#begin--kop", "#tweede"]


def test_na_een_kenmerk_dat_een_zin_is_staat_een_punt(site):
    punten = "<li>Waarde: 28 dagen</li><li>Twijfel: Dat staat er niet.</li><li>Bron: de wet</li>"
    schrijf(
        site, "naslag/normen/index.html", f"<h1>R</h1><h2 id='N.TERMIJN'>T</h2><ul>{punten}</ul>"
    )
    (regel,) = boek(site).xpath('//*[@id="naslag-normen"]//p[@class="kenmerken"]')
    zin = " ".join(regel.text_content().split())
    assert zin == "Waarde: 28 dagen. Twijfel: Dat staat er niet. Bron: de wet."


def test_een_tabel_per_bladzijde_staat_op_de_volgorde_van_het_boek(site):
    rijen = "".join(
        f'<tr><td><a href="../../{pad}">{titel}</a></td><td>§ 1</td></tr>'
        for pad, titel in (("tweede/", "Tweede"), ("", "Begin"))
    )
    tabel = (
        f"<table><thead><tr><th>Pagina</th><th>§</th></tr></thead><tbody>{rijen}</tbody></table>"
    )
    artikel = f'<h1>Concordantie</h1><h2 id="p-1">Paragraaf 1</h2>{tabel}'
    schrijf(site, "naslag/concordantie/index.html", artikel)
    doelen = [a.get("href") for a in boek(site).xpath('//table//a[@class="vindplaats"]')]
    assert doelen == ["#begin", "#tweede"]


def test_een_nummer_blijft_bij_zijn_teken(site):
    schrijf(site, TWEEDE, '<h1>T</h1><h2 id="woord">w</h2><p>Zie § 2.1, noot 24 en art. 62.</p>')
    (alinea,) = (p for p in boek(site).iter("p") if (p.text or "").startswith("Zie §"))
    assert alinea.text == "Zie §\xa02.1, noot\xa024 en art.\xa062."


def test_een_inleiding_en_het_eind_van_een_reeks_zijn_te_herkennen(site):
    lijst = "<ul><li>een</li><li>twee</li></ul>"
    schrijf(
        site,
        TWEEDE,
        f'<h1>T</h1><h2 id="woord">w</h2><p>Begin.</p><p>Deze:</p>{lijst}<p>Slot.</p>',
    )
    klassen = {
        element.text: element.get("class")
        for element in boek(site).xpath('//section[@id="tweede"]//*[self::p or self::li]')
    }
    assert klassen["Begin."] == "eerste"
    assert klassen["Deze:"] == "inleiding"
    assert klassen["twee"] == "laatste"
    assert klassen["een"] is klassen["Slot."] is None


def test_een_handtekening_van_een_functie_is_een_regel(site):
    regels = boek(site).xpath('//section[@id="naslag-normen"]/p[@class="handtekening"]/code/text()')
    assert regels == ["dag(a: int) -> int"]


def test_een_link_naar_buiten_leidt_naar_de_bronnenlijst_of_staat_er_voluit(site):
    proef = boek(site)
    assert merken(proef, "buiten") == [("naslag-bronnen--bron-1", "↗00")] * 2
    adressen = [a.text_content() for a in proef.xpath('//*[@class="adres"]')]
    assert adressen == [
        "(https://elders.nl/y)",
        "(gegevens.json)",
        "https://wetten.overheid.nl/x",
    ]


def test_een_noot_staat_een_keer_bij_haar_eerste_verwijzing(site):
    proef = boek(site)
    (noot,) = proef.xpath("//voet-noot")
    assert noot.getprevious().get("href") == f"#{noot.get('id')}"
    assert noot[0].get("href") == f"#{noot.getprevious().get('id')}"
    assert len(proef.xpath(f'//a[@class="noot"][@href="#{noot.get("id")}"]')) == 2
    assert "↩" not in noot.text_content()


def test_wat_dicht_was_is_open_en_code_is_plat(site):
    proef = boek(site)
    assert not proef.xpath("//details")
    assert [p.text_content() for p in proef.xpath("//pre")] == ["print(28)"]


def test_hoe_iemand_een_pagina_aanhaalt_staat_niet_in_het_boek(site):
    artikel = '<h1>T</h1><h2 id="woord">w</h2><details class="aanhalen"><p>Zo dus.</p></details>'
    schrijf(site, TWEEDE, artikel)
    assert "Zo dus." not in boek(site).text_content()


def test_elke_link_heeft_een_plaats_en_elke_plaats_een_link(site):
    proef = boek(site)
    plaatsen = [e.get("id") for e in proef.xpath("//*[@id]")]
    doelen = {a.get("href")[1:] for a in proef.xpath('//a[starts-with(@href, "#")]')}
    doelen |= {m.get("data-doel") for m in proef.xpath("//*[@data-doel]")}
    assert len(plaatsen) == len(set(plaatsen))
    assert set(plaatsen) == doelen


def test_omslag_noemt_stand_versie_en_dag(site):
    omslag = boek(site).xpath("//header")[0]
    tekst = omslag.text_content()
    assert "Stand mei 2017" in tekst
    assert "Versie 1.2.3, gemaakt op 25 november 2026" in tekst
    assert omslag.get("data-voet") == "Proefboek 1.2.3, stand mei 2017, gemaakt op 25 november 2026"


TWEEDE = "tweede/index.html"


@pytest.mark.parametrize(
    ("pad", "artikel", "fout"),
    [
        (
            "tweede/index.html",
            '<h1>T</h1><a href="../weg/">x</a>',
            "tweede/: de link '../weg/' leidt nergens",
        ),
        (
            "tweede/index.html",
            '<h1>T</h1><a href="../#weg">x</a>',
            "tweede/: de link '../#weg' leidt nergens",
        ),
        (TWEEDE, "<p>x</p>", "heeft geen kop (h1)"),
        (
            "index.html",
            PAGINAS["index.html"].replace('li id="fn:a"', 'li id="fn:b"'),
            "index.html: de link '#fn:a' leidt nergens heen",
        ),
        (
            "tweede/index.html",
            '<h1>T</h1><svg viewBox="0 0 1 1"><path></svg>',
            "deze tekening is niet te lezen",
        ),
        (
            "tweede/index.html",
            '<h1>T</h1><svg viewBox="0 0 1 1"></svg>',
            "deze tekening heeft geen title",
        ),
    ],
    ids=[
        "pagina weg",
        "anker weg",
        "zonder kop",
        "noot weg",
        "kapotte tekening",
        "stille tekening",
    ],
)
def test_wat_niet_klopt_is_een_regel(site, pad, artikel, fout):
    schrijf(site, pad, artikel + '<h2 id="woord">woord</h2>' * (pad != "index.html"))
    with pytest.raises(Mislukt) as mislukt:
        boek(site)
    assert fout in str(mislukt.value)
    assert "\n" not in str(mislukt.value)


def test_een_pagina_die_niet_gebouwd_is_is_een_regel(site):
    (site / "tweede/index.html").unlink()
    with pytest.raises(Mislukt, match=r"tweede/index\.html: deze pagina is er niet"):
        boek(site)


def test_een_rekenhulp_is_op_papier_een_regel(site):
    schrijf(
        site,
        TWEEDE,
        '<h1>T</h1><h2 id="woord">w</h2><div class="rekenhulp" data-rekenhulp="x"><p>Alleen met '
        'JavaScript.</p></div><link rel="stylesheet" href="../assets/x.css"><script></script>',
    )
    proef = boek(site)
    assert "Op papier rekent u zelf" in proef.text_content()
    assert "JavaScript" not in proef.text_content()
    assert not proef.xpath("//link | //script")


def test_achter_in_het_boek_heeft_een_nummer_drie_cijfers(site):
    """Honderd volle bladzijden later is er plaats voor drie cijfers; naar voren blijven het er twee."""
    lang = "<p>tekst</p>" * 60_000
    schrijf(site, "tweede/index.html", f'<h1>Tweede</h1><h2 id="woord">woord</h2>{lang}')
    proef = boek(site)
    assert merken(proef, "bewering") == [("naslag-normen--N.TERMIJN", "◊000")]
    rij = proef.xpath('//section[@id="naslag-concordantie"]/p')[0]
    assert [a.text for a in rij] == ["00", "000"]
