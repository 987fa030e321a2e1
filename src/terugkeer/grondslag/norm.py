"""Een norm: een regel van het rapport als functie, met haar bron, tijdvak en voorbehouden.

De functie zelf is gewone code die alle feiten kent. De decorator `norm` zet haar in het register en
doet wat voor elke norm gelijk is: de invoer controleren, het tijdvak bewaken, en rekenen met feiten
die de lezer niet kent. Voor dat laatste probeert hij elk antwoord op elk onbekend feit. Komt er
steeds hetzelfde uit, dan is dat de uitkomst; anders is die *onbepaald*, en noemt `ontbreekt`
precies de feiten die haar nog kunnen veranderen.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import wraps
from inspect import signature
from itertools import product
from typing import Any, ParamSpec, TypeVar

from terugkeer.bronnen.sinds_2017 import MIGRATIEPACT as MIGRATIEPACT_BRON
from terugkeer.grondslag.bron import Bron, schrijf_datum
from terugkeer.grondslag.fouten import NietGeverifieerd, OnjuisteInvoer
from terugkeer.grondslag.invoer import Feit, feiten_van
from terugkeer.grondslag.periode import EINDE_VERSLAG, MIGRATIEPACT, ONDERZOEK, Periode
from terugkeer.grondslag.uitkomst import Modaliteit, Reden, Uitkomst, onbepaald

P = ParamSpec("P")
T = TypeVar("T")
Feiten = Mapping[str, Any]

NA_HET_RAPPORT = "stand mei 2017, geen geldend recht: het rapport beschrijft deze dag niet."


@dataclass(frozen=True)
class Uitzondering:
    """Wat een regel opzij zet, en de norm, waarde of feiten waaraan een pagina dat bindt.

    `doel` geeft namen zoals `beroep.UITZONDERINGEN` of `rule_39`, of nummers van feiten; een
    ervan is genoeg.
    """

    tekst: str
    doel: str

    def __str__(self) -> str:
        return self.tekst


@dataclass(frozen=True)
class Norm:
    """Een norm in het register.

    `nummer` en `naam` zijn die van de normeninventaris; `peildatum` is het datumfeit dat bepaalt of
    de regel toen gold, of meer datumfeiten met een spatie ertussen. `uitzonderingen` noemt wat de
    regel opzij zet, `twijfel` wat in het rapport onduidelijk is en welke lezing de editie kiest.
    `rust_op` zijn de nummers uit de feitenlijst van het rapport.
    """

    nummer: str
    naam: str
    regel: Callable[..., Uitkomst[Any]]
    feiten: Mapping[str, Feit]
    bron: tuple[Bron, ...]
    modaliteit: Modaliteit
    geldig: Periode
    peildatum: str
    uitzonderingen: tuple[Uitzondering, ...]
    twijfel: tuple[str, ...]
    rust_op: str = ""

    @property
    def pad(self) -> str:
        """Het volledige Python-pad, waarnaar een pagina verwijst."""
        return f"{self.regel.__module__}.{self.regel.__name__}"

    def beantwoord(self, feiten: Feiten, *, als_historie: bool = False) -> Uitkomst[Any]:
        """Pas de norm toe.

        Buiten het tijdvak van de norm is de uitkomst *onbepaald*. Na mei 2017 draagt zij een
        voorbehoud; vanaf het Migratiepact (12 juni 2026) antwoordt de norm alleen nog als de
        aanroeper met `als_historie=True` zegt dat hij de regel van toen wil zien.

        Fouten: `OnjuisteInvoer` bij een feit van een verkeerd type of een onmogelijk geval.
        """
        for naam, waarde in feiten.items():
            if feit := self.feiten.get(naam):
                feit.controleer(waarde)
        dagen = [dag for naam in self.peildatum.split() if (dag := feiten.get(naam)) is not None]
        uitkomst = self._weiger(dagen, als_historie) or self._weeg(feiten)
        if als_historie or any(dag >= EINDE_VERSLAG for dag in dagen):
            uitkomst = replace(uitkomst, voorbehoud=(*uitkomst.voorbehoud, NA_HET_RAPPORT))
        return self._onderteken(uitkomst)

    def _weiger(self, dagen: list[date], als_historie: bool) -> Uitkomst[Any] | None:
        """De uitkomst als het rapport deze regel op een van de dagen niet beschrijft."""
        for dag in dagen:
            if dag not in self.geldig:
                niet = f"niet op {schrijf_datum(dag)}"
                tekst = f"Het rapport beschrijft deze regel {self.geldig}, {niet}."
                return onbepaald(Reden(tekst, self.geldig.bron))
        if not als_historie and any(dag >= MIGRATIEPACT for dag in dagen):
            tekst = (
                f"Vanaf {schrijf_datum(MIGRATIEPACT)} geldt het Europese Migratiepact; "
                "deze editie rekent daar niet mee."
            )
            return onbepaald(Reden(tekst, (MIGRATIEPACT_BRON,)))
        return None

    def _weeg(self, feiten: Feiten) -> Uitkomst[Any]:
        """Reken, en probeer bij onbekende feiten elk antwoord."""
        onbekend = [f for f in self.feiten.values() if f.keuzes and feiten.get(f.naam) is None]
        if not onbekend:
            return self._reken(feiten)
        gevallen: dict[tuple[object, ...], Uitkomst[Any]] = {}
        strijd: OnjuisteInvoer | None = None
        for keuze in product(*(feit.keuzes for feit in onbekend)):
            try:
                namen = (feit.naam for feit in onbekend)
                gevallen[keuze] = self._reken({**feiten, **dict(zip(namen, keuze, strict=True))})
            except OnjuisteInvoer as fout:
                strijd = fout  # deze combinatie van antwoorden kan niet samengaan
        if strijd and not gevallen:  # geen enkel antwoord past bij de feiten die wel bekend zijn
            raise strijd
        return self._vat_samen(gevallen, tuple(feit.naam for feit in onbekend))

    def _reken(self, feiten: Feiten) -> Uitkomst[Any]:
        try:
            return self.regel(**feiten)
        except NietGeverifieerd as fout:
            return onbepaald(Reden(f"Niet te berekenen: {fout}.", self.bron))

    def _vat_samen(
        self, gevallen: dict[tuple[object, ...], Uitkomst[Any]], onbekend: tuple[str, ...]
    ) -> Uitkomst[Any]:
        eerste, *rest = gevallen.values()
        ontbreekt = {naam for uitkomst in gevallen.values() for naam in uitkomst.ontbreekt}
        if all(uitkomst.inhoud == eerste.inhoud for uitkomst in rest):
            gedeeld = tuple(r for r in eerste.redenen if all(r in u.redenen for u in rest))
            zeker = Reden("Wat niet bekend is, verandert deze uitkomst niet.", self.bron)
            return replace(
                eerste, redenen=gedeeld or (zeker,), ontbreekt=self._op_volgorde(ontbreekt)
            )
        ontbreekt = {naam for uitkomst in gevallen.values() for naam in _ontbreekt(uitkomst)}
        ontbreekt |= {naam for i, naam in enumerate(onbekend) if _doet_ertoe(i, gevallen)}
        tekst = "Dit hangt af van feiten die niet bekend zijn."
        return onbepaald(Reden(tekst, self.bron), ontbreekt=self._op_volgorde(ontbreekt))

    def _op_volgorde(self, namen: set[str]) -> tuple[str, ...]:
        return tuple(naam for naam in self.feiten if naam in namen)

    def _onderteken(self, uitkomst: Uitkomst[Any]) -> Uitkomst[Any]:
        """Zet de naam van de norm bij elke reden die nog van geen norm is."""
        ander = uitkomst.andere_lezing
        return Uitkomst(
            uitkomst.antwoord,
            tuple(
                r if r.norm else Reden(r.tekst, r.bron, r.waarde, self.naam)
                for r in uitkomst.redenen
            ),
            uitkomst.waarde,
            uitkomst.ontbreekt,
            uitkomst.modaliteit,
            self._onderteken(ander) if ander else None,
            uitkomst.voorbehoud,
        )


def _ontbreekt(uitkomst: Uitkomst[Any]) -> set[str]:
    """De feiten die nog ontbreken, ook voor een andere lezing."""
    ander = uitkomst.andere_lezing
    return {*uitkomst.ontbreekt, *(_ontbreekt(ander) if ander else ())}


def _doet_ertoe(plaats: int, gevallen: dict[tuple[object, ...], Uitkomst[Any]]) -> bool:
    """Zeg of het onbekende feit op deze plaats iets uitmaakt, al het andere gelijk.

    Een antwoord dat met de rest niet kan samengaan, zegt iets over die rest en telt dus ook.
    """
    mogelijk = len({keuze[plaats] for keuze in gevallen})
    inhoud: dict[tuple[object, ...], list[object]] = {}
    for keuze, uitkomst in gevallen.items():
        inhoud.setdefault(keuze[:plaats] + keuze[plaats + 1 :], []).append(uitkomst.inhoud)
    return any(len(i) < mogelijk or any(j != i[0] for j in i) for i in inhoud.values())


NORMEN: dict[str, Norm] = {}
"""Alle normen op naam, gevuld door de decorator `norm`."""


def norm(  # noqa: PLR0913 - zoveel zegt een norm over zichzelf
    naam: str,
    *,
    nummer: str,
    bron: tuple[Bron, ...],
    feiten: str = "",
    modaliteit: Modaliteit = Modaliteit.MOET,
    geldig: Periode = ONDERZOEK,
    peildatum: str = "",
    uitzonderingen: tuple[Uitzondering, ...] = (),
    twijfel: tuple[str, ...] = (),
) -> Callable[[Callable[P, Uitkomst[T]]], Callable[P, Uitkomst[T]]]:
    """Maak van een functie een norm en zet haar in het register `NORMEN`."""

    def decoreer(functie: Callable[P, Uitkomst[T]]) -> Callable[P, Uitkomst[T]]:
        if naam in NORMEN:
            raise ValueError(f"de norm {naam!r} bestaat al: {NORMEN[naam].pad}")
        NORMEN[naam] = deze = Norm(
            nummer,
            naam,
            functie,
            feiten_van(functie),
            tuple(dict.fromkeys(bron)),  # twee waarden kunnen dezelfde plaats hebben
            modaliteit,
            geldig,
            peildatum,
            uitzonderingen,
            twijfel,
            feiten,
        )

        vorm = signature(functie)

        @wraps(functie)
        def als_norm(*args: P.args, **kwargs: P.kwargs) -> Uitkomst[T]:
            return deze.beantwoord(vorm.bind_partial(*args, **kwargs).arguments if args else kwargs)

        return als_norm

    return decoreer
