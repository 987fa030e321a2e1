"""De lijsten die uit het register worden gemaakt: begrippen, normen, bronnen, concordantie en meer.

Elke functie geeft Markdownregels; een pagina zet ze neer met één woord tussen haken.
"""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from terugkeer.bronnen.noten import NOTEN
from terugkeer.bronnen.redactie import VAN_DE_REDACTIE
from terugkeer.grondslag.bron import Bron, Rapportplaats
from terugkeer.grondslag.norm import NORMEN, Norm
from terugkeer.grondslag.uitkomst import Modaliteit
from terugkeer.voorzieningen.fase import Fase
from terugkeer.voorzieningen.overzicht import OVERZICHT, Cel
from uitgave import levend
from uitgave.begrippen import Begrip, Begrippenlijst, lees_begrippen
from uitgave.beweringen import beweringen
from uitgave.bronnenlijst import (
    SOORTEN,
    Gebruik,
    gebruik_van,
    regeling_van,
    soort,
    toestand,
    volgorde,
)
from uitgave.bronnenlijst import naam as bronnaam
from uitgave.geschreven import eerste_zin
from uitgave.levend import Antwoord
from uitgave.md.plaatsen import paragraafanker
from uitgave.normen import NASLAG, laad_alles
from uitgave.noten import noten_op, schrijf_bron, schrijf_noot
from uitgave.pagina import Pagina, lees_paginas
from uitgave.plaatsen import PARAGRAFEN, plaatsen
from uitgave.tijdlijn import Gebeurtenis, gebeurtenissen, tekeningen

PARAGRAAFTITELS = dict(
    zip(
        PARAGRAFEN,
        (
            "Inleiding",
            "Europese achtergrond",
            "Doelstelling, reikwijdte en vraagstelling",
            "Onderzoeksmethoden",
            "De afwijzing van de asielaanvraag",
            "De asielprocedure",
            "Consequenties van de afwijzing",
            "Terugkeer bevorderende maatregelen tijdens de asielprocedure",
            "Versnelling van de asielprocedure",
            "Voorkomen van vervolgaanvragen",
            "Maatregelen als reactie op de verhoogde instroom",
            "Informatievoorziening voor terugkeer (de tweede paragraaf met nummer 3.3)",
            "Terugkeer nadat de asielzoeker is uitgeprocedeerd",
            "Uitgangspunten van het terugkeerbeleid in Nederland",
            "Organisatie van het vertrek uit Nederland",
            "Zelfstandige terugkeer",
            "Gedwongen vertrek",
            "Belemmeringen om terug te keren en maatregelen daartegen",
            "Vrijheidsbeperkende maatregelen en de waarborgsom",
            "Wat als de terugkeer niet gerealiseerd kan worden?",
            "Bijzondere regelingen voor uitgeprocedeerden die niet kunnen terugkeren",
            "Rechten en voorzieningen voor uitgeprocedeerden die niet vertrekken",
            "Tijdelijke regelingen",
            "Samenvatting en conclusie",
            "Definities",
            "Lijst met geïnterviewde organisaties",
            "Lijst met organisaties",
            "Infographic terugkeerproces",
        ),
        strict=True,
    )
)
"""De titels van de paragrafen en bijlagen van het rapport."""

_HARDHEID = {
    Modaliteit.MOET: "moet",
    Modaliteit.REGEL: "in beginsel",
    Modaliteit.KAN: "kan",
    Modaliteit.PRAKTIJK: "praktijk",
}


def begrippen(wortel: Path) -> Iterator[str]:
    """Alle begrippen met hun uitleg, hun vormen en de pagina's waar zij staan."""
    laad_alles()
    lijst = lees_begrippen(wortel)
    waar = _paginas_per_begrip(lijst, lees_paginas(wortel))
    for begrip in sorted(lijst.begrippen.values(), key=lambda b: b.naam.casefold()):
        yield from _begrip(begrip, lijst, waar[begrip.naam])


def _begrip(begrip: Begrip, lijst: Begrippenlijst, paginas: list[Pagina]) -> Iterator[str]:
    yield from (f"## {begrip.naam} {{ #{begrip.anker} }}", "")
    if begrip.voluit:
        yield from (f"*Voluit: {begrip.voluit}.*", "")
    yield from (" ".join(begrip.gebonden.get(v, "") for v in ("uitleg", "toelichting")).strip(), "")
    ook = [v for v in (*begrip.vormen, *begrip.delen) if v != begrip.voluit]
    regels = [
        ("Ook", ", ".join(ook)),
        ("Zie ook", ", ".join(f"[{n}](#{lijst.begrippen[n].anker})" for n in begrip.zie)),
        ("Norm", ", ".join(map(_normlink, begrip.normen))),
        ("In het rapport", ", ".join(map(_plaats_in_rapport, begrip.rapport))),
        ("Redactie", begrip.gebonden.get("redactie", "")),
        ("Te vinden op", ", ".join(map(_link, paginas))),
    ]
    for kop, tekst in regels:
        if tekst:
            yield f"- {kop}: {tekst.rstrip('.')}"
    yield ""


