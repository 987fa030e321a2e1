"""Terugkeerwijzer: de regels van een rapport uit mei 2017 als uitvoerbaar Nederlands recht.

Het rapport is *Terugkeer van afgewezen asielzoekers: beleid en praktijk in Nederland* (EMN
Nederland, mei 2017). Elke uitkomst geldt naar de stand van toen en is geen geldend recht.
"""
