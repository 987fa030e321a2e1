"""Poort 2: geen getal staat los van wat het bewijst."""

import re

import pytest

from terugkeer.bronnen.na_het_rapport import WIJZIGINGEN
from tests.uitgave.hulp import KOP, PAGINAS, WORTEL, proefpagina, regels
from uitgave.begrippen import begripsteksten, lees_begrippen
from uitgave.controle import controleer
from uitgave.getallen import vermeldingen
from uitgave.melding import Afgekeurd
from uitgave.ongebonden import Blad, controleer_ongebonden
from uitgave.ontheffingen import Ontheffing, lees_ontheffingen
from uitgave.pagina import lees_paginas

VT = "terugkeer.terugkeerbesluit.vertrektermijn"
TERMIJN = f"[28 dagen][{VT}.VERTREKTERMIJN]"


def los(tekst, pad="docs/proef.md"):
    """De losse getallen op een proefpagina."""
    return [v.tekst for v in Blad(WORTEL, proefpagina(tekst, pad), {}).los()]


# Wat een getal is.

GETALLEN = {
    "Wie is afgewezen, gaat na 28 dagen.": ["28"],
    "Dat is na vier weken zo.": ["vier"],
    "Het duurt één jaar.": ["één"],
    "Eén jaar duurt het.": ["Eén"],
    "Het duurt een jaar.": [],
    "Het duurt 3 tot 5 jaar.": ["3", "5"],
    "Er zijn tien locaties.": ["tien"],
    "Het zijn achtentwintig dagen.": ["achtentwintig"],
    "Ongeveer de helft vertrok.": ["helft"],
    "Een half jaar, anderhalf jaar.": ["half", "anderhalf"],
    "Het kost € 1.750 of 1750 euro.": ["€ 1.750", "1750"],
    "Dat is 12,5% of 40 procent.": ["12,5%", "40"],
    "Op 8 april 2016 en in mei 2015.": ["8 april 2016", "mei 2015"],
    "Op maandag 2 mei 2016.": ["maandag 2 mei 2016"],
    "Op 30 mei.": ["30 mei"],
    "In 2011-2015.": ["2011"],
    "Tot de 18e verjaardag.": ["18e"],
    "Op zijn achttiende verjaardag.": ["achttiende"],
    "Op de derde dag.": ["derde"],
    "Ruim 1,2 miljoen aanvragen.": ["1,2 miljoen"],
    "Het geldt voor een derde land en een derdelander.": [],
    "De eerste dag telt niet mee; de tweede keer wel.": [],
    "Zie paragraaf 3.3bis, § 2.1 en 2.2, noot 12, noten 13 en 14.": [],
    "Zie artikel 62, lid 1, en artikel 3.112 tot en met 3.115 van de Vreemdelingenwet 2000.": [],
    "Spoor 1 en 2, rule 39, N15, bijlage 13, A3/7.1.3 en verbetering 23.": [],
    "Beide, allebei, meer en weinig.": [],
    "Een zin.[^noot-12]": [],
}


@pytest.mark.parametrize("zin", GETALLEN)
def test_wat_een_getal_is(zin):
    assert [v.tekst for v in vermeldingen(zin)] == GETALLEN[zin]


def test_de_nummers_van_een_lijst_tellen_zelf():
    assert not [*vermeldingen("Zo:\n\n1. een\n2. ander\n3. derde\n")]


def test_een_regel_die_toevallig_met_een_jaar_begint_is_geen_lijst():
    assert [v.tekst for v in vermeldingen("Dat begon in\n2008. Daarna niet.")] == ["2008"]


# Waar een getal aan vastzit.

GEDEKT = {
    "bewering": f"Iemand heeft {TERMIJN}.",
    "kop herhaalt een waarde van de pagina": f"## Na 28 dagen\n\nDat is {TERMIJN}.",
    "titel van een blok": f"/// admonition | Redactie: 28 dagen\n\n{TERMIJN}\n///",
    "nummer van een bekend stuk": "Zie Kamerstukken II 2015-2016, 19 637, nr. 2086.",
    "datum uit een bron": "Dat zei [het Hof op 19 juni 2018][bron.GNANDI].",
    "datum uit een noot": "Het besluit van 20 maart 2014 regelt dit.[^noot-36]",
    "telling van een lijst": "Er zijn drie vormen:\n\n- a\n- b\n- c\n",
    "telling van een tabel": "Dit zijn er twee:\n\n| a |\n| --- |\n| b |\n| c |\n",
    "telling in een titel": "/// admonition | Redactie: twee vragen\n\n- a\n- b\n///",
    "telling van koppen": "## De twee wegen\n\n### Over land\n\nx\n\n### Door de lucht\n\nx\n",
    "de stand": "Dit geldt in mei 2017; de tekst van 1 mei 2017 gold toen.",
    "gelezen wettekst": "De redactie zag een kopie uit 2015 en las de tekst van november 2015.",
    "code": "Schrijf `28 dagen`.",
    "adres": "Zie [de site](https://example.org/2016/05/28).",
}


