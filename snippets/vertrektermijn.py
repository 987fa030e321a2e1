# --8<-- [start:einddatum]
from datetime import date, timedelta

from terugkeer.grondslag.bron import schrijf_datum
from terugkeer.terugkeerbesluit.vertrektermijn import einddatum

bekend = date(2016, 5, 2)
einde = einddatum(bekend).waarde
print("Dag 1:", schrijf_datum(bekend + timedelta(days=1)))
print("Laatste dag:", einde)
print("Te laat vanaf:", schrijf_datum(einde.overschreden_vanaf))
# --8<-- [end:einddatum]

# --8<-- [start:duur]
from terugkeer.terugkeerbesluit.vertrektermijn import duur

print(duur(veilig_land=True))
# --8<-- [end:duur]

# --8<-- [start:twee-lezingen]
from datetime import date

from terugkeer.terugkeerbesluit.vertrektermijn import einddatum

uitkomst = einddatum(date(2016, 11, 28))
print("Reken op:", uitkomst.waarde)
print("Misschien:", uitkomst.andere_lezing.waarde)
# --8<-- [end:twee-lezingen]

# --8<-- [start:nul-dagen]
from datetime import date

from terugkeer.terugkeerbesluit.vertrektermijn import ONMIDDELLIJK, einddatum

print(einddatum(date(2016, 10, 12), ONMIDDELLIJK).waarde)
# --8<-- [end:nul-dagen]

# --8<-- [start:opschorting]
from datetime import date

from terugkeer.terugkeerbesluit.opschorting import opschorting

uitkomst = opschorting(
    date(2016, 5, 2),
    rechtsmiddel_ingesteld=True,
    mag_afwachten=True,
    nul_dagen=False,
    definitieve_uitspraak=date(2016, 7, 15),
)
print(uitkomst.waarde)
# --8<-- [end:opschorting]

# --8<-- [start:meer-datums]
from datetime import date

from terugkeer.grondslag.bron import schrijf_datum
from terugkeer.terugkeerbesluit.vertrektermijn import einddatum

for dag in (date(2016, 10, 14), date(2016, 12, 5), date(2017, 1, 18)):
    einde = einddatum(dag).waarde
    te_laat = schrijf_datum(einde.overschreden_vanaf)
    print(f"{schrijf_datum(dag)}: tot en met {einde}, te laat vanaf {te_laat}")
# --8<-- [end:meer-datums]
