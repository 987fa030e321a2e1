"""Elke norm en waarde zegt hetzelfde als de feiten van het rapport waarop zij rust."""

from dataclasses import replace

import pytest

from terugkeer.bronnen.regelingen import VB, VW
from terugkeer.grondslag.bron import Rapportplaats, rapport
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.grondslag.waarde import MAANDEN, Grens
from terugkeer.procedure.eendagstoets import EDT_SINDS
from terugkeer.vertrek.opschaling import OPSCHALINGSGRONDEN
from tests.uitgave.hulp import WORTEL, regels
from uitgave import gronden
from uitgave.gronden import BEWUST_ANDERS, controleer_gronden
from uitgave.onderwerpen import onderwerpen, zoek
from uitgave.wetsplaatsen import wetsplaatsen


@pytest.fixture
def melding(monkeypatch):
    """Geef de ene melding die een veranderd onderwerp geeft, zonder plaats en naam."""

    def verander(naam, **anders):
        onderwerp = zoek(naam)
        nieuw = replace(onderwerp, wat=replace(onderwerp.wat, **anders))
        monkeypatch.setattr(gronden, "onderwerpen", lambda: (nieuw,))
        monkeypatch.setattr(gronden, "BEWUST_ANDERS", {})
        (tekst,) = regels(controleer_gronden(WORTEL))
        plaats = ":".join(map(str, onderwerp.plek(WORTEL)))
        assert tekst.startswith(f"{plaats}: {onderwerp.wie}: ")
        return tekst.removeprefix(f"{plaats}: {onderwerp.wie}: ")

    return verander


def test_het_project_is_schoon():
    assert regels(controleer_gronden(WORTEL)) == []


def test_alleen_wat_van_de_redactie_is_rust_op_geen_feit():
    zonder = [o for o in onderwerpen() if not o.feiten]
    assert "veilige_landen.OKTOBER_2016" in [o.kort for o in zonder]
    assert not any(isinstance(bron, Rapportplaats) for o in zonder for bron in o.bron)
    assert len(onderwerpen()) > 10 * len(zonder)


@pytest.mark.parametrize("sleutel", BEWUST_ANDERS)
def test_wat_bewust_anders_is_heeft_een_reden(sleutel):
    assert BEWUST_ANDERS[sleutel].strip()


def test_reden_die_niet_meer_nodig_is(monkeypatch):
    sleutel = "fase.BLIJVEN_GELDEN: voorbehoud"
    monkeypatch.setattr(gronden, "onderwerpen", tuple)
    monkeypatch.setattr(gronden, "BEWUST_ANDERS", {sleutel: "zomaar"})
    (tekst,) = regels(controleer_gronden(WORTEL))
    plaats, _, rest = tekst.partition(": ")
    assert rest == f'"{sleutel}" is niet meer anders dan het rapport; haal de regel weg'
    pad, _, regel = plaats.partition(":")
    assert sleutel in (WORTEL / pad).read_text("utf-8").splitlines()[int(regel) - 1]


