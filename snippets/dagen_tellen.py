# --8<-- [start:feestdagen]
from datetime import timedelta

from terugkeer.grondslag.bron import schrijf_datum
from terugkeer.grondslag.feestdagen import feestdagen, pasen

for jaar in range(2014, 2029):
    goede_vrijdag = {pasen(jaar) - timedelta(days=2): "Goede Vrijdag"}
    print(jaar)
    for dag, naam in sorted({**feestdagen(jaar), **goede_vrijdag}.items()):
        print(f"  {naam}: {schrijf_datum(dag)}")
# --8<-- [end:feestdagen]

# --8<-- [start:gelijkgesteld]
from datetime import date

from terugkeer.grondslag.bron import schrijf_datum
from terugkeer.grondslag.feestdagen import gelijkgesteld, is_werkdag
from terugkeer.grondslag.fouten import NietGeverifieerd
from terugkeer.grondslag.gelijkgestelde_dagen import GELIJKGESTELD

for dag, besluit in GELIJKGESTELD.items():
    print(schrijf_datum(dag), besluit, sep=": ")
for dag in (date(2016, 3, 25), date(2016, 5, 6), date(2016, 5, 7), date(2016, 5, 8)):
    print(schrijf_datum(dag), "is een werkdag:", "ja" if is_werkdag(dag) else "nee")
    if is_werkdag(dag, gelijkgesteld_is_vrij=False):
        print("  wel als een gelijkgestelde dag gewoon meetelt")
for dag in (date(2013, 12, 31), date(2020, 1, 1)):
    try:
        print(gelijkgesteld(dag) or is_werkdag(dag))
    except NietGeverifieerd as fout:
        print(fout)
# --8<-- [end:gelijkgesteld]

# --8<-- [start:termijnenwet]
from terugkeer.grondslag.feestdagen import BRON
from terugkeer.grondslag.tijd import termijnenwet_geldt
from terugkeer.grondslag.waarde import DAGEN, JAREN, MAANDEN, UREN, WEKEN, Termijn

for aantal, eenheid in (
    (90, DAGEN),
    (91, DAGEN),
    (12, WEKEN),
    (13, WEKEN),
    (3, MAANDEN),
    (4, MAANDEN),
    (6, UREN),
    (1, JAREN),
):
    termijn = Termijn(aantal, eenheid, BRON)
    print(f"{termijn}: {'ja' if termijnenwet_geldt(termijn, in_wet=True) else 'nee'}")
dertig = Termijn(30, DAGEN, BRON)
print("niet in een wet:", "ja" if termijnenwet_geldt(dertig, in_wet=False) else "nee")
for soort in ("terugwaarts", "bekendmaking_of_inwerkingtreding", "vrijheidsbeneming"):
    geldt = termijnenwet_geldt(dertig, in_wet=True, **{soort: True})
    print(f"{soort.replace('_', ' ')}:", "ja" if geldt else "nee")
# --8<-- [end:termijnenwet]

# --8<-- [start:verlengen]
from datetime import date

from terugkeer.grondslag.bron import schrijf_datum
from terugkeer.grondslag.tijd import ATW_KORTSTE, ATW_WERKDAGEN, Einddatum, dagen_na, verlengd

print(f"art. 2: vanaf {ATW_KORTSTE} ten minste {ATW_WERKDAGEN}")
for begin, dagen in (
    (date(2016, 2, 26), 2),
    (date(2016, 2, 26), 3),
    (date(2016, 3, 24), 4),
    (date(2016, 3, 1), 28),
    (date(2016, 2, 27), 28),
    (date(2016, 3, 3), 3),
):
    einde = Einddatum(verlengd(begin, dagen_na(begin, dagen)))
    voorbij = schrijf_datum(einde.overschreden_vanaf)
    print(f"{schrijf_datum(begin)} + {dagen} dagen: tot en met {einde}, voorbij op {voorbij}")
# --8<-- [end:verlengen]

# --8<-- [start:maanden]
from datetime import date

from terugkeer.grondslag.bron import schrijf_datum
from terugkeer.grondslag.feestdagen import BRON
from terugkeer.grondslag.tijd import laatste_dag, verjaardag
from terugkeer.grondslag.waarde import DAGEN, JAREN, MAANDEN, WEKEN, WERKDAGEN, Termijn

for na, aantal, eenheid in (
    (date(2015, 8, 31), 6, MAANDEN),
    (date(2016, 8, 31), 6, MAANDEN),
    (date(2016, 11, 30), 3, MAANDEN),
    (date(2016, 2, 29), 1, JAREN),
    (date(2016, 3, 1), 4, WEKEN),
    (date(2016, 3, 1), 28, DAGEN),
    (date(2016, 3, 24), 2, WERKDAGEN),
    (date(2016, 3, 24), 0, WERKDAGEN),
):
    termijn = Termijn(aantal, eenheid, BRON)
    print(f"{schrijf_datum(na)} + {termijn}: {schrijf_datum(laatste_dag(na, termijn))}")
for geboren in (date(1998, 3, 1), date(2000, 2, 29)):
    print(f"geboren {schrijf_datum(geboren)}, 18 op {schrijf_datum(verjaardag(geboren, 18))}")
    print(f"geboren {schrijf_datum(geboren)}, 20 op {schrijf_datum(verjaardag(geboren, 20))}")
# --8<-- [end:maanden]
