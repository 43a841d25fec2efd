import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

/** The calculator's code from the installed package, for `createEngine` under Node. */
export function readCalculatorCode(from: string = process.cwd()): Uint8Array<ArrayBuffer> {
  const require = createRequire(path.join(from, "package.json"));
  return new Uint8Array(readFileSync(require.resolve("@ironcalc/wasm/wasm_bg.wasm")));
}
