/*
 * Wat Material voor toetsenbord en schermlezer laat liggen: brede tabellen zijn te schuiven
 * en hebben een naam, menu en zoeken zijn op een smal scherm echte knoppen, en de lade met
 * het menu gaat dicht met Esc.
 */
(function () {
  "use strict";

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

  var menu = knop("__drawer", "Menu");
  knop("__search", "Zoeken");
  if (menu) menu.addEventListener("click", function () {
    document.querySelectorAll(".md-nav--primary .md-nav__title").forEach(function (terug) { terug.tabIndex = 0; });
    var eerste = Array.from(document.querySelectorAll(".md-nav--primary .md-nav__list .md-nav__link")).find(function (link) {
      return link.getClientRects().length && getComputedStyle(link).visibility === "visible" && link.tabIndex >= 0;
    });
    if (eerste) eerste.focus();
  });

  document.addEventListener("keydown", function (e) {
    var lade = document.getElementById("__drawer");
    if (e.key !== "Escape" || !lade || !lade.checked) return;
    lade.click();
    if (menu) menu.focus();
  });

  if (window.document$) window.document$.subscribe(function () { setTimeout(verzorg); });
  else verzorg();
})();
