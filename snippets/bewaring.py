# --8<-- [start:bewaring]
from terugkeer.vertrek.bewaring import bewaring

uitkomst = bewaring(
    onttrekkingsrisico=True, zicht_op_uitzetting=False, lichter_middel_volstaat=False
)
print(uitkomst)
print(uitkomst.redenen[0].tekst)
# --8<-- [end:bewaring]

# --8<-- [start:voorbereiding]
from datetime import date

from terugkeer.vertrek.voorbereiding import voorbereiding

print(voorbereiding(date(2016, 10, 3), 9))
# --8<-- [end:voorbereiding]

# --8<-- [start:lichtere-maatregelen]
from terugkeer.vertrek.toezicht import lichtere_maatregelen

uitkomst = lichtere_maatregelen(
    werkt_actief_mee=True, opvang_of_onderdak=True, gezin_met_minderjarige=False
)
print(uitkomst)
print(uitkomst.redenen[1].tekst)
# --8<-- [end:lichtere-maatregelen]

# --8<-- [start:documenten]
from datetime import date

from terugkeer.vertrek.documenten import documenten_terug

print(documenten_terug(date(2016, 10, 3), vertrek=date(2016, 10, 20)))
# --8<-- [end:documenten]

# --8<-- [start:borgsom]
from terugkeer.vertrek.borgsom import borgsom

afspraak = {"afspraak": True, "terugkeercontract": True, "vooraf_betaald": True}
print(borgsom(1500, **afspraak, gemeld_op_luchthaven=True, aantoonbaar_vertrokken=True))
print(borgsom(1500, **afspraak, gemeld_op_luchthaven=False, aantoonbaar_vertrokken=True))
# --8<-- [end:borgsom]

# --8<-- [start:gesloten-gezinsvoorziening]
from datetime import date

from terugkeer.vertrek.gesloten_gezinsvoorziening import gesloten_gezinsvoorziening
from terugkeer.vertrek.grensdetentie import Maatregel, Wie

gezin = {"wie": Wie.GEZIN, "maatregel": Maatregel.BEWARING, "reisdocumenten": True}
gronden = {"zicht_op_vertrek": True, "overige_gronden": True, "lichter_middel_volstaat": False}
print(gesloten_gezinsvoorziening(date(2016, 11, 7), **gezin, **gronden))
print(gesloten_gezinsvoorziening(date(2014, 9, 1), **gezin, **gronden))
# --8<-- [end:gesloten-gezinsvoorziening]

# --8<-- [start:capaciteit]
from terugkeer.vertrek.capaciteit import Capaciteit

print(Capaciteit())
# --8<-- [end:capaciteit]

# --8<-- [start:meewerken-aan-papieren]
from terugkeer.vertrek.bewaring import bewaring

for werkt_mee in (True, False):
    uitkomst = bewaring(
        onttrekkingsrisico=True,
        zicht_op_uitzetting=True,
        lichter_middel_volstaat=False,
        wacht_op_reisdocument=True,
        werkt_mee_aan_reisdocument=werkt_mee,
        werkt_actief_mee=werkt_mee,
    )
    print("Werkt mee:" if werkt_mee else "Werkt niet mee:", uitkomst)
# --8<-- [end:meewerken-aan-papieren]
