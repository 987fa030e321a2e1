"""Poort 7: `glossary.yml` is heel, en elk begrip wordt in elke vorm gevonden."""

from textwrap import dedent, indent

import pytest

from tests.uitgave.hulp import PAGINAS, WORTEL, maak_omzetter, proefpagina, regels
from uitgave.begrippen import controleer_gebruik, lees_begrippen, verbuigingen
from uitgave.melding import Afgekeurd

# Elke afkorting van het rapport, met de hand verzameld uit de tekst en de bijlagen I-III (meervoud
# en samenstelling onder het grondwoord), met het begrip waar zij bij hoort.
AFKORTINGEN = {
    "AA": "algemene asielprocedure",
    "AC": "aanmeldcentrum",
    "AMIF": "AMIF",
    "AMV": "amv",
    "AVIM": "AVIM",
    "AZC": "azc",
    "COA": "COA",
    "DJI": "DJI",
    "DMB": "Directie Migratiebeleid",
    "DT&V": "DT&V",
    "EDT": "eendagstoets",
    "EER": "EER",
    "EMN": "EMN",
    "EU": "EU",
    "EVRM": "EVRM",
    "GGV": "gesloten gezinsvoorziening",
    "GL": "gezinslocatie",
    "HRT": "HRT",
    "IND": "IND",
    "IOM": "IOM",
    "KMar": "Koninklijke Marechaussee",
    "LOS": "Stichting LOS",
    "LTO": "LTO",
    "LVV": "Lokale Vreemdelingenvoorziening",
    "MOB": "MOB",
    "NGO": "ngo",
    "NIDOS": "Nidos",
    "OM": "OM",
    "OSB": "ondersteuningsbijdrage",
    "PIVA": "PIVA",
    "PST": "PST",
    "PvdA": "PvdA",
    "RAO": "RAO",
    "REAN": "REAN",
    "ROC": "ROC",
    "ROS": "Stichting ROS",
    "Rva": "Rva",
    "TWV": "tewerkstellingsvergunning",
    "VA": "verlengde asielprocedure",
    "VBL": "vrijheidsbeperkende locatie",
    "VNG": "VNG",
    "VOVO": "voorlopige voorziening",
    "VVD": "VVD",
    "VWN": "VluchtelingenWerk Nederland",
    "WODC": "WODC",
}

BEGRIP = 'soort: begrip\nuitleg: Een uitleg.\nrapport: ["2.1"]\n'


def velden(*extra, basis=BEGRIP):
    return indent(basis + "".join(f"{regel}\n" for regel in extra), "  ")


def lees(tmp_path, tekst):
    (tmp_path / "glossary.yml").write_text(tekst, "utf-8")
    return lees_begrippen(tmp_path)


@pytest.fixture
def fouten(tmp_path):
    """De meldingen bij een kapotte lijst."""

    def keur(tekst):
        with pytest.raises(Afgekeurd) as gevallen:
            lees(tmp_path, tekst)
        gevonden = regels(gevallen.value.meldingen)
        assert str(gevallen.value) == "\n".join(gevonden)
        return gevonden

    return keur


@pytest.fixture
def lijst(tmp_path):
    """Een lijst van begrippen, elk met zijn vormen."""

    def maak(**begrippen):
        delen = (
            f"{naam.replace('_', ' ')}:\n{velden(f'vormen: {vormen!r}')}"
            for naam, vormen in begrippen.items()
        )
        return lees(tmp_path, "".join(delen))

    return maak


# De echte lijst.


@pytest.fixture(scope="module")
def echt():
    """De begrippen van de editie."""
    return lees_begrippen(WORTEL)


@pytest.mark.parametrize("afkorting", AFKORTINGEN)
def test_afkorting_van_het_rapport_staat_in_de_lijst(echt, afkorting):
    (gevonden,) = echt.in_tekst(f"De {afkorting} dus.")
    assert gevonden.naam == AFKORTINGEN[afkorting]


