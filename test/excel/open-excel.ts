import { createHost, type Host } from "../../src/host";
import { readCalculatorCode } from "../../src/host/engine/node-calculator-code";
import { loadOfficeInNode } from "../../src/host/shell/node-office";

export interface OpenExcel {
  readonly host: Host;
  readonly close: () => void;
}

/** The real Office.js on an empty workbook of our host, as the global `Excel` that `src/excel` uses. */
export async function openExcel(): Promise<OpenExcel> {
  const host = await createHost({ calculator: readCalculatorCode() });
  const office = await loadOfficeInNode(host);
  Object.assign(globalThis, { Excel: office.Excel });
  return {
    host,
    close: () => {
      office.dispose();
      Reflect.deleteProperty(globalThis, "Excel");
    },
  };
}
