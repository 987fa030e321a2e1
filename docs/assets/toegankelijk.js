/*
 * Wat Material voor toetsenbord en schermlezer laat liggen: brede tabellen zijn te schuiven en
 * hebben een naam, menu en zoeken zijn op een smal scherm echte knoppen, de lade met het menu
 * houdt de focus en gaat dicht met Esc, en zoeken dat niet lukt, zegt dat.
 */
(function () {
  "use strict";

  var GEDULD = 8000; // ms

  // --- tabellen ---

  function naam(vak) {
    var bijschrift = vak.querySelector("caption");
    if (bijschrift) return bijschrift.textContent.trim();
    var koppen = Array.from(document.querySelectorAll("article :is(h1, h2, h3, h4)")).filter(function (kop) {
      return kop.compareDocumentPosition(vak) & Node.DOCUMENT_POSITION_FOLLOWING;
    });
    var kop = koppen.pop();
    return kop ? "Tabel bij: " + kop.firstChild.textContent.trim() : "Tabel";
  }

  /* Alleen een vak dat echt overloopt krijgt een plaats in de tabvolgorde. */
  var maten = new ResizeObserver(function (gemeten) {
    requestAnimationFrame(function () { // de aanwijzing boven de tabel verandert de maat: pas na het meten
      gemeten.forEach(function (meting) {
        var vak = meting.target;
        if (vak.scrollWidth > vak.clientWidth + 1) {
          vak.tabIndex = 0;
          vak.setAttribute("role", "region");
          vak.setAttribute("aria-label", naam(vak));
        } else {
          ["tabindex", "role", "aria-label"].forEach(function (a) { vak.removeAttribute(a); });
        }
      });
    });
  });

  function verzorg() {
    maten.disconnect();
    document.querySelectorAll(".md-typeset__scrollwrap").forEach(function (vak) { maten.observe(vak); });
  }

  /* Naast het label van Material (dat zonder script blijft werken) komt een knop in de tabvolgorde. */
  function knop(id, tekst) {
    var label = document.querySelector(".md-header__button[for=" + id + "]");
    var stand = document.getElementById(id);
    if (!label || !stand) return;
    var nieuw = document.createElement("button");
    nieuw.type = "button";
    nieuw.className = label.className + " knop" + id;
    nieuw.setAttribute("aria-label", tekst);
    nieuw.setAttribute("aria-expanded", String(stand.checked));
    nieuw.append(label.querySelector("svg").cloneNode(true));
    nieuw.addEventListener("click", function () { stand.click(); });
    stand.addEventListener("change", function () { nieuw.setAttribute("aria-expanded", String(stand.checked)); });
    label.replaceWith(nieuw);
    return nieuw;
  }

  // --- menu ---

  var menu = knop("__drawer", "Menu");
  var lade = document.getElementById("__drawer");

  function naarHetMenu() {
    var eerste = Array.from(document.querySelectorAll(".md-nav--primary .md-nav__list .md-nav__link")).find(function (link) {
      return link.getClientRects().length && getComputedStyle(link).visibility === "visible" && link.tabIndex >= 0;
    });
    if (eerste) eerste.focus({ preventScroll: true }); // een paneel dat nog schuift, verspringt anders
  }

  /* Onder een open lade ligt de pagina: daar komt geen toets. Op een breed scherm is er geen lade. */
  function dekAf() {
    var open = lade.checked && menu.getClientRects().length > 0;
    document.querySelectorAll(".md-skip, .stand-balk, .md-content, .md-top, .md-footer").forEach(function (deel) { deel.inert = open; });
  }

  if (menu) {
    menu.addEventListener("click", function () {
      document.querySelectorAll(".md-nav--primary :is(.md-nav__title, .md-nav__link[for=__toc])").forEach(function (label) { label.tabIndex = 0; });
      naarHetMenu();
    });
    lade.addEventListener("change", dekAf);
    window.addEventListener("resize", dekAf);
    document.addEventListener("change", function (e) { // een niveau dieper, of een terug
      if (lade.checked && e.target.matches(".md-nav--primary .md-nav__toggle")) naarHetMenu();
    });
    document.addEventListener("keydown", function (e) {
      if (e.key !== "Escape" || !lade.checked) return;
      lade.click();
      menu.focus();
    });
    window.addEventListener("pagehide", function () { // wie met 'terug' hier komt, ziet geen open lade
      if (lade.checked) lade.click();
    });
  }

  // --- zoeken ---

  var zoekstand = document.getElementById("__search");
  var zoekveld = document.querySelector(".md-search__input");
  var zoekmelding = document.querySelector(".md-search-result__meta");

  if (window.document$ && zoekveld) { // zonder het script van Material is er niets te zoeken
    var zoeken = knop("__search", "Zoeken");
    if (zoeken) zoeken.addEventListener("click", function () { if (zoekstand.checked) zoekveld.focus(); });

    /* Komt de index of het zoekprogramma niet, dan zegt Material niets; komt het later, dan schrijft het zelf. */
    var klaargezet = zoekmelding.textContent;
    zoekstand.addEventListener("change", function () {
      setTimeout(function () {
        if (!zoekstand.checked || zoekmelding.textContent !== klaargezet) return;
        zoekmelding.textContent = "Zoeken lukt nog niet. Laad de pagina opnieuw, of kijk bij Naslag, onder Begrippen.";
      }, GEDULD);
    });
  }

  if (window.document$) window.document$.subscribe(function () { setTimeout(verzorg); });
  else verzorg();
})();
