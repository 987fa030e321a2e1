# --8<-- [start:vertrektermijn]
from terugkeer.rekenhulp import tekst

print(tekst("vertrektermijn", bekendmaking="28 november 2016", termijn="28", rechtsmiddel="geen"))
# --8<-- [end:vertrektermijn]

# --8<-- [start:vertrektermijn-beroep]
from terugkeer.rekenhulp import tekst

print(
    tekst(
        "vertrektermijn",
        kort=True,
        bekendmaking="2 mei 2016",
        termijn="28",
        rechtsmiddel="beroep",
        herhaalde_aanvraag="nee",
        niet_ontvankelijk="nee",
        kennelijk_ongegrond="nee",
        veilig_land="nee",
        uitspraak="verloren",
        uitspraakdag="15 juli 2016",
    )
)
# --8<-- [end:vertrektermijn-beroep]

# --8<-- [start:vertrektermijn-nul]
from terugkeer.rekenhulp import tekst

feiten = {"bekendmaking": "12 oktober 2016", "termijn": "0", "rechtsmiddel": "geen"}
print(tekst("vertrektermijn", kort=True, **feiten))
# --8<-- [end:vertrektermijn-nul]

# --8<-- [start:asielprocedure]
from terugkeer.rekenhulp import tekst

print(
    tekst(
        "asielprocedure",
        begin="26 september 2016",
        eerste_dag="3 oktober 2016",
        aanvraag="onbekend",
        negatief_voornemen="ja",
        voldoende_informatie="ja",
    )
)
# --8<-- [end:asielprocedure]

# --8<-- [start:asielprocedure-verlengd]
from terugkeer.rekenhulp import tekst

print(
    tekst(
        "asielprocedure",
        kort=True,
        begin="onbekend",
        eerste_dag="onbekend",
        aanvraag="8 maart 2016",
        negatief_voornemen="onbekend",
        voldoende_informatie="nee",
        begin_va="20 maart 2016",
    )
)
# --8<-- [end:asielprocedure-verlengd]

# --8<-- [start:rechtsmiddelen]
from terugkeer.rekenhulp import tekst

print(tekst("rechtsmiddelen", beslist_door="ind", herhaalde_aanvraag="ja", vovo="gevraagd"))
# --8<-- [end:rechtsmiddelen]

# --8<-- [start:rechtsmiddelen-straatsburg]
from terugkeer.rekenhulp import tekst

print(
    tekst(
        "rechtsmiddelen",
        kort=True,
        beslist_door="raad_van_state",
        uitspraak="31 augustus 2016",
        mogelijke_schending_evrm="ja",
        rule_39="niet_aangevraagd",
    )
)
# --8<-- [end:rechtsmiddelen-straatsburg]

# --8<-- [start:voorzieningen]
from terugkeer.rekenhulp import tekst

print(
    tekst(
        "voorzieningen",
        afgewezen="ja",
        vertrektermijn_voorbij="ja",
        mag_afwachten="nee",
        definitief="ja",
        onderdak="nee",
        leeftijd="30",
        gezin_met_minderjarige="nee",
        zeer_bijzondere_omstandigheden="nee",
        medische_omstandigheden="nee",
        werkt_mee="nee",
        nul_dagen="nee",
        mensenhandel="nee",
        buitenschuldvergunning="nee",
    )
)
# --8<-- [end:voorzieningen]

# --8<-- [start:ondersteuning]
from terugkeer.rekenhulp import tekst

print(
    tekst(
        "ondersteuning",
        volwassenen="2",
        kinderen="3",
        met_iom="ja",
        osb_voorwaarden="ja",
        asielzoeker="ja",
        land_op_lijst="ja",
    )
)
# --8<-- [end:ondersteuning]

# --8<-- [start:buitenschuld]
from terugkeer.rekenhulp import tekst

print(
    tekst(
        "buitenschuld",
        zelf_geprobeerd="ja",
        vertegenwoordiging_benaderd="ja",
        identiteit_zonder_twijfel="ja",
        bemiddeling="loopt",
        samenhangend_geheel="onbekend",
        zonder_verblijfstitel="ja",
        positief_advies="onbekend",
    )
)
# --8<-- [end:buitenschuld]

# --8<-- [start:loket]
import json

from terugkeer.rekenhulp.loket import kalender, reken


def vraag(naam, **antwoorden):
    return json.loads(reken(naam, json.dumps(antwoorden)))


print("onbekend:", vraag("proef")["fouten"])
print("onleesbaar:", json.loads(reken("buitenschuld", "["))["fouten"])
begin = vraag("rechtsmiddelen")
print("eerst:", json.dumps(begin["vragen"], ensure_ascii=False, indent=1))
fout = vraag("vertrektermijn", bekendmaking=["31", "4", "2016"])
print("fout:", fout["fouten"], fout["uitslag"])
antwoorden = {"bekendmaking": ["2", "5", "2016"], "termijn": "28", "rechtsmiddel": "geen"}
uitslag = vraag("vertrektermijn", **antwoorden)
del uitslag["uitslag"]["delen"][1:]  # het eerste deel laat de vorm zien
print("uitslag:", json.dumps(uitslag, ensure_ascii=False, indent=1))
print(kalender("vertrektermijn", json.dumps(antwoorden)).replace("\r\n", "\n"))
print("zonder dag:", repr(kalender("vertrektermijn", "{}")))
# --8<-- [end:loket]
