"""Het vertrek en het toezicht daarop: overleg, onderdak en gesloten plaatsen (rapport 2.2 en 4)."""