def test_elk_begrip_heeft_een_eigen_anker(echt):
    ankers = [begrip.anker for begrip in echt.begrippen.values()]
    assert sorted(set(ankers)) == sorted(ankers)


def test_elke_vorm_wordt_als_haar_begrip_gevonden(echt):
    mis = [
        vorm
        for begrip in echt.begrippen.values()
        for vorm in begrip.alle_vormen
        if list(echt.in_tekst(f"Hier: {vorm}.")) != [begrip]
    ]
    assert mis == []


@pytest.mark.alles  # de poort loopt al bij elke bouw
def test_elk_begrip_wordt_gebruikt_en_elke_verbuiging_is_bekend(echt):
    assert regels(controleer_gebruik(echt, PAGINAS)) == []


# Kapotte lijsten: één regel per fout, met bestand, regel en wat te doen.


def test_lijst_die_ontbreekt(tmp_path):
    with pytest.raises(Afgekeurd, match=r"^glossary\.yml:1: het bestand ontbreekt; zet het terug$"):
        lees_begrippen(tmp_path)


def test_begrip_dat_er_twee_keer_staat(fouten):
    assert fouten(f"azc:\n{velden()}coa:\n{velden()}azc:\n{velden()}") == [
        'glossary.yml:9: begrip "azc" staat er ook op regel 1; voeg ze samen'
    ]


def test_vorm_die_bij_twee_begrippen_hoort(fouten):
    tekst = f"azc:\n{velden('vormen: [centrum]')}coa:\n{velden('vormen: [orgaan, centrum]')}"
    assert fouten(tekst) == [
        'glossary.yml:6: begrip "coa": de vorm "centrum" hoort bij "azc" (regel 1); kies er een'
    ]


def test_vorm_die_de_naam_van_een_ander_begrip_is(fouten):
    assert fouten(f"azc:\n{velden()}coa:\n{velden('vormen: [azc]')}") == [
        'glossary.yml:5: begrip "coa": de vorm "azc" hoort bij "azc" (regel 1); kies er een'
    ]


@pytest.mark.parametrize("leeg", ["", "uitleg:\n", 'uitleg: ""\n'])
def test_uitleg_die_ontbreekt(fouten, leeg):
    basis = f'soort: begrip\n{leeg}rapport: ["2.1"]\n'
    assert fouten(f"azc:\n{velden()}coa:\n{velden(basis=basis)}") == [
        'glossary.yml:5: begrip "coa": de uitleg ontbreekt; schrijf een of twee zinnen'
    ]


@pytest.mark.parametrize(
    ("veld", "melding"),
    [
        ("toelichting: 12", "toelichting is 12, verwacht tekst"),
        ("toelichting: [een, twee]", "toelichting is ['een', 'twee'], verwacht tekst"),
        ("voluit: nee", None),
        ("voluit: no", "voluit is False, verwacht tekst"),
        ("toelichting:", "toelichting is None, verwacht tekst"),
        ("vormen: azc's", 'vormen is "azc\'s", verwacht een lijst van teksten: [een, twee]'),
        ("vormen: [1]", "vormen is [1], verwacht een lijst van teksten: [een, twee]"),
        ("zie: {azc: ja}", "zie is {'azc': 'ja'}, verwacht een lijst van teksten: [een, twee]"),
        (
            "kleur: rood",
            "onbekend veld 'kleur'; bekend zijn soort, uitleg, toelichting, voluit, redactie, "
            "vormen, delen, zie, normen, rapport, feiten",
        ),
    ],
)
def test_veld_van_een_verkeerd_type(fouten, tmp_path, veld, melding):
    tekst = f"coa:\n{velden()}azc:\n{velden(veld)}"
    if melding is None:
        assert "azc" in lees(tmp_path, tekst).begrippen
    else:
        assert fouten(tekst) == [f'glossary.yml:5: begrip "azc": {melding}']


