# --8<-- [start:procedure-aanmelding]
from terugkeer.beslisboom import beslisboom
from terugkeer.procedure.aanmelding import waar_melden

print(beslisboom(waar_melden))
# --8<-- [end:procedure-aanmelding]

# --8<-- [start:procedure-rust]
from datetime import date

from terugkeer.beslisboom import beslisboom
from terugkeer.procedure.rust_en_voorbereiding import eerste_aa_dag

print(beslisboom(eerste_aa_dag, begin=(date(2016, 3, 1), date(2016, 3, 22))))
# --8<-- [end:procedure-rust]

# --8<-- [start:procedure-acht-dagen]
from datetime import date

from terugkeer.beslisboom import beslisboom
from terugkeer.procedure.algemene_asielprocedure import dagen

print(beslisboom(dagen, eerste_dag=(date(2016, 3, 21),)))
# --8<-- [end:procedure-acht-dagen]

# --8<-- [start:procedure-verlengde]
from datetime import date

from terugkeer.beslisboom import beslisboom
from terugkeer.procedure.verlengde_asielprocedure import uiterste_datum

boom = beslisboom(
    uiterste_datum,
    aanvraag=(date(2016, 2, 1),),
    begin_va=(None, date(2016, 3, 1), date(2016, 1, 31)),
)
print(boom)
# --8<-- [end:procedure-verlengde]

# --8<-- [start:procedure-versnelling]
from datetime import date

from terugkeer.beslisboom import beslisboom
from terugkeer.procedure.versnelde_procedure import procedure_op

boom = beslisboom(
    procedure_op,
    dag=(
        date(1993, 12, 31),
        date(1994, 1, 1),
        date(1998, 1, 1),
        date(2010, 6, 30),
        date(2010, 7, 1),
    ),
)
print(boom)
# --8<-- [end:procedure-versnelling]

# --8<-- [start:procedure-sporen]
from datetime import date

from terugkeer.beslisboom import beslisboom
from terugkeer.procedure.sporen import spoor

print(beslisboom(spoor, aanvraag=(date(2016, 2, 29), date(2016, 3, 1)), land=("Albanië", "Syrië")))
# --8<-- [end:procedure-sporen]

# --8<-- [start:procedure-veilig-land]
from datetime import date

from terugkeer.beslisboom import beslisboom
from terugkeer.procedure.veilige_landen import veilig_land

boom = beslisboom(
    veilig_land,
    land=("Albanië", "Oekraïne", "Syrië"),
    op=(date(2015, 11, 2), date(2015, 11, 3), date(2016, 10, 11), date(2017, 5, 1)),
)
print(boom)
# --8<-- [end:procedure-veilig-land]

# --8<-- [start:procedure-nova]
from terugkeer.beslisboom import beslisboom
from terugkeer.procedure.herhaalde_aanvraag import kansrijk

print(beslisboom(kansrijk))
# --8<-- [end:procedure-nova]

# --8<-- [start:procedure-eendagstoets]
from datetime import date

from terugkeer.beslisboom import beslisboom
from terugkeer.procedure.eendagstoets import eendagstoets

print(beslisboom(eendagstoets, aanvraag=(date(2014, 3, 31), date(2014, 4, 1)), volgnummer=(1, 2)))
# --8<-- [end:procedure-eendagstoets]

# --8<-- [start:procedure-toets]
from datetime import date

from terugkeer.beslisboom import beslisboom
from terugkeer.procedure.ambtshalve_toets import toets

print(beslisboom(toets, besluit=(date(2013, 12, 31), date(2014, 1, 1))))
# --8<-- [end:procedure-toets]

# --8<-- [start:procedure-vergoeding]
from datetime import date

from terugkeer.beslisboom import beslisboom
from terugkeer.procedure.no_cure_less_fee import vergoeding

boom = beslisboom(
    vergoeding,
    aanvraag=(date(2013, 12, 31), date(2014, 1, 1)),
    volgnummer=(1, 2, 3),
)
print(boom)
# --8<-- [end:procedure-vergoeding]

