# --8<-- [start:procedure-per-jaar]
from datetime import date

from terugkeer.procedure.versnelde_procedure import procedure_op

for dag in (date(1996, 9, 1), date(2005, 9, 1), date(2012, 9, 1)):
    print(dag.year, procedure_op(dag).waarde)
# --8<-- [end:procedure-per-jaar]

# --8<-- [start:jaar-van-invoering]
from datetime import date

from terugkeer.procedure.versnelde_procedure import procedure_op

uitkomst = procedure_op(date(1998, 3, 1))
print(uitkomst)
print(f"of nog {uitkomst.andere_lezing.waarde}")
# --8<-- [end:jaar-van-invoering]

# --8<-- [start:spoor]
from datetime import date

from terugkeer.procedure.sporen import spoor

dag = date(2016, 12, 31)
print(spoor(dag, "Marokko", andere_lidstaat_verantwoordelijk=True))
print(spoor(dag, "Marokko", andere_lidstaat_verantwoordelijk=False))
# --8<-- [end:spoor]

# --8<-- [start:veilig-land]
from datetime import date

from terugkeer.procedure.veilige_landen import veilig_land

print("Servië:", veilig_land("Servië", date(2016, 12, 31)))
print("Tunesië:", veilig_land("Tunesië", date(2016, 12, 31)))
print("Marokko in februari:", veilig_land("Marokko", date(2016, 2, 1)))
# --8<-- [end:veilig-land]

# --8<-- [start:herhaalde-aanvraag]
from terugkeer.procedure.herhaalde_aanvraag import kansrijk

uitkomst = kansrijk(
    eerder_definitief_besluit=True,
    lhbt_motief=False,
    nieuwe_feiten=True,
    toen_te_weten=False,
    reden_voor_heroverweging=True,
)
print("kans:", uitkomst)
# --8<-- [end:herhaalde-aanvraag]

# --8<-- [start:eendagstoets]
from datetime import date

from terugkeer.procedure.eendagstoets import eendagstoets

for dag in (date(2014, 3, 10), date(2016, 5, 15)):
    print(dag.year, eendagstoets(dag, 2, schriftelijk_gemeld=True, nieuwe_feiten=False))
# --8<-- [end:eendagstoets]

# --8<-- [start:andere-gronden]
from datetime import date

from terugkeer.procedure.ambtshalve_toets import toets

print(toets(date(2012, 6, 1), verzoek=True).waarde)
print(toets(date(2014, 6, 1), afgewezen=True).waarde.vorm.value)
# --8<-- [end:andere-gronden]

# --8<-- [start:ex-nunc]
from datetime import date

from terugkeer.rechtsmiddelen.ex_nunc import ex_nunc_toetsing

for dag in (date(2009, 5, 1), date(2016, 5, 1)):
    print(dag.year, ex_nunc_toetsing(dag, hoger_beroep=False, nieuwe_feiten=True))
# --8<-- [end:ex-nunc]

# --8<-- [start:no-cure-less-fee]
from datetime import date

from terugkeer.procedure.no_cure_less_fee import vergoeding

dag = date(2016, 5, 15)
print(vergoeding(dag, 2, afgewezen=True, nieuwe_feiten=False))
print(vergoeding(dag, 2, afgewezen=True, nieuwe_feiten=True))
# --8<-- [end:no-cure-less-fee]

# --8<-- [start:gesprek-over-terugkeer]
from datetime import date

from terugkeer.grondslag.bron import schrijf_datum
from terugkeer.procedure.aa_stappen import VOORNEMEN
from terugkeer.procedure.algemene_asielprocedure import GESPREKSPARTNERS, dagen

schema = dagen(date(2016, 10, 3)).waarde
print("Voornemen:", schrijf_datum(schema.datum_van(VOORNEMEN)))
print("Praten met:", GESPREKSPARTNERS)
# --8<-- [end:gesprek-over-terugkeer]
