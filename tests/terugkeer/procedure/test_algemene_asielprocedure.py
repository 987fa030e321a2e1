"""N03: de uitgewerkte gevallen van de normeninventaris, met de hand geteld."""

from datetime import date

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import NA_HET_RAPPORT, NORMEN
from terugkeer.grondslag.uitkomst import Antwoord
from terugkeer.procedure.aa_stappen import (
    AANVULLEN,
    BEKENDMAKING,
    BESLUIT,
    EERSTE_GEHOOR,
    NABESPREKEN,
    NADER_GEHOOR,
    STAPPEN,
    STAPPENLIJST,
    VOORNEMEN,
    VRAGEN_EERSTE_GEHOOR,
    WIJZEN_VAN_BEKENDMAKING,
    ZIENSWIJZE,
)
from terugkeer.procedure.algemene_asielprocedure import (
    AA_DUUR,
    AA_SINDS,
    AA_TIJDVAK,
    GESPREKSPARTNERS,
    dagen,
)


def test_dag_1_op_maandag_3_oktober_2016():
    # ma 3, di 4, wo 5, do 6, vr 7; na het weekend ma 10, di 11, wo 12 oktober
    uitkomst = dagen(date(2016, 10, 3))
    schema = uitkomst.waarde
    assert uitkomst.antwoord is Antwoord.JA
    assert [dag.datum.day for dag in schema.dagen] == [3, 4, 5, 6, 7, 10, 11, 12]
    assert schema.datum_van(VOORNEMEN) == date(2016, 10, 7)
    assert schema.datum_van(ZIENSWIJZE) == date(2016, 10, 10)
    assert schema.datum_van(BESLUIT) == date(2016, 10, 11)
    assert schema.uiterlijk_bekend == date(2016, 10, 12)
    assert uitkomst.andere_lezing is None
    assert str(uitkomst) == "ja: besluit op 11 oktober 2016, uiterlijk bekend op 12 oktober 2016"
    duur, gesprekken, bekend = (reden.tekst for reden in uitkomst.redenen)
    assert "8 werkdagen" in duur
    assert "gesprekken over terugkeer" in gesprekken
    assert "12 oktober 2016, is het besluit uiterlijk bekend" in bekend


def test_rond_pasen_2016_staat_de_lezing_met_goede_vrijdag_als_werkdag_erbij():
    # do 24-3; vr 25 Goede Vrijdag en ma 28 tweede paasdag vrij; di 29, wo 30, do 31, vr 1-4,
    # ma 4, di 5, wo 6. Is Goede Vrijdag een werkdag, dan valt alles vanaf dag 2 een dag eerder.
    uitkomst = dagen(date(2016, 3, 24))
    assert uitkomst.antwoord is Antwoord.JA
    assert "dag 1 wordt" not in uitkomst.uitleg()
    assert uitkomst.waarde.datum_van(NABESPREKEN) == date(2016, 3, 29)
    assert uitkomst.waarde.datum_van(BESLUIT) == date(2016, 4, 5)
    assert uitkomst.waarde.uiterlijk_bekend == date(2016, 4, 6)
    ander = uitkomst.andere_lezing
    assert ander.antwoord is Antwoord.JA
    assert ander.waarde.datum_van(NABESPREKEN) == date(2016, 3, 25)
    assert ander.waarde.datum_van(BESLUIT) == date(2016, 4, 4)
    assert ander.waarde.uiterlijk_bekend == date(2016, 4, 5)


def test_tweede_kerstdag_valt_uit():
    # ma 19, di 20, wo 21, do 22, vr 23; ma 26-12 tweede kerstdag; di 27, wo 28, do 29
    schema = dagen(date(2016, 12, 19)).waarde
    assert schema.datum_van(ZIENSWIJZE) == date(2016, 12, 27)
    assert schema.datum_van(BESLUIT) == date(2016, 12, 28)
    assert schema.uiterlijk_bekend == date(2016, 12, 29)


def test_begint_de_procedure_op_een_gelijkgestelde_dag_dan_zegt_de_uitkomst_dat():
    # vr 6-5-2016 is gelijkgesteld: dag 1 is ma 9-5. Pinkstermaandag 16-5 valt uit: dag 8 is do 19-5.
    uitkomst = dagen(date(2016, 5, 6))
    assert uitkomst.waarde.datum_van(EERSTE_GEHOOR) == date(2016, 5, 9)
    assert uitkomst.waarde.uiterlijk_bekend == date(2016, 5, 19)
    eerste, tweede, *_, laatste = uitkomst.redenen
    assert eerste.tekst == "Deze dag telt als feestdag; dag 1 wordt 9 mei 2016."
    assert tweede.tekst.startswith("De procedure duurt 8 werkdagen")
    assert laatste.tekst == "Op dag 8, 19 mei 2016, is het besluit uiterlijk bekend."
    assert uitkomst.andere_lezing.waarde.datum_van(EERSTE_GEHOOR) == date(2016, 5, 6)
    assert uitkomst.andere_lezing.waarde.uiterlijk_bekend == date(2016, 5, 18)


