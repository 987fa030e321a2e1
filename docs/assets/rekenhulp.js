/*
 * De bediening van een rekenhulp: één vraag tegelijk, fouten, uitslag. Vragen, meldingen, datums en
 * teksten komen van Python (de motor). Antwoorden blijven in het geheugen van deze pagina: niets
 * wordt opgeslagen of verstuurd, en alleen een link die de lezer zelf maakt, bevat ze.
 */
(function () {
  "use strict";

  if (globalThis.rekenhulpen) return globalThis.rekenhulpen(); // ook na een wissel zonder herladen
  var hier = document.currentScript && document.currentScript.src;
  var MERK = "#antwoorden=";
  var ONBEKEND = "onbekend";
  var GEDULD = 10000; // ms
  var DELEN = ["dag", "maand", "jaar"];
  var ANTWOORDEN = ["ja", "nee", "mogelijk", "onbepaald"];

  /* Maak een element; een eigenschap die met `on` begint, is een luisteraar. */
  function maak(soort, eigen, ...inhoud) {
    var element = document.createElement(soort);
    Object.entries(eigen || {}).forEach(function ([naam, waarde]) {
      if (waarde === false || waarde == null) return;
      if (naam.startsWith("on")) element.addEventListener(naam.slice(2), waarde);
      else element.setAttribute(naam, waarde === true ? "" : waarde);
    });
    element.append(...inhoud.flat().filter(Boolean));
    return element;
  }

  /* Een datum en een bedrag blijven op één regel. */
  function heel(tekst) {
    return tekst.replace(/(\d+) (\S+) (\d{4})\b/g, "$1\u00a0$2\u00a0$3").replace(/€ /g, "€\u00a0");
  }

  function knop(tekst, doe, soort) {
    return maak("button", { type: "button", class: "rekenhulp__knop " + (soort || ""), onclick: doe }, tekst);
  }

  /* De motor en de wet komen pas binnen als de lezer begint, tegelijk, met de versies uit het adres van
     dit script. In een los bestand staan zij er al. */
  function start(naam) {
    var wetten = globalThis.rekenhulpWetten || {};
    var motor = globalThis.rekenhulpMotor;
    return Promise.all([motor || haal("motor"), wetten[naam] || haal(naam), motor || haalWasmVast()])
      .then(function () { return globalThis.rekenhulpMotor.laad(naam); });
  }

  function haal(naam) {
    return new Promise(function (klaar, mis) {
      var pad = new URL("rekenhulp/" + naam + ".js" + new URL(hier).search, hier).href;
      document.head.append(maak("script", { src: pad, onload: klaar, onerror: function () { mis(new Error(pad)); } }));
    });
  }

  /* De motor haalt de wasm zelf op; zo is zij al onderweg als hij binnenkomt. */
  function haalWasmVast() {
    var wasm = new URL(hier).searchParams.get("wasm");
    if (!wasm || location.protocol === "file:") return;
    var pad = new URL("rekenhulp/" + wasm, hier).href;
    document.head.append(maak("link", { rel: "preload", as: "fetch", crossorigin: "anonymous", href: pad }));
  }

  /* Antwoorden uit een gedeelde link, of `null`; wat niet te lezen is, telt niet. */
  function uitLink() {
    if (!location.hash.startsWith(MERK)) return null;
    try {
      var gelezen = JSON.parse(decodeURIComponent(location.hash.slice(MERK.length)));
      return gelezen && typeof gelezen === "object" ? gelezen : null;
    } catch (fout) {
      return null;
    }
  }

  function Rekenhulp(plek) {
    var naam = plek.dataset.rekenhulp;
    var titel = document.title;
    var antwoorden = {};
    var python, stand;

    function reken(met) { return JSON.parse(python.reken(naam, JSON.stringify(met))); }

    function toon(toestand, ...inhoud) {
      plek.dataset.toestand = toestand;
      plek.replaceChildren(...inhoud.flat().filter(Boolean));
    }

    /* Elke vraag is een stap in de geschiedenis, zodat ook 'terug' van de browser werkt. */
    function onthoud(stap) {
      var staat = { rekenhulp: naam, stap: stap };
      if (history.state && history.state.rekenhulp === naam && history.state.stap === stap) return;
      history.pushState(staat, "");
    }

    // --- begin ---

    function toonBegin() {
      document.title = titel;
      var gedeeld = uitLink();
      var melding = maak("p", { class: "rekenhulp__melding", role: "status" });
      var begin = knop(gedeeld ? "Toon de uitslag van deze link" : "Start de rekenhulp", function () {
        if (begin.getAttribute("aria-disabled")) return; // nog een tik terwijl zij laadt
        begin.setAttribute("aria-disabled", "true");
        melding.textContent = "De rekenhulp wordt geladen.";
        var lang = setTimeout(function () {
          melding.textContent = "De rekenhulp wordt nog geladen. Duurt het te lang? Gebruik de stappen op deze pagina.";
        }, GEDULD);
        start(naam).then(function (functies) {
          python = functies;
          if (gedeeld) {
            antwoorden = gedeeld;
            history.replaceState({ rekenhulp: naam, stap: "" }, "", location.pathname + location.search);
          } else {
            antwoorden = {};
            if (!history.state || history.state.rekenhulp !== naam) history.replaceState({ rekenhulp: naam, stap: "" }, "");
          }
          verder();
        }).catch(function () {
          begin.removeAttribute("aria-disabled");
          melding.textContent = "De rekenhulp kan hier niet starten. Misschien is de browser te oud, of viel de verbinding weg. " +
            "Gebruik de stappen op deze pagina.";
        }).finally(function () { clearTimeout(lang); });
      }, "rekenhulp__knop--eerst");
      toon("begin",
        gedeeld && maak("p", {}, "Deze link bevat antwoorden. U kunt ze straks bekijken en wijzigen."),
        maak("p", { class: "rekenhulp__knoppen" }, begin),
        maak("p", { class: "rekenhulp__klein" }, "Uw antwoorden blijven op dit apparaat. ", bewaarlink()),
        melding);
    }

    /* Zonder internet: van een server is de rekenhulp als één bestand te bewaren. */
    function bewaarlink() {
      if (!hier || location.protocol === "file:") return null;
      var adres = new URL("../downloads/rekenhulp-" + naam + ".html", hier).href;
      return ["Geen internet? ", maak("a", { href: adres, download: true }, "Bewaar deze rekenhulp als één bestand"), "."];
    }

    // --- vragen ---

    /* Ga naar de eerste vraag zonder goed antwoord, of naar de uitslag. */
    function verder() {
      stand = reken(antwoorden);
      var fout = stand.fouten[0];
      if (stand.uitslag) {
        onthoud("uitslag");
        toonUitslag();
      } else if (fout && !fout.vraag) {
        antwoorden = {};
        toonMelding(fout.tekst);
      } else {
        var vraag = stand.vragen[stand.vragen.length - 1];
        onthoud(vraag.naam);
        toonVraag(vraag, fout);
      }
    }

    function toonMelding(tekst) {
      toon("fout", maak("p", { role: "alert" }, tekst), knop("Opnieuw beginnen", toonBegin));
    }

    function terug(vraag) {
      var plaats = stand.vragen.findIndex(function (v) { return v.naam === vraag.naam; });
      if (plaats < 1) return opnieuw();
      ga(stand.vragen[plaats - 1]);
    }

    function ga(vraag) {
      onthoud(vraag.naam);
      toonVraag(vraag);
    }

    function opnieuw() {
      antwoorden = {};
      stand = undefined;
      onthoud("");
      toonBegin();
      plek.querySelector("button").focus();
    }

    /* Zet de focus, en schuif zo dat de vraag met haar vakken in beeld staat. */
    function gaNaar(element) {
      element.focus({ preventScroll: true });
      var past = plek.getBoundingClientRect().bottom <= innerHeight;
      element.scrollIntoView({ block: past ? "nearest" : "start" });
    }

    function toonVraag(vraag, fout) {
      document.title = (fout ? "Fout: " : "") + vraag.vraag + " – " + titel;
      var id = "vraag-" + vraag.naam;
      var gezegd = [vraag.hint && id + "-hint", fout && id + "-fout"].filter(Boolean).join(" ") || null;
      var kop = maak("h2", { class: "rekenhulp__vraag", tabindex: "-1" }, vraag.vraag);
      var fouten = fout && toonFouten(fout, id, vraag);
      var los = vraag.soort === "datum" || vraag.soort === "getal";
      var formulier = maak("form", { novalidate: true, autocomplete: "off", onsubmit: function (gebeurtenis) {
        gebeurtenis.preventDefault();
        beantwoord(vraag, lees(vraag, formulier));
      } },
        maak("fieldset", { "aria-describedby": gezegd },
          maak("legend", {}, kop),
          vraag.hint && maak("p", { class: "rekenhulp__hint", id: id + "-hint" }, heel(vraag.hint)),
          fout && maak("p", { class: "rekenhulp__fout", id: id + "-fout" }, maak("span", { class: "rekenhulp__verborgen" }, "Fout: "), fout.tekst),
          velden(vraag, id, fout)),
        maak("p", { class: "rekenhulp__knoppen" },
          maak("button", { class: "rekenhulp__knop rekenhulp__knop--eerst" }, "Verder"),
          los && vraag.weet_niet && knop("Weet ik niet", function () { beantwoord(vraag, ONBEKEND); }),
          knop("Terug", function () { terug(vraag); }, "rekenhulp__knop--link")));
      toon(fout ? "fout" : "vraag", fouten, formulier);
      gaNaar(fouten || kop);
    }

    function beantwoord(vraag, antwoord) {
      antwoorden[vraag.naam] = antwoord;
      verder();
    }

    function toonFouten(fout, id, vraag) {
      var eerste = id + "-" + (fout.delen[0] || (vraag.soort === "datum" ? "dag" : "0"));
      return maak("div", { class: "rekenhulp__fouten", role: "alert", tabindex: "-1", "aria-labelledby": "rekenhulp-probleem" },
        maak("h2", { id: "rekenhulp-probleem" }, "Er is een probleem"),
        maak("ul", {}, maak("li", {}, maak("a", { href: "#" + eerste, onclick: function (gebeurtenis) {
          gebeurtenis.preventDefault();
          document.getElementById(eerste).focus();
        } }, fout.tekst))));
    }

    function velden(vraag, id, fout) {
      var eerder = antwoorden[vraag.naam];
      if (vraag.soort === "datum") {
        var vakken = Array.isArray(eerder) ? eerder : ["", "", ""];
        var mis = fout && fout.delen.length ? fout.delen : DELEN;
        return maak("div", { class: "rekenhulp__datum" }, DELEN.map(function (deel, plaats) {
          return maak("div", {},
            maak("label", { for: id + "-" + deel }, deel[0].toUpperCase() + deel.slice(1)),
            maak("input", { id: id + "-" + deel, class: "rekenhulp__vak rekenhulp__vak--" + deel, type: "text",
              inputmode: deel === "maand" ? null : "numeric", value: vakken[plaats] || "",
              "aria-invalid": fout && mis.includes(deel) ? "true" : null,
              "aria-describedby": fout && mis.includes(deel) ? id + "-fout" : null }));
        }));
      }
      if (vraag.soort === "getal") {
        return maak("div", { class: "rekenhulp__datum" }, maak("input", { id: id + "-0", class: "rekenhulp__vak", type: "text", inputmode: "numeric",
          value: typeof eerder === "string" && eerder !== ONBEKEND ? eerder : "",
          "aria-label": vraag.kort, "aria-invalid": fout ? "true" : null, "aria-describedby": fout ? id + "-fout" : null }));
      }
      var keuzes = vraag.keuzes.concat(vraag.weet_niet ? [[ONBEKEND, "Weet ik niet"]] : []);
      return maak("div", { class: "rekenhulp__keuzes" }, keuzes.map(function (keuze, plaats) {
        return maak("label", {},
          maak("input", { type: "radio", name: id, id: id + "-" + plaats, value: keuze[0], checked: eerder === keuze[0] }),
          maak("span", {}, keuze[1]));
      }));
    }

    function lees(vraag, formulier) {
      if (vraag.soort === "datum") return DELEN.map(function (deel) { return formulier.querySelector("[id$=-" + deel + "]").value; });
      if (vraag.soort === "getal") return formulier.querySelector("input").value;
      var gekozen = formulier.querySelector("input:checked");
      return gekozen ? gekozen.value : "";
    }

    // --- uitslag ---

    function toonUitslag() {
      var uitslag = stand.uitslag;
      var nummer = 1;
      document.title = uitslag.kop + " – " + titel;
      var kop = maak("h2", { class: "rekenhulp__kop", tabindex: "-1" }, heel(uitslag.kop));
      toon("uitslag",
        maak("section", { "aria-label": "Uitslag" },
          maak("div", { class: "rekenhulp__antwoord" }, kop, uitslag.zinnen.map(function (zin) { return maak("p", {}, zin); }),
            maak("p", { class: "rekenhulp__stand" }, uitslag.stand)),
          maak("p", {}, uitslag.niet),
          acties(uitslag),
          maak("h3", {}, "Zo komt de rekenhulp daaraan"),
          uitslag.delen.map(function (deel) {
            var van = nummer;
            nummer += deel.stappen.length;
            return toonDeel(deel, van);
          }),
          maak("h3", {}, "Uw antwoorden"),
          maak("dl", { class: "rekenhulp__antwoorden" }, stand.vragen.map(toonAntwoord)),
          maak("p", { class: "rekenhulp__knoppen" }, knop("Opnieuw beginnen", opnieuw))));
      gaNaar(kop);
    }

    function toonDeel(deel, van) {
      var soort = deel.antwoord.split(",")[0];
      if (!ANTWOORDEN.includes(soort)) soort = ""; // een datum of een fase heeft geen merkteken
      return maak("div", { class: "rekenhulp__deel" },
        maak("h4", {}, deel.kop, deel.antwoord && " ", deel.antwoord && maak("span", { class: "rekenhulp__oordeel " + soort }, deel.antwoord)),
        deel.stappen.length && maak("ol", { start: String(van) }, deel.stappen.map(toonStap)),
        deel.anders.length && [maak("p", { class: "rekenhulp__tussen" }, "Het rapport is ook anders te lezen:"), maak("ul", {}, deel.anders.map(toonStap))],
        deel.ontbreekt.length && maak("p", {}, maak("strong", {}, "Nog nodig: "), deel.ontbreekt.join("; ") + "."),
        deel.let_op.map(function (zin) { return maak("p", {}, maak("strong", {}, "Let op: "), zin); }),
        deel.twijfel.length && maak("details", {}, maak("summary", {}, "Uitzonderingen en twijfel"), maak("ul", {}, deel.twijfel.map(function (zin) { return maak("li", {}, zin); }))));
    }

    function toonStap(stap) {
      var bronnen = stap.bronnen.map(function (bron, plaats) {
        return [plaats ? "; " : "", bron.url ? maak("a", { href: bron.url, rel: "noreferrer" }, bron.naam) : bron.naam];
      });
      return maak("li", {}, heel(stap.tekst) + " ", maak("span", { class: "rekenhulp__bron" }, "(", bronnen.flat(), ")"));
    }

    function toonAntwoord(vraag) {
      return maak("div", {}, maak("dt", {}, vraag.kort), maak("dd", {}, vraag.antwoord),
        maak("dd", { class: "rekenhulp__wijzig" }, maak("button", { type: "button", class: "rekenhulp__knop rekenhulp__knop--link", onclick: function () { ga(vraag); } },
          "Wijzig ", maak("span", { class: "rekenhulp__verborgen" }, vraag.kort))));
    }

    function acties(uitslag) {
      var vak = maak("div", { class: "rekenhulp__link", role: "status" });
      return maak("div", { class: "rekenhulp__acties" },
        maak("p", { class: "rekenhulp__knoppen" },
          uitslag.agenda && knop("Zet in uw agenda (.ics)", bewaar),
          knop("Afdrukken", function () { print(); }),
          knop("Maak een link", function () { toonLink(vak); })),
        vak);
    }

    function bewaar() {
      var bestand = new Blob([python.kalender(naam, JSON.stringify(antwoorden))], { type: "text/calendar" });
      var link = maak("a", { href: URL.createObjectURL(bestand), download: "termijn.ics" });
      link.click();
      setTimeout(function () { URL.revokeObjectURL(link.href); }, 1000);
    }

    function toonLink(vak) {
      var gegeven = {};
      stand.vragen.forEach(function (vraag) { gegeven[vraag.naam] = antwoorden[vraag.naam]; });
      var adres = location.href.split("#")[0] + MERK + encodeURIComponent(JSON.stringify(gegeven));
      var veld = maak("input", { id: "rekenhulp-link", type: "text", readonly: true, value: adres });
      var melding = maak("span", {});
      vak.replaceChildren(
        maak("p", {}, maak("strong", {}, "Let op: "), "uw antwoorden staan in deze link. Wie hem heeft, kan ze lezen. Deel hem alleen met wie u vertrouwt."),
        maak("label", { for: "rekenhulp-link" }, "Link met uw antwoorden"), veld,
        maak("p", { class: "rekenhulp__knoppen" }, knop("Kopieer de link", function () {
          veld.select();
          Promise.resolve(navigator.clipboard && navigator.clipboard.writeText(adres)).then(function () {
            melding.textContent = navigator.clipboard ? "De link is gekopieerd." : "Kopieer de link uit het vak.";
          }, function () { melding.textContent = "Kopieer de link uit het vak."; });
        }), melding));
    }

    // --- terug en vooruit van de browser ---

    function bijGeschiedenis(gebeurtenis) {
      if (!plek.isConnected) return removeEventListener("popstate", bijGeschiedenis);
      var staat = gebeurtenis.state;
      if (!staat || staat.rekenhulp !== naam || !staat.stap || !stand) return plek.dataset.toestand === "begin" ? undefined : toonBegin();
      var vraag = stand.vragen.find(function (v) { return v.naam === staat.stap; });
      if (staat.stap === "uitslag" && stand.uitslag) toonUitslag();
      else if (vraag) toonVraag(vraag);
      /* Een stap die er niet meer is: toon waar de lezer nu is, zonder nieuwe stap. Anders komt 'terug' nooit verder terug. */
      else if (stand.uitslag) toonUitslag();
      else if (stand.vragen.length) toonVraag(stand.vragen[stand.vragen.length - 1]);
      else toonBegin();
    }

    addEventListener("popstate", bijGeschiedenis);
    addEventListener("hashchange", function () { if (plek.isConnected && uitLink()) toonBegin(); });
    plek.setAttribute("data-klaar", "");
    toonBegin();
  }

  globalThis.rekenhulpen = function () {
    document.querySelectorAll(".rekenhulp:not([data-klaar])").forEach(Rekenhulp);
  };
  globalThis.rekenhulpen();
})();
