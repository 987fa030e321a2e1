"""Wat er in het script van Material zelf moet veranderen, bij de bron.

Er is geen instelling voor. Elke wijziging moet precies één keer passen: een nieuwe uitgave van
Material die er anders uitziet, breekt de bouw in plaats van stil de oude fout terug te brengen.
Wat hier geen aanroep meer heeft, haalt `krimp.py` weg.
"""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from uitgave.afwerking.bestanden import paginas
from uitgave.melding import Afgekeurd, Melding


class Wijziging(NamedTuple):
    """Wat er staat, wat er moet staan, en waarom."""

    oud: str
    nieuw: str
    waarom: str


class Onderdeel(NamedTuple):
    """Een onderdeel dat op geen pagina staat: de aanroep in het script, het teken in HTML, de naam."""

    aanroep: str
    teken: str
    naam: str


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
        "return es(e).pipe(",
        "return y.pipe(",
        "code loopt door op de volgende regel; na elk blok meten of zij past, vertraagt het begin",
    ),
    Wijziging(
        '...M("pre.mermaid",e).map(i=>Zn(i)),',
        "",
        "deze site tekent niets met Mermaid (zie ook STUKKEN)",
    ),
    Wijziging(
        'fe(M("[title]",e)).pipe(g(()=>V("content.tooltips")),J(s=>ii(s)))',
        "y",
        "de uitleg bij woorden is van deze site zelf (uitleg.js)",
    ),
    Wijziging(
        'L($(location.protocol!=="file:"),Je("search"))',
        'L(Je("search"))',
        "de index (142 kB) komt pas als de lezer het zoekveld opent",
    ),
    Wijziging(
        'case"Escape":case"Tab":at("search",!1),i.blur();break;',
        'case"Escape":at("search",!1),i.blur();break;case"Tab":at("search",!1);break;',
        "Safari begint na blur() weer bovenaan: met Tab komt dan niemand voorbij het zoekveld",
    ),
    Wijziging(
        "function Mn(e,t=new Worker(e))",
        "function Mn(e,t=uitgesteldeWorker(e))",
        "het zoekprogramma komt pas als er iets te zoeken is",
    ),
    Wijziging(
        'document.body.setAttribute("data-md-color-switching",""),',
        "",
        "het zet bij elk laden alle overgangen uit en weer aan: twee keer de hele pagina opmaken",
    ),
    Wijziging(
        'i.pipe(xe(pe)).subscribe(()=>{document.body.removeAttribute("data-md-color-switching")}),',
        "",
        "hoort bij de vorige",
    ),
    Wijziging(
        'r=x("meta",{name:"theme-color"});document.head.appendChild(r);'
        'let o=x("meta",{name:"color-scheme"});document.head.appendChild(o);',
        'r=document.querySelector("meta[name=theme-color]");'
        'let o=document.querySelector("meta[name=color-scheme]");',
        "deze twee staan al in de kop van de pagina, met de kleuren van het begin",
    ),
    Wijziging(
        'i.pipe(m(()=>{let s=Ce("header")',
        'i.pipe(Ie(1),m(()=>{let s=Ce("header")',
        "hoort bij de vorige: de kleuren van het begin nog eens zetten maakt alles opnieuw op",
    ),
    Wijziging(
        'typeof ResizeObserver=="undefined"?_t("https://unpkg.com/resize-observer-polyfill"):',
        "",
        "nooit een script van een ander, ook niet in een oude browser",
    ),
)

