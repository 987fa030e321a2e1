"""Poort 4: wat een pagina toont, is wat draait; geen codeblok wordt stil overgeslagen.

De valkuilen hebben de nummers van het onderzoek naar pytest-markdown-docs.
"""

import os
import re
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest
from markdown import Markdown
from pytest_markdown_docs.plugin import FenceSyntax, extract_fence_tests

from conftest import pytest_markdown_docs_markdown_it
from tests.uitgave.hulp import PAGINAS, WORTEL, proefpagina, regels
from uitgave.knipsels import (
    INVOEGING,
    Knipselfout,
    controleer_knipsels,
    functies_in_knipsels,
    lees_secties,
    voer_sectie_uit,
    voorbeelden,
    werk_uitvoer_bij,
)
from uitgave.melding import Afgekeurd

VOORBEELDEN = [voorbeeld for pagina in PAGINAS for voorbeeld in voorbeelden(pagina)]
SECTIES = {
    (pad.name, sectie): regels_code
    for pad in sorted((WORTEL / "snippets").glob("*.py"))
    for sectie, regels_code in lees_secties(pad.read_text("utf-8")).items()
}
GOED = """\
``` {.python title="Proef"}
--8<-- "proef.py:goed"
```

``` {.text title="Uitvoer"}
goed
```
"""
KNIPSEL = """\
# --8<-- [start:goed]
print("goed")
# --8<-- [end:goed]
"""
NIET_UITGEVOERD = "dit Pythonblok wordt niet uitgevoerd"


@pytest.fixture
def meldingen(tmp_path):
    """Keur een pagina met een knipselbestand `proef.py`."""

    def keur(tekst, knipsel=KNIPSEL):
        (tmp_path / "snippets").mkdir(exist_ok=True)
        (tmp_path / "snippets/proef.py").write_text(knipsel, "utf-8")
        return regels(controleer_knipsels(tmp_path, (proefpagina(tekst),)))

    return keur


# De echte pagina's.


def test_elk_pythonblok_wordt_uitgevoerd():
    """En getoond: dat ziet `tests/site`."""
    for pagina in PAGINAS:
        hekken = len(re.findall(r"^.*(?:`{3,}|~{3,}).*python", pagina.tekst, re.M | re.I))
        eigen = len(list(voorbeelden(pagina)))
        proeven = extract_fence_tests(
            pytest_markdown_docs_markdown_it(),
            pagina.tekst,
            0,
            WORTEL / pagina.pad,
            fence_syntax=FenceSyntax.superfences,
        )
        assert (eigen, len(list(proeven))) == (hekken, hekken), pagina.pad


def test_elke_getoonde_sectie_is_de_uitgevoerde():
    md = Markdown(
        extensions=["pymdownx.snippets"],
        extension_configs={"pymdownx.snippets": {"base_path": [str(WORTEL / "snippets")]}},
    )
    for (bestand, sectie), regels_code in SECTIES.items():
        getoond = md.preprocessors["snippet"].run([f'--8<-- "{bestand}:{sectie}"'])
        draait = [r for r in regels_code if r.strip()]
        assert [r for r in getoond if r.strip()] == draait, (bestand, sectie)


def test_elke_sectie_staat_op_een_pagina():
    getoond = {regel for voorbeeld in VOORBEELDEN for regel in voorbeeld.inhoud}
    assert [s for s in SECTIES if f'--8<-- "{":".join(s)}"' not in getoond] == []


def test_knipsels_gebruiken_geen_dag_van_vandaag():
    for pad in (WORTEL / "snippets").glob("*.py"):
        assert not re.search(r"\.(today|now|utcnow)\(", pad.read_text("utf-8")), pad


# De valkuilen, door de poort.


def test_goed_voorbeeld_geeft_geen_melding(meldingen):
    assert meldingen(GOED) == []


def test_voorbeeld_in_een_blok_met_schuine_strepen(meldingen):
    assert meldingen(f"/// details | Reken na\n    type: rekenvoorbeeld\n\n{GOED}///\n") == []


@pytest.mark.parametrize("kop", ["!!! note", "??? note", '=== "Tabblad"'])
def test_valkuil_2_blok_in_kader_of_tabblad(meldingen, kop):
    tekst = GOED.replace("\n", "\n    ")
    gevonden = meldingen(f"{GOED}\n{kop}\n\n    {tekst}")
    assert len(gevonden) == 3  # het blok, de invoeging en de uitvoer
    assert gevonden[0].startswith(f"docs/proef.md:11: {NIET_UITGEVOERD}")


