"""Het terugkeerbesluit, de vertrektermijn, het inreisverbod en de uitzetting (rapport 2.1 en 2.2)."""