# --8<-- [start:terugkeerbesluit-besluit]
from datetime import date

from terugkeer.beslisboom import beslisboom
from terugkeer.terugkeerbesluit.besluit import terugkeerbesluit

boom = beslisboom(
    terugkeerbesluit,
    afwijzing=(date(2015, 12, 31), date(2016, 1, 1), date(2016, 4, 7), date(2016, 4, 8)),
)
print(boom)
# --8<-- [end:terugkeerbesluit-besluit]

# --8<-- [start:terugkeerbesluit-duur]
from terugkeer.beslisboom import beslisboom
from terugkeer.terugkeerbesluit.vertrektermijn import duur

print(beslisboom(duur))
# --8<-- [end:terugkeerbesluit-duur]

# --8<-- [start:terugkeerbesluit-einddatum]
from datetime import date

from terugkeer.beslisboom import beslisboom
from terugkeer.terugkeerbesluit.vertrektermijn import einddatum

print(beslisboom(einddatum, bekendmaking=(date(2016, 3, 1), date(2016, 4, 7), date(2016, 11, 27))))
# --8<-- [end:terugkeerbesluit-einddatum]

# --8<-- [start:terugkeerbesluit-opschorting]
from datetime import date

from terugkeer.beslisboom import beslisboom
from terugkeer.terugkeerbesluit.opschorting import opschorting

boom = beslisboom(
    opschorting,
    bekendmaking=(date(2016, 3, 1),),
    definitieve_uitspraak=(None, date(2016, 2, 29), date(2016, 6, 1)),
)
print(boom)
# --8<-- [end:terugkeerbesluit-opschorting]

# --8<-- [start:terugkeerbesluit-inreisverbod]
from terugkeer.beslisboom import beslisboom
from terugkeer.terugkeerbesluit.inreisverbod import inreisverbod

print(beslisboom(inreisverbod))
# --8<-- [end:terugkeerbesluit-inreisverbod]

# --8<-- [start:terugkeerbesluit-uitzetbaarheid]
from terugkeer.beslisboom import beslisboom
from terugkeer.terugkeerbesluit.uitzetbaarheid import uitzetbaarheid

print(beslisboom(uitzetbaarheid))
# --8<-- [end:terugkeerbesluit-uitzetbaarheid]

# --8<-- [start:rechtsmiddelen-ex-nunc]
from datetime import date

from terugkeer.beslisboom import beslisboom
from terugkeer.rechtsmiddelen.ex_nunc import ex_nunc_toetsing

print(beslisboom(ex_nunc_toetsing, beroep=(date(2010, 6, 30), date(2010, 7, 1))))
# --8<-- [end:rechtsmiddelen-ex-nunc]

# --8<-- [start:rechtsmiddelen-beroep]
from terugkeer.beslisboom import beslisboom
from terugkeer.rechtsmiddelen.beroep import schorsende_werking

print(beslisboom(schorsende_werking))
# --8<-- [end:rechtsmiddelen-beroep]

# --8<-- [start:rechtsmiddelen-voorlopige-voorziening]
from terugkeer.beslisboom import beslisboom
from terugkeer.rechtsmiddelen.voorlopige_voorziening import afwachten

print(beslisboom(afwachten))
# --8<-- [end:rechtsmiddelen-voorlopige-voorziening]

# --8<-- [start:rechtsmiddelen-hoger-beroep]
from terugkeer.beslisboom import beslisboom
from terugkeer.rechtsmiddelen.hoger_beroep import afwachten

print(beslisboom(afwachten))
# --8<-- [end:rechtsmiddelen-hoger-beroep]

# --8<-- [start:rechtsmiddelen-uitspraak]
from terugkeer.beslisboom import beslisboom
from terugkeer.rechtsmiddelen.uitspraak import belet_vertrek

print(beslisboom(belet_vertrek))
# --8<-- [end:rechtsmiddelen-uitspraak]

# --8<-- [start:rechtsmiddelen-uitgeprocedeerd]
from datetime import date

from terugkeer.beslisboom import beslisboom
from terugkeer.rechtsmiddelen.uitgeprocedeerd import uitgeprocedeerd

