"""Mutatie: elke waarde, voorwaarde, zin en bron in beurt veranderd, om te zien of het opvalt.

Een proef die nooit faalt, bewijst niets. Daarom wordt hier alles wat vaststaat één voor één fout
gemaakt. Wat dan niet opvalt, is een plek waar tekst en code ongemerkt uit elkaar kunnen lopen.
"""
