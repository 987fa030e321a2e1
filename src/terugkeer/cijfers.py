"""De cijfers van het rapport, elk met zijn tijd, zijn bron en wat er onzeker aan is.

Een cijfer is geen regel: er volgt niets uit. Het staat hier zodat een pagina het kan noemen en een
lezer ziet waar het vandaan komt en hoe hard het is.
"""

from dataclasses import dataclass

from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.waarde import (
    JAREN,
    Aantal,
    Breuk,
    Grens,
    Percentage,
    Termijn,
    Tijdvak,
    Waarde,
)
from terugkeer.niet_terugkeer.witte_illegalen import TOEGELATEN
from terugkeer.vertrek.taskforces import BRIEF, TASKFORCES, TASKFORCES_SINDS
from terugkeer.vertrek.variant import (
    AANDEEL_ZONDER_TOEZICHT,
    CIJFERS_OVER,
    CIJFERS_TOT,
    VERTREK_ONDER_DTENV,
    VERTREK_ZONDER_TOEZICHT,
)


@dataclass(frozen=True)
class Cijfer:
    """Een cijfer met zijn verhaal.

    `waarde` is wat een zin noemt, `wat` wat er geteld is, `tijd` over welke tijd, en
    `voorbehoud` wat de lezer moet weten voordat hij het overneemt.
    """

    waarde: Waarde
    wat: str
    tijd: str
    voorbehoud: str = ""

    def __str__(self) -> str:
        slot = f" {self.voorbehoud}" if self.voorbehoud else ""
        return f"{self.wat} ({self.tijd}): {self.waarde}.{slot}"


EERSTE_AANVRAGEN_EU_2015 = Aantal(
    1_200_000,
    ("eerste asielaanvragen", "eerste aanvragen"),
    (rapport("1.1", noten=(1,)),),
    feiten="F007",
    grens=Grens.MEER,
)
"""Zoveel eerste asielaanvragen kwamen er in 2015 in de Europese Unie, en iets meer."""

STIJGING_EU_2015 = Percentage(1230, (rapport("1.1", noten=(1,)),), feiten="F008")
"""Zoveel hoger was dat aantal dan in 2014."""

JAAR_VAN_DE_AANVRAGEN = Tijdvak(("2015",), (rapport("1.1", noten=(1,)),), feiten="F007 F008")
"""Het jaar waarover die cijfers gaan."""

JAAR_ERVOOR = Tijdvak(("2014",), (rapport("1.1", noten=(1,)),), feiten="F008")
"""Het jaar waarmee de toename is vergeleken."""

JAAR_VAN_HET_VERTREK = Tijdvak(("2014",), (rapport("1.1", noten=(4,)),), feiten="F019")
"""Het jaar waarover het cijfer van het vertrek gaat."""

AANTOONBAAR_VERTROKKEN_EU_2014 = Percentage(
    400, (rapport("1.1", noten=(4,)),), feiten="F019", grens=Grens.MINDER
)
"""Minder dan dit deel van de afgewezenen verliet Europa aantoonbaar, volgens de Commissie."""

AFGEWEZEN_EU = Breuk("de helft", (rapport("1.1", noten=(2,)),), feiten="F011", grens=Grens.MINDER)
"""Minder dan dit deel van de aanvragen wordt uiteindelijk afgewezen."""


AMBASSADES_EN_CONSULATEN = Aantal(
    140, ("ambassades en consulaten", "posten"), (rapport("4.4.1"),), feiten="F429"
)
"""Zoveel posten heeft Nederland in de wereld."""


ZONDER_VERBLIJFSRECHT = Aantal(
    35_530,
    ("mensen", "vreemdelingen", "illegalen"),
    (rapport("5.2", noten=(89,)),),
    feiten="F524",
    grens=Grens.ONGEVEER,
)
"""Zoveel mensen waren naar schatting van het WODC zonder verblijfsrecht in Nederland."""

SCHATTING_VANAF = Tijdvak(("1 juli 2012",), (rapport("5.2", noten=(89,)),), feiten="F524")
"""De eerste dag waarover de schatting gaat."""

SCHATTING_TOT_EN_MET = Tijdvak(("30 juni 2013",), (rapport("5.2", noten=(89,)),), feiten="F524")
"""De laatste dag daarvan."""

DUUR_VAN_DE_SCHATTING = Termijn(1, JAREN, (rapport("5.2", noten=(89,)),), feiten="F527")
"""Zo lang is die tijd."""

