# --8<-- [start:afwijzing]
from datetime import date

from terugkeer.terugkeerbesluit.inreisverbod import inreisverbod
from terugkeer.terugkeerbesluit.vertrektermijn import einddatum

print("Laatste dag:", einddatum(date(2016, 5, 2)).waarde)
print("Inreisverbod als iemand later gaat:")
print(inreisverbod(nul_dagen=False, tijdig_vertrokken=False))
# --8<-- [end:afwijzing]
