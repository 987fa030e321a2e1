"""De vaste links, zoals de voetnotentabel van bronnen-en-termijnen §1 ze opgeeft."""

import re
from datetime import date
from importlib import import_module
from pkgutil import iter_modules

import pytest

from terugkeer import bronnen
from terugkeer.bronnen import regelingen, uitspraken
from terugkeer.bronnen.publicaties_terugkeer import WETSVOORSTEL_34309
from terugkeer.bronnen.regelingen import (
    ATW,
    AWB,
    EU_ACTIEPLAN_TERUGKEER,
    EVRM,
    KOPPELINGSWET,
    KOPPELINGSWET_STAATSBLAD,
    KWALIFICATIERICHTLIJN,
    LEERPLICHTWET,
    PARTICIPATIEWET,
    PROCEDURERICHTLIJN,
    RVA,
    RVB,
    TERUGKEERRICHTLIJN,
    VB,
    VC_A,
    VC_B,
    VC_C,
    VLUCHTELINGENVERDRAG,
    VV,
    VW,
    ZVW,
)
from terugkeer.bronnen.uitspraken import (
    EHRM_5_JULI_2016,
    FERREIRA,
    RVS_8_APRIL_2016,
    RVS_28_MAART_2007,
    RVS_AE0473,
    RVS_NOVEMBER_2015,
)
from terugkeer.grondslag.bron import (
    PEILDATUM,
    EUDocument,
    EUHandeling,
    OfficielePublicatie,
    Publicatie,
    Rapportplaats,
    Regeling,
    Toestand,
    Uitspraak,
    Verdrag,
    Wetsartikel,
    rapport,
    schrijf_datum,
    som_op,
)

WETTEN = "https://wetten.overheid.nl"
MEI_2017 = "&z=2017-05-01&g=2017-05-01"


def kamerstuk(dossier, nummer):
    return OfficielePublicatie("kst", dossier, nummer)


def stcrt(jaar, nummer):
    return OfficielePublicatie("stcrt", jaar, nummer)


def vv_bijlage(nummer, op):
    return Regeling(VV.kort, VV.naam, VV.bwb, op, bijlage=nummer)


