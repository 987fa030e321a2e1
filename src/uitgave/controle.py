"""De poorten: alles wat moet kloppen voordat er een site is."""

from collections.abc import Iterator
from pathlib import Path

from uitgave.alineas import controleer_alineas
from uitgave.begrippen import Begripstekst, begripsteksten, controleer_gebruik, lees_begrippen
from uitgave.beweringen import controleer_beweringen
from uitgave.bronregister import controleer_bronregister
from uitgave.bronverwijzing import controleer_bronverwijzingen
from uitgave.codeteksten import controleer_codeteksten
from uitgave.feiten import controleer_feiten, feiten
from uitgave.gronden import controleer_gronden
from uitgave.handleiding import controleer_handleiding
from uitgave.hardheid import controleer_hardheid
from uitgave.knipsels import controleer_knipsels
from uitgave.levend import controleer_levend
from uitgave.links import controleer_links
from uitgave.melding import Afgekeurd, Melding
from uitgave.nagekeken import controleer_nagekeken
from uitgave.normen import controleer_begripnormen, controleer_bronnen, controleer_normen
from uitgave.noten import controleer_noten
from uitgave.ongebonden import Blad, controleer_ongebonden
from uitgave.ontheffingen import lees_ontheffingen
from uitgave.pagina import Pagina, controleer_kop, controleer_lijsten, lees_paginas
from uitgave.plaatsen import controleer_plaatsen
from uitgave.regelzinnen import controleer_regelzinnen
from uitgave.rekenhulp import controleer_rekenhulpen
from uitgave.tegenspraak import controleer_tegenspraak
from uitgave.uitzonderingen import controleer_uitzonderingen
from uitgave.verbeteringen import controleer_verbeteringen


def controleer(wortel: Path, *, nagekeken: bool = True) -> list[Melding]:
    """Loop alle poorten langs en geef elke fout, op volgorde van bestand en regel.

    Zonder `nagekeken` telt niet mee of iemand opnieuw naar de bron keek: dan blijft over wat de
    poorten zelf zien.
    """
    paginas = lees_paginas(wortel)
    meldingen = [m for pagina in paginas for m in controleer_pagina(pagina)]
    meldingen += controleer_knipsels(wortel, paginas)
    teksten: tuple[Begripstekst, ...] = ()
    try:
        lijst = lees_begrippen(wortel)
    except Afgekeurd as fout:
        meldingen += fout.meldingen
    else:
        teksten = begripsteksten(wortel)
        meldingen += [m for tekst in teksten for m in controleer_beweringen(tekst)]
        meldingen += [m for tekst in teksten for m in controleer_hardheid(tekst)]
        meldingen += controleer_gebruik(lijst, paginas)
        meldingen += controleer_feiten(paginas, lijst)
        meldingen += controleer_begripnormen(wortel, lijst)
    try:
        ontheffingen = lees_ontheffingen(wortel)
    except Afgekeurd as fout:
        meldingen += fout.meldingen
    else:
        meldingen += controleer_ongebonden(wortel, (*paginas, *teksten), ontheffingen)
        meldingen += controleer_regelzinnen((*paginas, *teksten), ontheffingen)
        meldingen += controleer_codeteksten(ontheffingen)
    for pagina in paginas:
        meldingen += controleer_tegenspraak(Blad(wortel, pagina, {}))
    meldingen += controleer_handleiding(wortel)
    meldingen += controleer_normen(wortel, paginas)
    meldingen += controleer_gronden(wortel)
    meldingen += controleer_uitzonderingen(wortel, paginas)
    meldingen += controleer_bronnen(wortel, paginas)
    meldingen += controleer_links(wortel, paginas)
    if nagekeken:
        meldingen += controleer_bronregister(wortel)
    meldingen += controleer_levend(wortel)
    meldingen += controleer_verbeteringen(paginas)
    meldingen += controleer_rekenhulpen(paginas)
    if nagekeken:
        meldingen += controleer_nagekeken(wortel)
        meldingen += controleer_alineas(wortel, paginas)
    return sorted(set(meldingen))


def controleer_pagina(pagina: Pagina) -> Iterator[Melding]:
    """Wat aan één pagina te zien is."""
    yield from controleer_kop(pagina)
    yield from controleer_lijsten(pagina)
    yield from controleer_beweringen(pagina)
    yield from controleer_hardheid(pagina)
    yield from controleer_noten(pagina)
    yield from controleer_bronverwijzingen(pagina)
    yield from controleer_plaatsen(pagina, feiten())
