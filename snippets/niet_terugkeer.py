# --8<-- [start:artikel-64]
from terugkeer.niet_terugkeer.artikel_64 import Verzoek, uitstel

uitkomst = uitstel(verzoek=Verzoek.TOEGEKEND, reizen_onverantwoord_gezinslid=True)
print(uitkomst)
print("werken:", uitkomst.waarde.werken.value)
print("vergunning:", uitkomst.waarde.recht_op_vergunning.value)
# --8<-- [end:artikel-64]

# --8<-- [start:vertrekmoratorium]
from terugkeer.niet_terugkeer.vertrekmoratorium import Moratorium, uitstel

for stand in (Moratorium.VAN_KRACHT, Moratorium.BEEINDIGD):
    print(stand.value, uitstel(moratorium=stand, afgewezen=True), sep=": ")
# --8<-- [end:vertrekmoratorium]

# --8<-- [start:buitenschuld]
from terugkeer.niet_terugkeer.buitenschuld import buitenschuldvergunning
from terugkeer.niet_terugkeer.buitenschuld_voorwaarden import Bemiddeling

feiten = (
    "zelf_geprobeerd vertegenwoordiging_benaderd identiteit_zonder_twijfel "
    "samenhangend_geheel zonder_verblijfstitel positief_advies"
).split()
for stand in (Bemiddeling.ZONDER_RESULTAAT, Bemiddeling.NIET_GEVRAAGD):
    print(buitenschuldvergunning(bemiddeling=stand, **dict.fromkeys(feiten, True)))
# --8<-- [end:buitenschuld]

# --8<-- [start:buitenschuld-duur]
from datetime import date

from terugkeer.niet_terugkeer.buitenschuld_verlengen import geldig_tot

uitkomst = geldig_tot(date(2016, 3, 15))
print("laatste dag:", uitkomst.waarde)
print("andere lezing:", uitkomst.andere_lezing.waarde)
# --8<-- [end:buitenschuld-duur]

# --8<-- [start:buitenschuld-verlengen]
from terugkeer.niet_terugkeer.buitenschuld_verlengen import verlenging

print("er is nu een reisdocument:", verlenging(vertrek_nu_mogelijk=True))
print("er is niets veranderd:", verlenging(vertrek_nu_mogelijk=False))
# --8<-- [end:buitenschuld-verlengen]

# --8<-- [start:discretionaire-bevoegdheid]
from terugkeer.niet_terugkeer.discretionaire_bevoegdheid import discretionaire_bevoegdheid

uitkomst = discretionaire_bevoegdheid(
    schrijnende_omstandigheden=True,
    advies_ind=True,
    advies_dtv=True,
    buitenschuld_past_niet=False,
)
print(uitkomst)
print(uitkomst.redenen[1].tekst)
# --8<-- [end:discretionaire-bevoegdheid]

# --8<-- [start:witte-illegalen]
from datetime import date

from terugkeer.niet_terugkeer.witte_illegalen import witte_illegalen

for dag in (date(1999, 11, 15), date(1999, 12, 1)):
    print(dag.isoformat(), witte_illegalen(dag, vervulde_voorwaarden=8))
# --8<-- [end:witte-illegalen]

# --8<-- [start:pardonregeling]
from datetime import date

from terugkeer.niet_terugkeer.pardonregeling import pardonregeling

for dag in (date(2007, 6, 12), date(2007, 6, 15)):
    uitkomst = pardonregeling(dag, date(2001, 3, 1), onderbroken=False, gevaar_openbare_orde=False)
    print(dag.isoformat(), uitkomst)
# --8<-- [end:pardonregeling]

# --8<-- [start:verwesterde-minderjarigen]
from datetime import date

from terugkeer.niet_terugkeer.verwesterde_minderjarigen import verwesterde_minderjarige_vrouw

feiten = ("vrouw", "schoolgaand", "verwesterd", "zware_druk_in_afghanistan")
for dag in (date(2012, 5, 1), date(2015, 3, 1)):
    uitkomst = verwesterde_minderjarige_vrouw(dag, date(1997, 3, 1), **dict.fromkeys(feiten, True))
    print(dag.isoformat(), uitkomst)
# --8<-- [end:verwesterde-minderjarigen]

# --8<-- [start:langdurig-verblijvende-kinderen]
from datetime import date

from terugkeer.niet_terugkeer.langdurig_verblijvende_kinderen import (
    langdurig_verblijvende_kinderen,
)

uitkomst = langdurig_verblijvende_kinderen(
    date(2013, 6, 1), geboren=date(1996, 6, 10), asielaanvraag=date(2009, 3, 1)
)
print(uitkomst)
print("strikte lezing:", uitkomst.andere_lezing)
# --8<-- [end:langdurig-verblijvende-kinderen]

# --8<-- [start:schrijnend]
from terugkeer.niet_terugkeer.discretionaire_bevoegdheid import discretionaire_bevoegdheid

for schrijnend in (True, False, None):
    uitkomst = discretionaire_bevoegdheid(
        schrijnende_omstandigheden=schrijnend,
        advies_ind=True,
        advies_dtv=True,
        buitenschuld_past_niet=False,
    )
    print(f"{schrijnend}: {uitkomst.antwoord.value}")
# --8<-- [end:schrijnend]
