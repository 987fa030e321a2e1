"""Rechterlijke uitspraken die het rapport noemt."""

from datetime import date

from terugkeer.grondslag.bron import Toestand, Uitspraak

RVS_8_APRIL_2016 = Uitspraak(
    "Raad van State", date(2016, 4, 8), "201507608/2/V3", "ECLI:NL:RVS:2016:959"
)
RVS_AE0473 = Uitspraak(
    "Raad van State",
    None,
    "200104991/2",
    "ECLI:NL:RVS:2001:AE0473",
    toestand=Toestand.VORM_AFGELEID,
)
RVS_28_MAART_2007 = Uitspraak(
    "Raad van State", date(2007, 3, 28), "200605521/1", "ECLI:NL:RVS:2007:BA4652"
)
FERREIRA = Uitspraak(
    "Hoge Raad", date(2012, 9, 21), "11/01153", "ECLI:NL:HR:2012:BW5328", "Ferreira"
)
RVS_NOVEMBER_2015 = Uitspraak(
    "Raad van State",
    None,
    "",
    naam="november 2015, over onderdak",
    toestand=Toestand.NIET_GEVONDEN,
)
EHRM_5_JULI_2016 = Uitspraak(
    "Europees Hof voor de Rechten van de Mens",
    date(2016, 7, 5),
    "17931/16",
    toestand=Toestand.NIET_GEVONDEN,
)