# Elke rij is een voetnoot uit de tabel, met de link zoals die daar staat.
TABEL = [
    (3, TERUGKEERRICHTLIJN, "https://eur-lex.europa.eu/eli/dir/2008/115/oj"),
    *(
        (
            nummer,
            EU_ACTIEPLAN_TERUGKEER,
            "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:52015DC0453",
        )
        for nummer in (4, 5)
    ),
    (10, VB.artikel("3.115"), f"{WETTEN}/jci1.3:c:BWBR0011825&artikel=3.115{MEI_2017}"),
    (10, VB.artikel("3.112"), f"{WETTEN}/jci1.3:c:BWBR0011825&artikel=3.112{MEI_2017}"),
    (12, VW.artikel("45", lid=1), f"{WETTEN}/jci1.3:c:BWBR0011823&artikel=45&lid=1{MEI_2017}"),
    (12, VW.artikel("62"), f"{WETTEN}/jci1.3:c:BWBR0011823&artikel=62{MEI_2017}"),
    (
        13,
        RVS_8_APRIL_2016,
        "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RVS:2016:959",
    ),
    (15, VW.artikel("82"), f"{WETTEN}/jci1.3:c:BWBR0011823&artikel=82{MEI_2017}"),
    (17, RVS_AE0473, "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RVS:2001:AE0473"),
    (21, VW.artikel("82"), f"{WETTEN}/jci1.3:c:BWBR0011823&artikel=82{MEI_2017}"),
    (22, AWB.artikel("8:85"), f"{WETTEN}/jci1.3:c:BWBR0005537&artikel=8:85{MEI_2017}"),
    (23, VW.artikel("30b", lid=1), f"{WETTEN}/jci1.3:c:BWBR0011823&artikel=30b&lid=1{MEI_2017}"),
    (
        25,
        RVS_28_MAART_2007,
        "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:RVS:2007:BA4652",
    ),
    (28, FERREIRA, "https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2012:BW5328"),
    (30, RVA.artikel("9"), f"{WETTEN}/jci1.3:c:BWBR0017959&artikel=9{MEI_2017}"),
    (31, KOPPELINGSWET, f"{WETTEN}/BWBR0009511/1998-08-01"),
    (31, VW.artikel("10"), f"{WETTEN}/jci1.3:c:BWBR0011823&artikel=10{MEI_2017}"),
    (34, AWB.artikel("4:6", lid=2), f"{WETTEN}/jci1.3:c:BWBR0005537&artikel=4:6&lid=2{MEI_2017}"),
    (34, VC_C, f"{WETTEN}/BWBR0012288/2017-05-01"),
    (35, VW.artikel("72", lid=3), f"{WETTEN}/jci1.3:c:BWBR0011823&artikel=72&lid=3{MEI_2017}"),
    (36, stcrt(2014, 8529), "https://zoek.officielebekendmakingen.nl/stcrt-2014-8529.html"),
    (39, VB.artikel("3.6a"), f"{WETTEN}/jci1.3:c:BWBR0011825&artikel=3.6a{MEI_2017}"),
    (40, VW.artikel("83"), f"{WETTEN}/jci1.3:c:BWBR0011823&artikel=83{MEI_2017}"),
    (42, VB.artikel("3.118b"), f"{WETTEN}/jci1.3:c:BWBR0011825&artikel=3.118b{MEI_2017}"),
    (43, kamerstuk(19637, 2086), "https://zoek.officielebekendmakingen.nl/kst-19637-2086.html"),
    (
        44,
        OfficielePublicatie("stb", 2010, 244),
        "https://zoek.officielebekendmakingen.nl/stb-2010-244.html",
    ),
    (45, kamerstuk(19637, 2086), "https://zoek.officielebekendmakingen.nl/kst-19637-2086.html"),
    (46, kamerstuk(19637, 2076), "https://zoek.officielebekendmakingen.nl/kst-19637-2076.html"),
    (46, kamerstuk(19637, 2123), "https://zoek.officielebekendmakingen.nl/kst-19637-2123.html"),
    (46, vv_bijlage("13", date(2016, 12, 17)), f"{WETTEN}/BWBR0012002/2016-12-17#Bijlage13"),
    (49, stcrt(2015, 20854), "https://zoek.officielebekendmakingen.nl/stcrt-2015-20854.html"),
    (63, VC_A, f"{WETTEN}/BWBR0012287/2017-05-01"),
    (64, kamerstuk(29344, 121), "https://zoek.officielebekendmakingen.nl/kst-29344-121.html"),
    (69, VW.artikel("64"), f"{WETTEN}/jci1.3:c:BWBR0011823&artikel=64{MEI_2017}"),
    (78, VW.artikel("54"), f"{WETTEN}/jci1.3:c:BWBR0011823&artikel=54{MEI_2017}"),
    (78, VW.artikel("56"), f"{WETTEN}/jci1.3:c:BWBR0011823&artikel=56{MEI_2017}"),
    (76, WETSVOORSTEL_34309, "https://www.eerstekamer.nl/wetsvoorstel/34309_wet_terugkeer_en"),
    (79, kamerstuk(19637, 1827), "https://zoek.officielebekendmakingen.nl/kst-19637-1827.html"),
    (79, kamerstuk(19637, 1896), "https://zoek.officielebekendmakingen.nl/kst-19637-1896.html"),
    (81, VC_C, f"{WETTEN}/BWBR0012288/2017-05-01"),
    (81, VW.artikel("45", lid=4), f"{WETTEN}/jci1.3:c:BWBR0011823&artikel=45&lid=4{MEI_2017}"),
    (82, vv_bijlage("7f2", date(2016, 4, 1)), f"{WETTEN}/BWBR0012002/2016-04-01#Bijlage7f2"),
    (83, VC_A, f"{WETTEN}/BWBR0012287/2017-05-01"),
    (84, vv_bijlage("7f2", date(2016, 4, 1)), f"{WETTEN}/BWBR0012002/2016-04-01#Bijlage7f2"),
    (
        85,
        VB.artikel("3.4", lid=1, onderdeel="p"),
        f"{WETTEN}/jci1.3:c:BWBR0011825&artikel=3.4&lid=1&o=p{MEI_2017}",
    ),
    (
        85,
        VB.artikel("3.48", lid=2, onderdeel="a"),
        f"{WETTEN}/jci1.3:c:BWBR0011825&artikel=3.48&lid=2&o=a{MEI_2017}",
    ),
    (
        86,
        VV.artikel("3.1", lid=3, onderdeel="a"),
        f"{WETTEN}/jci1.3:c:BWBR0012002&artikel=3.1&lid=3&o=a{MEI_2017}",
    ),
    (
        87,
        VB.artikel("3.48", lid=2, onderdeel="a"),
        f"{WETTEN}/jci1.3:c:BWBR0011825&artikel=3.48&lid=2&o=a{MEI_2017}",
    ),
    (88, VB.artikel("3.4", lid=3), f"{WETTEN}/jci1.3:c:BWBR0011825&artikel=3.4&lid=3{MEI_2017}"),
    (
        90,
        KOPPELINGSWET_STAATSBLAD,
        "https://zoek.officielebekendmakingen.nl/stb-1998-203.html",
    ),
    (93, kamerstuk(19637, 2106), "https://zoek.officielebekendmakingen.nl/kst-19637-2106.html"),
    (94, kamerstuk(19637, 2264), "https://zoek.officielebekendmakingen.nl/kst-19637-2264.html"),
    (96, RVB, f"{WETTEN}/BWBR0009726/2017-05-01"),
    (99, PARTICIPATIEWET.artikel("11"), f"{WETTEN}/jci1.3:c:BWBR0015703&artikel=11{MEI_2017}"),
    (103, ZVW.artikel("122a"), f"{WETTEN}/jci1.3:c:BWBR0018450&artikel=122a{MEI_2017}"),
    (
        109,
        VB.artikel("3.48", lid=2, onderdeel="b"),
        f"{WETTEN}/jci1.3:c:BWBR0011825&artikel=3.48&lid=2&o=b{MEI_2017}",
    ),
    (109, VC_B, f"{WETTEN}/BWBR0012289/2017-05-01"),
    (110, stcrt(2013, 2573), "https://zoek.officielebekendmakingen.nl/stcrt-2013-2573.html"),
    (111, kamerstuk(19637, 1597), "https://zoek.officielebekendmakingen.nl/kst-19637-1597.html"),
    *(
        (n, TERUGKEERRICHTLIJN, "https://eur-lex.europa.eu/eli/dir/2008/115/oj")
        for n in (112, 113, 114)
    ),
]

