"""Alle poorten samen: het project is schoon, en elke geplante fout geeft één regel."""

import re

import pytest
from markdown import Markdown

from tests.uitgave.hulp import KOP, PAGINAS, WORTEL, kopieer, regels
from uitgave.beweringen import beweringen
from uitgave.controle import controleer
from uitgave.melding import Melding

TERMIJN = "terugkeer.terugkeerbesluit.vertrektermijn.VERTREKTERMIJN"
KLACHT = "terugkeer.rechtsmiddelen.ehrm.KLACHTTERMIJN"
BLOK = '``` {{.python title="Proef"}}\n--8<-- "{}"\n```\n\n``` {{.text title="Uitvoer"}}\n{}\n```\n'
ONDER = "\n<!-- rapport 2.1 -->\n"


@pytest.mark.alles  # `make test` en `make controle` lopen de poorten zelf al langs
def test_het_project_is_schoon():
    assert regels(controleer(WORTEL, nagekeken=False)) == []


@pytest.mark.alles
@pytest.mark.bouw
def test_een_kopie_van_het_project_is_schoon(proef):
    assert proef.meldingen() == []


@pytest.mark.alles  # de steekproef van de mutaties doet dit met zinnen van elke soort
@pytest.mark.bouw
def test_echte_zin_die_verandert_valt_op_haar_eigen_regel(proef):
    gevonden = next(
        b for p in PAGINAS for b in beweringen(p) if (b.tekst, b.doel) == ("28 dagen", TERMIJN)
    )
    pad = gevonden.pagina.pad.as_posix()
    zin = f"[28 dagen][{TERMIJN}]"
    regel = proef.vervang(pad, zin, zin.replace("28", "30"))
    (melding,) = proef.meldingen()
    assert melding.startswith(f'{pad}:{regel}: tekst "30 dagen", norm zegt "28 dagen"')


OP_EEN_PAGINA = {
    "onware bewering": (
        f"Dat is [7 maanden][{KLACHT}].{ONDER}",
        f'7: tekst "7 maanden", norm zegt "6 maanden" ({KLACHT}, EVRM); '
        "verander de woorden, of de norm als die niet meer klopt",
    ),
    "norm die niet bestaat": (
        f"Dat is [die tijd][{TERMIJN}EN].{ONDER}",
        f"7: {TERMIJN}EN bestaat niet; verbeter de naam of maak de norm",
    ),
    "knipsel dat ontbreekt": (
        BLOK.format("weg.py:x", ""),
        "7: snippets/weg.py bestaat niet; verbeter de naam of maak het bestand",
    ),
    "sectie die ontbreekt": (
        BLOK.format("vertrektermijn.py:weg", ""),
        '7: snippets/vertrektermijn.py heeft geen sectie "weg"; verbeter de naam',
    ),
    "blok dat wordt overgeslagen": (
        "```python\nx = 1\n```\n",
        "7: dit Pythonblok wordt niet uitgevoerd; begin aan de kantlijn met "
        '``` {.python title="…"}, in een blok van /// en niet in !!!, ??? of ===',
    ),
    "bron die niet bestaat": (
        f"Zie [de wet][bron.WEG:62].{ONDER}",
        "7: bron WEG bestaat niet; voeg haar toe in src/terugkeer/bronnen",
    ),
    "voetnoot die niet bestaat": (
        f"Een zin.[^noot-999]{ONDER}",
        "7: noot 999 staat niet in terugkeer/bronnen/noten; voeg haar daar toe",
    ),
    "alinea zonder plaats": (
        "Een zin.\n",
        "7: deze alinea noemt geen plaats van het rapport; "
        "schrijf <!-- rapport 2.1 2.2: F128-F130 F139 -->",
    ),
    "feit dat niet bestaat": (
        "Een zin.\n<!-- rapport 2.1: F999 -->\n",
        "8: feit F999 bestaat niet; verbeter het nummer",
    ),
    "verbuiging die onbekend is": (
        f"Veel derdelanderen.{ONDER}",
        '7: "derdelanderen" lijkt een vorm van "derdelander"; zet het in glossary.yml bij vormen',
    ),
}


@pytest.fixture(scope="module")
def gemeld(tmp_path_factory):
    """Wat de poorten vinden als elke fout op een eigen pagina staat."""
    proef = kopieer(tmp_path_factory.mktemp("fouten"))
    for nummer, (tekst, _) in enumerate(OP_EEN_PAGINA.values()):
        proef.schrijf(f"docs/proef-{nummer}.md", KOP + tekst)
    return proef.meldingen()


@pytest.mark.bouw
@pytest.mark.parametrize(("nummer", "soort"), [*enumerate(OP_EEN_PAGINA)], ids=OP_EEN_PAGINA)
def test_fout_op_een_pagina_geeft_een_regel(gemeld, nummer, soort):
    van_deze_pagina = [m for m in gemeld if m.startswith(f"docs/proef-{nummer}.md:")]
    assert van_deze_pagina == [f"docs/proef-{nummer}.md:{OP_EEN_PAGINA[soort][1]}"]


@pytest.mark.bouw
def test_een_fout_op_een_pagina_geeft_elders_geen_melding(gemeld):
    assert len(gemeld) == len(OP_EEN_PAGINA)