@pytest.mark.parametrize("voor", ["- ", "1. ", "> ", "  ", "- - "])
def test_valkuil_2_blok_in_lijst_of_citaat(meldingen, voor):
    gevonden = meldingen(f'{GOED}\n{voor}``` {{.python title="x"}}\n{" " * len(voor)}x = 1\n')
    assert any(m.startswith(f"docs/proef.md:9: {NIET_UITGEVOERD}") for m in gevonden)


@pytest.mark.parametrize(
    "kop",
    [
        "```python",
        "```py",
        "```python3",
        "~~~python",
        "````python",
        "```Python",
        "``` { .python }",
        "``` {title='x' .python}",
        "``` {#id .py}",
        '``` {title="x" .python}',
    ],
)
def test_valkuil_1_andere_schrijfwijze_van_python(meldingen, kop):
    sluiting = re.match(r"[`~]+", kop)[0]
    (melding,) = meldingen(f"{GOED}\n{kop}\nx = 1\n{sluiting}\n")
    assert melding.startswith(f"docs/proef.md:9: {NIET_UITGEVOERD}")


@pytest.mark.parametrize("kop", ["```python notest", "```python fixture:capsys"])
def test_valkuil_3_en_7_opties_zonder_accolades(meldingen, kop):
    (melding,) = meldingen(f"{GOED}\n{kop}\nx = 1\n```\n")
    assert melding.startswith(f"docs/proef.md:9: {NIET_UITGEVOERD}")


@pytest.mark.parametrize("optie", ["notest", "continuation", "fixture:capsys", "retry:3", "#id"])
def test_valkuil_3_en_7_opties_met_accolades(meldingen, optie):
    kop = f'{{.python title="Proef" {optie}}}'
    tekst = GOED.replace('{.python title="Proef"}', kop)
    assert meldingen(tekst + "\n" + GOED) == [
        f'docs/proef.md:1: schrijf {{.python title="…"}} zonder meer; gevonden {kop}'
    ]


def test_valkuil_4_invoeging_zonder_sectie(meldingen):
    gevonden = meldingen(GOED + "\n" + GOED.replace("proef.py:goed", "proef.py"))
    assert gevonden == [
        "docs/proef.md:9: voeg in een voorbeeld alleen secties in: "
        '--8<-- "bestand.py:sectie"; gevonden [\'--8<-- "proef.py"\']'
    ]


@pytest.mark.parametrize(
    "tekst",
    [
        '--8<-- "stuk.md"\n',
        "--8<--\nstuk.md\n--8<--\n",
        '``` {.text title="Code"}\n--8<-- "proef.py:goed"\n```\n',
        '    --8<-- "proef.py:goed"\n',
    ],
    ids=["hele pagina", "blokvorm", "in een tekstblok", "ingesprongen"],
)
def test_valkuil_4_invoeging_buiten_een_voorbeeld(meldingen, tekst):
    gevonden = meldingen(f"{GOED}\n{tekst}")
    assert gevonden
    assert all("deze invoeging wordt niet uitgevoerd" in m for m in gevonden)


@pytest.mark.parametrize("kop", ["```pycon", "``` {.pycon}", "```ipython", "```python-console"])
def test_valkuil_5_sessie_met_prompts(meldingen, kop):
    (melding,) = meldingen(f"{GOED}\n{kop}\n>>> 1\n1\n```\n")
    assert melding.startswith(f"docs/proef.md:9: {NIET_UITGEVOERD}")


def test_valkuil_5_prompts_in_een_voorbeeld(meldingen):
    (melding,) = meldingen(GOED + "\n" + GOED.replace('--8<-- "proef.py:goed"', ">>> print(1)"))
    assert "gevonden ['>>> print(1)']" in melding


def test_losse_code_in_een_voorbeeld(meldingen):
    (melding,) = meldingen(GOED + "\n" + GOED.replace('--8<-- "proef.py:goed"', "print('goed')"))
    assert melding.startswith("docs/proef.md:9: voeg in een voorbeeld alleen secties in")


