"""Een zin zegt een regel niet harder of preciezer dan het rapport."""

import pytest

from tests.uitgave.hulp import proefpagina, regels
from uitgave.hardheid import controleer_hardheid
from uitgave.zinsverband import zinsverband

PAD = "terugkeer.terugkeerbesluit.vertrektermijn"
GEWOON = f"[28 dagen][{PAD}.VERTREKTERMIJN]"
NUL = f"[0 dagen][{PAD}.ONMIDDELLIJK]"
NORM = f"[zo lang][{PAD}.duur]"
BEWARING = "[in bewaring][terugkeer.vertrek.bewaring.bewaring]"
SPOOR_2 = "[kan spoor 2 kiezen][terugkeer.procedure.sporenregels.SPOOR_2]"
WEKEN = "[twaalf weken][terugkeer.vertrek.vbl.VERBLIJF_MAXIMAAL]"
SCHATTING = "[35.530 mensen][terugkeer.cijfers.ZONDER_VERBLIJFSRECHT]"
RUST = "[zes dagen][terugkeer.procedure.rust_en_voorbereiding.RUST_EN_VOORBEREIDING]"
RUIM = "[dertig taskforces][terugkeer.vertrek.taskforces.TASKFORCES]"
MINDER = "[40%][terugkeer.cijfers.AANTOONBAAR_VERTROKKEN_EU_2014]"


def meldingen(tekst):
    return regels(controleer_hardheid(proefpagina(tekst)))


GOED = {
    "in de regel": f"Iemand heeft in de regel {GEWOON} om te gaan.",
    "hoofdletter": f"Meestal is het {GEWOON}.",
    "soms": f"Soms is dat {NUL}.",
    "het woord in de bewering": f"De IND {SPOOR_2}.",
    "over twee regels": f"Iemand heeft in de\nregel {GEWOON}.",
    "voorbehoud erna": f"Dat zijn {GEWOON} in de regel.",
    "tabelrij": f"| Wat | Hoelang |\n| --- | --- |\n| Gewoon | In de regel {GEWOON} |\n",
    "kop van de tabel": f"| Wat | Mogelijk |\n| --- | --- |\n| Snel | {NUL} |\n",
    "geval in een tabel": f"| Geval | Gevolg |\n| --- | --- |\n| De termijn is {NUL} | Weg |\n",
    "aanloop van een lijst": f"In de regel geldt:\n\n- {GEWOON} bij de een\n- {GEWOON} bij de ander\n",
    "het geval zelf": f"Bij {NUL} volgt een inreisverbod.",
    "een keuze": f"Iemand heeft {GEWOON} of {NUL}.",
    "aangehaald": f"Paragraaf 2.1 geeft {GEWOON}, de noot ook.",
    "verwijzing naar de code": f"De editie kan nagaan {NORM}.",
    "grens": f"Het duurt in beginsel hoogstens {WEKEN}.",
    "schatting": f"Naar schatting zijn dat {SCHATTING}.",
    "ondergrens": f"Dat duurt minstens {RUST}.",
    "ruim": f"Er zijn ruim {RUIM}.",
    "minder dan": f"Het was minder dan {MINDER}.",
}


@pytest.mark.parametrize("tekst", GOED.values(), ids=GOED)
def test_zin_die_even_hard_is(tekst):
    assert meldingen(tekst) == []


