"""Opdrachten voor wie aan de editie werkt, zoals `python -m uitgave controle`."""

import argparse
import gc
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import NoReturn
from urllib.parse import urlsplit

from uitgave.melding import Afgekeurd, Mislukt, onleesbaar

try:
    from terugkeer.grondslag.bron import schrijf_datum
    from uitgave import levend
    from uitgave.afwerking import werk_af
    from uitgave.alineas import leg_alineas_vast, naast_elkaar
    from uitgave.bestand import omvang, schrijf_heel
    from uitgave.boek import maak_boek
    from uitgave.bronnenlijst import gebruik_van
    from uitgave.bronregister import leg_bronregister_vast
    from uitgave.ci import meld
    from uitgave.controle import controleer
    from uitgave.editie import lees_editie
    from uitgave.effect import effect
    from uitgave.gegevens import MAP as GEGEVENS
    from uitgave.gegevens import maak_gegevens
    from uitgave.knipsels import werk_uitvoer_bij
    from uitgave.links import leg_links_vast
    from uitgave.losse_rekenhulp import maak_losse_rekenhulpen
    from uitgave.md.controle import al_nagelopen
    from uitgave.motor.bouw import MAP, Bouwfout, schrijf_motor
    from uitgave.motor.versie import noem_versie
    from uitgave.nagekeken import leg_vast
    from uitgave.offline import maak_offline
    from uitgave.onderwerpen import Onbekend, onderwerpen, zoek
    from uitgave.pagina import lees_paginas
    from uitgave.uitgifte import BOEK, OFFLINE, geef_uit
except Exception as fout:  # wie een norm verandert, ziet welke regel er niet klopt
    if (melding := onleesbaar(fout, Path.cwd())) is None:
        raise
    sys.exit(str(melding))

OPDRACHTEN = (
    "controle",
    "uitvoer",
    "paginas",
    "afwerking",
    "effect",
    "nagekeken",
    "links",
    "leeft",
    "mutatie",
    "motor",
    "gegevens",
    "boek",
    "offline",
    "uitgifte",
)


class _Lezer(argparse.ArgumentParser):
    """Zegt in het Nederlands wat er aan een opdracht niet klopt."""

    def error(self, message: str) -> NoReturn:
        """Eindig met 2, zoals elke opdracht die niet te lezen is."""
        del message  # argparse zegt het in het Engels
        print(f"deze opdracht ken ik niet; kies uit {', '.join(OPDRACHTEN)}", file=sys.stderr)
        raise SystemExit(2)


def main(argumenten: list[str] | None = None) -> int:
    """Voer een opdracht uit; 0 is goed, 1 is afgekeurd."""
    lezer = _Lezer(prog="python -m uitgave", description=__doc__)
    lezer.add_argument("opdracht", choices=OPDRACHTEN)
    lezer.add_argument("namen", nargs="*", help="effect, nagekeken: van welke norm of waarde")
    lezer.add_argument("--alles", action="store_true", help="nagekeken: alle normen en waarden")
    lezer.add_argument("--tekst", type=Path, help="nagekeken: van welke pagina de tekst")
    lezer.add_argument("--wortel", type=Path, default=Path(), help="map van het project")
    lezer.add_argument("--site", type=Path, default=Path("site"), help="map van de gebouwde site")
    lezer.add_argument("--steekproef", action="store_true", help="mutatie: alleen een vaste greep")
    lezer.add_argument("--alleen", default="", help="mutatie: alleen paden die zo beginnen")
    lezer.add_argument("--werkers", type=int, help="mutatie: zoveel tegelijk; anders alle kernen")
    keuze = lezer.parse_args(argumenten)
    if keuze.opdracht == "effect":
        return _effect(keuze.wortel, keuze.namen)
    if keuze.opdracht == "nagekeken":
        if keuze.tekst:
            return _tekst_nagekeken(keuze.wortel, keuze.tekst)
        return _nagekeken(keuze.wortel, keuze.namen, alles=keuze.alles)
    if keuze.opdracht == "mutatie":
        from uitgave.mutatie.opdracht import mutatie  # noqa: PLC0415 (vraagt pytest)

        return mutatie(
            keuze.wortel, keuze.werkers, steekproef=keuze.steekproef, alleen=keuze.alleen
        )
    if keuze.opdracht in BOUW:
        return BOUW[keuze.opdracht](keuze.wortel, keuze.site)
    opdrachten = {"controle": _controle, "uitvoer": _uitvoer, "links": _links, "leeft": _leeft}
    return opdrachten[keuze.opdracht](keuze.wortel)


