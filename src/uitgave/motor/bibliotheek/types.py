"""Het type van `None`."""

NoneType = type(None)
