"""Rekenhulp: mag iemand hier wachten, en wat is de volgende stap? (rapport 2.1 en 2.2)."""

from terugkeer.bronnen.na_het_rapport import EHRM_KORTER_SINDS, EHRM_TERMIJN
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.rechtsmiddelen.beroep import RECHTSTREEKS_BEROEP
from terugkeer.rechtsmiddelen.ehrm import KLACHTTERMIJN
from terugkeer.rechtsmiddelen.rule_39 import Rule39
from terugkeer.rechtsmiddelen.uitspraak import Dictum, Vervolg
from terugkeer.rekenhulp.afwachten import (
    beroep_afwachten,
    beroep_schorst,
    hoger_beroep_afwachten,
    schorsing,
    vraag_naar_vovo,
    vragen_over_beroep,
)
from terugkeer.rekenhulp.datum import schrijf_dag
from terugkeer.rekenhulp.hulp import Rekenhulp
from terugkeer.rekenhulp.uitslag import Deel, Stap, Uitslag, deel, vraag_norm
from terugkeer.rekenhulp.vragen import (
    Antwoorden,
    Soort,
    Vraag,
    geweigerd,
    historie,
    ja_nee,
    uit_enum,
)
from terugkeer.terugkeerbesluit.vertrektermijn import ONMIDDELLIJK

_KORTER = Deel(
    "Sinds 2017",
    "",
    (
        Stap(
            f"Voor beslissingen vanaf {EHRM_KORTER_SINDS} is de klachttermijn in Straatsburg "
            f"{EHRM_TERMIJN}, geen {KLACHTTERMIJN}.",
            EHRM_TERMIJN.bron,
        ),
    ),
)
_HIER = {
    True: "Ja, iemand mag hier wachten",
    False: "Nee, iemand mag hier niet wachten",
    None: "Of iemand hier mag wachten, is niet te zeggen",
}
_HIER_IN_BEGINSEL = {
    True: "In de regel mag iemand hier wachten",
    False: "In beginsel mag iemand hier niet wachten",
}
_TERMIJN = "De termijn daarvoor staat niet in het rapport. Vraag er meteen naar bij een advocaat."


def _hier(*, mag: bool | None, modaliteit: Modaliteit) -> str:
    """De kop, zo hard als de regel waar hij op rust."""
    if mag is not None and modaliteit is Modaliteit.REGEL:
        return _HIER_IN_BEGINSEL[mag]
    return _HIER[mag]


def _bij(stap: str) -> str:
    return f"Volgende stap: {stap}. {_TERMIJN}"


def _bij_de_ind(a: Antwoorden) -> bool:
    return a.keuze("beslist_door") == "ind"


def _bij_de_rechtbank(a: Antwoorden) -> bool:
    return a.keuze("beslist_door") == "rechtbank"


def _in_straatsburg(a: Antwoorden) -> bool:
    return a.keuze("beslist_door") == "raad_van_state"


def _dictum(a: Antwoorden) -> Dictum | None:
    keuze = a.keuze("dictum")
    return None if keuze is None else Dictum[keuze.upper()]


def _zelf_afgedaan(a: Antwoorden) -> bool:
    return _bij_de_rechtbank(a) and _dictum(a) is Dictum.ZELF_AFGEDAAN


def _blijft_afgewezen(a: Antwoorden) -> bool:
    """Zeg of hoger beroep nog aan de orde is: niet na toewijzing of terugverwijzing."""
    if not _bij_de_rechtbank(a) or _dictum(a) is Dictum.TERUGVERWEZEN:
        return False
    return not (_dictum(a) is Dictum.ZELF_AFGEDAAN and a.waar("zelf_ingewilligd"))


def _vovo_nodig(a: Antwoorden) -> bool:
    return _blijft_afgewezen(a) or (_bij_de_ind(a) and not beroep_schorst(a))


def _praktijk(a: Antwoorden) -> bool:
    return _blijft_afgewezen(a) and a.keuze("vovo") == "gevraagd"