def _controle(wortel: Path) -> int:
    meldingen = controleer(wortel)
    for melding in meldingen:
        print(melding, file=sys.stderr)
    for regel in meld(meldingen, wortel):
        print(regel)
    paginas = len(lees_paginas(wortel))
    fouten = "1 fout" if len(meldingen) == 1 else f"{len(meldingen)} fouten"
    print(f"{paginas} pagina's nagelopen, {fouten}")
    return 1 if meldingen else 0


def _links(wortel: Path) -> int:
    leg_links_vast(wortel, lees_paginas(wortel))
    leg_bronregister_vast(wortel)
    return 0


def _leeft(wortel: Path) -> int:
    adressen = levend.adressen(gebruik_van(lees_paginas(wortel)))
    print(f"{len(adressen)} adressen, een tegelijk en met rust ertussen: dit duurt een poos")
    try:
        uitslag = levend.ga_na(_hardop(adressen), datetime.now().astimezone().date())
    except Mislukt as fout:
        print(fout, file=sys.stderr)
        return 1
    levend.leg_vast(wortel, uitslag)
    print(levend.overzicht(uitslag))
    return 0


def _hardop(adressen: list[str]) -> Iterator[str]:
    """Noem elke server als hij aan de beurt is."""
    servers = Counter(urlsplit(adres).netloc for adres in adressen)
    vorige = ""
    for adres in adressen:
        if (server := urlsplit(adres).netloc) != vorige:
            print(f"{server}: {servers[server]}", flush=True)
        vorige = server
        yield adres


def _uitvoer(wortel: Path) -> int:
    for pagina in lees_paginas(wortel):
        try:
            if werk_uitvoer_bij(wortel, pagina):
                print(f"bijgewerkt: {pagina.pad}")
        except Afgekeurd as fout:
            print(fout, file=sys.stderr)
            return 1
    return 0


def _effect(wortel: Path, namen: list[str]) -> int:
    if len(namen) != 1:
        print("noem één norm of waarde: make effect NORM=vertrektermijn_duur", file=sys.stderr)
        return 1
    try:
        onderwerp = zoek(namen[0])
    except Onbekend as fout:
        print(fout, file=sys.stderr)
        return 1
    for regel in effect(wortel, onderwerp):
        print(regel)
    return 0


def _nagekeken(wortel: Path, namen: list[str], *, alles: bool) -> int:
    if alles == bool(namen):
        print(
            "noem de norm of waarde die je naast de bron hebt gelegd: "
            "make nagekeken NORM=vertrektermijn_duur, of de tekst: make nagekeken TEKST=docs/index.md",
            file=sys.stderr,
        )
        return 1
    try:
        gekozen = onderwerpen() if alles else tuple(zoek(naam) for naam in namen)
        leg_vast(wortel, gekozen, vandaag := datetime.now().astimezone().date())
    except (Onbekend, Afgekeurd) as fout:
        print(fout, file=sys.stderr)
        return 1
    wat = f"{len(gekozen)} normen en waarden" if alles else ", ".join(o.wie for o in gekozen)
    print(f"vastgelegd als nagekeken op {schrijf_datum(vandaag)}: {wat}")
    return 0


