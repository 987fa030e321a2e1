"""Wetsplaatsen: de wet zoals een feit haar noemt ("Vw 62 lid 1"), vergeleken met een bron."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from terugkeer.grondslag.bron import Bron, Wetsartikel

_NAMEN = {
    "Vw": "Vw 2000",
    "Vb": "Vb 2000",
    "VV": "VV 2000",
    "Vc": "Vc 2000",
    "Rva": "Rva 2005",
    "Richtlijn 2008/115/EG": "Terugkeerrichtlijn",
    "Richtlijn 2011/95/EU": "Kwalificatierichtlijn",
    "ABRvS": "Raad van State",
}
"""De namen van de feitenlijst die in de editie anders heten."""

HERSTELD = {
    "Vb 3.6": "Vb 3.6a",
    "Vb 3.11(8)(a)": "Vb 3.118b",
    "Vw 30(1)": "Vw 30b(1)",
    "Zvw 122(a)": "Zvw 122a",
}
"""Artikelen die het rapport verkeerd noemt; de pagina Verbeteringen zegt waarom."""

_DEEL = re.compile(
    r"(?P<naam>Richtlijn \S+|Regeling [\w ]+|rule 39|[A-Z]\w+)"
    r"(?: (?:art\. )?(?P<artikel>\d[\d.:]*[a-z]?)(?:-(?P<tot>\d[\d.]*))?(?P<rest>.*))?"
)
_ARTIKEL_APART = {"Vw", "Vb", "VV", "Awb", "Zvw", "Participatiewet"}


@dataclass(frozen=True)
class Wetsplaats:
    """Een wet, met artikel en lid als het feit die noemt; `tot` is het einde van een reeks."""

    naam: str
    artikel: str = ""
    lid: int | None = None
    onderdeel: str = ""
    tot: str = ""

    def is_in(self, bron: tuple[Bron, ...]) -> bool:
        """Zeg of een van de bronnen deze plaats is."""
        return any(self._past_bij(deel) for deel in bron)

    def _past_bij(self, bron: Bron) -> bool:
        if not self.artikel:
            return self.naam.casefold() in str(bron).casefold()
        if not isinstance(bron, Wetsartikel) or bron.regeling.kort != self.naam:
            return False
        if self.tot:
            return _getallen(self.artikel) <= _getallen(bron.artikel) <= _getallen(self.tot)
        return (
            bron.artikel == self.artikel
            and self.lid in (None, bron.lid)
            and self.onderdeel in ("", bron.onderdeel)
        )

    def __str__(self) -> str:
        reeks = f" tot en met {self.tot}" if self.tot else ""
        lid = f" lid {self.lid}" if self.lid else ""
        onder = f" onder {self.onderdeel}" if self.onderdeel else ""
        artikel = f" art. {self.artikel}" if self.artikel else ""
        return f"{self.naam}{artikel}{reeks}{lid}{onder}"


def wetsplaatsen(wet: str) -> Iterator[Wetsplaats]:
    """Ontleed het wetsveld van een feit; een naam zonder artikel telt ook."""
    for deel in wet.split("; "):
        gevonden = _DEEL.match(HERSTELD.get(deel, deel))
        if not gevonden:
            continue
        naam = _NAMEN.get(gevonden["naam"], gevonden["naam"])
        if gevonden["naam"] not in _ARTIKEL_APART or not gevonden["artikel"]:
            yield Wetsplaats(naam)
            continue
        rest = gevonden["rest"] or ""
        leden = [int(lid) for lid in re.findall(r"(?<=\()\d+(?=\))|(?<=lid )\d+", rest)]
        onder = re.search(r"\(([a-z])\)|onder ([a-z])\b(?! en)", rest)
        onderdeel = next((o for o in onder.groups() if o), "") if onder else ""
        for lid in leden or (None,):
            yield Wetsplaats(naam, gevonden["artikel"], lid, onderdeel, gevonden["tot"] or "")
        if jo := re.search(r"jo\. (\d\w*)", rest):
            yield Wetsplaats(naam, jo[1])


def _getallen(artikel: str) -> tuple[int, ...]:
    return tuple(int(n) for n in re.findall(r"\d+", artikel))