def test_uitleg_van_een_verkeerd_type(fouten):
    basis = 'soort: begrip\nuitleg: 5\nrapport: ["2.1"]\n'
    assert fouten(f"azc:\n{velden(basis=basis)}") == [
        'glossary.yml:1: begrip "azc": uitleg is 5, verwacht tekst'
    ]


def test_soort_die_niet_bestaat(fouten):
    basis = 'soort: ding\nuitleg: x\nrapport: ["2.1"]\n'
    assert fouten(f"azc:\n{velden(basis=basis)}") == [
        "glossary.yml:1: begrip \"azc\": soort is 'ding', "
        "verwacht een van begrip, organisatie, afkorting, wet"
    ]


def test_uitleg_die_te_lang_is(fouten):
    basis = f'soort: begrip\nuitleg: {"x" * 221}\nrapport: ["2.1"]\n'
    assert fouten(f"azc:\n{velden(basis=basis)}") == [
        'glossary.yml:1: begrip "azc": de uitleg is 221 tekens lang, hoogstens 220; kort haar in, '
        "of zet de rest bij toelichting"
    ]


def test_begrip_zonder_herkomst(fouten):
    assert fouten(f"azc:\n{velden(basis='soort: begrip' + chr(10) + 'uitleg: x' + chr(10))}") == [
        'glossary.yml:1: begrip "azc": noem een plaats in het rapport, '
        "of zeg bij redactie waarop de uitleg rust"
    ]


@pytest.mark.parametrize("plaats", ["9.9", "noot 115", "bijlage V", "2.2 noot 3"])
def test_plaats_die_het_rapport_niet_heeft(fouten, plaats):
    basis = f'soort: begrip\nuitleg: x\nrapport: ["{plaats}"]\n'
    assert fouten(f"azc:\n{velden(basis=basis)}") == [
        f'glossary.yml:1: begrip "azc": het rapport heeft geen "{plaats}"; '
        'schrijf "2.1", bijlage I of noot 12'
    ]


def test_zie_dat_niet_bestaat(fouten):
    assert fouten(f"coa:\n{velden()}azc:\n{velden('zie: [coa, ind]')}") == [
        'glossary.yml:5: begrip "azc": zie "ind" bestaat niet; verbeter of schrap het'
    ]


def test_een_fout_begrip_sleept_zijn_verwijzers_niet_mee(fouten):
    assert fouten(f"azc:\n{velden('zie: [coa]')}coa:\n{velden('kleur: rood')}")[0].startswith(
        'glossary.yml:6: begrip "coa": onbekend veld'
    )


def test_veld_dat_er_twee_keer_staat(fouten):
    assert fouten(f"azc:\n{velden('uitleg: Een andere.')}") == [
        'glossary.yml:5: begrip "azc": veld uitleg staat er ook op regel 3; haal er een weg'
    ]


@pytest.mark.parametrize("inhoud", ["los", "[een, twee]", "", "12"])
def test_begrip_zonder_velden(fouten, inhoud):
    (melding,) = fouten(f"coa:\n{velden()}azc: {inhoud}\n")
    assert melding.startswith('glossary.yml:5: begrip "azc": gevonden ')
    assert melding.endswith(", verwacht velden zoals uitleg en rapport")


def test_alle_fouten_komen_tegelijk_op_volgorde(fouten):
    kapot = "".join(f"{naam}:\n{velden('kleur: rood')}" for naam in "zyx")
    gevonden = fouten(f"azc:\n{velden()}{kapot}azc:\n{velden()}")
    assert [melding.split(":")[1] for melding in gevonden] == ["5", "10", "15", "20"]


def test_tab_in_de_inspringing(fouten):
    assert fouten(f"coa:\n{velden()}azc:\n\tsoort: begrip\n") == [
        "glossary.yml:6: hier staat een tab; spring in met spaties"
    ]


