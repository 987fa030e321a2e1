"""Versnelling van de asielprocedure: welke procedure in welk jaar gold (rapport 3.1 en 3.3)."""

from dataclasses import dataclass
from datetime import date

from terugkeer.grondslag.bron import rapport, som_op
from terugkeer.grondslag.norm import norm
from terugkeer.grondslag.periode import Periode
from terugkeer.grondslag.uitkomst import Reden, Uitkomst, ja, onbepaald, zwijgt
from terugkeer.grondslag.waarde import UREN, Datum, Lijst, Precisie, Termijn, Tijdvak
from terugkeer.procedure.algemene_asielprocedure import AA_DUUR, AA_SINDS
from terugkeer.procedure.sporenregels import SPOREN_SINDS, STANDAARD_ACHT_DAGEN
from terugkeer.procedure.verlengde_asielprocedure import VA_DUUR

_BRON = (rapport("3.1"),)

AC_24_SINDS = Datum(date(1994, 1, 1), _BRON, Precisie.JAAR, feiten="F195 F196")
"""Sinds dit jaar heeft Nederland een snelle procedure, naast de gewone."""

AC_48_SINDS = Datum(date(1998, 1, 1), _BRON, Precisie.JAAR, feiten="F197")
"""Sinds dit jaar mag de snelle procedure langer duren."""

HERZIENING = Datum(AA_SINDS.dag, (rapport("3.1", noten=(32,)),), Precisie.JAAR, feiten="F201")
"""Het jaar van de herziening zoals paragraaf 3.1 het noemt; paragraaf 3.2 geeft ook de maand."""

AC_24_DUUR = Termijn(24, UREN, _BRON, feiten="F196")
"""De tijd voor een beslissing in de eerste snelle procedure."""

AC_VAKER = Tijdvak(("eind jaren negentig",), (rapport("3.1"),), feiten="F198")
"""Sinds deze tijd gingen steeds meer zaken langs de snelle weg."""

AC_48_DUUR = Termijn(48, UREN, _BRON, feiten="F197")
"""De tijd voor een beslissing in de langere snelle procedure."""

AC_VOOR = Lijst(
    (
        (
            "aanvragen die duidelijk ongegrond zijn",
            "duidelijk ongegronde aanvragen",
            "duidelijk ongegrond",
        ),
    ),
    _BRON,
    feiten="F196 F199",
)
"""Waarvoor de snelle procedure was bedoeld."""


@dataclass(frozen=True)
class Procedure:
    """Een procedure en de tijd waarbinnen zij klaar is."""

    naam: str
    duur: Termijn

    def __str__(self) -> str:
        return f"{self.naam} binnen {self.duur}"


@dataclass(frozen=True)
class Versie:
    """De procedures van een tijdvak: van `sinds` tot aan de volgende versie."""

    procedures: tuple[Procedure, ...]
    sinds: Datum
    tot: Datum | None
    toelichting: str
    in_sporen: bool = False

    @property
    def periode(self) -> Periode:
        """Het tijdvak; de eerste dag hoort erbij, de eerste dag van de volgende versie niet."""
        return Periode(self.sinds.dag, self.tot.dag if self.tot else None, self.sinds.bron)

    def begin_onzeker(self, dag: date) -> bool:
        """Zeg of deze dag valt in het jaar of de maand waarin de versie ergens begon."""
        jaar_gelijk = dag.year == self.sinds.dag.year
        if self.sinds.precisie is Precisie.JAAR:
            return jaar_gelijk
        maand_gelijk = jaar_gelijk and dag.month == self.sinds.dag.month
        return self.sinds.precisie is Precisie.MAAND and maand_gelijk

    def __str__(self) -> str:
        return som_op(self.procedures) + (", in sporen" if self.in_sporen else "")


AC_24 = Procedure("AC-procedure", AC_24_DUUR)
"""De procedure in het aanmeldcentrum, zoals zij begon."""

AC_48 = Procedure("AC-procedure", AC_48_DUUR)
"""De procedure in het aanmeldcentrum, nadat zij was verlengd."""

ALGEMEEN = Procedure("algemene asielprocedure", AA_DUUR)
"""De gewone procedure sinds de herziening."""

VERLENGD = Procedure("verlengde asielprocedure", VA_DUUR)
"""De procedure voor wie meer onderzoek nodig is."""

_AC = f"De snelle procedure was voor {AC_VOOR}."
_AA = "Wie meer onderzoek nodig heeft, gaat van de algemene naar de verlengde procedure."
_SPOREN = f"Het schema van de algemene procedure is door de sporen {STANDAARD_ACHT_DAGEN}."

VERSIES = (
    Versie((AC_24,), AC_24_SINDS, AC_48_SINDS, _AC),
    Versie((AC_48,), AC_48_SINDS, AA_SINDS, _AC),
    Versie((ALGEMEEN, VERLENGD), AA_SINDS, SPOREN_SINDS, _AA),
    Versie((ALGEMEEN, VERLENGD), SPOREN_SINDS, None, _SPOREN, in_sporen=True),
)
"""De versies op volgorde; elke begint waar de vorige ophoudt."""


@norm(
    "versnelde_procedure_naar_jaar",
    nummer="N05",
    bron=(*_BRON, *AA_SINDS.bron, *SPOREN_SINDS.bron),
    feiten="F195 F196 F197 F201 F223 F249",
    geldig=Periode(AC_24_SINDS.dag, None, AC_24_SINDS.bron),
    peildatum="dag",
    twijfel=(
        "Van 1994 en 1998 noemt het rapport geen maand. De editie rekent vanaf het begin van "
        "het jaar en geeft "
        "voor dat jaar ook de andere lezing: de oude regel gold toen nog.",
        "Paragraaf 3.1 noemt 2010, paragraaf 3.2 juli 2010. De editie rekent vanaf "
        "het begin van juli en "
        "geeft in juli ook de andere lezing.",
        "Redactie, niet uit het rapport: de 24 uur en 48 uur waren uren waarin aan de zaak werd "
        "gewerkt, geen etmalen. De editie rekent er geen einddatum mee uit.",
    ),
)
def procedure_op(dag: date) -> Uitkomst[Versie]:
    """Welke asielprocedure op deze dag gold, en hoe lang zij mocht duren.

    Duren in uren, werkdagen of maanden. Uitkomst: *ja* met de versie. Geeft het rapport alleen een
    jaar of maand, dan heeft die tijd de vorige versie als andere lezing. Vóór 1994: *onbepaald*.

    Bron: rapport 3.1, noot 32, 3.2 en 3.3.
    """
    nummer = next(n for n, versie in enumerate(VERSIES) if dag in versie.periode)
    versie = VERSIES[nummer]
    redenen = (
        Reden(f"Sinds {versie.sinds}: {versie}.", versie.sinds.bron, versie),
        Reden(versie.toelichting, versie.sinds.bron),
    )
    if not versie.begin_onzeker(dag):
        return ja(*redenen, waarde=versie)
    if nummer == 0:
        vorige: Uitkomst[Versie] = onbepaald(zwijgt(f"wat vóór {versie.sinds} gold", *_BRON))
    else:
        oud = VERSIES[nummer - 1]
        tekst = f"Begon de nieuwe procedure later in {versie.sinds}, dan gold nog: {oud}."
        vorige = ja(Reden(tekst, versie.sinds.bron, oud), waarde=oud)
    return ja(*redenen, waarde=versie, andere_lezing=vorige)
