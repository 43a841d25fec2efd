import { readFileSync } from "node:fs";
import { associateFunctions } from "../functions/associate";
import { createHost, registerFunctions, type FunctionsMetadata, type Host } from "../host";
import { readCalculatorCode } from "../host/engine/node-calculator-code";
import { loadOfficeInNode } from "../host/shell/node-office";
import type { Language } from "../i18n/text";

/** A workbook without Excel: Microsoft's Office.js at work in this process against our host. */
export interface RunningOffice {
  readonly host: Host;
  /** The workbook as an .xlsx file, every function answered. */
  readonly save: () => Promise<{ readonly bytes: Uint8Array; readonly dropped: readonly string[] }>;
  readonly stop: () => void;
}

/**
 * Starts a workbook and Office.js, makes Office's globals those of this process, as they are in an add-in's page, and
 * registers the WCO functions.
 *
 * @param firstSheet what the new workbook's only sheet is called, so that no empty one is left beside those written
 */
export async function startOffice(
  language: Language,
  metadata: FunctionsMetadata = builtMetadata(),
  firstSheet?: string,
): Promise<RunningOffice> {
  const locale = language === "fr" ? "fr-FR" : "en-US";
  const host = await createHost({ calculator: readCalculatorCode(), language: locale });
  const [sheet] = host.engine.sheets.list();
  if (firstSheet !== undefined && sheet !== undefined) host.engine.sheets.rename(sheet.id, firstSheet);
  const office = await loadOfficeInNode(host);
  const { Excel, Office, OfficeExtension, CustomFunctions } = office;
  Object.assign(globalThis, { Excel, Office, OfficeExtension, CustomFunctions });
  associateFunctions();
  registerFunctions(host, "WCO", metadata);
  return { host, save: () => host.save(), stop: office.dispose };
}

/** The metadata that the build puts beside the command line. */
function builtMetadata(): FunctionsMetadata {
  return JSON.parse(readFileSync(new URL("../functions.json", import.meta.url), "utf8")) as FunctionsMetadata;
}
