"""De editie als gegevens, voor wie erop voortbouwt: `site/data/`.

Elk bestand begint met dezelfde vijf gegevens (`_kop`). `FORMAAT` gaat omhoog als een veld verdwijnt of
iets anders gaat betekenen; een veld erbij is geen nieuw formaat.
"""

import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from terugkeer.bronnen.noten import NOTEN
from terugkeer.bronnen.redactie import VAN_DE_REDACTIE
from terugkeer.grondslag.bron import Bron, Rapportplaats
from terugkeer.grondslag.norm import NORMEN, Norm
from terugkeer.grondslag.waarde import Waarde
from uitgave.begrippen import Begrip, Begrippenlijst, lees_begrippen
from uitgave.beweringen import beweringen
from uitgave.bronnenlijst import gebruik_van, naam, soort, volgorde
from uitgave.editie import Editie
from uitgave.geschreven import eerste_zin
from uitgave.lijsten import PARAGRAAFTITELS
from uitgave.normen import NASLAG, laad_alles, waarden
from uitgave.noten import noten_op
from uitgave.pagina import Pagina, lees_paginas
from uitgave.plaatsen import PARAGRAFEN, plaatsen

MAP = Path("data")
FORMAAT = 1

_CONTEXT = {
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "dct": "http://purl.org/dc/terms/",
    "prefLabel": {"@id": "skos:prefLabel", "@language": "nl"},
    "altLabel": {"@id": "skos:altLabel", "@language": "nl", "@container": "@set"},
    "definition": {"@id": "skos:definition", "@language": "nl"},
    "scopeNote": {"@id": "skos:scopeNote", "@language": "nl"},
    "editorialNote": {"@id": "skos:editorialNote", "@language": "nl"},
    "related": {"@id": "skos:related", "@type": "@id", "@container": "@set"},
    "inScheme": {"@id": "skos:inScheme", "@type": "@id"},
    "title": {"@id": "dct:title", "@language": "nl"},
    "license": {"@id": "dct:license", "@type": "@id"},
    "created": {"@id": "dct:created"},
    "hasVersion": {"@id": "dct:hasVersion"},
}
"""De betekenis van de woorden in `begrippen.jsonld`, in het bestand zelf: lezen vraagt geen netwerk."""

_CC_BY = "https://creativecommons.org/licenses/by/4.0/"


def maak_gegevens(wortel: Path, editie: Editie) -> dict[str, bytes]:
    """Alle bestanden met hun inhoud; dezelfde editie geeft dezelfde bytes."""
    laad_alles()
    paginas = lees_paginas(wortel)
    inhoud = {
        "normen.json": _kop(editie) | {"normen": _normen(paginas), "waarden": _waarden(paginas)},
        "begrippen.jsonld": _begrippen(lees_begrippen(wortel), editie),
        "bronnen.json": _kop(editie) | {"bronnen": _bronnen(paginas)},
        "beweringen.json": _kop(editie) | {"beweringen": _beweringen(paginas)},
        "concordantie.json": _kop(editie) | _concordantie(paginas),
    }
    return {
        bestand: f"{json.dumps(gegevens, ensure_ascii=False, indent=1)}\n".encode()
        for bestand, gegevens in inhoud.items()
    }


def _kop(editie: Editie) -> dict[str, Any]:
    return {
        "formaat": FORMAAT,
        "editie": editie.versie,
        "gemaakt": editie.dag.isoformat(),
        "stand": "2017-05",
        "licentie": _CC_BY,
    }


def _normen(paginas: tuple[Pagina, ...]) -> list[dict[str, Any]]:
    """De normen, op nummer, onder de namen van de normeninventaris."""
    return [_norm(norm, paginas) for norm in sorted(NORMEN.values(), key=lambda n: n.nummer)]


def _norm(norm: Norm, paginas: tuple[Pagina, ...]) -> dict[str, Any]:
    begin, einde = norm.geldig.vanaf, norm.geldig.tot
    return {
        "nummer": norm.nummer,
        "naam": norm.naam,
        "omschrijving": eerste_zin(norm.pad),
        "hardheid": norm.modaliteit.value,
        "feiten": [feit.naam for feit in norm.feiten.values()],
        "vanaf": begin.isoformat() if begin else None,
        "tot": einde.isoformat() if einde else None,
        "bronnen": _verwijzingen(norm.bron),
        "uitzonderingen": [str(uitzondering) for uitzondering in norm.uitzonderingen],
        "twijfel": list(norm.twijfel),
        "code": norm.pad,
        "paginas": _paginas_met(norm.pad, paginas),
    }


