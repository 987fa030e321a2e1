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
    "herhaalde aanvraag, geen voorlopige voorziening gevraagd": {"termijn": "28"}
    | {"rechtsmiddel": "beroep", "herhaalde_aanvraag": "ja", "vovo": "geen_verzoek"},
    "hoger beroep, voorlopige voorziening toegekend": {"termijn": "28"}
    | {"rechtsmiddel": "hoger_beroep", "vovo": "toegekend", "uitspraak": "loopt"},
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
    "veilig land, geen voorlopige voorziening gevraagd": {"beslist_door": "ind", **eerste}
    | {"veilig_land": "ja", "vovo": "geen_verzoek"},
    "herhaalde aanvraag, voorlopige voorziening toegekend": {"beslist_door": "ind"}
    | {"herhaalde_aanvraag": "ja", "vovo": "toegekend"},
    "beroep verloren, geen voorlopige voorziening gevraagd": {"beslist_door": "rechtbank"}
    | {"dictum": "ongegrond", "vovo": "geen_verzoek"},
    "beroep, verzoek om voorlopige voorziening loopt": {"beslist_door": "rechtbank"}
    | {"dictum": "onbekend", "vovo": "gevraagd"}
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

# --8<-- [start:fouten]
import json

from terugkeer.rekenhulp import reken

goede_vrijdag = ["25", "3", "2016"]
for naam, antwoorden in (
    ("asielprocedure", {"begin": ["1", "3", "2017"], "eerste_dag": ["28", "2", "2017"]}),
    ("asielprocedure", {"begin": ["1", "3", "2017"], "eerste_dag": ["1", "3", "2017"]}),
    ("asielprocedure", {"begin": "onbekend", "eerste_dag": ["26", "3", "2016"]}),
    ("asielprocedure", {"begin": "onbekend", "eerste_dag": goede_vrijdag}),
    ("vertrektermijn", {"bekendmaking": "2 mei 2016"}),
    ("vertrektermijn", {"bekendmaking": ["2", "5"]}),
    ("vertrektermijn", {"bekendmaking": ["2", "5", "2016", "9"]}),
    ("vertrektermijn", {"bekendmaking": ["2", "5", "2016"], "termijn": "7"}),
    ("vertrektermijn", {"bekendmaking": ["12", "6", "2026"], "historie": "onbekend"}),
    ("ondersteuning", {"volwassenen": " "}),
    ("ondersteuning", {"volwassenen": "twee"}),
    ("ondersteuning", {"volwassenen": "121"}),
    ("ondersteuning", {"volwassenen": "120"}),
    ("ondersteuning", {"volwassenen": "0", "kinderen": "0"}),
    ("ondersteuning", {"volwassenen": "0", "kinderen": "1"}),
):
    stand = json.loads(reken(naam, json.dumps(antwoorden)))
    fouten = "; ".join(fout["tekst"] for fout in stand["fouten"]) or "goed, de volgende vraag komt"
    print(f"{naam}, {json.dumps(antwoorden)}: {fouten}")
verlengd = {"begin": "onbekend", "eerste_dag": "onbekend", "aanvraag": ["8", "3", "2016"]}
verlengd |= {"negatief_voornemen": "onbekend", "voldoende_informatie": "nee"}
for dag in (["7", "3", "2016"], ["8", "3", "2016"]):
    stand = json.loads(reken("asielprocedure", json.dumps({**verlengd, "begin_va": dag})))
    print("verlengde procedure", *dag, stand["fouten"] or stand["uitslag"]["kop"], sep="; ")
verloren = {"bekendmaking": ["2", "5", "2016"], "termijn": "28", "rechtsmiddel": "hoger_beroep"}
verloren |= {"vovo": "toegekend", "uitspraak": "verloren"}
for dag in (["1", "5", "2016"], ["2", "5", "2016"]):
    stand = json.loads(reken("vertrektermijn", json.dumps({**verloren, "uitspraakdag": dag})))
    print("uitspraak", *dag, stand["fouten"] or stand["uitslag"]["kop"], sep="; ")