def test_andere_talen_mogen(meldingen):
    tekst = '``` {.yaml title="Met python"}\na: 1\n```\n\n```sh\nmake\n```\n\n`python`\n'
    assert meldingen(GOED + "\n" + tekst) == []


# De uitvoer.


def test_uitvoer_die_niet_klopt(meldingen):
    assert meldingen(GOED.replace("\ngoed\n", "\nslecht\n")) == [
        "docs/proef.md:6: de pagina toont 'slecht', de code geeft 'goed'; "
        "klopt de code, werk dan de pagina bij met `make uitvoer`"
    ]


def test_uitvoer_die_ontbreekt(meldingen):
    assert meldingen(GOED.partition("\n\n")[0] + "\n") == [
        "docs/proef.md:1: onder het voorbeeld ontbreekt de uitvoer; "
        'zet daar een blok ``` {.text title="Uitvoer"}'
    ]


def test_uitvoer_die_met_niets_wordt_vergeleken(meldingen):
    los = '``` {.text title="Uitvoer"}\nverzonnen\n```\n'
    (melding,) = meldingen(f"{GOED}\nEen zin.\n\n{los}")
    assert melding.startswith("docs/proef.md:11: deze uitvoer wordt met niets vergeleken")


# Knipsels die ontbreken of mislukken.


def test_knipselbestand_dat_ontbreekt(meldingen):
    assert meldingen(GOED + "\n" + GOED.replace("proef.py", "weg.py")) == [
        "docs/proef.md:9: snippets/weg.py bestaat niet; verbeter de naam of maak het bestand"
    ]


def test_sectie_die_ontbreekt(meldingen):
    assert meldingen(GOED + "\n" + GOED.replace(":goed", ":weg")) == [
        'docs/proef.md:9: snippets/proef.py heeft geen sectie "weg"; verbeter de naam'
    ]


def test_sectie_die_op_geen_pagina_staat(meldingen):
    knipsel = KNIPSEL + "\n# --8<-- [start:los]\nx = 1\n# --8<-- [end:los]\n"
    assert meldingen(GOED, knipsel) == [
        'snippets/proef.py:5: sectie "los" staat op geen pagina; toon haar of haal haar weg'
    ]


def test_lege_sectie_die_op_geen_pagina_staat(meldingen):
    (melding,) = meldingen(GOED, KNIPSEL + "# --8<-- [start:leeg]\n# --8<-- [end:leeg]\n")
    assert 'sectie "leeg" staat op geen pagina' in melding


@pytest.mark.parametrize(
    ("code", "wat"),
    [
        ('raise ValueError("kapot")', "ValueError: kapot"),
        ('raise ValueError("twee\\nregels")', "ValueError: twee regels"),
        ("1 +", "SyntaxError: invalid syntax (proef.py, line 3)"),
        ("import sys; sys.exit(0)", "SystemExit: 0"),
        ("len(1)", "TypeError: object of type 'int' has no len()"),
    ],
)
def test_knipsel_dat_mislukt_noemt_pagina_en_knipselregel(meldingen, code, wat):
    knipsel = f'# --8<-- [start:goed]\nprint("goed")\n{code}\n# --8<-- [end:goed]\n'
    assert meldingen(GOED, knipsel) == [
        f"docs/proef.md:1: snippets/proef.py:3 mislukt ({wat}); verbeter het knipsel"
    ]


def test_regel_in_een_functie_van_het_knipsel_zelf(tmp_path):
    (tmp_path / "snippets").mkdir()
    code = "# --8<-- [start:a]\ndef f():\n    1 / 0\n\nf()\n# --8<-- [end:a]\n"
    (tmp_path / "snippets/proef.py").write_text(code, "utf-8")
    with pytest.raises(Knipselfout, match=r"^snippets/proef\.py:3 mislukt"):
        voer_sectie_uit(tmp_path, "proef.py", "a", {})


def test_kapot_knipsel_breekt_het_zoeken_naar_normen_niet(tmp_path):
    (tmp_path / "snippets").mkdir()
    kapot = KNIPSEL.replace('print("goed")', "1 +")
    (tmp_path / "snippets/proef.py").write_text(kapot, "utf-8")
    assert functies_in_knipsels(tmp_path) == frozenset()


# Secties, zoals pymdownx.snippets ze leest.


