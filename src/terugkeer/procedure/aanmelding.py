"""Aanmelden: waar de asielprocedure begint, in Ter Apel of op Schiphol (rapport 2.1)."""

from dataclasses import dataclass
from enum import Enum

from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.norm import norm
from terugkeer.grondslag.uitkomst import Reden, Uitkomst, ja, onbepaald, zwijgt
from terugkeer.grondslag.waarde import Lijst

BRON = (rapport("2.1", noten=(9,)),)

AANMELDPLAATSEN = Lijst(
    (("Ter Apel", "in Ter Apel"), ("Schiphol", "op Schiphol", "aanmeldcentrum Schiphol")),
    BRON,
    dingen=("plaatsen", "aanmeldplaatsen"),
    feiten="F069 F071",
)
"""Waar iemand zich meldt: eerst de plaats over land, dan die voor wie per vliegtuig komt."""

MELDEN_BIJ = Lijst(
    (("de IND",), ("de Koninklijke Marechaussee", "de marechaussee", "de KMar")),
    BRON,
    dingen=("organisaties", "diensten"),
    feiten="F069 F071 F072",
)
"""Bij wie iemand zich meldt, in de volgorde van AANMELDPLAATSEN. De IND behandelt elke aanvraag."""

VOOR_DE_OPVANG = Lijst(
    (("identificatie",), ("registratie",)), (rapport("2.1"),), dingen=("stappen",), feiten="F070"
)
"""Wat er in Ter Apel gebeurt voordat iemand naar een opvanglocatie gaat."""


class Aankomst(Enum):
    """Hoe iemand in Nederland aankomt."""

    LAND = "over land"
    SCHIPHOL = "met het vliegtuig op Schiphol"
    ANDER_VLIEGVELD = "met het vliegtuig op een ander vliegveld"
    ZEE = "over zee"


@dataclass(frozen=True)
class Aanmelding:
    """Waar en bij wie iemand zich meldt, hoe de procedure heet en wat er daarna komt."""

    melden_bij: str
    plaats: str
    procedure: str
    vervolg: str
    behandeling: str = MELDEN_BIJ.elementen[0][0]

    def __str__(self) -> str:
        return f"melden bij {self.melden_bij}, {self.plaats}; {self.procedure}, {self.vervolg}"


_BIJ_LAND, _BIJ_VLUCHT = (vormen[0] for vormen in MELDEN_BIJ.elementen)
_TER_APEL, _SCHIPHOL = (vormen[0] for vormen in AANMELDPLAATSEN.elementen)

OVER_LAND = Aanmelding(
    _BIJ_LAND,
    _TER_APEL,
    "gewone asielprocedure",
    f"na {VOOR_DE_OPVANG} naar een opvanglocatie",
)
"""De aanmelding van wie niet met het vliegtuig kwam."""

PER_VLIEGTUIG = Aanmelding(
    _BIJ_VLUCHT,
    _SCHIPHOL,
    "grensprocedure",
    f"behandeld op aanmeldcentrum {_SCHIPHOL}",
)
"""De aanmelding van wie met het vliegtuig op Schiphol aankwam."""


@norm(
    "aanmelding_en_grensprocedure",
    nummer="N01",
    bron=BRON,
    feiten="F069 F071 F072",
    twijfel=(
        "Het rapport noemt van de vliegvelden alleen Schiphol, en noemt aankomst over zee niet. "
        "De editie laat die gevallen open.",
        "Of de dagen van de algemene asielprocedure ook in de grensprocedure gelden, zegt het "
        "rapport niet.",
    ),
)
def waar_melden(*, aankomst: Aankomst | None = None) -> Uitkomst[Aanmelding]:
    """Waar iemand asiel aanvraagt: in Ter Apel, of na een vlucht op Schiphol.

    Uitkomst: *ja* met de plaats, de dienst waar iemand zich meldt en de procedure; *onbepaald* bij
    aankomst over zee of op een ander vliegveld.

    Bron: rapport 2.1, noot 9. Het rapport noemt hier geen wetsartikel.
    """
    if aankomst is Aankomst.SCHIPHOL:
        return ja(
            Reden(
                f"Wie met het vliegtuig komt, meldt zich bij {_BIJ_VLUCHT} op {_SCHIPHOL}.", BRON
            ),
            Reden(
                f"Daar behandelt {PER_VLIEGTUIG.behandeling} de aanvraag in een aparte "
                f"procedure: de {PER_VLIEGTUIG.procedure}.",
                BRON,
            ),
            waarde=PER_VLIEGTUIG,
        )
    if aankomst is Aankomst.LAND:
        return ja(
            Reden(f"Wie over land komt, vraagt asiel aan bij {_BIJ_LAND} in {_TER_APEL}.", BRON),
            Reden(f"Na {VOOR_DE_OPVANG} volgt een plaats in de opvang.", BRON),
            waarde=OVER_LAND,
        )
    return onbepaald(zwijgt("aankomst over zee of op een ander vliegveld dan Schiphol", *BRON))
