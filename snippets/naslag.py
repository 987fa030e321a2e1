# --8<-- [start:verloop]
from terugkeer.verloop import BEGIN, EINDEN, OVERGANGEN, ZONDER_OPLOSSING, Stand, bereikbaar, vanuit

print("begin:", BEGIN.value)
for stand in Stand:
    if stand in EINDEN:
        print(f"\n{stand.value}: einde")
    elif stand is ZONDER_OPLOSSING:
        print(f"\n{stand.value}: het rapport noemt geen oplossing")
    else:
        print(f"\n{stand.value}")
    for stap in vanuit(stand):
        termijn = f", {stap.termijn}" if stap.termijn else ""
        norm = stap.norm.replace("_", " ")
        print(f"  {stap.als} → {stap.naar.value}{termijn} ({norm}; {stap.bron[0]})")
print(f"\n{len(OVERGANGEN)} stappen; te bereiken: {len(bereikbaar())} van {len(Stand)}")
# --8<-- [end:verloop]

# --8<-- [start:landnamen]
from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.procedure.landen import ANDERE_NAMEN, LANDEN, herken

for ander in ANDERE_NAMEN:
    print(f"{ander}: {herken(ander)}")
print(len(LANDEN), "landen;", herken("  nieuw zeeland"), herken("de Bahama's"), herken("bahamas"))
try:
    herken("Atlantis")
except OnjuisteInvoer as fout:
    print(fout)
# --8<-- [end:landnamen]

# --8<-- [start:cijfers]
from terugkeer.cijfers import CIJFERS

for cijfer in CIJFERS:
    print(cijfer)
# --8<-- [end:cijfers]