# De nummers in het Basiswettenbestand uit bronnen-en-termijnen §1 (dit is de tweede kopie).
BWB = {
    "Vw 2000": "BWBR0011823",
    "Vb 2000": "BWBR0011825",
    "VV 2000": "BWBR0012002",
    "Vc 2000 (A)": "BWBR0012287",
    "Vc 2000 (B)": "BWBR0012289",
    "Vc 2000 (C)": "BWBR0012288",
    "Awb": "BWBR0005537",
    "Rva 2005": "BWBR0017959",
    "Rvb": "BWBR0009726",
    "Algemene termijnenwet": "BWBR0002448",
    "Koppelingswet": "BWBR0009511",
    "Participatiewet": "BWBR0015703",
    "Zvw": "BWBR0018450",
    "Leerplichtwet": "BWBR0002628",
    "Auteurswet": "BWBR0001886",
    "Wet COA": "BWBR0006685",
    "EVRM": "BWBV0001000",
}


def alles_in(module, soort):
    """De waarden van één soort die een module een naam geeft."""
    return {naam: ding for naam, ding in vars(module).items() if isinstance(ding, soort)}


def alle_bronnen():
    """Elke bron die ergens in `terugkeer.bronnen` een naam heeft."""
    modules = (import_module(m.name) for m in iter_modules(bronnen.__path__, "terugkeer.bronnen."))
    soorten = (
        Regeling,
        Uitspraak,
        EUHandeling,
        EUDocument,
        Verdrag,
        OfficielePublicatie,
        Publicatie,
    )
    return {naam: bron for module in modules for naam, bron in alles_in(module, soorten).items()}