@pytest.mark.parametrize(
    ("tekst", "regel"),
    [
        ("azc:\n  uitleg: [een, twee\n", 3),
        ("azc:\n  uitleg: een: twee\n", 2),
        ('azc:\n  uitleg: "open\n', 3),
        ("azc:\n  uitleg: x\n soort: begrip\n", 3),
    ],
)
def test_kapotte_yaml(fouten, tekst, regel):
    (melding,) = fouten(tekst)
    assert melding.startswith(
        f"glossary.yml:{regel}: dit is niet te lezen; kijk naar het inspringen"
    )


@pytest.mark.parametrize("tekst", ["", "- azc\n- coa\n", "azc\n", "# alleen dit\n"])
def test_bestand_dat_geen_lijst_van_begrippen_is(fouten, tekst):
    assert fouten(tekst) == ["glossary.yml:1: verwacht een lijst van begrippen: `naam:` en velden"]


@pytest.mark.parametrize("waarde", ["2017-13-45", "!vreemd x"])
def test_waarde_die_yaml_niet_kan_maken(fouten, waarde):
    (melding,) = fouten(f"coa:\n{velden()}azc:\n{velden(f'toelichting: {waarde}')}")
    assert melding.startswith('glossary.yml:5: begrip "azc" is niet te lezen; zet ')


@pytest.mark.parametrize("ruw", [b"azc:\n  uitleg: \xff\n", b"azc:\n  uitleg: \x07\n"])
def test_tekens_die_niet_kunnen(tmp_path, ruw):
    (tmp_path / "glossary.yml").write_bytes(ruw)
    with pytest.raises(Afgekeurd, match=r"^glossary\.yml:\d+: dit is niet te lezen"):
        lees_begrippen(tmp_path)


# Vinden in tekst.


def vind(lijst, tekst):
    return [begrip.naam for begrip in lijst.in_tekst(tekst)]


def test_het_langste_begrip_gaat_voor(lijst):
    begrippen = lijst(asielzoeker=[], afgewezen_asielzoeker=[])
    assert vind(begrippen, "een afgewezen asielzoeker") == ["afgewezen asielzoeker"]


@pytest.mark.parametrize("wit", [" ", "\n", "  ", "\n    "])
def test_begrip_over_een_regeleinde(lijst, wit):
    begrippen = lijst(asielzoeker=[], afgewezen_asielzoeker=["afgewezen asielzoekers"])
    assert vind(begrippen, f"De afgewezen{wit}asielzoekers.") == ["afgewezen asielzoeker"]


def test_hoofdletter_aan_het_begin_van_een_zin(lijst):
    begrippen = lijst(asielzoeker=[], IND=[], afgewezen_asielzoeker=[])
    assert vind(begrippen, "Asielzoeker. IND.") == ["asielzoeker", "IND"]
    assert vind(begrippen, "ASIELZOEKER. ind. Ind.") == []
    assert vind(begrippen, "Afgewezen asielzoeker") == ["afgewezen asielzoeker"]


@pytest.mark.parametrize(
    ("tekst", "gevonden"),
    [
        ("ex-asielzoeker", []),
        ("asielzoekerscentrum", []),
        ("dagasielzoeker", []),
        ("asielzoeker_s", []),
        ("de IND-medewerker", ["IND"]),
        ("(asielzoeker)", ["asielzoeker"]),
        ("‘asielzoeker’", ["asielzoeker"]),
        ("asielzoeker/IND", ["asielzoeker", "IND"]),
        ("asielzoekers", []),
    ],
)
def test_alleen_hele_woorden(lijst, tekst, gevonden):
    assert vind(lijst(asielzoeker=[], IND=[]), tekst) == gevonden


def test_alleen_vormen_die_zijn_genoemd(lijst):
    begrippen = lijst(terugkeerbesluit=["terugkeerbesluiten"])
    assert vind(begrippen, "terugkeerbesluiten") == ["terugkeerbesluit"]
    assert vind(begrippen, "terugkeerbesluitje") == []


