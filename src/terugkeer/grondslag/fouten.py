"""De fouten die een aanroeper kan maken of tegenkomen, met een Nederlandse melding."""


class OnjuisteInvoer(ValueError):
    """Een feit heeft een verkeerd type, bestaat niet of spreekt een ander feit tegen."""

    def __init__(self, naam: str, gevonden: object, verwacht: str) -> None:
        """Noem het argument, wat er stond en wat er moet staan."""
        super().__init__(f"{naam}: gevonden {gevonden!r}, verwacht {verwacht}")
        self.naam, self.gevonden, self.verwacht = naam, gevonden, verwacht


class NietGeverifieerd(ValueError):
    """De gegevens die voor dit antwoord nodig zijn, zijn niet nagekeken; gokken mag niet."""