ANDERS = {
    "een ander getal": (
        "VERTREKTERMIJN",
        {"aantal": 30},
        '"30 dagen" staat niet in de feiten; kijk welke van de twee klopt (F092, F093, F129)',
    ),
    "een andere eenheid": (
        "VERTREKTERMIJN",
        {"eenheid": MAANDEN},
        '"28 maanden" staat niet in de feiten; kijk welke van de twee klopt (F092, F093, F129)',
    ),
    "een ander bedrag": (
        "HRT_KIND",
        {"euro": 890},
        '"€ 890" staat niet in de feiten; kijk welke van de twee klopt (F368)',
    ),
    "een ander percentage": (
        "STIJGING_EU_2015",
        {"tienden": 1330},
        '"133%" staat niet in de feiten; kijk welke van de twee klopt (F008)',
    ),
    "een andere dag": (
        "sporenregels.SPOREN_SINDS",
        {"dag": EDT_SINDS.dag},
        '"1 april 2014" staat niet in de feiten; kijk welke van de twee klopt (F249)',
    ),
    "een onderdeel erbij": (
        "terugkeerbesluit.besluit.GELDT_TOT",
        {"elementen": (("vertrek",), ("rechtmatig verblijf",), ("huwelijk",))},
        '"huwelijk" staat niet in de feiten; verbeter de lijst of de feiten (F100)',
    ),
    "een onderdeel weg": (
        "OPSCHALINGSGRONDEN",
        {"elementen": OPSCHALINGSGRONDEN.elementen[1:]},
        "de lijst telt 3, de feiten 4; zoek het verschil (F334, F338, F339, F340, F341)",
    ),
    "nee in plaats van ja": (
        "STRAFBAAR",
        {"antwoord": Antwoord.NEE},
        "het antwoord is nee, maar de feiten ontkennen niets; kijk wat klopt (F133)",
    ),
    "mogelijk in plaats van ja": (
        "STRAFBAAR",
        {"antwoord": Antwoord.MOGELIJK},
        "het antwoord is mogelijk, maar de feiten zeggen geen kan of mag; kijk wat klopt (F133)",
    ),
    "een voorbehoud weg": (
        "LTO_RITME",
        {"modaliteit": None},
        'de feiten zeggen "in beginsel"; zet modaliteit=Modaliteit.REGEL bij de waarde (F327)',
    ),
    "een voorbehoud erbij": (
        "KLACHTTERMIJN",
        {"modaliteit": Modaliteit.REGEL},
        "de feiten zeggen het zonder voorbehoud; haal modaliteit= weg (F121)",
    ),
    "een grens weg": (
        "RUST_EN_VOORBEREIDING",
        {"grens": Grens.PRECIES},
        'de feiten zeggen "minimaal zes dagen"; zet grens=Grens.MINSTENS bij de waarde (F073)',
    ),
    "een grens erbij": (
        "AMBASSADES_EN_CONSULATEN",
        {"grens": Grens.ONGEVEER},
        'de feiten zeggen niet "ongeveer"; haal grens= weg of kies een andere (F429)',
    ),
    "een feit dat niet bestaat": (
        "KLACHTTERMIJN",
        {"feiten": "F999"},
        "feit F999 bestaat niet; verbeter het nummer in feiten=",
    ),
    "geen feit": (
        "KLACHTTERMIJN",
        {"feiten": ""},
        'rust op geen feit van het rapport; zoek het in feiten.jsonl en zet feiten="F…" erbij',
    ),
    "een ander artikel": (
        "ONMIDDELLIJK",
        {"bron": (VW.artikel("62", lid=1), *zoek("ONMIDDELLIJK").bron[1:])},
        "feit F094 noemt Vw 2000 art. 62 lid 2; zet dat in de bron, of kies een ander feit",
    ),
    "een andere paragraaf": (
        "LTO_RITME",
        {"bron": (rapport("4.2"), rapport("4.3"))},
        "de bron noemt 4.3, maar geen feit komt daarvandaan; zet het feit erbij",
    ),
    "een noot te weinig": (
        "VERRUIMD_SINDS",
        {"bron": (VW.artikel("83"), rapport("3.2"))},
        "feit F243 staat bij noot 40; noem die noot in rapport(...)",
    ),
    "een noot van elders": (
        "AMBASSADES_EN_CONSULATEN",
        {"bron": (rapport("4.4.1", noten=(76,)),)},
        "noot 76 hoort bij 4.4.2, niet bij 4.4.1; verbeter de bron",
    ),
}


@pytest.mark.parametrize(("naam", "anders", "verwacht"), ANDERS.values(), ids=ANDERS)
def test_wat_anders_is_dan_het_rapport_wordt_gemeld(melding, naam, anders, verwacht):
    assert melding(naam, **anders) == verwacht


@pytest.mark.parametrize(
    ("wet", "plaatsen"),
    [
        ("Vw 62 lid 1", ["Vw 2000 art. 62 lid 1"]),
        (
            "Vb 3.4(1)(p); Vb 3.48(2)(a)",
            ["Vb 2000 art. 3.4 lid 1 onder p", "Vb 2000 art. 3.48 lid 2 onder a"],
        ),
        (
            "Vw 45(4)(5); Vc C3 art. 3",
            ["Vw 2000 art. 45 lid 4", "Vw 2000 art. 45 lid 5", "Vc 2000"],
        ),
        ("Vw 45, aanhef en onder a en b", ["Vw 2000 art. 45"]),
        ("Vw 54 jo. 56", ["Vw 2000 art. 54", "Vw 2000 art. 56"]),
        ("Vb 3.112-3.115", ["Vb 2000 art. 3.112 tot en met 3.115"]),
        ("Zvw 122(a)", ["Zvw art. 122a"]),
        ("Koppelingswet (Stb. 1998, 203)", ["Koppelingswet"]),
        ("Regeling Zorg Asielzoekers", ["Regeling Zorg Asielzoekers"]),
        ("", []),
    ],
)
def test_het_wetsveld_van_een_feit(wet, plaatsen):
    assert [str(plaats) for plaats in wetsplaatsen(wet)] == plaatsen


@pytest.mark.parametrize(
    ("artikel", "erin"), [("3.111", False), ("3.112", True), ("3.115", True), ("3.116", False)]
)
def test_een_reeks_artikelen(artikel, erin):
    (reeks,) = wetsplaatsen("Vb 3.112-3.115")
    assert reeks.is_in((VB.artikel(artikel),)) is erin
