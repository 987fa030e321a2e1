"""De onderwerpen: alle normen en waarden, op één rij en op te zoeken bij hun naam.

Een schrijver noemt een norm bij haar naam (`vertrektermijn_duur`) of nummer (`N14`), en een waarde
bij haar naam (`VERTREKTERMIJN`), zo nodig met haar module ervoor (`inreisverbod.DUUR`).
"""

from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from pathlib import Path

from terugkeer.grondslag.bron import Bron
from terugkeer.grondslag.norm import NORMEN, Norm
from terugkeer.grondslag.waarde import Waarde
from uitgave.normen import laad_alles, plek_van_norm, regel_van, waarden


class Onbekend(LookupError):
    """Zo heet geen norm of waarde, of meer dan een; de tekst zegt wat er wel is."""


@dataclass(frozen=True)
class Onderwerp:
    """Een norm of een waarde, op haar volledige pad."""

    pad: str
    wat: Norm | Waarde

    @property
    def kort(self) -> str:
        """Het pad zonder `terugkeer.` en zonder het pakket: `vertrektermijn.VERTREKTERMIJN`."""
        return ".".join(self.pad.split(".")[-2:])

    @property
    def wie(self) -> str:
        """Hoe een melding het onderwerp noemt."""
        if isinstance(self.wat, Norm):
            return f"norm {self.wat.nummer} ({self.wat.naam})"
        return self.pad.rpartition(".")[2]

    @property
    def sleutel(self) -> str:
        """De naam waarmee een opdracht het onderwerp zeker vindt."""
        return self.wat.naam if isinstance(self.wat, Norm) else self.kort

    @property
    def bron(self) -> tuple[Bron, ...]:
        """De bronnen."""
        bron: tuple[Bron, ...] = getattr(self.wat, "bron", ())
        return bron

    @property
    def feiten(self) -> tuple[str, ...]:
        """De nummers van de feiten waarop het onderwerp rust."""
        nummers = self.wat.rust_op if isinstance(self.wat, Norm) else self.wat.feiten
        return tuple(nummers.split())

    def plek(self, wortel: Path) -> tuple[Path, int]:
        """Het bestand en de regel waar het onderwerp begint."""
        if isinstance(self.wat, Norm):
            return plek_van_norm(wortel, self.wat)
        module, _, naam = self.pad.rpartition(".")
        return regel_van(wortel, module, rf"{naam}\b")


@cache
def onderwerpen() -> tuple[Onderwerp, ...]:
    """Alle normen en waarden, op volgorde van pad."""
    laad_alles()
    alle = [Onderwerp(norm.pad, norm) for norm in NORMEN.values()]
    alle += [Onderwerp(pad, waarde) for pad, waarde in waarden().items()]
    return tuple(sorted(alle, key=lambda onderwerp: onderwerp.pad))


def zoek(woord: str) -> Onderwerp:
    """Vind een onderwerp bij zijn naam, nummer of pad.

    Fouten: `Onbekend`, met namen die erop lijken of waaruit te kiezen is.
    """
    gevonden = [o for o in onderwerpen() if woord in _namen(o)]
    gevonden = gevonden or [o for o in onderwerpen() if woord.casefold() in _klein(o)]
    if len(gevonden) == 1:
        return gevonden[0]
    if gevonden:
        keuzes = ", ".join(o.sleutel for o in gevonden)
        raise Onbekend(f'"{woord}" heten er {len(gevonden)}; noem er een: {keuzes}')
    alle = {naam: o.sleutel for o in onderwerpen() for naam in _klein(o)}
    lijkt = dict.fromkeys(alle[n] for n in get_close_matches(woord.casefold(), alle, 5, 0.6))
    bevat = [o.sleutel for o in onderwerpen() if woord.casefold() in o.sleutel.casefold()]
    lijkt |= dict.fromkeys(bevat)
    slot = f"; bedoel je {', '.join([*lijkt][:5])}?" if lijkt else "; kijk in het normenregister"
    raise Onbekend(f'geen norm of waarde heet "{woord}"{slot}')


def _namen(onderwerp: Onderwerp) -> tuple[str, ...]:
    """Alle namen waarop een onderwerp te vinden is."""
    pad = onderwerp.pad.removeprefix("terugkeer.")
    namen = [onderwerp.pad, pad, onderwerp.kort]
    if isinstance(onderwerp.wat, Norm):
        namen += [onderwerp.wat.naam, onderwerp.wat.nummer]
    else:
        namen.append(pad.rpartition(".")[2])
    return tuple(namen)


def _klein(onderwerp: Onderwerp) -> tuple[str, ...]:
    return tuple(naam.casefold() for naam in _namen(onderwerp))
