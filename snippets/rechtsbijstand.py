# --8<-- [start:rechtsbijstand]
from terugkeer.voorzieningen.rechtsbijstand import rechtsbijstand

print(rechtsbijstand(aanleiding=True, aantoonbaar_geen_inkomen=True))
print(rechtsbijstand(aanleiding=True, aantoonbaar_geen_inkomen=False))
# --8<-- [end:rechtsbijstand]

# --8<-- [start:rvb]
from terugkeer.voorzieningen.rvb import Steun, rvb_en_bijzondere_bijstand

print(rvb_en_bijzondere_bijstand(Steun.RVB, mogelijke_getuige_mensenhandel=True))
print(rvb_en_bijzondere_bijstand(Steun.BIJZONDERE_BIJSTAND).redenen[0].tekst)
# --8<-- [end:rvb]
