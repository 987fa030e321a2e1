"""Bestanden voor lezers: heel geschreven of niet, en met hun omvang erbij."""

import os
import tempfile
from pathlib import Path


def schrijf_heel(pad: Path, inhoud: bytes) -> None:
    """Zet de inhoud eerst in een tijdelijk bestand ernaast; gaat dat mis, dan blijft het oude staan."""
    pad.parent.mkdir(parents=True, exist_ok=True)
    greep, tijdelijk = tempfile.mkstemp(dir=pad.parent, prefix=f".{pad.name}.")
    try:
        with os.fdopen(greep, "wb") as bestand:
            bestand.write(inhoud)
        Path(tijdelijk).chmod(0o644)
        Path(tijdelijk).replace(pad)
    except BaseException:
        Path(tijdelijk).unlink(missing_ok=True)
        raise


def omvang(aantal: int) -> str:
    """Hoe groot een bestand is, zoals een lezer het zegt: 640 kB of 1,9 MB."""
    if aantal < 10**6:
        return f"{max(1, round(aantal / 1000))} kB"
    return f"{aantal / 10**6:.1f} MB".replace(".", ",")
