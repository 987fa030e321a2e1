"""Het terugkeerbesluit en wat eruit volgt: vertrektermijn, inreisverbod, uitzetting (rapport 2.1-2.2)."""
