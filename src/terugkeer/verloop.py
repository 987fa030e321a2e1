"""Het verloop: van aankomst tot vertrek of verblijf, als graaf van standen en overgangen.

De graaf is gegevens. Elke overgang noemt de norm die haar regelt en, als die er is, haar termijn;
die komt uit de norm zelf. De procesplaat en de rekenhulpen worden hieruit gemaakt.
"""

from dataclasses import dataclass
from enum import Enum

from terugkeer.grondslag.bron import Bron, rapport
from terugkeer.grondslag.waarde import Waarde
from terugkeer.procedure.algemene_asielprocedure import AA_DUUR
from terugkeer.procedure.rust_en_voorbereiding import RUST_EN_VOORBEREIDING
from terugkeer.procedure.verlengde_asielprocedure import VA_DUUR
from terugkeer.rechtsmiddelen.ehrm import KLACHTTERMIJN, VERTREK_NA_HOGER_BEROEP
from terugkeer.terugkeerbesluit.opschorting import TERMIJN_NA_UITSPRAAK
from terugkeer.terugkeerbesluit.vertrektermijn import ONMIDDELLIJK, VERTREKTERMIJN
from terugkeer.vertrek.gesloten_gezinsvoorziening import VERBLIJF_MAXIMAAL as GGV_MAXIMAAL
from terugkeer.vertrek.gezinslocatie import LEEFTIJD
from terugkeer.vertrek.vbl import VERBLIJF_MAXIMAAL as VBL_MAXIMAAL


class Stand(Enum):
    """Waar iemand in het verloop kan zijn."""

    AANKOMST = "aankomst in Nederland"
    AANMELDING = "aanmelding"
    GRENSPROCEDURE = "grensprocedure"
    RUST = "rust en voorbereiding"
    SPOOR_1 = "spoor 1: een ander land is verantwoordelijk"
    SPOOR_2 = "spoor 2: veilig land of bescherming elders"
    AA = "algemene asielprocedure"
    VA = "verlengde asielprocedure"
    AFGEWEZEN = "afgewezen, met terugkeerbesluit"
    VERTREKTERMIJN = "vertrektermijn"
    BEROEP = "beroep bij de rechtbank"
    HOGER_BEROEP = "hoger beroep bij de Raad van State"
    UITGEPROCEDEERD = "uitgeprocedeerd"
    STRAATSBURG = "klacht bij het Europees Hof"
    HERHAALDE_AANVRAAG = "herhaalde aanvraag"
    OVERLEG = "overleg over het vertrek"
    VBL = "vrijheidsbeperkende locatie"
    GEZINSLOCATIE = "gezinslocatie"
    TOEZICHT = "lichter toezicht"
    BEWARING = "vreemdelingenbewaring"
    GGV = "gesloten gezinsvoorziening"
    LAISSEZ_PASSER = "aanvraag van een reisdocument"
    UITSTEL = "uitstel van vertrek"
    ZONDER_OPVANG = "zonder opvang"
    OVERGEDRAGEN = "overgedragen aan een ander land"
    VERBLIJF_ASIEL = "verblijf na inwilliging"
    VERBLIJF_BUITENSCHULD = "verblijf: buiten eigen schuld niet weg kunnen"
    VERBLIJF_DISCRETIONAIR = "verblijf: beslissing van de staatssecretaris"
    ZELF_VERTROKKEN = "zelf vertrokken"
    UIT_BEELD = "vertrokken zonder toezicht"
    UITGEZET = "uitgezet"


BEGIN = Stand.AANKOMST

EINDEN = frozenset(
    {
        Stand.OVERGEDRAGEN,
        Stand.VERBLIJF_ASIEL,
        Stand.VERBLIJF_BUITENSCHULD,
        Stand.VERBLIJF_DISCRETIONAIR,
        Stand.ZELF_VERTROKKEN,
        Stand.UIT_BEELD,
        Stand.UITGEZET,
    }
)
"""Waar het verloop volgens het rapport ophoudt."""

ZONDER_OPLOSSING = Stand.ZONDER_OPVANG
"""De stand waarvan het rapport zegt dat er geen goede oplossing is (hoofdstuk 6)."""


