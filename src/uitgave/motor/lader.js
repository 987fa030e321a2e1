/* De motor van de rekenhulpen: MicroPython, dat dezelfde regels uitvoert als op de pagina's staan.
   `rekenhulpMotor.laad(naam)` laadt de wet van een rekenhulp, die haar eigen script in
   `rekenhulpWetten` zette; wat terugkomt, zijn de functies van Python. De motor start één keer en kent
   één wet tegelijk. Wat de lezer invult, blijft in zijn eigen browser. */
(() => {
  const hier = document.currentScript?.src || location.href;
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

  /* De bestanden van de wet, als een schijf waar Python uit importeert. Zij gaan als één bestand over:
     elke vraag aan JavaScript kost tijd. */
  const schijf = `
import io, sys, vfs
bestanden, mappen = {}, set()
class Schijf:
 def mount(self, *keuzes): pass
 def stat(self, pad):
  pad = pad.lstrip("/")
  if pad not in bestanden and pad not in mappen: raise OSError(2)
  return (0x8000 if pad in bestanden else 0x4000,) + 9 * (0,)
 def open(self, pad, wijze): return io.BytesIO(bestanden[pad.lstrip("/")])
vfs.mount(Schijf(), "/wet")
sys.path[:] = ["/wet", ".frozen"]
eigen = list(sys.modules)
def leg_klaar():
 for naam in list(sys.modules):
  if naam not in eigen: del sys.modules[naam]
 bestanden.clear()
 with open("/bestanden", "rb") as bron: delen = bron.read().split(b"\\0")
 for plaats in range(0, len(delen), 2):
  pad = delen[plaats].decode()
  bestanden[pad] = delen[plaats + 1]
  while "/" in pad:
   pad = pad.rpartition("/")[0]
   mappen.add(pad)`;

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
    if (!tekst) return undefined;
    const tekens = atob(tekst);
    const bytes = new Uint8Array(tekens.length);
    for (let plaats = 0; plaats < bytes.length; plaats += 1) bytes[plaats] = tekens.charCodeAt(plaats);
    return bytes;
  };

  const begin = async () => {
    const [laadMicropython, wasmBinary] = await Promise.all([micropython(), uitTekst()]);
    const url = wasmBinary ? wasm : new URL(wasm, hier).href;
    const ruimte = { heapsize: 1 << 21, pystack: 1 << 14 };
    const python = await laadMicropython({ url, wasmBinary, stdout: console.log, ...ruimte });
    python.registerJsModule("_letters", _letters);
    python.runPython(schijf);
    return python;
  };

  /* MicroPython zelf, zoals zijn makers het uitgeven. */
  const micropython = async () => {
    const adres = hier;
    __MICROPYTHON__
    return loadMicroPython;
  };

  let gestart;
  let geladen;  // de naam en de functies van de wet die nu in Python staat
  const laad = async (naam) => {
    gestart ??= begin();
    const python = await gestart.catch((fout) => {
      gestart = undefined;
      throw fout;
    });
    if (geladen?.naam !== naam) {
      const { bestanden, ingang, namen } = globalThis.rekenhulpWetten[naam];
      geladen = undefined;
      python.FS.writeFile("/bestanden", new TextEncoder().encode(Object.entries(bestanden).flat().join("\0")));
      python.runPython(`leg_klaar()\n${ingang}`);
      python.FS.unlink("/bestanden");
      const functies = namen.map((functie) => [functie, python.globals.get(functie)]);
      geladen = { naam, functies: Object.fromEntries(functies) };
    }
    return geladen.functies;
  };
  globalThis.rekenhulpMotor = { laad };
})();
