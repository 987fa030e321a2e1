"""Het stijlblad van Material zonder de regels voor onderdelen die deze site niet heeft.

Een regel vervalt alleen als zij een klasse of kleurkeuze noemt die in geen pagina en geen script
voorkomt; bij twijfel blijft zij staan. Ons eigen stijlblad blijft zoals het is.
"""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path

import lxml.html
import tinycss2
from tinycss2.ast import AtRule, Declaration, Node, QualifiedRule

from uitgave.afwerking.bestanden import paginas

_WOORD = re.compile(r"[\w-]+")
_GEBRUIK = re.compile(r"(--md-[\w-]+)(?!\s*:)")
_MET_REGELS = {"media", "supports"}

# Wat het script van Material kan maken, maar niet maakt zolang mkdocs.yml er niet om vraagt.
_STAAT_UIT = re.compile(r"md-(?:annotation|source|status|tag|tooltip|version)|mermaid|tabbed-")


def dun_uit(site: Path) -> None:
    """Laat uit de stijlbladen van Material weg wat in geen pagina en geen script voorkomt."""
    woorden = _woorden(site)
    bladen = sorted((site / "assets/stylesheets").glob("*.css"))
    teksten = {blad: _regels(blad.read_text("utf-8"), woorden) for blad in bladen}
    eigen = [pad.read_text("utf-8") for pad in [*site.glob("assets/*.css"), *_scripts(site)]]
    gebruikt = set(_GEBRUIK.findall("".join([*teksten.values(), *eigen])))
    for blad, tekst in teksten.items():
        blad.write_text(_waarden(tekst, gebruikt), "utf-8")


def _scripts(site: Path) -> list[Path]:
    return sorted(site.glob("assets/*.js")) + sorted(site.glob("assets/javascripts/*.js"))


def _woorden(site: Path) -> set[str]:
    """Wat een pagina of script als klasse of kleurkeuze kan hebben."""
    gevonden: set[str] = set()
    for pagina in paginas(site):
        html = lxml.html.document_fromstring(pagina.read_text("utf-8"))
        for waarde in html.xpath("//@class | //@*[starts-with(name(), 'data-md-')]"):
            gevonden.update(waarde.split())
    for script in _scripts(site):
        woorden = _WOORD.findall(script.read_text("utf-8"))
        gevonden.update(woord for woord in woorden if not _STAAT_UIT.match(woord))
    return gevonden


def _regels(css: str, woorden: set[str]) -> str:
    regels = tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True)
    return "".join(_behoud(regels, woorden))


def _behoud(regels: Iterable[Node], woorden: set[str]) -> Iterator[str]:
    for regel in regels:
        if isinstance(regel, QualifiedRule):
            over = [k for k in _keuzes(regel.prelude) if _nodig(k) <= woorden]
            if over:
                koppen = ",".join(tinycss2.serialize(k).strip() for k in over)
                yield f"{koppen}{{{tinycss2.serialize(regel.content)}}}"
        elif isinstance(regel, AtRule) and regel.lower_at_keyword in _MET_REGELS:
            binnen = tinycss2.parse_rule_list(
                regel.content, skip_comments=True, skip_whitespace=True
            )
            if rest := "".join(_behoud(binnen, woorden)):
                yield f"@{regel.at_keyword}{tinycss2.serialize(regel.prelude)}{{{rest}}}"
        else:
            yield tinycss2.serialize([regel])


def _keuzes(kop: list[Node]) -> Iterator[list[Node]]:
    """De selectoren van een regel, gesplitst op de komma's."""
    deel: list[Node] = []
    for token in kop:
        if token == ",":
            yield deel
            deel = []
        else:
            deel.append(token)
    yield deel


def _nodig(selector: list[Node]) -> set[str]:
    """De klassen en waarden zonder welke een selector niets kiest; wat in :not() staat telt niet."""
    nodig: set[str] = set()
    for vorige, token in zip(["", *selector], selector, strict=False):
        if vorige == "." and token.type == "ident":
            nodig.add(token.value)
        elif token.type == "[] block":
            nodig.update(_waarde_van(token.content))
    return nodig


def _waarde_van(delen: list[Node]) -> list[str]:
    """De waarde van `[data-md-…=waarde]`; andere attributen zet de browser of een script."""
    namen = [d.value for d in delen if d.type in ("ident", "string")]
    return namen[1:] if namen[0].startswith("data-md-color-") else []


def _waarden(css: str, gebruikt: set[str]) -> str:
    """Laat eigen waarden (`--md-…`) weg die nergens worden gebruikt: vooral pictogrammen."""
    delen: list[str] = []
    for regel in tinycss2.parse_stylesheet(css):
        if isinstance(regel, QualifiedRule) and tinycss2.serialize(regel.prelude) == ":root":
            waarden = [
                waarde.serialize()
                for waarde in tinycss2.parse_blocks_contents(regel.content)
                if isinstance(waarde, Declaration)
                and (waarde.name in gebruikt or not waarde.name.startswith("--md-"))
            ]
            delen.append(f":root{{{';'.join(waarden)}}}")
        else:
            delen.append(regel.serialize())
    return "".join(delen)
