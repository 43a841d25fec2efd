import init, { initSync, Model } from "@ironcalc/wasm";
import { Core } from "./core";
import type { Engine } from "./engine";
import { calculationOf, customFunctionsOf } from "./parts/calculation";
import { cellsOf } from "./parts/cells";
import { conditionalFormatsOf } from "./parts/conditional-formats";
import { layoutOf } from "./parts/layout";
import { namesOf } from "./parts/names";
import { addSheet, sheetsOf } from "./parts/sheets";
import { load, toSnapshot } from "./parts/snapshots";
import { structureOf } from "./parts/structure";
import { stylesOf } from "./parts/styles";
import { tablesOf } from "./parts/tables";

/** The calculator's code: its bytes, or where a browser finds them. Without it a browser finds them beside the page. */
export type CalculatorCode = BufferSource | WebAssembly.Module | URL | Response;

let started: Promise<unknown> | null = null;

/** An engine with one empty worksheet, "Sheet1". The calculator's code is started once, whatever is given later. */
export async function createEngine(code?: CalculatorCode | Promise<CalculatorCode>): Promise<Engine> {
  started ??= start(code);
  await started;
  const core = new Core(new Model("workbook", "en", "UTC", "en"));
  core.perform(() => addSheet(core, "Sheet1"));
  return engineOver(core);
}

async function start(code?: CalculatorCode | Promise<CalculatorCode>): Promise<unknown> {
  const given = await code;
  if (given === undefined) return init();
  const isAtHand =
    given instanceof WebAssembly.Module || ArrayBuffer.isView(given) || given instanceof ArrayBuffer;
  return isAtHand ? initSync({ module: given }) : init({ module_or_path: given });
}

function engineOver(core: Core): Engine {
  return {
    sheets: sheetsOf(core),
    cells: cellsOf(core),
    styles: stylesOf(core),
    layout: layoutOf(core),
    structure: structureOf(core),
    names: namesOf(core),
    tables: tablesOf(core),
    conditionalFormats: conditionalFormatsOf(core),
    calculation: calculationOf(core),
    functions: customFunctionsOf(core),
    onMove: (listener) => core.onMove(listener),
    onChange: (listener) => core.onChange(listener),
    batch: (work) => core.perform(work),
    toSnapshot: () => toSnapshot(core),
    load: (snapshot) => load(core, snapshot),
  };
}
