"""De beslisboom: hij zegt wat de norm zegt, laat weg wat niets uitmaakt, en weigert wat geen norm is.

De bomen zelf staan op de pagina's; daar zijn zij getoonde uitvoer. Hier staat hoe een boom ontstaat.
"""

from datetime import date

import pytest

from terugkeer.beslisboom import beslisboom
from terugkeer.procedure.aanmelding import waar_melden
from terugkeer.rechtsmiddelen.beroep import schorsende_werking
from terugkeer.terugkeerbesluit.vertrektermijn import duur, einddatum
from terugkeer.vertrek.overleg import overleg
from terugkeer.voorzieningen.fase import fase


def takken(regel, **proefwaarden):
    """Het deel van de boom met de vragen: tot de eerste lege regel, zonder de kop."""
    return beslisboom(regel, **proefwaarden).split("\n\n")[0].splitlines()[1:]


def test_een_vraag_die_niets_uitmaakt_valt_weg():
    # Vw 2000 art. 62 lid 2: elke grond voor nul dagen is genoeg; zonder grond 28 dagen (lid 1).
    # Elke vraag komt dus een keer, en alleen na een nee op de vorige.
    vragen = [regel.split(":")[0].strip() for regel in takken(duur)]
    assert vragen.count("onttrekkingsrisico") == len(("ja", "nee"))
    eerste = takken(duur)[0]
    assert eerste.startswith("onttrekkingsrisico: ja →")


def test_antwoorden_waarna_alles_hetzelfde_loopt_staan_bij_elkaar():
    # Rapport 2.1 (noot 9): met het vliegtuig op een ander vliegveld dan Schiphol, of over zee.
    assert takken(waar_melden)[-1].startswith(
        "aankomst: met het vliegtuig op een ander vliegveld of over zee →"
    )


def test_elke_letter_in_de_boom_staat_eronder_met_een_bron():
    tekst = beslisboom(schorsende_werking)
    letters = {regel.split("→ ")[1] for regel in tekst.splitlines() if "→" in regel}
    assert len(letters) > 1
    for letter in letters:
        uitkomst = tekst.split(f"\n{letter}. ")[1].split("\n\n")[0]
        assert "Rapport §" in uitkomst


def test_een_vast_feit_staat_boven_de_boom_en_niet_erin():
    regels = takken(overleg, onder_dtenv=(False,))
    assert regels == [
        "steeds onder dtenv: nee",
        "altijd A",
    ]


def test_een_dag_staat_er_als_datum_en_een_gewone_duur_als_duur():
    # 1 maart 2016 + 28 dagen = 29 maart 2016, de dinsdag na Pasen (27 en 28 maart).
    tekst = beslisboom(einddatum, bekendmaking=(date(2016, 3, 1),))
    assert "steeds bekendmaking: 1 maart 2016\nsteeds duur: 28 dagen" in tekst
    assert "29 maart 2016" in tekst


def test_wat_niet_samengaat_staat_er_in_gewone_woorden():
    tekst = beslisboom(fase)
    assert "gaat niet samen; voorziening gevraagd: verwacht nee" in " ".join(tekst.split())
    assert "True" not in tekst


def test_een_onbekend_feit_staat_er_als_niet_bekend():
    regels = takken(overleg, onder_dtenv=(True, None), vertrektermijn_voorbij=(None,))
    assert any("onder dtenv: niet bekend" in regel for regel in regels)


def test_na_de_z_begint_het_alfabet_opnieuw_met_een_cijfer():
    assert "→ A2" in beslisboom(overleg)


@pytest.mark.parametrize("geen_norm", [len, date(2016, 3, 1), None])
def test_wat_geen_norm_is_wordt_geweigerd(geen_norm):
    with pytest.raises(LookupError, match="is geen norm"):
        beslisboom(geen_norm)
