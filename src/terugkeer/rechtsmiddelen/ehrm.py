"""De klacht in Straatsburg, bij het Europees Hof (EHRM): termijn en vertrek (rapport 2.1)."""

from dataclasses import dataclass
from datetime import date

from terugkeer.bronnen.na_het_rapport import EHRM_KORTER_SINDS, EHRM_TERMIJN
from terugkeer.bronnen.regelingen import EVRM, VW
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.norm import Uitzondering, norm
from terugkeer.grondslag.tijd import Einddatum, laatste_dag
from terugkeer.grondslag.uitkomst import (
    Antwoord,
    Modaliteit,
    Reden,
    Uitkomst,
    ja,
    onbepaald,
    zwijgt,
)
from terugkeer.grondslag.waarde import MAANDEN, Regel, Termijn
from terugkeer.terugkeerbesluit.vertrektermijn import VERTREKTERMIJN

BRON = (EVRM, rapport("2.1"))

KLACHTTERMIJN = Termijn(6, MAANDEN, BRON, feiten="F121")
"""De tijd voor een klacht na de uitspraak van de Raad van State, in kalendermaanden."""

KLACHT_ZONDER_EVRM_RECHT = Regel(
    Antwoord.NEE,
    (
        (Antwoord.JA, ("mogelijk", "kan", "ook als", "ook dan")),
        (Antwoord.NEE, ("niet mogelijk", "kan niet", "alleen", "alleen als", "alleen dan")),
    ),
    BRON,
    feiten="F122",
)
"""Zonder mogelijke schending van een mensenrecht uit het EVRM is een klacht niet mogelijk."""

KLACHT_AFWACHTEN = Regel(
    Antwoord.NEE,
    (
        (
            Antwoord.JA,
            (
                "mag in Nederland wachten",
                "mag hier afwachten",
                "mag in Nederland afwachten",
                "mag iemand hier wachten",
            ),
        ),
        (
            Antwoord.NEE,
            (
                "mag niet in Nederland wachten",
                "mag hier niet afwachten",
                "mag niet in Nederland afwachten",
                "mag iemand hier niet wachten",
                "in beginsel niet in Nederland afwachten",
                "in beginsel niet",
            ),
        ),
    ),
    BRON,
    feiten="F123",
    modaliteit=Modaliteit.REGEL,
)
"""In beginsel mag iemand de beslissing van het Hof niet in Nederland afwachten (zie rule_39)."""

VERTREK_NA_HOGER_BEROEP = Termijn(
    VERTREKTERMIJN.aantal,
    VERTREKTERMIJN.eenheid,
    (VW.artikel("62", lid=1), rapport("2.1")),
    feiten="F123",
)
"""De vertrektermijn na een afgewezen hoger beroep: zo lang als de gewone (N14)."""


@dataclass(frozen=True)
class Klachttermijn:
    """De laatste dag voor de klacht, en daarnaast de laatste dag om te vertrekken."""

    klacht: Einddatum
    vertrek: Einddatum

    def __str__(self) -> str:
        return f"klacht tot en met {self.klacht}; vertrek tot en met {self.vertrek}"


def vertrek_na(afwijzing_hoger_beroep: date) -> Einddatum:
    """De laatste dag om te vertrekken na een afgewezen hoger beroep, zonder verlenging (zie N15)."""
    return Einddatum(laatste_dag(afwijzing_hoger_beroep, VERTREK_NA_HOGER_BEROEP))


@norm(
    "ehrm_klachttermijn",
    nummer="N23",
    bron=(*BRON, *VERTREKTERMIJN.bron),
    feiten="F121 F122 F123 F129",
    peildatum="uitspraak",
    uitzonderingen=(
        Uitzondering(
            "Met een toegekende rule 39 mag iemand het Hof wel hier afwachten (N24).",
            "rule_39.AFWACHTEN_MET_RULE_39",
        ),
    ),
    twijfel=(
        "Mocht iemand het hoger beroep niet afwachten, dan liep zijn vertrektermijn volgens paragraaf "
        "2.2 al eerder. Paragraaf 2.1 geeft ook dan 28 dagen na het hoger beroep; de editie volgt die.",
        "Of iemand zonder hoger beroep kan klagen, en vanaf welke dag, zegt het rapport niet.",
        "Over een laatste dag in het weekend zwijgt het rapport. De editie verlengt de klachttermijn "
        "nooit; de Algemene termijnenwet gaat niet over verdragen.",
        "Redactie, niet uit het rapport: de termijn is later korter geworden "
        f"({EHRM_TERMIJN}, vanaf {EHRM_KORTER_SINDS}).",
    ),
)
def klachttermijn(
    uitspraak: date,
    *,
    mogelijke_schending_evrm: bool | None = None,
    van_raad_van_state: bool | None = None,
) -> Uitkomst[Klachttermijn]:
    """Tot wanneer een klacht in Straatsburg kan, en wanneer iemand intussen weg moet.

    De dag van de uitspraak telt niet mee; de termijn loopt in kalendermaanden en schuift niet op
    voor een weekend. Uitkomst: *ja* met beide laatste dagen; *nee* zonder mogelijke schending van
    een recht uit het EVRM; *onbepaald* als er geen uitspraak van de Raad van State is.

    Bron: EVRM; Vw 2000 art. 62 lid 1; rapport 2.1. De noten noemen geen artikel van het EVRM.
    """
    if not mogelijke_schending_evrm:
        tekst = (
            "Zonder mogelijke schending van een recht uit het EVRM is een klacht "
            f"{KLACHT_ZONDER_EVRM_RECHT}."
        )
        return Uitkomst(KLACHT_ZONDER_EVRM_RECHT.antwoord, (Reden(tekst, BRON),))
    if not van_raad_van_state:
        return onbepaald(zwijgt("een klacht zonder uitspraak van de Raad van State", *BRON))
    termijn = Klachttermijn(Einddatum(laatste_dag(uitspraak, KLACHTTERMIJN)), vertrek_na(uitspraak))
    return ja(
        Reden(
            f"De klacht kan {KLACHTTERMIJN} lang: tot en met {termijn.klacht}.",
            BRON,
            KLACHTTERMIJN,
        ),
        Reden(
            f"Iemand {KLACHT_AFWACHTEN}: vertrekken moet binnen {VERTREK_NA_HOGER_BEROEP}, tot en "
            f"met {termijn.vertrek}.",
            VERTREK_NA_HOGER_BEROEP.bron,
            VERTREK_NA_HOGER_BEROEP,
        ),
        waarde=termijn,
    )
