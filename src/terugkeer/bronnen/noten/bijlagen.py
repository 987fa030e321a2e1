"""De noten van bijlage I: de definities."""

from terugkeer.bronnen.noten.noot import noot
from terugkeer.bronnen.regelingen import TERUGKEERRICHTLIJN_DEFINITIES

NOTEN = (
    noot(112, "I", "De definitie van derdelander.", TERUGKEERRICHTLIJN_DEFINITIES[1]),
    noot(113, "I", "De definitie van terugkeerbesluit.", TERUGKEERRICHTLIJN_DEFINITIES[4]),
    noot(114, "I", "De definitie van verwijdering.", TERUGKEERRICHTLIJN_DEFINITIES[5]),
)
