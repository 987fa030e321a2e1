"""Rekenhulp: wanneer eindigt de vertrektermijn, en wat verandert er dan? (rapport 2.1 en 2.2)."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from terugkeer.grondslag.bron import schrijf_datum
from terugkeer.grondslag.tijd import dagen_na
from terugkeer.grondslag.uitkomst import Antwoord
from terugkeer.grondslag.waarde import Termijn
from terugkeer.rekenhulp.afwachten import (
    beroep_afwachten,
    beroep_schorst,
    hoger_beroep_afwachten,
    vraag_naar_vovo,
    vragen_over_beroep,
)
from terugkeer.rekenhulp.datum import schrijf_dag
from terugkeer.rekenhulp.hulp import Rekenhulp
from terugkeer.rekenhulp.uitslag import (
    Deel,
    Stap,
    Uitslag,
    deel,
    hoofdletter,
    noem_feit,
    vraag_norm,
)
from terugkeer.rekenhulp.vragen import (
    Antwoorden,
    Soort,
    Vraag,
    geweigerd,
    historie,
    ja_nee,
)
from terugkeer.terugkeerbesluit.vertrektermijn import ONMIDDELLIJK, VERTREKTERMIJN
from terugkeer.voorzieningen.fase import Fase
from terugkeer.voorzieningen.overzicht import OVERZICHT

_GRONDEN = ("onttrekkingsrisico", "kennelijk_ongegrond", "gevaar_openbare_orde", "veilig_land")
_HOGER_BEROEP_ZONDER_AFWACHTEN = (
    "Stond de termijn eerder stil door het beroep bij de rechtbank, dan zegt het rapport niet hoe zij "
    "daarna verder telt. De vroegste datum staat hier."
)


def _termijn_onbekend(a: Antwoorden) -> bool:
    return a.keuze("termijn") is None


def _in_beroep(a: Antwoorden) -> bool:
    return a.keuze("rechtsmiddel") == "beroep"


def _nog_geen_grond(a: Antwoorden) -> bool:
    return _termijn_onbekend(a) and not any(a.waar(grond) for grond in _GRONDEN)


def _vovo_nodig(a: Antwoorden) -> bool:
    if _in_beroep(a):
        return not beroep_schorst(a)
    return a.keuze("rechtsmiddel") == "hoger_beroep"


def _afwachten(a: Antwoorden) -> tuple[bool | None, tuple[Deel, ...]]:
    """Of iemand de uitspraak hier mag afwachten; zonder rechtsmiddel valt er niets te wachten."""
    if _in_beroep(a):
        return beroep_afwachten(a)
    if a.keuze("rechtsmiddel") == "hoger_beroep":
        return hoger_beroep_afwachten(a)
    return None, ()


def _uitspraak_telt(a: Antwoorden) -> bool:
    return a.keuze("rechtsmiddel") in ("beroep", "hoger_beroep") and _afwachten(a)[0] is not False


def _verloren(a: Antwoorden) -> bool:
    return _uitspraak_telt(a) and a.keuze("uitspraak") == "verloren"


def _niet_voor_bekendmaking(a: Antwoorden, uitspraak: object) -> str:
    bekend = a.datum("bekendmaking")
    if isinstance(uitspraak, date) and bekend is not None and uitspraak < bekend:
        dag = schrijf_datum(bekend)
        return f"De uitspraak kan niet vóór de bekendmaking zijn. Schrijf {dag} of later."
    return ""


_OVER_BEROEP = vragen_over_beroep(_in_beroep)


def _grond_of_beroep(vraag: Vraag) -> Vraag:
    """Dezelfde vraag, ook gesteld als zij een grond voor nul dagen kan zijn."""

    def als(a: Antwoorden) -> bool:
        return vraag.als(a) or _nog_geen_grond(a)

    return Vraag(
        vraag.naam, vraag.soort, vraag.vraag, vraag.kort, vraag.wat, vraag.hint, vraag.keuzes, als
    )


VRAGEN = (
    Vraag(
        "bekendmaking",
        Soort.DATUM,
        "Wanneer is de afwijzing bekendgemaakt?",
        "Bekendmaking",
        "de dag van de bekendmaking",
        "De dag waarop het besluit is uitgereikt of verstuurd. Bijvoorbeeld 2 5 2016 of 2 mei 2016.",
    ),
    historie("bekendmaking"),
    Vraag(
        "termijn",
        Soort.KEUZE,
        "Welke vertrektermijn staat in het besluit?",
        "Vertrektermijn",
        "welke vertrektermijn in het besluit staat",
        keuzes=(("28", "28 dagen (vier weken)"), ("0", "0 dagen: meteen vertrekken")),
    ),
    Vraag(
        "rechtsmiddel",
        Soort.KEUZE,
        "Is er beroep of hoger beroep ingesteld tegen de afwijzing?",
        "Beroep of hoger beroep",
        "of er beroep of hoger beroep is",
        "Kies het laatste dat is ingesteld.",
        (
            ("geen", "Nee, nog niets"),
            ("beroep", "Ja, beroep bij de rechtbank"),
            ("hoger_beroep", "Ja, hoger beroep bij de Raad van State"),
        ),
    ),
    *_OVER_BEROEP[:2],
    *(_grond_of_beroep(vraag) for vraag in _OVER_BEROEP[2:]),
    ja_nee(
        "onttrekkingsrisico",
        "Noemt het besluit een risico dat iemand zich aan het toezicht onttrekt?",
        "Risico op onttrekking",
        als=_nog_geen_grond,
    ),
    ja_nee(
        "gevaar_openbare_orde",
        "Noemt het besluit gevaar voor de openbare orde of de nationale veiligheid?",
        "Gevaar voor de openbare orde",
        als=_nog_geen_grond,
    ),
    vraag_naar_vovo(_vovo_nodig),
    Vraag(
        "uitspraak",
        Soort.KEUZE,
        "Is er al een definitieve uitspraak?",
        "Definitieve uitspraak",
        "of er een definitieve uitspraak is",
        "Definitief is een uitspraak waarna er geen beroep of hoger beroep meer loopt.",
        (
            ("loopt", "Nee, de zaak loopt nog"),
            ("verloren", "Ja, het (hoger) beroep is verloren"),
            ("gewonnen", "Ja, het (hoger) beroep is gewonnen, helemaal of deels"),
        ),
        _uitspraak_telt,
    ),
    Vraag(
        "uitspraakdag",
        Soort.DATUM,
        "Wanneer was die uitspraak?",
        "Dag van de uitspraak",
        "de dag van de uitspraak",
        "Bijvoorbeeld 15 7 2016.",
        als=_verloren,
        toets=_niet_voor_bekendmaking,
    ),
    historie("uitspraakdag"),
)


def _klaar(a: Antwoorden) -> bool:
    return geweigerd(a) or ("bekendmaking" in a and a.datum("bekendmaking") is None)


@dataclass(frozen=True)
class Telling:
    """Eén telling van de termijn: het antwoord in delen, de laatste dag, en hoe zeker die is."""

    termijn: Termijn
    delen: tuple[Deel, ...]
    laatste: date | None
    zeker: bool

    def zin(self) -> str:
        """De uitkomst in een zin."""
        if self.laatste is None:
            return "de termijn staat stil en heeft nog geen laatste dag"
        return f"{schrijf_dag(self.laatste)} is de laatste dag"


def _tel(a: Antwoorden, bekend: date, termijn: Termijn, mag: bool | None) -> Telling:
    """De laatste dag bij deze termijn: eerst of zij stilstaat, dan zo nodig de gewone telling."""
    vroeger = a.waar("historie") is True
    keuze = a.keuze("rechtsmiddel")
    stil = vraag_norm(
        "opschorting_vertrektermijn",
        {
            "bekendmaking": bekend,
            "rechtsmiddel_ingesteld": None if keuze is None else keuze != "geen",
            "mag_afwachten": mag,
            "nul_dagen": termijn is ONMIDDELLIJK,
            "definitieve_uitspraak": a.datum("uitspraakdag"),
        },
        historie=vroeger,
    )
    opschorting = deel("Staat de termijn stil?", "opschorting_vertrektermijn", stil)
    if stil.antwoord is Antwoord.JA:
        laatste = stil.waarde.laatste_dag if stil.waarde else None
        return Telling(termijn, (opschorting,), laatste, zeker=True)
    einde = vraag_norm(
        "vertrektermijn_einddatum", {"bekendmaking": bekend, "duur": termijn}, historie=vroeger
    )
    gewoon = deel("De laatste dag", "vertrektermijn_einddatum", einde, met_waarde=True)
    laatste = einde.waarde.laatste_dag if einde.waarde else None
    return Telling(termijn, (opschorting, gewoon), laatste, stil.antwoord is Antwoord.NEE)


def _over_de_duur(a: Antwoorden) -> Deel:
    feiten = {grond: a.waar(grond) for grond in _GRONDEN}
    return deel(
        "Hoeveel dagen?",
        "vertrektermijn_duur",
        vraag_norm("vertrektermijn_duur", feiten),
        met_waarde=True,
    )


def _geen_datum(norm: str, feiten: dict[str, Any], waarom: str) -> Uitslag:
    uitkomst = vraag_norm(norm, feiten)
    return Uitslag("Voor deze dag is er geen datum", (waarom,), (deel("Waarom", norm, uitkomst),))


def bereken(a: Antwoorden) -> Uitslag:
    """De laatste dag, wat er dan verandert, en het inreisverbod."""
    bekend = a.datum("bekendmaking")
    if bekend is None:
        tekst = "Vraag de advocaat of de DT&V op welke dag het besluit is uitgereikt of verstuurd."
        leeg = Deel("De laatste dag", "onbepaald", (), ontbreekt=(noem_feit("bekendmaking"),))
        return Uitslag("Zonder dag van bekendmaking is er geen datum", (tekst,), (leeg,))
    eerst = vraag_norm(
        "vertrektermijn_einddatum", {"bekendmaking": bekend}, historie=a.waar("historie") is True
    )
    if eerst.antwoord is not Antwoord.JA:
        zin = "Het rapport beschrijft deze dag niet."
        return _geen_datum("vertrektermijn_einddatum", {"bekendmaking": bekend}, zin)
    if geweigerd(a):
        feiten = {"bekendmaking": bekend, "definitieve_uitspraak": a.datum("uitspraakdag")}
        zin = "Het rapport beschrijft de dag van de uitspraak niet."
        return _geen_datum("opschorting_vertrektermijn", feiten, zin)
    mag, wachten = _afwachten(a)
    if _uitspraak_telt(a) and a.keuze("uitspraak") == "gewonnen":
        zin = "Gebruik de rekenhulp Rechtsmiddelen: het hangt af van wat de rechter heeft beslist."
        dictum = vraag_norm("rechterlijk_dictum", {})
        na = deel("Houdt de uitspraak het vertrek tegen?", "rechterlijk_dictum", dictum)
        return Uitslag("De uitspraak kan alles veranderen", (zin,), (*wachten, na))
    keuze = a.keuze("termijn")
    if keuze is not None:
        termijn = ONMIDDELLIJK if keuze == "0" else VERTREKTERMIJN
        return _een_termijn(a, wachten, mag, _tel(a, bekend, termijn, mag))
    tellingen = tuple(_tel(a, bekend, t, mag) for t in (ONMIDDELLIJK, VERTREKTERMIJN))
    zinnen = tuple(f"Bij {t.termijn}: {t.zin()}." for t in tellingen)
    delen = [_over_de_duur(a), *wachten]
    for telling in tellingen:
        for een in telling.delen:
            delen.append(_met_kop(f"{een.kop} (bij {telling.termijn})", een))
    delen += [*_inreisverbod(nul_dagen=None), *_daarna(a, mag)]
    return Uitslag("Kijk in het besluit: 0 of 28 dagen", zinnen, tuple(delen))


def _een_termijn(
    a: Antwoorden, wachten: tuple[Deel, ...], mag: bool | None, telling: Telling
) -> Uitslag:
    nul = telling.termijn is ONMIDDELLIJK
    delen = (*wachten, *telling.delen, *_inreisverbod(nul_dagen=nul))
    dag = telling.laatste
    if dag is None:
        kop = "De vertrektermijn staat stil"
        zin = "Er is nog geen laatste dag. Die is te berekenen na de definitieve uitspraak."
        if a.keuze("uitspraak") != "loopt":
            kop = "Zonder de dag van de uitspraak is er geen datum"
            zin = "Is er nog geen definitieve uitspraak, dan staat de termijn stil."
        return Uitslag(kop, (zin,), delen)
    kop = f"{hoofdletter(schrijf_dag(dag))} is de laatste dag"
    if nul:
        kop = f"Meteen vertrekken: {schrijf_dag(dag)} is de laatste dag"
    zinnen = [f"Vanaf {schrijf_dag(dagen_na(dag, 1))} is de vertrektermijn voorbij."]
    if not telling.zeker:
        kop = f"Reken op {schrijf_dag(dag)}"
        zinnen = ["Of de termijn stilstaat, is niet zeker. Staat zij niet stil, dan is dit de dag."]
    if a.keuze("rechtsmiddel") == "hoger_beroep" and mag is False:
        zinnen.append(_HOGER_BEROEP_ZONDER_AFWACHTEN)
    return Uitslag(kop, tuple(zinnen), (*delen, *_daarna(a, mag)), (dag,))


def _met_kop(kop: str, een: Deel) -> Deel:
    return Deel(kop, een.antwoord, een.stappen, een.anders, een.ontbreekt, een.let_op, een.twijfel)


def _inreisverbod(*, nul_dagen: bool | None) -> tuple[Deel, ...]:
    """Het inreisverbod: bij nul dagen altijd, anders hangt het af van het vertrek."""
    if nul_dagen:
        uitkomst = vraag_norm("inreisverbod", {"nul_dagen": True})
        return (deel("Een inreisverbod", "inreisverbod", uitkomst),)
    gevallen = (
        ("Een inreisverbod na vertrek op tijd", True),
        ("Een inreisverbod na te laat vertrek", False),
    )
    return tuple(
        deel(
            kop,
            "inreisverbod",
            vraag_norm("inreisverbod", {"nul_dagen": nul_dagen, "tijdig_vertrokken": op_tijd}),
        )
        for kop, op_tijd in gevallen
    )


def _daarna(a: Antwoorden, mag: bool | None) -> tuple[Deel, ...]:
    """Wat er verandert als de termijn voorbij is: uitzetting en voorzieningen."""
    feiten = {
        "terugkeerbesluit_geldt": True,  # de afwijzing is ook een terugkeerbesluit (N13)
        "mag_afwachten": mag,
        "herhaalde_aanvraag": a.waar("herhaalde_aanvraag"),
        "vertrektermijn_voorbij": True,
    }
    if a.keuze("rechtsmiddel") == "geen":
        feiten["mag_afwachten"] = False
    uitzetting = vraag_norm("uitzetbaarheid", feiten)
    return (
        deel("Na de laatste dag: uitzetting", "uitzetbaarheid", uitzetting),
        Deel("Na de laatste dag: wat er verandert zonder opvang", "", tuple(_wat_verandert())),
    )


def _wat_verandert() -> Iterator[Stap]:
    """De voorzieningen die na de vertrektermijn zonder opvang anders zijn."""
    for rij in OVERZICHT:
        eerst, daarna = rij.in_fase(Fase.VERTREKTERMIJN), rij.in_fase(Fase.GEEN_OPVANG)
        if eerst.antwoord is not daarna.antwoord:
            yield Stap(f"{rij.voorziening}: {daarna.kort}.", daarna.bron)


VERTREKTERMIJN_HULP = Rekenhulp("vertrektermijn", "Vertrektermijn", VRAGEN, bereken, _klaar)