@pytest.mark.parametrize("soort", GEDEKT)
def test_gedekt(soort):
    assert los(GEDEKT[soort]) == []


LOS = {
    "voluit, over de vertrektermijn": ("Na vier weken moet hij weg.", ["vier"]),
    "een andere waarde": (f"Dat is {TERMIJN}, dus dertig dagen.", ["dertig"]),
    "dezelfde waarde, niet gebonden": (f"Dat is {TERMIJN}. Na 28 dagen is het voorbij.", ["28"]),
    "termijn in een noot": ("De termijn is vier weken.[^noot-12]", ["vier"]),
    "kop zegt iets anders": (f"## Na 30 dagen\n\nDat is {TERMIJN}.", ["30"]),
    "datum die de bron niet kent": (
        "Dat zei [het Hof op 20 juni 2018][bron.GNANDI].",
        ["20 juni 2018"],
    ),
    "nummer van een onbekend stuk": ("Zie Staatsblad 2010, 999.", ["2010", "999"]),
    "telling die niet klopt": ("Er zijn vier vormen:\n\n- a\n- b\n- c\n", ["vier"]),
    "een duur is geen telling": ("Het duurt drie dagen:\n\n- a\n- b\n- c\n", ["drie"]),
    "tabel": ("| a | b |\n| --- | --- |\n| c | 12 weken |\n", ["12"]),
    "alt-tekst": ("![Na 28 dagen](plaat.svg)", ["28"]),
    "omschrijving": ("---\ndescription: Na 28 dagen.\n---\n\n# Kop\n", ["28"]),
    "een andere stand": ("Dit geldt in juni 2017.", ["juni 2017"]),
    "link naar een norm zonder voorbeeld": (f"Op [30 mei][{VT}.einddatum].", ["30 mei"]),
}


@pytest.mark.parametrize("soort", LOS)
def test_los(soort):
    tekst, verwacht = LOS[soort]
    assert los(tekst) == verwacht


# Rekenvoorbeelden: 28 dagen na maandag 2 mei 2016 is maandag 30 mei 2016.

VOORBEELD = """\
/// details | Reken na: wat is de laatste dag?
    type: rekenvoorbeeld

``` {{.python title="Bekendgemaakt op maandag 2 mei 2016"}}
--8<-- "vertrektermijn.py:einddatum"
```

``` {{.text title="Uitvoer"}}
Laatste dag: 30 mei 2016
```

{}
///
"""


@pytest.mark.parametrize(
    ("zin", "verwacht"),
    [
        ("Op maandag 30 mei mag hij nog.", []),
        ("Op 2 mei is het bekend.", []),
        ("Op 31 mei is hij te laat.", ["31 mei"]),
        ("Op dinsdag 30 mei mag hij nog.", ["dinsdag 30 mei"]),
        ("Op 30 mei 2017 mag hij nog.", ["30 mei 2017"]),
        ("Dat is na vier weken.", ["vier"]),
    ],
)
def test_rekenvoorbeeld_noemt_wat_het_laat_zien(zin, verwacht):
    assert los(VOORBEELD.format(zin)) == verwacht


@pytest.mark.parametrize(
    ("woorden", "verwacht"),
    [("maandag 30 mei", []), ("30 juni", ["30 juni"]), ("31 mei", ["31 mei"])],
)
def test_link_naar_een_norm_noemt_wat_een_voorbeeld_laat_zien(woorden, verwacht):
    assert los(f"Op [{woorden}][{VT}.einddatum].\n\n{VOORBEELD.format('')}") == verwacht


def test_een_getal_buiten_het_voorbeeld_hoort_er_niet_bij():
    assert los(f"Op 30 mei.\n\n{VOORBEELD.format('')}") == ["30 mei"]


@pytest.mark.parametrize(
    ("tekst", "melding"),
    [
        (
            "Op dinsdag 2 mei 2016.",
            'docs/proef.md:1: "dinsdag 2 mei 2016" klopt niet: die dag is een maandag',
        ),
        ("Op 31 juni 2016.", 'docs/proef.md:1: "31 juni 2016" bestaat niet; verbeter de dag'),
        ("Op maandag 2 mei 2016.", None),
        ("Op dinsdag 2 mei.", None),
    ],
)
def test_weekdag(tekst, melding):
    gemeld = regels(Blad(WORTEL, proefpagina(tekst), {}).weekdagen())
    assert gemeld == ([melding] if melding else [])