def test_regels_buiten_de_sectie_zijn_leeg_zodat_nummers_kloppen():
    assert lees_secties("x\n# --8<-- [start:a]\ny\n# --8<-- [end:a]\nz") == {"a": ["", "", "y"]}


def test_sectie_in_een_sectie_en_een_naam_die_twee_keer_voorkomt():
    tekst = dedent("""\
        # --8<-- [start:a]
        een
        # --8<-- [start:b]
        twee
        # --8<-- [end:b]
        drie
        # --8<-- [end:a]
        # --8<-- [start:a]
        vier
        # --8<-- [end:a]
        """)
    secties = {n: [r for r in regels if r] for n, regels in lees_secties(tekst).items()}
    assert secties == {"a": ["een", "twee", "drie"], "b": ["twee"]}


# `make uitvoer`.


def bijgewerkt(tmp_path, tekst):
    (tmp_path / "docs").mkdir()
    (tmp_path / "snippets").mkdir()
    (tmp_path / "snippets/proef.py").write_text(
        "# --8<-- [start:een]\nprint(1)\n# --8<-- [end:een]\n"
        "# --8<-- [start:drie]\nprint(1)\nprint(2)\nprint(3)\n# --8<-- [end:drie]\n",
        "utf-8",
    )
    pagina = proefpagina(tekst)
    veranderd = werk_uitvoer_bij(tmp_path, pagina)
    pad = tmp_path / pagina.pad
    return veranderd, pad.read_text("utf-8") if pad.exists() else None


def blok(sectie, *uitvoer):
    getoond = "".join(f"{regel}\n" for regel in uitvoer)
    return (
        f'``` {{.python title="x"}}\n--8<-- "proef.py:{sectie}"\n```\n\n'
        f'``` {{.text title="Uitvoer"}}\n{getoond}```\n\n'
    )


def test_uitvoer_bijwerken_verandert_alleen_de_uitvoer(tmp_path):
    oud = f"# Kop\n\n{blok('drie', 'x')}Tussen.\n\n{blok('een', 'x', 'y', 'z')}{blok('een')}Slot.\n"
    nieuw = f"# Kop\n\n{blok('drie', 1, 2, 3)}Tussen.\n\n{blok('een', 1)}{blok('een', 1)}Slot.\n"
    assert bijgewerkt(tmp_path, oud) == (True, nieuw)


def test_uitvoer_die_al_klopt_blijft_staan(tmp_path):
    assert bijgewerkt(tmp_path, blok("drie", 1, 2, 3)) == (False, None)


def test_uitvoer_bijwerken_noemt_de_regel_van_het_voorbeeld(tmp_path):
    with pytest.raises(Afgekeurd, match=r'^docs/proef\.md:3: .* heeft geen sectie "weg"'):
        bijgewerkt(tmp_path, f"# Kop\n\n{blok('weg', 1)}")


# De valkuilen, in een echte pytest.

PAGINA = {
    "goed": GOED,
    "mislukt": "# Kop\n\n" + GOED.replace(":goed", ":mislukt"),
    "eerste-keer": GOED.replace(":goed", ":eerste-keer"),
    "anders": "# Kop\n\n" + GOED.replace("\ngoed\n", "\nslecht\n"),
    "zonder-sectie": GOED.replace("proef.py:goed", "proef.py"),
    "prompt": GOED.replace('--8<-- "proef.py:goed"', ">>> 1"),
    "capsys": GOED.replace('title="Proef"', "fixture:capsys").replace(
        '--8<-- "proef.py:goed"', 'print("x")\nassert capsys.readouterr().out'
    ),
    "kader": f"!!! note\n\n    {GOED}".replace("\n", "\n    "),
    "notest": GOED.replace('title="Proef"', "notest"),
    "losse-eerste-keer": dedent("""\
        ``` {.python title="x"}
        import sys
        if not hasattr(sys, "los"):
            sys.los = True
            raise TypeError("alleen de eerste keer")
        ```
        """),
}
KNIPSELS = KNIPSEL + dedent("""\
    # --8<-- [start:mislukt]
    print("goed")
    raise ValueError("kapot")
    # --8<-- [end:mislukt]
    # --8<-- [start:eerste-keer]
    import sys
    if not hasattr(sys, "tweede"):
        sys.tweede = True
        raise TypeError("alleen de eerste keer")
    print("goed")
    # --8<-- [end:eerste-keer]
    """)


