"""Opvang: wie er recht op heeft en wanneer zij stopt (rapport 2.2 en 5.2)."""

from datetime import date
from enum import Enum

from terugkeer.bronnen.regelingen import EVRM
from terugkeer.bronnen.uitspraken import RVS_28_MAART_2007
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.norm import Uitzondering, norm
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit, Reden, Uitkomst, mogelijk
from terugkeer.grondslag.waarde import Datum, Precisie, Regel
from terugkeer.vertrek.gezinslocatie import ALTIJD_ONDERDAK, LEEFTIJD
from terugkeer.vertrek.overleg import LTO_KEUZES
from terugkeer.vertrek.vbl import TERUGKEER_BINNEN, VERBLIJF_MAXIMAAL
from terugkeer.voorzieningen.fase import BLIJVEN_GELDEN, MET_OPVANG, Fase

UITSPRAAK_OPVANG = Datum(
    date(2007, 3, 28), (RVS_28_MAART_2007, rapport("2.2", noten=(25,))), feiten="F156"
)
"""De dag van de uitspraak over opvang in zeer bijzondere omstandigheden."""

RVS_ONDERDAK = Datum(
    date(2015, 11, 1), (rapport("5.2", noten=(93,)),), Precisie.MAAND, feiten="F540"
)
"""Toen oordeelde de Raad van State dat onderdak mag worden geweigerd aan wie niet meewerkt."""

EHRM_ONDERDAK = Datum(
    date(2016, 7, 5),
    (
        EVRM,
        rapport("5.2", noten=(93,)),
    ),
    feiten="F541",
)
"""Toen oordeelde het EHRM dat onthouden van onderdak in het algemeen het EVRM niet schendt."""

LVV_GESTAAKT = Datum(date(2016, 11, 20), (rapport("5.2", noten=(94,)),), feiten="F551")
"""De dag waarop Rijk en gemeenten stopten met onderhandelen over lokale voorzieningen."""

OPVANG_NA_TERMIJN = Regel(
    Antwoord.NEE,
    (
        (Antwoord.JA, ("loopt de opvang door",)),
        (Antwoord.NEE, ("stopt de opvang", "stopt", "stopt in principe", "geen recht op opvang")),
    ),
    (rapport("2.2", noten=(25,)), rapport("5.2", noten=(91, 93))),
    feiten="F153 F530",
    modaliteit=Modaliteit.REGEL,
)
"""Of er na de vertrektermijn nog recht op opvang is; het rapport zegt: in principe niet."""

METEEN_BIJ_NUL_DAGEN = Regel(
    Antwoord.MOGELIJK,
    (
        (Antwoord.JA, ("stopt meteen", "stopt direct")),
        (Antwoord.MOGELIJK, ("kan meteen stoppen", "kan de opvang meteen stoppen", "kan direct")),
        (Antwoord.NEE, ("stopt niet meteen",)),
    ),
    (rapport("2.2", noten=(25,)),),
    feiten="F155",
)
"""Bij nul dagen mag de opvang stoppen zodra de beschikking is uitgereikt."""

BIJZONDERE_OMSTANDIGHEDEN = Regel(
    Antwoord.JA,
    ((Antwoord.JA, ("moet", "is verplicht", "moet doorgaan")), (Antwoord.NEE, ("hoeft niet",))),
    (RVS_28_MAART_2007, rapport("2.2", noten=(25,))),
    feiten="F156",
)
"""In zeer bijzondere omstandigheden moet het COA opvang blijven geven, ook zonder recht daarop."""


class Opvang(Enum):
    """Welke opvang of welk onderdak iemand heeft of kan krijgen."""

    COA = "opvang van het COA"
    VOORTGEZET = "het COA zet de opvang voort"
    GEZINSLOCATIE = "onderdak in een gezinslocatie"
    ONDERDAK = "onderdak in een vrijheidsbeperkende locatie"
    MEDISCH = "opvang wegens medische omstandigheden"

    def __str__(self) -> str:
        return self.value