NIET_HIER = (
    Onderdeel(
        '...M(".annotate:not(.highlight)",e).map(i=>zn(i,{target$:o,print$:n})),',
        r'class="[^"]*\bannotate\b',
        "aantekeningen",
    ),
    Onderdeel(
        'f.classList.contains("annotate")||',
        r'class="[^"]*\bannotate\b',
        "aantekeningen in code",
    ),
    Onderdeel('e.closest(".select")||', r'class="[^"]*\bselect\b', "keuze van regels in code"),
    Onderdeel(
        '...M("a",e).map(i=>Jn(i,t)),', r"\sdata-preview\b", "voorvertoning bij een verwijzing"
    ),
    Onderdeel(
        ',...M("[data-tabs]",e).map(i=>ri(i,{viewport$:r,target$:o}))', r"\sdata-tabs=", "tabbladen"
    ),
    Onderdeel(
        '...me("consent").map(e=>An(e,{target$:Ht})),',
        'data-md-component="consent"',
        "vraag om toestemming",
    ),
    Onderdeel(
        '...me("progress").map(e=>mi(e,{progress$:uo})),',
        'data-md-component="progress"',
        "voortgangsbalk",
    ),
    Onderdeel(',...me("source").map(e=>$i(e))', 'data-md-component="source"', "cijfers van GitHub"),
    Onderdeel(
        '((Di=Or.version)==null?void 0:Di.provider)==="mike"&&Ti({document$:ct});',
        '"provider": ?"mike"',
        "keuze van een versie",
    ),
    Onderdeel("ui({document$:ct});", 'rel="alternate" hreflang', "keuze van een taal"),
)

STUKKEN = (
    Weglating(
        'var Xn=".node circle,',
        'var ei=x("table")',
        "de opmaak van Mermaid kost elke lezer ruim een kB, en het script zou van een ander komen",
    ),
    Weglating(
        ',...M("[title]:not([data-preview])",e)',
        ")}function cs(",
        "de uitleg bij woorden en noten is van deze site zelf (uitleg.js)",
    ),
)

_VLAG = re.compile(r'\bV\("([\w.]+)"\)')
VLAG_GEMAAKT = "function V(e){return Ct.features.includes(e)}"
_INSTELLING = re.compile(r'<script id="__config" type="application/json">(.*?)</script>')

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
    tekst = _wijzig(pad, bundel.read_text("utf-8"), (*BUNDEL, *_weg(site)))
    for stuk in STUKKEN:
        tekst = _laat_weg(pad, tekst, stuk)
    bundel.write_text(UITGESTELDE_WORKER + _vul_vlaggen(pad, tekst, _vlaggen(site)), "utf-8")
    _zonder_bronkaarten(site)
    for taal in (site / "assets/javascripts/lunr").rglob("*.js"):
        if taal.name not in LUNR_NODIG:
            taal.unlink()


def _weg(site: Path) -> Iterator[Wijziging]:
    """De onderdelen die eruit gaan; staat er toch een op een pagina, dan breekt de bouw."""
    html = {pagina: pagina.read_text("utf-8") for pagina in paginas(site)}
    for onderdeel in NIET_HIER:
        for pagina, tekst in html.items():
            if gevonden := re.search(onderdeel.teken, tekst):
                regel = tekst.count("\n", 0, gevonden.start()) + 1
                fout = (
                    f"{gevonden[0]}: dit werkt niet, want thema.py laat het weg ({onderdeel.naam})"
                )
                raise Afgekeurd([Melding(pagina.relative_to(site), regel, fout)])
        yield Wijziging(onderdeel.aanroep, "", f"geen pagina heeft dit: {onderdeel.naam}")


def _vlaggen(site: Path) -> set[str]:
    """Wat `mkdocs.yml` aan Material vraagt, zoals het op de voorpagina staat."""
    gevonden = _INSTELLING.search((site / "index.html").read_text("utf-8"))
    if gevonden is None:
        fout = "de instellingen van Material staan er niet; verwacht: <script id=__config>"
        raise Afgekeurd([Melding(Path("index.html"), 1, fout)])
    return set(json.loads(gevonden[1])["features"])


def _vul_vlaggen(pad: Path, tekst: str, aan: set[str]) -> str:
    """Zet op elke plaats die naar een vlag vraagt het antwoord: het ligt vast zodra de site er is."""
    _eis_een_keer(pad, tekst, VLAG_GEMAAKT, "wat niet aan staat, hoeft geen lezer te laden")
    return _VLAG.sub(lambda vlag: "!0" if vlag[1] in aan else "!1", tekst)


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
