import type { Engine } from "./engine";

/** What WebAssembly takes as the calculator's code: bytes, a compiled module, or a response from the web. */
export type CalculatorCode = BufferSource | WebAssembly.Module | Response | URL;

/** An engine with one empty worksheet, "Sheet1". */
export function createEngine(code?: CalculatorCode | Promise<CalculatorCode>): Promise<Engine> {
  return Promise.reject(new Error(`The calculator is not connected yet (${typeof code}).`));
}
