/* De motor van de rekenhulpen: MicroPython, met daarin dezelfde regels als op de pagina's.
   Na dit script start `rekenhulpMotor.laad()` hem, één keer; wat terugkomt, zijn de functies van
   Python. Wat de lezer invult, blijft in zijn eigen browser. */
(() => {
  const hier = document.currentScript?.src || location.href;
  const bestanden = __BESTANDEN__;
  const ingang = __INGANG__;
  const namen = __NAMEN__;
  const wasm = __WASM__;

  /* Wat de browser van letters weet, voor tekst buiten ASCII. */
  const ieder = (tekst, wat) => Array.from(tekst, wat).join("");
  const isCijfer = (nummer) => nummer >= 0 && /\p{Nd}/u.test(String.fromCodePoint(nummer));
  const gevouwen = { "ı": "ı", "ẞ": "ss" };
  const _letters = {
    klein: (tekst) => tekst.toLowerCase(),
    groot: (tekst) => tekst.toUpperCase(),
    gelijk: (tekst) => ieder(tekst, (t) => gevouwen[t] ?? t.toUpperCase().toLowerCase()),
    letters: (tekst) => /^\p{L}+$/u.test(tekst),
    cijfers: (tekst) => /^\p{Nd}+$/u.test(tekst),
    cijfer(teken) {  // cijfers staan in Unicode per tien bijeen, te beginnen met nul
      let begin = teken.codePointAt(0);
      const nummer = begin;
      while (isCijfer(begin - 1)) begin -= 1;
      return String((nummer - begin) % 10);
    },
    zichtbaar: (teken) => !/[\p{C}\p{Z}]/u.test(teken),
    ontleed: (vorm, tekst) => tekst.normalize(vorm),
    accent(teken) {  // een los accent wisselt van plaats met een accent dat dichter bij de letter hoort
      if (teken.normalize("NFKD") !== teken) return false;
      const met = ["a" + teken + "\u0334", "a\u0345" + teken];
      return teken === "\u0345" || met.some((tekst) => tekst.normalize("NFD") !== tekst);
    },
  };

  /* De bestanden van de wet, als een schijf waar Python uit importeert. */
  const mappen = new Set(Object.keys(bestanden).flatMap((pad) => {
    const delen = pad.split("/");
    return delen.slice(1).map((_, diepte) => delen.slice(0, diepte + 1).join("/"));
  }));
  const _bestanden = {
    soort: (pad) => (Object.hasOwn(bestanden, pad) ? 0x8000 : mappen.has(pad) ? 0x4000 : 0),
    tekst: (pad) => bestanden[pad],
  };
  const schijf = `
import io, sys, vfs
from _bestanden import soort, tekst
class Schijf:
 def mount(self, *keuzes): pass
 def stat(self, pad):
  wat = soort(pad.lstrip("/"))
  if not wat: raise OSError(2)
  return (wat,) + 9 * (0,)
 def open(self, pad, wijze): return io.StringIO(tekst(pad.lstrip("/")))
vfs.mount(Schijf(), "/wet")
sys.path[:] = ["/wet", ".frozen"]`;

  /* Op file:// mag een pagina niets ophalen; dan brengt een script de wasm als tekst. */
  const script = (src) => new Promise((klaar, mis) => {
    const element = document.createElement("script");
    element.src = new URL(src, hier);
    element.onload = klaar;
    element.onerror = () => mis(new Error(`niet gevonden: ${src}`));
    document.head.append(element);
  });

  const uitTekst = async () => {
    if (!globalThis.rekenhulpWasm && location.protocol === "file:") await script(`${wasm}.js`);
    const tekst = globalThis.rekenhulpWasm;
    return tekst && Uint8Array.from(atob(tekst), (teken) => teken.charCodeAt(0));
  };

  const begin = async () => {
    const [laadMicropython, wasmBinary] = await Promise.all([micropython(), uitTekst()]);
    const url = wasmBinary ? wasm : new URL(wasm, hier).href;
    const ruimte = { heapsize: 1 << 21, pystack: 1 << 14 };
    const python = await laadMicropython({ url, wasmBinary, stdout: console.log, ...ruimte });
    python.registerJsModule("_letters", _letters);
    python.registerJsModule("_bestanden", _bestanden);
    python.runPython(`${schijf}\n${ingang}`);
    return Object.fromEntries(namen.map((naam) => [naam, python.globals.get(naam)]));
  };

  /* MicroPython zelf, zoals zijn makers het uitgeven. */
  const micropython = async () => {
    const adres = hier;
    __MICROPYTHON__
    return loadMicroPython;
  };

  let bezig;
  const opnieuw = (fout) => {
    bezig = undefined;
    throw fout;
  };
  globalThis.rekenhulpMotor = { laad: () => (bezig ??= begin().catch(opnieuw)) };
})();
