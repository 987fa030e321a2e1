"""De loper: elke mutant in een eigen proces, zoveel tegelijk als er kernen zijn.

De loper is een uitbreiding van pytest. Is de sessie klaar om te beginnen, dan splitst zij voor elke
mutant een kind af: dat hoeft pytest, de pakketten en het recht niet opnieuw te laden. Een kind dat
blijft hangen of te veel geheugen vraagt, houdt vanzelf op; ook dat telt als opgemerkt.
"""

import gc
import json
import os
import resource
import signal
import sys
from collections import deque
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path

import pytest

from uitgave.begrippen import BESTAND as BEGRIPPEN
from uitgave.mutatie import proef
from uitgave.mutatie.mutant import Mutant, Uitslag
from uitgave.mutatie.samenhang import eigen_proeven, geraakt_door, modules

NULMETING = "nulmeting"
"""Een mutant die niets verandert. Valt die op, dan zegt de rest niets."""

GEHEUGEN = 4 * 1024**3
SECONDEN = {"eigen": 20, "breed": 120, "tekst": 60}
_OPTIES = ("-x", "-p", "no:terminal", "-p", "no:cacheprovider", "--capture=sys")


class NulmetingMislukt(RuntimeError):
    """Zonder verandering is er al iets mis; maak eerst `make controle` en `make test` groen."""


@dataclass(frozen=True)
class Taak:
    """Een mutant met wat er nog over hem bekend moet worden."""

    mutant: Mutant
    module: str = ""
    ronde: str = "eigen"


