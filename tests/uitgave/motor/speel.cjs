// Speelt een motor in Node af, zoals een browser hem laadt: `node speel.cjs MAP`.
// MAP heeft motor.js, de wetten, de wasm als script, en opdracht.json: {functie, argumenten, voluit}.
// Uit komt per argument een regel: de uitvoer als JSON, of zonder `voluit` haar sha256.
const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");

const map = process.argv[2];
const { wasm, wetten, functie, argumenten, voluit } = JSON.parse(fs.readFileSync(path.join(map, "opdracht.json"), "utf8"));
const browser = { Blob, TextDecoder, TextEncoder, URL, WebAssembly, atob, console, crypto, fetch, performance, setTimeout };
const wereld = vm.createContext({
  ...browser,
  document: { currentScript: { src: "https://voorbeeld.invalid/motor.js" } },
  location: { href: "https://voorbeeld.invalid/", protocol: "https:" },
});
wereld.window = wereld.globalThis = wereld;
for (const naam of [`${wasm}.js`, "motor.js", ...wetten.map((wet) => `${wet}.js`)]) vm.runInContext(fs.readFileSync(path.join(map, naam), "utf8"), wereld, naam);

async function speel() {
  for (const delen of argumenten) {
    const motor = await wereld.rekenhulpMotor.laad(wetten.length > 1 ? delen[0] : wetten[0]);
    const uit = motor[functie](...delen);
    const regel = voluit ? JSON.stringify(uit) : createHash("sha256").update(uit).digest("hex");
    fs.writeSync(1, `${regel}\n`);
  }
}

speel().then(() => process.exit(0), (fout) => {
  fs.writeSync(2, `${fout.stack ?? ""}\n${fout.message ?? fout}\n`);
  process.exit(1);
});
