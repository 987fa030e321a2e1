"""Grensdetentie: het bezwaar zelf, los van de voorziening."""

import pytest

from terugkeer.vertrek.grensdetentie import Maatregel, Screening, Wie, bezwaar

GRENS = Maatregel.GRENSDETENTIE


@pytest.mark.parametrize("wie", Wie)
@pytest.mark.parametrize("screening", Screening)
def test_in_bewaring_speelt_de_grens_geen_rol(wie, screening):
    assert bezwaar(wie, Maatregel.BEWARING, screening) is None


def test_bezwaar_aan_de_grens():
    assert "alleenstaande minderjarige" in bezwaar(Wie.AMV, GRENS, Screening.GEZINSBAND).tekst
    gezin = bezwaar(Wie.GEZIN, GRENS, Screening.GEEN_BEZWAAR).tekst
    assert "twijfel over de gezinsband of een probleem" in gezin
    assert bezwaar(Wie.GEZIN, GRENS, Screening.OPENBARE_ORDE) is None
    assert bezwaar(Wie.ANDER, GRENS, Screening.NIET_GEDAAN) is None
