"""Wat van de typen overblijft als een programma ernaar vraagt."""

from _taal import typen_van


def get_args(soort):
    return soort if type(soort) is tuple else ()


def get_type_hints(functie):
    return typen_van(functie)
