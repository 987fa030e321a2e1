"""De asielprocedure: van aanmelding tot besluit (rapport 2.1 en 3.1 tot en met 3.4)."""
