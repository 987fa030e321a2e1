# --8<-- [start:ondersteuning]
from terugkeer.vertrek.ondersteuning import ondersteuning

recht = {"met_iom": True, "osb_voorwaarden": True, "asielzoeker": True}
uitkomst = ondersteuning(2, 3, **recht, land_op_lijst=True)
print(uitkomst)
for reden in uitkomst.redenen:
    print(reden.tekst)
# --8<-- [end:ondersteuning]

# --8<-- [start:ondersteuning-land-niet-op-lijst]
from terugkeer.vertrek.ondersteuning import ondersteuning

recht = {"met_iom": True, "osb_voorwaarden": True, "asielzoeker": True}
print(ondersteuning(2, 3, **recht, land_op_lijst=False, doormigratie=False))
# --8<-- [end:ondersteuning-land-niet-op-lijst]