print(beslisboom(uitgeprocedeerd, einde=(date(2016, 3, 1),)))
# --8<-- [end:rechtsmiddelen-uitgeprocedeerd]

# --8<-- [start:rechtsmiddelen-klachttermijn]
from datetime import date

from terugkeer.beslisboom import beslisboom
from terugkeer.rechtsmiddelen.ehrm import klachttermijn

print(beslisboom(klachttermijn, uitspraak=(date(2016, 8, 31),)))
# --8<-- [end:rechtsmiddelen-klachttermijn]

# --8<-- [start:rechtsmiddelen-rule-39]
from datetime import date

from terugkeer.beslisboom import beslisboom
from terugkeer.rechtsmiddelen.rule_39 import afwachten

print(beslisboom(afwachten, afwijzing_hoger_beroep=(None, date(2016, 3, 1))))
# --8<-- [end:rechtsmiddelen-rule-39]

# --8<-- [start:voorzieningen-fase]
from terugkeer.beslisboom import beslisboom
from terugkeer.voorzieningen.fase import fase

print(beslisboom(fase))
# --8<-- [end:voorzieningen-fase]

# --8<-- [start:voorzieningen-opvang]
from terugkeer.beslisboom import beslisboom
from terugkeer.voorzieningen.opvang import opvang

print(beslisboom(opvang))
# --8<-- [end:voorzieningen-opvang]

# --8<-- [start:voorzieningen-werk]
from terugkeer.beslisboom import beslisboom
from terugkeer.voorzieningen.werk_en_bijstand import werk_en_bijstand

print(beslisboom(werk_en_bijstand))
# --8<-- [end:voorzieningen-werk]

# --8<-- [start:voorzieningen-verstrekkingen]
from terugkeer.beslisboom import beslisboom
from terugkeer.voorzieningen.verstrekkingen import verstrekking

print(beslisboom(verstrekking))
# --8<-- [end:voorzieningen-verstrekkingen]

# --8<-- [start:voorzieningen-zorg]
from terugkeer.beslisboom import beslisboom
from terugkeer.voorzieningen.zorg import medische_zorg

print(beslisboom(medische_zorg))
# --8<-- [end:voorzieningen-zorg]

# --8<-- [start:voorzieningen-onderwijs]
from terugkeer.beslisboom import beslisboom
from terugkeer.voorzieningen.onderwijs import onderwijs

print(beslisboom(onderwijs, leeftijd=(17, 18)))
# --8<-- [end:voorzieningen-onderwijs]

# --8<-- [start:voorzieningen-rechtsbijstand]
from terugkeer.beslisboom import beslisboom
from terugkeer.voorzieningen.rechtsbijstand import rechtsbijstand

print(beslisboom(rechtsbijstand))
# --8<-- [end:voorzieningen-rechtsbijstand]

# --8<-- [start:voorzieningen-rvb]
from terugkeer.beslisboom import beslisboom
from terugkeer.voorzieningen.rvb import rvb_en_bijzondere_bijstand

print(beslisboom(rvb_en_bijzondere_bijstand))
# --8<-- [end:voorzieningen-rvb]

# --8<-- [start:vertrek-overleg]
from terugkeer.beslisboom import beslisboom
from terugkeer.vertrek.overleg import overleg

boom = beslisboom(
    overleg,
    strategie_onduidelijk=(False,),
    knelpunten=(False,),
    afwijken_van_kaders=(False,),
)
print(boom)
# --8<-- [end:vertrek-overleg]

# --8<-- [start:vertrek-variant]
from terugkeer.beslisboom import beslisboom
from terugkeer.vertrek.variant import variant

print(beslisboom(variant))
# --8<-- [end:vertrek-variant]

# --8<-- [start:vertrek-ondersteuning]
from terugkeer.beslisboom import beslisboom
from terugkeer.vertrek.ondersteuning import ondersteuning

print(beslisboom(ondersteuning, volwassenen=(0, 2), kinderen=(0, 1)))
# --8<-- [end:vertrek-ondersteuning]