def _paginas_per_begrip(
    lijst: Begrippenlijst, paginas: tuple[Pagina, ...]
) -> defaultdict[str, list[Pagina]]:
    waar: defaultdict[str, list[Pagina]] = defaultdict(list)
    for pagina in paginas:
        if not pagina.pad.is_relative_to(NASLAG):
            for naam in dict.fromkeys(b.naam for b in lijst.in_tekst(pagina.woorden)):
                waar[naam].append(pagina)
    return waar


def normenregister(wortel: Path) -> Iterator[str]:
    """Een tabel met elke norm: wat zij zegt, hoe hard zij is, haar bron en haar pagina's."""
    laad_alles()
    paginas = [p for p in lees_paginas(wortel) if not p.pad.is_relative_to(NASLAG)]
    yield "| Nr. | Norm | Hoe hard | Bron | Genoemd op |"
    yield "| --- | --- | --- | --- | --- |"
    for norm in sorted(NORMEN.values(), key=lambda n: n.nummer):
        cellen = (
            norm.nummer,
            f"[{norm.naam.replace('_', ' ')}][{norm.pad}]: {eerste_zin(norm.pad)}",
            _HARDHEID[norm.modaliteit],
            ", ".join(_met_concordantie(bron) for bron in norm.bron),
            ", ".join(_link(p) for p in paginas if norm.pad in {b.doel for b in beweringen(p)}),
        )
        yield f"| {' | '.join(cel.replace('|', ' ') or '–' for cel in cellen)} |"


def normkaart(norm: Norm) -> Iterator[str]:
    """Het kader boven de ingang van een norm: bron, tijd, uitzonderingen en twijfel."""
    yield f"- Norm: {norm.nummer} `{norm.naam}` ({_HARDHEID[norm.modaliteit]})"
    yield f"- Bron: {', '.join(_met_concordantie(b) for b in norm.bron)}"
    yield f"- Geldt: {norm.geldig} (stand mei 2017)"
    for uitzondering in norm.uitzonderingen:
        yield f"- Uitzondering: {uitzondering}"
    for zin in norm.twijfel:
        yield f"- Twijfel: {zin}"


def waardekaart(bron: tuple[Bron, ...], waarde: object) -> Iterator[str]:
    """Hetzelfde voor een waarde."""
    yield f"- Waarde: {waarde}"
    yield f"- Bron: {', '.join(_met_concordantie(b) for b in bron)}"


def concordantie(wortel: Path) -> Iterator[str]:
    """Van elke paragraaf, bijlage en noot van het rapport de plaats in de editie, en terug."""
    paginas = lees_paginas(wortel)
    yield from ("## Paragrafen en bijlagen", "")
    for paragraaf in PARAGRAFEN:
        soort = "Bijlage" if paragraaf.isalpha() else "Paragraaf"
        titel = f"{soort} {paragraaf}: {PARAGRAAFTITELS[paragraaf]}"
        yield from (f"### {titel} {{ #{paragraafanker(paragraaf)} }}", "")
        waar = [p for p in paginas if any(paragraaf in x.paragrafen for x in plaatsen(p))]
        yield from (*(f"- {_link(p)}" for p in waar), "")
    yield from ("## Voetnoten", "")
    for noot in NOTEN.values():
        waar = [p for p in paginas if noot.nummer in noten_op(p)]
        yield from (f"### Noot {noot.nummer} {{ #noot-{noot.nummer} }}", "")
        yield from (schrijf_noot(noot).removeprefix(f"Rapport, noot {noot.nummer}. "), "")
        yield from (f"Staat op: {', '.join(map(_link, waar))}.", "")
    yield from ("## Van pagina naar rapport", "")
    yield "| Pagina | Paragrafen en bijlagen | Noten |"
    yield "| --- | --- | --- |"
    for pagina in paginas:
        genoemd = {paragraaf for plaats in plaatsen(pagina) for paragraaf in plaats.paragrafen}
        if genoemd:
            delen = [f"[{p}](#{paragraafanker(p)})" for p in PARAGRAFEN if p in genoemd]
            noten = [f"[{n}](#noot-{n})" for n in sorted(noten_op(pagina)) if n in NOTEN]
            yield f"| {_link(pagina)} | {', '.join(delen)} | {', '.join(noten) or '–'} |"
    yield ""


def bronnen(wortel: Path) -> Iterator[str]:
    """Elke bron één keer, per soort en per regeling, met wat op haar rust en haar toestand."""
    kaart = gebruik_van(lees_paginas(wortel))
    leven = levend.lees(wortel)
    for kop in SOORTEN:
        groep = sorted((b for b in kaart if soort(b) == kop), key=volgorde)
        yield from (f"## {kop}", "")
        per_regeling: defaultdict[str, list[Bron]] = defaultdict(list)
        for bron in groep:
            regeling = regeling_van(bron)
            per_regeling[regeling.naam if regeling else ""].append(bron)
        for naam in sorted(per_regeling, key=str.casefold):
            if naam:
                yield from (f"### {naam}", "")
            yield "| Bron | Wat erop rust | Te vinden op | Toestand |"
            yield "| --- | --- | --- | --- |"
            for bron in per_regeling[naam]:
                cellen = _broncellen(bron, kaart[bron], levend.antwoord_van(bron, leven))
                yield f"| {' | '.join(cel.replace('|', ' ') or '–' for cel in cellen)} |"
            yield ""