def test_elke_link_is_die_van_de_tabel():
    assert {noot: bron.url for noot, bron, _ in TABEL} == {noot: link for noot, _, link in TABEL}


@pytest.mark.parametrize(
    ("handeling", "link"),
    [
        (KWALIFICATIERICHTLIJN, "https://eur-lex.europa.eu/eli/dir/2011/95/oj"),
        (PROCEDURERICHTLIJN, "https://eur-lex.europa.eu/eli/dir/2013/32/oj"),
    ],
)
def test_richtlijnen_hebben_een_eli(handeling, link):
    assert handeling.url == link


def test_een_artikel_linkt_naar_de_tekst_op_de_dag_van_zijn_regeling():
    oud = Regeling("Rva 2005", "Rva", "BWBR0017959", date(2016, 1, 1)).artikel("9", lid=1)
    assert oud.url.endswith("&artikel=9&lid=1&z=2016-01-01&g=2016-01-01")
    assert oud.toestand is Toestand.VORM_GEZIEN
    onzeker = Regeling("X", "X", "BWBR0000001", toestand=Toestand.VORM_AFGELEID)
    assert onzeker.artikel("1").toestand is Toestand.VORM_AFGELEID


def test_een_paragraaf_van_een_circulaire_linkt_naar_het_hele_deel():
    assert VC_A.paragraaf("A3/6").url == VC_A.url
    assert VC_A.paragraaf("A3/6").toestand is Toestand.VORM_GEZIEN
    weg = VC_C.paragraaf("C14/2.2", toestand=Toestand.NIET_GEVONDEN)
    assert weg.toestand is Toestand.NIET_GEVONDEN


def test_lid_nul_is_geen_ontbrekend_lid():
    assert "&lid=0&" in Wetsartikel(VW, "1", lid=0).url
    assert "lid" not in Wetsartikel(VW, "1").url


def test_de_peildatum_is_1_mei_2017():
    assert date(2017, 5, 1) == PEILDATUM


@pytest.mark.parametrize(
    "bron",
    [
        Uitspraak("Rechtbank Den Haag", date(2014, 3, 5), "13/1234"),
        VLUCHTELINGENVERDRAG,
        RVS_NOVEMBER_2015,
        EHRM_5_JULI_2016,
        Publicatie("IND", "Een boek"),
        rapport("2.2"),
    ],
)
def test_zonder_vindplaats_is_er_geen_link(bron):
    assert bron.url is None


def test_een_verdrag_met_een_nummer_heeft_een_link():
    assert EVRM.url == "https://wetten.overheid.nl/BWBV0001000/2017-05-01"


def test_een_publicatie_linkt_naar_het_opgegeven_adres():
    assert Publicatie("IND", "Webpagina", adres="https://ind.nl/x").url == "https://ind.nl/x"


