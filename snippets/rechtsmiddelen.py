# --8<-- [start:beroep]
from terugkeer.rechtsmiddelen.beroep import schorsende_werking

print("herhaalde aanvraag:", schorsende_werking(herhaalde_aanvraag=True))
gewoon = schorsende_werking(
    herhaalde_aanvraag=False,
    niet_ontvankelijk=False,
    kennelijk_ongegrond=False,
    veilig_land=False,
)
print("eerste, gewone afwijzing:", gewoon)
# --8<-- [end:beroep]

# --8<-- [start:voorlopige-voorziening]
from terugkeer.rechtsmiddelen.voorlopige_voorziening import Vovo, afwachten

for stand in Vovo:
    print(f"{stand.value}: {afwachten(vovo=stand).antwoord.value}")
# --8<-- [end:voorlopige-voorziening]

# --8<-- [start:hoger-beroep]
from terugkeer.rechtsmiddelen.hoger_beroep import afwachten
from terugkeer.rechtsmiddelen.voorlopige_voorziening import Vovo

print("geen verzoek:", afwachten(vovo=Vovo.GEEN_VERZOEK).antwoord.value)
verzoek = afwachten(vovo=Vovo.GEVRAAGD, uitzettingsdatum_bekend=False, in_bewaring=False)
print("verzoek gedaan:", verzoek.antwoord.value, "en", verzoek.waarde.kans)
# --8<-- [end:hoger-beroep]

# --8<-- [start:uitspraak]
from terugkeer.rechtsmiddelen.uitspraak import Dictum, belet_vertrek

print(belet_vertrek(dictum=Dictum.RECHTSGEVOLGEN_IN_STAND))
print(belet_vertrek(dictum=Dictum.TERUGVERWEZEN))
# --8<-- [end:uitspraak]

# --8<-- [start:uitgeprocedeerd]
from datetime import date

from terugkeer.rechtsmiddelen.uitgeprocedeerd import Stand, uitgeprocedeerd

zonder = Stand.ZONDER_RESULTAAT
print(uitgeprocedeerd(beroep=zonder, hoger_beroep=zonder, einde=date(2016, 6, 15)))
print(uitgeprocedeerd(beroep=Stand.LOOPT))
# --8<-- [end:uitgeprocedeerd]

# --8<-- [start:klacht-in-straatsburg]
from datetime import date

from terugkeer.rechtsmiddelen.ehrm import klachttermijn

feiten = {"mogelijke_schending_evrm": True, "van_raad_van_state": True}
print(klachttermijn(date(2016, 8, 31), **feiten).waarde)
# --8<-- [end:klacht-in-straatsburg]

# --8<-- [start:rule-39]
from datetime import date

from terugkeer.rechtsmiddelen.rule_39 import Rule39, afwachten

for stand in (Rule39.AANGEVRAAGD, Rule39.TOEGEKEND):
    print(afwachten(rule_39=stand, afwijzing_hoger_beroep=date(2016, 8, 31)))
# --8<-- [end:rule-39]

# --8<-- [start:wie-mag-wachten]
from terugkeer.rechtsmiddelen import beroep, hoger_beroep, rule_39
from terugkeer.rechtsmiddelen.voorlopige_voorziening import Vovo

herhaald = beroep.schorsende_werking(herhaalde_aanvraag=True)
print("beroep na een herhaalde aanvraag:", herhaald)
toegekend = hoger_beroep.afwachten(vovo=Vovo.TOEGEKEND)
print("hoger beroep met voorziening:", toegekend.antwoord.value)
klacht = rule_39.afwachten(rule_39=rule_39.Rule39.NIET_AANGEVRAAGD)
print("klacht zonder rule 39:", klacht.antwoord.value)
# --8<-- [end:wie-mag-wachten]
