"""De buitenschuldvergunning: wie buiten eigen schuld niet weg kan (rapport 5.1)."""

from dataclasses import dataclass

from terugkeer.bronnen.regelingen import VB, VV
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.norm import Uitzondering, norm
from terugkeer.grondslag.uitkomst import (
    Antwoord,
    Modaliteit,
    Reden,
    Uitkomst,
    nee,
    onbepaald,
    zwijgt,
)
from terugkeer.grondslag.waarde import JAREN, Lijst, Regel, Termijn
from terugkeer.niet_terugkeer.buitenschuld_voorwaarden import VOORWAARDEN, Bemiddeling
from terugkeer.voorzieningen.werk_en_bijstand import (
    Inkomen,
    werk_en_bijstand,
)

BRON = (
    VB.artikel("3.4", lid=1, onderdeel="p"),
    VB.artikel("3.48", lid=2, onderdeel="a"),
    rapport("5.1", noten=(85,)),
)

VERGUNNING = Regel(
    Antwoord.MOGELIJK,
    (
        (Antwoord.MOGELIJK, ("kan een vergunning geven", "kan de vergunning geven")),
        (Antwoord.NEE, ("kan geen vergunning geven",)),
    ),
    BRON,
    feiten="F505 F507 F508",
)
"""Of de IND de vergunning mag geven als alles is vervuld en de DT&V positief adviseert."""

DUUR = Termijn(1, JAREN, BRON, feiten="F509")
"""Zo lang geldt de vergunning."""

BEPERKING = Lijst((("tijdelijke humanitaire gronden",),), BRON, feiten="F508")
"""De beperking waaronder de vergunning wordt gegeven."""

AANTEKENING = Lijst(
    (("Arbeid vrij toegestaan. TWV niet vereist",),),
    (VV.artikel("3.1", lid=3, onderdeel="a"), rapport("5.1", noten=(86,))),
    feiten="F510",
)
"""Wat over werk op het verblijfsdocument staat; een TWV is een tewerkstellingsvergunning."""


@dataclass(frozen=True)
class Buitenschuldvergunning:
    """Wat de vergunning inhoudt: de duur, en of elk werk mag."""

    duur: Termijn
    elk_werk: Antwoord

    def __str__(self) -> str:
        return f"vergunning voor {self.duur}, elk werk: {self.elk_werk.value}"


@norm(
    "buitenschuldvergunning",
    nummer="N47",
    bron=(*BRON, *VOORWAARDEN.bron, *AANTEKENING.bron),
    feiten="F505 F507 F508 F509 F511 F512 F513 F515 F516 F517 F518",
    modaliteit=Modaliteit.KAN,
    uitzonderingen=(
        Uitzondering(
            "De staatssecretaris kan buiten het vaste beleid om een vergunning geven (N48).",
            "discretionaire_bevoegdheid.VERGUNNING_NAAST_BUITENSCHULD F520",
        ),
    ),
    twijfel=(
        "Het rapport noemt de landen met 'en/of'. De editie leest: de weg die bij de persoon past, "
        "is genoeg.",
        "Wat de IND doet na een negatief advies, zegt het rapport niet. Het advies weegt zwaar.",
    ),
)
def buitenschuldvergunning(
    *,
    zelf_geprobeerd: bool | None = None,
    vertegenwoordiging_benaderd: bool | None = None,
    identiteit_zonder_twijfel: bool | None = None,
    bemiddeling: Bemiddeling | None = None,
    samenhangend_geheel: bool | None = None,
    zonder_verblijfstitel: bool | None = None,
    positief_advies: bool | None = None,
) -> Uitkomst[Buitenschuldvergunning]:
    """Of iemand een buitenschuldvergunning kan krijgen.

    Uitkomst: *mogelijk* met de vergunning als alles is vervuld en de DT&V positief adviseert; *nee*
    als een voorwaarde ontbreekt; *onbepaald* na een negatief advies, want daarover zwijgt het
    rapport. `vertegenwoordiging_benaderd` en `zelf_geprobeerd` zijn samen de eerste voorwaarde.

    Bron: Vb 2000 art. 3.4 lid 1 onder p en 3.48 lid 2 onder a; rapport 5.1, noten 85, 86 en 87.
    """
    vervuld = (
        zelf_geprobeerd and vertegenwoordiging_benaderd,
        identiteit_zonder_twijfel,
        bemiddeling is Bemiddeling.ZONDER_RESULTAAT,
        samenhangend_geheel,
        zonder_verblijfstitel,
    )
    gebreken = tuple(
        Reden(f"Niet vervuld: {vormen[0]}.", VOORWAARDEN.bron)
        for vormen, goed in zip(VOORWAARDEN.elementen, vervuld, strict=True)
        if not goed
    )
    if gebreken:
        return nee(*gebreken)
    if not positief_advies:
        return onbepaald(zwijgt("een vergunning na een negatief advies van de DT&V", *BRON))
    werk = werk_en_bijstand(Inkomen.WERK, buitenschuldvergunning=True)
    kan = f"Alles is vervuld en de DT&V adviseert positief: de IND {VERGUNNING}."
    soort = f"Zij geldt {DUUR}, met als beperking {BEPERKING}."
    return Uitkomst(
        VERGUNNING.antwoord,
        (Reden(kan, BRON, VERGUNNING), Reden(soort, BRON, DUUR), *werk.redenen),
        Buitenschuldvergunning(DUUR, werk.antwoord),
        modaliteit=Modaliteit.KAN,
    )