@pytest.mark.parametrize(
    ("bron", "geschreven"),
    [
        (VW, "Vw 2000"),
        (vv_bijlage("13", PEILDATUM), "VV 2000 bijlage 13"),
        (VW.artikel("62"), "Vw 2000 art. 62"),
        (VW.artikel("62", lid=1), "Vw 2000 art. 62 lid 1"),
        (VB.artikel("3.4", lid=1, onderdeel="p"), "Vb 2000 art. 3.4 lid 1 onder p"),
        (VB.artikel("6.1", onderdeel="a"), "Vb 2000 art. 6.1 onder a"),
        (RVS_8_APRIL_2016, "Raad van State 8 april 2016, ECLI:NL:RVS:2016:959"),
        (FERREIRA, "Hoge Raad 21 september 2012, ECLI:NL:HR:2012:BW5328 (Ferreira)"),
        (
            Uitspraak("Rechtbank Den Haag", date(2014, 3, 5), "13/1234"),
            "Rechtbank Den Haag 5 maart 2014, nr. 13/1234",
        ),
        (
            Uitspraak("Raad van State", None, "1/2", "ECLI:NL:RVS:2001:X"),
            "Raad van State, ECLI:NL:RVS:2001:X",
        ),
        (TERUGKEERRICHTLIJN, "Terugkeerrichtlijn"),
        (
            EUHandeling("Terugkeerrichtlijn", "R", "dir", 2008, 115, artikel="3"),
            "Terugkeerrichtlijn art. 3",
        ),
        (VC_A.paragraaf("A3/6"), "Vc 2000 (A) A3/6"),
        (EU_ACTIEPLAN_TERUGKEER, "EU-actieplan inzake terugkeer, COM(2015) 453"),
        (RVS_NOVEMBER_2015, "Raad van State (november 2015, over onderdak)"),
        (
            EHRM_5_JULI_2016,
            "Europees Hof voor de Rechten van de Mens 5 juli 2016, nr. 17931/16",
        ),
        (EVRM, "EVRM"),
        (OfficielePublicatie("stb", 2010, 244), "Stb. 2010, 244"),
        (stcrt(2014, 8529), "Stcrt. 2014, 8529"),
        (kamerstuk(19637, 2086), "Kamerstukken II 19 637, nr. 2086"),
        (kamerstuk(29004, 7), "Kamerstukken II 29 004, nr. 7"),
        (Publicatie("WODC", "Terugkeer", 2012), "WODC (2012), Terugkeer"),
        (Publicatie("IOM", "Factsheet"), "IOM, Factsheet"),
        (rapport("2.2"), "Rapport § 2.2"),
        (rapport("2.2", noten=(12,)), "Rapport § 2.2, noot 12"),
        (rapport("2.2", noten=(12, 19, 23)), "Rapport § 2.2, noten 12, 19 en 23"),
        (rapport("bijlage I"), "Rapport bijlage I"),
    ],
)
def test_een_bron_schrijft_zich_als_in_een_verwijzing(bron, geschreven):
    assert str(bron) == geschreven


@pytest.mark.parametrize(
    ("delen", "zin"),
    [
        ((), ""),
        (("a",), "a"),
        (("a", "b"), "a en b"),
        (("a", "b", "c"), "a, b en c"),
        ((1, 2), "1 en 2"),
    ],
)
def test_opsommen(delen, zin):
    assert som_op(delen) == zin


def test_opsommen_met_of():
    assert som_op(("a", "b", "c"), "of") == "a, b of c"


@pytest.mark.parametrize(
    ("dag", "geschreven"),
    [
        (date(2016, 4, 8), "8 april 2016"),
        (date(2017, 1, 1), "1 januari 2017"),
        (date(2017, 12, 31), "31 december 2017"),
    ],
)
def test_een_datum_in_een_zin(dag, geschreven):
    assert schrijf_datum(dag) == geschreven


# Alle bronnen van de editie


@pytest.mark.parametrize("regeling", alles_in(regelingen, (Regeling, Verdrag)).values(), ids=str)
def test_elke_regeling_heeft_het_nummer_uit_de_notitie(regeling):
    if regeling.bwb:
        assert re.fullmatch(r"BWB[RV]\d{7}", regeling.bwb)
    if regeling.kort in BWB:
        assert regeling.bwb == BWB[regeling.kort]


