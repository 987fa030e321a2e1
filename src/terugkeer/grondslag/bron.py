"""Bronnen: waar een regel staat, met een vaste link die uit zijn delen wordt gemaakt.

Niemand typt een link met de hand. Een wetsartikel linkt naar de tekst zoals die gold op
1 mei 2017 (jci 1.3), een uitspraak naar zijn ECLI, een Europese handeling naar zijn ELI
en een officiële publicatie naar haar nummer.
"""

from dataclasses import dataclass
from datetime import date
from enum import Enum

PEILDATUM = date(2017, 5, 1)
"""De dag waarvan de wetteksten worden getoond: de maand waarin het rapport uitkwam."""


class Toestand(Enum):
    """Hoe zeker de link van een bron is. Geen enkele link is live nagelopen."""

    VORM_GEZIEN = "nummer en vorm gezien in een opgeslagen kopie"
    VORM_AFGELEID = "vorm volgens het vaste patroon, niet gezien"
    ONGEVERIFIEERD = "adres uit het rapport, niet nagekeken"
    NIET_GEVONDEN = "geen vaste vindplaats gevonden"


@dataclass(frozen=True)
class Regeling:
    """Een Nederlandse wet, besluit, regeling of circulaire met een nummer in het Basiswettenbestand.

    `kort` is de naam in een verwijzing ("Vw 2000"), `naam` de volledige naam.
    """

    kort: str
    naam: str
    bwb: str
    op: date = PEILDATUM
    toestand: Toestand = Toestand.VORM_GEZIEN
    bijlage: str = ""

    def artikel(self, nummer: str, *, lid: int | None = None, onderdeel: str = "") -> "Wetsartikel":
        """Verwijs naar een artikel, zo nodig met lid en onderdeel."""
        return Wetsartikel(self, nummer, lid, onderdeel)

    def paragraaf(self, nummer: str, *, toestand: Toestand | None = None) -> "Circulaireplaats":
        """Verwijs naar een paragraaf van een circulaire ("A3/6")."""
        return Circulaireplaats(self, nummer, toestand or self.toestand)

    @property
    def url(self) -> str:
        """De hele regeling op de peildatum."""
        anker = f"#Bijlage{self.bijlage}" if self.bijlage else ""
        return f"https://wetten.overheid.nl/{self.bwb}/{self.op.isoformat()}{anker}"

    def __str__(self) -> str:
        return f"{self.kort} bijlage {self.bijlage}" if self.bijlage else self.kort


@dataclass(frozen=True)
class Wetsartikel:
    """Een artikel van een regeling, op de peildatum van die regeling."""

    regeling: Regeling
    artikel: str
    lid: int | None = None
    onderdeel: str = ""

    @property
    def url(self) -> str:
        """De jci 1.3-link: `z` is de zichtdatum, `g` de dag waarop de tekst gold."""
        op = self.regeling.op.isoformat()
        lid = f"&lid={self.lid}" if self.lid is not None else ""
        onderdeel = f"&o={self.onderdeel}" if self.onderdeel else ""
        return (
            f"https://wetten.overheid.nl/jci1.3:c:{self.regeling.bwb}"
            f"&artikel={self.artikel}{lid}{onderdeel}&z={op}&g={op}"
        )

    @property
    def toestand(self) -> Toestand:
        """De zekerheid van de regeling geldt ook voor haar artikelen."""
        return self.regeling.toestand

    def __str__(self) -> str:
        lid = f" lid {self.lid}" if self.lid is not None else ""
        onderdeel = f" onder {self.onderdeel}" if self.onderdeel else ""
        return f"{self.regeling.kort} art. {self.artikel}{lid}{onderdeel}"


@dataclass(frozen=True)
class Circulaireplaats:
    """Een paragraaf van een circulaire; een vaste link naar de paragraaf zelf is er niet."""

    regeling: Regeling
    nummer: str
    toestand: Toestand

    @property
    def url(self) -> str:
        """De hele circulaire op de peildatum."""
        return self.regeling.url

    def __str__(self) -> str:
        return f"{self.regeling.kort} {self.nummer}"


@dataclass(frozen=True)
class Uitspraak:
    """Een rechterlijke uitspraak. Zonder ECLI geen vaste link; `datum` alleen als die bekend is."""

    instantie: str
    datum: date | None
    zaaknummer: str
    ecli: str = ""
    naam: str = ""
    toestand: Toestand = Toestand.VORM_GEZIEN

    @property
    def url(self) -> str | None:
        """De vaste link van rechtspraak.nl."""
        return f"https://deeplink.rechtspraak.nl/uitspraak?id={self.ecli}" if self.ecli else None

    def __str__(self) -> str:
        naam = f" ({self.naam})" if self.naam else ""
        zaak = f", nr. {self.zaaknummer}" if self.zaaknummer else ""
        nummer = f", {self.ecli}" if self.ecli else zaak
        datum = f" {schrijf_datum(self.datum)}" if self.datum else ""
        return f"{self.instantie}{datum}{nummer}{naam}"