def draai_pytest(wortel: Path, *opties: str) -> str:
    for map_ in ("docs", "snippets"):
        (wortel / map_).mkdir()
    for naam, tekst in PAGINA.items():
        (wortel / f"docs/{naam}.md").write_text(tekst, "utf-8")
    (wortel / "snippets/proef.py").write_text(KNIPSELS, "utf-8")
    (wortel / "conftest.py").write_text((WORTEL / "conftest.py").read_text("utf-8"), "utf-8")
    opdracht = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-p", "no:xdist", "-rA"]
    omgeving = {**os.environ, "PYTHONPATH": str(WORTEL / "src"), "COLUMNS": "200"}
    return subprocess.run(
        [*opdracht, "--rootdir=.", "--markdown-docs", *opties, "docs"],
        cwd=wortel,
        env=omgeving,
        capture_output=True,
        text=True,
        check=False,
    ).stdout


@pytest.fixture(scope="module")
def verslag(tmp_path_factory):
    """Wat pytest zegt van alle pagina's van `PAGINA`, met de instellingen van het project."""
    return draai_pytest(tmp_path_factory.mktemp("valkuilen"), "--markdown-docs-syntax=superfences")


def uitslag(verslag, naam):
    gevonden = re.search(rf"^(PASSED|FAILED) docs/{naam}\.md::", verslag, re.MULTILINE)
    return gevonden[1] if gevonden else "OVERGESLAGEN"


@pytest.mark.bouw
def test_goede_pagina_slaagt(verslag):
    assert uitslag(verslag, "goed") == "PASSED"


@pytest.mark.bouw
def test_mislukt_knipsel_noemt_pagina_en_knipselregel(verslag):
    assert uitslag(verslag, "mislukt") == "FAILED"
    assert re.search(r'File ".*docs/mislukt\.md", line 4', verslag)
    assert "snippets/proef.py:6 mislukt (ValueError: kapot)" in verslag


@pytest.mark.bouw
def test_andere_uitvoer_faalt_met_de_regel_van_de_uitvoer(verslag):
    assert uitslag(verslag, "anders") == "FAILED"
    assert re.search(r"docs/anders\.md:8: de pagina toont 'slecht', de code geeft 'goed'", verslag)


@pytest.mark.bouw
def test_valkuil_6_typefout_in_een_knipsel_krijgt_geen_tweede_kans(verslag):
    assert uitslag(verslag, "eerste-keer") == "FAILED"
    assert "(TypeError: alleen de eerste keer)" in verslag


@pytest.mark.bouw
def test_valkuil_6_losse_code_krijgt_die_wel_en_daarom_weigert_de_poort_haar(verslag, meldingen):
    assert uitslag(verslag, "losse-eerste-keer") == "PASSED"
    assert any(
        "voeg in een voorbeeld alleen secties in" in m
        for m in meldingen(PAGINA["losse-eerste-keer"])
    )


@pytest.mark.bouw
@pytest.mark.parametrize("naam", ["zonder-sectie", "prompt", "capsys"])
def test_valkuil_4_5_en_7_falen(verslag, naam):
    assert uitslag(verslag, naam) == "FAILED"


@pytest.mark.bouw
@pytest.mark.parametrize("naam", ["kader", "notest"])
def test_valkuil_2_en_3_wat_pytest_stil_overslaat_meldt_de_poort(verslag, meldingen, naam):
    assert uitslag(verslag, naam) == "OVERGESLAGEN"
    assert meldingen(PAGINA[naam])


@pytest.mark.bouw
def test_valkuil_1_zonder_de_instelling_loopt_er_niets(tmp_path):
    assert "no tests ran" in draai_pytest(tmp_path)


def test_valkuil_1_en_8_de_instellingen_van_het_project():
    instelling = (WORTEL / "pyproject.toml").read_text("utf-8")
    assert "--markdown-docs --markdown-docs-syntax=superfences" in instelling
    assert 'testpaths = ["docs", "tests"]' in instelling


def test_invoeging_in_de_schrijfwijze_van_de_editie():
    assert INVOEGING.match('--8<-- "vertrektermijn.py:einddatum"')
    assert not INVOEGING.match('--8<-- "vertrektermijn.py"')
    assert not INVOEGING.match(';--8<-- "vertrektermijn.py:einddatum"')