def test_de_vier_delen_van_de_notitie_zijn_allemaal_gebruikt():
    # opdat een naam die wordt veranderd niet stil buiten de vergelijking hierboven valt
    namen = {r.kort for r in alles_in(regelingen, (Regeling, Verdrag)).values()}
    assert {VW.kort, VB.kort, VV.kort, VC_A.kort, VC_B.kort, VC_C.kort, AWB.kort} <= BWB.keys()
    assert {ATW.kort, RVA.kort, RVB.kort, ZVW.kort, LEERPLICHTWET.kort, EVRM.kort} <= BWB.keys()
    assert len(namen & BWB.keys()) >= 15


def test_twee_regelingen_delen_nooit_een_nummer():
    namen = {}
    for regeling in alles_in(regelingen, Regeling).values():
        assert namen.setdefault(regeling.bwb, regeling.kort) == regeling.kort


@pytest.mark.parametrize("uitspraak", alles_in(uitspraken, Uitspraak).values(), ids=str)
def test_elke_uitspraak_heeft_een_ecli_van_haar_eigen_jaar(uitspraak):
    if uitspraak.ecli:
        vorm = re.fullmatch(r"ECLI:(?:NL|CE):[A-Z]+:(\d{4}):[A-Z0-9]+", uitspraak.ecli)
        assert vorm is not None
        assert uitspraak.datum is None or int(vorm[1]) == uitspraak.datum.year


def test_elke_bron_heeft_een_volledige_link_of_geen():
    for naam, bron in alle_bronnen().items():
        assert str(bron), naam
        assert bron.url is None or re.fullmatch(r"https?://[^\s/]+\.[^\s]+", bron.url), naam
        assert isinstance(bron.toestand, Toestand), naam


def test_geen_twee_namen_voor_dezelfde_bron():
    for naam, bron in alle_bronnen().items():
        assert [ander for ander, b in alle_bronnen().items() if b == bron] == [naam]


def test_een_rapportplaats_is_een_paragraaf_met_noten():
    plaats = rapport("2.2", noten=(12, 19))
    assert plaats == Rapportplaats("2.2", (12, 19))
    assert plaats.toestand is Toestand.NIET_GEVONDEN


@pytest.mark.parametrize(
    ("bron", "toestand"),
    [
        (Regeling("X", "X", "BWBR0000001"), Toestand.VORM_GEZIEN),
        (Uitspraak("Rechtbank", None, "1/2"), Toestand.VORM_GEZIEN),
        (EUHandeling("X", "X", "dir", 2000, 1), Toestand.VORM_GEZIEN),
        (Verdrag("X", "X"), Toestand.VORM_AFGELEID),
        (OfficielePublicatie("stb", 2000, 1), Toestand.VORM_AFGELEID),
        (Publicatie("X", "X"), Toestand.ONGEVERIFIEERD),
        (Rapportplaats("2.1"), Toestand.NIET_GEVONDEN),
    ],
    ids=lambda ding: type(ding).__name__,
)
def test_wie_niets_zegt_over_een_link_belooft_niet_te_veel(bron, toestand):
    assert bron.toestand is toestand


def test_een_kamerstukdossier_krijgt_een_spatie_voor_de_laatste_drie_cijfers():
    # zo schrijft het rapport het: Kamerstukken II 19 637 (noot 43) en 29 344 (noot 64)
    assert str(OfficielePublicatie("kst", 19637, 2086)) == "Kamerstukken II 19 637, nr. 2086"
    assert str(OfficielePublicatie("kst", 32005, 1)) == "Kamerstukken II 32 005, nr. 1"


def test_een_toestand_zegt_wat_niet_is_gedaan():
    # Bronnen toont deze woorden: zonder "niet" zou een link zekerder lijken dan hij is
    assert [toestand.value for toestand in Toestand] == [
        "nummer en vorm gezien in een opgeslagen kopie",
        "vorm volgens het vaste patroon, niet gezien",
        "adres uit het rapport, niet nagekeken",
        "geen vaste vindplaats gevonden",
    ]
