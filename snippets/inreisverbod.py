# --8<-- [start:inreisverbod-te-laat]
from terugkeer.terugkeerbesluit.inreisverbod import inreisverbod

uitkomst = inreisverbod(nul_dagen=False, tijdig_vertrokken=False)
print(uitkomst.redenen[0].tekst)
print(uitkomst.waarde.duur)
# --8<-- [end:inreisverbod-te-laat]

# --8<-- [start:inreisverbod-nul-dagen]
from terugkeer.terugkeerbesluit.inreisverbod import inreisverbod

print(inreisverbod(nul_dagen=True).redenen[0].tekst)
# --8<-- [end:inreisverbod-nul-dagen]

# --8<-- [start:inreisverbod-op-tijd]
from terugkeer.terugkeerbesluit.inreisverbod import inreisverbod

print(inreisverbod(nul_dagen=False, tijdig_vertrokken=True))
# --8<-- [end:inreisverbod-op-tijd]
