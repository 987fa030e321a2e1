"""De dagen die bij besluit met een feestdag zijn gelijkgesteld, met per dag de vindplaats.

Het zijn gegevens, geen regels: een dag per regel. Voor jaren die hier niet bij `NAGEKEKEN` staan
is het besluit niet gevonden. Wie daar rekent, krijgt een weigering en geen gok.
"""

from datetime import date

from terugkeer.grondslag.bron import OfficielePublicatie, Regeling, Toestand

_2014 = Regeling("Besluit gelijkgestelde dagen 2014-2016", "idem", "BWBR0033679", date(2016, 1, 1))
_2017 = OfficielePublicatie("stcrt", 2016, 58653)
_2023 = OfficielePublicatie("stcrt", 2022, 7812, toestand=Toestand.VORM_AFGELEID)
_2026 = OfficielePublicatie("stcrt", 2025, 24713, toestand=Toestand.VORM_AFGELEID)

NAGEKEKEN = frozenset({*range(2014, 2020), *range(2023, 2029)})
"""De jaren waarvan het besluit bekend is; 2020 tot en met 2022 zijn niet nagekeken."""

GELIJKGESTELD: dict[date, Regeling | OfficielePublicatie] = {
    date(2014, 5, 30): _2014,
    date(2015, 1, 2): _2014,
    date(2015, 5, 4): _2014,
    date(2015, 5, 15): _2014,
    date(2016, 5, 6): _2014,
    date(2017, 4, 28): _2017,
    date(2017, 5, 26): _2017,
    date(2018, 5, 11): _2017,
    date(2018, 12, 24): _2017,
    date(2018, 12, 31): _2017,
    date(2019, 5, 31): _2017,
    date(2019, 12, 27): _2017,
    date(2023, 4, 28): _2023,
    date(2023, 5, 19): _2023,
    date(2024, 5, 10): _2023,
    date(2024, 12, 27): _2023,
    date(2025, 5, 30): _2023,
    date(2026, 1, 2): _2026,
    date(2026, 5, 15): _2026,
    date(2027, 5, 7): _2026,
    date(2028, 4, 28): _2026,
    date(2028, 5, 26): _2026,
}
