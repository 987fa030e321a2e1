/*
 * Eén uitleg voor begrippen, beweringen en voetnoten: bij aanwijzen, bij focus en bij tikken.
 * Zonder dit script blijven het gewone verwijzingen. De afspraken van WCAG 1.4.13: weg te
 * halen met Esc, aan te wijzen zonder dat zij verdwijnt, en blijvend tot de lezer verder gaat.
 */
(function () {
  "use strict";

  var MERK = "a.begrip[data-uitleg], a.bewering[data-uitleg], a.footnote-ref";
  var RAND = 8; // px tussen de ballon en de rand van het scherm
  var TOON = 150, SLUIT = 250; // ms; tijd om de muis naar de ballon te brengen

  var ballon, tekst, verder; // de ballon en haar twee delen
  var anker = null; // de verwijzing waarvan de uitleg open is
  var wijze = ""; // "muis", "focus" of "tik"
  var aanraking = false; // kwam de laatste aanwijzing van een vinger?
  var wacht = 0;

  var zicht = new IntersectionObserver(function (stand) {
    if (anker && !stand[stand.length - 1].isIntersecting) sluit();
  }, { rootMargin: "-48px 0px 0px" }); // 48 px: de vaste kop

  function merk(doel) {
    var a = doel instanceof Element ? doel.closest(MERK) : null;
    return a && !(ballon && ballon.contains(a)) ? a : null;
  }

  function maak(naam, rol) {
    var element = document.createElement(naam);
    element.className = rol;
    return element;
  }

  function bouw() {
    ballon = maak("div", "uitleg");
    tekst = maak("div", "uitleg__tekst");
    tekst.id = "uitleg";
    tekst.setAttribute("role", "tooltip");
    verder = maak("a", "uitleg__verder");
    verder.tabIndex = -1; // met het toetsenbord volstaat Enter op de verwijzing zelf
    ballon.append(tekst, verder);
  }

  function regels(bron) {
    return bron.split("\n").map(function (regel) {
      var p = document.createElement("p");
      p.textContent = regel;
      return p;
    });
  }

  function noot(a) {
    var li = document.getElementById(decodeURIComponent(a.hash.slice(1)));
    if (!li) return [];
    var kopie = li.cloneNode(true);
    kopie.querySelectorAll(".footnote-backref").forEach(function (terug) { terug.remove(); });
    kopie.querySelectorAll("*").forEach(function (kind) {
      kind.removeAttribute("id");
      kind.removeAttribute("class");
      if (kind.matches("a")) kind.tabIndex = -1;
    });
    return Array.from(kopie.childNodes);
  }

  function open(a, hoe, y) {
    clearTimeout(wacht);
    if (a === anker) return true;
    var soort = a.matches(".footnote-ref") ? "noot" : a.matches(".begrip") ? "begrip" : "bewering";
    var inhoud = soort === "noot" ? noot(a) : regels(a.dataset.uitleg);
    if (!inhoud.length) return false;
    sluit();
    if (!ballon) bouw();
    tekst.replaceChildren.apply(tekst, inhoud);
    verder.href = a.href;
    verder.textContent = { noot: "Naar de noot", bewering: "Naar de norm", begrip: "Meer over " + a.textContent.trim() }[soort];
    ballon.className = "uitleg uitleg--" + soort;
    (a.closest("article, main") || document.body).append(ballon);
    a.setAttribute("aria-describedby", tekst.id);
    anker = a;
    wijze = hoe;
    plaats(y);
    zicht.observe(a);
    return true;
  }

  function sluit() {
    clearTimeout(wacht);
    if (!anker) return;
    zicht.disconnect();
    anker.removeAttribute("aria-describedby");
    anker = null;
    ballon.remove();
  }

  /* Onder de verwijzing als daar plaats is, anders erboven; nooit buiten het scherm. */
  function plaats(y) {
    var delen = Array.from(anker.getClientRects());
    var deel = delen.find(function (r) { return y >= r.top && y <= r.bottom; }) || delen[0];
    if (!deel) return;
    var breed = document.documentElement.clientWidth, hoog = window.innerHeight;
    var links = Math.min(deel.left, breed - ballon.offsetWidth - RAND);
    var onder = deel.bottom + 4, boven = deel.top - ballon.offsetHeight - 4;
    var past = onder + ballon.offsetHeight + RAND <= hoog || boven < RAND;
    ballon.style.left = Math.max(RAND, links) + "px";
    ballon.style.top = (past ? onder : boven) + "px";
  }

  document.addEventListener("pointerdown", function (e) {
    aanraking = e.pointerType === "touch";
    if (anker && !ballon.contains(e.target) && merk(e.target) !== anker) sluit();
  }, true);

  document.addEventListener("pointerover", function (e) {
    if (e.pointerType === "touch") return;
    if (ballon && ballon.contains(e.target)) return clearTimeout(wacht);
    var a = merk(e.target);
    if (!a || a.contains(e.relatedTarget)) return;
    clearTimeout(wacht);
    if (a !== anker) wacht = setTimeout(open, TOON, a, "muis", e.clientY);
  });

  document.addEventListener("pointerout", function (e) {
    if (e.pointerType === "touch") return;
    var uit = merk(e.target) || (ballon && ballon.contains(e.target) ? ballon : null);
    if (!uit || uit.contains(e.relatedTarget)) return;
    clearTimeout(wacht);
    if (anker && wijze === "muis") wacht = setTimeout(sluit, SLUIT);
  });

  document.addEventListener("focusin", function (e) {
    var a = merk(e.target);
    if (a && a.matches(":focus-visible")) open(a, "focus", -1);
  });

  document.addEventListener("focusout", function (e) {
    if (!anker || e.target !== anker || wijze === "muis") return;
    if (ballon.contains(e.relatedTarget) || ballon.matches(":hover")) return;
    if (wijze === "focus" || e.relatedTarget) sluit();
  });

  /* De eerste tik opent de uitleg, de tweede (of de verwijzing in de ballon) gaat verder. */
  document.addEventListener("click", function (e) {
    var a = merk(e.target);
    if (a && aanraking && e.detail && a !== anker && open(a, "tik", e.clientY)) {
      e.preventDefault();
      e.stopPropagation();
    } else if (anker && (a || (e.target instanceof Element && e.target.closest(".uitleg a")))) {
      setTimeout(sluit);
    }
  }, true);

  /* Esc sluit alleen de uitleg: wat eronder openstaat, wacht op de volgende Esc. */
  window.addEventListener("keydown", function (e) {
    aanraking = false;
    if (e.key !== "Escape" || !anker) return;
    e.preventDefault();
    e.stopImmediatePropagation();
    sluit();
  }, true);

  ["scroll", "resize"].forEach(function (soort) {
    window.addEventListener(soort, function () {
      if (anker && !anker.isConnected) sluit();
      else if (anker) plaats(-1);
    }, { capture: true, passive: true });
  });
})();
