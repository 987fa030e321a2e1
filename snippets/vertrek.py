# --8<-- [start:overleg]
from terugkeer.vertrek.overleg import overleg

uitkomst = overleg(
    onder_dtenv=True,
    vertrektermijn_voorbij=True,
    strategie_onduidelijk=True,
    rao_oneens=False,
)
print(uitkomst.antwoord.value)
print(uitkomst.waarde.niveau.value)
# --8<-- [end:overleg]

# --8<-- [start:vertrekvariant]
from terugkeer.vertrek.variant import Toezicht, variant

uitkomst = variant(toezicht=Toezicht.GEEN, op_laatst_bekende_adres=False, vertrek_aangetoond=False)
print(uitkomst)
print(uitkomst.redenen[1].tekst)
# --8<-- [end:vertrekvariant]

# --8<-- [start:laissez-passer]
from terugkeer.vertrek.laissez_passer import LaissezPasser, laissez_passer

uitkomst = laissez_passer(
    vertrektermijn_voorbij=True,
    zelfstandig_lukt=False,
    geldig_reisdocument=False,
    stand=LaissezPasser.AFGEGEVEN,
)
print(uitkomst)
# --8<-- [end:laissez-passer]

# --8<-- [start:laissez-passer-geweigerd]
from terugkeer.vertrek.laissez_passer import LaissezPasser, laissez_passer

uitkomst = laissez_passer(
    vertrektermijn_voorbij=True,
    zelfstandig_lukt=False,
    geldig_reisdocument=False,
    stand=LaissezPasser.GEWEIGERD,
)
print(uitkomst)
# --8<-- [end:laissez-passer-geweigerd]

# --8<-- [start:reisdocument]
from datetime import date

from terugkeer.vertrek.reisdocument import reisdocument

print(reisdocument(date(2015, 5, 1), beroep_loopt=True, mag_afwachten=True))
print(reisdocument(date(2015, 9, 1), beroep_loopt=True, mag_afwachten=True))
# --8<-- [end:reisdocument]

# --8<-- [start:vbl]
from datetime import date

from terugkeer.vertrek.vbl import vbl

uitkomst = vbl(date(2016, 9, 5), bereid=True, prognose_weken=10, opvang_in_azc=False)
print(uitkomst)
print(vbl(date(2016, 9, 5), bereid=False))
# --8<-- [end:vbl]

# --8<-- [start:gezinslocatie]
from datetime import date

from terugkeer.grondslag.bron import schrijf_datum
from terugkeer.vertrek.gezinslocatie import gezinslocatie

uitkomst = gezinslocatie(date(2017, 1, 10), gezin=True, geboren_jongste=date(2001, 6, 4))
print(uitkomst)
print("Laatste dag:", schrijf_datum(uitkomst.waarde.laatste_dag))
# --8<-- [end:gezinslocatie]

# --8<-- [start:gezinslocatie-geregeld]
from datetime import date

from terugkeer.vertrek.gezinslocatie import gezinslocatie

uitkomst = gezinslocatie(
    date(2017, 1, 10),
    gezin=True,
    geboren_jongste=date(2001, 6, 4),
    terugkeer_geregeld=date(2017, 2, 1),
)
print(uitkomst)
print("Ruim:", uitkomst.andere_lezing)
# --8<-- [end:gezinslocatie-geregeld]

# --8<-- [start:land-antwoordt-niet]
from terugkeer.vertrek.laissez_passer import LaissezPasser, laissez_passer

for stand in (LaissezPasser.GEVRAAGD, LaissezPasser.AFGEGEVEN):
    uitkomst = laissez_passer(
        vertrektermijn_voorbij=True,
        zelfstandig_lukt=False,
        geldig_reisdocument=False,
        stand=stand,
    )
    print(f"{stand.value}: {uitkomst}")
# --8<-- [end:land-antwoordt-niet]

# --8<-- [start:lokaal-overleg]
from terugkeer.vertrek.overleg import overleg

gewone_zaak = {
    "verschil_van_inzicht": False,
    "strategie_onduidelijk": False,
    "knelpunten": False,
    "afwijken_van_kaders": False,
    "rao_oneens": False,
}
print(overleg(onder_dtenv=True, vertrektermijn_voorbij=True, **gewone_zaak))
# --8<-- [end:lokaal-overleg]
