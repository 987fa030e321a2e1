# --8<-- [start:vertrektermijn]
from terugkeer.rekenhulp import tekst

eerste = {"rechtsmiddel": "beroep", "herhaalde_aanvraag": "nee", "niet_ontvankelijk": "nee"}
eerste |= {"kennelijk_ongegrond": "nee", "veilig_land": "nee"}
zonder = {"rechtsmiddel": "geen"}
for geval, antwoorden in {
    "geen beroep": {"termijn": "28", **zonder},
    "termijn onbekend": {"termijn": "onbekend", **zonder, "onttrekkingsrisico": "nee"}
    | {"kennelijk_ongegrond": "nee", "gevaar_openbare_orde": "onbekend", "veilig_land": "nee"},
    "beroep loopt": {"termijn": "28", **eerste, "uitspraak": "loopt"},
    "beroep verloren, dag onbekend": {"termijn": "28", **eerste, "uitspraak": "verloren"}
    | {"uitspraakdag": "onbekend"},
    "beroep gewonnen": {"termijn": "28", **eerste, "uitspraak": "gewonnen"},
    "herhaalde aanvraag": {"termijn": "28", "rechtsmiddel": "beroep", "herhaalde_aanvraag": "ja"}
    | {"vovo": "geen_verzoek"},
    "hoger beroep": {"termijn": "28", "rechtsmiddel": "hoger_beroep", "vovo": "toegekend"}
    | {"uitspraak": "loopt"},
}.items():
    print(
        f"{geval}: {tekst('vertrektermijn', kort=True, bekendmaking='2 mei 2016', **antwoorden)}\n"
    )
for dag in ("onbekend", "1 juni 2010", "2 mei 2018"):
    print(
        f"{dag}: {tekst('vertrektermijn', kort=True, bekendmaking=dag, termijn='28', **zonder)}\n"
    )
# --8<-- [end:vertrektermijn]

# --8<-- [start:asielprocedure]
from terugkeer.rekenhulp import tekst

rest = {"aanvraag": "onbekend", "negatief_voornemen": "ja", "voldoende_informatie": "ja"}
for geval, antwoorden in {
    "alleen het begin van de rust": {"begin": "1 maart 2017", "eerste_dag": "onbekend", **rest},
    "Goede Vrijdag": {"begin": "onbekend", "eerste_dag": "24 maart 2016", **rest},
    "te weinig bekend": {"begin": "onbekend", "eerste_dag": "onbekend", **rest}
    | {"aanvraag": "8 maart 2016", "voldoende_informatie": "nee", "begin_va": "20 maart 2016"},
    "te weinig bekend, zonder datum": {"begin": "onbekend", "eerste_dag": "3 oktober 2016", **rest}
    | {"voldoende_informatie": "nee"},
    "geen enkele datum": {"begin": "onbekend", "eerste_dag": "onbekend", **rest},
}.items():
    print(f"{geval}: {tekst('asielprocedure', kort=True, **antwoorden)}\n")
# --8<-- [end:asielprocedure]

# --8<-- [start:rechtsmiddelen]
from terugkeer.rekenhulp import tekst

eerste = {"herhaalde_aanvraag": "nee", "niet_ontvankelijk": "nee", "kennelijk_ongegrond": "nee"}
rvs = {"beslist_door": "raad_van_state", "mogelijke_schending_evrm": "ja"}
for geval, antwoorden in {
    "eerste afwijzing": {"beslist_door": "ind", **eerste, "veilig_land": "nee"},
    "veilig land": {"beslist_door": "ind", **eerste, "veilig_land": "ja", "vovo": "geen_verzoek"},
    "herhaalde aanvraag": {"beslist_door": "ind", "herhaalde_aanvraag": "ja", "vovo": "toegekend"},
    "beroep verloren": {"beslist_door": "rechtbank", "dictum": "ongegrond"}
    | {"vovo": "geen_verzoek"},
    "verzoek loopt": {"beslist_door": "rechtbank", "dictum": "onbekend", "vovo": "gevraagd"}
    | {"uitzettingsdatum_bekend": "nee", "in_bewaring": "nee"},
    "toegewezen": {"beslist_door": "rechtbank", "dictum": "zelf_afgedaan"}
    | {"zelf_ingewilligd": "ja"},
    "opnieuw beslissen": {"beslist_door": "rechtbank", "dictum": "terugverwezen"},
    "Raad van State": {**rvs, "uitspraak": "31 augustus 2016", "rule_39": "niet_aangevraagd"},
    "met rule 39": {**rvs, "uitspraak": "31 augustus 2016", "rule_39": "toegekend"},
    "na de wijziging": {**rvs, "uitspraak": "1 februari 2022", "rule_39": "niet_aangevraagd"},
    "dag onbekend": {**rvs, "uitspraak": "onbekend", "rule_39": "niet_aangevraagd"},
    "geen schending": {**rvs, "uitspraak": "31 augustus 2016", "rule_39": "niet_aangevraagd"}
    | {"mogelijke_schending_evrm": "nee"},
    "schending onbekend": {**rvs, "uitspraak": "31 augustus 2016", "rule_39": "niet_aangevraagd"}
    | {"mogelijke_schending_evrm": "onbekend"},
}.items():
    print(f"{geval}: {tekst('rechtsmiddelen', kort=True, **antwoorden)}\n")
