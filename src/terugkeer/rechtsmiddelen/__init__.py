"""De rechtsmiddelen na een afwijzing: beroep, hoger beroep, voorlopige voorziening en Straatsburg."""