def test_lege_lijst_vindt_niets(lijst):
    leeg = type(lijst(azc=[]))({})
    assert vind(leeg, "Een zin met woorden.") == []
    assert regels(controleer_gebruik(leeg, (proefpagina("Een zin."),))) == []


# Verbuigingen en gebruik.


@pytest.mark.parametrize(
    ("woord", "vorm"),
    [
        ("terugkeerbesluit", "terugkeerbesluiten"),
        ("asielzoeker", "asielzoekers"),
        ("azc", "azc's"),
        ("azc", "azc’s"),
        ("procedure", "procedures"),
        ("vertrektermijn", "vertrektermijnen"),
        ("inreisverbod", "inreisverboden"),
        ("gehoor", "gehoren"),
        ("grief", "grieven"),
        ("verblijf", "verblijven"),
        ("gemeente", "gemeenten"),
        ("besluitvormingsfase", "besluitvormingsfasen"),
        ("akkoord", "akkoorden"),
        ("plan", "plannen"),
    ],
)
def test_verbuigingen_die_de_controle_herkent(woord, vorm):
    assert vorm in verbuigingen(woord)


def verbuigingsfouten(begrippen, pagina):
    return [m for m in regels(controleer_gebruik(begrippen, (pagina,))) if "lijkt een vorm" in m]


def test_onbekende_verbuiging_op_een_pagina(lijst):
    begrippen = lijst(terugkeerbesluit=[], afgewezen_asielzoeker=[])
    pagina = proefpagina(
        "# Kop\n\nEen terugkeerbesluit.\nTerugkeerbesluiten. Afgewezen\nasielzoekers."
    )
    assert verbuigingsfouten(begrippen, pagina) == [
        'docs/proef.md:4: "Terugkeerbesluiten" lijkt een vorm van "terugkeerbesluit"; '
        "zet het in glossary.yml bij vormen",
        'docs/proef.md:4: "Afgewezen asielzoekers" lijkt een vorm van "afgewezen asielzoeker"; '
        "zet het in glossary.yml bij vormen",
    ]


@pytest.mark.parametrize(
    "tekst",
    [
        "`terugkeerbesluiten`",
        "```\nterugkeerbesluiten\n```",
        "[woord](terugkeerbesluiten.md)",
        "[woord][terugkeer.terugkeerbesluiten.x]",
        "terugkeerbesluiten-archief",
    ],
)
def test_verbuiging_die_geen_lopende_tekst_is(lijst, tekst):
    begrippen = lijst(terugkeerbesluit=[])
    assert verbuigingsfouten(begrippen, proefpagina(tekst)) == []


def gebruik(lijst, tekst):
    return regels(controleer_gebruik(lijst, (proefpagina(tekst),)))


ONGEBRUIKT = (
    'glossary.yml:1: begrip "terugkeerbesluit" staat op geen enkele pagina; '
    "gebruik het of haal het weg"
)


@pytest.mark.parametrize(
    "tekst",
    [
        "Niets.",
        "`terugkeerbesluit`",
        "[28 dagen][terugkeer.terugkeerbesluit.vertrektermijn.VERTREKTERMIJN]",
        "[lees verder](terugkeerbesluit.md)",
        "::: terugkeer.terugkeerbesluit",
        "<!-- terugkeerbesluit -->",
    ],
)
def test_begrip_dat_op_geen_pagina_staat(lijst, tekst):
    assert gebruik(lijst(terugkeerbesluit=[]), tekst) == [ONGEBRUIKT]


@pytest.mark.parametrize("tekst", ["Een terugkeerbesluit.", "[terugkeerbesluit](a.md)", "Mvb."])
def test_begrip_dat_wordt_gebruikt(lijst, tekst):
    assert gebruik(lijst(terugkeerbesluit=["mvb"]), tekst) == []


# In de pagina.