ZONDER_VERBLIJFSRECHT_ONDERGRENS = Aantal(
    22_881, ("mensen",), (rapport("5.2", noten=(89,)),), feiten="F525"
)
"""De ondergrens van die schatting."""

ZONDER_VERBLIJFSRECHT_BOVENGRENS = Aantal(
    48_179, ("mensen",), (rapport("5.2", noten=(89,)),), feiten="F525"
)
"""De bovengrens van die schatting."""

BETROUWBAARHEID = Percentage(950, (rapport("5.2", noten=(89,)),), feiten="F525")
"""Met deze betrouwbaarheid ligt het echte aantal tussen die grenzen."""

IOM_SINDS = Tijdvak(("1951",), (rapport("bijlage III"),), feiten="F684")
"""Het jaar waarin de IOM begon."""

TIJDELIJKE_REGELINGEN = Aantal(
    4,
    ("regelingen", "tijdelijke regelingen"),
    (rapport("5.3", noten=(109,)),),
    feiten="F588 F593 F604 F606",
)
"""Zoveel tijdelijke regelingen beschrijft het rapport."""

REGELINGEN_IN_DE_SAMENVATTING = Aantal(3, ("regelingen",), (rapport("6"),), feiten="F639")
"""Zoveel daarvan noemt zijn samenvatting."""

GROEPEN_DIE_NIET_TERUGGAAN = Aantal(3, ("groepen",), (rapport("5"),), feiten="F481 F482 F483")
"""Zoveel groepen onderscheidt hoofdstuk 5."""

ORGANISATIES_IN_HET_RAPPORT = Aantal(
    9, ("organisaties of groepen",), (rapport("bijlage III"),), feiten="F698"
)
"""Zoveel organisaties of groepen beschrijft bijlage III."""

CIJFERS = (
    Cijfer(
        EERSTE_AANVRAGEN_EU_2015,
        "Eerste asielaanvragen in de Europese Unie",
        "2015",
        "Het rapport zegt: meer dan dit aantal.",
    ),
    Cijfer(STIJGING_EU_2015, "Toename van de eerste asielaanvragen", "2015 na 2014"),
    Cijfer(
        AFGEWEZEN_EU,
        "Aanvragen die uiteindelijk worden afgewezen",
        "zonder jaar",
        "Het rapport zegt: minder dan dit deel.",
    ),
    Cijfer(
        AANTOONBAAR_VERTROKKEN_EU_2014,
        "Afgewezenen die Europa aantoonbaar verlieten",
        "2014",
        "Het rapport zegt: minder dan dit deel, volgens de Europese Commissie.",
    ),
    Cijfer(
        VERTREK_ONDER_DTENV,
        "Zelfstandig vertrek onder toezicht van de DT&V",
        f"tot {CIJFERS_TOT}",
        "Het rapport noemt geen begindatum.",
    ),
    Cijfer(
        VERTREK_ZONDER_TOEZICHT,
        "Vertrek zonder toezicht",
        f"{CIJFERS_OVER}, tot november",
        "Weg van het laatst bekende adres is geen bewijs van vertrek.",
    ),
    Cijfer(
        AANDEEL_ZONDER_TOEZICHT,
        "Vertrek zonder toezicht, als deel van al het vertrek",
        f"{CIJFERS_OVER}, tot november",
        "Met de aantallen hierboven is dat niet na te rekenen.",
    ),
    Cijfer(AMBASSADES_EN_CONSULATEN, "Ambassades en consulaten van Nederland", "stand mei 2017"),
    Cijfer(
        TASKFORCES,
        "Taskforces",
        f"sinds {TASKFORCES_SINDS}",
        f"Het rapport zegt: ruim dit aantal. Zijn bron is een brief van {BRIEF}.",
    ),
    Cijfer(
        TOEGELATEN,
        "Mensen die mochten blijven door de regeling voor witte illegalen",
        "1999",
        "Het rapport zegt: ongeveer.",
    ),
    Cijfer(
        ZONDER_VERBLIJFSRECHT,
        "Mensen zonder verblijfsrecht in Nederland",
        f"{SCHATTING_VANAF} t/m {SCHATTING_TOT_EN_MET}",
        f"Een schatting: met {BETROUWBAARHEID} zekerheid tussen {ZONDER_VERBLIJFSRECHT_ONDERGRENS} "
        f"en {ZONDER_VERBLIJFSRECHT_BOVENGRENS}.",
    ),
)
"""De statistiek van het rapport. Een aantal dat bij een norm hoort, staat in de module van die norm."""
