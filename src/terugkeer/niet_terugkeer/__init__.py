"""Wie niet terug kan of mocht blijven: uitstel, vergunningen en regelingen (rapport 5.1 en 5.3)."""

from terugkeer.niet_terugkeer import (
    artikel_64,
    buitenschuld,
    buitenschuld_verlengen,
    buitenschuld_voorwaarden,
    discretionaire_bevoegdheid,
    document_w,
    langdurig_verblijvende_kinderen,
    pardonregeling,
    vertrekmoratorium,
    verwesterde_minderjarigen,
    witte_illegalen,
)

__all__ = [
    "artikel_64",
    "buitenschuld",
    "buitenschuld_verlengen",
    "buitenschuld_voorwaarden",
    "discretionaire_bevoegdheid",
    "document_w",
    "langdurig_verblijvende_kinderen",
    "pardonregeling",
    "vertrekmoratorium",
    "verwesterde_minderjarigen",
    "witte_illegalen",
]