def test_zonder_negatief_voornemen_vervalt_alleen_de_zienswijze():
    schema = dagen(date(2016, 10, 3)).waarde
    positief = schema.bij(negatief_voornemen=False)
    assert [dag.stap.dag for dag in positief] == [1, 2, 3, 4, 5, 7, 8]
    assert positief[-1].datum == date(2016, 10, 12)
    assert schema.bij(negatief_voornemen=True) == schema.dagen
    assert str(schema.dagen[5]) == "dag 6, 10 oktober 2016: zienswijze"


@pytest.mark.parametrize(
    "dag", [date(2016, 10, 1), date(2016, 10, 2), date(2016, 3, 28), date(2016, 12, 26)]
)
def test_een_weekend_of_feestdag_is_geen_eerste_dag(dag):
    with pytest.raises(OnjuisteInvoer, match=r"eerste_dag.*een werkdag, geen weekend of feestdag"):
        dagen(dag)


def test_het_tijdvak_begint_in_juli_2010_maar_feestdagen_zijn_pas_vanaf_2014_nagekeken():
    assert date(2010, 6, 30) not in AA_TIJDVAK
    assert date(2010, 7, 1) in AA_TIJDVAK
    voor = dagen(date(2010, 6, 30))
    assert voor.antwoord is Antwoord.ONBEPAALD
    assert "vanaf 1 juli 2010" in voor.uitleg()
    erna = dagen(date(2010, 7, 1))
    assert erna.antwoord is Antwoord.ONBEPAALD
    assert "niet nagekeken" in erna.uitleg()
    # do 2-1-2014, vr 3, ma 6 tot en met vr 10, ma 13
    assert dagen(date(2014, 1, 2)).waarde.uiterlijk_bekend == date(2014, 1, 13)


def test_na_mei_2017_draagt_de_uitkomst_een_voorbehoud():
    assert dagen(date(2017, 5, 31)).voorbehoud == ()
    assert dagen(date(2017, 6, 1)).voorbehoud == (NA_HET_RAPPORT,)


def test_de_acht_stappen_staan_op_volgorde_en_zijn_te_noemen():
    assert [stap.dag for stap in STAPPEN] == list(range(1, 9))
    assert AA_DUUR.aantal == len(STAPPEN)
    assert AA_DUUR.leest("acht werkdagen")
    assert STAPPENLIJST.leest("acht stappen")
    assert STAPPENLIJST.leest("acht dagen")
    assert NADER_GEHOOR.leest("dag drie")
    assert NADER_GEHOOR.leest("De derde dag")
    assert NADER_GEHOOR.leest("Derde dag")
    assert AANVULLEN.leest("dag 4")
    assert not AANVULLEN.leest("dag 5")
    assert [stap for stap in STAPPEN if stap.alleen_na_negatief_voornemen] == [ZIENSWIJZE]
    assert WIJZEN_VAN_BEKENDMAKING.leest("uitreiking of toezending")
    assert "uitreiking of toezending" in BEKENDMAKING.wat
    assert "inwilliging of afwijzing" in BESLUIT.wat
    # rapport 2.1, dag 1
    assert VRAGEN_EERSTE_GEHOOR.leest("drie onderwerpen")
    for onderwerp in ("de identiteit", "het leven in het land van herkomst", "de reisroute"):
        assert onderwerp in EERSTE_GEHOOR.wat
    assert AA_SINDS.leest("juli 2010")
    assert [str(bron) for bron in AA_SINDS.bron] == ["Rapport § 3.1, noot 32", "Rapport § 3.2"]
    assert str(BESLUIT.bron[1]) == "Rapport § 2.1, noot 10"
    assert GESPREKSPARTNERS.leest("drie organisaties")


def test_de_bron_is_die_van_het_rapport():
    norm = NORMEN["algemene_asielprocedure_dagen"]
    assert norm.nummer == "N03"
    assert [str(bron) for bron in norm.bron] == [
        "Vb 2000 art. 3.112",
        "Vb 2000 art. 3.113",
        "Vb 2000 art. 3.114",
        "Vb 2000 art. 3.115",
        "Rapport § 2.1, noot 10",
        "Rapport § 3.1, noot 32",
    ]
