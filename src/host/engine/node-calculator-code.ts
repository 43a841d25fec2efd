import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The calculator's code from the installed package, for `createEngine` under Node. */
export function readCalculatorCode(): Uint8Array<ArrayBuffer> {
  const require = createRequire(import.meta.url);
  return new Uint8Array(readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")));
}