# --8<-- [start:vertrek-laissez-passer]
from terugkeer.beslisboom import beslisboom
from terugkeer.vertrek.laissez_passer import laissez_passer

print(beslisboom(laissez_passer))
# --8<-- [end:vertrek-laissez-passer]

# --8<-- [start:vertrek-reisdocument]
from datetime import date

from terugkeer.beslisboom import beslisboom
from terugkeer.vertrek.reisdocument import reisdocument

print(beslisboom(reisdocument, dag=(date(2016, 3, 1),)))
# --8<-- [end:vertrek-reisdocument]

# --8<-- [start:vertrek-bewaring]
from terugkeer.beslisboom import beslisboom
from terugkeer.vertrek.bewaring import bewaring

print(beslisboom(bewaring))
# --8<-- [end:vertrek-bewaring]

# --8<-- [start:vertrek-voorbereiding]
from datetime import date

from terugkeer.beslisboom import beslisboom
from terugkeer.vertrek.voorbereiding import voorbereiding

print(beslisboom(voorbereiding, dag=(date(2016, 3, 1),), uren=(6, 7, 9, 10)))
# --8<-- [end:vertrek-voorbereiding]

# --8<-- [start:vertrek-toezicht]
from terugkeer.beslisboom import beslisboom
from terugkeer.vertrek.toezicht import lichtere_maatregelen

print(beslisboom(lichtere_maatregelen))
# --8<-- [end:vertrek-toezicht]

# --8<-- [start:vertrek-documenten]
from datetime import date

from terugkeer.beslisboom import beslisboom
from terugkeer.vertrek.documenten import documenten_terug

boom = beslisboom(
    documenten_terug,
    ingenomen=(date(2016, 3, 1),),
    vertrek=(None, date(2016, 2, 29), date(2016, 3, 20)),
)
print(boom)
# --8<-- [end:vertrek-documenten]

# --8<-- [start:vertrek-borgsom]
from terugkeer.beslisboom import beslisboom
from terugkeer.vertrek.borgsom import borgsom

print(beslisboom(borgsom, bedrag=(0, 500)))
# --8<-- [end:vertrek-borgsom]

# --8<-- [start:vertrek-vbl]
from datetime import date

from terugkeer.beslisboom import beslisboom
from terugkeer.vertrek.vbl import vbl

print(beslisboom(vbl, start=(date(2016, 3, 1),), prognose_weken=(12, 13)))
# --8<-- [end:vertrek-vbl]

# --8<-- [start:vertrek-gezinslocatie]
from datetime import date

from terugkeer.beslisboom import beslisboom
from terugkeer.vertrek.gezinslocatie import gezinslocatie

boom = beslisboom(
    gezinslocatie,
    dag=(date(2016, 3, 1),),
    geboren_jongste=(date(1998, 3, 1), date(1998, 3, 2)),
    terugkeer_geregeld=(None, date(2016, 2, 20)),
    feitelijk_vertrek=(None, date(2016, 2, 25)),
)
print(boom)
# --8<-- [end:vertrek-gezinslocatie]

# --8<-- [start:vertrek-gesloten-gezinsvoorziening]
from datetime import date

from terugkeer.beslisboom import beslisboom
from terugkeer.vertrek.gesloten_gezinsvoorziening import gesloten_gezinsvoorziening

print(beslisboom(gesloten_gezinsvoorziening, start=(date(2016, 3, 1),)))
# --8<-- [end:vertrek-gesloten-gezinsvoorziening]

# --8<-- [start:niet-terugkeer-artikel-64]
from terugkeer.beslisboom import beslisboom
from terugkeer.niet_terugkeer.artikel_64 import uitstel

print(beslisboom(uitstel))
# --8<-- [end:niet-terugkeer-artikel-64]

# --8<-- [start:niet-terugkeer-vertrekmoratorium]
from terugkeer.beslisboom import beslisboom
from terugkeer.niet_terugkeer.vertrekmoratorium import uitstel

print(beslisboom(uitstel))
# --8<-- [end:niet-terugkeer-vertrekmoratorium]

