"""Van XHTML naar PDF, met WeasyPrint: toegankelijk (tags) en voor het archief (PDF/A-3a)."""

import logging
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile
from typing import Any

from uitgave.boek.bladzijden import vul_in
from uitgave.boek.ingrepen import aangepast
from uitgave.melding import Mislukt

_OPMAAK = Path(__file__).parent / "opmaak.css"
LETTERS = {
    "Boek": ("plex-serif", "IBMPlexSerif"),
    "Schreefloos": ("plex-sans", "IBMPlexSans"),
    "Code": ("plex-mono", "IBMPlexMono"),
}
"""De naam van een letter in de opmaak, met haar pakket en haar bestandsnaam."""
_SNEDEN = {
    "Regular": "font-weight: 400",
    "Italic": "font-weight: 400; font-style: italic",
    "SemiBold": "font-weight: 600",
    "SemiBoldItalic": "font-weight: 600; font-style: italic",
}
_OVERAL = re.compile(r"^::[\w-]+", re.MULTILINE)


def zet(boek: str, site: Path, letters: Path) -> bytes:
    """Zet het document; `letters` is de map `node_modules/@ibm`. Elke waarschuwing is een fout."""
    sneden = _lettersneden(letters)
    weasyprint = _laad_weasyprint()
    with _luisterend() as meldingen, aangepast():
        fonts = weasyprint.text.fonts.FontConfiguration()
        html = weasyprint.HTML(
            string=boek,
            base_url=f"{site.resolve().as_uri()}/",
            url_fetcher=weasyprint.urls.URLFetcher(allowed_protocols=("data", "file")),
        )
        basis = [weasyprint.CSS(string=_nauw(weasyprint.html.UA))]
        html._ua_stylesheets = lambda _: basis
        opmaak = [
            weasyprint.CSS(string=sneden, font_config=fonts),
            weasyprint.CSS(filename=_OPMAAK, font_config=fonts),
        ]
        document = html.render(font_config=fonts, stylesheets=opmaak)
        vul_in(document)
        with TemporaryFile() as bestand:  # niet in het geheugen, dat nu het volst is
            document.write_pdf(
                bestand,
                pdf_variant="pdf/a-3a",
                pdf_tags=True,
                pdf_identifier=False,  # het afwerken geeft een kenmerk,
                uncompressed_pdf=True,  # en comprimeert
            )
            bestand.seek(0)
            pdf = bestand.read()
    if meldingen:
        raise Mislukt(f"het boek is niet te zetten: {meldingen[0]}")
    return pdf


def _laad_weasyprint() -> Any:
    """WeasyPrint zoekt de bibliotheken van het systeem bij het importeren."""
    try:
        import weasyprint  # noqa: PLC0415
    except OSError as fout:
        regel = str(fout).splitlines()[0]
        raise Mislukt(
            f"Pango ontbreekt; zonder die bibliotheek is er geen boek ({regel})"
        ) from None
    if weasyprint.text.ffi.harfbuzz_subset is None:
        raise Mislukt("HarfBuzz-Subset ontbreekt; zonder die bibliotheek is er geen boek")
    return weasyprint


@contextmanager
def _luisterend() -> Iterator[list[str]]:
    """Wat WeasyPrint intussen te klagen heeft."""
    meldingen = _Meldingen()
    logboek = logging.getLogger("weasyprint")
    logboek.addHandler(meldingen)
    try:
        yield meldingen.regels
    finally:
        logboek.removeHandler(meldingen)


def _nauw(basis: str) -> str:
    """De opmaak die WeasyPrint zelf meebrengt, met merken en noten alleen waar een boek ze heeft.

    Zij geeft elk element een merk, vijf soorten noten en voor elk daarvan een eigen opmaak: van een heel
    boek een kwart miljoen, die niemand ziet en die een derde van het geheugen kosten.
    """
    return _OVERAL.sub(lambda m: f"{'li' if m[0] == '::marker' else 'voet-noot'}{m[0]}", basis)


def _lettersneden(letters: Path) -> str:
    """Wijs de letters aan; ontbreekt er een, dan koos WeasyPrint stil een andere."""
    regels = []
    for naam, (pakket, bestand) in LETTERS.items():
        for snede, stijl in _SNEDEN.items():
            pad = letters / pakket / "fonts/complete/woff2" / f"{bestand}-{snede}.woff2"
            if not pad.is_file():
                raise Mislukt(
                    f"{pad}: deze letter ontbreekt; haal haar op (make node_modules/klaar)"
                )
            bron = pad.resolve().as_uri()
            regels.append(f"@font-face {{ font-family: {naam}; {stijl}; src: url({bron}) }}")
    return "\n".join(regels)


class _Meldingen(logging.Handler):
    """Onthoudt waar WeasyPrint over klaagt."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.regels: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.regels.append(" ".join(record.getMessage().split()))