VRAGEN = (
    Vraag(
        "beslist_door",
        Soort.KEUZE,
        "Wie heeft het laatst beslist?",
        "Laatste beslissing",
        "wie het laatst heeft beslist",
        keuzes=(
            ("ind", "De IND: de aanvraag is afgewezen"),
            ("rechtbank", "De rechtbank, op het beroep"),
            ("raad_van_state", "De Raad van State: het hoger beroep is afgewezen"),
        ),
    ),
    *vragen_over_beroep(_bij_de_ind),
    Vraag(
        "dictum",
        Soort.KEUZE,
        "Wat heeft de rechtbank beslist?",
        "Beslissing van de rechtbank",
        "wat de rechtbank heeft beslist",
        "Dit staat aan het einde van de uitspraak.",
        uit_enum(Dictum),
        _bij_de_rechtbank,
    ),
    ja_nee(
        "zelf_ingewilligd",
        "Heeft de rechter de aanvraag toegewezen?",
        "Aanvraag toegewezen",
        als=_zelf_afgedaan,
    ),
    vraag_naar_vovo(_vovo_nodig),
    ja_nee(
        "uitzettingsdatum_bekend",
        "Is de datum van de uitzetting bekend?",
        "Datum van uitzetting bekend",
        als=_praktijk,
    ),
    ja_nee(
        "in_bewaring",
        "Zit de persoon in vreemdelingenbewaring?",
        "In bewaring",
        als=_praktijk,
    ),
    Vraag(
        "uitspraak",
        Soort.DATUM,
        "Wanneer besliste de Raad van State?",
        "Uitspraak Raad van State",
        "de dag van de uitspraak",
        "Bijvoorbeeld 31 8 2016.",
        als=_in_straatsburg,
    ),
    historie("uitspraak"),
    ja_nee(
        "mogelijke_schending_evrm",
        "Is er mogelijk een mensenrecht uit het EVRM geschonden?",
        "Mogelijke schending van het EVRM",
        "Het EVRM is een Europees verdrag over mensenrechten.",
        als=_in_straatsburg,
    ),
    Vraag(
        "rule_39",
        Soort.KEUZE,
        "Is het Europees Hof om een rule 39 gevraagd?",
        "Rule 39",
        "hoe het staat met de rule 39",
        "Daarmee kan het Hof vragen om iemand zolang niet uit te zetten.",
        uit_enum(Rule39),
        _in_straatsburg,
    ),
)


def _na_de_ind(a: Antwoorden) -> Uitslag:
    mag, delen = beroep_afwachten(a)
    stap = Stap(
        f"Na een afwijzing kan iemand {RECHTSTREEKS_BEROEP.schrijfwijzen()[2]}.",
        RECHTSTREEKS_BEROEP.bron,
    )
    volgende = Deel("De volgende stap", "", (stap,))
    zinnen = [_bij("beroep bij de rechtbank")]
    if mag is not True:
        zinnen.append("Om hier te mogen wachten is een toegekende voorlopige voorziening nodig.")
    # schorst het beroep niet zelf, dan draagt de voorlopige voorziening het antwoord
    hardheid = schorsing(a).modaliteit if beroep_schorst(a) else Modaliteit.MOET
    return Uitslag(_hier(mag=mag, modaliteit=hardheid), tuple(zinnen), (volgende, *delen))


def _na_de_rechtbank(a: Antwoorden) -> Uitslag:
    feiten = {"dictum": _dictum(a), "zelf_ingewilligd": a.waar("zelf_ingewilligd")}
    belet = vraag_norm("rechterlijk_dictum", feiten)
    uitspraak = deel("Houdt de uitspraak het vertrek tegen?", "rechterlijk_dictum", belet)
    if belet.waarde is Vervolg.INGEWILLIGD:
        return Uitslag("De aanvraag is toegewezen", ("Vertrek is niet aan de orde.",), (uitspraak,))
    if belet.waarde is Vervolg.NIEUW_BESLUIT:
        zin = "Of iemand zolang hier mag wachten, zegt het rapport niet. Vraag het een advocaat."
        return Uitslag("De IND moet opnieuw beslissen", (zin,), (uitspraak,))
    mag, delen = hoger_beroep_afwachten(a)
    zinnen = [_bij("hoger beroep bij de Raad van State")]
    if belet.antwoord is Antwoord.ONBEPAALD:
        zinnen.append("Dit geldt alleen als de afwijzing na de uitspraak is blijven staan.")
    if mag is not True:
        zinnen.append("Om hier te mogen wachten is een toegekende voorlopige voorziening nodig.")
    return Uitslag(_HIER[mag], tuple(zinnen), (uitspraak, *delen))


