import type { Outcome } from "../excel/excel-problem";
import { writeDrawings } from "../excel/write-drawings";
import type { Language, Plan } from "../plan/types";
import type { WorkbookSettings } from "../scoring";
import { settingsSheet } from "../sheets/settings-sheet";

/**
 * Rewrites the sheet "WCO Settings" of a workbook that has it; the scores in its cells follow. It is written in one go or not
 * at all. Round trips: those of `writeDrawings`.
 */
export async function writeSettings(
  plan: Plan,
  settings: WorkbookSettings,
  language: Language,
): Promise<Outcome<unknown>> {
  return writeDrawings([settingsSheet(plan, settings, language)], { waitForCellEdit: true });
}