@dataclass(frozen=True)
class Overgang:
    """Een stap van de ene stand naar de andere: wanneer, volgens welke norm, binnen welke tijd."""

    van: Stand
    naar: Stand
    als: str
    norm: str
    bron: tuple[Bron, ...]
    termijn: Waarde | None = None


_S = Stand
_21, _22, _32, _33 = ((rapport(p),) for p in ("2.1", "2.2", "3.2", "3.3"))
_43, _44, _441, _442 = ((rapport(p),) for p in ("4.3", "4.4", "4.4.1", "4.4.2"))
_51, _52 = ((rapport(p),) for p in ("5.1", "5.2"))

OVERGANGEN: tuple[Overgang, ...] = (
    Overgang(_S.AANKOMST, _S.AANMELDING, "over land", "aanmelding_en_grensprocedure", _21),
    Overgang(_S.AANKOMST, _S.GRENSPROCEDURE, "per vliegtuig", "aanmelding_en_grensprocedure", _21),
    Overgang(_S.AANMELDING, _S.SPOOR_1, "een ander land gaat erover", "sporenindeling", _33),
    Overgang(
        _S.AANMELDING, _S.SPOOR_2, "veilig land, of bescherming elders", "sporenindeling", _33
    ),
    Overgang(_S.AANMELDING, _S.RUST, "in de andere gevallen", "rust_en_voorbereidingstermijn", _21),
    Overgang(_S.GRENSPROCEDURE, _S.AFGEWEZEN, "de aanvraag is afgewezen", "terugkeerbesluit", _21),
    Overgang(
        _S.GRENSPROCEDURE,
        _S.VERBLIJF_ASIEL,
        "de aanvraag is ingewilligd",
        "algemene_asielprocedure_dagen",
        _21,
    ),
    Overgang(
        _S.RUST,
        _S.AA,
        "na de rust",
        "rust_en_voorbereidingstermijn",
        RUST_EN_VOORBEREIDING.bron,
        RUST_EN_VOORBEREIDING,
    ),
    Overgang(_S.SPOOR_1, _S.OVERGEDRAGEN, "het andere land stemt in", "sporenindeling", _33),
    Overgang(_S.SPOOR_2, _S.AFGEWEZEN, "de aanvraag is afgewezen", "sporenindeling", _33),
    Overgang(
        _S.AA,
        _S.VA,
        "er is meer onderzoek nodig",
        "verlengde_asielprocedure",
        VA_DUUR.bron,
        VA_DUUR,
    ),
    Overgang(
        _S.AA,
        _S.VERBLIJF_ASIEL,
        "de aanvraag is ingewilligd",
        "algemene_asielprocedure_dagen",
        AA_DUUR.bron,
        AA_DUUR,
    ),
    Overgang(
        _S.AA,
        _S.AFGEWEZEN,
        "de aanvraag is afgewezen",
        "algemene_asielprocedure_dagen",
        AA_DUUR.bron,
        AA_DUUR,
    ),
    Overgang(
        _S.VA,
        _S.VERBLIJF_ASIEL,
        "de aanvraag is ingewilligd",
        "verlengde_asielprocedure",
        VA_DUUR.bron,
        VA_DUUR,
    ),
    Overgang(
        _S.VA,
        _S.AFGEWEZEN,
        "de aanvraag is afgewezen",
        "verlengde_asielprocedure",
        VA_DUUR.bron,
        VA_DUUR,
    ),
    Overgang(
        _S.AFGEWEZEN,
        _S.VERTREKTERMIJN,
        "in de regel",
        "vertrektermijn_duur",
        VERTREKTERMIJN.bron,
        VERTREKTERMIJN,
    ),
    Overgang(
        _S.AFGEWEZEN,
        _S.OVERLEG,
        "de beschikking zegt nul dagen",
        "vertrektermijn_duur",
        ONMIDDELLIJK.bron,
        ONMIDDELLIJK,
    ),
    Overgang(_S.AFGEWEZEN, _S.BEROEP, "iemand gaat in beroep", "beroep_schorsende_werking", _21),
    Overgang(
        _S.VERTREKTERMIJN, _S.ZELF_VERTROKKEN, "iemand vertrekt op tijd", "vertrekvariant", _43
    ),
    Overgang(
        _S.VERTREKTERMIJN,
        _S.OVERLEG,
        "de termijn is voorbij",
        "regievoerder_en_lto_escalatie",
        _22,
    ),
    Overgang(
        _S.BEROEP, _S.VERBLIJF_ASIEL, "de rechter wijst de aanvraag toe", "rechterlijk_dictum", _21
    ),
    Overgang(
        _S.BEROEP, _S.HOGER_BEROEP, "iemand gaat in hoger beroep", "voorlopige_voorziening", _21
    ),
    Overgang(
        _S.BEROEP,
        _S.VERTREKTERMIJN,
        "het beroep is ongegrond",
        "opschorting_vertrektermijn",
        TERMIJN_NA_UITSPRAAK.bron,
        TERMIJN_NA_UITSPRAAK,
    ),
    Overgang(
        _S.HOGER_BEROEP, _S.UITGEPROCEDEERD, "het hoger beroep is ongegrond", "hoger_beroep", _21
    ),
    Overgang(
        _S.HOGER_BEROEP,
        _S.VERBLIJF_ASIEL,
        "de rechter wijst de aanvraag toe",
        "rechterlijk_dictum",
        _21,
    ),
    Overgang(
        _S.UITGEPROCEDEERD,
        _S.VERTREKTERMIJN,
        "na het hoger beroep",
        "uitgeprocedeerd",
        VERTREK_NA_HOGER_BEROEP.bron,
        VERTREK_NA_HOGER_BEROEP,
    ),
    Overgang(
        _S.UITGEPROCEDEERD,
        _S.STRAATSBURG,
        "er is misschien een mensenrecht geschonden",
        "ehrm_klachttermijn",
        KLACHTTERMIJN.bron,
        KLACHTTERMIJN,
    ),
    Overgang(_S.STRAATSBURG, _S.UITSTEL, "het Hof legt rule 39 op", "rule_39", _21),
    Overgang(_S.STRAATSBURG, _S.OVERLEG, "zonder rule 39", "rule_39", _21),
    Overgang(
        _S.UITGEPROCEDEERD,
        _S.HERHAALDE_AANVRAAG,
        "er zijn nieuwe feiten",
        "herhaalde_aanvraag_nova",
        _32,
    ),
    Overgang(
        _S.HERHAALDE_AANVRAAG, _S.OVERLEG, "de aanvraag is weer afgewezen", "uitzetbaarheid", _32
    ),
    Overgang(
        _S.HERHAALDE_AANVRAAG,
        _S.VERBLIJF_ASIEL,
        "de aanvraag is ingewilligd",
        "herhaalde_aanvraag_nova",
        _32,
    ),
    Overgang(
        _S.OVERLEG,
        _S.VBL,
        "iemand werkt mee",
        "vbl_plaatsing",
        VBL_MAXIMAAL.bron,
        VBL_MAXIMAAL,
    ),
    Overgang(_S.OVERLEG, _S.GEZINSLOCATIE, "een gezin met kinderen", "gezinslocatie", _22),
    Overgang(
        _S.OVERLEG, _S.TOEZICHT, "een lichter middel volstaat", "lichtere_toezichtmaatregelen", _442
    ),
    Overgang(
        _S.OVERLEG, _S.BEWARING, "een lichter middel volstaat niet", "vreemdelingenbewaring", _442
    ),
    Overgang(
        _S.OVERLEG,
        _S.ZONDER_OPVANG,
        "de opvang stopt",
        "opvangrecht_en_beeindiging",
        _52,
    ),
    Overgang(
        _S.OVERLEG, _S.UITSTEL, "reizen kan niet om medische redenen", "uitstel_artikel_64", _51
    ),
    Overgang(_S.OVERLEG, _S.UITSTEL, "een moratorium voor het land", "vertrekmoratorium", _51),
    Overgang(_S.UITSTEL, _S.OVERLEG, "het uitstel eindigt", "uitstel_artikel_64", _51),
    Overgang(_S.VBL, _S.ZELF_VERTROKKEN, "iemand vertrekt", "vertrekvariant", _43),
    Overgang(_S.VBL, _S.OVERLEG, "het vertrek lukt niet", "vbl_plaatsing", _442),
    Overgang(_S.GEZINSLOCATIE, _S.ZELF_VERTROKKEN, "het gezin vertrekt", "gezinslocatie", _22),
    Overgang(
        _S.GEZINSLOCATIE,
        _S.GGV,
        "er is zicht op vertrek",
        "gesloten_gezinsvoorziening",
        GGV_MAXIMAAL.bron,
        GGV_MAXIMAAL,
    ),
    Overgang(
        _S.GEZINSLOCATIE, _S.OVERLEG, f"het jongste kind wordt {LEEFTIJD}", "gezinslocatie", _22
    ),
    Overgang(_S.TOEZICHT, _S.ZELF_VERTROKKEN, "iemand vertrekt", "vertrekvariant", _43),
    Overgang(
        _S.TOEZICHT, _S.BEWARING, "iemand onttrekt zich aan toezicht", "vreemdelingenbewaring", _442
    ),
    Overgang(
        _S.BEWARING,
        _S.LAISSEZ_PASSER,
        "er is geen reisdocument",
        "gedwongen_vertrek_laissez_passer",
        _44,
    ),
    Overgang(
        _S.BEWARING, _S.UITGEZET, "er is een reisdocument", "gedwongen_vertrek_laissez_passer", _44
    ),
    Overgang(_S.GGV, _S.UITGEZET, "het gezin wordt uitgezet", "gesloten_gezinsvoorziening", _442),
    Overgang(
        _S.LAISSEZ_PASSER,
        _S.UITGEZET,
        "het document is afgegeven",
        "gedwongen_vertrek_laissez_passer",
        _44,
    ),
    Overgang(
        _S.LAISSEZ_PASSER,
        _S.VERBLIJF_BUITENSCHULD,
        "weg kunnen lukt niet, buiten eigen schuld",
        "buitenschuldvergunning",
        _51,
    ),
    Overgang(
        _S.LAISSEZ_PASSER,
        _S.ZONDER_OPVANG,
        "het document komt er niet",
        "gedwongen_vertrek_laissez_passer",
        _441,
    ),
    Overgang(
        _S.ZONDER_OPVANG, _S.UIT_BEELD, "iemand is niet meer te vinden", "vertrekvariant", _43
    ),
    Overgang(_S.ZONDER_OPVANG, _S.ZELF_VERTROKKEN, "iemand vertrekt alsnog", "vertrekvariant", _43),
    Overgang(
        _S.ZONDER_OPVANG,
        _S.HERHAALDE_AANVRAAG,
        "er zijn nieuwe feiten",
        "herhaalde_aanvraag_nova",
        _32,
    ),
    Overgang(
        _S.ZONDER_OPVANG,
        _S.VERBLIJF_BUITENSCHULD,
        "weg kunnen lukt niet, buiten eigen schuld",
        "buitenschuldvergunning",
        _51,
    ),
    Overgang(
        _S.ZONDER_OPVANG,
        _S.VERBLIJF_DISCRETIONAIR,
        "de omstandigheden zijn schrijnend",
        "discretionaire_bevoegdheid",
        _51,
    ),
    Overgang(_S.OVERLEG, _S.UIT_BEELD, "iemand is niet meer te vinden", "vertrekvariant", _43),
)
"""Alle overgangen, in de volgorde waarin een lezer ze tegenkomt."""


def vanuit(stand: Stand) -> tuple[Overgang, ...]:
    """De overgangen die uit een stand vertrekken."""
    return tuple(overgang for overgang in OVERGANGEN if overgang.van is stand)


def bereikbaar(begin: Stand = BEGIN) -> frozenset[Stand]:
    """Alle standen die vanuit deze stand te bereiken zijn, zijzelf inbegrepen."""
    gezien: set[Stand] = set()
    rand = [begin]
    while rand:
        stand = rand.pop()
        if stand not in gezien:
            gezien.add(stand)
            rand += [overgang.naar for overgang in vanuit(stand)]
    return frozenset(gezien)
