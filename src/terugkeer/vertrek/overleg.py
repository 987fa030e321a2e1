"""De regievoerder, en het overleg over iemand die niet is vertrokken (rapport 2.2, 4.2, 4.4.2)."""

from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.norm import Uitzondering, norm
from terugkeer.grondslag.uitkomst import (
    Modaliteit,
    Reden,
    Uitkomst,
    ja,
    nee,
    onbepaald,
    zwijgt,
)
from terugkeer.grondslag.waarde import WEKEN, Lijst, Termijn
from terugkeer.vertrek.opschaling import (
    DEELBERAAD_LEDEN,
    LTO_LEDEN,
    NAAR_BOVEN,
    OPSCHALINGSGRONDEN,
    RAO_GENODIGDEN,
    RAO_LEDEN,
    REGIEVOERDER,
    Niveau,
    Overleg,
)

LTO_DEELNEMERS = Lijst(
    (
        ("de IND", "IND"),
        ("de DT&V", "DT&V"),
        ("het COA", "COA"),
        ("de politie", "politie", "AVIM", "de AVIM"),
    ),
    (rapport("2.2", noten=(26,)), rapport("4.2")),
    dingen=("organisaties", "deelnemers", "partijen"),
    feiten="F157 F324",
)
"""Wie in het Lokaal Terugkeeroverleg zitten; voor de politie is dat de AVIM."""

LTO_KEUZES = Lijst(
    (
        ("langere opvang", "de opvang verlengen", "langer opvang", "verlenging van de opvang"),
        (
            "een vrijheidsbeperkende locatie",
            "een vrijheidsbeperkende locatie (VBL)",
            "een VBL",
            "plaatsing in een VBL",
        ),
        ("bewaring", "vreemdelingenbewaring"),
    ),
    (rapport("2.2", noten=(26, 27)),),
    dingen=("mogelijkheden", "keuzes", "opties"),
    feiten="F158 F159",
)
"""Wat het overleg afweegt; het kijkt ook of er nog een ander alternatief voor bewaring is."""

LTO_RITME = Termijn(2, WEKEN, (rapport("4.2"),), feiten="F327", modaliteit=Modaliteit.REGEL)
"""Zo vaak komt het overleg in beginsel bijeen."""


@norm(
    "regievoerder_en_lto_escalatie",
    nummer="N34",
    bron=(*LTO_KEUZES.bron, *REGIEVOERDER.bron),
    feiten="F157 F158 F311 F324 F327 F333 F345 F451",
    modaliteit=Modaliteit.PRAKTIJK,
    uitzonderingen=(
        Uitzondering(
            "De opsomming van gronden is open: ook iets anders kan een zaak hogerop brengen.",
            "opschaling.OPSCHALINGSGRONDEN",
        ),
    ),
    twijfel=(
        "Paragraaf 2.2 noemt het overleg pas na de vertrektermijn, paragraaf 4.2 noemt geen moment.",
        "Paragraaf 4.4.2 geeft iedereen na de afwijzing een regievoerder, paragraaf 4.2 wie onder de "
        "DT&V valt. De editie leest: na de afwijzing valt iemand onder de DT&V.",
        "Paragraaf 2.2 noemt de politie, paragraaf 4.2 de AVIM. De editie leest: hetzelfde.",
        "Hoofdstuk 6 spreekt van Landelijke Terugkeer Overleggen; bedoeld is het lokale overleg. Het "
        "rapport schrijft het regionale overleg op verschillende manieren.",
    ),
)
def overleg(
    *,
    onder_dtenv: bool | None = None,
    vertrektermijn_voorbij: bool | None = None,
    verschil_van_inzicht: bool | None = None,
    strategie_onduidelijk: bool | None = None,
    knelpunten: bool | None = None,
    afwijken_van_kaders: bool | None = None,
    rao_oneens: bool | None = None,
    individuele_zaak: bool | None = None,
) -> Uitkomst[Overleg]:
    """Waar de vreemdeling en zijn zaak worden besproken, en met wie.

    `onder_dtenv`: iemand valt onder de DT&V. `rao_oneens`: het regionale overleg werd het niet
    eens. Uitkomst: *ja* met het lokale overleg, *mogelijk* met een hoger overleg, want daarheen kan
    een zaak; *nee* vóór het einde van de vertrektermijn, met de ruime lezing ernaast.

    Bron: rapport 2.2 (noten 26 en 27), 4.2 (noten 51, 54 en 55) en 4.4.2.
    """
    if not onder_dtenv:
        return onbepaald(zwijgt("overleg over wie niet onder de DT&V valt", rapport("4.2")))
    tekst = "Wie onder de DT&V valt, heeft daar een regievoerder: het vaste aanspreekpunt."
    vast = Reden(tekst, REGIEVOERDER.bron, REGIEVOERDER)
    feiten = (verschil_van_inzicht, strategie_onduidelijk, knelpunten, afwijken_van_kaders)
    gronden = tuple(
        Reden(f"Er is een grond voor een hoger overleg: {vormen[0]}.", OPSCHALINGSGRONDEN.bron)
        for vormen, geldt in zip(OPSCHALINGSGRONDEN.elementen, feiten, strict=True)
        if geldt
    )
    if rao_oneens:
        uitkomst = _na_rao(vast, individuele_zaak=individuele_zaak)
    elif gronden:
        ook = Reden(f"Vaak komen ook: {RAO_GENODIGDEN}.", RAO_GENODIGDEN.bron, RAO_GENODIGDEN)
        uitkomst = _hogerop(Overleg(Niveau.RAO, RAO_LEDEN), vast, *gronden, ook)
    else:
        tekst = (
            f"De zaak blijft in het lokale overleg, dat in beginsel elke {LTO_RITME} bijeenkomt."
        )
        waarde = Overleg(Niveau.LTO, LTO_LEDEN)
        blijft = Reden(tekst, LTO_RITME.bron, LTO_RITME)
        uitkomst = ja(vast, blijft, waarde=waarde, modaliteit=Modaliteit.PRAKTIJK)
    if vertrektermijn_voorbij:
        return uitkomst
    tekst = "Paragraaf 2.2 noemt het overleg pas voor wie na de vertrektermijn nog niet weg is."
    return nee(vast, Reden(tekst, LTO_DEELNEMERS.bron), andere_lezing=uitkomst)


def _na_rao(vast: Reden, *, individuele_zaak: bool | None) -> Uitkomst[Overleg]:
    """Het vervolg als het regionale overleg het niet eens werd."""
    if not individuele_zaak:
        waarover = "wat volgt als het regionale overleg het over iets anders dan een zaak oneens is"
        return onbepaald(zwijgt(waarover, rapport("4.2")))
    tekst = "Het regionale overleg werd het over deze zaak niet eens."
    return _hogerop(
        Overleg(Niveau.DEELBERAAD, DEELBERAAD_LEDEN), vast, Reden(tekst, NAAR_BOVEN.bron)
    )


def _hogerop(waarde: Overleg, *redenen: Reden) -> Uitkomst[Overleg]:
    kan = Reden(f"De zaak {NAAR_BOVEN}: {waarde.niveau.value}.", NAAR_BOVEN.bron, NAAR_BOVEN)
    return Uitkomst(NAAR_BOVEN.antwoord, (*redenen, kan), waarde, modaliteit=Modaliteit.KAN)
