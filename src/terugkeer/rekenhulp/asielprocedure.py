"""Rekenhulp: op welke dag valt welke stap van de asielprocedure? (rapport 2.1 en 3.1)."""

from datetime import date
from typing import Any

from terugkeer.grondslag.bron import schrijf_datum
from terugkeer.grondslag.feestdagen import is_werkdag
from terugkeer.grondslag.fouten import NietGeverifieerd
from terugkeer.grondslag.uitkomst import Uitkomst
from terugkeer.procedure.algemene_asielprocedure import AASchema
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
from terugkeer.rekenhulp.vragen import Antwoorden, Soort, Vraag, geweigerd, historie, ja_nee

_RUST = "rust_en_voorbereidingstermijn"
_AA = "algemene_asielprocedure_dagen"
_VA = "verlengde_asielprocedure"


def _dag_een(a: Antwoorden, dag: object) -> str:
    """Dag 1 is een werkdag, en niet vóór het begin van de rust."""
    if not isinstance(dag, date):
        return ""
    begin = a.datum("begin")
    if begin is not None and dag < begin:
        return f"Dag 1 kan niet vóór de rust zijn. Schrijf {schrijf_datum(begin)} of later."
    try:
        werkdag = is_werkdag(dag, gelijkgesteld_is_vrij=False)
    except NietGeverifieerd:
        return ""  # de norm zegt dan dat het niet is te berekenen
    return (
        ""
        if werkdag
        else f"{hoofdletter(schrijf_dag(dag))} is geen werkdag. Schrijf een andere dag."
    )


def _niet_voor_aanvraag(a: Antwoorden, dag: object) -> str:
    aanvraag = a.datum("aanvraag")
    if isinstance(dag, date) and aanvraag is not None and dag < aanvraag:
        later = schrijf_datum(aanvraag)
        return (
            f"De verlengde procedure kan niet vóór de aanvraag beginnen. Schrijf {later} of later."
        )
    return ""


def _verlengd(a: Antwoorden) -> bool:
    return a.waar("voldoende_informatie") is False and a.datum("aanvraag") is not None


VRAGEN = (
    Vraag(
        "begin",
        Soort.DATUM,
        "Wanneer begon de rust- en voorbereidingstermijn?",
        "Begin van de rust",
        "de dag waarop de rust begon",
        "Dat zijn de dagen vóór het eerste gehoor. Bijvoorbeeld 1 3 2017 of 1 maart 2017.",
    ),
    Vraag(
        "eerste_dag",
        Soort.DATUM,
        "Wanneer is het eerste gehoor?",
        "Eerste gehoor (dag 1)",
        "de dag van het eerste gehoor",
        "Dat is dag 1. Kies 'weet ik niet' als die dag nog niet vaststaat.",
        toets=_dag_een,
    ),
    Vraag(
        "aanvraag",
        Soort.DATUM,
        "Wanneer is de asielaanvraag ingediend?",
        "Aanvraag",
        "de dag van de aanvraag",
        "Bijvoorbeeld 8 3 2016. Vanaf die dag tellen de zes maanden van de verlengde procedure.",
    ),
    historie("begin", "eerste_dag", "aanvraag"),
    ja_nee(
        "negatief_voornemen",
        "Is het voornemen negatief?",
        "Negatief voornemen",
        "Op dag 5 laat de IND weten welk besluit zij wil nemen.",
    ),
    ja_nee(
        "voldoende_informatie",
        "Weet de IND na dag 4 genoeg om te beslissen?",
        "Genoeg bekend na dag 4",
        "Zo niet, dan volgt de verlengde procedure.",
    ),
    Vraag(
        "begin_va",
        Soort.DATUM,
        "Wanneer begon de verlengde procedure?",
        "Begin verlengde procedure",
        "het begin van de verlengde procedure",
        "Bijvoorbeeld 20 3 2016.",
        als=_verlengd,
        toets=_niet_voor_aanvraag,
    ),
)


def _schema(schema: AASchema, voornemen: bool | None) -> tuple[Stap, ...]:
    """De dagen als stappen; een positief voornemen slaat de zienswijze over."""
    stappen = []
    for dag in schema.bij(negatief_voornemen=voornemen is not False):
        tekst = f"Dag {dag.stap.dag}, {schrijf_dag(dag.datum)}: {dag.stap.naam}. {dag.stap.wat}"
        if dag.stap.alleen_na_negatief_voornemen and voornemen is None:
            tekst += " Alleen na een negatief voornemen."
        stappen.append(Stap(tekst, dag.stap.bron))
    return tuple(stappen)


