import type { Outcome } from "../excel/excel-problem";
import { readTables } from "../excel/read-tables";
import { writeDrawings } from "../excel/write-drawings";
import type { Language, Plan } from "../plan/types";
import { parseSettings, type WorkbookSettings } from "../scoring";
import { settingsSheet } from "../sheets/settings-sheet";

/**
 * Rewrites the sheet "WCO Settings" of a workbook that has it; the scores in its cells follow. Rows of its table that set
 * nothing we know stay, below the others. It is written in one go or not at all.
 * Round trips: those of `readTables` and of `writeDrawings`.
 */
export async function writeSettings(
  plan: Plan,
  settings: WorkbookSettings,
  language: Language,
): Promise<Outcome<unknown>> {
  const tables = await readTables({ waitForCellEdit: true });
  if (!tables.ok) return tables;
  const { others } = parseSettings(tables.value.settings?.rows ?? [], plan);
  const sheet = settingsSheet(plan, { ...settings, others }, language);
  return writeDrawings([sheet], { waitForCellEdit: true });
}
