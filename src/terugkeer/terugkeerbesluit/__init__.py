"""Het terugkeerbesluit, de vertrektermijn, het inreisverbod en de uitzetting (rapport 2.1 en 2.2)."""

from terugkeer.terugkeerbesluit import (
    besluit,
    inreisverbod,
    opschorting,
    uitzetbaarheid,
    vertrektermijn,
)

__all__ = [
    "besluit",
    "inreisverbod",
    "opschorting",
    "uitzetbaarheid",
    "vertrektermijn",
]
