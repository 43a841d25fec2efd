import { readOpenWorkbook } from "../../build/open-workbook";
import type { Outcome } from "../../excel/excel-problem";
import { workbookName } from "../../excel/office";
import type { ImportFile } from "../../intake/import-file";

/** The sheets of the open workbook as a collected file; null where none of them holds anything. */
export async function openWorkbookFile(): Promise<Outcome<ImportFile | null>> {
  const name = workbookName();
  const outcome = await readOpenWorkbook(name);
  if (!outcome.ok) return outcome;
  const isEmpty = outcome.value.sheets.every(({ cells }) => cells.length === 0);
  return { ok: true, value: isEmpty ? null : { name, workbook: outcome.value } };
}