# --8<-- [end:rechtsmiddelen]

# --8<-- [start:voorzieningen]
from terugkeer.rekenhulp import tekst

altijd = {"leeftijd": "30", "mensenhandel": "nee"}
na_afloop = {"afgewezen": "ja", "vertrektermijn_voorbij": "ja", "mag_afwachten": "nee"}
na_afloop |= {"definitief": "ja", "buitenschuldvergunning": "nee"}
geen_reden = {"gezin_met_minderjarige": "nee", "zeer_bijzondere_omstandigheden": "nee"}
geen_reden |= {"medische_omstandigheden": "nee", "werkt_mee": "nee", "nul_dagen": "nee"}
for geval, antwoorden in {
    "in de procedure": {"afgewezen": "nee"},
    "in de vertrektermijn": {"afgewezen": "ja", "vertrektermijn_voorbij": "nee"}
    | {"buitenschuldvergunning": "nee"},
    "nog onderdak": {**na_afloop, "onderdak": "ja", "gezin_met_minderjarige": "nee"},
    "zonder opvang": {**na_afloop, "onderdak": "nee", **geen_reden},
    "gezin met kind": {**na_afloop, "onderdak": "nee", "gezin_met_minderjarige": "ja"},
    "nul dagen": {**na_afloop, "onderdak": "nee", **geen_reden, "nul_dagen": "ja"}
    | {"veilig_land_of_openbare_orde": "ja"},
    "verzoek bij de rechter loopt": {**na_afloop, "definitief": "nee"}
    | {"voorziening_gevraagd": "ja"},
}.items():
    print(f"{geval}: {tekst('voorzieningen', kort=True, **antwoorden, **altijd)}\n")
# --8<-- [end:voorzieningen]

# --8<-- [start:ondersteuning]
from terugkeer.rekenhulp import tekst

iom = {"met_iom": "ja", "osb_voorwaarden": "ja", "asielzoeker": "ja"}
for geval, antwoorden in {
    "een volwassene": {"volwassenen": "1", "kinderen": "0", **iom, "land_op_lijst": "ja"},
    "derde land": {"volwassenen": "1", "kinderen": "0", **iom, "land_op_lijst": "nee"}
    | {"doormigratie": "ja"},
    "zonder IOM": {"volwassenen": "1", "kinderen": "0", "met_iom": "nee"},
    "een kind alleen": {"volwassenen": "0", "kinderen": "1", "met_iom": "ja"},
    "lijst onbekend": {"volwassenen": "1", "kinderen": "0", **iom, "land_op_lijst": "onbekend"}
    | {"doormigratie": "onbekend"},
    "aantal onbekend": {"volwassenen": "onbekend", "kinderen": "0", **iom, "land_op_lijst": "ja"},
}.items():
    print(f"{geval}: {tekst('ondersteuning', kort=True, **antwoorden)}\n")
# --8<-- [end:ondersteuning]

# --8<-- [start:datums]
import json

from terugkeer.rekenhulp.loket import reken

for vakken in (
    ["", "", ""],
    ["2", "", "2016"],
    ["2", "mei", "2016"],
    ["2", "Mrt.", "2016"],
    ["1", "1", "2000"],
    ["31", "12", "2099"],
    ["2", "13", "2016"],
    ["2", "lente", "2016"],
    ["2", "5", "16"],
    ["31", "4", "2016"],
    ["29", "2", "2015"],
    ["29", "2", "2016"],
    ["1", "1", "1999"],
    ["1", "1", "2100"],
):
    stand = json.loads(reken("vertrektermijn", json.dumps({"bekendmaking": vakken})))
    fouten = "; ".join(fout["tekst"] for fout in stand["fouten"])
    print(" ".join(vakken).strip() or "(leeg)", fouten or stand["vragen"][0]["antwoord"], sep=": ")
# --8<-- [end:datums]