@dataclass(frozen=True)
class EUHandeling:
    """Een richtlijn of verordening van de Europese Unie; `soort` is de ELI-afkorting (`dir`)."""

    kort: str
    naam: str
    soort: str
    jaar: int
    nummer: int
    artikel: str = ""
    toestand: Toestand = Toestand.VORM_GEZIEN

    @property
    def url(self) -> str:
        """De European Legislation Identifier."""
        return f"https://eur-lex.europa.eu/eli/{self.soort}/{self.jaar}/{self.nummer}/oj"

    def __str__(self) -> str:
        return f"{self.kort} art. {self.artikel}" if self.artikel else self.kort


@dataclass(frozen=True)
class EUDocument:
    """Een stuk van de Europese Unie dat geen ELI heeft, zoals een mededeling van de Commissie."""

    kort: str
    naam: str
    celex: str
    toestand: Toestand = Toestand.VORM_AFGELEID

    @property
    def url(self) -> str:
        """De Nederlandse tekst op EUR-Lex, bij het CELEX-nummer."""
        return f"https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:{self.celex}"

    def __str__(self) -> str:
        return self.kort


@dataclass(frozen=True)
class Verdrag:
    """Een verdrag; met een nummer in het Basiswettenbestand als dat bekend is."""

    kort: str
    naam: str
    bwb: str = ""
    toestand: Toestand = Toestand.VORM_AFGELEID

    @property
    def url(self) -> str | None:
        """De verdragstekst op de peildatum."""
        if not self.bwb:
            return None
        return f"https://wetten.overheid.nl/{self.bwb}/{PEILDATUM.isoformat()}"

    def __str__(self) -> str:
        return self.kort


@dataclass(frozen=True)
class OfficielePublicatie:
    """Een stuk op officielebekendmakingen.nl: Staatsblad, Staatscourant of Kamerstuk.

    `reeks` is `stb`, `stcrt` of `kst`; `deel` het jaar of het dossiernummer.
    """

    reeks: str
    deel: int
    nummer: int
    naam: str = ""
    toestand: Toestand = Toestand.VORM_AFGELEID

    @property
    def url(self) -> str:
        """De vaste link van de officiële bekendmakingen."""
        return (
            f"https://zoek.officielebekendmakingen.nl/{self.reeks}-{self.deel}-{self.nummer}.html"
        )

    def __str__(self) -> str:
        if self.reeks == "kst":
            return f"Kamerstukken II {self.deel // 1000} {self.deel % 1000:03d}, nr. {self.nummer}"
        return f"{self.reeks.capitalize()}. {self.deel}, {self.nummer}"


@dataclass(frozen=True)
class Publicatie:
    """Een boek, rapport, webpagina of factsheet; `adres` staat zoals de bron het opgeeft."""

    auteur: str
    titel: str
    jaar: int | None = None
    adres: str = ""
    geraadpleegd: date | None = None
    toestand: Toestand = Toestand.ONGEVERIFIEERD

    @property
    def url(self) -> str | None:
        """Het opgegeven adres, of `None` als er geen is."""
        return self.adres or None

    def __str__(self) -> str:
        jaar = f" ({self.jaar})" if self.jaar else ""
        return f"{self.auteur}{jaar}, {self.titel}"


@dataclass(frozen=True)
class Rapportplaats:
    """Een plaats in het rapport: paragraaf of bijlage, met de voetnoten die erbij horen."""

    paragraaf: str
    noten: tuple[int, ...] = ()
    toestand: Toestand = Toestand.NIET_GEVONDEN

    @property
    def url(self) -> None:
        """Het rapport heeft geen vaste link per paragraaf; de editie linkt naar de concordantie."""

    def __str__(self) -> str:
        soort = "" if self.paragraaf.startswith("bijlage") else "§ "
        woord = "noot" if len(self.noten) == 1 else "noten"
        noten = f", {woord} {som_op(self.noten)}" if self.noten else ""
        return f"Rapport {soort}{self.paragraaf}{noten}"


Bron = (
    Regeling
    | Wetsartikel
    | Circulaireplaats
    | Uitspraak
    | EUHandeling
    | EUDocument
    | Verdrag
    | OfficielePublicatie
    | Publicatie
    | Rapportplaats
)


def rapport(paragraaf: str, *, noten: tuple[int, ...] = ()) -> Rapportplaats:
    """Verwijs naar een paragraaf ("2.2") of bijlage ("bijlage I") van het rapport."""
    return Rapportplaats(paragraaf, noten)


MAANDNAMEN = (
    "januari februari maart april mei juni juli augustus september oktober november december"
).split()


def schrijf_datum(dag: date) -> str:
    """Schrijf een datum zoals in een Nederlandse zin: `8 april 2016`."""
    return f"{dag.day} {MAANDNAMEN[dag.month - 1]} {dag.year}"


def som_op(delen: tuple[object, ...], voegwoord: str = "en") -> str:
    """Som op in een Nederlandse zin: `a, b en c`."""
    woorden = [str(deel) for deel in delen]
    if len(woorden) < 2:  # noqa: PLR2004
        return "".join(woorden)
    return f"{', '.join(woorden[:-1])} {voegwoord} {woorden[-1]}"