def _acht_dagen(uitkomst: Uitkomst[AASchema], voornemen: bool | None) -> tuple[Deel, ...]:
    eerst = deel("De algemene procedure", _AA, uitkomst, met_waarde=True)
    if uitkomst.waarde is None:
        return (eerst,)
    ander = uitkomst.andere_lezing
    anders = _schema(ander.waarde, voornemen) if ander and ander.waarde else ()
    return (eerst, Deel("Dag voor dag", "", _schema(uitkomst.waarde, voornemen), anders))


def _verlengde(a: Antwoorden, *, vroeger: bool) -> Uitkomst[Any] | None:
    aanvraag = a.datum("aanvraag")
    if aanvraag is None:
        return None
    feiten = {
        "aanvraag": aanvraag,
        "voldoende_informatie": a.waar("voldoende_informatie"),
        "begin_va": a.datum("begin_va"),
    }
    return vraag_norm(_VA, feiten, historie=vroeger)


def bereken(a: Antwoorden) -> Uitslag:
    """De rust, de acht dagen en de verlengde procedure, voor zover de datums bekend zijn."""
    vroeger = a.waar("historie") is True
    delen: list[Deel] = []
    zinnen: list[str] = []
    begin, dag_een = a.datum("begin"), a.datum("eerste_dag")
    vroegst: date | None = None
    if begin is not None:
        rust = vraag_norm(_RUST, {"begin": begin}, historie=vroeger)
        delen.append(deel("Rust en voorbereiding", _RUST, rust, met_waarde=True))
        vroegst = rust.waarde.eerste_aa_dag if rust.waarde else None
    if dag_een is not None and vroegst is not None and dag_een < vroegst:
        zinnen.append(
            "Dag 1 ligt hier eerder dan de rust volgens het rapport toelaat: "
            f"dat is op zijn vroegst {schrijf_dag(vroegst)}."
        )
    eerste_dag = dag_een or vroegst
    bekend: date | None = None
    if eerste_dag is None:
        ontbreekt = (noem_feit("eerste_dag"),)
        delen.append(Deel("De algemene procedure", "onbepaald", (), ontbreekt=ontbreekt))
    else:
        dagen = vraag_norm(_AA, {"eerste_dag": eerste_dag}, historie=vroeger)
        delen += _acht_dagen(dagen, a.waar("negatief_voornemen"))
        bekend = dagen.waarde.uiterlijk_bekend if dagen.waarde else None
    verlengde = _verlengde(a, vroeger=vroeger)
    if verlengde is None and a.waar("voldoende_informatie") is not True:
        leeg = ("de dag van de aanvraag",)
        delen.append(Deel("De verlengde procedure", "onbepaald", (), ontbreekt=leeg))
    elif verlengde is not None:
        delen.append(deel("De verlengde procedure", _VA, verlengde))
    if a.waar("voldoende_informatie") is False:
        return _uitslag_verlengd(verlengde, tuple(zinnen), tuple(delen))
    if bekend is None:
        return Uitslag("Voor deze procedure is er geen datum", tuple(zinnen), tuple(delen))
    if a.waar("voldoende_informatie") is None:
        zinnen.append("Weet de IND na dag 4 te weinig, dan duurt het langer.")
    if dag_een is None:
        zinnen.append("Dat is zo als de procedure begint op de eerste dag die kan.")
        return Uitslag(
            f"Het besluit is uiterlijk {schrijf_dag(bekend)} bekend", tuple(zinnen), tuple(delen)
        )
    return Uitslag(
        f"Het besluit is uiterlijk {schrijf_dag(bekend)} bekend",
        tuple(zinnen),
        tuple(delen),
        (bekend,),
    )


def _uitslag_verlengd(
    verlengde: Uitkomst[Any] | None, zinnen: tuple[str, ...], delen: tuple[Deel, ...]
) -> Uitslag:
    if verlengde is None or verlengde.waarde is None:
        return Uitslag("Voor deze procedure is er geen datum", zinnen, delen)
    laatste = verlengde.waarde.laatste_dag
    zin = "De datum van de acht dagen geldt dan niet meer."
    kop = f"Verlengde procedure: uiterlijk {schrijf_dag(laatste)}"
    return Uitslag(kop, (zin, *zinnen), delen, (laatste,))


ASIELPROCEDURE = Rekenhulp("asielprocedure", "Asielprocedure", VRAGEN, bereken, geweigerd)