def test_weekdag_zonder_jaar_telt_het_jaar_van_het_voorbeeld():
    (melding,) = Blad(WORTEL, proefpagina(VOORBEELD.format("Op vrijdag 6 juni.")), {}).weekdagen()
    assert melding.tekst == '"vrijdag 6 juni" klopt niet: die dag is een maandag'


# De pagina's zelf.


ALLES = (*PAGINAS, *begripsteksten(WORTEL))


@pytest.mark.alles  # de poort loopt al bij elke bouw
def test_geen_pagina_en_geen_begrip_heeft_een_los_getal():
    assert not regels(controleer_ongebonden(WORTEL, ALLES, lees_ontheffingen(WORTEL)))


def test_zonder_ontheffingen_staan_er_wel_losse_getallen():
    aantal = len([*controleer_ongebonden(WORTEL, ALLES, ())])
    assert 0 < aantal <= 2 * len(lees_ontheffingen(WORTEL))


def test_er_zijn_zoveel_wijzigingen_als_de_pagina_er_nummert():
    (pagina,) = (p for p in PAGINAS if p.pad.name == "sinds-2017.md")
    assert len(re.findall(r"^### \d+\. ", pagina.tekst, re.MULTILINE)) == WIJZIGINGEN.aantal


# Ontheffingen.


def ontheffing(tmp_path, tekst):
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/a.md").write_text("# A\n", "utf-8")
    (tmp_path / "ontheffingen.yml").write_text(tekst, "utf-8")
    return lees_ontheffingen(tmp_path)


GOED = (
    "- in: docs/a.md\n  reden: Een jaartal waaruit niets volgt.\n  woorden: [in 1951, op 3 mei]\n"
)

ZO = "schrijf `in: docs/pagina.md`, `reden: …` en `woorden:` of `zinnen:` met een lijst"

FOUT = {
    "in: docs/a.md": f"1: verwacht een lijst van ontheffingen; {ZO}",
    "- los": f"1: gevonden 'los', verwacht velden; {ZO}",
    GOED.replace(
        "docs/a.md", "docs/b.md"
    ): "1: in is 'docs/b.md', verwacht een bestand dat bestaat, zoals docs/index.md",
    GOED.replace(
        "Een jaartal waaruit niets volgt.", "Zomaar."
    ): "1: reden is 'Zomaar.', verwacht een zin die zegt waarom dit geen norm is",
    GOED.replace(
        "[in 1951, op 3 mei]", "in 1951"
    ): "1: woorden is 'in 1951', verwacht een lijst van woorden zoals zij er staan",
    GOED + "  bron: x\n": "1: onbekend veld 'bron'; bekend zijn in, reden, woorden, zinnen",
    GOED.replace("woorden", "zinnen").replace(
        "[in 1951, op 3 mei]", "Hij mag weg"
    ): "1: zinnen is 'Hij mag weg', verwacht een lijst van zinnen zoals zij er staan",
    GOED.replace(
        "in 1951", "na vier weken"
    ): '3: "vier weken" is een duur, leeftijd, bedrag of deel, en dat '
    "kan niet worden ontheven; bind de woorden aan een waarde",
    GOED.replace(
        "in 1951", "€ 40 erbij"
    ): '3: "€ 40" is een duur, leeftijd, bedrag of deel, en dat kan niet '
    "worden ontheven; bind de woorden aan een waarde",
    GOED.replace(
        "[in", "[[in"
    ): "4: geen geldige YAML; kijk naar inspringen, : en aanhalingstekens",
}


def test_goede_ontheffing(tmp_path):
    reden = "Een jaartal waaruit niets volgt."
    assert ontheffing(tmp_path, GOED) == (
        Ontheffing(3, "docs/a.md", "in 1951", reden),
        Ontheffing(3, "docs/a.md", "op 3 mei", reden),
    )


@pytest.mark.parametrize("tekst", FOUT)
def test_foute_ontheffing(tmp_path, tekst):
    with pytest.raises(Afgekeurd) as fout:
        ontheffing(tmp_path, tekst)
    assert str(fout.value) == f"ontheffingen.yml:{FOUT[tekst]}"


def test_ontheffingen_ontbreken(tmp_path):
    with pytest.raises(
        Afgekeurd, match=r"ontheffingen\.yml:1: het bestand ontbreekt; zet het terug"
    ):
        lees_ontheffingen(tmp_path)


