"""De rekenhulpen: vragen in gewone taal, beantwoord door de normen.

Hier staat geen regel van recht: wat iemand invult, gaat naar de normen, en hun uitkomst komt terug
met haar redenen, bronnen en twijfel.
"""

from terugkeer.rekenhulp.loket import REKENHULPEN, kalender, reken, tekst

__all__ = ["REKENHULPEN", "kalender", "reken", "tekst"]