@pytest.mark.alles
@pytest.mark.bouw
def test_knipsel_dat_mislukt(proef):
    proef.schrijf("snippets/proef.py", "# --8<-- [start:x]\nprint(1 / 0)\n# --8<-- [end:x]\n")
    proef.schrijf("docs/proef.md", KOP + BLOK.format("proef.py:x", "1"))
    assert proef.meldingen() == [
        "docs/proef.md:7: snippets/proef.py:2 mislukt (ZeroDivisionError: division by zero); "
        "verbeter het knipsel"
    ]


@pytest.mark.alles
@pytest.mark.bouw
def test_sectie_die_op_geen_pagina_staat(proef):
    proef.schrijf("snippets/proef.py", "# --8<-- [start:x]\nprint(1)\n# --8<-- [end:x]\n")
    assert proef.meldingen() == [
        'snippets/proef.py:1: sectie "x" staat op geen pagina; toon haar of haal haar weg'
    ]


IN_DE_LIJST = {
    "ongebruikt begrip": (
        'zzz:\n  soort: begrip\n  uitleg: Een proef.\n  rapport: ["2.1"]\n',
        '0: begrip "zzz" staat op geen enkele pagina; gebruik het of haal het weg',
    ),
    "vorm bij twee begrippen": (
        'zzz:\n  soort: begrip\n  uitleg: Een proef.\n  vormen: [IND]\n  rapport: ["9.9"]\n',
        '0: begrip "zzz": het rapport heeft geen "9.9"; schrijf "2.1", bijlage I of noot 12',
    ),
    "uitleg ontbreekt": (
        'zzz:\n  soort: begrip\n  rapport: ["3.1"]\n',
        '0: begrip "zzz": de uitleg ontbreekt; schrijf een of twee zinnen',
    ),
    "verkeerd type": (
        'zzz:\n  soort: begrip\n  uitleg: x\n  vormen: zzzen\n  rapport: ["3.1"]\n',
        "0: begrip \"zzz\": vormen is 'zzzen', verwacht een lijst van teksten: [een, twee]",
    ),
    "tab": (
        "zzz:\n\tsoort: begrip\n",
        "1: hier staat een tab; spring in met spaties",
    ),
}


@pytest.mark.alles
@pytest.mark.bouw
@pytest.mark.parametrize("soort", IN_DE_LIJST)
def test_fout_in_de_begrippenlijst_geeft_een_regel(proef, soort):
    tekst, melding = IN_DE_LIJST[soort]
    verder, _, rest = melding.partition(": ")
    regel = proef.voeg_toe("glossary.yml", tekst) + int(verder)
    assert proef.meldingen() == [f"glossary.yml:{regel}: {rest}"]


@pytest.mark.alles
@pytest.mark.bouw
def test_vorm_die_bij_twee_begrippen_hoort(proef):
    tekst = 'zzz:\n  soort: begrip\n  uitleg: Een proef.\n  vormen: [IND]\n  rapport: ["3.1"]\n'
    regel = proef.voeg_toe("glossary.yml", tekst)
    (melding,) = proef.meldingen()
    assert re.fullmatch(
        rf'glossary\.yml:{regel}: begrip "zzz": de vorm "IND" hoort bij "IND" '
        r"\(regel \d+\); kies er een",
        melding,
    )


@pytest.mark.alles
@pytest.mark.bouw
def test_noot_die_nergens_meer_staat(proef):
    for pagina in PAGINAS:
        pad = pagina.pad.as_posix()
        proef.schrijf(pad, pagina.tekst.replace("[^noot-31]", ""))
    (melding,) = (m for m in proef.meldingen() if "links.tsv" not in m)
    assert melding.endswith(": noot 31 staat op geen pagina; verwijs ernaar: [^noot-31]")


@pytest.mark.alles
@pytest.mark.bouw
def test_meldingen_staan_op_volgorde_van_bestand_en_regel(proef):
    proef.schrijf("docs/z.md", KOP + "Een zin.\n\n" * 6)
    proef.schrijf("docs/a.md", KOP + "Een zin.\n")
    plekken = [melding.split(":")[:2] for melding in proef.meldingen()]
    assert plekken == [["docs/a.md", "7"], *(["docs/z.md", str(7 + 2 * n)] for n in range(6))]


# De strenge bouw.


@pytest.mark.alles
@pytest.mark.bouw
def test_poortwachter_waarschuwt_mkdocs_een_keer_per_toestand(proef, caplog):
    eigen = {"uitgave.md.controle": {"wortel": str(proef.wortel)}}

    def zet_om(*teksten):
        """Zoals MkDocs: voor elke pagina een nieuwe omzetter, die mkdocstrings vaker gebruikt."""
        md = Markdown(extensions=["uitgave.md.controle"], extension_configs=eigen)
        assert [md.reset().convert(tekst) for tekst in teksten] == [f"<p>{t}</p>" for t in teksten]

    proef.schrijf("docs/proef.md", KOP + "Een zin.\n")
    (verwacht,) = proef.meldingen()
    zet_om("Tekst.", "Nog een tekst.")
    zet_om("Een volgende pagina.")
    gemeld = [(r.name, r.levelname, r.message) for r in caplog.records]
    assert gemeld == [("mkdocs.uitgave", "WARNING", verwacht)]
    proef.schrijf("docs/proef.md", KOP + f"Nog een zin.\n\n{'x' * 50}\n")
    zet_om("Na een wijziging, in dezelfde Python.")
    assert len(caplog.records) == 3


@pytest.mark.bouw
def test_melding_is_een_regel():
    assert str(Melding(WORTEL.relative_to(WORTEL) / "docs/a.md", 3, "mis; zo niet")) == (
        "docs/a.md:3: mis; zo niet"
    )
