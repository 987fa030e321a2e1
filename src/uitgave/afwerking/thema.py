"""Wat er in het script van Material zelf moet veranderen, bij de bron.

Er is geen instelling voor. Elke wijziging moet precies één keer passen: een nieuwe uitgave van
Material die er anders uitziet, breekt de bouw in plaats van stil de oude fout terug te brengen.
"""

from pathlib import Path
from typing import NamedTuple

from uitgave.melding import Afgekeurd, Melding


class Wijziging(NamedTuple):
    """Wat er staat, wat er moet staan, en waarom."""

    oud: str
    nieuw: str
    waarom: str


BUNDEL = (
    Wijziging(
        'x("nav",{class:"md-code__nav"})',
        'x("div",{class:"md-code__nav"})',
        "een kopieerknop is geen navigatie: anders meldt een schermlezer er een per codeblok",
    ),
    Wijziging(
        '...M("table:not([class])",e).map(i=>ti(i)),',
        "",
        "een tabel staat al in haar vak (zie paginas.py); hier nog eens, dan verspringt de pagina",
    ),
    Wijziging(
        'L($(location.protocol!=="file:"),Je("search"))',
        'L(Je("search"))',
        "de index (142 kB) komt pas als de lezer het zoekveld opent",
    ),
    Wijziging(
        "function Mn(e,t=new Worker(e))",
        "function Mn(e,t=uitgesteldeWorker(e))",
        "het zoekprogramma komt pas als er iets te zoeken is",
    ),
)

# Een Worker die pas begint bij het eerste bericht; voor Material ziet hij er hetzelfde uit.
UITGESTELDE_WORKER = (
    "function uitgesteldeWorker(adres){var doel=new EventTarget,echt;"
    "doel.postMessage=function(bericht){if(!echt){echt=new Worker(adres);"
    'echt.onmessage=function(e){doel.dispatchEvent(new MessageEvent("message",{data:e.data}))}}'
    "echt.postMessage(bericht)};return doel}\n"
)

LUNR_NODIG = {"lunr.nl.min.js", "lunr.stemmer.support.min.js"}


def verbeter_thema(site: Path) -> None:
    """Wijzig het script van Material, en laat weg wat deze site nooit gebruikt."""
    (bundel,) = (site / "assets/javascripts").glob("bundle.*.min.js")
    tekst = _wijzig(bundel.relative_to(site), bundel.read_text("utf-8"), BUNDEL)
    bundel.write_text(UITGESTELDE_WORKER + tekst, "utf-8")
    _zonder_bronkaarten(site)
    for taal in (site / "assets/javascripts/lunr").rglob("*.js"):
        if taal.name not in LUNR_NODIG:
            taal.unlink()


def _wijzig(pad: Path, tekst: str, wijzigingen: tuple[Wijziging, ...]) -> str:
    for oud, nieuw, waarom in wijzigingen:
        if (keren := tekst.count(oud)) != 1:
            fout = f"{oud!r} staat er {keren} keer, verwacht 1 keer; nodig omdat: {waarom}"
            raise Afgekeurd([Melding(pad, 1, fout)])
        tekst = tekst.replace(oud, nieuw)
    return tekst


def _zonder_bronkaarten(site: Path) -> None:
    """Een bronkaart is voor wie Material zelf ontwikkelt; zonder kaart ook geen verwijzing ernaar."""
    for kaart in (site / "assets").rglob("*.map"):
        bestand = kaart.with_suffix("")
        regels = bestand.read_text("utf-8").splitlines(keepends=True)
        bestand.write_text("".join(r for r in regels if "sourceMappingURL=" not in r), "utf-8")
        kaart.unlink()