def links(wortel: Path) -> Iterator[str]:
    """Of de links naar de bronnen nog werken, en wanneer dat is nagegaan."""
    yield from (levend.overzicht(levend.lees(wortel)), "")


def _broncellen(bron: Bron, gebruik: Gebruik, antwoord: Antwoord | None) -> Iterator[str]:
    naam = f"[{bronnaam(bron)}]({bron.url})" if bron.url else bronnaam(bron)
    yield f"{naam} *(redactie)*" if bron in VAN_DE_REDACTIE else naam
    rust = [f"[noot {n}](/naslag/concordantie.md#noot-{n})" for n in gebruik.noten]
    rust += [f"[{norm.naam.replace('_', ' ')}][{norm.pad}]" for norm in gebruik.normen]
    if not rust:
        kort = [(w, w.rpartition(".")[2].replace("_", " ").lower()) for w in gebruik.waarden]
        rust = [f"[{naam}][{pad}]" for pad, naam in kort]
    yield ", ".join(rust)
    yield ", ".join(map(_link, gebruik.paginas))
    yield f"{toestand(bron)}; {antwoord}" if antwoord else toestand(bron)


def voorzieningen(wortel: Path) -> Iterator[str]:
    """De tabel van voorziening en fase, met het antwoord van de normen in elke cel."""
    del wortel  # de tabel komt alleen uit de code
    yield from ("/// html | div.matrix", "")
    yield f"| Voorziening | {' | '.join(f'{n}. {fase.value}' for n, fase in enumerate(Fase, 1))} |"
    yield "| --- " * (len(Fase) + 1) + "|"
    for rij in OVERZICHT:
        yield f"| {rij.voorziening} | {' | '.join(map(_cel, rij.cellen))} |"
    yield from ("", "///", "")


def _cel(cel: Cel) -> str:
    woord = cel.antwoord.value
    merk = f'<span class="{woord}">{woord}</span>'
    return f"{merk}: {cel.tekst}" if cel.tekst else merk


def tijdlijn(wortel: Path) -> Iterator[str]:
    """De tijdlijn, eerst getekend per tijdvak en dan als lijst die hetzelfde zegt."""
    alle = gebeurtenissen(wortel)
    yield from ("## De tekening", "", '<div class="tijdlijn" data-search-exclude>')
    for tijdvak, tekening in tekeningen(alle):
        yield f"<figure><figcaption>{tijdvak}</figcaption>{tekening}</figure>"
    yield from ("</div>", "", "## De lijst", "")
    yield "| Wanneer | Wat | Bron | Te vinden op |"
    yield "| --- | --- | --- | --- |"
    for gebeurtenis in alle:
        cellen = _tijdlijncellen(gebeurtenis)
        yield f"| {' | '.join(cel.replace('|', ' ') for cel in cellen)} |"
    yield ""


def _tijdlijncellen(gebeurtenis: Gebeurtenis) -> Iterator[str]:
    datum, namen = gebeurtenis.datum, gebeurtenis.namen
    yield f"[{datum}][{namen[0]}]" if namen else str(datum)
    yield gebeurtenis.wat
    yield "; ".join(map(_met_concordantie, datum.bron))
    yield ", ".join(_link(pagina, gebeurtenis.anker) for pagina in gebeurtenis.paginas)


def _met_concordantie(bron: Bron) -> str:
    """Een bron met link; een plaats in het rapport linkt naar de concordantie."""
    if not isinstance(bron, Rapportplaats):
        return schrijf_bron(bron)
    kaal = bron.paragraaf.removeprefix("bijlage ")
    return f"[{bron}](/naslag/concordantie.md#{paragraafanker(kaal)})"


def _normlink(nummer: str) -> str:
    """De norm met dit nummer; een onbekend nummer meldt de controle."""
    gevonden = (norm for norm in NORMEN.values() if norm.nummer == nummer)
    return "".join(f"[{norm.naam.replace('_', ' ')}][{norm.pad}]" for norm in gevonden)


def _plaats_in_rapport(plaats: str) -> str:
    return f"§ {plaats}" if plaats[:1].isdigit() else plaats


def _link(pagina: Pagina, anker: str = "") -> str:
    """Een link naar een pagina of een plaats daarop, met haar kop als naam."""
    kop = next(r for r in pagina.tekst.splitlines() if r.startswith("# "))
    return f"[{kop[2:]}](/{pagina.pad.relative_to('docs').as_posix()}{'#' * bool(anker)}{anker})"
