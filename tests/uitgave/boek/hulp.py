"""Een kleine site die als boek te zetten is: van alles één."""

from pathlib import Path

from tests.uitgave.hulp import WORTEL

NAV = """\
site_name: Proefboek
site_description: Een boek om mee te proeven.
nav:
  - Start:
      - index.md
      - Tweede: tweede.md
  - Naslag:
      - Bronnen: naslag/bronnen.md
      - Concordantie: naslag/concordantie.md
      - Register:
          - naslag/normen/index.md
"""

BEGIN = """\
<h1 id="begin">Begin<a class="headerlink" href="#begin">¶</a></h1>
<p>In de regel <a class="bewering" href="naslag/normen/#N.TERMIJN" data-uitleg="x">28 dagen</a>,
zegt een <a class="begrip" href="tweede/#woord">woord</a> en nog eens dat
<a class="begrip" href="tweede/#woord">woord</a>.<sup id="fnref:a"><a class="footnote-ref"
href="#fn:a">1</a></sup> Zie <a href="tweede/">de tweede pagina</a> en
<a href="https://wetten.overheid.nl/x">de wet</a>, of <a href="https://elders.nl/y">elders</a>.<span
class="plaats"><a href="naslag/concordantie/#p-1">§ 1</a> </span></p>
<h2 id="kop">Een kop</h2>
<ul><li>een<ul><li>twee<ul><li>drie</li></ul></li></ul></li></ul>
<p>Nog een keer.<sup id="fnref2:a"><a class="footnote-ref" href="#fn:a">1</a></sup></p>
<details class="rekenvoorbeeld"><summary>Reken na</summary>
<div class="highlight"><span class="filename">Code</span><pre><span></span><code><span
class="nb">print</span>(28)
</code></pre></div></details>
<table><thead><tr><th>Een</th><th>Twee</th></tr></thead>
<tbody><tr><td>a</td><td>b</td></tr></tbody></table>
<figure><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 50"><title>Een lijn</title>
<desc>Van links naar rechts.</desc><path d="M0 25H100" stroke="#000"/>
<text x="5" y="20">tekst</text></svg></figure>
<div class="footnote"><hr><ol><li id="fn:a"><p>Een noot met de <a href="https://wetten.overheid.nl/x">wet</a>.
<a class="footnote-backref" href="#fnref:a">↩</a>
<a class="footnote-backref" href="#fnref2:a">↩</a></p></li></ol></div>
"""

PAGINAS = {
    "index.html": BEGIN,
    "tweede/index.html": '<h1>Tweede</h1><h2 id="woord">woord</h2><p>De vreemdelingenbewaring en de '
    "vertrektermijn staan in de asielprocedureverordening, en die is heel lang en breekt af.</p>"
    '<p><a href="../gegevens.json">de gegevens</a></p>',
    "naslag/bronnen/index.html": "<h1>Bronnen</h1><table><thead><tr><th>Bron</th></tr></thead>"
    '<tbody><tr><td><a href="https://wetten.overheid.nl/x">De wet</a></td></tr></tbody></table>'
    '<ul><li>Ook: wet</li><li>Te vinden op: <a href="../../">Begin</a></li></ul>',
    "naslag/concordantie/index.html": '<h1>Concordantie</h1><h2 id="p-1">Paragraaf 1</h2>'
    '<ul><li><a href="../../tweede/">Tweede</a></li><li><a href="../../">Begin</a></li></ul>',
    "naslag/normen/index.html": '<h1>Register</h1><div class="doc doc-object">'
    '<h2 id="N.TERMIJN">TERMIJN</h2>'
    '<details class="mkdocstrings-source"><summary>De code, in <code>src/norm.py</code></summary>'
    "<pre>print(28)</pre></details><p>Waarde: 28 dagen</p>"
    '<div class="doc-signature highlight"><pre><code>dag(\n    a: int,\n) -&gt; int</code></pre></div>'
    '<div class="doc doc-backlinks"><b>Genoemd in:</b><ul>'
    '<li><span><a href="../../tweede/">Tweede</a></span></li>'
    '<li><span><a href="../../">Begin</a></span> <span><a href="../../#kop">Een kop</a></span></li>'
    "</ul></div></div>",
}


def maak_proefsite(wortel: Path) -> Path:
    """Schrijf de site, met wat het boek verder van het project nodig heeft; geef haar map."""
    site = wortel / "site"
    for pad, artikel in PAGINAS.items():
        schrijf(site, pad, artikel)
    (site / "gegevens.json").write_text("{}", "utf-8")
    (wortel / "mkdocs.yml").write_text(NAV, "utf-8")
    (wortel / "pyproject.toml").write_text('[project]\nversion = "1.2.3"\n', "utf-8")
    (wortel / "node_modules").symlink_to(WORTEL / "node_modules")
    return site


def schrijf(site: Path, pad: str, artikel: str) -> None:
    """Zet een pagina in de site."""
    html = f'<html lang="nl"><body><article class="md-typeset">{artikel}</article></body></html>'
    (site / pad).parent.mkdir(parents=True, exist_ok=True)
    (site / pad).write_text(html, "utf-8")