def _waarden(paginas: tuple[Pagina, ...]) -> list[dict[str, Any]]:
    return [
        {
            "code": pad,
            "omschrijving": eerste_zin(pad),
            "soort": type(waarde).__name__.lower(),
            "waarde": str(waarde),
            "schrijfwijzen": list(waarde.schrijfwijzen()),
            "bronnen": _verwijzingen(getattr(waarde, "bron", ())),
            "paginas": _paginas_met(pad, paginas),
        }
        for pad, waarde in sorted(waarden().items())
    ]


def _verwijzingen(bronnen: Iterable[Bron]) -> list[dict[str, Any]]:
    """Een plaats in het rapport met paragraaf en noten, een andere bron met naam en adres."""
    return [
        {"rapport": bron.paragraaf, "noten": list(bron.noten)}
        if isinstance(bron, Rapportplaats)
        else {"naam": naam(bron), "adres": bron.url}
        for bron in bronnen
    ]


def _paginas_met(doel: str, paginas: tuple[Pagina, ...]) -> list[str]:
    gewone = (pagina for pagina in paginas if not pagina.pad.is_relative_to(NASLAG))
    return [adres(p) for p in gewone if doel in {b.doel for b in beweringen(p)}]


def _begrippen(lijst: Begrippenlijst, editie: Editie) -> dict[str, Any]:
    """Alle begrippen als SKOS."""
    stelsel = {
        "@id": "#begrippen",
        "@type": "skos:ConceptScheme",
        "title": f"Begrippen van de {editie.naam}",
        "license": _CC_BY,
        "created": editie.dag.isoformat(),
        "hasVersion": editie.versie,
    }
    begrippen = sorted(lijst.begrippen.values(), key=lambda begrip: begrip.naam.casefold())
    graaf = [stelsel, *(_begrip(begrip, lijst) for begrip in begrippen)]
    return {"@context": _CONTEXT, "@graph": graaf}


def _begrip(begrip: Begrip, lijst: Begrippenlijst) -> dict[str, Any]:
    gevuld = {
        "@id": f"#{begrip.anker}",
        "@type": "skos:Concept",
        "inScheme": "#begrippen",
        "prefLabel": begrip.naam,
        "altLabel": list(begrip.vormen),
        "definition": begrip.uitleg,
        "scopeNote": begrip.toelichting,
        "editorialNote": begrip.redactie,
        "related": [f"#{lijst.begrippen[naam].anker}" for naam in begrip.zie],
    }
    return {veld: inhoud for veld, inhoud in gevuld.items() if inhoud}


def _bronnen(paginas: tuple[Pagina, ...]) -> list[dict[str, Any]]:
    kaart = gebruik_van(paginas)
    return [
        {
            "naam": naam(bron),
            "soort": soort(bron),
            "adres": bron.url,
            "toestand": bron.toestand.value,
            "redactie": bron in VAN_DE_REDACTIE,
            "noten": kaart[bron].noten,
            "normen": [norm.naam for norm in kaart[bron].normen],
            "paginas": [adres(pagina) for pagina in kaart[bron].paginas],
        }
        for bron in sorted(kaart, key=lambda bron: (soort(bron), volgorde(bron)))
    ]


def _beweringen(paginas: tuple[Pagina, ...]) -> list[dict[str, Any]]:
    """Elke plek waar een pagina een norm of waarde noemt, in leesvolgorde per pagina."""
    normen = {norm.pad: norm.naam for norm in NORMEN.values()}
    return [
        {
            "pagina": adres(pagina),
            "regel": bewering.regel,
            "tekst": bewering.tekst,
            "code": bewering.doel,
            "norm": normen.get(bewering.doel),
            "waarde": str(bewering.waarde) if isinstance(bewering.waarde, Waarde) else None,
        }
        for pagina in paginas
        for bewering in beweringen(pagina)
    ]


def _concordantie(paginas: tuple[Pagina, ...]) -> dict[str, Any]:
    return {
        "paragrafen": [
            {
                "paragraaf": paragraaf,
                "titel": PARAGRAAFTITELS[paragraaf],
                "paginas": [
                    adres(p) for p in paginas if any(paragraaf in x.paragrafen for x in plaatsen(p))
                ],
            }
            for paragraaf in PARAGRAFEN
        ],
        "noten": [
            {
                "noot": noot.nummer,
                "bronnen": _verwijzingen(noot.bronnen),
                "paginas": [adres(p) for p in paginas if noot.nummer in noten_op(p)],
            }
            for noot in NOTEN.values()
        ],
    }


def adres(pagina: Pagina) -> str:
    """Het adres van een pagina vanaf het begin van de site: `over/stand/`."""
    pad = pagina.pad.relative_to("docs").with_suffix("").as_posix()
    return f"{pad}/".removesuffix("index/")