@dataclass(eq=False)  # pytest bewaart uitbreidingen in een verzameling
class Loper:
    """De uitbreiding van pytest: `klaar` krijgt elke uitslag zodra die er is."""

    wortel: Path
    taken: deque[Taak]
    werkers: int
    klaar: Callable[[Mutant, Uitslag], None]
    geraakt: frozenset[str] = frozenset()
    gezakt: str = ""
    kapot: list[str] = field(default_factory=list)
    af: bool = False
    pijp: int = -1
    uitslag: Uitslag = field(default_factory=Uitslag)

    @pytest.hookimpl(trylast=True)
    def pytest_sessionstart(self, session: pytest.Session) -> None:
        """Splits voor elke mutant een kind af; alleen een kind komt hieruit terug."""
        for naam in modules(self.wortel):
            if naam.startswith("terugkeer"):  # van de editie is al geladen wat de poorten gebruiken
                import_module(naam)
        proef.zonder_mutant(self.wortel)
        for pad in (BEGRIPPEN, *(blad.pagina.pad for blad in proef.bladen(self.wortel))):
            proef.pagina_zonder_mutant(self.wortel, pad)
        teksten = {taak.mutant.pad for taak in self.taken if taak.mutant.soort == "uitvoer"}
        for blad in proef.bladen(self.wortel):
            if blad.pagina.pad.as_posix() in teksten:
                for voorbeeld, _ in blad.voorbeelden:
                    proef.echte_uitvoer(self.wortel, voorbeeld)
        for taak in self.taken:  # een kind erft wat hier al is uitgezocht
            geraakt_door(self.wortel, taak.module)
        gc.collect()
        gc.freeze()
        bezig: dict[int, tuple[Taak, int]] = {}
        while self.taken or bezig:
            while self.taken and len(bezig) < self.werkers:
                taak = self.taken.popleft()
                lees, schrijf = os.pipe()
                kind = os.fork()
                if not kind:
                    os.close(lees)
                    self.pijp = schrijf
                    try:
                        self._begin(session, taak)
                    except BaseException:
                        os._exit(1)
                    return
                os.close(schrijf)
                bezig[kind] = (taak, lees)
            kind, stand = os.wait()
            self._verwerk(*bezig.pop(kind), stand)
        self.af = True
        pytest.exit("alle mutanten zijn gelopen", returncode=0)

    def _verwerk(self, taak: Taak, lees: int, stand: int) -> None:
        with os.fdopen(lees, encoding="utf-8") as bericht:
            tekst = bericht.read()
        uitslag = Uitslag(**json.loads(tekst)) if tekst else Uitslag()
        if os.WIFSIGNALED(stand) or not tekst:
            hing = "liep vast: hing, viel om of vroeg te veel geheugen"
            uitslag = Uitslag(uitslag.paginas, hing)
        if taak.mutant.soort == NULMETING:
            if uitslag.opgemerkt:
                self.kapot.append(f"{taak.mutant.pad}: {uitslag.paginas or uitslag.proeven}")
                self.taken.clear()
        elif taak.module and taak.ronde == "eigen" and not uitslag.opgemerkt:
            self.taken.append(Taak(taak.mutant, taak.module, "breed"))
        else:
            self.klaar(taak.mutant, uitslag)

    # In het kind.

    def _begin(self, session: pytest.Session, taak: Taak) -> None:
        seconden = SECONDEN[taak.ronde]
        resource.setrlimit(resource.RLIMIT_CPU, (seconden, seconden))
        resource.setrlimit(resource.RLIMIT_AS, (GEHEUGEN, GEHEUGEN))
        signal.alarm(10 * seconden)
        if not taak.module:
            self.uitslag.paginas = proef.poorten_merken(self.wortel, taak.mutant)
            self._meld()
        self.geraakt = frozenset(geraakt_door(self.wortel, taak.module))
        tekst = (self.wortel / taak.mutant.pad).read_text("utf-8")
        try:
            proef.laad(self.wortel, taak.module, taak.mutant.pas_toe(tekst))
        except Exception as fout:
            self.uitslag = Uitslag(*[f"laadt niet: {type(fout).__name__}"] * 2)
        else:
            soort = taak.mutant.soort
            breed = taak.ronde == "breed"
            # de pagina's zijn het vlugst, maar zien zelden of een bron klopt
            eerst_de_code = soort == "bron"
            if eerst_de_code == breed:
                self.uitslag.paginas = proef.paginas_merken(self.wortel, taak.module)
            if (eerst_de_code or breed) and not self.uitslag.opgemerkt:
                self.uitslag.proeven = proef.code_merken(
                    self.wortel, taak.module, soort, alle_poorten=breed
                )
        bestanden = self._proeven(taak)
        if not bestanden or self.uitslag.opgemerkt:
            self._meld()
        session.config.args = bestanden
        session.config.option.tbstyle = "native"  # het bericht leest niemand; dit is het vlugst

    def _proeven(self, taak: Taak) -> list[str]:
        eigen = [*map(str, eigen_proeven(self.wortel, taak.module))]
        if taak.ronde == "eigen":
            return eigen
        alle = modules(self.wortel)
        breed = [str(alle[n]) for n in self.geraakt if alle[n].name.startswith("test_")]
        breed = [pad for pad in breed if pad not in eigen]
        if taak.mutant.soort in ("bron", "tekst"):  # die veranderen geen antwoord
            breed = [pad for pad in breed if not pad.endswith("test_alle_normen.py")]
        # wat voor alle regels geldt merkt het meest, en elke norm apart kost het meest
        return sorted(
            breed, key=lambda pad: ("alle_normen" in pad, "uitgave" in pad, pad.count("/"), pad)
        )

    def pytest_collection_modifyitems(
        self, config: pytest.Config, items: list[pytest.Item]
    ) -> None:
        """Van wat voor elke norm geldt alleen de normen die geraakt zijn."""
        del config
        items[:] = [item for item in items if self._telt(item)]

    def _telt(self, item: pytest.Item) -> bool:
        if any(item.get_closest_marker(merk) for merk in ("browser", "bouw", "alles")):
            return False
        keuze = getattr(item, "callspec", None)
        regel = getattr(keuze.params.get("norm") if keuze else None, "regel", None)
        return regel is None or regel.__module__ in self.geraakt

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Onthoud de eerste proef die zakt."""
        if report.failed:
            self.gezakt = self.gezakt or report.nodeid

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """Een proef die niet meer te lezen is, is ook gezakt."""
        if report.failed:
            self.gezakt = self.gezakt or report.nodeid

    def pytest_sessionfinish(self) -> None:
        """Geef de uitslag aan het moederproces en houd op."""
        if self.pijp >= 0:
            self.uitslag.proeven = self.gezakt
            self._meld()

    def _meld(self) -> None:
        os.write(self.pijp, json.dumps(vars(self.uitslag)).encode())
        os._exit(0)


def loop(
    wortel: Path,
    taken: Iterable[Taak],
    klaar: Callable[[Mutant, Uitslag], None],
    werkers: int,
) -> None:
    """Loop alle taken af."""
    os.environ["HYPOTHESIS_DATABASE"] = "none"
    sys.dont_write_bytecode = False  # een kind leest wat het vorige al heeft vertaald
    loper = Loper(wortel, deque(taken), werkers, klaar)
    pytest.main([*_OPTIES, "--rootdir", str(wortel), str(wortel / "tests")], plugins=[loper])
    if loper.pijp >= 0:  # een kind dat hier nog komt, is omgevallen
        os._exit(1)
    if loper.kapot:
        raise NulmetingMislukt("; ".join(loper.kapot))
    if not loper.af:
        raise NulmetingMislukt("pytest kon niet beginnen; kijk wat hierboven staat")
