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


class Weglating(NamedTuple):
    """Wat er uit gaat: van hier tot aan daar, en waarom."""

    van: str
    tot: str
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
        '...M("pre.mermaid",e).map(i=>Zn(i)),',
        "",
        "deze site tekent niets met Mermaid (zie ook MERMAID)",
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

MERMAID = Weglating(
    'var Xn=".node circle,',
    'var ei=x("table")',
    "de opmaak van Mermaid kost elke lezer ruim een kB, en het script zou van een ander komen",
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
    pad = bundel.relative_to(site)
    tekst = _laat_weg(pad, _wijzig(pad, bundel.read_text("utf-8"), BUNDEL), MERMAID)
    bundel.write_text(UITGESTELDE_WORKER + tekst, "utf-8")
    _zonder_bronkaarten(site)
    for taal in (site / "assets/javascripts/lunr").rglob("*.js"):
        if taal.name not in LUNR_NODIG:
            taal.unlink()


def _wijzig(pad: Path, tekst: str, wijzigingen: tuple[Wijziging, ...]) -> str:
    for oud, nieuw, waarom in wijzigingen:
        _eis_een_keer(pad, tekst, oud, waarom)
        tekst = tekst.replace(oud, nieuw)
    return tekst


def _laat_weg(pad: Path, tekst: str, weg: Weglating) -> str:
    _eis_een_keer(pad, tekst, weg.van, weg.waarom)
    voor, _, rest = tekst.partition(weg.van)
    _eis_een_keer(pad, rest, weg.tot, weg.waarom)
    return voor + rest[rest.index(weg.tot) :]


def _eis_een_keer(pad: Path, tekst: str, stuk: str, waarom: str) -> None:
    if (keren := tekst.count(stuk)) != 1:
        fout = f"{stuk!r} staat er {keren} keer, verwacht 1 keer; nodig omdat: {waarom}"
        raise Afgekeurd([Melding(pad, 1, fout)])


def _zonder_bronkaarten(site: Path) -> None:
    """Een bronkaart is voor wie Material zelf ontwikkelt; zonder kaart ook geen verwijzing ernaar."""
    for kaart in (site / "assets").rglob("*.map"):
        bestand = kaart.with_suffix("")
        regels = bestand.read_text("utf-8").splitlines(keepends=True)
        bestand.write_text("".join(r for r in regels if "sourceMappingURL=" not in r), "utf-8")
        kaart.unlink()
