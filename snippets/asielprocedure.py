# --8<-- [start:aanmelden]
from terugkeer.procedure.aanmelding import Aankomst, waar_melden

print(waar_melden(aankomst=Aankomst.LAND).waarde)
print(waar_melden(aankomst=Aankomst.SCHIPHOL).waarde)
# --8<-- [end:aanmelden]

# --8<-- [start:rust-en-voorbereiding]
from datetime import date

from terugkeer.procedure.rust_en_voorbereiding import eerste_aa_dag

uitkomst = eerste_aa_dag(date(2017, 3, 1))
print(uitkomst.waarde)
print(f"telt de eerste dag mee: {uitkomst.andere_lezing.waarde}")
# --8<-- [end:rust-en-voorbereiding]

# --8<-- [start:acht-dagen]
from datetime import date

from terugkeer.procedure.algemene_asielprocedure import dagen

for dag in dagen(date(2016, 10, 3)).waarde.dagen:
    print(dag)
# --8<-- [end:acht-dagen]

# --8<-- [start:rond-pasen]
from datetime import date

from terugkeer.procedure.algemene_asielprocedure import dagen

uitkomst = dagen(date(2016, 3, 24))
print(uitkomst.waarde)
print(f"is Goede Vrijdag een werkdag: {uitkomst.andere_lezing.waarde}")
# --8<-- [end:rond-pasen]

# --8<-- [start:verlengde-procedure]
from datetime import date

from terugkeer.procedure.verlengde_asielprocedure import uiterste_datum

uitkomst = uiterste_datum(date(2016, 3, 8), voldoende_informatie=False, begin_va=date(2016, 3, 20))
print(f"uiterlijk {uitkomst.waarde}")
print(f"ruim gelezen {uitkomst.andere_lezing.waarde}")
# --8<-- [end:verlengde-procedure]

# --8<-- [start:hele-weg]
from datetime import date

from terugkeer.procedure.algemene_asielprocedure import dagen
from terugkeer.procedure.rust_en_voorbereiding import eerste_aa_dag

rust = eerste_aa_dag(date(2017, 3, 1)).waarde
print(rust)
print(dagen(rust.eerste_aa_dag).waarde)
# --8<-- [end:hele-weg]

# --8<-- [start:gronden]
from terugkeer.procedure.bescherming import VERVOLGINGSGRONDEN

for nummer, vormen in enumerate(VERVOLGINGSGRONDEN.elementen, 1):
    print(f"{nummer}. {vormen[0]}")
# --8<-- [end:gronden]
