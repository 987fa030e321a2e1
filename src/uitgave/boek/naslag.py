"""De naslag in de vorm van een boek: korte ingangen, en vindplaatsen als een rij bladzijden.

Op een scherm is een lijst met titels van pagina's handig: elke titel is een knop. Op papier zoekt
iemand een bladzijde. Daar staat dus `p. 22, 43, 155`, in de volgorde van het boek.
"""

import re
from collections.abc import Iterable, Iterator
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement
from lxml.html.builder import CLASS, A, B, E, P

from uitgave.boek.bladen import Blad

VINDPLAATS = "vindplaats"
"""De klasse van een link waarvan alleen de bladzijde gedrukt wordt."""

_VOOR_TITELS = re.compile("Te vinden op:|Staat op:")
_KENMERK = re.compile(r"[A-Z][a-z ]{1,14}: ")


def maak_naslag_kort(bladen: dict[str, Blad]) -> None:
    """Geef elk blad van de naslag zijn vorm op papier."""
    for blad in bladen.values():
        if blad.is_naslag:
            _maak_kort(blad, bladen)


def _maak_kort(blad: Blad, bladen: dict[str, Blad]) -> None:
    _noem_code(blad)
    for norm in blad.inhoud.xpath('.//div[contains(@class, "doc-backlinks")]'):
        plaatsen = _rij(norm.xpath(".//li/span[last()]/a"), blad, bladen)
        _vervang(norm, P(CLASS("kenmerken"), B("Genoemd op"), " p.\xa0", *plaatsen))
    for lijst in blad.inhoud.xpath(".//ul"):
        if titels := _alleen_titels(lijst, blad, bladen):
            _vervang(lijst, P("p.\xa0", *_rij(titels, blad, bladen)))
    for veld in blad.inhoud.xpath(".//td | .//li | .//p"):
        if titels := _alleen_titels(veld, blad, bladen):
            begin = (veld.text or "").strip(", ")
            veld.clear()
            veld.text = f"{begin} p.\xa0".lstrip()
            veld.extend(_rij(titels, blad, bladen))
    for tabel in blad.inhoud.iter("tbody"):
        _zet_op_volgorde(tabel, blad, bladen)
    for lijst in blad.inhoud.xpath(".//ul"):
        if all(_KENMERK.match(punt.text or "") for punt in lijst):
            _vervang(lijst, P(CLASS("kenmerken"), *_kenmerken(lijst)))


def _noem_code(blad: Blad) -> None:
    """Zeg onder elke kop in welk bestand de code staat.

    De code zelf staat op de site. Op papier is zij lang en niet te draaien, en wat zij zegt, staat in
    de ingang in woorden: waarde, wetsartikel en plaats in het rapport.
    """
    per_kop = {
        code.xpath("preceding::h2[1]")[0]: code.findtext("summary/code")
        for code in blad.inhoud.xpath('.//details[@class="mkdocstrings-source"]')
    }
    for kop, pad in per_kop.items():
        kop.addnext(P(CLASS("kenmerken"), B("Code:"), " ", E.code(pad)))


def _alleen_titels(veld: HtmlElement, blad: Blad, bladen: dict[str, Blad]) -> list[HtmlElement]:
    """De links van een veld, als het niets anders noemt dan titels van pagina's."""
    eromheen = "".join(veld.xpath(".//text()[not(ancestor::a)]"))
    if _VOOR_TITELS.sub("", eromheen).strip(", .\n"):
        return []
    links = list(veld.iter("a"))
    return links if all(_noemt_titel(link, blad, bladen) for link in links) else []


def _noemt_titel(link: HtmlElement, blad: Blad, bladen: dict[str, Blad]) -> bool:
    pad = _pad(link, blad)
    return pad in bladen and bladen[pad].titel == link.text_content()


def _pad(link: HtmlElement, blad: Blad) -> str:
    adres: str = urljoin(f"/{blad.pad}", link.get("href"))
    return urlsplit(adres).path.removeprefix("/")


def _rij(
    links: Iterable[HtmlElement], blad: Blad, bladen: dict[str, Blad]
) -> Iterator[HtmlElement]:
    """Van elk blad één vindplaats, op de volgorde van het boek."""
    eerste: dict[str, HtmlElement] = {}
    for link in links:
        eerste.setdefault(_pad(link, blad), link)
    op_volgorde = [eerste[pad] for pad in bladen if pad in eerste]
    for link in op_volgorde:
        plaats = A(CLASS(VINDPLAATS), href=link.get("href"))
        plaats.tail = ", " if link is not op_volgorde[-1] else None
        yield plaats


def _zet_op_volgorde(tabel: HtmlElement, blad: Blad, bladen: dict[str, Blad]) -> None:
    """Een tabel waarvan elke rij met een bladzijde begint, staat op de volgorde van het boek."""
    links = [rij[0].xpath(f'a[@class="{VINDPLAATS}"]') for rij in tabel]
    if all(len(gevonden) == 1 for gevonden in links):
        op_volgorde = list(bladen)
        tabel[:] = sorted(tabel, key=lambda rij: op_volgorde.index(_pad(rij[0].find("a"), blad)))


def _kenmerken(lijst: HtmlElement) -> Iterator[HtmlElement | str]:
    """De punten van een lijst achter elkaar, elk met zijn kop."""
    for punt in lijst:
        kop, _, tekst = punt.text.partition(": ")
        punt.tag, punt.text = "span", f" {tekst}"
        punt.tail = " " if punt.text_content().endswith((".", "?")) else ". "
        yield B(f"{kop}:")
        yield punt


def _vervang(oud: HtmlElement, nieuw: HtmlElement) -> None:
    nieuw.tail = oud.tail
    oud.getparent().replace(oud, nieuw)
