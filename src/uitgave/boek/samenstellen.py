"""Het boek als één XHTML-document: omslag, inhoud, en elk deel met zijn hoofdstukken."""

from collections.abc import Iterator

from lxml import etree
from lxml.html import HtmlElement
from lxml.html.builder import BODY, CLASS, DIV, H1, HEAD, HTML, META, TITLE, A, E, P

from uitgave.boek.bijeen import houd_bijeen
from uitgave.boek.bladen import Blad, Deel
from uitgave.boek.bladzijden import verklein_vakken
from uitgave.boek.links import (
    BRONNEN,
    MERKEN,
    Wegwijzer,
    geef_plaatsen_een_naam,
    merk,
    nummer_bronnen,
    wis_ongebruikte_plaatsen,
)
from uitgave.boek.naslag import maak_naslag_kort
from uitgave.boek.noten import zet_noten_bij_hun_verwijzing
from uitgave.boek.vormen import geef_vaste_vorm, verlaag_koppen
from uitgave.editie import STAND, Editie

_MERKEN = (
    ("begrip", "bij een begrip: de bladzijde met de betekenis"),
    ("bewering", "bij een termijn of regel: de bladzijde met de norm en haar wetsartikel"),
    ("rapport", "bij een plaats in het rapport: de bladzijde met die plaats in de concordantie"),
    ("buiten", "bij een bron: de bladzijde in de bronnenlijst, met het adres voluit"),
)
"""De merken in de tekst, voor de uitleg onder de inhoud."""


def stel_samen(delen: tuple[Deel, ...], editie: Editie, bestanden: frozenset[str]) -> str:
    """Maak van de delen één document."""
    bladen = {blad.pad: blad for deel in delen for blad in deel.bladen}
    maak_naslag_kort(bladen)
    for blad in bladen.values():
        geef_vaste_vorm(blad.inhoud)
        houd_bijeen(blad.inhoud)
    plaatsen = geef_plaatsen_een_naam(bladen.values())
    bronnen = nummer_bronnen(bladen[BRONNEN]) if BRONNEN in bladen else {}
    wegwijzer = Wegwijzer(plaatsen, bladen, bronnen, bestanden)
    inhoud = _inhoud(delen)
    for blad in bladen.values():
        wegwijzer.leg_links(blad)
        zet_noten_bij_hun_verwijzing(blad.inhoud, blad.naam)
        verlaag_koppen(blad.inhoud)
    boek = HTML(
        _kop(editie),
        BODY(_omslag(editie), inhoud, E.main(*(_deel(n, deel) for n, deel in enumerate(delen, 1)))),
        lang="nl",
    )
    wis_ongebruikte_plaatsen(boek)
    verklein_vakken(boek)
    return str(etree.tostring(boek, encoding="unicode"))


def _kop(editie: Editie) -> HtmlElement:
    dag = editie.dag.isoformat()
    return HEAD(
        META(charset="utf-8"),
        TITLE(f"{editie.naam}: de terugkeer van afgewezen asielzoekers (stand {STAND})"),
        META(name="author", content=f"Redactie {editie.naam}"),
        META(name="description", content=f"{editie.omschrijving} Versie {editie.versie}."),
        META(name="keywords", content=f"terugkeer, asiel, stand {STAND}, versie {editie.versie}"),
        META(name="dcterms.created", content=dag),
        META(name="dcterms.modified", content=dag),
    )


def _omslag(editie: Editie) -> HtmlElement:
    voet = f"{editie.naam} {editie.versie}, stand {STAND}, gemaakt op {editie.gemaakt}"
    return E.header(
        CLASS("omslag"),
        {"data-voet": voet},
        P(CLASS("titel"), editie.naam),
        P(CLASS("onder"), "De terugkeer van afgewezen asielzoekers, in gewone taal"),
        P(CLASS("stand"), f"Stand {STAND}"),
        P(
            CLASS("colofon"),
            f"Versie {editie.versie}, gemaakt op {editie.gemaakt}. Geen geldend recht en geen juridisch "
            "advies. Bewerking van een openbaar rapport; geen uitgave van de overheid, het EMN of de "
            "Europese Unie. Tekst: CC BY 4.0. Code: EUPL-1.2.",
        ),
    )


def _inhoud(delen: tuple[Deel, ...]) -> HtmlElement:
    """De inhoud met bladzijden, en daaronder wat de merken in de tekst zeggen."""
    regels = (
        E("inhoud-regel", CLASS(soort), A(titel, href=f"#{doel}"), merk("inhoud", doel))
        for soort, titel, doel in _regels(delen)
    )
    merken = (P(MERKEN[soort].replace("…", "12"), f" {uitleg}") for soort, uitleg in _MERKEN)
    return E.nav(
        CLASS("inhoud"),
        P(CLASS("kop"), "Inhoud", id="inhoud"),
        E("inhoud-lijst", *regels),
        DIV(CLASS("merken"), P(CLASS("kop"), "De merken in de tekst"), *merken),
    )


def _regels(delen: tuple[Deel, ...]) -> Iterator[tuple[str, str, str]]:
    for nummer, deel in enumerate(delen, 1):
        yield "deel", deel.titel, f"deel-{nummer}"
        for blad in deel.bladen:
            yield "hoofdstuk", blad.titel, blad.naam


def _deel(nummer: int, deel: Deel) -> HtmlElement:
    kop = H1(CLASS("deel"), deel.titel, id=f"deel-{nummer}")
    return E.section(kop, *(_hoofdstuk(blad) for blad in deel.bladen))


def _hoofdstuk(blad: Blad) -> HtmlElement:
    hoofdstuk = blad.inhoud
    hoofdstuk.tag = "section"
    hoofdstuk.set("class", "hoofdstuk naslag" if blad.is_naslag else "hoofdstuk")
    hoofdstuk.set("id", blad.naam)
    return hoofdstuk