@norm(
    "opvangrecht_en_beeindiging",
    nummer="N27",
    bron=(*BLIJVEN_GELDEN.bron, *OPVANG_NA_TERMIJN.bron, *BIJZONDERE_OMSTANDIGHEDEN.bron),
    feiten="F153 F154 F155 F156 F530 F531 F535 F537",
    modaliteit=Modaliteit.REGEL,
    uitzonderingen=(
        Uitzondering(
            "In zeer bijzondere omstandigheden zet het COA de opvang voort.",
            "opvang.BIJZONDERE_OMSTANDIGHEDEN",
        ),
        Uitzondering(
            "Gezinnen met minderjarige kinderen krijgen onderdak in een gezinslocatie.",
            "gezinslocatie.ALTIJD_ONDERDAK",
        ),
        Uitzondering("Medische omstandigheden kunnen reden zijn voor opvang.", "F537"),
        Uitzondering(
            "Wie aantoonbaar aan vertrek werkt, kan naar een vrijheidsbeperkende locatie.",
            "vbl_plaatsing vbl.PLAATSING vbl.VOORWAARDEN",
        ),
    ),
    twijfel=(
        "Wanneer meewerken of een omstandigheid genoeg is, zegt het rapport niet.",
        "Dat een burgemeester de politie niet inzet, is praktijk: het antwoord verandert niet.",
    ),
)
def opvang(
    *,
    fase: Fase | None = None,
    zeer_bijzondere_omstandigheden: bool | None = None,
    gezin_met_minderjarige: bool | None = None,
    medische_omstandigheden: bool | None = None,
    werkt_mee: bool | None = None,
    nul_dagen: bool | None = None,
    veilig_land_of_openbare_orde: bool | None = None,
) -> Uitkomst[Opvang]:
    """Of iemand recht heeft op opvang of onderdak, en hoe snel de opvang anders stopt.

    `werkt_mee`: iemand werkt aantoonbaar aan zijn vertrek. De laatste feiten veranderen alleen
    hoe snel de opvang stopt, niet het antwoord.

    Uitkomst: *ja* met de soort, *mogelijk* bij ziekte of medewerking, anders *nee, in beginsel*.

    Bron: rapport 2.2, noten 25 tot en met 28, en 5.2, noten 91 tot en met 94.
    """
    if fase in MET_OPVANG:
        tekst = "Tijdens de procedure en de vertrektermijn is er opvang van het COA."
        reden = Reden(tekst, BLIJVEN_GELDEN.bron, BLIJVEN_GELDEN)
        return Uitkomst(BLIJVEN_GELDEN.antwoord, (reden,), Opvang.COA)
    if gezin_met_minderjarige:
        tekst = f"Het gezin kan blijven tot het jongste kind {LEEFTIJD} is, of tot het vertrek."
        reden = Reden(tekst, ALTIJD_ONDERDAK.bron, LEEFTIJD)
        return Uitkomst(ALTIJD_ONDERDAK.antwoord, (reden,), Opvang.GEZINSLOCATIE)
    if fase is Fase.ONDERDAK:
        tekst = f"Dit onderdak duurt in beginsel hoogstens {VERBLIJF_MAXIMAAL}."
        reden = Reden(tekst, VERBLIJF_MAXIMAAL.bron, VERBLIJF_MAXIMAAL)
        return Uitkomst(Antwoord.JA, (reden,), Opvang.ONDERDAK, modaliteit=Modaliteit.REGEL)
    if zeer_bijzondere_omstandigheden:
        tekst = "In zeer bijzondere omstandigheden moet het COA de opvang laten doorgaan."
        regel = BIJZONDERE_OMSTANDIGHEDEN
        return Uitkomst(regel.antwoord, (Reden(tekst, regel.bron, regel),), Opvang.VOORTGEZET)
    if medische_omstandigheden or werkt_mee:
        return _misschien(medisch=medische_omstandigheden)
    return _gestopt(nul_dagen=nul_dagen, snel=veilig_land_of_openbare_orde)


def _misschien(*, medisch: bool | None) -> Uitkomst[Opvang]:
    """Geen recht, maar opvang of onderdak kan toch: bij ziekte, of voor wie meewerkt."""
    if medisch:
        tekst = "Medische omstandigheden kunnen reden zijn om toch opvang te geven."
        return mogelijk(Reden(tekst, (rapport("5.2"),)), waarde=Opvang.MEDISCH)
    tekst = f"Lukt de terugkeer in beginsel binnen {TERUGKEER_BINNEN}, dan kan onderdak."
    reden = Reden(tekst, TERUGKEER_BINNEN.bron, TERUGKEER_BINNEN)
    return mogelijk(reden, waarde=Opvang.ONDERDAK)


def _gestopt(*, nul_dagen: bool | None, snel: bool | None) -> Uitkomst[Opvang]:
    """De opvang stopt: hoe snel, en wat er dan nog volgt."""
    regel = OPVANG_NA_TERMIJN
    redenen = [Reden("Na de vertrektermijn stopt de opvang in principe.", regel.bron, regel)]
    if nul_dagen:
        tekst = "Bij nul dagen mag de opvang stoppen zodra de beschikking is uitgereikt."
        redenen.append(Reden(tekst, METEEN_BIJ_NUL_DAGEN.bron, METEEN_BIJ_NUL_DAGEN))
    if nul_dagen and snel:
        tekst = "Bij een veilig land of gevaar voor de openbare orde stopt zij zo snel mogelijk."
        redenen.append(Reden(tekst, (rapport("5.2"),)))
    overleg = f"Wie dan niet weg is, wordt besproken in het overleg; dat weegt af: {LTO_KEUZES}."
    politie = "Zet de burgemeester de politie niet in, dan kan het verblijf feitelijk langer duren."
    redenen += [Reden(overleg, LTO_KEUZES.bron), Reden(politie, (rapport("5.2"),))]
    return Uitkomst(regel.antwoord, tuple(redenen), modaliteit=Modaliteit.REGEL)
