# --8<-- [start:procedure]
from terugkeer.grondslag.waarde import Regel
from uitgave.normen import waarden

for pad, regel in waarden().items():
    if isinstance(regel, Regel) and pad.startswith("terugkeer.procedure."):
        kort = pad.removeprefix("terugkeer.procedure.")
        print(f"{kort}: {regel.antwoord.value} ({regel.hardheid.value})")
        for antwoord, woorden in regel.woorden:
            print(f"   {antwoord.value}: {'; '.join(woorden)}")
# --8<-- [end:procedure]

# --8<-- [start:terugkeerbesluit]
from terugkeer.grondslag.waarde import Regel
from uitgave.normen import waarden

for pad, regel in waarden().items():
    if isinstance(regel, Regel) and pad.startswith("terugkeer.terugkeerbesluit."):
        kort = pad.removeprefix("terugkeer.terugkeerbesluit.")
        print(f"{kort}: {regel.antwoord.value} ({regel.hardheid.value})")
        for antwoord, woorden in regel.woorden:
            print(f"   {antwoord.value}: {'; '.join(woorden)}")
# --8<-- [end:terugkeerbesluit]

# --8<-- [start:rechtsmiddelen]
from terugkeer.grondslag.waarde import Regel
from uitgave.normen import waarden

for pad, regel in waarden().items():
    if isinstance(regel, Regel) and pad.startswith("terugkeer.rechtsmiddelen."):
        kort = pad.removeprefix("terugkeer.rechtsmiddelen.")
        print(f"{kort}: {regel.antwoord.value} ({regel.hardheid.value})")
        for antwoord, woorden in regel.woorden:
            print(f"   {antwoord.value}: {'; '.join(woorden)}")
# --8<-- [end:rechtsmiddelen]

# --8<-- [start:voorzieningen]
from terugkeer.grondslag.waarde import Regel
from uitgave.normen import waarden

for pad, regel in waarden().items():
    if isinstance(regel, Regel) and pad.startswith("terugkeer.voorzieningen."):
        kort = pad.removeprefix("terugkeer.voorzieningen.")
        print(f"{kort}: {regel.antwoord.value} ({regel.hardheid.value})")
        for antwoord, woorden in regel.woorden:
            print(f"   {antwoord.value}: {'; '.join(woorden)}")
# --8<-- [end:voorzieningen]

# --8<-- [start:vertrek]
from terugkeer.grondslag.waarde import Regel
from uitgave.normen import waarden

for pad, regel in waarden().items():
    if isinstance(regel, Regel) and pad.startswith("terugkeer.vertrek."):
        kort = pad.removeprefix("terugkeer.vertrek.")
        print(f"{kort}: {regel.antwoord.value} ({regel.hardheid.value})")
        for antwoord, woorden in regel.woorden:
            print(f"   {antwoord.value}: {'; '.join(woorden)}")
# --8<-- [end:vertrek]

# --8<-- [start:niet-terugkeer]
from terugkeer.grondslag.waarde import Regel
from uitgave.normen import waarden

for pad, regel in waarden().items():
    if isinstance(regel, Regel) and pad.startswith("terugkeer.niet_terugkeer."):
        kort = pad.removeprefix("terugkeer.niet_terugkeer.")
        print(f"{kort}: {regel.antwoord.value} ({regel.hardheid.value})")
        for antwoord, woorden in regel.woorden:
            print(f"   {antwoord.value}: {'; '.join(woorden)}")
# --8<-- [end:niet-terugkeer]
