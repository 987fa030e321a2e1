# --8<-- [start:fase]
from terugkeer.voorzieningen.fase import fase

print(fase(afgewezen=True, vertrektermijn_voorbij=False).waarde)
# --8<-- [end:fase]

# --8<-- [start:opvang]
from terugkeer.voorzieningen.fase import Fase
from terugkeer.voorzieningen.opvang import opvang

print(opvang(fase=Fase.GEEN_OPVANG, gezin_met_minderjarige=True))
# --8<-- [end:opvang]

# --8<-- [start:opvang-alleen]
from terugkeer.voorzieningen.fase import Fase
from terugkeer.voorzieningen.opvang import opvang

uitkomst = opvang(
    fase=Fase.GEEN_OPVANG,
    zeer_bijzondere_omstandigheden=False,
    gezin_met_minderjarige=False,
    medische_omstandigheden=False,
    werkt_mee=False,
)
print(uitkomst)
# --8<-- [end:opvang-alleen]

# --8<-- [start:werk]
from terugkeer.voorzieningen.fase import Fase
from terugkeer.voorzieningen.werk_en_bijstand import Inkomen, werk_en_bijstand

fase = Fase.VERTREKTERMIJN
print(werk_en_bijstand(Inkomen.WERK, buitenschuldvergunning=False, fase=fase))
print(werk_en_bijstand(Inkomen.WERK, buitenschuldvergunning=True, fase=fase))
# --8<-- [end:werk]

# --8<-- [start:weekgeld]
from terugkeer.voorzieningen.fase import Fase
from terugkeer.voorzieningen.verstrekkingen import WEEKGELD, verstrekking

for deel in WEEKGELD:
    print(deel.value, verstrekking(deel, fase=Fase.ONDERDAK, minderjarig=False), sep=": ")
# --8<-- [end:weekgeld]

# --8<-- [start:zorg]
from terugkeer.voorzieningen.fase import Fase
from terugkeer.voorzieningen.zorg import Zorgvraag, medische_zorg

for vraag in Zorgvraag:
    print(vraag.value, medische_zorg(vraag, fase=Fase.GEEN_OPVANG), sep=": ")
# --8<-- [end:zorg]

# --8<-- [start:onderwijs]
from terugkeer.voorzieningen.onderwijs import Onderwijsvraag, onderwijs

print(onderwijs(Onderwijsvraag.BEGINNEN, leeftijd=16))
print(onderwijs(Onderwijsvraag.BEGINNEN, leeftijd=19))
print(onderwijs(Onderwijsvraag.AFMAKEN, leeftijd=19).redenen[1].tekst)
# --8<-- [end:onderwijs]

# --8<-- [start:overzicht]
from terugkeer.voorzieningen.fase import Fase
from terugkeer.voorzieningen.overzicht import OVERZICHT

for rij in OVERZICHT[:5]:
    print(rij.voorziening, rij.in_fase(Fase.ONDERDAK).antwoord.value, sep=": ")
# --8<-- [end:overzicht]
