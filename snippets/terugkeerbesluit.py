# --8<-- [start:terugkeerbesluit]
from datetime import date

from terugkeer.terugkeerbesluit.besluit import Verblijf, terugkeerbesluit

uitkomst = terugkeerbesluit(
    date(2016, 5, 10),
    eerder_terugkeerbesluit=True,
    vertrek_aangetoond=False,
    verblijf_sindsdien=Verblijf.GEEN,
)
print(uitkomst)
# --8<-- [end:terugkeerbesluit]

# --8<-- [start:terugkeerbesluit-2015]
from datetime import date

from terugkeer.terugkeerbesluit.besluit import terugkeerbesluit

print(terugkeerbesluit(date(2015, 12, 1), eerder_terugkeerbesluit=True))
# --8<-- [end:terugkeerbesluit-2015]

# --8<-- [start:uitzetbaarheid]
from terugkeer.terugkeerbesluit.uitzetbaarheid import uitzetbaarheid

uitkomst = uitzetbaarheid(
    terugkeerbesluit_geldt=True,
    mag_afwachten=False,
    herhaalde_aanvraag=True,
    andere_procedure=False,
)
print(uitkomst)
print(uitkomst.redenen[0].tekst)
# --8<-- [end:uitzetbaarheid]

# --8<-- [start:uitzetbaarheid-afwachten]
from terugkeer.terugkeerbesluit.uitzetbaarheid import uitzetbaarheid

uitkomst = uitzetbaarheid(mag_afwachten=True)
print(uitkomst)
# --8<-- [end:uitzetbaarheid-afwachten]
