"""De reis- en identiteitsdocumenten die iemand bij de regievoerder inlevert (rapport 4.4.2)."""

from datetime import date

from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import norm
from terugkeer.grondslag.uitkomst import Antwoord, Reden, Uitkomst, onbepaald
from terugkeer.grondslag.waarde import Datum, Regel

BRON = (rapport("4.4.2"),)

INLEVEREN = Regel(
    Antwoord.MOGELIJK,
    (
        (Antwoord.MOGELIJK, ("kan vragen om de documenten in te leveren", "kan daarom vragen")),
        (Antwoord.NEE, ("mag niet om de documenten vragen",)),
    ),
    BRON,
    feiten="F450",
)
"""Of de regievoerder om reis- en identiteitsdocumenten mag vragen."""

DOCUMENTEN_TERUG = Regel(
    Antwoord.JA,
    (
        (Antwoord.JA, ("terug bij het vertrek", "krijgt ze terug", "geeft ze terug")),
        (Antwoord.NEE, ("krijgt ze niet terug",)),
    ),
    BRON,
    feiten="F450",
)
"""Of de regievoerder ingeleverde documenten teruggeeft als iemand echt vertrekt."""


@norm(
    "documenten_inleveren",
    nummer="N40b",
    bron=BRON,
    feiten="F450",
    peildatum="ingenomen",
    twijfel=("Wat geldt als iemand om zijn documenten vraagt vóór het vertrek, staat er niet.",),
)
def documenten_terug(ingenomen: date, *, vertrek: date | None = None) -> Uitkomst[Datum]:
    """Wanneer iemand zijn ingeleverde reis- en identiteitsdocumenten terugkrijgt.

    Uitkomst: *ja* met de dag van `vertrek`; *onbepaald* zolang die dag niet bekend is.

    Fouten: `OnjuisteInvoer` als het vertrek vóór het innemen ligt.

    Bron: rapport 4.4.2.
    """
    if vertrek is None:
        tekst = "De regievoerder bewaart de documenten tot het vertrek; die dag is niet bekend."
        return onbepaald(Reden(tekst, BRON), ontbreekt=("vertrek",))
    if vertrek < ingenomen:
        verwacht = "een dag op of na die waarop de documenten zijn ingeleverd"
        raise OnjuisteInvoer("vertrek", vertrek, verwacht)
    terug = Datum(vertrek, DOCUMENTEN_TERUG.bron)
    reden = Reden(f"De regievoerder geeft ze terug op {terug}, bij het vertrek.", BRON, terug)
    return Uitkomst(DOCUMENTEN_TERUG.antwoord, (reden,), terug)
