"""`monthrange`: op welke weekdag een maand begint en hoeveel dagen zij telt."""

from datetime import date

_DAGEN = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def isleap(jaar):
    return jaar % 4 == 0 and (jaar % 100 != 0 or jaar % 400 == 0)


def monthrange(jaar, maand):
    return date(jaar, maand, 1).weekday(), _DAGEN[maand - 1] + (maand == 2 and isleap(jaar))
