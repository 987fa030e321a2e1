"""De namen van landen; Babel is een tweede mening over welke namen er zijn."""

import pytest
from babel import Locale

from terugkeer.grondslag.fouten import OnjuisteInvoer
from terugkeer.procedure.landen import ANDERE_NAMEN, BRON_LANDNAMEN, LANDEN, herken

# ISO 3166-1: de 193 leden van de Verenigde Naties, dan Kosovo, Palestina, Taiwan en Vaticaanstad
ISO = """
AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI KH CM CA CV CF TD CL
CN CO KM CG CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT
GN GW GY HT HN HU IS IN ID IR IQ IE IL IT JM JP JO KZ KE KI KP KR KW KG LA LV LB LS LR LY LI LT LU MK
MG MW MY MV ML MT MH MR MU MX FM MD MC MN ME MA MZ MM NA NR NP NL NZ NI NE NG NO OM PK PW PA PG PY PE
PH PL PT QA RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TZ
TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VE VN YE ZM ZW
XK PS TW VA
""".split()


def test_elk_land_van_de_lijst_is_bekend_en_er_zijn_geen_andere():
    codes = set(ISO)
    assert len(codes) == 193 + 4
    namen = Locale("nl").territories
    assert {herken(namen[code]) for code in codes} == set(LANDEN)
    assert len(LANDEN) == len(codes)


def test_een_gewone_naam_staat_voor_zichzelf():
    assert {naam: herken(naam) for naam in LANDEN} == {naam: naam for naam in LANDEN}


@pytest.mark.parametrize(
    ("ander", "naam"),
    [
        ("Bosnië en Herzegovina", "Bosnië-Herzegovina"),
        ("Republiek Congo", "Congo-Brazzaville"),
        ("Democratische Republiek Congo", "Congo-Kinshasa"),
        ("DR Congo", "Congo-Kinshasa"),
        ("Cabo Verde", "Kaapverdië"),
        ("Kirgistan", "Kirgizië"),
        ("Kirgizstan", "Kirgizië"),
        ("Noord-Macedonië", "Macedonië"),
        ("Moldova", "Moldavië"),
        ("Birma", "Myanmar"),
        ("Myanmar (Birma)", "Myanmar"),
        ("Timor-Leste", "Oost-Timor"),
        ("Palestina", "Palestijnse gebieden"),
        ("Russische Federatie", "Rusland"),
        ("Sudan", "Soedan"),
        ("Eswatini", "Swaziland"),
        ("Tsjechische Republiek", "Tsjechië"),
        ("Vaticaan", "Vaticaanstad"),
        ("Groot-Brittannië", "Verenigd Koninkrijk"),
        ("VK", "Verenigd Koninkrijk"),
        ("Verenigde Staten van Amerika", "Verenigde Staten"),
        ("VS", "Verenigde Staten"),
        ("Belarus", "Wit-Rusland"),
        ("Zuid-Sudan", "Zuid-Soedan"),
    ],
)
def test_een_andere_naam_leidt_naar_de_gewone(ander, naam):
    assert herken(ander) == naam
    assert ANDERE_NAMEN[ander] == naam


def test_er_zijn_geen_andere_namen_dan_die_hierboven():
    assert len(ANDERE_NAMEN) == 24
    assert not set(ANDERE_NAMEN) & set(LANDEN)


@pytest.mark.parametrize(
    ("geschreven", "naam"),
    [
        ("servie", "Servië"),
        ("SERVIË", "Servië"),
        ("Servie\u0308", "Servië"),  # de puntjes als los teken
        ("  Nieuw   Zeeland ", "Nieuw-Zeeland"),
        ("Bosnie Herzegovina", "Bosnië-Herzegovina"),
        ("Bahamas", "Bahama’s"),
        ("Bahama's", "Bahama’s"),
        ("de Verenigde Staten", "Verenigde Staten"),
        ("het Vaticaan", "Vaticaanstad"),
    ],
)
def test_accenten_hoofdletters_streepjes_en_lidwoord_maken_niet_uit(geschreven, naam):
    assert herken(geschreven) == naam


@pytest.mark.parametrize("fout", ["", "  ", "Narnia", "Servia", "Congo", "Joegoslavië", "RS"])
def test_wat_geen_land_is_wordt_geweigerd(fout):
    with pytest.raises(OnjuisteInvoer, match=r"^land: gevonden .*, verwacht de Nederlandse naam"):
        herken(fout)


def test_de_bron_van_de_namen_is_niet_het_rapport():
    assert [str(bron)[:7] for bron in BRON_LANDNAMEN] == ["Unicode"]
