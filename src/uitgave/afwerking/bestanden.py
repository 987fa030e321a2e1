"""Welke bestanden van de site een pagina zijn."""

from pathlib import Path


def paginas(site: Path) -> list[Path]:
    """Alle pagina's; wat een lezer bewaart (`downloads/`) staat op zichzelf en blijft zoals het is."""
    return sorted(
        pad for pad in site.rglob("*.html") if pad.relative_to(site).parts[0] != "downloads"
    )