print(reken("vertrek", "{}"))
print(reken("vertrektermijn", "geen antwoorden"))
print(reken("vertrektermijn", "[]"))
# --8<-- [end:fouten]

# --8<-- [start:delen]
import json

from terugkeer.rekenhulp import reken

mei, ja, nee, onzeker = ["2", "5", "2016"], "ja", "nee", "onbekend"
eerste = {"herhaalde_aanvraag": nee, "niet_ontvankelijk": nee, "kennelijk_ongegrond": nee}
onbekend = {"bekendmaking": mei, "termijn": onzeker, "rechtsmiddel": "geen"}
straatsburg = {"beslist_door": "raad_van_state", "rule_39": "niet_aangevraagd"}
rvs = ["31", "8", "2016"]
for naam, antwoorden in (
    ("vertrektermijn", {**onbekend, "onttrekkingsrisico": ja}),
    ("vertrektermijn", {**onbekend, "onttrekkingsrisico": nee, "kennelijk_ongegrond": ja}),
    (
        "vertrektermijn",
        {**onbekend, "onttrekkingsrisico": nee, "kennelijk_ongegrond": nee}
        | {"gevaar_openbare_orde": ja},
    ),
    (
        "vertrektermijn",
        {**onbekend, "onttrekkingsrisico": nee, "kennelijk_ongegrond": nee}
        | {"gevaar_openbare_orde": nee, "veilig_land": ja},
    ),
    (
        "vertrektermijn",
        {**onbekend, **eerste, "rechtsmiddel": "beroep", "veilig_land": nee}
        | {"onttrekkingsrisico": nee, "gevaar_openbare_orde": nee, "uitspraak": "loopt"},
    ),
    (
        "vertrektermijn",
        {"bekendmaking": mei, "termijn": "28", "rechtsmiddel": "hoger_beroep"}
        | {"vovo": "toegekend", "uitspraak": "gewonnen"},
    ),
    (
        "vertrektermijn",
        {"bekendmaking": mei, "termijn": "28", "rechtsmiddel": "hoger_beroep"}
        | {"vovo": "afgewezen"},
    ),
    (
        "vertrektermijn",
        {"bekendmaking": mei, "termijn": "0", "rechtsmiddel": "beroep"}
        | {"herhaalde_aanvraag": ja, "vovo": "gevraagd", "uitspraak": onzeker},
    ),
    (
        "vertrektermijn",
        {"bekendmaking": mei, "termijn": "28", "rechtsmiddel": "hoger_beroep"}
        | {"vovo": "toegekend", "uitspraak": "verloren"}
        | {"uitspraakdag": ["1", "7", "2026"], "historie": nee},
    ),
    (
        "asielprocedure",
        {"begin": ["1", "3", "2017"], "eerste_dag": ["2", "3", "2017"], "aanvraag": mei}
        | {"negatief_voornemen": onzeker, "voldoende_informatie": nee, "begin_va": mei},
    ),
    (
        "asielprocedure",
        {"begin": onzeker, "eerste_dag": ["2", "3", "2017"], "aanvraag": mei}
        | {"negatief_voornemen": nee, "voldoende_informatie": onzeker},
    ),
    ("rechtsmiddelen", {"beslist_door": "ind", "herhaalde_aanvraag": ja, "vovo": "gevraagd"}),
    (
        "rechtsmiddelen",
        {"beslist_door": "rechtbank", "dictum": onzeker, "vovo": "gevraagd"}
        | {"uitzettingsdatum_bekend": ja, "in_bewaring": nee},
    ),
    (
        "rechtsmiddelen",
        {"beslist_door": "rechtbank", "dictum": "ongegrond", "vovo": "gevraagd"}
        | {"uitzettingsdatum_bekend": nee, "in_bewaring": ja},
    ),
    (
        "rechtsmiddelen",
        {"beslist_door": "rechtbank", "dictum": "zelf_afgedaan", "zelf_ingewilligd": nee}
        | {"vovo": "geen_verzoek"},
    ),
    ("rechtsmiddelen", {**straatsburg, "uitspraak": onzeker, "mogelijke_schending_evrm": ja}),
    ("rechtsmiddelen", {**straatsburg, "uitspraak": rvs, "mogelijke_schending_evrm": ja}),
    (
        "rechtsmiddelen",
        {**straatsburg, "rule_39": "toegekend", "uitspraak": rvs}
        | {"mogelijke_schending_evrm": nee},
    ),
    ("rechtsmiddelen", {**straatsburg, "uitspraak": rvs, "mogelijke_schending_evrm": onzeker}),
    (
        "rechtsmiddelen",
        {**straatsburg, "uitspraak": ["1", "2", "2022"], "mogelijke_schending_evrm": ja},
    ),
    ("ondersteuning", {"volwassenen": onzeker, "kinderen": "0", "met_iom": nee}),
    ("ondersteuning", {"volwassenen": "1", "kinderen": "0", "met_iom": nee}),
    (
        "voorzieningen",
        {"afgewezen": nee, "leeftijd": "18", "mensenhandel": ja},
    ),
    (
        "voorzieningen",
        {"afgewezen": onzeker, "leeftijd": "17", "mensenhandel": nee},
    ),
):
    stand = json.loads(reken(naam, json.dumps(antwoorden)))
    gegeven = ", ".join(v["antwoord"] for v in stand["vragen"] if v["antwoord"])
    print(f"{stand['titel']}: {gegeven}")
    if stand["uitslag"] is None:
        print(f"   nog gevraagd: {stand['vragen'][-1]['vraag']}\n")
        continue
    print(f"   {stand['uitslag']['kop']}. {' '.join(stand['uitslag']['zinnen'])}")
    for deel in stand["uitslag"]["delen"]:
        aantal = f"stappen: {len(deel['stappen'])}"
        mist = f"; nodig: {', '.join(deel['ontbreekt'])}" if deel["ontbreekt"] else ""
        anders = "; er is een andere lezing" if deel["anders"] else ""
        print(f"   - {deel['kop']}: {deel['antwoord'] or 'uitleg'} ({aantal}{mist}{anders})")
    print()
