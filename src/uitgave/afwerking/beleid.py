"""Het beveiligingsbeleid: in elke pagina zelf, en klaar voor wie de site op een server zet.

Scripts komen van de site of staan met hun vingerafdruk in het beleid; van een ander komt niets.
"""

import base64
import hashlib
import re
from pathlib import Path

from uitgave.afwerking.bestanden import paginas
from uitgave.melding import Afgekeurd, Melding

_KOP = '<meta charset="utf-8">'
_SCRIPT = re.compile(
    r"<script(?![^>]*\s(?:src=|type=\"application/))[^>]*>(.*?)</script>", re.DOTALL
)

# 'wasm-unsafe-eval' is voor de rekenhulp: Python draait daar als WebAssembly, bij de lezer zelf.
_REGELS = {
    "default-src": "'none'",
    "script-src": "'self' 'wasm-unsafe-eval'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'self'",
}
# Dit geldt alleen als de server het zegt; in een pagina telt het niet mee.
_ALLEEN_SERVER = {"frame-ancestors": "'none'"}

_KOPPEN = {
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Strict-Transport-Security": "max-age=31536000",
}


def beveilig(site: Path) -> None:
    """Zet in elke pagina haar beleid, en bij de site de koppen voor een server."""
    alle: set[str] = set()
    for pagina in paginas(site):
        html = pagina.read_text("utf-8")
        eigen = vingerafdrukken(html)
        alle |= eigen
        if html.count(_KOP) != 1:
            fout = f"verwacht één keer {_KOP}, gevonden: {html.count(_KOP)}"
            raise Afgekeurd([Melding(pagina.relative_to(site), 1, fout)])
        meta = (
            f'<meta http-equiv="Content-Security-Policy" content="{beleid(eigen)}">'
            '<meta name="referrer" content="no-referrer">'
        )
        pagina.write_text(html.replace(_KOP, _KOP + meta), "utf-8")
    koppen = {"Content-Security-Policy": beleid(alle, _ALLEEN_SERVER), **_KOPPEN}
    (site / "_headers").write_text(_voor_netlify(koppen), "utf-8")
    (site / ".htaccess").write_text(_voor_apache(koppen), "utf-8")
    (site / "nginx.conf").write_text(_voor_nginx(koppen), "utf-8")


def vingerafdrukken(html: str) -> set[str]:
    """De vingerafdruk van elk script dat in de pagina zelf staat."""
    return {vingerafdruk(script) for script in _SCRIPT.findall(html)}


def vingerafdruk(tekst: str) -> str:
    """De vingerafdruk van een script of stijl, zoals het beleid hem schrijft."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(tekst.encode()).digest()).decode()}'"


def beleid(afdrukken: set[str], meer: dict[str, str] | None = None) -> str:
    """Het beleid als één regel."""
    regels = _REGELS | (meer or {})
    regels["script-src"] = " ".join([regels["script-src"], *sorted(afdrukken)])
    return "; ".join(f"{naam} {waarde}" for naam, waarde in regels.items())


def _voor_netlify(koppen: dict[str, str]) -> str:
    """Ook Cloudflare Pages leest dit bestand."""
    return "/*\n" + "".join(f"  {naam}: {waarde}\n" for naam, waarde in koppen.items())


def _voor_apache(koppen: dict[str, str]) -> str:
    regels = "".join(f'  Header always set {n} "{w}"\n' for n, w in koppen.items())
    return f"ErrorDocument 404 /404.html\n<IfModule mod_headers.c>\n{regels}</IfModule>\n"


def _voor_nginx(koppen: dict[str, str]) -> str:
    regels = "".join(f'add_header {naam} "{waarde}" always;\n' for naam, waarde in koppen.items())
    uitleg = "# Neem dit op in een server-blok: include /pad/naar/nginx.conf;\n"
    return f"{uitleg}error_page 404 /404.html;\n{regels}"
