# --8<-- [start:procedure]
from uitgave.normen import regels_in_woorden

print(regels_in_woorden("procedure"))
# --8<-- [end:procedure]

# --8<-- [start:terugkeerbesluit]
from uitgave.normen import regels_in_woorden

print(regels_in_woorden("terugkeerbesluit"))
# --8<-- [end:terugkeerbesluit]

# --8<-- [start:rechtsmiddelen]
from uitgave.normen import regels_in_woorden

print(regels_in_woorden("rechtsmiddelen"))
# --8<-- [end:rechtsmiddelen]

# --8<-- [start:voorzieningen]
from uitgave.normen import regels_in_woorden

print(regels_in_woorden("voorzieningen"))
# --8<-- [end:voorzieningen]

# --8<-- [start:vertrek]
from uitgave.normen import regels_in_woorden

print(regels_in_woorden("vertrek"))
# --8<-- [end:vertrek]

# --8<-- [start:niet-terugkeer]
from uitgave.normen import regels_in_woorden

print(regels_in_woorden("niet_terugkeer"))
# --8<-- [end:niet-terugkeer]
