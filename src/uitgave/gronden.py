"""Poort: elke norm en waarde rust op feiten van het rapport, en zegt hetzelfde als zij.

Dit vergelijkt de code met de feitenlijst, los van wat er op de pagina's staat. Wat bewust anders is,
staat onderaan met de reden; een reden die niet meer nodig is, is ook een fout. Een waarde die niet
uit het rapport komt maar van de redactie, noemt ook geen plaats in het rapport en heeft geen feit.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from terugkeer.bronnen.noten import NOTEN
from terugkeer.grondslag.bron import Rapportplaats
from terugkeer.grondslag.uitkomst import Antwoord, Modaliteit
from terugkeer.grondslag.waarde import Datum, Grens, Lijst, Regel, Waarde
from uitgave.feiten import Rapportfeit, lees_feiten
from uitgave.melding import Melding
from uitgave.onderwerpen import Onderwerp, onderwerpen
from uitgave.wetsplaatsen import wetsplaatsen

_ONTKENNING = re.compile(
    r"\b(?:niet|geen|nooit|zonder|zelden|verboden|uitsluitend|alleen|pas|vervalt|stopt|eindig\w+"
    r"|voorkomen|vervangen|ongeacht)\b"
)
_MOGELIJKHEID = re.compile(
    r"\b(?:kan|kunnen|kon|konden|mag|mogen|mogelijk|in aanmerking|kansrijk)\b"
)
_IN_BEGINSEL = re.compile(
    r"\b(?:in beginsel|in principe|in de regel|in het algemeen|meestal|doorgaans|gewoonlijk|veelal"
    r"|vaak|vrijwel|soms|zelden)\b"
)
_GRENZEN = {
    Grens.MINSTENS: "minimaal|ten minste|minstens",
    Grens.HOOGSTENS: "maximaal|ten hoogste|hoogstens|hooguit|max[.]|binnen",
    Grens.ONGEVEER: "circa|ongeveer|naar schatting",
    Grens.MEER: "ruim|meer dan",
    Grens.MINDER: "minder dan|tot onder",
}
_ZONDER_INHOUD = frozenset(
    "een het van de den der geen voor met over wie iema ander bij aan".split()
)
_STAM = 5


def controleer_gronden(wortel: Path) -> Iterator[Melding]:
    """Loop elke norm en waarde na tegen haar feiten."""
    gebruikt: set[str] = set()
    for onderwerp in onderwerpen():
        for soort, tekst in _gebreken(onderwerp):
            sleutel = f"{onderwerp.kort}: {soort}"
            gebruikt.add(sleutel)
            if sleutel not in BEWUST_ANDERS:
                yield Melding(*onderwerp.plek(wortel), f"{onderwerp.wie}: {tekst}")
    for sleutel in BEWUST_ANDERS.keys() - gebruikt:
        tekst = f'"{sleutel}" is niet meer anders dan het rapport; haal de regel weg'
        yield Melding(*_regel_van_uitzondering(wortel, sleutel), tekst)


def _gebreken(onderwerp: Onderwerp) -> Iterator[tuple[str, str]]:
    """Wat er niet klopt, met de soort waaronder het bewust anders mag zijn."""
    onbekend = [nummer for nummer in onderwerp.feiten if nummer not in lees_feiten()]
    for nummer in onbekend:
        yield "feit", f"feit {nummer} bestaat niet; verbeter het nummer in feiten="
    uit_het_rapport = any(isinstance(bron, Rapportplaats) for bron in onderwerp.bron)
    if uit_het_rapport and not onderwerp.feiten:
        yield (
            "geen feit",
            'rust op geen feit van het rapport; zoek het in feiten.jsonl en zet feiten="F…" erbij',
        )
    if onbekend or not onderwerp.feiten:
        return
    feiten = tuple(lees_feiten()[nummer] for nummer in onderwerp.feiten)
    yield from (("plaats", tekst) for tekst in _plaatsfouten(onderwerp, feiten))
    for feit in feiten:
        for plaats in wetsplaatsen(feit.wet):
            if not plaats.is_in(onderwerp.bron):
                tekst = (
                    f"feit {feit.nummer} noemt {plaats}; zet dat in de bron, of kies een ander feit"
                )
                yield "wet", tekst
    if isinstance(waarde := onderwerp.wat, Waarde):
        tekst = " ".join(feit.tekst for feit in feiten)
        for soort, fout in _waardefouten(waarde, tekst):
            yield soort, f"{fout} ({', '.join(onderwerp.feiten)})"


def _plaatsfouten(onderwerp: Onderwerp, feiten: tuple[Rapportfeit, ...]) -> Iterator[str]:
    """Paragraaf en noot van bron en feit zijn dezelfde."""
    plaatsen = [bron for bron in onderwerp.bron if isinstance(bron, Rapportplaats)]
    noten = {(p.paragraaf.removeprefix("bijlage "), noot) for p in plaatsen for noot in p.noten}
    paragrafen = {plaats.paragraaf.removeprefix("bijlage ") for plaats in plaatsen}
    for feit in feiten:
        if feit.paragraaf not in paragrafen:
            yield f"feit {feit.nummer} staat in {feit.paragraaf}; noem die plaats in rapport(...)"
        elif feit.noot and (feit.paragraaf, feit.noot) not in noten:
            yield f"feit {feit.nummer} staat bij noot {feit.noot}; noem die noot in rapport(...)"
    for paragraaf in sorted(paragrafen - {feit.paragraaf for feit in feiten}):
        yield f"de bron noemt {paragraaf}, maar geen feit komt daarvandaan; zet het feit erbij"
    for paragraaf, nummer in sorted(noten):
        noot = NOTEN.get(nummer)
        if noot and noot.paragraaf != paragraaf:
            yield f"noot {nummer} hoort bij {noot.paragraaf}, niet bij {paragraaf}; verbeter de bron"


def _waardefouten(waarde: Waarde, tekst: str) -> Iterator[tuple[str, str]]:
    """Wat de feiten anders zeggen dan de waarde."""
    gewoon = _gewoon(tekst)
    if isinstance(waarde, Lijst):
        for vormen in waarde.elementen:
            if not _genoemd(vormen, gewoon):
                yield (
                    "waarde",
                    f'"{vormen[0]}" staat niet in de feiten; verbeter de lijst of de feiten',
                )
        if (aantal := _geteld(waarde, tekst)) and len(waarde.elementen) not in aantal:
            gevonden = " of ".join(map(str, sorted(aantal)))
            yield (
                "aantal",
                f"de lijst telt {len(waarde.elementen)}, de feiten {gevonden}; zoek het verschil",
            )
    elif isinstance(waarde, Regel):
        yield from _antwoordfouten(waarde, gewoon)
    elif not any(_staat_in(vorm, gewoon) for vorm in waarde.schrijfwijzen()):
        yield "waarde", f'"{waarde}" staat niet in de feiten; kijk welke van de twee klopt'
    yield from _hardheidfouten(waarde, gewoon)


def _antwoordfouten(regel: Regel, tekst: str) -> Iterator[tuple[str, str]]:
    if regel.antwoord is Antwoord.NEE and not _ONTKENNING.search(tekst):
        yield "waarde", "het antwoord is nee, maar de feiten ontkennen niets; kijk wat klopt"
    if regel.antwoord is Antwoord.MOGELIJK and not _MOGELIJKHEID.search(tekst):
        yield (
            "waarde",
            "het antwoord is mogelijk, maar de feiten zeggen geen kan of mag; kijk wat klopt",
        )


def _hardheidfouten(waarde: Waarde, tekst: str) -> Iterator[tuple[str, str]]:
    """Een voorbehoud of grens in de feiten staat ook bij de waarde, en omgekeerd."""
    if isinstance(waarde, Datum):
        return
    woorden = " ".join([*waarde.schrijfwijzen(), *_elementen(waarde)])
    voorbehoud = _IN_BEGINSEL.search(tekst)
    if voorbehoud and waarde.hardheid is Modaliteit.MOET and not _IN_BEGINSEL.search(woorden):
        yield (
            "voorbehoud",
            f'de feiten zeggen "{voorbehoud[0]}"; zet modaliteit=Modaliteit.REGEL bij de waarde',
        )
    if waarde.hardheid is Modaliteit.REGEL and not voorbehoud:
        yield "voorbehoud", "de feiten zeggen het zonder voorbehoud; haal modaliteit= weg"
    if isinstance(waarde, Lijst | Regel):
        return
    getallen = "|".join(re.escape(_gewoon(vorm)) for vorm in waarde.schrijfwijzen())
    for grens, vooraf in _GRENZEN.items():
        genoemd = re.search(vooraf, tekst) and re.search(  # het eerste is vlug, en meestal genoeg
            rf"\b(?:{vooraf})(?: \w+)? (?:{getallen})(?!\w)", tekst
        )
        if genoemd and waarde.grens is Grens.PRECIES and "binnen" not in genoemd[0]:
            yield (
                "grens",
                f'de feiten zeggen "{genoemd[0]}"; zet grens=Grens.{grens.name} bij de waarde',
            )
        if not genoemd and waarde.grens is grens:
            yield (
                "grens",
                f'de feiten zeggen niet "{grens.value}"; haal grens= weg of kies een andere',
            )


def _staat_in(vorm: str, tekst: str) -> bool:
    vorm = _gewoon(vorm)
    return vorm in tekst and bool(re.search(rf"(?<![\w.]){re.escape(vorm)}(?!\w)", tekst))


def _elementen(waarde: Waarde) -> Iterator[str]:
    if isinstance(waarde, Lijst):
        yield from (vorm for vormen in waarde.elementen for vorm in vormen)


def _genoemd(vormen: tuple[str, ...], tekst: str) -> bool:
    """Een element staat er met een van zijn vormen, of met een woord dat erin draagt."""
    stammen = _stammen(tekst)
    return any(_gewoon(vorm) in tekst or _stammen(vorm) & stammen for vorm in vormen)


def _stammen(tekst: str) -> set[str]:
    """Het begin van elk woord dat iets zegt; de editie schrijft in eigen woorden."""
    woorden = re.findall(r"[^\W_]{3,}", _gewoon(tekst))
    return {woord[:_STAM] for woord in woorden} - _ZONDER_INHOUD


def _geteld(lijst: Lijst, tekst: str) -> set[int]:
    """Hoeveel elementen de feiten zelf noemen: "5 voorwaarden"."""
    dingen = "|".join(map(re.escape, lijst.dingen))
    if not dingen:
        return set()
    return {int(n) for n in re.findall(rf"\b(\d+) (?:{dingen})", tekst)}


def _gewoon(tekst: str) -> str:
    return " ".join(tekst.casefold().replace("-", " ").split())


def _regel_van_uitzondering(wortel: Path, sleutel: str) -> tuple[Path, int]:
    pad = Path("src/uitgave/gronden.py")
    regels = enumerate((wortel / pad).read_text("utf-8").splitlines(), 1)
    return pad, next((n for n, regel in regels if f'"{sleutel}"' in regel), 1)


_EIGEN_WOORD = "de editie gebruikt een ander woord voor hetzelfde"
_ANDER_DEEL = "het voorbehoud hoort bij een ander deel van de zin"
_GEEN_VINDPLAATS = "van deze regeling is geen vaste vindplaats gevonden; zij is alleen genoemd"

_GETELD = "de editie telt wat de feiten noemen"
_UITGEREKEND = "uitgerekend met een getal uit de feiten"

BEWUST_ANDERS = {
    "algemene_asielprocedure.OP_DE_CENTRA: waarde": _GETELD,
    "bescherming.VERDRAGEN: wet": "de richtlijn staat in hetzelfde feit, maar is geen verdrag",
    "besluit.ZWIJGT_OVER: waarde": "de dagen tussen twee feiten, die het rapport niet noemt",
    "buitenschuld_verlengen.VERLENGEN_BIJ_NIEUWE_MOGELIJKHEID: waarde": (
        "het rapport noemt alleen de toets; dat verlenging dan uitblijft, leest de editie erin"
    ),
    "buitenschuld_voorwaarden.VOORWAARDEN: voorbehoud": _ANDER_DEEL,
    "cijfers.AFGEWEZEN_EU: voorbehoud": _ANDER_DEEL,
    "cijfers.GROEPEN_DIE_NIET_TERUGGAAN: waarde": _GETELD,
    "cijfers.REGELINGEN_IN_DE_SAMENVATTING: waarde": _GETELD,
    "cijfers.TIJDELIJKE_REGELINGEN: waarde": _GETELD,
    "cijfers.SCHATTING_TOT_EN_MET: waarde": "de feiten zeggen 'eind juni'",
    "cijfers.ZONDER_VERBLIJFSRECHT_BOVENGRENS: waarde": "de feiten noemen het getal zonder woord",
    "cijfers.ZONDER_VERBLIJFSRECHT_ONDERGRENS: waarde": "de feiten noemen het getal zonder woord",
    "ehrm.VERTREK_NA_HOGER_BEROEP: voorbehoud": _ANDER_DEEL,
    "fase.BLIJVEN_GELDEN: voorbehoud": "'vrijwel' zegt hoe gelijk de voorzieningen zijn",
    "fase.LOPEN_DOOR_BIJ: voorbehoud": "'vrijwel' zegt hoe gelijk de voorzieningen zijn",
    "herhaalde_aanvraag.LHBT_UITZONDERING: waarde": (
        "de uitzondering staat vast, maar of iemand daarmee kans heeft niet"
    ),
    "herhaalde_aanvraag.NOVUM_EISEN: waarde": _EIGEN_WOORD,
    "herhaalde_aanvraag.VANAF_AANVRAAG: waarde": "de feiten tellen met 'tweede of volgende'",
    "inreisverbod.BIJ_TIJDIG_VERTREK: voorbehoud": "het omgekeerde geval is een lezing van de editie",
    "langdurig_verblijvende_kinderen.BEGIN_LEVENSJAAR: waarde": _UITGEREKEND,
    "langdurig_verblijvende_kinderen.GROEPEN: waarde": "de feiten korten het af tot amv",
    "langdurig_verblijvende_kinderen.LEEFTIJD: waarde": "de feiten zeggen '18e levensjaar'",
    "langdurig_verblijvende_kinderen.UITERLIJK_GEVRAAGD: waarde": _UITGEREKEND,
    "langdurig_verblijvende_kinderen.UITERLIJK_GEVRAAGD_STRIKT: waarde": _UITGEREKEND,
    "ondersteuning.KIND_TOT: waarde": "het rapport noemt geen leeftijd; dit leest de editie",
    "onderwijs.BEGIN_LEVENSJAAR: voorbehoud": _ANDER_DEEL,
    "onderwijs.BEGIN_LEVENSJAAR: waarde": _UITGEREKEND,
    "onderwijs.LEERPLICHTIG_TOT: voorbehoud": (
        "paragraaf 2.2 zegt het zonder voorbehoud, paragraaf 5.2 met; de norm is in beginsel"
    ),
    "onderwijs.LEVENSJAAR: voorbehoud": _ANDER_DEEL,
    "onderzoek.BELEIDSVRAGEN: waarde": _GETELD,
    "onderzoek.LANDEN_IN_NOOT: waarde": _GETELD,
    "onderzoek.PRAKTIJKVRAGEN: waarde": _GETELD,
    "pardonregeling.VOORWAARDEN_GENOEMD: waarde": _GETELD,
    "rean.EXTRA_BEGELEIDING: waarde": "de feiten korten het af tot amv",
    "reisdocument.TIJDENS_BEROEP_EERDER: waarde": "de feiten zeggen wat er eerst moest gebeuren",
    "rule_39.AFWACHTEN_MET_RULE_39: voorbehoud": "'soms' zegt wanneer er een rule 39 is",
    "rvb.STEUN_UIT_RVB: waarde": "de feiten noemen de regeling; wie steun krijgt, wordt beoordeeld",
    "toezicht.MAATREGELEN: waarde": "de feiten korten het af tot GL",
    "toezicht.MELDPLICHT: waarde": "de feiten zeggen 'wekelijks'",
    "toezicht.MELDPLICHT_ZONDER_ONDERDAK: waarde": (
        "de feiten noemen alleen wie de plicht heeft; dat anderen haar niet hebben, leest de editie"
    ),
    "uitspraak.VERTREK_BELET_BIJ_BEHOUD: waarde": "de feiten zeggen 'blijft vertrek mogelijk'",
    "variant.GEHEEL_ALS_DE_HELFT: waarde": _UITGEREKEND,
    "variant.SAMEN_GETELD: waarde": _UITGEREKEND,
    "variant.SOORTEN_VERTREK: waarde": _GETELD,
    "vbl.PLAATSING: voorbehoud": _ANDER_DEEL,
    "vbl.ZONDER_MEEWERKEN: voorbehoud": _ANDER_DEEL,
    "verstrekkingen.VERSTREKKINGEN: waarde": "de feiten zeggen 'wekelijks bedrag'",
    "verwesterde_minderjarigen.MINDERJARIG_TOT: waarde": "de feiten zeggen alleen 'minderjarig'",
    "witte_illegalen.BEGIN: waarde": "de feiten noemen het jaar pas bij de laatste dag",
    "zorg.MEDISCHE_ZORG: wet": _GEEN_VINDPLAATS,
    "zorg.VERGOED_IN_OPVANG: wet": _GEEN_VINDPLAATS,
    "zorg.medische_zorg: wet": _GEEN_VINDPLAATS,
}
"""Waar de code iets anders zegt dan de feitenlijst, met de reden: onderwerp en soort verschil."""