def _na_de_raad_van_state(a: Antwoorden) -> Uitslag:
    vroeger = a.waar("historie") is True
    uitspraak = a.datum("uitspraak")
    keuze = a.keuze("rule_39")
    wachten = vraag_norm(
        "rule_39",
        {
            "rule_39": None if keuze is None else Rule39[keuze.upper()],
            "afwijzing_hoger_beroep": uitspraak,
        },
        historie=vroeger,
    )
    hier = deel("Mag iemand de klacht hier afwachten?", "rule_39", wachten)
    mag = {Antwoord.JA: True, Antwoord.NEE: False}.get(wachten.antwoord)
    wacht = _hier(mag=mag, modaliteit=wachten.modaliteit)
    if uitspraak is None:
        leeg = Deel("De klacht", "onbepaald", (), ontbreekt=("de dag van de uitspraak",))
        zin = "Zonder de dag van de uitspraak is er geen laatste dag voor de klacht."
        return Uitslag(wacht, (zin,), (hier, leeg, _KORTER))
    klacht = vraag_norm(
        "ehrm_klachttermijn",
        {
            "uitspraak": uitspraak,
            "mogelijke_schending_evrm": a.waar("mogelijke_schending_evrm"),
            "van_raad_van_state": True,
        },
        historie=vroeger,
    )
    delen = (deel("De klacht in Straatsburg", "ehrm_klachttermijn", klacht, met_waarde=True), hier)
    if klacht.waarde is None:
        kan_niet = klacht.antwoord is Antwoord.NEE
        kop = "Een klacht is niet mogelijk" if kan_niet else "Of een klacht kan, is niet te zeggen"
        return Uitslag(kop, (f"{wacht}.",), (*delen, _KORTER))
    laatste = klacht.waarde.klacht.laatste_dag
    zinnen = [f"{wacht}."]
    if mag is not True:
        vertrek = schrijf_dag(klacht.waarde.vertrek.laatste_dag)
        zinnen.append(f"Vertrekken moet in beginsel uiterlijk {vertrek}.")
        zinnen.append("Mocht het hoger beroep hier niet worden afgewacht, dan liep die termijn al.")
        zinnen.append(f"Stond er {ONMIDDELLIJK} in het besluit, reken dan niet op deze dag.")
    if uitspraak >= EHRM_KORTER_SINDS.dag:
        zinnen = [
            f"Voor deze uitspraak is de termijn korter: {EHRM_TERMIJN}. Vraag de dag aan een advocaat.",
            f"Volgens de regel van mei 2017 was de laatste dag {schrijf_dag(laatste)}.",
            *zinnen,
        ]
        return Uitslag(f"Reken niet met {KLACHTTERMIJN}", tuple(zinnen), (_KORTER, *delen))
    kop = f"Klagen in Straatsburg kan tot en met {schrijf_dag(laatste)}"
    return Uitslag(kop, tuple(zinnen), (*delen, _KORTER), (laatste,))


def bereken(a: Antwoorden) -> Uitslag:
    """De uitslag hangt af van wie het laatst besliste."""
    if _bij_de_ind(a):
        return _na_de_ind(a)
    if _bij_de_rechtbank(a):
        return _na_de_rechtbank(a)
    if _in_straatsburg(a):
        return _na_de_raad_van_state(a)
    leeg = Deel("Mag iemand hier wachten?", "onbepaald", (), ontbreekt=("wie het laatst besliste",))
    zin = "Kijk op de laatste brief of uitspraak, of vraag het de advocaat."
    return Uitslag("Eerst moet bekend zijn wie het laatst besliste", (zin,), (leeg,))


RECHTSMIDDELEN = Rekenhulp("rechtsmiddelen", "Rechtsmiddelen", VRAGEN, bereken, geweigerd)