# --8<-- [start:niet-terugkeer-buitenschuld]
from terugkeer.beslisboom import beslisboom
from terugkeer.niet_terugkeer.buitenschuld import buitenschuldvergunning

boom = beslisboom(
    buitenschuldvergunning,
    samenhangend_geheel=(True,),
    identiteit_zonder_twijfel=(True,),
    zonder_verblijfstitel=(True,),
)
print(boom)
# --8<-- [end:niet-terugkeer-buitenschuld]

# --8<-- [start:niet-terugkeer-buitenschuld-duur]
from datetime import date

from terugkeer.beslisboom import beslisboom
from terugkeer.niet_terugkeer.buitenschuld_verlengen import geldig_tot

print(beslisboom(geldig_tot, verleend_op=(date(2016, 2, 29), date(2016, 3, 15))))
# --8<-- [end:niet-terugkeer-buitenschuld-duur]

# --8<-- [start:niet-terugkeer-buitenschuld-verlengen]
from terugkeer.beslisboom import beslisboom
from terugkeer.niet_terugkeer.buitenschuld_verlengen import verlenging

print(beslisboom(verlenging))
# --8<-- [end:niet-terugkeer-buitenschuld-verlengen]

# --8<-- [start:niet-terugkeer-discretionair]
from terugkeer.beslisboom import beslisboom
from terugkeer.niet_terugkeer.discretionaire_bevoegdheid import discretionaire_bevoegdheid

print(beslisboom(discretionaire_bevoegdheid))
# --8<-- [end:niet-terugkeer-discretionair]

# --8<-- [start:niet-terugkeer-witte-illegalen]
from datetime import date

from terugkeer.beslisboom import beslisboom
from terugkeer.niet_terugkeer.witte_illegalen import witte_illegalen

boom = beslisboom(
    witte_illegalen,
    aanvraag=(date(1999, 9, 30), date(1999, 10, 1), date(1999, 11, 30), date(1999, 12, 1)),
    vervulde_voorwaarden=(7, 8, 9),
)
print(boom)
# --8<-- [end:niet-terugkeer-witte-illegalen]

# --8<-- [start:niet-terugkeer-pardonregeling]
from datetime import date

from terugkeer.beslisboom import beslisboom
from terugkeer.niet_terugkeer.pardonregeling import pardonregeling

boom = beslisboom(
    pardonregeling,
    dag=(date(2007, 6, 11), date(2007, 6, 12), date(2007, 6, 15)),
    verblijf_sinds=(date(2001, 3, 31), date(2001, 4, 1), date(2001, 4, 2)),
)
print(boom)
# --8<-- [end:niet-terugkeer-pardonregeling]

# --8<-- [start:niet-terugkeer-verwesterd]
from datetime import date

from terugkeer.beslisboom import beslisboom
from terugkeer.niet_terugkeer.verwesterde_minderjarigen import verwesterde_minderjarige_vrouw

boom = beslisboom(
    verwesterde_minderjarige_vrouw,
    dag=(date(2010, 12, 31), date(2016, 3, 1)),
    geboren=(date(1998, 3, 1), date(1998, 3, 2)),
    schoolgaand=(True,),
    verwesterd=(True,),
)
print(boom)
# --8<-- [end:niet-terugkeer-verwesterd]

# --8<-- [start:niet-terugkeer-langdurig-verblijvende-kinderen]
from datetime import date

from terugkeer.beslisboom import beslisboom
from terugkeer.niet_terugkeer.langdurig_verblijvende_kinderen import langdurig_verblijvende_kinderen

boom = beslisboom(
    langdurig_verblijvende_kinderen,
    dag=(date(2012, 12, 31), date(2013, 1, 15), date(2013, 2, 1)),
    geboren=(date(1995, 2, 1), date(1995, 2, 2), date(1998, 1, 1)),
    asielaanvraag=(date(2008, 1, 31), date(2008, 2, 1), date(2012, 1, 1)),
)
print(boom)
# --8<-- [end:niet-terugkeer-langdurig-verblijvende-kinderen]
