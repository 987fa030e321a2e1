"""Welke bestanden van de site een pagina zijn, en welk bestand een server bij een adres geeft."""

from pathlib import Path, PurePosixPath
from posixpath import normpath


def paginas(site: Path) -> list[Path]:
    """Alle pagina's; wat een lezer bewaart (`downloads/`) staat op zichzelf en blijft zoals het is."""
    return sorted(
        pad for pad in site.rglob("*.html") if pad.relative_to(site).parts[0] != "downloads"
    )


def bestand_achter(pagina: str, pad: str) -> str:
    """Het bestand dat een server bij een verwijzing geeft; een map staat voor haar index.html."""
    if not pad:
        return pagina
    basis = PurePosixPath("/") if pad.startswith("/") else PurePosixPath("/", pagina).parent
    bestand = normpath(basis / pad.lstrip("/")).lstrip("/")
    return f"{bestand}/index.html".lstrip("/") if pad.endswith(("/", ".")) else bestand
