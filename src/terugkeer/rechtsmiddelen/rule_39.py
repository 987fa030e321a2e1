"""Rule 39: het Europees Hof kan vragen om iemand zolang niet uit te zetten (rapport 2.1 en 2.2)."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from terugkeer.bronnen.publicaties import EHRM_INTERIM_MEASURES
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.norm import norm
from terugkeer.grondslag.tijd import Einddatum
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit, Reden, Uitkomst
from terugkeer.grondslag.waarde import Regel
from terugkeer.rechtsmiddelen.ehrm import BRON as BRON_EHRM
from terugkeer.rechtsmiddelen.ehrm import KLACHT_AFWACHTEN, VERTREK_NA_HOGER_BEROEP, vertrek_na

BRON = (EHRM_INTERIM_MEASURES, rapport("2.1", noten=(18,)))
BRON_VOORZIENINGEN = (rapport("2.2"),)

AFWACHTEN_MET_RULE_39 = Regel(Antwoord.JA, KLACHT_AFWACHTEN.woorden, BRON, feiten="F124")
"""Met een toegekende rule 39 mag iemand de beslissing van het Hof in Nederland afwachten."""

VOORZIENINGEN_MET_RULE_39 = Regel(
    Antwoord.JA,
    (
        (
            Antwoord.JA,
            (
                "de voorzieningen blijven",
                "blijven gelden",
                "lopen door",
                "de voorzieningen lopen door",
            ),
        ),
        (Antwoord.NEE, ("de voorzieningen stoppen", "gelden niet meer", "stoppen")),
    ),
    BRON_VOORZIENINGEN,
    feiten="F151",
)
"""Met een toegekende rule 39 blijven de voorzieningen zoals vóór de afwijzing."""

RULE_39_VAAK_TOEGEKEND = Regel(
    Antwoord.NEE,
    ((Antwoord.JA, ("vaak", "meestal")), (Antwoord.NEE, ("zelden", "bijna nooit"))),
    BRON,
    feiten="F125",
    modaliteit=Modaliteit.PRAKTIJK,
)
"""Praktijk, geen regel: het Hof kent een rule 39 weinig toe."""


class Rule39(Enum):
    """Hoe ver het verzoek om een rule 39 is."""

    NIET_AANGEVRAAGD = "niet aangevraagd"
    AANGEVRAAGD = "aangevraagd, nog geen beslissing"
    TOEGEKEND = "toegekend"
    AFGEWEZEN = "afgewezen"


@dataclass(frozen=True)
class Rule39Gevolg:
    """Wat de stand van het verzoek betekent voor voorzieningen en vertrek.

    `laatste_dag` is `None` als het vertrek is opgeschort of de uitspraak niet is opgegeven.
    """

    vertrektermijn_opgeschort: bool
    voorzieningen_lopen_door: Antwoord
    laatste_dag: Einddatum | None = None

    def __str__(self) -> str:
        if self.vertrektermijn_opgeschort:
            vertrek = "vertrektermijn opgeschort"
        elif self.laatste_dag:
            vertrek = f"vertrekken tot en met {self.laatste_dag}"
        else:
            vertrek = f"vertrekken binnen {VERTREK_NA_HOGER_BEROEP}"
        return f"{vertrek}, voorzieningen lopen door {self.voorzieningen_lopen_door.value}"


@norm(
    "rule_39",
    nummer="N24",
    bron=(*BRON, *BRON_VOORZIENINGEN),
    feiten="F124 F125 F151",
    peildatum="afwijzing_hoger_beroep",
    twijfel=(
        "Mocht iemand het hoger beroep niet afwachten, dan liep zijn vertrektermijn volgens paragraaf "
        "2.2 al eerder. Paragraaf 2.1 geeft ook dan 28 dagen na het hoger beroep; de editie volgt die.",
        "Of voorzieningen al doorlopen als een rule 39 alleen is aangevraagd, zegt het rapport niet.",
        "Hoe lang een rule 39 duurt en wanneer zij eindigt, zegt het rapport niet.",
        "Kreeg iemand nul dagen vertrektermijn, dan zegt het rapport niet of hier toch 28 dagen "
        "gelden; de datum gaat uit van de gewone termijn.",
    ),
)
def afwachten(
    *, rule_39: Rule39 | None = None, afwijzing_hoger_beroep: date | None = None
) -> Uitkomst[Rule39Gevolg]:
    """Of iemand de beslissing van het Europees Hof in Nederland mag afwachten.

    Uitkomst: *ja* na toekenning, met opgeschort vertrek; anders *nee, in beginsel*, met de laatste
    dag om te vertrekken als de dag van de uitspraak van de Raad van State is opgegeven.

    Bron: rapport 2.1 en 2.2, noot 18 (factsheet van het Hof). De noot noemt geen wetsartikel.
    """
    if rule_39 is Rule39.TOEGEKEND:
        voorzieningen = VOORZIENINGEN_MET_RULE_39
        return Uitkomst(
            AFWACHTEN_MET_RULE_39.antwoord,
            (
                Reden(f"Met een toegekende rule 39 geldt: iemand {AFWACHTEN_MET_RULE_39}.", BRON),
                Reden(f"De vertrektermijn staat stil; {voorzieningen}.", BRON_VOORZIENINGEN),
            ),
            Rule39Gevolg(True, voorzieningen.antwoord),
        )
    redenen = [
        Reden(f"Zonder toegekende rule 39 geldt: iemand {KLACHT_AFWACHTEN}.", BRON_EHRM),
        Reden(f"In de praktijk kent het Hof een rule 39 {RULE_39_VAAK_TOEGEKEND} toe.", BRON),
    ]
    laatste: Einddatum | None = None
    ontbreekt: tuple[str, ...] = ("afwijzing_hoger_beroep",)
    if afwijzing_hoger_beroep:
        laatste, ontbreekt = vertrek_na(afwijzing_hoger_beroep), ()
        tekst = f"Vertrekken moet binnen {VERTREK_NA_HOGER_BEROEP}: tot en met {laatste}."
        redenen.append(Reden(tekst, VERTREK_NA_HOGER_BEROEP.bron, VERTREK_NA_HOGER_BEROEP))
    return Uitkomst(
        KLACHT_AFWACHTEN.antwoord,
        tuple(redenen),
        Rule39Gevolg(False, Antwoord.ONBEPAALD, laatste),
        ontbreekt,
        Modaliteit.REGEL,
    )
