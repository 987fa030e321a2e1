"""N24: de uitgewerkte gevallen van de normeninventaris, met de hand geteld."""

from datetime import date

import pytest

from terugkeer.grondslag.norm import NORMEN
from terugkeer.grondslag.tijd import Einddatum
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.rechtsmiddelen.rule_39 import (
    AFWACHTEN_MET_RULE_39,
    RULE_39_VAAK_TOEGEKEND,
    VOORZIENINGEN_MET_RULE_39,
    Rule39,
    Rule39Gevolg,
    afwachten,
)

RVS = date(2016, 8, 31)
NIET_TOEGEKEND = [Rule39.AANGEVRAAGD, Rule39.AFGEWEZEN, Rule39.NIET_AANGEVRAAGD]


def test_toegekend_is_afwachten_met_voorzieningen_en_zonder_lopende_vertrektermijn():
    uitkomst = afwachten(rule_39=Rule39.TOEGEKEND, afwijzing_hoger_beroep=RVS)
    assert uitkomst.antwoord is Antwoord.JA
    assert uitkomst.waarde == Rule39Gevolg(True, Antwoord.JA)
    assert str(uitkomst) == "ja: vertrektermijn opgeschort, voorzieningen lopen door ja"
    zonder_datum = afwachten(rule_39=Rule39.TOEGEKEND)
    assert zonder_datum.waarde == uitkomst.waarde
    assert zonder_datum.ontbreekt == ()


@pytest.mark.parametrize("stand", NIET_TOEGEKEND)
def test_niet_toegekend_is_vertrekken_binnen_28_dagen(stand):
    # 31 augustus + 28 dagen: september heeft 30 dagen, dus 28 september
    uitkomst = afwachten(rule_39=stand, afwijzing_hoger_beroep=RVS)
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.modaliteit is Modaliteit.REGEL
    laatste = Einddatum(date(2016, 9, 28))
    assert uitkomst.waarde == Rule39Gevolg(False, Antwoord.ONBEPAALD, laatste)
    assert uitkomst.ontbreekt == ()
    assert str(uitkomst) == (
        "nee, in beginsel: vertrekken tot en met 28 september 2016, "
        "voorzieningen lopen door onbepaald"
    )
    assert "zelden" in uitkomst.uitleg()


def test_zonder_datum_blijft_het_nee_en_ontbreekt_de_uitspraak():
    uitkomst = afwachten(rule_39=Rule39.AFGEWEZEN)
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.waarde.laatste_dag is None
    assert uitkomst.ontbreekt == ("afwijzing_hoger_beroep",)
    assert str(uitkomst.waarde).startswith("vertrekken binnen 28 dagen")


def test_onbekende_stand_van_het_verzoek():
    uitkomst = afwachten(afwijzing_hoger_beroep=RVS)
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.ontbreekt == ("rule_39",)
    assert afwachten().ontbreekt == ("rule_39", "afwijzing_hoger_beroep")


def test_voor_het_onderzoek_is_de_uitkomst_onbepaald():
    dag_ervoor, begin = date(2010, 12, 31), date(2011, 1, 1)
    feiten = {"rule_39": Rule39.AFGEWEZEN}
    assert afwachten(**feiten, afwijzing_hoger_beroep=dag_ervoor).antwoord is Antwoord.ONBEPAALD
    assert afwachten(**feiten, afwijzing_hoger_beroep=begin).antwoord is Antwoord.NEE


def test_de_waarden_zijn_te_noemen():
    assert AFWACHTEN_MET_RULE_39.leest("mag in Nederland wachten")
    assert VOORZIENINGEN_MET_RULE_39.leest("blijven gelden")
    assert RULE_39_VAAK_TOEGEKEND.leest("zelden")
    assert not RULE_39_VAAK_TOEGEKEND.leest("vaak")


def test_de_bron_is_die_van_het_rapport():
    norm = NORMEN["rule_39"]
    assert norm.nummer == "N24"
    assert [str(bron) for bron in norm.bron] == [
        "Europees Hof voor de Rechten van de Mens, Factsheet Interim measures (rule 39)",
        "Rapport § 2.1, noot 18",
        "Rapport § 2.2",
    ]


def test_zonder_rule_39_zegt_de_uitleg_de_regel_de_praktijk_en_de_laatste_dag():
    # rapport 2.1: in beginsel niet afwachten, rule 39 wordt zelden toegekend, 28 dagen
    teksten = [
        r.tekst for r in afwachten(rule_39=Rule39.AFGEWEZEN, afwijzing_hoger_beroep=RVS).redenen
    ]
    assert "in beginsel niet" in teksten[0] or "niet in Nederland" in teksten[0]
    assert "zelden" in teksten[1]
    assert "28 september 2016" in teksten[2]
    met = [reden.tekst for reden in afwachten(rule_39=Rule39.TOEGEKEND).redenen]
    assert "wachten" in met[0]
    assert "staat stil" in met[1]