def _tekst_nagekeken(wortel: Path, pad: Path) -> int:
    vandaag = datetime.now().astimezone().date()
    try:
        nieuw = leg_alineas_vast(wortel, lees_paginas(wortel), pad, vandaag)
    except Afgekeurd as fout:
        print(fout, file=sys.stderr)
        return 1
    for alinea in nieuw:
        print("\n".join(naast_elkaar(alinea)))
    stukken = "1 stuk tekst" if len(nieuw) == 1 else f"{len(nieuw)} stukken tekst"
    print(f"vastgelegd als nagekeken op {schrijf_datum(vandaag)}: {stukken} van {pad.as_posix()}")
    return 0


def _paginas(wortel: Path, site: Path) -> int:
    """De poorten, en dan alles behalve het boek; bij de eerste stap die mislukt houdt het op.

    In één proces: zo loopt MkDocs de poorten niet nog eens langs, en leest niemand iets twee keer.
    """
    gc.disable()  # een tiende van de tijd, voor 40 MB die na deze opdracht vrij is
    if _controle(wortel):
        return 1
    al_nagelopen(wortel)
    namen = ("motor", "gegevens", "afwerking", "offline", "uitgifte")
    stappen = (_mkdocs, *(BOUW[naam] for naam in namen))
    return next((uitslag for stap in stappen if (uitslag := stap(wortel, site))), 0)


def _mkdocs(wortel: Path, site: Path) -> int:
    from mkdocs.__main__ import cli  # noqa: PLC0415 (traag, en alleen hier nodig)

    instelling = str(wortel / "mkdocs.yml")
    opdracht = ["build", "--strict", "--config-file", instelling, "--site-dir", str(site.resolve())]
    try:
        cli.main(opdracht, prog_name="mkdocs")
    except SystemExit as einde:
        return int(einde.code or 0)
    return 0


def _motor(wortel: Path, site: Path) -> int:
    try:
        motor = schrijf_motor(wortel, site)
        maak_losse_rekenhulpen(site, motor)
        noem_versie(site, motor)
    except (Afgekeurd, Bouwfout) as fout:
        print(fout, file=sys.stderr)
        return 1
    print(f"motor {motor.versie} staat in {site / MAP}")
    return 0


def _lever(maak: Callable[[Path, Path], None], wortel: Path, site: Path) -> int:
    """Maak wat er na de pagina's komt; wat niet kan, is één regel."""
    try:
        maak(wortel, site)
    except (Afgekeurd, Mislukt) as fout:
        print(fout, file=sys.stderr)
        return 1
    return 0


def _gegevens(wortel: Path, site: Path) -> None:
    for bestand, inhoud in maak_gegevens(wortel, lees_editie(wortel)).items():
        _schrijf(site / GEGEVENS / bestand, inhoud)


def _boek(wortel: Path, site: Path) -> None:
    _schrijf(site / BOEK, maak_boek(wortel, site))


def _offline(wortel: Path, site: Path) -> None:
    _schrijf(site / OFFLINE, maak_offline(wortel, site))


def _uitgifte(wortel: Path, site: Path) -> None:
    aanwezig = geef_uit(site, lees_editie(wortel))
    print(f"te downloaden: {', '.join(pad.name for pad in aanwezig) or 'niets'}")


def _schrijf(pad: Path, inhoud: bytes) -> None:
    schrijf_heel(pad, inhoud)
    print(f"{pad.name}: {omvang(len(inhoud))}")


BOUW: dict[str, Callable[[Path, Path], int]] = {
    "paginas": _paginas,
    "afwerking": partial(_lever, werk_af),
    "motor": _motor,
    "gegevens": partial(_lever, _gegevens),
    "boek": partial(_lever, _boek),
    "offline": partial(_lever, _offline),
    "uitgifte": partial(_lever, _uitgifte),
}


if __name__ == "__main__":
    try:
        sys.exit(main())
    except Exception as fout:
        if (melding := onleesbaar(fout, Path.cwd())) is None:
            raise
        sys.exit(str(melding))
