"""Wie niet terug kan of mocht blijven: uitstel, vergunningen en regelingen (rapport 5.1 en 5.3)."""
