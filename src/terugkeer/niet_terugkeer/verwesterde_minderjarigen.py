"""Verwesterde minderjarige vrouwen en terugkeer naar Afghanistan (rapport 5.3)."""

from datetime import date

from terugkeer.bronnen.publicaties import NOS_SAHAR
from terugkeer.bronnen.regelingen import VB, VC_B
from terugkeer.grondslag.bron import rapport
from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.grondslag.norm import norm
from terugkeer.grondslag.periode import Periode
from terugkeer.grondslag.tijd import verjaardag
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit, Reden, Uitkomst, nee, zwijgt
from terugkeer.grondslag.waarde import JAREN, Aantal, Datum, Lijst, Precisie, Regel, Termijn

_BRON_SAHAR = (NOS_SAHAR, rapport("5.3", noten=(108,)))
BRON = (VB.artikel("3.48", lid=2, onderdeel="b"), VC_B, rapport("5.3", noten=(109,)))

BELEID_SINDS = Datum(date(2011, 1, 1), BRON, Precisie.JAAR, feiten="F604")
"""Sinds dit jaar geldt het beleid; een dag noemt het rapport niet."""

MINDERJARIG_TOT = Aantal(18, ("jaar",), BRON, feiten="F604")
"""Tot deze leeftijd is iemand minderjarig; het rapport zegt alleen dat woord."""

SAHAR_IN_NEDERLAND = Termijn(10, JAREN, _BRON_SAHAR, feiten="F600")
"""Zo lang was Sahar al in Nederland toen zij mocht blijven."""

VOORWAARDEN = Lijst(
    (
        ("een vrouw", "vrouw", "meisje"),
        ("minderjarig",),
        ("schoolgaand", "op school"),
        ("verwesterd",),
        (
            "onevenredig zware psychische druk bij terugkeer naar Afghanistan",
            "onevenredig zware psychische druk",
            "een onevenredig zware psychische druk",
        ),
    ),
    BRON,
    dingen=("voorwaarden",),
    feiten="F604",
)
"""Waaraan iemand moet voldoen; alles is nodig."""

VERGUNNING = Regel(
    Antwoord.MOGELIJK,
    (
        (
            Antwoord.MOGELIJK,
            ("kan een vergunning krijgen", "kunnen een vergunning krijgen", "kon blijven"),
        ),
        (Antwoord.NEE, ("kan geen vergunning krijgen", "kunnen geen vergunning krijgen")),
    ),
    BRON,
    feiten="F604",
)
"""Of iemand die aan alles voldoet een vergunning kan krijgen."""


@norm(
    "verwesterde_minderjarige_vrouw",
    nummer="N51",
    bron=(*BRON, *_BRON_SAHAR),
    feiten="F600 F601 F604 F605",
    modaliteit=Modaliteit.KAN,
    # open: vóór het beleid is het antwoord nee, niet onbepaald
    geldig=Periode(None, None, BRON),
    peildatum="dag",
    twijfel=(
        "Op welke dag in 2011 het beleid begon, zegt het rapport niet. De editie rekent vanaf "
        "1 januari en zegt dat erbij.",
        "Sahar kreeg een vergunning met haar familie. Of dat in het beleid ook zo is, zegt het "
        "rapport niet.",
        "Noot 109 verwijst naar Vc B2/10.1. Redactie, niet uit het rapport: in de tekst van "
        "november 2015 staat dit in hoofdstuk B8.",
    ),
)
def verwesterde_minderjarige_vrouw(
    dag: date,
    geboren: date,
    *,
    vrouw: bool | None = None,
    schoolgaand: bool | None = None,
    verwesterd: bool | None = None,
    zware_druk_in_afghanistan: bool | None = None,
) -> Uitkomst[None]:
    """Of iemand op deze dag onder het beleid een vergunning kan krijgen.

    `zware_druk_in_afghanistan`: is aannemelijk dat terugkeer naar dat land onevenredig zwaar drukt?
    Minderjarig is iemand tot en met de dag vóór de 18e verjaardag. Uitkomst: *mogelijk*, of
    *nee* als een voorwaarde ontbreekt of het beleid er nog niet was.

    Fouten: `OnjuisteInvoer` als `geboren` na `dag` ligt.

    Bron: Vb 2000 art. 3.48 lid 2 onder b; rapport 5.3, noten 108 en 109.
    """
    if geboren > dag:
        raise OnjuisteInvoer("geboren", geboren.isoformat(), "een dag op of vóór de peildag")
    if dag < BELEID_SINDS.dag:
        return nee(Reden(f"Het beleid begon in {BELEID_SINDS}.", BRON, BELEID_SINDS))
    minderjarig = dag < verjaardag(geboren, MINDERJARIG_TOT.aantal)
    vervuld = (vrouw, minderjarig, schoolgaand, verwesterd, zware_druk_in_afghanistan)
    gebreken = tuple(
        Reden(f"Niet vervuld: {vormen[0]}.", BRON)
        for vormen, goed in zip(VOORWAARDEN.elementen, vervuld, strict=True)
        if not goed
    )
    if gebreken:
        return nee(*gebreken)
    redenen = [Reden(f"Aan alles is voldaan: iemand {VERGUNNING}.", BRON, VERGUNNING)]
    if dag.year == BELEID_SINDS.dag.year:
        redenen.append(zwijgt(f"op welke dag in {BELEID_SINDS} het beleid begon", *BRON))
    return Uitkomst(VERGUNNING.antwoord, tuple(redenen), modaliteit=Modaliteit.KAN)