@pytest.fixture
def zet_om(tmp_path):
    """Zet Markdown om met twee begrippen."""
    (tmp_path / "glossary.yml").write_text(
        dedent("""\
            asielzoeker:
              soort: begrip
              uitleg: Wie om "asiel" vraagt & wacht.
              vormen: [asielzoekers]
              rapport: ["2.1"]
            afgewezen asielzoeker:
              soort: begrip
              uitleg: Wie is afgewezen.
              rapport: ["2.1"]
            """),
        "utf-8",
    )

    def zet(tekst):
        md = maak_omzetter("uitgave.md.controle", "uitgave.md.begrippen", "uitgave.md.lijsten")
        md.registerExtensions(
            ["uitgave.md.begrippen"], {"uitgave.md.begrippen": {"wortel": str(tmp_path)}}
        )
        return md.convert(dedent(tekst))

    return zet


def test_begrip_wordt_een_link_met_uitleg(zet_om):
    assert zet_om("Een asielzoeker.") == (
        '<p>Een <a class="begrip" data-uitleg="Wie om &quot;asiel&quot; vraagt &amp; wacht." '
        'href="/naslag/begrippen.md#asielzoeker">asielzoeker</a>.</p>'
    )


def test_alleen_de_eerste_keer_in_een_sectie(zet_om):
    uit = zet_om(
        "Asielzoekers.\n\nEen asielzoeker.\n\n## Verder\n\nEen asielzoeker, een asielzoeker."
    )
    assert uit.count('class="begrip"') == 2
    assert ">Asielzoekers</a>" in uit


def test_verschillende_begrippen_in_een_alinea_houden_hun_tekst(zet_om):
    uit = zet_om("Een afgewezen\nasielzoeker is een *echte* asielzoeker, zegt men.")
    assert uit.count('class="begrip"') == 2
    assert ">afgewezen\nasielzoeker</a> is een <em>echte</em> <a" in uit
    assert uit.endswith("</a>, zegt men.</p>")


@pytest.mark.parametrize(
    "tekst",
    [
        "# Asielzoeker",
        "### De asielzoeker",
        "[de asielzoeker](https://example.org)",
        "`asielzoeker`",
        "```\nasielzoeker\n```",
        "Zo:\n\n    asielzoeker",
        "[De asielzoeker][terugkeer.terugkeerbesluit.vertrektermijn.einddatum]",
        "De asielzoeker.\n{ .geen-begrippen }",
    ],
    ids="h1 h3 link code blok inspringing bewering klasse".split(),
)
def test_geen_begrip_in_koppen_links_en_code(zet_om, tekst):
    assert "begrip" not in zet_om(tekst).replace("geen-begrippen", "")


def test_begrip_in_lijst_en_tabel(zet_om):
    assert 'class="begrip"' in zet_om("- Een asielzoeker.")
    assert 'class="begrip"' in zet_om("| Wie |\n| --- |\n| asielzoeker |")


def test_kapotte_lijst_laat_de_bouw_heel(tmp_path):
    (tmp_path / "glossary.yml").write_text("- kapot\n", "utf-8")
    md = maak_omzetter("uitgave.md.controle", "uitgave.md.begrippen", "uitgave.md.lijsten")
    md.registerExtensions(
        ["uitgave.md.begrippen"], {"uitgave.md.begrippen": {"wortel": str(tmp_path)}}
    )
    assert md.convert("Een asielzoeker.") == "<p>Een asielzoeker.</p>"


def test_kapotte_lijst_laat_ook_de_begrippenpagina_heel(tmp_path):
    (tmp_path / "glossary.yml").write_text("- kapot\n", "utf-8")
    md = maak_omzetter("uitgave.md.controle", "uitgave.md.begrippen", "uitgave.md.lijsten")
    md.registerExtensions(["uitgave.md.lijsten"], {"uitgave.md.lijsten": {"wortel": str(tmp_path)}})
    md.convert("[BEGRIPPEN]")
