"""De verlengde asielprocedure: als acht werkdagen te kort zijn (rapport 2.1 en 3.1)."""

from dataclasses import replace
from datetime import date

from terugkeer.bronnen.regelingen import VW
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import norm
from terugkeer.grondslag.tijd import Einddatum, laatste_dag
from terugkeer.grondslag.uitkomst import Reden, Uitkomst, ja, nee, onbepaald
from terugkeer.grondslag.waarde import MAANDEN, Grens, Lijst, Termijn
from terugkeer.procedure.aa_stappen import AANVULLEN
from terugkeer.procedure.algemene_asielprocedure import AA_DUUR, AA_TIJDVAK

VA_DUUR = Termijn(
    6,
    MAANDEN,
    (VW.artikel("42"), rapport("2.1", noten=(11,)), rapport("3.1", noten=(32,))),
    feiten="F089 F203",
    grens=Grens.HOOGSTENS,
)
"""De langste duur van de verlengde procedure; het rapport telt haar op twee manieren."""

REDENEN_VA = Lijst(
    (("onderzoek naar de nationaliteit", "de nationaliteit vaststellen", "de nationaliteit"),),
    (rapport("2.1"),),
    dingen=("voorbeeld", "reden"),
    feiten="F088",
)
"""Waarvoor meer tijd nodig kan zijn; het rapport geeft één voorbeeld en sluit andere niet uit."""


@norm(
    "verlengde_asielprocedure",
    nummer="N04",
    bron=VA_DUUR.bron,
    feiten="F087 F088 F089 F203",
    geldig=AA_TIJDVAK,
    peildatum="aanvraag",
    twijfel=(
        "Paragraaf 2.1 geeft zes maanden aan de verlengde procedure, paragraaf 3.1 aan het geheel. "
        "De editie rekent streng vanaf de aanvraag en geeft de ruime datum erbij, vanaf het begin "
        "van de verlengde procedure.",
        "Redactie, niet uit het rapport: de wet (Vw 2000 art. 42) laat in bepaalde gevallen een "
        "langere beslistermijn toe. Zes maanden is dus niet altijd de uiterste grens.",
    ),
)
def uiterste_datum(
    aanvraag: date,
    *,
    voldoende_informatie: bool | None = None,
    begin_va: date | None = None,
) -> Uitkomst[Einddatum]:
    """Of de verlengde procedure volgt, en wanneer zij uiterlijk klaar is.

    `voldoende_informatie`: weet de IND na dag 4 genoeg om op tijd te beslissen? `begin_va` is de
    dag waarop de verlengde procedure begon. Uitkomst: *nee*, of *ja* met de laatste dag. Zonder
    `begin_va` staat de strenge datum vast en ontbreekt alleen de ruime.

    Fouten: `OnjuisteInvoer` als `begin_va` vóór de aanvraag ligt, of is gegeven terwijl er
    voldoende informatie was.

    Bron: Vw 2000 art. 42; rapport 2.1 en 3.1, noten 11 en 32.
    """
    if begin_va and begin_va < aanvraag:
        raise OnjuisteInvoer("begin_va", begin_va.isoformat(), "een dag op of na de aanvraag")
    if voldoende_informatie:
        if begin_va:
            raise OnjuisteInvoer(
                "begin_va", begin_va.isoformat(), "geen datum: er was genoeg bekend"
            )
        tekst = f"Na {AANVULLEN} is genoeg bekend: het besluit volgt binnen {AA_DUUR}."
        return nee(Reden(tekst, AA_DUUR.bron, AA_DUUR))
    nodig = Reden(
        f"Na {AANVULLEN} is te weinig bekend voor een besluit: de verlengde procedure begint.",
        VA_DUUR.bron,
    )
    streng = Einddatum(laatste_dag(aanvraag, VA_DUUR))
    einde = Reden(
        f"Vanaf de aanvraag duurt alles samen hoogstens {VA_DUUR}: tot en met {streng}.",
        VA_DUUR.bron,
        VA_DUUR,
    )
    ruim = _ruim(begin_va, streng)
    uitkomst = ja(nodig, einde, waarde=streng, andere_lezing=ruim)
    return replace(uitkomst, ontbreekt=ruim.ontbreekt) if ruim else uitkomst


def _ruim(begin_va: date | None, streng: Einddatum) -> Uitkomst[Einddatum] | None:
    """De lezing waarin de zes maanden pas bij de verlengde procedure beginnen."""
    if begin_va is None:
        tekst = (
            "De ruime lezing telt vanaf het begin van de verlengde procedure; die dag ontbreekt."
        )
        return onbepaald(Reden(tekst, VA_DUUR.bron), ontbreekt=("begin_va",))
    ruim = Einddatum(laatste_dag(begin_va, VA_DUUR))
    if ruim == streng:
        return None
    tekst = f"Vanaf het begin van de verlengde procedure geteld: tot en met {ruim}."
    return ja(Reden(tekst, VA_DUUR.bron, VA_DUUR), waarde=ruim)