REGEL = "in de regel, in beginsel of meestal"
KAN = "kan, mag, mogelijk of soms"
FOUT = {
    "voorbehoud weg": (
        f"Iemand heeft {GEWOON} om te gaan.",
        "vertrektermijn.VERTREKTERMIJN is een regel met uitzonderingen, maar deze zin zegt het "
        f"zonder voorbehoud; zet erbij: {REGEL}",
    ),
    "voorbehoud in een andere zin": (
        f"In de regel is er een termijn. Iemand heeft {GEWOON}.",
        "vertrektermijn.VERTREKTERMIJN is een regel met uitzonderingen, maar deze zin zegt het "
        f"zonder voorbehoud; zet erbij: {REGEL}",
    ),
    "moet voor wat kan": (
        f"Wie niet meewerkt, moet {BEWARING}.",
        "bewaring.bewaring is een mogelijkheid, maar deze zin zegt het zonder voorbehoud; "
        f"zet erbij: {KAN}",
    ),
    "kan is niet in beginsel": (
        f"Het kan dat het {GEWOON} zijn.",
        "vertrektermijn.VERTREKTERMIJN is een regel met uitzonderingen, maar deze zin zegt het "
        f"zonder voorbehoud; zet erbij: {REGEL}",
    ),
    "altijd in de bijzin": (
        f"In de regel gaat iemand zelf: hij heeft altijd {GEWOON}.",
        'vertrektermijn.VERTREKTERMIJN is een regel met uitzonderingen, maar "altijd" maakt er een '
        f"harde regel van; haal dat woord weg, of zet erbij: {REGEL}",
    ),
    "tabelrij zonder": (
        f"| Wat | Hoelang |\n| --- | --- |\n| Soms | Anders |\n| Snel | {NUL} |\n",
        "vertrektermijn.ONMIDDELLIJK is een mogelijkheid, maar deze zin zegt het zonder "
        f"voorbehoud; zet erbij: {KAN}",
    ),
    "bovengrens weg": (
        f"Het duurt in beginsel {WEKEN}.",
        "vbl.VERBLIJF_MAXIMAAL is een bovengrens, maar deze zin noemt het precies; "
        "zet erbij: hoogstens, ten hoogste of maximaal",
    ),
    "schatting weg": (
        f"Dat zijn {SCHATTING}.",
        "cijfers.ZONDER_VERBLIJFSRECHT is een schatting, maar deze zin noemt het precies; "
        "zet erbij: ongeveer of naar schatting",
    ),
    "ondergrens weg": (
        f"Dat duurt {RUST}.",
        "rust_en_voorbereiding.RUST_EN_VOORBEREIDING is een ondergrens, maar deze zin noemt het "
        "precies; zet erbij: minstens of ten minste",
    ),
}


@pytest.mark.parametrize(("tekst", "verwacht"), FOUT.values(), ids=FOUT)
def test_zin_die_te_hard_of_te_precies_is(tekst, verwacht):
    (melding,) = meldingen(tekst)
    plaats, _, rest = melding.partition(": ")
    assert rest == verwacht
    regel = int(plaats.rpartition(":")[2])
    assert "][terugkeer." in tekst.splitlines()[regel - 1]


@pytest.mark.alles
@pytest.mark.bouw
@pytest.mark.parametrize(
    ("pad", "oud", "nieuw"),
    [
        (
            "docs/afwijzing/vertrektermijn.md",
            "heeft in de regel [28 dagen]",
            "heeft [28 dagen]",
        ),
        ("docs/afwijzing/vertrektermijn.md", "Soms is dat [0 dagen]", "Dan is dat [0 dagen]"),
        ("docs/afwijzing/vertrektermijn.md", "| Mogelijk [0 dagen]", "| [0 dagen]"),
        ("docs/vertrek/overleg.md", "In beginsel elke [twee weken]", "Elke [twee weken]"),
    ],
)
def test_voorbehoud_dat_van_een_echte_pagina_verdwijnt(proef, pad, oud, nieuw):
    regel = proef.vervang(pad, oud, nieuw)
    (melding,) = proef.meldingen()
    assert melding.startswith(f"{pad}:{regel}: ")
    assert "zonder voorbehoud" in melding


def test_zinsverband_van_een_lijst_met_alinea_ertussen():
    pagina = proefpagina("Soms mag dit:\n\n- eerst\n\n- dan [dit][terugkeer.x]\n\nSlot.")
    plek = pagina.tekst.index("[dit]")
    verband = zinsverband(pagina, plek, plek + 5)
    assert (verband.aanloop, verband.zin) == ("Soms mag dit:", "- dan dit")


def test_zinsverband_in_een_lange_zin():
    pagina = proefpagina("Een. Twee, drie [vier][terugkeer.x] vijf; zes.[^noot-1] Zeven.")
    plek = pagina.tekst.index("[vier]")
    verband = zinsverband(pagina, plek, plek + 6)
    assert (verband.zin, verband.bijzin, verband.vooraf) == (
        "Twee, drie vier vijf; zes.",
        "drie vier vijf",
        "drie",
    )
