"""De voorzieningen na een afwijzing: opvang, werk, geld, zorg en onderwijs (rapport 2.2 en 5.2)."""