# --8<-- [end:delen]

# --8<-- [start:vragen-vertrektermijn]
from terugkeer.rekenhulp.vragenlijst import vragenlijst

print(vragenlijst("vertrektermijn"))
# --8<-- [end:vragen-vertrektermijn]

# --8<-- [start:vragen-asielprocedure]
from terugkeer.rekenhulp.vragenlijst import vragenlijst

print(vragenlijst("asielprocedure"))
# --8<-- [end:vragen-asielprocedure]

# --8<-- [start:vragen-rechtsmiddelen]
from terugkeer.rekenhulp.vragenlijst import vragenlijst

print(vragenlijst("rechtsmiddelen"))
# --8<-- [end:vragen-rechtsmiddelen]

# --8<-- [start:vragen-voorzieningen]
from terugkeer.rekenhulp.vragenlijst import vragenlijst

print(vragenlijst("voorzieningen"))
# --8<-- [end:vragen-voorzieningen]

# --8<-- [start:vragen-ondersteuning]
from terugkeer.rekenhulp.vragenlijst import vragenlijst

print(vragenlijst("ondersteuning"))
# --8<-- [end:vragen-ondersteuning]

# --8<-- [start:vragen-buitenschuld]
from terugkeer.rekenhulp.vragenlijst import vragenlijst

print(vragenlijst("buitenschuld"))
# --8<-- [end:vragen-buitenschuld]

# --8<-- [start:ontbreekt]
from terugkeer.rekenhulp.vragenlijst import wat_kan_ontbreken

print(wat_kan_ontbreken())
# --8<-- [end:ontbreekt]
