"""Wat na het rapport kwam, noemt elke bron die erover gaat."""

from terugkeer.bronnen.na_het_rapport import PACT_JAAR
from terugkeer.bronnen.sinds_2017 import MIGRATIEPACT, UITVOERINGSWET_PACT


def test_het_jaar_van_het_pact_staat_in_het_pact_en_in_de_uitvoeringswet():
    # Sinds 2017, het Migratiepact: beide zijn nodig om het jaar na te gaan
    assert PACT_JAAR.bron == (MIGRATIEPACT, UITVOERINGSWET_PACT)
