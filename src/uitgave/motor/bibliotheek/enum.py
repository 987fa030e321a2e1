"""`Enum`; de vertaling schrijft er `opsomming` bij."""

from _taal import Enum as _Enum

Enum = _Enum