def test_een_ontheffing_die_nergens_bij_past_is_een_fout():
    vrij = Ontheffing(7, "docs/proef.md", "in 1951", "x")
    assert regels(controleer_ongebonden(WORTEL, (proefpagina("Niets."),), (vrij,))) == [
        'ontheffingen.yml:7: "in 1951" is geen los getal in docs/proef.md; haal het weg'
    ]


def test_een_ontheffing_verbergt_geen_waarde_van_een_norm_op_die_pagina():
    """De uitspraak is van 8 april 2016 (rapport 2.1, noot 13)."""
    doel = "terugkeer.terugkeerbesluit.besluit.UITSPRAAK"
    pagina = proefpagina(f"Op [8 april 2016][{doel}]. Sinds 8 april 2016 is dat zo.")
    vrij = Ontheffing(7, "docs/proef.md", "Sinds 8 april 2016", "x")
    assert regels(controleer_ongebonden(WORTEL, (pagina,), (vrij,))) == [
        'ontheffingen.yml:7: "8 april 2016" is een waarde van een norm op docs/proef.md; bind het'
    ]


# Een fout die iemand in het project maakt.

GEPLANT = {
    "duur voluit": "Na vier weken moet iemand weg.",
    "andere duur": "Iemand heeft dertig dagen.",
    "bedrag": "Een kind krijgt € 45.",
    "aantal": "Er zijn elf gronden.",
    "datum": "Dat is zo sinds 9 april 2016.",
    "leeftijd": "Het kan tot 21 jaar.",
}


@pytest.mark.bouw
def test_elke_geplante_zin_wordt_gevonden(proef):
    for nummer, zin in enumerate(GEPLANT.values()):
        proef.schrijf(f"docs/proef-{nummer}.md", f"{KOP}{zin}\n<!-- rapport 2.1 -->\n")
    meldingen = [m for m in proef.meldingen() if "staat nergens aan vast" in m]
    assert [m.partition(":")[0] for m in meldingen] == [
        f"docs/proef-{nummer}.md" for nummer in range(len(GEPLANT))
    ]


@pytest.mark.alles
@pytest.mark.bouw
def test_melding_zegt_wat_te_doen(proef):
    proef.schrijf("docs/proef.md", f"{KOP}Het kost € 40.\n<!-- rapport 2.1 -->\n")
    assert proef.meldingen() == [
        'docs/proef.md:7: "€ 40" ("€ 40.") staat nergens aan vast; bind het: '
        "[€ 40][terugkeer.vertrek.ondersteuning.OSB_KIND], of zet het in ontheffingen.yml"
    ]


@pytest.mark.alles
@pytest.mark.bouw
def test_een_weekdag_op_de_echte_pagina(proef):
    pad = "docs/afwijzing/vertrektermijn.md"
    regel = proef.vervang(pad, "maandag 2 mei 2016]", "dinsdag 2 mei 2016]")
    melding = f'{pad}:{regel}: "dinsdag 2 mei 2016" klopt niet: die dag is een maandag'
    assert melding in proef.meldingen()


@pytest.mark.alles
@pytest.mark.bouw
def test_kapotte_ontheffingen_houden_de_andere_poorten_niet_tegen(proef):
    proef.schrijf("ontheffingen.yml", "x\n")
    proef.schrijf("docs/proef.md", KOP + "Een zin.\n")
    eerste, tweede = regels(controleer(proef.wortel))
    assert eerste.startswith("docs/proef.md:7: ")
    assert tweede.startswith("ontheffingen.yml:1: ")
    assert len(lees_paginas(proef.wortel)) == len(PAGINAS) + 1


# De begrippenlijst.


def test_een_begrip_toont_woorden_en_bindt_ze():
    begrip = lees_begrippen(WORTEL).begrippen["vertrektermijn"]
    assert "28 dagen" in begrip.uitleg
    assert "terugkeer." not in begrip.uitleg + begrip.toelichting
    assert TERMIJN in begrip.gebonden["uitleg"]


@pytest.mark.alles
@pytest.mark.bouw
@pytest.mark.parametrize(
    ("woorden", "melding"),
    [
        (f"[30 dagen][{VT}.VERTREKTERMIJN]", 'tekst "30 dagen", norm zegt "28 dagen"'),
        ("vier weken", '"vier" ("vier weken.'),
    ],
)
def test_fout_getal_in_de_begrippenlijst(proef, woorden, melding):
    tekst = f'zzz:\n  soort: begrip\n  uitleg: >-\n    Na {woorden}.\n  redactie: "Een proef."\n'
    regel = proef.voeg_toe("glossary.yml", tekst) + 3
    assert [m for m in proef.meldingen() if m.startswith(f"glossary.yml:{regel}: {melding}")]
