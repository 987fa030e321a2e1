"""Alle bronnen van de editie, elk één keer: regelingen, uitspraken, publicaties en voetnoten."""
