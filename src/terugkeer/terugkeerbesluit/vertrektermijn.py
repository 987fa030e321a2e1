"""De vertrektermijn: hoe lang iemand heeft om Nederland zelf te verlaten (rapport 2.1 en 2.2)."""

from datetime import date

from terugkeer.bronnen.regelingen import ATW, VW
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.fouten import NietGeverifieerd
from terugkeer.grondslag.norm import Uitzondering, norm
from terugkeer.grondslag.tijd import Einddatum, laatste_dag, termijnenwet_geldt, verlengd
from terugkeer.grondslag.uitkomst import Modaliteit, Reden, Uitkomst, ja, mogelijk
from terugkeer.grondslag.waarde import DAGEN, Lijst, Termijn

ATW_ARTIKEL_1 = (ATW.artikel("1"),)

VERTREKTERMIJN = Termijn(
    28,
    DAGEN,
    (VW.artikel("62", lid=1), rapport("2.1", noten=(12,)), rapport("2.2", noten=(19,))),
    feiten="F092 F093 F129",
    modaliteit=Modaliteit.REGEL,
)
"""De gewone vertrektermijn; noot 12 van het rapport noemt haar vier weken."""

ONMIDDELLIJK = Termijn(
    0,
    DAGEN,
    (VW.artikel("62", lid=2), rapport("2.1", noten=(12,)), rapport("2.2", noten=(23, 24))),
    feiten="F094 F139",
    modaliteit=Modaliteit.KAN,
)
"""De verkorte vertrektermijn: iemand moet direct weg."""

GRONDEN_NUL_DAGEN = Lijst(
    (
        ("risico op onttrekking aan het toezicht", "onttrekkingsrisico"),
        ("een kennelijk ongegronde aanvraag", "kennelijk ongegrond"),
        ("gevaar voor de openbare orde of de nationale veiligheid",),
        ("een veilig land van herkomst",),
    ),
    (VW.artikel("62", lid=2), rapport("2.2", noten=(23, 24))),
    dingen=("gronden", "aanleidingen", "voorbeelden"),
    feiten="F140 F141 F142 F143 F145",
)
"""De gronden voor nul dagen die het rapport noemt; de opsomming is open ("bijvoorbeeld")."""


@norm(
    "vertrektermijn_duur",
    nummer="N14",
    bron=(*VERTREKTERMIJN.bron, *ONMIDDELLIJK.bron),
    feiten="F092 F094 F129 F139 F145",
    modaliteit=Modaliteit.REGEL,
    uitzonderingen=(
        Uitzondering(
            "Nul dagen mag, per zaak, bij een van de gronden daarvoor.",
            "vertrektermijn.GRONDEN_NUL_DAGEN vertrektermijn.ONMIDDELLIJK",
        ),
    ),
    twijfel=(
        "Paragraaf 2.1 geeft 28 dagen na de algemene en de verlengde procedure, paragraaf 2.2 noemt "
        "alleen de algemene. De editie leest: na beide.",
        "De opsomming van gronden is open. Tussen 0 dagen en 28 dagen noemt het rapport niets.",
    ),
)
def duur(
    *,
    onttrekkingsrisico: bool | None = None,
    kennelijk_ongegrond: bool | None = None,
    gevaar_openbare_orde: bool | None = None,
    veilig_land: bool | None = None,
) -> Uitkomst[Termijn]:
    """Hoeveel dagen iemand krijgt: in de regel 28 dagen, bij bepaalde gronden mogelijk 0 dagen.

    Uitkomst: *ja, in beginsel* met 28 dagen, of *mogelijk* met 0 dagen. Nul dagen is een
    bevoegdheid: of zij is gebruikt, staat in de beschikking.

    Bron: Vw 2000 art. 62 lid 1 en 2; rapport 2.1 en 2.2, noten 12, 23 en 24.
    """
    gronden = (onttrekkingsrisico, kennelijk_ongegrond, gevaar_openbare_orde, veilig_land)
    if any(gronden):
        tekst = "Bij deze grond mag de vertrektermijn nul dagen zijn; de beschikking zegt het."
        return mogelijk(Reden(tekst, ONMIDDELLIJK.bron, ONMIDDELLIJK), waarde=ONMIDDELLIJK)
    tekst = "In de regel is de vertrektermijn 28 dagen."
    return ja(
        Reden(tekst, VERTREKTERMIJN.bron, VERTREKTERMIJN),
        waarde=VERTREKTERMIJN,
        modaliteit=Modaliteit.REGEL,
    )


@norm(
    "vertrektermijn_einddatum",
    nummer="N15",
    bron=VERTREKTERMIJN.bron,
    feiten="F092 F093 F129",
    peildatum="bekendmaking",
    uitzonderingen=(
        Uitzondering(
            "Mag iemand een rechtsmiddel hier afwachten, dan is de termijn opgeschort (N16).",
            "opschorting.OPGESCHORT",
        ),
    ),
    twijfel=(
        "Of de Algemene termijnenwet op deze termijn past, zegt het rapport niet en is niet "
        "uitgemaakt. De gewone datum geldt als de veilige; de latere staat erbij als mogelijk.",
    ),
)
def einddatum(bekendmaking: date, duur: Termijn = VERTREKTERMIJN) -> Uitkomst[Einddatum]:
    """De laatste dag binnen de vertrektermijn, en de dag waarop zij is overschreden.

    De dag van bekendmaking telt niet mee; de laatste dag duurt tot middernacht. Over een laatste
    dag in het weekend of op een feestdag zwijgt het rapport: de uitkomst geeft dan beide lezingen,
    de strenge eerst.

    Bron: Vw 2000 art. 62 lid 1; rapport 2.1 en 2.2, noten 12 en 19.
    """
    einde = laatste_dag(bekendmaking, duur)
    reden = Reden(
        f"De dag na de bekendmaking is dag 1. De termijn is {duur}, tot en met {Einddatum(einde)}.",
        duur.bron,
        duur,
    )
    if not duur.aantal or not termijnenwet_geldt(duur, in_wet=True):
        return ja(reden, waarde=Einddatum(einde))
    try:
        later = verlengd(bekendmaking, einde)
    except NietGeverifieerd as fout:
        # De gewone datum hangt niet van feestdagen af en blijft staan.
        niet_nagekeken = Reden(f"Een latere datum is niet te berekenen: {fout}.", ATW_ARTIKEL_1)
        return ja(reden, niet_nagekeken, waarde=Einddatum(einde))
    if later == einde:
        return ja(reden, waarde=Einddatum(einde))
    ruim = Reden(
        "De laatste dag valt op een zaterdag, zondag of feestdag. Past de Algemene termijnenwet, "
        f"dan is {Einddatum(later)} de laatste dag; reken daar niet op.",
        ATW_ARTIKEL_1,
    )
    return ja(
        reden,
        waarde=Einddatum(einde),
        andere_lezing=mogelijk(ruim, waarde=Einddatum(later)),
    )
