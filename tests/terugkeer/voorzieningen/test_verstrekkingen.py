"""N29: weekgeld en andere verstrekkingen."""

import pytest

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.voorzieningen import verstrekkingen as module
from terugkeer.voorzieningen.fase import MET_OPVANG, Fase
from terugkeer.voorzieningen.verstrekkingen import WEEKGELD, Verstrekking, verstrekking

OVERIG = [v for v in Verstrekking if v not in WEEKGELD]
VOLWASSEN = {"minderjarig": False, "onderzoeksdag": False}
KIND = {"minderjarig": True, "onderzoeksdag": False}


@pytest.mark.parametrize("fase", MET_OPVANG)
@pytest.mark.parametrize("vraag", Verstrekking)
def test_voorbeeld_1_in_de_opvang_alles_ook_na_afwijzing(vraag, fase):
    assert verstrekking(vraag, fase=fase, **VOLWASSEN).antwoord is Antwoord.JA


def test_voorbeeld_2_volwassene_in_een_vbl_houdt_alleen_eetgeld():
    eetgeld = verstrekking(Verstrekking.EETGELD, fase=Fase.ONDERDAK, **VOLWASSEN)
    zakgeld = verstrekking(Verstrekking.ZAKGELD, fase=Fase.ONDERDAK, **VOLWASSEN)
    assert (eetgeld.antwoord, zakgeld.antwoord) == (Antwoord.JA, Antwoord.NEE)


@pytest.mark.parametrize("vraag", WEEKGELD)
def test_voorbeeld_3_kind_in_een_gezinslocatie_houdt_hetzelfde(vraag):
    uitkomst = verstrekking(vraag, fase=Fase.ONDERDAK, **KIND)
    assert uitkomst.antwoord is Antwoord.JA
    assert uitkomst.redenen[0].waarde is module.MINDERJARIGE_IN_ONDERDAK


def test_geen_vervoer_op_een_onderzoeksdag_en_wel_daarbuiten():
    feiten = {"fase": Fase.PROCEDURE, "minderjarig": False}
    ja = verstrekking(Verstrekking.VERVOER, **feiten, onderzoeksdag=False)
    nee = verstrekking(Verstrekking.VERVOER, **feiten, onderzoeksdag=True)
    assert (ja.antwoord, nee.antwoord) == (Antwoord.JA, Antwoord.NEE)


def test_een_onderzoeksdag_raakt_alleen_vervoer_en_alleen_de_procedure():
    dag = {"minderjarig": False, "onderzoeksdag": True}
    weekgeld = verstrekking(Verstrekking.EETGELD, fase=Fase.PROCEDURE, **dag)
    later = verstrekking(Verstrekking.VERVOER, fase=Fase.VERTREKTERMIJN, **dag)
    assert (weekgeld.antwoord, later.antwoord) == (Antwoord.JA, Antwoord.JA)


@pytest.mark.parametrize("vraag", WEEKGELD)
def test_zonder_opvang_stopt_het_weekgeld_van_een_volwassene(vraag):
    uitkomst = verstrekking(vraag, fase=Fase.GEEN_OPVANG, **VOLWASSEN)
    assert uitkomst.antwoord is Antwoord.NEE
    assert uitkomst.modaliteit is Modaliteit.REGEL


@pytest.mark.parametrize("vraag", WEEKGELD)
def test_zonder_opvang_zwijgt_het_rapport_over_een_kind(vraag):
    assert verstrekking(vraag, fase=Fase.GEEN_OPVANG, **KIND).antwoord is Antwoord.ONBEPAALD


@pytest.mark.parametrize("fase", [Fase.ONDERDAK, Fase.GEEN_OPVANG])
@pytest.mark.parametrize("vraag", OVERIG)
def test_over_de_rest_buiten_de_gewone_opvang_zwijgt_het_rapport(vraag, fase):
    uitkomst = verstrekking(vraag, fase=fase)
    assert uitkomst.antwoord is Antwoord.ONBEPAALD
    assert uitkomst.ontbreekt == ()


def test_onbekende_feiten():
    assert verstrekking(Verstrekking.ZAKGELD, fase=Fase.ONDERDAK).ontbreekt == ("minderjarig",)
    assert verstrekking(Verstrekking.EETGELD, fase=Fase.ONDERDAK).ontbreekt == ()
    assert verstrekking(Verstrekking.VERVOER, fase=Fase.PROCEDURE).ontbreekt == ("onderzoeksdag",)
    assert verstrekking(Verstrekking.ZAKGELD).ontbreekt == ("fase", "minderjarig")


def test_onjuiste_invoer():
    with pytest.raises(OnjuisteInvoer, match="vraag"):
        verstrekking("eetgeld")


@pytest.mark.parametrize(
    ("waarde", "goed", "fout"),
    [
        (module.VERSTREKKINGEN, "vijf verstrekkingen", "vier verstrekkingen"),
        (module.WEEKGELD_VOOR, "eten, kleding en andere persoonlijke uitgaven", "eten"),
        (module.IN_DE_OPVANG, "krijgen", "krijgen geen"),
        (module.VERVOER_OP_ONDERZOEKSDAG, "geen kaart", "ook"),
        (module.EETGELD_IN_ONDERDAK, "loopt door", "stopt"),
        (module.ZAKGELD_IN_ONDERDAK, "stopt", "loopt door"),
        (module.MINDERJARIGE_IN_ONDERDAK, "blijven gelijk", "stopt"),
        (module.NA_DE_OPVANG, "stopt", "loopt door"),
    ],
)
def test_woorden_op_een_pagina(waarde, goed, fout):
    assert waarde.leest(goed)
    assert not waarde.leest(fout)
