"""Voetnoten: van een lijst onder aan de pagina naar een noot bij haar verwijzing.

WeasyPrint zet een noot zo onder aan de bladzijde (`float: footnote`). De verwijzing en het nummer in
de noot zijn gewone links, heen en terug; dat kan met de eigen nummers van CSS niet.
"""

from lxml.html import HtmlElement
from lxml.html.builder import CLASS, A

from uitgave.melding import Mislukt

_AAN_HET_WOORD = "\u2060"
"""Geen regel begint met een nootcijfer (WeasyPrint mag breken tussen een punt en een cijfer)."""


def zet_noten_bij_hun_verwijzing(inhoud: HtmlElement, naam: str) -> None:
    """Zet elke noot achter haar eerste verwijzing; een volgende verwijzing leidt ernaar terug."""
    noten = {noot.get("id"): noot for noot in inhoud.xpath('.//div[@class="footnote"]/ol/li')}
    gezet: set[str] = set()
    for verwijzing in inhoud.xpath('.//a[@class="footnote-ref"]'):
        doel = verwijzing.get("href").removeprefix("#")
        if doel not in noten:
            raise Mislukt(f"{naam}: voetnoot {doel!r} is er niet; bouw de site opnieuw")
        kop = verwijzing.getparent()
        soort = "noot naast" if _staat_naast_een_merk(kop) else "noot"
        heen = A(
            CLASS(soort), f"{_AAN_HET_WOORD}{verwijzing.text}", href=f"#{doel}", id=kop.get("id")
        )
        heen.tail = kop.tail
        kop.getparent().replace(kop, heen)
        if doel not in gezet:
            gezet.add(doel)
            _zet(heen, noten[doel])
    if over := noten.keys() - gezet:
        raise Mislukt(f"{naam}: naar voetnoot {min(over)!r} verwijst niets; bouw de site opnieuw")
    for lijst in inhoud.xpath('.//div[@class="footnote"]'):
        lijst.drop_tree()


def _staat_naast_een_merk(kop: HtmlElement) -> bool:
    """Tussen een merk en een nootcijfer hoort ruimte: anders lezen zij als een getal."""
    vorige = kop.getprevious()
    return vorige is not None and "merk" in vorige.get("class", "").split() and not vorige.tail


def _zet(heen: HtmlElement, noot: HtmlElement) -> None:
    """Zet de noot direct achter haar verwijzing."""
    for terug in noot.xpath('.//a[contains(@class, "footnote-backref")]'):
        terug.drop_tree()
    terug = A(CLASS("nummer"), heen.text.lstrip(_AAN_HET_WOORD), href=f"#{heen.get('id')}")
    terug.tail = " "
    noot.tag = "voet-noot"
    for alinea in noot.xpath("./p"):
        alinea.tag = "span"
        alinea.text = (alinea.text or "").lstrip()
    noot.text = None
    noot.insert(0, terug)
    noot.tail, heen.tail = heen.tail, None
    heen.addnext(noot)
