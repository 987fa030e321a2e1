"""Links op papier: met de bladzijde erbij, of met de plaats in de bronnenlijst."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from posixpath import normpath
from urllib.parse import unquote, urljoin, urlsplit

from lxml.html import HtmlElement
from lxml.html.builder import CLASS, SPAN

from uitgave.boek.bijeen import HEEL, breek_bij
from uitgave.boek.bladen import Blad
from uitgave.boek.bladzijden import OPEN
from uitgave.boek.naslag import VINDPLAATS
from uitgave.melding import Mislukt

_LEESTEKEN = re.compile(r"(?=[&?])|(?<=[^:/]/)(?=\w)|(?<=[_-])(?=[a-z])|(?<=%20)")
BRONNEN = "naslag/bronnen/"
CONCORDANTIE = "naslag/concordantie/"

MERKEN = {
    "bladzijde": "\xa0(p.\xa0…)",
    "begrip": "°…",
    "bewering": "◊…",
    "buiten": "↗…",
    "rapport": "→…",
    "inhoud": "…",
}
"""Hoe een merk eruitziet; op de puntjes komt de bladzijde."""


@dataclass(frozen=True)
class Wegwijzer:
    """Weet welke plaatsen het boek heeft, en waar een adres van buiten in de bronnenlijst staat."""

    plaatsen: frozenset[str]
    bladen: dict[str, Blad]
    bronnen: dict[str, str]
    bestanden: frozenset[str]

    def leg_links(self, blad: Blad) -> None:
        """Geef elke link van een hoofdstuk haar doel in het boek en haar merk op papier."""
        gezien: set[str] = set()
        for link in blad.inhoud.xpath(".//a[@href]"):
            _maak_vlak(link)
            adres = link.get("href")
            if urlsplit(adres).scheme:
                self._naar_buiten(blad, link)
            else:
                self._naar_binnen(blad, link, gezien)

    def _naar_buiten(self, blad: Blad, link: HtmlElement) -> None:
        """In de bronnenlijst zelf staat het adres voluit; elders leidt een merk daarheen."""
        adres = link.get("href")
        plaats = self.bronnen.get(adres)
        if blad.pad == BRONNEN and plaats == link.get("id"):
            link.addnext(_adres(adres))
        elif plaats is None:
            _zet_adres_achter(link, adres)
        elif blad.pad != BRONNEN:
            _zet_achter(link, merk("buiten", plaats))

    def _naar_binnen(self, blad: Blad, link: HtmlElement, gezien: set[str]) -> None:
        adres = urlsplit(urljoin(f"/{blad.pad}", link.get("href")))
        pad, anker = adres.path.removeprefix("/"), unquote(adres.fragment)
        doelblad = self.bladen.get(pad)
        if doelblad is None:
            self._naar_bestand(blad, link, normpath(pad))
            return
        plaats = doelblad.plaats(anker)
        if plaats not in self.plaatsen:
            regel = f"{blad.pad or 'index.html'}: de link {link.get('href')!r} leidt nergens heen"
            raise Mislukt(f"{regel}; verbeter haar of het anker")
        link.set("href", f"#{plaats}")
        soort = link.get("class", "")
        if soort == VINDPLAATS:
            link.text = OPEN
            link.set("data-doel", plaats)
        elif "begrip" in soort.split():
            if plaats in gezien:
                link.drop_tag()
                return
            gezien.add(plaats)
            _zet_achter(link, merk("begrip", plaats))
        elif "bewering" in soort.split():
            _zet_achter(link, merk("bewering", plaats))
        elif doelblad is not blad:
            _zet_achter(link, merk("rapport" if pad == CONCORDANTIE else "bladzijde", plaats))

    def _naar_bestand(self, blad: Blad, link: HtmlElement, pad: str) -> None:
        """Een bestand van de site dat geen pagina is: op papier staat waar het op de site staat."""
        if pad not in self.bestanden:
            regel = f"{blad.pad or 'index.html'}: de link {link.get('href')!r} leidt nergens heen"
            raise Mislukt(f"{regel}; verbeter haar of bouw de site opnieuw")
        _zet_adres_achter(link, pad)
        link.drop_tag()


def geef_plaatsen_een_naam(bladen: Iterable[Blad]) -> frozenset[str]:
    """Maak de namen van plaatsen uniek in het boek; zonder een link erheen vervalt een naam later."""
    plaatsen = set()
    for blad in bladen:
        plaatsen.add(blad.naam)
        for element in blad.inhoud.xpath(".//*[@id]"):
            element.set("id", blad.plaats(element.get("id")))
            plaatsen.add(element.get("id"))
    return frozenset(plaatsen)


def nummer_bronnen(blad: Blad) -> dict[str, str]:
    """Geef elk adres in de bronnenlijst een plaats."""
    bronnen: dict[str, str] = {}
    for link in blad.inhoud.xpath(".//td[1]//a[@href]"):
        adres = link.get("href")
        if urlsplit(adres).scheme and adres not in bronnen:
            bronnen[adres] = blad.plaats(f"bron-{len(bronnen) + 1}")
            link.set("id", bronnen[adres])
            next(link.iterancestors("table")).set("class", "bronnen")
    return bronnen


def wis_ongebruikte_plaatsen(boek: HtmlElement) -> None:
    """Een plaats waar niets heen leidt, maakt de PDF alleen groter."""
    doelen = {link.get("href")[1:] for link in boek.xpath('//a[starts-with(@href, "#")]')}
    doelen |= {merk.get("data-doel") for merk in boek.xpath("//*[@data-doel]")}
    for element in boek.xpath("//*[@id]"):
        if element.get("id") not in doelen:
            del element.attrib["id"]


def _maak_vlak(link: HtmlElement) -> None:
    """Een link in een PDF is tekst zonder onderdelen: anders krijgt elk onderdeel een eigen link."""
    if len(link) == 1 and link[0].tag == "code" and not (link.text or "").strip():
        link.set("class", f"{link.get('class', '')} code".strip())
    for kind in list(link.iterdescendants()):
        if kind.get("class") == HEEL:
            link.set("class", f"{link.get('class', '')} {HEEL}".strip())
        if kind.tag != "img":
            kind.drop_tag()


def _adres(adres: str) -> HtmlElement:
    """Een adres voluit; op een smalle plaats breekt het bij een leesteken."""
    span = SPAN(CLASS("adres"), adres)
    breek_bij(span, _LEESTEKEN)
    return span


def merk(soort: str, plaats: str) -> HtmlElement:
    """Een merk met een open vak voor de bladzijde van een plaats."""
    tekst, open_vak = MERKEN[soort].split("…")
    return SPAN(CLASS(f"merk {soort}"), {"data-doel": plaats}, f"{tekst}{OPEN}{open_vak}")


def _zet_achter(link: HtmlElement, merk: HtmlElement) -> None:
    merk.tail, link.tail = link.tail, None
    link.addnext(merk)


def _zet_adres_achter(link: HtmlElement, adres: str) -> None:
    _zet_achter(link, _adres(f"({adres})"))
    link.tail = " "
