"""De asielprocedure: van aanmelding tot besluit (rapport 2.1 en 3.1 tot en met 3.4)."""

from terugkeer.procedure import (
    aa_stappen,
    aanmelding,
    algemene_asielprocedure,
    ambtshalve_toets,
    bescherming,
    eendagstoets,
    herhaalde_aanvraag,
    landen,
    no_cure_less_fee,
    rust_en_voorbereiding,
    sporen,
    sporenregels,
    toetsregels,
    veilige_landen,
    verlengde_asielprocedure,
    versnelde_procedure,
)

__all__ = [
    "aa_stappen",
    "aanmelding",
    "algemene_asielprocedure",
    "ambtshalve_toets",
    "bescherming",
    "eendagstoets",
    "herhaalde_aanvraag",
    "landen",
    "no_cure_less_fee",
    "rust_en_voorbereiding",
    "sporen",
    "sporenregels",
    "toetsregels",
    "veilige_landen",
    "verlengde_asielprocedure",
    "versnelde_procedure",
]
